# SPDX-License-Identifier: GPL-2.0-or-later
"""The sketch of a record: points, legs, rows and their corridor, drawn alike on screen and on paper."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

if TYPE_CHECKING:
    from mine_planner.domain.records import SolvedRecord

Place = tuple[float, float]

RED, BLUE = QColor("#e2483d"), QColor("#2b88c8")
_STEPS = (1.0, 2.0, 5.0)


@dataclass
class Sketch:
    """What is drawn, in metres of the workspace's grid.

    Attributes
    ----------
    points
        Label, place, radius that holds 95 % (m), and whether the form gives its coordinates.
    legs, rows
        From and to.
    corridors
        Outlines in which the rows lie with 95 %.
    misses
        Where a leg arrives, and the point it should have reached.
    """

    points: list[tuple[str, Place, float, bool]] = field(default_factory=list)
    legs: list[tuple[Place, Place]] = field(default_factory=list)
    rows: list[tuple[Place, Place]] = field(default_factory=list)
    corridors: list[list[Place]] = field(default_factory=list)
    misses: list[tuple[Place, Place]] = field(default_factory=list)

    @property
    def bounds(self) -> tuple[float, float, float, float] | None:
        """West, south, east, north of all that is drawn; None where nothing is."""
        at = [place for outline in self.corridors for place in outline]
        at += [place for pair in (*self.legs, *self.rows, *self.misses) for place in pair]
        for _, (east, north), radius, _ in self.points:
            at += [(east - radius, north - radius), (east + radius, north + radius)]
        if not at:
            return None
        easts, norths = zip(*at, strict=True)
        return min(easts), min(norths), max(easts), max(norths)


def sketch_of(placements: list[SolvedRecord], given: set[str]) -> Sketch:
    """Return the sketch of a record in all its placements; ``given`` labels have coordinates on the form."""
    import shapely

    from mine_planner.domain.corridors import row_corridors
    from mine_planner.domain.uncertainty import k_of_share, within_metres

    made = Sketch()
    for solved in placements:
        points = solved.points
        for label, point in points.items():
            radius = within_metres(point.cov)
            made.points.append((label, (point.east, point.north), radius, label in given))
        for leg in solved.legs:
            start, end = points.get(leg.leg.from_pt), points.get(leg.leg.to_pt)
            if start is not None and end is not None:
                made.legs.append(((start.east, start.north), (end.east, end.north)))
        for row in solved.rows:
            made.rows.append(((row.east_from, row.north_from), (row.east_to, row.north_to)))
        for outline in row_corridors(solved.rows, k_of_share(0.95)):
            # Older GEOS gives hulls a third coordinate.
            made.corridors.append([(x, y) for x, y in shapely.get_coordinates(outline).tolist()])
        for miss in solved.misclosures:
            end = points[miss.at]
            made.misses.append(((end.east + miss.d_east, end.north + miss.d_north), (end.east, end.north)))
    return made


@dataclass(frozen=True)
class Ink:
    """Colours of paper or screen; the widths follow the unit (dots per point of type)."""

    text: QColor
    paper: QColor
    quiet: QColor
    unit: float = 1.0


def paint(painter: QPainter, area: QRectF, sketch: Sketch, ink: Ink) -> float:
    """Paint a sketch into an area and return its scale, dots per metre; 0 where there is nothing."""
    bounds = sketch.bounds
    if bounds is None:
        return 0.0
    west, south, east, north = bounds
    inner = area.adjusted(28 * ink.unit, 18 * ink.unit, -28 * ink.unit, -26 * ink.unit)
    scale = min(inner.width() / max(east - west, 1.0), inner.height() / max(north - south, 1.0))
    middle = ((west + east) / 2, (south + north) / 2)

    def at(place: Place) -> QPointF:
        return QPointF(
            inner.center().x() + (place[0] - middle[0]) * scale,
            inner.center().y() - (place[1] - middle[1]) * scale,
        )

    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _corridors(painter, sketch, at, ink)
    _lines(painter, sketch, at, ink)
    _points(painter, sketch, at, scale, ink)
    _scale_bar(painter, area, scale, ink)
    _north(painter, area, ink)
    painter.restore()
    return scale


def _corridors(painter: QPainter, sketch: Sketch, at: object, ink: Ink) -> None:
    """Fill the corridors as one shape, with a hatch so that it shows without colour."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for outline in sketch.corridors:
        one = QPainterPath()
        one.addPolygon(QPolygonF([at(place) for place in outline]))  # type: ignore[operator]
        one.closeSubpath()
        path = path.united(one)
    wash = QColor(RED)
    wash.setAlpha(36)
    painter.fillPath(path, wash)
    _hatch(painter, path, ink)
    painter.setPen(QPen(RED, 1.2 * ink.unit, Qt.PenStyle.DashLine))
    painter.drawPath(path)


