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


def _is_exact(column: Column, values: tuple[Any, ...]) -> bool:
    kinds = set(map(type, values))
    if _NONE in kinds:
        if column.not_null:
            return False
        kinds.discard(_NONE)
    if column.is_blob:
        return kinds <= {bytes}
    if column.type.startswith("TEXT") or column.type in {"DATE", "DATETIME"}:
        return kinds <= {str} and (column.type.startswith("TEXT") or not _looks_numeric(values))
    if column.type in _INTEGERS:
        return kinds <= {int}
    if column.type == "DOUBLE":
        # NaN becomes NULL, and a negative zero loses its sign
        return kinds <= {float} and not any(
            v is not None and (math.isnan(v) or (v == 0 and math.copysign(1, v) < 0)) for v in values
        )
    return False


def _looks_numeric(values: tuple[Any, ...]) -> bool:
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
    table: Table, columns: tuple[str, ...], rows: list[tuple[Any, ...]], first_fid: int
) -> list[Sequence[Any]] | None:
    """Return every column of the table, in its order, as stored; or None where that is not certain.

    Parameters
    ----------
    table, columns, rows
        What is inserted.
    first_fid
        The key that the first row gets; the others follow.
    """
    by_name = dict(zip(columns, zip(*rows, strict=True), strict=True))
    parts: list[Sequence[Any]] = []
    for column in table.columns:
        if column.name == "fid":
            parts.append(range(first_fid, first_fid + len(rows)))
        elif column.name in by_name:
            if not _is_exact(column, by_name[column.name]):
                return None
            parts.append(by_name[column.name])
        else:
            parts.append((column.default_value,) * len(rows))
    return parts
