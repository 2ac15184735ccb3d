# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a file is a newer issue of a map that is there already, and what it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QLabel, QPushButton, QVBoxLayout

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import translate
from mine_planner.store import maps
from mine_planner.ui import parts
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.map_import_values import MapOrder
    from mine_planner.gis.map_issues import IssueChange
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.ui.desk import Desk

    Changes = tuple[list[IssueChange], dict[str, int]]
    Ready = tuple[str, list[SourceFeatures], MapOrder]


class IssueGroup(QGroupBox):
    """Chooses the older issue and shows what changed before anything is brought in."""

    def __init__(self, desk: Desk, ready: Callable[[], Ready | None], parent: QWidget) -> None:
        super().__init__(translate("MinePlanner", "Handed over before?"), parent)
        self._desk = desk
        self._ready = ready
        self._task: BackgroundTask[Changes] | None = None
        column = QVBoxLayout(self)
        self.older = QComboBox(self)
        self.older.setToolTip(translate("MinePlanner", "The map that this is a newer issue of"))
        self.older.setAccessibleName(translate("MinePlanner", "Newer issue of"))
        self.show_button = QPushButton(
            parts.icon("history"), translate("MinePlanner", "Show What Changed"), self
        )
        self.show_button.setToolTip(
            translate("MinePlanner", "List what is new, moved or gone before it is brought in, with zoom")
        )
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        parts.as_complaint(self.problem)
        column.addWidget(self.older)
        column.addWidget(self.show_button)
        column.addWidget(self.problem)
        self.older.activated.connect(lambda _index: self._enable())
        self.show_button.clicked.connect(lambda _checked=False: self.compare())

    def fill(self, name: str, sha256: str = "") -> None:
        """Offer the vector maps of the workspace; one of the same name is taken for the older issue.

        Says so where a map of exactly this file is there already.
        """
        self.problem.hide()
        self.older.clear()
        self.older.addItem(translate("MinePlanner", "No, it is new"), "")
        workspace = self._desk.session.workspace
        titles = maps.titles_of_namesakes(workspace.connection)
        words = translate("MinePlanner", "Newer issue of {}")
        for row in workspace.rows("source_map", ("name", "fid")):
            if row["kind"] == "vector":
                title = titles.get(row["uuid"], row["name"])
                self.older.addItem(words.format(title), row["uuid"])
                if row["name"] == name:
                    self.older.setCurrentIndex(self.older.count() - 1)
                if sha256 and row["file_sha256"] == sha256:
                    self._say_known(title, row["imported_at"])
        self.setVisible(self.older.count() > 1)
        self._enable()

    def _say_known(self, title: str, imported_at: str) -> None:
        words = translate(
            "MinePlanner",
            "This very file was brought in before, on {}, as {}. Brought in again, everything of it is drawn "
            "twice.",
        )
        parts.complain(self.problem, words.format(local_time(imported_at), title))

    def uuid(self) -> str:
        """Return the uuid of the older issue; empty for a new map."""
        return self.older.currentData() or ""

    def compare(self) -> None:
        """Compare in the background and show the list."""
        ready, path, old = self._ready(), self._desk.session.path, self.uuid()
        if ready is None or path is None or not old:
            return
        name, layers, order = ready
        self.problem.hide()
        self.show_button.setEnabled(False)

        def done(found: Changes) -> None:
            from mine_planner.ui.maps.issues_window import IssuesWindow
            from mine_planner.ui.window import open_window

            self._enable()
            open_window(IssuesWindow, self._desk).show_changes(name, found)

        def failed(error: PlannerError) -> None:
            self._enable()
            parts.complain(self.problem, error.message)

        title = translate("MinePlanner", "Compare with the last issue")
        self._task = run_in_background(
            title, lambda _progress: _work(path, layers, order, old, _progress), done, failed
        )

    def stop(self) -> None:
        """Stop comparing."""
        cancel(self._task)
        self._task = None

    def _enable(self) -> None:
        self._task = None
        self.show_button.setEnabled(bool(self.uuid()))


def _work(
    path: Path, layers: list[SourceFeatures], order: MapOrder, old: str, _progress: Progress
) -> Changes:
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import map_preview, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        return map_preview.changes_since(workspace, layers, order, old)
    finally:
        workspace.close()
