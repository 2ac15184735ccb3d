# SPDX-License-Identifier: GPL-2.0-or-later
"""Which coordinate system two figures of a record may be in, ranked, for a person to choose.

Nothing is decided here. A figure whose order is swapped or whose zone is wrong lands far away, and
that distance is said in words, so that the right reading stands out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from mine_planner.domain import grid_systems as systems
from mine_planner.domain.coordinate_text import looks_geographic, parse_degrees, parse_metres
from mine_planner.domain.datums import proj_default, to_wgs84
from mine_planner.domain.errors import InputError
from mine_planner.domain.mgrs import decode, looks_like_mgrs
from mine_planner.domain.spoken import spoken
from mine_planner.domain.transverse_mercator import inverse

if TYPE_CHECKING:
    from mine_planner.domain.grid_systems import GridSystem

Order = Literal["north_first", "east_first"]
_KM_PER_DEGREE = 111.2
_NEAR_KM = 200.0


@dataclass(frozen=True, slots=True)
class Region:
    """Where the record is expected to lie: west, south, east, north in degrees on WGS 84."""

    west: float
    south: float
    east: float
    north: float

    def distance_km(self, lat: float, lon: float) -> float:
        """Return about how far a position lies outside the region; 0 inside."""
        d_lat = max(self.south - lat, 0.0, lat - self.north)
        d_lon = max(self.west - lon, 0.0, lon - self.east)
        return _KM_PER_DEGREE * math.hypot(d_lat, d_lon * math.cos(math.radians(lat)))


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of two figures.

    ``lat`` and ``lon`` are WGS 84 by PROJ's default operation, good enough to look at on the map;
    ``distance_km`` is how far outside the expected region it lies (``None``: no region given).
    """

    system: GridSystem
    order: Order
    lat: float
    lon: float
    distance_km: float | None
    in_zone: bool
    reason: str

    @property
    def plausible(self) -> bool:
        """Within its own zone and, when a region is known, in it or near it."""
        return self.in_zone and (self.distance_km is None or self.distance_km <= _NEAR_KM)


def apart_m(first: Candidate, second: Candidate) -> float:
    """Return about how many metres two readings lie apart, to be said before one is chosen."""
    shrink = math.cos(math.radians((first.lat + second.lat) / 2.0))
    return 1000.0 * _KM_PER_DEGREE * math.hypot(first.lat - second.lat, (first.lon - second.lon) * shrink)


def recognise(x_text: str, y_text: str, region: Region | None = None) -> tuple[Candidate, ...]:
    """Return the readings of two coordinate texts, the likeliest first.

    Parameters
    ----------
    x_text, y_text
        The two figures in the order and with the names of the form; for an MGRS reference the
        whole text in ``x_text`` and nothing in ``y_text``.
    region
        The expected region. Without it, figures without zone prefix cannot be placed.

    Raises
    ------
    InputError
        When a text is no coordinate, or no known system can hold the figures.
    """
    if looks_like_mgrs(f"{x_text}{y_text}"):
        found = [_mgrs(f"{x_text}{y_text}", region)]
    elif looks_geographic(x_text, y_text):
        found = _geographic(x_text, y_text, region)
    else:
        found = _metric(parse_metres(x_text), parse_metres(y_text), region)
    if not found:
        hint = "" if region else " Name the expected region first, since the easting has no zone."
        message = f"No known coordinate system holds {x_text} / {y_text}; check the figures.{hint}"
        raise InputError(message)
    return tuple(sorted(found, key=_rank))


def _rank(candidate: Candidate) -> tuple[bool, float, bool, int, int]:
    family_order = ("gk6", "gk3", "cs63", "geographic", "utm", "gk6_plain", "gk3_plain")
    usual = candidate.order == ("north_first" if candidate.system.northing_first else "east_first")
    distance = candidate.distance_km or 0.0
    near = 0.0 if distance <= 0.0 else max(distance, _NEAR_KM)
    family = family_order.index(candidate.system.family)
    return (not candidate.plausible, near, not usual, family, candidate.system.epsg)


def _mgrs(text: str, region: Region | None) -> Candidate:
    square = decode(text)
    lat, lon = square.lat_lon()
    named = systems.utm(square.zone, square.southern)
    size = spoken(f"an MGRS reference to {square.side_m:g} m")
    return _candidate(named, "east_first", lat, lon, True, size, region)


def _geographic(x_text: str, y_text: str, region: Region | None) -> list[Candidate]:
    first, second = parse_degrees(x_text), parse_degrees(y_text)
    found = []
    orders: tuple[Order, Order] = ("north_first", "east_first")
    for order in orders:
        lat, lon = (first, second) if order == "north_first" else (second, first)
        if lat.axis == "lon" or lon.axis == "lat" or abs(lat.value) > 88.0:
            continue
        for named in (systems.WGS84_GEOGRAPHIC, systems.PULKOVO_GEOGRAPHIC):
            place = _on_wgs84(named, lat.value, lon.value)
            words = spoken(f"degrees on {named.name.split(',')[0]}")
            found.append(_candidate(named, order, *place, True, words, region))
    return found


