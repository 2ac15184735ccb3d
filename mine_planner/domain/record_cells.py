# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading single cells of record tables: each says what it expected when it cannot be read."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.bearings import parse_angle
from mine_planner.domain.errors import InputError
from mine_planner.domain.record_solver import read_distance
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}:\d{2}(?::\d{2})?)?")
_MARKUP = re.compile(r"<\s*/?\s*[a-zA-Z!][^>]*>")
_FORMULA = re.compile(r"=|[@+\-]\s*[A-Za-z]")
_MAX_TEXT = 4000

YES = frozenset({"yes", "y", "true", "1", "да"})
NO = frozenset({"no", "n", "false", "0", "нет"})


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One cell that cannot be read; ``row`` counts as the table program does (headings: 1)."""

    sheet: str
    row: int
    column: str
    value: str
    expected: str

    @property
    def sentence(self) -> str:
        """Say where the cell is, what stands there and what was expected."""
        shown = self.value if len(self.value) <= 60 else f"{self.value[:57]}…"
        return spoken(
            f"Sheet {self.sheet}, row {self.row}, column {self.column}: {shown!r} cannot be read; "
            f"expected {self.expected}."
        )


class BadCellError(ValueError):
    """A cell cannot be read; the message is what was expected instead."""


def as_text(value: Any) -> str:
    """Return a cell as text; whole numbers of a workbook lose their ``.0``."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        whole_number = value.is_integer() and abs(value) < 1e15
        return str(int(value)) if whole_number else repr(value)
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    return "" if value is None else str(value).strip()


def check_harmless(text: str) -> None:
    """Refuse what could act as a formula or as markup somewhere else; ``text`` is not empty.

    Raises
    ------
    BadCellError
        For formulae, markup and texts longer than 4,000 characters.
    """
    if text[0] in "=@+-" and _FORMULA.match(text):
        message = spoken("plain text, no formula")
        raise BadCellError(message)
    if "<" in text and _MARKUP.search(text):
        message = spoken("plain text, no markup")
        raise BadCellError(message)
    if len(text) > _MAX_TEXT:
        message = spoken(f"at most {_MAX_TEXT} characters")
        raise BadCellError(message)


def text(value: str) -> str:
    """Take text as it stands."""
    return value


def number(low: float, high: float, words: str) -> Callable[[str], float]:
    """Return a reader of a number between two bounds."""

    def read(value: str) -> float:
        try:
            result = float(value.replace(",", "."))
        except ValueError:
            result = math.nan
        if not low <= result <= high:
            raise BadCellError(words)
        return result

    return read


def whole(low: int, high: int, words: str) -> Callable[[str], int]:
    """Return a reader of a whole number between two bounds."""

    def read(value: str) -> int:
        if not re.fullmatch(r"-?\d{1,9}(?:\.0*)?", value) or not low <= float(value) <= high:
            raise BadCellError(words)
        return int(float(value))

    return read


def map_scale(value: str) -> float:
    """Read ``50000``, ``1:50000`` or ``1:50 000``."""
    body = re.sub(r"^1\s*[:/]\s*", "", value)
    body = re.sub(r"[\s\u00a0]", "", body)
    if not re.fullmatch(r"\d{3,8}", body) or not 500 <= int(body) <= 10_000_000:
        message = spoken("the scale of the map, such as 50000 or 1:50000")
        raise BadCellError(message)
    return float(body)


def date(value: str) -> str:
    """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, with a time at most, and return it."""
    match = _DATE.fullmatch(value)
    try:
        if match is None:
            raise ValueError
        dt.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        message = spoken("a date as YYYY, YYYY-MM or YYYY-MM-DD")
        raise BadCellError(message) from None
    return value


def code(*allowed: str) -> Callable[[str], str]:
    """Return a reader of one of a few codes; upper and lower case are the same."""
    folded = {item.lower(): item for item in allowed}

    def read(value: str) -> str:
        found = folded.get(value.lower())
        if found is None:
            message = spoken(f"one of {', '.join(allowed)}")
            raise BadCellError(message)
        return found

    return read


def yes_no(value: str) -> bool:
    """Read yes or no."""
    if value.lower() in YES:
        return True
    if value.lower() in NO:
        return False
    message = spoken("yes or no")
    raise BadCellError(message)


def yes_no_unknown(value: str) -> str:
    """Read yes, no or unknown."""
    if value.lower() == "unknown":
        return "unknown"
    return "yes" if yes_no(value) else "no"


def azimuth(value: str, unit: Any) -> str:
    """Check that an azimuth can be read in its unit, and return it as it stands."""
    try:
        parse_angle(value, unit)
    except InputError:
        units = {
            "deg": spoken("degrees from 0 to 360"),
            "dms": spoken("degrees, minutes and seconds"),
            "mil6000": spoken("60-00 mils, such as 3-75"),
            "mil6400": spoken("6400 mils, from 0 to 6400"),
        }
        message = spoken(f"an azimuth in {units[unit]}")
        raise BadCellError(message) from None
    return value


def distance(value: str) -> str:
    """Check that a distance can be read, and return it as it stands."""
    try:
        read_distance(value)
    except InputError:
        message = spoken("a distance above nought and up to 20000")
        raise BadCellError(message) from None
    return value


class RowReader:
    """Reads the cells of one row and collects what cannot be read."""

    def __init__(self, sheet: str, row: int, cells: Mapping[str, Any], problems: list[CellProblem]) -> None:
        self.sheet = sheet
        self.row = row
        self.cells = {str(name).strip().lower(): as_text(value) for name, value in cells.items()}
        self.problems = problems
        self.bad = False

    def take(
        self, column: str, read: Callable[[str], Any] = text, default: Any = "", must: bool = False
    ) -> Any:
        """Return what ``read`` makes of a cell, or ``default`` when it is empty or unreadable."""
        value = self.cells.get(column, "")
        if not value:
            if must:
                self.report(column, value, spoken("a value; this column must be filled"))
            return default
        try:
            check_harmless(value)
            return read(value)
        except BadCellError as problem:
            self.report(column, value, str(problem))
            return default

    def report(self, column: str, value: str, expected: str) -> None:
        """Note a cell that cannot be read."""
        self.bad = True
        self.problems.append(CellProblem(self.sheet, self.row, column, value, expected))
