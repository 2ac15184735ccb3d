# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo: the made-up sample region brought in, and what a planner would draw in it.

Imports numpy and shapely in its functions, so that windows may import it early.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.i18n import translate
from mine_planner.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.gis.projects import BaseLayer
    from mine_planner.store.workspace import Workspace

CRS = "EPSG:32638"
SHEET_CRS = "EPSG:28408"
TASK_M2, LARGEST_TASK_M2, AREAS = 12_000.0, 25_000.0, 3
STRAIGHTEN_M = 2.0
PLANNED = {
    0: ("2026-04-06", "2026-07-24"),
    3: ("2026-07-27", "2026-10-30"),
    1: ("2026-04-06", "2026-09-04"),
    4: ("2026-09-07", "2026-10-30"),
    2: ("2026-04-06", "2026-05-29"),
    5: ("2026-06-01", "2026-07-17"),
    6: ("2026-07-20", "2026-09-11"),
    7: ("2026-09-14", "2026-10-30"),
}
"""First and last planned day of the tasks that a team has, by their number from 0; one after the other."""
ORDER = ((0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1), (2, 2), (2, 3), (2, 4), (0, 2), (1, 2))
"""Which task comes next: an area, and its place among the tasks there with most of the rows."""
SHEET = "map_38-10-B.png"
_ROW_KINDS = """
SELECT e.hazard_uuid, m.kind FROM hazard_evidence AS e JOIN mine_row AS r ON r.uuid = e.evidence_uuid
JOIN source_map AS m ON m.uuid = r.map_uuid WHERE e.evidence_table = 'mine_row'
"""


def make_demo(folder: Path, target: Path, say_percent: Callable[[float], None]) -> Path:
    """Make the demo's workspace and base layers in a folder; for a worker thread.

    Raises
    ------
    PlannerError
        When the folder cannot be written.
    """
    from mine_planner.gis import demo_rows, demo_season, hazard_compute, workspaces

    folder.mkdir(parents=True, exist_ok=True)
    copy_base(folder)
    say_percent(10)
    scratch = target.with_name("making-" + target.name)
    scratch.unlink(missing_ok=True)
    workspace = workspaces.create_workspace(
        scratch,
        QgsCoordinateReferenceSystem(CRS),
        title=translate("MinePlanner", "Demo region (made up)"),
        organisation=translate("MinePlanner", "Mine action centre"),
        office="N",
    )
    try:
        bring_in_vectors(workspace)
        say_percent(30)
        bring_in_scan(workspace, folder / "scans")
        say_percent(55)
        demo_rows.trace_rows(workspace)
        bring_in_records(workspace)
        say_percent(65)
        hazard_compute.compute_hazard_areas(workspace, min_area_m2=500.0)
        draw_tasks(workspace)
        say_percent(80)
        demo_season.play_season(workspace)
        say_percent(95)
    finally:
        workspace.close()
    scratch.rename(target)
    return target


def copy_base(folder: Path) -> None:
    """Copy the sample's base layers into ``base`` below a folder."""
    (folder / "base").mkdir(parents=True, exist_ok=True)
    for name in ("base.gpkg", "hillshade.tif"):
        shutil.copyfile(resource_path("sample", name), folder / "base" / name)


def base_layers(folder: Path) -> list[BaseLayer]:
    """Return the demo's base layers, top to bottom."""
    from mine_planner.gis.projects import BaseLayer

    base = folder / "base" / "base.gpkg"
    return [
        BaseLayer(base, translate("MinePlanner", "Schools, clinics, wells"), "facilities", "facility"),
        BaseLayer(base, translate("MinePlanner", "Settlements"), "settlements", "settlement", "name"),
        BaseLayer(base, translate("MinePlanner", "Buildings"), "buildings", "building"),
        BaseLayer(base, translate("MinePlanner", "Roads"), "roads", "road"),
        BaseLayer(base, translate("MinePlanner", "Rivers"), "rivers", "river"),
        BaseLayer(base, translate("MinePlanner", "Municipalities"), "municipalities", "border"),
        BaseLayer(base, translate("MinePlanner", "Land use"), "land_use", "land_use"),
        BaseLayer(folder / "base" / "hillshade.tif", translate("MinePlanner", "Relief")),
    ]


# ------------------------------------------------------------------ what was handed over
def bring_in_vectors(workspace: Workspace) -> None:
    """Bring in the outlines from memory and the incidents."""
    from mine_planner.gis import map_import, sources
    from mine_planner.gis.map_import_values import MapOrder

    batch = translate("MinePlanner", "Handed over in spring")
    for name, order in (
        ("minefield_outlines.kml", MapOrder("suspected_area", "", "D", 4, 40.0, batch)),
        ("incidents.geojson", MapOrder("incident", "", "B", 2, 15.0, batch)),
    ):
        source, layers = sources.read_file(resource_path("sample", name))
        map_import.import_map(workspace, source, layers, order)


def bring_in_scan(workspace: Workspace, folder: Path) -> None:
    """Fit the paper map on its grid crosses and warp it into a folder."""
    from mine_planner.gis import georeferencing_points, scan_import, scan_register

    folder.mkdir(parents=True, exist_ok=True)
    points = georeferencing_points.read_points(resource_path("sample", SHEET + ".points"))
    order = scan_import.ScanOrder(
        path=resource_path("sample", SHEET),
        points=points.points,
        points_crs=QgsCoordinateReferenceSystem(SHEET_CRS),
        method="affine",
        output=folder / SHEET.replace(".png", ".tif"),
        paper=scan_register.paper_error(workspace, 25_000.0, None),
    )
    prepared = scan_import.prepare_scan(
        order, scan_register.workspace_target(workspace), lambda _percent: True
    )
    paper = scan_import.MapPaper(
        name="38-10-B", batch=translate("MinePlanner", "Paper maps"), source_grade="C", info_grade=3
    )
    scan_register.register_scan(workspace, prepared, paper)


