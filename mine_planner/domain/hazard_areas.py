# SPDX-License-Identifier: GPL-2.0-or-later
"""Hazard areas from evidence: merged ground, with what it rests on.

An area is only ever the union of what its evidence claims, drawn outwards. Nothing here
classifies: the grade suggests CHA or SHA by the authority's table, a person decides. Records of
low reliability are indirect evidence in IMSMA's lists, those of high reliability direct.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mine_planner.domain import in_parts
from mine_planner.domain.disc_union import outward_radius
from mine_planner.domain.evidence import Evidence, Geoms, Ints, Kind, zones
from mine_planner.domain.old_geos import union_parts
from mine_planner.domain.task_repair import repair_polygon_outwards

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

#: The class that ranks higher stands first.
CLASSES = ("CHA", "SHA")
#: Pieces below this, in square metres, come from the last digits and are no change of an area.
ROUNDING_M2 = 1e-4


@dataclass(frozen=True)
class HazardArea:
    """One connected hazard area and its provenance.

    Attributes
    ----------
    geometry
        Polygon, metres in the workspace's CRS; of several areas joined it may have parts.
    evidence
        Indices of the pieces of evidence it rests on, ascending.
    maps, rows, incidents, idents
        Ids of the maps; ids of rows, of incidents and of all evidence in it, sorted, "" left out.
    devices
        Expected number by device type, added up.
    tripwire, anti_lift, booby_trap
        True if any evidence says so.
    direct
        True if any evidence is direct.
    suggested_class
        "CHA" or "SHA" by the authority's table, None where the table does not know the grades.
    enlarged_by_m
        Metres added around it to reach the minimum area, 0 if none.
    """

    geometry: shapely.Polygon
    evidence: Ints
    maps: tuple[str, ...]
    rows: tuple[str, ...]
    incidents: tuple[str, ...]
    idents: tuple[str, ...]
    devices: dict[str, int]
    tripwire: bool
    anti_lift: bool
    booby_trap: bool
    direct: bool
    suggested_class: str | None
    enlarged_by_m: float


def joined(areas: Sequence[HazardArea]) -> HazardArea:
    """Return what several areas claim together, as the provenance of one; its geometry may have parts."""

    def names(of: Callable[[HazardArea], tuple[str, ...]]) -> tuple[str, ...]:
        return tuple(sorted({name for area in areas for name in of(area)}))

    devices: Counter[str] = Counter()
    for area in areas:
        devices.update(area.devices)
    classes = [area.suggested_class for area in areas if area.suggested_class is not None]
    return HazardArea(
        geometry=shapely.union_all([area.geometry for area in areas]),
        evidence=np.unique(np.concatenate([area.evidence for area in areas])),
        maps=names(lambda area: area.maps),
        rows=names(lambda area: area.rows),
        incidents=names(lambda area: area.incidents),
        idents=names(lambda area: area.idents),
        devices=dict(devices),
        tripwire=any(area.tripwire for area in areas),
        anti_lift=any(area.anti_lift for area in areas),
        booby_trap=any(area.booby_trap for area in areas),
        direct=any(area.direct for area in areas),
        suggested_class=min(classes, key=CLASSES.index, default=None),
        enlarged_by_m=max(area.enlarged_by_m for area in areas),
    )


def hazard_areas(
    pieces: Evidence,
    k: float,
    *,
    min_area_m2: float = 0.0,
    class_table: Mapping[str, str] | None = None,
    quad_segs: int = 8,
    check: Callable[[], None] = in_parts.nothing,
) -> list[HazardArea]:
    """Merge evidence into hazard areas.

    Parameters
    ----------
    pieces
        The evidence; outlines that cross themselves are repaired outwards first.
    k
        Sigmas held by the corridor. A larger k never covers less (without a minimum area).
    min_area_m2
        Smaller areas are enlarged evenly until they reach it and merged with what they then
        touch; none is dropped.
    class_table
        Grade to "CHA" or "SHA", the authority's own.
    quad_segs
        Chords per quarter turn.
    check
        Called between the steps; may raise to stop the work.

    Returns
    -------
    list of HazardArea
        Disjoint areas from west to east, covering every corridor, disc and outline.

    Raises
    ------
    InputError
        If evidence has no place, no usable sigma, or would cover no ground.
    """
    if len(pieces) == 0:
        return []
    outlines = shapely.get_dimensions(pieces.geometry) == 2
    geometry = pieces.geometry.copy()
    geometry[outlines] = repair_polygon_outwards(geometry[outlines])[0]
    check()
    merged = merge(zones(Evidence(**{**vars(pieces), "geometry": geometry}), k, quad_segs), check)
    ground, added = enlarge_small(merged, min_area_m2, quad_segs)
    area, piece = in_parts.query(shapely.STRtree(geometry), ground, "intersects", check)
    return _describe(pieces, ground, added, (area, piece), class_table or {})


def merge(parts: Geoms, check: Callable[[], None] = in_parts.nothing) -> Geoms:
    """Unite polygons and return the separate parts from west to east."""
    whole = union_parts(parts, check)
    whole = whole[shapely.get_dimensions(whole) == 2]
    bounds = shapely.bounds(whole)
    return np.asarray(whole[np.lexsort((bounds[:, 1], bounds[:, 0]))], dtype=object)


def enlarge_small(ground: Geoms, min_area_m2: float, quad_segs: int = 8) -> tuple[Geoms, NDArray[np.float64]]:
    """Widen areas below a minimum until they reach it, then merge what touches.

    Parameters
    ----------
    ground
        Disjoint polygons, metres.
    min_area_m2
        Square metres.
    quad_segs
        Chords per quarter turn.

    Returns
    -------
    polygons, metres
        Disjoint polygons covering all that was given, and the greatest widening used in each.
    """
    added = np.zeros(len(ground))
    result = ground.copy()
    small = np.nonzero(shapely.area(ground) < min_area_m2)[0]
    if len(small) == 0:
        return result, added
    # Steiner: a convex shape widened by d has A + P d + pi d^2; a dented one needs a little more.
    missing = min_area_m2 - shapely.area(ground[small])
    edge = shapely.length(ground[small])
    step = (np.sqrt(edge**2 + 4 * math.pi * missing) - edge) / (2 * math.pi)
    short = np.ones(len(small), dtype=bool)
    while short.any():
        reach = step * outward_radius(1.0, quad_segs, line=True)
        added[small] = step
        result[small] = shapely.buffer(ground[small], reach, quad_segs=quad_segs)
        short = shapely.area(result[small]) < min_area_m2
        step = np.where(short, step * 1.1 + 0.01, step)
    joined = merge(result)
    into, was = shapely.STRtree(ground).query(joined, predicate="intersects")
    widest = np.zeros(len(joined))
    np.maximum.at(widest, into, added[was])
    return joined, widest


def _describe(
    pieces: Evidence,
    ground: Geoms,
    added: NDArray[np.float64],
    links: tuple[Ints, Ints],
    table: Mapping[str, str],
) -> list[HazardArea]:
    order = np.lexsort((links[1], links[0]))
    area, piece = links[0][order], links[1][order]
    cuts = np.searchsorted(area, np.arange(len(ground) + 1))
    devices = _devices(pieces, area, piece, len(ground))
    result = []
    for number, polygon in enumerate(ground):
        mine = piece[cuts[number] : cuts[number + 1]]
        idents, kind = pieces.ident[mine], pieces.kind[mine]
        result.append(
            HazardArea(
                geometry=polygon,
                evidence=mine,
                maps=_names(pieces.map_id[mine]),
                rows=_names(idents[kind == Kind.ROW]),
                incidents=_names(idents[kind == Kind.INCIDENT]),
                idents=_names(idents),
                devices=devices[number],
                tripwire=bool(pieces.tripwire[mine].any()),
                anti_lift=bool(pieces.anti_lift[mine].any()),
                booby_trap=bool(pieces.booby_trap[mine].any()),
                direct=bool(pieces.direct[mine].any()),
                suggested_class=suggest_class(_names(pieces.grade[mine]), table),
                enlarged_by_m=float(added[number]),
            )
        )
    return result


def suggest_class(grades: tuple[str, ...], table: Mapping[str, str]) -> str | None:
    """Return the higher class that the authority's table gives to any of the grades."""
    found = {table[grade] for grade in grades if grade in table}
    return next((name for name in CLASSES if name in found), None)


def _names(values: NDArray[np.object_]) -> tuple[str, ...]:
    return tuple(sorted({str(value) for value in values} - {""}))


def _devices(pieces: Evidence, area: Ints, piece: Ints, count: int) -> list[dict[str, int]]:
    result: list[dict[str, int]] = [{} for _ in range(count)]
    table = pieces.devices
    if len(table.evidence) == 0:
        return result
    # An outline in two parts counts for each area it is in: too many expected, never too few.
    by_piece = np.argsort(table.evidence, kind="stable")
    low = np.searchsorted(table.evidence[by_piece], piece, "left")
    size = np.searchsorted(table.evidence[by_piece], piece, "right") - low
    row = by_piece[np.repeat(low - (np.cumsum(size) - size), size) + np.arange(size.sum())]
    names, code = np.unique(table.type.astype(str), return_inverse=True)
    key = np.repeat(area, size) * len(names) + code[row]
    unique, slot = np.unique(key, return_inverse=True)
    total = np.bincount(slot, weights=table.count[row])
    for value, amount in zip(unique.tolist(), total.tolist(), strict=True):
        result[value // len(names)][str(names[value % len(names)])] = int(amount)
    return result
