# SPDX-License-Identifier: GPL-2.0-or-later
"""Overlays of many small geometries with a large one, part by part.

A hazard of ten thousand areas is one multipolygon; to cut each of thousands of released pieces with the
whole of it takes seconds, to cut it with the two parts that it touches takes none.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

Geometries = npt.NDArray[np.object_]
Ints = npt.NDArray[np.int64]


def shared(geometries: Geometries, parts: Geometries) -> Geometries:
    """Return what each geometry has in common with all parts together, shape (geometries,).

    Parameters
    ----------
    geometries
        Polygons in metres; may overlap and be empty.
    parts
        Polygons in metres that do not overlap.
    """
    result = np.full(len(geometries), shapely.MultiPolygon(), dtype=object)
    if len(geometries) == 0 or len(parts) == 0:
        return result
    owner, part = shapely.STRtree(parts).query(geometries, predicate="intersects")
    if len(owner):
        pieces = shapely.intersection(np.asarray(geometries, dtype=object)[owner], parts[part])
        result[np.unique(owner)] = _joined(owner, pieces)
    return result


def left_over(parts: Geometries, cover: Geometries) -> Geometries:
    """Return what of some parts no cover touches, as separate polygons.

    Parameters
    ----------
    parts
        Polygons in metres that do not overlap.
    cover
        Polygons in metres that do not overlap.
    """
    rest = np.array(parts, dtype=object)
    if len(rest) == 0 or len(cover) == 0:
        return _polygons(rest)
    owner, over = shapely.STRtree(cover).query(rest, predicate="intersects")
    if len(owner):
        hit = np.unique(owner)
        rest[hit] = shapely.difference(rest[hit], _joined(owner, np.asarray(cover, dtype=object)[over]))
    return _polygons(rest)


def as_one(parts: Geometries) -> shapely.MultiPolygon:
    """Return polygons that do not overlap as one geometry."""
    return shapely.multipolygons(parts) if len(parts) else shapely.MultiPolygon()


def _joined(owner: Ints, pieces: Geometries) -> Geometries:
    """Unite the pieces of each owner, in the order of the owners."""
    order = np.argsort(owner, kind="stable")
    cuts = np.flatnonzero(np.diff(owner[order])) + 1
    groups = np.split(np.asarray(pieces, dtype=object)[order], cuts)
    united = np.empty(len(groups), dtype=object)
    united[:] = [group[0] if len(group) == 1 else shapely.union_all(group) for group in groups]
    return united


def _polygons(geometries: Geometries) -> Geometries:
    """Keep the parts that have an area; lines and points of touching edges fall away."""
    parts = shapely.get_parts(shapely.get_parts(geometries))
    return np.asarray(parts[shapely.area(parts) > 0], dtype=object)
