# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree of batches and maps: filled anew from rows, with what was open and chosen kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidgetItem

from mine_planner.i18n import number, translate
from mine_planner.ui.maps.words import KINDS, STATES, metres_within, said, trust, within
from mine_planner.ui.signs import trust_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.PyQt.QtWidgets import QTreeWidget

    from mine_planner.ui.maps.register import MapRow

NAME, KIND, GRADE, WITHIN = range(4)
UUIDS = int(Qt.ItemDataRole.UserRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter

ORDERS: dict[str, Callable[[MapRow], tuple[object, ...]]] = {
    "": lambda _row: (),
    "name": lambda row: (row.name.casefold(),),
    "sigma": lambda row: (row.sigma_m,),
    "grade": lambda row: (row.source, row.info),
    "newest": lambda row: tuple(-ord(c) for c in row.imported_at),
}


class MapTree(QObject):
    """Fills a tree widget; says which maps were ticked or chosen.

    Signals
    -------
    ticked
        uuids of maps and whether they are to be shown.
    chosen
        The selection changed.
    """

    ticked = pyqtSignal(list, bool)
    chosen = pyqtSignal()

    def __init__(self, view: QTreeWidget) -> None:
        super().__init__(view)
        self._view = view
        view.setHeaderLabels(
            [
                translate("MinePlanner", "Map"),
                translate("MinePlanner", "Kind"),
                translate("MinePlanner", "Trust"),
                translate("MinePlanner", "95 % within"),
            ]
        )
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        for column, width in ((KIND, 60), (GRADE, 56), (WITHIN, 80)):
            view.setColumnWidth(column, width)
        view.headerItem().setTextAlignment(WITHIN, int(_RIGHT))
        view.itemChanged.connect(self._on_changed)
        view.itemSelectionChanged.connect(self.chosen)

    def fill(self, rows: Sequence[MapRow], words: str, order: str) -> int:
        """Show the maps that have all words, in an order; return how many there are."""
        view = self._view
        kept, folded = self.selected(), self._folded()
        wanted = [row for row in rows if _has_words(row, words.casefold().split())]
        batches: dict[str, list[MapRow]] = {}
        for row in wanted:
            batches.setdefault(row.batch, []).append(row)
        view.blockSignals(True)
        view.clear()
        for name, maps in batches.items():
            branch = _batch_item(name, maps)
            view.addTopLevelItem(branch)
            for row in sorted(maps, key=ORDERS[order]):
                item = _map_item(row)
                branch.addChild(item)
                item.setSelected(row.uuid in kept)
                if row.uuid in kept:
                    view.setCurrentItem(item)
            branch.setExpanded(name not in folded)
            branch.setFirstColumnSpanned(True)
        view.blockSignals(False)
        return len(wanted)

    def selected(self) -> list[str]:
        """Return the uuids of the chosen maps, of whole batches too."""
        found: dict[str, None] = {}
        for item in self._view.selectedItems():
            found.update(dict.fromkeys(item.data(NAME, UUIDS)))
        return list(found)

    def choose(self, uuid: str) -> None:
        """Choose one map."""
        for item in self._items():
            item.setSelected(item.data(NAME, UUIDS) == [uuid])
            if item.isSelected():
                self._view.scrollToItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        branches = [self._view.topLevelItem(i) for i in range(self._view.topLevelItemCount())]
        return [branch.child(i) for branch in branches for i in range(branch.childCount())]

    def _folded(self) -> set[str]:
        branches = [self._view.topLevelItem(i) for i in range(self._view.topLevelItemCount())]
        return {b.data(NAME, UUIDS + 1) for b in branches if not b.isExpanded()}

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == NAME:
            self.ticked.emit(item.data(NAME, UUIDS), item.checkState(NAME) == Qt.CheckState.Checked)


def _batch_item(name: str, maps: Sequence[MapRow]) -> QTreeWidgetItem:
    title = name or translate("MinePlanner", "No batch")
    item = QTreeWidgetItem([translate("MinePlanner", "{} · {} maps").format(title, len(maps))])
    font = item.font(NAME)
    font.setBold(True)
    item.setFont(NAME, font)
    shown = sum(row.visible for row in maps)
    states = {0: Qt.CheckState.Unchecked, len(maps): Qt.CheckState.Checked}
    item.setCheckState(NAME, states.get(shown, Qt.CheckState.PartiallyChecked))
    item.setData(NAME, UUIDS, [row.uuid for row in maps])
    item.setData(NAME, UUIDS + 1, name)
    return item


def _map_item(row: MapRow) -> QTreeWidgetItem:
    located = row.status != "received"
    metres = metres_within(row.sigma_m) if located else translate("MinePlanner", "unlocated")
    item = QTreeWidgetItem([row.name, said(KINDS, row.kind), row.grade, metres])
    item.setCheckState(NAME, Qt.CheckState.Checked if row.visible else Qt.CheckState.Unchecked)
    item.setData(NAME, UUIDS, [row.uuid])
    bars, colour = trust(row.source, row.info, row.status)
    item.setIcon(GRADE, trust_icon(bars, colour))
    item.setTextAlignment(WITHIN, int(_RIGHT))
    lines = [
        row.name,
        translate("MinePlanner", "{} · {} features").format(said(STATES, row.status), number(row.features)),
        within(row.sigma_m, located=located),
        translate("MinePlanner", "Trust: {} of 3 bars, grade {}").format(bars, row.grade),
    ]
    for column in range(4):
        item.setToolTip(column, "\n".join(lines))
    return item


def _has_words(row: MapRow, words: list[str]) -> bool:
    text = f"{row.name} {row.batch} {said(KINDS, row.kind)} {row.grade}".casefold()
    return all(word in text for word in words)
