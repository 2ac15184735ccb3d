# SPDX-License-Identifier: GPL-2.0-or-later
"""What the docks offer of the past: the history of the chosen row, and everything that was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

GROUP = "history"
TABLES = {
    "maps": ("source_map", "batch"),
    "tasks": ("clearance_task",),
    "progress": ("clearance_task", "progress_report"),
    "sheets": ("clearance_task",),
}
"""The tables that the rows of each dock may be of, the likeliest first."""


def offers() -> list[Offer]:
    """Return the entries: the history of the chosen row, and all actions."""
    return [offer for dock in TABLES for offer in _of(dock)]


def _of(dock: str) -> list[Offer]:
    return [
        Offer(
            dock,
            translate("MinePlanner", "Show History…"),
            translate("MinePlanner", "Show every change of the chosen row, and the row as it was on any day"),
            "history",
            lambda desk, chosen: show_history(desk, chosen, TABLES[dock]),
            needs="open",
            group=GROUP,
        ),
        Offer(
            dock,
            translate("MinePlanner", "Show All Actions…"),
            translate("MinePlanner", "Show what was done in the workspace, by whom and when"),
            "history",
            lambda desk, _chosen: show_actions(desk),
            needs="open",
            group=GROUP,
        ),
    ]


def show_history(desk: Desk, chosen: list[str], tables: tuple[str, ...]) -> object:
    """Show the history of the one chosen row; a workspace for reading only shows it as well.

    Raises
    ------
    InputError
        When not exactly one row is chosen.
    """
    from mine_planner.store import row_labels
    from mine_planner.ui.history.window import HistoryWindow
    from mine_planner.ui.window import open_window

    table = None
    if len(chosen) == 1:
        table = row_labels.table_of(desk.session.workspace.connection, chosen[0], tables)
    if table is None:
        raise InputError(
            translate("MinePlanner", "A history is of one row: choose one in the list, and ask again.")
        )
    window = open_window(HistoryWindow, desk)
    window.show_row(table, chosen[0])
    return window


def show_actions(desk: Desk) -> object:
    """Show everything that was done in the workspace."""
    from mine_planner.ui.history.window import HistoryWindow
    from mine_planner.ui.window import open_window

    window = open_window(HistoryWindow, desk)
    window.show_actions()
    return window
