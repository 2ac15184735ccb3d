# SPDX-License-Identifier: GPL-2.0-or-later
"""Who wrote which field of a row: read from and written to the file.

A row that was only ever inserted here needs no record: all its fields are of the version that the
journal's insert entry identifies. A record comes with the first change or from another office.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from string import Template
from typing import TYPE_CHECKING, Any

from mine_planner.domain.merge import (
    ABSENT,
    PRESENCE,
    PRESENT,
    Absent,
    Seen,
    Value,
    Version,
    Versions,
)
from mine_planner.store import schema, sql

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from mine_planner.store.exchange_ledger import Ledger

EXCHANGED = tuple(name for name, table in schema.tables().items() if table.journaled and name != "workspace")
"""The tables that offices exchange: all that people fill, but the row that names this office."""

NORMAL, DISPUTED, GONE = 0, 1, 2
"""What ``exchange_row.special`` says; of disputed and gone rows the versions' values are kept."""

_COLUMNS = ("uuid", "table_name", "row_fid", "base_replica", "base_counter", "born", "fields", "special")
_LOAD = sql.select("exchange_row", _COLUMNS, ("uuid",))
_SAVE = (
    "INSERT INTO exchange_row (uuid, table_name, row_fid, base_replica, base_counter, born, fields, special, "
    "generation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET "
    "row_fid = excluded.row_fid, base_replica = excluded.base_replica, base_counter = excluded.base_counter, "
    "born = excluded.born, fields = excluded.fields, special = excluded.special, "
    "generation = excluded.generation"
)
_ENCODE = json.JSONEncoder(separators=(",", ":")).encode
_VALUES = sql.select("exchange_value", ("field", "replica", "counter", "value"), ("row_uuid",))
_SAVE_VALUE = (
    "INSERT OR REPLACE INTO exchange_value (row_uuid, field, replica, counter, value) VALUES (?, ?, ?, ?, ?)"
)
_BORN = "SELECT max(fid) FROM journal WHERE row_fid = ? AND table_name = ? AND operation = 'insert'"
_BORN_IN_BULK = (
    "SELECT fid, after FROM journal WHERE table_name = ? AND operation = 'bulk_insert' ORDER BY fid DESC"
)
_GONE = "SELECT uuid FROM exchange_row WHERE special = 2 AND table_name = ?"
ROW_OF = {name: sql.select(name, (), ("uuid",)) for name in EXCHANGED}
_UUID = Template('SELECT uuid FROM "${t}" WHERE fid = ?')
UUID_OF = {name: _UUID.substitute(t=name) for name in EXCHANGED}


@dataclass
class RowState:
    """The versions of one row's fields.

    Attributes
    ----------
    base
        Identity of the version that made the row: (replica, counter).
    born
        Key of the journal entry here that made the row; 0 while it is not in this file.
    fields
        The fields that are not of the base version, and :data:`PRESENCE` after a deletion.
    """

    table: str
    uuid: str
    base: tuple[str, int]
    born: int = 0
    row_fid: int = 0
    fields: dict[str, Versions] = field(default_factory=dict)
    special: int = NORMAL
    stored: bool = False

    def versions(self, name: str, row: sqlite3.Row | dict[str, Any] | None) -> Versions:
        """Return a field's versions with their values, those of the base version included."""
        found = self.fields.get(name)
        if found is None:
            value: Value | Absent = PRESENT if name == PRESENCE else (ABSENT if row is None else row[name])
            return (Version(*self.base, (), value),)
        if row is not None and len(found) == 1 and isinstance(found[0].value, Absent) and name != PRESENCE:
            return (found[0]._replace(value=row[name]),)
        return found

    def all_versions(self, row: sqlite3.Row | dict[str, Any] | None) -> dict[str, Versions]:
        """Return the versions of every field that has a record, and of the presence."""
        return {name: self.versions(name, row) for name in (PRESENCE, *self.fields)}


