# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of the forecast: assumptions on the left, answers and curves on the right."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.hazards.person_form import PersonForm
from mine_planner.ui.outlook import answers
from mine_planner.ui.outlook.assumption_table import AssumptionTable
from mine_planner.ui.outlook.general_form import GeneralForm
from mine_planner.ui.outlook.picture_view import PictureView, follow_picture
from mine_planner.ui.progress.listing import quiet
from mine_planner.ui.progress.running import Runner
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.domain.forecast import Saving
    from mine_planner.gis.forecast_compute import Outlook
    from mine_planner.gis.forecast_settings import ForecastInput
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.desk import Desk

_WAIT_MS = 400


@dataclass
class _Foretold:
    outlook: Outlook
    saved: Saving | None
    given: ForecastInput


class ForecastWindow(PlannerWindow):
    """Every change of an assumption runs the forecast anew; a person saves the assumptions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Forecast"))
        self.resize(1240, 690)
        self._given: ForecastInput | None = None
        self._shown: _Foretold | None = None
        self.table = AssumptionTable(self)
        self.general = GeneralForm(self)
        self.problem, self.answer, self.saving_label = QLabel(self), QLabel(self), QLabel(self)
        self.runner = Runner(desk, lambda _busy: None, self)
        self.form = PersonForm(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.run)
        self._build()
        self.table.edited.connect(self._timer.start)
        self.general.edited.connect(self._timer.start)
        self.reload()

    # -------------------------------------------------------------- building
    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        words = QLabel(
            translate(
                "MinePlanner",
                "No figure is built in: each comes from the reports of this workspace or from you, with its "
                "source. What you change is bold.",
            )
        )
        words.setWordWrap(True)
        words.setStyleSheet(quiet(self))
        column.addWidget(words)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setSizes([620, 600])
        split.setChildrenCollapsible(False)
        column.addWidget(split, 1)
        parts.as_complaint(self.problem)
        self.problem.setWordWrap(True)
        for widget in (self.problem, self.runner, self.form):
            column.addWidget(widget)
        self.report_button = QPushButton(
            parts.icon("export_field"), translate("MinePlanner", "Save Answers…"), self
        )
        self.report_button.setToolTip(
            translate("MinePlanner", "Answers with every assumption and its source, as CSV")
        )
        self.report_button.clicked.connect(lambda _checked=False: self.save_report())
        self.keep_button = QPushButton(translate("MinePlanner", "Save Assumptions…"), self)
        self.keep_button.setToolTip(
            translate("MinePlanner", "Save the assumptions, with who decides and why")
        )
        self.keep_button.clicked.connect(lambda _checked=False: self.ask())
        self.picture_button = parts.button(self, self.views[0].save_action, with_text=True)
        column.addLayout(foot(self, self.report_button, self.keep_button, first=(self.picture_button,)))

    def _left(self) -> QWidget:
        tr = translate
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.table, 1)
        follow = QPushButton(parts.icon("undo"), tr("MinePlanner", "Follow the Reports Again"), self)
        follow.setToolTip(tr("MinePlanner", "Let the chosen row follow the workspace's own figures again"))
        follow.setAutoDefault(False)
        follow.clicked.connect(lambda _checked=False: self.table.follow_workspace())
        column.addWidget(follow, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.general)
        return side

    def _right(self) -> QWidget:
        tr = translate
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(6, 0, 0, 0)
        for label in (self.answer, self.saving_label):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.saving_label.setStyleSheet(quiet(self))
        self.tabs = QTabWidget(self)
        parts.narrow_tabs(self.tabs)
        names = (tr("MinePlanner", "Searched So Far and to Come"), tr("MinePlanner", "Still to Be Searched"))
        self.views = [PictureView(self.desk, name, self) for name in names]
        for view, name in zip(self.views, names, strict=True):
            self.tabs.addTab(view, name)
        self.tabs.currentChanged.connect(lambda index: follow_picture(self.picture_button, self.views[index]))
        column.addWidget(self.answer)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.saving_label)
        return side

    # -------------------------------------------------------------- running
    def reload(self) -> None:
        """Read what was saved and run anew, unless somebody is changing assumptions."""
        if not self.desk.session.is_open or (self._given is not None and self.unsaved):
            return
        from mine_planner.gis import forecast_settings

        try:
            given = forecast_settings.stored(self.desk.session.workspace)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self._given = given
        self.general.show_values(given)
        self.keep_button.setEnabled(not self.desk.session.read_only)
        self._timer.stop()
        self._start(given)

    @property
    def unsaved(self) -> bool:
        """Whether what is entered differs from what is saved."""
        try:
            return self.entered() != self._given
        except PlannerError:
            return True

    def entered(self) -> ForecastInput:
        """Return what is entered.

        Raises
        ------
        InputError
            Naming what cannot be read.
        """
        from mine_planner.gis.forecast_settings import ForecastInput

        general, by_kind = self.table.values()
        return ForecastInput(
            **general,
            by_kind=by_kind,
            season=self.general.season(),
            currency=self.general.currency(),
            horizon_years=self.general.horizon(),
        )

    def run(self) -> None:
        """Run the forecast with what is entered."""
        try:
            given = self.entered()
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self._start(given)

    def _start(self, given: ForecastInput) -> None:
        self.runner.stop()

        def work(workspace: Workspace, progress: Progress) -> _Foretold:
            from mine_planner.compat import require_shapely

            require_shapely()
            from mine_planner.gis import forecast_compute

            outlook = forecast_compute.compute_outlook(workspace, given)
            progress.set_percent(60)
            return _Foretold(outlook, forecast_compute.halved_empty_search(outlook), given)

        title = translate("MinePlanner", "Running the forecast")
        self.runner.run(title, work, self._show, self._failed, writes=False)

    def _show(self, found: _Foretold) -> None:
        from mine_planner.gis import progress_pictures

        self._shown = found
        self.problem.hide()
        if found.outlook.rests_on is not None:
            self.table.show_assumptions(found.outlook.rests_on, found.given)
        self.answer.setText(answers.html(found.outlook))
        self.saving_label.setText(answers.saving_line(found.saved))
        self.views[0].show_picture(progress_pictures.s_curve(found.outlook))
        self.views[1].show_picture(progress_pictures.burn_down(found.outlook))
        self.report_button.setEnabled(True)

    def _failed(self, error: PlannerError) -> None:
        parts.complain(self.problem, error.message)
        self.report_button.setEnabled(self._shown is not None)

    # -------------------------------------------------------------- keeping
    def ask(self) -> None:
        """Ask who sets the assumptions and why."""
        heading = translate(
            "MinePlanner", "<b>Assumptions of the forecast.</b> They are used wherever it is shown."
        )
        self.form.ask(heading, translate("MinePlanner", "Save Assumptions"), self._keep)

    def _keep(self, who: str, why: str) -> None:
        from mine_planner.gis import forecast_settings
        from mine_planner.ui.settings.authority_tab import require_who_and_why

        who, why = require_who_and_why(who, why)
        given, session = self.entered(), self.desk.session
        self._given = given
        with session.action(translate("MinePlanner", "Set assumptions of the forecast")) as action:
            forecast_settings.save(action, session.workspace, given, person=who, reason=why)

    def save_report(self) -> None:
        """Ask for a file and write answers and assumptions."""
        title = translate("MinePlanner", "Save the answers")
        name, _ = QFileDialog.getSaveFileName(self, title, "", "CSV (*.csv)")
        if name:
            with self.desk.reporter.boundary():
                self.write_report(Path(name))

    def write_report(self, path: Path) -> None:
        """Write answers and assumptions as CSV.

        Raises
        ------
        InputError
            When the file cannot be written.
        """
        if self._shown is None:
            return
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(answers.report(self._shown.outlook, self._shown.saved))
        except OSError as error:
            raise InputError(f"{path.name} cannot be written: choose another folder.", str(error)) from error

    def unload(self) -> None:
        """Stop what runs."""
        self._timer.stop()
        self.runner.stop()
        for view in self.views:
            view.stop()
