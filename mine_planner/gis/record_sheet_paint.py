# SPDX-License-Identifier: GPL-2.0-or-later
"""Reconnaissance sheets drawn on A4 and written as one PDF with a bookmark for each record."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF

from mine_planner.gis.record_sketch import Ink, paint
from mine_planner.gis.sheets.canvas import GREY, INK, LIGHT, PAPER, Canvas, pen
from mine_planner.gis.sheets.measure import UNIT, Type
from mine_planner.gis.sheets.pdf import PdfFile
from mine_planner.gis.sheets.template import choose_family
from mine_planner.i18n import number, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mine_planner.gis.record_sheet import ReconnaissanceSheet, SoughtPoint, Way

WIDTH, HEIGHT, EDGE = 210.0, 297.0, 15.0
DPI = 300
TITLE, HEAD, BODY, SMALL = Type(16, bold=True), Type(10, bold=True), Type(9), Type(8)
_LINE = 0.25
POINTS_FIRST, POINTS_NEXT = 3, 6
_BOX_H = 27.0


def write_sheets(
    path: Path, sheets: Sequence[ReconnaissanceSheet], step: Callable[[float], bool] | None = None
) -> int:
    """Write the sheets of records into one PDF and return the number of its pages.

    Raises
    ------
    WorkspaceError
        When the file cannot be written; nothing is left behind then.
    """
    title = translate("MinePlanner", "Reconnaissance of records")
    with PdfFile(path, title, DPI) as file:
        for index, sheet in enumerate(sheets):
            if step is not None and not step(100.0 * index / len(sheets)):
                file.abandon()
                return 0
            file.bookmarks.append((translate("MinePlanner", "Record {}").format(sheet.record), file.pages))
            pages = pages_of(sheet)
            for page, points in enumerate(pages):
                canvas = Canvas(file.page(WIDTH, HEIGHT), DPI / 25.4, choose_family())
                with canvas.page():
                    _Page(canvas, sheet).draw(points, page, len(pages))
        return file.pages


def pages_of(sheet: ReconnaissanceSheet) -> list[list[SoughtPoint]]:
    """Return the points to look for by page, those with coordinates on the form first.

    A point that lies where the rows may lie is not to be looked for.
    """
    ordered = sorted((p for p in sheet.points if not p.among_mines), key=lambda point: not point.given)
    pages = [ordered[:POINTS_FIRST]]
    rest = ordered[POINTS_FIRST:]
    while rest:
        pages.append(rest[:POINTS_NEXT])
        rest = rest[POINTS_NEXT:]
    return pages


def metres(value: float) -> str:
    """Return a radius rounded outwards, with its unit."""
    return translate("MinePlanner", "{} m").format(number(ceil(value - 1e-9)))


class _Page:
    """Draws one page from top to bottom; ``y`` is where the next block begins, mm."""

    def __init__(self, canvas: Canvas, sheet: ReconnaissanceSheet) -> None:
        self.canvas = canvas
        self.sheet = sheet
        self.y = EDGE
        self.wide = WIDTH - 2 * EDGE

    def draw(self, points: list[SoughtPoint], page: int, pages: int) -> None:
        """Draw a page; the first one has the head, the sketch and the legs as well."""
        self._title()
        if page == 0:
            self._facts()
            self._warning()
            self._sketch()
        for point in points:
            self._point(point)
        if page == pages - 1:
            self._not_sought()
            self._ways(self.sheet.ways)
            self._signature()
        self._footer(page, pages)

    # -------------------------------------------------------------- blocks
    def _text(self, x: float, words: str, style: Type, width: float = 0.0) -> None:
        self.canvas.text(x, self.y, width or self.wide, words, style)

    def _paragraph(self, words: str, style: Type) -> None:
        for line in self.canvas.wrap(words, style, self.wide):
            self._text(EDGE, line, style)
            self.y += style.line_mm

    def _title(self) -> None:
        words = translate("MinePlanner", "Reconnaissance sheet: record {}").format(self.sheet.record)
        self._text(EDGE, self.canvas.elided(words, TITLE, self.wide), TITLE)
        self.y += TITLE.line_mm + 1

    def _facts(self) -> None:
        sheet = self.sheet
        dash = "–"
        facts = (
            (translate("MinePlanner", "Form no."), sheet.form_no or dash),
            (translate("MinePlanner", "Laid"), sheet.laid or dash),
            (translate("MinePlanner", "Map"), f"{sheet.map_sheet} {sheet.map_scale}".strip() or dash),
            (translate("MinePlanner", "Grade"), sheet.grade or dash),
            (translate("MinePlanner", "Grid of this sheet"), sheet.crs),
            (translate("MinePlanner", "Datum operation"), sheet.operation or dash),
        )
        for place, (name, value) in enumerate(facts):
            x = EDGE + (place % 2) * self.wide / 2
            self.canvas.text(x, self.y, 32, name, SMALL, colour=GREY)
            self.canvas.text(x + 32, self.y, 58, self.canvas.elided(value, BODY, self.wide / 2 - 33), BODY)
            if place % 2:
                self.y += BODY.line_mm
        self.y += 1

    def _warning(self) -> None:
        """Say what this is not, and how far it may be off."""
        sheet = self.sheet
        words = translate(
            "MinePlanner",
            "RECORD NOT VERIFIED. The rows lie in the hatched corridor with 95 % (within {} of the lines), "
            "gross errors apart. Look for landmarks from ground known to be safe; never enter the corridor.",
        ).format(metres(sheet.within_m))
        if sheet.placements > 1:
            more = translate("MinePlanner", "The record contradicts itself: {} placements are drawn.")
            words += " " + more.format(number(sheet.placements))
        lines = self.canvas.wrap(words, HEAD, self.wide - 6)
        height = len(lines) * HEAD.line_mm + 3
        self.canvas.rect(EDGE, self.y, self.wide, height, fill=LIGHT, pen=pen(INK, 0.4))
        self.y += 1.5
        for line in lines:
            self.canvas.text(EDGE + 3, self.y, self.wide - 6, line, HEAD)
            self.y += HEAD.line_mm
        self.y += 3

    def _sketch(self) -> None:
        height = 84.0
        self.canvas.rect(EDGE, self.y, self.wide, height, pen=pen(GREY, _LINE))
        area = QRectF(EDGE * UNIT, self.y * UNIT, self.wide * UNIT, height * UNIT)
        self.canvas.painter.setFont(self.canvas.font(SMALL))
        paint(self.canvas.painter, area, self.sheet.sketch, Ink(INK, PAPER, GREY, UNIT * 0.26))
        self.y += height + 2

    def _point(self, point: SoughtPoint) -> None:
        """One box per point: what and where on the left, what came back on the right."""
        left, top, half = EDGE, self.y, self.wide * 0.53
        self.canvas.rect(left, top, self.wide, _BOX_H, pen=pen(INK, _LINE))
        self.canvas.line(left + half, top, left + half, top + _BOX_H, pen(INK, _LINE))
        words = f"{point.label}  {point.description}".strip()
        within = translate("MinePlanner", "search 95 % within {}").format(metres(point.radius_m))
        if not point.given:
            within += " · " + translate("MinePlanner", "computed from legs")
        lines = [
            (words, HEAD),
            (f"{point.lat:.6f}  {point.lon:.6f}  (WGS 84)", BODY),
            (f"UTM {point.utm}", BODY),
            (f"MGRS {point.mgrs}", BODY),
            (within, HEAD),
        ]
        if point.near_mines:
            lines.append(
                (translate("MinePlanner", "⚠ The search reaches into the corridor: stop at it."), SMALL)
            )
        y = top + 0.8
        for text, style in lines:
            self.canvas.text(left + 2, y, half - 4, self.canvas.elided(text, style, half - 4), style)
            y += style.line_mm
        self._answers(left + half + 2, top + 1, self.wide - half - 4)
        self.y = top + _BOX_H + 1.5

    def _not_sought(self) -> None:
        among = ", ".join(point.label for point in self.sheet.points if point.among_mines)
        if among:
            words = translate("MinePlanner", "Not to be looked for, since the rows may lie there: {}.")
            self._paragraph(words.format(among), HEAD)
            self.y += 1

    def _answers(self, x: float, y: float, wide: float) -> None:
        states = (
            translate("MinePlanner", "found"),
            translate("MinePlanner", "not found"),
            translate("MinePlanner", "moved"),
        )
        for place, text in enumerate(states):
            at = x + place * wide / 3
            self.canvas.rect(at, y + 0.6, 3, 3, pen=pen(INK, 0.3))
            self.canvas.text(at + 4, y, wide / 3 - 4, text, BODY)
        fields = (
            translate("MinePlanner", "Position"),
            translate("MinePlanner", "Accuracy, m"),
            translate("MinePlanner", "How to reach"),
            translate("MinePlanner", "Looked by, date"),
        )
        for place, text in enumerate(fields):
            base = y + 5.2 + place * 5.0
            self.canvas.text(x, base, 26, text, SMALL, colour=GREY)
            self.canvas.line(x + 24, base + 4.0, x + wide, base + 4.0, pen(GREY, 0.2, (0.5, 0.6)))

    def _ways(self, ways: Sequence[Way]) -> None:
        words = translate("MinePlanner", "From point to point (magnetic on {})").format(self.sheet.day)
        self._text(EDGE, words, HEAD)
        self.y += HEAD.line_mm
        for way in ways:
            self._text(EDGE, self._way(way), BODY)
            self.y += BODY.line_mm
        self.y += 2

    def _way(self, way: Way) -> str:
        magnetic = "–" if way.magnetic_deg is None else f"{round(way.magnetic_deg * 2) / 2 % 360:.1f}°"
        text = translate("MinePlanner", "{} → {}: compass {}, grid {}°, {} m (form: {})")
        said = text.format(
            way.start, way.end, magnetic, f"{way.grid_deg:.1f}", f"{way.distance_m:.0f}", way.as_entered
        )
        return f"{said} {translate('MinePlanner', 'DO NOT WALK')}" if way.into_mines else said

    def _signature(self) -> None:
        self.y = max(self.y + 6, HEIGHT - EDGE - 12)
        third = self.wide / 3
        names = (
            translate("MinePlanner", "Team leader"),
            translate("MinePlanner", "Date"),
            translate("MinePlanner", "Signature"),
        )
        for place, text in enumerate(names):
            x = EDGE + place * third
            self.canvas.line(x, self.y, x + third - 6, self.y, pen(INK, _LINE))
            self.canvas.text(x, self.y + 0.5, third - 6, text, SMALL, colour=GREY)

    def _footer(self, page: int, pages: int) -> None:
        words = translate("MinePlanner", "Record {} · printed {} · page {} of {}").format(
            self.sheet.record, self.sheet.day, number(page + 1), number(pages)
        )
        self.canvas.text(EDGE, HEIGHT - EDGE + 3, self.wide, words, SMALL, align="right", colour=GREY)
