# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of the window for bearings and distances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.tasks.words import TYPE_NAMES, said

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QDialog

FROM, BEARING, DISTANCE, TO = range(4)


class BearingsForm:
    """Lays the fields out in a window, top to bottom in the order of the paper."""

    def __init__(self, window: QDialog) -> None:
        self._window = window
        self.start = QLineEdit(window)
        self.start.setPlaceholderText(
            translate("MinePlanner", "Easting northing, latitude longitude, or MGRS")
        )
        self.pick = self._button(translate("MinePlanner", "Pick on Map"), "points")
        self.pick.setToolTip(translate("MinePlanner", "Click the place on the map"))
        self.given = QComboBox(window)
        for words, chain in (
            (translate("MinePlanner", "Start point (TP1)"), ""),
            (translate("MinePlanner", "Benchmark, then TP1"), "BM"),
            (translate("MinePlanner", "Landmark, then benchmark and TP1"), "LM BM"),
            (translate("MinePlanner", "Landmark, then TP1"), "LM"),
        ):
            self.given.addItem(words, chain)
        self.given.setToolTip(
            translate("MinePlanner", "The point whose place is known; the first row leads on from it")
        )
        self.north = QComboBox(window)
        for value, words in (
            ("magnetic", translate("MinePlanner", "Magnetic north")),
            ("grid", translate("MinePlanner", "Grid north")),
            ("true", translate("MinePlanner", "True north")),
        ):
            self.north.addItem(words, value)
        self.day = QDateEdit(window)
        self.day.setCalendarPopup(True)
        self.day.setToolTip(
            translate("MinePlanner", "The day on which the bearings were read, for the declination")
        )
        self.table = self._table()
        self.add = self._button(translate("MinePlanner", "Add Leg"), "next")
        self.add.setToolTip(translate("MinePlanner", "Add a line for one more bearing and distance"))
        self.remove = self._button(translate("MinePlanner", "Remove Leg"), "delete")
        self.remove.setToolTip(translate("MinePlanner", "Take the chosen line out"))
        self._build_result()
        self._lay_out()

    def way_in(self) -> list[str]:
        """Return the labels of the points that lead to the start point, in walking order."""
        return str(self.given.currentData() or "").split()

    def _build_result(self) -> None:
        window = self._window
        self.bowditch = QCheckBox(
            translate("MinePlanner", "Spread the misclosure over the legs (Bowditch); both are kept"),
            window,
        )
        self.result = QLabel(window)
        self.result.setWordWrap(True)
        self.problem = QLabel(window)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.code = QLineEdit(window)
        self.name = QLineEdit(window)
        self.type = QComboBox(window)
        for value in TYPE_NAMES:
            self.type.addItem(said(TYPE_NAMES, value), value)
        self.reason = QLineEdit(window)
        self.reason.setPlaceholderText(
            translate("MinePlanner", "Needed where ground that is no CHA is to be cleared")
        )
        self.save = self._button(translate("MinePlanner", "Save Task"), "draw_task")
        self.save.setToolTip(translate("MinePlanner", "Save the outline as a planned task"))
        self.close_button = self._button(translate("MinePlanner", "Close"))

    def _button(self, text: str, icon: str = "") -> QPushButton:
        made = QPushButton(text, self._window)
        if icon:
            made.setIcon(parts.icon(icon))
        made.setAutoDefault(False)
        return made

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 4, self._window)
        table.setHorizontalHeaderLabels(
            [
                translate("MinePlanner", "From"),
                translate("MinePlanner", "Bearing °"),
                translate("MinePlanner", "Distance m"),
                translate("MinePlanner", "To"),
            ]
        )
        table.verticalHeader().hide()
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        header = table.horizontalHeader()
        for column in (BEARING, DISTANCE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setTabKeyNavigation(True)
        return table

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._window)
        top = QFormLayout()
        top.addRow(translate("MinePlanner", "Known point"), self.given)
        top.addRow(translate("MinePlanner", "Its place"), self._row(self.start, self.pick))
        top.addRow(translate("MinePlanner", "Bearings from"), self._row(self.north, self.day))
        column.addLayout(top)
        column.addWidget(self.table, 1)
        legs = QHBoxLayout()
        legs.addWidget(self.add)
        legs.addWidget(self.remove)
        legs.addStretch(1)
        column.addLayout(legs)
        column.addWidget(self.bowditch)
        column.addWidget(self.result)
        bottom = QFormLayout()
        bottom.addRow(translate("MinePlanner", "Code"), self._row(self.code, self.type))
        bottom.addRow(translate("MinePlanner", "Name"), self.name)
        bottom.addRow(translate("MinePlanner", "Why not CHA"), self.reason)
        column.addLayout(bottom)
        column.addWidget(self.problem)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.close_button)
        last.addWidget(self.save)
        column.addLayout(last)

    def _row(self, wide: QWidget, narrow: QWidget) -> QWidget:
        holder = QWidget(self._window)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(wide, 1)
        row.addWidget(narrow)
        return holder
