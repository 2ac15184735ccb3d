# SPDX-License-Identifier: GPL-2.0-or-later
"""What the register of handed-over maps offers in its dock's menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

ADD = "add"
"""Group of the entries that stand in the menu of Add Map too."""


def offers() -> list[Offer]:
    """Return the entries."""
    return [
        Offer(
            "maps",
            translate("MinePlanner", "Change Map Details…"),
            translate("MinePlanner", "Correct name, sheet, scale, provenance or batch of the chosen map"),
            "edit",
            show_details,
            needs="one",
            group="register",
        ),
        Offer(
            "maps",
            translate("MinePlanner", "New Batch…"),
            translate("MinePlanner", "Make a batch for maps that were handed over together"),
            "folder",
            lambda desk, _chosen: show_batch(desk, ""),
            group="register",
        ),
        Offer(
            "maps",
            translate("MinePlanner", "What Changed since the Last Issue…"),
            translate("MinePlanner", "List what is new, moved or gone on the chosen map, with zoom"),
            "history",
            _issues,
            needs="one",
            group="register",
        ),
    ]


def show_details(desk: Desk, chosen: list[str]) -> None:
    """Open the window with the details of a map."""
    from mine_planner.ui.maps.details_window import DetailsWindow
    from mine_planner.ui.window import open_window

    open_window(DetailsWindow, desk).show_map(chosen[0])


def show_batch(desk: Desk, uuid: str) -> None:
    """Open the window of a batch; an empty uuid begins a new one."""
    from mine_planner.ui.maps.batch_window import BatchWindow
    from mine_planner.ui.window import open_window

    open_window(BatchWindow, desk).show_batch(uuid)


def _issues(desk: Desk, chosen: list[str]) -> None:
    from mine_planner.ui.maps.issues_window import IssuesWindow
    from mine_planner.ui.window import open_window

    open_window(IssuesWindow, desk).show_map(chosen[0])
