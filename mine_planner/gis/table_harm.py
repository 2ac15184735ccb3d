# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells of a table of positions that a table program or a browser would run: left empty, and listed.

The position itself comes in, since a mine is no less there for what stands in its remark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.record_cells import BadCellError, check_harmless
from mine_planner.domain.spoken import spoken
from mine_planner.gis.table_columns import ColumnRows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_LISTED = 20
_LONGEST_SHOWN = 60
_BETWEEN = "\x00"
_SIGNS = ("<", *(_BETWEEN + sign for sign in "=@+-"))


def without_harm(
    sheet: str, numbers: Sequence[int], rows: ColumnRows, read_otherwise: Iterable[str]
) -> tuple[ColumnRows, str]:
    """Return the rows with harmful cells emptied, and a sentence that lists them; empty where there are none.

    Parameters
    ----------
    sheet
        Name of the sheet.
    numbers
        The rows' numbers in the file.
    rows
        The cells.
    read_otherwise
        Columns that are looked at elsewhere, such as those of the coordinates.
    """
    passed = set(read_otherwise)
    columns = dict(rows.columns)
    found: list[tuple[int, str, str]] = []
    for name, cells in rows.columns.items():
        if name not in passed and _may_harm(cells):
            bad = [place for place, cell in enumerate(cells) if cell and _harms(cell)]
            found += [(numbers[place], name, str(cells[place])) for place in bad]
            emptied = set(bad)
            columns[name] = [None if place in emptied else cell for place, cell in enumerate(cells)]
    if not found:
        return rows, ""
    return ColumnRows(columns, len(rows)), _listed(sheet, sorted(found))


def _may_harm(cells: Sequence[str | None]) -> bool:
    """Tell in one look at a whole column whether its cells are worth a look at each."""
    try:
        whole = _BETWEEN + _BETWEEN.join(cells)  # type: ignore[arg-type]
    except TypeError:  # an empty cell of a workbook is None
        whole = _BETWEEN + _BETWEEN.join(filter(None, cells))
    return any(sign in whole for sign in _SIGNS)


def _harms(cell: str) -> bool:
    text = cell.strip()
    try:
        check_harmless(text) if text else None
    except BadCellError:
        return True
    return False


def _listed(sheet: str, found: list[tuple[int, str, str]]) -> str:
    cells = "; ".join(
        f"{row} / {column}: {text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + '…'}"
        for row, column, text in found[:MOST_LISTED]
    )
    more = f"; +{len(found) - MOST_LISTED}" if len(found) > MOST_LISTED else ""
    return spoken(
        f"Sheet {sheet}: cells with a formula or markup, left empty since only plain text is taken: "
        f"{len(found)}. Row and column: {cells}{more}."
    )
