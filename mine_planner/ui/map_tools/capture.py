# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing on the canvas with QGIS's own capture: snapping, digitising panel, Backspace, Esc, right-click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPolygon, QgsVectorLayer
from qgis.gui import QgsMapToolCapture
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal

from mine_planner.gis import projections

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsPoint
    from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapMouseEvent
    from qgis.PyQt.QtGui import QKeyEvent

SAME_CORNER_M = 0.01
"""Corners nearer than this are one, as in the rules of an outline."""

SETTLE_MS = 60
"""The pointer rests this long before an outline is judged again."""


class CaptureTool(QgsMapToolCapture):
    """Draws one polygon or line in the workspace's CRS, whatever the project's is.

    Signals
    -------
    captured
        The finished geometry in the workspace's CRS.
    moved
        Corners so far (workspace's CRS) with the pointer as the last one.
    abandoned
        Esc was pressed with nothing drawn, or another tool was taken.
    """

    captured = pyqtSignal(QgsGeometry)
    moved = pyqtSignal(list)
    abandoned = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        cad_dock: QgsAdvancedDigitizingDockWidget,
        crs: QgsCoordinateReferenceSystem,
        *,
        polygon: bool = True,
    ) -> None:
        kind = (
            QgsMapToolCapture.CaptureMode.CapturePolygon
            if polygon
            else QgsMapToolCapture.CaptureMode.CaptureLine
        )
        projections.check_way(canvas.mapSettings().destinationCrs(), crs)
        super().__init__(canvas, cad_dock, kind)
        # The base class transforms every click into its layer's CRS; this layer is never shown.
        self._frame = QgsVectorLayer("Polygon" if polygon else "LineString", "", "memory")
        self._frame.setCrs(crs)
        self._polygon = polygon
        self._dropped = False
        self._pointer: QgsPoint | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.tell_corners)
        self.setUseSnappingIndicator(True)

    # -------------------------------------------------------------- what QGIS asks
    def layer(self) -> QgsVectorLayer | None:
        """Return the layer that says which CRS is captured in; none once the tool is dropped."""
        return None if self._dropped else self._frame

    def capabilities(self) -> QgsMapToolCapture.Capabilities:
        """Say that plain corners are wanted: a team lays straight legs out."""
        return QgsMapToolCapture.Capabilities(QgsMapToolCapture.Capability.ValidateGeometries)

    def supportsTechnique(self, technique: QgsMapToolCapture.CaptureTechnique) -> bool:
        """Allow straight segments and streaming."""
        return technique in {
            QgsMapToolCapture.CaptureTechnique.StraightSegments,
            QgsMapToolCapture.CaptureTechnique.Streaming,
        }

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Follow the pointer."""
        super().cadCanvasMoveEvent(event)
        self._pointer = self._in_frame(event)
        self._settle.start()

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a corner or finish, and judge at once.

        QGIS 3.40 ends the capture at a right-click without calling the virtual methods of a Python
        class, so what was drawn is taken here, before the base class clears it.
        """
        drawn = self._drawn() if event.button() == Qt.MouseButton.RightButton else None
        super().cadCanvasReleaseEvent(event)
        self._pointer = None
        if drawn is None:
            self.tell_corners()
        else:
            self.captured.emit(drawn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc when nothing is drawn; the base class takes corners and drawings back first."""
        nothing = self.size() == 0
        super().keyPressEvent(event)
        if nothing and event.key() == Qt.Key.Key_Escape:
            self.abandoned.emit()
        self.tell_corners()

    def finish(self) -> None:
        """End the drawing as a right-click does; nothing happens while it is too little."""
        drawn = self._drawn()
        if drawn is not None:
            self.stopCapturing()
            self._pointer = None
            self.captured.emit(drawn)

    def take_back(self) -> None:
        """Take the last corner back, as Backspace does."""
        if self.size():
            self.undo()
            self.tell_corners()

    def deleteLater(self) -> None:
        """Take everything off the map at once, and end the tool when it has handled its click.

        The base class checks geometries on a thread of its own and marks errors on the map. The map deletes
        the marks when it goes, and so would the tool after it; so they go now, and as the base class is told
        of no layer from now on, it marks nothing more.
        """
        self._settle.stop()
        self.stopCapturing()
        self._dropped = True
        super().deleteLater()

    def deactivate(self) -> None:
        """Stop drawing; called by QGIS when another tool is taken."""
        self._settle.stop()
        super().deactivate()
        self.abandoned.emit()

    # -------------------------------------------------------------- helpers
    def tell_corners(self) -> None:
        """Tell the corners so far, in the workspace's CRS."""
        curve = self.captureCurve()
        points = [(point.x(), point.y()) for point in curve.points()] if curve is not None else []
        if points and self._pointer is not None:
            points.append((self._pointer.x(), self._pointer.y()))
        self.moved.emit(points)

    def _in_frame(self, event: QgsMapMouseEvent) -> QgsPoint:
        from qgis.core import QgsPoint

        return QgsPoint(self.toLayerCoordinates(self._frame, event.mapPoint()))

    def _drawn(self) -> QgsGeometry | None:
        """Return what was drawn so far with straight legs; None while it is too little.

        A corner that was clicked twice counts once: a leg without length cannot be walked.
        """
        curve = self.captureCurve()
        if curve is None or self.size() < (3 if self._polygon else 2):
            return None
        line = curve.curveToLine()
        line.removeDuplicateNodes(SAME_CORNER_M)
        if line.numPoints() < (3 if self._polygon else 2):
            return None
        if not self._polygon:
            return QgsGeometry(line)
        line.close()
        polygon = QgsPolygon()
        polygon.setExteriorRing(line)
        return QgsGeometry(polygon)
