# SPDX-License-Identifier: GPL-2.0-or-later
"""What the room of ranking offers in the tasks dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


def offers() -> list[Offer]:
    """Return the entries of the tasks dock."""
    return [
        Offer(
            "tasks",
            translate("MinePlanner", "Which Ground Next…"),
            translate("MinePlanner", "Rank tasks or hazard areas by weighed reasons; a person decides"),
            "ranking",
            _ranking,
            "open",
            "order",
        ),
        Offer(
            "tasks",
            translate("MinePlanner", "Effort and Cost…"),
            translate("MinePlanner", "Reckon team-days and cost from the programme's own rates"),
            "effort",
            _effort,
            "open",
            "order",
        ),
    ]


def _ranking(desk: Desk, _chosen: list[str]) -> object:
    from mine_planner.ui.ranking.window import RankingWindow
    from mine_planner.ui.window import open_window

    return open_window(RankingWindow, desk)


def _effort(desk: Desk, _chosen: list[str]) -> object:
    from mine_planner.ui.ranking.effort_window import EffortWindow
    from mine_planner.ui.window import open_window

    return open_window(EffortWindow, desk)
