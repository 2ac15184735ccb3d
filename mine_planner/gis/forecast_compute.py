# SPDX-License-Identifier: GPL-2.0-or-later
"""A forecast from a workspace: what is known is read, what is not is the user's input, all of it printed.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import numpy as np

from mine_planner.domain.errors import InputError
from mine_planner.domain.forecast import Forecast, Saving, forecast, saving
from mine_planner.domain.forecast_assumptions import Assumptions, Range, TeamPool, with_less_empty_search
from mine_planner.domain.spoken import spoken
from mine_planner.gis import forecast_pools, forecast_settings
from mine_planner.gis.forecast_settings import ForecastInput, parse_range
from mine_planner.store.land import LandStore

__all__ = [
    "ForecastInput",
    "Outlook",
    "assumptions",
    "compute_outlook",
    "halved_empty_search",
    "parse_range",
    "past_release",
]

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace


@dataclass(frozen=True)
class Outlook:
    """A forecast with the day it begins on and what lies behind it.

    Attributes
    ----------
    first
        Day on which the forecast begins.
    past
        (day, released m²) so far, growing, for the S-curve's past.
    """

    result: Forecast
    first: date
    past: list[tuple[date, float]] = field(default_factory=list)
    currency: str = ""
    rests_on: Assumptions | None = None

    def done(self, share: float) -> date | None:
        """Return the day by which this share of the runs has ended; None beyond the horizon."""
        years = self.quantile("years", share)
        if not math.isfinite(years):
            return None
        months = self.first.year * 12 + self.first.month - 1 + math.ceil(years * 12)
        return date(months // 12, months % 12 + 1, 1)

    def quantile(self, name: str, share: float) -> float:
        """Return a quantile by rank of ``years``, ``cost`` or ``searched_m2`` over the runs."""
        values = np.sort(self.result.runs[name])
        return float(values[math.ceil(share * (len(values) - 1))])

    @property
    def sentence(self) -> str:
        """The answer as a range, never one day."""
        early, late = self.done(0.1), self.done(0.9)
        if early is None:
            return spoken("Not done within the horizon in most runs: more teams, or less ground to search.")
        if late is None:
            return spoken(f"Done from {early:%Y-%m} on at the earliest; one run in ten or more does not end.")
        return spoken(f"Done between {early:%Y-%m} and {late:%Y-%m} in 8 of 10 runs.")


def assumptions(workspace: Workspace, given: ForecastInput, today: date | None = None) -> Assumptions:
    """Put the user's figures and the workspace's own together.

    Raises
    ------
    InputError
        Naming what is neither given nor in the reports.
    """
    today = today or datetime.now(UTC).date()
    pools = tuple(replace(pool, **given.by_kind.get(pool.name, {})) for pool in _pools(workspace, given))
    return Assumptions(
        hazard_m2=given.hazard_m2 or _own_hazard(workspace),
        empty_share=given.empty_share or Range(0, 0, 0, spoken("not given: no ground is taken for empty")),
        empty_searched=given.empty_searched or Range(1, 1, 1, spoken("not given: all ground is searched")),
        growth_m2_per_year=given.growth_m2_per_year or Range(0, 0, 0, spoken("not given: no new hazard")),
        survey_cost_m2=given.survey_cost_m2 or Range(0, 0, 0, spoken("not given: no cost is reckoned")),
        pools=pools,
        first_month=today.month,
        horizon_years=given.horizon_years,
        currency=given.currency,
    )


def compute_outlook(
    workspace: Workspace,
    given: ForecastInput | None = None,
    *,
    runs: int = 10_000,
    seed: int = 1,
    today: date | None = None,
) -> Outlook:
    """Run the forecast of a workspace.

    Raises
    ------
    InputError
        When figures are missing or cannot be.
    """
    given = given or forecast_settings.stored(workspace)
    today = today or datetime.now(UTC).date()
    if not 10 <= runs <= 1_000_000:
        raise InputError("A forecast takes 10 to 1,000,000 runs: choose a number between.")
    rests_on = assumptions(workspace, given, today)
    result = forecast(rests_on, runs=runs, seed=seed)
    return Outlook(result, today, past_release(workspace), given.currency, rests_on)


def halved_empty_search(outlook: Outlook, *, seed: int = 1) -> Saving | None:
    """Return what halving the searched-but-empty land would save; None where none is assumed."""
    before = outlook.rests_on
    if before is None or before.empty_share.high == 0 or before.empty_searched.high == 0:
        return None
    runs = len(outlook.result.runs["years"])
    return saving(outlook.result, forecast(with_less_empty_search(before), runs=runs, seed=seed))


def past_release(workspace: Workspace) -> list[tuple[date, float]]:
    """Return the searched ground so far as it was reported: day and running sum in m²."""
    rows = workspace.connection.execute(
        "SELECT report_date, sum(area_m2) FROM progress_report WHERE status = 'accepted' "
        "AND activity IN ('clearance', 'ts', 'bac') GROUP BY 1 ORDER BY 1"
    ).fetchall()
    total = np.cumsum([row[1] for row in rows])
    return [(date.fromisoformat(row[0]), float(area)) for row, area in zip(rows, total, strict=True)]


def _own_hazard(workspace: Workspace) -> Range:
    left = LandStore(workspace).account().remaining_m2
    if left <= 0:
        raise InputError("No hazard remains in this workspace: there is nothing to forecast.")
    return Range(left, left, left, spoken("what remains of the workspace's hazard areas"))


def _pools(workspace: Workspace, given: ForecastInput) -> list[TeamPool]:
    common = {
        "availability": given.availability or Range(1, 1, 1, spoken("not given: all teams are at work")),
        "cost_per_day": given.cost_per_day or Range(0, 0, 0, spoken("not given: no cost is reckoned")),
    }
    if given.days_per_month is not None:
        common["days_per_month"] = given.days_per_month
    if given.teams is None and given.rate_m2 is None:
        return forecast_pools.own_pools(workspace, common, given.season)
    rate, days = forecast_pools.own_pace(workspace)
    missing = forecast_pools.missing
    common["days_per_month"] = given.days_per_month or days or missing("the working days per month")
    teams = given.teams or _own_teams(workspace)
    rate = given.rate_m2 or rate or missing("the m² per team and day")
    return [TeamPool(name=forecast_pools.ALL, teams=teams, rate_m2=rate, season=given.season, **common)]


def _own_teams(workspace: Workspace) -> Range:
    count = sum(forecast_pools.team_counts(workspace).values())
    if not count:
        return forecast_pools.missing("the number of teams")
    return Range(count, count, count, spoken("the workspace's active teams"))
