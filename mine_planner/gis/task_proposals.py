# SPDX-License-Identifier: GPL-2.0-or-later
"""Task candidates from the workspace's hazard areas, and the ones accepted written as planned tasks.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import propose_tasks as domain
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis import workspaces
from mine_planner.gis.sheets.positions import Positions
from mine_planner.gis.task_chain import DEFAULT_LONGEST_LEG_M, chain_of
from mine_planner.gis.task_points import LONGEST_LEG_KEY, draft_of
from mine_planner.store import authority, blob_arrays
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.task_codes import code_from_pattern
from mine_planner.store.task_points import TaskPointStore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

DUST_M2 = 0.01
"""Less ground than this is the rounding of coordinates."""

CLEARANCE, SURVEY, SPOT = "clearance", "ts", "eod_spot"

_HAZARDS = (
    "SELECT uuid, coalesce(nullif(code, ''), nullif(imsma_id, ''), uuid) AS name, imsma_id, areatype, geom "
    "FROM hazard_area WHERE status <> 'closed' AND cancellation <> 'reported' AND geom IS NOT NULL "
    "ORDER BY origin <> 'official', areatype <> 'CHA', fid"
)
_TASKS = "SELECT geom FROM clearance_task WHERE status <> 'withdrawn' AND geom IS NOT NULL"
_COLUMNS = ("uuid", "geom", "code", "task_type", "area_m2", "non_cha_reason", "note")


@dataclass(frozen=True)
class Sizes:
    """What candidates should measure, square metres; ``strips`` says that polygons among the barriers
    are strips such as river beds, else their borders count.
    """

    target_m2: float
    max_m2: float
    min_m2: float = 0.0
    strips: bool = False


@dataclass(frozen=True)
class Candidate:
    """One candidate: polygon (workspace's CRS), hazard uuids (that it mainly lies in first), class, m²."""

    geometry: Any
    hazards: tuple[str, ...]
    hazard_name: str
    areatype: str
    area_m2: float
    note: str


@dataclass
class Candidates:
    """All candidates, and what was said on the way."""

    rows: list[Candidate] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Hazards:
    uuid: list[str]
    name: list[str]
    areatype: list[str]
    shape: Any


def propose(
    workspace: Workspace, sizes: Sizes, *, hazards: Sequence[str] = (), barriers: Any = None
) -> Candidates:
    """Cut open hazard areas into candidates; ground that a task already holds is left out.

    Parameters
    ----------
    workspace
        Where the hazard areas are.
    sizes
        Target, maximum and minimum.
    hazards
        Codes, IMSMA ids or uuids; empty for all that are open.
    barriers
        Shapely lines and polygons (workspace's CRS) that no candidate crosses.

    Raises
    ------
    InputError
        When a hazard is not there, there is none, or the sizes are wrong.
    """
    known = _read(workspace)
    chosen = _chosen(known, hazards)
    result = Candidates()
    ground = _free_ground(workspace, known.shape, chosen, result)
    lines = np.empty(0, dtype=object) if barriers is None else np.asarray(barriers, dtype=object)
    if not sizes.strips and len(lines):
        flat = shapely.get_dimensions(lines) == 2
        lines = np.where(flat, shapely.boundary(lines), lines)
    there = np.nonzero(shapely.area(ground) > DUST_M2)[0]
    made = domain.propose_tasks(
        ground[there],
        target_m2=sizes.target_m2,
        max_m2=sizes.max_m2,
        min_m2=sizes.min_m2,
        barriers=lines,
    )
    shapes = np.array([item.geometry for item in made], dtype=object)
    touched = _touched(shapes, known)
    for index, item in enumerate(made):
        own = chosen[int(there[item.hazard])]
        others = [h for h in touched[index] if h != own]
        uuids = tuple(known.uuid[h] for h in [own, *others])
        classes = {known.areatype[h] for h in [own, *others]}
        areatype = "CHA" if "CHA" in classes else known.areatype[own]
        result.rows.append(
            Candidate(item.geometry, uuids, known.name[own], areatype, item.area_m2, item.note)
        )
    return result


def task_type_of(candidate: Candidate, reason: str) -> str:
    """Return clearance for CHA, or with a reason; technical survey for SHA without one; spots as spots."""
    if candidate.areatype in {"eod_spot", "ammunition_storage"}:
        return SPOT
    return CLEARANCE if candidate.areatype == "CHA" or reason.strip() else SURVEY


def accept(workspace: Workspace, candidates: Sequence[Candidate], *, reason: str = "") -> list[str]:
    """Write candidates as planned tasks with codes, hazard links and points, in one action.

    Parameters
    ----------
    workspace
        Open for writing.
    candidates
        Those that the planner accepts.
    reason
        Why ground that is not CHA is cleared; empty makes technical survey of it.

    Returns
    -------
    list of str
        The codes, in the order of the candidates.

    Raises
    ------
    RuleError
        When a rule of the file refuses a task; nothing is saved then.
    """
    from mine_planner.store import bulk
    from mine_planner.store.values import new_uuids

    if not candidates:
        return []
    with workspace.action("Accept proposed tasks", "bulk") as action:
        codes = _take_codes(workspace, action, len(candidates))
        uuids = new_uuids(len(candidates))
        shapes = [shapely.MultiPolygon(_polygons(item.geometry)) for item in candidates]
        blobs = blob_arrays.geometry_blobs(shapes, action.srs_id)
        rows = []
        for blob, uuid, code, item in zip(blobs, uuids, codes, candidates, strict=True):
            kind = task_type_of(item, reason)
            why = reason.strip() if kind == CLEARANCE and item.areatype != "CHA" else ""
            rows.append((uuid, blob, code, kind, item.area_m2, why, item.note))
        bulk.bulk_insert(action, "clearance_task", _COLUMNS, rows, source="proposed from hazard areas")
        links = [(t, h) for t, item in zip(uuids, candidates, strict=True) for h in item.hazards]
        source = "hazard areas of proposed tasks"
        bulk.bulk_insert(action, "task_hazard", ("task_uuid", "hazard_uuid"), links, source=source)
        _write_points(workspace, action, uuids, shapes)
    return codes


def _read(workspace: Workspace) -> _Hazards:
    rows = workspace.connection.execute(_HAZARDS).fetchall()
    if not rows:
        raise InputError("There is no open hazard area to plan for: compute hazard areas or bring them in.")
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [wkb_of(row["geom"]) for row in rows]
    shape = shapely.make_valid(shapely.from_wkb(blobs))
    names = [row["name"] for row in rows]
    return _Hazards([row["uuid"] for row in rows], names, [row["areatype"] for row in rows], shape)


def _chosen(known: _Hazards, wanted: Sequence[str]) -> list[int]:
    if not wanted:
        return list(range(len(known.uuid)))
    place = {name: index for index, name in enumerate(known.name)}
    place |= {uuid: index for index, uuid in enumerate(known.uuid)}
    for name in wanted:
        if name not in place:
            raise InputError(f'There is no open hazard area "{name}": look its code up in the list.')
    return sorted({place[name] for name in wanted})


def _free_ground(workspace: Workspace, shapes: Any, chosen: list[int], result: Candidates) -> Any:
    """Return the chosen ground without overlap, and without what a task already holds."""
    rows = workspace.connection.execute(_TASKS).fetchall()
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [wkb_of(row[0]) for row in rows]
    taken = shapely.make_valid(shapely.from_wkb(blobs))
    ground = shapes[chosen].copy()
    before = float(shapely.area(ground).sum())
    mine, other = shapely.STRtree(ground).query(ground, predicate="intersects")
    for later, earlier in zip(mine.tolist(), other.tolist(), strict=True):
        if earlier < later:  # ground of two areas goes with the first: official ones, then CHA
            ground[later] = shapely.difference(ground[later], ground[earlier])
    hazard, task = shapely.STRtree(taken).query(ground, predicate="intersects")
    for index in np.unique(hazard).tolist():
        ground[index] = shapely.difference(ground[index], shapely.union_all(taken[task[hazard == index]]))
    held = before - float(shapely.area(ground).sum())
    if len(hazard) and held > 1.0:
        result.notes.append(f"{held:,.0f} m² belong to a task already or to two hazard areas: planned once.")
    for index, shape in enumerate(ground):
        ground[index] = shapely.MultiPolygon(_polygons(shape))
    return ground


def _polygons(shape: Any) -> list[Any]:
    parts = shapely.get_parts(shapely.get_parts(shape))
    return [p for p in parts if p.geom_type == "Polygon" and not p.is_empty]


def _touched(shapes: Any, known: _Hazards) -> list[list[int]]:
    """Return the hazard areas that each candidate shares ground with."""
    found: list[list[int]] = [[] for _ in range(len(shapes))]
    if len(shapes) == 0:
        return found
    mine, hazard = shapely.STRtree(known.shape).query(shapes, predicate="intersects")
    shared = shapely.area(shapely.intersection(shapes[mine], known.shape[hazard])) > DUST_M2
    for index, other in zip(mine[shared].tolist(), hazard[shared].tolist(), strict=True):
        found[index].append(other)
    return found


def _take_codes(workspace: Workspace, action: Action, count: int) -> list[str]:
    """Return the next free codes and move the office's counter past them."""
    row = workspace.row("workspace")
    if row is None:
        raise RuleError("The workspace has lost its first row: verify the workspace.")
    taken = {task["code"].strip().casefold() for task in workspace.rows("clearance_task")}
    year, number = datetime.now(UTC).year, int(row["next_task_number"])
    codes: list[str] = []
    while len(codes) < count:
        code = code_from_pattern(row["task_code_pattern"], office=row["office"], number=number, year=year)
        number += 1
        if code.casefold() not in taken:
            codes.append(code)
    action.update("workspace", row["uuid"], {"next_task_number": number})
    return codes


def _write_points(workspace: Workspace, action: Action, uuids: list[str], shapes: list[Any]) -> None:
    positions = Positions(workspaces.workspace_crs(workspace))
    longest = authority.number(workspace, LONGEST_LEG_KEY) or DEFAULT_LONGEST_LEG_M
    pairs = [
        (
            uuid,
            [draft_of(point) for point in chain_of(shape, positions, longest_leg_m=longest, compass=False)],
        )
        for uuid, shape in zip(uuids, shapes, strict=True)
    ]
    source = "points of proposed tasks"
    TaskPointStore(workspace).insert_many(action, pairs, source=source)
