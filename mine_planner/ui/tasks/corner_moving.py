# SPDX-License-Identifier: GPL-2.0-or-later
"""Moving corners of a task: what is on the map meanwhile, and the outline judged while it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, Qt

from mine_planner.i18n import square_metres, translate
from mine_planner.ui.map_tools.bands import BLUE, GREY, Bands, Ink, as_qgis, as_shapely
from mine_planner.ui.map_tools.corners import CornersTool
from mine_planner.ui.map_tools.draw_bar import DrawBar
from mine_planner.ui.map_tools.hint import CanvasHint
from mine_planner.ui.map_tools.tracing import Tracing

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsGeometry
    from qgis.gui import QgsMapTool

    from mine_planner.ui.desk import Desk

MOST_HANDLES = 2_000
"""More corners than this are moved without a mark on each."""


class CornerMoving(QObject):
    """One outline at a time; gives the canvas back as it was."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tool: CornersTool | None = None
        self._before: QgsMapTool | None = None
        self._bands = Bands(desk)
        self._tracing = Tracing(desk.canvas, desk.project)
        self._bar: DrawBar | None = None
        self._hint: CanvasHint | None = None

    @property
    def tool(self) -> CornersTool | None:
        """The tool on the canvas while corners are moved."""
        return self._tool

    def begin(self, outline: Any, then: Callable[[Any], object]) -> None:
        """Move the corners of an outline (shapely, workspace's CRS); ``then`` gets the new one."""
        self.stop()
        canvas = self._desk.canvas
        self._before = canvas.mapTool()
        self._tool = CornersTool(self._desk, as_qgis(outline))

        def finish(changed: QgsGeometry) -> None:
            if not as_shapely(changed).is_valid:
                self._say(changed)
                return
            self.stop()
            with self._desk.reporter.boundary():
                then(as_shapely(changed))

        self._tool.finished.connect(finish)
        self._tool.changed.connect(self._say)
        self._tool.given_up.connect(self._on_given_up)
        canvas.setMapTool(self._tool)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._bar is None:
            self._bar, self._hint = DrawBar(canvas, self._tracing), CanvasHint(canvas)
        self._bar.begin(self._tool.finish, self._tool.take_back, self.stop)
        self._say(self._tool.outline)

    def stop(self) -> None:
        """Stop and take everything off the map."""
        tool, self._tool = self._tool, None
        if tool is not None:
            canvas = self._desk.canvas
            if canvas.mapTool() is tool:
                if self._before is not None and self._before is not tool:
                    canvas.setMapTool(self._before)
                else:
                    canvas.unsetMapTool(tool)
            tool.deleteLater()
        self._bands.clear()
        if self._bar is not None:
            self._bar.end()
        if self._hint is not None:
            self._hint.hide()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.stop()
        if self._bar is not None and self._hint is not None:
            self._desk.canvas.removeEventFilter(self._hint)
            self._hint.deleteLater()
            self._bar.unload()
            self._bar = self._hint = None
        self._tracing.unload()

    def _on_given_up(self) -> None:
        if self._tool is not None and self.sender() is self._tool:
            self.stop()

    def _say(self, outline: QgsGeometry) -> None:
        """Show the outline with its corners, its area, and whether it crosses itself."""
        import shapely

        if self._hint is None:
            return
        shape = as_shapely(outline)
        self._bands.clear()
        self._bands.show(shape, Ink(BLUE, 40, 2))
        corners = shapely.get_coordinates(shape)
        if len(corners) <= MOST_HANDLES:
            band = self._bands.show(shapely.multipoints(corners), Ink(GREY, 255, 2))
            if band is not None:
                band.setIconSize(8)
        if not shape.is_valid:
            crossing = translate("MinePlanner", "The outline crosses itself: move the corner back.")
            self._hint.say(crossing, trouble=True)
            return
        words = translate(
            "MinePlanner",
            "{} · click a corner or an edge, then where it goes; Shift+click takes it out; right-click ends.",
        )
        self._hint.say(words.format(square_metres(float(shape.area))))
