# SPDX-License-Identifier: GPL-2.0-or-later
"""What surrounds the panels: four docks, the toolbar, the menu, and what their actions start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.dock_plans import dock_plans
from mine_planner.ui.layer_watch import LayerWatch
from mine_planner.ui.offers import fill_menu
from mine_planner.ui.planner_dock import PlannerDock
from mine_planner.ui.project_follower import ProjectFollower
from mine_planner.ui.workspace_actions import WorkspaceActions

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QAction
    from qgis.PyQt.QtWidgets import QToolBar

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.settings.window import SettingsWindow


FIRST_WIDTH = 380
"""Pixels at the first start: all is usable at 340, and the list of tasks shows its names here."""

_KEPT_WINDOW = "UI/state"
"""QGIS keeps there, as QMainWindow.saveState() writes it, where docks and toolbars stand."""


class Shell(QObject):
    """Owns the actions and knows which dock answers to which."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._docks: dict[str, PlannerDock] = {}
        self._follower = ProjectFollower(desk)
        self._watch = LayerWatch(desk)
        self.workspaces = WorkspaceActions(desk, self)
        self.add_map, self.draw_task, self.report, self.sheets = self._work_actions()
        self.settings = self._settings_action()
        self._settings_window: SettingsWindow | None = None
        desk.session.workspace_changed.connect(self._enable)
        self._enable()

    def begin(self) -> None:
        """Open what the project remembers, when the plugin starts inside an open project."""
        self._follower.open_remembered()

    def unload(self) -> None:
        """Let go of session and project."""
        self._desk.session.workspace_changed.disconnect(self._enable)
        if self._settings_window is not None:
            self._settings_window.unload()
        self._watch.unload()
        self._follower.unload()
        self.workspaces.unload()
        self.deleteLater()

    # -------------------------------------------------------------- what QGIS shows
    def make_docks(self, desk: Desk) -> list[PlannerDock]:
        """Return the four docks, in the order of the work."""
        begin = self.workspaces.begin_actions()
        for plan in dock_plans():
            self._docks[plan.name] = PlannerDock(plan, desk, begin, desk.window)
        return list(self._docks.values())

    def lay_tabs(self) -> None:
        """Lay the docks behind one another, the first in front."""
        first, *others = self._docks.values()
        for dock in others:
            self._desk.window.tabifyDockWidget(first, dock)
        first.raise_()

    def lay_tabs_once(self) -> None:
        """Lay them so until QGIS has kept an arrangement with our docks; then the planner's own holds.

        QGIS keeps it only when it is closed in order: after a crash, or a start without the plugin, the
        docks would stand below one another.
        """
        kept = QgsSettings().value(_KEPT_WINDOW)
        name = self._docks["maps"].objectName()
        if kept is None or name.encode("utf-16-be") not in bytes(kept):
            self.lay_tabs()
            docks = [self._docks["maps"]]
            self._desk.window.resizeDocks(docks, [FIRST_WIDTH], Qt.Orientation.Horizontal)

    def fill_toolbar(self, toolbar: QToolBar) -> None:
        """Put the six actions on the toolbar, the first with a menu of its own."""
        button = QToolButton(toolbar)
        button.setDefaultAction(self.workspaces.open_action)
        button.setMenu(self.workspaces.make_menu(button))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        toolbar.addWidget(button)
        toolbar.addActions([self.add_map, self.draw_task, self.report, self.sheets])
        toolbar.addAction(self.workspaces.copy_action)

    def make_menu(self) -> QMenu:
        """Return the menu *Mine Planner*."""
        menu = QMenu(translate("MinePlanner", "&Mine Planner"), self._desk.window)
        menu.setToolTipsVisible(True)
        self.workspaces.fill_menu(menu)
        menu.addSeparator()
        menu.addActions([self.add_map, self.draw_task, self.report, self.sheets])
        menu.addSeparator()
        for plan in dock_plans():
            self._add_offers(menu, plan.name, plan.title)
        menu.addSeparator()
        panels = menu.addMenu(translate("MinePlanner", "Panels"))
        for dock in self._docks.values():
            panels.addAction(dock.toggleViewAction())
        menu.addAction(self.settings)
        menu.addAction(self._help_action(menu))
        return menu

    def _add_offers(self, menu: QMenu, name: str, title: str) -> None:
        """Add what a dock's menu offers, for those who look for it here."""
        below = menu.addMenu(parts.icon(name), title)
        below.setToolTipsVisible(True)

        def fill() -> None:
            below.clear()
            fill_menu(below, name, self._desk, self._docks[name].chosen_rows())

        below.aboutToShow.connect(fill)

    # -------------------------------------------------------------- actions
    def _work_actions(self) -> tuple[QAction, QAction, QAction, QAction]:
        return (
            self._work_action(
                translate("MinePlanner", "Add Handed-over Map…"),
                "add_map",
                translate("MinePlanner", "Bring a handed-over vector map into the workspace, graded"),
                ("maps", "add_vector_map"),
                "Ctrl+Alt+M",
            ),
            self._work_action(
                translate("MinePlanner", "Draw Task"),
                "draw_task",
                translate("MinePlanner", "Draw the outline of a new clearance task on the map"),
                ("tasks", "draw_task"),
                "Ctrl+Alt+T",
            ),
            self._work_action(
                translate("MinePlanner", "Enter Daily Report"),
                "report",
                translate("MinePlanner", "Enter what a team searched and found on one day"),
                ("progress", "begin_report"),
                "Ctrl+Alt+R",
            ),
            self._work_action(
                translate("MinePlanner", "Make Task Sheets"),
                "sheets",
                translate("MinePlanner", "Choose tasks and make their sheets as PDF"),
                ("sheets", "begin_sheets"),
                "Ctrl+Alt+P",
            ),
        )

    def _work_action(self, text: str, icon: str, tip: str, asked: tuple[str, str], keys: str) -> QAction:
        """Return an action that asks a dock's panel to begin something; the dock's name, the method's."""
        return parts.action(
            self,
            text,
            icon,
            tip,
            lambda: self._ask(*asked),
            keys,
            shortcut_scope=Qt.ShortcutContext.WindowShortcut,
        )

    def _settings_action(self) -> QAction:
        return parts.action(
            self,
            translate("MinePlanner", "Settings…"),
            "settings",
            translate("MinePlanner", "Set the figures of the authority, the teams and the office"),
            self._show_settings,
        )

    def _show_settings(self) -> None:
        """Show the window of settings, which is made when it is first asked for."""
        from mine_planner.ui.settings.window import SettingsWindow

        with self._desk.reporter.boundary():
            if self._settings_window is None:
                self._settings_window = SettingsWindow(self._desk)
            self._settings_window.show_in_front()

    def _ask(self, dock: str, method: str) -> None:
        """Bring a dock to the front and let its panel begin something."""
        panel = self._docks[dock].open_panel()
        if panel is not None:
            getattr(panel, method)()

    def _help_action(self, parent: QObject) -> QAction:
        from mine_planner.ui import help as help_pages

        return parts.action(
            parent,
            translate("MinePlanner", "Help"),
            "help",
            translate("MinePlanner", "Show how to begin; works without a network"),
            lambda: help_pages.show("begin"),
        )

    def _enable(self) -> None:
        session = self._desk.session
        for item in (self.add_map, self.draw_task, self.report, self.settings):
            item.setEnabled(session.is_open and not session.read_only)
        self.sheets.setEnabled(session.is_open)
