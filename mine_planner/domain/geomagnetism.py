# SPDX-License-Identifier: GPL-2.0-or-later
"""Magnetic declination of the International Geomagnetic Reference Field, 1900 to 2030.

IGRF-14 (IAGA working group V-MOD, https://doi.org/10.5281/zenodo.14012302), spherical harmonics to
degree 13 on the geomagnetic reference radius 6371.2 km, linear between the five-yearly models.
The field is the smooth one of the Earth's core: iron in the ground, a vehicle or a power line is
not in it, so its declination still carries the authority's azimuth sigma.
"""

from __future__ import annotations

import datetime as dt
import functools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mine_planner.domain.errors import InputError
from mine_planner.domain.igrf_coefficients import EPOCHS, TABLE

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

FIRST_YEAR, LAST_YEAR = EPOCHS[0], EPOCHS[-1]
MAX_DEGREE = 13
REFERENCE_RADIUS_KM = 6371.2
_WGS84_A_KM, _WGS84_F = 6378.137, 1.0 / 298.257223563


@dataclass(frozen=True, slots=True)
class MagneticField:
    """North, east and down components in nanotesla, arrays of one shape (n,)."""

    north: NDArray[np.float64]
    east: NDArray[np.float64]
    down: NDArray[np.float64]

    @property
    def declination_deg(self) -> NDArray[np.float64]:
        """Angle from true north to magnetic north, east positive, degrees."""
        angle: NDArray[np.float64] = np.degrees(np.arctan2(self.east, self.north))
        return angle


def decimal_year(date: dt.date) -> float:
    """Turn a date into a year with a fraction (the first of January is .0)."""
    start = dt.date(date.year, 1, 1)
    length = (dt.date(date.year + 1, 1, 1) - start).days
    return date.year + (date - start).days / length


def declination(lat: float, lon: float, year: float, height_m: float = 0.0) -> float:
    """Return the declination in degrees, east positive, at one WGS 84 position and decimal year.

    Raises
    ------
    InputError
        Before 1900, after 2030, and within about 200 km of a pole.
    """
    return float(declinations([lat], [lon], [year], [height_m])[0])


def declinations(
    lat: ArrayLike, lon: ArrayLike, year: ArrayLike, height_m: ArrayLike = 0.0
) -> NDArray[np.float64]:
    """Return declinations in degrees for arrays of positions and decimal years, shape (n,)."""
    return field(lat, lon, year, height_m).declination_deg


def field(lat: ArrayLike, lon: ArrayLike, year: ArrayLike, height_m: ArrayLike = 0.0) -> MagneticField:
    """Return the field of IGRF-14 at WGS 84 positions (degrees, metres above the ellipsoid).

    Raises
    ------
    InputError
        When a date lies outside 1900 to 2030 or a latitude beyond 88 degrees.
    """
    arrays = np.broadcast_arrays(
        *(np.atleast_1d(np.asarray(item, dtype=float)) for item in (lat, lon, year, height_m))
    )
    lat_deg, lon_deg, years, heights = (np.ravel(item) for item in arrays)
    _check(lat_deg, lon_deg, years)
    radius, sin_colat, cos_colat, turn = _geocentric(lat_deg, heights / 1000.0)
    coefficients = _at_years(years)
    b_r, b_theta, b_phi = _synthesise(coefficients, radius, sin_colat, cos_colat, np.radians(lon_deg))
    # From geocentric to geodetic vertical: a turn about the east axis.
    north = -b_theta * np.cos(turn) - b_r * np.sin(turn)
    down = b_theta * np.sin(turn) - b_r * np.cos(turn)
    return MagneticField(north, b_phi, down)


def _check(lat: NDArray[np.float64], lon: NDArray[np.float64], years: NDArray[np.float64]) -> None:
    # Written so that a NaN is refused as well.
    bad = ~((years >= FIRST_YEAR) & (years <= LAST_YEAR))
    if bad.any():
        message = (
            f"The date {years[bad][0]:.1f} lies outside {FIRST_YEAR:.0f} to {LAST_YEAR:.0f}, for "
            "which the geomagnetic reference field is published; enter the declination by hand."
        )
        raise InputError(message)
    bad = ~((np.abs(lat) <= 88.0) & (np.abs(lon) <= 360.0))
    if bad.any():
        message = (
            f"Latitude {lat[bad][0]:g}, longitude {lon[bad][0]:g} is no position for which a "
            "declination can be given; check the coordinates."
        )
        raise InputError(message)


