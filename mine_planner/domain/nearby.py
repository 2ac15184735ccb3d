# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies near tasks: sums, counts and distances, for the order of tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain import in_parts
from mine_planner.domain.errors import InputError
from mine_planner.domain.guards import require_metres
from mine_planner.domain.point_sums import point_sums

if TYPE_CHECKING:
    from collections.abc import Callable

Geoms = NDArray[np.object_]
Floats = NDArray[np.float64]

#: Tasks that are looked at in one go, which bounds the memory for pairs.
CHUNK = 500


def sums_near(
    tasks: Geoms,
    places: Geoms,
    weights: Floats,
    within_m: float,
    check: Callable[[], None] = in_parts.nothing,
) -> Floats:
    """Add up what the places near each task carry.

    Parameters
    ----------
    tasks
        Polygons, shape (n,), metres; a place inside a task is at distance 0.
    places
        Points, lines or polygons, shape (p,), same CRS.
    weights
        What each place carries, shape (p,) or (p, c): people, children, 1 for a count.
    within_m
        How far is near, metres.
    check
        Called between parts of the tasks; may raise to stop the work.

    Returns
    -------
    ndarray
        Shape (n,) or (n, c).

    Raises
    ------
    InputError
        If a weight or the distance is not a number, or they differ in length.
    """
    carried = np.asarray(weights, dtype=np.float64)
    if len(carried) != len(places):
        raise InputError("The places and their figures differ in number.")
    bad = np.nonzero(
        ~np.isfinite(carried.reshape(len(places), int(carried.size / max(len(places), 1)))).all(axis=1)
    )[0]
    if len(bad):
        raise InputError(f"Place {int(bad[0]) + 1} has no usable figure: enter one or leave it out.")
    if not within_m >= 0:
        raise InputError("The distance that counts as near must be 0 m or more.")
    require_metres(tasks, "The tasks")
    require_metres(places, "The places")
    columns = carried.reshape(len(places), -1)
    single = (shapely.get_type_id(places) == 0) & ~shapely.is_empty(places)
    drawn = np.nonzero(~(shapely.is_missing(tasks) | shapely.is_empty(tasks)))[0]
    total = np.zeros((len(tasks), columns.shape[1]))
    total[drawn] = point_sums(tasks[drawn], places[single], columns[single], within_m, check)
    total[drawn] += _by_tree(tasks[drawn], places[~single], columns[~single], within_m, check)
    return total.reshape(len(tasks), *carried.shape[1:])


def _by_tree(
    tasks: Geoms, places: Geoms, columns: Floats, within_m: float, check: Callable[[], None]
) -> Floats:
    total = np.zeros((len(tasks), columns.shape[1]))
    tree = shapely.STRtree(places)
    for begin in range(0, len(tasks) if len(places) else 0, CHUNK):
        check()
        part = tasks[begin : begin + CHUNK]
        task, place = tree.query(part, predicate="dwithin", distance=within_m)
        for c in range(columns.shape[1]):
            total[begin : begin + CHUNK, c] = np.bincount(task, columns[place, c], len(part))
    return total


def distance_to_nearest(
    tasks: Geoms, places: Geoms, at_most_m: float, check: Callable[[], None] = in_parts.nothing
) -> Floats:
    """Return the distance from each task to the nearest place, at most ``at_most_m`` metres."""
    result = np.full(len(tasks), float(at_most_m))
    if len(places) == 0 or len(tasks) == 0:
        return result
    tree = shapely.STRtree(places)
    for begin in range(0, len(tasks), CHUNK):
        check()
        part = tasks[begin : begin + CHUNK]
        pairs, distance = tree.query_nearest(
            part, max_distance=at_most_m, return_distance=True, all_matches=False
        )
        result[begin + pairs[0]] = distance
    return result


def area_inside(tasks: Geoms, land: Geoms, check: Callable[[], None] = in_parts.nothing) -> Floats:
    """Return how much of each task, in square metres, lies on the given land (farmland).

    Land polygons must not overlap each other, or their common ground counts twice.
    """
    task, other = in_parts.query(shapely.STRtree(land), tasks, "intersects", check)
    area = shapely.area(shapely.intersection(tasks[task], land[other]))
    return np.bincount(task, area, len(tasks)).astype(np.float64)
