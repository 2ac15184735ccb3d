# SPDX-License-Identifier: GPL-2.0-or-later
"""When will it be done, with how many team-days and at what cost: as ranges.

Every figure that goes in is a range with its source, given by the user; none is built in.
Runs draw from all ranges at once (triangular distributions) and go month by month, so that
seasons, growing hazard and the teams' availability act together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from mine_planner.domain.forecast_assumptions import Assumptions

Floats = npt.NDArray[np.float64]

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
"""Shares of the runs that the answers and bands are given for."""


@dataclass(frozen=True)
class Forecast:
    """Answers of a forecast as quantiles (``QUANTILES``) over all runs.

    Attributes
    ----------
    years
        Time to the end in years; infinite where a run does not end within the horizon.
    finished_share
        Share of runs that end within the horizon.
    team_days
        Team-days per kind of team, shape (quantiles,) each.
    cost
        Total cost in the assumptions' currency.
    searched_m2
        Ground searched in full, m².
    released
        S-curve: land released by search up to the end of each month in m², shape
        (quantiles, months).
    remaining
        Burn-down: land still to be searched, m², shape (quantiles, months).
    assumptions
        The sentences to be printed beside the answer.
    runs
        Per run: years, cost and searched m², for comparisons.
    """

    years: Floats
    finished_share: float
    team_days: dict[str, Floats]
    cost: Floats
    searched_m2: Floats
    released: Floats
    remaining: Floats
    assumptions: list[str]
    runs: dict[str, Floats] = field(repr=False)


def forecast(assumptions: Assumptions, *, runs: int = 10_000, seed: int = 1) -> Forecast:
    """Run the forecast.

    Parameters
    ----------
    assumptions
        The ranges.
    runs
        Number of runs.
    seed
        The same seed gives the same draws, so that two sets of assumptions are compared run
        by run.

    Raises
    ------
    InputError
        If an assumption cannot be.
    """
    assumptions.check()
    rng = np.random.default_rng(seed)
    hazard = assumptions.hazard_m2.draw(rng, runs)
    empty = assumptions.empty_share.draw(rng, runs)
    searched = assumptions.empty_searched.draw(rng, runs)
    to_search = (1 - empty) + empty * searched
    growth = assumptions.growth_m2_per_year.draw(rng, runs)
    survey_cost = assumptions.survey_cost_m2.draw(rng, runs)
    state = _Months(assumptions, rng, runs, hazard * to_search, growth * to_search / 12)
    state.run()
    surveyed = (hazard + growth * state.elapsed / 12) * empty * (1 - searched)
    cost = state.cost + surveyed * survey_cost
    years = np.where(state.finished, state.elapsed / 12, np.inf)
    return Forecast(
        years=_quantiles(years),
        finished_share=float(state.finished.mean()),
        team_days={
            pool.name: _quantiles(days) for pool, days in zip(assumptions.pools, state.team_days, strict=True)
        },
        cost=_quantiles(cost),
        searched_m2=_quantiles(state.searched),
        released=np.array(state.released).T,
        remaining=np.array(state.left).T,
        assumptions=assumptions.sentences(),
        runs={"years": years, "cost": cost, "searched_m2": state.searched.copy()},
    )


def _quantiles(values: Floats) -> Floats:
    """Quantiles by rank, which also stand where some runs never end."""
    rank = np.ceil(np.array(QUANTILES) * (len(values) - 1)).astype(np.int64)
    return np.asarray(np.sort(values)[rank], dtype=np.float64)


class _Months:
    """All runs side by side, month after month, until the last one has ended."""

    def __init__(
        self,
        assumptions: Assumptions,
        rng: np.random.Generator,
        runs: int,
        area: Floats,
        growth: Floats,
    ) -> None:
        self.assumptions, self.rng, self.count = assumptions, rng, runs
        self.remaining, self.growth = area.copy(), growth
        self.teams = [pool.teams.draw(rng, runs) for pool in assumptions.pools]
        self.rate = [pool.rate_m2.draw(rng, runs) for pool in assumptions.pools]
        self.days = [pool.days_per_month.draw(rng, runs) for pool in assumptions.pools]
        self.price = [pool.cost_per_day.draw(rng, runs) for pool in assumptions.pools]
        self.team_days = [np.zeros(runs) for _ in assumptions.pools]
        self.cost, self.searched, self.elapsed = np.zeros(runs), np.zeros(runs), np.zeros(runs)
        self.finished = self.remaining <= 0
        self.released = [np.zeros(len(QUANTILES))]
        self.left = [np.quantile(self.remaining, QUANTILES)]

    def run(self) -> None:
        """Go on to the end or to the horizon."""
        for month in range(self.assumptions.horizon_years * 12):
            if self.finished.all():
                return
            self._month((self.assumptions.first_month - 1 + month) % 12)

    def _month(self, season: int) -> None:
        work, able = [], np.zeros(self.count)
        for number, pool in enumerate(self.assumptions.pools):
            present = pool.availability.draw(self.rng, self.count)
            days = self.teams[number] * self.days[number] * present * pool.season[season]
            work.append(days)
            able += days * self.rate[number]
        self.remaining += np.where(self.finished, 0.0, self.growth)
        share = np.ones(self.count)
        np.divide(self.remaining, able, out=share, where=able > self.remaining)
        share = np.where(self.finished, 0.0, np.minimum(share, 1.0))
        for number, days in enumerate(work):
            self.team_days[number] += days * share
            self.cost += days * share * self.price[number]
        self.searched += able * share
        self.remaining = np.maximum(self.remaining - able * share, 0.0)
        self.elapsed += share
        self.finished |= self.remaining <= 1e-9 * self.searched
        self.released.append(np.quantile(self.searched, QUANTILES))
        self.left.append(np.quantile(self.remaining, QUANTILES))


@dataclass(frozen=True)
class Saving:
    """What a change of the assumptions saves, run by run, as quantiles (``QUANTILES``)."""

    years: Floats
    cost: Floats
    searched_m2: Floats


def saving(before: Forecast, after: Forecast) -> Saving:
    """Compare two forecasts that were run with the same seed and number of runs.

    A run that ends within the horizon in neither forecast counts as no saving of years, one
    that ends only after the change as an infinite one.
    """
    first, second = before.runs["years"], after.runs["years"]
    both = np.isinf(first) & np.isinf(second)
    years = np.zeros(len(first))
    years[~both] = first[~both] - second[~both]
    return Saving(
        years=_quantiles(years),
        cost=_quantiles(before.runs["cost"] - after.runs["cost"]),
        searched_m2=_quantiles(before.runs["searched_m2"] - after.runs["searched_m2"]),
    )
