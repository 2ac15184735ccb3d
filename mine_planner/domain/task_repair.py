# SPDX-License-Identifier: GPL-2.0-or-later
"""Repair of polygons that cross themselves, so that no reading of them loses ground.

``make_valid`` takes ground that a ring goes around twice for a hole. Here everything that the
outline encloses counts, a hole counts only if it is a sound hole, and the result is united with
what ``make_valid`` reads: the larger reading of all. A few points clicked in the wrong order
(a bow-tie) are read as their convex hull, which holds every order.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.figures import rounded
from mine_planner.domain.guards import require_metres
from mine_planner.domain.spoken import spoken

Geoms = NDArray[np.object_]
Ints = NDArray[np.int64]

#: Crossing outlines with at most this many corners are read as clicked in the wrong order.
BOW_TIE_CORNERS = 6
#: Half-width in metres of the strip that stands for an outline without any area.
STRIP_M = 0.5


@dataclass(frozen=True)
class RepairNote:
    """What was repaired.

    Attributes
    ----------
    index
        Position in the input.
    reason
        Why it was not valid, with the place, as GEOS says it.
    added_m2
        Ground of the result beyond the plain ``make_valid`` reading, square metres.
    sentence
        For the planner.
    """

    index: int
    reason: str
    added_m2: float
    sentence: str


def repair_polygon_outwards(geoms: Geoms) -> tuple[Geoms, list[RepairNote]]:
    """Make polygons valid without losing ground under any reading.

    Parameters
    ----------
    geoms
        Polygons and multipolygons, shape (n,), metres; missing ones stay missing.

    Returns
    -------
    geoms, notes
        Valid geometries covering what was given, untouched where they were valid, and one note
        per repaired one.

    Raises
    ------
    InputError
        If a coordinate is not a number.
    """
    result = np.asarray(geoms, dtype=object).copy()
    bad = np.nonzero(~shapely.is_valid(result) & ~shapely.is_missing(result))[0]
    if len(bad) == 0:
        return result, []
    require_metres(result[bad], "The polygons to repair")
    broken = result[bad]
    plain = _polygonal(shapely.make_valid(broken))
    grown = shapely.union(plain, _filled(broken))
    few = (shapely.get_num_coordinates(broken) <= BOW_TIE_CORNERS + 1) & _crosses(broken)
    grown[few] = shapely.convex_hull(broken[few])
    flat = shapely.area(grown) == 0
    grown[flat] = shapely.buffer(shapely.convex_hull(broken[flat]), STRIP_M)
    result[bad] = grown
    added = shapely.area(grown) - shapely.area(plain)
    reasons = shapely.is_valid_reason(broken)
    readings = np.where(flat, "strip", np.where(few, "hull", "filled"))
    rows = zip(bad.tolist(), reasons, added.tolist(), readings, strict=True)
    return result, [RepairNote(i, str(r), a, _sentence(str(m), a)) for i, r, a, m in rows]


def _sentence(reading: str, added: float) -> str:
    how = {
        "strip": spoken("It encloses no ground and was taken as a strip 1 m wide along its points"),
        "hull": spoken("It crosses itself and was taken as the ground around all its corners"),
        "filled": spoken("It crosses or touches itself and was taken as all ground its outline encloses"),
    }[reading]
    return spoken(f"{how}, {rounded(added)} m² more than the smallest reading: check its corners.")


def _crosses(geoms: Geoms) -> NDArray[np.bool_]:
    answer: NDArray[np.bool_] = ~shapely.is_simple(shapely.boundary(geoms))
    return answer


def _filled(geoms: Geoms) -> Geoms:
    """All ground that the outer rings enclose, less the holes that are sound."""
    parts, owner = shapely.get_parts(geoms, return_index=True)
    shells = shapely.get_exterior_ring(parts)
    noded = shapely.unary_union(shells[:, None], axis=1)
    faces, source = shapely.get_parts(shapely.polygonize(noded[:, None]), return_index=True)
    ground = _union_by(faces, source, len(parts))
    holed = np.nonzero(shapely.get_num_interior_rings(parts) > 0)[0]
    for index in holed:
        for hole in _sound_holes(parts[index], ground[index]):
            ground[index] = shapely.difference(ground[index], hole)
    return _union_by(ground, owner, len(geoms))


def _sound_holes(part: shapely.Polygon, ground: shapely.Geometry) -> Geoms:
    """Keep holes that are simple, inside the outline, and apart from each other."""
    holes = shapely.polygons(np.asarray(part.interiors, dtype=object))
    holes = holes[shapely.is_valid(holes)]
    shapely.prepare(ground)
    holes = holes[shapely.covers(ground, holes)]
    one, other = shapely.STRtree(holes).query(holes, predicate="intersects")
    met = (one != other) & (shapely.area(shapely.intersection(holes[one], holes[other])) > 0)
    alone = np.ones(len(holes), dtype=bool)
    alone[one[met]] = False
    return np.asarray(holes[alone], dtype=object)


def _union_by(geoms: Geoms, owner: Ints, count: int) -> Geoms:
    """Unite geometries that belong to the same owner; owners come in ascending order."""
    cuts = np.searchsorted(owner, np.arange(1, count))
    result = np.empty(count, dtype=object)
    for index, group in enumerate(np.split(geoms, cuts)):
        result[index] = group[0] if len(group) == 1 else shapely.union_all(group)
    return result


def _polygonal(geoms: Geoms) -> Geoms:
    parts, owner = shapely.get_parts(geoms, return_index=True)
    while (shapely.get_type_id(parts) >= 4).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        owner = owner[inner]
    areal = shapely.get_dimensions(parts) == 2
    return _union_by(parts[areal], owner[areal], len(geoms))
