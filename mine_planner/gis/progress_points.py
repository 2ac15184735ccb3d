# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates of a find as text, into the workspace's system."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.core import QgsCsException, QgsPointXY

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.gis import georeferencing_crs, projections

_SK42 = "EPSG:4284"

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform


def point_of_text(x: str, y: str, crs: str, target: QgsCoordinateReferenceSystem) -> tuple[float, float]:
    """Return a position in metres in the workspace's system.

    Parameters
    ----------
    x, y
        Easting and northing, or longitude and latitude, as written; a comma counts as a point.
    crs
        Their system, for example ``EPSG:32638``.

    Raises
    ------
    InputError
        When a number or the system cannot be read, or the place lies outside the system.
    """
    try:
        east, north = (float(text.replace(",", ".").replace(" ", "")) for text in (x, y))
    except ValueError as error:
        raise InputError(f'The coordinates "{x}" and "{y}" are no numbers: correct them.') from error
    source = projections.parse_crs(crs, "coordinate system of a find")
    way = georeferencing_crs.choose_operation(source, target, where=[(east, north)])
    return moved(east, north, way.transform)


def moved(east: float, north: float, transform: QgsCoordinateTransform) -> tuple[float, float]:
    """Return a position in the transform's target system.

    Raises
    ------
    InputError
        When the place lies outside of what the transformation covers.
    """
    if not (math.isfinite(east) and math.isfinite(north)):
        raise InputError("A find has no position: measure it again, or leave the place empty.")
    try:
        point = transform.transform(QgsPointXY(east, north))
    except QgsCsException as error:
        raise InputError(
            f"The place {east:g}, {north:g} lies outside its coordinate system: check numbers and system."
        ) from error
    if not (math.isfinite(point.x()) and math.isfinite(point.y())):
        raise InputError(f"The place {east:g}, {north:g} lies nowhere: check numbers and system.")
    return point.x(), point.y()


class Places:
    """The places of many finds in the workspace's CRS, each by an operation that is made for its ground."""

    def __init__(self, target: QgsCoordinateReferenceSystem) -> None:
        self._target = target
        self._ways: dict[tuple[str, float, float], QgsCoordinateTransform | InputError] = {}

    def of(self, crs: str, x: float, y: float) -> tuple[float, float]:
        """Return a place.

        Raises
        ------
        InputError
            When the system is not known or not safe, or the place lies outside of it.
        """
        source = projections.parse_crs(crs, "coordinate system of a find")
        # The operation is asked for anew about every 10 km: it depends on the ground.
        cell = 0.1 if source.isGeographic() else 10_000.0
        key = (crs, x // cell, y // cell)
        if key not in self._ways:
            self._ways[key] = self._way(source, x, y)
        way = self._ways[key]
        if isinstance(way, InputError):
            raise InputError(way.message)
        return moved(x, y, way)

    def _way(
        self, source: QgsCoordinateReferenceSystem, x: float, y: float
    ) -> QgsCoordinateTransform | InputError:
        """Return the way of a place, or why there is none, which holds for what lies near it too."""
        try:
            return georeferencing_crs.choose_operation(source, self._target, where=[(x, y)]).transform
        except InputError as error:
            return error

    def sk42_shift(self, point: tuple[float, float]) -> dict[str, tuple[float, float]]:
        """Return by how much a place is off whose SK-42 coordinates were taken for WGS 84."""
        try:
            world = projections.transform(self._target, projections.parse_crs("EPSG:4326"))
            east, north = self.of(_SK42, *moved(*point, world))
        except PlannerError:
            return {}
        return {"SK-42 taken for WGS 84": (point[0] - east, point[1] - north)}
