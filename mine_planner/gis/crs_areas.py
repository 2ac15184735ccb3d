# SPDX-License-Identifier: GPL-2.0-or-later
"""Where coordinate systems and datum operations are made for, and whether positions lie there.

EPSG knows areas as boxes alone. What lies in no box of an operation is not its ground: MGI's shift for
Austria, which PROJ takes for MGI / Balkans zones too, puts Bosnia and Herzegovina 313 m off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
)

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import projections

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from qgis.core import QgsDatumTransform

    Floats = NDArray[np.float64]

ZONE_SLACK_DEG = 3.0
OPERATION_SLACK_DEG = 0.25
_MOST = 500
_ENOUGH = 0.95


def degrees_of(crs: QgsCoordinateReferenceSystem, xy: Any) -> Floats:
    """Return longitude and latitude, (n, 2), of positions to within a datum shift; NaN for none."""
    import numpy as np

    from mine_planner.gis.evidence_geometry import transform_coordinates

    positions = np.asarray(xy, dtype=float).reshape(-1, 2)
    crs, degrees = projections.sound_pair(crs, QgsCoordinateReferenceSystem("EPSG:4326"))
    way = QgsCoordinateTransform(crs, degrees, QgsCoordinateTransformContext())
    try:
        return np.asarray(transform_coordinates(positions, way), dtype=float)
    except QgsCsException:
        if len(positions) == 1:
            return np.full((1, 2), np.nan)
        return np.concatenate([degrees_of(crs, one) for one in positions])


def inside_area(
    crs: QgsCoordinateReferenceSystem, xy: Any, slack_deg: float = ZONE_SLACK_DEG
) -> NDArray[np.bool_]:
    """Tell which positions, (n, 2), lie in their system's area of use, or this many degrees beside it.

    A system of one's own has no known area; every position lies in it.
    """
    import numpy as np

    positions = np.asarray(xy, dtype=float).reshape(-1, 2)
    if crs.bounds().isEmpty():
        return np.ones(len(positions), dtype=bool)
    return _in_box(crs.bounds(), degrees_of(crs, positions), slack_deg)


def _in_box(bounds: Any, lon_lat: Floats, slack_deg: float) -> NDArray[np.bool_]:
    """Tell what lies in a box of degrees; one whose west is larger than its east crosses the antimeridian."""
    import numpy as np

    west, east = bounds.xMinimum() - slack_deg, bounds.xMaximum() + slack_deg
    with np.errstate(invalid="ignore"):
        lon, lat = lon_lat[:, 0], lon_lat[:, 1]
        after, before = lon >= west, lon <= east
        across = after & before if bounds.xMinimum() <= bounds.xMaximum() else after | before
        inside: NDArray[np.bool_] = (
            across & (lat >= bounds.yMinimum() - slack_deg) & (lat <= bounds.yMaximum() + slack_deg)
        )
    return inside


def lies_in(crs: QgsCoordinateReferenceSystem, x: float, y: float, slack_deg: float = ZONE_SLACK_DEG) -> bool:
    """Tell whether one position lies in its system's area of use; see :func:`inside_area`."""
    return bool(inside_area(crs, [(x, y)], slack_deg)[0])


def some_of(crs: QgsCoordinateReferenceSystem, xy: Any) -> tuple[Floats, Floats]:
    """Return at most 500 positions that lie in their system's area or near it, and their degrees.

    What lies elsewhere, such as at 0, 0, is a slip of its own and says nothing about the operation.
    """
    import numpy as np

    positions = np.asarray(xy, dtype=float).reshape(-1, 2)
    positions = positions[np.isfinite(positions).all(axis=1)]
    positions = positions[:: max(1, len(positions) // _MOST)]
    if len(positions) == 0:
        return positions, positions
    lon_lat = degrees_of(crs, positions)
    near = np.isfinite(lon_lat).all(axis=1)
    if not crs.bounds().isEmpty():
        near &= _in_box(crs.bounds(), lon_lat, ZONE_SLACK_DEG)
    return positions[near], lon_lat[near]


def is_made_for(details: QgsDatumTransform.TransformDetails, lon_lat: Floats) -> bool:
    """Tell whether positions lie in the box that EPSG states for an operation; true where it states none.

    One in twenty may lie beside it: a single slip of the pen does not speak against the operation.
    """
    return len(lon_lat) == 0 or count_beside(details, lon_lat) <= (1.0 - _ENOUGH) * len(lon_lat)


def count_beside(details: QgsDatumTransform.TransformDetails, lon_lat: Floats) -> int:
    """Return how many positions lie beside the box that EPSG states for an operation; 0 where it has none."""
    return int((~_in_area_of(details.bounds, lon_lat)).sum())


def in_area_of(bounds: Any, crs: QgsCoordinateReferenceSystem, xy: Any) -> NDArray[np.bool_]:
    """Tell which positions, (n, 2) in a system, lie in the box of an operation; all where there is none."""
    return _in_area_of(bounds, degrees_of(crs, xy))


def _in_area_of(bounds: Any, lon_lat: Floats) -> NDArray[np.bool_]:
    import numpy as np

    if bounds is None or bounds.isNull():
        return np.ones(len(lon_lat), dtype=bool)
    return _in_box(bounds, lon_lat, OPERATION_SLACK_DEG)


def check_area(crs: QgsCoordinateReferenceSystem, xy: Any, override_reason: str = "") -> None:
    """Refuse positions, (n, 2), most of which lie outside their system's area of use.

    QGIS takes a system that somebody typed in for the nearest one in its list, such as one of another
    country with another datum shift; this is where it shows.

    Raises
    ------
    InputError
        When they do and no reason is given.
    """
    import numpy as np

    positions = np.asarray(xy, dtype=float).reshape(-1, 2)
    positions = positions[np.isfinite(positions).all(axis=1)]
    if override_reason.strip() or len(positions) == 0:
        return
    if crs.authid() and not crs.isGeographic() and bool((np.abs(positions) <= (180.0, 90.0)).all()):
        raise InputError(
            f"The positions look like degrees, but {named(crs)} is in metres: choose the CRS of the file."
        )
    chosen = positions[:: max(1, len(positions) // _MOST)]
    if 2 * int(inside_area(crs, chosen).sum()) < len(chosen):
        raise InputError(outside_sentence(crs))


def outside_sentence(crs: QgsCoordinateReferenceSystem) -> str:
    """Say that positions lie where their system is not used."""
    return spoken(
        f"The positions lie outside the area of {named(crs)} ({crs.description()}), so its datum shift is "
        "not theirs: check the CRS, the zone and the order of the two coordinates."
    )


def named(crs: QgsCoordinateReferenceSystem) -> str:
    """Return what a system is called in a sentence."""
    return crs.authid() or crs.description() or "the given system"
