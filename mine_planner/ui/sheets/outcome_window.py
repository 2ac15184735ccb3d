# SPDX-License-Identifier: GPL-2.0-or-later
"""File a completion or handover report: what is unaccounted for, what risk remains, who benefits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.listing import quiet
from mine_planner.ui.progress.task_choice import TaskChoice
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.store.outcomes import OutcomeEntry
    from mine_planner.ui.desk import Desk

UNKNOWN = -1
PEOPLE = ("women", "men", "girls", "boys")


class OutcomeWindow(PlannerWindow):
    """One task, one report; a filed report is corrected by a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "File Completion or Handover"))
        self.resize(560, 480)
        self.task_box = TaskChoice(desk, self)
        self.kind_box = QComboBox()
        self.kind_box.addItem(translate("MinePlanner", "Completion report"), "completion")
        self.kind_box.addItem(translate("MinePlanner", "Handover certificate"), "handover")
        self.day_edit = QDateEdit(QDate.currentDate())
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setMaximumDate(QDate.currentDate())
        self.by_edit = QLineEdit()
        self.by_edit.setPlaceholderText(translate("MinePlanner", "Role, such as Team leader"))
        self.missing_label = QLabel()
        self.missing_label.setWordWrap(True)
        self.explanation_edit, self.risk_edit = self._words(), self._words()
        self.community_check = QCheckBox(translate("MinePlanner", "The community took part in the handover"))
        self.people = {name: self._count() for name in PEOPLE}
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.file_button = QPushButton(translate("MinePlanner", "File Report"))
        self.file_button.setToolTip(translate("MinePlanner", "Save the report with who files it and why"))
        self._lay_out()
        self.task_box.currentIndexChanged.connect(lambda _index: self.reload())
        self.file_button.clicked.connect(lambda _checked=False: self.file_report())
        with desk.reporter.boundary():
            self.reload()

    @staticmethod
    def _words() -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setMaximumHeight(64)
        return edit

    @staticmethod
    def _count() -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(UNKNOWN, 10_000_000)
        spin.setSpecialValueText(translate("MinePlanner", "not known"))
        spin.setValue(UNKNOWN)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        return spin

    def _lay_out(self) -> None:
        words = QLabel(
            translate(
                "MinePlanner",
                "Land, finds, days and quality visits are taken from the workspace; here stands what only a "
                "person can say. A filed report is not changed: file a new one that corrects it.",
            )
        )
        words.setWordWrap(True)
        words.setStyleSheet(quiet(self))
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Task"), self.task_box)
        form.addRow(translate("MinePlanner", "Report"), self.kind_box)
        form.addRow(translate("MinePlanner", "Day"), self.day_edit)
        form.addRow(translate("MinePlanner", "Reported by"), self.by_edit)
        form.addRow(translate("MinePlanner", "Unaccounted for"), self.missing_label)
        form.addRow(translate("MinePlanner", "Explanation"), self.explanation_edit)
        form.addRow(translate("MinePlanner", "Residual risk"), self.risk_edit)
        form.addRow(translate("MinePlanner", "Who benefits"), self._people_row())
        form.addRow("", self.community_check)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(foot(self, self.file_button))

    def _people_row(self) -> QWidget:
        names = {
            "women": translate("MinePlanner", "Women"),
            "men": translate("MinePlanner", "Men"),
            "girls": translate("MinePlanner", "Girls"),
            "boys": translate("MinePlanner", "Boys"),
        }
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for name, spin in self.people.items():
            pair = QVBoxLayout()
            pair.setSpacing(2)
            label = QLabel(names[name])
            label.setBuddy(spin)
            pair.addWidget(label)
            pair.addWidget(spin)
            row.addLayout(pair)
        return holder

    # -------------------------------------------------------------- showing
    def choose(self, tasks: list[str]) -> None:
        """Take the task that is chosen in the dock."""
        if tasks:
            self.task_box.choose(tasks[0])

    def reload(self) -> None:
        """Say how many recorded devices of the task nobody met."""
        from mine_planner.store.outcomes import unaccounted

        task = self.task_box.uuid()
        self.file_button.setEnabled(bool(task) and not self.desk.session.read_only)
        missing = unaccounted(self.desk.session.workspace, task) if task else 0
        self.missing_label.setText(
            translate("MinePlanner", "Recorded devices that nobody met: {}. Explain it below.").format(
                number(missing)
            )
            if missing
            else translate("MinePlanner", "nothing that is on record")
        )
        self.explanation_edit.setEnabled(missing > 0)

    # -------------------------------------------------------------- filing
    def file_report(self) -> None:
        """File the report as one action."""
        from mine_planner.store.outcomes import file_outcome

        self.problem.hide()
        entry = self._entry()
        try:
            with self.desk.session.action(self._name(entry.kind)) as action:
                file_outcome(action, self.desk.session.workspace, entry)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        words = translate("MinePlanner", "The report of {} is filed; print it with Completion Reports.")
        self.desk.reporter.success(words.format(self.task_box.code()))
        self.close()

    def _name(self, kind: str) -> str:
        words = (
            translate("MinePlanner", "File the completion of {}")
            if kind == "completion"
            else translate("MinePlanner", "File the handover of {}")
        )
        return words.format(self.task_box.code())

    def _entry(self) -> OutcomeEntry:
        from mine_planner.store.outcomes import OutcomeEntry

        counts = {name: spin.value() if spin.value() >= 0 else None for name, spin in self.people.items()}
        return OutcomeEntry(
            task_uuid=self.task_box.uuid(),
            kind=self.kind_box.currentData(),
            day=self.day_edit.date().toString(Qt.DateFormat.ISODate),
            reported_by=self.by_edit.text(),
            explanation=self.explanation_edit.toPlainText(),
            residual_risk=self.risk_edit.toPlainText(),
            community_involved=self.community_check.isChecked(),
            **counts,
        )
