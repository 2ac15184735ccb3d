# SPDX-License-Identifier: GPL-2.0-or-later
"""A damaged workspace: which good backups there are, what each one lacks, and a new file made of one.

The damaged file is read as far as it can be read, and never written, moved or replaced.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import WorkspaceError
from mine_planner.store import backups, health, journal

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.store.backups import Copy, Progress
    from mine_planner.store.values import Author

MOST = 5
"""How many backups are offered."""

_ACTIONS_AFTER = "SELECT count(*) FROM journal_action WHERE at > ?"
_OPEN_READING = "?mode=ro&immutable=1"
"""Leaves no file beside the damaged one; what stands in its -wal is counted by the second way."""


@dataclass(frozen=True)
class GoodBackup:
    """A backup that passed its checksum and SQLite's check.

    Attributes
    ----------
    path
        The backup's file.
    newest_at
        When the newest entry in it was recorded (UTC).
    lost
        How many actions the damaged file has recorded since; None where it cannot be read any more.
    """

    path: Path
    newest_at: str
    lost: int | None


def good_backups(damaged: Path, progress: Progress | None = None) -> list[GoodBackup]:
    """Check a damaged workspace's backups and return the newest good ones, the newest first.

    Parameters
    ----------
    damaged
        The workspace that does not open.
    progress
        Told the share of backups looked at; raising in it cancels. For a worker thread: each backup is
        read whole.
    """
    found: list[GoodBackup] = []
    candidates = backups.backups(damaged)
    for number, path in enumerate(candidates):
        if progress is not None:
            progress(number / len(candidates))
        newest_at = _newest_at(path)
        if newest_at is not None:
            found.append(GoodBackup(path, newest_at, lost_actions(damaged, newest_at)))
        if len(found) == MOST:
            break
    return found


def _newest_at(path: Path) -> str | None:
    """Return when a good backup's newest entry was recorded; None for one that is not good."""
    if backups.checksum_fault(path) or health.full_check(path):
        return None
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + _OPEN_READING, uri=True)) as connection:
            return journal.newest_at(connection)
    except sqlite3.DatabaseError:
        return None


def lost_actions(damaged: Path, since: str) -> int | None:
    """Count the actions that a damaged file has recorded since a UTC time, as far as it can be read.

    The -wal file beside it is read too where that is possible.
    """
    counts: list[int] = []
    for mode in (_OPEN_READING, "?mode=ro"):
        try:
            with closing(sqlite3.connect(damaged.absolute().as_uri() + mode, uri=True)) as connection:
                counts.append(int(connection.execute(_ACTIONS_AFTER, (since,)).fetchone()[0]))
        except sqlite3.DatabaseError:
            continue
    return max(counts, default=None)


def proposed_name(damaged: Path, backup: GoodBackup) -> Path:
    """Return a free name beside a damaged workspace for the copy of a backup."""
    day = backup.newest_at[:10] or backup.path.stem
    stem, number = f"{damaged.stem}-recovered-{day}", 2
    found = damaged.with_name(stem + damaged.suffix)
    while found.exists():
        found = damaged.with_name(f"{stem}-{number}{damaged.suffix}")
        number += 1
    return found


def recover(
    damaged: Path, backup: Path, target: Path, author: Author, progress: Progress | None = None
) -> Copy:
    """Copy a backup to a new file; the damaged workspace stays what and where it is.

    The copy goes on with an identity of its own, so that other offices that hold later entries of the
    damaged file give them back at the next exchange, instead of refusing the changes of the copy.

    Raises
    ------
    WorkspaceError
        When the target is the damaged file or is there already, or the copy does not pass its check.
    """
    from mine_planner.store.exchange_ledger import take_over
    from mine_planner.store.workspace import Workspace

    if target.absolute() == damaged.absolute():
        raise WorkspaceError(
            f"{damaged.name} is kept as it is, since what is left in it may be needed: choose another name."
        )
    backups.safe_copy(backup, target, progress)
    try:
        copy = Workspace.open(target, author)
        try:
            take_over(copy, copy.info.office)
        finally:
            copy.close()
    except WorkspaceError:
        target.unlink(missing_ok=True)
        raise
    return backups.renew_checksum(target)
