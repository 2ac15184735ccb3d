# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Finds and Matches": what was found, which record it is, what is unaccounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QTabWidget

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.finds.account_tab import AccountTab
from mine_planner.ui.finds.doubtful_tab import DoubtfulTab
from mine_planner.ui.finds.finds_tab import FindsTab
from mine_planner.ui.progress.decision_window import DecisionWindow
from mine_planner.ui.progress.task_choice import TaskChoice

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

FINDS, ACCOUNT, DOUBTFUL = range(3)


class FindsWindow(DecisionWindow):
    """Three pages; what is chosen is drawn over the map."""

    def __init__(self, desk: Desk) -> None:
        tr = translate
        super().__init__(
            desk,
            tr("MinePlanner", "Finds and Matches"),
            tr(
                "MinePlanner",
                "A match says which recorded device a find probably is and how far apart the two lie. "
                "It never releases anything.",
            ),
        )
        row = QHBoxLayout()
        label = QLabel(tr("MinePlanner", "Task"))
        self.tasks = TaskChoice(desk, self, everything=tr("MinePlanner", "All tasks"))
        label.setBuddy(self.tasks)
        row.addWidget(label)
        row.addWidget(self.tasks, 1)
        row.addStretch(2)
        self.column.addLayout(row)
        self.tabs = QTabWidget(self)
        parts.narrow_tabs(self.tabs)
        self.finds_tab, self.account_tab, self.doubtful_tab = (
            FindsTab(self),
            AccountTab(self),
            DoubtfulTab(self),
        )
        for page in (self.finds_tab, self.account_tab, self.doubtful_tab):
            self.tabs.addTab(page, "")
        self.column.addWidget(self.tabs, 1)
        self.tasks.currentIndexChanged.connect(lambda _index: self._on_task())
        self.tabs.currentChanged.connect(lambda _index: self._on_page())
        self.finish()
        self.tasks.setFocus()

    def open_for(self, tasks: list[str], page: int = FINDS) -> None:
        """Show a page, for the first of these tasks where there is one."""
        if tasks:
            self.tasks.choose(tasks[0])
        self.tabs.setCurrentIndex(page)

    def reload(self) -> None:
        """Read everything anew; what is being entered stays."""
        self.tasks.fill()
        for page in (self.finds_tab, self.account_tab, self.doubtful_tab):
            page.reload()
        tr = translate
        waiting = len(self.doubtful_tab.list.rows_model.rows)
        doubtful = tr("MinePlanner", "Doubtful Positions")
        names = (
            tr("MinePlanner", "Finds"),
            tr("MinePlanner", "Unaccounted For"),
            f"{doubtful} ({waiting})" if waiting else doubtful,
        )
        for index, name in enumerate(names):
            self.tabs.setTabText(index, name)

    def show_state(self) -> None:
        """Follow whether something may be written."""
        for page in (self.finds_tab, self.account_tab, self.doubtful_tab):
            page.show_state()

    def _on_task(self) -> None:
        with self.desk.reporter.boundary():
            self.finds_tab.reload()
            self.account_tab.reload()

    def _on_page(self) -> None:
        page = self.tabs.currentWidget()
        if page is not None:
            with self.desk.reporter.boundary():
                page.sketch()
