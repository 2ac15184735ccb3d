# SPDX-License-Identifier: GPL-2.0-or-later
"""The button ◐ of the register: swipe, spyglass, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QMenu, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.PyQt.QtGui import QAction
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.compare.comparison import Comparison
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.maps.register import MapRow


class CompareButton(QToolButton):
    """Begins a comparison of the maps that are chosen, or of all shown ones; pressed while it runs."""

    def __init__(self, desk: Desk, rows: Callable[[], Sequence[MapRow]], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = rows
        self._comparison: Comparison | None = None
        self.setIcon(parts.icon("compare"))
        self.setAutoRaise(True)
        self.setToolTip(
            translate("MinePlanner", "Compare the chosen maps, or all shown ones, with the base layers")
        )
        self.setAccessibleName(translate("MinePlanner", "Compare Maps"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.swipe_action = self._entry(
            translate("MinePlanner", "Compare by Swiping"),
            "compare",
            translate("MinePlanner", "A line parts the map: handed-over maps here, base layers there"),
            "swipe",
            "Ctrl+K",
        )
        self.glass_action = self._entry(
            translate("MinePlanner", "Compare through a Spyglass"),
            "spyglass",
            translate("MinePlanner", "A round glass shows the handed-over maps over the base layers"),
            "glass",
            "Ctrl+Shift+K",
        )
        self.end_action = parts.action(
            self,
            translate("MinePlanner", "End Comparison"),
            "undo",
            translate("MinePlanner", "Show the map as it was (Esc on the map)"),
            self.end,
        )
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions([self.swipe_action, self.glass_action])
        menu.addSeparator()
        menu.addAction(self.end_action)
        menu.aboutToShow.connect(self._mark)
        self.setMenu(menu)

    @property
    def comparison(self) -> Comparison:
        """What runs on the canvas; made when it is first asked for."""
        if self._comparison is None:
            from mine_planner.ui.compare.comparison import Comparison

            self._comparison = Comparison(self._desk)
            self._comparison.changed.connect(self._mark)
        return self._comparison

    def begin(self, kind: str) -> None:
        """Begin a comparison; the same kind again ends it."""
        with self._desk.reporter.boundary():
            if self.comparison.kind == kind:
                self.comparison.end()
            else:
                self.comparison.begin(kind, self._rows())
        self._mark()

    def end(self) -> None:
        """End the comparison that runs."""
        if self._comparison is not None:
            self._comparison.end()

    def _entry(self, text: str, icon: str, tip: str, kind: str, keys: str) -> QAction:
        made = parts.action(self, text, icon, tip, lambda: self.begin(kind), keys)
        made.setCheckable(True)
        return made

    def _mark(self) -> None:
        kind = self._comparison.kind if self._comparison is not None else ""
        self.swipe_action.setChecked(kind == "swipe")
        self.glass_action.setChecked(kind == "glass")
        self.end_action.setEnabled(bool(kind))
        self.setDown(bool(kind))
