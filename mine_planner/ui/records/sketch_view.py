# SPDX-License-Identifier: GPL-2.0-or-later
"""The live sketch of a record in a form, and the same as rubber bands on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QWidget

from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QPaintEvent

    from mine_planner.gis.record_sketch import Sketch


class SketchView(QWidget):
    """Shows where points, legs, rows and corridor lie to each other; north is up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sketch: Sketch | None = None
        self.setMinimumSize(200, 160)
        self.setAccessibleName(translate("MinePlanner", "Sketch of the record"))

    def sizeHint(self) -> QSize:
        """Return the size that it would like to have."""
        return QSize(380, 280)

    def show_sketch(self, sketch: Sketch | None) -> None:
        """Show another sketch, or none."""
        self._sketch = sketch
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sketch, or say why there is none."""
        from mine_planner.gis import record_sketch

        painter = QPainter(self)
        base = self.palette().base().color()
        painter.fillRect(self.rect(), base)
        painter.setPen(QColor(parts.tint(self, 0.25)))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        ink = record_sketch.Ink(self.palette().text().color(), base, QColor(parts.tint(self, 0.6)))
        drawn = 0.0
        if self._sketch is not None:
            drawn = record_sketch.paint(painter, QRectF(self.rect()), self._sketch, ink)
        if not drawn:
            painter.setPen(QColor(parts.tint(self, 0.6)))
            wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            words = translate("MinePlanner", "The sketch appears when a point has coordinates.")
            painter.drawText(self.rect().adjusted(20, 20, -20, -20), wrapped, words)
        painter.end()


class SketchOnMap:
    """The corridor, rows and points of a sketch on the canvas, in the workspace's CRS."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []

    def show(self, sketch: Sketch | None, crs: QgsCoordinateReferenceSystem) -> None:
        """Show a sketch instead of the former one."""
        from qgis.core import Qgis

        self.clear()
        if sketch is None:
            return
        wash = QColor(parts.ERROR_COLOUR)
        wash.setAlpha(40)
        line = QColor(parts.ERROR_COLOUR)
        for outline in sketch.corridors:
            ring = [QgsPointXY(*place) for place in outline]
            band = self._band(Qgis.GeometryType.Polygon, line, 1)
            band.setFillColor(wash)
            band.setLineStyle(Qt.PenStyle.DashLine)
            band.setToGeometry(QgsGeometry.fromPolygonXY([ring]), crs)
        for pair in sketch.rows:
            band = self._band(Qgis.GeometryType.Line, line, 3)
            band.setToGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in pair]), crs)
        for pair in sketch.legs:
            band = self._band(Qgis.GeometryType.Line, QColor(parts.tint(self._canvas, 0.6)), 1)
            band.setToGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in pair]), crs)
        for _, place, _, given in sketch.points:
            colour = QColor("#2b88c8") if given else QColor(parts.tint(self._canvas, 0.8))
            band = self._band(Qgis.GeometryType.Point, colour, 2)
            icons = QgsRubberBand.IconType
            band.setIcon(icons.ICON_FULL_DIAMOND if given else icons.ICON_CIRCLE)
            band.setIconSize(9)
            band.setToGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)), crs)

    def clear(self) -> None:
        """Take everything off the canvas."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def _band(self, kind: object, colour: QColor, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, kind)
        band.setStrokeColor(colour)
        band.setWidth(width)
        self._bands.append(band)
        return band
