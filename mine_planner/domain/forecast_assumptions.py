# SPDX-License-Identifier: GPL-2.0-or-later
"""What a forecast rests on: ranges with their sources, all of them the user's input."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Range:
    """A figure that is not known exactly: lowest, most likely, highest, and its source."""

    low: float
    likely: float
    high: float
    source: str = ""

    def check(self, name: str, least: float = 0.0, most: float = float("inf")) -> None:
        """Refuse a range out of order or out of bounds.

        Raises
        ------
        InputError
            Naming the range.
        """
        if not least <= self.low <= self.likely <= self.high <= most:
            message = (
                f"The range of {name} ({self.low:g}, {self.likely:g}, {self.high:g}) must rise "
                f"and stay between {least:g} and {most:g}; correct it."
            )
            raise InputError(message)

    def draw(self, rng: np.random.Generator, runs: int) -> Floats:
        """Draw from the triangular distribution, shape (runs,)."""
        if self.high == self.low:
            return np.full(runs, self.low, dtype=np.float64)
        return rng.triangular(self.low, self.likely, self.high, runs)


@dataclass(frozen=True)
class TeamPool:
    """Teams of one kind.

    ``rate_m2`` is searched ground per team and day in m²; ``days_per_month`` are working
    days in a month of full season; ``season`` the share of them that each month of the year
    leaves, January first; ``availability`` the share of teams at work (training, equipment,
    leave), drawn anew each month; ``cost_per_day`` per team in the chosen currency.
    """

    name: str
    teams: Range
    rate_m2: Range
    days_per_month: Range
    availability: Range
    cost_per_day: Range
    season: tuple[float, ...] = (1.0,) * 12


@dataclass(frozen=True)
class Assumptions:
    """What a forecast rests on.

    Attributes
    ----------
    hazard_m2
        Hazard that remains, in m².
    empty_share
        Share of the hazard that holds no device (0 to 1).
    empty_searched
        Share of that empty land which is searched in full all the same; the rest is
        released by survey.
    growth_m2_per_year
        New hazard that becomes known each year, in m².
    survey_cost_m2
        Cost of releasing empty land by survey, per m².
    pools
        The teams.
    first_month
        Month in which the forecast begins, 1 to 12.
    horizon_years
        Longest time that is looked at.
    currency
        Name of the currency, for the answers.
    """

    hazard_m2: Range
    empty_share: Range
    empty_searched: Range
    growth_m2_per_year: Range
    survey_cost_m2: Range
    pools: tuple[TeamPool, ...]
    first_month: int = 1
    horizon_years: int = 100
    currency: str = ""

    def check(self) -> None:
        """Refuse assumptions that cannot be.

        Raises
        ------
        InputError
            Naming the figure.
        """
        self.hazard_m2.check("the hazard in m²")
        self.empty_share.check("the empty share", 0, 1)
        self.empty_searched.check("the searched share of empty land", 0, 1)
        self.growth_m2_per_year.check("the growth in m² per year")
        self.survey_cost_m2.check("the survey's cost per m²")
        if not self.pools:
            raise InputError("A forecast needs at least one kind of team; enter one.")
        if not 1 <= self.first_month <= 12 or not 1 <= self.horizon_years <= 500:
            message = "A forecast begins in month 1 to 12 and looks at 1 to 500 years ahead."
            raise InputError(message)
        for pool in self.pools:
            _check_pool(pool)

    def sentences(self) -> list[str]:
        """Return the assumptions in words, each with its source, to be printed beside the answer."""
        rows = [
            (spoken("Hazard that remains, m²"), self.hazard_m2),
            (spoken("Share of the hazard that holds no device"), self.empty_share),
            (spoken("Share of empty land that is searched in full"), self.empty_searched),
            (spoken("New hazard, m² per year"), self.growth_m2_per_year),
            (spoken(f"Cost of release by survey, {self.currency}/m²"), self.survey_cost_m2),
        ]
        for pool in self.pools:
            rows += [
                (spoken(f"{pool.name}: teams"), pool.teams),
                (spoken(f"{pool.name}: m² per team and day"), pool.rate_m2),
                (spoken(f"{pool.name}: working days per month"), pool.days_per_month),
                (spoken(f"{pool.name}: availability"), pool.availability),
                (spoken(f"{pool.name}: cost per team and day, {self.currency}"), pool.cost_per_day),
            ]
        return [_sentence(name, values) for name, values in rows]


def _check_pool(pool: TeamPool) -> None:
    pool.teams.check(f"teams of {pool.name}")
    pool.rate_m2.check(f"the rate of {pool.name}")
    pool.days_per_month.check(f"the days per month of {pool.name}", 0, 31)
    pool.availability.check(f"the availability of {pool.name}", 0, 1)
    pool.cost_per_day.check(f"the cost of {pool.name}")
    if len(pool.season) != 12 or not all(0 <= share <= 1 for share in pool.season):
        message = f"The season of {pool.name} needs twelve shares between 0 and 1; correct it."
        raise InputError(message)


def _sentence(name: str, values: Range) -> str:
    source = values.source or spoken("no source given")
    if values.low == values.high:
        return spoken(f"{name} = {values.likely:,g} in every run ({source}).")
    return spoken(f"{name} = {values.low:,g} to {values.high:,g}, likely {values.likely:,g} ({source}).")


def with_less_empty_search(assumptions: Assumptions, factor: float = 0.5) -> Assumptions:
    """Return the assumptions with the searched share of empty land multiplied by a factor.

    Raises
    ------
    InputError
        If the factor is not between 0 and 1.
    """
    if not 0 <= factor <= 1:
        raise InputError("The factor for searched empty land lies between 0 and 1; correct it.")
    old = assumptions.empty_searched
    new = Range(old.low * factor, old.likely * factor, old.high * factor, old.source)
    return replace(assumptions, empty_searched=new)
