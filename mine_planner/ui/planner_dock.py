# SPDX-License-Identifier: GPL-2.0-or-later
"""The frame of our four docks: status line, empty page, and a panel that is built when first seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtGui import QAction

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.panel import Panel

MINIMUM_WIDTH = 320
"""Pixels in which the forms fit at the usual size of letters; larger ones need more."""

_USUAL_POINTS = 10.0


@dataclass(frozen=True)
class DockPlan:
    """What makes one dock differ from the next.

    Attributes
    ----------
    name
        Qt object name and help page; QGIS remembers the dock's place by it.
    tab
        One short word: all four tabs are readable in the narrowest dock.
    title, heading, explanation
        What the dock is called in menus, and what its empty page says.
    icon
        Name of its icon.
    build
        Makes the panel; imports its room only then.
    """

    name: str
    tab: str
    title: str
    heading: str
    explanation: str
    icon: str
    build: Callable[[Desk], Panel]


class PlannerDock(QgsDockWidget):
    """One of the four docks; costs next to nothing until it is seen."""

    def __init__(self, plan: DockPlan, desk: Desk, begin_actions: list[QAction], parent: QWidget) -> None:
        super().__init__(plan.tab, parent)
        self.setObjectName("MinePlanner_" + plan.name)
        self.toggleViewAction().setText(plan.title)  # beside QGIS's own panels one word says too little
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._plan = plan
        self._desk = desk
        self._begin_actions = begin_actions
        self._pages: QStackedWidget | None = None
        self._panel: Panel | None = None
        self._stale = True
        desk.session.workspace_changed.connect(self._on_workspace)
        desk.session.content_changed.connect(self._on_content)
        self.visibilityChanged.connect(self._on_seen)

    # -------------------------------------------------------------- what others may do
    def open_panel(self) -> Panel | None:
        """Bring the dock to the front and return its panel; None while no workspace is open."""
        self.setUserVisible(True)
        self.show()
        self._follow()
        return self._panel if self._desk.session.is_open else None

    def unload(self) -> None:
        """Let go of the session, and let the panel undo what it put on the canvas."""
        self._desk.session.workspace_changed.disconnect(self._on_workspace)
        self._desk.session.content_changed.disconnect(self._on_content)
        if self._panel is not None:
            self._panel.unload()

    # -------------------------------------------------------------- building
    def _on_seen(self, seen: bool) -> None:
        """Build what is missing, and bring it up to date, when the dock comes to the front."""
        if seen and self.isUserVisible():
            self._follow()

    def _frame(self) -> QStackedWidget:
        if self._pages is not None:
            return self._pages
        from mine_planner.ui.empty_page import EmptyPage
        from mine_planner.ui.help import show
        from mine_planner.ui.notices import QuestionNotice
        from mine_planner.ui.offers import menu_button, offers_of
        from mine_planner.ui.status_line import StatusLine

        frame = QWidget(self)
        larger = max(1.0, frame.font().pointSizeF() / _USUAL_POINTS)
        frame.setMinimumWidth(round(MINIMUM_WIDTH * larger))
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages = QStackedWidget(frame)
        plan = self._plan
        self._pages.addWidget(
            EmptyPage(plan.icon, plan.heading, plan.explanation, self._begin_actions, frame)
        )
        line = StatusLine(self._desk.session, plan.name, frame)
        line.add_button(QuestionNotice(self._desk, line))
        if offers_of(plan.name):
            line.add_button(menu_button(line, plan.name, self._desk, self.chosen_rows))
        column.addWidget(line)
        column.addWidget(self._pages, 1)
        self.setWidget(frame)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), frame)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: show(plan.name))
        return self._pages

    def chosen_rows(self) -> list[str]:
        """Return the uuids of what is chosen in the panel; nothing before it was seen."""
        open_now = self._panel is not None and self._desk.session.is_open
        return self._panel.chosen_rows() if open_now and self._panel is not None else []

    def _follow(self) -> None:
        """Show the empty page or the panel, and bring the panel up to date."""
        pages = self._frame()
        if not self._desk.session.is_open:
            pages.setCurrentIndex(0)
            return
        if self._panel is None:
            self._panel = self._plan.build(self._desk)
            pages.addWidget(self._panel)
        pages.setCurrentWidget(self._panel)
        if self._stale:
            self._stale = False
            with self._desk.reporter.boundary():
                self._panel.reload()

    def _on_workspace(self) -> None:
        self._stale = True
        if self._panel is not None:
            self._panel.forget()
        if self.isUserVisible():
            self._follow()

    def _on_content(self) -> None:
        self._stale = True
        if self.isUserVisible():  # Qt calls a dock visible that lies behind another tab
            self._follow()
