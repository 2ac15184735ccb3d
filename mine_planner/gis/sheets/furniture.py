# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands on and around a map: base image, grid, corner ticks, scale bar, north, norths, QR code."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from mine_planner.domain.sheet_scale import bar_length
from mine_planner.gis.sheets.canvas import GREY, INK, PAPER, pen
from mine_planner.gis.sheets.measure import UNIT, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtGui import QImage

    from mine_planner.domain.bearings import NorthAngles
    from mine_planner.domain.sheet_labels import Box
    from mine_planner.gis.sheets.canvas import Canvas
    from mine_planner.gis.sheets.flow import Region
    from mine_planner.gis.sheets.map_view import MapView
    from mine_planner.gis.sheets.words import Words

GRID_LABEL = Type(5.0)
TICK_MM = 3.0
_VEIL = QColor(255, 255, 255, 215)


def image(canvas: Canvas, region: Region, base: QImage | None) -> None:
    """Draw the base layers' picture into a rectangle; white where there is none."""
    canvas.rect(region.x, region.y, region.width, region.height, fill=PAPER)
    if base is not None:
        target = QRectF(region.x * UNIT, region.y * UNIT, region.width * UNIT, region.height * UNIT)
        canvas.painter.drawImage(target, base)


def frame(canvas: Canvas, view: MapView) -> None:
    """Draw the map's frame and its four corner ticks, which name their coordinates.

    The ticks let a photographed sheet be laid over the map again: each corner of the frame is the
    ground position printed beside it.
    """
    region, ground = view.region, view.frame
    canvas.rect(region.x, region.y, region.width, region.height, pen=pen(INK, 0.4))
    for right in (False, True):
        for low in (False, True):
            x, y = region.x + right * region.width, region.y + low * region.height
            out_x, out_y = (TICK_MM if right else -TICK_MM) * 0.5, (TICK_MM if low else -TICK_MM) * 0.5
            canvas.line(x - out_x, y, x + out_x, y, pen(INK, 0.3))
            canvas.line(x, y - out_y, x, y + out_y, pen(INK, 0.3))
            east, north = (ground.max_x if right else ground.min_x), (ground.min_y if low else ground.max_y)
            text = f"E {east:.1f} N {north:.1f}"
            width = canvas.width(text, GRID_LABEL)
            left = x - width - 0.8 if right else x + 0.8
            top = y - GRID_LABEL.line_mm - 0.4 if low else y + 0.4
            canvas.rect(left - 0.3, top, width + 0.6, GRID_LABEL.line_mm, fill=_VEIL)
            canvas.text(left, top, width, text, GRID_LABEL)


def grid(canvas: Canvas, view: MapView, step: int) -> None:
    """Draw grid lines and their coordinates, in metres of the workspace's system."""
    region, ground = view.region, view.frame
    line = pen(QColor(0, 0, 0, 110), 0.08)
    for number in range(math.ceil(ground.min_x / step), math.floor(ground.max_x / step) + 1):
        x, _ = view.to_page(number * step, ground.min_y)
        canvas.line(x, region.y, x, region.y + region.height, line)
        text = str(number * step)
        width = canvas.width(text, GRID_LABEL)
        if region.x + 26 < x < region.x + region.width - 26:
            _grid_label(canvas, x - width / 2, region.y + 0.4, width, text)
            _grid_label(
                canvas, x - width / 2, region.y + region.height - GRID_LABEL.line_mm - 0.4, width, text
            )
    for number in range(math.ceil(ground.min_y / step), math.floor(ground.max_y / step) + 1):
        _, y = view.to_page(ground.min_x, number * step)
        canvas.line(region.x, y, region.x + region.width, y, line)
        text = str(number * step)
        width = canvas.width(text, GRID_LABEL)
        if region.y + 6 < y < region.y + region.height - 6:
            _grid_label(canvas, region.x + 0.5, y - GRID_LABEL.line_mm / 2, width, text)
            right = region.x + region.width - width - 0.5
            _grid_label(canvas, right, y - GRID_LABEL.line_mm / 2, width, text)


def _grid_label(canvas: Canvas, x: float, y: float, width: float, text: str) -> None:
    canvas.rect(x - 0.2, y, width + 0.4, GRID_LABEL.line_mm, fill=_VEIL)
    canvas.text(x, y, width, text, GRID_LABEL, colour=GREY)


def scale_bar(
    canvas: Canvas, view: MapView, step: int, words: Words
) -> list[tuple[float, float, float, float]]:
    """Draw the scale bar and return the box that it takes, in map millimetres."""
    scale = view.frame.scale
    metres = bar_length(scale, view.region.width * 0.3)
    length = metres * 1000.0 / scale
    style = Type(6.0, bold=True)
    caption = words("scale 1:{}, grid {} m", f"{scale:,}".replace(",", " "), step)
    width = max(length + 14.0, canvas.width(caption, style) + 4.0)
    height = 9.0
    x, y = view.region.x + 11.5, view.region.y + view.region.height - height - 3.6
    canvas.rect(x, y, width, height, fill=QColor(255, 255, 255, 235), pen=pen(GREY, 0.1))
    canvas.text(x + 2, y + 0.5, width, caption, style)
    left, top = x + 3.0, y + 3.6
    for part in range(4):
        fill = INK if part % 2 == 0 else PAPER
        canvas.rect(left + part * length / 4, top, length / 4, 1.2, fill=fill, pen=pen(INK, 0.15))
    small = Type(5.5)
    for share, text in ((0.0, "0"), (0.5, f"{metres / 2:g}"), (1.0, f"{metres} m")):
        label = canvas.width(text, small)
        canvas.text(left + share * length - (label / 2 if share < 1 else 1.0), top + 1.4, label, text, small)
    region = view.region
    return [(x - region.x, y - region.y, x - region.x + width, y - region.y + height)]


