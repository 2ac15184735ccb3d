# SPDX-License-Identifier: GPL-2.0-or-later
"""The row that records a marker on the ground: where it was measured, and since when it stands."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from mine_planner.gis.task_point_table import PointLine
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.map_tools.pick import PlacePicker


class MarkerRow(QWidget):
    """Shown below the list of points while a marker is recorded."""

    def __init__(self, desk: Desk, parent: QWidget, picker: PlacePicker) -> None:
        super().__init__(parent)
        self._desk = desk
        self._picker = picker
        self._point = ""
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.place = QLineEdit(self)
        self.place.setToolTip(
            translate("MinePlanner", "As measured: easting northing, latitude longitude, or MGRS")
        )
        self.pick = QPushButton(parts.icon("site"), "", self)
        self.pick.setToolTip(translate("MinePlanner", "Pick the position on the map"))
        self.pick.setAccessibleName(translate("MinePlanner", "Pick on Map"))
        self.day = QDateEdit(QDate.currentDate(), self)
        self.day.setCalendarPopup(True)
        self.save_button = QPushButton(translate("MinePlanner", "Save Marker"), self)
        self.pick.clicked.connect(lambda _checked=False: self._pick())
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.place.returnPressed.connect(self.save)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.place, 1)
        first.addWidget(self.pick)
        second.addWidget(self.day, 1)
        second.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.words)
        column.addLayout(first)
        column.addLayout(second)
        self.hide()

    def begin(self, line: PointLine) -> None:
        """Ask for the marker of a point; where it was planned stands there to begin with."""
        self._point = line.uuid
        x, y = line.marker or (line.x, line.y)
        self.place.setText(f"{x:.2f} {y:.2f}")
        words = translate("MinePlanner", "<b>{}</b> stands on the ground, measured at:")
        self.words.setText(words.format(escape(line.label)))
        self.show()
        self.place.setFocus()

    def _pick(self) -> None:
        words = translate("MinePlanner", "Click where the marker was measured.")
        self._picker.pick(words, lambda x, y: self.place.setText(f"{x:.2f} {y:.2f}"))

    def save(self) -> None:
        """Record the marker."""
        from mine_planner.gis import task_places, task_point_table

        with self._desk.reporter.boundary():
            workspace = self._desk.session.workspace
            place = task_places.place_from_text(workspace, self.place.text())
            day = self.day.date().toString(Qt.DateFormat.ISODate)
            task_point_table.emplace(workspace, self._point, place, day)
            self.hide()
            self._desk.session.notice_changes()
