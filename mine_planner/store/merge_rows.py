# SPDX-License-Identifier: GPL-2.0-or-later
"""Another office's rows joined with this file's, one by one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from mine_planner.domain import merge
from mine_planner.domain.errors import InputError
from mine_planner.domain.merge import PRESENCE, Absent
from mine_planner.domain.spoken import spoken
from mine_planner.store import gpkg_blob, schema
from mine_planner.store.exchange_index import last_image
from mine_planner.store.exchange_rows import DISPUTED, GONE, NORMAL, RowState, RowStore
from mine_planner.store.merge_questions import TOPIC_PREFIX
from mine_planner.store.merge_shown import Deriver

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.merge import Versions
    from mine_planner.store.action import Action
    from mine_planner.store.exchange_ledger import Ledger
    from mine_planner.store.exchange_records import Record

FIELDS = {
    name: tuple(c for c in schema.column_names(name) if c not in ("fid", "uuid")) for name in schema.tables()
}
_NOT_NULL = {
    name: frozenset(column.name for column in table.columns if column.not_null)
    for name, table in schema.tables().items()
}
"""Columns whose default stands where an older office knows no value for them."""
Image = dict[str, Any]


class RowMerger:
    """Joins records into the file within one action.

    Attributes
    ----------
    touched
        Rows that were written, by table: their links are looked at afterwards.
    leaving
        Rows that every office which knows of it has deleted; they go when nothing uses them.
    by_table
        How many rows of each table were added, changed or removed.
    """

    def __init__(self, ledger: Ledger, action: Action, office: str) -> None:
        self.ledger = ledger
        self.action = action
        self.office = office
        self.rows = RowStore(ledger)
        self.deriver = Deriver(ledger, action)
        self.generation = ledger.generation + 1
        self.touched: dict[str, set[str]] = {}
        self.leaving: dict[str, RowState] = {}
        self.added = 0
        self.changed = 0
        self.removed = 0
        self.by_table: Counter[str] = Counter()

    # -------------------------------------------------------------- one record
    def take(self, record: Record) -> None:
        """Join one row.

        Raises
        ------
        InputError
            When the row cannot follow from what this file holds: a file between is missing, or two
            copies of one office's file were edited as if they were one.
        """
        if record.table == "open_question" and _is_derived(record):
            raise InputError(
                f"The changes of office {self.office} hold a question that no office sends: nothing of them "
                "was used; ask the office to send them again."
            )
        row = self.rows.row(record.table, record.uuid)
        state = self.rows.load(record.uuid)
        if state is None and row is None:
            state = RowState(record.table, record.uuid, record.base)
            self._receive(state, record)
        elif state is None and row is not None:
            state = self.rows.unrecorded(record.table, record.uuid, row["fid"])
            self._join(state, record, row)
        elif state is not None:
            self._join(state, record, row)

    def _receive(self, state: RowState, record: Record) -> None:
        state.fields = dict(record.fields)
        self._settle_presence(state, None, record.values, was=NORMAL)

    def _join(self, state: RowState, record: Record, row: sqlite3.Row | None) -> None:
        if state.table != record.table:
            raise InputError(self._twin_sentence())
        same_base = state.base == record.base
        names = {**state.fields, **record.fields}
        if not same_base:
            names.update(dict.fromkeys((PRESENCE, *FIELDS[state.table]), ()))
        elif row is not None:
            self._compare_bases(state, record, row)
        news = False
        for name in names:
            ours, theirs = state.versions(name, row), record.versions(name)
            self._compare_twins(ours, theirs)
            joined = merge.join_versions(ours, theirs)
            news = news or [v.dot for v in joined] != [v.dot for v in ours] or name not in state.fields
            state.fields[name] = joined
        if news or not same_base:
            state.base = min(state.base, record.base)
            self._settle_presence(state, row, record.values, was=state.special)

    def _compare_bases(self, state: RowState, record: Record, row: sqlite3.Row) -> None:
        """Refuse two values of one and the same version: identities were used twice."""
        for name, value in (record.values or {}).items():
            if name not in state.fields and name not in record.fields and not _equal(value, row[name]):
                raise InputError(self._twin_sentence())

    def _compare_twins(self, ours: Versions, theirs: Versions) -> None:
        for one in ours:
            for other in theirs:
                known = not isinstance(one.value, Absent) and not isinstance(other.value, Absent)
                if one.dot == other.dot and known and not _equal(one.value, other.value):
                    raise InputError(self._twin_sentence())

    def _twin_sentence(self) -> str:
        return spoken(
            "Two copies of the file of one office were edited as if they were one (seen in the changes "
            f"of office {self.office}): take one of them over as an office of its own and edit there."
        )

    # -------------------------------------------------------------- what becomes of it
    def _settle_presence(
        self, state: RowState, row: sqlite3.Row | None, received: Image | None, was: int
    ) -> None:
        stays = True
        if PRESENCE in state.fields:
            stays = merge.fate(state.fields).stays
        if stays:
            self.show(state, row, received, was)
        elif row is None:
            state.special = GONE
            self.rows.save(state, self.generation)
        else:
            for name in state.fields:
                if name != PRESENCE:
                    state.fields[name] = state.versions(name, row)
            self.leaving[state.uuid] = state

    def show(self, state: RowState, row: sqlite3.Row | None, received: Image | None, was: int) -> None:
        """Write what a row that stays shows now, and its questions."""
        image = None
        if row is None:
            image = self._image(state, received)
        values = self.deriver.values(state, row if row is not None else image)
        if row is None and image is not None:
            shown = {**image, **values}
            self._insert(state, shown)
        elif row is not None:
            shown = {name: value for name, value in values.items() if not _identical(value, row[name])}
            self._update(state, shown)
            state.row_fid = row["fid"]
        self.touched.setdefault(state.table, set()).add(state.uuid)
        self.rows.save(state, self.generation)
        if DISPUTED in (state.special, was):
            self.deriver.ask(state, self.geometry(state))

    def _image(self, state: RowState, received: Image | None) -> Image:
        """Return the values that a row which is not in the file starts from."""
        image = received if received is not None else last_image(self.ledger, state)
        if image is None:
            raise InputError(
                f"The changes of office {self.office} build on a file that has not arrived here: ask it for "
                "a change file with everything."
            )
        known = {name: image.get(name) for name in FIELDS[state.table] if state.fields.get(name, True)}
        for name, versions in state.fields.items():
            if name != PRESENCE and any(isinstance(v.value, Absent) for v in versions):
                state.fields[name] = state.versions(name, known)
        return known

    def _insert(self, state: RowState, shown: Image) -> None:
        needed = _NOT_NULL[state.table]
        row = {
            n: v for n, v in shown.items() if n in FIELDS[state.table] and (v is not None or n not in needed)
        }
        self.action.insert(state.table, {"uuid": state.uuid, **row})
        found = self.rows.row(state.table, state.uuid)
        state.row_fid = found["fid"] if found is not None else 0
        state.born = self.ledger.last_entry
        self.added += 1
        self.by_table[state.table] += 1

    def _update(self, state: RowState, shown: Image) -> None:
        if shown:
            self.action.update(state.table, state.uuid, shown)
            self.changed += 1
            self.by_table[state.table] += 1

    def remove(self, state: RowState) -> None:
        """Delete a row that nobody keeps, and note it as gone."""
        self.action.delete(state.table, state.uuid)
        state.special, state.born = GONE, 0
        self.rows.save(state, self.generation)
        self.deriver.expect(state.uuid, [])
        self.removed += 1
        self.by_table[state.table] += 1

    def geometry(self, state: RowState) -> bytes | None:
        """Return the outline that a row shows, for its questions on the map."""
        if schema.table(state.table).geometry_type is None:
            return None
        row = self.rows.row(state.table, state.uuid)
        return None if row is None else row["geom"]


def _is_derived(record: Record) -> bool:
    """Tell whether a question is one that every office derives from versions itself."""
    return any(str(version.value).startswith(TOPIC_PREFIX) for version in record.versions("topic"))


def _identical(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other


def _equal(one: Any, other: Any) -> bool:
    """Tell whether two values of one version are the same; a GeoPackage header may be written anew."""
    if isinstance(one, bytes) and isinstance(other, bytes) and one[:2] == other[:2] == b"GP" and one != other:
        return gpkg_blob.wkb_of(one) == gpkg_blob.wkb_of(other)
    return merge.same(one, other)
