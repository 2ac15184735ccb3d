# SPDX-License-Identifier: GPL-2.0-or-later
"""What the menu ⋯ of the Clearance tasks dock offers: windows over tasks; imported when one is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


def offers() -> list[Offer]:
    """Return the windows of this room."""
    return [*_new_tasks(), *_chosen_task(), *_search_order()]


def _new_tasks() -> list[Offer]:
    return [
        Offer(
            "tasks",
            translate("MinePlanner", "Propose Tasks…"),
            translate("MinePlanner", "Cut hazard areas into candidates; you accept, change or refuse each"),
            "propose",
            _propose,
            group="tasks",
        ),
        Offer(
            "tasks",
            translate("MinePlanner", "Task from Bearings and Distances…"),
            translate("MinePlanner", "Enter the boundary of a new task as it stands on paper"),
            "bearing",
            _bearings,
            group="tasks",
        ),
    ]


def _chosen_task() -> list[Offer]:
    return [
        Offer(
            "tasks",
            translate("MinePlanner", "Boxes and Lanes…"),
            translate("MinePlanner", "Divide the chosen task along a base-line"),
            "boxes",
            _boxes,
            needs="one",
            group="tasks",
        ),
        Offer(
            "tasks",
            translate("MinePlanner", "Work Items and Attachments…"),
            translate("MinePlanner", "Work items, photos and scans, and expected devices of the task"),
            "attach",
            _dossier,
            needs="one",
            group="tasks",
        ),
        Offer(
            "tasks",
            translate("MinePlanner", "Boundary Revisions…"),
            translate("MinePlanner", "Approve or refuse new boundaries of tasks under work"),
            "boundary",
            _revisions,
            needs="open",
            group="tasks",
        ),
    ]


def _search_order() -> list[Offer]:
    return [
        Offer(
            "tasks",
            translate("MinePlanner", "Order the Search…"),
            translate(
                "MinePlanner", "Show which cells of the chosen task to search next, after what was found"
            ),
            "ranking",
            _search,
            needs="one",
            group="tasks",
        ),
    ]


def _propose(desk: Desk, _chosen: list[str]) -> None:
    from mine_planner.ui.tasks.propose_window import ProposeWindow
    from mine_planner.ui.window import open_window

    open_window(ProposeWindow, desk)


def _bearings(desk: Desk, _chosen: list[str]) -> None:
    from mine_planner.ui.tasks.bearings_window import BearingsWindow
    from mine_planner.ui.window import open_window

    open_window(BearingsWindow, desk)


def _boxes(desk: Desk, chosen: list[str]) -> None:
    from mine_planner.ui.tasks.boxes_window import BoxesWindow
    from mine_planner.ui.window import open_window

    open_window(BoxesWindow, desk).set_task(chosen[0])


def _search(desk: Desk, chosen: list[str]) -> None:
    from mine_planner.ui.tasks.search_window import SearchWindow
    from mine_planner.ui.window import open_window

    open_window(SearchWindow, desk).set_task(chosen[0])


def _dossier(desk: Desk, chosen: list[str]) -> None:
    from mine_planner.ui.tasks.dossier_window import DossierWindow
    from mine_planner.ui.window import open_window

    open_window(DossierWindow, desk).set_task(chosen[0])


def _revisions(desk: Desk, _chosen: list[str]) -> None:
    from mine_planner.ui.tasks.revisions_window import RevisionsWindow
    from mine_planner.ui.window import open_window

    open_window(RevisionsWindow, desk)
