# SPDX-License-Identifier: GPL-2.0-or-later
"""Journal entries read back, and rows walked back through them, one entry at a time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.store import bulk_content, schema
from mine_planner.store.bulk_content import BulkEntry

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from mine_planner.store.schema import Table

Row = dict[str, Any]
"""One row by column, without its key; what an entry leaves out at insert or delete was NULL."""

_AFTER = (
    "SELECT fid, at, action_fid, table_name, row_fid, operation, before, after, before_blob, after_blob "
    "FROM journal WHERE table_name = ? AND fid > ? ORDER BY fid DESC"
)
_OF_ACTION = (
    "SELECT fid, at, action_fid, table_name, row_fid, operation, before, after, before_blob, after_blob "
    "FROM journal WHERE action_fid = ? ORDER BY fid DESC"
)
_FIRST_OF_ACTION = (
    "SELECT fid, at, action_fid, table_name, row_fid, operation, before, after, before_blob, after_blob "
    "FROM journal WHERE action_fid = ? ORDER BY fid LIMIT ?"
)
_OF_ROW = (
    "SELECT fid, at, action_fid, table_name, row_fid, operation, before, after, before_blob, after_blob "
    "FROM journal WHERE row_fid = ? AND table_name = ? AND operation IN ('insert', 'update', 'delete') "
    "UNION ALL "
    "SELECT fid, at, action_fid, table_name, row_fid, operation, before, after, before_blob, NULL "
    "FROM journal WHERE table_name = ? AND operation IN ('bulk_insert', 'bulk_delete') ORDER BY fid DESC"
)


@dataclass(frozen=True)
class Entry:
    """One row of ``journal``; ``before`` and ``after`` are read on demand."""

    fid: int
    at: str
    action_fid: int | None
    table_name: str
    row_fid: int
    operation: str
    before_text: str | None
    after_text: str | None
    before_blob: bytes | None
    after_blob: bytes | None

    @property
    def table(self) -> Table:
        """The table that it is about."""
        return schema.table(self.table_name)

    @property
    def is_bulk(self) -> bool:
        """Whether it stands for many rows."""
        return self.operation in {"bulk_insert", "bulk_delete"}

    @property
    def bulk(self) -> BulkEntry:
        """The figures of a bulk entry."""
        return BulkEntry.from_json(self.after_text or self.before_text or "{}")

    def before(self) -> Row:
        """Return the columns that changed as they were; the whole row of a delete."""
        return self._image(self.before_text, self.before_blob)

    def after(self) -> Row:
        """Return the columns that changed as they became; the whole row of an insert."""
        return self._image(self.after_text, self.after_blob)

    def packed_rows(self) -> list[tuple[Any, ...]]:
        """Return the rows that a bulk delete removed, in the order of its columns."""
        return bulk_content.unpack(self.before_blob or b"", self.bulk.columns, self.table.blob_column)

    def _image(self, text: str | None, blob: bytes | None) -> Row:
        row: Row = {}
        if self.operation != "update":
            # a column that may not be NULL and is not named came with a later version
            row = {
                column.name: column.default_value if column.not_null else None
                for column in self.table.columns
                if column.name != "fid"
            }
        row.update(json.loads(text or "{}"))
        name = self.table.blob_column
        if name and (
            self.operation != "update" or self.before_blob is not None or self.after_blob is not None
        ):
            row[name] = blob
        return row


def entries_after(connection: sqlite3.Connection, table: str, position: int) -> Iterator[Entry]:
    """Return a table's entries after a position, the newest first."""
    return _read(connection, _AFTER, (table, position))


def entries_of_action(connection: sqlite3.Connection, action_fid: int) -> Iterator[Entry]:
    """Return an action's entries, the newest first."""
    return _read(connection, _OF_ACTION, (action_fid,))


def first_entries_of_action(connection: sqlite3.Connection, action_fid: int, most: int) -> Iterator[Entry]:
    """Return an action's first entries, the oldest first."""
    return _read(connection, _FIRST_OF_ACTION, (action_fid, most))


def entries_of_row(connection: sqlite3.Connection, table: str, fid: int) -> Iterator[Entry]:
    """Return the entries that are about one row, those of bulk actions among them, the newest first."""
    for entry in _read(connection, _OF_ROW, (fid, table, table)):
        if not entry.is_bulk or entry.bulk.first_fid <= fid <= entry.bulk.last_fid:
            yield entry


def _read(connection: sqlite3.Connection, statement: str, values: tuple[Any, ...]) -> Iterator[Entry]:
    cursor = connection.cursor()
    cursor.row_factory = None
    cursor.execute(statement, values)
    while rows := cursor.fetchmany(1000):
        for row in rows:
            yield Entry(*row)


def step_back(row: Row | None, entry: Entry, fid: int) -> Row | None:
    """Return what a row was before an entry that is about it; None when it was not there."""
    if entry.operation in {"insert", "bulk_insert"}:
        return None
    if entry.operation == "delete":
        return entry.before()
    if entry.operation == "bulk_delete":
        columns = entry.bulk.columns
        for values in entry.packed_rows():
            if values[0] == fid:
                return dict(zip(columns[1:], values[1:], strict=True))
        return row
    return {**(row or {}), **entry.before()}


def current_rows(
    connection: sqlite3.Connection, table: str, fids: Iterable[int] | None = None
) -> dict[int, Row]:
    """Return rows of a table as they stand, by key; all of them when no keys are given."""
    columns = schema.column_names(table)
    found: dict[int, Row] = {}
    ranges = [(0, 2**62)] if fids is None else [(fid, fid) for fid in fids]
    for first, last in ranges:
        for values in bulk_content.stored_rows(connection, table, columns, first, last):
            found[values[0]] = dict(zip(columns[1:], values[1:], strict=True))
    return found
