# SPDX-License-Identifier: GPL-2.0-or-later
"""What several rows say together after a merge: links, names given twice, decisions."""

from __future__ import annotations

import json
from string import Template
from typing import TYPE_CHECKING, Any

from mine_planner.domain import merge
from mine_planner.domain.errors import InputError
from mine_planner.domain.merge import PRESENCE, Version
from mine_planner.domain.merge_rules import Dispute
from mine_planner.store import derived, merge_questions, schema, sql
from mine_planner.store.exchange_rows import DISPUTED, EXCHANGED, GONE
from mine_planner.store.merge_questions import SETTLED, TOPIC_DELETE, TOPIC_DUPLICATE
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mine_planner.store.exchange_rows import RowState
    from mine_planner.store.merge_rows import RowMerger

_CHILDREN: dict[str, list[tuple[str, str]]] = {}
for _name in EXCHANGED:
    for _link in schema.table(_name).links:
        _CHILDREN.setdefault(_link.parent, []).append((_name, sql.select(_name, ("uuid",), (_link.column,))))

_ORPHANS = Template(
    'SELECT t."${c}" FROM "${t}" AS t WHERE t.uuid IN (SELECT value FROM json_each(?)) '
    'AND t."${c}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${p}" AS p WHERE p.uuid = t."${c}")'
)
_KEPT = "SELECT uuid FROM exchange_row WHERE special = 1 AND instr(fields, '\"\":') > 0"
_NEW_DECISIONS = (
    "SELECT DISTINCT subject_uuid FROM decision "
    "WHERE uuid IN (SELECT value FROM json_each(?)) AND what LIKE ?"
)
_OPEN_DUPLICATES = (
    "SELECT uuid, subject_table, subject_uuid FROM open_question "
    "WHERE topic = 'merge_duplicate' AND state = 'open'"
)
NAMES_GIVEN_ONCE = {
    "clearance_task": ("code",),
    "team": ("code",),
    "setting": ("key",),
    "ordnance": ("code",),
    "code_list": ("list", "code"),
}
"""Columns whose values name a row among its kind; two offices may give one name twice."""

_CHUNK = 5000


def finish(merger: RowMerger) -> None:
    """Look at the rows together, once all of them are joined.

    Raises
    ------
    InputError
        When a row links to one that never arrived here.
    """
    _collect_kept(merger)
    _remove_unused(merger)
    _restore_parents(merger)
    _show_decisions(merger)
    _ask_about_duplicates(merger)


def _collect_kept(merger: RowMerger) -> None:
    """Reconsider rows that were deleted somewhere and stayed because another row used them."""
    uuids = [row[0] for row in merger.ledger.connection.execute(_KEPT).fetchall()]
    for uuid in uuids:
        state = None if uuid in merger.leaving else merger.rows.load(uuid)
        if state is not None and not merge.fate(state.all_versions(None)).stays:
            merger.leaving[uuid] = state


def _remove_unused(merger: RowMerger) -> None:
    """Remove the rows that leave, but those that a row which stays still uses."""
    used: list[RowState] = []
    found = True
    while found:
        kept = [s for s in merger.leaving.values() if _users(merger, s)]
        for state in kept:
            del merger.leaving[state.uuid]
        used += kept
        found = bool(kept)
    for state in merger.leaving.values():
        merger.remove(state)
    for state in used:
        _keep(merger, state)


def _users(merger: RowMerger, state: RowState) -> list[str]:
    connection = merger.ledger.connection
    return [
        row[0]
        for _, statement in _CHILDREN.get(state.table, ())
        for row in connection.execute(statement, (state.uuid,))
        if row[0] not in merger.leaving
    ]


def _keep(merger: RowMerger, state: RowState) -> None:
    """Keep a deleted row that is still used, and ask about it."""
    row = merger.rows.row(state.table, state.uuid)
    merger.deriver.values(state, row)
    state.special = DISPUTED
    merger.rows.save(state, merger.generation)
    merger.deriver.ask(state, merger.geometry(state), [_still_used(state)])


def _still_used(state: RowState) -> Dispute:
    said = [v._replace(value="deleted", saw=()) for v in state.fields[PRESENCE]]
    return Dispute(PRESENCE, TOPIC_DELETE, (*said, Version(*state.base, (), "still used")))


