# SPDX-License-Identifier: GPL-2.0-or-later
"""Transverse Mercator by Krüger's series: positions, convergence and point scale.

Positions in the workspace come from PROJ; this is what the domain needs without it: the
convergence to turn azimuths, MGRS references, and a cross-check. The series to the sixth order in
the third flattening is accurate to a few nanometres within 3,900 km of the central meridian
(C. F. F. Karney, Transverse Mercator with an accuracy of a few nanometers, J. Geod. 85, 2011).
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True, slots=True)
class Ellipsoid:
    """Semi-major axis in metres and inverse flattening."""

    name: str
    a: float
    inverse_f: float

    @property
    def f(self) -> float:
        """Flattening."""
        return 1.0 / self.inverse_f

    @property
    def e2(self) -> float:
        """First eccentricity squared."""
        return self.f * (2.0 - self.f)


WGS84 = Ellipsoid("WGS 84", 6378137.0, 298.257223563)
KRASSOWSKY = Ellipsoid("Krassowsky 1940", 6378245.0, 298.3)


@dataclass(frozen=True, slots=True)
class TransverseMercator:
    """One grid: central meridian (deg), scale on it, false easting and northing (m)."""

    central_meridian: float
    scale: float = 1.0
    false_easting: float = 500_000.0
    false_northing: float = 0.0
    latitude_of_origin: float = 0.0
    ellipsoid: Ellipsoid = KRASSOWSKY


@dataclass(frozen=True, slots=True)
class GridPosition:
    """Easting and northing (m), convergence (deg, east positive) and point scale, arrays (n,)."""

    east: NDArray[np.float64]
    north: NDArray[np.float64]
    convergence_deg: NDArray[np.float64]
    scale: NDArray[np.float64]


def utm_grid(zone: int, southern: bool = False) -> TransverseMercator:
    """Return the UTM grid of a zone 1 to 60 on WGS 84."""
    if not 1 <= zone <= 60:
        message = f"UTM has the zones 1 to 60, not {zone}; check the zone."
        raise InputError(message)
    north = 10_000_000.0 if southern else 0.0
    return TransverseMercator(6.0 * zone - 183.0, 0.9996, 500_000.0, north, 0.0, WGS84)


def utm_zone(lat: float, lon: float) -> int:
    """Return the UTM zone, with the exceptions of Norway and Svalbard.

    Source: NGA.SIG.0012, The Universal Grids and the Transverse Mercator Projections (2014).
    """
    wrapped = (lon + 180.0) % 360.0 - 180.0
    zone = min(60, int((wrapped + 180.0) // 6.0) + 1)
    if 56.0 <= lat < 64.0 and 3.0 <= wrapped < 12.0:
        return 32
    if 72.0 <= lat <= 84.0 and 0.0 <= wrapped < 42.0:
        return (31, 33, 35, 37)[sum(wrapped >= edge for edge in (9.0, 21.0, 33.0))]
    return zone


@functools.cache
def _series(inverse_f: float) -> tuple[float, tuple[float, ...], tuple[float, ...]]:
    """Return the rectifying radius over a, and Krüger's alpha and beta, to order n**6."""
    n = 1.0 / (2.0 * inverse_f - 1.0)
    n2, n3, n4, n5, n6 = n**2, n**3, n**4, n**5, n**6
    radius = (1.0 + n2 / 4.0 + n4 / 64.0 + n6 / 256.0) / (1.0 + n)
    alpha = (
        n / 2 - 2 * n2 / 3 + 5 * n3 / 16 + 41 * n4 / 180 - 127 * n5 / 288 + 7891 * n6 / 37800,
        13 * n2 / 48 - 3 * n3 / 5 + 557 * n4 / 1440 + 281 * n5 / 630 - 1983433 * n6 / 1935360,
        61 * n3 / 240 - 103 * n4 / 140 + 15061 * n5 / 26880 + 167603 * n6 / 181440,
        49561 * n4 / 161280 - 179 * n5 / 168 + 6601661 * n6 / 7257600,
        34729 * n5 / 80640 - 3418889 * n6 / 1995840,
        212378941 * n6 / 319334400,
    )
    beta = (
        n / 2 - 2 * n2 / 3 + 37 * n3 / 96 - n4 / 360 - 81 * n5 / 512 + 96199 * n6 / 604800,
        n2 / 48 + n3 / 15 - 437 * n4 / 1440 + 46 * n5 / 105 - 1118711 * n6 / 3870720,
        17 * n3 / 480 - 37 * n4 / 840 - 209 * n5 / 4480 + 5569 * n6 / 90720,
        4397 * n4 / 161280 - 11 * n5 / 504 - 830251 * n6 / 7257600,
        4583 * n5 / 161280 - 108847 * n6 / 3991680,
        20648693 * n6 / 638668800,
    )
    return radius, alpha, beta


def _conformal_tangent(tau: NDArray[np.float64], e: float) -> NDArray[np.float64]:
    sigma = np.sinh(e * np.arctanh(e * tau / np.hypot(1.0, tau)))
    tangent: NDArray[np.float64] = tau * np.hypot(1.0, sigma) - sigma * np.hypot(1.0, tau)
    return tangent


