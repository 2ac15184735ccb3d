# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening a workspace file: what is checked before anything of it runs, and what the user is told.

The order matters: header, then schema (read without running it), then version, then pages; only
then is the file trusted, written to and sealed.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mine_planner.domain.errors import WorkspaceError
from mine_planner.domain.spoken import spoken
from mine_planner.store import (
    backups,
    begin_writing,
    database,
    health,
    inspection,
    journal,
    lock_guard,
    migration,
    schema,
)
from mine_planner.store.health import DamagedWorkspaceError
from mine_planner.store.lock_guard import LockGuard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mine_planner.store.values import Author

_CANNOT_WRITE = (
    "{} cannot be written where it lies and is open for reading only: make a safe copy to change anything."
)
_NO_ROOM = (
    "There is no room left on the disk of {}, so it is open for reading only: free some space, and open it "
    "again to change anything."
)
_IS_WORKSPACE = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('workspace', 'journal')"
_MARK = "SELECT open_since FROM journal_context"
_CLEAR_MARK = "UPDATE journal_context SET open_since = NULL"


@dataclass
class Opened:
    """An open file: its connection, whether it can be written, and what the user should know.

    Attributes
    ----------
    notices
        Sentences for the message bar.
    needs_check
        The file is large and was not closed properly: run :func:`health.full_check` in the background.
    guard
        Tells other programs that the file is open; see store/lock_guard.py.
    """

    connection: sqlite3.Connection
    read_only: bool
    notices: list[str] = field(default_factory=list)
    needs_check: bool = False
    guard: LockGuard | None = None


def open_file(path: Path, author: Author, *, read_only: bool = False) -> Opened:
    """Check and open a workspace file.

    Raises
    ------
    DamagedWorkspaceError
        When the file is damaged; it names the newest good backup.
    WorkspaceError
        When it is missing, no workspace, hostile, or from a newer version.
    """
    _check_header(path)
    wal_there = path.with_name(path.name + "-wal").is_file()
    if read_only:
        return _open(path, author, read_only=True, wal_there=wal_there)
    if not health.can_write(path):
        return _only_shown(path, author, _CANNOT_WRITE, wal_there=wal_there)
    try:
        return _open(path, author, read_only=False, wal_there=wal_there)
    except DamagedWorkspaceError:
        raise
    except WorkspaceError as error:
        if not database.is_write_failure(error):
            raise
        wording = _NO_ROOM if health.is_disk_full(path) else _CANNOT_WRITE
        try:
            return _only_shown(path, author, wording, wal_there=wal_there)
        except WorkspaceError:
            raise error from None  # what kept it from being written says more


def _only_shown(path: Path, author: Author, wording: str, *, wal_there: bool) -> Opened:
    """Open a file for reading that the user meant to write, and say why."""
    opened = _open(path, author, read_only=True, wal_there=wal_there)
    opened.notices.append(wording.format(path.name))
    return opened


def _open(path: Path, author: Author, *, read_only: bool, wal_there: bool) -> Opened:
    with _damage_recognised(path):
        opened = _connect(path, read_only=read_only, wal_there=wal_there)
    try:
        with _damage_recognised(path):
            _check_content(opened, path, wal_there=wal_there)
        if not opened.read_only:
            begin_writing.migrate(opened, path, author)
            begin_writing.begin(opened, path, author, wal_there=wal_there)
        opened.guard = LockGuard(path)
        if _is_in_wal(opened.connection):
            opened.guard.take()
    except BaseException:
        lock_guard.close_passing(opened.connection, path)
        raise
    return opened


