# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Office and authority settings": three tabs over the open workspace, beside the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox

from mine_planner.i18n import translate
from mine_planner.ui.parts import form_class, tint
from mine_planner.ui.settings.authority_tab import AuthorityTab
from mine_planner.ui.settings.office_tab import OfficeTab
from mine_planner.ui.settings.teams_tab import TeamsTab

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import (
        QGridLayout,
        QLabel,
        QLineEdit,
        QPushButton,
        QTableWidget,
        QTabWidget,
    )

    from mine_planner.ui.desk import Desk


class SettingsWindow(QDialog, form_class("settings", "window.ui")):  # type: ignore[misc]
    """Stays beside the map; what is entered and not saved waits while the window is closed."""

    tabs: QTabWidget
    figures_intro: QLabel
    figures_table: QTableWidget
    figures_who: QLineEdit
    figures_why: QLineEdit
    figures_problem: QLabel
    save_figures: QPushButton
    reset_figures: QPushButton
    teams_table: QTableWidget
    papers_table: QTableWidget
    papers_title: QLabel
    teams_problem: QLabel
    add_team: QPushButton
    add_paper: QPushButton
    save_teams: QPushButton
    reset_teams: QPushButton
    title_edit: QLineEdit
    organisation_edit: QLineEdit
    office_code: QLabel
    pattern_edit: QLineEdit
    code_preview: QLabel
    office_problem: QLabel
    save_office: QPushButton
    grades_grid: QGridLayout
    grades_note: QLabel
    grades_who: QLineEdit
    grades_why: QLineEdit
    grades_problem: QLabel
    save_grades: QPushButton
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self.setupUi(self)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._desk = desk
        self.authority = AuthorityTab(desk, self)
        self.teams = TeamsTab(desk, self)
        self.office = OfficeTab(desk, self)
        for label in (self.code_preview, self.grades_note, self.figures_intro):
            label.setStyleSheet(f"color: {tint(self, 0.75)};")
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("MinePlanner", "Close"))  # Qt's own word is not in the plugin's language
        close.setIcon(QIcon())
        self.buttons.rejected.connect(self.hide)
        for button in self.findChildren(type(self.save_figures)):
            button.setAutoDefault(False)
        desk.session.workspace_changed.connect(self._follow)
        desk.session.content_changed.connect(self._refresh)
        self._follow()

    def unload(self) -> None:
        """Let go of the session."""
        self._desk.session.workspace_changed.disconnect(self._follow)
        self._desk.session.content_changed.disconnect(self._refresh)
        self.hide()
        self.deleteLater()

    def show_in_front(self) -> None:
        """Show the window, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def _follow(self) -> None:
        """Show another workspace, or hide where nothing can be written."""
        if self._desk.session.read_only:
            self.hide()
            return
        for tab in (self.authority, self.teams, self.office):
            tab.reload()

    def _refresh(self) -> None:
        """Show what others changed, except where something is entered and not saved."""
        if self._desk.session.read_only:
            return
        for tab in (self.authority, self.teams, self.office):
            if not tab.is_edited:
                tab.reload()
