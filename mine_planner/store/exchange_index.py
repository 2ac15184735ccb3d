# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal taken into account: every edit, by any program, becomes a version of what it wrote."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mine_planner.domain.merge import (
    ABSENT,
    DELETED,
    PRESENCE,
    PRESENT,
    Versions,
    deletion,
    distinct_values,
    replaced_by,
    same,
)
from mine_planner.domain.merge_rules import Dispute, rule
from mine_planner.store import bulk_content, merge_questions, schema
from mine_planner.store.exchange_rows import DISPUTED, EXCHANGED, GONE, NORMAL, UUID_OF, RowState, RowStore
from mine_planner.store.merge_shown import Deriver
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.exchange_ledger import Ledger

_PENDING = (
    "SELECT fid, action_fid, table_name, row_fid, operation, before, after, "
    "before_blob IS NOT NULL OR after_blob IS NOT NULL AS blob_changed FROM journal "
    "WHERE fid > ? AND operation IN ('update', 'delete', 'bulk_delete', ?, ?) ORDER BY fid"
)
_HAS_DELETES = (
    "SELECT EXISTS (SELECT 1 FROM exchange_row WHERE special = 2) OR EXISTS "
    "(SELECT 1 FROM journal WHERE fid > ? AND operation IN ('delete', 'bulk_delete'))"
)
_UUID_IN_JOURNAL = (
    "SELECT json_extract(coalesce(after, before), '$.uuid') FROM journal "
    "WHERE row_fid = ? AND table_name = ? AND operation IN ('insert', 'delete') ORDER BY fid DESC LIMIT 1"
)
_BLOB = "SELECT before_blob FROM journal WHERE fid = ?"
_LAST_IMAGE = (
    "SELECT before, before_blob FROM journal WHERE row_fid = ? AND table_name = ? AND operation = 'delete' "
    "AND fid < ? ORDER BY fid DESC LIMIT 1"
)
_ACTION = "SELECT name, user_name, at FROM journal_action WHERE fid = ?"
_TOPIC = "SELECT topic FROM open_question WHERE fid = ?"


def index_pending(ledger: Ledger, action: Action) -> int:
    """Turn the journal's new entries into versions; return how many rows got a record.

    Runs inside the caller's action, which ends the generation or takes the journal into account
    afterwards, since what it writes itself is derived and no new version.
    """
    index = _Index(ledger, action)
    start = ledger.indexed_to
    deletes = bool(ledger.connection.execute(_HAS_DELETES, (start,)).fetchone()[0])
    extra = ("insert", "bulk_insert") if deletes else ("update", "update")
    for entry in ledger.connection.execute(_PENDING, (start, *extra)).fetchall():
        index.take(entry)
    return index.finish()


