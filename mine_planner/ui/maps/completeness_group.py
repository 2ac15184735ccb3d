# SPDX-License-Identifier: GPL-2.0-or-later
"""The group "Completeness" of a map's details: what the map shows of the list of CCW Amended Protocol II."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QGroupBox, QLabel

from mine_planner.i18n import translate
from mine_planner.ui.maps.about import completeness_words

if TYPE_CHECKING:
    import sqlite3

    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

_COLUMNS = 2
_ITEMS = {
    "reference_points": QT_TRANSLATE_NOOP("MinePlanner", "Two reference points"),
    "dimensions": QT_TRANSLATE_NOOP("MinePlanner", "Size of the area"),
    "map": QT_TRANSLATE_NOOP("MinePlanner", "Perimeter and extent"),
    "types": QT_TRANSLATE_NOOP("MinePlanner", "Type of every mine"),
    "numbers": QT_TRANSLATE_NOOP("MinePlanner", "Number of every type"),
    "method": QT_TRANSLATE_NOOP("MinePlanner", "Emplacing method"),
    "fuzes": QT_TRANSLATE_NOOP("MinePlanner", "Type of fuze"),
    "life_time": QT_TRANSLATE_NOOP("MinePlanner", "Life time of the fuzes"),
    "laying_time": QT_TRANSLATE_NOOP("MinePlanner", "Date and time of laying"),
    "anti_handling": QT_TRANSLATE_NOOP("MinePlanner", "Anti-handling devices"),
    "exact_location": QT_TRANSLATE_NOOP("MinePlanner", "Place of mines or rows"),
}


class CompletenessGroup(QGroupBox):
    """Eleven ticks for scans and vector maps; for a record, the score that its cells gave."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("MinePlanner", "Completeness"), parent)
        self.setToolTip(
            translate("MinePlanner", "What CCW Amended Protocol II asks a record of mines to hold")
        )
        self._stored: frozenset[str] = frozenset()
        grid = QGridLayout(self)
        grid.setVerticalSpacing(3)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        grid.addWidget(self.said, 0, 0, 1, _COLUMNS)
        self.boxes: dict[str, QCheckBox] = {}
        rows = -(-len(_ITEMS) // _COLUMNS)
        for place, (code, words) in enumerate(_ITEMS.items()):
            box = QCheckBox(translate("MinePlanner", words), self)
            grid.addWidget(box, 1 + place % rows, place // rows)
            self.boxes[code] = box

    def show_map(self, workspace: Workspace, row: sqlite3.Row) -> None:
        """Show what is kept of a map."""
        from mine_planner.gis import map_completeness

        is_record = row["kind"] == "record"
        found = None if is_record else map_completeness.checklist(workspace, row["uuid"])
        self._stored = frozenset() if found is None else found.present
        for code, box in self.boxes.items():
            box.setVisible(not is_record)
            box.setChecked(code in self._stored)
        score = completeness_words(row["completeness"])
        if is_record:
            words = translate("MinePlanner", "{}, from the cells of the record.")
            self.said.setText(words.format(score) if score else translate("MinePlanner", "Not scored."))
        elif found is None:
            self.said.setText(translate("MinePlanner", "Nobody looked yet: tick what the map shows."))
        else:
            words = translate("MinePlanner", "{}, by {}.")
            self.said.setText(words.format(score, found.decided_by))

    def ticked(self) -> set[str]:
        """Return the codes of the items that are ticked."""
        return {code for code, box in self.boxes.items() if box.isChecked()}

    def is_changed(self) -> bool:
        """Tell whether other items are ticked than are kept."""
        return self.ticked() != self._stored

    def save(self, action: Action, map_uuid: str, *, person: str, reason: str) -> None:
        """Keep what is ticked."""
        from mine_planner.gis import map_completeness

        map_completeness.tick_off(action, map_uuid, self.ticked(), person=person, reason=reason)
