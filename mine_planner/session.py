# SPDX-License-Identifier: GPL-2.0-or-later
"""The open workspace as a QObject: the one place that windows ask, write through, and listen to."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mine_planner.domain.errors import WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace


class Session(QObject):
    """Which workspace is open, and what changed in it.

    Signals
    -------
    workspace_changed
        A workspace was opened or closed.
    content_changed
        A saved action (ours or, noticed later, another program's) changed rows.
    """

    workspace_changed = pyqtSignal()
    content_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self.saved_at: str = ""

    # -------------------------------------------------------------- which workspace
    @property
    def is_open(self) -> bool:
        """Whether a workspace is open."""
        return self._workspace is not None

    @property
    def workspace(self) -> Workspace:
        """The open workspace.

        Raises
        ------
        WorkspaceError
            When none is open.
        """
        if self._workspace is None:
            raise WorkspaceError("No workspace is open: open or create one first.")
        return self._workspace

    @property
    def path(self) -> Path | None:
        """The open workspace's file."""
        return None if self._workspace is None else self._workspace.path

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Close what is open and open this file."""
        from mine_planner.gis import workspaces

        opened = workspaces.open_workspace(path, read_only=read_only)
        self.close()
        self._take(opened)

    def create(
        self, path: Path, crs: QgsCoordinateReferenceSystem, *, title: str, organisation: str, office: str
    ) -> None:
        """Make a new workspace and open it."""
        from mine_planner.gis import workspaces

        created = workspaces.create_workspace(
            path, crs, title=title, organisation=organisation, office=office
        )
        self.close()
        self._take(created)

    def close(self) -> None:
        """Close the open workspace, if there is one."""
        if self._workspace is None:
            return
        workspace, self._workspace = self._workspace, None
        workspace.close()
        self.workspace_changed.emit()

    def _take(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.saved_at = ""
        self.workspace_changed.emit()

    # -------------------------------------------------------------- writing
    @contextmanager
    def action(self, name: str, kind: str = "edit") -> Iterator[Action]:
        """Run one user action in the open workspace and tell everybody when it is saved."""
        from datetime import datetime

        with self.workspace.action(name, kind) as action:
            yield action
        self.saved_at = datetime.now().astimezone().strftime("%H:%M")
        self.content_changed.emit()

    def notice_changes(self) -> None:
        """Tell everybody that rows changed outside :meth:`action` (a layer's edit session, a merge)."""
        self.content_changed.emit()
