# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a change file as lines, read one by one, so that memory does not follow their number."""

from __future__ import annotations

import json
from string import Template
from typing import TYPE_CHECKING

from mine_planner.store import exchange_classes, exchange_part, exchange_records, gpkg_blob, schema, sql
from mine_planner.store.exchange_records import Record
from mine_planner.store.exchange_rows import EXCHANGED, RowStore
from mine_planner.store.merge_questions import TOPIC_PREFIX

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from mine_planner.store.exchange_ledger import Ledger
    from mine_planner.store.exchange_part import Area
    from mine_planner.store.exchange_rows import RowState

_CHANGED = "SELECT uuid, table_name FROM exchange_row WHERE generation > ? AND generation <= ? ORDER BY fid"
_MADE = (
    "SELECT fid, table_name, row_fid, operation, after FROM journal WHERE fid > ? AND fid <= ? "
    "AND operation IN ('insert', 'bulk_insert') ORDER BY fid"
)
_RECORDED = "SELECT 1 FROM exchange_row WHERE uuid = ?"
_BY_FID = {name: sql.select(name, (), ("fid",)) for name in EXCHANGED}
_RANGE = Template('SELECT * FROM "${t}" WHERE fid BETWEEN ? AND ? ORDER BY fid')
_BY_RANGE = {name: _RANGE.substitute(t=name) for name in EXCHANGED}
_FIELDS = {
    name: tuple(c for c in schema.column_names(name) if c not in ("fid", "uuid")) for name in EXCHANGED
}


class Lines:
    """The rows of an export as lines, read one by one.

    Parameters
    ----------
    part
        The area of the part that the office has: it gets whole rows, and the rows that these name.
    only
        uuids by table where nothing else is to go along.
    """

    def __init__(
        self,
        ledger: Ledger,
        span: tuple[int, int],
        exclude: tuple[str, ...],
        part: Area | None = None,
        only: dict[str, set[str]] | None = None,
    ) -> None:
        self._ledger = ledger
        self._rows = RowStore(ledger)
        self._span = span
        self._entry = ledger.entry_at(span[0])
        places = {uuid: place for place, uuid in enumerate(ledger.replicas)}
        self._short = places.__getitem__
        self._tables = exchange_classes.withheld_tables(exclude)
        self._fields = exchange_classes.withheld_fields(exclude)
        self._part = part
        self._only = only
        self._sent: set[str] = set()
        self._named: dict[str, str] = {}

    def all(self) -> Iterator[bytes]:
        """Return every line: the rows with a record first, then those that were only made."""
        for uuid, table in self._ledger.connection.execute(_CHANGED, self._span):
            if table in self._tables or (self._only is not None and uuid not in self._only[table]):
                continue
            state = self._rows.load(uuid)
            if state is not None:
                row = self._rows.row(table, uuid)
                if not self._stays(table, row):
                    yield self._line(state, row)
        yield from self._made()
        yield from self._of_named()

    def _of_named(self) -> Iterator[bytes]:
        """Return what rows for a part name, and what belongs to tasks and records outside the part."""
        while self._named:
            uuid, table = self._named.popitem()
            row = None if uuid in self._sent or table in self._tables else self._rows.row(table, uuid)
            if row is None:
                continue
            yield self._line(self._rows.state_of(table, uuid, row["fid"]), row)
            if table in ("clearance_task", "minefield_record") and not self._is_in_part(table, row):
                self._named.update(exchange_part.children(self._ledger.connection, table, uuid))

    def _is_in_part(self, table: str, row: sqlite3.Row) -> bool:
        if self._part is None or schema.table(table).geometry_type is None or row["geom"] is None:
            return self._part is None
        bounds = gpkg_blob.envelope(row["geom"])
        return bounds is not None and self._part.meets(bounds)

    def _note_named(self, table: str, row: sqlite3.Row) -> None:
        for link in schema.table(table).links:
            if row[link.column] and row[link.column] not in self._sent:
                self._named[row[link.column]] = link.parent

    def _made(self) -> Iterator[bytes]:
        last = self._ledger.entry_at(self._span[1])
        for fid, table, row_fid, operation, after in self._ledger.connection.execute(
            _MADE, (self._entry, last)
        ):
            if table in EXCHANGED and table not in self._tables:
                yield from self._made_by(fid, table, row_fid, None if operation == "insert" else after)

    def _made_by(self, fid: int, table: str, row_fid: int, bulk: str | None) -> Iterator[bytes]:
        connection = self._ledger.connection
        if bulk is None:
            found = connection.execute(_BY_FID[table], (row_fid,))
        else:
            head = json.loads(bulk)
            found = connection.execute(_BY_RANGE[table], (head["first_fid"], head["last_fid"]))
        for row in found:
            if self._only is not None and row["uuid"] not in self._only[table]:
                continue
            if self._stays(table, row) or connection.execute(_RECORDED, (row["uuid"],)).fetchone():
                continue
            state = self._rows.unrecorded(table, row["uuid"], row["fid"])
            if state.born == fid:
                yield self._line(state, row)

    def _stays(self, table: str, row: sqlite3.Row | None) -> bool:
        """Tell whether a row is derived, or of a class that is left out."""
        if row is None:
            return False
        if table == "open_question":
            return str(row["topic"]).startswith(TOPIC_PREFIX)
        return table == "map_area" and bool(self._tables) and row["content"] == "mine_positions"

    def _line(self, state: RowState, row: sqlite3.Row | None) -> bytes:
        table = state.table
        withheld = self._fields.get(table, frozenset())
        fields = {name: state.versions(name, row) for name in state.fields if name not in withheld}
        values = None
        if self._part is not None:
            self._sent.add(state.uuid)
            if row is not None:
                self._note_named(table, row)
        if row is not None and (state.born > self._entry or self._part is not None):
            plain = (n for n in _FIELDS[table] if n not in fields and n not in withheld)
            values = {name: row[name] for name in plain}
        fields.update(dict.fromkeys(withheld, ()))
        record = Record(table, state.uuid, state.base, values, fields)
        return exchange_records.encode(record, self._short)
