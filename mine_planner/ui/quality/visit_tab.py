# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of a visit or a sample: six checks, how grave, what was done, and the size of a sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import in_users_language, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.listing import quiet
from mine_planner.ui.progress.task_choice import TaskChoice
from mine_planner.ui.quality.words import CHECKS, KINDS, SEVERITIES

if TYPE_CHECKING:
    from mine_planner.store.quality import VisitEntry
    from mine_planner.ui.quality.window import QualityWindow


class VisitTab(QWidget):
    """Fields on the left, checks on the right; saving a critical one stops work at once."""

    def __init__(self, window: QualityWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.tasks = TaskChoice(self._desk, self)
        self._make_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(self._left(), 3)
        row.addLayout(self._right(), 2)
        column.addLayout(row)
        column.addWidget(self.formula)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addWidget(self.effect)
        column.addLayout(foot(self, self.save_button))
        self._follow()

    def _make_fields(self) -> None:
        tr = translate
        self.kind_box, self.severity_box = QComboBox(), QComboBox()
        for value, words in KINDS.items():
            self.kind_box.addItem(tr("MinePlanner", words), value)
        for value, words in SEVERITIES.items():
            self.severity_box.addItem(tr("MinePlanner", words), value)
        self.day_edit = QDateEdit(QDate.currentDate())
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setMaximumDate(QDate.currentDate())
        self.inspecting_edit, self.inspected_edit = QLineEdit(), QLineEdit()
        self.inspecting_edit.setPlaceholderText(tr("MinePlanner", "Organisation or role"))
        self.found_edit, self.measures_edit = QLineEdit(), QLineEdit()
        self.found_edit.setPlaceholderText(tr("MinePlanner", "What was not as it should be"))
        self.measures_edit.setPlaceholderText(tr("MinePlanner", "What was ordered or done on the spot"))
        self.warning_check = QCheckBox(tr("MinePlanner", "Warning delivered"))
        self.suspend_check = QCheckBox(tr("MinePlanner", "Operations suspended"))
        self.sample_spin, self.failures_spin = QgsDoubleSpinBox(), QSpinBox()
        self.sample_spin.setDecimals(0)
        self.sample_spin.setMaximum(10_000_000)
        self.sample_spin.setSuffix(" m²")
        self.sample_spin.setShowClearButton(False)
        self.failures_spin.setMaximum(1_000_000)
        self.confidence_spin, self.share_spin = _percent(95.0), _percent(1.0)
        self.formula, self.effect, self.problem = QLabel(), QLabel(), QLabel()
        for label in (self.formula, self.effect):
            label.setWordWrap(True)
            label.setStyleSheet(quiet(self))
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.save_button = QPushButton(parts.icon("accept"), tr("MinePlanner", "Save Visit"))
        self.save_button.setToolTip(tr("MinePlanner", "Record the visit; a critical one stops work at once"))
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.kind_box.currentIndexChanged.connect(lambda _index: self._follow())
        self.severity_box.currentIndexChanged.connect(lambda _index: self._on_severity())
        self.suspend_check.toggled.connect(lambda _on: self._follow())
        for spin in (self.confidence_spin, self.share_spin, self.sample_spin):
            spin.valueChanged.connect(lambda _value: self._follow())
        self.failures_spin.valueChanged.connect(lambda _value: self._follow())

    def _left(self) -> QGridLayout:
        tr = translate
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._sample_rows: list[QWidget] = []
        rows = (
            (tr("MinePlanner", "What"), self.kind_box),
            (tr("MinePlanner", "Task"), self.tasks),
            (tr("MinePlanner", "Day"), self.day_edit),
            (tr("MinePlanner", "Inspected by"), self.inspecting_edit),
            (tr("MinePlanner", "Organisation inspected"), self.inspected_edit),
            (tr("MinePlanner", "Nonconformity"), self.severity_box),
            (tr("MinePlanner", "Found"), self.found_edit),
            (tr("MinePlanner", "Measures taken"), self.measures_edit),
        )
        for number, (words, field) in enumerate(rows):
            self._add(grid, number, words, field)
        flags = QHBoxLayout()
        flags.addWidget(self.warning_check)
        flags.addWidget(self.suspend_check)
        flags.addStretch(1)
        grid.addLayout(flags, len(rows), 1)
        grid.setRowStretch(len(rows) + 1, 1)
        return grid

    def _right(self) -> QGridLayout:
        tr = translate
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.check_boxes: dict[str, QComboBox] = {}
        for number, (name, words) in enumerate(CHECKS.items()):
            box = QComboBox()
            for label, value in (
                (tr("MinePlanner", "Not checked"), None),
                (tr("MinePlanner", "Yes"), True),
                (tr("MinePlanner", "No"), False),
            ):
                box.addItem(label, value)
            box.currentIndexChanged.connect(lambda _index: self._follow())
            self.check_boxes[name] = box
            self._add(grid, number, tr("MinePlanner", words), box)
        start = len(CHECKS)
        for number, (words, field) in enumerate(
            (
                (tr("MinePlanner", "Confidence"), self.confidence_spin),
                (tr("MinePlanner", "Share of bad units to notice"), self.share_spin),
                (tr("MinePlanner", "Sampled"), self.sample_spin),
                (tr("MinePlanner", "Units that failed"), self.failures_spin),
            ),
            start=start,
        ):
            self._sample_rows += self._add(grid, number, words, field)
        self._sample_rows.append(self.formula)
        grid.setRowStretch(start + 4, 1)
        return grid

    def _add(self, grid: QGridLayout, row: int, words: str, field: QWidget) -> list[QWidget]:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        return [label, field]

    # -------------------------------------------------------------- follow
    def _on_severity(self) -> None:
        if self.severity_box.currentData() == "critical":
            self.suspend_check.setChecked(True)
        self._follow()

    def _follow(self) -> None:
        """Show what fits the kind of visit, the sample's formula, and what saving will do."""
        sample = self.kind_box.currentData() == "qc_sample"
        for widget in self._sample_rows:
            widget.setVisible(sample)
        for box in self.check_boxes.values():
            no = box.currentData() is False
            box.setStyleSheet(f"color: {parts.ERROR_COLOUR};" if no else "")
        if sample:
            self.formula.setText(self._formula())
        holds = self.suspend_check.isChecked() or self.severity_box.currentData() == "critical"
        words = translate(
            "MinePlanner",
            "Work stops when this is saved: until it is corrected the task is not completed and nothing is "
            "released.",
        )
        self.effect.setText("⚠ " + words if holds else "")
        self.save_button.setEnabled(self._window.writable)

    def _formula(self) -> str:
        from mine_planner.domain import quality

        confidence = self.confidence_spin.value() / 100
        try:
            said = [in_users_language(quality.sample_size(confidence, self.share_spin.value() / 100).formula)]
            units = int(self.sample_spin.value())
            if units:
                said.append(
                    in_users_language(quality.sample_result(units, self.failures_spin.value(), confidence))
                )
        except PlannerError as error:
            return in_users_language(error.message)
        return "\n".join(said)

    def reload(self) -> None:
        """Read the tasks anew; what is being entered stays."""
        self.tasks.fill()
        self._follow()

    # -------------------------------------------------------------- save
    def entry(self) -> VisitEntry:
        """Return the visit as entered."""
        from mine_planner.store.quality import VisitEntry

        sample = self.kind_box.currentData() == "qc_sample"
        return VisitEntry(
            task_uuid=self.tasks.uuid(),
            day=self.day_edit.date().toString(Qt.DateFormat.ISODate),
            inspecting=self.inspecting_edit.text(),
            inspected=self.inspected_edit.text(),
            kind=self.kind_box.currentData(),
            checks={name: box.currentData() for name, box in self.check_boxes.items()},
            severity=self.severity_box.currentData(),
            nonconformity=self.found_edit.text(),
            warning=self.warning_check.isChecked(),
            suspended=self.suspend_check.isChecked(),
            measures=self.measures_edit.text(),
            sample_m2=self.sample_spin.value() or None if sample else None,
            failures=self.failures_spin.value() if sample else 0,
        )

    def save(self) -> None:
        """Save the visit; what contradicts itself is said above the button."""
        from mine_planner.store.quality import QualityStore

        with self._window.attempt(self.problem):
            entry = self.entry()
            name = translate("MinePlanner", "Record quality visit to task {}").format(self.tasks.code())
            with self._desk.session.action(name) as action:
                QualityStore(self._desk.session.workspace).save(action, entry)
            for box in (*self.check_boxes.values(), self.severity_box):
                box.setCurrentIndex(0)
            for edit in (self.found_edit, self.measures_edit):
                edit.clear()
            for check in (self.warning_check, self.suspend_check):
                check.setChecked(False)
            self.failures_spin.setValue(0)
            self._desk.reporter.success(
                translate("MinePlanner", "The visit to task {} is recorded.").format(self.tasks.code())
            )


def _percent(value: float) -> QgsDoubleSpinBox:
    spin = QgsDoubleSpinBox()
    spin.setDecimals(2)
    spin.setRange(0.01, 99.99)
    spin.setValue(value)
    spin.setSuffix(" %")
    spin.setShowClearButton(False)
    return spin
