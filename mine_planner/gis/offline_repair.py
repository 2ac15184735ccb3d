# SPDX-License-Identifier: GPL-2.0-or-later
"""Mend what the offline check found, in the open project: relative paths, files copied in, layers removed.

Nothing is deleted on the disk, and nothing is saved here: the person saves the project, or does not.
Main thread only, since layers of the project are touched.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProviderRegistry

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import offline_sources
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsMapLayer, QgsProject

    from mine_planner.gis.offline_check import Finding

RELATIVE, COPY_IN, REMOVE = "relative", "copy_in", "remove"
FOLDER = "files"
"""Below the project's folder, where copies are put."""


def repair(project: QgsProject, chosen: Sequence[tuple[Finding, str]]) -> int:
    """Carry out the chosen repairs and return how many.

    Parameters
    ----------
    project
        The open project; it must have a file.
    chosen
        Findings with one of their repairs each.

    Raises
    ------
    WorkspaceError
        When a file cannot be copied; what was mended before stays mended.
    """
    folder = Path(project.fileName()).absolute().parent
    done = 0
    for finding, how in chosen:
        if how not in finding.repairs:
            continue
        if how == RELATIVE:
            project.setFilePathStorage(Qgis.FilePathType.Relative)
        elif how == COPY_IN:
            _copy_in(project.mapLayer(finding.layer), folder)
        elif finding.kind == "relation":
            _remove_relation(project, finding.subject)
        else:
            project.removeMapLayer(finding.layer)
        done += 1
    if done:
        project.setDirty(True)
    return done


def _remove_relation(project: QgsProject, name: str) -> None:
    manager = project.relationManager()
    for uid, relation in manager.relations().items():
        if name in (relation.name(), uid):
            manager.removeRelation(uid)


def _copy_in(layer: QgsMapLayer | None, folder: Path) -> None:
    """Copy a layer's file, and those that belong to it, beside the project, and read it from there."""
    if layer is None:
        return
    provider = layer.providerType()
    path = offline_sources.local_path(provider, layer.source())
    if path is None:
        return
    target = _free_place(folder / FOLDER, path)
    try:
        _copy(path, target)
    except OSError as error:
        raise WorkspaceError(
            translate("MinePlanner", "{} could not be copied: free some space, or copy it by hand.").format(
                path.name
            ),
            str(error),
        ) from error
    parts = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    parts["path"] = str(target)
    layer.setDataSource(QgsProviderRegistry.instance().encodeUri(provider, parts), layer.name(), provider)


def _free_place(folder: Path, path: Path) -> Path:
    """Return a file name that is not taken by another file; a copy made before is used again."""
    folder.mkdir(exist_ok=True)
    number, target = 1, folder / path.name
    while target.exists() and not _is_same(path, target):
        number += 1
        target = folder / (path.stem + "_" + str(number) + path.suffix)
    return target


def _is_same(path: Path, target: Path) -> bool:
    if path.is_dir() or target.is_dir():
        return False
    mine, other = path.stat(), target.stat()
    return (mine.st_size, int(mine.st_mtime)) == (other.st_size, int(other.st_mtime))


def _copy(path: Path, target: Path) -> None:
    if path.is_dir():
        shutil.copytree(path, target)
        return
    if path.suffix.lower() in (".gpkg", ".sqlite"):
        _copy_database(path, target)
        return
    shutil.copy2(path, target)
    for beside in path.parent.iterdir():
        if beside != path and beside.is_file() and _belongs(beside, path):
            shutil.copy2(beside, target.with_name(target.stem + beside.name[len(path.stem) :]))


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
