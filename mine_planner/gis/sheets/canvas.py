# SPDX-License-Identifier: GPL-2.0-or-later
"""A page in millimetres: text that is measured before it is drawn, lines, shapes and hatches."""

from __future__ import annotations

import math
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from mine_planner.gis.sheets.measure import MM_PER_POINT, UNIT, Measure, Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mine_planner.domain.sheet_content import Polygon


INK = QColor("#000000")
PAPER = QColor("#FFFFFF")
GREY = QColor("#555555")
LIGHT = QColor("#E6E6E6")
VEIL = QColor(255, 255, 255, 190)

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


class Canvas(Measure):
    """Draws on a painter whose device has ``dots_per_mm``; all figures are millimetres from the
    upper left corner of the page.
    """

    def __init__(self, painter: QPainter, dots_per_mm: float, family: str) -> None:
        super().__init__(family)
        self.painter = painter
        self._scale = dots_per_mm / UNIT

    @contextmanager
    def page(self) -> Iterator[None]:
        """Set the painter up for millimetres, and leave it as it was."""
        self.painter.save()
        self.painter.resetTransform()
        self.painter.scale(self._scale, self._scale)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            yield
        finally:
            self.painter.restore()

    @contextmanager
    def clipped(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """Draw nothing outside a rectangle."""
        self.painter.save()
        self.painter.setClipRect(_rect(x, y, width, height))
        try:
            yield
        finally:
            self.painter.restore()

    def text(
        self,
        x: float,
        y: float,
        width: float,
        line: str,
        style: Type,
        *,
        align: str = "left",
        colour: QColor = INK,
    ) -> None:
        """Draw one line in a strip whose upper edge is ``y``."""
        if not line:
            return
        self.painter.setPen(colour)
        self.painter.setFont(self.font(style))
        flags = int(_ALIGN[align] | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
        flags |= int(Qt.TextFlag.TextSingleLine)
        self.painter.drawText(_rect(x, y, width, style.line_mm), flags, line)

    def halo_text(self, x: float, y: float, line: str, style: Type, colour: QColor = INK) -> None:
        """Draw one line on a veil of white, so that it can be read on any map.

        Outlines of letters as a halo would make a page's content several times as large.
        """
        width = self.width(line, style)
        base = y + style.size * MM_PER_POINT
        self.rect(
            x - 0.25, base - style.size * MM_PER_POINT * 0.82, width + 0.5, style.line_mm * 0.86, fill=VEIL
        )
        self.painter.setPen(colour)
        self.painter.setFont(self.font(style))
        self.painter.drawText(QPointF(x * UNIT, base * UNIT), line)

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: QColor | None = None,
        pen: QPen | None = None,
    ) -> None:
        """Draw a rectangle."""
        self.painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
        self.painter.drawRect(_rect(x, y, width, height))

    def rects(self, boxes: Iterable[tuple[float, float, float, float]], fill: QColor) -> None:
        """Fill many rectangles (x, y, width, height) at once."""
        self.painter.setPen(QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(QBrush(fill))
        self.painter.drawRects([_rect(*box) for box in boxes])

    def line(self, x1: float, y1: float, x2: float, y2: float, pen: QPen) -> None:
        """Draw a straight line."""
        self.painter.setPen(pen)
        self.painter.drawLine(QPointF(x1 * UNIT, y1 * UNIT), QPointF(x2 * UNIT, y2 * UNIT))

    def polyline(self, points: Sequence[tuple[float, float]], pen: QPen) -> None:
        """Draw a line through points."""
        self.painter.setPen(pen)
        self.painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        self.painter.drawPolyline(_polygon(points))

    def polygon(
        self, points: Sequence[tuple[float, float]], *, fill: QColor | None = None, pen: QPen | None = None
    ) -> None:
        """Draw a closed polygon without holes."""
        self.painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
        self.painter.drawPolygon(_polygon(points))

    def ellipse(
        self, x: float, y: float, radius: float, *, fill: QColor | None = None, pen: QPen | None = None
    ) -> None:
        """Draw a circle around a point."""
        self.painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
        self.painter.drawEllipse(QPointF(x * UNIT, y * UNIT), radius * UNIT, radius * UNIT)

    def shape(self, path: QPainterPath, *, fill: QColor | None = None, pen: QPen | None = None) -> None:
        """Fill and outline a path made by :func:`path_of`."""
        if fill is not None:
            self.painter.fillPath(path, QBrush(fill))
        if pen is not None:
            self.painter.strokePath(path, pen)

    def hatch(self, path: QPainterPath, angle: float, spacing: float, pen: QPen) -> None:
        """Draw parallel lines inside a path; ``angle`` in degrees, ``spacing`` in millimetres."""
        self.painter.save()
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self.painter.setPen(pen)
        for first, second in hatch_lines(path.boundingRect(), angle, spacing * UNIT):
            self.painter.drawLine(first, second)
        self.painter.restore()


def hatch_lines(bounds: QRectF, angle: float, spacing: float) -> list[tuple[QPointF, QPointF]]:
    """Return lines that cover a rectangle; they lie on one raster, so neighbours' hatches meet."""
    radians = math.radians(angle)
    along = (math.cos(radians), -math.sin(radians))
    across = (math.sin(radians), math.cos(radians))
    corners = [bounds.topLeft(), bounds.topRight(), bounds.bottomLeft(), bounds.bottomRight()]
    offsets = [corner.x() * across[0] + corner.y() * across[1] for corner in corners]
    reaches = [corner.x() * along[0] + corner.y() * along[1] for corner in corners]
    low, high = min(reaches), max(reaches)
    lines = []
    for number in range(math.ceil(min(offsets) / spacing), math.floor(max(offsets) / spacing) + 1):
        base_x, base_y = across[0] * number * spacing, across[1] * number * spacing
        lines.append(
            (
                QPointF(base_x + along[0] * low, base_y + along[1] * low),
                QPointF(base_x + along[0] * high, base_y + along[1] * high),
            )
        )
    return lines


def pen(colour: QColor | str, width_mm: float, dash: Sequence[float] = ()) -> QPen:
    """Return a pen; ``dash`` gives strokes and gaps in millimetres."""
    made = QPen(QColor(colour), width_mm * UNIT)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        made.setDashPattern([length / width_mm for length in dash])
    return made


def path_of(polygons: Iterable[Polygon], to_page: Iterable[float] | object) -> QPainterPath:
    """Return polygons with holes as a path; ``to_page`` turns x, y into page millimetres."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for rings in polygons:
        for ring in rings:
            path.addPolygon(_polygon([to_page(x, y) for x, y in ring]))  # type: ignore[operator]
            path.closeSubpath()
    return path


def _rect(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * UNIT, y * UNIT, width * UNIT, height * UNIT)


def _polygon(points: Sequence[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(x * UNIT, y * UNIT) for x, y in points])
