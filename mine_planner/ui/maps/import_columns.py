# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a table's coordinates stand: asked in the import form, with what was recognised filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel

from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.gis.map_reading import ReadMap
    from mine_planner.gis.table_headings import TableColumns


class ColumnsGroup(QGroupBox):
    """Two columns and which comes first; degrees, DMS, MGRS, UTM and Gauss-Krüger are told apart.

    Signals
    -------
    stated
        The planner said something: the file is to be read again.
    """

    stated = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("MinePlanner", "Coordinates in columns"), parent)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.first, self.second, self.order = QComboBox(self), QComboBox(self), QComboBox(self)
        self.order.addItem(translate("MinePlanner", "Recognise"), "")
        self.order.addItem(translate("MinePlanner", "Northing or latitude"), "north_first")
        self.order.addItem(translate("MinePlanner", "Easting or longitude"), "east_first")
        self.question = QLabel(self)
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow(translate("MinePlanner", "F&irst"), self.first)
        form.addRow(translate("MinePlanner", "Seco&nd"), self.second)
        form.addRow(translate("MinePlanner", "Firs&t is"), self.order)
        form.addRow(self.question)
        for box in (self.first, self.second, self.order):
            box.activated.connect(lambda _index: self.stated.emit())
        self.hide()

    def show_for(self, read: ReadMap, known: TableColumns) -> None:
        """Show a table's columns; hide for files that bring their own geometry."""
        self.setVisible(read.is_table)
        if not read.is_table:
            return
        found = known if known.first else _recognised(read.headings)
        for box, value in ((self.first, found.first), (self.second, found.second)):
            box.clear()
            box.addItem(translate("MinePlanner", "(none)"), "")
            for name in read.headings:
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(value), 0))
        self.order.setCurrentIndex(max(self.order.findData(known.axis_order), 0))
        self._say(read)

    def columns(self, crs: QgsCoordinateReferenceSystem | None) -> TableColumns:
        """Return what is stated; the CRS only where the planner stated it."""
        from mine_planner.gis.table_headings import TableColumns

        stated = crs.authid() if crs is not None and crs.isValid() else ""
        return TableColumns(
            self.first.currentData() or "",
            self.second.currentData() or "",
            stated,
            self.order.currentData() or "",
        )

    def _say(self, read: ReadMap) -> None:
        if read.problem:
            self.question.setStyleSheet(f"color: {parts.ERROR_COLOUR};")
            self.question.setText("⚠ " + read.problem)
        elif read.questions:
            self.question.setStyleSheet("")
            self.question.setText("? " + " ".join(read.questions))
        else:
            self.question.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
            self.question.setText(translate("MinePlanner", "The columns and their system are stated."))


def _recognised(headings: list[str]) -> TableColumns:
    from mine_planner.domain.errors import InputError
    from mine_planner.gis.table_headings import TableColumns, find_columns

    try:
        return find_columns(headings, TableColumns())
    except InputError:
        return TableColumns()
