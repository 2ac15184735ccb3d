# SPDX-License-Identifier: GPL-2.0-or-later
"""Undo and redo of saved actions, from the journal: one step per user action, also after a restart.

An action is reversed entry by entry, the newest first, and only where every value still is what
the action left. What a team holds on paper, what another office has got and what was handed over is
never undone: it is corrected by a new entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.store import bulk_content, database, replay, sql
from mine_planner.store.derived import in_words

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.replay import Entry, Row
    from mine_planner.store.workspace import Workspace

_LAST_DONE = (
    "SELECT a.fid, a.uuid, a.name, a.at, a.user_name, a.program FROM journal_action AS a "
    "WHERE a.state = 'done' AND a.kind IN ('edit', 'bulk', 'layer_edit') AND a.user_name IN (?, '') "
    "AND EXISTS (SELECT 1 FROM journal WHERE action_fid = a.fid) ORDER BY a.fid DESC LIMIT 1"
)
_NEXT_UNDONE = (
    "SELECT a.fid, a.uuid, a.name, a.at, a.user_name, a.program FROM journal_action AS a "
    "WHERE a.state = 'undone' AND a.kind IN ('edit', 'bulk', 'layer_edit') AND a.user_name IN (?1, '') "
    "AND a.fid > coalesce((SELECT max(d.fid) FROM journal_action AS d WHERE d.state = 'done' "
    "AND d.kind IN ('edit', 'bulk', 'layer_edit', 'merge') AND d.user_name IN (?1, '') "
    "AND EXISTS (SELECT 1 FROM journal WHERE action_fid = d.fid)), 0) ORDER BY a.fid LIMIT 1"
)
_UNDO_OF = (
    "SELECT fid, uuid FROM journal_action WHERE reverses_uuid = ? AND kind = 'undo' AND state = 'done' "
    "ORDER BY fid DESC LIMIT 1"
)
_SET_STATE = "UPDATE journal_action SET state = ? WHERE fid = ?"
_EXCHANGED = "SELECT coalesce(max(last_fid), 0) FROM exchange_log WHERE direction IN ('sent', 'handed_over')"
_ISSUED = (
    "SELECT s.task_uuid FROM sheet_issue AS s JOIN journal AS j "
    "ON j.row_fid = s.fid AND j.table_name = 'sheet_issue' AND j.operation = 'insert' "
    "WHERE s.draft = 0 AND j.fid > ?"
)
_HANDED_OVER = (
    "SELECT o.task_uuid FROM outcome_report AS o JOIN journal AS j "
    "ON j.row_fid = o.fid AND j.table_name = 'outcome_report' AND j.operation = 'insert' "
    "WHERE o.kind = 'handover' AND o.task_uuid IS NOT NULL AND j.fid > ?"
)


@dataclass(frozen=True)
class Step:
    """An action that can be undone or redone, as a button names it."""

    fid: int
    uuid: str
    name: str
    at: str
    user: str
    program: str


def undoable(workspace: Workspace) -> Step | None:
    """Return the user's newest action that stands (edits of other programs among them), or None."""
    return _step(workspace, _LAST_DONE)


def redoable(workspace: Workspace) -> Step | None:
    """Return the action that the user's last undo took back, unless something newer was done; or None."""
    return _step(workspace, _NEXT_UNDONE)


def undo(workspace: Workspace) -> Step:
    """Take back the user's newest action, whole, and return it.

    Raises
    ------
    RuleError
        When there is none, or when it was issued, exchanged, handed over or changed since.
    """
    workspace.seal()
    step = undoable(workspace)
    if step is None:
        raise RuleError("There is nothing to undo: your last action is taken back already.")
    with workspace.action(f"Undo: {step.name}", "undo", reverses=step.uuid) as action:
        _check_free(action.connection, step)
        _reverse(action, step.fid, step.name)
        action.connection.execute(_SET_STATE, ("undone", step.fid))
    return step


def redo(workspace: Workspace) -> Step:
    """Do again what the user's last undo took back, and return it.

    Raises
    ------
    RuleError
        When there is nothing to redo, or the rows were changed since.
    """
    workspace.seal()
    step = redoable(workspace)
    if step is None:
        raise RuleError("There is nothing to redo: something newer was done, or nothing was undone.")
    undone = workspace.connection.execute(_UNDO_OF, (step.uuid,)).fetchone()
    if undone is None:
        raise RuleError(f"How {step.name} was undone is not in the journal: do it anew.")
    with workspace.action(f"Redo: {step.name}", "redo", reverses=undone["uuid"]) as action:
        _reverse(action, undone["fid"], step.name)
        action.connection.execute(_SET_STATE, ("undone", undone["fid"]))
        action.connection.execute(_SET_STATE, ("done", step.fid))
    return step


