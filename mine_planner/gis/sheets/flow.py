# SPDX-License-Identifier: GPL-2.0-or-later
"""Text and tables that flow from region to region, so that nothing is cut off or shrunk to nothing.

Each block turns into strips of a known height; strips are laid into regions one after the other. A
table's header comes again at the top of every region, and a heading never stands alone at the end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mine_planner.gis.sheets.canvas import GREY, INK, LIGHT, Canvas, pen
from mine_planner.gis.sheets.measure import Measure, Type

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PAD_MM = 0.7
GAP_MM = 1.6
_LINES_PER_STRIP = 10
_ROWS_TOGETHER = 3
"""So many rows stand with their heading: one row alone at a page's foot is overlooked."""


@dataclass(frozen=True)
class Region:
    """A rectangle on a page, mm."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Strip:
    """A piece that is drawn whole: its height, and how it is drawn at x, y."""

    height: float
    draw: Callable[[Canvas, float, float], None]
    keep_next: bool = False
    header: Strip | None = None


@dataclass(frozen=True)
class Placed:
    """A strip at its place."""

    strip: Strip
    x: float
    y: float

    def draw(self, canvas: Canvas) -> None:
        """Draw it there."""
        self.strip.draw(canvas, self.x, self.y)


@dataclass(frozen=True)
class Column:
    """A column of a table: share of the width, and how its text stands."""

    title: str
    share: float
    align: str = "left"


@dataclass(frozen=True)
class Block:
    """A heading with what stands under it: rows of a table, or labelled values.

    Attributes
    ----------
    columns
        Their titles make the table's header; when all are empty there is none.
    bold_first
        Whether the first column is written bold, as labels are.
    strips
        Ready strips (drawings) that stand under the heading before the rows.
    """

    heading: str
    columns: tuple[Column, ...] = (Column("", 1.0),)
    rows: tuple[tuple[str, ...], ...] = ()
    size: float = 7.0
    bold_first: bool = False
    lines: bool = True
    strips: tuple[Strip, ...] = ()
    row_mm: float = 0.0


def block_strips(block: Block, measure: Measure, width: float) -> list[Strip]:
    """Return the strips of a block at a width in mm."""
    strips = [_heading(block, measure, width)] if block.heading else []
    strips += block.strips
    widths = _widths(block, measure, width)
    header = None
    if any(column.title for column in block.columns):
        header = _header(block, measure, widths)
        strips.append(header)
    for number, row in enumerate(block.rows):
        beginning = bool(block.heading) and number < min(_ROWS_TOGETHER, len(block.rows)) - 1
        pieces = _row(block, row, measure, widths, header)
        strips += [replace(piece, keep_next=True) for piece in pieces] if beginning else pieces
    strips.append(_space(GAP_MM))
    return strips


def height_of(strips: Sequence[Strip]) -> float:
    """Return the height of strips laid one under the other."""
    return sum(strip.height for strip in strips)


def flow(strips: Sequence[Strip], first: Region, following: Callable[[int], Region]) -> list[list[Placed]]:
    """Lay strips into regions.

    Parameters
    ----------
    first
        The region on the first page.
    following
        Gives the region of page 1, 2, … after it.

    Returns
    -------
    list[list[Placed]]
        For each region what is drawn in it.
    """
    pages: list[list[Placed]] = [[]]
    region, y = first, first.y
    for number, strip in enumerate(strips):
        needed = _with_next(strips, number)
        if y + needed > region.y + region.height + 1e-6 and _worth_a_page(pages[-1], region, following):
            region = following(len(pages))
            pages.append([])
            y = region.y
            if strip.header is not None:
                pages[-1].append(Placed(strip.header, region.x, y))
                y += strip.header.height
        pages[-1].append(Placed(strip, region.x, y))
        y += strip.height
    return pages


def _worth_a_page(placed: list[Placed], region: Region, following: Callable[[int], Region]) -> bool:
    """Avoid endless pages where a strip is taller than any region."""
    return bool(placed) or region.height < following(1).height


def _with_next(strips: Sequence[Strip], number: int) -> float:
    height = strips[number].height
    while strips[number].keep_next and number + 1 < len(strips):
        number += 1
        height += strips[number].height
    return height


def _space(height: float) -> Strip:
    return Strip(height, lambda _canvas, _x, _y: None)


def _heading(block: Block, measure: Measure, width: float) -> Strip:
    style = Type(block.size + 1.0, bold=True)
    lines = measure.wrap(block.heading, style, width - PAD_MM)
    height = len(lines) * style.line_mm + 0.5

    def draw(canvas: Canvas, x: float, y: float) -> None:
        for number, line in enumerate(lines):
            canvas.text(x, y + number * style.line_mm, width, line, style)
        canvas.line(x, y + height - 0.2, x + width, y + height - 0.2, pen(INK, 0.3))

    return Strip(height, draw, keep_next=True)


def _widths(block: Block, measure: Measure, width: float) -> list[float]:
    """Share the width out; a column with a long word gets room from those that have it to spare."""
    total = sum(column.share for column in block.columns)
    shares = [width * column.share / total for column in block.columns]
    needed = [
        min(_longest_word(block, measure, number) + 2 * PAD_MM + 0.2, 0.4 * width)
        for number in range(len(shares))
    ]
    lacking = sum(max(0.0, need - share) for need, share in zip(needed, shares, strict=True))
    spare = sum(max(0.0, share - need) for need, share in zip(needed, shares, strict=True))
    given = min(1.0, lacking / spare) if spare > 0.0 else 0.0
    taken = min(1.0, spare / lacking) if lacking > 0.0 else 0.0
    return [
        share - given * (share - need) if share >= need else share + taken * (need - share)
        for need, share in zip(needed, shares, strict=True)
    ]


def _longest_word(block: Block, measure: Measure, number: int) -> float:
    title = Type(block.size - 0.5, bold=True)
    words = {word for row in block.rows for word in row[number].split()}
    style = Type(block.size, bold=block.bold_first and number == 0)
    widths = [measure.width(word, style) for word in words]
    widths += [measure.width(word, title) for word in block.columns[number].title.split()]
    return max(widths, default=0.0)


def _header(block: Block, measure: Measure, widths: list[float]) -> Strip:
    style = Type(block.size - 0.5, bold=True)
    titles = [column.title for column in block.columns]
    cells = [measure.wrap(title, style, w - 2 * PAD_MM) for title, w in zip(titles, widths, strict=True)]
    height = max(len(lines) for lines in cells) * style.line_mm + 2 * PAD_MM

    def draw(canvas: Canvas, x: float, y: float) -> None:
        canvas.rect(x, y, sum(widths), height, fill=LIGHT)
        _draw_cells(canvas, x, y, cells, widths, block.columns, [style] * len(cells))
        canvas.line(x, y + height, x + sum(widths), y + height, pen(INK, 0.2))

    return Strip(height, draw, keep_next=True)


def _row(
    block: Block, row: tuple[str, ...], measure: Measure, widths: list[float], header: Strip | None
) -> list[Strip]:
    """Return a row as one strip, or as several where its text is long."""
    styles = [Type(block.size, bold=block.bold_first and number == 0) for number in range(len(widths))]
    cells = [
        measure.wrap(text, style, w - 2 * PAD_MM) for text, style, w in zip(row, styles, widths, strict=True)
    ]
    count = max(len(lines) for lines in cells)
    strips = []
    for start in range(0, count, _LINES_PER_STRIP):
        part = [lines[start : start + _LINES_PER_STRIP] for lines in cells]
        last = start + _LINES_PER_STRIP >= count
        strips.append(_row_strip(block, part, widths, styles, header, last=last))
    return strips


def _row_strip(
    block: Block,
    cells: list[list[str]],
    widths: list[float],
    styles: list[Type],
    header: Strip | None,
    *,
    last: bool,
) -> Strip:
    line_mm = styles[0].line_mm
    height = max(block.row_mm, max(len(lines) for lines in cells) * line_mm + 2 * PAD_MM * 0.7)

    def draw(canvas: Canvas, x: float, y: float) -> None:
        _draw_cells(canvas, x, y - PAD_MM * 0.3, cells, widths, block.columns, styles)
        if last and block.lines:
            canvas.line(x, y + height, x + sum(widths), y + height, pen(GREY, 0.1))

    return Strip(height, draw, header=header)


def _draw_cells(
    canvas: Canvas,
    x: float,
    y: float,
    cells: list[list[str]],
    widths: list[float],
    columns: Sequence[Column],
    styles: list[Type],
) -> None:
    for lines, width, column, style in zip(cells, widths, columns, styles, strict=True):
        for number, line in enumerate(lines):
            top = y + PAD_MM + number * style.line_mm
            canvas.text(x + PAD_MM, top, width - 2 * PAD_MM, line, style, align=column.align)
        x += width
