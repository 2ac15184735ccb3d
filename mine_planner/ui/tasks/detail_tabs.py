# SPDX-License-Identifier: GPL-2.0-or-later
"""The tabs below the list of tasks: filled when a task is chosen, the heavier ones when they are seen."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.tasks import details
from mine_planner.ui.tasks.checks_tab import ChecksTab
from mine_planner.ui.tasks.points_tab import PointsTab
from mine_planner.ui.tasks.site_tab import SiteTab

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QAction

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.tasks.panel import TasksPanel

TAB_STYLE = "QTabBar::tab { padding: 4px 3px; }"
TAB_FONT = 0.9
"""Seven tabs fit in 340 pixels at this share of the font."""


class DetailTabs(QObject):
    """Owns what the tabs show."""

    def __init__(self, desk: Desk, panel: TasksPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._task = ""
        self._stale: set[int] = set()
        self.points = PointsTab(desk, panel.points_tab)
        self.site = SiteTab(desk, panel.site_tab, panel.site_view)
        self.checks = ChecksTab(desk, panel.checks_tab)
        for page, content in (
            (panel.points_tab, self.points),
            (panel.site_tab, self.site),
            (panel.checks_tab, self.checks),
        ):
            page.layout().addWidget(content)
        for browser in (panel.general_view, panel.plan_view, panel.site_view):
            browser.document().setDocumentMargin(8)
        parts.narrow_tabs(panel.detail_tabs)
        panel.detail_tabs.setStyleSheet(panel.detail_tabs.styleSheet() + TAB_STYLE)
        bar = panel.detail_tabs.tabBar()
        font = bar.font()
        font.setPointSizeF(font.pointSizeF() * TAB_FONT)
        bar.setFont(font)
        panel.detail_tabs.currentChanged.connect(lambda _index: self._fill_seen())
        self.checks.counted.connect(self._on_counted)

    def add_dossier_button(self, action: QAction) -> None:
        """Put the way to work items and attachments below the plan."""
        page = self._panel.plan_tab
        page.layout().addWidget(parts.button(page, action, with_text=True))

    def show_task(self, task: str) -> None:
        """Show a task; an empty text shows none."""
        self._task = task
        if not task:
            self.site.forget()
            self._mark_checks(wrong=False)
            return
        panel, session = self._panel, self._desk.session
        row = session.tasks().row(task)
        team = next((item.team for item in panel.model.rows if item.uuid == task), "")
        title = f"<b>{escape(row['code'])}</b>"
        panel.title_label.setText(title + (" · " + escape(row["name"]) if row["name"] else ""))
        details.show_general(panel.general_view, session, row)
        details.show_plan(panel.plan_view, session, row, team)
        details.show_site(panel.site_view, session, row)
        details.show_hazards(panel.hazards_view, session, task)
        details.show_history(panel.history_view, session, task)
        self.checks.set_task(task)
        tabs = panel.detail_tabs
        self._stale = {tabs.indexOf(panel.points_tab), tabs.indexOf(panel.site_tab)}
        self._fill_seen()

    def forget(self) -> None:
        """Drop what belongs to a workspace that was closed."""
        self._task, self._stale = "", set()
        for tab in (self.points, self.site, self.checks):
            tab.forget()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.forget()
        self.points.unload()
        self.site.unload()

    def _fill_seen(self) -> None:
        """Fill the tab that is seen, if the task changed since it was filled."""
        index = self._panel.detail_tabs.currentIndex()
        if index not in self._stale or not self._task or not self._desk.session.is_open:
            return
        self._stale.discard(index)
        with self._desk.reporter.boundary():
            if index == self._panel.detail_tabs.indexOf(self._panel.points_tab):
                self.points.set_task(self._task)
            else:
                self.site.set_task(self._task)

    def _on_counted(self, errors: int, _warnings: int) -> None:
        self._mark_checks(wrong=errors > 0)

    def _mark_checks(self, *, wrong: bool) -> None:
        tabs = self._panel.detail_tabs
        words = translate("MinePlanner", "Checks ⚠") if wrong else translate("MinePlanner", "Checks")
        tabs.setTabText(tabs.indexOf(self._panel.checks_tab), words)
