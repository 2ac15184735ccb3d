# SPDX-License-Identifier: GPL-2.0-or-later
"""Angles, norths and distances as minefield records write them.

Bearings run clockwise from north in degrees, 0 <= b < 360. Rules: *true = magnetic + D* and
*grid = true - gamma*, with the declination D and the convergence gamma east positive.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Literal

from mine_planner.domain.errors import InputError

AngleUnit = Literal["deg", "dms", "mil6000", "mil6400"]
North = Literal["magnetic", "grid", "true", "unknown"]
DistanceUnit = Literal["m", "pace", "pace_pair"]

#: Units in one full circle. Soviet artillery mils 60-00 (0.06 deg), NATO mils 6400 (0.05625 deg).
FULL_CIRCLE: dict[str, float] = {"deg": 360.0, "dms": 360.0, "mil6000": 6000.0, "mil6400": 6400.0}

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_DASHED_MILS = re.compile(r"(\d{1,2})\s*[-‐‑–]\s*(\d{2})")
_DMS = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:[°º]|deg|гр\.?)\s*"
    r"(?:(\d+(?:[.,]\d+)?)\s*['′’м]\s*)?"
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:[\"″”]|'')\s*)?"
)
_PLAIN_DMS = re.compile(r"(\d{1,3})[\s:-](\d{1,2}(?:[.,]\d+)?)(?:[\s:-](\d{1,2}(?:[.,]\d+)?))?")


@dataclass(frozen=True, slots=True)
class NorthAngles:
    """The three norths at one place and date, in degrees, east positive.

    Parameters
    ----------
    declination_deg
        Magnetic declination at the record's date.
    convergence_deg
        Convergence of the grid that positions are computed in.
    map_convergence_deg
        Convergence of the grid of the map that the record was drawn on; a *grid* azimuth of the
        record refers to that grid, which may have another central meridian. ``None``: the same.
    """

    declination_deg: float
    convergence_deg: float
    map_convergence_deg: float | None = None

    def to_true(self, bearing: float, north: North) -> float:
        """Turn a bearing from ``north`` into a true bearing (degrees)."""
        if north == "magnetic":
            return bearing + self.declination_deg
        if north == "grid":
            other = self.map_convergence_deg
            return bearing + (self.convergence_deg if other is None else other)
        if north == "true":
            return bearing
        message = (
            "The record does not say whether its azimuths are magnetic, grid or true; "
            "choose one of them, or look at the offered hypotheses."
        )
        raise InputError(message)

    def to_grid(self, bearing: float, north: North) -> float:
        """Turn a bearing from ``north`` into a bearing in the computing grid, 0 <= b < 360."""
        return normalise(self.to_true(bearing, north) - self.convergence_deg)

    def grid_to_magnetic(self, bearing: float) -> float:
        """Turn a bearing in the computing grid into what a compass shows, 0 <= b < 360."""
        return normalise(bearing + self.convergence_deg - self.declination_deg)


def normalise(bearing: float) -> float:
    """Bring a bearing into 0 <= b < 360 degrees."""
    turned = math.fmod(bearing, 360.0)
    if turned < 0.0:
        turned += 360.0
    return 0.0 if turned >= 360.0 else turned


def round_bearing(bearing: float, step: float = 0.5) -> float:
    """Round to what a hand-held compass can be set to, for print only."""
    return normalise(math.floor(bearing / step + 0.5) * step)


def to_degrees(value: float, unit: AngleUnit) -> float:
    """Turn a figure in ``unit`` into degrees."""
    return value * 360.0 / FULL_CIRCLE[unit]


def parse_angle(text: str, unit: AngleUnit) -> float:
    """Read an azimuth as a form writes it and return degrees, 0 <= a < 360.

    Accepts ``21.5``, ``21,5``, ``21°30'``, and in 60-00 mils ``3-75`` (= 375 = 22.5 deg).

    Raises
    ------
    InputError
        When the text is no angle in this unit, or lies outside one full circle.
    """
    stripped = text.strip()
    degrees = _read_angle(stripped, unit)
    if degrees is None:
        message = f"{text!r} is not an azimuth in {unit}; write it as it stands on the form."
        raise InputError(message)
    if not 0.0 <= degrees <= 360.0:
        message = (
            f"The azimuth {stripped} lies outside one full circle of {FULL_CIRCLE[unit]:g} "
            f"units ({unit}); check the figure and the angle unit."
        )
        raise InputError(message)
    return normalise(degrees)


def _read_angle(text: str, unit: AngleUnit) -> float | None:
    if unit in ("mil6000", "mil6400"):
        dashed = _DASHED_MILS.fullmatch(text)
        if dashed and unit == "mil6000":
            return to_degrees(100.0 * float(dashed[1]) + float(dashed[2]), unit)
        return to_degrees(_float(text), unit) if _NUMBER.fullmatch(text) else None
    if _NUMBER.fullmatch(text):
        return _float(text)
    match = _DMS.fullmatch(text)
    if match is None and unit == "dms":
        match = _PLAIN_DMS.fullmatch(text)
    if match is None:
        return None
    degrees, minutes, seconds = (_float(part) if part else 0.0 for part in match.groups())
    if minutes >= 60.0 or seconds >= 60.0:
        return None
    return degrees + minutes / 60.0 + seconds / 3600.0


def _float(text: str) -> float:
    return float(text.replace(",", "."))


def to_metres(value: float, unit: DistanceUnit, pace_m: float | None = None) -> float:
    """Turn a recorded distance into metres.

    Raises
    ------
    InputError
        When paces are given but no pace length: there is no length that holds for everybody.
    """
    if unit == "m":
        return value
    if pace_m is None or not 0.3 <= pace_m <= 1.5:
        message = (
            "The distance is in paces but the record has no plausible pace length; enter the "
            "length of one pace in metres, or look at the offered hypotheses."
        )
        raise InputError(message)
    return value * pace_m * (2.0 if unit == "pace_pair" else 1.0)
