# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows as JSON text, written column by column: the same text as ``json.dumps``, in less time.

A bulk load has columns that hold one value throughout, keys, and texts that JSON takes as they are; each
kind goes into one pattern, and Python fills the pattern with a row in one call.
"""

from __future__ import annotations

import json
from json.encoder import encode_basestring_ascii
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


def row_texts(columns: Sequence[Sequence[Any]]) -> list[str]:
    """Return each row as ``json.dumps`` writes it.

    Parameters
    ----------
    columns
        Whole columns of one length, at least one row: texts, numbers, None.
    """
    parts: list[str] = []
    varying: list[Sequence[Any]] = []
    for column in columns:
        part, cells = _pattern(column)
        parts.append(part)
        if cells is not None:
            varying.append(cells)
    pattern = "[" + ", ".join(parts) + "]"
    if not varying:
        return [pattern % ()] * len(columns[0])
    return list(map(pattern.__mod__, zip(*varying, strict=True)))


def _pattern(column: Sequence[Any]) -> tuple[str, Sequence[Any] | None]:
    """Return what stands for a column in the pattern, and its cells where they vary."""
    if isinstance(column, range):
        return "%d", column
    if _is_one_value(column):
        return json.dumps(column[0]).replace("%", "%%"), None
    kinds = set(map(type, column))
    if kinds == {int}:
        return "%d", column
    if kinds == {str}:
        plain = _is_plain(column)
        return ('"%s"', column) if plain else ("%s", list(map(encode_basestring_ascii, column)))
    return "%s", list(map(json.JSONEncoder().encode, column))


def _is_one_value(column: Sequence[Any]) -> bool:
    """Tell whether all cells are written alike; 1 and 1.0 are equal and are not, nor are 0.0 and -0.0."""
    first = column[0]
    if column.count(first) != len(column):
        return False
    if first is None or isinstance(first, str):
        return True
    return len(set(map(repr if isinstance(first, float) else type, column))) == 1


def _is_plain(cells: Sequence[str]) -> bool:
    """Tell whether JSON writes the cells as they are, between quotation marks."""
    whole = "".join(cells)
    return len(encode_basestring_ascii(whole)) == len(whole) + 2
