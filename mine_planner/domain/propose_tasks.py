# SPDX-License-Identifier: GPL-2.0-or-later
"""Task candidates from hazard areas: of a wanted size, compact, and not across barriers.

Every hazard area is cut by rivers, roads and borders first, then halved across its longer side
until no piece is above the target. All cuts are then noded together, so that neighbouring
candidates share their vertices and neither gap nor overlap is left.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.errors import InputError
from mine_planner.domain.guards import require_metres
from mine_planner.domain.old_geos import anticlockwise
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Geoms = NDArray[np.object_]

#: Cuts are drawn this far beyond the outline, so that the ends meet it in spite of rounding.
REACH_M = 1e-4
#: Corners nearer than this are one: it is what a cut that meets an outline near its corner leaves over.
TWIN_M = 2e-3


@dataclass(frozen=True)
class Proposal:
    """One candidate.

    Attributes
    ----------
    geometry
        Polygon (or multipolygon where a strip was added), metres.
    hazard
        Index of the hazard area it lies in.
    area_m2
        Square metres.
    note
        Why it is out of the ordinary, "" where it is not.
    """

    geometry: shapely.Geometry
    hazard: int
    area_m2: float
    note: str


def propose_tasks(
    hazards: Geoms,
    *,
    target_m2: float,
    max_m2: float,
    barriers: Geoms | None = None,
    min_m2: float = 0.0,
) -> list[Proposal]:
    """Cut hazard areas into task candidates.

    Parameters
    ----------
    hazards
        Valid polygons or multipolygons that do not overlap, metres.
    target_m2, max_m2
        Wanted and greatest area, square metres.
    barriers
        Lines (rivers, roads, borders) that no candidate crosses. Polygons among them (river
        beds, road strips) count by their edges; the hazard ground inside one goes to the
        neighbour that shares the longest edge with it.
    min_m2
        Smaller pieces join the neighbour on the same side of the barriers with the longest
        shared edge, as long as the maximum allows; left alone otherwise, with a note.

    Returns
    -------
    list of Proposal
        By hazard, then from west to east; the same input gives the same list. They cover all
        hazard ground, do not overlap, and none is above the maximum except with a note.

    Raises
    ------
    InputError
        If the sizes are not above 0 or the target is above the maximum.
    """
    if not (0 < target_m2 <= max_m2 and math.isfinite(max_m2)):
        raise InputError("The target size must be above 0 m² and not above the maximum size.")
    require_metres(hazards, "The hazard areas")
    lines = np.empty(0, dtype=object) if barriers is None else np.asarray(barriers, dtype=object)
    near = _near(hazards, lines)
    result: list[Proposal] = []
    for number, hazard in enumerate(hazards):
        sizes = (target_m2, max_m2, min_m2)
        result += [_proposal(number, g, sizes) for g in _cut_hazard(hazard, lines[near[number]], sizes)]
    return result


def _near(hazards: Geoms, barriers: Geoms) -> list[Ints]:
    hazard, barrier = shapely.STRtree(barriers).query(hazards, predicate="intersects")
    return np.split(barrier, np.searchsorted(hazard, np.arange(1, len(hazards))))


def _proposal(number: int, geometry: shapely.Geometry, sizes: tuple[float, float, float]) -> Proposal:
    area = float(geometry.area)
    note = ""
    if area > sizes[1] * (1 + 1e-9):
        note = spoken("Above the maximum size, since a barrier's strip was added to it.")
    elif area < sizes[2]:
        note = spoken("Below the minimum size, since barriers or the maximum size keep it apart.")
    return Proposal(geometry, number, area, note)


def _cut_hazard(hazard: shapely.Geometry, barriers: Geoms, sizes: tuple[float, float, float]) -> Geoms:
    target, most, least = sizes
    edges = np.where(shapely.get_dimensions(barriers) == 2, shapely.boundary(barriers), barriers)
    base = [shapely.boundary(hazard), *edges]
    sides = _faces(hazard, base)
    cuts = [cut for side in sides for cut in _halvings(side, target, most)]
    faces = _faces(hazard, [*base, *cuts]) if cuts else sides
    middle = shapely.point_on_surface(faces)
    side_of = _inside(sides, middle)
    group = np.arange(len(faces))
    strips = barriers[shapely.get_dimensions(barriers) == 2]
    strip = np.isin(np.arange(len(faces)), shapely.STRtree(middle).query(strips, "intersects")[1])
    links = _shared_edges(faces)
    area = shapely.area(faces)
    _join(group, area, links, small=~strip & (area < least), allowed=side_of, most=most)
    _join(group, area, links, small=strip, allowed=np.zeros(len(faces), dtype=np.int64), most=math.inf)
    joined = np.array([shapely.union_all(faces[group == g]) for g in np.unique(group)], dtype=object)
    joined = _without_twins(joined, hazard)
    bounds = shapely.bounds(joined)
    ordered: Geoms = joined[np.lexsort((bounds[:, 1], bounds[:, 0]))]
    return ordered


def _without_twins(pieces: Geoms, hazard: shapely.Geometry) -> Geoms:
    """Let corners nearer than TWIN_M be one, the same in every piece: on the ground they are one point.

    Corners of the hazard itself stay where they are; the other corner goes there.
    """
    corners = np.unique(shapely.get_coordinates(pieces), axis=0)
    points = shapely.points(corners)
    one, two = shapely.STRtree(points).query(points, predicate="dwithin", distance=TWIN_M)
    twins = one < two
    if not twins.any():
        return pieces
    fixed = {tuple(xy) for xy in shapely.get_coordinates(hazard).tolist()}
    goes: dict[tuple[float, ...], tuple[float, ...]] = {}
    for first, second in corners[np.column_stack([one, two])[twins]].tolist():
        stays, moves = (second, first) if tuple(second) in fixed else (first, second)
        goes[tuple(moves)] = goes.get(tuple(stays), tuple(stays))
    moved = shapely.transform(
        pieces, lambda xy: np.array([goes.get(tuple(place), place) for place in xy.tolist()])
    )
    tidy = np.asarray(shapely.remove_repeated_points(moved), dtype=object)
    return tidy if bool(shapely.is_valid(tidy).all()) else pieces


def _faces(hazard: shapely.Geometry, linework: list[shapely.Geometry]) -> Geoms:
    faces = shapely.get_parts(shapely.polygonize([shapely.unary_union(linework)]))
    shapely.prepare(hazard)
    inside = faces[shapely.contains(hazard, shapely.point_on_surface(faces))]
    bounds = shapely.bounds(inside)
    return np.asarray(inside[np.lexsort((bounds[:, 1], bounds[:, 0]))], dtype=object)


def _inside(polygons: Geoms, points: Geoms) -> Ints:
    polygon, point = shapely.STRtree(points).query(polygons, predicate="contains")
    owner = np.full(len(points), -1, dtype=np.int64)
    owner[point] = polygon
    return owner


def _halvings(piece: shapely.Polygon, target: float, most: float) -> Iterator[shapely.Geometry]:
    """Yield the cuts that bring a piece down to the target."""
    number = max(round(piece.area / target), math.ceil(piece.area / most - 1e-9))
    if number < 2:
        return
    frame = _frame(piece)
    turned = shapely.transform(piece, lambda xy: xy @ frame)
    x_low, y_low, x_high, y_high = turned.bounds
    place = _balance(turned, (number // 2) / number)
    straight = shapely.LineString([(place, y_low - 1), (place, y_high + 1)])
    for part in shapely.get_parts(shapely.intersection(straight, turned)):
        if shapely.get_dimensions(part) == 1:
            longer = _longer(part)
            yield shapely.transform(longer, lambda xy: xy @ frame.T)
    halves = (
        shapely.box(x_low - 1, y_low - 1, place, y_high + 1),
        shapely.box(place, y_low - 1, x_high + 1, y_high + 1),
    )
    for half in halves:
        for part in shapely.get_parts(shapely.intersection(turned, half)):
            if shapely.get_dimensions(part) == 2:
                yield from _halvings(shapely.transform(part, lambda xy: xy @ frame.T), target, most)


def _frame(piece: shapely.Polygon) -> Floats:
    """Return a rotation that lays the longer side of the narrowest box around it along x."""
    corners = shapely.get_coordinates(shapely.oriented_envelope(piece))
    steps = np.diff(corners[:3], axis=0)
    along = steps[int(np.hypot(*steps.T).argmax())]
    cos, sin = along / np.hypot(*along)
    return np.array([[cos, -sin], [sin, cos]])


def _longer(cut: shapely.LineString) -> shapely.LineString:
    xy = shapely.get_coordinates(cut)[[0, -1]]
    step = (xy[1] - xy[0]) / np.hypot(*(xy[1] - xy[0])) * REACH_M
    return shapely.LineString([xy[0] - step, xy[1] + step])


def _balance(turned: shapely.Polygon, share: float) -> float:
    """Find the x left of which the wanted share of the area lies.

    The area left of c is the integral of min(x, c) dy around the rings (Green's theorem).
    """
    sides = shapely.get_parts(shapely.boundary(anticlockwise(turned)))
    rings = [shapely.get_coordinates(ring) - turned.bounds[:2] for ring in sides]
    begin, end = (np.concatenate([r[cut] for r in rings]) for cut in (slice(-1), slice(1, None)))
    rise = end[:, 1] - begin[:, 1]
    near, far = np.minimum(begin[:, 0], end[:, 0]), np.maximum(begin[:, 0], end[:, 0])
    low, high, wanted = 0.0, float(far.max()), share * turned.area
    while high - low > 1e-3:
        place = (low + high) / 2
        part = np.clip((place - near) / np.maximum(far - near, 1e-12), 0.0, 1.0)
        mean = part * (near + np.minimum(far, place)) / 2 + (1 - part) * place
        low, high = (place, high) if float(mean @ rise) < wanted else (low, place)
    return float(turned.bounds[0]) + (low + high) / 2


def _shared_edges(faces: Geoms) -> tuple[Ints, Ints, Floats]:
    one, other = shapely.STRtree(faces).query(faces, predicate="intersects")
    ahead = one < other
    one, other = one[ahead], other[ahead]
    rims = shapely.boundary(faces)
    length = shapely.length(shapely.intersection(rims[one], rims[other]))
    real = length > 0
    return one[real], other[real], length[real]


def _join(
    group: Ints,
    area: Floats,
    links: tuple[Ints, Ints, Floats],
    *,
    small: NDArray[np.bool_],
    allowed: Ints,
    most: float,
) -> None:
    """Give each small face, the smallest first, to the neighbour with the longest shared edge."""
    one, other, length = links
    for face in sorted(np.nonzero(small)[0].tolist(), key=lambda f: (area[f], f)):
        mine = (one == face) | (other == face)
        neighbour = np.where(one == face, other, one)[mine]
        total = (
            np.array([area[group == group[n]].sum() for n in neighbour]) + area[group == group[face]].sum()
        )
        fits = (group[neighbour] != group[face]) & (allowed[neighbour] == allowed[face]) & (total <= most)
        if fits.any():
            best = neighbour[fits][int(length[mine][fits].argmax())]
            group[group == group[face]] = group[best]
