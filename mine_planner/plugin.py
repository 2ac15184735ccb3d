# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS knows it: builds, connects, and undoes in reverse; no logic."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt

from mine_planner.background import cancel_all
from mine_planner.i18n import install_translator, remove_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QMenu, QToolBar

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.planner_dock import PlannerDock
    from mine_planner.ui.shell import Shell


class MinePlannerPlugin:
    """Everything that Mine Planner puts into QGIS, and takes out again."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._undo = ExitStack()

    # -------------------------------------------------------------- QGIS calls these
    def initProcessing(self) -> None:
        """Register the Processing provider; alone under ``qgis_process``."""
        from mine_planner.processing.provider import MinePlannerProvider

        provider = MinePlannerProvider()
        registry = QgsApplication.processingRegistry()
        registry.addProvider(provider)
        self._undo.callback(lambda: registry.removeProvider(provider))

    def initGui(self) -> None:
        """Build the toolbar, the menu and the four docks."""
        self._translate()
        self.initProcessing()
        if self._iface is not None:
            self._build_windows(self._iface)

    def unload(self) -> None:
        """Undo everything in reverse."""
        self._undo.close()

    # -------------------------------------------------------------- building
    def _translate(self) -> None:
        translator = install_translator(QgsSettings().value("locale/userLocale", "en") or "en")
        if translator is not None:
            self._undo.callback(lambda: remove_translator(translator))

    def _build_windows(self, iface: QgisInterface) -> None:
        from mine_planner.reporting import Reporter
        from mine_planner.session import Session
        from mine_planner.ui.desk import Desk
        from mine_planner.ui.shell import Shell

        session = Session()
        self._undo.callback(session.deleteLater)
        self._undo.callback(session.close)
        self._undo.callback(cancel_all)
        desk = Desk(
            session,
            Reporter(iface.messageBar()),
            iface.mapCanvas(),
            QgsProject.instance(),
            iface.mainWindow(),
            iface.cadDockWidget(),
            iface.openLayoutDesigner,
        )
        shell = Shell(desk)
        self._undo.callback(shell.unload)
        self._add_docks(iface, desk, shell)
        self._add_toolbar(iface, shell)
        self._add_menu(iface, shell)
        shell.begin()

    def _add_docks(self, iface: QgisInterface, desk: Desk, shell: Shell) -> None:
        """Lay the docks out as tabs; QGIS's own tabbing works only in a window that is shown already."""
        docks = shell.make_docks(desk)
        for dock in docks:
            iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            self._undo.callback(lambda dock=dock: self._remove_dock(iface, dock))
        shell.lay_tabs()
        # At start QGIS restores its window only after the plugins are loaded, which undoes tabs of
        # docks that it has never seen before.
        iface.initializationCompleted.connect(shell.lay_tabs_once)
        self._undo.callback(lambda: iface.initializationCompleted.disconnect(shell.lay_tabs_once))

    def _add_toolbar(self, iface: QgisInterface, shell: Shell) -> None:
        toolbar: QToolBar = iface.addToolBar("Mine Planner")
        toolbar.setObjectName("MinePlannerToolBar")
        shell.fill_toolbar(toolbar)
        self._undo.callback(toolbar.deleteLater)

    def _add_menu(self, iface: QgisInterface, shell: Shell) -> None:
        menu: QMenu = shell.make_menu()
        bar = iface.mainWindow().menuBar()
        last = next(
            (action for action in bar.actions() if action.menu() is iface.firstRightStandardMenu()), None
        )
        bar.insertMenu(last, menu)
        self._undo.callback(menu.deleteLater)

    @staticmethod
    def _remove_dock(iface: QgisInterface, dock: PlannerDock) -> None:
        dock.unload()
        iface.removeDockWidget(dock)
        dock.deleteLater()
