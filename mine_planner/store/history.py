# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened to a row, what it was at a moment, and what others changed meanwhile.

All of it is read from the journal by walking back from the row as it stands now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mine_planner.store import replay, schema, sql

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable

    from mine_planner.store.replay import Entry, Row

_ACTION = (
    "SELECT uuid, name, user_name, office, program, kind, state FROM journal_action "
    "WHERE fid = (SELECT action_fid FROM journal WHERE fid = ?)"
)
_POSITION_AT = "SELECT coalesce(max(fid), 0) FROM journal WHERE at <= ?"
_GONE = (
    "SELECT row_fid FROM journal WHERE table_name = ? AND operation = 'delete' "
    "AND json_extract(before, '$.uuid') = ? ORDER BY fid DESC LIMIT 1"
)


@dataclass(frozen=True)
class HistoryEntry:
    """One change of one row.

    Attributes
    ----------
    journal_fid, at
        Where and when (UTC) it stands in the journal.
    operation
        "insert", "update", "delete", "bulk_insert" or "bulk_delete".
    action, user, office, program, kind
        What the person did, who it was and with which program; a bulk entry's source stands in ``source``.
    before, after
        The changed columns; whole rows at insert and delete. Geometry is a GeoPackage BLOB.
    """

    journal_fid: int
    at: str
    operation: str
    action: str
    user: str
    office: str
    program: str
    kind: str
    source: str
    before: Row
    after: Row

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns that changed."""
        return tuple(dict.fromkeys((*self.before, *self.after)))


@dataclass(frozen=True)
class Conflict:
    """A value that somebody else saved after an edit session had read it.

    Attributes
    ----------
    table, fid, uuid, column
        Where; ``column`` is empty when the whole row was deleted or put back.
    ours_read
        What the edit session read when it began; None for a row that was not there then.
    theirs
        What stands in the file now; None when the row is gone.
    at, user, program
        When, who and with which program the newest of these changes was saved.
    """

    table: str
    fid: int
    uuid: str
    column: str
    ours_read: Any
    theirs: Any
    at: str
    user: str
    program: str


def row_history(connection: sqlite3.Connection, table: str, uuid: str) -> list[HistoryEntry]:
    """Return everything that happened to a row, the newest first; also of a row that is gone."""
    fid = row_fid(connection, table, uuid)
    if fid is None:
        return []
    return [_described(connection, entry) for entry in replay.entries_of_row(connection, table, fid)]


def row_fid(connection: sqlite3.Connection, table: str, uuid: str) -> int | None:
    """Return the key of a row that is, or once was, in this file."""
    found = connection.execute(sql.select(table, ("fid",), ("uuid",)), (uuid,)).fetchone()
    if found is None:
        found = connection.execute(_GONE, (table, uuid)).fetchone()
    return None if found is None else int(found[0])


def position_at(connection: sqlite3.Connection, at: str) -> int:
    """Return the newest entry that was written at or before a UTC time such as 2026-05-01T12:00:00.000Z."""
    return int(connection.execute(_POSITION_AT, (at,)).fetchone()[0])


def row_as_of(connection: sqlite3.Connection, table: str, uuid: str, at: str) -> Row | None:
    """Return a row as it was at a UTC time; None when it was not there."""
    return row_at_position(connection, table, uuid, position_at(connection, at))


def row_at_position(connection: sqlite3.Connection, table: str, uuid: str, position: int) -> Row | None:
    """Return a row as it was just after a journal entry; None when it was not there."""
    fid = row_fid(connection, table, uuid)
    if fid is None:
        return None
    row = replay.current_rows(connection, table, [fid]).get(fid)
    for entry in replay.entries_of_row(connection, table, fid):
        if entry.fid <= position:
            break
        row = replay.step_back(row, entry, fid)
    return row


def table_as_of(connection: sqlite3.Connection, table: str, at: str) -> list[Row]:
    """Return a table's rows as they were at a UTC time, in the order of their keys."""
    position = position_at(connection, at)
    rows: dict[int, Row | None] = dict(replay.current_rows(connection, table))
    for entry in replay.entries_after(connection, table, position):
        _step_table_back(rows, entry)
    return [row for _, row in sorted(rows.items()) if row is not None]


