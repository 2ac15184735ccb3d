# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines with fewer corners that give nothing up: straightened outwards alone.

A margin round a place is an arc of many short legs. A team that lays it out with tape and compass sets a
stake at every corner; a few long legs just outside the arc enclose the same ground. Only two steps are
taken, and each of them adds ground: a corner that points inwards is left out, and a short side between
two corners that point outwards is replaced by the meeting point of the sides beside it.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import heapq
import math
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Geoms = NDArray[np.object_]
Place = tuple[float, float]

FEWEST = 4
"""A ring keeps at least so many corners, so that small discs do not become pointed triangles."""


def straighten_all(shapes: Geoms, most_m: float) -> Geoms:
    """Straighten outlines; those that would then overlap one another stay as they are.

    Parameters
    ----------
    shapes
        Valid polygons or multipolygons that do not overlap, metres.
    most_m
        How far the new outline may lie outside the old one, metres; 0 changes nothing.

    Returns
    -------
    numpy.ndarray
        Shapes that cover the given ones.
    """
    if most_m <= 0:
        return shapes
    result = np.array([straighten(shape, most_m) for shape in shapes], dtype=object)
    one, two = shapely.STRtree(result).query(result, predicate="intersects")
    pairs = one < two
    for first, second in zip(one[pairs].tolist(), two[pairs].tolist(), strict=True):
        if result[first].intersection(result[second]).area > shapes[first].intersection(shapes[second]).area:
            result[first], result[second] = shapes[first], shapes[second]
    return result


def straighten(shape: Any, most_m: float) -> Any:
    """Return a polygon with fewer corners that covers the given one; see `straighten_all`.

    Where no safe simpler outline is found the shape comes back as it was.
    """
    parts = []
    for part in shapely.get_parts(shape):
        sound = shapely.normalize(part)  # shells clockwise, holes the other way
        shell = _ring(shapely.get_coordinates(sound.exterior)[::-1], most_m)
        holes = [_ring(shapely.get_coordinates(hole)[::-1], most_m) for hole in sound.interiors]
        parts.append(shapely.Polygon(shell, holes))
    simple = shapely.MultiPolygon(parts) if len(parts) > 1 else parts[0]
    covers = simple.is_valid and shape.difference(simple).area <= 1e-6 and _is_near(simple, shape, most_m)
    return simple if covers and simple.geom_type == shape.geom_type else _same_kind(simple, shape, covers)


def _is_near(simple: Any, shape: Any, most_m: float) -> bool:
    near = shape.buffer(most_m, quad_segs=16)
    return bool(simple.difference(near).area <= 0.01 * most_m * shape.length)


def _same_kind(simple: Any, shape: Any, covers: bool) -> Any:
    if covers and shape.geom_type == "MultiPolygon" and simple.geom_type == "Polygon":
        return shapely.MultiPolygon([simple])
    return shape


class _Chain:
    """A ring as a chain of corners, the ground at the left, from which corners are taken.

    ``off`` says how far outside the old outline a corner may lie, ``side`` how far the side that begins
    at it, where a corner that pointed inwards was left out.
    """

    def __init__(self, corners: NDArray[np.float64]) -> None:
        self.at: list[Place] = [(float(x), float(y)) for x, y in corners[:-1]]
        count = len(self.at)
        self.after = [(i + 1) % count for i in range(count)]
        self.before = [(i - 1) % count for i in range(count)]
        self.off = [0.0] * count
        self.side = [0.0] * count
        self.alive = [True] * count
        self.version = [0] * count
        self.left = count

    def drop(self, i: int) -> None:
        """Take a corner out."""
        before, after = self.before[i], self.after[i]
        self.after[before], self.before[after] = after, before
        self.alive[i] = False
        self.left -= 1

    def step(self, i: int) -> tuple[float, Place | None] | None:
        """Return how far out the step at a corner would lie, and the new place; None where there is none.

        No place means that the corner, which points inwards, is left out.
        """
        a, b, c = self.at[self.before[i]], self.at[i], self.at[self.after[i]]
        turn = _cross(a, b, c)
        if turn <= 0:
            off = max(self.side[self.before[i]], self.side[i], self.off[i])
            return off + _distance(b, a, c), None
        j = self.after[i]
        d = self.at[self.after[j]]
        if _cross(b, c, d) <= 0 or self.after[j] == self.before[i]:
            return None
        meeting = _meeting(a, b, c, d)
        if meeting is None:
            return None
        off = max(self.off[i], self.off[j], self.side[i])
        return off + _distance(meeting, b, c), meeting


def _ring(corners: NDArray[np.float64], most: float) -> list[Place]:
    """Straighten a ring whose ground lies at its left."""
    chain = _Chain(corners)
    queue: list[tuple[float, int, int]] = []
    for i in range(len(chain.at)):
        _offer(chain, queue, i, most)
    while queue and chain.left > FEWEST:
        _far, i, version = heapq.heappop(queue)
        if not chain.alive[i] or chain.version[i] != version:
            continue
        step = chain.step(i)
        if step is None or step[0] > most:
            continue
        before, after = chain.before[i], chain.after[i]
        if step[1] is None:
            chain.side[before] = step[0]
            chain.drop(i)
            touched = [before, after]
        else:
            chain.at[i], chain.off[i], chain.side[i] = step[1], step[0], chain.side[after]
            chain.drop(after)
            touched = [before, i, chain.after[i]]
        for corner in {*touched, *(chain.before[corner] for corner in touched)}:
            _offer(chain, queue, corner, most)
    start = next(i for i in range(len(chain.at)) if chain.alive[i])
    ring, i = [chain.at[start]], chain.after[start]
    while i != start:
        ring.append(chain.at[i])
        i = chain.after[i]
    return [*ring, ring[0]]


def _offer(chain: _Chain, queue: list[tuple[float, int, int]], i: int, most: float) -> None:
    chain.version[i] += 1
    step = chain.step(i) if chain.alive[i] else None
    if step is not None and step[0] <= most:
        heapq.heappush(queue, (step[0], i, chain.version[i]))


def _cross(a: Place, b: Place, c: Place) -> float:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def _distance(point: Place, a: Place, b: Place) -> float:
    """Return the distance of a point from the side between two others."""
    ux, uy = b[0] - a[0], b[1] - a[1]
    square = ux * ux + uy * uy
    along = 0.0 if square == 0.0 else ((point[0] - a[0]) * ux + (point[1] - a[1]) * uy) / square
    along = min(1.0, max(0.0, along))
    return math.hypot(point[0] - a[0] - along * ux, point[1] - a[1] - along * uy)


def _meeting(a: Place, b: Place, c: Place, d: Place) -> Place | None:
    """Return where the side that ends at b and the one that begins at c meet outside bc, or None."""
    ux, uy = b[0] - a[0], b[1] - a[1]
    vx, vy = c[0] - d[0], c[1] - d[1]
    turn = ux * vy - uy * vx
    if abs(turn) < 1e-12:
        return None
    along = ((c[0] - b[0]) * vy - (c[1] - b[1]) * vx) / turn
    back = ((c[0] - b[0]) * uy - (c[1] - b[1]) * ux) / turn
    if along < 0 or back < 0:
        return None
    return b[0] + along * ux, b[1] + along * uy
