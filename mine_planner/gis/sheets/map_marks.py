# SPDX-License-Identifier: GPL-2.0-or-later
"""How each kind of thing is drawn on a sheet: IMSMA's colours, each with a hatch, shape or letter.

CHA fill FF0000 and SHA fill F4A718, half transparent; open = continuous red outline, worked on =
patterned F4A718, closed = A5CD39 (GICHD symbology, wiki revision 21010). Hatches and shapes are this
project's own second sign: without colour CHA is hatched densely upwards, SHA sparsely downwards,
handed-over outlines are dashed and never filled densely, released land has level lines.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QColor

from mine_planner.gis.sheets.canvas import INK, PAPER, pen

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QPainterPath

    from mine_planner.gis.sheets.canvas import Canvas

CHA = QColor("#FF0000")
SHA = QColor("#F4A718")
CLOSED = QColor("#A5CD39")
RELEASED = QColor("#0B6E4F")
EVIDENCE = QColor("#7A3E00")
TASK = QColor("#1F3A93")
OTHER = QColor("#505050")

_OUTLINES = {
    "open": (CHA, 0.5, ()),
    "worked_on": (SHA, 0.6, (2.0, 1.0)),
    "closed": (CLOSED, 0.6, ()),
}


def hazard(canvas: Canvas, path: QPainterPath, areatype: str, status: str) -> None:
    """Draw a hazard area."""
    is_cha = areatype != "SHA"
    base = CHA if is_cha else SHA
    fill = QColor(base)
    fill.setAlphaF(0.32)
    canvas.shape(path, fill=fill)
    canvas.hatch(path, 45 if is_cha else 135, 1.8 if is_cha else 3.0, pen(QColor(base).darker(140), 0.13))
    colour, width, dash = _OUTLINES.get(status, _OUTLINES["open"])
    canvas.shape(path, pen=pen(colour, width, dash))
    canvas.shape(path, pen=pen(INK, 0.1))


def evidence(canvas: Canvas, path: QPainterPath, content: str) -> None:
    """Draw an area that a handed-over map shows: an outline, and a faint hatch for hazard alone."""
    if content in ("confirmed_area", "suspected_area", "mine_positions"):
        canvas.hatch(path, 90, 4.0, pen(EVIDENCE, 0.1, (0.8, 0.8)))
    canvas.shape(path, pen=pen(EVIDENCE, 0.3, (1.6, 0.8) if "area" in content else (0.5, 0.7)))


def released(canvas: Canvas, path: QPainterPath) -> None:
    """Draw land released before: level lines, no fill, so that it never hides a hazard."""
    canvas.hatch(path, 0, 2.2, pen(RELEASED, 0.13))
    canvas.shape(path, pen=pen(RELEASED, 0.3, (3.0, 0.8)))


def task(canvas: Canvas, path: QPainterPath) -> None:
    """Draw the task's boundary, which stands out on any map and in black and white."""
    canvas.shape(path, pen=pen(PAPER, 1.5))
    canvas.shape(path, pen=pen(TASK, 0.8))


def other_task(canvas: Canvas, path: QPainterPath) -> None:
    """Draw the boundary of another task."""
    canvas.shape(path, pen=pen(PAPER, 0.9))
    canvas.shape(path, pen=pen(OTHER, 0.4, (2.4, 0.8, 0.5, 0.8)))


def box(canvas: Canvas, path: QPainterPath) -> None:
    """Draw a box or lane."""
    canvas.shape(path, pen=pen(TASK, 0.2))


def point(canvas: Canvas, kind: str, x: float, y: float) -> None:
    """Draw a point of the chain; each kind has its own shape."""
    edge = pen(INK, 0.25)
    if kind == "landmark":
        canvas.polygon(_corners(x, y, 1.9, 4, 45), fill=PAPER, pen=edge)
        canvas.line(x - 1.2, y, x + 1.2, y, edge)
        canvas.line(x, y - 1.2, x, y + 1.2, edge)
    elif kind == "benchmark":
        canvas.polygon(_corners(x, y, 1.9, 3, 90), fill=INK, pen=pen(PAPER, 0.2))
        canvas.ellipse(x, y, 0.35, fill=PAPER)
    elif kind == "start_point":
        canvas.ellipse(x, y, 1.5, fill=PAPER, pen=edge)
        canvas.ellipse(x, y, 0.8, fill=INK)
    elif kind == "intermediate_point":
        canvas.ellipse(x, y, 0.8, fill=PAPER, pen=edge)
    else:
        canvas.ellipse(x, y, 1.1, fill=INK, pen=pen(PAPER, 0.2))


def feature(canvas: Canvas, x: float, y: float) -> None:
    """Draw a feature of the worksite."""
    canvas.polygon(_corners(x, y, 1.5, 4, 0), fill=QColor("#BFE3F7"), pen=pen(INK, 0.25))


def accident(canvas: Canvas, x: float, y: float) -> None:
    """Draw an accident: a ring with a cross."""
    canvas.ellipse(x, y, 1.5, fill=PAPER, pen=pen(INK, 0.25))
    for turn in (1.0, -1.0):
        canvas.line(x - 1.0, y - turn, x + 1.0, y + turn, pen(INK, 0.4))


def pictogram(canvas: Canvas, category: str, x: float, y: float, size: float) -> None:
    """Draw what kind of device is meant: a mine seen from the side, a shell, or a warning triangle."""
    word = category.lower()
    edge = pen(INK, 0.22)
    if "mine" in word or word.startswith(("ap", "at")):
        wide = size if "tank" in word or word.startswith("at") else size * 0.65
        canvas.rect(x + (size - wide) / 2, y + size * 0.5, wide, size * 0.35, fill=INK, pen=edge)
        canvas.rect(x + size * 0.5 - wide * 0.14, y + size * 0.22, wide * 0.28, size * 0.28, fill=INK)
        return
    if any(
        part in word for part in ("shell", "mortar", "rocket", "bomb", "munition", "projectile", "uxo", "erw")
    ):
        outline = [(0.35, 1.0), (0.65, 1.0), (0.65, 0.4), (0.5, 0.05), (0.35, 0.4)]
        canvas.polygon([(x + px * size, y + py * size) for px, py in outline], fill=INK, pen=edge)
        return
    canvas.polygon(_corners(x + size / 2, y + size * 0.6, size * 0.55, 3, 90), fill=PAPER, pen=edge)
    canvas.line(x + size / 2, y + size * 0.35, x + size / 2, y + size * 0.65, pen(INK, 0.35))
    canvas.ellipse(x + size / 2, y + size * 0.78, 0.18, fill=INK)


def _corners(x: float, y: float, radius: float, count: int, first: float) -> list[tuple[float, float]]:
    """Return a regular polygon, its first corner at an angle above the x axis."""
    angles = (math.radians(first + 360.0 * number / count) for number in range(count))
    return [(x + radius * math.cos(angle), y - radius * math.sin(angle)) for angle in angles]
