# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing for the tasks panel: an outline, a cut or a piece, with the hint on the map and what was drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from mine_planner.i18n import in_users_language, translate
from mine_planner.ui.map_tools.bands import Bands
from mine_planner.ui.map_tools.capture import CaptureTool
from mine_planner.ui.map_tools.draw_bar import DrawBar
from mine_planner.ui.map_tools.hint import CanvasHint
from mine_planner.ui.map_tools.tracing import Tracing

if TYPE_CHECKING:
    from qgis.gui import QgsMapTool

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.map_tools.outline_checks import OutlineChecker, OutlineState


class TaskDrawing(QObject):
    """One drawing at a time; gives the canvas back as it was.

    Signals
    -------
    outlined
        A clean polygon in the workspace's CRS.
    cut
        A line in the workspace's CRS.
    """

    outlined = pyqtSignal(QgsGeometry)
    cut = pyqtSignal(QgsGeometry)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tool: CaptureTool | None = None
        self._before: QgsMapTool | None = None
        self._checker: OutlineChecker | None = None
        self._hint: CanvasHint | None = None
        self._bar: DrawBar | None = None
        self._tracing = Tracing(desk.canvas, desk.project)
        self._bands = Bands(desk)

    @property
    def tool(self) -> CaptureTool | None:
        """The tool on the canvas while something is drawn."""
        return self._tool

    # -------------------------------------------------------------- begin and end
    def draw_outline(self, leave_out: str = "") -> None:
        """Begin to draw a polygon, judged against all tasks but ``leave_out`` (a uuid)."""
        from mine_planner.ui.map_tools.outline_checks import OutlineChecker

        uuids, codes, outlines = self._desk.session.tasks().outlines()
        keep = [i for i, uuid in enumerate(uuids) if uuid != leave_out]
        self._checker = OutlineChecker([codes[i] for i in keep], outlines[keep])
        self._begin(polygon=True, words=in_users_language(self._checker.judge([]).sentence()))

    def draw_cut(self) -> None:
        """Begin to draw a line across a task."""
        self.draw_line(
            translate(
                "MinePlanner", "Draw a line across the task, from outside to outside; right-click ends."
            )
        )

    def draw_line(self, words: str) -> None:
        """Begin to draw a line; ``words`` say on the map what for."""
        self._checker = None
        self._begin(polygon=False, words=words)

    def stop(self) -> None:
        """End drawing and take everything off the canvas."""
        tool, self._tool = self._tool, None
        if tool is not None:
            if self._desk.canvas.mapTool() is tool:
                self._give_back(tool)
            tool.deleteLater()
        if self._hint is not None:
            self._hint.hide()
        if self._bar is not None:
            self._bar.end()
        self._bands.clear()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.stop()
        if self._hint is not None:
            self._desk.canvas.removeEventFilter(self._hint)
            self._hint.deleteLater()
            self._hint = None
        if self._bar is not None:
            self._bar.unload()
            self._bar = None
        self._tracing.unload()

    def show_geometry(self, geometry: QgsGeometry) -> None:
        """Keep what was drawn in sight while its form is open."""
        self._bands.clear()
        self._bands.show(geometry)

    # -------------------------------------------------------------- while it is drawn
    def _begin(self, *, polygon: bool, words: str) -> None:
        self.stop()
        with self._desk.reporter.boundary():
            self._take_canvas(polygon=polygon, words=words)

    def _take_canvas(self, *, polygon: bool, words: str) -> None:
        canvas = self._desk.canvas
        self._before = canvas.mapTool()
        self._tool = CaptureTool(canvas, self._desk.cad_dock, self._desk.session.crs, polygon=polygon)
        self._tool.captured.connect(self._on_captured)
        self._tool.moved.connect(self._on_moved)
        self._tool.abandoned.connect(self._on_abandoned)
        canvas.setMapTool(self._tool)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._hint is None:
            self._hint = CanvasHint(canvas)
        self._hint.say(words)
        if self._bar is None:
            self._bar = DrawBar(canvas, self._tracing)
        self._bar.begin(self._tool.finish, self._tool.take_back, self.stop)

    def _on_moved(self, corners: list[tuple[float, float]]) -> None:
        if self._checker is None or self._hint is None or self._tool is None:
            return
        state: OutlineState = self._checker.judge(corners)
        self._hint.say(in_users_language(state.sentence()), trouble=bool(state.blocking or state.remarks))

    def _on_captured(self, geometry: QgsGeometry) -> None:
        if self._tool is None or self._hint is None:
            return
        if self._checker is None:
            self.stop()
            self.cut.emit(geometry)
            return
        points = [(point.x(), point.y()) for point in geometry.vertices()]
        state = self._checker.judge(points)
        if state.blocking:
            again = translate("MinePlanner", "{} Draw the outline again.").format(state.blocking[0])
            self._hint.say(again, trouble=True)
            return
        self.stop()
        self.show_geometry(geometry)
        self.outlined.emit(geometry)

    def _on_abandoned(self) -> None:
        if self._tool is not None and self.sender() is self._tool:
            self.stop()

    def _give_back(self, tool: CaptureTool) -> None:
        canvas = self._desk.canvas
        if self._before is not None and self._before is not tool:
            canvas.setMapTool(self._before)
        else:
            canvas.unsetMapTool(tool)
