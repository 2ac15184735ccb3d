# SPDX-License-Identifier: GPL-2.0-or-later
"""The day's ground: drawn on the canvas, or boxes of the task ticked in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMenu

from mine_planner.i18n import square_metres, translate

if TYPE_CHECKING:
    from qgis.core import QgsGeometry
    from qgis.gui import QgsMapTool
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.map_tools.capture import CaptureTool
    from mine_planner.ui.map_tools.hint import CanvasHint


class GroundDrawing(QObject):
    """Draws one polygon and gives the canvas back as it was.

    Signals
    -------
    drawn
        A shapely polygon in the workspace's CRS.
    """

    drawn = pyqtSignal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tool: CaptureTool | None = None
        self._before: QgsMapTool | None = None
        self._hint: CanvasHint | None = None

    def begin(self) -> None:
        """Take the canvas for a drawing."""
        self.stop()
        with self._desk.reporter.boundary():
            self._take_canvas()

    def _take_canvas(self) -> None:
        from mine_planner.ui.map_tools.capture import CaptureTool
        from mine_planner.ui.map_tools.hint import CanvasHint

        canvas = self._desk.canvas
        self._before = canvas.mapTool()
        self._tool = CaptureTool(canvas, self._desk.cad_dock, self._desk.session.crs)
        self._tool.captured.connect(self._on_captured)
        self._tool.abandoned.connect(self.stop)
        canvas.setMapTool(self._tool)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._hint is None:
            self._hint = CanvasHint(canvas)
        self._hint.say(translate("MinePlanner", "Draw the ground that was searched; right-click ends."))

    def stop(self) -> None:
        """End drawing."""
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

    def _on_captured(self, geometry: QgsGeometry) -> None:
        import shapely

        shape: Any = shapely.make_valid(shapely.from_wkb(bytes(geometry.asWkb())))
        self.stop()
        if shape.area > 0:
            self.drawn.emit(shape)


class BoxMenu(QMenu):
    """The task's boxes to be ticked; stays open while several are ticked.

    Signals
    -------
    ticked
        uuids and the sum of their areas in m².
    """

    ticked = pyqtSignal(tuple, float)

    def __init__(self, rows: list[Any], chosen: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._areas: dict[str, float] = {}
        for row in rows:
            name = row["box_no"] or row["uuid"][:6]
            words = translate("MinePlanner", "Box {} · {}").format(name, square_metres(row["area_m2"]))
            item = QAction(words, self)
            item.setCheckable(True)
            item.setChecked(row["uuid"] in chosen)
            item.setData(row["uuid"])
            item.setEnabled(row["status"] == "open" or row["uuid"] in chosen)
            self._areas[row["uuid"]] = float(row["area_m2"] or 0)
            self.addAction(item)
        self.aboutToHide.connect(self._tell)

    def mouseReleaseEvent(self, event: Any) -> None:
        """Tick without closing."""
        item = self.actionAt(event.pos())
        if item is not None and item.isEnabled():
            item.setChecked(not item.isChecked())
            return
        super().mouseReleaseEvent(event)

    def _tell(self) -> None:
        chosen = tuple(item.data() for item in self.actions() if item.isChecked())
        self.ticked.emit(chosen, sum(self._areas[uuid] for uuid in chosen))
