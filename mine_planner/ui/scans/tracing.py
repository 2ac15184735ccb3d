# SPDX-License-Identifier: GPL-2.0-or-later
"""Trace rows, outlines and landmarks over a scan: draw on the map, say what the map says, save."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from mine_planner.gis import scan_traces
from mine_planner.i18n import number, translate
from mine_planner.ui.map_tools.bands import BLUE, Bands, Ink, as_shapely
from mine_planner.ui.map_tools.capture import CaptureTool
from mine_planner.ui.map_tools.hint import CanvasHint
from mine_planner.ui.map_tools.pick import PlacePicker
from mine_planner.ui.window import open_window

if TYPE_CHECKING:
    from qgis.core import QgsGeometry
    from qgis.gui import QgsMapTool

    from mine_planner.gis.scan_traces import Corridor
    from mine_planner.ui.desk import Desk

CORRIDOR_INK = Ink(BLUE, 30, 1, dashed=True)
SHAPE_INK = Ink(BLUE, 0, 3)


def begin(desk: Desk, map_uuid: str, kind: str) -> None:
    """Begin to trace over a scan: ``row``, ``outline`` or ``landmark``.

    Raises
    ------
    RuleError
        When the map is no scan, not fitted, or refuted.
    """
    from mine_planner.compat import require_shapely
    from mine_planner.ui.scans.trace_window import TraceWindow

    require_shapely()
    scan_traces.scan_map(desk.session.workspace, map_uuid)
    found = next((item for item in desk.window.findChildren(TraceWindow) if not item.gone), None)
    (found or open_window(TraceWindow, desk)).begin(map_uuid, kind)


class ScanTracing(QObject):
    """One drawing at a time; shows what was drawn with its corridor until it is saved or discarded.

    Signals
    -------
    drawn
        shapely, in the workspace's CRS.
    given_up
        Esc was pressed with nothing drawn, or another tool was taken.
    """

    drawn = pyqtSignal(object)
    given_up = pyqtSignal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bands = Bands(desk)
        self._picker = PlacePicker(desk, self)
        self._hint: CanvasHint | None = None
        self._tool: CaptureTool | None = None
        self._before: QgsMapTool | None = None

    @property
    def tool(self) -> Any:
        """The tool on the canvas while something is traced."""
        return self._tool or self._picker.tool

    def begin(self, kind: str) -> None:
        """Begin to draw."""
        self.stop()
        if kind == scan_traces.LANDMARK:
            self._picker.pick(_words(kind), self._on_place)
            self._picker.tool.given_up.connect(self.given_up)
            return
        with self._desk.reporter.boundary():
            self._take_canvas(kind)

    def _take_canvas(self, kind: str) -> None:
        canvas = self._desk.canvas
        self._before = canvas.mapTool()
        polygon = kind == scan_traces.OUTLINE
        self._tool = CaptureTool(canvas, self._desk.cad_dock, self._desk.session.crs, polygon=polygon)
        self._tool.captured.connect(self._on_captured)
        self._tool.abandoned.connect(self._on_abandoned)
        canvas.setMapTool(self._tool)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._hint is None:
            self._hint = CanvasHint(canvas)
        self._hint.say(_words(kind))

    def show_corridor(self, shape: Any, corridor: Corridor) -> None:
        """Show what was traced, and where it may truly lie."""
        self._bands.clear()
        self._bands.show(corridor.zone, CORRIDOR_INK)
        self._bands.show(shape, SHAPE_INK)

    def stop(self) -> None:
        """End drawing and take everything off the canvas."""
        tool, self._tool = self._tool, None
        if tool is not None:
            canvas = self._desk.canvas
            if canvas.mapTool() is tool:
                if self._before is not None and self._before is not tool:
                    canvas.setMapTool(self._before)
                else:
                    canvas.unsetMapTool(tool)
            tool.deleteLater()
        self._picker.stop()
        if self._hint is not None:
            self._hint.hide()
        self._bands.clear()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.stop()
        self._picker.unload()
        if self._hint is not None:
            self._desk.canvas.removeEventFilter(self._hint)
            self._hint.deleteLater()
            self._hint = None

    def _on_place(self, x: float, y: float) -> None:
        import shapely

        self.drawn.emit(shapely.Point(x, y))

    def _on_captured(self, geometry: QgsGeometry) -> None:
        shape = as_shapely(geometry)
        if not shape.is_valid and self._hint is not None:
            self._hint.say(
                translate("MinePlanner", "What was drawn crosses itself: draw it again."), trouble=True
            )
            return
        self.stop()
        self.drawn.emit(shape)

    def _on_abandoned(self) -> None:
        if self._tool is not None and self.sender() is self._tool:
            self.stop()
            self.given_up.emit()


def _words(kind: str) -> str:
    if kind == scan_traces.ROW:
        return translate("MinePlanner", "Click along the row of mines; right-click ends, Esc starts over.")
    if kind == scan_traces.OUTLINE:
        return translate("MinePlanner", "Click the corners of the area; right-click ends, Esc starts over.")
    return translate("MinePlanner", "Click the landmark; Esc gives up.")


def corridor_words(corridor: Corridor) -> str:
    """Return how far a traced thing may be off, as a share in two dimensions."""
    from mine_planner.domain.uncertainty import sentence_parts

    percent, metres = sentence_parts(corridor.radius_m, corridor.share)
    share = number(float(percent), 0 if "." not in percent else 1)
    return translate("MinePlanner", "{} % within {} m").format(share, number(float(metres)))
