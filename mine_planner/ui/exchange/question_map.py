# SPDX-License-Identifier: GPL-2.0-or-later
"""The versions of a disputed outline on the map: a letter and a line style each, since colour is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPen

from mine_planner.gis import projections

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QPainter
    from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from mine_planner.ui.desk import Desk

_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_LINE = QColor("#1d2b36")
_SIDE = 20.0
_ROOM = 1.6
"""How much more than the outlines is shown around them."""


class LetterItem(QgsMapCanvasItem):
    """A letter in a white square at a place on the map."""

    def __init__(self, canvas: QgsMapCanvas, letter: str, place: QgsPointXY) -> None:
        super().__init__(canvas)
        self._letter = letter
        self._place = place
        self.setZValue(60)
        self.updatePosition()

    def updatePosition(self) -> None:
        """Follow the map."""
        self.setPos(self.toCanvasCoordinates(self._place))

    def boundingRect(self) -> QRectF:
        """Return what is painted, in pixels around the place."""
        return QRectF(-_SIDE / 2 - 1, -_SIDE / 2 - 1, _SIDE + 2, _SIDE + 2)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _on: QWidget | None = None
    ) -> None:
        """Paint the square and its letter."""
        square = QRectF(-_SIDE / 2, -_SIDE / 2, _SIDE, _SIDE)
        painter.setPen(QPen(_LINE, 1.2))
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(square, 3, 3)
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(13)
        painter.setFont(font)
        painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), self._letter)


class VersionBands:
    """Outlines with their letters on the canvas, until they are cleared."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._bands: list[QgsRubberBand] = []
        self._letters: list[LetterItem] = []
        self._extent = QgsRectangle()

    @property
    def letters(self) -> list[LetterItem]:
        """The letters on the map."""
        return self._letters

    def show(self, outlines: dict[str, QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        """Show outlines by letter; what was shown before goes."""
        self.clear()
        canvas = self._desk.canvas
        pair = projections.sound_pair(crs, canvas.mapSettings().destinationCrs())
        change = QgsCoordinateTransform(*pair, self._desk.project)
        placed: list[QgsPointXY] = []
        for number, (letter, outline) in enumerate(outlines.items()):
            if outline.isNull() or outline.isEmpty():
                continue
            shape = QgsGeometry(outline)
            shape.transform(change)
            self._bands.append(self._band(shape, number))
            self._extent.combineExtentWith(shape.boundingBox())
            place = _free_place(shape, placed)
            placed.append(place)
            self._letters.append(LetterItem(canvas, letter, place))

    def _band(self, shape: QgsGeometry, number: int) -> QgsRubberBand:
        band = QgsRubberBand(self._desk.canvas, shape.type())
        band.setStrokeColor(_LINE)
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setWidth(3 if shape.type() != Qgis.GeometryType.Point else 8)
        band.setLineStyle(_STYLES[number % len(_STYLES)])
        band.setToGeometry(shape, None)
        return band

    def zoom(self, cover: QRect | None = None) -> None:
        """Show the outlines with some room around them, where a window does not cover the map.

        Parameters
        ----------
        cover
            The window in pixels of the canvas.
        """
        if self._extent.isNull():
            return
        wanted = QgsRectangle(self._extent)
        if wanted.width() <= 0 or wanted.height() <= 0:
            wanted.grow(100.0)
        wanted.scale(_ROOM)
        canvas = self._desk.canvas
        place = free_strip(QRect(0, 0, canvas.width(), canvas.height()), cover)
        if place.isEmpty():
            return
        metres = max(wanted.width() / place.width(), wanted.height() / place.height())
        left = wanted.center().x() - metres * (place.x() + place.width() / 2)
        top = wanted.center().y() + metres * (place.y() + place.height() / 2)
        canvas.setExtent(
            QgsRectangle(left, top - metres * canvas.height(), left + metres * canvas.width(), top)
        )
        canvas.refresh()

    def clear(self) -> None:
        """Take everything off the canvas."""
        scene = self._desk.canvas.scene()
        for item in (*self._bands, *self._letters):
            scene.removeItem(item)
        self._bands, self._letters = [], []
        self._extent = QgsRectangle()


def free_strip(canvas: QRect, cover: QRect | None) -> QRect:
    """Return the largest strip of the canvas beside a window over it; all of it where none is of use."""
    covered = canvas if cover is None else canvas.intersected(cover)
    if cover is None or covered.isEmpty():
        return canvas
    strips = (
        QRect(0, 0, canvas.width(), covered.top()),
        QRect(0, covered.bottom() + 1, canvas.width(), canvas.height() - covered.bottom() - 1),
        QRect(0, 0, covered.left(), canvas.height()),
        QRect(covered.right() + 1, 0, canvas.width() - covered.right() - 1, canvas.height()),
    )
    largest = max(strips, key=lambda strip: strip.width() * strip.height())
    return largest if min(largest.width(), largest.height()) >= _LEAST else canvas


_LEAST = 80
"""Pixels; a narrower strip shows nothing."""


def _free_place(shape: QgsGeometry, taken: list[QgsPointXY]) -> QgsPointXY:
    """Return a place on an outline's edge that no other letter has: corners, the farthest from the others."""
    corners = [QgsPointXY(vertex.x(), vertex.y()) for vertex in shape.vertices()]
    if not taken:
        return min(corners, key=lambda corner: (corner.x() - corner.y(), corner.x()))
    return max(corners, key=lambda corner: min(corner.sqrDist(other) for other in taken))