class _Index:
    """One pass over the journal's new entries; rows are held once each, so memory follows the changes."""

    def __init__(self, ledger: Ledger, action: Action) -> None:
        self.ledger = ledger
        self.action = action
        self.rows = RowStore(ledger)
        self.states: dict[str, RowState] = {}
        self.uuids: dict[tuple[str, int], str] = {}
        self.settled: list[tuple[RowState, str, Versions, int | None, int]] = []

    def take(self, entry: sqlite3.Row) -> None:
        """Take one entry into account."""
        table = entry["table_name"]
        if table not in EXCHANGED:
            return
        operation = entry["operation"]
        if operation == "bulk_delete":
            self._bulk_delete(entry)
        elif operation == "bulk_insert":
            self._bulk_insert(entry)
        elif not self._derived(entry):
            {"update": self._update, "delete": self._delete, "insert": self._insert}[operation](entry)

    def _derived(self, entry: sqlite3.Row) -> bool:
        """Tell whether the entry is about a question that is derived from versions."""
        if entry["table_name"] != "open_question":
            return False
        row = self.ledger.connection.execute(_TOPIC, (entry["row_fid"],)).fetchone()
        topic = row["topic"] if row else json.loads(entry["before"] or entry["after"]).get("topic", "")
        return str(topic).startswith(merge_questions.TOPIC_PREFIX)

    def _state(self, table: str, row_fid: int) -> RowState | None:
        uuid = self._uuid(table, row_fid)
        if uuid is None:
            return None
        if uuid not in self.states:
            self.states[uuid] = self.rows.state_of(table, uuid, row_fid)
        return self.states[uuid]

    def _uuid(self, table: str, row_fid: int) -> str | None:
        key = (table, row_fid)
        if key not in self.uuids:
            connection = self.ledger.connection
            found = connection.execute(UUID_OF[table], (row_fid,)).fetchone()
            found = found or connection.execute(_UUID_IN_JOURNAL, (row_fid, table)).fetchone()
            if found is None or not found[0]:
                return None
            self.uuids[key] = str(found[0])
        return self.uuids[key]

    def _update(self, entry: sqlite3.Row) -> None:
        state = self._state(entry["table_name"], entry["row_fid"])
        if state is None:
            return
        names = [name for name in json.loads(entry["after"] or "{}") if name != "uuid"]
        blob = schema.table(state.table).blob_column
        if entry["blob_changed"] and blob is not None:
            names.append(blob)
        for name in names:
            self._write(state, name, entry)

    def _write(self, state: RowState, name: str, entry: sqlite3.Row) -> None:
        current = state.versions(name, None)
        if len(current) > 1 and len(distinct_values(current)) > 1 and rule(state.table, name).topic:
            self.settled.append((state, name, current, entry["action_fid"], entry["fid"]))
        origin = self.ledger.origin_of(entry["fid"])
        state.fields[name] = replaced_by(current, origin, entry["fid"], ABSENT)

    def _delete(self, entry: sqlite3.Row) -> None:
        state = self._state(entry["table_name"], entry["row_fid"])
        if state is not None:
            blob = self.ledger.connection.execute(_BLOB, (entry["fid"],)).fetchone()[0]
            self._remove(state, _image(state.table, entry["before"], blob), entry["fid"])

    def _remove(self, state: RowState, image: dict[str, Any], fid: int) -> None:
        for name in state.fields:
            if name != PRESENCE:
                state.fields[name] = state.versions(name, image)
        fields = state.all_versions(None)
        state.fields[PRESENCE] = deletion(fields, self.ledger.origin_of(fid), fid)
        state.special, state.born = GONE, 0

    def _insert(self, entry: sqlite3.Row) -> None:
        state = self._state(entry["table_name"], entry["row_fid"])
        if state is not None:
            self._restore(state, entry["row_fid"], entry["fid"])

    def _restore(self, state: RowState, row_fid: int, fid: int) -> None:
        """Take a row that was deleted and made again with its uuid as restored."""
        if not state.fields.get(PRESENCE) or state.fields[PRESENCE][0].value != DELETED:
            return
        origin = self.ledger.origin_of(fid)
        before = self.ledger.connection.execute(
            _LAST_IMAGE, (state.row_fid or row_fid, state.table, fid)
        ).fetchone()
        image = _image(state.table, before[0], before[1]) if before else {}
        row = self.rows.row(state.table, state.uuid)
        for name in schema.column_names(state.table) if row is not None else ():
            if (
                row is not None
                and name not in ("fid", "uuid")
                and not same(image.get(name, ABSENT), row[name])
            ):
                state.fields[name] = replaced_by(state.versions(name, None), origin, fid, ABSENT)
        state.fields[PRESENCE] = replaced_by(state.fields[PRESENCE], origin, fid, PRESENT)
        several = any(len(found) > 1 for found in state.fields.values())
        state.special, state.born, state.row_fid = DISPUTED if several else NORMAL, fid, row_fid

    def _bulk_delete(self, entry: sqlite3.Row) -> None:
        table = entry["table_name"]
        head = bulk_content.BulkEntry.from_json(entry["before"])
        packed = self.ledger.connection.execute(_BLOB, (entry["fid"],)).fetchone()[0]
        for values in bulk_content.unpack(packed, head.columns, schema.table(table).blob_column):
            image = dict(zip(head.columns, values, strict=True))
            self.uuids[(table, image["fid"])] = image["uuid"]
            state = self._state(table, image["fid"])
            if state is not None:
                self._remove(state, image, entry["fid"])

    def _bulk_insert(self, entry: sqlite3.Row) -> None:
        head = bulk_content.BulkEntry.from_json(entry["after"])
        gone = [s for s in self.states.values() if s.table == entry["table_name"] and s.special == GONE]
        uuids = {state.uuid for state in gone} | self.rows.gone_in(entry["table_name"])
        for uuid in uuids:
            row = self.rows.row(entry["table_name"], uuid)
            if row is not None and head.first_fid <= row["fid"] <= head.last_fid:
                state = self.states.setdefault(
                    uuid, self.rows.state_of(entry["table_name"], uuid, row["fid"])
                )
                self._restore(state, row["fid"], entry["fid"])

    def finish(self) -> int:
        """Write the records, derive what disputed rows show now, and note who settled what by an edit."""
        generation = self.ledger.generation + 1
        deriver = Deriver(self.ledger, self.action)
        for state in self.states.values():
            if state.special == DISPUTED:
                self._derive_again(deriver, state)
            self.rows.save(state, generation)
        for state, name, versions, action_fid, fid in self.settled:
            self._note_settlement(state, name, versions, action_fid, fid)
        return len(self.states)

    def _derive_again(self, deriver: Deriver, state: RowState) -> None:
        row = self.rows.row(state.table, state.uuid)
        if row is None:
            return
        values = deriver.values(state, row)
        changed = {name: value for name, value in values.items() if not same(value, row[name])}
        if changed:
            self.action.update(state.table, state.uuid, changed)
        deriver.ask(state, _geometry(row, changed))

    def _note_settlement(
        self, state: RowState, name: str, versions: Versions, action_fid: int | None, fid: int
    ) -> None:
        row = self.rows.row(state.table, state.uuid)
        known = self.ledger.connection.execute(_ACTION, (action_fid,)).fetchone()
        what, user, at = known if known else ("Edit in another program", "", utc_now())
        dispute = Dispute(name, rule(state.table, name).topic, versions)
        question = merge_questions.question_of(self.ledger, state.table, state.uuid, dispute)
        decision = "" if row is None else merge_questions.as_text(row[name])
        uuid = merge_questions.derived_uuid("decision", question["uuid"], self.ledger.own.uuid, str(fid))
        merge_questions.record_decision(self.action, question, decision, user, str(what), str(at), uuid)


