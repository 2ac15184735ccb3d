# SPDX-License-Identifier: GPL-2.0-or-later
"""A typed place as a point of the workspace: grid metres, latitude and longitude, or MGRS."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY

from mine_planner.domain import coordinate_text, mgrs
from mine_planner.domain.errors import InputError
from mine_planner.gis import projections, workspaces

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace


def place_from_text(workspace: Workspace, text: str) -> tuple[float, float]:
    """Return where a text says, in metres of the workspace's CRS.

    Parameters
    ----------
    workspace
        Gives the CRS.
    text
        ``500100 4400200`` (easting and northing in the workspace's grid), ``39.75, 45.001`` or
        ``39°45'00"N 45°00'04"E`` (WGS 84), or an MGRS reference.

    Raises
    ------
    InputError
        When the text is none of these.
    """
    body = text.strip()
    if mgrs.looks_like_mgrs(body):
        return _from_wgs84(workspace, *mgrs.decode(body).lat_lon())
    first, second = _two(body)
    if coordinate_text.looks_geographic(first, second):
        return _from_degrees(workspace, first, second)
    return coordinate_text.parse_metres(first), coordinate_text.parse_metres(second)


def _two(text: str) -> tuple[str, str]:
    """Cut a text in its two coordinates: at a semicolon, a comma with a blank, a letter, else a blank."""
    for pattern in (r"\s*;\s*", r",\s+", r"(?<=[NSns])\s*,?\s*(?=\d)", r"\s+"):
        parts = re.split(pattern, text)
        if len(parts) == 2 and all(parts):
            return parts[0], parts[1]
    raise InputError(
        f'"{text}" is no place: write easting and northing, latitude and longitude, or MGRS, such as '
        "500100 4400200."
    )


def _from_degrees(workspace: Workspace, first: str, second: str) -> tuple[float, float]:
    one, other = coordinate_text.parse_degrees(first), coordinate_text.parse_degrees(second)
    lat, lon = (other, one) if one.axis == "lon" or other.axis == "lat" else (one, other)
    if abs(lat.value) > 90.0:
        raise InputError(f'"{first} {second}" has no latitude between -90 and 90: write the latitude first.')
    return _from_wgs84(workspace, lat.value, lon.value)


def _from_wgs84(workspace: Workspace, lat: float, lon: float) -> tuple[float, float]:
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    move = projections.transform(wgs84, workspaces.workspace_crs(workspace))
    place = move.transform(QgsPointXY(lon, lat))
    return place.x(), place.y()
