# SPDX-License-Identifier: GPL-2.0-or-later
"""Task candidates from the workspace's hazard areas; a planner accepts, changes or refuses them.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import outward
from mine_planner.domain import propose_tasks as domain
from mine_planner.domain.errors import InputError
from mine_planner.domain.figures import rounded
from mine_planner.domain.spoken import spoken
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.tasks import TaskStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mine_planner.store.workspace import Workspace

DUST_M2 = 0.01
"""Less ground than this is the rounding of coordinates."""

AT_A_TIME = 100
"""Hazard areas or tasks between two looks at the cancel button."""

_HAZARDS = (
    "SELECT uuid, coalesce(nullif(code, ''), nullif(imsma_id, ''), uuid) AS name, imsma_id, areatype, geom "
    "FROM hazard_area WHERE status <> 'closed' AND cancellation <> 'reported' AND geom IS NOT NULL "
    "ORDER BY origin <> 'official', areatype <> 'CHA', fid"
)
_HAZARDS_IN = (
    "SELECT h.uuid, h.geom FROM hazard_area AS h JOIN rtree_hazard_area_geom AS r ON r.id = h.fid "
    "WHERE r.minx <= :east AND r.maxx >= :west AND r.miny <= :north AND r.maxy >= :south "
    "AND h.status <> 'closed' AND h.cancellation <> 'reported'"
)
_TASKS = "SELECT geom FROM clearance_task WHERE status <> 'withdrawn' AND geom IS NOT NULL"


@dataclass(frozen=True)
class Sizes:
    """What candidates should measure, square metres; ``strips`` says that polygons among the barriers
    are strips such as river beds, else their borders count. ``straighten_m`` says how far outside the
    hazard's arcs a boundary of fewer corners may lie, metres.
    """

    target_m2: float
    max_m2: float
    min_m2: float = 0.0
    strips: bool = False
    straighten_m: float = 0.0


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


def hazards_within(workspace: Workspace, bounds: tuple[float, float, float, float]) -> list[str]:
    """Return the open hazard areas with ground in a box (west, south, east, north; workspace's CRS)."""
    box = dict(zip(("west", "south", "east", "north"), bounds, strict=True))
    rows = workspace.connection.execute(_HAZARDS_IN, box).fetchall()
    shapes = shapely.from_wkb([wkb_of(row["geom"]) for row in rows])
    inside = shapely.intersects(shapely.box(*bounds), shapes)
    return [row["uuid"] for row, within in zip(rows, np.atleast_1d(inside).tolist(), strict=True) if within]


@dataclass(frozen=True)
class _Hazards:
    uuid: list[str]
    name: list[str]
    areatype: list[str]
    shape: Any


def propose(
    workspace: Workspace,
    sizes: Sizes,
    *,
    hazards: Sequence[str] = (),
    barriers: Any = None,
    progress: Callable[[float], bool] | None = None,
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
    progress
        Called with percent done; returns False to cancel.

    Raises
    ------
    InputError
        When a hazard is not there, there is none, the sizes are wrong, or it was cancelled.
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
    made = _cut(_straightened(workspace, ground[there], sizes.straighten_m), sizes, lines, progress)
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


def on_other_ground(workspace: Workspace, old: Candidate, ground: Any, note: str) -> Candidate:
    """Return a candidate on other ground (shapely, workspace's CRS), with the hazard areas that lie there.

    Raises
    ------
    InputError
        When no hazard area lies there.
    """
    hazards = TaskStore(workspace).hazards_touching(ground)
    if not hazards:
        raise InputError("No hazard area lies on this ground: draw the candidate over the hazard area.")
    kinds = {hazard.areatype for hazard in hazards}
    return replace(
        old,
        geometry=ground,
        hazards=tuple(hazard.uuid for hazard in hazards),
        areatype="CHA" if "CHA" in kinds else hazards[0].areatype,
        area_m2=float(ground.area),
        note=note,
    )


def _straightened(workspace: Workspace, ground: Any, most_m: float) -> Any:
    """Give outlines fewer corners, outwards; one that would reach into a task that stands stays as it is."""
    simple = outward.straighten_all(ground, most_m)
    tree = shapely.STRtree(_taken(workspace))
    for index, task in tree.query(simple, predicate="intersects").T.tolist():
        other = tree.geometries[task]
        if simple[index].intersection(other).area > ground[index].intersection(other).area + DUST_M2:
            simple[index] = ground[index]
    return simple


def _taken(workspace: Workspace) -> Any:
    rows = workspace.connection.execute(_TASKS).fetchall()
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [wkb_of(row[0]) for row in rows]
    return shapely.make_valid(shapely.from_wkb(blobs))


def _cut(
    ground: Any, sizes: Sizes, lines: Any, progress: Callable[[float], bool] | None
) -> list[domain.Proposal]:
    """Cut hazard areas some at a time, since each is cut by itself; ``hazard`` counts over all."""
    made: list[domain.Proposal] = []
    for begin in range(0, max(len(ground), 1), AT_A_TIME):
        step(progress, begin, len(ground))
        part = domain.propose_tasks(
            ground[begin : begin + AT_A_TIME],
            target_m2=sizes.target_m2,
            max_m2=sizes.max_m2,
            min_m2=sizes.min_m2,
            barriers=lines,
        )
        made += [replace(item, hazard=item.hazard + begin) for item in part]
    return made


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
    taken = _taken(workspace)
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
        result.notes.append(
            spoken(f"{rounded(held)} m² belong to a task already or to two hazard areas: planned once.")
        )
    for index, shape in enumerate(ground):
        ground[index] = shapely.MultiPolygon(polygons_of(shape))
    return ground


def polygons_of(shape: Any) -> list[Any]:
    """Return the polygons in a geometry."""
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


def step(progress: Callable[[float], bool] | None, done: int, total: int) -> None:
    """Say how far it is, and stop where that is wished."""
    if progress is not None and not progress(100.0 * done / max(total, 1)):
        raise InputError("Proposing tasks was cancelled: nothing was saved.")
