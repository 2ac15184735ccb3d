# SPDX-License-Identifier: GPL-2.0-or-later
"""What would come in: some rows as a table, the shapes over the canvas, how positions get there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QLabel, QTreeWidget, QVBoxLayout

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui import parts
from mine_planner.ui.maps.shape_bands import ShapeBands

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.map_import_values import MapOrder
    from mine_planner.gis.map_preview import Preview
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.ui.desk import Desk

ROWS, COLUMNS = 6, 8
_LINE = 5.6


class PreviewGroup(QGroupBox):
    """Shows the first rows, and draws all features where they would lie.

    Signals
    -------
    placed
        Whether the features have a place, or the map is refused as it stands.
    """

    placed = pyqtSignal(bool)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(translate("MinePlanner", "What would come in"), parent)
        self._desk = desk
        self._task: BackgroundTask[Preview] | None = None
        self._bands: ShapeBands | None = None
        self._seen: Preview | None = None
        column = QVBoxLayout(self)
        self.view = QTreeWidget(self)
        self.view.setRootIsDecorated(False)
        self.view.setAlternatingRowColors(True)
        self.view.setFixedHeight(round(self.fontMetrics().height() * _LINE))
        column.addWidget(self.view)
        row = QHBoxLayout()
        self.on_map = QCheckBox(translate("MinePlanner", "Show on the map"), self)
        self.on_map.setToolTip(translate("MinePlanner", "Draw it over the map in blue; nothing is saved yet"))
        self.on_map.setChecked(True)
        self.zoom_action = parts.action(
            self,
            translate("MinePlanner", "Zoom to Preview"),
            "zoom",
            translate("MinePlanner", "Show on the map where the features would lie"),
            self.zoom,
        )
        row.addWidget(self.on_map)
        row.addStretch(1)
        row.addWidget(parts.button(self, self.zoom_action))
        column.addLayout(row)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.words)
        self.on_map.toggled.connect(lambda _on: self._draw())

    def show_rows(self, layers: list[SourceFeatures]) -> None:
        """Show the first rows of a file, as they came."""
        from mine_planner.ui.tasks.details import fill_tree

        rows = [(fid, row) for layer in layers for fid, row in zip(layer.ids, layer.attributes, strict=False)]
        rows = rows[:ROWS]
        names = list(dict.fromkeys(name for _, row in rows for name in row if name))[:COLUMNS]
        lines = [(fid, *(_cell(row.get(name)) for name in names)) for fid, row in rows]
        heads = (translate("MinePlanner", "Row"), *names)
        fill_tree(self.view, heads, lines, translate("MinePlanner", "No rows were read yet."))

    def place(self, layers: list[SourceFeatures], order: MapOrder) -> None:
        """Work out in the background where the features would lie, and draw them."""
        path = self._desk.session.path
        self.clear()
        if path is None or not any(layer.ids for layer in layers):
            return
        self._say(translate("MinePlanner", "The positions are being computed…"))

        def failed(error: PlannerError) -> None:
            self._task = None
            self._say(in_users_language(error.message), trouble=True)
            self.placed.emit(False)

        title = translate("MinePlanner", "Preview a handed-over map")
        self._task = run_in_background(title, lambda _p: _work(path, layers, order, _p), self._take, failed)

    def clear(self) -> None:
        """Take the preview off the canvas and stop computing."""
        cancel(self._task)
        self._task = self._seen = None
        if self._bands is not None:
            self._bands.clear()
        self.zoom_action.setEnabled(False)
        self.words.clear()

    def zoom(self) -> None:
        """Show on the map where the features would lie."""
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        if self._seen is not None and self._seen.bounds is not None:
            zoom_to_shapes(self._desk, [QgsGeometry.fromRect(QgsRectangle(*self._seen.bounds))])

    def _take(self, seen: Preview) -> None:
        self._task, self._seen = None, seen
        if not self._desk.session.is_open:
            return
        self.zoom_action.setEnabled(seen.bounds is not None)
        lost = seen.features - seen.placed
        words = translate("MinePlanner", "{} of {} have a place.").format(
            number(seen.placed), number(seen.features)
        )
        if seen.operation:
            shift = seen.operation if " to " in seen.operation else translate("MinePlanner", "None needed")
            words += " " + translate("MinePlanner", "Datum operation: {}.").format(shift)
        doubts = [in_users_language(text) for text in seen.doubts]
        self._say(" ".join([words, *doubts]), trouble=bool(lost or doubts))
        self._draw()
        self.placed.emit(True)

    def _draw(self) -> None:
        if self._bands is None:
            self._bands = ShapeBands(self._desk.canvas, self._desk.session.crs)
        self._bands.clear()
        if self._seen is not None and self.on_map.isChecked():
            for kind, shapes in self._seen.shapes.items():
                self._bands.draw(kind, shapes)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        colour = parts.ERROR_COLOUR if trouble else parts.tint(self, 0.75)
        self.words.setStyleSheet(f"color: {colour};")
        self.words.setText(("⚠ " if trouble else "") + words)


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _work(path: Path, layers: list[SourceFeatures], order: MapOrder, _progress: Progress) -> Preview:
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import map_preview, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        return map_preview.preview(workspace, layers, order)
    finally:
        workspace.close()
