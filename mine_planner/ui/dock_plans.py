# SPDX-License-Identifier: GPL-2.0-or-later
"""The four docks: names, what their empty pages say, and which room builds their panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.planner_dock import DockPlan

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.panel import Panel


def dock_plans() -> list[DockPlan]:
    """Return the docks in the order of the work; a dock's name is that of its icon too."""
    words = (
        (
            "maps",
            translate("MinePlanner", "Maps"),
            translate("MinePlanner", "Handed-over maps"),
            translate("MinePlanner", "Maps and records that were handed over"),
            translate(
                "MinePlanner",
                "Bring in what others recorded, with its grade and how far it may be off, "
                "and lay it over your own base maps.",
            ),
        ),
        (
            "tasks",
            translate("MinePlanner", "Tasks"),
            translate("MinePlanner", "Clearance tasks"),
            translate("MinePlanner", "Ground that teams are to search"),
            translate(
                "MinePlanner", "Draw tasks over the hazard areas, describe them, and see which comes next."
            ),
        ),
        (
            "progress",
            translate("MinePlanner", "Progress"),
            translate("MinePlanner", "Progress"),
            translate("MinePlanner", "What was searched and found"),
            translate("MinePlanner", "Enter the daily reports of the teams and see how the work goes on."),
        ),
        (
            "sheets",
            translate("MinePlanner", "Sheets"),
            translate("MinePlanner", "Task sheets"),
            translate("MinePlanner", "Paper for the team leader"),
            translate("MinePlanner", "Print a task with its map, turning points, sources and warnings."),
        ),
    )
    rooms = (_maps, _tasks, _progress, _sheets)
    return [DockPlan(*said, said[0], room) for said, room in zip(words, rooms, strict=True)]


def _maps(desk: Desk) -> Panel:
    from mine_planner.ui.maps.panel import MapsPanel

    return MapsPanel(desk)


def _tasks(desk: Desk) -> Panel:
    from mine_planner.ui.tasks.panel import TasksPanel

    return TasksPanel(desk)


def _progress(desk: Desk) -> Panel:
    from mine_planner.ui.progress.panel import ProgressPanel

    return ProgressPanel(desk)


def _sheets(desk: Desk) -> Panel:
    from mine_planner.ui.sheets.panel import SheetsPanel

    return SheetsPanel(desk)
