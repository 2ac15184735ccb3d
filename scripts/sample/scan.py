# SPDX-License-Identifier: GPL-2.0-or-later
"""The paper map of the sample region, as it comes off an office scanner.

Drawn like an old 1:25,000 sheet on SK-42 (EPSG:28408), with minefields put in by hand in red, then
turned and sheared a little as a scanner does. Its control points are the grid crosses, read with a
small error, in a ``.points`` file as QGIS writes it.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QPolygonF, QTransform

from sample import fields
from sample.contours import contours
from sample.region import (
    FACILITIES,
    GK,
    SETTLEMENTS,
    UTM,
    convert,
    finer,
    ground_lines,
    outline,
    rough_surface,
    smooth_lines,
    smooth_ring,
    utm,
)

SHEET = "38-10-Б"
SCALE = 25_000
PIXELS_PER_MM = 5.4
WEST, SOUTH, EAST, NORTH = 8_656_500, 4_418_500, 8_663_500, 4_425_500
MARGIN = (15.0, 17.0, 15.0, 21.0)  # left, top, right, bottom in mm
BED = 5.0  # of the scanner's lid around the paper
WIDE = (EAST - WEST) / SCALE * 1000 + MARGIN[0] + MARGIN[2]
HIGH = (NORTH - SOUTH) / SCALE * 1000 + MARGIN[1] + MARGIN[3]
SIZE = (int((WIDE + 2 * BED) * PIXELS_PER_MM), int((HIGH + 2 * BED) * PIXELS_PER_MM))
INK, BROWN, BLUE, RED = QColor(58, 52, 48), QColor(176, 122, 78), QColor(74, 128, 160), QColor(190, 34, 30)
FILLS = {
    "forest": QColor(186, 205, 160), "orchard": QColor(206, 216, 172),
    "arable": QColor(240, 228, 200), "grazing": QColor(226, 226, 190),
}  # fmt: skip


def paper_to_pixel() -> QTransform:
    """Return the scanner's affine distortion: sheet millimetres to pixels."""
    turn = QTransform()
    turn.translate(SIZE[0] / 2, SIZE[1] / 2)
    turn.rotate(0.62)
    turn.shear(0.0035, 0.0)
    turn.scale(PIXELS_PER_MM * 1.0015, PIXELS_PER_MM * 0.9985)
    turn.translate(-WIDE / 2, -HIGH / 2)
    return turn


def to_paper(gk: np.ndarray) -> np.ndarray:
    """Return SK-42 metres as millimetres from the sheet's upper left corner."""
    gk = np.asarray(gk, dtype=float).reshape(-1, 2)
    x = (gk[:, 0] - WEST) / SCALE * 1000 + MARGIN[0]
    y = (NORTH - gk[:, 1]) / SCALE * 1000 + MARGIN[1]
    return np.stack([x, y], axis=1)


def polygon(local: np.ndarray) -> QPolygonF:
    """Return local metres as a polygon on the paper."""
    return QPolygonF([QPointF(x, y) for x, y in to_paper(convert(utm(local), UTM, GK))])


def pen(colour: QColor, width: float, *, dash: tuple[float, ...] = ()) -> QPen:
    """Return a round pen, width and dashes in millimetres."""
    line = QPen(colour, width)
    line.setCapStyle(Qt.PenCapStyle.RoundCap if not dash else Qt.PenCapStyle.FlatCap)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        line.setDashPattern([part / width for part in dash])
    return line


