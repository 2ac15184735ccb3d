# SPDX-License-Identifier: GPL-2.0-or-later
"""Datum operations from Pulkovo 1942 (SK-42) to WGS 84, as data, and the Helmert that applies them.

PROJ computes the positions that are stored; this cross-checks it and lets a person see by how many
metres the operations differ at a place. Parameters: EPSG dataset v10.076, operations 4284 → 4326.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from mine_planner.domain.errors import InputError
from mine_planner.domain.transverse_mercator import KRASSOWSKY, WGS84, Ellipsoid

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class Convention(Enum):
    """Sign of the rotations: the two conventions have opposite signs."""

    SHIFT = "geocentric translations"  # EPSG method 9603
    POSITION_VECTOR = "position vector"  # EPSG method 9606
    COORDINATE_FRAME = "coordinate frame"  # EPSG method 9607


@dataclass(frozen=True, slots=True)
class DatumOperation:
    """One operation to WGS 84: metres, arc seconds, parts per million, accuracy in metres.

    ``area`` is the extent of EPSG as west, south, east, north in degrees; the extents of the FSU
    and of Russia reach over the antimeridian, where ``east`` is smaller than ``west``.
    """

    code: int
    name: str
    convention: Convention
    shift: tuple[float, float, float]
    rotation: tuple[float, float, float]
    scale_ppm: float
    accuracy_m: float
    area_name: str
    area: tuple[float, float, float, float]
    source: Ellipsoid = KRASSOWSKY
    is_proj_default: bool = False
    superseded_by: int | None = None

    def covers(self, lon: float, lat: float) -> bool:
        """Tell whether a position lies in the extent that EPSG names for this operation."""
        west, south, east, north = self.area
        inside = west <= lon <= east if west <= east else lon >= west or lon <= east
        return inside and south <= lat <= north

    def towgs84(self) -> str:
        """Return the seven figures of a PROJ ``+towgs84`` (position vector convention)."""
        sign = -1.0 if self.convention is Convention.COORDINATE_FRAME else 1.0
        rotation = tuple(sign * angle + 0.0 for angle in self.rotation)
        return ",".join(f"{value:g}" for value in (*self.shift, *rotation, self.scale_ppm))


_NONE = (0.0, 0.0, 0.0)
_FSU = (19.57, 35.14, -168.97, 81.91)
_RUSSIA = (19.58, 41.19, -168.97, 81.91)
_PV, _CF, _SHIFT = Convention.POSITION_VECTOR, Convention.COORDINATE_FRAME, Convention.SHIFT

#: Operations that meet the South Caucasus or whose extent box overlaps it.
PULKOVO_OPERATIONS: tuple[DatumOperation, ...] = (
    DatumOperation(
        15865, "Pulkovo 1942 to WGS 84 (16)", _CF, (25.0, -141.0, -78.5), (0.0, -0.35, -0.736),
        0.0, 4.5, "former Soviet Union, onshore", _FSU, is_proj_default=True,
    ),
    DatumOperation(
        1808, "Pulkovo 1942 to WGS 84 (14)", _PV, (686.1, -123.5, -574.4),
        (8.045, -23.366, 10.791), -2.926, 5.0, "Azerbaijan and Georgia",
        (39.99, 37.89, 51.73, 43.59),
    ),
    DatumOperation(
        1807, "Pulkovo 1942 to WGS 84 (13)", _PV, (27.0, -135.0, -84.5), (0.0, 0.0, 0.554),
        0.2263, 10.0, "Azerbaijan", (44.77, 37.89, 51.73, 42.59), superseded_by=1808,
    ),
    DatumOperation(
        1809, "Pulkovo 1942 to WGS 84 (15)", _PV, (926.4, -715.9, -186.4),
        (-10.364, -20.78, 26.452), -7.224, 2.0, "Azerbaijan, coast from Baku to Astara",
        (48.93, 38.31, 50.4, 40.33),
    ),
    DatumOperation(
        1267, "Pulkovo 1942 to WGS 84 (17)", _CF, (23.92, -141.27, -80.9), (0.0, -0.35, -0.82),
        -0.12, 4.0, "Russia, onshore", _RUSSIA,
    ),
    DatumOperation(
        5044, "Pulkovo 1942 to WGS 84 (20)", _CF, (23.57, -140.95, -79.8), (0.0, -0.35, -0.79),
        -0.22, 3.0, "Russia, onshore", _RUSSIA,
    ),
    DatumOperation(
        1291, "Pulkovo 1942 to WGS 84 (7)", _SHIFT, (15.0, -130.0, -84.0), _NONE, 0.0, 44.0,
        "Kazakhstan", (46.49, 40.59, 87.35, 55.45),
    ),
)  # fmt: skip


def box_holds_neighbours(area: str) -> bool:
    """Tell whether the box of an area, in EPSG's words, holds much ground of states that are not of it.

    EPSG gives areas as boxes. That of the Russian Federation alone holds Belarus, Ukraine, Moldova, most of
    Georgia and Kazakhstan as well, so that a place inside does not say that an operation is made for it.
    """
    return area.startswith("Russian Federation") and ";" not in area


def operation(code: int) -> DatumOperation:
    """Return the operation with an EPSG code.

    Raises
    ------
    InputError
        When the code is not in the table.
    """
    for candidate in PULKOVO_OPERATIONS:
        if candidate.code == code:
            return candidate
    known = ", ".join(str(candidate.code) for candidate in PULKOVO_OPERATIONS)
    message = f"EPSG:{code} is not among the datum operations known here ({known}); choose one."
    raise InputError(message)


def proj_default() -> DatumOperation:
    """Return the operation that PROJ takes when nobody chooses."""
    return next(item for item in PULKOVO_OPERATIONS if item.is_proj_default)


def operations_at(lon: float, lat: float) -> tuple[DatumOperation, ...]:
    """Return the operations whose extent holds this position, most accurate first."""
    fitting = [item for item in PULKOVO_OPERATIONS if item.covers(lon, lat)]
    return tuple(sorted(fitting, key=lambda item: (item.superseded_by is not None, item.accuracy_m)))


def to_geocentric(
    ellipsoid: Ellipsoid, lat: ArrayLike, lon: ArrayLike, height_m: ArrayLike = 0.0
) -> NDArray[np.float64]:
    """Return X, Y, Z in metres, shape (n, 3), from degrees (EPSG method 9602)."""
    phi, lam = np.radians(np.atleast_1d(lat)), np.radians(np.atleast_1d(lon))
    height = np.asarray(height_m, dtype=float)
    normal = ellipsoid.a / np.sqrt(1.0 - ellipsoid.e2 * np.sin(phi) ** 2)
    across = (normal + height) * np.cos(phi)
    z = (normal * (1.0 - ellipsoid.e2) + height) * np.sin(phi)
    return np.stack([across * np.cos(lam), across * np.sin(lam), z], axis=-1)


def from_geocentric(
    ellipsoid: Ellipsoid, xyz: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return latitude, longitude (degrees) and height (m) from X, Y, Z, shape (n, 3).

    Bowring's start (Survey Review 23, 1976), then two turns of the fixed-point iteration.
    """
    points = np.atleast_2d(np.asarray(xyz, dtype=float))
    p, z = np.hypot(points[:, 0], points[:, 1]), points[:, 2]
    e2, a = ellipsoid.e2, ellipsoid.a
    b = a * math.sqrt(1.0 - e2)
    theta = np.arctan2(z * a, p * b)
    top = z + e2 / (1.0 - e2) * b * np.sin(theta) ** 3
    phi = np.arctan2(top, p - e2 * a * np.cos(theta) ** 3)
    for _ in range(2):
        normal = a / np.sqrt(1.0 - e2 * np.sin(phi) ** 2)
        phi = np.arctan2(z + e2 * normal * np.sin(phi), p)
    normal = a / np.sqrt(1.0 - e2 * np.sin(phi) ** 2)
    height = p * np.cos(phi) + z * np.sin(phi) - a**2 / normal
    return np.degrees(phi), np.degrees(np.arctan2(points[:, 1], points[:, 0])), height


