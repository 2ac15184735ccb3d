# SPDX-License-Identifier: GPL-2.0-or-later
"""Task codes by the office's pattern: given once, never given again."""

from __future__ import annotations

import re

from mine_planner.domain.errors import InputError

_FIELD = re.compile(r"\{(office|number|year)(?::(0?)(\d{1,2}))?\}")


def code_from_pattern(pattern: str, *, office: str, number: int, year: int) -> str:
    """Return a task code.

    Parameters
    ----------
    pattern
        Text with ``{number}`` or ``{number:04}``, and perhaps ``{office}`` and ``{year}``; nothing
        else is replaced, so a pattern from a file can do no harm.
    office, number, year
        What is put in.

    Raises
    ------
    InputError
        When the pattern has no number (every code would be the same) or an unknown field.
    """

    def put_in(match: re.Match[str]) -> str:
        value = {"office": office, "number": str(number), "year": str(year)}[match.group(1)]
        width = int(match.group(3) or 0)
        return value.rjust(width, "0" if match.group(2) else " ") if width else value

    if "{number" not in pattern:
        raise InputError(
            f'The pattern "{pattern}" of the task codes has no number: '
            "write one such as {office}-{number:04} in the workspace's settings."
        )
    code = _FIELD.sub(put_in, pattern)
    if "{" in code or "}" in code:
        raise InputError(
            f'The pattern "{pattern}" of the task codes has an unknown field: '
            "use {office}, {year} and {number:04} only."
        )
    return code


def same_code(one: str, other: str) -> bool:
    """Tell whether two codes would be read as the same: without case and outer or doubled spaces."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
