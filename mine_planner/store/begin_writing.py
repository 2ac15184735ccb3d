# SPDX-License-Identifier: GPL-2.0-or-later
"""The first writes to a file that was found sound: migration, the way of saving, seals, and a mark.

Each may find no room; :mod:`mine_planner.store.opening` then opens the file for reading.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from mine_planner.domain.spoken import spoken
from mine_planner.store import database, health, journal, migration, schema
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.store.opening import Opened
    from mine_planner.store.values import Author

_CHECKPOINT = "PRAGMA wal_autocheckpoint = 4000"
"""Pages (16 MB) after which a save also empties the -wal file; SQLite's 1000 would slow more saves."""

_SET_MARK = "UPDATE journal_context SET open_since = coalesce(open_since, ?)"
_CLEAR_LAYER = "UPDATE journal_context SET layer_action_fid = NULL WHERE layer_action_fid IS NOT NULL"


def migrate(opened: Opened, path: Path, author: Author) -> None:
    """Bring an old file to this version; a backup is made first."""
    backup = migration.migrate(opened.connection, path, author)
    if backup is not None:
        opened.notices.append(
            spoken(
                f"{path.name} was brought to workspace version {schema.SCHEMA_VERSION}: "
                f"the file as it was lies in {backup.parent.name} as {backup.name}."
            )
        )


def begin(opened: Opened, path: Path, author: Author, *, wal_there: bool) -> None:
    """Choose how the file is written, seal what other programs wrote, and mark it as open."""
    connection = opened.connection
    with database.translated(path):
        _choose_journal_mode(opened, path)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(_CHECKPOINT)
        unless_locked(connection, lambda: _mark_open(connection, author, alone=not wal_there))


def _mark_open(connection: sqlite3.Connection, author: Author, *, alone: bool) -> None:
    with database.transaction(connection):
        if alone:
            connection.execute(_CLEAR_LAYER)
        journal.seal(connection, author.user)
        connection.execute(_SET_MARK, (utc_now(),))
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _choose_journal_mode(opened: Opened, path: Path) -> None:
    connection = opened.connection
    if health.is_network_drive(path):
        connection.execute("PRAGMA journal_mode = DELETE")
        opened.notices.append(
            spoken(
                f"{path.name} lies on a network drive, where saving is slower and one person at a time works "
                "safely: keep it on this computer if you can."
            )
        )
        return
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        opened.notices.append(
            spoken(
                f"The drive of {path.name} does not allow the fast way of saving, so saving is slower: "
                "keep it on this computer if you can."
            )
        )


def unless_locked(connection: sqlite3.Connection, work: Callable[[], None]) -> None:
    """Do what may wait: another program that is saving just now does it when it closes."""
    try:
        work()
    except sqlite3.OperationalError as error:
        if "locked" not in str(error) and "busy" not in str(error):
            raise
    if connection.in_transaction:
        connection.execute("ROLLBACK")
