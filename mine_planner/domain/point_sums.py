# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums over the points near each task, exact, without looking at most of the points.

Points are sorted by rows of cells. In each row the cells that lie wholly within the distance
from a point inside the task are taken from running totals; only the points in the cells near
the edge are looked at. Of these, the task's farthest corner towards the point settles nearly all: as
near as that corner is near, and beyond the line across it by more than the distance is not near. The
few that are left are measured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain import in_parts

if TYPE_CHECKING:
    from collections.abc import Callable

Geoms = NDArray[np.object_]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


DIRECTIONS = 64
"""So many directions are looked at from each task; a point is off its own by 2.8 degrees at most."""


class _Case(NamedTuple):
    """Some tasks: outlines, a point inside each, how far they reach, and their corners by direction."""

    tasks: Geoms
    middle: Floats
    reach: Floats
    support: Floats  # how far each reaches in a direction, shape (n, DIRECTIONS)
    corner: Floats  # the corner that does, relative to the middle, shape (n, DIRECTIONS, 2)

    def part(self, rows: slice) -> _Case:
        corner = self.corner[rows]
        return _Case(self.tasks[rows], self.middle[rows], self.reach[rows], self.support[rows], corner)


class _Sorted(NamedTuple):
    xy: Floats
    key: Ints
    running: Floats  # totals before each point, shape (p + 1, c)
    width: int
    cell: float
    order: Ints


def point_sums(
    tasks: Geoms,
    points: Geoms,
    columns: Floats,
    within_m: float,
    check: Callable[[], None] = in_parts.nothing,
) -> Floats:
    """Add up the columns of all points within a distance of each task.

    Parameters
    ----------
    tasks
        Polygons that are not empty, shape (n,), metres.
    points
        Shape (p,), same CRS.
    columns
        Shape (p, c).
    within_m
        Metres, 0 or more.
    check
        Called between parts of the tasks; may raise to stop the work.

    Returns
    -------
    ndarray
        Shape (n, c).
    """
    total = np.zeros((len(tasks), columns.shape[1]))
    if len(tasks) == 0 or len(points) == 0:
        return total
    middle, reach = _middles(tasks)
    xy = shapely.get_coordinates(points)
    origin = np.minimum(xy.min(axis=0), middle.min(axis=0))
    table = _sort(xy - origin, columns, max((within_m + float(np.median(reach))) / 10, 1.0), middle - origin)
    case = _Case(tasks, middle - origin, reach, *_corners(tasks, middle))
    chunk = max(1, int(2_000_000 / (2 * (within_m + reach.max()) / table.cell + 3)) // 20)
    for begin in range(0, len(tasks), chunk):
        check()
        part = slice(begin, begin + chunk)
        total[part] = _sums(case.part(part), points, columns, table, within_m)
    return total


def _middles(tasks: Geoms) -> tuple[Floats, Floats]:
    """A point inside each task and how far the task reaches from it."""
    middle = shapely.centroid(tasks)
    off = ~shapely.contains(tasks, middle)
    middle[off] = shapely.point_on_surface(tasks[off])
    place = shapely.get_coordinates(middle)
    corner, owner = shapely.get_coordinates(tasks, return_index=True)
    reach = np.zeros(len(tasks))
    np.maximum.at(reach, owner, np.hypot(*(corner - place[owner]).T))
    return place, reach


def _corners(tasks: Geoms, middle: Floats) -> tuple[Floats, Floats]:
    """How far each task reaches in every direction, and its corner that does."""
    hull, owner = shapely.get_coordinates(shapely.convex_hull(tasks), return_index=True)
    hull -= middle[owner]
    begin = np.searchsorted(owner, np.arange(len(tasks)))
    support = np.empty((len(tasks), DIRECTIONS))
    corner = np.empty((len(tasks), DIRECTIONS, 2))
    for number in range(DIRECTIONS):
        turn = 2 * np.pi * number / DIRECTIONS
        along = hull @ np.array([np.cos(turn), np.sin(turn)])
        support[:, number] = np.maximum.reduceat(along, begin)
        row = np.nonzero(along == support[owner, number])[0]
        corner[owner[row], number] = hull[row]
    return support, corner


def _sort(xy: Floats, columns: Floats, cell: float, middle: Floats) -> _Sorted:
    spot = np.floor(xy / cell).astype(np.int64)
    width = int(max(spot[:, 0].max(), np.floor(middle[:, 0].max() / cell))) + 2
    key = spot[:, 1] * width + spot[:, 0]
    order = np.argsort(key, kind="stable")
    running = np.vstack((np.zeros((1, columns.shape[1])), np.cumsum(columns[order], axis=0)))
    return _Sorted(xy[order], key[order], running, width, cell, order)


def _sums(case: _Case, points: Geoms, columns: Floats, table: _Sorted, within: float) -> Floats:
    tasks, middle, reach = case.tasks, case.middle, case.reach
    outer, inner = _spans(middle, within + reach, within, table)
    rows = outer.shape[1]
    inside = table.running[inner[..., 1]] - table.running[inner[..., 0]]
    total: Floats = inside.sum(axis=1)
    start = np.concatenate((outer[..., 0].ravel(), inner[..., 1].ravel()))
    stop = np.concatenate((inner[..., 0].ravel(), outer[..., 1].ravel()))
    size = stop - start
    task = np.repeat(np.tile(np.repeat(np.arange(len(tasks)), rows), 2), size)
    place = np.repeat(start - (np.cumsum(size) - size), size) + np.arange(size.sum())
    step = table.xy[place] - middle[task]
    away = np.hypot(*step.T)
    near = away <= within
    doubtful = np.nonzero(~near & (away <= within + reach[task] + 1e-6))[0]
    doubtful = _settle(case, task, step, near, doubtful, within)
    shapely.prepare(tasks)
    near[doubtful] = shapely.dwithin(tasks[task[doubtful]], points[table.order[place[doubtful]]], within)
    task, original = task[near], table.order[place[near]]
    for c in range(columns.shape[1]):
        total[:, c] += np.bincount(task, columns[original, c], len(tasks))
    return total


def _settle(
    case: _Case, task: Ints, step: Floats, near: NDArray[np.bool_], rows: Ints, within: float
) -> Ints:
    """Decide what the corner towards each point decides; return the rows that are left."""
    x, y = step[rows].T
    turn = np.rint(np.arctan2(y, x) * (DIRECTIONS / (2 * np.pi))).astype(np.int64) % DIRECTIONS
    angle = np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS)
    along = x * np.cos(angle)[turn] + y * np.sin(angle)[turn]
    owner = task[rows]
    corner = case.corner[owner, turn]
    near[rows[np.hypot(x - corner[:, 0], y - corner[:, 1]) <= within - 1e-6]] = True
    may_be = along - case.support[owner, turn] <= within + 1e-6
    left: Ints = rows[may_be & ~near[rows]]
    return left