def _is_in_wal(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal")


def close_file(opened: Opened, author: Author) -> None:
    """Seal the journal, write everything into the one file and close it.

    Another program that is saving just now does the rest when it closes; nothing is lost by that.
    """
    connection = opened.connection
    try:
        if not opened.read_only:
            begin_writing.unless_locked(connection, lambda: _finish(connection, author))
    finally:
        if opened.guard is None:
            connection.close()
        else:
            opened.guard.close(connection)


def _finish(connection: sqlite3.Connection, author: Author) -> None:
    with database.transaction(connection):
        journal.seal(connection, author.user)
        connection.execute(_CLEAR_MARK)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


# -------------------------------------------------------------- checks
def damaged(path: Path, fault: str) -> DamagedWorkspaceError:
    """Return the error for a damaged file, with its newest good backup."""
    good = next(backups.good_backups(path), None)
    if good is None:
        sentence = f"{path.name} is damaged ({fault}): ask for a new copy, since no backup lies beside it."
        return DamagedWorkspaceError(sentence, fault)
    sentence = f"{path.name} is damaged ({fault}): open its newest good backup, {good.name}."
    return DamagedWorkspaceError(sentence, fault, (good,))


@contextmanager
def _damage_recognised(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a broken file into the offer of a backup, and the rest into a sentence."""
    with database.translated(path):
        try:
            yield
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and "decode" not in str(error):
                raise  # locked, no room, not readable: nothing is wrong with the file
            raise damaged(path, str(error).partition(" with text")[0]) from error


def _check_header(path: Path) -> None:
    if not path.is_file():
        raise WorkspaceError(f"{path.name} is not there: check the folder, or open another workspace.")
    with database.translated(path):
        fault = health.header_fault(path)
    if not fault:
        return
    if fault == spoken("it has no SQLite header") and not backups.backups(path):
        raise WorkspaceError(f"{path.name} is no GeoPackage: choose a workspace file (.gpkg).", fault)
    raise damaged(path, fault)


def _connect(path: Path, *, read_only: bool, wal_there: bool) -> Opened:
    if not read_only:
        return Opened(database.connect(path), read_only=False)
    connection, immutable = database.connect_reading(path)
    if immutable:
        opened = Opened(connection, read_only=True)
        if wal_there:
            opened.notices.append(
                spoken(
                    f"{path.name} is shown without what stands in its -wal file, since nothing can be "
                    "written here: copy both files to a disk and open them there."
                )
            )
        return opened
    return Opened(connection, read_only=True)


def _check_content(opened: Opened, path: Path, *, wal_there: bool) -> None:
    connection = opened.connection
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    _check_schema(opened, path)
    _check_pages(opened, path, wal_there=wal_there)
    mark = connection.execute(_MARK).fetchone()
    if mark is not None and mark[0] and not wal_there and health.in_wal_mode(path):
        opened.notices.append(
            spoken(
                f"{path.name} was copied or moved while it was open (since {mark[0]}), without its -wal "
                "file: what was saved last may be missing, so ask for a safe copy."
            )
        )
    connection.execute("PRAGMA trusted_schema = ON")


def _check_schema(opened: Opened, path: Path) -> None:
    connection = opened.connection
    if connection.execute(_IS_WORKSPACE).fetchone()[0] != 2:
        raise WorkspaceError(
            f"{path.name} is a GeoPackage but no workspace: bring it in as a handed-over map instead."
        )
    version = connection.execute("SELECT max(schema_version) FROM workspace").fetchone()[0]
    if version is not None and version > schema.SCHEMA_VERSION:
        raise WorkspaceError(
            f"{path.name} was written by a newer Mine Planner (workspace version {version}): "
            "update this one and open it again."
        )
    planted = inspection.planted(connection, version or schema.SCHEMA_VERSION)
    if planted:
        raise WorkspaceError(
            f"{path.name} is not opened, since it holds {inspection.words_for(planted)}, which neither "
            "Mine Planner nor QGIS put there: ask who made the file, or open a backup.",
            "\n".join(o.sql for o in planted),
        )
    if version and version < schema.SCHEMA_VERSION:
        if opened.read_only:
            raise migration.refuse_old(path, version)
        return
    found = inspection.inspect(connection)
    if found.missing or found.changed:
        names = inspection.names_of((*found.missing, *found.changed))
        opened.notices.append(
            spoken(
                f"The rules in {path.name} are not complete or were changed ({names[:120]}): "
                "verify the workspace."
            )
        )


def _check_pages(opened: Opened, path: Path, *, wal_there: bool) -> None:
    if path.stat().st_size > health.QUICK_BYTES:
        opened.needs_check = wal_there
        return
    fault = health.quick_fault(opened.connection)
    if fault:
        raise damaged(path, fault)
