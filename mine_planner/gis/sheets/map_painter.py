# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw the map of a sheet: hazards, outlines, the task, its points with labels, grid and scale bar."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.sheet_labels import place_labels
from mine_planner.domain.sheet_scale import grid_step
from mine_planner.gis.sheets import furniture, map_marks
from mine_planner.gis.sheets.canvas import INK, PAPER, path_of, pen
from mine_planner.gis.sheets.measure import Type
from mine_planner.gis.sheets.words_codes import spoken

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QImage, QPainterPath

    from mine_planner.domain.sheet_content import PaperPoint, Polygon, Ring, SheetContent
    from mine_planner.gis.sheets.canvas import Canvas
    from mine_planner.gis.sheets.map_view import MapView
    from mine_planner.gis.sheets.speech import Speech

POINT_LABEL = Type(6.5, bold=True)
SMALL_LABEL = Type(5.8)
"""For intermediate points: where there is no room beside one its name is left to the table."""

AREA_LABEL = Type(6.0)
EDGE_MM = 5.0
"""Room inside the frame for the grid's coordinates."""


@dataclass(frozen=True)
class _Arrow:
    """Where a point beyond the map lies: the arrow's ends, the box of its words, and the words."""

    ends: tuple[float, float, float, float]
    box: tuple[float, float, float, float]
    text: str


