# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Quality": visits and samples, what is not corrected, and the form of a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.progress.deciding import DecisionRow
from mine_planner.ui.progress.decision_window import DecisionWindow
from mine_planner.ui.progress.listing import Column, Listing
from mine_planner.ui.progress.sketch import WAITS
from mine_planner.ui.quality.visit_tab import VisitTab
from mine_planner.ui.quality.words import CHECKS, KINDS, SEVERITIES
from mine_planner.ui.signs import letter_icon
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

VISITS, NEW = range(2)


class QualityWindow(DecisionWindow):
    """The visits with what holds a task on top, and a page for a new one."""

    def __init__(self, desk: Desk) -> None:
        tr = translate
        super().__init__(
            desk,
            tr("MinePlanner", "Quality"),
            tr(
                "MinePlanner",
                "While a critical nonconformity is not corrected, its task is not completed and none of its "
                "land is released.",
            ),
        )
        self.tabs = QTabWidget(self)
        parts.narrow_tabs(self.tabs)
        self.visit_tab = VisitTab(self)
        self.tabs.addTab(self._build_list(), tr("MinePlanner", "Visits and Samples"))
        self.tabs.addTab(self.visit_tab, tr("MinePlanner", "New Visit"))
        self.column.addWidget(self.tabs, 1)
        self.finish()

    def _build_list(self) -> QWidget:
        tr = translate
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        self.list = Listing(
            _columns(),
            lambda row: row["uuid"],
            page,
            name=tr("MinePlanner", "Visits and samples"),
            empty=tr("MinePlanner", "No visit is recorded yet: record the first one under New Visit."),
        )
        self.list.chosen.connect(self._show)
        column.addWidget(self.list, 1)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        column.addWidget(self.words)
        self.decision = DecisionRow(
            page,
            who=tr("MinePlanner", "Role of who confirms it"),
            why=tr("MinePlanner", "The measures that were taken, or why work goes on"),
        )
        self.correct_button = self.decision.add_button(
            tr("MinePlanner", "Record Correction"),
            "accept",
            tr("MinePlanner", "Say that the nonconformity is corrected, and how"),
            self.correct,
        )
        self.resume_button = self.decision.add_button(
            tr("MinePlanner", "Resume Work"),
            "next",
            tr("MinePlanner", "Let work go on in the task that the visit had stopped"),
            self.resume,
        )
        column.addWidget(self.decision)
        return page

    # -------------------------------------------------------------- show
    def open_for(self, tasks: list[str], page: int = VISITS) -> None:
        """Show a page, with the first of these tasks chosen in the form."""
        if tasks:
            self.visit_tab.tasks.choose(tasks[0])
        self.tabs.setCurrentIndex(page)

    def reload(self) -> None:
        """Read the visits anew; what is being entered stays."""
        from mine_planner.store.quality import QualityStore

        self.list.set_rows(QualityStore(self.desk.session.workspace).visits())
        self.visit_tab.reload()
        self._show()

    def _show(self) -> None:
        row = self.list.row()
        self.words.setText("" if row is None else _details(row))
        self.sketch.clear()
        if row is not None and row["task_uuid"]:
            with self.desk.reporter.boundary():
                self.sketch.draw(self.desk.session.tasks().geometry(row["task_uuid"]), WAITS)
        self.show_state()

    def show_state(self) -> None:
        """Only what is not corrected can be, and only a stopped task resumed."""
        row = self.list.row()
        open_ = row is not None and row["noncompliance_corrected"] == 0
        self.correct_button.setEnabled(self.writable and open_)
        held = row is not None and any(
            item["holds"] and item["task_uuid"] == row["task_uuid"] for item in self.list.rows_model.rows
        )
        stopped = row is not None and row["task_status"] == "suspended" and not held
        self.resume_button.setEnabled(self.writable and stopped)

    # -------------------------------------------------------------- do
    def correct(self) -> None:
        """Record that the chosen nonconformity was corrected."""
        from mine_planner.store.quality import QualityStore

        with self.attempt(self.decision.problem):
            person, measures = self.decision.taken()
            name = translate("MinePlanner", "Record the correction of a nonconformity")
            with self.desk.session.action(name) as action:
                store = QualityStore(self.desk.session.workspace)
                store.correct(action, self.list.key(), measures=measures, person=person)
            self.decision.settle()

    def resume(self) -> None:
        """Let work go on in the chosen visit's task."""
        from mine_planner.store.quality import QualityStore

        with self.attempt(self.decision.problem):
            person, reason = self.decision.taken()
            row = self.list.row()
            name = translate("MinePlanner", "Resume task {}").format(row["task"])
            with self.desk.session.action(name) as action:
                store = QualityStore(self.desk.session.workspace)
                store.resume(action, row["task_uuid"], person=person, reason=reason)
            self.decision.settle()


def _details(row: Any) -> str:
    from mine_planner.store.quality import COLUMNS

    tr = translate
    failed = [tr("MinePlanner", CHECKS[name]) for name, column in COLUMNS.items() if row[column] == 0]
    said = []
    if failed:
        said.append(tr("MinePlanner", "Not fulfilled: {}").format(", ".join(failed)))
    said += [
        row["nonconformity"],
        row["measures"] and tr("MinePlanner", "Measures: {}").format(row["measures"]),
    ]
    if row["sample_m2"]:
        said.append(tr("MinePlanner", "Sampled: {} m²").format(number(row["sample_m2"])))
    return " · ".join(filter(None, said))


def _columns() -> list[Column]:
    tr = translate
    return [
        Column(tr("MinePlanner", "State"), _state, icon=lambda r: letter_icon(*_sign(r))),
        Column(tr("MinePlanner", "Day"), lambda r: day_text(r["visit_date"]), key=lambda r: r["visit_date"]),
        Column(tr("MinePlanner", "Task"), lambda r: r["task"]),
        Column(tr("MinePlanner", "What"), lambda r: translate("MinePlanner", KINDS[r["kind"]])),
        Column(
            tr("MinePlanner", "Nonconformity"),
            lambda r: translate("MinePlanner", SEVERITIES["" if r["severity"] == "none" else r["severity"]]),
        ),
        Column(tr("MinePlanner", "Inspected by"), lambda r: r["inspecting_organisation"]),
        Column(tr("MinePlanner", "Organisation inspected"), lambda r: r["inspected_organisation"], wide=True),
    ]


def _state(row: Any) -> str:
    if row["holds"]:
        return translate("MinePlanner", "Holds the task")
    if row["noncompliance_corrected"] == 0:
        return translate("MinePlanner", "Not corrected")
    if row["noncompliance_corrected"] == 1:
        return translate("MinePlanner", "Corrected")
    return translate("MinePlanner", "Passed")


def _sign(row: Any) -> tuple[str, str, str]:
    if row["holds"]:
        return "!", parts.ERROR_COLOUR, "square"
    if row["noncompliance_corrected"] == 0:
        return "!", "#bf6f12", "hollow"
    return "✓", "#2e8b57", "square"
