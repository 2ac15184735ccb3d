# SPDX-License-Identifier: GPL-2.0-or-later
"""How one direction of a task is divided: by a size or by a number."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from mine_planner.i18n import translate


class SizeField(QWidget):
    """One direction: so many metres each, or so many parts."""

    def __init__(self, parent: QWidget, metres: float) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.kind.addItem(translate("MinePlanner", "Size"), "size")
        self.kind.addItem(translate("MinePlanner", "Number"), "count")
        self.size = QgsDoubleSpinBox(self)
        self.size.setRange(0.1, 10_000)
        self.size.setDecimals(1)
        self.size.setSuffix(translate("MinePlanner", " m"))
        self.size.setValue(metres)
        self.size.setShowClearButton(False)
        self.count = QgsSpinBox(self)
        self.count.setRange(1, 10_000)
        self.count.setValue(4)
        self.count.setShowClearButton(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.kind, self.size, self.count):
            row.addWidget(widget, 1)
        self.kind.currentIndexChanged.connect(lambda _index: self._follow())
        self._follow()

    def division(self, least: float) -> Any:
        """Return the division as the rules take it."""
        from mine_planner.domain.subdivide import Division

        if self.kind.currentData() == "size":
            return Division(size_m=self.size.value(), min_width_m=least)
        return Division(count=self.count.value(), min_width_m=least)

    def _follow(self) -> None:
        by_size = self.kind.currentData() == "size"
        self.size.setVisible(by_size)
        self.count.setVisible(not by_size)
