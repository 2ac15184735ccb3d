# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometry of handed-over features: read, brought into the workspace's CRS, repaired outwards.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry

from mine_planner.domain.spoken import spoken
from mine_planner.domain.task_repair import repair_polygon_outwards

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mine_planner.gis.sources import SourceFeatures

    Geoms = NDArray[np.object_]

_POINT, _COLLECTION = 0, 7
_LINE_HEADER = np.dtype([("order", "u1"), ("type", "<u4"), ("count", "<u4")])


@dataclass
class Prepared:
    """Geometries in the workspace's CRS.

    Attributes
    ----------
    geometry
        One per feature; None where it could not be used.
    problems
        Position → what was wrong (the feature stays out).
    repairs
        Position → what was repaired (the feature comes in, never smaller).
    """

    geometry: Geoms
    problems: dict[int, str] = field(default_factory=dict)
    repairs: dict[int, str] = field(default_factory=dict)


def prepare(wkb: list[bytes | None], transform: QgsCoordinateTransform) -> Prepared:
    """Parse, check, transform and repair; every feature keeps its position.

    Parameters
    ----------
    wkb
        ISO WKB per feature, None for a missing geometry.
    transform
        From the source's to the workspace's CRS.
    """
    array = np.empty(len(wkb), dtype=object)
    array[:] = wkb
    geometry = shapely.from_wkb(array, on_invalid="ignore")
    prepared = Prepared(geometry)
    given = np.array([item is not None for item in wkb], dtype=bool)
    _drop(prepared, ~given, spoken("It has no geometry."))
    _drop(prepared, given & shapely.is_missing(geometry), spoken("Its geometry cannot be read."))
    _drop(prepared, shapely.is_empty(geometry), spoken("Its geometry is empty."))
    _drop(prepared, ~_finite(prepared.geometry), spoken("A coordinate of it is not a number."))
    _transform_all(prepared, transform)
    _repair(prepared)
    return prepared


def prepare_points(points: NDArray[np.float64], transform: QgsCoordinateTransform) -> Prepared:
    """Transform a table's positions, (n, 2); NaN stays out, every row keeps its place."""
    geometry = np.full(len(points), None, dtype=object)
    prepared = Prepared(geometry)
    there = np.isfinite(points).all(axis=1)
    _drop(prepared, ~there, spoken("It has no position that can be read."))
    place = np.nonzero(there)[0]
    try:
        moved = transform_coordinates(points[place], transform)
    except QgsCsException:
        moved = np.full((len(place), 2), np.nan)
    if np.isfinite(moved).all():
        geometry[place] = shapely.points(moved)
    else:
        geometry[place] = shapely.points(points[place])
        _transform_one_by_one(prepared, place, transform)
    return prepared