def _restore_parents(merger: RowMerger) -> None:
    """Bring back rows that were deleted here but are used by rows that came in."""
    pending = {table: set(uuids) for table, uuids in merger.touched.items()}
    while pending:
        missing = list(_orphans(merger, pending))
        pending = {}
        for parent, uuid in missing:
            if merger.rows.row(parent, uuid) is None:
                _restore(merger, parent, uuid)
                pending.setdefault(parent, set()).add(uuid)


def _orphans(merger: RowMerger, touched: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    for table, uuids in sorted(touched.items()):
        for link in schema.table(table).links:
            statement = _ORPHANS.substitute(t=table, c=link.column, p=link.parent)
            for chunk in _chunks(uuids):
                for row in merger.ledger.connection.execute(statement, (chunk,)).fetchall():
                    yield link.parent, row[0]


def _chunks(uuids: Iterable[str]) -> Iterator[str]:
    ordered = sorted(uuids)
    for start in range(0, len(ordered), _CHUNK):
        yield json.dumps(ordered[start : start + _CHUNK])


def _restore(merger: RowMerger, table: str, uuid: str) -> None:
    state = merger.rows.load(uuid)
    if state is None or state.special != GONE or state.table != table:
        raise InputError(
            f"The changes of office {merger.office} link to {derived.with_article(table)} that has not "
            "arrived here: ask it for a change file with everything."
        )
    merger.show(state, None, None, was=GONE)
    state.special = DISPUTED
    merger.rows.save(state, merger.generation)
    merger.deriver.ask(state, merger.geometry(state), [_still_used(state)])


def _show_decisions(merger: RowMerger) -> None:
    """Show the questions that other offices settled, whether they were ever open here or not."""
    for chunk in _chunks(merger.touched.get("decision", ())):
        subjects = merger.ledger.connection.execute(_NEW_DECISIONS, (chunk, SETTLED + "%")).fetchall()
        for row in subjects:
            merge_questions.show_decisions(merger.action, row[0])


# ------------------------------------------------------------------ names given twice
def _ask_about_duplicates(merger: RowMerger) -> None:
    connection = merger.ledger.connection
    still: set[str] = set()
    rows = connection.execute(_OPEN_DUPLICATES).fetchall()
    subjects = {table: set(merger.touched.get(table, ())) for table in NAMES_GIVEN_ONCE}
    for row in rows:
        subjects.setdefault(row["subject_table"], set()).add(row["subject_uuid"])
    for table, uuids in subjects.items():
        for uuid in sorted(uuids):
            still |= {_ask_about_pair(merger, table, pair) for pair in _same_name(merger, table, uuid)}
    for row in rows:
        if row["uuid"] not in still:
            merger.action.delete("open_question", row["uuid"])
            merger.deriver.withdrawn += 1


def _same_name(merger: RowMerger, table: str, uuid: str) -> Iterator[tuple[Any, Any]]:
    """Return the row with every other one of its name, the lesser uuid first."""
    row = merger.rows.row(table, uuid)
    if row is None:
        return
    columns = NAMES_GIVEN_ONCE[table]
    statement = sql.select(table, (), columns, ("uuid",))
    for other in merger.ledger.connection.execute(statement, tuple(row[c] for c in columns)).fetchall():
        if other["uuid"] != uuid:
            yield (row, other) if uuid < other["uuid"] else (other, row)


def _ask_about_pair(merger: RowMerger, table: str, pair: tuple[Any, Any]) -> str:
    first, second = pair
    uuid = merge_questions.derived_uuid(TOPIC_DUPLICATE, table, first["uuid"], second["uuid"])
    if merger.ledger.connection.execute("SELECT 1 FROM open_question WHERE uuid = ?", (uuid,)).fetchone():
        return uuid
    origins = [merger.rows.state_of(table, row["uuid"], row["fid"]).base[0] for row in pair]
    column = NAMES_GIVEN_ONCE[table][-1]
    merger.action.insert(
        "open_question",
        {
            "uuid": uuid,
            "topic": TOPIC_DUPLICATE,
            "subject_table": table,
            "subject_uuid": first["uuid"],
            "field": column,
            "ours": merge_questions.as_text(first[column]) + " (" + first["uuid"] + ")",
            "theirs": merge_questions.as_text(second[column]) + " (" + second["uuid"] + ")",
            "our_office": merger.ledger.office_of(origins[0]),
            "their_office": merger.ledger.office_of(origins[1]),
            "geom": first["geom"] if schema.table(table).geometry_type else None,
            "raised_at": utc_now(),
        },
    )
    merger.deriver.raised += 1
    return uuid
