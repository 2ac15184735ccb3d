# SPDX-License-Identifier: GPL-2.0-or-later
"""Small workspaces with tasks on them, made in code, for the tests of sheets and field exports."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import shapely
from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.gis import projections
from mine_planner.store.values import Author
from mine_planner.store.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

EAST, NORTH = 659_000.0, 4_420_000.0
"""Lower left corner of the first task, in UTM 38N."""

OUTLINE = [(0, 0), (70, 8), (96, 40), (60, 82), (10, 64)]
"""Corners of the task, metres from its lower left corner, counter-clockwise."""

TURNING = [f"TP{number + 1}" for number in range(len(OUTLINE))]

PLAN = {
    "name": "School field",
    "objective": "Release the ground of the school for the reopening",
    "end_state": "No explosive ordnance to 20 cm; ground handed over to the municipality",
    "organisation": "Clearance organisation",
    "tasking_authority": "National mine action authority",
    "team_leader": "Team 3 leader",
    "planned_start": "2026-06-15",
    "planned_end": "2026-07-10",
    "planned_days": 18.0,
    "method": "Manual, one deminer per lane",
    "detector": "Metal detector, dual sensor",
    "depth_cm": 20.0,
    "quality_plan": "Internal check of every lane on the day; external inspection once a week.",
    "medical_plan": "Paramedic on site, ambulance at the control point, rehearsed before the start.",
    "medical_facility": "Velisor clinic",
    "medical_confirmed_on": "2026-06-01",
    "evacuation_route": "Control point, farm track, main road north",
    "evacuation_minutes": 35.0,
    "call_signs": "Base: OSCAR",
    "contacts": "Duty desk, channel 4",
    "route_from_base": "Main road south, second farm track on the right",
    "route_minutes": 25.0,
    "restrictions": "No machines within 10 m of the wall",
    "reporting_threshold": "each 500 m² or any device",
    "landowner": "Municipality",
    "vegetation": "medium",
    "metal": "low",
}


def reference(authid: str = "EPSG:32638") -> Any:
    """Return the reference of a new workspace."""
    return projections.workspace_reference(QgsCoordinateReferenceSystem(authid))


def new_workspace(path: Path, authid: str = "EPSG:32638") -> Workspace:
    """Make an empty workspace."""
    return Workspace.create(
        path,
        reference(authid),
        title="Test region",
        organisation="Clearance organisation",
        office="N",
        author=Author("planner"),
    )


def corners(east: float = EAST, north: float = NORTH) -> list[tuple[float, float]]:
    """Return the task's corners on the ground."""
    return [(east + x, north + y) for x, y in OUTLINE]


def add_map(action: Any, name: str = "Record 117", **more: Any) -> str:
    """Register a handed-over record."""
    values = {
        "name": name,
        "kind": "record",
        "crs": "EPSG:28408",
        "crs_operation": "Pulkovo 1942 to WGS 84 (16), EPSG:15865",
        "sourcereliability": "B",
        "inforeliability": 2,
        "evidence": "direct",
        "sigma_m": 16.0,
        "sigma_basis": "datum, plot, azimuth, distance",
        "status": "located",
    }
    return action.insert("source_map", {**values, **more})


def add_hazard(action: Any, map_uuid: str, shape: Any, code: str = "HA-7", **more: Any) -> str:
    """Add a CHA with recorded devices."""
    values = {
        "code": code,
        "origin": "computed",
        "areatype": "CHA",
        "geom": action.blob(shapely.MultiPolygon([shape])),
        "k": 2.45,
        "share": 0.95,
        "margin_m": 39.2,
        "devices": json.dumps([{"ordnance": "PMN", "qty": 31}, {"ordnance": "TM-57", "qty": 4}]),
        "tripwire": 1,
    }
    hazard = action.insert("hazard_area", {**values, **more})
    action.insert(
        "hazard_evidence",
        {"hazard_uuid": hazard, "map_uuid": map_uuid, "evidence_table": "other"},
    )
    return hazard


