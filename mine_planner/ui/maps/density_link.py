# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps with very many recorded mines are counted in squares in the background, and anew when rows change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.map_density import Squares
    from mine_planner.ui.desk import Desk

_CHANGED = "SELECT 1 FROM journal WHERE fid > ? AND table_name = 'recorded_mine' LIMIT 1"
_NEWEST = "SELECT coalesce(max(fid), 0) FROM journal"
_MANY = "SELECT 1 FROM recorded_mine LIMIT 1 OFFSET ?"


class DensityLink(QObject):
    """Keeps the squares of the open workspace in step with its recorded mines."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path: Path | None = None
        self._newest = -1
        self._task: BackgroundTask[dict[str, Squares]] | None = None

    def follow(self) -> None:
        """Count where the workspace is another one, or mines changed since the last count."""
        session = self._desk.session
        path = session.path
        if path is None:
            self.forget()
            return
        connection = session.workspace.connection
        if path == self._path:
            if connection.execute(_CHANGED, (self._newest,)).fetchone() is None:
                return
        elif connection.execute(_MANY, (_many(),)).fetchone() is None:
            return
        cancel(self._task)
        self._path, self._newest = path, int(connection.execute(_NEWEST).fetchone()[0])
        title = translate("MinePlanner", "Count recorded mines in squares")
        self._task = run_in_background(title, lambda _p: _work(path, _p), self._show, self._failed)

    def forget(self) -> None:
        """Stop counting; the layers go with their workspace."""
        cancel(self._task)
        self._task, self._path, self._newest = None, None, -1

    def _show(self, counted: dict[str, Squares]) -> None:
        from mine_planner.gis import map_density

        self._task = None
        if self._desk.session.path == self._path and self._path is not None:
            with self._desk.reporter.boundary():
                map_density.show_squares(self._desk.project, self._desk.session.crs, counted)

    def _failed(self, error: PlannerError) -> None:
        self._task = None
        self._desk.reporter.failure(error)


def _many() -> int:
    from mine_planner.gis.map_layers import MANY_MINES

    return MANY_MINES


def _work(path: Path, _progress: Progress) -> dict[str, Squares]:
    from mine_planner.gis import map_density, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        return map_density.count_mines(workspace)
    finally:
        workspace.close()
