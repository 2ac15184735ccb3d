# SPDX-License-Identifier: GPL-2.0-or-later
"""Accident or missed mine: a short form that stops the task and flags its neighbours at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
)

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.domain.incidents import IncidentKind
from mine_planner.i18n import translate
from mine_planner.store.progress_values import IncidentEntry
from mine_planner.ui.progress.words import INCIDENTS, code_names, said

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk

HAZARD_RED = "#e2483d"


class IncidentForm(QFrame):
    """Kind, place and device; no names of persons are asked for.

    Signals
    -------
    recorded
        The sentence that says what was done.
    closed
        The form is to go away.
    """

    recorded = pyqtSignal(str)
    closed = pyqtSignal()

    def __init__(self, desk: Desk, task: str, code: str, day: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task, self._code, self._day = task, code, day
        self.setObjectName("incidentForm")
        self.setStyleSheet(f"#incidentForm {{ border: 1px solid {HAZARD_RED}; border-radius: 3px; }}")
        self._build()
        self._fill()

    def _build(self) -> None:
        tr = translate
        self.kind_box, self.device_box, self.crs_box = QComboBox(), QComboBox(), QComboBox()
        self.crs_box.setEditable(True)
        self.x_edit, self.y_edit, self.note_edit = QLineEdit(), QLineEdit(), QLineEdit()
        self.x_edit.setPlaceholderText(tr("MinePlanner", "Easting"))
        self.y_edit.setPlaceholderText(tr("MinePlanner", "Northing"))
        self.note_edit.setPlaceholderText(tr("MinePlanner", "What happened; no names of persons"))
        self.accuracy_spin, self.near_spin = _metres(), _metres()
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        for box in (self.kind_box, self.device_box, self.crs_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
        self._lay_out()

    def _lay_out(self) -> None:
        tr = translate
        said_first = tr("MinePlanner", "<b>Task {} stops at once.</b> Neighbours are flagged.").format(
            self._code
        )
        head = QLabel(said_first)
        head.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(head, 0, 0, 1, 3)
        rows = (
            (tr("MinePlanner", "What"), (self.kind_box,)),
            (tr("MinePlanner", "Device"), (self.device_box,)),
            (tr("MinePlanner", "Place"), (self.x_edit, self.y_edit)),
            (tr("MinePlanner", "Given in"), (self.crs_box,)),
            (tr("MinePlanner", "Within"), (self.accuracy_spin,)),
            (tr("MinePlanner", "Flag within"), (self.near_spin,)),
            (tr("MinePlanner", "Note"), (self.note_edit,)),
        )
        for number, (words, fields) in enumerate(rows, start=1):
            label = QLabel(words)
            label.setBuddy(fields[0])
            grid.addWidget(label, number, 0)
            for column, field in enumerate(fields, start=1):
                field.setAccessibleName(words)
                field.setMinimumWidth(60)
                grid.addWidget(field, number, column, 1, 2 if len(fields) == 1 else 1)
        grid.addWidget(self.problem, len(rows) + 1, 0, 1, 3)
        grid.addLayout(self._buttons(), len(rows) + 2, 0, 1, 3)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.record_button = QPushButton(translate("MinePlanner", "Record and Stop Task"))
        self.record_button.setToolTip(
            translate("MinePlanner", "Only the authority's recorded decision lets work go on afterwards")
        )
        self.record_button.clicked.connect(lambda _checked=False: self.record())
        back = QPushButton(translate("MinePlanner", "Discard"))
        back.clicked.connect(lambda _checked=False: self.closed.emit())
        row.addWidget(self.record_button)
        row.addWidget(back)
        row.addStretch(1)
        return row

    def _fill(self) -> None:
        from mine_planner.store import authority
        from mine_planner.store.suspensions import NEIGHBOUR_KEY

        workspace = self._desk.session.workspace
        for kind in IncidentKind:
            self.kind_box.addItem(said(INCIDENTS, kind.value), kind.value)
        self.device_box.addItem(translate("MinePlanner", "Not known"), "")
        for code, label in code_names(workspace, "device_category"):
            if code != "unknown":
                self.device_box.addItem(label, code)
        for crs in dict.fromkeys((self._desk.session.crs.authid(), "EPSG:4326", "EPSG:28408")):
            self.crs_box.addItem(crs, crs)
        self.accuracy_spin.setValue(10)
        with self._desk.reporter.boundary():
            self.near_spin.setValue(authority.number(workspace, NEIGHBOUR_KEY) or 0)
        self.near_spin.setToolTip(
            translate("MinePlanner", "Tasks within this distance of the task or the place are flagged")
        )
        centre = self._desk.session.tasks().geometry(self._task)
        if centre is not None:
            place = centre.representative_point()
            self.x_edit.setText(f"{place.x:.0f}")
            self.y_edit.setText(f"{place.y:.0f}")
            self.x_edit.selectAll()

    def record(self) -> None:
        """Save incident, suspension and flags as one action."""
        try:
            sentence = self._record()
        except PlannerError as error:
            self.problem.setText(error.message)
            self.problem.show()
            return
        self.recorded.emit(sentence)

    def _record(self) -> str:
        from mine_planner.gis.progress_points import point_of_text

        session = self._desk.session
        x, y = self.x_edit.text().strip(), self.y_edit.text().strip()
        if not (x and y):
            raise InputError(translate("MinePlanner", "The place is missing: enter both coordinates."))
        entry = IncidentEntry(
            kind=IncidentKind(self.kind_box.currentData()),
            task_uuid=self._task,
            day=self._day,
            point=point_of_text(x, y, self.crs_box.currentText().strip(), session.crs),
            accuracy_m=self.accuracy_spin.value(),
            neighbour_m=self.near_spin.value(),
            device_category=self.device_box.currentData() or "",
            note=self.note_edit.text().strip(),
        )
        name = translate("MinePlanner", "Stop task {} after an incident").format(self._code)
        with session.action(name) as action:
            return session.progress().record_incident(action, entry).sentence


def _metres() -> QgsDoubleSpinBox:
    spin = QgsDoubleSpinBox()
    spin.setDecimals(0)
    spin.setMaximum(100_000)
    spin.setSuffix(translate("MinePlanner", " m"))
    spin.setShowClearButton(False)
    spin.setMinimumWidth(60)
    spin.setAlignment(Qt.AlignmentFlag.AlignRight)
    return spin