def helmert(op: DatumOperation, xyz: ArrayLike) -> NDArray[np.float64]:
    """Apply the seven parameters to geocentric metres, shape (n, 3).

    EPSG Guidance Note 7-2, methods 1033 and 1032: small angles, M (I + R) X + T.
    """
    sign = -1.0 if op.convention is Convention.COORDINATE_FRAME else 1.0
    rx, ry, rz = (sign * math.radians(angle / 3600.0) for angle in op.rotation)
    turn = np.array([[1.0, -rz, ry], [rz, 1.0, -rx], [-ry, rx, 1.0]])
    points = np.atleast_2d(np.asarray(xyz, dtype=float))
    moved: NDArray[np.float64] = (1.0 + op.scale_ppm * 1e-6) * points @ turn.T + np.array(op.shift)
    return moved


def to_wgs84(
    op: DatumOperation, lat: ArrayLike, lon: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Turn geographic coordinates of the operation's source into WGS 84, degrees.

    The height is taken as nought on the source ellipsoid, as PROJ does for two-dimensional systems.
    """
    moved = helmert(op, to_geocentric(op.source, lat, lon))
    new_lat, new_lon, _ = from_geocentric(WGS84, moved)
    return new_lat, new_lon


def spread_at(lat: float, lon: float) -> dict[int, float]:
    """Return how far each operation in the table puts one point from PROJ's default, in metres."""
    base = helmert(proj_default(), to_geocentric(KRASSOWSKY, lat, lon))
    phi, lam = math.radians(lat), math.radians(lon)
    east = np.array([-math.sin(lam), math.cos(lam), 0.0])
    north = np.array([-math.sin(phi) * math.cos(lam), -math.sin(phi) * math.sin(lam), math.cos(phi)])
    spread: dict[int, float] = {}
    for op in PULKOVO_OPERATIONS:
        delta = (helmert(op, to_geocentric(op.source, lat, lon)) - base)[0]
        spread[op.code] = math.hypot(float(delta @ east), float(delta @ north))
    return spread
