# SPDX-License-Identifier: GPL-2.0-or-later
"""Bulk loads and bulk changes: many rows in one action, fast, and still journaled and checked.

A bulk insert writes one journal entry that says what came in (source, count, range of keys,
SHA-256) and builds the R-tree packed in one go. The row triggers that it makes unnecessary are
lifted inside the transaction and put back before it ends, so no other program ever sees the
file without them. The rules themselves (CHECK, NOT NULL, rule triggers) stay on.

Imports numpy (by its helpers) at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Any

import numpy as np

from mine_planner.domain.errors import RuleError
from mine_planner.store import (
    blob_arrays,
    bulk_content,
    bulk_exact,
    bulk_rows,
    derived,
    rtree_pack,
    schema,
    sql,
)
from mine_planner.store.bulk_content import BulkEntry
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from mine_planner.store.action import Action

_INSERT_TRIGGERS = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?1 AND ("
    "name IN ('journal_' || ?1 || '_insert', 'rtree_' || ?1 || '_geom_insert', 'uuid_' || ?1 || '_insert') "
    "OR name = 'value_' || ?1 || '_insert' OR (name LIKE 'link\\_%\\_insert' ESCAPE '\\'))"
)
_DELETE_TRIGGERS = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?1 AND "
    "name IN ('journal_' || ?1 || '_delete')"
)
_UPDATE_TRIGGERS = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?1 AND ("
    "name = 'journal_' || ?1 || '_update' OR name LIKE 'rtree\\_' || ?1 || '\\_geom\\_update%' ESCAPE '\\')"
)
"""Without geometry and key among the changed columns, these do nothing but journal the change."""

_DROP_TRIGGER = Template('DROP TRIGGER "${name}"')
_LAST_FID = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)"
_JOURNAL_BULK = (
    "INSERT INTO journal (at, action_fid, table_name, row_fid, operation, before, after, before_blob) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_COUNT_UUID = Template('SELECT count(*) FROM "${t}" WHERE uuid = ?')
_DELETE_RANGE = Template('DELETE FROM "${t}" WHERE fid BETWEEN ? AND ?')
_UPDATE_MANY = Template('UPDATE "${t}" SET ${sets} WHERE uuid IN (SELECT value FROM json_each(?))')


@dataclass(frozen=True)
class BulkResult:
    """What a bulk insert wrote: ``count`` rows with the keys from ``first_fid`` to ``last_fid``."""

    count: int
    first_fid: int
    last_fid: int
    sha256: str
    uuids: list[str]


def bulk_insert(
    action: Action,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    *,
    source: str,
) -> BulkResult:
    """Add many rows to a table under one journal entry; see :func:`bulk_insert_columns`, which is faster.

    Parameters
    ----------
    rows
        One sequence of plain Python values per row, in the order of ``columns``.
    """
    return bulk_insert_columns(action, table, bulk_rows.columns_of(columns, rows), source=source)


def bulk_insert_columns(
    action: Action, table: str, columns: Mapping[str, Sequence[Any]], *, source: str
) -> BulkResult:
    """Add many rows, given as whole columns, to a table under one journal entry.

    Parameters
    ----------
    action
        The user action that the rows belong to.
    table, columns
        Where the values go, one plain Python value per row in each column; without ``uuid`` among the
        columns each row gets a new one. ``geom`` holds GeoPackage BLOBs in the workspace's CRS (see
        :mod:`mine_planner.store.blob_arrays`).
    source
        Where they come from, for the journal: a file's name, for example.

    Raises
    ------
    RuleError
        When a link leads nowhere or a rule of the file is broken; the action is then undone whole.
    """
    count = len(next(iter(columns.values())))
    if "uuid" not in columns:
        columns = {"uuid": bulk_rows.uuids(count), **columns}
    names = tuple(columns)
    if not count:
        return BulkResult(0, 0, 0, bulk_content.digest((), names, None)[1], [])
    connection = action.connection
    _check_links(connection, table, columns)
    bulk_rows.check_values(table, columns)
    first = int(connection.execute(_LAST_FID, (table,)).fetchone()[0]) + 1
    if names[0] == "fid":
        first = int(columns["fid"][0])
    with _Lifted(connection, _INSERT_TRIGGERS, table):
        bulk_rows.insert(connection, table, columns)
    last = first + count - 1
    _index(action, table, columns, first)
    exact = bulk_exact.whole_columns(schema.table(table), columns, first)
    entry = _entry(connection, table, source, first, last, exact)
    _write_entry(action, table, "bulk_insert", entry, None)
    return BulkResult(entry.count, first, last, entry.sha256, list(columns["uuid"]))


def bulk_update(action: Action, table: str, uuids: Sequence[str], values: Mapping[str, Any]) -> int:
    """Give many rows the same values, in one statement; the journal keeps the changed columns per row.

    The journal's entries are written by one statement as well and are those that the row triggers
    would write; rule triggers stay on. Geometry goes the long way.

    Raises
    ------
    RuleError
        When one of the rows is gone or a rule forbids the change; nothing is changed then.
    """
    chosen = json.dumps(list(dict.fromkeys(uuids)))
    texts = bulk_exact.json_texts(schema.table(table), values)
    if texts is None:
        changed = _set_all(action.connection, table, values, chosen)
    else:
        with _Lifted(action.connection, _UPDATE_TRIGGERS, table):
            action.connection.execute(
                derived.bulk_update_journal(schema.table(table), tuple(values)),
                (utc_now(), action.fid, chosen, *values.values(), *texts),
            )
            changed = _set_all(action.connection, table, values, chosen)
    if changed != len(set(uuids)):
        raise RuleError(
            f"Some of the chosen rows of {derived.in_words(table)} are not in the workspace any more: "
            "refresh the view and choose again."
        )
    return changed


def _set_all(connection: sqlite3.Connection, table: str, values: Mapping[str, Any], chosen: str) -> int:
    sets = ", ".join(sql.quoted(name) + " = ?" for name in values)
    statement = _UPDATE_MANY.substitute(t=table, sets=sets)
    return connection.execute(statement, (*values.values(), chosen)).rowcount


def bulk_delete(action: Action, table: str, first: int, last: int, *, source: str) -> int:
    """Remove a range of rows under packed journal entries that can put them back; return their number.

    Meant for the undoing of a bulk insert; links to the rows are refused as always.
    """
    connection = action.connection
    columns = schema.column_names(table)
    blob = schema.table(table).blob_column
    entry = _entry(connection, table, source, first, last)
    rows = bulk_content.stored_rows(connection, table, columns, first, last)
    for chunk in bulk_content.chunks(rows, bulk_content.PACK_ROWS):
        part = BulkEntry(source, len(chunk), chunk[0][0], chunk[-1][0], entry.sha256, columns)
        _write_entry(action, table, "bulk_delete", part, bulk_content.pack(chunk, columns, blob))
    with _Lifted(connection, _DELETE_TRIGGERS, table):
        connection.execute(_DELETE_RANGE.substitute(t=table), (first, last))
    return entry.count


class _Lifted:
    """Row triggers of a table lifted for the length of a ``with`` block, and put back as they were."""

    def __init__(self, connection: sqlite3.Connection, choice: str, table: str) -> None:
        self._connection = connection
        self._triggers = [tuple(row) for row in connection.execute(choice, (table,))]

    def __enter__(self) -> None:
        for name, _ in self._triggers:
            self._connection.execute(_DROP_TRIGGER.substitute(name=name))

    def __exit__(self, *_: object) -> None:
        for _, statement in self._triggers:
            self._connection.execute(statement)


def _check_links(connection: sqlite3.Connection, table: str, columns: Mapping[str, Sequence[Any]]) -> None:
    for link in schema.table(table).links:
        if link.column not in columns:
            continue
        wanted = set(columns[link.column]) - {None}
        if link.parent == table:
            wanted -= set(columns["uuid"])
        statement = _COUNT_UUID.substitute(t=link.parent)
        if any(connection.execute(statement, (uuid,)).fetchone()[0] == 0 for uuid in wanted):
            raise RuleError(derived.missing_sentence(table, link))


def _index(action: Action, table: str, columns: Mapping[str, Sequence[Any]], first: int) -> None:
    if schema.table(table).geometry_type is None or "geom" not in columns:
        return
    blobs = columns["geom"]
    bounds = blob_arrays.bounds(blobs)
    rtree_pack.add(action.connection, table, np.arange(first, first + len(blobs)), bounds)
    there = bounds[~np.isnan(bounds[:, 0])]
    if len(there):
        low, high = there.min(axis=0), there.max(axis=0)
        action.note_extent(table, (float(low[0]), float(high[1]), float(low[2]), float(high[3])))


def _entry(
    connection: sqlite3.Connection,
    table: str,
    source: str,
    first: int,
    last: int,
    exact: Sequence[Sequence[Any]] | None = None,
) -> BulkEntry:
    columns = schema.column_names(table)
    blob = schema.table(table).blob_column
    if exact is not None:
        count, sha256 = bulk_content.digest_columns(exact, columns, blob)
    else:
        rows = bulk_content.stored_rows(connection, table, columns, first, last)
        count, sha256 = bulk_content.digest(rows, columns, blob)
    return BulkEntry(source, count, first, last, sha256, columns)


def _write_entry(action: Action, table: str, operation: str, entry: BulkEntry, content: bytes | None) -> None:
    text = entry.to_json()
    before, after = (text, None) if operation == "bulk_delete" else (None, text)
    action.connection.execute(
        _JOURNAL_BULK,
        (utc_now(), action.fid, table, entry.first_fid, operation, before, after, content),
    )
