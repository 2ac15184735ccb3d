# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground of a task cut into what is searched day by day, from one end to the other.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely import affinity

if TYPE_CHECKING:
    from collections.abc import Sequence

HALVINGS = 40


def daily_ground(ground: Any, areas_m2: Sequence[float]) -> list[Any]:
    """Cut slices of given areas off a polygon, across its longer direction; in order, until it is used up.

    Parameters
    ----------
    ground
        A shapely polygon or multipolygon, metres.
    areas_m2
        The area of each day. The last slice is what is left; days beyond it get nothing.

    Returns
    -------
    list
        Shapely (multi)polygons inside the ground, which do not overlap; perhaps fewer than days.
    """
    corners = shapely.get_coordinates(ground)
    centre = corners.mean(axis=0)
    spread = np.linalg.eigh(np.cov((corners - centre).T))[1][:, -1]
    degrees = float(np.degrees(np.arctan2(spread[1], spread[0])))
    level = affinity.rotate(ground, -degrees, origin=tuple(centre))
    west, south, east, north = level.bounds
    slices, begun = [], west
    for area in areas_m2:
        if begun >= east:
            break
        end = _reach(level, begun, area)
        piece = level.intersection(shapely.box(begun, south, end, north))
        slices.append(affinity.rotate(piece, degrees, origin=tuple(centre)).intersection(ground))
        begun = end
    return slices


def _reach(level: Any, begun: float, area_m2: float) -> float:
    """Return how far east a slice of this area goes."""
    _west, south, east, north = level.bounds
    low, high = begun, east
    if level.intersection(shapely.box(begun, south, east, north)).area <= area_m2:
        return float(east)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if level.intersection(shapely.box(begun, south, middle, north)).area < area_m2:
            low = middle
        else:
            high = middle
    return float(high)
