# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates of a find as text, into the workspace's system."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.core import QgsCsException, QgsPointXY

from mine_planner.domain.errors import InputError
from mine_planner.gis import projections

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
    return moved(east, north, projections.transform(source, target))


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