def _metric(x: float, y: float, region: Region | None) -> list[Candidate]:
    found = []
    orders: tuple[Order, Order] = ("north_first", "east_first")
    for order in orders:
        north, east = (x, y) if order == "north_first" else (y, x)
        if not 0.0 <= north <= 10_000_000.0 or east < 100_000.0:
            continue
        for named, words in _systems_for(east, north, region):
            grid = named.grid
            if grid is None:
                continue
            lat, lon = inverse(grid, east, north)
            apart = abs((float(lon[0]) - grid.central_meridian + 180.0) % 360.0 - 180.0)
            # Sheets overlap their neighbours by half a degree and more.
            in_zone = apart <= named.half_width_deg + 1.0 and abs(float(lat[0])) <= 84.0
            if abs(float(lat[0])) > 88.0 or apart > 20.0:
                continue
            place = _on_wgs84(named, float(lat[0]), float(lon[0]))
            found.append(_candidate(named, order, *place, in_zone, words, region))
    return found


def _systems_for(east: float, north: float, region: Region | None) -> list[tuple[GridSystem, str]]:
    """Return the systems whose easting may look like this one, with the reason in words."""
    prefix = int(east // 1_000_000.0)
    if prefix == 0:
        return _unprefixed(region)
    words = spoken(f"the easting begins with {prefix}")
    found: list[tuple[GridSystem, str]] = []
    if 4 <= prefix <= 32:
        found.append((systems.gauss_kruger_6(prefix), spoken(f"{words}, 6-degree zone {prefix}")))
    if 7 <= prefix <= 64:
        found.append((systems.gauss_kruger_3(prefix), spoken(f"{words}, 3-degree zone {prefix}")))
    found.extend(
        (zone, f"{words}, {zone.name.rsplit('/', 1)[1].strip()}")
        for zone in systems.cs63_zones()
        if zone.grid is not None and int(zone.grid.false_easting // 1_000_000.0) == prefix
    )
    return found if north < 10_000_000.0 else []


def _unprefixed(region: Region | None) -> list[tuple[GridSystem, str]]:
    if region is None:
        return []
    first = int((region.west - 3.0) // 3.0)
    last = int((region.east + 3.0) // 3.0) + 1
    found: list[tuple[GridSystem, str]] = []
    southern = region.north < 0.0
    for three in range(first, last + 1):
        if 7 <= three <= 64:
            named = systems.gauss_kruger_3(three, prefixed=False)
            found.append((named, spoken("no zone prefix, 3-degree grid of the expected region")))
    six = range(int(region.west // 6.0), int(region.east // 6.0) + 1)
    for index in six:
        found.append((systems.utm((index + 30) % 60 + 1, southern), spoken("UTM of the expected region")))
        if 2 <= index + 1 <= 32:
            plain = systems.gauss_kruger_6(index + 1, prefixed=False)
            found.append((plain, spoken("no zone prefix, 6-degree grid of the expected region")))
    return found


def _on_wgs84(named: GridSystem, lat: float, lon: float) -> tuple[float, float]:
    if named.datum == "wgs84":
        return lat, lon
    new_lat, new_lon = to_wgs84(proj_default(), lat, lon)
    return float(new_lat[0]), float(new_lon[0])


def _candidate(
    named: GridSystem,
    order: Order,
    lat: float,
    lon: float,
    in_zone: bool,
    words: str,
    region: Region | None,
) -> Candidate:
    distance = region.distance_km(lat, lon) if region else None
    parts = [words, spoken("northing first") if order == "north_first" else spoken("easting first")]
    if not in_zone:
        parts.append(spoken("but it lies outside that zone: wrong zone, or the figures are swapped"))
    if distance is not None and distance > 0.0:
        parts.append(spoken(f"but it lies {_place(lat, lon)}, {distance:,.0f} km from the expected region"))
        if distance > _NEAR_KM and in_zone:
            parts.append(spoken("wrong zone, or northing and easting are swapped"))
    elif distance is not None:
        parts.append(spoken("in the expected region"))
    reason = "; ".join(parts)
    return Candidate(named, order, lat, lon, distance, in_zone, reason)


def _place(lat: float, lon: float) -> str:
    north = f"{abs(lat):.1f}°{'N' if lat >= 0.0 else 'S'}"
    return f"at {north} {abs(lon):.1f}°{'E' if lon >= 0.0 else 'W'}"