def bring_in_records(workspace: Workspace) -> None:
    """Bring in the typed-up minefield records."""
    from mine_planner.gis import record_import

    order = record_import.RecordOrder(batch=translate("MinePlanner", "Minefield records"))
    record_import.import_records(workspace, resource_path("sample", "records"), order)


# ------------------------------------------------------------------ what a planner draws
def draw_tasks(workspace: Workspace) -> list[str]:
    """Draw tasks on the recorded hazard areas that are nearest to people and return their codes.

    The first three are the ones with most of the rows, one in each area, for the three teams.
    """
    import shapely

    from mine_planner.gis import demo_site
    from mine_planner.store.gpkg_blob import geometry_from_blob
    from mine_planner.store.task_values import TaskDraft
    from mine_planner.store.tasks import TaskStore

    rows = _hazards_with_rows(workspace)
    lines = [geometry_from_blob(row["geom"]) for row in workspace.rows("mine_row")]
    ends = shapely.union_all(shapely.boundary(lines))
    rows_of_mines = shapely.union_all(lines)
    areas = []
    for row in rows[:AREAS]:
        shapes = _proposed(geometry_from_blob(row["geom"]))
        shapes.sort(key=lambda shape: _worth(shape, ends, rows_of_mines), reverse=True)
        areas.append([(shape, row) for shape in shapes])
    chosen = [areas[area][place] for area, place in ORDER if place < len(areas[area])]
    store, codes = TaskStore(workspace), []
    for number, (shape, hazard) in enumerate(chosen):
        with workspace.action("Draw a clearance task") as action:
            codes.append(store.next_code())
            plan = _plan(number)
            if hazard["areatype"] == "CHA":
                del plan["non_cha_reason"]
            store.create(action, TaskDraft(shape, codes[-1], (hazard["uuid"],), plan))
    demo_site.lay_out_sites(workspace)
    return codes


def _hazards_with_rows(workspace: Workspace) -> list[Any]:
    """Return hazard areas with rows of mines: the nearest to people, then those of the paper map alone."""
    import numpy as np
    import shapely

    from mine_planner.gis import demo_site
    from mine_planner.store.gpkg_blob import geometry_from_blob

    kinds: dict[str, set[str]] = {}
    for uuid, kind in workspace.connection.execute(_ROW_KINDS):
        kinds.setdefault(uuid, set()).add(kind)
    rows = [row for row in workspace.rows("hazard_area") if row["uuid"] in kinds]
    far = shapely.distance(
        [geometry_from_blob(row["geom"]) for row in rows], demo_site.base_layer("settlements")
    )
    near = [rows[index] for index in np.argsort(far)]
    return near[:1] + [row for row in near[1:] if kinds[row["uuid"]] == {"scan"}]


def _worth(shape: Any, ends: Any, rows: Any) -> tuple[int, float]:
    """Rank ground by what it tells about a map: where rows end first, then the length of rows in it."""
    import shapely

    return len(shapely.get_coordinates(shape.intersection(ends))), float(shape.intersection(rows).length)


def _proposed(area: Any) -> list[Any]:
    import numpy as np

    from mine_planner.domain.outward import straighten
    from mine_planner.domain.propose_tasks import propose_tasks

    areas = np.array([straighten(area, STRAIGHTEN_M)], dtype=object)
    return [item.geometry for item in propose_tasks(areas, target_m2=TASK_M2, max_m2=LARGEST_TASK_M2)]


def _plan(number: int) -> dict[str, Any]:
    """Return what a planner fills in; every name is a role."""
    names = (
        *("Field by the school", "Lower orchard", "Stream bank", "Track to the wells"),
        *(
            "Threshing floor",
            "Old pasture",
            "Mill track",
            "Upper terrace",
            "Sheepfold",
            "Ford",
            "Long meadow",
        ),
    )
    return {
        "name": names[number % len(names)],
        "task_type": "clearance",
        "non_cha_reason": "People use the ground daily; the centre's duty officer agreed to clear it.",
        "objective": "Release the ground for daily use.",
        "end_state": "Cleared to the stated depth, handed over to the municipality.",
        "organisation": "Mine action centre (sample)",
        "tasking_authority": "Mine action centre (sample)",
        "team_leader": f"Team {number % AREAS + 1} leader" if number in PLANNED else "",
        "method": "Manual, one-metre lanes",
        "detector": "Metal detector, tested daily",
        "depth_cm": 20.0,
        "planned_start": PLANNED.get(number, (None, None))[0],
        "planned_end": PLANNED.get(number, (None, None))[1],
        "quality_plan": "Team leader checks every lane; quality officer samples each week.",
        "medical_plan": "Paramedic and evacuation vehicle on site before work begins.",
        "medical_facility": "District hospital",
        "medical_confirmed_on": "2026-04-10",
        "evacuation_route": "Access lane, track, paved road to the hospital.",
        "evacuation_minutes": 35.0,
        "call_signs": "Base: Control. Team: Lima." if number in PLANNED else "Base: Control.",
        "route_from_base": "Paved road, then the track past the orchard.",
        "route_minutes": 40.0,
        "restrictions": "No work above 30 °C with dogs; no burning of vegetation.",
    }
