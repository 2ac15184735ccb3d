# SPDX-License-Identifier: GPL-2.0-or-later
"""Begin and end a comparison on the canvas: which maps, beside what, and what is said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mine_planner.i18n import number, translate
from mine_planner.ui.map_tools.hint import CanvasHint
from mine_planner.ui.maps.words import within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsMapLayer, QgsVectorLayer
    from qgis.gui import QgsMapTool

    from mine_planner.ui.compare.curtain import Curtain
    from mine_planner.ui.compare.pictures import Pictures
    from mine_planner.ui.compare.tool import CompareTool
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.maps.register import MapRow

SWIPE, GLASS = "swipe", "glass"


class Comparison(QObject):
    """Lays chosen maps over the base layers, so that a part of the canvas shows the one and a part the other.

    Signals
    -------
    changed
        A comparison began or ended.
    """

    changed = pyqtSignal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.canvas)
        self._desk = desk
        self._before: QgsMapTool | None = None
        self.pictures: Pictures | None = None
        self.curtain: Curtain | None = None
        self.tool: CompareTool | None = None
        self._hint = CanvasHint(desk.canvas)

    @property
    def kind(self) -> str:
        """``swipe``, ``glass``, or an empty text while nothing is compared."""
        return self.curtain.look.kind if self.curtain is not None else ""

    def begin(self, kind: str, rows: Sequence[MapRow]) -> None:
        """Compare some maps with the base layers; a comparison that runs is replaced.

        Raises
        ------
        PlannerError
            When there is nothing to compare.
        """
        from mine_planner.domain.errors import PlannerError
        from mine_planner.gis import batch_layers, map_layers

        project = self._desk.project
        uuids = {row.uuid for row in rows}
        parts = batch_layers.parts_of(project, uuids) if uuids else []
        if not uuids or not (parts or map_layers.layers_of_maps(project, uuids)):
            raise PlannerError(
                translate("MinePlanner", "The chosen maps show nothing on the map yet: locate them first.")
            )
        self.end()
        self._put(kind, uuids, rows, parts)
        self.changed.emit()

    def _put(
        self, kind: str, uuids: set[str], rows: Sequence[MapRow], parts: Sequence[QgsVectorLayer]
    ) -> None:
        from mine_planner.gis import map_layers
        from mine_planner.ui.compare.curtain import Curtain
        from mine_planner.ui.compare.pictures import Pictures
        from mine_planner.ui.compare.tool import CompareTool

        project, canvas = self._desk.project, self._desk.canvas

        def base() -> list[QgsMapLayer]:
            return map_layers.base_layers(project)

        def maps_over_base() -> list[QgsMapLayer]:
            return [*parts, *map_layers.layers_of_maps(project, uuids), *base()]

        self.pictures = Pictures(canvas, (maps_over_base, base))
        self.curtain = Curtain(
            canvas, self.pictures, (_said(rows), translate("MinePlanner", "Base layers alone"))
        )
        self.curtain.look.kind = kind
        self.curtain.look.ring_m = ring_of(rows)
        self.pictures.drawn.connect(self.curtain.update)
        self.tool = CompareTool(canvas, self.curtain)
        self.tool.ended.connect(self.end)
        self._before = canvas.mapTool()
        canvas.setMapTool(self.tool)
        canvas.setFocus()
        self._hint.say(hint_of(kind))
        self.pictures.draw()

    def end(self) -> None:
        """Take everything off the canvas and give the last tool back; nothing happens when nothing runs."""
        tool, curtain, pictures = self.tool, self.curtain, self.pictures
        if tool is None or curtain is None or pictures is None:
            return
        self.tool = self.curtain = self.pictures = None
        tool.ended.disconnect(self.end)
        pictures.stop()
        canvas = self._desk.canvas
        canvas.scene().removeItem(curtain)
        if canvas.mapTool() is tool or canvas.mapTool() is None:
            canvas.unsetMapTool(tool)
            if self._before is not None:
                canvas.setMapTool(self._before)
        self._before = None
        tool.deleteLater()
        self._hint.hide()
        self.changed.emit()


def ring_of(rows: Sequence[MapRow]) -> float:
    """Return the widest radius in metres that holds 95 % of the positions of some maps."""
    from mine_planner.domain.uncertainty import k_of_share

    return k_of_share(0.95) * max((row.sigma_m for row in rows if row.status != "received"), default=0.0)


def hint_of(kind: str) -> str:
    """Return how a comparison is moved."""
    if kind == GLASS:
        return translate(
            "MinePlanner",
            "Move the glass over the map · wheel: its size · Ctrl+wheel: zoom · Esc: end",
        )
    return translate("MinePlanner", "Drag the line, or press the arrow keys · Enter: turn it · Esc: end")


def _said(rows: Sequence[MapRow]) -> str:
    """Return what the maps are called, and how far off they may be."""
    name = rows[0].name if len(rows) == 1 else translate("MinePlanner", "maps: {}").format(number(len(rows)))
    widest = max((row.sigma_m for row in rows if row.status != "received"), default=0.0)
    return f"{name} · {within(widest, located=widest > 0)}"
