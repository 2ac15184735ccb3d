# SPDX-License-Identifier: GPL-2.0-or-later
"""The open workspace as a QObject: the one place that windows ask, write through, and listen to."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mine_planner.domain.errors import WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.store.action import Action
    from mine_planner.store.progress import ProgressStore
    from mine_planner.store.tasks import TaskStore
    from mine_planner.store.workspace import Workspace


class Session(QObject):
    """Which workspace is open, and what changed in it.

    Signals
    -------
    workspace_changed
        A workspace was opened or closed.
    content_changed
        A saved action (ours or, noticed later, another program's) changed rows.
    task_chosen
        A panel made a task the one that is worked on; its uuid, or an empty text.
    """

    workspace_changed = pyqtSignal()
    content_changed = pyqtSignal()
    task_chosen = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self.saved_at: str = ""
        self.chosen_task: str = ""

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

    @property
    def title(self) -> str:
        """The open workspace's title; empty when none is open."""
        return "" if self._workspace is None else self._workspace.info.title

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: none is open, or it is open for reading only."""
        return self._workspace is None or self._workspace.read_only

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The system that the open workspace's geometry is in."""
        from mine_planner.gis import workspaces

        return workspaces.workspace_crs(self.workspace)

    def tasks(self) -> TaskStore:
        """Return the clearance tasks of the open workspace."""
        from mine_planner.store.tasks import TaskStore

        return TaskStore(self.workspace)

    def progress(self) -> ProgressStore:
        """Return the progress reports of the open workspace."""
        from mine_planner.store.progress import ProgressStore

        return ProgressStore(self.workspace)

    # -------------------------------------------------------------- open and close
    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Close what is open and open this file.

        What cannot be written (a disc, a share for reading, a full disk) opens for reading only, and the
        workspace's notices say why.
        """
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
        self.chosen_task = ""
        try:
            workspace.close()
        finally:  # a full disk refuses the last seal: what was saved is safe, and the file is closed
            self.workspace_changed.emit()

    def _take(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.saved_at = ""
        self.workspace_changed.emit()

    # -------------------------------------------------------------- what is worked on
    def choose_task(self, uuid: str) -> None:
        """Make a task the one that is worked on, in every panel."""
        if uuid != self.chosen_task:
            self.chosen_task = uuid
            self.task_chosen.emit(uuid)

    # -------------------------------------------------------------- writing
    @contextmanager
    def action(self, name: str, kind: str = "edit") -> Iterator[Action]:
        """Run one user action in the open workspace and tell everybody when it is saved."""
        with self.workspace.action(name, kind) as action:
            yield action
        self.notice_changes()

    def measure_tasks(self) -> None:
        """Bring the areas of tasks in step with outlines that were changed in a layer, and tell everybody."""
        tasks = self.tasks()
        if tasks.has_unmeasured():
            with self.workspace.action("Measure changed tasks") as action:
                tasks.measure(action)
        self.notice_changes()

    def undo(self) -> str:
        """Take back the user's newest action and return its name."""
        from mine_planner.store import undo

        step = undo.undo(self.workspace)
        self.notice_changes()
        return step.name

    def redo(self) -> str:
        """Do again what was taken back and return its name."""
        from mine_planner.store import undo

        step = undo.redo(self.workspace)
        self.notice_changes()
        return step.name

    def look_for_changes(self) -> bool:
        """Tell everybody when another program has saved something since the last look."""
        if self._workspace is None or not self._workspace.has_news():
            return False
        self._workspace.refresh_info()
        self.content_changed.emit()
        return True

    def notice_changes(self) -> None:
        """Tell everybody that rows changed and are saved: an action, a layer's edit session, an import."""
        from datetime import datetime

        self.saved_at = datetime.now().astimezone().strftime("%H:%M")
        if self._workspace is not None:
            self._workspace.refresh_info()
        self.content_changed.emit()