def _spans(middle: Floats, outer: Floats, inner: float, table: _Sorted) -> tuple[Ints, Ints]:
    """Ranges of sorted points per task and row: all that may be near, and all that surely are."""
    half = int(np.ceil(outer.max() / table.cell)) + 1
    row = np.floor(middle[:, 1] / table.cell).astype(np.int64)[:, None] + np.arange(-half, half + 1)
    low, high = row * table.cell - middle[:, 1:], (row + 1) * table.cell - middle[:, 1:]
    nearest = np.where((low <= 0) & (high >= 0), 0.0, np.minimum(np.abs(low), np.abs(high)))
    farthest = np.maximum(np.abs(low), np.abs(high))
    wide = np.sqrt(np.maximum(outer[:, None] ** 2 - nearest**2, 0.0)) + 1e-6
    narrow = np.sqrt(np.maximum(inner**2 - farthest**2, 0.0)) - 1e-6
    x = middle[:, :1] / table.cell
    first = np.floor(x - wide / table.cell)
    last = np.floor(x + wide / table.cell) + 1
    all_ = _ranges(row, first, last, table)
    sure_first = np.ceil(x - narrow / table.cell)
    sure = _ranges(row, sure_first, np.floor(x + narrow / table.cell), table)
    none = (narrow <= 0) | (sure[..., 1] <= sure[..., 0])
    sure[none] = np.repeat(all_[none][:, :1], 2, axis=1)
    return all_, sure


def _ranges(row: Ints, first: Floats, stop: Floats, table: _Sorted) -> Ints:
    begin, end = (np.clip(edge, 0, table.width).astype(np.int64) for edge in (first, stop))
    base = row * table.width
    low = np.searchsorted(table.key, base + begin, "left")
    high = np.searchsorted(table.key, base + np.maximum(end, begin), "left")
    ranges: Ints = np.stack((low, high), axis=-1).astype(np.int64)
    return ranges