def forward(grid: TransverseMercator, lat: ArrayLike, lon: ArrayLike) -> GridPosition:
    """Project geographic coordinates (degrees, on the grid's own datum) to the grid.

    Raises
    ------
    InputError
        For positions more than 60 degrees from the central meridian or beyond 89 degrees latitude.
    """
    lat_deg = np.atleast_1d(np.asarray(lat, dtype=float))
    delta = (np.atleast_1d(np.asarray(lon, dtype=float)) - grid.central_meridian + 180.0) % 360.0
    delta = delta - 180.0
    if not (np.all(np.abs(lat_deg) <= 89.0) and np.all(np.abs(delta) <= 60.0)):
        message = (
            f"A position lies too far from the central meridian {grid.central_meridian:g} of this "
            "grid; check the zone and the order of the coordinates."
        )
        raise InputError(message)
    origin = 0.0
    if grid.latitude_of_origin:
        at_origin = replace_origin(grid)
        origin = float(_forward_raw(at_origin, np.array([grid.latitude_of_origin]), np.zeros(1)).north[0])
    raw = _forward_raw(grid, lat_deg, delta)
    return GridPosition(
        raw.east + grid.false_easting,
        raw.north - origin + grid.false_northing,
        raw.convergence_deg,
        raw.scale,
    )


def replace_origin(grid: TransverseMercator) -> TransverseMercator:
    """Return the same grid counted from the equator and without false coordinates."""
    return TransverseMercator(grid.central_meridian, grid.scale, 0.0, 0.0, 0.0, grid.ellipsoid)


def _forward_raw(
    grid: TransverseMercator, lat_deg: NDArray[np.float64], delta_deg: NDArray[np.float64]
) -> GridPosition:
    radius, alpha, _ = _series(grid.ellipsoid.inverse_f)
    e = math.sqrt(grid.ellipsoid.e2)
    tau, lam = np.tan(np.radians(lat_deg)), np.radians(delta_deg)
    conformal = _conformal_tangent(tau, e)
    xi0 = np.arctan2(conformal, np.cos(lam))
    eta0 = np.arcsinh(np.sin(lam) / np.hypot(conformal, np.cos(lam)))
    zeta = xi0 + 1j * eta0
    total, slope = zeta.copy(), np.ones_like(zeta)
    for j, a_j in enumerate(alpha, start=1):
        total += a_j * np.sin(2 * j * zeta)
        slope += 2 * j * a_j * np.cos(2 * j * zeta)
    size = grid.ellipsoid.a * radius * grid.scale
    gamma = np.arctan2(np.sin(lam) * conformal / np.hypot(1.0, conformal), np.cos(lam))
    gamma = gamma - np.angle(slope)
    sphere = np.sqrt(1.0 - grid.ellipsoid.e2 * np.sin(np.radians(lat_deg)) ** 2)
    scale = radius * grid.scale * sphere * np.abs(slope)
    scale = scale * np.hypot(1.0, tau) / np.hypot(conformal, np.cos(lam))
    return GridPosition(size * total.imag, size * total.real, np.degrees(gamma), scale)


def inverse(
    grid: TransverseMercator, east: ArrayLike, north: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return latitude and longitude in degrees on the grid's own datum, arrays (n,)."""
    radius, _, beta = _series(grid.ellipsoid.inverse_f)
    e = math.sqrt(grid.ellipsoid.e2)
    size = grid.ellipsoid.a * radius * grid.scale
    origin = 0.0
    if grid.latitude_of_origin:
        flat = replace_origin(grid)
        origin = float(_forward_raw(flat, np.array([grid.latitude_of_origin]), np.zeros(1)).north[0])
    easting = np.atleast_1d(np.asarray(east, dtype=float)) - grid.false_easting
    northing = np.atleast_1d(np.asarray(north, dtype=float)) - grid.false_northing + origin
    zeta = (northing + 1j * easting) / size
    back = zeta.copy()
    for j, b_j in enumerate(beta, start=1):
        back -= b_j * np.sin(2 * j * zeta)
    target = np.sin(back.real) / np.hypot(np.sinh(back.imag), np.cos(back.real))
    lon = np.degrees(np.arctan2(np.sinh(back.imag), np.cos(back.real))) + grid.central_meridian
    tau = target / (1.0 - grid.ellipsoid.e2)
    for _ in range(6):
        guess = _conformal_tangent(tau, e)
        step = (target - guess) / np.hypot(1.0, guess)
        step *= 1.0 + (1.0 - grid.ellipsoid.e2) * tau**2
        tau = tau + step / ((1.0 - grid.ellipsoid.e2) * np.hypot(1.0, tau))
    return np.degrees(np.arctan(tau)), (lon + 180.0) % 360.0 - 180.0


def convergence(grid: TransverseMercator, lat: float, lon: float) -> float:
    """Return the meridian convergence in degrees: true bearing = grid bearing + convergence."""
    return float(forward(grid, lat, lon).convergence_deg[0])


def point_scale(grid: TransverseMercator, lat: float, lon: float) -> float:
    """Return the point scale factor: grid metres per metre on the ellipsoid."""
    return float(forward(grid, lat, lon).scale[0])
