# SPDX-License-Identifier: GPL-2.0-or-later
"""Per task and type: recorded, reported lifted, found, unaccounted for; and the explanation that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from mine_planner.i18n import number, translate
from mine_planner.ui.progress.deciding import DecisionRow
from mine_planner.ui.progress.listing import Column, Listing, quiet
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.store.find_matches import DeviceCount
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.finds.window import FindsWindow


class AccountTab(QWidget):
    """Counts of one task; they are reckoned when the page is looked at."""

    def __init__(self, window: FindsWindow) -> None:
        super().__init__(window)
        tr = translate
        self._window = window
        self._desk = window.desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self.lead = QLabel()
        self.lead.setWordWrap(True)
        self.lead.setStyleSheet("font-weight: bold;")
        column.addWidget(self.lead)
        self.list = Listing(
            _columns(),
            lambda count: count.ordnance,
            self,
            name=tr("MinePlanner", "Devices by type"),
            empty=tr(
                "MinePlanner", "Choose a task above. Nothing is recorded or found in it, or none is chosen."
            ),
        )
        column.addWidget(self.list, 1)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setStyleSheet(quiet(self))
        column.addWidget(self.said)
        self.decision = DecisionRow(
            self,
            why=tr("MinePlanner", "How the missing devices are explained; it is printed on the report"),
        )
        self.explain_button = self.decision.add_button(
            tr("MinePlanner", "Save Explanation"),
            "accept",
            tr("MinePlanner", "Keep it in a completion report; without it the task cannot be completed"),
            self.explain,
        )
        column.addWidget(self.decision)

    def reload(self) -> None:
        """Count in the background; a task in a large region takes a moment."""
        task = self._window.tasks.uuid()
        self.list.set_rows([])
        self.lead.clear()
        self.said.clear()
        self.show_state()
        if not task:
            self.lead.setText(translate("MinePlanner", "Choose a task: devices are counted per task."))
            return
        if self._window.tabs.currentWidget() is not self or self._window.runner.running:
            return

        def work(workspace: Workspace, _progress: Progress) -> list[DeviceCount]:
            from mine_planner.store.find_matches import FindMatches

            return FindMatches(workspace).account(task)

        title = translate("MinePlanner", "Counting devices")
        failed = self._desk.reporter.failure
        self._window.runner.run(title, work, self._show, failed, writes=False)

    def sketch(self) -> None:
        """Count when the page is looked at; nothing is drawn."""
        self._window.sketch.clear()
        self.reload()

    def _show(self, counts: list[DeviceCount]) -> None:
        from mine_planner.store.task_completion import completion_report

        self.list.set_rows(counts)
        missing = sum(count.unaccounted for count in counts)
        if missing:
            words = translate(
                "MinePlanner", "Recorded devices that are unaccounted for: {}. Search on, or explain them."
            )
            self.lead.setText(words.format(number(missing)))
        elif counts:
            self.lead.setText(translate("MinePlanner", "Every recorded device is accounted for."))
        report = completion_report(self._desk.session.workspace, self._window.tasks.uuid())
        if report is not None and report["unaccounted_explanation"]:
            words = translate("MinePlanner", "Explained by {} on {}: {}")
            said = (report["reported_by"], day_text(report["report_date"]), report["unaccounted_explanation"])
            self.said.setText(words.format(*said))
        self.show_state()

    def show_state(self) -> None:
        """Only what is unaccounted for needs an explanation."""
        missing = sum(count.unaccounted for count in self.list.rows_model.rows)
        self.explain_button.setEnabled(self._window.writable and missing > 0)

    def explain(self) -> None:
        """Keep the explanation; the task can be completed afterwards."""
        from mine_planner.store import task_completion

        with self._window.attempt(self.decision.problem):
            person, reason = self.decision.taken()
            name = translate("MinePlanner", "Explain devices unaccounted for in task {}")
            workspace = self._desk.session.workspace
            task = self._window.tasks.uuid()
            with self._desk.session.action(name.format(self._window.tasks.code())) as action:
                task_completion.explain(action, workspace, task, person=person, explanation=reason)
            self.decision.settle()


def _columns() -> list[Column]:
    tr = translate

    def figures(name: str, heading: str, *, bold: bool = False) -> Column:
        def text(count: Any) -> str:
            return number(getattr(count, name))

        def key(count: Any) -> int:
            return int(getattr(count, name))

        return Column(heading, text, True, key=key, bold=(lambda c: key(c) > 0) if bold else None)

    return [
        Column(
            tr("MinePlanner", "Type"), lambda c: c.ordnance or tr("MinePlanner", "Type not known"), wide=True
        ),
        figures("recorded", tr("MinePlanner", "Recorded")),
        figures("reported_lifted", tr("MinePlanner", "Reported lifted")),
        figures("found", tr("MinePlanner", "Found")),
        figures("unaccounted", tr("MinePlanner", "Unaccounted for"), bold=True),
        figures("beyond_record", tr("MinePlanner", "Found beyond the record")),
    ]
