# SPDX-License-Identifier: GPL-2.0-or-later
"""Safe copies and rotating backups: through SQLite's backup API, checked, with a checksum beside them.

A plain copy of the file lacks what still stands in its -wal; these copies have everything.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import WorkspaceError
from mine_planner.store import database, health, journal, lock_guard
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Progress = Callable[[float], None]

KEEP = 5
"""The newest backups that are kept, beside one for each of the last :data:`KEEP_DAYS` days."""

KEEP_DAYS = 7
_PAGES_PER_STEP = 4096
_READ_BYTES = 1 << 20
_FOLDER_SUFFIX = "-backups"


@dataclass(frozen=True)
class Copy:
    """A finished copy: its file, its SHA-256 and its size in bytes."""

    path: Path
    sha256: str
    size: int


def safe_copy(source: Path, target: Path, progress: Progress | None = None) -> Copy:
    """Copy a workspace with everything that was saved, check the copy, and write its checksum beside it.

    Parameters
    ----------
    source
        The workspace; it may be open in any number of programs.
    target
        Where the copy goes; it must not exist yet. ``target.sha256`` is written beside it.
    progress
        Told a share between 0 and 1 after every few megabytes; raising in it cancels, and nothing is left.

    Raises
    ------
    WorkspaceError
        When the target exists, the disk is full, or the copy does not pass its check.
    """
    if target.exists():
        raise WorkspaceError(f"{target.name} is there already: choose another name for the copy.")
    if not target.parent.is_dir():
        raise WorkspaceError(f"The folder for {target.name} is not there: choose one that is.")
    scratch = target.with_name(target.name + ".part")
    scratch.unlink(missing_ok=True)
    try:
        with database.translated(target):
            raw_copy(source, scratch, progress)
        fault, sha256 = _checked(scratch)
        if fault:
            raise WorkspaceError(
                f"The copy {target.name} does not pass its check: try another disk or stick.", fault
            )
        scratch.rename(target)
        _write_checksum(target, sha256)
    except OSError as error:
        raise WorkspaceError(
            f"The copy {target.name} could not be written: check the room on the disk and try again.",
            str(error),
        ) from error
    finally:
        for leftover in (scratch, scratch.with_name(scratch.name + "-journal")):
            leftover.unlink(missing_ok=True)
    return Copy(target, sha256, target.stat().st_size)


def _checked(scratch: Path) -> tuple[str, str]:
    """Return what SQLite's check finds in the copy, and its SHA-256; both are read at the same time."""
    with scratch.open("rb+") as file:
        os.fsync(file.fileno())
    with ThreadPoolExecutor(1) as pool:
        hashing = pool.submit(file_sha256, scratch)
        fault = health.copy_check(scratch)
        return fault, hashing.result()


def raw_copy(source: Path, scratch: Path, progress: Progress | None = None) -> None:
    """Copy the pages into one complete, synced file that is not checked yet; :func:`safe_copy` does both."""
    _copy_pages(source, scratch, progress)
    _close_copy(scratch)


