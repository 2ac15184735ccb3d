# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Suspended Tasks": what stands still and why; lifted by the authority's recorded decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDateEdit, QGridLayout, QGroupBox, QLabel, QLineEdit, QPushButton

from mine_planner.domain.errors import RuleError
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.decision_window import DecisionWindow
from mine_planner.ui.progress.listing import Column, Listing
from mine_planner.ui.progress.sketch import HAZARD, WAITS
from mine_planner.ui.signs import letter_icon
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from mine_planner.store.suspended_tasks import StandingTask
    from mine_planner.ui.desk import Desk


class SuspensionsWindow(DecisionWindow):
    """Suspended tasks and flagged neighbours above, the authority's decision below."""

    def __init__(self, desk: Desk) -> None:
        tr = translate
        super().__init__(
            desk,
            tr("MinePlanner", "Suspended Tasks"),
            tr(
                "MinePlanner",
                "After an accident or a missed mine a task stands still and its neighbours are flagged. Only "
                "the authority's decision, recorded here, lets work go on.",
            ),
        )
        self.list = Listing(
            _columns(),
            lambda task: task.uuid,
            self,
            name=tr("MinePlanner", "Suspended and flagged tasks"),
            empty=tr("MinePlanner", "No task is suspended or flagged."),
        )
        self.list.chosen.connect(self._show)
        self.column.addWidget(self.list, 1)
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.column.addWidget(self.why)
        self.column.addWidget(self._build_form())
        self.column.addLayout(foot(self, self.lift_button))
        self.finish()

    def _build_form(self) -> QGroupBox:
        tr = translate
        box = QGroupBox(tr("MinePlanner", "Lift suspension"))
        self.authority_edit, self.person_edit = QLineEdit(), QLineEdit()
        self.reference_edit, self.reason_edit = QLineEdit(), QLineEdit()
        self.authority_edit.setPlaceholderText(tr("MinePlanner", "National mine action authority"))
        self.person_edit.setPlaceholderText(tr("MinePlanner", "Role of who decided"))
        self.reference_edit.setPlaceholderText(tr("MinePlanner", "Number of the letter or order"))
        self.reason_edit.setPlaceholderText(tr("MinePlanner", "What the investigation found"))
        self.day_edit = QDateEdit(QDate.currentDate())
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setMaximumDate(QDate.currentDate())
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.lift_button = QPushButton(parts.icon("accept"), tr("MinePlanner", "Lift Suspension"))
        self.lift_button.setToolTip(
            tr("MinePlanner", "Record the authority's decision, clear the warning and let work go on")
        )
        self.lift_button.clicked.connect(lambda _checked=False: self.lift())
        grid = QGridLayout(box)
        fields = (
            (tr("MinePlanner", "Authority"), self.authority_edit, 0, 0),
            (tr("MinePlanner", "Decided by"), self.person_edit, 0, 2),
            (tr("MinePlanner", "Reference"), self.reference_edit, 1, 0),
            (tr("MinePlanner", "Dated"), self.day_edit, 1, 2),
            (tr("MinePlanner", "Reason"), self.reason_edit, 2, 0),
        )
        for words, field, line, place in fields:
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, line, place)
            grid.addWidget(field, line, place + 1, 1, 3 if field is self.reason_edit else 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        grid.addWidget(self.problem, 3, 0, 1, 4)
        self.form = box
        return box

    # -------------------------------------------------------------- show
    def open_for(self, tasks: list[str]) -> None:
        """Choose the first of these tasks where it stands still."""
        if tasks:
            self.list.choose(tasks[0])

    def reload(self) -> None:
        """Read the tasks anew."""
        from mine_planner.store.suspended_tasks import standing_tasks

        self.list.set_rows(standing_tasks(self.desk.session.workspace))
        self._show()

    def _show(self) -> None:
        task: StandingTask | None = self.list.row()
        words = "" if task is None else task.why
        if task is not None and not task.authority:
            quality = translate(
                "MinePlanner",
                "A quality visit stopped this task: correct it in Quality, then resume it there.",
            )
            plain = translate("MinePlanner", "No accident stopped this task: resume it in Clearance tasks.")
            words = f"{words}\n{quality if task.held else plain}"
        self.why.setText(words)
        self.sketch.clear()
        for item in self.list.rows_model.rows:
            self.sketch.draw(self._ground(item), HAZARD if item.suspended else WAITS)
        if task is not None:
            self.sketch.look_at(self._ground(task))
        self.show_state()

    def _ground(self, task: StandingTask) -> Any:
        return self.desk.session.tasks().geometry(task.uuid)

    def show_state(self) -> None:
        """Only what an accident stopped or flagged is lifted here."""
        task: StandingTask | None = self.list.row()
        self.form.setEnabled(task is not None and task.authority and self.writable)
        self.lift_button.setEnabled(self.form.isEnabled())

    # -------------------------------------------------------------- do
    def lift(self) -> None:
        """Record the decision; what is missing is said above the button."""
        from mine_planner.domain.incidents import Decision

        with self.attempt(self.problem):
            task: StandingTask | None = self.list.row()
            if task is None:
                raise RuleError(translate("MinePlanner", "No task is chosen: choose one."))
            person, authority = self.person_edit.text().strip(), self.authority_edit.text().strip()
            if not person:
                self.person_edit.setFocus()
                raise RuleError(
                    translate("MinePlanner", "Who decided is missing: enter the role of the person.")
                )
            decision = Decision(
                f"{authority} ({person})" if authority else "",
                self.day_edit.date().toPyDate(),
                self.reference_edit.text().strip(),
                self.reason_edit.text().strip(),
            )
            name = translate("MinePlanner", "Lift the suspension of task {}").format(task.code)
            with self.desk.session.action(name) as action:
                self.desk.session.progress().lift_suspension(action, task.uuid, decision)
            words = translate("MinePlanner", "Work in task {} may go on by decision {}.")
            self.desk.reporter.success(words.format(task.code, decision.reference))


def _columns() -> list[Column]:
    tr = translate
    return [
        Column(
            tr("MinePlanner", "State"),
            lambda t: tr("MinePlanner", "Suspended") if t.suspended else tr("MinePlanner", "Flagged"),
            icon=lambda t: letter_icon(
                *(("S", "#e2483d", "square") if t.suspended else ("!", "#bf6f12", "hollow"))
            ),
        ),
        Column(tr("MinePlanner", "Task"), lambda t: " · ".join(filter(None, (t.code, t.name)))),
        Column(tr("MinePlanner", "Since"), lambda t: day_text(t.since), key=lambda t: t.since),
        Column(tr("MinePlanner", "Lifted by"), _lifted_by),
        Column(tr("MinePlanner", "Why"), lambda t: t.why, wide=True),
    ]


def _lifted_by(task: StandingTask) -> str:
    if task.authority:
        return translate("MinePlanner", "the authority")
    return translate("MinePlanner", "quality") if task.held else translate("MinePlanner", "the planner")
