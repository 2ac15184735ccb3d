# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree that says which field of an official layer fills which column, and what its words mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem

from mine_planner.i18n import translate
from mine_planner.ui.hazards.words import CLASSES, EVIDENCE, STATUSES
from mine_planner.ui.tasks.words import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.gis.sources import SourceFeatures

COLUMN_NAMES: dict[str, str] = {
    "imsma_id": QT_TRANSLATE_NOOP("MinePlanner", "IMSMA id"),
    "code": QT_TRANSLATE_NOOP("MinePlanner", "Code"),
    "areatype": QT_TRANSLATE_NOOP("MinePlanner", "Class"),
    "status": QT_TRANSLATE_NOOP("MinePlanner", "Status"),
    "evidence": QT_TRANSLATE_NOOP("MinePlanner", "Evidence"),
    "margin_m": QT_TRANSLATE_NOOP("MinePlanner", "Margin (m)"),
    "tripwire": QT_TRANSLATE_NOOP("MinePlanner", "Tripwires"),
    "antiliftfitted": QT_TRANSLATE_NOOP("MinePlanner", "Anti-lift devices"),
    "boobytrapped": QT_TRANSLATE_NOOP("MinePlanner", "Booby traps"),
    "note": QT_TRANSLATE_NOOP("MinePlanner", "Note"),
}
MEANINGS = {"areatype": CLASSES, "status": STATUSES, "evidence": EVIDENCE}
MOST_WORDS = 25
_HINTS = {
    "imsma_id": ("imsma_id", "imsmaid", "ha_id", "hazard_id", "globalid", "id"),
    "code": ("code", "ha_code", "local_id", "name"),
    "areatype": ("areatype", "type", "class", "kind", "confirmed"),
    "status": ("status", "state"),
    "evidence": ("evidence",),
}
_SOUNDS = {
    "SHA": ("sha", "susp"),
    "CHA": ("cha", "conf"),
    "ammunition_storage": ("ammun", "storage"),
    "eod_spot": ("eod", "spot"),
    "open": ("open", "active"),
    "worked_on": ("work", "progress", "ongoing"),
    "closed": ("clos", "clear", "done", "cancel", "complet"),
    "direct": ("direct",),
    "indirect": ("indirect",),
}


class MappingTree(QTreeWidget):
    """Columns with their fields; below a column of fixed words, what each word of the layer means.

    Signals
    -------
    changed
        The mapping is another one.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: dict[str, QComboBox] = {}
        self._words: dict[str, dict[str, QComboBox]] = {}
        self._features: SourceFeatures | None = None
        self.setHeaderLabels([translate("MinePlanner", "Here"), translate("MinePlanner", "In the layer")])
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.setRootIsDecorated(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)

    def show_layer(self, features: SourceFeatures) -> None:
        """Offer a layer's fields; those whose names speak for themselves are chosen."""
        self._features = features
        self.clear()
        self._fields, self._words = {}, {}
        names = list(features.attributes[0]) if features.attributes else []
        for column in COLUMN_NAMES:
            item = QTreeWidgetItem(self, [said(COLUMN_NAMES, column)])
            box = QComboBox(self)
            box.setAccessibleName(said(COLUMN_NAMES, column))
            box.addItem(translate("MinePlanner", "not in the layer"), "")
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(_guess(column, names)), 0))
            self.setItemWidget(item, 1, box)
            self._fields[column] = box
            self._show_words(column, item)
            box.currentIndexChanged.connect(
                lambda _index, column=column, item=item: self._on_field(column, item)
            )
        self.expandAll()

    def mapping(self) -> dict[str, Any]:
        """Return the mapping as it is chosen."""
        found: dict[str, Any] = {}
        for column, box in self._fields.items():
            name = box.currentData()
            if not name:
                continue
            meant = self._words.get(column)
            if not meant:
                found[column] = name
                continue
            values = {word: str(choice.currentData()) for word, choice in meant.items()}
            found[column] = {"field": name, "values": values}
        return found

    def show_mapping(self, mapping: Mapping[str, Any]) -> None:
        """Choose what a saved mapping says; fields that the layer lacks are left open."""
        for column, box in self._fields.items():
            rule = mapping.get(column, "")
            name = rule.get("field", "") if isinstance(rule, dict) else str(rule)
            box.setCurrentIndex(max(box.findData(name), 0))
            meant = rule.get("values", {}) if isinstance(rule, dict) else {}
            for word, choice in self._words.get(column, {}).items():
                if word in meant:
                    choice.setCurrentIndex(max(choice.findData(meant[word]), 0))

    def _on_field(self, column: str, item: QTreeWidgetItem) -> None:
        self._show_words(column, item)
        self.changed.emit()

    def _show_words(self, column: str, item: QTreeWidgetItem) -> None:
        item.takeChildren()
        self._words.pop(column, None)
        name = self._fields[column].currentData()
        names = MEANINGS.get(column)
        if not name or names is None or self._features is None:
            return
        seen = {str(row.get(name)) for row in self._features.attributes if row.get(name) not in (None, "")}
        self._words[column] = {}
        for word in sorted(seen)[:MOST_WORDS]:
            child = QTreeWidgetItem(item, [f"“{word}”"])
            choice = QComboBox(self)
            choice.setAccessibleName(word)
            for value in names:
                choice.addItem(said(names, value), value)
            choice.setCurrentIndex(max(choice.findData(_sounds_like(word, list(names))), 0))
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
            self.setItemWidget(child, 1, choice)
            self._words[column][word] = choice
        item.setExpanded(True)


def _guess(column: str, names: list[str]) -> str:
    by_name = {name.casefold(): name for name in names}
    return next((by_name[hint] for hint in _HINTS.get(column, (column,)) if hint in by_name), "")


def _sounds_like(word: str, values: list[str]) -> str:
    """Return the value that a word sounds like; else the first, which is the safe one."""
    text = word.casefold()
    if "indirect" in values and "indirect" in text:
        return "indirect"
    return next((value for value in values if any(sound in text for sound in _SOUNDS[value])), values[0])
