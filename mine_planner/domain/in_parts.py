# SPDX-License-Identifier: GPL-2.0-or-later
"""Array functions that hold Python's lock, done in parts, so that a window beside them keeps moving.

Most of shapely lets other threads run; reading WKB, making points and asking a tree do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

AT_ONCE = 3_000


def nothing() -> None:
    """Stand in for a function that stops cancelled work by raising an error."""


def from_wkb(blobs: Any, check: Callable[[], None] = nothing) -> Any:
    """Return geometries of WKB (None stays None), shape (n,)."""
    given = np.asarray(blobs, dtype=object)
    made = np.empty(len(given), dtype=object)
    for begin in range(0, len(given), AT_ONCE):
        check()
        part = slice(begin, begin + AT_ONCE)
        made[part] = shapely.from_wkb(given[part])
    return made


def as_array(shapes: Iterable[Any]) -> Any:
    """Return geometries as an array; numpy looks into each of a whole list before it lets go."""
    listed = list(shapes)
    made = np.empty(len(listed), dtype=object)
    for index, shape in enumerate(listed):
        made[index] = shape
    return made


def points(xy: Any) -> Any:
    """Return a point for each row of coordinates, shape (n,)."""
    parts = [shapely.points(xy[begin : begin + AT_ONCE]) for begin in range(0, len(xy), AT_ONCE)]
    return np.concatenate([np.empty(0, dtype=object), *parts])


def each(work: Callable[[Any], Any], shapes: Any) -> Any:
    """Return what an array function makes of geometries, a few thousand at a time, joined."""
    parts = [work(shapes[begin : begin + AT_ONCE]) for begin in range(0, len(shapes), AT_ONCE)]
    return np.concatenate([np.empty(0, dtype=object), *parts])


def linear_rings(xy: Any, ring: Any) -> Any:
    """Return rings of coordinates, ``ring`` being the number of each one's ring, ascending from 0."""
    count = int(ring[-1]) + 1 if len(ring) else 0
    edges = np.searchsorted(ring, np.arange(0, count + AT_ONCE, AT_ONCE))
    parts = [
        shapely.linearrings(xy[low:high], indices=ring[low:high] - ring[low])
        for low, high in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)
        if low < high
    ]
    return np.concatenate([np.empty(0, dtype=object), *parts])


def query(
    tree: shapely.STRtree, shapes: Any, predicate: str, check: Callable[[], None] = nothing, **more: Any
) -> tuple[Any, Any]:
    """Return pairs (index of a shape, index in the tree) as ``STRtree.query`` does, a few at a time."""
    step = 500
    found: list[Any] = [np.empty((2, 0), dtype=np.int64)]
    for begin in range(0, len(shapes), step):
        check()
        pairs = tree.query(shapes[begin : begin + step], predicate=predicate, **more)
        pairs[0] += begin
        found.append(pairs)
    left, right = np.concatenate(found, axis=1)
    return left, right