def north_arrow(canvas: Canvas, view: MapView) -> list[Box]:
    """Draw the arrow to grid north, which is straight up, and return its box in map millimetres."""
    region = view.region
    x, y = region.x + region.width - 9.5, region.y + 4.5
    canvas.rect(x - 3.5, y, 7.0, 13.0, fill=QColor(255, 255, 255, 235), pen=pen(GREY, 0.1))
    canvas.polygon([(x, y + 1.0), (x + 1.8, y + 8.0), (x, y + 6.8)], fill=INK, pen=pen(INK, 0.15))
    canvas.polygon([(x, y + 1.0), (x - 1.8, y + 8.0), (x, y + 6.8)], fill=PAPER, pen=pen(INK, 0.15))
    canvas.text(x - 3.5, y + 8.8, 7.0, "GN", Type(7.0, bold=True), align="centre")
    left, top = x - 3.5 - region.x, y - region.y
    return [(left, top, left + 7.0, top + 13.0)]


def arrow(canvas: Canvas, x1: float, y1: float, x2: float, y2: float, colour: QColor = INK) -> None:
    """Draw a line with a head at its second end."""
    length = math.hypot(x2 - x1, y2 - y1) or 1.0
    ux, uy = (x2 - x1) / length, (y2 - y1) / length
    canvas.line(x1, y1, x2 - ux, y2 - uy, pen(colour, 0.4))
    head = [
        (x2, y2),
        (x2 - 2.4 * ux + 0.9 * uy, y2 - 2.4 * uy - 0.9 * ux),
        (x2 - 2.4 * ux - 0.9 * uy, y2 - 2.4 * uy + 0.9 * ux),
    ]
    canvas.polygon(head, fill=colour)


def norths_diagram(
    canvas: Canvas, x: float, y: float, width: float, norths: NorthAngles | None, convergence: float
) -> float:
    """Draw grid, true and magnetic north with their angles and return the height taken.

    The drawn angles are enlarged to be seen apart; the figures beside them are the true ones.
    """
    height, reach = 24.0, 17.0
    foot_x, foot_y = x + width / 2, y + height - 1.5
    style = Type(6.0, bold=True)
    declination = norths.declination_deg if norths is not None else None
    # Seen from grid north: true north lies -convergence, magnetic north declination - convergence.
    rays = [("GN", 0.0, "")]
    rays.append(("TN", -convergence, f"{-convergence:+.1f}°"))
    if declination is not None:
        rays.append(("MN", declination - convergence, f"{declination - convergence:+.1f}°"))
    drawn = _spread([angle for _, angle, _ in rays])
    for (name, _, text), angle in zip(rays, drawn, strict=True):
        tip_x = foot_x + reach * math.sin(math.radians(angle))
        tip_y = foot_y - reach * math.cos(math.radians(angle))
        if name == "MN":
            arrow(canvas, foot_x, foot_y, tip_x, tip_y)
        else:
            canvas.line(foot_x, foot_y, tip_x, tip_y, pen(INK, 0.35 if name == "GN" else 0.2))
        label = f"{name} {text}".strip()
        size = canvas.width(label, style)
        shift = -size if angle < -1 else 0.0 if angle > 1 else -size / 2
        canvas.text(tip_x + shift, tip_y - style.line_mm - 0.3, size, label, style)
    canvas.ellipse(foot_x, foot_y, 0.5, fill=INK)
    return height


def _spread(angles: Sequence[float]) -> list[float]:
    """Enlarge angles from grid north so that rays and their labels stand apart, in their true order."""
    ranks: list[float] = []
    for angle in angles:
        same_side = sorted({abs(other) for other in angles if other * angle > 0})
        ranks.append(0.0 if angle == 0 else math.copysign(24.0 * (1 + same_side.index(abs(angle))), angle))
    return ranks


def qr_code(canvas: Canvas, region: Region, rows: Sequence[Sequence[int]]) -> None:
    """Draw a QR code's modules, with the quiet zone that readers need, as large as the region lets."""
    count = len(rows) + 8
    module = min(region.width, region.height) / count
    canvas.rect(region.x, region.y, module * count, module * count, fill=PAPER)
    dark: list[tuple[float, float, float, float]] = []
    for row, line in enumerate(rows):
        start = None
        for column, is_dark in enumerate([*line, 0]):
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                x, y = region.x + (start + 4) * module, region.y + (row + 4) * module
                dark.append((x, y, (column - start) * module, module * 1.02))
                start = None
    canvas.rects(dark, INK)
