# SPDX-License-Identifier: GPL-2.0-or-later
"""Settle open questions between offices: by a person, with a reason, one by one or by a rule.

A settlement is an edit that has seen every version in dispute, so it replaces them all in every
office that it reaches; a version that was written elsewhere meanwhile asks anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.merge import PRESENCE, PRESENT, Absent, deletion, replaced_by, same
from mine_planner.domain.merge_rules import Kind, rule
from mine_planner.store import gpkg_blob, merge_questions
from mine_planner.store.exchange_index import index_pending
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.exchange_rows import GONE, RowState, RowStore
from mine_planner.store.merge_changes import rules_lifted
from mine_planner.store.merge_questions import TOPIC_DELETE, TOPIC_DUPLICATE
from mine_planner.store.merge_shown import Deriver
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.merge import Versions
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

SETTLE_ONE, SETTLE_MANY = "Settle an open question", "Settle open questions by a rule"
"""Names of the actions, by which they are found again."""
SHOWN = "shown"
"""Take what is shown now: the cautious side."""
OURS, THEIRS = "ours", "theirs"
"""Take the version that the question lists first or second; they are the same in every office."""
KEEP, REMOVE = "keep", "remove"
"""For a row that one office deleted."""

_OPEN = (
    "SELECT * FROM open_question WHERE state = 'open' AND topic LIKE 'merge\\_%' ESCAPE '\\' ORDER BY uuid"
)


@dataclass(frozen=True)
class Choice:
    """How a question is to be settled: one of the words above, an office's version, or a new value.

    Attributes
    ----------
    text
        A version by how the question says it, where one office has several; not empty.
    """

    take: str = SHOWN
    office: str = ""
    value: Any = None
    has_value: bool = False
    text: str = ""


def open_questions(workspace: Workspace, topic: str = "") -> list[sqlite3.Row]:
    """Return the open questions between offices, all of them or those of a topic."""
    return [row for row in workspace.connection.execute(_OPEN) if topic in ("", row["topic"])]


def settle(workspace: Workspace, question: str, choice: Choice, decided_by: str, reason: str) -> None:
    """Settle one question.

    Parameters
    ----------
    workspace
        Open for writing.
    question
        uuid of the open question.
    choice
        What is to hold from now on.
    decided_by, reason
        Who decided it and why; both are exchanged with the decision.

    Raises
    ------
    InputError
        When a name or reason is missing, or the choice does not fit the question.
    RuleError
        When the question is not open any more.
    """
    _check_who_and_why(decided_by, reason)
    row = workspace.row("open_question", uuid=question, state="open")
    if row is None:
        raise RuleError("This question is not open any more: refresh the list of open questions.")
    with workspace.action(SETTLE_ONE, kind="merge") as action:
        _Settlement(action, decided_by, reason).settle(dict(row), choice)


def settle_by_rule(
    workspace: Workspace,
    choice: Choice,
    decided_by: str,
    reason: str,
    topic: str = "",
    *,
    among: frozenset[str] | None = None,
) -> int:
    """Settle all open questions of a topic (or all) in the same way, in one action; return their number.

    Questions that the choice does not fit stay open: an office has no version there, or the row was
    deleted somewhere, which is for one decision at a time. ``among`` are uuids of the questions to settle.
    """
    _check_who_and_why(decided_by, reason)
    count = 0
    with workspace.action(SETTLE_MANY, kind="merge") as action:
        settlement = _Settlement(action, decided_by, reason)
        for row in open_questions(workspace, topic):
            if (among is not None and row["uuid"] not in among) or not _fits(dict(row), choice):
                continue
            if workspace.row("open_question", uuid=row["uuid"], state="open") is not None:
                settlement.settle(dict(row), choice)
                count += 1
    return count


def _check_who_and_why(decided_by: str, reason: str) -> None:
    if not decided_by.strip():
        raise InputError("The decision names nobody: enter who decided it.")
    if not reason.strip():
        raise InputError("The decision has no reason: enter why it was decided so.")


def _fits(question: dict[str, Any], choice: Choice) -> bool:
    """Tell whether a choice can settle a question."""
    if not choice.office:
        return True
    plain = question["topic"] not in (TOPIC_DELETE, TOPIC_DUPLICATE)
    return plain and choice.office in _offices(question)


def _offices(question: dict[str, Any]) -> list[str]:
    return [question["our_office"], *str(question["their_office"]).split(", ")]


class _Settlement:
    """Settles questions within one action."""

    def __init__(self, action: Action, decided_by: str, reason: str) -> None:
        self.action = action
        self.ledger = Ledger(action.connection)
        index_pending(self.ledger, action)
        self.ledger.take_into_account()
        self.rows = RowStore(self.ledger)
        self.decided_by = decided_by
        self.reason = reason

    def settle(self, question: dict[str, Any], choice: Choice) -> None:
        """Settle one question and end the generation."""
        with rules_lifted(self.action.connection):
            if question["topic"] == TOPIC_DUPLICATE:
                self._record(question, "both stay", {})
            else:
                self._settle_row(question, choice)
        self.ledger.end_generation()

    def _settle_row(self, question: dict[str, Any], choice: Choice) -> None:
        state = self.rows.load(question["subject_uuid"])
        row = self.rows.row(question["subject_table"], question["subject_uuid"])
        if state is None or row is None:
            raise RuleError("The row of this question is gone: refresh the list of open questions.")
        for name in state.fields:
            if name != PRESENCE:
                state.fields[name] = state.versions(name, row)
        if question["topic"] == TOPIC_DELETE:
            self._settle_presence(question, state, choice)
        else:
            self._settle_field(question, state, row, choice)

    def _settle_field(
        self, question: dict[str, Any], state: RowState, row: sqlite3.Row, choice: Choice
    ) -> None:
        """Settle a field and those that follow it: the reason of a state, the area of an outline."""
        name = question["field"]
        value = self._chosen(question, state, row, choice)
        if choice.has_value and state.table == "hazard_area" and name == "geom":
            _check_agreed_hazard(state.fields[name], value)
        chosen = next((v.dot for v in state.fields[name] if same(v.value, value)), ("", 0))
        names = [name, *_companions(state, name)]
        self._record(question, merge_questions.as_text(value), {n: state.fields[n] for n in names})
        own, counter = self.ledger.own.uuid, self.ledger.last_entry
        for one in names:
            new = value if one == name else _following(state.fields[one], row[one], chosen, value)
            state.fields[one] = replaced_by(state.fields[one], own, counter, new)
        self._show(state, row)

    def _chosen(self, question: dict[str, Any], state: RowState, row: sqlite3.Row, choice: Choice) -> Any:
        name = question["field"]
        if choice.has_value:
            return choice.value
        if choice.take == SHOWN and not choice.office and not choice.text:
            return row[name]
        versions = sorted(state.fields[name], key=lambda version: version.dot)
        for version in versions:
            office = self.ledger.office_of(version.origin)
            text = merge_questions.as_text(version.value)
            fits = office == choice.office if choice.office else text == question.get(choice.take)
            if choice.text:
                fits = text == choice.text and choice.office in ("", office)
            if fits and not isinstance(version.value, Absent):
                return version.value
        raise InputError("No such version is in dispute here: choose one of those that the question lists.")

    def _settle_presence(self, question: dict[str, Any], state: RowState, choice: Choice) -> None:
        if choice.take not in (KEEP, REMOVE, SHOWN):
            raise InputError("This question is about a deleted row: choose to keep or to remove it.")
        remove = choice.take == REMOVE
        self._record(question, REMOVE if remove else KEEP, {PRESENCE: state.fields[PRESENCE]})
        own, counter = self.ledger.own.uuid, self.ledger.last_entry
        if remove:
            self._remove(state, own, counter)
            return
        state.fields[PRESENCE] = replaced_by(state.fields[PRESENCE], own, counter, PRESENT)
        self._show(state, self.rows.row(state.table, state.uuid))

    def _remove(self, state: RowState, own: str, counter: int) -> None:
        state.fields[PRESENCE] = deletion(state.all_versions(None), own, counter)
        state.special, state.born = GONE, 0
        self.action.delete(state.table, state.uuid)
        self.rows.save(state, self.ledger.generation + 1)

    def _show(self, state: RowState, row: sqlite3.Row | None) -> None:
        if row is None:
            return
        Deriver(self.ledger, self.action).show(state, row, self.rows)

    def _record(self, question: dict[str, Any], decision: str, before: dict[str, Versions]) -> None:
        merge_questions.record_decision(
            self.action, question, decision, self.decided_by, self.reason, utc_now(), before=before
        )


def _companions(state: RowState, name: str) -> list[str]:
    """Return the fields in dispute that follow a field."""
    return [
        field
        for field, versions in state.fields.items()
        if (found := rule(state.table, field)).kind is Kind.COMPANION
        and found.of == name
        and len(versions) > 1
    ]


def _check_agreed_hazard(versions: Versions, outline: Any) -> None:
    """Refuse an outline that leaves out ground which all offices hold to be hazard: that would release it."""
    from mine_planner.domain import merge_ground

    if not isinstance(outline, bytes):
        raise InputError("A hazard area keeps its outline: choose one of the versions, or draw one.")
    outlines = [gpkg_blob.wkb_of(v.value) for v in versions if isinstance(v.value, bytes)]
    agreed = merge_ground.intersect(outlines) if outlines else None
    if agreed is not None and not merge_ground.covers(gpkg_blob.wkb_of(outline), agreed):
        raise RuleError(
            "This outline leaves out ground that all offices hold to be hazard: draw it wider, or file a "
            "cancellation report."
        )


def _following(versions: Versions, shown: Any, chosen: tuple[str, int], value: Any) -> Any:
    """Return what a field shows that follows the settled one: written with it, its area, or as shown."""
    from mine_planner.domain import merge_ground

    if isinstance(value, bytes):
        return merge_ground.area_of(gpkg_blob.wkb_of(value))
    for version in versions:
        if version.dot == chosen and not isinstance(version.value, Absent):
            return version.value
    return shown


def teams_on_site(workspace: Workspace) -> list[str]:
    """Return uuids of tasks on which some office has a team at work, whatever state is shown."""
    return [row[0] for row in workspace.connection.execute(_ON_SITE)]


_ON_SITE = (
    "SELECT uuid FROM clearance_task WHERE status = 'in_progress' UNION "
    "SELECT v.row_uuid FROM exchange_value AS v JOIN exchange_row AS r ON r.uuid = v.row_uuid "
    "WHERE v.field = 'status' AND v.value = 'in_progress' AND r.table_name = 'clearance_task' "
    "AND r.special = 1 ORDER BY 1"
)
