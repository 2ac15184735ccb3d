# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows that were changed around the journal: every table walked back to its beginning.

Walking back from the rows as they stand, each entry must find what it left; in the end nothing may
be left over. Rows that no entry names singly are covered by the SHA-256 of the bulk entry that
brought them in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from string import Template
from typing import TYPE_CHECKING, Any

from mine_planner.domain.spoken import spoken
from mine_planner.store import bulk_content, replay, schema

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from mine_planner.store.replay import Entry, Row

_TOUCHED = (
    "SELECT DISTINCT row_fid FROM journal WHERE table_name = ? "
    "AND operation IN ('insert', 'update', 'delete')"
)
_FIDS = Template('SELECT fid FROM "${t}" ORDER BY fid')
_MOST = 20
"""How many rows of one table are named; more would hide what matters."""


@dataclass(frozen=True)
class AroundJournal:
    """Something in a table that the journal does not account for."""

    table: str
    fid: int
    what: str


@dataclass
class _Walk:
    connection: sqlite3.Connection
    table: str
    rows: dict[int, Row | None]
    found: list[AroundJournal] = field(default_factory=list)
    ranges: list[tuple[int, int]] = field(default_factory=list)
    lost: set[int] = field(default_factory=set)

    def say(self, fid: int, what: str) -> None:
        if len(self.found) < _MOST:
            self.found.append(AroundJournal(self.table, fid, what))


def around_journal(connection: sqlite3.Connection, table: str) -> list[AroundJournal]:
    """Return the rows of a table that do not agree with the journal (at most 20)."""
    touched = [row[0] for row in connection.execute(_TOUCHED, (table,))]
    rows: dict[int, Row | None] = dict(replay.current_rows(connection, table, touched))
    walk = _Walk(connection, table, rows)
    for entry in replay.entries_after(connection, table, 0):
        _check_entry(walk, entry)
    for fid, row in walk.rows.items():
        if row is not None:
            walk.say(fid, spoken("was there before the journal began"))
    _check_unnamed(walk, set(touched))
    return walk.found


def _check_entry(walk: _Walk, entry: Entry) -> None:
    if entry.operation == "bulk_insert":
        _check_bulk(walk, entry)
    elif entry.operation == "bulk_delete":
        columns = entry.bulk.columns[1:]
        for values in entry.packed_rows():
            if walk.rows.get(values[0]) is not None:
                walk.say(values[0], spoken("is there although the journal says that it was removed"))
            walk.rows[values[0]] = dict(zip(columns, values[1:], strict=True))
    else:
        _check_row(walk, entry)


def _check_row(walk: _Walk, entry: Entry) -> None:
    fid = entry.row_fid
    row = walk.rows.get(fid)
    if entry.operation == "delete":
        if row is not None:
            walk.say(fid, spoken("is there although the journal says that it was removed"))
    elif row is None:
        if fid not in walk.lost:
            walk.say(fid, spoken("is gone although the journal does not say so"))
        walk.lost.add(fid)
        walk.rows[fid] = None
        return
    else:
        differing = [name for name, value in entry.after().items() if row.get(name) != value]
        if differing:
            walk.say(fid, spoken(f"differs from the journal in {', '.join(differing[:5])}"))
    walk.rows[fid] = replay.step_back(row, entry, fid)


def _check_bulk(walk: _Walk, entry: Entry) -> None:
    figures = entry.bulk
    rows = _rows_then(walk, entry)
    said = bulk_content.digest(rows, figures.columns, entry.table.blob_column)
    if said != (figures.count, figures.sha256):
        walk.say(
            figures.first_fid,
            spoken(f"to {figures.last_fid} are not what was brought in from {figures.source}"),
        )
    walk.ranges.append((figures.first_fid, figures.last_fid))
    for fid in [fid for fid in walk.rows if figures.first_fid <= fid <= figures.last_fid]:
        walk.rows[fid] = None


def _rows_then(walk: _Walk, entry: Entry) -> Iterator[tuple[Any, ...]]:
    """Return the rows of a bulk entry as they were just after it: walked-back ones and untouched ones."""
    figures = entry.bulk
    columns = figures.columns
    inside = {f: r for f, r in walk.rows.items() if figures.first_fid <= f <= figures.last_fid}
    stored = bulk_content.stored_rows(
        walk.connection, walk.table, columns, figures.first_fid, figures.last_fid
    )
    pending = sorted(inside)
    place = 0
    for values in stored:
        while place < len(pending) and pending[place] <= values[0]:
            yield from _as_tuple(pending[place], inside[pending[place]], columns)
            place += 1
        if values[0] not in inside:
            yield values
    for fid in pending[place:]:
        yield from _as_tuple(fid, inside[fid], columns)


def _as_tuple(fid: int, row: Row | None, columns: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    if row is not None:
        yield (fid, *(row.get(name) for name in columns[1:]))


def _check_unnamed(walk: _Walk, touched: set[int]) -> None:
    """Rows that no entry names must lie within a bulk load."""
    ranges = sorted(walk.ranges)
    place = 0
    for (fid,) in walk.connection.execute(_FIDS.substitute(t=walk.table)).fetchall():
        while place < len(ranges) and ranges[place][1] < fid:
            place += 1
        inside = place < len(ranges) and ranges[place][0] <= fid
        if not inside and fid not in touched:
            walk.say(fid, spoken("came in around the journal"))


def journaled_tables() -> list[str]:
    """Return the tables whose rows the journal accounts for."""
    return [name for name, table in schema.tables().items() if table.journaled]
