# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "History": one row through time, and everything that was done in the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout

from mine_planner.i18n import translate
from mine_planner.ui.foot import foot
from mine_planner.ui.history.actions_page import ActionsPage
from mine_planner.ui.history.row_page import RowPage
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


class HistoryWindow(PlannerWindow):
    """Stays beside the map; outlines of the chosen row lie on it while the window is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "History"))
        self.resize(1040, 580)
        self.row = RowPage(desk, self)
        self.actions = ActionsPage(desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.row, translate("MinePlanner", "This Row"))
        self.tabs.addTab(self.actions, translate("MinePlanner", "All Actions"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot(self))
        self.actions.row_asked.connect(self.show_row)
        self.tabs.setTabEnabled(0, False)
        self.tabs.setCurrentIndex(1)
        self.actions.reload()

    def show_row(self, table: str, uuid: str) -> None:
        """Show the history of a row."""
        with self.desk.reporter.boundary():
            self.tabs.setTabEnabled(0, True)
            self.row.show_row(table, uuid)
            self.tabs.setCurrentWidget(self.row)

    def show_actions(self) -> None:
        """Show everything that was done."""
        self.tabs.setCurrentWidget(self.actions)

    def reload(self) -> None:
        """Show what was saved meanwhile."""
        self.actions.reload()
        if self.row.uuid:
            self.row.reload()

    def unload(self) -> None:
        """Take the outlines off the map and stop reading."""
        self.row.clear()
        self.actions.stop()
