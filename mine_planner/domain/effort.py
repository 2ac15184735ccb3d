# SPDX-License-Identifier: GPL-2.0-or-later
"""Team-days and cost of a task, and rates recalibrated from the programme's own progress.

``team-days = area / (rate * f_vegetation * f_metal * f_slope * availability)``, where the rate
is what one team does in a day with all factors at 1. No figure here is a standard or a default:
the programme enters its own, and its own progress corrects them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mine_planner.domain.errors import InputError
from mine_planner.domain.figures import rounded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Method:
    """One way of working, with the programme's own figures.

    Attributes
    ----------
    name
        "manual", "dogs", "machine", …
    rate_m2
        Square metres per team and day with all factors at 1.
    cost_per_day
        Of one team, in the programme's currency.
    availability
        Share of planned days that are worked, above 0 up to 1.
    vegetation, metal, slope
        Factor on the rate by class name; below 1 is slower.
    """

    name: str
    rate_m2: float
    cost_per_day: float
    availability: float
    vegetation: Mapping[str, float]
    metal: Mapping[str, float]
    slope: Mapping[str, float]


@dataclass(frozen=True)
class Effort:
    """What a task takes.

    Attributes
    ----------
    team_days, cost
        In days of one team and in the programme's currency.
    rate_m2
        The rate after all factors, square metres per team and planned day.
    why
        The sum in words.
    """

    team_days: float
    cost: float
    rate_m2: float
    why: str


def effort(area_m2: float, method: Method, vegetation: str, metal: str, slope: str) -> Effort:
    """Work out team-days and cost of one task.

    Parameters
    ----------
    area_m2
        Square metres to be searched.
    method
        The programme's figures.
    vegetation, metal, slope
        Class names as in the method's factors.

    Raises
    ------
    InputError
        If a figure is not above 0, or a class has no factor.
    """
    if not (math.isfinite(area_m2) and area_m2 >= 0):
        raise InputError("The area of the task is not known: draw the task first.")
    if not 0 < method.availability <= 1:
        raise InputError(f"{method.name}: availability must be above 0 and at most 1.")
    factors = [
        _factor(method, "vegetation", vegetation),
        _factor(method, "metal", metal),
        _factor(method, "slope", slope),
    ]
    rate = _above_zero(method.rate_m2, f"{method.name}: the rate")
    after = rate * math.prod(factors) * method.availability
    days = area_m2 / after
    why = (
        f"{rounded(area_m2)} m² / ({rate:g} m² per day × vegetation {factors[0]:g} × metal "
        f"{factors[1]:g} × slope {factors[2]:g} × availability {method.availability:g}) = "
        f"{days:.1f} team-days"
    )
    return Effort(days, days * method.cost_per_day, after, why)


def _factor(method: Method, name: str, wanted: str) -> float:
    factors: Mapping[str, float] = getattr(method, name)
    if wanted not in factors:
        raise InputError(f"{method.name}: there is no {name} factor for {wanted}: enter one.")
    return _above_zero(factors[wanted], f"{method.name}: the {name} factor for {wanted}")


def _above_zero(value: float, what: str) -> float:
    if not (math.isfinite(value) and value > 0):
        raise InputError(f"{what} must be above 0: enter the programme's own figure.")
    return value


def slope_class(percent: float, limits: Sequence[tuple[float, str]]) -> str:
    """Return the class of a slope in percent: the first whose upper limit holds it.

    Parameters
    ----------
    percent
        Mean slope of the task, from an elevation raster.
    limits
        (upper limit in percent, class name), ascending; the last may be infinite.

    Raises
    ------
    InputError
        If the slope is not a number or above every limit.
    """
    for upper, name in limits:
        if percent <= upper:
            return name
    raise InputError(f"No slope class holds {percent:g} %: extend the table of classes.")


@dataclass(frozen=True)
class Calibration:
    """A rate from the programme's own progress.

    Attributes
    ----------
    rate_m2
        Proposed rate with all factors at 1, square metres per team-day; a person accepts it.
    low_m2, high_m2
        Where the middle 80 % of the reports lie (10th to 90th percentile of their own rates).
    reports, team_days
        What it rests on.
    """

    rate_m2: float
    low_m2: float
    high_m2: float
    reports: int
    team_days: float


def recalibrate(area_m2: Floats, team_days: Floats, factor: Floats) -> Calibration:
    """Propose a rate from progress rows of one method.

    Parameters
    ----------
    area_m2, team_days
        Searched ground and days spent, one entry per report.
    factor
        Product of the report's factors and availability, as used in :func:`effort`.

    Returns
    -------
    Calibration
        The rate is total area over total (days * factor), so that long reports weigh more.

    Raises
    ------
    InputError
        If there is no report, or an entry is not a number, days or factor not above 0.
    """
    columns = [np.asarray(c, dtype=np.float64) for c in (area_m2, team_days, factor)]
    area, days, product = columns
    if len(area) == 0:
        raise InputError("There are no progress reports for this method yet.")
    good = np.isfinite(columns).all(axis=0) & (area >= 0) & (days > 0) & (product > 0)
    if not good.all():
        row = int(np.nonzero(~good)[0][0]) + 1
        raise InputError(f"Progress report {row}: area, team-days or factor has no usable figure.")
    each = area / (days * product)
    low, high = np.percentile(each, [10, 90]).tolist()
    rate = float(area.sum() / (days * product).sum())
    return Calibration(rate, low, high, len(area), float(days.sum()))
