# SPDX-License-Identifier: GPL-2.0-or-later
"""How the coordinates of a reference point are to be read: system, order, and how coarse they are.

What the form states is taken; what it leaves open is taken only when one reading alone is plausible, and
then asked about; otherwise the record waits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.domain import grid_recognition, mgrs
from mine_planner.domain.coordinate_text import looks_geographic, parse_degrees, parse_metres
from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.grid_recognition import Candidate, Region

_METRES_PER_DEGREE = 111_200.0
SAME_PLACE_M = 200.0


@dataclass(frozen=True)
class Reading:
    """Easting and northing (or longitude and latitude) in a system; ``question`` asks for a yes.

    ``reading_m`` is the half step of coarse figures; ``order`` tells which figure came first.
    """

    crs: str
    x: float
    y: float
    reading_m: float = 0.0
    question: str = ""
    order: str = ""


def region_of(crs: QgsCoordinateReferenceSystem) -> Region:
    """Return where the positions of a workspace are expected: the area of use of its CRS."""
    bounds = crs.bounds()
    return grid_recognition.Region(bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum())


def visit_order(crs: str, x_text: str, y_text: str, usual: str = "") -> str:
    """Return the order of a position that a team brought back: degrees are latitude, then longitude."""
    try:
        code = _code(crs)
    except InputError:
        return usual
    named = QgsCoordinateReferenceSystem(f"EPSG:{code}") if code else None
    geographic = named is not None and named.isGeographic()
    return "north_first" if geographic or looks_geographic(x_text, y_text) else usual


def read_position(x_text: str, y_text: str, crs: str, axis_order: str, region: Region) -> Reading:
    """Return how two coordinate texts are to be read.

    Parameters
    ----------
    x_text, y_text
        As on the form; an MGRS reference stands whole in the first.
    crs
        As on the form: ``EPSG:28408``, ``28408``, ``WGS84``, ``MGRS`` or nothing.
    axis_order
        ``north_first``, ``east_first`` or nothing.
    region
        Where positions are expected.

    Raises
    ------
    InputError
        When no reading is certain enough; the sentence names the readings to choose from.
    """
    if mgrs.looks_like_mgrs(f"{x_text}{y_text}"):
        square = mgrs.decode(f"{x_text}{y_text}")
        lat, lon = square.lat_lon()
        return Reading("EPSG:4326", lon, lat, square.side_m / 2.0)
    code = _code(crs)
    if code and axis_order:
        return _as_stated(x_text, y_text, code, axis_order)
    found = [
        item
        for item in grid_recognition.recognise(x_text, y_text, region)
        if (not code or item.system.epsg == int(code)) and (not axis_order or item.order == axis_order)
    ]
    plausible = [item for item in found if item.plausible]
    if code and not found:
        return _order_by_bounds(x_text, y_text, code)
    if not _one_place(plausible):
        raise InputError(_choose(x_text, y_text, plausible or found))
    best = plausible[0]
    stated = f"EPSG:{best.system.epsg}"
    question = spoken(
        f"{x_text} / {y_text} was read as {best.system.name} ({stated}), "
        f"{'northing' if best.order == 'north_first' else 'easting'} first; is that how the form means it?"
    )
    made = _as_stated(x_text, y_text, str(best.system.epsg), best.order)
    return replace(made, question=question)


def _code(crs: str) -> str:
    text = crs.strip().upper().replace(" ", "")
    if not text:
        return ""
    if text in ("WGS84", "WGS-84"):
        return "4326"
    match = re.fullmatch(r"(?:EPSG:)?(\d{4,6})", text)
    if match is None:
        raise InputError(f'"{crs}" is no known coordinate system: write its EPSG code, such as EPSG:28408.')
    return match[1]


def _as_stated(x_text: str, y_text: str, code: str, order: str) -> Reading:
    named = QgsCoordinateReferenceSystem(f"EPSG:{code}")
    if not named.isValid():
        raise InputError(f"EPSG:{code} is not known: correct the coordinate system of the record.")
    north, east = (x_text, y_text) if order == "north_first" else (y_text, x_text)
    if not named.isGeographic():
        return Reading(f"EPSG:{code}", parse_metres(east), parse_metres(north), order=order)
    lat, lon = parse_degrees(north), parse_degrees(east)
    if lat.axis == "lon" or lon.axis == "lat":
        raise InputError(
            f"{x_text} / {y_text} names its hemispheres in another order than the record: correct axis_order."
        )
    step = max(_half_step(north), _half_step(east))
    return Reading(f"EPSG:{code}", lon.value, lat.value, step, order=order)


def _half_step(text: str) -> float:
    """Return half the last digit of an angle on the ground, in metres."""
    numbers = re.findall(r"\d+(?:[.,]\d+)?", text)
    unit = 60.0 ** -(min(len(numbers), 3) - 1)
    decimals = len(re.split("[.,]", numbers[-1])[1]) if re.search("[.,]", numbers[-1]) else 0
    return 0.5 * _METRES_PER_DEGREE * unit * 10.0**-decimals


def _one_place(found: Sequence[Candidate]) -> bool:
    """Tell whether all plausible readings are one place, give or take the datum shift."""
    if not found:
        return False
    first = found[0]
    # Degrees without a datum differ by the datum shift alone; that is too much to pass over.
    if len({item.system.epsg for item in found}) > 1 and first.system.family == "geographic":
        return False
    return all(grid_recognition.apart_m(first, item) <= SAME_PLACE_M for item in found[1:])


def _choose(x_text: str, y_text: str, found: Sequence[Candidate]) -> str:
    names = "; ".join(
        f"EPSG:{item.system.epsg} {'north_first' if item.order == 'north_first' else 'east_first'}"
        for item in found[:4]
    )
    return spoken(
        f"{x_text} / {y_text} can be read in more than one way, or in none that lies in the region: fill in "
        f"crs and axis_order ({names or 'no reading fits'})."
    )


def _order_by_bounds(x_text: str, y_text: str, code: str) -> Reading:
    """Decide the order of a system outside the table by its own area of use."""
    from mine_planner.gis.crs_areas import lies_in

    if looks_geographic(x_text, y_text):
        raise InputError(_choose(x_text, y_text, ()))
    crs = QgsCoordinateReferenceSystem(f"EPSG:{code}")
    fitting = []
    for order in ("north_first", "east_first"):
        reading = _as_stated(x_text, y_text, code, order)
        if lies_in(crs, reading.x, reading.y, 1.0):
            fitting.append((order, reading))
    if len(fitting) != 1:
        raise InputError(_choose(x_text, y_text, ()))
    order, reading = fitting[0]
    words = "northing" if order == "north_first" else "easting"
    question = spoken(
        f"{x_text} / {y_text} was read {words} first, since only that lies in EPSG:{code}; is that right?"
    )
    return replace(reading, question=question)
