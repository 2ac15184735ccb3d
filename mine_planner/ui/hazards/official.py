# SPDX-License-Identifier: GPL-2.0-or-later
"""The window for official hazard layers: choose, map fields, look at what would change, bring in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayerProxyModel, QgsProviderRegistry
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from mine_planner import settings
from mine_planner.background import cancel, run_in_background
from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.foot import foot
from mine_planner.ui.hazards.changes_list import fill_changes
from mine_planner.ui.hazards.mapping_tree import MappingTree
from mine_planner.ui.hazards.official_work import read_source, work
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask
    from mine_planner.gis.official_hazards import OfficialResult
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.ui.desk import Desk


class OfficialWindow(PlannerWindow):
    """Left: the layer and what its fields mean; right: what it would change, and nothing until then."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Official Hazard Layer"))
        self.resize(1040, 600)
        self._features: SourceFeatures | None = None
        self._name = ""
        self._task: BackgroundTask[Any] | None = None
        self.layer_box, self.mapping_box = QgsMapLayerComboBox(self), QComboBox(self)
        self.file_button = QPushButton(parts.icon("folder"), translate("MinePlanner", "Choose File…"), self)
        self.file_button.setToolTip(translate("MinePlanner", "Choose a file with official hazard areas"))
        self.save_button = QPushButton(translate("MinePlanner", "Save Mapping"), self)
        self.save_button.setToolTip(
            translate("MinePlanner", "Keep which field means what, for the next time")
        )
        self.tree, self.changes = MappingTree(self), QTreeWidget(self)
        self.source_label, self.summary_label, self.problem = QLabel(self), QLabel(self), QLabel(self)
        self.preview_button = QPushButton(translate("MinePlanner", "Show What Changes"), self)
        self.preview_button.setToolTip(
            translate("MinePlanner", "List what the layer would change; nothing is written yet")
        )
        self.bring_button = QPushButton(parts.icon("official"), translate("MinePlanner", "Bring In"), self)
        self.bring_button.setToolTip(
            translate("MinePlanner", "Write what is listed; a smaller outline only proposes a cancellation")
        )
        self._lay_out()
        self._connect()
        self._fill_mappings()
        self._enable()

    # -------------------------------------------------------------- building
    def _lay_out(self) -> None:
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer_box.setAllowEmptyLayer(True, translate("MinePlanner", "Choose a layer of the project"))
        self.layer_box.setCurrentIndex(0)
        self.layer_box.setAccessibleName(translate("MinePlanner", "Layer"))
        self.mapping_box.setEditable(True)
        self.mapping_box.setAccessibleName(translate("MinePlanner", "Field mapping"))
        self.mapping_box.lineEdit().setPlaceholderText(translate("MinePlanner", "Name of the mapping"))
        for label in (self.source_label, self.summary_label):
            label.setWordWrap(True)
            label.hide()
        parts.as_complaint(self.problem)
        self.problem.setWordWrap(True)
        self._say_first()
        self.changes.setRootIsDecorated(False)
        self.changes.setAlternatingRowColors(True)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        column.addLayout(_row(self.layer_box, self.file_button))
        column.addWidget(self.source_label)
        column.addLayout(_row(self.mapping_box, self.save_button))
        column.addWidget(self.tree, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(6, 0, 0, 0)
        column.addWidget(self.summary_label)
        column.addWidget(self.changes, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([430, 600])
        whole = QVBoxLayout(self)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.problem)
        whole.addLayout(foot(self, self.preview_button, self.bring_button))

    def _say_first(self) -> None:
        self.changes.setHeaderHidden(True)
        self.changes.setAccessibleName(translate("MinePlanner", "What the layer would change"))
        Blank(
            self.changes,
            translate(
                "MinePlanner", "What the layer would change is listed here before anything is written."
            ),
        )
        Blank(
            self.tree,
            translate(
                "MinePlanner",
                "Choose a layer of the project or a file above: its fields are listed here, and you say "
                "what each of them means.",
            ),
        )

    def _connect(self) -> None:
        self.layer_box.layerChanged.connect(lambda _layer: self._on_layer())
        self.file_button.clicked.connect(lambda _checked=False: self._choose_file())
        self.save_button.clicked.connect(lambda _checked=False: self.save_mapping())
        self.preview_button.clicked.connect(lambda _checked=False: self.look())
        self.bring_button.clicked.connect(lambda _checked=False: self.bring_in())
        self.mapping_box.activated.connect(lambda _index: self.use_mapping(self.mapping_box.currentText()))
        self.tree.changed.connect(self._forget_preview)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    # -------------------------------------------------------------- the layer
    def _on_layer(self) -> None:
        layer = self.layer_box.currentLayer()
        if layer is not None:
            with self.desk.reporter.boundary():
                read_source(self, layer, self.show_layer, self._fail)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("MinePlanner", "Official Hazard Layer"),
            settings.load().last_folder,
            QgsProviderRegistry.instance().fileVectorFilters(),
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Read a file in the background and show its fields."""
        read_source(self, path, self.show_layer, self._fail)

    def show_layer(self, name: str, features: SourceFeatures) -> None:
        """Show a layer that was read."""
        self._features, self._name = features, name
        words = translate("MinePlanner", "<b>{}</b> · features: {} · {}")
        crs = features.crs.authid() or translate("MinePlanner", "no CRS")
        self.source_label.show()
        self.source_label.setText(words.format(name, number(len(features.ids)), crs))
        self.tree.show_layer(features)
        if self.mapping_box.findText(self.mapping_box.currentText()) >= 0:
            self.use_mapping(self.mapping_box.currentText())
        self._forget_preview()

    # -------------------------------------------------------------- mappings
    def _fill_mappings(self) -> None:
        from mine_planner.gis.official_mapping import mapping_names

        names = mapping_names(self.desk.session.workspace)
        text = self.mapping_box.currentText() or (names[0] if names else "")
        self.mapping_box.clear()
        self.mapping_box.addItems(names)
        self.mapping_box.setEditText(text)

    def use_mapping(self, name: str) -> None:
        """Choose what a saved mapping says."""
        from mine_planner.gis.official_mapping import read_mapping

        with self.desk.reporter.boundary():
            self.tree.show_mapping(read_mapping(self.desk.session.workspace, name))

    def save_mapping(self) -> None:
        """Save the mapping under its name."""
        from mine_planner.gis.official_mapping import save_mapping

        name = self.mapping_box.currentText().strip()
        if not name:
            parts.complain(self.problem, translate("MinePlanner", "The mapping has no name: enter one."))
            return
        try:
            save_mapping(self.desk.session.workspace, name, self.tree.mapping())
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self.desk.session.notice_changes()
        self._fill_mappings()
        self.desk.reporter.success(translate("MinePlanner", "The field mapping {} is saved.").format(name))

    # -------------------------------------------------------------- look and bring in
    def look(self) -> None:
        """Show what the layer would change; nothing is written."""
        self._run(self._show_preview, write=False)

    def bring_in(self) -> None:
        """Bring the layer in as one action."""
        self._run(self._done, write=True)

    def _run(self, then: Any, *, write: bool) -> None:
        path, features = self.desk.session.path, self._features
        if path is None or features is None or self._task is not None:
            return
        self.problem.hide()
        title = translate("MinePlanner", "Bring in {}").format(self._name)
        mapping, name = self.tree.mapping(), self._name
        self._task = run_in_background(
            title,
            lambda progress: work(path, features, mapping, name, progress, write=write),
            then,
            self._fail,
        )
        self._task.taskCompleted.connect(self._ended)
        self._task.taskTerminated.connect(self._ended)
        self._enable()

    def _show_preview(self, result: OfficialResult) -> None:
        self._task = None
        words = translate(
            "MinePlanner",
            "New: {}, changed: {}, unchanged: {}, proposed for cancellation: {}. Nothing is written yet.",
        )
        self._show_changes(words, result)
        self.bring_button.setEnabled(True)
        self.bring_button.setFocus()

    def _done(self, result: OfficialResult) -> None:
        self._task = None
        self.desk.session.notice_changes()
        words = translate(
            "MinePlanner", "Brought in. New: {}, changed: {}, unchanged: {}, proposed for cancellation: {}."
        )
        self._show_changes(words, result)
        self.bring_button.setEnabled(False)
        self.desk.reporter.success(self.summary_label.text())

    def _show_changes(self, words: str, result: OfficialResult) -> None:
        figures = (result.added, result.changed, result.unchanged, result.cancellation_proposed)
        self.summary_label.setText(words.format(*(number(figure) for figure in figures)))
        fill_changes(self.changes, result)
        self._enable()

    def _fail(self, error: PlannerError) -> None:
        self._task = None
        parts.complain(self.problem, error.message)
        self._enable()

    def _ended(self) -> None:
        if self._task is not None:  # cancelled at the very end: neither a result nor an error came
            self._task = None
            self._enable()

    def _forget_preview(self) -> None:
        self.changes.clear()
        self.changes.setHeaderHidden(True)
        self.summary_label.show()
        self.summary_label.setText(
            translate("MinePlanner", "Say what the fields mean, then look at what would change.")
        )
        self._enable()
        self.bring_button.setEnabled(False)

    def _enable(self) -> None:
        ready = self._features is not None and self._task is None and not self.desk.session.read_only
        self.preview_button.setEnabled(ready)
        self.save_button.setEnabled(ready)
        self.bring_button.setEnabled(ready and self.changes.topLevelItemCount() > 0)

    def unload(self) -> None:
        """Stop what runs."""
        cancel(self._task)


def _row(wide: QWidget, narrow: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(wide, 1)
    row.addWidget(narrow)
    return row
