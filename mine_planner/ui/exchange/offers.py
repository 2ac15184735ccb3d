# SPDX-License-Identifier: GPL-2.0-or-later
"""What the docks offer for the exchange between offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

GROUP = "exchange"


def offers() -> list[Offer]:
    """Return the entries, the same in the docks of maps and of tasks."""
    return [offer for dock in ("maps", "tasks") for offer in _of(dock)]


def _of(dock: str) -> list[Offer]:
    return [
        Offer(
            dock,
            translate("MinePlanner", "Export Changes…"),
            translate("MinePlanner", "Write what another office has not got yet into a small file"),
            "merge",
            export_changes,
            group=GROUP,
        ),
        Offer(
            dock,
            translate("MinePlanner", "Merge Changes…"),
            translate("MinePlanner", "Check another office's file, see what it would change, and merge it"),
            "merge",
            merge_changes,
            group=GROUP,
        ),
        Offer(
            dock,
            translate("MinePlanner", "Show Open Questions"),
            translate("MinePlanner", "List all that waits for a person, and go to where it is answered"),
            "history",
            show_all,
            needs="open",
            group=GROUP,
        ),
    ]


def export_changes(desk: Desk, _chosen: list[str]) -> object:
    """Show the window that exports."""
    from mine_planner.ui.exchange.export_window import ExportWindow
    from mine_planner.ui.window import open_window

    return open_window(ExportWindow, desk)


def merge_changes(desk: Desk, _chosen: list[str]) -> object:
    """Show the window that merges, and ask for the file at once."""
    from mine_planner.ui.exchange.merge_window import MergeWindow
    from mine_planner.ui.window import open_window

    window = open_window(MergeWindow, desk)
    if window.looked is None and not window.run.is_running:
        window.choose()
    return window


def show_all(desk: Desk, _chosen: list[str]) -> object:
    """Show every open question of the workspace, of whatever kind."""
    from mine_planner.ui.exchange.all_window import AllQuestionsWindow
    from mine_planner.ui.window import open_window

    return open_window(AllQuestionsWindow, desk)


def show_questions(desk: Desk, _chosen: list[str]) -> object:
    """Show the open questions between offices."""
    from mine_planner.ui.exchange.questions_window import QuestionsWindow
    from mine_planner.ui.window import open_window

    return open_window(QuestionsWindow, desk)
