# SPDX-License-Identifier: GPL-2.0-or-later
"""Military Grid Reference System on WGS 84, outside the polar caps.

Rules: NGA.STND.0037, Universal Grids and Grid Reference Systems (2014), chapter 3: figures are
truncated, never rounded; the letters I and O are not used; column letters repeat every third zone,
row letters every other zone.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from mine_planner.domain.errors import InputError
from mine_planner.domain.transverse_mercator import forward, inverse, utm_grid, utm_zone

BANDS = "CDEFGHJKLMNPQRSTUVWX"
_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_SQUARE = 100_000.0
_PATTERN = re.compile(r"(\d{1,2})\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z])([A-HJ-NP-V])\s*([\d\s]*)")


@dataclass(frozen=True, slots=True)
class MgrsSquare:
    """The square that a reference names: UTM corner in the south-west and side in metres."""

    zone: int
    southern: bool
    east: float
    north: float
    side_m: float

    @property
    def centre(self) -> tuple[float, float]:
        """UTM easting and northing of the middle of the square."""
        return self.east + self.side_m / 2.0, self.north + self.side_m / 2.0

    @property
    def half_diagonal_m(self) -> float:
        """The farthest that the meant point can lie from the centre, in metres."""
        return self.side_m * math.sqrt(0.5)

    @property
    def epsg(self) -> int:
        """Code of the UTM zone on WGS 84."""
        return (32700 if self.southern else 32600) + self.zone

    def lat_lon(self) -> tuple[float, float]:
        """Latitude and longitude of the centre in degrees on WGS 84."""
        lat, lon = inverse(utm_grid(self.zone, self.southern), *self.centre)
        return float(lat[0]), float(lon[0])


def band_letter(lat: float) -> str:
    """Return the latitude band.

    Raises
    ------
    InputError
        South of 80 S or north of 84 N, where the polar system holds.
    """
    if not -80.0 <= lat <= 84.0:
        message = f"MGRS without the polar caps reaches from 80 S to 84 N, not to {lat:g}."
        raise InputError(message)
    return BANDS[min(19, int((lat + 80.0) // 8.0))]


#: One micrometre, the noise of the series, in degrees of latitude and then some.
_ON_THE_EQUATOR_DEG = 2e-11


def encode(lat: float, lon: float, digits: int = 5) -> str:
    """Return the reference of a WGS 84 position, such as ``38SPJ 64671 28419``.

    ``digits`` per axis: 5 names a square of 1 m, 4 of 10 m, 0 of 100 km.
    """
    if not 0 <= digits <= 5:
        message = f"An MGRS reference has 0 to 5 digits per axis, not {digits}."
        raise InputError(message)
    # A hair south of the equator is on it: its northing would be that of the next row.
    lat = 0.0 if -_ON_THE_EQUATOR_DEG < lat < 0.0 else lat
    band = band_letter(lat)
    zone = utm_zone(lat, lon)
    position = forward(utm_grid(zone, lat < 0.0), lat, lon)
    # Sub-micrometre noise of the series must not push a corner into the next square.
    east, north = (float(value[0]) + 1e-6 for value in (position.east, position.north))
    column = _COLUMNS[(zone - 1) % 3][int(east // _SQUARE) - 1]
    row = _ROWS[(int(north // _SQUARE) + (5 if zone % 2 == 0 else 0)) % 20]
    head = f"{zone:02d}{band}{column}{row}"
    if digits == 0:
        return head
    step = 10.0 ** (5 - digits)
    figures = (int((value % _SQUARE) // step) for value in (east, north))
    return " ".join([head, *(f"{figure:0{digits}d}" for figure in figures)])


def looks_like_mgrs(text: str) -> bool:
    """Tell whether a text has the shape of an MGRS reference."""
    return _PATTERN.fullmatch(text.strip().upper()) is not None


def decode(text: str) -> MgrsSquare:
    """Return the square that a reference names.

    Raises
    ------
    InputError
        When the text has not the shape of a reference, or names a square that does not exist.
    """
    match = _PATTERN.fullmatch(text.strip().upper())
    figures = re.sub(r"\s", "", match[5]) if match else ""
    if match is None or len(figures) % 2 or len(figures) > 10:
        message = (
            f"{text!r} is no MGRS reference; write zone, band, two letters and an even number of "
            "figures, such as 38SPJ 64671 28419."
        )
        raise InputError(message)
    zone, band = int(match[1]), match[2]
    columns = _COLUMNS[(zone - 1) % 3]
    if not 1 <= zone <= 60 or match[3] not in columns:
        message = f"{text!r} names a square that does not exist in zone {zone}; check the letters."
        raise InputError(message)
    half = len(figures) // 2
    step = 10.0 ** (5 - half)
    east = (columns.index(match[3]) + 1) * _SQUARE + int(figures[:half] or 0) * step
    row = (_ROWS.index(match[4]) - (5 if zone % 2 == 0 else 0)) % 20
    within = row * _SQUARE + int(figures[half:] or 0) * step
    square = _place(zone, band, east, within, step)
    if square is None:
        message = f"{text!r}: row {match[4]} does not occur in band {band}; check the letters."
        raise InputError(message)
    return square


def _place(zone: int, band: str, east: float, within: float, step: float) -> MgrsSquare | None:
    """Choose the northing, which repeats every 2,000 km, that lies in the band."""
    south = -80.0 + 8.0 * BANDS.index(band)
    north_edge = 84.0 if band == "X" else south + 8.0
    southern = band < "N"
    grid = utm_grid(zone, southern)
    # The edge of a band bends by up to 30 km over half a zone, and a square may straddle it.
    low, high = (float(forward(grid, edge, grid.central_meridian).north[0]) for edge in (south, north_edge))
    for cycle in range(5):
        north = within + cycle * 2_000_000.0
        if low - _SQUARE <= north <= high + _SQUARE:
            return MgrsSquare(zone, southern, east, north, step)
    return None
