# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds whose coordinates do not fit their task: hazard at once, correction only offered.

A find far from the task it was reported for is either a slip of the pen or a device where
nobody expected one. Until a person decides, the place as reported is shown as an unresolved
hazard, and readings that would lie in the task stand beside it as proposals.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shapely

from mine_planner.domain.device_alarms import disc_around
from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True)
class Correction:
    """Another reading of a find's coordinates (metres) that would fit its task."""

    x: float
    y: float
    reading: str


@dataclass(frozen=True)
class DoubtfulFind:
    """A find that does not fit its task.

    ``hazard`` is the unresolved hazard round the place as reported, None where the coordinates
    are no place at all; ``corrections`` are offered, the simplest reading first.
    """

    distance_m: float
    hazard: BaseGeometry | None
    corrections: tuple[Correction, ...]
    sentence: str


def doubt_find(
    x: float,
    y: float,
    task: BaseGeometry,
    *,
    accuracy_m: float,
    fade_out_m: float,
    known_shifts: Mapping[str, tuple[float, float]] | None = None,
) -> DoubtfulFind | None:
    """Check a find's coordinates against its task; None where they fit.

    Parameters
    ----------
    x, y
        Position in metres in the workspace's CRS, as reported.
    task
        Polygon of the task that it was reported for.
    accuracy_m
        How far off the position may be, in metres; a find that near to the task fits.
    fade_out_m
        The authority's distance to be searched beyond a find, in metres.
    known_shifts
        Shifts (east, north) in metres that a wrong setting would cause, by name, for example
        that of a datum left out; taken off the reported position.

    Raises
    ------
    InputError
        If a distance is negative or not a number.
    """
    if not (math.isfinite(accuracy_m + fade_out_m) and min(accuracy_m, fade_out_m) >= 0):
        message = "Accuracy and fade-out distance must be 0 m or more; correct the figure."
        raise InputError(message)
    readings = _readings(x, y, known_shifts or {})
    fits = [one for one in readings if _near(one.x, one.y, task, accuracy_m)]
    if not (math.isfinite(x) and math.isfinite(y)):
        sentence = spoken("The find has no position; measure it again before work goes on.")
        return DoubtfulFind(math.inf, None, (), sentence)
    distance = float(shapely.distance(task, shapely.Point(x, y)))
    if distance <= accuracy_m:
        return None
    radius = accuracy_m + fade_out_m
    hazard = disc_around(x, y, radius) if radius > 0 else shapely.Point(x, y)
    sentence = spoken(
        f"The find lies {distance:.0f} m from its task; it is an unresolved hazard where it was "
        f"reported, and {len(fits)} other readings would lie in the task."
    )
    return DoubtfulFind(distance, hazard, tuple(fits), sentence)


def _near(x: float, y: float, task: BaseGeometry, accuracy_m: float) -> bool:
    return bool(shapely.dwithin(task, shapely.Point(x, y), accuracy_m))


def _readings(x: float, y: float, shifts: Mapping[str, tuple[float, float]]) -> Iterator[Correction]:
    """Readings from the most common slip to the least, each different from the reported one."""
    if not (math.isfinite(x) and math.isfinite(y)):
        return
    yield Correction(y, x, spoken("easting and northing exchanged"))
    for name, (east, north) in shifts.items():
        yield Correction(x - east, y - north, name)
    for value in _swapped(x):
        yield Correction(value, y, spoken("two digits of the easting exchanged"))
    for value in _swapped(y):
        yield Correction(x, value, spoken("two digits of the northing exchanged"))
    for value in _one_digit(x):
        yield Correction(value, y, spoken("one digit of the easting misread"))
    for value in _one_digit(y):
        yield Correction(x, value, spoken("one digit of the northing misread"))


def _parts(value: float) -> tuple[str, float, float]:
    """Digits of the whole part, what comes behind the point, and the sign."""
    whole = math.floor(abs(value))
    return str(whole), abs(value) - whole, math.copysign(1.0, value)


def _swapped(value: float) -> Iterator[float]:
    digits, rest, sign = _parts(value)
    for place, (first, second) in enumerate(itertools.pairwise(digits)):
        if first != second:
            other = digits[:place] + second + first + digits[place + 2 :]
            yield sign * (int(other) + rest)


def _one_digit(value: float) -> Iterator[float]:
    digits, rest, sign = _parts(value)
    for place, digit in enumerate(digits):
        for other in "0123456789":
            if other != digit:
                yield sign * (int(digits[:place] + other + digits[place + 1 :]) + rest)
