# SPDX-License-Identifier: GPL-2.0-or-later
"""Shapes drawn over the canvas for as long as a window looks at them; nothing of it is a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsMapCanvas

OLDER, NEWER = "#202020", "#1f6fd0"
_KINDS = {
    "point": QgsWkbTypes.GeometryType.PointGeometry,
    "line": QgsWkbTypes.GeometryType.LineGeometry,
    "area": QgsWkbTypes.GeometryType.PolygonGeometry,
}


def geometry_of(wkb: bytes) -> QgsGeometry:
    """Return WKB as a geometry of QGIS."""
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    return shape


class ShapeBands:
    """Rubber bands of shapes in one CRS; older ones dark and dashed, newer ones blue and solid."""

    def __init__(self, canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem) -> None:
        self._canvas = canvas
        self._crs = crs
        self._bands: list[QgsRubberBand] = []

    def draw(self, kind: str, shapes: Iterable[bytes], *, older: bool = False) -> None:
        """Draw shapes of one kind (``point``, ``line``, ``area``) as one band."""
        whole = QgsGeometry.collectGeometry([geometry_of(item) for item in shapes])
        if whole.isEmpty():
            return
        band = QgsRubberBand(self._canvas, _KINDS[kind])
        colour = QColor(OLDER if older else NEWER)
        band.setStrokeColor(colour)
        fill = QColor(colour)
        fill.setAlpha(40)
        band.setFillColor(fill)
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 160))
        band.setWidth(2)
        band.setIconSize(7)
        band.setIcon(QgsRubberBand.IconType.ICON_X if older else QgsRubberBand.IconType.ICON_CIRCLE)
        band.setLineStyle(Qt.PenStyle.DashLine if older else Qt.PenStyle.SolidLine)
        band.setToGeometry(whole, self._crs)
        self._bands.append(band)

    def draw_mixed(self, wkb: bytes, *, older: bool = False) -> None:
        """Draw one shape of any kind."""
        kinds = {0: "point", 1: "line", 2: "area"}
        kind = kinds.get(int(geometry_of(wkb).type()))
        if kind is not None:
            self.draw(kind, [wkb], older=older)

    def clear(self) -> None:
        """Take everything off the canvas."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    @property
    def count(self) -> int:
        """How many bands are drawn."""
        return len(self._bands)
