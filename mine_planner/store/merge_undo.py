# SPDX-License-Identifier: GPL-2.0-or-later
"""Take the settling of open questions back, as long as no other office has got it.

The versions that were in dispute come back as they were; the decision stays on record, with a second
one beside it that takes it back.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.merge import ABSENT, PRESENCE, Seen, Value, Version, Versions
from mine_planner.store import database, merge_questions
from mine_planner.store.exchange_index import index_pending
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.exchange_rows import GONE, RowStore
from mine_planner.store.merge_changes import rules_lifted
from mine_planner.store.merge_settle import REMOVE, SETTLE_MANY, SETTLE_ONE
from mine_planner.store.merge_shown import Deriver, has_geometry
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

_LAST = (
    "SELECT fid, name, at FROM journal_action WHERE kind = 'merge' AND state = 'done' AND user_name = ? "
    "AND name IN (?, ?) ORDER BY fid DESC LIMIT 1"
)
_SPAN = "SELECT min(fid), max(fid) FROM journal WHERE action_fid = ?"
_SENT = "SELECT coalesce(max(last_fid), 0) FROM exchange_log WHERE direction IN ('sent', 'handed_over')"
_DECISIONS = (
    "SELECT d.uuid, d.subject_table, d.subject_uuid, d.content FROM decision AS d JOIN journal AS j "
    "ON j.table_name = 'decision' AND j.operation = 'insert' AND j.row_fid = d.fid "
    "WHERE j.action_fid = ? ORDER BY j.fid DESC"
)
_SET_STATE = "UPDATE journal_action SET state = 'undone' WHERE fid = ?"
_OPEN_AGAIN = (
    "UPDATE open_question SET state = 'open', decision = '', decided_by = '', decided_at = NULL, "
    "reason = '', geom = ? WHERE uuid = ?"
)


@dataclass(frozen=True)
class Settling:
    """The user's newest settling of questions that stands, and how many questions it settled."""

    action_fid: int
    name: str
    at: str
    questions: int


def last_settling(workspace: Workspace) -> Settling | None:
    """Return what :func:`take_back` would take back, or None."""
    with database.translated(workspace.path):
        row = workspace.connection.execute(_LAST, (workspace.author.user, SETTLE_ONE, SETTLE_MANY)).fetchone()
        if row is None:
            return None
        count = len(workspace.connection.execute(_DECISIONS, (row["fid"],)).fetchall())
    return Settling(row["fid"], row["name"], row["at"], count)


def take_back(workspace: Workspace, decided_by: str, reason: str) -> int:
    """Take the user's newest settling back, whole, and return how many questions are open again.

    Raises
    ------
    InputError
        When a name or reason is missing.
    RuleError
        When there is none, it has gone to another office, the rows were changed since, or a row was removed.
    """
    if not decided_by.strip() or not reason.strip():
        raise InputError("Taking a decision back needs who decides and why: enter both.")
    settling = last_settling(workspace)
    if settling is None:
        raise RuleError("There is no settled question of yours to take back.")
    with workspace.action("Take back the settling of open questions", kind="merge") as action:
        back = _Back(action, settling, decided_by, reason)
        with rules_lifted(action.connection):
            for row in action.connection.execute(_DECISIONS, (settling.action_fid,)).fetchall():
                back.take(row)
        back.ledger.end_generation()
        action.connection.execute(_SET_STATE, (settling.action_fid,))
    return settling.questions


class _Back:
    """Takes decisions back within one action."""

    def __init__(self, action: Action, settling: Settling, decided_by: str, reason: str) -> None:
        self.action = action
        self.ledger = Ledger(action.connection)
        index_pending(self.ledger, action)
        self.ledger.take_into_account()
        self.rows = RowStore(self.ledger)
        self.who = {"decided_by": decided_by.strip(), "reason": reason.strip()}
        self.span = tuple(action.connection.execute(_SPAN, (settling.action_fid,)).fetchone())
        if action.connection.execute(_SENT).fetchone()[0] >= self.span[0]:
            raise RuleError(
                "This decision has gone to another office: correct the row by a new entry instead."
            )

    def take(self, row: sqlite3.Row) -> None:
        """Take one decision back."""
        content = json.loads(row["content"])
        question, decision = content["question"], content["decision"]
        if content["before"]:
            self.action.delete("open_question", question["uuid"])
            self._restore(question, decision, _before(content["before"]))
        else:
            subject = self.rows.row(row["subject_table"], row["subject_uuid"])
            place = subject["geom"] if subject is not None and has_geometry(subject) else None
            self.action.connection.execute(_OPEN_AGAIN, (place, question["uuid"]))
        self.action.insert(
            "decision",
            {
                "subject_table": row["subject_table"],
                "subject_uuid": row["subject_uuid"],
                "what": merge_questions.TAKEN_BACK,
                "decided_at": utc_now(),
                "content": json.dumps({"taken_back": row["uuid"]}),
                **self.who,
            },
        )

    def _restore(self, question: dict[str, Any], decision: str, before: dict[str, Versions]) -> None:
        state = self.rows.load(question["subject_uuid"])
        row = self.rows.row(question["subject_table"], question["subject_uuid"])
        if state is None or row is None or state.special == GONE or decision == REMOVE:
            raise RuleError("The row was removed by this decision: enter it anew instead of taking it back.")
        for name in before:
            now = state.fields.get(name, ())
            if len(now) != 1 or not self._is_ours(now[0]):
                raise RuleError("What was decided was changed since: settle it by a new entry instead.")
        for name in state.fields:
            if name != PRESENCE:
                state.fields[name] = state.versions(name, row)
        state.fields.update(before)
        Deriver(self.ledger, self.action).show(state, row, self.rows)

    def _is_ours(self, version: Version) -> bool:
        first, last = self.span
        return version.origin == self.ledger.own.uuid and bool(first <= version.counter <= last)


def _before(content: dict[str, list[Any]]) -> dict[str, Versions]:
    """Read the versions of each field that a decision of this office replaced.

    Raises
    ------
    RuleError
        When they are not legible.
    """
    try:
        return {name: tuple(_version(name, item) for item in found) for name, found in content.items()}
    except (ValueError, TypeError, KeyError, IndexError, binascii.Error) as error:
        raise RuleError(
            "What was decided before is not legible any more: correct the row by a new entry.", repr(error)
        ) from error


def _version(name: str, item: list[Any]) -> Version:
    origin, counter, seen, held, *rest = item
    value = _value(held[0]) if held else ABSENT
    saw = tuple((str(n), _seen(part)) for n, part in rest[0]) if name == PRESENCE else ()
    return Version(str(origin), int(counter), _seen(seen), value, saw)


def _value(value: Any) -> Value:
    if isinstance(value, dict):
        return base64.b64decode(value["b"], validate=True)
    if value is None or isinstance(value, int | float | str):
        return value
    raise ValueError("value")


def _seen(pairs: list[Any]) -> Seen:
    return tuple(sorted((str(origin), int(counter)) for origin, counter in pairs))