def sample_positions(features: SourceFeatures, most: int = 500) -> NDArray[np.float64]:
    """Return some positions of a layer, (n, 2), in its own CRS: the first vertex of some features."""
    if features.points is not None:
        step = max(1, len(features.points) // most)
        return np.asarray(features.points[::step])
    return some_positions(features.wkb, most)


def some_positions(wkb: Sequence[bytes | None], most: int = 500) -> NDArray[np.float64]:
    """Return some positions of geometries, (n, 2): the lower left corner of each; NaN where one is empty."""
    some = [item for item in wkb[:: max(1, len(wkb) // most)] if item is not None]
    geometry = shapely.from_wkb(np.array(some, dtype=object), on_invalid="ignore")
    bounds = shapely.bounds(geometry).reshape(-1, 4)
    return bounds[:, :2]


def _drop(prepared: Prepared, mask: NDArray[np.bool_], reason: str) -> None:
    for index in np.nonzero(mask)[0].tolist():
        prepared.problems.setdefault(index, reason)
    prepared.geometry[mask] = None


def _finite(geometry: Geoms) -> NDArray[np.bool_]:
    coordinates, owner = shapely.get_coordinates(geometry, return_index=True)
    answer = np.ones(len(geometry), dtype=bool)
    answer[owner[~np.isfinite(coordinates).all(axis=1)]] = False
    return answer


def transform_coordinates(coordinates: NDArray[np.float64], transform: QgsCoordinateTransform) -> Any:
    """Transform an (n, 2) array in one call of PROJ.

    Raises
    ------
    QgsCsException
        When any of the coordinates cannot be transformed.
    """
    if transform.isShortCircuited() or len(coordinates) == 0:
        return coordinates
    head = np.zeros(1, dtype=_LINE_HEADER)
    head["order"], head["type"], head["count"] = 1, 2, len(coordinates)
    line = QgsGeometry()
    line.fromWkb(head.tobytes() + np.ascontiguousarray(coordinates, dtype="<f8").tobytes())
    line.transform(transform)
    moved = bytes(line.asWkb())[_LINE_HEADER.itemsize :]
    return np.frombuffer(moved, dtype="<f8").reshape(-1, 2).copy()


def _transform_all(prepared: Prepared, transform: QgsCoordinateTransform) -> None:
    there = np.nonzero(~shapely.is_missing(prepared.geometry))[0]
    geometry = prepared.geometry[there]
    try:
        moved = transform_coordinates(shapely.get_coordinates(geometry), transform)
    except QgsCsException:
        _transform_one_by_one(prepared, there, transform)
        return
    if np.isfinite(moved).all():
        prepared.geometry[there] = shapely.set_coordinates(geometry, moved)
    else:
        _transform_one_by_one(prepared, there, transform)


def _transform_one_by_one(
    prepared: Prepared, there: NDArray[np.int64], transform: QgsCoordinateTransform
) -> None:
    """Find the features that lie where the transformation does not reach."""
    for index in there.tolist():
        one = prepared.geometry[index]
        try:
            moved = transform_coordinates(shapely.get_coordinates(one), transform)
        except QgsCsException:
            moved = np.array([[np.nan, np.nan]])
        if np.isfinite(moved).all():
            prepared.geometry[index] = shapely.set_coordinates(one, moved)
        else:
            prepared.geometry[index] = None
            prepared.problems[index] = spoken(
                "It lies where its CRS does not reach: check the CRS of the file."
            )


def _repair(prepared: Prepared) -> None:
    areal = np.nonzero(shapely.get_dimensions(prepared.geometry) == 2)[0]
    collections = shapely.get_type_id(prepared.geometry[areal]) == _COLLECTION
    for index in areal[collections].tolist():
        _repair_collection(prepared, index)
    areal = areal[~collections]
    repaired, notes = repair_polygon_outwards(prepared.geometry[areal])
    prepared.geometry[areal] = repaired
    for note in notes:
        prepared.repairs[int(areal[note.index])] = f"{note.reason}: {note.sentence}"


def _repair_collection(prepared: Prepared, index: int) -> None:
    """Repair the areas inside a collection; its lines and points stay as they are."""
    parts = shapely.get_parts(shapely.get_parts(prepared.geometry[index]))
    areal = shapely.get_dimensions(parts) == 2
    repaired, notes = repair_polygon_outwards(parts[areal])
    parts[areal] = repaired
    prepared.geometry[index] = shapely.geometrycollections(shapely.get_parts(parts))
    if notes:
        prepared.repairs[index] = f"{notes[0].reason}: {notes[0].sentence}"


def parts_by_dimension(geometry: Any) -> dict[int, list[Any]]:
    """Return a geometry's simple parts by dimension (0 points, 1 lines, 2 polygons)."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    found: dict[int, list[Any]] = {}
    for part in parts:
        found.setdefault(int(shapely.get_dimensions(part)), []).append(part)
    return found


def evidence_parts(geometry: Geoms) -> dict[int, tuple[list[int], Geoms]]:
    """Return the parts of many geometries by dimension, with the position of each in the array.

    Points come singly; lines as one multi-line and polygons as one multi-polygon per geometry, as the
    tables keep them.
    """
    kinds = shapely.get_type_id(geometry)
    if ((kinds == _POINT) | (kinds < 0)).all():
        there = np.nonzero(kinds == _POINT)[0]
        return {0: (there.tolist(), geometry[there])} if len(there) else {}
    owner = np.arange(len(geometry))
    simple, first = shapely.get_parts(geometry, return_index=True)
    # A collection may hold collections; two rounds are what formats can carry.
    parts, second = shapely.get_parts(simple, return_index=True)
    owner = owner[first][second]
    dimensions = shapely.get_dimensions(parts)
    found: dict[int, tuple[list[int], Geoms]] = {}
    for dimension, join in ((0, None), (1, shapely.multilinestrings), (2, shapely.multipolygons)):
        chosen = dimensions == dimension
        if not chosen.any():
            continue
        members, index = parts[chosen], owner[chosen]
        if join is None:
            found[dimension] = index.tolist(), members
            continue
        unique, place = np.unique(index, return_inverse=True)
        found[dimension] = unique.tolist(), join(members, indices=place)
    return found
