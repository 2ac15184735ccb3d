# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells of handed-in tables: read one by one, and listed when they cannot be read.

Cells are text (CSV) or text, numbers and dates (workbook). A reader raises ``ValueError`` for
a cell that is not what its column must hold.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

LONGEST_TEXT = 10_000
"""Characters that a cell may hold."""

_PLAIN_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d{1,2})?")
_EITHER_WAY = re.compile(r"[+-]?\d{1,3},\d{3}")


@dataclass(frozen=True)
class RefusedCell:
    """One cell that could not be read; ``row`` counts from 1 with the headings as row 1."""

    sheet: str
    row: int
    column: str
    value: str
    expected: str


class RowCells:
    """The cells of one row by column, and those of them that were refused.

    Parameters
    ----------
    sheet, row
        Where the row stands.
    cells
        Values by column.
    rules
        What each column must hold, for the list of refused cells.
    """

    def __init__(self, sheet: str, row: int, cells: Mapping[str, object], rules: Mapping[str, str]) -> None:
        self.sheet, self.row, self.rules = sheet, row, rules
        self.cells = cells
        self.refused: list[RefusedCell] = []

    def take(self, column: str, read: Callable[[object], Any]) -> Any:
        """Read a cell; one that cannot be read is listed and gives None."""
        value = self.cells.get(column)
        try:
            return read(value)
        except ValueError:
            self.refuse(column, value, self.rules[column])
            return None

    def refuse(self, column: str, value: object, expected: str) -> None:
        """Put a cell on the list of refused ones."""
        shown = str(value) if value is not None else ""
        self.refused.append(RefusedCell(self.sheet, self.row, column, shown[:200], expected))


def table_rows(
    rows: Iterable[Sequence[object]],
    sheet: str,
    rules: Mapping[str, str],
    needed: Sequence[str],
) -> Iterator[RowCells]:
    """Go through a table whose first row holds the headings; empty rows are passed over.

    Parameters
    ----------
    rows
        All rows with their cells.
    sheet
        Name of the sheet or file, for the list of refused cells.
    rules
        Known columns and what each must hold.
    needed
        Columns that must be there.

    Raises
    ------
    InputError
        If headings are missing, doubled or unknown.
    """
    headings: list[str] | None = None
    for number, row in enumerate(rows, start=1):
        if headings is None:
            headings = _headings(row, sheet, rules, needed)
            continue
        if all(_empty(value) for value in row):
            continue
        cells = RowCells(sheet, number, dict(zip(headings, row, strict=False)), rules)
        for extra in row[len(headings) :]:
            if not _empty(extra):
                cells.refuse("", extra, "no cell beyond the last heading")
        yield cells
    if headings is None:
        raise InputError(f"{sheet} is empty; its first row must hold {', '.join(rules)}.")


def _headings(
    row: Sequence[object], sheet: str, rules: Mapping[str, str], needed: Sequence[str]
) -> list[str]:
    names = ["" if value is None else str(value).strip().lstrip("\ufeff").lower() for value in row]
    while names and not names[-1]:
        names.pop()
    unknown = [name or "(empty)" for name in names if name not in rules]
    missing = [name for name in needed if name not in names]
    doubled = sorted({name for name in names if names.count(name) > 1})
    for wrong, what in ((missing, "lacks"), (doubled, "repeats"), (unknown, "does not know")):
        if wrong:
            message = (
                f"{sheet} {what} the column {', '.join(wrong)}; the known columns are {', '.join(rules)}."
            )
            raise InputError(message)
    return names


def _empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def read_text(value: object) -> str:
    """Read any text; formulae and control characters are refused, numbers become text."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value).strip()
    control = any(ord(c) < 32 and c not in "\n\r\t" for c in text)
    if text.startswith("=") or control or len(text) > LONGEST_TEXT:
        raise ValueError(text[:200])
    return text


def read_name(value: object) -> str:
    """Read a text that must not be empty."""
    text = read_text(value)
    if not text:
        raise ValueError("empty")
    return text


def read_day(value: object) -> date:
    """Read a day: a date cell, 2025-05-20 or 20.05.2025; other orders can be misread."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = read_name(value)
    dotted = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text)
    if dotted:
        return date(int(dotted[3]), int(dotted[2]), int(dotted[1]))
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError(text)
    return date.fromisoformat(text)


def number_reader(
    least: float = -math.inf, most: float = math.inf, *, empty: float | None = None
) -> Callable[[object], float]:
    """Make a reader of numbers within bounds.

    The decimal sign is a point or a comma; 1,200 is refused because it can be read both
    ways. An empty cell gives ``empty`` or is refused where that is None.
    """

    def read(value: object) -> float:
        if _empty(value):
            if empty is None:
                raise ValueError("empty")
            return empty
        number = _as_number(value)
        if not (math.isfinite(number) and least <= number <= most):
            raise ValueError(str(value))
        return number

    return read


def _as_number(value: object) -> float:
    if isinstance(value, bool):
        raise ValueError("truth value")
    if isinstance(value, (int, float)):
        return float(value)
    text = str(value).strip()
    if not _PLAIN_NUMBER.fullmatch(text) or _EITHER_WAY.fullmatch(text):
        raise ValueError(text)
    return float(text.replace(",", "."))


def read_count(value: object) -> int:
    """Read a whole number from 0; empty is 0."""
    number = number_reader(0, 1_000_000, empty=0.0)(value)
    if not number.is_integer():
        raise ValueError(str(value))
    return int(number)
