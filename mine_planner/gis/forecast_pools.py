# SPDX-License-Identifier: GPL-2.0-or-later
"""Teams of a workspace by kind, with the pace of their own reports.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np

from mine_planner.domain.errors import InputError
from mine_planner.domain.forecast_assumptions import Range, TeamPool
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

LEAST_REPORTS = 10
ALL = "Teams"
MANUAL, DOGS, MACHINES = spoken("Manual teams"), spoken("Dog teams"), spoken("Machine teams")

_DAYS = """
SELECT coalesce(r.team_uuid, r.task_uuid, '') AS team, r.report_date, sum(r.area_m2) AS area,
    coalesce(t.dogs, 0) AS dogs, coalesce(t.machines, 0) AS machines
FROM progress_report AS r LEFT JOIN team AS t ON t.uuid = r.team_uuid
WHERE r.status = 'accepted' AND r.activity IN ('clearance', 'ts', 'bac') GROUP BY 1, 2
"""


def kind_of(row: Any) -> str:
    """Return the kind of a team: what it works with beside people."""
    if row["machines"]:
        return MACHINES
    return DOGS if row["dogs"] else MANUAL


def team_counts(workspace: Workspace) -> dict[str, int]:
    """Return the active teams by kind."""
    found: dict[str, int] = defaultdict(int)
    for row in workspace.rows("team", active=1):
        found[kind_of(row)] += 1
    return dict(found)


def own_pace(workspace: Workspace, kind: str = ALL) -> tuple[Range | None, Range | None]:
    """Return m² per team and day, and days per month, from the workspace's own reports.

    Notes
    -----
    Both spread over teams and months, not over single days: what is not known is the pace of the months to
    come, and good and bad days even out within them.
    """
    rows = [
        row for row in workspace.connection.execute(_DAYS).fetchall() if kind == ALL or kind_of(row) == kind
    ]
    if len(rows) < LEAST_REPORTS:
        return None, None
    months: dict[tuple[str, str], list[float]] = defaultdict(list)
    for row in rows:
        months[row["team"], row["report_date"][:7]].append(float(row["area"]))
    source = spoken(f"{len(rows)} own team-days in {len(months)} team-months")
    pace = np.array([np.mean(areas) for areas in months.values()])
    days = np.array([float(len(areas)) for areas in months.values()])
    weight = days / days.sum()
    return _spread(pace, float(weight @ pace), source), _spread(days, float(np.median(days)), source)


def _spread(values: Any, likely: float, source: str) -> Range:
    low, high = (float(value) for value in np.quantile(values, [0.1, 0.9]))
    return Range(min(low, likely), likely, max(high, likely), source)


def own_pools(workspace: Workspace, common: dict[str, Range], season: tuple[float, ...]) -> list[TeamPool]:
    """Return one pool per kind of team; what a kind's own reports do not tell comes from all of them.

    Raises
    ------
    InputError
        Naming what is neither given nor in the reports.
    """
    counts = team_counts(workspace)
    if not counts:
        missing("the number of teams")
    every = own_pace(workspace)
    pools = []
    for kind, count in sorted(counts.items()):
        rate, days = own_pace(workspace, kind)
        pools.append(
            TeamPool(
                name=kind,
                teams=Range(count, count, count, spoken("the workspace's active teams")),
                rate_m2=rate or every[0] or missing("the m² per team and day"),
                days_per_month=common.get("days_per_month")
                or days
                or every[1]
                or missing("the working days per month"),
                availability=common["availability"],
                cost_per_day=common["cost_per_day"],
                season=season,
            )
        )
    return pools


def missing(what: str) -> Range:
    """Refuse a forecast that lacks a figure."""
    raise InputError(f"The forecast lacks {what}: enter it, or enter reports first.")
