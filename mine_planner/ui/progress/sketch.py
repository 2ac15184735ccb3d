# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground drawn over the map while it is decided on: before, after, remaining, devices. Never a layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from mine_planner.gis import projections

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


@dataclass(frozen=True)
class Stroke:
    """How ground is drawn: colour and a second sign, the line's pattern."""

    colour: str
    line: Qt.PenStyle
    filled: int
    width: int = 2


HAZARD = Stroke("#e2483d", Qt.PenStyle.SolidLine, 60)
BEFORE = Stroke("#6f8396", Qt.PenStyle.DashLine, 25)
AFTER = Stroke("#e2483d", Qt.PenStyle.SolidLine, 45, 3)
RELEASED = Stroke("#2e8b57", Qt.PenStyle.DotLine, 90)
WAITS = Stroke("#bf6f12", Qt.PenStyle.DashDotLine, 70)
PLACE = Stroke("#c2185b", Qt.PenStyle.SolidLine, 0, 3)


class Sketch:
    """Rubber bands on the canvas; all are gone after `clear`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._bands: list[QgsRubberBand] = []

    def draw(self, shape: Any, stroke: Stroke) -> None:
        """Draw a shapely geometry in the workspace's CRS."""
        geometry = self._on_canvas(shape)
        if geometry is None:
            return
        kind = geometry.type()
        band = QgsRubberBand(self._desk.canvas, kind)
        line, fill = QColor(stroke.colour), QColor(stroke.colour)
        fill.setAlpha(stroke.filled)
        band.setStrokeColor(line)
        band.setFillColor(fill)
        band.setWidth(stroke.width)
        band.setLineStyle(stroke.line)
        if kind == QgsWkbTypes.GeometryType.PointGeometry:
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(11)
        band.setToGeometry(geometry, None)
        self._bands.append(band)

    def look_at(self, shape: Any) -> None:
        """Move the map to a shapely geometry, with some room round it."""
        geometry = self._on_canvas(shape)
        if geometry is None:
            return
        box = geometry.boundingBox()
        room = max(box.width(), box.height(), 30.0 * self._metre()) * 0.25
        self._desk.canvas.setExtent(QgsRectangle(box).buffered(room))
        self._desk.canvas.refresh()

    def clear(self) -> None:
        """Take everything off the canvas."""
        bands, self._bands = self._bands, []
        for band in bands:
            self._desk.canvas.scene().removeItem(band)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self._bands

    def _on_canvas(self, shape: Any) -> QgsGeometry | None:
        if shape is None or shape.is_empty:
            return None
        import shapely

        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(shape, output_dimension=2))
        target = self._desk.canvas.mapSettings().destinationCrs()
        if target.isValid():
            geometry.transform(projections.transform(self._desk.session.crs, target))
        return geometry

    def _metre(self) -> float:
        """Return about one metre in the canvas's units."""
        crs = self._desk.canvas.mapSettings().destinationCrs()
        return 1 / 111_000 if crs.isValid() and crs.isGeographic() else 1.0
