# SPDX-License-Identifier: GPL-2.0-or-later
"""Open questions between offices as a person reads them: about which row, and who says what."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.store import database, merge_questions, schema, sql
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.exchange_rows import EXCHANGED, ROW_OF, RowStore
from mine_planner.store.hazard_codes import NO_CODE
from mine_planner.store.merge_questions import TOPIC_DELETE, TOPIC_DUPLICATE
from mine_planner.store.merge_settle import open_questions

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.workspace import Workspace

_NAMES = ("code", "imsma_id", "name", "number", "record", "key", "ordnance", "kind", "report_date")
"""Columns that tell a row from its kind, the first that is filled in."""


@dataclass(frozen=True)
class Said:
    """One version: which office says it, and how the question writes it (an outline as WKT)."""

    office: str
    text: str


@dataclass(frozen=True)
class Question:
    """An open question between offices.

    Attributes
    ----------
    label
        The row's code or name.
    shown
        What the row shows meanwhile, written as the versions are.
    said
        The versions, in the same order in every office.
    """

    uuid: str
    topic: str
    table: str
    row_uuid: str
    field: str
    label: str
    raised_at: str
    shown: str
    said: tuple[Said, ...]

    @property
    def offices(self) -> tuple[str, ...]:
        """The offices that disagree."""
        return tuple(dict.fromkeys(one.office for one in self.said))

    @property
    def is_outline(self) -> bool:
        """Whether outlines are in dispute."""
        return self.field == "geom"


def read_questions(workspace: Workspace) -> list[Question]:
    """Return every open question between offices, with all of its versions; nothing is written."""
    connection = workspace.connection
    with database.translated(workspace.path):
        connection.execute("BEGIN")
        try:
            reader = _Reader(connection)
            return [reader.read(row) for row in open_questions(workspace)]
        finally:
            connection.execute("ROLLBACK")


class _Reader:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._ledger = Ledger(connection)
        self._rows = RowStore(self._ledger)

    def read(self, row: sqlite3.Row) -> Question:
        table, uuid, field = row["subject_table"], row["subject_uuid"], row["field"]
        subject = self._rows.row(table, uuid) if table in EXCHANGED else None
        shown = ""
        if subject is not None and field in schema.column_names(table):
            shown = merge_questions.as_text(subject[field])
        return Question(
            row["uuid"],
            row["topic"],
            table,
            uuid,
            field,
            _label(self._ledger.connection, table, subject, uuid),
            row["raised_at"] or "",
            shown,
            self._said(row),
        )

    def _said(self, row: sqlite3.Row) -> tuple[Said, ...]:
        if row["topic"] in (TOPIC_DELETE, TOPIC_DUPLICATE):
            return _as_asked(row)
        state = self._rows.load(row["subject_uuid"])
        versions = () if state is None else state.fields.get(row["field"], ())
        found: list[Said] = []
        for version in sorted(versions, key=lambda version: version.dot):
            one = Said(self._ledger.office_of(version.origin), merge_questions.as_text(version.value))
            if one not in found:
                found.append(one)
        return tuple(found) if len(found) > 1 else _as_asked(row)


def label_of(workspace: Workspace, table: str, uuid: str) -> str:
    """Return what a person calls a row: its code or name, and the task that it belongs to."""
    with database.translated(workspace.path):
        row = workspace.connection.execute(ROW_OF[table], (uuid,)).fetchone() if table in ROW_OF else None
        return _label(workspace.connection, table, row, uuid)


def _label(connection: sqlite3.Connection, table: str, subject: sqlite3.Row | None, uuid: str) -> str:
    if subject is None:
        return uuid[:8]
    columns = schema.column_names(table)
    found = [str(subject[name]) for name in _NAMES if name in columns and subject[name]][:2]
    if "task_uuid" in columns:
        task = connection.execute(_TASK_CODE, (subject["task_uuid"],)).fetchone()
        found = [str(task[0]), *found] if task else found
    return " · ".join(found) or (NO_CODE if table == "hazard_area" else uuid[:8])


_TASK_CODE = sql.select("clearance_task", ("code",), ("uuid",))


def _as_asked(row: sqlite3.Row) -> tuple[Said, ...]:
    """Return the versions as the question itself lists them."""
    offices = str(row["their_office"]).split(", ")
    others = _texts(row["theirs"])
    pairs = [(offices[min(n, len(offices) - 1)], text) for n, text in enumerate(others)]
    return tuple(Said(office, text) for office, text in [(row["our_office"], row["ours"]), *pairs])


def _texts(theirs: str) -> list[str]:
    if not theirs.startswith("["):
        return [theirs]
    try:
        read: Any = json.loads(theirs)
    except ValueError:
        return [theirs]
    return [str(text) for text in read] if isinstance(read, list) else [theirs]