def _hatch(painter: QPainter, path: QPainterPath, ink: Ink) -> None:
    """Draw slanting lines inside the corridor, so that a print without colour shows it."""
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(RED, 0.4 * ink.unit))
    box, gap = path.boundingRect(), 9.0 * ink.unit
    for step in range(int((box.width() + box.height()) / gap) + 1):
        x = box.left() + step * gap
        painter.drawLine(QPointF(x, box.top()), QPointF(x - box.height(), box.bottom()))
    painter.restore()


def _lines(painter: QPainter, sketch: Sketch, at: object, ink: Ink) -> None:
    painter.setPen(QPen(ink.quiet, 1.2 * ink.unit))
    for start, end in sketch.legs:
        painter.drawLine(at(start), at(end))  # type: ignore[operator]
    painter.setPen(QPen(RED, 2.2 * ink.unit))
    for start, end in sketch.rows:
        painter.drawLine(at(start), at(end))  # type: ignore[operator]
    painter.setPen(QPen(RED, 1.4 * ink.unit, Qt.PenStyle.DotLine))
    for start, end in sketch.misses:
        painter.drawLine(at(start), at(end))  # type: ignore[operator]


def _points(painter: QPainter, sketch: Sketch, at: object, scale: float, ink: Ink) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(11 * ink.unit)))
    painter.setFont(font)
    named: set[str] = set()
    for label, place, radius, given in sketch.points:
        spot = at(place)  # type: ignore[operator]
        if given:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(BLUE, 1.0 * ink.unit, Qt.PenStyle.DotLine))
            painter.drawEllipse(spot, radius * scale, radius * scale)
        painter.setPen(QPen(BLUE if given else ink.text, 1.4 * ink.unit))
        painter.setBrush(ink.paper)
        size = (4.0 if given else 3.0) * ink.unit
        if given:
            painter.drawPolygon(
                QPolygonF(
                    [
                        spot + QPointF(0, -size * 1.2),
                        spot + QPointF(size * 1.1, size * 0.8),
                        spot + QPointF(-size * 1.1, size * 0.8),
                    ]
                )
            )
        else:
            painter.drawEllipse(spot, size, size)
        if label not in named:
            named.add(label)
            painter.setPen(ink.text)
            painter.drawText(spot + QPointF(6 * ink.unit, -5 * ink.unit), label)


def _scale_bar(painter: QPainter, area: QRectF, scale: float, ink: Ink) -> None:
    wanted = area.width() / 4 / scale
    power = 10.0 ** math.floor(math.log10(wanted))
    metres = max(step * power for step in _STEPS if step * power <= wanted)
    left, base = area.left() + 10 * ink.unit, area.bottom() - 9 * ink.unit
    painter.setPen(QPen(ink.text, 1.6 * ink.unit))
    right = left + metres * scale
    painter.drawLine(QPointF(left, base), QPointF(right, base))
    for x in (left, right):
        painter.drawLine(QPointF(x, base - 3 * ink.unit), QPointF(x, base + 3 * ink.unit))
    painter.drawText(QPointF(right + 6 * ink.unit, base + 4 * ink.unit), f"{metres:g} m")


def _north(painter: QPainter, area: QRectF, ink: Ink) -> None:
    x, top = area.right() - 14 * ink.unit, area.top() + 8 * ink.unit
    painter.setPen(QPen(ink.text, 1.4 * ink.unit))
    painter.drawLine(QPointF(x, top + 24 * ink.unit), QPointF(x, top))
    for side in (-4, 4):
        painter.drawLine(QPointF(x, top), QPointF(x + side * ink.unit, top + 8 * ink.unit))
    painter.drawText(QPointF(x - 4 * ink.unit, top + 36 * ink.unit), "N")
