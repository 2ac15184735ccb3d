# SPDX-License-Identifier: GPL-2.0-or-later
"""Which devices a map says are there: type, number, anti-lift; one line each, as many as it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import translate
from mine_planner.ui.parts import icon

if TYPE_CHECKING:
    from mine_planner.gis.scan_traces import Devices
    from mine_planner.store.workspace import Workspace


class DeviceRow(QWidget):
    """One kind of device; an empty type means that there is none."""

    def __init__(self, codes: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.type_box = QComboBox(self)
        self.type_box.setEditable(True)
        self.type_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.type_box.addItem("")
        self.type_box.addItems(codes)
        self.type_box.lineEdit().setPlaceholderText(translate("MinePlanner", "Type of device"))
        self.type_box.setAccessibleName(translate("MinePlanner", "Type of device"))
        self.type_box.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.type_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.count_spin = QSpinBox(self)
        self.count_spin.setRange(0, 99_999)
        self.count_spin.setSpecialValueText(translate("MinePlanner", "Number?"))
        self.count_spin.setAccessibleName(translate("MinePlanner", "Number; 0 where the map does not say"))
        self.count_spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lift_box = QCheckBox(translate("MinePlanner", "anti-lift"), self)
        self.lift_box.setToolTip(translate("MinePlanner", "The map says that anti-lift devices are fitted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.type_box, 1)
        row.addWidget(self.count_spin)
        row.addWidget(self.lift_box)

    def devices(self) -> Devices | None:
        """Return what was entered; None where no type was."""
        from mine_planner.gis.scan_traces import Devices

        name = self.type_box.currentText().strip()
        return Devices(name, self.count_spin.value(), self.lift_box.isChecked()) if name else None


class DeviceRows(QWidget):
    """The lines, with a button for one more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[DeviceRow] = []
        self._codes: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.more_button = QToolButton(self)
        self.more_button.setIcon(icon("more"))
        self.more_button.setText(translate("MinePlanner", "Another Type"))
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setAutoRaise(True)
        self.more_button.clicked.connect(lambda _checked=False: self.add_row())
        self._column.addWidget(self.more_button)

    def begin(self, workspace: Workspace) -> None:
        """Begin with one empty line."""
        self._codes = [row["code"] for row in workspace.rows("ordnance", ("category", "code"), active=1)]
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self.add_row()

    def add_row(self) -> DeviceRow:
        """Add a line."""
        row = DeviceRow(self._codes, self)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        return row

    def devices(self) -> tuple[Devices, ...]:
        """Return all that was entered."""
        found = (row.devices() for row in self.rows)
        return tuple(item for item in found if item is not None)
