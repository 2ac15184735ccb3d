# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies over the canvas while maps are compared: two pictures and the line or glass between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainterPath, QPen

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QPainter

    from mine_planner.ui.compare.pictures import Picture, Pictures

LINE = QColor(255, 255, 255)
EDGE = QColor(30, 40, 50)
RING = QColor("#6A1B9A")
_HANDLE = 13.0
SMALLEST_GLASS, LARGEST_GLASS = 40.0, 600.0


@dataclass
class Look:
    """Where the line or the glass stands, in pixels of the canvas.

    Attributes
    ----------
    kind
        ``swipe`` or ``glass``.
    upright
        Whether the line of a swipe stands upright.
    share
        Where the line stands, 0 to 1 of the canvas's width or height.
    centre, radius
        Of the glass.
    ring_m
        Radius that holds 95 % of the positions of the maps, in map units; 0 draws none.
    """

    kind: str = "swipe"
    upright: bool = True
    share: float = 0.5
    centre: QPointF = field(default_factory=QPointF)
    radius: float = 140.0
    ring_m: float = 0.0


class Curtain(QgsMapCanvasItem):
    """Draws the handed-over maps on one side and the base layers on the other.

    While the canvas is moved the pictures move along, and are drawn anew when it rests.
    """

    def __init__(self, canvas: QgsMapCanvas, pictures: Pictures, captions: tuple[str, str]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pictures = pictures
        self._captions = captions
        self.look = Look(centre=QPointF(canvas.width() / 2, canvas.height() / 2))
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        """Cover the canvas, also while it is dragged."""
        width, height = self._canvas.width(), self._canvas.height()
        return QRectF(-width, -height, 3.0 * width, 3.0 * height)

    def paint(self, painter: QPainter, _option: object = None, _widget: object = None) -> None:
        """Draw both pictures and what parts them."""
        maps, base = self._pictures.made
        shift = QPointF(self.pos())
        screen = QRectF(-shift.x(), -shift.y(), self._canvas.width(), self._canvas.height())
        inside = self._inside(screen)
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        self._draw(painter, base, screen, None)
        self._draw(painter, maps, screen, inside)
        if self.look.kind == "swipe":
            self._draw_line(painter, screen)
        else:
            self._draw_glass(painter, screen)
        painter.restore()

    def line_at(self) -> float:
        """Return where the line stands, in pixels from the left or from above."""
        length = self._canvas.width() if self.look.upright else self._canvas.height()
        return self.look.share * length

    # -------------------------------------------------------------- parts
    def _inside(self, screen: QRectF) -> QPainterPath:
        path = QPainterPath()
        if self.look.kind == "glass":
            path.addEllipse(screen.topLeft() + self.look.centre, self.look.radius, self.look.radius)
            return path
        part = QRectF(screen)
        if self.look.upright:
            part.setWidth(self.line_at())
        else:
            part.setHeight(self.line_at())
        path.addRect(part)
        return path

    def _draw(
        self, painter: QPainter, picture: Picture | None, screen: QRectF, inside: QPainterPath | None
    ) -> None:
        painter.save()
        if inside is not None:
            painter.setClipPath(inside)
        if picture is None:
            # Without a picture the canvas itself is seen below.
            painter.restore()
            return
        painter.fillRect(screen, self._canvas.mapSettings().backgroundColor())
        to_pixel = self._canvas.mapSettings().mapToPixel()
        extent = picture.extent
        first = to_pixel.transform(extent.xMinimum(), extent.yMaximum())
        last = to_pixel.transform(extent.xMaximum(), extent.yMinimum())
        turned = self._canvas.rotation() != 0.0
        place = QRectF(QPointF(first.x(), first.y()), QPointF(last.x(), last.y()))
        if turned:
            place = QRectF(0.0, 0.0, self._canvas.width(), self._canvas.height())
        painter.drawImage(place, picture.image)
        painter.restore()

    def _draw_line(self, painter: QPainter, screen: QRectF) -> None:
        at = self.line_at()
        if self.look.upright:
            begin = screen.topLeft() + QPointF(at, 0.0)
            end = begin + QPointF(0.0, screen.height())
        else:
            begin = screen.topLeft() + QPointF(0.0, at)
            end = begin + QPointF(screen.width(), 0.0)
        for colour, width in ((EDGE, 4.0), (LINE, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(begin, end)
        self._draw_handle(painter, (begin + end) / 2.0)
        self._caption(painter, self._captions[0], begin, before=True)
        self._caption(painter, self._captions[1], begin, before=False)

    def _draw_handle(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(QPen(EDGE, 1.2))
        painter.setBrush(LINE)
        painter.drawEllipse(centre, _HANDLE, _HANDLE)
        painter.setPen(QPen(EDGE, 2.0))
        for side in (-1.0, 1.0):
            tip, wing = QPointF(side * 8.0, 0.0), QPointF(side * 4.0, 4.0)
            if not self.look.upright:
                tip, wing = QPointF(0.0, side * 8.0), QPointF(4.0, side * 4.0)
            mirrored = QPointF(wing.x(), -wing.y()) if self.look.upright else QPointF(-wing.x(), wing.y())
            painter.drawLine(centre + tip, centre + wing)
            painter.drawLine(centre + tip, centre + mirrored)

    def _draw_glass(self, painter: QPainter, screen: QRectF) -> None:
        centre = screen.topLeft() + self.look.centre
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((EDGE, 5.0), (LINE, 2.5)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(centre, self.look.radius, self.look.radius)
        ring = self.look.ring_m / self._canvas.mapUnitsPerPixel()
        if 3.0 <= ring <= self.look.radius:
            for pen in (QPen(LINE, 4.0), QPen(RING, 2.0, Qt.PenStyle.DashLine)):
                painter.setPen(pen)
                painter.drawEllipse(centre, ring, ring)
        below = centre + QPointF(0.0, self.look.radius + 8.0)
        if below.y() > screen.bottom() - 30.0:
            below = centre - QPointF(0.0, self.look.radius + 30.0)
        self._chip(painter, self._captions[0], below, 0.5)

    def _caption(self, painter: QPainter, text: str, begin: QPointF, *, before: bool) -> None:
        if self.look.upright:
            self._chip(
                painter, text, begin + QPointF(-10.0 if before else 10.0, 10.0), 1.0 if before else 0.0
            )
        else:
            self._chip(painter, text, begin + QPointF(10.0, -32.0 if before else 10.0), 0.0)

    def _chip(self, painter: QPainter, text: str, place: QPointF, anchor: float) -> None:
        """Draw words on a dark plate; ``anchor`` 0 puts their left edge at the place, 1 their right."""
        metrics = QFontMetricsF(painter.font())
        width, height = metrics.horizontalAdvance(text) + 16.0, metrics.height() + 6.0
        plate = QRectF(place.x() - anchor * width, place.y(), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(38, 50, 60, 225))
        painter.drawRoundedRect(plate, 4.0, 4.0)
        painter.setPen(LINE)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
