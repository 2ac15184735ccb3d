# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS project and the layers' styles inside the workspace, so that one file is the whole office.

QGIS keeps projects in the table ``qgis_projects`` and styles in ``layer_styles``; every QGIS reads both.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from qgis.core import QgsApplication, QgsPathResolver, QgsProject

from mine_planner import compat, settings
from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import layers, styles
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

_SCHEME = "geopackage:"
_NAME = "projectName="
_UUID = "SELECT uuid FROM workspace"
_SIGNS = re.compile("[%#?&+]")
"""QGIS does not find its way back through these in the address of a project."""

STYLE = "Mine Planner"
"""The name of the styles in ``layer_styles``."""


def uri(path: Path, name: str) -> str:
    """Return QGIS's address of a project inside a GeoPackage."""
    return f"{_SCHEME}{path}?{_NAME}{name}"


def home_of(project: QgsProject) -> Path | None:
    """Return the GeoPackage that a project is stored in; None for one in a file of its own."""
    name = project.fileName()
    if not name.startswith(_SCHEME):
        return None
    return Path(unquote(name[len(_SCHEME) :].partition("?")[0]))


def stored_projects(path: Path) -> list[str]:
    """Return the names of the projects inside a GeoPackage."""
    address = _SCHEME + str(path)
    storage = QgsApplication.projectStorageRegistry().projectStorageFromUri(address)
    return [] if storage is None else list(storage.listProjects(address))


def store_project(project: QgsProject, workspace: Workspace) -> str:
    """Write the project and the styles of its layers into the workspace, and return the project's name.

    From then on the project is the one inside: saving it in QGIS saves it there.

    Raises
    ------
    WorkspaceError
        When the workspace is open for reading only, or QGIS cannot write into it.
    """
    path = workspace.path
    if workspace.read_only:
        raise WorkspaceError(f"{path.name} is open for reading only: make a safe copy, and store it there.")
    if _SIGNS.search(str(path)):
        raise WorkspaceError(
            f"QGIS cannot store a project in {path.name}, since its path has one of % # ? & +: "
            "rename the file or its folder."
        )
    title = project.title().strip() or workspace.info.title
    name = " ".join(_SIGNS.sub(" ", title).split()) or STYLE
    store_styles(project)
    before = project.fileName()
    if not project.write(uri(path, name)):
        project.setFileName(before)
        raise WorkspaceError(
            f"QGIS could not store the project in {path.name}: save what other programs edit in it, and try "
            "again.",
            project.error(),
        )
    # paths are relative to where the project lies, so what it remembers is written once it lies there
    settings.remember_workspace(project, str(path))
    if project.isDirty():
        project.write()
    return name


def store_styles(project: QgsProject) -> None:
    """Keep the style of every table of the plan in the file, with the default that gives new rows a uuid.

    Raises
    ------
    WorkspaceError
        When QGIS cannot write it.
    """
    for table in layers.PLAN_TABLES:
        layer = layers.workspace_layer(project, table)
        if layer is None:
            continue
        said = compat.save_style(layer, STYLE, styles.layer_title(table))
        if said:
            raise WorkspaceError(
                translate("MinePlanner", "The style of {} could not be stored: try again.").format(
                    layer.name()
                ),
                said,
            )


# -------------------------------------------------------------- a copy under another name
def path_inside(path: str) -> str:
    """Return where a layer of a project inside a workspace is, when the file goes by another name now.

    QGIS writes the file's name at the time of storing. What names the workspace itself, or a copy of it
    beside it, is led to the file that the project lies in; everything else stays.
    """
    home = home_of(QgsProject.instance())
    if home is None:
        return path
    plain, bar, rest = path.partition("|")
    named = home.parent / plain
    if named.suffix.lower() != ".gpkg" or named.parent.resolve() != home.parent.resolve() or named == home:
        return path
    uuid = _uuid_of(home)
    if uuid is None or (named.is_file() and _uuid_of(named) != uuid):
        return path
    return str(home) + bar + rest


def _uuid_of(path: Path) -> str | None:
    """Return a workspace's uuid; None for a file that is none."""
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as connection:
            row = connection.execute(_UUID).fetchone()
    except sqlite3.Error:
        return None
    return None if row is None else str(row[0])


def follow_renamed() -> str:
    """Let QGIS ask :func:`path_inside` whenever it reads a project; return what :func:`unfollow` needs."""
    return str(QgsPathResolver.setPathPreprocessor(path_inside))


def unfollow(key: str) -> None:
    """Undo :func:`follow_renamed`."""
    QgsPathResolver.removePathPreprocessor(key)
