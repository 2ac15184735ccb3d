# SPDX-License-Identifier: GPL-2.0-or-later
"""The thin line at the top of each dock: which workspace, may it be written, is all saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from mine_planner.i18n import translate
from mine_planner.ui import help as help_pages
from mine_planner.ui.parts import icon, tint

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from mine_planner.session import Session


class StatusLine(QWidget):
    """Workspace's name at the left, state of saving at the right, help at the end."""

    def __init__(self, session: Session, help_page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state = QLabel(self)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._help = QToolButton(self)
        self._help.setIcon(icon("help"))
        self._help.setAutoRaise(True)
        self._help.setToolTip(translate("MinePlanner", "Show the help of this panel (F1)"))
        self._help.setAccessibleName(translate("MinePlanner", "Help"))
        self._help.clicked.connect(lambda _checked=False: help_pages.show(help_page))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 2, 2)
        row.setSpacing(6)
        row.addWidget(self._name, 1)
        row.addWidget(self._state)
        row.addWidget(self._help)
        session.workspace_changed.connect(self.refresh)
        session.content_changed.connect(self.refresh)
        self._paint()
        self.refresh()

    def add_button(self, button: QToolButton) -> None:
        """Put a button before the help."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(layout.count() - 1, button)

    def refresh(self) -> None:
        """Say again what is open."""
        self._state.setText(self._state_text())
        self._name.setToolTip(str(self._session.path or ""))
        self._fit_name()

    def _state_text(self) -> str:
        if not self._session.is_open:
            return ""
        if self._session.read_only:
            return translate("MinePlanner", "Read-only")
        if not self._session.saved_at:
            return translate("MinePlanner", "All saved")
        return translate("MinePlanner", "All saved · {}").format(self._session.saved_at)

    def _fit_name(self) -> None:
        """Shorten the name in its middle, where two workspaces of one region differ least."""
        name = self._session.title or translate("MinePlanner", "No workspace open")
        metrics = self._name.fontMetrics()
        self._name.setText(
            metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, max(self._name.width(), 40))
        )

    def _paint(self) -> None:
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"#statusLine {{ border-bottom: 1px solid {tint(self, 0.2)}; }}"
            f"#statusLine QLabel {{ color: {tint(self, 0.8)}; }}"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the name into the new width."""
        super().resizeEvent(event)
        self._fit_name()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_help"):
            self._paint()
