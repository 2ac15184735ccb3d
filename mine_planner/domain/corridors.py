# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of a record as corridors: the ground in which the row lies with a stated share.

A row is never drawn as a precise line. Its corridor is the hull of a circle round each end, whose
radius is k times the sigma of the worst axis; see uncertainty.corridor_radius for why the hull holds
every point between with at least that share.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mine_planner.domain.uncertainty import corridor_radius

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mine_planner.domain.records import LocatedRow

_SIDES = 32


def row_corridors(rows: Sequence[LocatedRow], k: float) -> NDArray[np.object_]:
    """Return one polygon per row in the computing grid, array (n,) of shapely polygons.

    Circles are drawn as 32-gons from outside, so that no polygon is smaller than its circle.
    """
    if not rows:
        return np.empty(0, dtype=object)
    ends = np.array(
        [
            (
                (row.east_from, row.north_from, corridor_radius(row.cov_from, k)),
                (row.east_to, row.north_to, corridor_radius(row.cov_to, k)),
            )
            for row in rows
        ]
    )
    return end_hulls(ends[:, :, :2], ends[:, :, 2])


def end_hulls(ends: NDArray[np.float64], radii: NDArray[np.float64]) -> NDArray[np.object_]:
    """Return hulls of pairs of circles: centres (n, 2, 2) and radii (n, 2) in metres."""
    angle = np.arange(_SIDES) * (2.0 * math.pi / _SIDES)
    unit = np.stack([np.cos(angle), np.sin(angle)], axis=-1) / math.cos(math.pi / _SIDES)
    # A radius of nought would leave a line, which is no area to search.
    size = np.maximum(radii, 0.01)
    ring = ends[:, :, None, :] + size[:, :, None, None] * unit
    # A line through all corner points has the same hull and is built in one call.
    outlines = shapely.linestrings(ring.reshape(len(ends), 2 * _SIDES, 2))
    hulls: NDArray[np.object_] = np.asarray(shapely.convex_hull(outlines), dtype=object)
    return hulls
