# SPDX-License-Identifier: GPL-2.0-or-later
"""The small bar at the top of the map while something is drawn: snap, trace, take back, finish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgsMapCanvas

    from mine_planner.ui.map_tools.tracing import Tracing

EDGE = 10


class DrawBar(QFrame):
    """Buttons over the map; every one of them has a key or a click that does the same."""

    def __init__(self, canvas: QgsMapCanvas, tracing: Tracing) -> None:
        super().__init__(canvas)
        self.setObjectName("drawBar")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._tracing = tracing
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 3, 4, 3)
        self._row.setSpacing(2)
        self._build()
        self.snap.clicked.connect(lambda on: self._snap(on=on))
        self.trace.clicked.connect(lambda on: self._trace(on=on))
        keys = QShortcut(QKeySequence("Ctrl+T"), canvas)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.trace.click)
        keys.setEnabled(False)
        self._keys = keys
        self.hide()

    def _build(self) -> None:
        self.snap = self._button(
            translate("MinePlanner", "Snap"),
            "snap",
            translate("MinePlanner", "Snap to corners and edges of the layers on the map"),
            checkable=True,
        )
        self.trace = self._button(
            translate("MinePlanner", "Trace"),
            "trace",
            translate("MinePlanner", "Follow hazard areas, roads and rivers between two clicks (Ctrl+T)"),
            checkable=True,
        )
        self.back = self._button(
            translate("MinePlanner", "Take Corner Back"),
            "undo",
            translate("MinePlanner", "Take the last corner back (Backspace)"),
        )
        self.finish = self._button(
            translate("MinePlanner", "Finish"),
            "accept",
            translate("MinePlanner", "End the drawing (right-click)"),
        )
        self.cancel = self._button(
            translate("MinePlanner", "Cancel"),
            "",
            translate("MinePlanner", "Give the drawing up (Esc)"),
        )

    def begin(
        self, finish: Callable[[], object], back: Callable[[], object], cancel: Callable[[], object]
    ) -> None:
        """Show the bar for a drawing."""
        for button, does in ((self.finish, finish), (self.back, back), (self.cancel, cancel)):
            button.clicked.connect(lambda _checked=False, does=does: does())
        self._follow()
        self._keys.setEnabled(True)
        self.adjustSize()
        self.move(EDGE, EDGE)
        self.show()
        self.raise_()

    def end(self) -> None:
        """Hide the bar and put snapping back."""
        if not self.isVisibleTo(self.parentWidget()):
            return
        for button in (self.finish, self.back, self.cancel):
            button.clicked.disconnect()
        self._tracing.put_back()
        self._keys.setEnabled(False)
        self.hide()

    def unload(self) -> None:
        """Leave neither bar nor key on the map."""
        self._keys.deleteLater()
        self.deleteLater()

    def _button(self, text: str, icon: str, tip: str, *, checkable: bool = False) -> QToolButton:
        made = QToolButton(self)
        made.setText(text)
        if icon:
            made.setIcon(parts.icon(icon))
        made.setIconSize(QSize(16, 16))
        made.setToolTip(tip)
        made.setCheckable(checkable)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        style = Qt.ToolButtonStyle
        made.setToolButtonStyle(
            style.ToolButtonIconOnly if icon == "undo" else style.ToolButtonTextBesideIcon
        )
        self._row.addWidget(made)
        return made

    def _snap(self, *, on: bool) -> None:
        if not on:
            self._tracing.trace(on=False)
        self._tracing.snap(on=on)
        self._follow()

    def _trace(self, *, on: bool) -> None:
        self._tracing.trace(on=on)
        self._follow()

    def _follow(self) -> None:
        self.snap.setChecked(self._tracing.snaps)
        self.trace.setChecked(self._tracing.traces)
