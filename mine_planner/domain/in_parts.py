# SPDX-License-Identifier: GPL-2.0-or-later
"""Array functions that hold Python's lock, done in parts, so that a window beside them keeps moving.

Most of shapely lets other threads run; reading WKB, making points and asking a tree do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

if TYPE_CHECKING:
    from collections.abc import Callable

AT_ONCE = 10_000


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
