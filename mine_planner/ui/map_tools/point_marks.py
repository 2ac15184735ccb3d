# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbered points on a canvas, told apart by shape as well as by colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF

from mine_planner.ui.map_tools.canvas_items import WholeCanvasItem, take_off

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

GOOD, WORST, OPEN, OFF = "good", "worst", "open", "off"
"""Takes part; foretold worst by the others; has no place yet; does not take part."""

_INK = {GOOD: "#1c6ea4", WORST: "#d3342a", OPEN: "#9a6100", OFF: "#6a737b"}
_ARM = 11.0
_RING = 6.0
REACH = 10.0
"""Pixels within which a press takes hold of a point."""


@dataclass(frozen=True)
class Mark:
    """A point in the canvas's coordinates."""

    label: str
    x: float
    y: float
    state: str = GOOD


class PointMarks(WholeCanvasItem):
    """Paints all marks of one canvas; QGIS paints it with the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._marks: tuple[Mark, ...] = ()
        self._chosen = ""
        self.setZValue(20)

    def show_marks(self, marks: Sequence[Mark], chosen: str = "") -> None:
        """Show other marks; the chosen one is drawn stronger."""
        self._marks, self._chosen = tuple(marks), chosen
        self.update()

    def take_off(self) -> None:
        """Take the marks off the canvas for good."""
        take_off(self._canvas, self)

    def hit(self, place: QPointF) -> str:
        """Return the label of the mark at a pixel of the canvas; empty where there is none."""
        found = ""
        nearest = REACH
        for mark in self._marks:
            apart = self._at(mark) - place
            distance = (apart.x() ** 2 + apart.y() ** 2) ** 0.5
            if distance <= nearest:
                found, nearest = mark.label, distance
        return found

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem | None = None,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the marks."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for mark in self._marks:
            self._paint_mark(painter, mark)

    def _at(self, mark: Mark) -> QPointF:
        return QPointF(self.toCanvasCoordinates(QgsPointXY(mark.x, mark.y)))

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        at = self._at(mark)
        strong = mark.label == self._chosen
        shape = (
            QPolygonF([at + QPointF(0, -9), at + QPointF(9, 0), at + QPointF(0, 9), at + QPointF(-9, 0)])
            if mark.state == WORST
            else None
        )
        # A white edge below keeps the mark readable on dark paper and on light.
        for colour, width in ((QColor(255, 255, 255, 220), 4.0), (QColor(_INK[mark.state]), 1.6)):
            pen = QPen(colour, width + (1.0 if strong else 0.0))
            if mark.state in (OPEN, OFF):
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(at + QPointF(dx, dy) * 2.5, at + QPointF(dx, dy) * _ARM)
            if shape is not None:
                painter.drawPolygon(shape)
            else:
                painter.drawEllipse(at, _RING, _RING)
        self._paint_label(painter, mark, at, strong)

    def _paint_label(self, painter: QPainter, mark: Mark, at: QPointF, strong: bool) -> None:
        words = mark.label + (" ▲" if mark.state == WORST else "")
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        box = painter.fontMetrics().boundingRect(words)
        area = QRectF(at.x() + 11, at.y() - box.height() - 6, box.width() + 8, box.height() + 2)
        ink = QColor(_INK[mark.state])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink if strong else QColor(255, 255, 255, 225))
        painter.drawRoundedRect(area, 3, 3)
        painter.setPen(QColor("white") if strong else ink)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
