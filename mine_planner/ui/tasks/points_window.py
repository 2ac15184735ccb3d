# SPDX-License-Identifier: GPL-2.0-or-later
"""All columns of a task's points: three bearings on a day, and positions; to look at and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLabel, QVBoxLayout

from mine_planner.i18n import number, translate
from mine_planner.ui.tasks.point_list import FORMS, PointList
from mine_planner.ui.tasks.words import said
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


class PointsWindow(PlannerWindow):
    """Follows the task that it was opened for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Turning Points"))
        self.resize(900, 420)
        self._task = ""
        self.heading = QLabel(self)
        self.day = QDateEdit(QDate.currentDate(), self)
        self.day.setCalendarPopup(True)
        self.form = QComboBox(self)
        for value in FORMS:
            self.form.addItem(said(FORMS, value), value)
        self.view = PointList(self)
        self.note = QLabel(self)
        choices = QFormLayout()
        choices.addRow(translate("MinePlanner", "Magnetic bearings of"), self.day)
        choices.addRow(translate("MinePlanner", "Positions"), self.form)
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addLayout(choices)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        self.day.dateChanged.connect(lambda _day: self.reload())
        self.form.currentIndexChanged.connect(lambda _index: self.reload())

    def set_task(self, task: str) -> None:
        """Show the points of a task."""
        self._task = task
        self.reload()

    def reload(self) -> None:
        """Show what was saved meanwhile."""
        from mine_planner.gis import task_point_table

        workspace = self.desk.session.workspace
        row = workspace.row("clearance_task", uuid=self._task) if self._task else None
        if row is None:
            if self._task:
                self.close()  # the task was deleted meanwhile
            return
        self.heading.setText(translate("MinePlanner", "<b>Points of task {}</b>").format(row["code"]))
        day = self.day.date().toString(Qt.DateFormat.ISODate)
        table = task_point_table.read_table(workspace, self._task, day)
        self.view.fill(table.lines, ("grid", "true", "magnetic"), self.form.currentData())
        north = table.north
        words = translate("MinePlanner", "Convergence {}°, declination {}° on {}; Ctrl+C copies chosen lines")
        declination = "–" if north.declination_deg is None else number(north.declination_deg, 2)
        self.note.setText(words.format(number(north.convergence_deg, 2), declination, day))
