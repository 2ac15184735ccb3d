# SPDX-License-Identifier: GPL-2.0-or-later
"""Open, create, close and copy workspaces: the actions of the toolbar's first button."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMenu

from mine_planner import settings
from mine_planner.domain.errors import WorkspaceError
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.keeping import recovery
from mine_planner.ui.keeping.keeper import Keeper
from mine_planner.ui.project_follower import show_in_project

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QAction
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk

_RECENT_KEY = "mine_planner/recent"
_RECENT_COUNT = 6


class WorkspaceActions(QObject):
    """The five things that can be done with a workspace as a whole."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeper = Keeper(desk, self)
        self._build_ways_in()
        self._build_ways_out()
        desk.session.workspace_changed.connect(self._enable)
        self._enable()

    def _build_ways_in(self) -> None:
        window = Qt.ShortcutContext.WindowShortcut
        self.open_action = parts.action(
            self,
            translate("MinePlanner", "Open Workspace…"),
            "workspace_open",
            translate("MinePlanner", "Open a workspace file (.gpkg) and show its layers"),
            self.choose_and_open,
            "Ctrl+Alt+O",
            shortcut_scope=window,
        )
        self.create_action = parts.action(
            self,
            translate("MinePlanner", "New Workspace…"),
            "workspace_new",
            translate("MinePlanner", "Make an empty workspace for a region"),
            self.create,
        )
        self.demo_action = parts.action(
            self,
            translate("MinePlanner", "Open the Demo"),
            "workspace_demo",
            translate("MinePlanner", "Try everything on a made-up region; nothing of yours is touched"),
            self.open_demo,
        )

    def _build_ways_out(self) -> None:
        self.copy_action = parts.action(
            self,
            translate("MinePlanner", "Make a Safe Copy…"),
            "safe_copy",
            translate("MinePlanner", "Copy the whole workspace, with the newest edits, while it is open"),
            self.safe_copy,
        )
        self.store_action = parts.action(
            self,
            translate("MinePlanner", "Store the Project in the Workspace"),
            "folder",
            translate(
                "MinePlanner", "Keep the QGIS project and its styles in the same file: one file, all of it"
            ),
            self.store_project,
        )
        self.verify_action = parts.action(
            self,
            translate("MinePlanner", "Verify Workspace"),
            "accept",
            translate("MinePlanner", "Look for damage, broken rules and rows changed around the journal"),
            self.verify,
        )
        self.close_action = parts.action(
            self,
            translate("MinePlanner", "Close Workspace"),
            "workspace_close",
            translate("MinePlanner", "Close the workspace and take its layers out of the project"),
            self.close,
        )

    def unload(self) -> None:
        """Let go of the session."""
        self._desk.session.workspace_changed.disconnect(self._enable)
        self._keeper.unload()

    # -------------------------------------------------------------- where they are shown
    def begin_actions(self) -> list[QAction]:
        """Return what an empty dock offers."""
        return [self.create_action, self.open_action, self.demo_action]

    def fill_menu(self, menu: QMenu) -> None:
        """Put the actions and the recent workspaces into a menu."""
        menu.addActions([self.create_action, self.open_action])
        recent = menu.addMenu(translate("MinePlanner", "Recent Workspaces"))
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        menu.addActions([self.demo_action, self.copy_action, self.store_action])
        menu.addActions([self.verify_action, self.close_action])

    def make_menu(self, parent: QWidget) -> QMenu:
        """Return the drop-down of the toolbar's button."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        self.fill_menu(menu)
        return menu

    # -------------------------------------------------------------- what they do
    def verify(self) -> None:
        """Look at everything in the open workspace and say what was found."""
        from mine_planner.ui.verifying import verify_workspace

        verify_workspace(self._desk)

    def choose_and_open(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._desk.window,
            translate("MinePlanner", "Open Workspace"),
            settings.load().last_folder,
            translate("MinePlanner", "Workspace (*.gpkg)"),
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a workspace, show its layers, and let the project remember it."""
        with recovery.opening(self._desk, path):
            self._require_nothing_unsaved()
            self._desk.session.open(path)
            self._remove_layers()
            self._opened(path)

    def create(self) -> None:
        """Ask for a name, a region's CRS and a file, and make the workspace."""
        from mine_planner.ui.new_workspace import NewWorkspaceDialog

        with self._desk.reporter.boundary():
            self._require_nothing_unsaved()
            dialog = NewWorkspaceDialog(self._desk, self._desk.window)
            dialog.exec()
            if dialog.created is not None:
                self._remove_layers()
                self._opened(dialog.created)
            dialog.deleteLater()

    def open_demo(self) -> None:
        """Make the demo workspace in a folder of its own, and open it."""
        from mine_planner.ui import demo

        demo.open_demo(self._desk, self.open)

    def close(self) -> None:
        """Close the workspace and forget it in this project."""
        with self._desk.reporter.boundary():
            self._require_nothing_unsaved()
            self._remove_layers()
            self._desk.session.close()
            settings.remember_workspace(self._desk.project, "")

    def safe_copy(self) -> None:
        """Ask where to, and copy the open workspace whole."""
        from mine_planner.ui.safe_copy import copy_workspace

        copy_workspace(self._desk)

    def store_project(self) -> None:
        """Store project and styles in the open workspace."""
        from mine_planner.ui.keeping import project_inside

        project_inside.store_project(self._desk)

    # -------------------------------------------------------------- helpers
    def _opened(self, path: Path) -> None:
        nothing_open = not self._desk.project.mapLayers() and not self._desk.project.fileName()
        show_in_project(self._desk)
        if nothing_open:
            from mine_planner.ui.keeping import project_inside

            project_inside.offer_stored(self._desk, path)
        settings.remember_workspace(self._desk.project, str(path))
        settings.save(replace(settings.load(), last_folder=str(path.parent)))
        recent = [str(path), *(item for item in _recent() if item != str(path))]
        QgsSettings().setValue(_RECENT_KEY, recent[:_RECENT_COUNT])
        if self._desk.session.read_only:
            self._desk.reporter.info(
                translate(
                    "MinePlanner",
                    "{} is open for reading only: make a safe copy to work on it.",
                ).format(path.name)
            )

    def _require_nothing_unsaved(self) -> None:
        """Refuse to take layers away whose edit session holds edits; nobody's drawing is thrown away."""
        from mine_planner.gis import layers

        edited = layers.edited_layers(self._desk.project)
        if edited:
            words = translate(
                "MinePlanner", "The layer {} has edits that are not saved: save or discard them first."
            )
            raise WorkspaceError(words.format(edited[0].name()))

    def _remove_layers(self) -> None:
        if self._desk.session.is_open:
            from mine_planner.gis import layers

            layers.remove_workspace_layers(self._desk.project)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for name in _recent():
            item = menu.addAction(name)
            item.setEnabled(Path(name).is_file())
            item.triggered.connect(lambda _checked=False, name=name: self.open(Path(name)))
        if menu.isEmpty():
            menu.addAction(translate("MinePlanner", "None yet")).setEnabled(False)

    def _enable(self) -> None:
        for item in (self.copy_action, self.verify_action, self.close_action):
            item.setEnabled(self._desk.session.is_open)
        self.store_action.setEnabled(not self._desk.session.read_only)


def _recent() -> list[str]:
    stored = QgsSettings().value(_RECENT_KEY, []) or []
    return [stored] if isinstance(stored, str) else [str(item) for item in stored]
