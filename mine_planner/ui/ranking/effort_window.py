# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of effort: the programme's rates, team-days and cost of what is left, saved by a person."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from mine_planner.background import cancel, run_in_background
from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.foot import foot
from mine_planner.ui.hazards.person_form import PersonForm
from mine_planner.ui.ranking import effort_list
from mine_planner.ui.ranking.rates import Rates
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask
    from mine_planner.gis.task_effort import TaskEffort
    from mine_planner.ui.desk import Desk


class EffortWindow(PlannerWindow):
    """Left: rates and factors, no figure of ours; right: what each task still takes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Effort and Cost"))
        self.resize(1240, 680)
        self.task: BackgroundTask[Any] | None = None
        self.found: list[TaskEffort] = []
        self.methods_table, self.factors_table = QTableWidget(self), QTableWidget(self)
        self.slopes_table, self.result_table = QTableWidget(self), QTableWidget(self)
        self.dem_box = QgsMapLayerComboBox(self)
        self.note_label, self.problem, self.total_label = QLabel(self), QLabel(self), QLabel(self)
        self.form = PersonForm(self)
        self._make_buttons()
        self.rates = Rates(self.methods_table, self.factors_table, self.slopes_table)
        self._lay_out()
        self._connect()
        self.reload()

    # -------------------------------------------------------------- building
    def _make_buttons(self) -> None:
        tr = translate
        self.add_method, self.add_factor, self.add_slope = (
            QPushButton(tr("MinePlanner", "Add Method"), self),
            QPushButton(tr("MinePlanner", "Add Factor"), self),
            QPushButton(tr("MinePlanner", "Add Slope Class"), self),
        )
        for button in (self.add_method, self.add_factor, self.add_slope):
            button.setToolTip(tr("MinePlanner", "Add a line to the table; enter its figures there"))
        self.propose_button = QPushButton(tr("MinePlanner", "Propose Rate from Reports"), self)
        self.propose_button.setToolTip(tr("MinePlanner", "What the chosen method really reached"))
        self.save_rates_button = QPushButton(tr("MinePlanner", "Save Rates…"), self)
        self.save_rates_button.setToolTip(tr("MinePlanner", "Save the rates, with who decides and why"))
        self.reckon_button = QPushButton(parts.icon("effort"), tr("MinePlanner", "Reckon"), self)
        reckoned = tr("MinePlanner", "Work out what each task still takes; nothing is saved")
        self.reckon_button.setToolTip(reckoned)
        self.save_days_button = QPushButton(tr("MinePlanner", "Save Planned Days…"), self)
        self.save_days_button.setToolTip(tr("MinePlanner", "Save the days, with who decides and why"))

    def _lay_out_rates(self, left: QWidget) -> None:
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        tr = translate
        for head, empty, table, buttons, stretch in (
            (
                tr("MinePlanner", "Rates of the methods"),
                tr("MinePlanner", "How many m² a team searches in a day, by method."),
                self.methods_table,
                (self.add_method, self.propose_button),
                2,
            ),
            (
                tr("MinePlanner", "What slows a method down"),
                tr(
                    "MinePlanner",
                    "How many times longer it takes in dense vegetation, much metal, steep ground.",
                ),
                self.factors_table,
                (self.add_factor,),
                3,
            ),
            (
                tr("MinePlanner", "Classes of slope"),
                tr("MinePlanner", "Which slope counts as flat, and which as steep."),
                self.slopes_table,
                (self.add_slope,),
                2,
            ),
        ):
            column.addWidget(QLabel(f"<b>{head}</b>", self))
            table.setAccessibleName(head)
            Blank(table, empty)
            column.addWidget(table, stretch)
            column.addLayout(_row(*buttons))
        column.itemAt(column.count() - 1).layout().addWidget(self.save_rates_button)

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        self._lay_out_rates(left)
        column = QVBoxLayout(right)
        column.setContentsMargins(6, 0, 0, 0)
        self.dem_box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.dem_box.setAllowEmptyLayer(True, translate("MinePlanner", "Without slope"))
        self.dem_box.setCurrentIndex(0)
        self.dem_box.setAccessibleName(translate("MinePlanner", "Elevation raster"))
        row = QHBoxLayout()
        row.addWidget(QLabel(translate("MinePlanner", "Slope from elevation raster"), self))
        row.addWidget(self.dem_box, 1)
        row.addWidget(self.reckon_button)
        column.addLayout(row)
        column.addWidget(self.result_table, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([520, 700])
        for label in (self.note_label, self.problem):
            label.setWordWrap(True)
        parts.as_complaint(self.problem)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.note_label)
        whole.addWidget(self.problem)
        whole.addWidget(self.form)
        whole.addLayout(foot(self, self.save_days_button, words=self.total_label))
        effort_list.dress(self.result_table)

    def _connect(self) -> None:
        presses = (
            (self.add_method, lambda: self.rates.methods.add({"availability": ""})),
            (self.add_factor, lambda: self.rates.factors.add({"kind": "vegetation"})),
            (self.add_slope, lambda: self.rates.slopes.add({})),
            (self.propose_button, self.propose),
            (self.save_rates_button, self.ask_rates),
            (self.reckon_button, self.reckon),
            (self.save_days_button, self.ask_days),
        )
        for button, press in presses:
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, press=press: press())

    # -------------------------------------------------------------- showing
    def reload(self) -> None:
        """Show the saved rates, unless they are being edited."""
        if not self.desk.session.is_open:
            return
        edited = any(
            grid.changed_rows() for grid in (self.rates.methods, self.rates.factors, self.rates.slopes)
        )
        if not edited:
            self.rates.show(self._setting("effort_methods"), self._setting("slope_classes"))
        if not self.methods_table.rowCount():
            words = translate(
                "MinePlanner", "No rates are known: enter the programme's own figures; none is made up here."
            )
            self.note_label.setText(words)
        self._enable()

    def _setting(self, key: str) -> list[Any]:
        from mine_planner.store import authority

        setting = authority.read(self.desk.session.workspace, key)
        try:
            read = json.loads(str(setting.value)) if setting is not None else []
        except ValueError:
            return []
        return read if isinstance(read, list) else []

    def _enable(self) -> None:
        writable = not self.desk.session.read_only
        self.reckon_button.setEnabled(self.task is None)
        self.save_rates_button.setEnabled(writable)
        usable = any(item.effort is not None for item in self.found)
        self.save_days_button.setEnabled(writable and usable)

    def _show(self, found: list[TaskEffort]) -> None:
        self.task, self.found = None, found
        self.total_label.setText(effort_list.fill(self.result_table, found))
        self._enable()

    # -------------------------------------------------------------- doing
    def propose(self) -> None:
        """Write what the chosen method really reached into the table; a person saves it."""
        from mine_planner.gis import effort_progress, task_effort

        row = max(self.methods_table.currentRow(), 0)
        name = self.rates.methods.values(row)["name"] if self.methods_table.rowCount() else ""
        try:
            known = task_effort.methods(self.desk.session.workspace)
            method = known.get(name.strip().casefold())
            if method is None:
                words = translate("MinePlanner", "Save the rates first, then choose a method to look at.")
                parts.complain(self.problem, words)
                return
            found = effort_progress.calibrate(self.desk.session.workspace, method)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self.problem.hide()
        self.rates.set_rate(name, found.rate_m2)
        words = translate(
            "MinePlanner",
            "{}: {} m² a team-day from {} reports over {} team-days (most days {} to {}); until now {}. "
            "It counts when a person saves it.",
        )
        days = (number(found.rate_m2, 1), number(found.reports), number(found.team_days, 1))
        span = (number(found.low_m2, 1), number(found.high_m2, 1), number(method.rate_m2, 1))
        self.note_label.setText(words.format(name, *days, *span))

    def ask_rates(self) -> None:
        """Ask who sets the rates and why."""
        heading = translate("MinePlanner", "<b>Rates of the programme.</b> The authority's settings.")
        self.form.ask(heading, translate("MinePlanner", "Save Rates"), self._save_rates)

    def _save_rates(self, who: str, why: str) -> None:
        from mine_planner.store import authority
        from mine_planner.ui.settings.authority_tab import require_who_and_why

        who, why = require_who_and_why(who, why)
        methods, slopes = self.rates.stored()
        session = self.desk.session
        with session.action(translate("MinePlanner", "Set the programme's rates")) as action:
            for key, value in (("effort_methods", methods), ("slope_classes", slopes)):
                setting = authority.Setting(key, value, "", "", who, why)
                authority.write(action, session.workspace, setting)
        self.rates.show(self._setting("effort_methods"), self._setting("slope_classes"))
        self.note_label.clear()

    def reckon(self) -> None:
        """Work out what each task still takes, in the background."""
        path, layer = self.desk.session.path, self.dem_box.currentLayer()
        if path is None or self.task is not None:
            return
        dem = None if layer is None else Path(layer.source().split("|")[0])

        def work(progress: Any) -> list[TaskEffort]:
            from mine_planner.gis import task_effort, workspaces

            workspace = workspaces.open_workspace(path, read_only=True)
            try:
                progress.set_percent(10)
                found = task_effort.estimate(workspace, dem=dem)
            finally:
                workspace.close()
            return found

        self.problem.hide()
        title = translate("MinePlanner", "Reckon effort")
        self.task = run_in_background(title, work, self._show, self._fail)
        self._enable()

    def _fail(self, error: PlannerError) -> None:
        self.task = None
        parts.complain(self.problem, error.message)
        self._enable()

    def ask_days(self) -> None:
        """Ask who sets the planned days and why."""

        def save(who: str, why: str) -> None:
            from mine_planner.gis import task_effort

            count = task_effort.save(self.desk.session.workspace, self.found, decided_by=who, reason=why)
            self.desk.session.notice_changes()
            words = translate("MinePlanner", "Planned days are saved with their assumptions; tasks: {}.")
            self.desk.reporter.success(words.format(number(count)))

        heading = translate("MinePlanner", "<b>Planned days.</b> Each task keeps how they were reckoned.")
        self.form.ask(heading, translate("MinePlanner", "Save Planned Days"), save)

    def unload(self) -> None:
        """Stop what runs."""
        cancel(self.task)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
