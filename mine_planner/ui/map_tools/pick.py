# SPDX-License-Identifier: GPL-2.0-or-later
"""One click on the map that gives a place in the workspace's CRS, with QGIS's snapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapToolAdvancedDigitizing, QgsSnapIndicator
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from mine_planner.gis import projections
from mine_planner.ui.map_tools.hint import CanvasHint

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgsMapMouseEvent, QgsMapTool
    from qgis.PyQt.QtGui import QKeyEvent

    from mine_planner.ui.desk import Desk


class PickTool(QgsMapToolAdvancedDigitizing):
    """Waits for one click.

    Signals
    -------
    picked
        x and y in the map's CRS.
    given_up
        Esc or a right-click.
    """

    picked = pyqtSignal(float, float)
    given_up = pyqtSignal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.canvas, desk.cad_dock)
        self.setAdvancedDigitizingAllowed(False)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._snapped: QgsSnapIndicator | None = QgsSnapIndicator(desk.canvas)

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show what the pointer snaps to."""
        event.snapPoint()
        if self._snapped is not None:
            self._snapped.setMatch(event.mapPointMatch())

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take the place, or give up."""
        if event.button() == Qt.MouseButton.RightButton:
            self.given_up.emit()
            return
        place = event.snapPoint()
        self.picked.emit(place.x(), place.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            self.given_up.emit()

    def deactivate(self) -> None:
        """Take the sign of snapping off the map."""
        self._snapped = None  # its mark belongs to the map, so it must go before the map does
        super().deactivate()


class PlacePicker(QObject):
    """Asks for places, one at a time, and gives the canvas back as it was."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tool: PickTool | None = None
        self._before: QgsMapTool | None = None
        self._hint: CanvasHint | None = None

    @property
    def tool(self) -> PickTool | None:
        """The tool on the canvas while a place is asked for."""
        return self._tool

    def pick(self, words: str, then: Callable[[float, float], object]) -> None:
        """Ask for a place; ``then`` gets x and y in the workspace's CRS."""
        self.stop()
        canvas = self._desk.canvas
        self._before = canvas.mapTool()
        self._tool = PickTool(self._desk)

        def take(x: float, y: float) -> None:
            with self._desk.reporter.boundary():
                source, context = canvas.mapSettings().destinationCrs(), self._desk.project.transformContext()
                place = projections.of_map(source, self._desk.session.crs, context).transform(x, y)
                self.stop()
                then(place.x(), place.y())

        self._tool.picked.connect(take)
        self._tool.given_up.connect(self.stop)
        canvas.setMapTool(self._tool)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._hint is None:
            self._hint = CanvasHint(canvas)
        self._hint.say(words)

    def stop(self) -> None:
        """Stop asking."""
        tool, self._tool = self._tool, None
        if tool is not None:
            canvas = self._desk.canvas
            if canvas.mapTool() is tool:
                if self._before is not None and self._before is not tool:
                    canvas.setMapTool(self._before)
                else:
                    canvas.unsetMapTool(tool)
            tool.deleteLater()
        if self._hint is not None:
            self._hint.hide()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.stop()
        if self._hint is not None:
            self._desk.canvas.removeEventFilter(self._hint)
            self._hint.deleteLater()
            self._hint = None
