# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal's seals: a SHA-256 hash chain over everything that was recorded, by any program.

Triggers write the entries; at open, at every save and at close the plugin gathers what other
programs wrote into actions of their own and seals all new entries: each seal hashes the seal before
it, its entries with their BLOBs, and the actions that they belong to.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain.spoken import spoken
from mine_planner.store.bulk_content import chunks
from mine_planner.store.derived import in_words
from mine_planner.store.values import new_uuid, utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

FOREIGN_PROGRAM = "another program"
GENESIS = "0" * 64
"""What the first seal names as the seal before it."""

_GAP_SECONDS = 1.0
"""Entries of other programs that follow each other within this time count as one action."""

_CHUNK_ENTRIES = 10_000
_LAST_SEAL = "SELECT last_fid, sha256 FROM journal_seal ORDER BY fid DESC LIMIT 1"
_SEALS = "SELECT fid, first_fid, last_fid, entries, previous_sha256, sha256 FROM journal_seal ORDER BY fid"
_ENTRIES = (
    "SELECT fid, at, action_fid, table_name, row_fid, operation, before, after, before_blob, after_blob "
    "FROM journal WHERE fid BETWEEN ? AND ? ORDER BY fid"
)
_ACTION = (
    "SELECT fid, uuid, at, name, user_name, office, program, kind, reverses_uuid "
    "FROM journal_action WHERE fid = ?"
)
_LAST_ENTRY = "SELECT coalesce(max(fid), 0) FROM journal"
_NEWEST_AT = "SELECT coalesce((SELECT at FROM journal ORDER BY fid DESC LIMIT 1), '')"
_FOREIGN = "SELECT fid, at, table_name FROM journal WHERE action_fid IS NULL AND fid > ? ORDER BY fid"
_ADOPT = "UPDATE journal SET action_fid = ? WHERE action_fid IS NULL AND fid BETWEEN ? AND ?"
_ADD_ACTION = (
    "INSERT INTO journal_action (uuid, at, name, user_name, office, program, kind) "
    "VALUES (?, ?, ?, '', '', ?, 'layer_edit')"
)
_ADD_SEAL = (
    "INSERT INTO journal_seal (first_fid, last_fid, entries, sealed_at, sealed_by, previous_sha256, sha256) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class BrokenSeal:
    """A seal that does not fit what it sealed."""

    seal_fid: int
    first_fid: int
    last_fid: int
    what: str


def position(connection: sqlite3.Connection) -> int:
    """Return the key of the newest entry: a point in the journal to come back to."""
    return int(connection.execute(_LAST_ENTRY).fetchone()[0])


def newest_at(connection: sqlite3.Connection) -> str:
    """Return when the newest entry was written (UTC), for :func:`mine_planner.store.backups.is_due`."""
    return str(connection.execute(_NEWEST_AT).fetchone()[0])


def seal(connection: sqlite3.Connection, sealed_by: str) -> int:
    """Gather other programs' entries into actions and seal everything new; the caller commits.

    Returns
    -------
    int
        How many entries were sealed.
    """
    row = connection.execute(_LAST_SEAL).fetchone()
    last, previous = (int(row[0]), str(row[1])) if row else (0, GENESIS)
    newest = position(connection)
    if newest <= last:
        return 0
    adopt_foreign(connection, last)
    entries, sha256 = _hash(connection, last + 1, newest, previous)
    values = (last + 1, newest, entries, utc_now(), sealed_by, previous, sha256)
    connection.execute(_ADD_SEAL, values)
    return entries


def adopt_foreign(connection: sqlite3.Connection, after: int) -> int:
    """Give entries of other programs actions of their own, so that they can be shown and undone."""
    found = connection.execute(_FOREIGN, (after,)).fetchall()
    groups = list(_groups(found))
    for group in groups:
        tables = ", ".join(dict.fromkeys(in_words(row[2]) for row in group))
        name = f"Edit by another program: {tables}"
        cursor = connection.execute(_ADD_ACTION, (new_uuid(), group[0][1], name, FOREIGN_PROGRAM))
        connection.execute(_ADOPT, (cursor.lastrowid, group[0][0], group[-1][0]))
    return len(groups)


def _groups(rows: list[Any]) -> Iterator[list[Any]]:
    group: list[Any] = []
    for row in rows:
        if group and _seconds(group[-1][1], row[1]) > _GAP_SECONDS:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _seconds(first: str, second: str) -> float:
    return abs((datetime.fromisoformat(second) - datetime.fromisoformat(first)).total_seconds())


def _hash(connection: sqlite3.Connection, first: int, last: int, previous: str) -> tuple[int, str]:
    cursor = connection.cursor()
    cursor.row_factory = None
    hasher = hashlib.sha256(previous.encode("ascii"))
    count = 0
    actions: dict[int, None] = {}
    for chunk in chunks(_stream(cursor.execute(_ENTRIES, (first, last))), _CHUNK_ENTRIES):
        _feed(hasher, chunk)
        actions.update(dict.fromkeys(row[2] for row in chunk))
        count += len(chunk)
    for fid in actions:
        action = cursor.execute(_ACTION, (fid,)).fetchone()
        hasher.update(json.dumps(action).encode("ascii"))
    return count, hasher.hexdigest()


def _stream(cursor: sqlite3.Cursor) -> Iterator[tuple[Any, ...]]:
    while rows := cursor.fetchmany(_CHUNK_ENTRIES):
        yield from rows


def _feed(hasher: Any, rows: Iterable[tuple[Any, ...]]) -> None:
    values = [(*row[:8], _length(row[8]), _length(row[9])) for row in rows]
    hasher.update(json.dumps(values).encode("ascii"))
    hasher.update(b"".join(blob for row in rows for blob in row[8:10] if blob is not None))


def _length(blob: bytes | None) -> int:
    return -1 if blob is None else len(blob)


def broken_seals(connection: sqlite3.Connection) -> list[BrokenSeal]:
    """Recompute the whole chain and return every seal that does not fit."""
    broken: list[BrokenSeal] = []
    before, previous = 0, GENESIS
    for fid, first, last, entries, said_previous, sha256 in connection.execute(_SEALS).fetchall():
        what = ""
        if first != before + 1:
            what = spoken("entries between two seals are missing")
        elif said_previous != previous:
            what = spoken("it does not follow the seal before it")
        else:
            count, found = _hash(connection, first, last, previous)
            if count != entries:
                what = spoken("entries were removed or added")
            elif found != sha256:
                what = spoken("entries were changed")
        if what:
            broken.append(BrokenSeal(fid, first, last, what))
        before, previous = last, sha256
    return broken


def unsealed(connection: sqlite3.Connection) -> int:
    """Return how many entries wait to be sealed."""
    row = connection.execute(_LAST_SEAL).fetchone()
    last = int(row[0]) if row else 0
    return int(connection.execute("SELECT count(*) FROM journal WHERE fid > ?", (last,)).fetchone()[0])
