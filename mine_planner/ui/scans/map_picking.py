# SPDX-License-Identifier: GPL-2.0-or-later
"""Pick where a control point lies on the main map; the window steps aside meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCsException, QgsPointXY
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from mine_planner.domain.errors import InputError
from mine_planner.gis import projections
from mine_planner.i18n import translate
from mine_planner.ui.map_tools.hint import CanvasHint
from mine_planner.ui.map_tools.point_marks import Mark, PointMarks
from mine_planner.ui.map_tools.points_tool import PointsTool

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsCoordinateTransform
    from qgis.gui import QgsMapTool

    from mine_planner.ui.desk import Desk


class MapPicking(QObject):
    """Shows the control points on the main map, and picks one; gives the canvas back as it was.

    Signals
    -------
    picked
        A place in the workspace's CRS.
    ended
        Picking is over, with or without a place.
    """

    picked = pyqtSignal(float, float)
    ended = pyqtSignal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tool: PointsTool | None = None
        self._before: QgsMapTool | None = None
        self._hint: CanvasHint | None = None
        self._marks = PointMarks(desk.canvas)

    @property
    def is_picking(self) -> bool:
        """Whether a place is being picked."""
        return self._tool is not None

    def begin(self, label: str) -> None:
        """Ask for the place of a point."""
        self.stop()
        canvas = self._desk.canvas
        self._before = canvas.mapTool()
        self._tool = PointsTool(canvas, snap=True)
        self._tool.picked.connect(self._on_picked)
        self._tool.abandoned.connect(self._on_abandoned)
        canvas.setMapTool(self._tool)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._hint is None:
            self._hint = CanvasHint(canvas)
        words = translate("MinePlanner", "Click where point {} lies on the map; Esc goes back to the scan.")
        self._hint.say(words.format(label))

    def stop(self) -> None:
        """End picking and take the tool off the canvas."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        canvas = self._desk.canvas
        if canvas.mapTool() is tool:
            if self._before is not None:
                canvas.setMapTool(self._before)
            else:
                canvas.unsetMapTool(tool)
        tool.deleteLater()
        if self._hint is not None:
            self._hint.hide()
        self.ended.emit()

    def show_places(
        self, places: Mapping[str, tuple[float, float]], states: Mapping[str, str], chosen: str
    ) -> None:
        """Show points of the workspace's CRS on the map, each in its state."""
        marks = []
        way = self._way()
        for label, (x, y) in places.items():
            try:
                there = way.transform(QgsPointXY(x, y), Qgis.TransformDirection.Reverse)
            except QgsCsException:
                continue
            marks.append(Mark(label, there.x(), there.y(), states.get(label, "good")))
        self._marks.show_marks(marks, chosen)

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.stop()
        self._marks.take_off()
        if self._hint is not None:
            self._desk.canvas.removeEventFilter(self._hint)
            self._hint.deleteLater()
            self._hint = None

    def _way(self) -> QgsCoordinateTransform:
        """Return the way from the canvas to the workspace."""
        source = self._desk.canvas.mapSettings().destinationCrs()
        return projections.of_map(source, self._desk.session.crs, self._desk.project.transformContext())

    def _on_picked(self, place: QgsPointXY) -> None:
        with self._desk.reporter.boundary():
            try:
                there = self._way().transform(place)
            except QgsCsException as error:
                raise InputError(
                    translate(
                        "MinePlanner", "This place lies outside the workspace's CRS: pick another one."
                    ),
                    str(error),
                ) from error
            self.stop()
            self.picked.emit(there.x(), there.y())

    def _on_abandoned(self) -> None:
        if self._tool is not None and self.sender() is self._tool:
            self.stop()