class MapPainter:
    """Draws the main map of one sheet."""

    def __init__(self, canvas: Canvas, view: MapView, speech: Speech) -> None:
        self._canvas = canvas
        self._view = view
        self._speech = speech
        self._content: SheetContent = speech.content

    def draw(self, base: QImage | None) -> None:
        """Draw everything from the ground up."""
        region = self._view.region
        with self._canvas.clipped(region.x, region.y, region.width, region.height):
            furniture.image(self._canvas, region, base)
            self._areas()
            self._lines()
            self._marks()
        step = grid_step(self._view.frame.scale, region.width)
        furniture.grid(self._canvas, self._view, step)
        keep_clear = furniture.scale_bar(self._canvas, self._view, step, self._speech.words)
        keep_clear += furniture.north_arrow(self._canvas, self._view)
        with self._canvas.clipped(region.x, region.y, region.width, region.height):
            self._labels(keep_clear)
        if base is None:
            text = self._speech.words("No base layer was chosen.")
            width = self._canvas.width(text, AREA_LABEL)
            right, low = region.x + region.width - 6.0, region.y + region.height - 6.5
            self._canvas.halo_text(right - width, low, text, AREA_LABEL)
        furniture.frame(self._canvas, self._view)

    # ------------------------------------------------------------ areas and lines
    def _path(self, polygons: tuple[Polygon, ...]) -> QPainterPath:
        return path_of(polygons, self._view.to_page)

    def _areas(self) -> None:
        canvas = self._canvas
        for item in self._content.earlier:
            if item.area and item.what != "reopened":
                map_marks.released(canvas, self._path(item.area))
        for hazard in sorted(self._content.hazards, key=lambda hazard: hazard.areatype == "CHA"):
            if hazard.area:
                map_marks.hazard(canvas, self._path(hazard.area), hazard.areatype, hazard.status)
        for outline in self._content.outlines:
            if outline.is_area:
                path = self._path(tuple((ring,) for ring in outline.lines))
                map_marks.evidence(canvas, path, outline.content)
        for other in self._content.neighbours:
            map_marks.other_task(canvas, self._path(other.area))
        for box in self._content.boxes:
            map_marks.box(canvas, self._path(box.area))
        map_marks.task(canvas, self._path(self._content.outline))

    def _lines(self) -> None:
        for outline in self._content.outlines:
            if not outline.is_area:
                for line in outline.lines:
                    self._canvas.polyline(self._on_page(line), pen(map_marks.EVIDENCE, 0.5))
        for feature in self._content.features:
            if feature.shape != "point":
                for line in feature.parts:
                    self._canvas.polyline(self._on_page(line), pen(PAPER, 1.4))
                    self._canvas.polyline(self._on_page(line), pen("#00629B", 0.6, (2.2, 0.9)))
        chain = [p for p in self._content.points if p.kind in ("landmark", "benchmark", "start_point")]
        places = {point.label: point for point in reversed(self._content.points)}
        for point in chain:
            origin = places.get(point.from_label)
            if origin is not None:
                ends = [self._view.to_page(origin.x, origin.y), self._view.to_page(point.x, point.y)]
                self._canvas.polyline(ends, pen(INK, 0.25, (1.2, 0.8)))

    def _on_page(self, line: Ring) -> list[tuple[float, float]]:
        return [self._view.to_page(x, y) for x, y in line]

    # ------------------------------------------------------------ points
    def _marks(self) -> None:
        for item in self._content.earlier:
            if item.at is not None:
                map_marks.accident(self._canvas, *self._view.to_page(*item.at))
        for feature in self._content.features:
            if feature.shape == "point":
                map_marks.feature(self._canvas, *self._view.to_page(*feature.parts[0][0]))
        for point in reversed(self._content.points):
            if point.kind != "closing" and self._view.shows(point):
                map_marks.point(self._canvas, point.kind, *self._view.to_page(point.x, point.y))

    def _labels(self, keep_clear: list[tuple[float, float, float, float]]) -> None:
        """Write labels: points first, then features, then areas; none covers another or a point."""
        wanted = self._point_labels() + self._feature_labels() + self._area_labels()
        region = self._view.region
        inside = [
            (text, style, x, y)
            for text, style, x, y in wanted
            if 0 <= x <= region.width and 0 <= y <= region.height
        ]
        sizes = [(self._canvas.width(text, style) + 0.4, style.line_mm) for text, style, _, _ in inside]
        anchors = [(x, y) for _, _, x, y in inside]
        arrows = self._arrows()
        taken = [*keep_clear, *_edge_boxes(region.width, region.height), *(one.box for one in arrows)]
        placed = place_labels(anchors, sizes, (region.width, region.height), taken)
        for (text, style, x, y), spot in zip(inside, placed, strict=True):
            if style is SMALL_LABEL and (spot.leader or not spot.free):
                continue
            left, top = region.x + spot.box[0], region.y + spot.box[1]
            if spot.leader:
                nearest_x = min(max(x, spot.box[0]), spot.box[2])
                nearest_y = min(max(y, spot.box[1]), spot.box[3])
                ends = (region.x + x, region.y + y, region.x + nearest_x, region.y + nearest_y)
                self._canvas.line(*ends, pen(INK, 0.12))
            self._canvas.halo_text(left + 0.2, top, text, style)
        for one in arrows:
            x1, y1, x2, y2 = one.ends
            furniture.arrow(self._canvas, region.x + x1, region.y + y1, region.x + x2, region.y + y2)
            self._canvas.halo_text(region.x + one.box[0], region.y + one.box[1], one.text, POINT_LABEL)

    def _place(self, x: float, y: float) -> tuple[float, float]:
        return self._view.frame.to_paper(x, y)

    def _point_labels(self) -> list[tuple[str, Type, float, float]]:
        order = {"benchmark": 0, "landmark": 1, "start_point": 2, "intermediate_point": 4}
        points = [p for p in self._content.points if p.kind != "closing"]
        points.sort(key=lambda point: order.get(point.kind, 3))
        return [
            (
                point.label,
                SMALL_LABEL if point.kind == "intermediate_point" else POINT_LABEL,
                *self._place(point.x, point.y),
            )
            for point in points
        ]

    def _feature_labels(self) -> list[tuple[str, Type, float, float]]:
        labels = []
        for feature in self._content.features:
            line = feature.parts[0]
            x, y = line[len(line) // 2]
            text = feature.label or spoken(self._speech.words, feature.type)
            labels.append((text, AREA_LABEL, *self._place(x, y)))
        return labels

    def _area_labels(self) -> list[tuple[str, Type, float, float]]:
        found = [(f"{h.areatype} {h.code}".strip(), h.area) for h in self._content.hazards if h.area]
        found += [(other.code, other.area) for other in self._content.neighbours if other.area]
        found += [(box.number, box.area) for box in self._content.boxes if box.area]
        labels = []
        for text, area in found:
            spot = _visible_spot(area, self._view)
            if spot is not None:
                labels.append((text, AREA_LABEL, *spot))
        return labels

    def _arrows(self) -> list[_Arrow]:
        """Return a named arrow to each landmark or benchmark that lies beyond the map."""
        return [
            self._arrow_to(point)
            for point in self._content.points
            if point.kind in ("landmark", "benchmark") and not self._view.shows(point)
        ]

    def _arrow_to(self, point: PaperPoint) -> _Arrow:
        """Return the arrow in map millimetres; no other label is laid over its words."""
        region, frame = self._view.region, self._view.frame
        centre_x, centre_y = region.width / 2, region.height / 2
        x, y = frame.to_paper(point.x, point.y)
        east, south = x - centre_x, y - centre_y
        rooms = [(centre_x - 9) / abs(east)] if east else []
        rooms += [(centre_y - 9) / abs(south)] if south else []
        room = min(rooms)
        tip_x, tip_y = centre_x + east * room, centre_y + south * room
        length = math.hypot(east, south)
        back_x, back_y = tip_x - 6 * east / length, tip_y - 6 * south / length
        text = self._way_to(point)
        width = self._canvas.width(text, POINT_LABEL)
        left = min(max(back_x - width / 2, 6), region.width - width - 6)
        top = back_y + (2 if south < 0 else -2 - POINT_LABEL.line_mm)
        box = (left, top, left + width, top + POINT_LABEL.line_mm)
        return _Arrow((back_x, back_y, tip_x, tip_y), box, text)

    def _way_to(self, point: PaperPoint) -> str:
        """Say how far it lies from a point that the map shows and the table begins with, and where."""
        shown = [one for one in self._content.points if self._view.shows(one)]
        origin = next((one for one in shown if one.kind == "benchmark"), shown[0] if shown else None)
        if origin is None:
            return self._speech.words("{} beyond the map", point.label)
        east, north = point.x - origin.x, point.y - origin.y
        bearing = math.degrees(math.atan2(east, north)) % 360.0
        figures = (f"{math.hypot(east, north):.0f}", origin.label, f"{bearing:05.1f}")
        return self._speech.words("{} {} m from {} at {}° grid", point.label, *figures)


def _visible_spot(area: tuple[Polygon, ...], view: MapView) -> tuple[float, float] | None:
    """Return a place inside the part of an area that the map shows, in map millimetres."""
    import numpy as np
    import shapely

    frame = view.frame
    margin = EDGE_MM * frame.scale / 1000.0
    window = shapely.box(
        frame.min_x + margin, frame.min_y + margin, frame.max_x - margin, frame.max_y - margin
    )
    shapes = [shapely.Polygon(rings[0], rings[1:]) for rings in area]
    # GEOS leaves the "invalid" flag of the processor up over sound shapes; QGIS would log a warning for it.
    with np.errstate(invalid="ignore"):
        shown = shapely.intersection(shapely.make_valid(shapely.MultiPolygon(shapes)), window)
    if shown.is_empty:
        return None
    spot = shown.representative_point()
    return frame.to_paper(spot.x, spot.y)


def _edge_boxes(width: float, height: float) -> list[tuple[float, float, float, float]]:
    """Return the strip along the frame where the grid's coordinates stand."""
    edge = EDGE_MM * 0.6
    return [
        (0.0, 0.0, width, edge),
        (0.0, height - edge, width, height),
        (0.0, 0.0, edge, height),
        (width - edge, 0.0, width, height),
    ]
