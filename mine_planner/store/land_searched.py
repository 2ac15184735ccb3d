# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that teams searched and nobody released yet, from drawn polygons and ticked boxes.

Ground typed as a figure has no outline and so releases nothing. Ground beyond the task's boundary is
kept and waits until the extension is approved.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.store import gpkg_blob
from mine_planner.store.land import EXTENSION_KIND
from mine_planner.store.land_values import as_multipolygon

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.workspace import Workspace

KIND_OF = {"nts": "cancelled", "ts": "reduced", "clearance": "cleared", "bac": "cleared"}
"""What each activity releases by IMAS 07.11; others release nothing."""

_WEAKER = {"cleared": ("cleared",), "reduced": ("cleared", "reduced")}
"""Released kinds that a piece of this kind adds nothing to; cancelled adds to none."""
LEAST_M2 = 0.5
"""Slivers between neighbouring plots are no ground to be released."""

_REPORTS = """
SELECT p.uuid, p.geom, p.boxes, p.activity, p.method, p.report_date, p.area_m2, p.area_source,
    coalesce(m.code, '') AS team
FROM progress_report AS p LEFT JOIN team AS m ON m.uuid = p.team_uuid
WHERE p.task_uuid = ? AND p.status = 'accepted' ORDER BY p.report_date, p.fid
"""
_APPROVED = """
SELECT x.geom FROM proposal AS x JOIN progress_report AS p ON p.uuid = x.subject_uuid
WHERE x.kind = ? AND x.state = 'accepted' AND x.geom IS NOT NULL AND p.task_uuid = ?
"""
_RELEASED = "SELECT kind, geom FROM released_land WHERE task_uuid = ? AND state = 'released'"


@dataclass(frozen=True)
class SearchedGround:
    """What one activity with one method searched in a task and nobody released yet.

    ``geometry`` (workspace's CRS, metres) can be released; ``beyond`` lies outside the boundary and
    waits. ``typed_m2`` was reported as a figure alone. ``kind`` is empty where the activity releases
    nothing; ``reports`` are uuids, newest last.
    """

    activity: str
    method: str
    teams: tuple[str, ...]
    kind: str
    first: str
    last: str
    reports: tuple[str, ...]
    geometry: Any
    beyond: Any
    typed_m2: float


def searched_ground(workspace: Workspace, task_uuid: str) -> list[SearchedGround]:
    """Return what was searched in a task, by activity and method, without what is released already."""
    import shapely

    rows = workspace.read(_REPORTS, (task_uuid,))
    approved = workspace.read(_APPROVED, (EXTENSION_KIND, task_uuid))
    released = workspace.read(_RELEASED, (task_uuid,))
    task = workspace.row("clearance_task", uuid=task_uuid)
    outline = None if task is None else gpkg_blob.geometry_from_blob(task["geom"])
    allowed = shapely.union_all(
        [shapely.make_valid(shape) for shape in (outline, *map(_shape, approved)) if shape is not None]
    )
    groups: dict[tuple[str, str], list[sqlite3.Row]] = {}
    for row in rows:
        groups.setdefault((row["activity"], row["method"]), []).append(row)
    return [_group(workspace, key, members, allowed, released) for key, members in groups.items()]


def _group(
    workspace: Workspace,
    key: tuple[str, str],
    rows: list[sqlite3.Row],
    allowed: Any,
    released: list[sqlite3.Row],
) -> SearchedGround:
    import shapely

    activity, method = key
    kind = KIND_OF.get(activity, "")
    shapes = [shape for row in rows for shape in _ground_of(workspace, row)]
    whole = shapely.union_all(shapes) if shapes else shapely.MultiPolygon()
    done = [
        shapely.make_valid(shape)
        for row in released
        if row["kind"] in _WEAKER.get(kind, ("cleared", "reduced", "cancelled"))
        and (shape := _shape(row)) is not None
    ]
    left = shapely.difference(whole, shapely.union_all(done)) if done else whole
    return SearchedGround(
        activity=activity,
        method=method,
        teams=tuple(sorted({row["team"] for row in rows if row["team"]})),
        kind=kind,
        first=rows[0]["report_date"],
        last=rows[-1]["report_date"],
        reports=tuple(row["uuid"] for row in rows),
        geometry=_clean(shapely.intersection(left, allowed)),
        beyond=_clean(shapely.difference(left, allowed)),
        typed_m2=sum(float(row["area_m2"]) for row in rows if not _has_outline(row)),
    )


def _ground_of(workspace: Workspace, row: sqlite3.Row) -> list[Any]:
    """Return the valid outlines of a report: what was drawn, and the boxes that were ticked."""
    import shapely

    found = [_shape(row)]
    for uuid in json.loads(row["boxes"] or "[]"):
        box = workspace.row("task_box", uuid=uuid)
        found.append(None if box is None else _shape(box))
    return [shapely.make_valid(shape) for shape in found if shape is not None]


def _has_outline(row: sqlite3.Row) -> bool:
    return row["geom"] is not None or json.loads(row["boxes"] or "[]") != []


def _shape(row: sqlite3.Row) -> Any:
    return gpkg_blob.geometry_from_blob(row["geom"])


def _clean(geometry: Any) -> Any:
    """Return the polygons that are worth releasing."""
    import shapely

    found = [part for part in shapely.get_parts(as_multipolygon(geometry)) if part.area >= LEAST_M2]
    return shapely.MultiPolygon(found)
