# SPDX-License-Identifier: GPL-2.0-or-later
"""The change file: a zip of three plain members, written beside its name and then renamed.

``manifest.json`` says whose changes these are and from where to where; ``rows.jsonl`` holds one
row per line; ``SHA256SUMS`` (as ``sha256sum -c`` reads it) guards both. Nothing in a change file is
a path or a statement: other members are refused, and what is read is bounded before it is unpacked.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from mine_planner.domain.errors import InputError, WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FORMAT: Final = "mine-planner-changes"
FORMAT_VERSION: Final = 1
SUFFIX: Final = ".mpchanges"

MANIFEST, ROWS, SUMS = "manifest.json", "rows.jsonl", "SHA256SUMS"
MAX_MANIFEST: Final = 4 * 1024 * 1024
MAX_OFFICE: Final = 200
"""Characters of an office code; people write a few."""

MAX_LINE: Final = 128 * 1024 * 1024
"""One row with its largest attachment, bytes."""
MAX_CONTENT: Final = 8 * 1024**3
MAX_RATIO: Final = 300
"""How much a genuine change file can shrink; what claims more is made to fill the memory."""
RATIO_FLOOR: Final = 16 * 1024 * 1024
_CHUNK: Final = 1024 * 1024
_STAMP = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Written:
    """A change file on the disk: its size in bytes, the number of rows, and its content's SHA-256."""

    rows: int
    size: int
    sha256: str


def write(path: Path, manifest: dict[str, Any], lines: Iterable[bytes]) -> Written:
    """Write a change file and read it back before it gets its name.

    Parameters
    ----------
    path
        Where it is to be; an older file of that name is replaced only once the new one is whole.
    manifest
        What it says of itself; counts and checksum are added.
    lines
        One JSON object per row, without line ends; taken one by one.

    Raises
    ------
    WorkspaceError
        When the disk or stick is full, was pulled out, or gives back something else.
    """
    scratch = path.with_name(path.name + ".part")
    try:
        try:
            rows = _write_members(scratch, manifest, lines)
            _flush(scratch)
            checked = check(scratch)
            size = scratch.stat().st_size
            scratch.replace(path)
        except InputError as error:
            raise WorkspaceError(
                f"{path.name} reads back otherwise than it was written: use another stick.", error.message
            ) from error
        except OSError as error:
            raise WorkspaceError(
                f"{path.name} could not be written (is the stick full, or was it pulled out?): "
                "nothing was sent; free some space or use another stick.",
                str(error),
            ) from error
    finally:
        _remove(scratch)
    return Written(rows, size, checked.sha256)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # the stick is gone, and the half file with it


def _write_members(path: Path, manifest: dict[str, Any], lines: Iterable[bytes]) -> int:
    hasher, count = hashlib.sha256(), 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        with archive.open(_member(ROWS), "w", force_zip64=True) as member:
            buffer = bytearray()
            for line in lines:
                buffer += line + b"\n"
                count += 1
                if len(buffer) >= _CHUNK:
                    hasher.update(buffer)
                    member.write(buffer)
                    buffer = bytearray()
            hasher.update(buffer)
            member.write(buffer)
        head = {"format": FORMAT, "format_version": FORMAT_VERSION, **manifest, "rows": count}
        text = json.dumps({**head, "sha256": hasher.hexdigest()}, ensure_ascii=False, indent=1).encode(
            "utf-8"
        )
        archive.writestr(_member(MANIFEST), text)
        sums = ((hashlib.sha256(text).hexdigest(), MANIFEST), (hasher.hexdigest(), ROWS))
        archive.writestr(_member(SUMS), "".join(digest + "  " + name + "\n" for digest, name in sums))
    return count


def _member(name: str) -> zipfile.ZipInfo:
    """Return a member's head with a fixed date, so that no clock gets into the file."""
    info = zipfile.ZipInfo(name, _STAMP)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def _flush(path: Path) -> None:
    """Bring the file onto the stick itself before anybody is told that it is there."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


@dataclass(frozen=True)
class ChangeFile:
    """A change file that was read once and found whole."""

    path: Path
    manifest: dict[str, Any]
    sha256: str

    def lines(self) -> Iterator[bytes]:
        """Return the rows' lines one by one."""
        with _opened(self.path) as archive, archive.open(ROWS) as member:
            while line := member.readline(MAX_LINE + 1):
                if len(line) > MAX_LINE:
                    raise InputError(f"A row in {self.path.name} is too large: ask for the file again.")
                yield line


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open the archive and turn every complaint about its bytes into one sentence."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError) as error:
        raise InputError(
            f"{path.name} is damaged or no change file: ask the office to send it again.", str(error)
        ) from error
    except OSError as error:
        raise InputError(f"{path.name} cannot be read: check the stick and try again.", str(error)) from error


