# SPDX-License-Identifier: GPL-2.0-or-later
"""The coordinate systems that a minefield record may use: names, EPSG codes and grids.

Codes and parameters: EPSG dataset v10.076 (checked against PROJ in the tests). Pulkovo 1942 grids
name the northing *x* and write it first; their easting begins with the zone number, unless the
sheet left the prefix away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mine_planner.domain.errors import InputError
from mine_planner.domain.transverse_mercator import KRASSOWSKY, TransverseMercator, utm_grid

Family = Literal["gk6", "gk6_plain", "gk3", "gk3_plain", "cs63", "utm", "geographic"]
Datum = Literal["pulkovo1942", "wgs84"]


@dataclass(frozen=True, slots=True)
class GridSystem:
    """One system: EPSG code, plain name, family, datum, and its grid (none when geographic).

    ``half_width_deg`` is how far the zone reaches from its central meridian.
    """

    epsg: int
    name: str
    family: Family
    datum: Datum
    grid: TransverseMercator | None = None
    half_width_deg: float = 180.0
    northing_first: bool = True


def _meridian(degrees: float) -> float:
    return degrees - 360.0 if degrees > 180.0 else degrees


def gauss_kruger_6(zone: int, prefixed: bool = True) -> GridSystem:
    """Return the 6-degree zone 4 to 32 of Pulkovo 1942 (without prefix: 2 to 32)."""
    first = 4 if prefixed else 2
    if not first <= zone <= 32:
        message = f"Pulkovo 1942 has no 6-degree zone {zone}; check the prefix of the easting."
        raise InputError(message)
    meridian = _meridian(6.0 * zone - 3.0)
    if prefixed:
        grid = TransverseMercator(meridian, 1.0, zone * 1e6 + 500_000.0)
        name = f"Pulkovo 1942 / Gauss-Kruger zone {zone}"
        return GridSystem(28400 + zone, name, "gk6", "pulkovo1942", grid, 3.0)
    name = f"Pulkovo 1942 / Gauss-Kruger, central meridian {meridian:g}, no prefix"
    plain = TransverseMercator(meridian)
    return GridSystem(2490 + zone, name, "gk6_plain", "pulkovo1942", plain, 3.0)


def gauss_kruger_3(zone: int, prefixed: bool = True) -> GridSystem:
    """Return the 3-degree zone 7 to 64 of Pulkovo 1942."""
    if not 7 <= zone <= 64:
        message = f"Pulkovo 1942 has no 3-degree zone {zone}; check the prefix of the easting."
        raise InputError(message)
    meridian = _meridian(3.0 * zone)
    if prefixed:
        # EPSG:2550 is another system; the codes skip it.
        code = (2516 if zone < 34 else 2517) + zone
        grid = TransverseMercator(meridian, 1.0, zone * 1e6 + 500_000.0)
        name = f"Pulkovo 1942 / 3-degree Gauss-Kruger zone {zone}"
        return GridSystem(code, name, "gk3", "pulkovo1942", grid, 1.5)
    # EPSG:2600 is another system; the codes skip it.
    code = (2575 if zone < 25 else 2576) + zone
    name = f"Pulkovo 1942 / 3-degree Gauss-Kruger, central meridian {meridian:g}, no prefix"
    return GridSystem(code, name, "gk3_plain", "pulkovo1942", TransverseMercator(meridian), 1.5)


_CS63 = (
    # EPSG, zone, degrees and minutes of the central meridian, prefix, minutes of the origin
    (2935, "A1", 41 + 32 / 60, 1, 7),
    (2936, "A2", 44 + 32 / 60, 2, 7),
    (2937, "A3", 47 + 32 / 60, 3, 7),
    (2938, "A4", 50 + 32 / 60, 4, 7),
    (2939, "K2", 50 + 46 / 60, 2, 8),
    (2940, "K3", 53 + 46 / 60, 3, 8),
    (2941, "K4", 56 + 46 / 60, 4, 8),
)


def cs63_zones() -> tuple[GridSystem, ...]:
    """Return the zones of CS63 that EPSG publishes (districts A and K)."""
    zones = []
    for epsg, name, meridian, prefix, minutes in _CS63:
        grid = TransverseMercator(meridian, 1.0, prefix * 1e6 + 300_000.0, 0.0, minutes / 60.0, KRASSOWSKY)
        zones.append(GridSystem(epsg, f"Pulkovo 1942 / CS63 zone {name}", "cs63", "pulkovo1942", grid, 1.5))
    return tuple(zones)


def utm(zone: int, southern: bool = False) -> GridSystem:
    """Return a UTM zone on WGS 84, which is written easting first."""
    code = (32700 if southern else 32600) + zone
    name = f"WGS 84 / UTM zone {zone}{'S' if southern else 'N'}"
    return GridSystem(code, name, "utm", "wgs84", utm_grid(zone, southern), 3.0, False)


WGS84_GEOGRAPHIC = GridSystem(4326, "WGS 84, latitude and longitude", "geographic", "wgs84")
PULKOVO_GEOGRAPHIC = GridSystem(
    4284, "Pulkovo 1942 (SK-42), latitude and longitude", "geographic", "pulkovo1942"
)


def supported_systems() -> tuple[GridSystem, ...]:
    """Return every system of the table, for lists in windows and for the guide."""
    return (
        WGS84_GEOGRAPHIC,
        PULKOVO_GEOGRAPHIC,
        *(gauss_kruger_6(zone) for zone in range(4, 33)),
        *(gauss_kruger_6(zone, prefixed=False) for zone in range(2, 33)),
        *(gauss_kruger_3(zone) for zone in range(7, 65)),
        *(gauss_kruger_3(zone, prefixed=False) for zone in range(7, 65)),
        *cs63_zones(),
        *(utm(zone, southern) for southern in (False, True) for zone in range(1, 61)),
    )


def system(epsg: int) -> GridSystem:
    """Return the system with an EPSG code.

    Raises
    ------
    InputError
        When the code is not in the table; QGIS may still know it.
    """
    for candidate in supported_systems():
        if candidate.epsg == epsg:
            return candidate
    message = (
        f"EPSG:{epsg} is not among the systems that records are recognised in; choose the "
        "coordinate system in the dialog."
    )
    raise InputError(message)
