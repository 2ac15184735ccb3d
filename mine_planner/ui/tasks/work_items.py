# SPDX-License-Identifier: GPL-2.0-or-later
"""Work items of a task: what is done by whom and when; a line is saved when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.tasks.words import METHODS, TYPE_NAMES, said

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.ui.desk import Desk


class WorkItemsPage(QWidget):
    """The list above, the line that is entered or changed below."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task = ""
        self._rows: list[sqlite3.Row] = []
        self.view = QTreeWidget(self)
        self.view.setRootIsDecorated(False)
        self.view.setAlternatingRowColors(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setHeaderLabels(
            [
                translate("MinePlanner", "Activity"),
                translate("MinePlanner", "Method"),
                translate("MinePlanner", "Organisation"),
                translate("MinePlanner", "Team"),
                translate("MinePlanner", "Start"),
                translate("MinePlanner", "End"),
                translate("MinePlanner", "Outcome"),
                translate("MinePlanner", "Note"),
            ]
        )
        empty = translate(
            "MinePlanner", "No work item yet: fill in the fields below and press Add Work Item."
        )
        Blank(self.view, empty)
        self.view.currentItemChanged.connect(lambda _now, _before: self._fill_fields())
        self._build_fields()
        self._lay_out()

    def _build_fields(self) -> None:
        self.activity, self.method, self.team = QComboBox(self), QComboBox(self), QComboBox(self)
        for box, names in ((self.activity, TYPE_NAMES), (self.method, METHODS)):
            for value in names:
                box.addItem(said(names, value), value)
        self.organisation, self.note = QLineEdit(self), QLineEdit(self)
        self.start, self.end = QgsDateEdit(self), QgsDateEdit(self)
        for day in (self.start, self.end):
            day.setAllowNull(True)
            day.setNullRepresentation(translate("MinePlanner", "Not planned"))
            day.setCalendarPopup(True)
            day.clear()
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.add_button = self._button(translate("MinePlanner", "Add Work Item"), "next")
        self.add_button.setToolTip(translate("MinePlanner", "Add what the fields say as a new line"))
        self.change_button = self._button(translate("MinePlanner", "Change Work Item"), "edit")
        self.change_button.setToolTip(translate("MinePlanner", "Save what the fields say in the chosen line"))
        self.remove_button = self._button(translate("MinePlanner", "Remove Work Item"), "delete")
        self.remove_button.setToolTip(
            translate("MinePlanner", "Take the chosen line away; Undo brings it back")
        )
        self.add_button.clicked.connect(lambda _checked=False: self.save(""))
        self.change_button.clicked.connect(lambda _checked=False: self.save(self._chosen()))
        self.remove_button.clicked.connect(lambda _checked=False: self.remove())

    def _button(self, text: str, icon: str) -> QPushButton:
        made = QPushButton(parts.icon(icon), text, self)
        made.setAutoDefault(False)
        return made

    def _lay_out(self) -> None:
        left, right = QFormLayout(), QFormLayout()
        left.addRow(translate("MinePlanner", "Activity"), self.activity)
        left.addRow(translate("MinePlanner", "Method"), self.method)
        left.addRow(translate("MinePlanner", "Start"), self.start)
        left.addRow(translate("MinePlanner", "Note"), self.note)
        right.addRow(translate("MinePlanner", "Organisation"), self.organisation)
        right.addRow(translate("MinePlanner", "Team"), self.team)
        right.addRow(translate("MinePlanner", "End"), self.end)
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.addLayout(left, 1)
        fields.addLayout(right, 1)
        buttons.addStretch(1)
        for button in (self.remove_button, self.change_button, self.add_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addLayout(fields)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    # -------------------------------------------------------------- showing
    def set_task(self, task: str) -> None:
        """Show the work items of a task; what is typed below stays."""
        from mine_planner.gis import task_dossier

        chosen = self._chosen()
        new = task != self._task
        self._task = task
        workspace = self._desk.session.workspace
        teams = {row["uuid"]: row["code"] for row in workspace.rows("team", ("code",))}
        if new or self.team.count() != len(teams) + 1:
            self._fill_teams(teams)
        self._rows = task_dossier.work_items(workspace, task)
        self.view.blockSignals(True)
        self.view.clear()
        for row in self._rows:
            item = QTreeWidgetItem(_cells(row, teams))
            self.view.addTopLevelItem(item)
            if row["uuid"] == chosen:
                self.view.setCurrentItem(item)
        for column in range(self.view.columnCount() - 1):
            self.view.resizeColumnToContents(column)
        self.view.blockSignals(False)
        self._enable()

    def _fill_teams(self, teams: dict[str, str]) -> None:
        self.team.clear()
        self.team.addItem(translate("MinePlanner", "No team yet"), None)
        for uuid, code in teams.items():
            self.team.addItem(code, uuid)

    def _chosen(self) -> str:
        row = self.view.indexOfTopLevelItem(self.view.currentItem())
        return str(self._rows[row]["uuid"]) if 0 <= row < len(self._rows) else ""

    def _enable(self) -> None:
        writable = not self._desk.session.read_only
        self.add_button.setEnabled(writable)
        self.change_button.setEnabled(writable and bool(self._chosen()))
        self.remove_button.setEnabled(writable and bool(self._chosen()))

    def _fill_fields(self) -> None:
        self._enable()
        row = next((row for row in self._rows if row["uuid"] == self._chosen()), None)
        if row is None:
            return
        self.activity.setCurrentIndex(max(self.activity.findData(row["activity"]), 0))
        self.method.setCurrentIndex(max(self.method.findData(row["method"]), 0))
        self.team.setCurrentIndex(max(self.team.findData(row["team_uuid"]), 0))
        self.organisation.setText(row["organisation"])
        self.note.setText(row["note"])
        for widget, day in ((self.start, row["planned_start"]), (self.end, row["planned_end"])):
            date = QDate.fromString(day or "", Qt.DateFormat.ISODate)
            if date.isValid():
                widget.setDate(date)
            else:
                widget.clear()

    # -------------------------------------------------------------- saving
    def save(self, item: str) -> None:
        """Add what is entered, or change a line to it."""
        from mine_planner.gis import task_dossier

        values: dict[str, Any] = {
            "activity": self.activity.currentData(),
            "method": self.method.currentData() or "",
            "organisation": self.organisation.text().strip(),
            "team_uuid": self.team.currentData(),
            "planned_start": _day(self.start),
            "planned_end": _day(self.end),
            "note": self.note.text().strip(),
        }
        self.problem.hide()
        try:
            task_dossier.save_item(self._desk.session.workspace, self._task, values, item)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self._desk.session.notice_changes()

    def remove(self) -> None:
        """Take the chosen line out."""
        from mine_planner.gis import task_dossier

        item = self._chosen()
        if item:
            with self._desk.reporter.boundary():
                task_dossier.remove_item(self._desk.session.workspace, item)
                self._desk.session.notice_changes()


def _cells(row: sqlite3.Row, teams: dict[str, str]) -> list[str]:
    outcome = translate("MinePlanner", "reported") if row["outcome_uuid"] else ""
    return [
        said(TYPE_NAMES, row["activity"]),
        said(METHODS, row["method"]) if row["method"] else "",
        row["organisation"],
        teams.get(row["team_uuid"] or "", ""),
        row["planned_start"] or "",
        row["planned_end"] or "",
        outcome,
        row["note"],
    ]


def _day(widget: QgsDateEdit) -> str | None:
    day = widget.date()
    return day.toString(Qt.DateFormat.ISODate) if not widget.isNull() and day.isValid() else None