def check(path: Path) -> ChangeFile:
    """Read a change file whole and compare every checksum; nothing of it is used before.

    Raises
    ------
    InputError
        When it is truncated, altered, no change file, written by a newer version, or made to do harm.
    """
    with _opened(path) as archive:
        _check_members(path, archive.infolist())
        text = archive.read(MANIFEST)
        digest = _digest(path, archive)
        sums = archive.read(SUMS).decode("ascii", "replace").split()
    if sums != [hashlib.sha256(text).hexdigest(), MANIFEST, digest, ROWS]:
        raise InputError(f"{path.name} was altered or damaged on its way: ask the office to send it again.")
    manifest = _read_manifest(path, text)
    if manifest["sha256"] != digest:
        raise InputError(f"{path.name} was altered or damaged on its way: ask the office to send it again.")
    return ChangeFile(path, manifest, digest)


def _check_members(path: Path, members: list[zipfile.ZipInfo]) -> None:
    if sorted(member.filename for member in members) != sorted((MANIFEST, ROWS, SUMS)):
        raise InputError(f"{path.name} is no change file: choose one with the ending {SUFFIX}.")
    for member in members:
        limit = MAX_CONTENT if member.filename == ROWS else MAX_MANIFEST
        ratio = member.file_size / max(member.compress_size, 1)
        if member.file_size > limit or (member.file_size > RATIO_FLOOR and ratio > MAX_RATIO):
            raise InputError(f"{path.name} would unpack to far more than a change file holds: do not use it.")


def _digest(path: Path, archive: zipfile.ZipFile) -> str:
    hasher, left = hashlib.sha256(), archive.getinfo(ROWS).file_size
    with archive.open(ROWS) as member:
        while chunk := member.read(_CHUNK):
            hasher.update(chunk)
            left -= len(chunk)
            if left < 0:
                raise InputError(f"{path.name} unpacks to more than it says: do not use it.")
    return hasher.hexdigest()


_TEXTS = ("workspace", "replica", "office", "for_office", "sha256")
_NUMBERS = ("format_version", "schema_version", "srs_id", "from", "to", "rows")
_LISTS = ("replicas", "marks", "excluded")


def _read_manifest(path: Path, text: bytes) -> dict[str, Any]:
    try:
        manifest = json.loads(text)
    except ValueError as error:
        raise InputError(f"{path.name} says nothing legible about itself: ask for it again.") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise InputError(f"{path.name} is no change file: choose one with the ending {SUFFIX}.")
    if isinstance(manifest.get("format_version"), int) and manifest["format_version"] > FORMAT_VERSION:
        raise InputError(
            f"{path.name} was written by a newer Mine Planner: update this one, then merge it again."
        )
    kinds = {**dict.fromkeys(_TEXTS, str), **dict.fromkeys(_NUMBERS, int), **dict.fromkeys(_LISTS, list)}
    kinds["holds"] = dict
    wrong = [name for name, kind in kinds.items() if not isinstance(manifest.get(name), kind)]
    wrong += [name for name in _NUMBERS if not _is_count(manifest.get(name))]
    wrong += [name for name in ("office", "for_office") if len(str(manifest.get(name))) > MAX_OFFICE]
    if wrong or not _pairs_are_sound(manifest):
        raise InputError(f"{path.name} lacks part of its description: ask the office to send it again.")
    return manifest


def _pairs_are_sound(manifest: dict[str, Any]) -> bool:
    """Tell whether the lists of replicas, marks and holdings have the shape that readers rely on."""
    replicas = all(_is_pair(pair, str, str) and len(pair[0]) == 36 for pair in manifest["replicas"])
    marks = all(
        isinstance(mark, list)
        and len(mark) == 3
        and _is_pair(mark[:2], int, str)
        and isinstance(mark[2], str)
        for mark in manifest["marks"]
    )
    holds = all(isinstance(u, str) and _is_pair(p, int, str) for u, p in manifest["holds"].items())
    excluded = all(isinstance(name, str) for name in manifest["excluded"])
    return replicas and marks and holds and excluded and len(manifest["replica"]) == 36


def _is_count(value: Any) -> bool:
    """Tell whether a value is a number that SQLite can hold and that counts something."""
    return type(value) is int and 0 <= value < 2**63


def _is_pair(pair: Any, first: type, second: type) -> bool:
    return (
        isinstance(pair, list)
        and len(pair) == 2
        and (_is_count(pair[0]) if first is int else isinstance(pair[0], first))
        and isinstance(pair[1], second)
    )