def _image(table: str, before: str, blob: bytes | None) -> dict[str, Any]:
    """Return a deleted row as the journal kept it; what it left out was NULL."""
    image = {**dict.fromkeys(schema.column_names(table)), **json.loads(before)}
    name = schema.table(table).blob_column
    return {**image, name: blob} if name else image


def last_image(ledger: Ledger, state: RowState) -> dict[str, Any] | None:
    """Return the last content of a row that is gone, from the journal here, or None."""
    end = ledger.last_entry + 1
    found = ledger.connection.execute(_LAST_IMAGE, (state.row_fid, state.table, end)).fetchone()
    image = _image(state.table, found[0], found[1]) if found is not None else {}
    return image if image.get("uuid") == state.uuid else _bulk_image(ledger, state)


_BULK_IMAGES = (
    "SELECT before, before_blob FROM journal WHERE table_name = ? "
    "AND operation = 'bulk_delete' ORDER BY fid DESC"
)


def _bulk_image(ledger: Ledger, state: RowState) -> dict[str, Any] | None:
    for before, packed in ledger.connection.execute(_BULK_IMAGES, (state.table,)):
        head = bulk_content.BulkEntry.from_json(before)
        if not head.first_fid <= state.row_fid <= head.last_fid:
            continue
        rows = bulk_content.unpack(packed, head.columns, schema.table(state.table).blob_column)
        for values in rows:
            image = dict(zip(head.columns, values, strict=True))
            if image["uuid"] == state.uuid:
                return image
    return None


def _geometry(row: sqlite3.Row, changed: dict[str, Any]) -> bytes | None:
    if "geom" in changed:
        return changed["geom"]  # type: ignore[no-any-return]
    return row["geom"] if "geom" in row.keys() else None  # noqa: SIM118 - sqlite3.Row has no "in" for names
