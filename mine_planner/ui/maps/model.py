# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree of batches and maps, filtered and sorted by Qt's own models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from mine_planner.i18n import number, translate
from mine_planner.ui.maps import words
from mine_planner.ui.signs import trust_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.PyQt.QtCore import QModelIndex, QObject

    from mine_planner.store.map_register import MapRow

NAME, KIND, GRADE, WITHIN, COUNT = range(5)
UUID_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = UUID_ROLE + 1
TEXT_ROLE = UUID_ROLE + 2
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MapModel(QStandardItemModel):
    """Batches with their maps; the box before a name shows or hides it on the canvas."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, MapRow] = {}

    def set_rows(self, rows: Sequence[MapRow], is_shown: Callable[[str], bool]) -> None:
        """Show the register."""
        self.clear()
        self.setHorizontalHeaderLabels(
            [
                translate("MinePlanner", "Map"),
                translate("MinePlanner", "Kind"),
                translate("MinePlanner", "Grade"),
                translate("MinePlanner", "95 % within"),
                translate("MinePlanner", "Features"),
            ]
        )
        self.rows = {row.uuid: row for row in rows}
        batches: dict[str, QStandardItem] = {}
        for row in rows:
            parent = batches.get(row.batch_uuid)
            if parent is None:
                parent = batches[row.batch_uuid] = self._batch(row.batch)
            parent.appendRow(_cells(row, shown=is_shown(row.uuid)))
        for batch in batches.values():
            shown = {batch.child(i).checkState() for i in range(batch.rowCount())}
            batch.setCheckState(shown.pop() if len(shown) == 1 else Qt.CheckState.PartiallyChecked)
            words_ = translate("MinePlanner", "{} · {} maps").format(batch.text(), batch.rowCount())
            batch.setText(words_)

    def _batch(self, name: str) -> QStandardItem:
        item = QStandardItem(name or translate("MinePlanner", "Without a batch"))
        item.setEditable(False)
        item.setCheckable(True)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setData(name, TEXT_ROLE)
        item.setData(name, SORT_ROLE)
        self.appendRow([item, *(_empty() for _ in range(4))])
        return item


def _empty() -> QStandardItem:
    item = QStandardItem()
    item.setEditable(False)
    return item


def _cells(row: MapRow, *, shown: bool) -> list[QStandardItem]:
    bars = words.trust(row)
    texts: list[tuple[str, Any]] = [
        (row.name, row.name),
        (words.said(words.KIND_WORDS, row.kind), row.kind),
        (row.grade, row.grade),
        (words.within_short(row.sigma_m), row.sigma_m),
        (number(row.features), row.features),
    ]
    cells = []
    for text, order in texts:
        item = QStandardItem(text)
        item.setEditable(False)
        item.setData(order, SORT_ROLE)
        item.setData(row.uuid, UUID_ROLE)
        item.setToolTip(words.within(row.sigma_m))
        cells.append(item)
    cells[NAME].setCheckable(True)
    cells[NAME].setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
    cells[NAME].setData(f"{row.batch} {row.name} {row.grade} {row.kind} {row.status}", TEXT_ROLE)
    cells[NAME].setToolTip(row.name)
    cells[GRADE].setIcon(trust_icon(bars, words.TRUST_COLOURS[bars]))
    cells[GRADE].setToolTip(words.trust_words(row))
    for column in (WITHIN, COUNT):
        cells[column].setTextAlignment(_RIGHT)
    return cells


class MapFilter(QSortFilterProxyModel):
    """Shows maps with certain words, under their batches."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setSortRole(SORT_ROLE)
        self.setRecursiveFilteringEnabled(True)

    def set_words(self, text: str) -> None:
        """Filter anew."""
        self._words = text.casefold().split()
        self.invalidateFilter()

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex) -> bool:
        """Tell whether a row itself has the words; its parents are shown with it."""
        index = self.sourceModel().index(source_row, 0, source_parent)
        text = str(index.data(TEXT_ROLE) or "").casefold()
        return all(word in text for word in self._words)
