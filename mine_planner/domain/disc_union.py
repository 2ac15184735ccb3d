# SPDX-License-Identifier: GPL-2.0-or-later
"""The union of many discs of one radius, computed from their arcs.

A general overlay builds every disc as a polygon and unites the polygons. Here each circle is cut
at its neighbours' circles, the arcs that no other disc covers are kept, and the arcs are chained
into rings: n points cost n·log n, however long the strings of mines are.

The polygon always covers the true discs. Proof: it is drawn on circles of
``R = (radius + 1 mm) / cos(pi / (4 quad_segs))`` with chords of at most ``pi / (2 quad_segs)``,
so a chord is never nearer than ``radius + 1 mm`` to its own centre; and since both its ends lie
outside every other circle of the same R, by the same triangle it is never nearer than that to
any other centre either.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain import in_parts
from mine_planner.domain.disc_neighbours import Pairs, neighbour_chunks, representatives
from mine_planner.domain.errors import InputError
from mine_planner.domain.old_geos import union_in_clusters

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Geoms = NDArray[np.object_]

#: Metres added to every radius, so that rounding in the last digits errs outwards.
PAD_M = 1e-3
_TURN = 2.0 * math.pi


def outward_radius(radius: float, quad_segs: int, *, line: bool = False) -> float:
    """Return the radius to draw with so that the chords stay outside the true circle.

    Parameters
    ----------
    radius
        True radius in metres.
    quad_segs
        Chords per quarter turn, as in ``shapely.buffer``.
    line
        True for the buffer of a line: at a bend GEOS rounds the number of chords to the nearest
        whole number, so one chord may span up to one and a half steps.

    Returns
    -------
    float
        ``(radius + 1 mm) / cos(half the largest chord's angle)``, in metres.
    """
    step = math.pi / (2 * quad_segs) * (1.5 if line else 1.0)
    return (radius + PAD_M) / math.cos(step / 2)


class _Arcs(NamedTuple):
    disc: Ints
    before: Ints  # the disc that covers the circle up to the arc's begin
    after: Ints  # the disc that covers it from the arc's end on
    begin: Floats
    end: Floats


def union_of_discs(xy: Floats, radius: float, quad_segs: int = 8) -> Geoms:
    """Unite discs of one radius.

    Parameters
    ----------
    xy
        Centres, shape (n, 2), metres in a projected CRS. Any order, repeats allowed.
    radius
        Metres, greater than zero.
    quad_segs
        Chords per quarter turn.

    Returns
    -------
    ndarray of Polygon
        The separate parts, in a fixed order (west to east). They cover every true disc.

    Raises
    ------
    InputError
        If a coordinate is not a number or the radius is not above zero.
    """
    points = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
    if not np.isfinite(points).all():
        row = int(np.nonzero(~np.isfinite(points).all(axis=1))[0][0])
        raise InputError(f"Point {row + 1} has no usable coordinates: correct it or leave it out.")
    if not (math.isfinite(radius) and radius > 0):
        raise InputError("The radius around a mine must be above 0 m: enter a larger one.")
    if len(points) == 0:
        return np.empty(0, dtype=object)
    origin = np.floor(points.min(axis=0))
    local = np.unique(points - origin, axis=0)
    big = outward_radius(radius, quad_segs)
    rings = _rings_or_none(local, big, quad_segs)
    parts = _by_overlay(local, big, quad_segs) if rings is None else rings
    moved: Geoms = in_parts.each(lambda some: shapely.transform(some, lambda c: c + origin), parts)
    return moved


def _rings_or_none(local: Floats, big: float, quad_segs: int) -> Geoms | None:
    # Three circles through one point leave the order of arcs to the last digit. Moving the
    # centres by a thousandth of the pad settles it and the discs stay covered.
    jitter = np.random.default_rng(1)
    for attempt in range(4):
        shift = 0.0 if attempt == 0 else jitter.uniform(-1e-6, 1e-6, local.shape)
        parts = _try_rings(local + shift, big, quad_segs)
        if parts is not None:
            return parts
    return None


def _try_rings(points: Floats, big: float, quad_segs: int) -> Geoms | None:
    arcs = _free_arcs(points, big)
    order = _chain(arcs, len(points))
    if order is None:
        return None
    return _polygons(points, big, quad_segs, arcs, order)


def _free_arcs(points: Floats, big: float) -> _Arcs:
    still_open = np.arange(len(points), dtype=np.int64)
    if len(points) > 25 * len(representatives(points, 2 * big)):
        # Crowded: a few near neighbours close most circles, so the others need not be looked at.
        crowd = representatives(points, big / 2)
        closed = np.ones(len(points), dtype=bool)
        for pairs in neighbour_chunks(points, still_open, crowd, big * 1.2):
            closed[_arcs_of(pairs, big).disc] = False
        still_open = np.nonzero(~closed)[0]
    everyone = np.arange(len(points), dtype=np.int64)
    found = [_arcs_of(pairs, big) for pairs in neighbour_chunks(points, still_open, everyone, 2 * big)]
    return _Arcs(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _arcs_of(pairs: Pairs, big: float) -> _Arcs:
    """Arcs of each asked disc that none of its neighbours covers (all in one chunk)."""
    theta = np.arctan2(pairs.dy, pairs.dx)
    half = np.arccos(np.clip(np.hypot(pairs.dx, pairs.dy) / (2 * big), 0.0, 1.0))
    begin = np.mod(theta - half, _TURN)
    order = np.lexsort((begin, pairs.group))
    group, other = pairs.group[order], pairs.other[order]
    begin, end = begin[order], (begin + 2 * half)[order]
    lonely = np.ones(len(pairs.asked), dtype=bool)
    lonely[group] = False
    alone = _full_circles(pairs.asked[lonely])
    if len(group) == 0:
        return alone
    cut = _gaps(group, begin, end)
    disc = pairs.asked[group[cut.after]]
    gaps = _Arcs(disc, other[cut.before], other[cut.after], end[cut.before], begin[cut.after])
    gaps = gaps._replace(begin=np.where(gaps.end < gaps.begin, gaps.begin - _TURN, gaps.begin))
    return _Arcs(*(np.concatenate(column) for column in zip(alone, gaps, strict=True)))


class _Gaps(NamedTuple):
    before: Ints
    after: Ints


def _gaps(group: Ints, begin: Floats, end: Floats) -> _Gaps:
    """Index pairs (interval that ends, interval that begins next) around each free gap."""
    first = np.nonzero(np.r_[True, group[1:] != group[:-1]])[0]
    size = np.diff(np.r_[first, len(group)])
    reach = end + group * (4 * _TURN)
    running = np.maximum.accumulate(reach)
    index = np.arange(len(group))
    holder = np.maximum.accumulate(np.where(reach >= running, index, 0))
    last = first + size - 1
    farthest = holder[last]  # of each group: the interval that reaches farthest
    slot = np.repeat(np.arange(len(first)), size)
    previous = np.r_[0, holder[:-1]]
    # What reaches past a whole turn also covers the beginning of the next one.
    wrap = end[farthest][slot] - _TURN
    is_first = np.zeros(len(group), dtype=bool)
    is_first[first] = True
    before_end = np.where(is_first, wrap, np.maximum(end[previous], wrap))
    after = np.nonzero(begin > before_end)[0]
    by_wrap = is_first[after] | (wrap[after] > end[previous[after]])
    before = np.where(by_wrap, farthest[slot[after]], previous[after])
    return _Gaps(before, after)


def _full_circles(disc: Ints) -> _Arcs:
    return _Arcs(disc, disc, disc, np.zeros(len(disc)), np.full(len(disc), _TURN))


def _chain(arcs: _Arcs, count: int) -> list[Ints] | None:
    """Order the arcs into rings; None if two circles disagree about a crossing."""
    key = arcs.disc * count + arcs.before
    order = np.argsort(key)
    wanted = arcs.after * count + arcs.disc
    spot = np.minimum(np.searchsorted(key[order], wanted), len(key) - 1)
    following = order[spot]
    if not np.array_equal(key[following], wanted):
        return None
    if len(np.unique(following)) != len(following):
        return None
    return _cycles(following.tolist())


def _cycles(following: list[int]) -> list[Ints]:
    seen = bytearray(len(following))
    rings: list[Ints] = []
    for start in range(len(following)):
        if seen[start]:
            continue
        ring: list[int] = []
        here = start
        while not seen[here]:
            seen[here] = 1
            ring.append(here)
            here = following[here]
        rings.append(np.array(ring, dtype=np.int64))
    return rings


def _polygons(points: Floats, big: float, quad_segs: int, arcs: _Arcs, rings: list[Ints]) -> Geoms | None:
    order = np.concatenate(rings)
    begin, end = arcs.begin[order], arcs.end[order]
    step = math.pi / (2 * quad_segs)
    chords = np.maximum(np.ceil((end - begin) / step - 1e-9), 1).astype(np.int64)
    arc = np.repeat(np.arange(len(order)), chords)
    place = np.arange(len(arc)) - np.repeat(np.cumsum(chords) - chords, chords)
    angle = begin[arc] + (end - begin)[arc] * place / chords[arc]
    centre = points[arcs.disc[order]][arc]
    xy = centre + big * np.column_stack((np.cos(angle), np.sin(angle)))
    ring_of_arc = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
    ring = ring_of_arc[arc]
    size = np.bincount(ring, minlength=len(rings))
    if len(rings) and size.min() < 3:
        return None
    drawn = in_parts.linear_rings(xy, ring)
    parts = _with_holes(drawn)
    return parts if bool(shapely.is_valid(parts).all()) else None


def _with_holes(rings: Geoms) -> Geoms:
    """Assemble shells (anticlockwise) and holes (clockwise) into polygons."""
    outer = shapely.is_ccw(rings)
    shells = in_parts.each(shapely.polygons, rings[outer])
    shells = shells[np.lexsort((shapely.bounds(shells)[:, 1], shapely.bounds(shells)[:, 0]))]
    holes = rings[~outer]
    if len(holes) == 0:
        return np.asarray(shells, dtype=object)
    tree = shapely.STRtree(shapely.get_point(holes, 0))
    shell, hole = tree.query(shells, predicate="contains")
    small_first = np.lexsort((shapely.area(shells)[shell], hole))
    hole, shell = hole[small_first], shell[small_first]
    first = np.r_[True, hole[1:] != hole[:-1]]
    hole, shell = hole[first], shell[first]
    result = np.asarray(shells, dtype=object).copy()
    for target in np.unique(shell):
        mine = holes[hole[shell == target]]
        result[target] = shapely.polygons(shapely.get_exterior_ring(shells[target]), mine)
    return result


def _by_overlay(local: Floats, big: float, quad_segs: int) -> Geoms:
    discs = shapely.buffer(shapely.points(local), big, quad_segs=quad_segs)
    return np.asarray(shapely.get_parts(union_in_clusters(discs)), dtype=object)
