# SPDX-License-Identifier: GPL-2.0-or-later
"""What the numbers say: entries of the docks' menus; a window is imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

NUMBERS = "numbers"


def offers() -> list[Offer]:
    """Return the entries."""
    return [_accuracy("maps"), *_progress(), _accuracy("progress"), _coverage()]


def _accuracy(dock: str) -> Offer:
    return Offer(
        dock,
        translate("MinePlanner", "How Good Are the Maps…"),
        translate("MinePlanner", "Recorded against found, by map, batch or source, with pictures"),
        "accuracy",
        show_accuracy,
        needs="open",
        group=NUMBERS,
    )


def _progress() -> list[Offer]:
    tr = translate
    return [
        Offer(
            "progress",
            tr("MinePlanner", "Forecast…"),
            tr(
                "MinePlanner", "When, how many team-days, what cost, with which teams; change the assumptions"
            ),
            "progress",
            show_forecast,
            needs="open",
            group=NUMBERS,
        ),
        Offer(
            "progress",
            tr("MinePlanner", "Key Figures…"),
            tr("MinePlanner", "Figures per programme, area, team and task; tables for IMSMA"),
            "dashboard",
            show_dashboard,
            needs="open",
            group=NUMBERS,
        ),
    ]


def _coverage() -> Offer:
    return Offer(
        "progress",
        translate("MinePlanner", "Show Where People Walked…"),
        translate("MinePlanner", "Coverage and gaps from tracks; a picture that never counts as search"),
        "coverage",
        show_coverage,
        needs="open",
        group=NUMBERS,
    )


def show_accuracy(desk: Desk, _chosen: list[str]) -> object:
    """Open the window of map accuracy."""
    from mine_planner.ui.accuracy.window import AccuracyWindow
    from mine_planner.ui.window import open_window

    return open_window(AccuracyWindow, desk)


def show_forecast(desk: Desk, _chosen: list[str]) -> object:
    """Open the window of the forecast."""
    from mine_planner.ui.outlook.forecast_window import ForecastWindow
    from mine_planner.ui.window import open_window

    return open_window(ForecastWindow, desk)


def show_dashboard(desk: Desk, _chosen: list[str]) -> object:
    """Open the window of key figures."""
    from mine_planner.ui.outlook.dashboard_window import DashboardWindow
    from mine_planner.ui.window import open_window

    return open_window(DashboardWindow, desk)


def show_coverage(desk: Desk, chosen: list[str]) -> object:
    """Open the window of walked tracks, for the chosen task."""
    from mine_planner.ui.coverage.window import CoverageWindow
    from mine_planner.ui.window import open_window

    made = open_window(CoverageWindow, desk)
    made.open_for(chosen)
    return made
