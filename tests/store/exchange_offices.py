# SPDX-License-Identifier: GPL-2.0-or-later
"""Offices for the tests of exchange: copies of one workspace, and files carried between them."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import shapely
from store_samples import new_workspace

from mine_planner.store.exchange_compare import content
from mine_planner.store.exchange_export import export_changes
from mine_planner.store.exchange_ledger import take_over
from mine_planner.store.merge_changes import merge_changes
from mine_planner.store.values import Author
from mine_planner.store.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


def box(x: float, y: float, width: float = 100.0, height: float = 100.0) -> shapely.MultiPolygon:
    """Return a rectangle in metres near a common corner."""
    east, north = 664000.0 + x, 4428000.0 + y
    return shapely.MultiPolygon([shapely.box(east, north, east + width, north + height)])


class Office:
    """One office at work on its own copy."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.ws = workspace
        self.folder = folder
        self.code = workspace.info.office
        self.sent = 0

    def add(self, table: str, **values) -> str:
        with self.ws.action("Add a row") as action:
            return action.insert(table, self._blobs(action, values))

    def edit(self, table: str, uuid: str, **values) -> None:
        with self.ws.action("Edit a row") as action:
            action.update(table, uuid, self._blobs(action, values))

    def merge_edit(self, table: str, uuid: str, **values) -> None:
        """Edit around the life cycle, as a person with several steps would end up."""
        with self.ws.action("Several steps", kind="undo") as action:
            action.update(table, uuid, self._blobs(action, values))

    def remove(self, table: str, uuid: str) -> None:
        with self.ws.action("Remove a row", kind="undo") as action:
            action.delete(table, uuid)

    @staticmethod
    def _blobs(action, values):
        made = dict(values)
        if isinstance(made.get("geom"), shapely.Geometry):
            made["geom"] = action.blob(made["geom"])
        return made

    def export(self, other: str, **options) -> Path:
        self.sent += 1
        path = self.folder / f"{self.code}-{other}-{self.sent}.mpchanges"
        export_changes(self.ws, path, other, **options)
        return path

    def merge(self, path: Path):
        return merge_changes(self.ws, path)

    def give(self, other: Office):
        """Carry one change file to another office."""
        return other.merge(self.export(other.code))

    def row(self, table: str, uuid: str) -> sqlite3.Row | None:
        return self.ws.row(table, uuid=uuid)

    def shape(self, table: str, uuid: str) -> shapely.Geometry:
        from mine_planner.store.gpkg_blob import geometry_from_blob

        return geometry_from_blob(self.row(table, uuid)["geom"])

    def questions(self) -> set[tuple[str, str]]:
        return {(row["topic"], row["field"]) for row in self.ws.rows("open_question", state="open")}

    def content(self) -> list:
        return list(content(self.ws.connection))


def found_offices(folder: Path, codes: str, prepare=None) -> list[Office]:
    """Return offices whose copies start from one centre's file; the first code is the centre's."""
    centre = Office(new_workspace(folder / (codes[0] + ".gpkg"), codes[0]), folder)
    made = prepare(centre) if prepare else None
    offices = [centre]
    for code in codes[1:]:
        path = folder / (code + ".gpkg")
        copy_of(centre.ws, path)
        workspace = Workspace.open(path, Author("planner"))
        take_over(workspace, code)
        workspace.close()
        offices.append(Office(Workspace.open(path, Author("planner")), folder))
    return [offices, made] if prepare else offices


def copy_of(workspace: Workspace, path: Path) -> None:
    target = sqlite3.connect(path)
    workspace.connection.backup(target)
    target.close()