def _step_table_back(rows: dict[int, Row | None], entry: Entry) -> None:
    if entry.operation == "bulk_insert":
        for fid in range(entry.bulk.first_fid, entry.bulk.last_fid + 1):
            rows.pop(fid, None)
    elif entry.operation == "bulk_delete":
        columns = entry.bulk.columns[1:]
        for values in entry.packed_rows():
            rows[values[0]] = dict(zip(columns, values[1:], strict=True))
    else:
        rows[entry.row_fid] = replay.step_back(rows.get(entry.row_fid), entry, entry.row_fid)


def changes_since(
    connection: sqlite3.Connection,
    position: int,
    table: str,
    fids: Iterable[int],
    columns: Collection[str] | None = None,
) -> list[Conflict]:
    """Return what was saved in rows after an edit session had read them.

    Parameters
    ----------
    connection
        Any connection to the file.
    position
        The journal's position (:func:`mine_planner.store.journal.position`) when the edit session began,
        or at its last save.
    table, fids
        The rows that are about to be written.
    columns
        The columns that are about to be written; None for all of them (a row about to be deleted).
    """
    conflicts: list[Conflict] = []
    for fid in fids:
        conflicts += _row_conflicts(connection, position, table, fid, columns)
    return conflicts


def deletions_since(
    connection: sqlite3.Connection, position: int, table: str, fids: Iterable[int]
) -> list[Conflict]:
    """Return the rows about to be deleted that somebody changed after an edit session had read them.

    ``theirs`` is the whole row as it stands, so that it can be put back; see :func:`changes_since`.
    """
    found: list[Conflict] = []
    for fid in fids:
        changed = _row_conflicts(connection, position, table, fid, None)
        row = replay.current_rows(connection, table, [fid]).get(fid)
        if changed and row is not None:
            found.append(replace(changed[0], column="", ours_read=None, theirs=row))
    return found


def _row_conflicts(
    connection: sqlite3.Connection, position: int, table: str, fid: int, columns: Collection[str] | None
) -> list[Conflict]:
    newer: list[Entry] = []
    for entry in replay.entries_of_row(connection, table, fid):
        if entry.fid <= position:
            break
        newer.append(entry)
    if not newer:
        return []
    now = replay.current_rows(connection, table, [fid]).get(fid)
    then = now
    for entry in newer:
        then = replay.step_back(then, entry, fid)
    uuid = str((now or then or {}).get("uuid") or "")
    user, program = _who(connection, newer[0])
    if now is None or then is None:
        return [Conflict(table, fid, uuid, "", then, now, newer[0].at, user, program)]
    wanted = schema.column_names(table) if columns is None else columns
    return [
        Conflict(table, fid, uuid, name, then[name], now[name], newer[0].at, user, program)
        for name in wanted
        if name in now and name in then and now[name] != then[name]
    ]


def _who(connection: sqlite3.Connection, entry: Entry) -> tuple[str, str]:
    row = connection.execute(_ACTION, (entry.fid,)).fetchone()
    return ("", "another program") if row is None else (str(row[2]), str(row[4]))


def _described(connection: sqlite3.Connection, entry: Entry) -> HistoryEntry:
    row = connection.execute(_ACTION, (entry.fid,)).fetchone()
    name, user, office, program, kind = (
        ("", "", "", "another program", "layer_edit") if row is None else tuple(row[1:6])
    )
    before = {} if entry.is_bulk or entry.operation == "insert" else entry.before()
    after = {} if entry.is_bulk or entry.operation == "delete" else entry.after()
    source = entry.bulk.source if entry.is_bulk else ""
    return HistoryEntry(
        entry.fid, entry.at, entry.operation, name, user, office, program, kind, source, before, after
    )
