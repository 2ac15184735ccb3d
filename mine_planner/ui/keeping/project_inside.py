# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS project inside the workspace: stored by one action, offered when such a workspace is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import WorkspaceError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.ui.desk import Desk


def store_project(desk: Desk) -> None:
    """Store the open project and its styles in the open workspace, and say so."""
    from mine_planner.gis import project_storage

    with desk.reporter.boundary():
        name = project_storage.store_project(desk.project, desk.session.workspace)
        words = translate(
            "MinePlanner",
            "The project “{}” and its styles are stored in {}: this one file is the whole office, and saving "
            "the project saves it there.",
        )
        desk.reporter.success(words.format(name, desk.session.workspace.path.name))


def offer_stored(desk: Desk, path: Path) -> None:
    """Offer the project that lies in a workspace, where nothing else is open that it would replace."""
    from mine_planner.gis import project_storage

    names = project_storage.stored_projects(path)
    if not names:
        return
    desk.reporter.offer(
        translate("MinePlanner", "A project is stored in {}: “{}”.").format(path.name, names[0]),
        translate("MinePlanner", "Open the Project"),
        lambda: open_stored(desk, path, names[0]),
    )


def open_stored(desk: Desk, path: Path, name: str) -> None:
    """Read a project out of a workspace.

    Raises
    ------
    WorkspaceError
        When QGIS cannot read it.
    """
    from mine_planner.gis import project_storage

    if not desk.project.read(project_storage.uri(path, name)):
        raise WorkspaceError(
            translate(
                "MinePlanner", "QGIS cannot read the project in {}: open the workspace without it."
            ).format(path.name),
            desk.project.error(),
        )
