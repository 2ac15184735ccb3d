# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows as SQLite will give them back, told from the values that go in, so that they need not be read again.

Only where every value of a column has exactly the type that the column stores; otherwise the caller
reads the rows back from the file, which is always right and slower.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mine_planner.store.schema import Column, Table

_NONE = type(None)
_INTEGERS = frozenset({"INTEGER", "BOOLEAN"})
_DATES = frozenset({"DATE", "DATETIME"})


def _is_exact(column: Column, values: Sequence[Any]) -> bool:
    kinds = set(map(type, values))
    if _NONE in kinds and column.not_null:
        return False
    kinds.discard(_NONE)
    expected = bytes if column.is_blob else _stored_kind(column.type)
    if not kinds:
        return True
    if kinds != {expected}:
        return False
    if expected is float:
        return not any(map(_changes_when_stored, values))
    return column.type not in _DATES or not _looks_numeric(values)


def _stored_kind(declared: str) -> type | None:
    """Return the one Python type whose values a column of this type keeps as they are."""
    if declared.startswith("TEXT") or declared in _DATES:
        return str
    if declared in _INTEGERS:
        return int
    return float if declared == "DOUBLE" else None


def _changes_when_stored(value: float | None) -> bool:
    """Tell NaN, which becomes NULL, and a negative zero, which loses its sign."""
    if value:
        return math.isnan(value)
    return value is not None and math.copysign(1, value) < 0


def _looks_numeric(values: Sequence[Any]) -> bool:
    """Columns of type DATE have numeric affinity: a text that reads as a number would become one."""
    return any(v is not None and "-" not in v[1:] for v in values)


def json_texts(table: Table, values: Mapping[str, Any]) -> list[str] | None:
    """Return each value as the journal would have it once stored, or None where that is not certain."""
    by_name = {column.name: column for column in table.columns}
    texts: list[str] = []
    for name, value in values.items():
        column = by_name[name]
        if column.is_blob or name in {"fid", "uuid"} or not _is_exact(column, (value,)):
            return None
        texts.append(json.dumps(value, ensure_ascii=False))
    return texts


def whole_columns(
    table: Table, columns: Mapping[str, Sequence[Any]], first_fid: int
) -> list[Sequence[Any]] | None:
    """Return every column of the table, in its order, as stored; or None where that is not certain.

    Parameters
    ----------
    table, columns
        What is inserted, by column.
    first_fid
        The key that the first row gets; the others follow.
    """
    count = len(next(iter(columns.values())))
    parts: list[Sequence[Any]] = []
    for column in table.columns:
        if column.name == "fid":
            parts.append(range(first_fid, first_fid + count))
        elif column.name in columns:
            if not _is_exact(column, columns[column.name]):
                return None
            parts.append(columns[column.name])
        else:
            parts.append((column.default_value,) * count)
    return parts
