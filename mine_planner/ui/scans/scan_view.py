# SPDX-License-Identifier: GPL-2.0-or-later
"""The scan on a canvas of its own: zoom, pan, click to set a point, drag to move one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from mine_planner.i18n import translate
from mine_planner.ui.map_tools.point_marks import Mark, PointMarks
from mine_planner.ui.map_tools.points_tool import PointsTool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsRasterLayer

_CLOSE_UP = 220.0
"""Pixels of the scan that are shown around a point that is looked at."""


class ScanView(QWidget):
    """Positions are pixels of the scan: x to the right and y down from the upper left corner.

    Signals
    -------
    picked
        A free place was clicked.
    chosen
        A point was pressed; its name.
    dragged
        A point is moved: name, place, and whether it was let go.
    """

    picked = pyqtSignal(float, float)
    chosen = pyqtSignal(str)
    dragged = pyqtSignal(str, float, float, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.canvas = QgsMapCanvas(self)
        self.canvas.setCanvasColor(QColor(parent.palette().mid().color()))
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
        self.canvas.setAccessibleName(translate("MinePlanner", "The scan"))
        self.canvas.enableAntiAliasing(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self._layer: QgsRasterLayer | None = None
        self._marks = PointMarks(self.canvas)
        self._tool = PointsTool(self.canvas, self._marks.hit)
        self._tool.picked.connect(self._on_picked)
        self._tool.grabbed.connect(self.chosen)
        self._tool.dragged.connect(
            lambda label, at, let_go: self.dragged.emit(label, at.x(), -at.y(), let_go)
        )
        self.canvas.setMapTool(self._tool)

    def show_layer(self, layer: QgsRasterLayer | None) -> None:
        """Show another picture, whole."""
        self.canvas.setLayers([] if layer is None else [layer])
        self._layer = layer
        if layer is not None:
            self.show_all()

    def show_all(self) -> None:
        """Show the whole scan."""
        if self._layer is not None:
            extent = QgsRectangle(self._layer.extent())
            extent.scale(1.05)
            self.canvas.setExtent(extent)
            self.canvas.refresh()

    def look_at(self, pixel_x: float, pixel_y: float) -> None:
        """Show the surroundings of a place."""
        half = _CLOSE_UP / 2
        self.canvas.setExtent(QgsRectangle(pixel_x - half, -pixel_y - half, pixel_x + half, -pixel_y + half))
        self.canvas.refresh()

    def show_marks(self, marks: Sequence[tuple[str, float, float, str]], chosen: str) -> None:
        """Show points: name, place in pixels, state."""
        placed = [Mark(label, x, -y, state) for label, x, y, state in marks]
        self._marks.show_marks(placed, chosen)

    def pixel_of(self, pixel_x: float, pixel_y: float) -> QgsPointXY:
        """Return where on the widget a place of the scan stands."""
        return QgsPointXY(self.canvas.getCoordinateTransform().transform(QgsPointXY(pixel_x, -pixel_y)))

    def unload(self) -> None:
        """Stop drawing and let go of the picture."""
        self.canvas.stopRendering()
        self.canvas.unsetMapTool(self._tool)
        self.canvas.setLayers([])
        self._marks.take_off()
        self._layer = None

    def _on_picked(self, place: QgsPointXY) -> None:
        if self._layer is not None and self._layer.extent().contains(place):
            self.picked.emit(place.x(), -place.y())
