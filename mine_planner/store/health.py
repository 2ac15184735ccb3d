# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a file can be trusted, told before it is used: damage, network drives, missing -wal files.

What is looked at when a file is opened stays within a second for a million rows; the full check
(:func:`full_check`) reads everything and is meant for the background, after a crash, or on request.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mine_planner.domain.errors import WorkspaceError
from mine_planner.domain.spoken import spoken
from mine_planner.store import lock_guard

if TYPE_CHECKING:
    from collections.abc import Sequence

MAGIC = b"SQLite format 3\x00"
QUICK_BYTES = 48 * 1024 * 1024
"""Files up to this size are checked page by page whenever they are opened."""

_ROOM_TO_OPEN = 1024 * 1024
_MAP_FILE = "PRAGMA mmap_size = 4000000000"
_NETWORK_TYPES = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "fuse.rclone", "davfs", "ncpfs")
)
_DRIVE_REMOTE = 4


class DamagedWorkspaceError(WorkspaceError):
    """The file is damaged; ``backups`` names good copies, the newest first."""

    def __init__(self, message: str, details: str = "", backups: Sequence[Path] = ()) -> None:
        super().__init__(message, details)
        self.backups = tuple(backups)


def header_fault(path: Path) -> str:
    """Return what the first page says against a file, or an empty text.

    A file that lost its end is shorter than its header says; SQLite keeps that count up to date
    whenever the two change counters agree (SQLite file format, section 1.3).
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or head[:16] != MAGIC:
        return spoken("it has no SQLite header")
    page_size = int.from_bytes(head[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    if page_size < 512 or page_size & (page_size - 1):
        return spoken("its page size is impossible")
    pages = int.from_bytes(head[28:32], "big")
    counters_agree = head[24:28] == head[92:96]
    if counters_agree and pages * page_size > size and not has_wal(path):
        return spoken(f"it should have {pages * page_size} bytes and has {size}")
    if size % page_size:
        return spoken("its last page is cut off")
    return ""


def in_wal_mode(path: Path) -> bool:
    """Tell whether the file's header says that it is written through a -wal file."""
    with path.open("rb") as file:
        return file.read(20)[18:20] == b"\x02\x02"


def has_wal(path: Path) -> bool:
    """Tell whether a -wal file with content stands beside it."""
    wal = path.with_name(path.name + "-wal")
    return wal.is_file() and wal.stat().st_size > 0


def quick_fault(connection: sqlite3.Connection) -> str:
    """Return what SQLite's page-by-page check finds first, or an empty text."""
    return _first_fault(connection, "PRAGMA quick_check(1)")


def full_check(path: Path) -> str:
    """Read a whole file and return the first fault of pages, indexes or links, or an empty text."""
    fault = header_fault(path)
    if fault:
        return fault
    with lock_guard.passing(sqlite3.connect(reading_uri(path), uri=True), path) as connection:
        return _first_fault(connection, "PRAGMA integrity_check(1)")


def copy_check(path: Path) -> str:
    """Check every page and row of a finished copy, and return the first fault, or an empty text.

    Whether indexes agree with their tables is left out: copying pages cannot change that, and
    :func:`full_check` tells it.
    """
    fault = header_fault(path)
    if fault:
        return fault
    connection = sqlite3.connect(reading_uri(path), uri=True)
    try:
        connection.execute(_MAP_FILE)
        return quick_fault(connection)
    finally:
        connection.close()


def _first_fault(connection: sqlite3.Connection, statement: str) -> str:
    try:
        said = str(connection.execute(statement).fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if said == "ok" else said


def reading_uri(path: Path) -> str:
    """Return SQLite's URI for reading a file that other programs may have open.

    A connection that may not write leaves an empty -wal behind when it is the last to close.
    """
    return path.absolute().as_uri() + ("?mode=rw" if can_write(path) else "?mode=ro")


def can_write(path: Path) -> bool:
    """Tell whether the file and its folder (for the -wal file) can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def is_disk_full(path: Path) -> bool:
    """Tell whether there is hardly room beside a file for what SQLite writes when it opens one."""
    try:
        return shutil.disk_usage(path.parent).free < _ROOM_TO_OPEN
    except OSError:
        return False


# -------------------------------------------------------------- where it lies
def is_network_drive(path: Path) -> bool:
    """Tell whether a file lies on a network drive, as far as the system says so."""
    full = str(path.absolute())
    if full.startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        drive = Path(full).anchor
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE)
    return _mount_type(Path(full)) in _NETWORK_TYPES


def _mount_type(path: Path) -> str:
    """Return the type of the file system that holds a path, from Linux's table of mounts."""
    table = Path("/proc/self/mounts")
    if not table.is_file():
        return ""
    best, kind = "", ""
    for line in table.read_text("utf-8", "replace").splitlines():
        _, point, found, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        inside = path == Path(point) or Path(point) in path.parents
        if inside and len(point) >= len(best):
            best, kind = point, found
    return kind


def sqlite_libraries() -> tuple[str, ...]:
    """Return the SQLite libraries that this process has loaded, where the system tells (Linux).

    Two copies in one process must never open the same file on POSIX: when one closes it, the locks
    of the other are gone (SQLite, "How To Corrupt An SQLite Database File", 2.2.1).
    """
    table = Path("/proc/self/maps")
    if not table.is_file():
        return ()
    found = {
        line.split(maxsplit=5)[5].strip()
        for line in table.read_text("utf-8", "replace").splitlines()
        if "libsqlite3" in line
    }
    return tuple(sorted(found))


def sqlite_identity() -> str:
    """Return the version and source id of the SQLite that Python uses; gis/ compares it with GDAL's."""
    connection = sqlite3.connect(":memory:")
    try:
        return " ".join(connection.execute("SELECT sqlite_version(), sqlite_source_id()").fetchone())
    finally:
        connection.close()
