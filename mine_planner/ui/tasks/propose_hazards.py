# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of hazard areas to plan: thousands in a country, so it is filtered and ticked by the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.store.hazard_codes import name_of
from mine_planner.ui import parts
from mine_planner.ui.tasks.words import HAZARD_SIGNS, said

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

    from qgis.PyQt.QtWidgets import QDialog

KEY = int(Qt.ItemDataRole.UserRole)


class HazardPick:
    """A filter, the list, and buttons that tick: all that are shown, none, or those in the map."""

    def __init__(self, window: QDialog, view: QListWidget) -> None:
        self.view = view
        self.filter_edit = QgsFilterLineEdit(window)
        self.filter_edit.setShowSearchIcon(True)
        self.filter_edit.setPlaceholderText(translate("MinePlanner", "Filter by code or class…"))
        tr = translate
        self.every = _button(
            window,
            tr("MinePlanner", "All"),
            tr("MinePlanner", "Tick the areas that the filter shows, and no other"),
        )
        self.none = _button(window, tr("MinePlanner", "None"), tr("MinePlanner", "Tick no area"))
        self.in_view = _button(
            window,
            tr("MinePlanner", "In the Map"),
            tr("MinePlanner", "Tick the areas that lie in the part of the map in view, and no other"),
        )
        self.count = QLabel(window)
        self.count.setStyleSheet(f"color: {parts.tint(window, 0.75)};")
        self.filter_edit.textChanged.connect(self._filter)
        self.every.clicked.connect(lambda _checked=False: self.tick(self._shown()))
        self.none.clicked.connect(lambda _checked=False: self.tick(()))
        view.itemChanged.connect(lambda _item: self._say())

    def lay_out(self, column: QVBoxLayout) -> None:
        """Put filter, list and buttons below one another."""
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.every, self.none, self.in_view):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.count)
        column.addWidget(self.filter_edit)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    def fill(self, rows: list[sqlite3.Row]) -> None:
        """List open hazard areas, all ticked."""
        view = self.view
        view.blockSignals(True)
        view.clear()
        for row in rows:
            words = translate("MinePlanner", "{} · {} · {}")
            code = in_users_language(name_of(row["code"], row["imsma_id"]))
            size = square_metres(row["area_m2"])
            item = QListWidgetItem(words.format(code, said(HAZARD_SIGNS, row["areatype"]), size))
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(KEY, row["uuid"])
            view.addItem(item)
        view.blockSignals(False)
        self._filter(self.filter_edit.text())

    def tick(self, uuids: Collection[str]) -> None:
        """Tick these areas alone, and bring the first of them into sight."""
        wanted, first = set(uuids), None
        self.view.blockSignals(True)
        for row in range(self.view.count()):
            item = self.view.item(row)
            on = item.data(KEY) in wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            first = item if on and first is None else first
        self.view.blockSignals(False)
        if first is not None:
            self.view.scrollToItem(first)
        self._say()

    def _shown(self) -> list[str]:
        items = [self.view.item(row) for row in range(self.view.count())]
        return [item.data(KEY) for item in items if not item.isHidden()]

    def _filter(self, text: str) -> None:
        """Hide what does not fit; a tick stays where it is, and the count tells of it."""
        words = text.casefold().split()
        for row in range(self.view.count()):
            item = self.view.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))
        self._say()

    def _say(self) -> None:
        items = [self.view.item(row) for row in range(self.view.count())]
        ticked = sum(item.checkState() == Qt.CheckState.Checked for item in items)
        words = translate("MinePlanner", "{} of {} ticked")
        self.count.setText(words.format(number(ticked), number(len(items))))


def _button(window: QDialog, text: str, tip: str) -> QPushButton:
    made = QPushButton(text, window)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made
