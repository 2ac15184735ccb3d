# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows by the hundred thousand into one table: whole columns in, many rows in one statement.

One statement per row costs as much again as what SQLite does with the row, since Python lets go of
its lock and takes it back for each.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

import datetime as dt
import math
import os
import time
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import numpy as np

from mine_planner.domain.errors import RuleError
from mine_planner.store import derived, schema, sql

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_ROWS = 200
_VALUES = 30_000
"""SQLite takes at most 32,766 values in one statement."""

_HEX = np.frombuffer(b"0123456789abcdef", dtype=np.uint8)


def insert(connection: sqlite3.Connection, table: str, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert whole columns of the same length; the caller holds the transaction.

    Parameters
    ----------
    table, columns
        Where to; each column's plain Python values, one per row.
    """
    names = tuple(columns)
    count = len(next(iter(columns.values())))
    batch = max(1, min(_ROWS, _VALUES // len(names)))
    rows = zip(*columns.values(), strict=True)
    full = count // batch
    connection.executemany(sql.insert_many(table, names, batch), _flat(rows, batch, full))
    connection.executemany(sql.insert(table, names), rows)


def _flat(rows: Iterator[tuple[Any, ...]], batch: int, batches: int) -> Iterator[tuple[Any, ...]]:
    """Yield the values of ``batch`` rows after one another; what is left over stays in ``rows``."""
    for _ in range(batches):
        yield tuple(chain.from_iterable(islice(rows, batch)))


def check_values(table: str, columns: Mapping[str, Sequence[Any]]) -> None:
    """Refuse a text for a number and a day that is none, as the file's triggers do row by row.

    Raises
    ------
    RuleError
        With the sentence of the rule.
    """
    declared = schema.table(table)
    for name in declared.number_columns:
        if name in columns and str in set(map(type, columns[name])):
            for value in set(columns[name]):
                if isinstance(value, str) and not _is_number(value):
                    raise RuleError(derived.no_number_sentence(table, name))
    for name in declared.date_columns:
        if not all(value is None or _is_day(value) for value in set(columns.get(name, ()))):
            raise RuleError(derived.no_day_sentence(table, name))


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text)) and "_" not in text
    except ValueError:
        return False


def _is_day(value: Any) -> bool:
    try:
        return str(dt.date.fromisoformat(value)) == str(value)
    except (TypeError, ValueError):
        return False


def columns_of(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> dict[str, Sequence[Any]]:
    """Return rows as columns."""
    found = list(zip(*rows, strict=True))
    return dict(zip(names, found, strict=True)) if found else dict.fromkeys(names, ())


def uuids(count: int) -> list[str]:
    """Return ``count`` new version 7 uuids in ascending order.

    They are built as :func:`mine_planner.store.values.new_uuids` builds them: 48 bits of time, 32 bits
    that count up from a random start, 40 random bits.
    """
    head = format(int(time.time() * 1000), "012x")
    first = int.from_bytes(os.urandom(3), "big") << 7
    order = np.arange(first, first + count, dtype=np.int64).astype(">u4")
    text = np.empty((count, 36), dtype=np.uint8)
    text[:, :] = np.frombuffer(f"{head[:8]}-{head[8:]}-7000-8000-000000000000".encode(), dtype=np.uint8)
    digits = _hex(np.frombuffer(order.tobytes(), dtype=np.uint8).reshape(count, 4))
    text[:, 15:18] = digits[:, 0:3]
    text[:, 20:23] = digits[:, 3:6]
    text[:, 24:26] = digits[:, 6:8]
    text[:, 26:36] = _hex(np.frombuffer(os.urandom(5 * count), dtype=np.uint8).reshape(count, 5))
    whole = text.tobytes().decode("ascii")
    return [whole[at : at + 36] for at in range(0, 36 * count, 36)]


def _hex(content: Any) -> Any:
    """Return bytes, shape (n, k), as hexadecimal digits in ASCII, shape (n, 2 k)."""
    digits = np.empty((content.shape[0], 2 * content.shape[1]), dtype=np.uint8)
    digits[:, 0::2] = _HEX[content >> 4]
    digits[:, 1::2] = _HEX[content & 15]
    return digits