def _step(workspace: Workspace, statement: str) -> Step | None:
    with database.translated(workspace.path):
        row = workspace.connection.execute(statement, (workspace.author.user,)).fetchone()
    return None if row is None else Step(*row)


# -------------------------------------------------------------- what is never undone
def _check_free(connection: sqlite3.Connection, step: Step) -> None:
    first = 0
    tasks: set[str] = set()
    for entry in replay.entries_of_action(connection, step.fid):
        first = entry.fid
        tasks |= _tasks_of(connection, entry)
    if connection.execute(_EXCHANGED).fetchone()[0] >= first:
        raise RuleError(
            f"“{step.name}” has gone to another office and is not undone: correct it by a new entry."
        )
    for statement, what in ((_ISSUED, "issued to a team"), (_HANDED_OVER, "handed over")):
        touched = {row[0] for row in connection.execute(statement, (first,))} & tasks
        if touched:
            raise RuleError(
                f"“{step.name}” concerns a task that was {what} since and is not undone: "
                "correct it by a new entry and issue a new revision."
            )


def _tasks_of(connection: sqlite3.Connection, entry: Entry) -> set[str]:
    """Return the uuids of the tasks that an entry is about."""
    table = entry.table
    if table.name == "clearance_task":
        column = "uuid"
    elif any(link.column == "task_uuid" for link in table.links):
        column = "task_uuid"
    else:
        return set()
    if entry.is_bulk:
        first, last = entry.bulk.first_fid, entry.bulk.last_fid
        rows = bulk_content.stored_rows(connection, table.name, (column,), first, last)
        return {row[0] for row in rows} - {None}
    row = connection.execute(sql.select(table.name, (column,), ("fid",)), (entry.row_fid,)).fetchone()
    found = {entry.before().get(column), entry.after().get(column), None if row is None else row[0]}
    return {str(uuid) for uuid in found if uuid}


# -------------------------------------------------------------- back, entry by entry
def _reverse(action: Action, action_fid: int, name: str) -> None:
    for entry in list(replay.entries_of_action(action.connection, action_fid)):
        if entry.is_bulk:
            _reverse_bulk(action, entry, name)
        elif entry.operation == "insert":
            _check_same(action.connection, entry, entry.after(), name)
            action.connection.execute(sql.delete(entry.table_name, "fid"), (entry.row_fid,))
        elif entry.operation == "delete":
            _put_back(action.connection, entry, name)
        else:
            _check_same(action.connection, entry, entry.after(), name)
            _set(action.connection, entry, entry.before())


def _check_same(connection: sqlite3.Connection, entry: Entry, expected: Row, name: str) -> None:
    statement = sql.select(entry.table_name, tuple(expected), ("fid",))
    row = connection.execute(statement, (entry.row_fid,)).fetchone()
    if row is None or tuple(row) != tuple(expected.values()):
        raise _changed_since(entry, name)


def _changed_since(entry: Entry, name: str) -> RuleError:
    return RuleError(
        f"“{name}” is not undone, since the same {in_words(entry.table_name)} was changed later: "
        "undo that first, or correct it by hand.",
        f"journal entry {entry.fid}, table {entry.table_name}, fid {entry.row_fid}",
    )


def _set(connection: sqlite3.Connection, entry: Entry, values: Row) -> None:
    statement = sql.update(entry.table_name, tuple(values), "fid")
    connection.execute(statement, (*values.values(), entry.row_fid))


def _put_back(connection: sqlite3.Connection, entry: Entry, name: str) -> None:
    row: dict[str, Any] = {"fid": entry.row_fid, **entry.before()}
    there = connection.execute(sql.select(entry.table_name, ("fid",), ("fid",)), (entry.row_fid,))
    if there.fetchone() is not None:
        raise _changed_since(entry, name)
    connection.execute(sql.insert(entry.table_name, tuple(row)), tuple(row.values()))


def _reverse_bulk(action: Action, entry: Entry, name: str) -> None:
    from mine_planner.store import bulk

    figures, table = entry.bulk, entry.table
    source = f"{figures.source} (undone)"
    if entry.operation == "bulk_delete":
        bulk.bulk_insert(action, table.name, figures.columns, entry.packed_rows(), source=figures.source)
        return
    rows = bulk_content.stored_rows(
        action.connection, table.name, figures.columns, figures.first_fid, figures.last_fid
    )
    if bulk_content.digest(rows, figures.columns, table.blob_column) != (figures.count, figures.sha256):
        raise _changed_since(entry, name)
    bulk.bulk_delete(action, table.name, figures.first_fid, figures.last_fid, source=source)
