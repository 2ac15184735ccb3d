# SPDX-License-Identifier: GPL-2.0-or-later
"""A position in every form that a sheet prints, and the three norths there."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPoint,
    QgsPointXY,
    QgsProjectionFactors,
)

from mine_planner.domain.errors import InputError
from mine_planner.gis import projections

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.bearings import NorthAngles


@dataclass(frozen=True)
class Position:
    """Latitude and longitude on WGS 84 in degrees, and the same as UTM and MGRS text."""

    lat: float
    lon: float
    utm: str
    mgrs: str


class Positions:
    """Turns positions of one workspace into what a sheet prints."""

    def __init__(self, crs: QgsCoordinateReferenceSystem) -> None:
        self.crs = crs
        self._to_wgs84 = projections.transform(crs, QgsCoordinateReferenceSystem("EPSG:4326"))
        self._own_zone = _utm_zone_of(crs)
        self.operation = datum_operation(self._to_wgs84)

    def lat_lon(self, x: float, y: float) -> tuple[float, float]:
        """Return latitude and longitude in degrees on WGS 84."""
        point = self._to_wgs84.transform(QgsPointXY(x, y))
        return point.y(), point.x()

    def at(self, x: float, y: float) -> Position:
        """Return a position in metres of the workspace's system in the forms that a sheet prints."""
        return self.at_each([(x, y)])[0]

    def at_each(self, places: Sequence[tuple[float, float]]) -> list[Position]:
        """Return several positions of one task; they are projected in one go."""
        from mine_planner.domain import mgrs, transverse_mercator

        degrees = [self.lat_lon(x, y) for x, y in places]
        # In the zone of the map's grid, so that table and map agree beyond a zone's edge as well.
        zones = [self._own_zone or transverse_mercator.utm_zone(lat, lon) for lat, lon in degrees]
        found: dict[int, Position] = {}
        for zone in sorted(set(zones)):
            own = [number for number, other in enumerate(zones) if other == zone]
            lats, lons = zip(*(degrees[number] for number in own), strict=True)
            # A task lies on one side of the equator or touches it: take the first point's.
            grid = transverse_mercator.forward(
                transverse_mercator.utm_grid(zone, lats[0] < 0.0), list(lats), list(lons)
            )
            for number, east, north in zip(own, grid.east.tolist(), grid.north.tolist(), strict=True):
                lat, lon = degrees[number]
                utm = f"{zone}{mgrs.band_letter(lat)} {east:.1f} {north:.1f}"
                found[number] = Position(lat, lon, utm, mgrs.encode(lat, lon))
        return [found[number] for number in range(len(places))]

    def convergence(self, x: float, y: float) -> float:
        """Return the convergence of the workspace's grid in degrees: true = grid + convergence."""
        return float(self._factors(x, y).meridianConvergence())

    def scale(self, x: float, y: float) -> float:
        """Return the point scale factor: grid metres per metre on the ellipsoid."""
        return float(self._factors(x, y).meridionalScale())

    def _factors(self, x: float, y: float) -> QgsProjectionFactors:
        lat, lon = self.lat_lon(x, y)
        geographic = self.crs.toGeographicCrs()
        if geographic.authid() != "EPSG:4326":
            moved = projections.transform(self.crs, geographic).transform(QgsPointXY(x, y))
            lat, lon = moved.y(), moved.x()
        return self.crs.factors(QgsPoint(lon, lat))


def _utm_zone_of(crs: QgsCoordinateReferenceSystem) -> int | None:
    """Return the zone of a workspace that is kept in UTM on WGS 84, else None."""
    authority, _, code = crs.authid().partition(":")
    if (
        authority == "EPSG"
        and code.isdigit()
        and int(code) // 100 in (326, 327)
        and 1 <= int(code) % 100 <= 60
    ):
        return int(code) % 100
    return None


def datum_operation(made: QgsCoordinateTransform) -> str:
    """Return the name and code of the datum step of a transform; empty when the datum stays the same."""
    details = made.instantiatedCoordinateOperationDetails()
    shifts = [step for step in projections.steps(details) if " to " in step[0]]
    if any(not code for _, _, code in shifts):
        return projections.plain_name(details.name)
    return " + ".join(
        f"{name.removeprefix('Inverse of ')}, {authority}:{code}" for name, authority, code in shifts
    )


def norths(lat: float, lon: float, convergence_deg: float, day: str) -> NorthAngles | None:
    """Return the three norths on a day (ISO), or None where no magnetic model covers it."""
    from mine_planner.domain import geomagnetism
    from mine_planner.domain.bearings import NorthAngles

    year = geomagnetism.decimal_year(dt.date.fromisoformat(day[:10]))
    try:
        declination = geomagnetism.declination(lat, lon, year)
    except InputError:
        return None
    return NorthAngles(declination, convergence_deg)
