# SPDX-License-Identifier: GPL-2.0-or-later
"""What the room of the schedule offers in the tasks dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


def offers() -> list[Offer]:
    """Return the entry of the tasks dock."""
    return [
        Offer(
            "tasks",
            translate("MinePlanner", "Schedule…"),
            translate("MinePlanner", "See who works where and when, with clashes, and move work"),
            "schedule",
            _schedule,
            "open",
            "order",
        )
    ]


def _schedule(desk: Desk, _chosen: list[str]) -> object:
    from mine_planner.ui.schedule.window import ScheduleWindow
    from mine_planner.ui.window import open_window

    return open_window(ScheduleWindow, desk)
