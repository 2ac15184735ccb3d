# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed when a map is handed over again: new, gone, moved, re-shaped or the same.

Two features count as the same place when they differ by no more than both error budgets allow.
Nothing is released by a newer issue: what is gone from it is listed for a person.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.uncertainty import k_of_share

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Geometries = NDArray[np.object_]


class Change(Enum):
    """How a feature of one issue stands to the other issue."""

    SAME = "same"  # not a vertex differs
    WITHIN = "within tolerance"
    MOVED = "moved"
    RESHAPED = "re-shaped"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Difference:
    """One line of the comparison.

    ``old`` and ``new`` are places in the two arrays (``None``: not there). ``distance_m`` is the
    Hausdorff distance of the boundaries, ``shift_m`` that of the centroids, ``left_m2`` the ground
    of the old shape outside the new one: what a newer issue no longer covers.
    """

    change: Change
    old: int | None
    new: int | None
    distance_m: float
    shift_m: float
    left_m2: float


def tolerance_m(old_sigma_m: float, new_sigma_m: float, share: float = 0.95) -> float:
    """Return by how much the same place may differ between two issues, in metres.

    The difference of two independent positions has the sum of their variances.
    """
    if not (old_sigma_m >= 0.0 and new_sigma_m >= 0.0):
        message = "The accuracy of one of the two issues is unknown; enter its sigma first."
        raise InputError(message)
    return k_of_share(share) * math.hypot(old_sigma_m, new_sigma_m)


def compare_issues(
    old: ArrayLike,
    new: ArrayLike,
    old_sigma_m: float,
    new_sigma_m: float,
    share: float = 0.95,
    search_m: float | None = None,
) -> tuple[Difference, ...]:
    """Compare two issues of a map.

    Parameters
    ----------
    old, new
        Shapely geometries in one metric CRS, valid, without empties.
    old_sigma_m, new_sigma_m
        Sigma per axis of the two issues, in metres.
    share
        Share of equal places that the tolerance is to hold.
    search_m
        How far a feature may have moved and still be taken as the same; four tolerances unless
        told.

    Returns
    -------
    tuple of Difference
        One per feature of either issue; pairs are matched one to one, nearest first.

    Raises
    ------
    InputError
        When a geometry is missing, empty or invalid, or a sigma is unknown.
    """
    tolerance = tolerance_m(old_sigma_m, new_sigma_m, share)
    before, after = _geometries(old, "old"), _geometries(new, "new")
    reach = 4.0 * tolerance if search_m is None else search_m
    first, second = _pairs(before, after, reach)
    distance = shapely.hausdorff_distance(before[first], after[second], densify=0.25)
    shift = shapely.distance(shapely.centroid(before[first]), shapely.centroid(after[second]))
    # An overlap says more than a small distance of boundaries: neighbours may touch.
    shared = shapely.area(shapely.intersection(before[first], after[second]))
    order = np.lexsort((distance, -shared))
    return _assign(before, after, (first, second), (distance, shift), order, tolerance)


def _geometries(items: ArrayLike, name: str) -> Geometries:
    array = np.asarray(items, dtype=object).reshape(-1)
    bad = np.array([item is None or not isinstance(item, shapely.Geometry) for item in array], dtype=bool)
    if not bad.any():
        bad = shapely.is_empty(array) | ~shapely.is_valid(array)
    if bad.any():
        message = (
            f"Feature {int(np.flatnonzero(bad)[0]) + 1} of the {name} issue has no valid geometry; "
            "repair it before the issues are compared."
        )
        raise InputError(message)
    return array


def _pairs(before: Geometries, after: Geometries, reach: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return index pairs of features within reach of each other and of the same dimension."""
    if not len(before) or not len(after):
        none = np.empty(0, dtype=np.intp)
        return none, none
    tree = shapely.STRtree(after)
    first, second = tree.query(before, predicate="dwithin", distance=reach)
    alike = shapely.get_dimensions(before[first]) == shapely.get_dimensions(after[second])
    return first[alike], second[alike]


def _assign(
    before: Geometries,
    after: Geometries,
    pairs: tuple[NDArray[np.intp], NDArray[np.intp]],
    measures: tuple[NDArray[np.float64], NDArray[np.float64]],
    order: NDArray[np.intp],
    tolerance: float,
) -> tuple[Difference, ...]:
    match_old = np.full(len(before), -1)
    match_new = np.full(len(after), -1)
    for pair in order:
        one, two = pairs[0][pair], pairs[1][pair]
        if match_old[one] < 0 and match_new[two] < 0:
            match_old[one] = match_new[two] = pair
    chosen = match_old[match_old >= 0]
    rows = [
        (int(pairs[0][pair]), int(pairs[1][pair]), float(measures[0][pair]), float(measures[1][pair]))
        for pair in chosen
    ]
    old_shapes = before[pairs[0][chosen]]
    new_shapes = after[pairs[1][chosen]]
    left = shapely.area(shapely.difference(old_shapes, new_shapes))
    equal = shapely.equals_exact(shapely.normalize(old_shapes), shapely.normalize(new_shapes), 0.0)
    kinds = _classify(old_shapes, new_shapes, rows, equal, tolerance)
    found = [
        Difference(kind, one, two, distance, shift, float(area))
        for kind, (one, two, distance, shift), area in zip(kinds, rows, left, strict=True)
    ]
    areas = shapely.area(before)
    found += [
        Difference(Change.GONE, int(index), None, math.inf, math.inf, float(areas[index]))
        for index in np.flatnonzero(match_old < 0)
    ]
    found += [
        Difference(Change.NEW, None, int(index), math.inf, math.inf, 0.0)
        for index in np.flatnonzero(match_new < 0)
    ]
    return tuple(found)


def _classify(
    old_shapes: Geometries,
    new_shapes: Geometries,
    rows: list[tuple[int, int, float, float]],
    equal: NDArray[np.bool_],
    tolerance: float,
) -> list[Change]:
    """Tell a shape that was moved as a whole from one that was drawn anew.

    Moved: once the centroids are laid on each other, the outlines agree within the tolerance.
    """
    kinds = []
    for place, (_, _, distance, _) in enumerate(rows):
        if equal[place]:
            kinds.append(Change.SAME)
        elif distance <= tolerance:
            kinds.append(Change.WITHIN)
        else:
            kinds.append(_moved_or_reshaped(old_shapes[place], new_shapes[place], tolerance))
    return kinds


def _moved_or_reshaped(old_shape: shapely.Geometry, new_shape: shapely.Geometry, tolerance: float) -> Change:
    here, there = shapely.centroid(old_shape), shapely.centroid(new_shape)
    step = np.array([shapely.get_x(there) - shapely.get_x(here), shapely.get_y(there) - shapely.get_y(here)])
    laid = shapely.transform(old_shape, lambda xy: xy + step)
    rest = float(shapely.hausdorff_distance(laid, new_shape, densify=0.25))
    return Change.MOVED if rest <= tolerance else Change.RESHAPED
