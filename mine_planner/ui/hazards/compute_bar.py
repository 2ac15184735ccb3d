# SPDX-License-Identifier: GPL-2.0-or-later
"""The bar that computes hazard areas: K with its share, maps, smallest area, progress, Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsCheckableComboBox, QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mine_planner import background
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.hazards.words import share_text

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.hazard_compute import HazardResult
    from mine_planner.ui.desk import Desk


class ComputeBar(QFrame):
    """Starts a computation in the background and says how far it is.

    Signals
    -------
    computed
        A ``HazardResult``, after the rows are saved.
    """

    computed = pyqtSignal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: BackgroundTask[Any] | None = None
        self.k_spin, self.area_spin = _spin(2, 10.0, ""), _spin(0, 1e7, " m²")
        self.maps_box = QgsCheckableComboBox(self)
        self.share_label = QLabel(self)
        self.compute_button = QPushButton(
            parts.icon("hazard"), translate("MinePlanner", "Compute Areas"), self
        )
        self.compute_button.setToolTip(
            translate("MinePlanner", "Work the hazard areas out from the maps; no ground is released by it")
        )
        self.progress_row, self.progress_bar = QWidget(self), QProgressBar(self)
        self.cancel_button = QPushButton(translate("MinePlanner", "Cancel"), self)
        self._lay_out()
        self._connect()

    # -------------------------------------------------------------- building
    def _lay_out(self) -> None:
        self.k_spin.setMinimum(0.1)
        self.k_spin.setSingleStep(0.05)
        self.share_label.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        self.maps_box.setDefaultText(translate("MinePlanner", "All maps"))
        self.maps_box.setMinimumWidth(150)
        self.area_spin.setToolTip(
            translate("MinePlanner", "Smaller areas are enlarged or merged; none is dropped")
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, field in (
            (translate("MinePlanner", "Margin, K"), self.k_spin),
            (translate("MinePlanner", "From"), self.maps_box),
            (translate("MinePlanner", "Smallest area"), self.area_spin),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            row.addWidget(label)
            row.addWidget(field)
            if field is self.k_spin:
                row.addWidget(self.share_label)
            row.addSpacing(8)
        row.addStretch(1)
        row.addWidget(self.compute_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        progress = QHBoxLayout(self.progress_row)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.addWidget(QLabel(translate("MinePlanner", "Computing hazard areas…"), self))
        progress.addWidget(self.progress_bar, 1)
        progress.addWidget(self.cancel_button)
        self.progress_row.hide()
        column.addWidget(self.progress_row)

    def _connect(self) -> None:
        self.k_spin.valueChanged.connect(lambda value: self.share_label.setText(share_text(value)))
        self.compute_button.clicked.connect(lambda _checked=False: self.compute())
        self.cancel_button.clicked.connect(lambda _checked=False: self.cancel())
        for button in (self.compute_button, self.cancel_button):
            button.setAutoDefault(False)

    # -------------------------------------------------------------- showing
    def reload(self) -> None:
        """Show the authority's K and the maps of the workspace; what was ticked stays."""
        from mine_planner.gis.hazard_compute import k_of

        workspace = self._desk.session.workspace
        with self._desk.reporter.boundary():
            if not self.share_label.text():
                self.k_spin.setValue(k_of(workspace, None))
                self.share_label.setText(share_text(self.k_spin.value()))
        ticked = set(self.maps_box.checkedItemsData())
        self.maps_box.clear()
        for row in workspace.rows("source_map", ("sort_order", "name")):
            if row["status"] != "refuted":
                self.maps_box.addItem(row["name"], row["uuid"])
        self.maps_box.setCheckedItems([])
        if ticked:
            names = [
                self.maps_box.itemText(at)
                for at in range(self.maps_box.count())
                if self.maps_box.itemData(at) in ticked
            ]
            self.maps_box.setCheckedItems(names)
        self._enable()

    def _enable(self) -> None:
        running = self._task is not None
        self.compute_button.setEnabled(not running and not self._desk.session.read_only)
        self.progress_row.setVisible(running)

    @property
    def is_running(self) -> bool:
        """Whether a computation runs."""
        return self._task is not None

    # -------------------------------------------------------------- doing
    def compute(self) -> None:
        """Compute in the background, through a connection of its own."""
        path = self._desk.session.path
        if path is None or self._task is not None or self._desk.session.read_only:
            return
        k, least = self.k_spin.value(), self.area_spin.value()
        maps = [str(uuid) for uuid in self.maps_box.checkedItemsData()]
        title = translate("MinePlanner", "Compute hazard areas")
        task = background.run_in_background(
            title, lambda progress: _work(path, k, maps, least, progress), self._done, self._failed
        )
        self._task = task
        self.progress_bar.setValue(0)
        task.progressChanged.connect(lambda percent: self.progress_bar.setValue(int(percent)))
        task.taskCompleted.connect(self._ended)
        task.taskTerminated.connect(self._ended)
        self._enable()

    def cancel(self) -> None:
        """End the computation; nothing of it is saved."""
        background.cancel(self._task)

    def _done(self, result: HazardResult) -> None:
        from mine_planner.ui.maps.hazards import summary

        self._task = None
        self._enable()
        self._desk.session.notice_changes()
        self._desk.reporter.success(summary(result))
        for note in result.notes[:3]:
            self._desk.reporter.warning(note)
        self.computed.emit(result)

    def _ended(self) -> None:
        """Be ready again where neither a result nor an error came: it was cancelled at the very end."""
        if self._task is not None:
            self._task = None
            self._enable()
            self._desk.session.notice_changes()

    def _failed(self, error: PlannerError) -> None:
        self._task = None
        self._enable()
        self._desk.reporter.failure(error)


def _work(path: Path, k: float, maps: list[str], least: float, progress: Progress) -> HazardResult:
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import hazard_compute, workspaces

    def step(percent: float) -> bool:
        progress.set_percent(percent)
        return not progress.is_cancelled()

    workspace = workspaces.open_workspace(path)
    try:
        return hazard_compute.compute_hazard_areas(workspace, k=k, maps=maps, min_area_m2=least, step=step)
    finally:
        workspace.close()


def _spin(decimals: int, most: float, suffix: str) -> QgsDoubleSpinBox:
    spin = QgsDoubleSpinBox()
    spin.setDecimals(decimals)
    spin.setMaximum(most)
    spin.setSuffix(suffix)
    spin.setShowClearButton(False)
    return spin
