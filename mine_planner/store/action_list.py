# SPDX-License-Identifier: GPL-2.0-or-later
"""What was done in the workspace, by whom and when: the journal's actions, filtered, the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Any

from mine_planner.store import replay, row_labels

if TYPE_CHECKING:
    import sqlite3

MOST = 500
"""So many actions are listed at once; older ones are found by a person, a day or a table."""

_MOST_ENTRIES = 300
_LIST = Template(
    "SELECT a.fid, a.uuid, a.at, a.name, a.user_name AS user, a.office, a.program, a.kind, a.state, "
    "(SELECT count(*) FROM journal WHERE action_fid = a.fid) AS entries, "
    "(SELECT group_concat(DISTINCT table_name) FROM "
    "(SELECT table_name FROM journal WHERE action_fid = a.fid LIMIT 200)) AS tables "
    "FROM journal_action AS a WHERE ${conditions} ORDER BY a.fid DESC LIMIT ?"
)
_BY_USER = "(a.user_name = ? OR (a.user_name = '' AND a.program = ?))"
_BY_DAYS = "a.at >= ? AND a.at < ?"
_BY_TABLE = "EXISTS (SELECT 1 FROM journal WHERE action_fid = a.fid AND table_name = ?)"
_PEOPLE = (
    "SELECT DISTINCT CASE user_name WHEN '' THEN program ELSE user_name END FROM journal_action ORDER BY 1"
)


@dataclass(frozen=True)
class Done:
    """One action.

    Attributes
    ----------
    fid, uuid, at, name, user, office, program, kind, state
        As ``journal_action`` has them; ``state`` is ``done`` or ``undone``.
    entries
        How many journal entries it has; a bulk load has one for all its rows.
    tables
        The tables that it changed.
    """

    fid: int
    uuid: str
    at: str
    name: str
    user: str
    office: str
    program: str
    kind: str
    state: str
    entries: int
    tables: tuple[str, ...]


@dataclass(frozen=True)
class Changed:
    """One row that an action changed, or the many rows of a bulk load (``uuid`` is empty then)."""

    journal_fid: int
    table: str
    uuid: str
    label: str
    operation: str
    columns: tuple[str, ...]


def actions(
    connection: sqlite3.Connection,
    *,
    person: str = "",
    since: str = "",
    until: str = "",
    table: str = "",
    most: int = MOST,
) -> list[Done]:
    """Return actions, the newest first.

    Parameters
    ----------
    connection
        Any connection to the workspace.
    person
        A user's name, or a program's where no user is known (:func:`people`).
    since, until
        UTC times, the second excluded; both or none.
    table
        Only actions that changed rows of it.
    most
        How many at most.
    """
    conditions, values = ["1"], []
    if person:
        conditions.append(_BY_USER)
        values += [person, person]
    if since and until:
        conditions.append(_BY_DAYS)
        values += [since, until]
    if table:
        conditions.append(_BY_TABLE)
        values.append(table)
    statement = _LIST.substitute(conditions=" AND ".join(conditions))
    rows = connection.execute(statement, (*values, most)).fetchall()
    return [_done(dict(row)) for row in rows]


def _done(row: dict[str, Any]) -> Done:
    return Done(**{**row, "tables": tuple(str(row["tables"]).split(",")) if row["tables"] else ()})


def people(connection: sqlite3.Connection) -> list[str]:
    """Return everybody who did something: users, and programs where no user is known."""
    return [str(row[0]) for row in connection.execute(_PEOPLE)]


def changed_rows(connection: sqlite3.Connection, action_fid: int) -> list[Changed]:
    """Return what an action changed, in the order of its doing (the first 300 entries)."""
    entries = replay.first_entries_of_action(connection, action_fid, _MOST_ENTRIES)
    return [_changed(connection, entry) for entry in entries]


def _changed(connection: sqlite3.Connection, entry: replay.Entry) -> Changed:
    name = entry.table_name
    if entry.is_bulk:
        figures = entry.bulk
        words = f"{figures.count} rows of {row_labels.label(name, None)} from {figures.source}"
        return Changed(entry.fid, name, "", words, entry.operation, ())
    row = replay.current_rows(connection, name, [entry.row_fid]).get(entry.row_fid)
    before, after = entry.before(), entry.after()
    known = row or (before if entry.operation == "delete" else after)
    columns = tuple(after) if entry.operation == "update" else ()
    return Changed(
        entry.fid,
        name,
        str(known.get("uuid") or ""),
        row_labels.label(name, known, entry.row_fid),
        entry.operation,
        columns,
    )