def _geocentric(
    lat_deg: NDArray[np.float64], height_km: NDArray[np.float64]
) -> tuple[NDArray[np.float64], ...]:
    """Return radius (km), sin and cos of the colatitude, and geodetic minus geocentric latitude."""
    phi = np.radians(lat_deg)
    e2 = _WGS84_F * (2.0 - _WGS84_F)
    normal = _WGS84_A_KM / np.sqrt(1.0 - e2 * np.sin(phi) ** 2)
    axis_distance = (normal + height_km) * np.cos(phi)
    z = (normal * (1.0 - e2) + height_km) * np.sin(phi)
    radius = np.hypot(axis_distance, z)
    turn = phi - np.arctan2(z, axis_distance)
    return radius, axis_distance / radius, z / radius, turn


@functools.cache
def _table() -> NDArray[np.float64]:
    """Return the coefficients as (epoch, degree, order, g or h)."""
    figures = np.array(TABLE.split(), dtype=float).reshape(-1, 2 + len(EPOCHS))
    table = np.zeros((len(EPOCHS), MAX_DEGREE + 1, MAX_DEGREE + 1, 2))
    for row in figures:
        degree, order = int(row[0]), int(row[1])
        table[:, degree, abs(order), int(order < 0)] = row[2:]
    return table


def _at_years(years: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return coefficients (degree, order, g or h, n), linear between epochs."""
    epochs = np.asarray(EPOCHS)
    low = np.clip(np.searchsorted(epochs, years, side="right") - 1, 0, len(epochs) - 2)
    share = (years - epochs[low]) / (epochs[low + 1] - epochs[low])
    table = np.moveaxis(_table(), 0, -1)
    mixed: NDArray[np.float64] = table[..., low] * (1.0 - share) + table[..., low + 1] * share
    return mixed


def _synthesise(
    coefficients: NDArray[np.float64],
    radius_km: NDArray[np.float64],
    sin_colat: NDArray[np.float64],
    cos_colat: NDArray[np.float64],
    lon_rad: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return B_r, B_theta, B_phi: minus the gradient of the scalar potential."""
    p, dp = _legendre(sin_colat, cos_colat)
    b_r = np.zeros_like(radius_km)
    b_theta = np.zeros_like(radius_km)
    b_phi = np.zeros_like(radius_km)
    ratio = REFERENCE_RADIUS_KM / radius_km
    power = ratio**2
    orders = np.arange(MAX_DEGREE + 1)[:, None] * lon_rad[None, :]
    cos_m, sin_m = np.cos(orders), np.sin(orders)
    m_index = np.arange(MAX_DEGREE + 1)[:, None]
    for degree in range(1, MAX_DEGREE + 1):
        power = power * ratio
        last = degree + 1
        g, h = coefficients[degree, :last, 0], coefficients[degree, :last, 1]
        wave = g * cos_m[:last] + h * sin_m[:last]
        slope = m_index[:last] * (g * sin_m[:last] - h * cos_m[:last])
        b_r += (degree + 1) * power * (wave * p[degree, :last]).sum(axis=0)
        b_theta -= power * (wave * dp[degree, :last]).sum(axis=0)
        b_phi += power * (slope * p[degree, :last]).sum(axis=0) / sin_colat
    return b_r, b_theta, b_phi


def _legendre(
    s: NDArray[np.float64], c: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return Schmidt semi-normalised P(n, m) of the colatitude and their derivatives.

    Standard recursions (Langel, Main Field, in Geomagnetism vol. 1, 1987).
    """
    shape = (MAX_DEGREE + 1, MAX_DEGREE + 1, s.size)
    p, dp = np.zeros(shape), np.zeros(shape)
    p[0, 0] = 1.0
    for n in range(1, MAX_DEGREE + 1):
        factor = math.sqrt(1.0 - 1.0 / (2.0 * n)) if n > 1 else 1.0
        p[n, n] = factor * s * p[n - 1, n - 1]
        dp[n, n] = factor * (s * dp[n - 1, n - 1] + c * p[n - 1, n - 1])
        for m in range(n):
            top = math.sqrt(n * n - m * m)
            under = math.sqrt((n - 1) ** 2 - m * m) if n - 1 > m else 0.0
            older, d_older = (p[n - 2, m], dp[n - 2, m]) if n > 1 else (0.0, 0.0)
            p[n, m] = ((2 * n - 1) * c * p[n - 1, m] - under * older) / top
            dp[n, m] = ((2 * n - 1) * (c * dp[n - 1, m] - s * p[n - 1, m]) - under * d_older) / top
    return p, dp
