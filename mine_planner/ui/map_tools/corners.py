# SPDX-License-Identifier: GPL-2.0-or-later
"""Move the corners of one outline: click one, click where it goes; a click on an edge makes a new one.

Shift and a click takes a corner out; so does Delete, where the program has no other use for that key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsVertexId
from qgis.gui import QgsMapToolAdvancedDigitizing, QgsSnapIndicator
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal

from mine_planner.gis import projections

if TYPE_CHECKING:
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtGui import QKeyEvent

    from mine_planner.ui.desk import Desk

REACH_PX = 10
"""A click this near to a corner or an edge means it."""


class CornersTool(QgsMapToolAdvancedDigitizing):
    """Works on a copy; nothing is saved before it is finished.

    Signals
    -------
    changed
        The outline as it stands, with the corner that is carried at the pointer.
    finished
        The outline, at a right-click with nothing carried.
    given_up
        Esc with nothing carried, or another tool was taken.
    """

    changed = pyqtSignal(QgsGeometry)
    finished = pyqtSignal(QgsGeometry)
    given_up = pyqtSignal()

    def __init__(self, desk: Desk, outline: QgsGeometry) -> None:
        super().__init__(desk.canvas, desk.cad_dock)
        self._desk = desk
        self._outline = QgsGeometry(outline)
        self._past: list[QgsGeometry] = []
        self._carried = -1
        self._snapped: QgsSnapIndicator | None = QgsSnapIndicator(desk.canvas)
        self.setAutoSnapEnabled(True)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def outline(self) -> QgsGeometry:
        """The outline as it stands."""
        return QgsGeometry(self._outline)

    @property
    def carries(self) -> bool:
        """Whether a corner follows the pointer."""
        return self._carried >= 0

    # -------------------------------------------------------------- what QGIS tells
    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Let the carried corner follow the pointer."""
        if self._snapped is not None:
            self._snapped.setMatch(event.mapPointMatch())
        if self.carries:
            with self._desk.reporter.boundary():
                self._put(self._place(event.mapPoint()))

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a corner up, put it down, or finish."""
        if event.button() == Qt.MouseButton.RightButton:
            self._on_right()
            return
        with self._desk.reporter.boundary():
            self._on_click(event)

    def _on_click(self, event: QgsMapMouseEvent) -> None:
        place = self._place(event.mapPoint())
        if self.carries:
            self._put(place)
            self._carried = -1
            return
        self._take_up(place, self._reach(event.pos()))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.drop_corner()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete drops the carried corner, Backspace takes the last change back, Esc gives up."""
        keys = {
            Qt.Key.Key_Delete: self.drop_corner,
            Qt.Key.Key_Backspace: self.take_back,
            Qt.Key.Key_Escape: self._on_escape,
        }
        does = keys.get(Qt.Key(event.key()))
        if does is not None:
            event.ignore()
            does()

    def deactivate(self) -> None:
        """Stop; called by QGIS when another tool is taken."""
        self._snapped = None  # its mark belongs to the map, so it must go before the map does
        super().deactivate()
        self.given_up.emit()

    # -------------------------------------------------------------- what is done
    def finish(self) -> None:
        """Put down what is carried and hand the outline over."""
        self._carried = -1
        self.finished.emit(self.outline)

    def take_back(self) -> None:
        """Undo the last change of a corner."""
        if self._past:
            self._outline, self._carried = self._past.pop(), -1
            self.changed.emit(self.outline)

    def drop_corner(self) -> None:
        """Take the carried corner out of the outline, while three are left."""
        if not self.carries:
            return
        tried = QgsGeometry(self._outline)
        if tried.deleteVertex(self._carried) and not tried.isEmpty():
            self._outline, self._carried = tried, -1
            self.changed.emit(self.outline)

    # -------------------------------------------------------------- helpers
    def _on_right(self) -> None:
        if self.carries:
            self.take_back()
        else:
            self.finish()

    def _on_escape(self) -> None:
        if self.carries:
            self.take_back()
        else:
            self.given_up.emit()

    def _take_up(self, place: QgsPointXY, reach: float) -> None:
        _point, corner, _before, _after, square = self._outline.closestVertex(place)
        if square > reach**2:
            square, _on, corner, _side = self._outline.closestSegmentWithContext(place)
            if square < 0 or square > reach**2:
                return
            self._past.append(QgsGeometry(self._outline))
            self._outline.insertVertex(place.x(), place.y(), corner)
        else:
            corner = self._first_of_ring(corner)
            self._past.append(QgsGeometry(self._outline))
        self._carried = corner
        self.changed.emit(self.outline)

    def _first_of_ring(self, corner: int) -> int:
        """Return the ring's first corner for the last one, which repeats it."""
        _there, key = self._outline.vertexIdFromVertexNr(corner)
        first = self._outline.vertexNrFromVertexId(QgsVertexId(key.part, key.ring, 0))
        same = self._outline.vertexAt(first) == self._outline.vertexAt(corner)
        return int(first) if same else corner

    def _put(self, place: QgsPointXY) -> None:
        self._outline.moveVertex(place.x(), place.y(), self._carried)
        self.changed.emit(self.outline)

    def _place(self, point: QgsPointXY) -> QgsPointXY:
        """Return a place of the map in the workspace's CRS."""
        canvas = self._desk.canvas
        source, context = canvas.mapSettings().destinationCrs(), self._desk.project.transformContext()
        return projections.of_map(source, self._desk.session.crs, context).transform(point)

    def _reach(self, pixel: QPoint) -> float:
        """Return how far a click reaches, in metres of the workspace's CRS."""
        here = self._place(self.toMapCoordinates(pixel))
        beside = self._place(self.toMapCoordinates(QPoint(pixel.x() + REACH_PX, pixel.y())))
        return float(here.distance(beside))
