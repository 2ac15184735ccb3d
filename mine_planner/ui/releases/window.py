# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Release Land": searched ground, released land, devices in it, ground beyond boundaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QTabWidget

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.progress.decision_window import DecisionWindow
from mine_planner.ui.progress.task_choice import TaskChoice
from mine_planner.ui.releases.list_tabs import AlarmTab, BeyondTab, ReleasedTab
from mine_planner.ui.releases.release_tab import ReleaseTab

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

RELEASE, RELEASED, ALARMS, BEYOND = range(4)


class ReleaseWindow(DecisionWindow):
    """Four pages over one workspace; what is chosen is drawn over the map."""

    def __init__(self, desk: Desk) -> None:
        tr = translate
        super().__init__(
            desk,
            tr("MinePlanner", "Release Land"),
            tr(
                "MinePlanner",
                "Non-technical survey cancels, technical survey reduces, clearance clears to a depth. What "
                "remains is the difference of the outlines, so ground released twice counts once.",
            ),
        )
        row = QHBoxLayout()
        label = QLabel(tr("MinePlanner", "Task"))
        self.tasks = TaskChoice(desk, self)
        label.setBuddy(self.tasks)
        zoom = parts.action(
            self,
            tr("MinePlanner", "Zoom to Task"),
            "zoom",
            tr("MinePlanner", "Show the task on the map"),
            self._zoom,
        )
        row.addWidget(label)
        row.addWidget(self.tasks, 1)
        row.addWidget(parts.button(self, zoom))
        row.addStretch(2)
        self.column.addLayout(row)
        self.tabs = QTabWidget(self)
        parts.narrow_tabs(self.tabs)
        self.release_tab = ReleaseTab(self)
        self.released_tab = ReleasedTab(self)
        self.alarm_tab = AlarmTab(self)
        self.beyond_tab = BeyondTab(self)
        for page in (self.release_tab, self.released_tab, self.alarm_tab, self.beyond_tab):
            self.tabs.addTab(page, "")
        self.column.addWidget(self.tabs, 1)
        self.tasks.currentIndexChanged.connect(lambda _index: self._on_task())
        self.tabs.currentChanged.connect(lambda _index: self._sketch())
        self.finish()
        self.tasks.setFocus()

    def open_for(self, tasks: list[str], page: int = RELEASE) -> None:
        """Show a page, for the first of these tasks where there is one."""
        if tasks:
            self.tasks.choose(tasks[0])
        self.tabs.setCurrentIndex(page)

    def reload(self) -> None:
        """Read everything anew; what is being entered stays."""
        self.tasks.fill()
        for page in (self.release_tab, self.released_tab, self.alarm_tab, self.beyond_tab):
            page.reload()
        self.show_state()
        tr = translate
        alarms = [row for row in self.alarm_tab.list.rows_model.rows if row["state"] == "open"]
        waiting = len(self.beyond_tab.list.rows_model.rows)
        names = (
            tr("MinePlanner", "Release"),
            tr("MinePlanner", "Released Land"),
            _counted(tr("MinePlanner", "Devices in Released Land"), len(alarms)),
            _counted(tr("MinePlanner", "Beyond the Boundary"), waiting),
        )
        for index, name in enumerate(names):
            self.tabs.setTabText(index, name)
        self._sketch()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.release_tab.drawing.unload()
        super().unload()

    def show_state(self) -> None:
        """Follow whether something may be written."""
        for page in (self.released_tab, self.alarm_tab, self.beyond_tab):
            page.show_state()

    def _on_task(self) -> None:
        with self.desk.reporter.boundary():
            self.release_tab.reload()
            self._zoom()

    def _sketch(self) -> None:
        page = self.tabs.currentWidget()
        if page is not None:
            page.sketch()

    def _zoom(self) -> None:
        task = self.tasks.uuid()
        if task:
            with self.desk.reporter.boundary():
                self.sketch.look_at(self.desk.session.tasks().geometry(task))


def _counted(words: str, count: int) -> str:
    return f"{words} ({count})" if count else words
