# SPDX-License-Identifier: GPL-2.0-or-later
"""What the room of task sheets offers in its dock's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


def offers() -> list[Offer]:
    """Return the entries."""
    return [
        Offer(
            "sheets",
            translate("MinePlanner", "Register of Copies…"),
            translate("MinePlanner", "See who holds which copy, and whom to call when the plan has changed"),
            "history",
            _register,
            needs="open",
            group="paper",
        ),
        Offer(
            "sheets",
            translate("MinePlanner", "File Completion or Handover…"),
            translate(
                "MinePlanner", "Enter what is left to be said of a task that is done, and who benefits"
            ),
            "report",
            _file,
            group="paper",
        ),
        Offer(
            "sheets",
            translate("MinePlanner", "Completion Reports…"),
            translate("MinePlanner", "Print completion reports and handover certificates of tasks"),
            "accept",
            _completion,
            needs="open",
            group="paper",
        ),
        Offer(
            "sheets",
            translate("MinePlanner", "Sheet Templates…"),
            translate("MinePlanner", "Change the sheet's layout in QGIS's layout designer; keep it here"),
            "sheets",
            _templates,
            needs="writable",
            group="paper",
        ),
    ]


def _register(desk: Desk, _chosen: list[str]) -> None:
    from mine_planner.ui.sheets.register_window import RegisterWindow
    from mine_planner.ui.window import open_window

    open_window(RegisterWindow, desk)


def _completion(desk: Desk, chosen: list[str]) -> None:
    from mine_planner.ui.sheets.completion_window import CompletionWindow
    from mine_planner.ui.window import open_window

    open_window(CompletionWindow, desk).choose(chosen)


def _file(desk: Desk, chosen: list[str]) -> None:
    from mine_planner.ui.sheets.outcome_window import OutcomeWindow
    from mine_planner.ui.window import open_window

    open_window(OutcomeWindow, desk).choose(chosen)


def _templates(desk: Desk, _chosen: list[str]) -> None:
    from mine_planner.ui.sheets.templates_window import TemplatesWindow
    from mine_planner.ui.window import open_window

    open_window(TemplatesWindow, desk)
