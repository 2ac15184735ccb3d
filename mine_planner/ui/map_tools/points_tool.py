# SPDX-License-Identifier: GPL-2.0-or-later
"""Set points on a canvas: a click sets one, a press on a mark drags it, Esc goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPointF, Qt, pyqtSignal

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
    from qgis.PyQt.QtGui import QKeyEvent

_STILL = 4
"""Pixels that a hand may tremble before a press counts as a drag."""


class PointsTool(QgsMapTool):
    """Wheel, space and the middle button move the canvas meanwhile, as in every tool of QGIS.

    Signals
    -------
    picked
        A place in the canvas's coordinates, snapped where the project snaps.
    grabbed
        A mark was pressed; its label.
    dragged
        A mark is moved: its label, where to, and whether it was let go.
    abandoned
        Esc was pressed, or another tool was taken.
    """

    picked = pyqtSignal(QgsPointXY)
    grabbed = pyqtSignal(str)
    dragged = pyqtSignal(str, QgsPointXY, bool)
    abandoned = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, hit: Callable[[QPointF], str] | None = None, *, snap: bool = False
    ) -> None:
        super().__init__(canvas)
        self._hit = hit
        self._snap = snap
        self._label = ""
        self._pressed: QPointF | None = None
        self._moving = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Take hold of a mark, or begin a click."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = QPointF(event.pos())
        self._moving = False
        self._label = self._hit(self._pressed) if self._hit is not None else ""
        if self._label:
            self.grabbed.emit(self._label)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Drag the mark that is held."""
        if self._pressed is None:
            return
        apart = QPointF(event.pos()) - self._pressed
        self._moving = self._moving or apart.manhattanLength() > _STILL
        if self._label and self._moving:
            self.dragged.emit(self._label, self._place(event), False)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Let a mark go, or set a point."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        label, moving = self._label, self._moving
        self._pressed, self._label, self._moving = None, "", False
        if label and moving:
            self.dragged.emit(label, self._place(event), True)
        elif not label and not moving:
            self.picked.emit(self._place(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.abandoned.emit()

    def deactivate(self) -> None:
        """Stop; called by QGIS when another tool is taken."""
        super().deactivate()
        self.abandoned.emit()

    def _place(self, event: QgsMapMouseEvent) -> QgsPointXY:
        return QgsPointXY(event.snapPoint() if self._snap else self.toMapCoordinates(event.pos()))
