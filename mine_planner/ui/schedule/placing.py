# SPDX-License-Identifier: GPL-2.0-or-later
"""Where work stands on the board: its row, and a lane of its own where bars share days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mine_planner.gis.schedule_data import Schedule


@dataclass(frozen=True)
class Bar:
    """Row of the team, lane in it, first and last day (ordinals)."""

    row: int
    lane: int
    first: int
    last: int


def today() -> date:
    """Return the day on the planner's own clock."""
    return datetime.now().astimezone().date()


def ordinal(day: str) -> int:
    """Return a stored day as a number."""
    return date.fromisoformat(day[:10]).toordinal()


def lanes_of(schedule: Schedule) -> tuple[list[Bar], list[int]]:
    """Return a bar for each planned work, and how many lanes each team's row has.

    Bars of one team that share a day stand in lanes below each other, so that none hides another.
    """
    row_of = {uuid: row for row, uuid in enumerate(schedule.teams)}
    ends: list[list[int]] = [[] for _ in row_of]
    bars: dict[int, Bar] = {}
    spans = [(ordinal(item.first), ordinal(item.last), at) for at, item in enumerate(schedule.planned)]
    for first, last, at in sorted(spans):
        row = row_of[schedule.planned[at].team]
        lane = next((i for i, end in enumerate(ends[row]) if end < first), len(ends[row]))
        if lane == len(ends[row]):
            ends[row].append(last)
        else:
            ends[row][lane] = last
        bars[at] = Bar(row, lane, first, max(last, first))
    return [bars[at] for at in range(len(spans))], [len(row) for row in ends]
