# SPDX-License-Identifier: GPL-2.0-or-later
"""Create and open workspaces with what QGIS knows: reference systems, the user's name, code lists."""

from __future__ import annotations

import csv
import getpass
from typing import TYPE_CHECKING

from mine_planner.gis import projections
from mine_planner.resources import resource_path
from mine_planner.store.values import Author, SpatialReference
from mine_planner.store.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem


def current_author(program: str = "Mine Planner") -> Author:
    """Return who is at the desk, as the machine knows it; the office comes from the workspace."""
    return Author(getpass.getuser(), "", program)


def create_workspace(
    path: Path, crs: QgsCoordinateReferenceSystem, *, title: str, organisation: str, office: str
) -> Workspace:
    """Make a new workspace with the code lists that the product brings.

    Raises
    ------
    InputError, WorkspaceError
        When a name is missing, the CRS is not in metres, or the folder cannot be written.
    """
    reference = projections.workspace_reference(crs)
    workspace = Workspace.create(
        path, reference, title=title, organisation=organisation, office=office, author=current_author()
    )
    seed_code_lists(workspace)
    return workspace


def open_workspace(path: Path, *, read_only: bool = False) -> Workspace:
    """Open a workspace as the user at the desk."""
    return Workspace.open(path, current_author(), read_only=read_only)


def workspace_crs(workspace: Workspace) -> QgsCoordinateReferenceSystem:
    """Return the system that the workspace's geometry is in."""
    row = workspace.connection.execute(
        "SELECT srs_id, srs_name, organization, organization_coordsys_id, definition "
        "FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (workspace.info.srs_id,),
    ).fetchone()
    return projections.crs_of_reference(SpatialReference(row[0], row[1], row[2], row[3], row[4]))


def read_list(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV in resources/code_lists."""
    path = resource_path("code_lists", name)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def seed_code_lists(workspace: Workspace) -> None:
    """Bring the product's code lists and ordnance list into a new workspace."""
    folder = resource_path("code_lists")
    with workspace.action("Bring in the code lists", "migration") as action:
        for path in sorted(folder.glob("*.csv")):
            table = "ordnance" if path.stem == "ordnance" else "code_list"
            action.insert_all(table, read_list(path.name))
