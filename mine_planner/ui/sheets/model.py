# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of sheets: one row per task, with a box to choose it and how its sheet stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal

from mine_planner.i18n import translate
from mine_planner.ui.signs import letter_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtCore import QObject

    from mine_planner.gis.sheets.states import SheetState

CODE, NAME, REVISION, STATE = range(4)
_NOTHING = QModelIndex()


class SheetModel(QAbstractTableModel):
    """Tasks with a check box; what is chosen survives a refresh."""

    chosen_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SheetState] = []
        self._chosen: set[str] = set()
        self._seen: set[str] = set()

    def set_rows(self, rows: Sequence[SheetState]) -> None:
        """Show other rows; tasks that are new here and changed are chosen from the start."""
        self.beginResetModel()
        self._rows = list(rows)
        fresh = {row.uuid for row in rows if row.changed and not row.problem} - self._seen
        self._seen |= {row.uuid for row in rows}
        self._chosen = (self._chosen | fresh) & {row.uuid for row in rows if not row.problem}
        self.endResetModel()
        self.chosen_changed.emit()

    def forget(self) -> None:
        """Forget rows and choices; another workspace follows."""
        self._seen.clear()
        self._chosen.clear()
        self.set_rows([])

    def row_at(self, row: int) -> SheetState:
        """Return what a row shows."""
        return self._rows[row]

    def chosen(self) -> list[SheetState]:
        """Return the chosen tasks, by code."""
        return [row for row in self._rows if row.uuid in self._chosen]

    def choose(self, uuids: Sequence[str], *, on: bool) -> None:
        """Choose tasks, or not."""
        able = {row.uuid for row in self._rows if not row.problem}
        self._chosen = self._chosen | (set(uuids) & able) if on else self._chosen - set(uuids)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.chosen_changed.emit()

    # -------------------------------------------------------------- Qt
    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Return the number of tasks."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the columns' titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("MinePlanner", "Task"),
            translate("MinePlanner", "Name"),
            translate("MinePlanner", "Rev."),
            translate("MinePlanner", "Sheet"),
        )[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let the first column be checked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == CODE and not self._rows[index.row()].problem:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return words, box, sign and tooltip of a cell."""
        row = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.code, row.name, row.revision or "–", state_words(row))[column]
        if role == Qt.ItemDataRole.CheckStateRole and column == CODE and not row.problem:
            return Qt.CheckState.Checked if row.uuid in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            return letter_icon(*state_sign(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.problem or state_words(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == REVISION:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Choose a task by its box."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != CODE:
            return False
        self.choose([self._rows[index.row()].uuid], on=bool(value))
        return True


def state_words(row: SheetState) -> str:
    """Return how a sheet stands, in words."""
    if row.problem:
        return translate("MinePlanner", "No outline")
    if row.out:
        return translate("MinePlanner", "Out of date: {} out").format(row.out)
    if row.approved:
        return translate("MinePlanner", "Approved")
    if row.changed:
        return translate("MinePlanner", "Draft, not printed")
    return translate("MinePlanner", "Draft, printed")


def state_sign(row: SheetState) -> tuple[str, str, str]:
    """Return letter, colour and shape for a state; no two share a shape and a letter."""
    if row.problem:
        return ("–", "#8A8A8A", "hollow")
    if row.out:
        return ("!", "#C62828", "square")
    if row.approved:
        return ("A", "#2E7D32", "round")
    return ("D", "#8A6D1B", "hollow")


class SheetFilter(QSortFilterProxyModel):
    """Shows all tasks or those that changed, and those with certain words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._changed_only = False

    def set_wish(self, words: str, *, changed_only: bool) -> None:
        """Filter anew."""
        self._words = words.casefold().split()
        self._changed_only = changed_only
        self.invalidateFilter()

    def filterAcceptsRow(self, source_row: int, _parent: QModelIndex) -> bool:
        """Tell whether a task is shown."""
        row = self.sourceModel().row_at(source_row)
        if self._changed_only and not (row.changed or row.out):
            return False
        text = f"{row.code} {row.name}".casefold()
        return all(word in text for word in self._words)

    def shown(self) -> list[str]:
        """Return the uuids of the tasks shown."""
        model = self.sourceModel()
        return [
            model.row_at(self.mapToSource(self.index(row, 0)).row()).uuid for row in range(self.rowCount())
        ]
