# SPDX-License-Identifier: GPL-2.0-or-later
"""What our windows show on the map for a while: shapes and short words, gone when the window goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPointXY
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainterPath, QPen

from mine_planner.gis import projections
from mine_planner.ui.map_tools.canvas_items import WholeCanvasItem, take_off

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QPainter
    from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from mine_planner.ui.desk import Desk

BLUE, GREEN, GREY, RED = "#2b88c8", "#3a9150", "#6f8396", "#e2483d"


@dataclass(frozen=True)
class Ink:
    """How a shape is drawn: colour, filling from 0 to 255, width in pixels, dashed or not."""

    colour: str = BLUE
    fill: int = 50
    width: int = 2
    dashed: bool = False


def as_qgis(shape: Any) -> QgsGeometry:
    """Return a shapely geometry as QGIS's."""
    import shapely

    made = QgsGeometry()
    made.fromWkb(shapely.to_wkb(shape, output_dimension=2))
    return made


def as_shapely(geometry: QgsGeometry) -> Any:
    """Return a QGIS geometry as shapely's, flat."""
    import shapely

    return shapely.force_2d(shapely.from_wkb(bytes(geometry.asWkb())))


class Bands:
    """Shapes and words of one window over the map, in the workspace's CRS."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._bands: list[QgsRubberBand] = []
        self._words: MapWords | None = None

    def show(self, shape: Any, ink: Ink | None = None) -> QgsRubberBand | None:
        """Show a shape (shapely or QGIS); nothing for an empty one."""
        geometry = shape if isinstance(shape, QgsGeometry) else as_qgis(shape)
        if geometry.isEmpty():
            return None
        ink = ink or Ink()
        band = QgsRubberBand(self._desk.canvas, geometry.type())
        band.setStrokeColor(QColor(ink.colour))
        fill = QColor(ink.colour)
        fill.setAlpha(ink.fill)
        band.setFillColor(fill)
        band.setWidth(ink.width)
        band.setLineStyle(Qt.PenStyle.DashLine if ink.dashed else Qt.PenStyle.SolidLine)
        band.setToGeometry(geometry, self._desk.session.crs)
        self._bands.append(band)
        return band

    def say(self, words: list[tuple[float, float, str]], *, above: bool = False) -> None:
        """Write words on the map at places in the workspace's CRS, or above them."""
        if self._words is None:
            self._words = MapWords(self._desk.canvas)
        canvas = self._desk.canvas
        pair = projections.sound_pair(self._desk.session.crs, canvas.mapSettings().destinationCrs())
        to_map = QgsCoordinateTransform(*pair, self._desk.project)
        self._words.put(
            [(to_map.transform(QgsPointXY(x, y)), text) for x, y, text in words], lift=14 if above else 0
        )

    def clear(self) -> None:
        """Take everything off the map."""
        bands, self._bands = self._bands, []
        words, self._words = self._words, None
        for item in (*bands, words):
            if item is not None:
                take_off(self._desk.canvas, item)

    def __len__(self) -> int:
        """Return how many shapes are shown."""
        return len(self._bands)


class MapWords(WholeCanvasItem):
    """Short words on the map with a pale edge, readable on every ground."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._words: list[tuple[QgsPointXY, str]] = []
        self._lift = 0
        self.setZValue(90)

    def put(self, words: list[tuple[QgsPointXY, str]], lift: int = 0) -> None:
        """Show these words and no others; places in the map's CRS, words so many pixels above them."""
        self._words = words
        self._lift = lift
        self.update()

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem | None = None,
        _widget: QWidget | None = None,
    ) -> None:
        """Write the words."""
        font = QFont(self._canvas.font())
        font.setBold(True)
        taken: list[QRectF] = []
        for place, text in self._words:
            at = self.toCanvasCoordinates(place)
            path = QPainterPath()
            path.addText(QPointF(0, 0), font, text)
            box = path.boundingRect()
            path = path.translated(at.x() - box.center().x(), at.y() - box.center().y() - self._lift)
            box = path.boundingRect().adjusted(-2, -2, 2, 2)
            if any(box.intersects(other) for other in taken):
                continue  # a word over another one says nothing; zooming in shows both
            taken.append(box)
            painter.setPen(QPen(QColor(255, 255, 255, 230), 3))
            painter.drawPath(path)
            painter.fillPath(path, QColor("#1d4f76"))
