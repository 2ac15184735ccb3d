# SPDX-License-Identifier: GPL-2.0-or-later
"""A forecast from a workspace: what is known is read, what is not is the user's input, all of it printed.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from mine_planner.domain.errors import InputError
from mine_planner.domain.forecast import Forecast, forecast
from mine_planner.domain.forecast_assumptions import Assumptions, Range, TeamPool
from mine_planner.store.land import LandStore

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

_RANGE = re.compile(r"^\s*([^()]+?)\s*(?:\((.*)\)\s*)?$", re.DOTALL)
_LEAST_REPORTS = 10

_DAYS = """
SELECT coalesce(team_uuid, task_uuid, '') AS team, report_date, sum(area_m2) AS area FROM progress_report
WHERE status = 'accepted' AND activity IN ('clearance', 'ts', 'bac') GROUP BY 1, 2
"""


@dataclass(frozen=True)
class ForecastInput:
    """What a user may give; None takes the workspace's own figures where there are any.

    ``rate_m2`` is m² per team and day; ``season`` the share of working days that each month leaves.
    """

    hazard_m2: Range | None = None
    rate_m2: Range | None = None
    teams: Range | None = None
    days_per_month: Range | None = None
    availability: Range | None = None
    cost_per_day: Range | None = None
    empty_share: Range | None = None
    empty_searched: Range | None = None
    growth_m2_per_year: Range | None = None
    survey_cost_m2: Range | None = None
    season: tuple[float, ...] = (1.0,) * 12
    currency: str = ""
    horizon_years: int = 100


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
            return "Not done within the horizon in most runs: more teams, or less ground to search."
        if late is None:
            return f"Done from {early:%b %Y} on at the earliest; one run in ten or more does not end."
        return f"Done between {early:%b %Y} and {late:%b %Y} in 8 of 10 runs."


def parse_range(text: str, name: str) -> Range | None:
    """Read ``low, likely, high (source)``, ``low, high`` or one figure; None where it is empty.

    Raises
    ------
    InputError
        When it cannot be read.
    """
    if not text.strip():
        return None
    found = _RANGE.match(text)
    parts = found.group(1).replace(";", ",").split(",") if found else []
    try:
        figures = [float(part) for part in parts]
    except ValueError:
        figures = []
    if found is None or len(figures) not in (1, 2, 3):
        raise InputError(f'{name} "{text}" cannot be read: write for example 150, 200, 260 (source).')
    low, high = figures[0], figures[-1]
    likely = figures[1] if len(figures) == 3 else (low + high) / 2
    return Range(low, likely, high, (found.group(2) or "user's input").strip())


def assumptions(workspace: Workspace, given: ForecastInput, today: date | None = None) -> Assumptions:
    """Put the user's figures and the workspace's own together.

    Raises
    ------
    InputError
        Naming what is neither given nor in the reports.
    """
    today = today or datetime.now(UTC).date()
    rate, days = _own_pace(workspace)
    pool = TeamPool(
        name="Teams",
        teams=given.teams or _own_teams(workspace),
        rate_m2=given.rate_m2 or rate or _missing("the m² per team and day"),
        days_per_month=given.days_per_month or days or _missing("the working days per month"),
        availability=given.availability or Range(1, 1, 1, "not given: all teams are at work"),
        cost_per_day=given.cost_per_day or Range(0, 0, 0, "not given: no cost is reckoned"),
        season=given.season,
    )
    return Assumptions(
        hazard_m2=given.hazard_m2 or _own_hazard(workspace),
        empty_share=given.empty_share or Range(0, 0, 0, "not given: no ground is taken for empty"),
        empty_searched=given.empty_searched or Range(1, 1, 1, "not given: all ground is searched"),
        growth_m2_per_year=given.growth_m2_per_year or Range(0, 0, 0, "not given: no new hazard"),
        survey_cost_m2=given.survey_cost_m2 or Range(0, 0, 0, "not given: no cost is reckoned"),
        pools=(pool,),
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
    given = given or ForecastInput()
    today = today or datetime.now(UTC).date()
    if not 10 <= runs <= 1_000_000:
        raise InputError("A forecast takes 10 to 1,000,000 runs: choose a number between.")
    result = forecast(assumptions(workspace, given, today), runs=runs, seed=seed)
    return Outlook(result, today, past_release(workspace), given.currency)


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
    return Range(left, left, left, "what remains of the workspace's hazard areas")


def _own_teams(workspace: Workspace) -> Range:
    count = len(workspace.rows("team", active=1))
    if not count:
        return _missing("the number of teams")
    return Range(count, count, count, "the workspace's active teams")


def _own_pace(workspace: Workspace) -> tuple[Range | None, Range | None]:
    """Return m² per team and day, and days per month, from the workspace's own reports."""
    rows: list[Any] = workspace.connection.execute(_DAYS).fetchall()
    if len(rows) < _LEAST_REPORTS:
        return None, None
    low, middle, high = np.quantile([row["area"] for row in rows], [0.1, 0.5, 0.9])
    source = f"{len(rows)} own team-days"
    rate = Range(float(low), float(middle), float(high), source)
    months: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row["team"], row["report_date"][:7])
        months[key] = months.get(key, 0) + 1
    counts = np.array(list(months.values()), dtype=float)
    days = Range(
        float(np.quantile(counts, 0.1)), float(np.median(counts)), float(np.quantile(counts, 0.9)), source
    )
    return rate, days


def _missing(what: str) -> Range:
    raise InputError(f"The forecast lacks {what}: enter it, or enter reports first.")