def add_task(action: Any, code: str = "N-0012", east: float = EAST, north: float = NORTH, **more: Any) -> str:
    """Add a planned task with its outline."""
    shape = shapely.MultiPolygon([shapely.Polygon(corners(east, north))])
    values = {**PLAN, "code": code, "geom": action.blob(shape), "area_m2": shape.area}
    return action.insert("clearance_task", {**values, **more})


def add_point(
    action: Any, task: str, seq: int, kind: str, label: str, x: float, y: float, **more: Any
) -> None:
    """Add one point of the chain."""
    values = {"task_uuid": task, "seq": seq, "pointtype": kind, "pointlocal_id": label}
    action.insert("task_point", {**values, "geom": action.blob(shapely.Point(x, y)), **more})


def add_chain(
    action: Any, task: str, east: float = EAST, north: float = NORTH, *, approach: bool = True
) -> None:
    """Add landmark, benchmark and all turning points, each from the one before."""
    before = ""
    if approach:
        add_point(
            action,
            task,
            1,
            "landmark",
            "LM",
            east - 60,
            north - 52,
            pointdescription="North-east corner of the water tower",
        )
        add_point(
            action,
            task,
            2,
            "benchmark",
            "BM",
            east - 12,
            north - 9,
            frompoint="LM",
            pointdescription="Iron pin in concrete by the gate",
        )
        before = "BM"
    last = len(OUTLINE) - 1
    for number, (x, y) in enumerate(corners(east, north)):
        kind = {0: "start_point", last: "end_point"}.get(number, "turning_point")
        add_point(action, task, 3 + number, kind, f"TP{number + 1}", x, y, frompoint=before)
        before = f"TP{number + 1}"


def full_workspace(path: Path, count: int = 1, spacing: float = 220.0, **task: Any) -> Workspace:
    """Make a workspace with tasks that carry everything a sheet can show."""
    workspace = new_workspace(path)
    with workspace.action("Make the test region") as action:
        team = action.insert(
            "team", {"code": "T3", "name": "Team 3", "call_sign": "TANGO 3", "phone": "channel 3"}
        )
        for name, category in (("PMN", "AP mine"), ("TM-57", "AT mine")):
            action.insert("ordnance", {"code": name, "model": name, "category": category})
        source = add_map(action)
        for number in range(count):
            east, north = EAST + spacing * (number % 20), NORTH + spacing * (number // 20)
            _full_task(action, f"N-{12 + number:04d}", east, north, source, {"team_uuid": team, **task})
    return workspace


def _full_task(action: Any, code: str, east: float, north: float, source: str, more: dict[str, Any]) -> None:
    task = add_task(action, code, east, north, **more)
    add_chain(action, task, east, north)
    near = shapely.Polygon(corners(east, north)).buffer(-6)
    hazard = add_hazard(action, source, near.buffer(18), f"HA-{code}")
    action.insert("task_hazard", {"task_uuid": task, "hazard_uuid": hazard})
    action.insert(
        "map_area",
        {
            "geom": action.blob(shapely.MultiPolygon([near])),
            "map_uuid": source,
            "content": "confirmed_area",
            "label": "117",
        },
    )
    for kind, label, x, y in (("control_point", "CP", -20, 20), ("paramedic_post", "", -26, 6)):
        point = action.blob(shapely.Point(east + x, north + y))
        action.insert(
            "site_feature",
            {"task_uuid": task, "type": kind, "label": label, "geom": point, "safety_distance_m": 25},
        )
    lane = shapely.LineString([(east - 12, north - 9), (east - 20, north + 20)])
    action.insert(
        "site_feature", {"task_uuid": task, "type": "safe_lane", "label": "", "geom": action.blob(lane)}
    )
    box = shapely.MultiPolygon([shapely.box(east + 20, north + 15, east + 45, north + 40)])
    action.insert("task_box", {"task_uuid": task, "box_no": "1", "geom": action.blob(box), "area_m2": 625.0})
    action.insert(
        "incident",
        {
            "geom": action.blob(shapely.Point(east + 90, north + 80)),
            "kind": "mine_accident",
            "happened_on": "2019-05-02",
            "device_category": "AP mine",
            "injured": 1,
            "killed": 0,
        },
    )
