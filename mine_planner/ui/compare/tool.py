# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool that moves the line or the glass: by mouse, by wheel, by keyboard; Esc ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, Qt, pyqtSignal

from mine_planner.ui.compare.curtain import LARGEST_GLASS, SMALLEST_GLASS

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
    from qgis.PyQt.QtGui import QKeyEvent, QWheelEvent

    from mine_planner.ui.compare.curtain import Curtain, Look

NEAR = 14.0
"""Pixels beside the line within which it is taken; farther away the map is dragged."""
STEP, LONG_STEP = 10.0, 60.0
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class CompareTool(QgsMapTool):
    """Moves what a curtain shows.

    Signals
    -------
    ended
        Esc was pressed, or another tool was taken.
    """

    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, curtain: Curtain) -> None:
        super().__init__(canvas)
        self._curtain = curtain
        self._holds_line = False
        self._drags_map = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        # The canvas moves the map by the arrow keys before a tool is asked.
        canvas.installEventFilter(self)

    def deactivate(self) -> None:
        """Give the canvas back; called by QGIS when another tool is taken."""
        self.canvas().removeEventFilter(self)
        super().deactivate()
        self.ended.emit()

    # -------------------------------------------------------------- mouse
    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Take the line; elsewhere begin to drag the map."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._holds_line = self._is_near(QPointF(event.pos()))

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Move the line or the glass, or drag the map."""
        place = QPointF(event.pos())
        left = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self._holds_line:
            self.move_line(place)
        elif left:
            self._drags_map = True
            self.canvas().panAction(event)
        elif self._look.kind == "glass":
            self._look.centre = place
            self._curtain.update()
        self.setCursor(self._cursor(place))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Let go."""
        if self._drags_map:
            self.canvas().panActionEnd(event.pos())
        self._holds_line = self._drags_map = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Widen or narrow the glass; with Ctrl, and for the line, the wheel zooms as ever."""
        zooms = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._look.kind != "glass" or zooms:
            event.ignore()
            return
        self.widen(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)
        event.accept()

    # -------------------------------------------------------------- keyboard
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours before the canvas does."""
        if event.type() == QEvent.Type.KeyPress:
            return self.press(event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (*_ARROWS, Qt.Key.Key_Escape):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; return whether it was one of ours."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.canvas().unsetMapTool(self)
        elif key in _ARROWS:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(*_ARROWS[Qt.Key(key)], LONG_STEP if far else STEP)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus) and self._look.kind == "glass":
            self.widen(1 / 1.15 if key == Qt.Key.Key_Minus else 1.15)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.turn()
        else:
            return False
        return True

    # -------------------------------------------------------------- what moves
    def step(self, right: float, down: float, pixels: float) -> None:
        """Move by some pixels; a line moves across itself only."""
        canvas = self.canvas()
        if self._look.kind == "glass":
            centre = self._look.centre + QPointF(right * pixels, down * pixels)
            self._look.centre = QPointF(
                min(max(centre.x(), 0.0), canvas.width()), min(max(centre.y(), 0.0), canvas.height())
            )
            self._curtain.update()
            return
        at = self._curtain.line_at() + (right if self._look.upright else down) * pixels
        self.move_line(QPointF(at, at))

    def move_line(self, place: QPointF) -> None:
        """Put the line where the pointer is."""
        canvas = self.canvas()
        at, length = (place.x(), canvas.width()) if self._look.upright else (place.y(), canvas.height())
        self._look.share = min(max(at / max(length, 1), 0.0), 1.0)
        self._curtain.update()

    def widen(self, factor: float) -> None:
        """Widen or narrow the glass."""
        self._look.radius = min(max(self._look.radius * factor, SMALLEST_GLASS), LARGEST_GLASS)
        self._curtain.update()

    def turn(self) -> None:
        """Lay an upright line level, or set it upright again."""
        if self._look.kind == "swipe":
            self._look.upright = not self._look.upright
            self._curtain.update()

    # -------------------------------------------------------------- helpers
    @property
    def _look(self) -> Look:
        return self._curtain.look

    def _is_near(self, place: QPointF) -> bool:
        if self._look.kind != "swipe":
            return False
        at = place.x() if self._look.upright else place.y()
        return abs(at - self._curtain.line_at()) <= NEAR

    def _cursor(self, place: QPointF) -> Qt.CursorShape:
        if self._holds_line or self._is_near(place):
            return Qt.CursorShape.SplitHCursor if self._look.upright else Qt.CursorShape.SplitVCursor
        if self._look.kind == "glass" and not self._drags_map:
            return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.ClosedHandCursor if self._drags_map else Qt.CursorShape.OpenHandCursor
