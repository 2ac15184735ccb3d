# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometry functions that end in a crash beside an older GEOS, done with those that do not.

A shapely from a wheel brings its own GEOS. Where the program QGIS has loaded an older one (3.11 on
Debian 12), the loader takes functions that both have from the older and those that only the newer
has from the newer; an object of one then reaches the other, and QGIS dies. So nothing that GEOS got
after 3.11 is called in this package; a test holds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import in_parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike, NDArray


def union_in_clusters(parts: Any, check: Callable[[], None] = in_parts.nothing) -> Any:
    """Unite geometries, each cluster of touching ones by itself: far faster where there are many.

    Parameters
    ----------
    parts
        Polygons, shape (n,).
    check
        Called before every cluster; may raise to stop the work.

    Returns
    -------
    geometry
        What ``shapely.union_all`` returns, up to the order of the parts.
    """
    geometries = np.asarray(parts, dtype=object).reshape(-1)
    if len(geometries) < 3:
        return shapely.union_all(geometries)
    polygons = union_parts(geometries, check)
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


def union_parts(parts: Any, check: Callable[[], None] = in_parts.nothing) -> Any:
    """Return the separate parts of the union of geometries, as :func:`union_in_clusters` makes it."""
    geometries = np.asarray(parts, dtype=object).reshape(-1)
    one, other = in_parts.query(shapely.STRtree(geometries), geometries, "intersects", check)
    label = _clusters(len(geometries), one, other)
    order = np.argsort(label, kind="stable")
    cuts = np.nonzero(np.diff(label[order]))[0] + 1
    united = []
    for members in np.split(order, cuts):
        check()
        united.append(geometries[members[0]] if len(members) == 1 else shapely.union_all(geometries[members]))
    return in_parts.each(shapely.get_parts, in_parts.as_array(united))


def _clusters(count: int, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
    """Label connected things by their smallest index: links pull labels down, pointers are halved."""
    label: NDArray[np.int64] = np.arange(count)
    while True:
        low = np.minimum(label[one], label[other])
        before = label.copy()
        np.minimum.at(label, one, low)
        np.minimum.at(label, other, low)
        np.minimum.at(label, before[one], low)
        label = label[label]
        if np.array_equal(label, before):
            return label


def contains_points(area: Any, x: ArrayLike, y: ArrayLike) -> NDArray[np.bool_]:
    """Tell which points lie inside an area; its edge does not count, as in ``shapely.contains_xy``."""
    shapely.prepare(area)
    inside: NDArray[np.bool_] = shapely.contains(area, shapely.points(np.asarray(x), np.asarray(y)))
    return inside


def anticlockwise(polygon: shapely.Polygon) -> shapely.Polygon:
    """Return a polygon whose shell runs anticlockwise and whose holes run clockwise."""
    shell = _turned(polygon.exterior, ccw=True)
    return shapely.Polygon(shell, [_turned(ring, ccw=False) for ring in polygon.interiors])


def _turned(ring: shapely.LinearRing, *, ccw: bool) -> NDArray[np.float64]:
    xy: NDArray[np.float64] = shapely.get_coordinates(ring)
    return xy if bool(shapely.is_ccw(ring)) == ccw else xy[::-1]