def _copy_pages(source: Path, scratch: Path, progress: Progress | None) -> None:
    origin = sqlite3.connect(health.reading_uri(source), uri=True)
    copy = sqlite3.connect(scratch)
    # a file that does not count before it is finished needs no journal, and one sync at its end
    copy.execute("PRAGMA journal_mode = OFF")
    copy.execute("PRAGMA synchronous = OFF")

    def told(_: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(1 - remaining / total if total else 1.0)

    try:
        origin.backup(copy, pages=_PAGES_PER_STEP if progress else -1, progress=told)
    finally:
        copy.close()
        lock_guard.close_passing(origin, source)


def _close_copy(scratch: Path) -> None:
    """Make the copy one complete file: no -wal mode, no mark that it is open."""
    copy = sqlite3.connect(scratch, isolation_level=None)
    try:
        copy.execute("PRAGMA journal_mode = DELETE")
        row = copy.execute(
            "SELECT count(*) FROM pragma_table_info('journal_context') WHERE name = 'open_since'"
        )
        if row.fetchone()[0]:
            copy.execute("UPDATE journal_context SET open_since = NULL")
    finally:
        copy.close()


def file_sha256(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal."""
    hasher = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_READ_BYTES):
            hasher.update(block)
    return hasher.hexdigest()


def renew_checksum(path: Path) -> Copy:
    """Write a copy's checksum anew after it was changed on purpose, and return what it is now."""
    sha256 = file_sha256(path)
    _write_checksum(path, sha256)
    return Copy(path, sha256, path.stat().st_size)


def _write_checksum(path: Path, sha256: str) -> None:
    _checksum_path(path).write_text(f"{sha256}  {path.name}\n", "utf-8")


def checksum_fault(path: Path) -> str:
    """Compare a copy with the checksum beside it; return what is wrong, or an empty text."""
    sidecar = _checksum_path(path)
    if not sidecar.is_file():
        return ""
    said = sidecar.read_text("utf-8", "replace").split(" ")[0].strip()
    return "" if said == file_sha256(path) else "its content is not what its checksum says"


def _checksum_path(path: Path) -> Path:
    return path.with_name(path.name + ".sha256")


# -------------------------------------------------------------- rotating backups
def backup_folder(path: Path) -> Path:
    """Return the folder beside a workspace where its backups lie."""
    return path.with_name(path.stem + _FOLDER_SUFFIX)


def backups(path: Path) -> list[Path]:
    """Return a workspace's backups, the newest first."""
    return sorted(backup_folder(path).glob("*.gpkg"), reverse=True)


def good_backups(path: Path) -> Iterator[Path]:
    """Yield the backups that pass their checksum and SQLite's check, the newest first."""
    for candidate in backups(path):
        if not checksum_fault(candidate) and not health.full_check(candidate):
            yield candidate


def is_due(path: Path, changed_at: str) -> bool:
    """Tell whether something was recorded (at a UTC time) after the newest backup."""
    newest = next(iter(backups(path)), None)
    return bool(changed_at) and (newest is None or newest.stem < _stamp(changed_at))


def backup_if_due(path: Path, progress: Progress | None = None) -> Copy | None:
    """Make a backup if something was recorded after the newest one; for a worker thread.

    Returns
    -------
    Copy or None
        None when the newest backup has everything, or when the file is there no longer.

    Raises
    ------
    WorkspaceError
        As :func:`make_backup`.
    """
    if not path.is_file():
        return None
    with (
        database.translated(path),
        lock_guard.passing(sqlite3.connect(health.reading_uri(path), uri=True), path) as connection,
    ):
        changed_at = journal.newest_at(connection)
    return make_backup(path, progress) if is_due(path, changed_at) else None


def make_backup(path: Path, progress: Progress | None = None) -> Copy:
    """Make a backup beside a workspace and let the oldest ones go; see :func:`safe_copy` for errors."""
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise WorkspaceError(
            f"No backup of {path.name} can be made beside it: check that its folder can be written.",
            str(error),
        ) from error
    if free < 2 * path.stat().st_size:
        raise WorkspaceError(f"There is no room for a backup of {path.name}: free some space on the disk.")
    copy = safe_copy(path, folder / f"{_stamp(utc_now())}.gpkg", progress)
    _let_go(path)
    return copy


def _stamp(at: str) -> str:
    return at.replace(":", "").replace("-", "")


def _let_go(path: Path) -> None:
    found = backups(path)
    newest_of_day = {backup.stem[:8]: backup for backup in reversed(found)}
    days = sorted(newest_of_day, reverse=True)[:KEEP_DAYS]
    kept = {*found[:KEEP], *(newest_of_day[day] for day in days)}
    for backup in found:
        if backup not in kept:
            backup.unlink()
            _checksum_path(backup).unlink(missing_ok=True)


def restore(path: Path, backup: Path) -> Path:
    """Put a backup in the place of a damaged workspace; the damaged file stays beside it.

    Returns
    -------
    Path
        Where the damaged file went.
    """
    aside = path.with_name(f"{path.stem}-damaged-{_stamp(utc_now())}{path.suffix}")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        extra = path.with_name(path.name + suffix)
        if extra.is_file():
            extra.rename(aside.with_name(aside.name + suffix))
    safe_copy(backup, path)
    return aside
