# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of walked tracks: which task, which tracks, how wide and how sure; never a search."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.running import Runner
from mine_planner.ui.progress.task_choice import TaskChoice
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.gis.coverage_layers import Covered
    from mine_planner.gis.coverage_tracks import CoverageOptions
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.desk import Desk


class CoverageWindow(PlannerWindow):
    """A form; the result comes as two layers in a group that says what it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = translate
        self.setWindowTitle(tr("MinePlanner", "Where People Walked"))
        self.resize(620, 460)
        self.tasks = TaskChoice(desk, self)
        self.layer_box = QgsMapLayerComboBox(self)
        self.file_edit, self.folder_edit = QgsFileWidget(self), QgsFileWidget(self)
        self.swath_spin = _spin(self, 0.1, 20.0, " m")
        self.error_spin = _spin(self, 0.1, 100.0, " m")
        self.cell_spin = _spin(self, 0.25, 20.0, " m", 1.0)
        self.below_spin = _spin(self, 1.0, 99.0, " %", 50.0)
        self.problem, self.answer = QLabel(self), QLabel(self)
        self.runner = Runner(desk, lambda busy: self.run_button.setEnabled(not busy), self)
        self.run_button = QPushButton(parts.icon("coverage"), tr("MinePlanner", "Work Out Coverage"), self)
        self.run_button.setToolTip(
            translate(
                "MinePlanner",
                "Work out from the tracks how well the ground was traversed; no ground is released by it",
            )
        )
        self.run_button.clicked.connect(lambda _checked=False: self.run())
        self._build()

    def _build(self) -> None:
        tr = translate
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        warning = QLabel(
            "⚠ "
            + tr(
                "MinePlanner",
                "Handheld positions err by metres and a lane is one metre wide: this picture shows where "
                "people probably walked and never counts as search.",
            ),
            self,
        )
        warning.setWordWrap(True)
        warning.setStyleSheet("font-weight: bold;")
        column.addWidget(warning)
        column.addLayout(self._form())
        parts.as_complaint(self.problem)
        for label in (self.problem, self.answer):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self.runner)
        column.addLayout(foot(self, self.run_button))

    def _form(self) -> QFormLayout:
        tr = translate
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.layer_box.setAllowEmptyLayer(True, tr("MinePlanner", "None"))
        self.layer_box.setCurrentIndex(0)
        self.file_edit.setFilter("GPX (*.gpx)")
        self.file_edit.setDialogTitle(tr("MinePlanner", "Tracks of the day"))
        self.folder_edit.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_edit.setDialogTitle(tr("MinePlanner", "Folder for raster and gaps"))
        path = self.desk.session.path
        if path is not None:
            self.folder_edit.setFilePath(str(path.parent / tr("MinePlanner", "walked")))
        tips = (
            (self.swath_spin, tr("MinePlanner", "Width that one pass of the detector covers")),
            (self.error_spin, tr("MinePlanner", "One standard deviation across the track")),
            (self.cell_spin, tr("MinePlanner", "Side of a cell of the raster")),
            (self.below_spin, tr("MinePlanner", "Cells less probable than this are gaps")),
        )
        for widget, tip in tips:
            widget.setToolTip(tip)
        form = QFormLayout()
        for words, field in (
            (tr("MinePlanner", "Task"), self.tasks),
            (tr("MinePlanner", "Tracks from a GPX file"), self.file_edit),
            (tr("MinePlanner", "or from a layer of lines"), self.layer_box),
            (tr("MinePlanner", "Width of a pass"), self.swath_spin),
            (tr("MinePlanner", "Error of the receiver"), self.error_spin),
            (tr("MinePlanner", "Cells of"), self.cell_spin),
            (tr("MinePlanner", "A gap is below"), self.below_spin),
            (tr("MinePlanner", "Save in folder"), self.folder_edit),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        return form

    # -------------------------------------------------------------- what the offers call
    def open_for(self, tasks: list[str]) -> None:
        """Choose the first of these tasks."""
        if tasks:
            self.tasks.choose(tasks[0])

    def reload(self) -> None:
        """Read the tasks anew."""
        self.tasks.fill()

    # -------------------------------------------------------------- doing
    def options(self) -> CoverageOptions:
        """Return the widths that are entered.

        Raises
        ------
        InputError
            When a width is missing.
        """
        from mine_planner.gis.coverage_tracks import CoverageOptions

        if self.swath_spin.value() <= self.swath_spin.minimum():
            raise InputError("Enter the width that one pass covers: it depends on the detector.")
        if self.error_spin.value() <= self.error_spin.minimum():
            raise InputError("Enter the error of the receiver: its maker states it, handhelds have 3 to 5 m.")
        return CoverageOptions(
            self.swath_spin.value(),
            self.error_spin.value(),
            self.cell_spin.value(),
            self.below_spin.value() / 100,
        )

    def run(self) -> None:
        """Work it out in the background and add the layers."""
        self.problem.hide()
        self.answer.clear()
        try:
            options, tracks = self.options(), self._tracks()
            if not self.tasks.uuid() or not self.folder_edit.filePath().strip():
                raise InputError("Choose the task and the folder first.")
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        uuid, folder, crs = self.tasks.uuid(), Path(self.folder_edit.filePath()), self.desk.session.crs

        def work(workspace: Workspace, _progress: Progress) -> Covered:
            from mine_planner.gis import coverage_layers

            task = coverage_layers.task_outline(workspace, uuid)
            return coverage_layers.work_out(task, tracks, options, folder, crs)

        title = translate("MinePlanner", "Working out where people walked")
        self.runner.run(title, work, self._done, self._failed, writes=False)

    def _tracks(self) -> list[object]:
        from mine_planner.compat import require_shapely

        require_shapely()
        from mine_planner.gis import coverage_tracks

        layer, path = self.layer_box.currentLayer(), self.file_edit.filePath().strip()
        if path:
            return coverage_tracks.tracks_of_gpx(Path(path), self.desk.session.crs)
        if layer is None:
            raise InputError("Choose a GPX file or a layer with the tracks of the day.")
        return coverage_tracks.tracks_of_layer(layer, self.desk.session.crs)

    def _done(self, done: Covered) -> None:
        from mine_planner.gis import coverage_layers

        coverage_layers.add_layers(self.desk.project, done)
        words = translate(
            "MinePlanner",
            "{} tracks pass {}. A square metre of it was traversed with a probability of {} % on average; "
            "{} gaps, {} together, are on the map. None of it is searched by this.",
        )
        figures = (number(done.tracks), done.task_code, number(100 * done.share), number(done.gaps))
        self.answer.setText(words.format(*figures, square_metres(done.gap_m2)))

    def _failed(self, error: PlannerError) -> None:
        parts.complain(self.problem, error.message)

    def unload(self) -> None:
        """Stop what runs."""
        self.runner.stop()


def _spin(
    parent: QWidget, least: float, most: float, suffix: str, value: float | None = None
) -> QDoubleSpinBox:
    """Return a field; without a value it begins empty, since no figure is a standard's."""
    made = QDoubleSpinBox(parent)
    made.setRange(least if value is not None else 0.0, most)
    made.setDecimals(0 if suffix == " %" else 2)
    made.setSuffix(suffix)
    made.setMaximumWidth(140)
    if value is None:
        made.setSpecialValueText(translate("MinePlanner", "enter it"))
    else:
        made.setValue(value)
    return made
