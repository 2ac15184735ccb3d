# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows, outlines and landmarks traced over a scan become evidence of its map, with its grade and sigma.

Imports shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.disc_union import outward_radius
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.uncertainty import share_of_k
from mine_planner.gis.hazard_compute import k_of

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

ROW, OUTLINE, LANDMARK = "row", "outline", "landmark"
TABLES = {ROW: "mine_row", OUTLINE: "map_area", LANDMARK: "ref_point"}
CONTENTS = ("suspected_area", "confirmed_area", "mine_positions", "cleared_area", "lifted_minefield")
"""What an outline on a map may say; cleared areas and lifted minefields never subtract."""


@dataclass(frozen=True)
class Devices:
    """Devices of one type as the map says; a count of 0 is not known."""

    type: str
    count: int = 0
    anti_lift: bool = False


@dataclass(frozen=True)
class Trace:
    """What was traced and what the map says about it.

    Attributes
    ----------
    kind
        ``row`` (a line), ``outline`` (a polygon) or ``landmark`` (a point).
    shape
        shapely, in the workspace's CRS.
    label
        Number of a row, name of an outline or a landmark.
    content
        Of an outline, one of ``CONTENTS``.
    devices, spacing_m, remark
        As the map says.
    """

    kind: str
    shape: Any
    label: str = ""
    content: str = "suspected_area"
    devices: tuple[Devices, ...] = ()
    spacing_m: float | None = None
    remark: str = ""


@dataclass(frozen=True)
class Corridor:
    """The zone in which a traced thing may truly lie, its half-width, and the share that it holds."""

    zone: Any
    radius_m: float
    share: float


def scan_map(workspace: Workspace, map_uuid: str) -> sqlite3.Row:
    """Return a map that can be traced over.

    Raises
    ------
    RuleError
        When it is gone, no scan, not located, or refuted.
    """
    row = workspace.row("source_map", uuid=map_uuid)
    if row is None or row["kind"] != "scan" or not row["raster_path"]:
        raise RuleError("Only a scan that was fitted can be traced over: choose a scan in the list.")
    if row["status"] == "refuted":
        raise RuleError(
            f"{row['name']} is refuted: what is traced over it would not count; weigh it anew first."
        )
    return row


def corridor(workspace: Workspace, map_uuid: str, shape: Any) -> Corridor:
    """Return the corridor of a thing that is traced over a map: k sigma, drawn outwards."""
    row = scan_map(workspace, map_uuid)
    k = k_of(workspace, None)
    radius = k * float(row["sigma_m"])
    reach = outward_radius(radius, 8, line=True)
    return Corridor(shapely.buffer(shape, reach, quad_segs=8), radius, share_of_k(k))


def save_trace(action: Action, workspace: Workspace, map_uuid: str, trace: Trace) -> str:
    """Save a traced thing as evidence of its map and return its uuid.

    Raises
    ------
    InputError
        When the shape or what is said about it cannot be.
    RuleError
        When the map cannot be traced over.
    """
    row = scan_map(workspace, map_uuid)
    _check(trace)
    values = _values(action, workspace, trace, float(row["sigma_m"]))
    uuid = action.insert(TABLES[trace.kind], {**values, "map_uuid": map_uuid})
    if trace.kind != LANDMARK:
        action.update("source_map", map_uuid, {"feature_count": int(row["feature_count"]) + 1})
    return uuid


def next_label(workspace: Workspace, map_uuid: str, kind: str) -> str:
    """Return the next number of a row, outline or landmark that was traced over a map."""
    column = "row_no" if kind == ROW else "label"
    rows = workspace.rows(TABLES[kind], map_uuid=map_uuid)
    taken = [int(row[column]) for row in rows if str(row[column]).isdigit()]
    return str(max(taken, default=0) + 1)


def _check(trace: Trace) -> None:
    if trace.shape is None or trace.shape.is_empty or not trace.shape.is_valid:
        raise InputError("What was traced crosses itself or is empty: trace it again.")
    if trace.kind == LANDMARK and not trace.label.strip():
        raise InputError("A landmark needs a name that a team can find it by: enter one.")
    if trace.kind == OUTLINE and trace.content not in CONTENTS:
        raise InputError(f'An outline cannot be "{trace.content}": choose what the map says about it.')
    if trace.spacing_m is not None and trace.spacing_m <= 0.0:
        raise InputError("The spacing of mines in a row is a length above 0: correct it or leave it empty.")
    if any(item.count < 0 or not item.type.strip() for item in trace.devices):
        raise InputError("Each kind of device needs a type, and a number of 0 or more: correct the list.")


def _values(action: Action, workspace: Workspace, trace: Trace, sigma_m: float) -> dict[str, Any]:
    attributes = {"remark": trace.remark.strip(), "traced_by": workspace.author.user}
    told = {
        "devices": json.dumps(
            [
                {"type": item.type.strip(), "count": item.count, "anti_lift": item.anti_lift}
                for item in trace.devices
            ],
            ensure_ascii=False,
        ),
        "source_fid": "traced",
        "attributes": json.dumps(attributes, ensure_ascii=False),
    }
    label = trace.label.strip()
    if trace.kind == ROW:
        line = shapely.MultiLineString([trace.shape])
        spacing = {"spacing_m": trace.spacing_m, "sigma_m": sigma_m}
        return {"geom": action.blob(line), "row_no": label, **spacing, **told}
    if trace.kind == OUTLINE:
        area = shapely.MultiPolygon([trace.shape])
        return {"geom": action.blob(area), "content": trace.content, "label": label, **told}
    return {
        "geom": action.blob(trace.shape),
        "role": "landmark",
        "label": label,
        "descr": trace.remark.strip(),
        "x_text": f"{trace.shape.x:.1f}",
        "y_text": f"{trace.shape.y:.1f}",
        "coordrefsys": f"EPSG:{action.srs_id}" if action.srs_id < 100_000 else "",
        "sigma_m": sigma_m,
    }
