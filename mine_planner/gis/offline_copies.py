# SPDX-License-Identifier: GPL-2.0-or-later
"""Copies of files in the project's folder; what they are copied from, and what is there, stays as it is."""

from __future__ import annotations

import filecmp
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import offline_sources
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from qgis.core import QgsPathResolver

FOLDER = "files"
"""Below the project's folder, where copies are put."""
_KEPT = "_before_repair"
_DATABASES = frozenset({".gpkg", ".sqlite"})


def copy_beside(path: Path, folder: Path) -> Path:
    """Copy a file, with those that belong to it, below the project's folder and return the copy.

    A file that lies there already is used where it is; another one of the same name is left alone.

    Raises
    ------
    WorkspaceError
        When it cannot be copied, or the folder for copies leads elsewhere.
    """
    if offline_sources.is_inside(path, folder):
        return path
    place = folder / FOLDER
    if not place.resolve().is_relative_to(folder.resolve()):
        raise WorkspaceError(
            translate(
                "MinePlanner",
                "The folder {} leads out of the project's folder: rename it, and repair again.",
            ).format(FOLDER)
        )
    with _said(path.name):
        target = _free_place(place, path)
        if not target.exists():
            _copy(path, target)
    return target


def keep_original(project: Path) -> Path:
    """Copy a project file beside itself before it is written, under a name that is not taken.

    Raises
    ------
    WorkspaceError
        When it cannot be copied.
    """
    number, target = 1, project.with_stem(project.stem + _KEPT)
    while target.exists():
        number += 1
        target = project.with_stem(f"{project.stem}{_KEPT}_{number}")
    with _said(project.name):
        shutil.copy2(project, target)
    return target


def renaming(
    made: dict[Path, Path], read: QgsPathResolver, write: Callable[[Path], str]
) -> Callable[[str], str | None]:
    """Return what gives the path of a symbol, picture or form its new form, or None where it stays.

    Parameters
    ----------
    made
        Files and their copies.
    read
        How paths are read where they stand.
    write
        How the path of a copy is written there.
    """

    def change(name: str) -> str | None:
        if offline_sources.is_embedded(name) or offline_sources.ADDRESS.search(name):
            return None
        copy = made.get(offline_sources.plain(offline_sources.image_path(name, read)))
        return None if copy is None or write(copy) == name else write(copy)

    return change


@contextmanager
def _said(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WorkspaceError(
            translate("MinePlanner", "{} could not be copied: free some space, or copy it by hand.").format(
                name
            ),
            str(error),
        ) from error


def _free_place(folder: Path, path: Path) -> Path:
    """Return a file name that is not taken by another file; a copy made before is used again."""
    folder.mkdir(exist_ok=True)
    number, target = 1, folder / path.name
    while not _is_free(path, target):
        number += 1
        target = folder / (path.stem + "_" + str(number) + path.suffix)
    return target


def _is_free(path: Path, target: Path) -> bool:
    if target.exists():
        return _is_same(path, target)
    return not any(place.exists() for _, place in _with_sidecars(path, target))


def _is_same(path: Path, target: Path) -> bool:
    if path.is_dir() or target.is_dir():
        return False
    if path.suffix.lower() in _DATABASES:  # a copy holds what was in the log, so its bytes differ
        mine, other = path.stat(), target.stat()
        return (mine.st_size, int(mine.st_mtime)) == (other.st_size, int(other.st_mtime))
    return filecmp.cmp(path, target, shallow=False)


def _copy(path: Path, target: Path) -> None:
    """Copy a file or folder; half a copy is not left behind."""
    try:
        _copy_whole(path, target)
    except OSError:
        if target.is_dir():
            shutil.rmtree(target, ignore_errors=True)
        else:
            target.unlink(missing_ok=True)
        raise


def _copy_whole(path: Path, target: Path) -> None:
    if path.is_dir():
        shutil.copytree(path, target)
        return
    if path.suffix.lower() in _DATABASES:
        _copy_database(path, target)
        return
    shutil.copy2(path, target)
    for beside, place in _with_sidecars(path, target):
        shutil.copy2(beside, place)


def _with_sidecars(path: Path, target: Path) -> list[tuple[Path, Path]]:
    """Return the files that belong to one, each with its place beside the copy."""
    if path.is_dir() or path.suffix.lower() in _DATABASES:
        return []
    return [
        (beside, target.with_name(target.stem + beside.name[len(path.stem) :]))
        for beside in path.parent.iterdir()
        if beside != path and beside.is_file() and _belongs(beside, path)
    ]


def _belongs(beside: Path, path: Path) -> bool:
    """Tell whether a file is a sidecar: world files, indices, overviews, metadata."""
    if path.suffix.lower() == ".shp":
        return beside.stem == path.stem or beside.name.startswith(path.name + ".")
    return beside.name.startswith(path.name + ".") or (
        beside.stem == path.stem and beside.suffix.lower() in _SIDECARS
    )


_SIDECARS = {".tfw", ".jgw", ".pgw", ".wld", ".prj", ".qpj", ".aux", ".ovr", ".map", ".dat", ".id"}


def _copy_database(path: Path, target: Path) -> None:
    """Copy with the newest edits, which may lie in the write-ahead log."""
    import sqlite3
    from contextlib import closing

    try:
        with (
            closing(sqlite3.connect(path.as_uri() + "?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(target)) as copy,
        ):
            source.backup(copy)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
    shutil.copystat(path, target)