def text(painter: QPainter, place: tuple[float, float], words: str, size: float, **style: object) -> None:
    """Write words centred at a place; ``size`` is the height of the letters in millimetres."""
    font = QFont("DejaVu Serif" if style.get("serif") else "DejaVu Sans Condensed")
    font.setPixelSize(20)
    font.setItalic(bool(style.get("italic")))
    font.setBold(bool(style.get("bold")))
    painter.save()
    painter.translate(*place)
    painter.rotate(float(style.get("turn", 0.0)))
    painter.scale(size / 20, size / 20)
    painter.setFont(font)
    painter.setPen(style.get("colour", INK))
    align = style.get("align", Qt.AlignmentFlag.AlignCenter)
    left = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignRight: -1200.0}.get(align, -600.0)
    painter.drawText(QRectF(left, -40, 1200, 80), align | Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


def draw_ground(painter: QPainter, ground: np.ndarray) -> None:
    """Draw land use, relief and water."""
    painter.setPen(Qt.PenStyle.NoPen)
    for kind, _, points in ground_lines("land use"):
        painter.setBrush(FILLS[kind])
        painter.drawPolygon(polygon(smooth_ring(points)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for level, line in contours(ground, 10.0):
        painter.setPen(pen(BROWN, 0.24 if level % 50 == 0 else 0.11))
        painter.drawPolyline(polygon(line))
    for kind, _, line in smooth_lines("river"):
        painter.setPen(pen(BLUE, 0.9 if kind == "river" else 0.3))
        painter.drawPolyline(polygon(line))


def draw_roads(painter: QPainter) -> None:
    """Draw roads with their casing, narrow ones first."""
    widths = {"path": 0.15, "track": 0.22, "secondary": 0.75, "primary": 1.05}
    for wanted, width in widths.items():
        for kind, _, points in smooth_lines("road"):
            if kind != wanted:
                continue
            line = polygon(points)
            dash = {"path": (0.7, 0.7), "track": (2.4, 0.6)}.get(kind, ())
            painter.setPen(pen(INK, width, dash=dash))
            painter.drawPolyline(line)
            if not dash:
                painter.setPen(pen(QColor(238, 178, 92), width - 0.32))
                painter.drawPolyline(line)


def draw_places(painter: QPainter, buildings: list[tuple[str, np.ndarray]]) -> None:
    """Draw buildings, the names of settlements and what stands out in the land."""
    for name, centre, radius, *_ in SETTLEMENTS:
        painter.setPen(pen(INK, 0.1, dash=(0.8, 0.5)))
        painter.setBrush(QColor(226, 210, 188))
        painter.drawPolygon(polygon(outline(centre, radius, len(name) * 7)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(92, 70, 62))
    for _, corners in buildings:
        painter.drawPolygon(polygon(corners))
    for name, centre, radius, people, *_ in SETTLEMENTS:
        size = 3.6 if people > 1000 else 2.7
        x, y = to_paper(convert(utm((centre[0], centre[1] + radius + 60)), UTM, GK))[0]
        text(painter, (x, y - 1.0), name.upper() if people > 1000 else name, size, serif=True)
    for kind, *_, place, _ in FACILITIES:
        if kind == "bridge":
            x, y = to_paper(convert(utm(place), UTM, GK))[0]
            painter.setPen(pen(INK, 0.3))
            painter.drawLine(QPointF(x - 1.1, y - 0.9), QPointF(x + 1.1, y - 0.9))
            painter.drawLine(QPointF(x - 1.1, y + 0.9), QPointF(x + 1.1, y + 0.9))


def draw_minefields(painter: QPainter) -> None:
    """Draw by hand, in red, what the sheet's owner believed: outlines, rows, counts."""
    for minefield in fields.FIELDS:
        if "scan" not in minefield.sources:
            continue
        shift = fields.drawn_shift(minefield.number, "scan")
        rng = np.random.default_rng(int(minefield.number) + 7)
        ring = minefield.corners(22) + shift
        painter.setBrush(QBrush(QColor(200, 40, 30, 34)))
        painter.setPen(pen(RED, 0.38))
        painter.drawPolygon(polygon(hand_drawn(ring, rng)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        count = 0
        for offset, ordnance in zip(minefield.offsets, minefield.ordnance, strict=True):
            first, last = minefield.row_line(offset) + shift
            count += int(minefield.length / minefield.spacing) + 1
            painter.setPen(pen(RED, 0.2))
            painter.drawPolyline(polygon(np.array([first, last])))
            draw_mines(painter, first, last, fields.CATEGORY[ordnance])
        top = to_paper(convert(utm(ring[:4]), UTM, GK))
        x, y = top[:, 0].mean(), top[:, 1].min() - 2.1
        kinds = "+".join(dict.fromkeys(minefield.ordnance))
        label = f"МП-{minefield.number}  {kinds}  {len(minefield.offsets)} р.  {count} шт."
        text(painter, (x, y), label, 2.0, italic=True, bold=True, colour=RED, turn=-1.5)


def draw_mines(painter: QPainter, first: np.ndarray, last: np.ndarray, category: str) -> None:
    """Draw a row's mine signs: filled dots for anti-tank, open ones for anti-personnel."""
    length = float(np.hypot(*(last - first)))
    painter.setPen(pen(RED, 0.16))
    painter.setBrush(RED if category == "AT" else QColor(250, 240, 225))
    for share in np.linspace(0, 1, int(length / 38) + 1):
        x, y = to_paper(convert(utm(first + share * (last - first)), UTM, GK))[0]
        painter.drawEllipse(QPointF(x, y), 0.42, 0.42)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def hand_drawn(ring: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return an outline as a hand draws it, 1 to 2 m from the ruler's line at this scale."""
    parts = []
    for start, end in pairwise(ring):
        share = np.linspace(0, 1, 12)[:-1, None]
        parts.append(start + share * (end - start) + rng.normal(0, 1.6, (11, 2)))
    return np.vstack([*parts, parts[0][:1]])


def draw_grid(painter: QPainter) -> None:
    """Draw the kilometre grid, its crosses and the figures at the frame."""
    left, top = to_paper((WEST, NORTH))[0]
    right, bottom = to_paper((EAST, SOUTH))[0]
    for east in range(-(-WEST // 1000) * 1000, EAST + 1, 1000):
        x = to_paper((east, NORTH))[0, 0]
        painter.setPen(pen(QColor(58, 52, 48, 150), 0.12))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        for y in (top - 2.4, bottom + 2.4):
            text(painter, (x, y), f"{east // 1000:04d}", 2.3)
    for north in range(-(-SOUTH // 1000) * 1000, NORTH + 1, 1000):
        y = to_paper((WEST, north))[0, 1]
        painter.setPen(pen(QColor(58, 52, 48, 150), 0.12))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for x in (left - 5.4, right + 5.4):
            text(painter, (x, y), f"{north // 1000}", 2.3)
    painter.setPen(pen(INK, 0.32))
    for east, north in crosses():
        x, y = to_paper((east, north))[0]
        painter.drawLine(QPointF(x - 1.6, y), QPointF(x + 1.6, y))
        painter.drawLine(QPointF(x, y - 1.6), QPointF(x, y + 1.6))
    painter.setPen(pen(INK, 0.22))
    painter.drawRect(QRectF(left, top, right - left, bottom - top))
    painter.setPen(pen(INK, 0.7))
    painter.drawRect(QRectF(left - 8.6, top - 4.6, right - left + 17.2, bottom - top + 9.2))


def crosses() -> list[tuple[int, int]]:
    """Return the grid crossings (east, north in EPSG:28408) that serve as control points."""
    return [(e, n) for n in (4_419_000, 4_422_000, 4_425_000) for e in (8_657_000, 8_660_000, 8_663_000)]


def draw_margin(painter: QPainter) -> None:
    """Write the sheet's title, scale and the honest remark that all of this is made up."""
    top = MARGIN[1] - 9.2
    text(painter, (MARGIN[0], top), "Система координат 1942 г.", 2.6, align=Qt.AlignmentFlag.AlignLeft)
    text(painter, (WIDE / 2, top), "ОРАВАН – ВЕЛИСОР", 4.2, serif=True, bold=True)
    text(painter, (WIDE - MARGIN[2], top), SHEET, 4.4, bold=True, align=Qt.AlignmentFlag.AlignRight)
    base = HIGH - MARGIN[3] + 10.0
    text(painter, (WIDE / 2, base - 0.8), "1 : 25 000", 3.4, serif=True)
    start = WIDE / 2 - 40
    for part in range(4):
        painter.setPen(pen(INK, 0.15))
        painter.setBrush(INK if part % 2 == 0 else QColor(244, 236, 216))
        painter.drawRect(QRectF(start + part * 20, base + 2.2, 20, 1.0))
        text(painter, (start + part * 20, base + 5.4), str(part * 500), 2.0)
    text(painter, (start + 80, base + 5.4), "2000 м", 2.0)
    left = Qt.AlignmentFlag.AlignLeft
    text(painter, (MARGIN[0], base + 1.5), "Сплошные горизонтали через 10 м", 2.1, align=left)
    text(painter, (MARGIN[0], base + 5.0), "Made-up sample: no such place", 2.1, align=left, italic=True)
    right = {"align": Qt.AlignmentFlag.AlignRight, "colour": RED, "italic": True}
    text(painter, (WIDE - MARGIN[2], base + 1.5), "МП нанесены по донесениям, 1994 г.", 2.1, **right)
    text(painter, (WIDE - MARGIN[2], base + 5.0), "Экз. № 2", 2.1, **right)


def draw(ground: np.ndarray, buildings: list[tuple[str, np.ndarray]]) -> QImage:
    """Return the scan with few colours, as small scans are kept."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(118, 114, 108))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setTransform(paper_to_pixel())
    painter.fillRect(QRectF(0, 0, WIDE, HIGH), QColor(244, 236, 216))
    left, top = to_paper((WEST, NORTH))[0]
    right, bottom = to_paper((EAST, SOUTH))[0]
    painter.setClipRect(QRectF(left, top, right - left, bottom - top))
    draw_ground(painter, ground)
    draw_roads(painter)
    draw_places(painter, buildings)
    draw_minefields(painter)
    painter.setClipping(False)
    draw_grid(painter)
    draw_margin(painter)
    painter.end()
    return aged(image)


def aged(image: QImage) -> QImage:
    """Return the image with the paper's unevenness and its folds: 48 inks in 5 lights."""
    inks, colours = few_colours(image, 48)
    rng = np.random.default_rng(42)
    coarse = rough_surface((SIZE[1] // 8 + 2, SIZE[0] // 8 + 2), 1.5, rng)
    stains = finer(coarse, 8)[: SIZE[1], : SIZE[0]]
    x, y = np.meshgrid(np.arange(SIZE[0]), np.arange(SIZE[1]))
    folds = [(x - SIZE[0] * share + 0.011 * y, depth) for share, depth in ((0.5, 5), (0.25, 3), (0.75, 3))]
    folds.append((y - SIZE[1] * 0.5 - 0.011 * x, 5))
    dark = 1.1 + 0.75 * stains + rng.normal(0, 0.16, x.shape)
    for away, depth in folds:
        dark += depth * np.exp(-((away / 2.4) ** 2)) - 0.6 * np.exp(-(((away - 7) / 5) ** 2))
    light = np.clip(np.round(dark), 0, 4).astype(np.uint8)
    shades = np.array([1.0, 0.985, 0.965, 0.93, 0.86])
    table = np.clip(colours[:, None, :] * shades[None, :, None], 0, 255).astype(int).reshape(-1, 3)
    indices = np.ascontiguousarray(inks * 5 + light)
    width = indices.shape[1]
    result = QImage(indices.tobytes(), width, indices.shape[0], width, QImage.Format.Format_Indexed8)
    result.setColorTable([QColor(*map(int, rgb)).rgb() for rgb in table])
    return result.copy()


def few_colours(image: QImage, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return each pixel's ink and the inks' colours: the commonest of the drawing, well apart."""
    pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
    pixels = pixels.reshape(SIZE[1], image.bytesPerLine() // 4, 4)[:, : SIZE[0], 2::-1]
    coarse = (pixels >> 3).astype(np.int32)
    code = coarse[..., 0] << 10 | coarse[..., 1] << 5 | coarse[..., 2]
    values, inverse, numbers = np.unique(code, return_inverse=True, return_counts=True)
    sums = [np.bincount(inverse.ravel(), pixels[..., band].ravel()) for band in range(3)]
    means = np.stack(sums, axis=1) / numbers[:, None]
    chosen: list[int] = []
    away = np.full(len(values), 1e9)
    for _ in range(count):  # next: what is both common and unlike all inks so far
        chosen.append(int(np.argmax(away * np.sqrt(numbers))))
        away = np.minimum(away, ((means - means[chosen[-1]]) ** 2).sum(axis=1))
    colours = means[chosen]
    nearest = ((means[:, None, :] - colours[None]) ** 2).sum(axis=2).argmin(axis=1)
    return nearest[inverse].reshape(code.shape).astype(np.uint8), colours


def points_file() -> str:
    """Return the control points as QGIS writes them: map first, image rows counted downwards."""
    transform = paper_to_pixel()
    rng = np.random.default_rng(7)
    ground = np.array(crosses(), dtype=float)
    exact = [transform.map(QPointF(x, y)) for x, y in to_paper(ground)]
    read = np.array([(p.x(), p.y()) for p in exact]) + rng.normal(0, 0.9, (len(exact), 2))
    read = np.round(read, 2)
    terms = np.column_stack([np.ones(len(ground)), ground - ground.mean(axis=0)])
    fitted = terms @ np.linalg.lstsq(terms, read, rcond=None)[0]
    off = (fitted - read) * (1, -1)
    system = QgsCoordinateReferenceSystem(f"EPSG:{GK}")
    wkt = system.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    lines = [f"#CRS: {wkt}", "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"]
    for (east, north), (x, y), (dx, dy) in zip(ground, read, off, strict=True):
        lines.append(f"{east:.0f},{north:.0f},{x:.2f},{-y:.2f},1,{dx:.4f},{dy:.4f},{np.hypot(dx, dy):.4f}")
    return "\n".join(lines) + "\n"
