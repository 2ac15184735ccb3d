# SPDX-License-Identifier: GPL-2.0-or-later
"""A lock on an open workspace that GDAL cannot take away.

On POSIX systems the locks of a file belong to the process, and closing any of its handles drops them all.
GDAL opens and closes a file whenever it recognises one, so as soon as QGIS makes a layer on the workspace,
the lock that tells other programs "somebody has this file open" is gone. In WAL mode another program that
closes the file then believes it was the last, empties and deletes the -wal file that this one still writes
to, and what is saved afterwards is lost or damages the file (SQLite, "How To Corrupt An SQLite Database
File", section 2.2; measured with two QGIS on one workspace).

Linux has locks that belong to one handle ("open file description locks") and are respected by the others.
The guard holds such a read lock on the very bytes where SQLite's shared lock lies, for as long as the
workspace is open. It is in nobody's way: in WAL mode these bytes are written to only to end that mode.
Elsewhere there is no guard; Windows needs none, since its locks belong to handles.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510
"""SQLite's file format, os_unix.c: PENDING_BYTE + 2."""

_FLOCK = "hhqqi4x"
"""l_type, l_whence, l_start, l_len, l_pid on 64-bit Linux."""

_TRIES, _PAUSE_SECONDS = 20, 0.05
_LOCKS = Path("/proc/locks")


class LockGuard:
    """The lock on one open file; without effect where the system has none of its kind."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def holds(self) -> bool:
        """Whether the lock is held."""
        return self._handle is not None

    def take(self) -> bool:
        """Take the lock, waiting a second for a program that is closing the file; tell whether it is held."""
        if not available() or self._handle is not None:
            return self.holds
        handle = os.open(self._path, os.O_RDONLY | os.O_CLOEXEC)
        for _ in range(_TRIES):
            if _set_lock(handle, held=True):
                self._handle = handle
                return True
            time.sleep(_PAUSE_SECONDS)
        os.close(handle)
        return False

    def close(self, connection: sqlite3.Connection) -> None:
        """Close a connection to the file; its -wal is deleted only if no other program has the file open."""
        if self._handle is not None and not used_by_others(self._path):
            _set_lock(self._handle, held=False)
        connection.close()
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


@contextmanager
def passing(connection: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """Close a connection that was opened for a moment, without taking the -wal from other programs."""
    try:
        yield connection
    finally:
        close_passing(connection, path)


def close_passing(connection: sqlite3.Connection, path: Path) -> None:
    """Close a connection to a file that was not opened for long; see :func:`passing`."""
    guard = LockGuard(path)
    if used_by_others(path):
        guard.take()
    guard.close(connection)


def available() -> bool:
    """Tell whether this system has locks that belong to a handle."""
    return sys.platform == "linux" and struct.calcsize("P") == 8


def _set_lock(handle: int, *, held: bool) -> bool:
    """Set or release the lock; tell whether that was granted."""
    if sys.platform != "linux":
        return False
    import fcntl

    kind = fcntl.F_RDLCK if held else fcntl.F_UNLCK
    try:
        fcntl.fcntl(
            handle,
            fcntl.F_OFD_SETLK,
            struct.pack(_FLOCK, kind, os.SEEK_SET, _SHARED_FIRST, _SHARED_SIZE, 0),
        )
    except OSError:
        return False
    return True


def used_by_others(path: Path) -> bool:
    """Tell whether another program has a WAL-mode file open.

    Every connection holds a lock on the -shm file, which GDAL does not touch; the system lists locks with
    the process that holds them. Where it does not, nobody is assumed.
    """
    index = path.with_name(path.name + "-shm")
    try:
        inode = index.stat().st_ino
        lines = _LOCKS.read_text("ascii", "replace").splitlines()
    except OSError:
        return False
    return any(_is_foreign(line.split(), inode) for line in lines)


def _is_foreign(fields: list[str], inode: int) -> bool:
    if len(fields) < 8 or fields[1] != "POSIX":
        return False
    return fields[5].rpartition(":")[2] == str(inode) and fields[4] != str(os.getpid())
