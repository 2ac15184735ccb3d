# SPDX-License-Identifier: GPL-2.0-or-later
"""The legend: every mark of the map with its meaning, in as many columns as the width takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.gis.sheets import map_marks
from mine_planner.gis.sheets.canvas import Canvas, path_of, pen
from mine_planner.gis.sheets.flow import Block, Strip
from mine_planner.gis.sheets.measure import Measure, Type

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.domain.sheet_content import Polygon
    from mine_planner.gis.sheets.words import Words

_STYLE = Type(6.0)
_SYMBOL_MM = 11.0
_ROW_MM = 4.0


def legend_block(words: Words, measure: Measure, width: float) -> Block:
    """Return the legend at a width in mm; long words take a wider column, never a smaller font."""
    entries = [(words(text), draw) for text, draw in _legend_entries()]
    longest = max(measure.width(text, _STYLE) for text, _ in entries)
    columns = max(1, int(width // (longest + _SYMBOL_MM + 2.0)))
    rows = [entries[start : start + columns] for start in range(0, len(entries), columns)]
    return Block("", strips=tuple(_legend_strip(row, width / columns) for row in rows))


def _legend_strip(row: list[tuple[str, Callable[[Canvas, float, float], None]]], column: float) -> Strip:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        for number, (text, symbol) in enumerate(row):
            left = x + number * column
            symbol(canvas, left + 0.5, y + 0.4)
            canvas.text(left + _SYMBOL_MM, y + 0.7, column, text, _STYLE)

    return Strip(_ROW_MM, draw)


def _row_mark(canvas: Canvas, x: float, y: float) -> None:
    canvas.line(x, y + 1.5, x + 7.0, y + 1.5, pen(map_marks.EVIDENCE, 0.5))


def _swatch(x: float, y: float) -> tuple[Polygon, ...]:
    return (((((x, y), (x + 7, y), (x + 7, y + 3), (x, y + 3), (x, y))),),)


def _legend_entries() -> list[tuple[str, Callable[[Canvas, float, float], None]]]:
    def same(x: float, y: float) -> tuple[float, float]:
        return x, y

    def area(mark: Callable[..., None], *more: str) -> Callable[[Canvas, float, float], None]:
        return lambda canvas, x, y: mark(canvas, path_of(_swatch(x, y), same), *more)

    def points(*kinds: str) -> Callable[[Canvas, float, float], None]:
        def draw(canvas: Canvas, x: float, y: float) -> None:
            for number, kind in enumerate(kinds):
                map_marks.point(canvas, kind, x + 1.4 + number * 3.0, y + 1.6)

        return draw

    return [
        ("confirmed hazardous area (CHA)", area(map_marks.hazard, "CHA", "open")),
        ("suspected hazardous area (SHA)", area(map_marks.hazard, "SHA", "open")),
        ("shown on a handed-over map", area(map_marks.evidence, "suspected_area")),
        ("row of a minefield record", _row_mark),
        ("released before", area(map_marks.released)),
        ("boundary of the task", area(map_marks.task)),
        ("box or lane", area(map_marks.box)),
        ("other task", area(map_marks.other_task)),
        ("landmark, benchmark", points("landmark", "benchmark")),
        (
            "start, turning, intermediate point",
            points("start_point", "turning_point", "intermediate_point"),
        ),
        ("feature of the worksite", lambda canvas, x, y: map_marks.feature(canvas, x + 1.5, y + 1.6)),
        ("accident, missed mine", lambda canvas, x, y: map_marks.accident(canvas, x + 1.5, y + 1.6)),
    ]