class RowStore:
    """Reads and writes row states inside one transaction."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.connection = ledger.connection
        self.cursor = ledger.connection.cursor()
        self.cursor.row_factory = None
        self._bulk: dict[str, list[tuple[int, int, int]]] = {}

    def row(self, table: str, uuid: str) -> sqlite3.Row | None:
        """Return the row itself."""
        found: sqlite3.Row | None = self.connection.execute(ROW_OF[table], (uuid,)).fetchone()
        return found

    def load(self, uuid: str) -> RowState | None:
        """Return the state of a row that has a record, with its values where they are kept."""
        found = self.cursor.execute(_LOAD, (uuid,)).fetchone()
        if found is None:
            return None
        _, table, row_fid, replica, counter, born, text, special = found
        names = self.ledger.by_fid
        values: dict[tuple[str, int, int], Value] = {}
        if special:
            values = {(f, r, c): v for f, r, c, v in self.cursor.execute(_VALUES, (uuid,))}
        fields = {
            name: tuple(_version(name, packed, names, values) for packed in versions)
            for name, versions in json.loads(text).items()
        }
        return RowState(table, uuid, (names[replica], counter), born, row_fid, fields, special, stored=True)

    def state_of(self, table: str, uuid: str, row_fid: int) -> RowState:
        """Return the state of a row of this file, made up from the journal where it has no record."""
        return self.load(uuid) or self.unrecorded(table, uuid, row_fid)

    def unrecorded(self, table: str, uuid: str, row_fid: int) -> RowState:
        """Return the state of a row that has no record."""
        born = self.cursor.execute(_BORN, (row_fid, table)).fetchone()[0]
        if born is None:
            born = self._born_in_bulk(table, row_fid)
        return RowState(table, uuid, (self.ledger.origin_of(born), born), born, row_fid)

    def _born_in_bulk(self, table: str, row_fid: int) -> int:
        if table not in self._bulk:
            rows = self.cursor.execute(_BORN_IN_BULK, (table,)).fetchall()
            entries = [(fid, json.loads(after)) for fid, after in rows]
            self._bulk[table] = [(fid, e["first_fid"], e["last_fid"]) for fid, e in entries]
        return next((fid for fid, first, last in self._bulk[table] if first <= row_fid <= last), 0)

    def gone_in(self, table: str) -> set[str]:
        """Return the rows of a table that are known to be deleted."""
        return {row[0] for row in self.cursor.execute(_GONE, (table,))}

    def save(self, state: RowState, generation: int) -> None:
        """Write a row's state as of a generation."""
        shorts = self.ledger.replica_fid
        packed = {n: [_packed(n, v, shorts) for v in found] for n, found in state.fields.items()}
        text = _ENCODE(packed)
        base = (shorts(state.base[0]), state.base[1])
        row = (state.uuid, state.table, state.row_fid, *base, state.born, text, state.special, generation)
        self.cursor.execute(_SAVE, row)
        if state.special or state.stored:
            self._save_values(state)

    def _save_values(self, state: RowState) -> None:
        self.cursor.execute("DELETE FROM exchange_value WHERE row_uuid = ?", (state.uuid,))
        if not state.special:
            return
        shorts = self.ledger.replica_fid
        self.cursor.executemany(
            _SAVE_VALUE,
            (
                (state.uuid, name, shorts(v.origin), v.counter, v.value)
                for name, found in state.fields.items()
                for v in found
                if name != PRESENCE and not isinstance(v.value, Absent)
            ),
        )


def _version(
    name: str, packed: list[Any], names: dict[int, str], values: dict[tuple[str, int, int], Value]
) -> Version:
    replica, counter, seen, *rest = packed
    if name == PRESENCE:
        value: Value | Absent = rest[0]
        saw = tuple((n, _seen(s, names)) for n, s in rest[1])
        return Version(names[replica], counter, _seen(seen, names), value, saw)
    value = values.get((name, replica, counter), ABSENT)
    return Version(names[replica], counter, _seen(seen, names), value)


def _seen(packed: list[list[int]], names: dict[int, str]) -> Seen:
    return tuple(sorted((names[replica], counter) for replica, counter in packed))


def _packed(name: str, version: Version, shorts: Callable[[str], int]) -> list[Any]:
    packed: list[Any] = [shorts(version.origin), version.counter, _short(version.seen, shorts)]
    if name == PRESENCE:
        packed += [version.value, [[field, _short(seen, shorts)] for field, seen in version.saw]]
    return packed


def _short(seen: Seen, shorts: Callable[[str], int]) -> list[list[int]]:
    return [[shorts(origin), counter] for origin, counter in seen]
