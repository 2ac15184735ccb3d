# SPDX-License-Identifier: GPL-2.0-or-later
"""Connections to a workspace file, and SQLite's complaints in a planner's words."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mine_planner.domain.errors import RuleError, WorkspaceError
from mine_planner.domain.spoken import spoken
from mine_planner.store import gpkg_blob

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_MILLISECONDS = 5_000
"""How long a save waits for another program before it asks the planner to try again."""

CACHE_KIB = 64 * 1024


def connect(
    path: Path, *, read_only: bool = False, immutable: bool = False, busy_ms: int = BUSY_MILLISECONDS
) -> sqlite3.Connection:
    """Open a workspace file as SQLite; the caller begins and ends transactions itself.

    Raises
    ------
    WorkspaceError
        When SQLite cannot open the file.
    """
    mode = "?mode=ro" if read_only else "?mode=rw"
    uri = path.absolute().as_uri() + mode + ("&immutable=1" if immutable else "")
    with translated(path):
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    gpkg_blob.register_functions(connection)
    connection.execute("PRAGMA busy_timeout = " + str(int(busy_ms)))
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -" + str(CACHE_KIB))
    return connection


def connect_reading(path: Path) -> tuple[sqlite3.Connection, bool]:
    """Open a workspace file for reading, on media that cannot be written as well.

    Returns
    -------
    connection, immutable
        A file in WAL mode needs an index beside it, which cannot be made on such media; it is then read as
        one that nobody changes, without its -wal file.

    Raises
    ------
    WorkspaceError
        When SQLite cannot open the file.
    """
    for can_clean_up in (True, False):
        try:
            return _connect_looking(path, can_clean_up=can_clean_up), False
        except (sqlite3.OperationalError, WorkspaceError):
            continue
    return connect(path, read_only=True, immutable=True), True


def _connect_looking(path: Path, *, can_clean_up: bool) -> sqlite3.Connection:
    """Open for reading; a connection that may not write leaves an empty -wal when it closes last.

    Whoever opens the file next would take that for a -wal with content, so it is only the second choice.
    """
    connection = connect(path, read_only=not can_clean_up)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run statements as one transaction that takes the write lock at once: all of them, or none.

    BEGIN IMMEDIATE waits for the lock; a deferred transaction that turns into a write would fail at
    once with SQLITE_BUSY_SNAPSHOT.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into one sentence that a planner can act on."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a defect of ours, such as a closed connection, says nothing about the file
    except sqlite3.IntegrityError as error:
        raise RuleError(rule_sentence(str(error)), str(error)) from error
    except sqlite3.OperationalError as error:
        raise WorkspaceError(_operational_sentence(str(error), path), str(error)) from error
    except sqlite3.DatabaseError as error:
        raise WorkspaceError(_damaged_sentence(path), str(error)) from error


_WRITE_FAILURES = ("full", "disk I/O", "unable to open", "readonly")


def is_write_failure(error: WorkspaceError) -> bool:
    """Tell whether only writing failed, as on a full disk, so that a sound file can still be read."""
    cause = error.__cause__
    return isinstance(cause, sqlite3.OperationalError) and any(mark in str(cause) for mark in _WRITE_FAILURES)


def rule_sentence(text: str) -> str:
    """Return the sentence of a broken rule; that of a trigger or a named CHECK passes word for word."""
    kind, _, subject = text.partition(": ")
    if kind == "CHECK constraint failed" and subject.endswith("."):
        return subject
    if text.endswith(".") and " " in text:
        return text
    wordings = {
        "NOT NULL constraint failed": spoken("The field {} must be filled in: enter a value and save again."),
        "CHECK constraint failed": spoken("A value breaks the rule {}: correct it and save again."),
        "UNIQUE constraint failed": spoken("The value of {} is there already: choose another one."),
        "FOREIGN KEY constraint failed": spoken(
            "A row names another one that is not here: choose one that is."
        ),
    }
    return wordings.get(
        kind, spoken("The workspace refused the change ({}): correct it and save again.")
    ).format(subject or text)


def _operational_sentence(text: str, path: Path) -> str:
    name = path.name
    wordings = (
        (
            "locked",
            spoken("Another program is saving to {}: your change is kept here; try again in a moment."),
        ),
        (
            "busy",
            spoken("Another program is saving to {}: your change is kept here; try again in a moment."),
        ),
        ("full", spoken("There is no room left to save {}: free some space on the disk and try again.")),
        (
            "readonly",
            spoken("{} can only be read here: copy it to a folder where you may write, and open the copy."),
        ),
        (
            "unable to open",
            spoken("{} cannot be opened: check that the file is there and that you may read it."),
        ),
        (
            "disk I/O",
            spoken(
                "The disk failed while reading or writing {}: copy it to another disk now and open the copy."
            ),
        ),
    )
    for mark, sentence in wordings:
        if mark in text:
            return sentence.format(name)
    return spoken(f"{name} could not be read or written: verify the workspace, or open its newest backup.")


def _damaged_sentence(path: Path) -> str:
    return spoken(f"{path.name} is damaged or no workspace: open its newest backup, or ask for a new copy.")
