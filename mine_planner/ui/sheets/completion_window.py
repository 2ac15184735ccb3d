# SPDX-License-Identifier: GPL-2.0-or-later
"""Print completion reports and handover certificates of the tasks that have one filed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from mine_planner import settings
from mine_planner.i18n import translate
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.listing import Column, Listing, quiet
from mine_planner.ui.progress.running import Runner
from mine_planner.ui.sheets.choices import LANGUAGES, language_of, name_of_language
from mine_planner.ui.times import day_text
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.sheets.completion_batch import ReportRequest, ReportResult
    from mine_planner.ui.desk import Desk


class CompletionWindow(PlannerWindow):
    """Tick tasks, choose kind, paper and language, make the files."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Completion and Handover Reports"))
        self.resize(680, 420)
        self.kind_box, self.paper_box, self.language_box = QComboBox(), QComboBox(), QComboBox()
        self.kind_box.addItem(translate("MinePlanner", "Completion report"), "completion")
        self.kind_box.addItem(translate("MinePlanner", "Handover certificate"), "handover")
        for paper in ("A4", "A3"):
            self.paper_box.addItem(paper, paper)
        for code in LANGUAGES:
            self.language_box.addItem(name_of_language(code), code)
        self.listing = Listing(
            _columns(),
            lambda row: row["task"],
            self,
            name=translate("MinePlanner", "Tasks with a report"),
            empty=translate(
                "MinePlanner",
                "No such report is filed yet: file one with File Completion or Handover in this menu.",
            ),
        )
        self.listing.rows_model.can_tick = lambda _row: True
        self.runner = Runner(desk, lambda _busy: self._follow(), self)
        self.make_button = QPushButton(translate("MinePlanner", "Make Reports…"))
        self.make_button.setToolTip(
            translate("MinePlanner", "Write a PDF of each ticked report into a folder")
        )
        self._lay_out()
        self.listing.rows_model.ticks_changed.connect(self._follow)
        self.kind_box.currentIndexChanged.connect(lambda _index: self.reload())
        self.make_button.clicked.connect(lambda _checked=False: self._ask())
        with desk.reporter.boundary():
            self.reload()

    def _lay_out(self) -> None:
        words = QLabel(
            translate(
                "MinePlanner",
                "What was released and to which depth, what was found and what is unaccounted for, what "
                "risk remains, and who benefits; to be signed.",
            )
        )
        words.setWordWrap(True)
        words.setStyleSheet(quiet(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(words)
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Report"), self.kind_box)
        form.addRow(translate("MinePlanner", "Paper"), self.paper_box)
        form.addRow(translate("MinePlanner", "Language"), self.language_box)
        column.addLayout(form)
        column.addWidget(self.listing, 1)
        column.addWidget(self.runner)
        column.addLayout(foot(self, self.make_button))

    # -------------------------------------------------------------- showing
    def reload(self) -> None:
        """List the tasks with a report of the chosen kind."""
        from mine_planner.store.outcomes import newest_outcomes

        kind = self.kind_box.currentData()
        self.listing.set_rows(newest_outcomes(self.desk.session.workspace, kind))
        self._follow()

    def choose(self, tasks: list[str]) -> None:
        """Tick these tasks; all when none of them has a report."""
        rows = self.listing.rows_model.rows
        wanted = [row for row in rows if row["task"] in tasks] or rows
        self.listing.rows_model.tick(wanted, True)

    def unload(self) -> None:
        """Let nothing run on."""
        self.runner.stop()

    def _follow(self) -> None:
        self.make_button.setEnabled(bool(self.listing.rows_model.ticked) and not self.runner.running)

    # -------------------------------------------------------------- making
    def _ask(self) -> None:
        known = settings.load().last_folder or str(Path.home())
        title = translate("MinePlanner", "Folder for the reports")
        folder = QFileDialog.getExistingDirectory(self, title, known)
        if folder:
            self.make(Path(folder))

    def make(self, folder: Path) -> None:
        """Make the ticked reports in a folder, in the background."""
        from mine_planner.gis.sheets.completion_batch import make_reports

        request = self._request(folder)
        self.runner.run(
            translate("MinePlanner", "Make reports"),
            lambda _workspace, progress: make_reports(request, progress.set_percent, progress.is_cancelled),
            self._made,
            self._failed,
            writes=False,
        )

    def _request(self, folder: Path) -> ReportRequest:
        from mine_planner.gis.sheets import base_layers
        from mine_planner.gis.sheets.completion_batch import ReportRequest

        path = self.desk.session.workspace.path
        ticked = self.listing.rows_model.ticked
        return ReportRequest(
            workspace=path,
            folder=folder,
            codes=tuple(row["code"] for row in self.listing.rows_model.rows if row["task"] in ticked),
            kind=self.kind_box.currentData(),
            language=language_of(self.language_box),
            paper=self.paper_box.currentData(),
            base=base_layers.of_project(self.desk.project, path),
        )

    def _made(self, result: ReportResult) -> None:
        for code, sentence in result.failures:
            self.desk.reporter.warning(f"{code}: {sentence}")
        if result.files:
            words = translate("MinePlanner", "Reports made: {}, in {}.")
            self.desk.reporter.success(words.format(len(result.files), result.files[0].parent))

    def _failed(self, error: PlannerError) -> None:
        self.desk.reporter.failure(error)


def _columns() -> list[Column]:
    return [
        Column(translate("MinePlanner", "Task"), lambda row: row["code"]),
        Column(translate("MinePlanner", "Name"), lambda row: row["name"], wide=True),
        Column(
            translate("MinePlanner", "Filed"),
            lambda row: day_text(row["report_date"]),
            key=lambda row: row["report_date"],
        ),
        Column(translate("MinePlanner", "By"), lambda row: row["reported_by"]),
    ]
