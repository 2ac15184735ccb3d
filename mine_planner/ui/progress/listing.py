# SPDX-License-Identifier: GPL-2.0-or-later
"""A plain list of rows in columns that sorts, keeps its choice, and says when it is empty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QPainter
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from mine_planner.ui.parts import tint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.PyQt.QtGui import QIcon, QPaintEvent
    from qgis.PyQt.QtWidgets import QWidget


@dataclass(frozen=True)
class Column:
    """One column: its heading and how a row is shown in it.

    ``key`` gives what is sorted by, the text where it is None; ``wide`` takes the room that is left.
    """

    heading: str
    text: Callable[[Any], str]
    right: bool = False
    wide: bool = False
    key: Callable[[Any], Any] | None = None
    tip: Callable[[Any], str] | None = None
    icon: Callable[[Any], QIcon | None] | None = None
    bold: Callable[[Any], bool] | None = None


def _font(column: Column, row: Any) -> QFont | None:
    if column.bold is None or not column.bold(row):
        return None
    font = QFont()
    font.setBold(True)
    return font


def _side(column: Column, _row: Any = None) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


_SHOWN: dict[int, Callable[[Column, Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, row: column.text(row),
    Qt.ItemDataRole.TextAlignmentRole: _side,
    Qt.ItemDataRole.DecorationRole: lambda column, row: column.icon(row) if column.icon else None,
    Qt.ItemDataRole.ToolTipRole: lambda column, row: (column.tip or column.text)(row) or None,
    Qt.ItemDataRole.FontRole: _font,
}


MEASURED_ROWS = 100
"""Rows that a column's width is taken from: Qt's own thousand hold the window where thousands are listed."""

_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TICKED = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
"""Made once: Qt asks twice for each row, and putting flags together anew held the window for long lists."""


class RowModel(QAbstractTableModel):
    """Rows of any kind; ``ticked`` holds the keys of ticked rows where rows may be ticked."""

    ticks_changed = pyqtSignal()

    def __init__(self, columns: Sequence[Column], key_of: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.key_of = key_of
        self.rows: list[Any] = []
        self.ticked: set[str] = set()
        self.can_tick: Callable[[Any], bool] | None = None
        self._sorted: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.ticked &= {self.key_of(row) for row in self.rows}
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[section])
        return self.columns[section].heading if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._tick_of(row) if index.column() == 0 and self._may_tick(row) else None
        shown = _SHOWN.get(role)
        return shown(column, row) if shown else None

    def _tick_of(self, row: Any) -> Qt.CheckState:
        on = self.key_of(row) in self.ticked
        return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that rows are chosen, and ticked where they may be."""
        if self.can_tick is None or not index.isValid() or index.column() != 0:
            return _PLAIN
        return _TICKED if self._may_tick(self.rows[index.row()]) else _PLAIN

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([self.rows[index.row()]], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, rows: Sequence[Any], on: bool) -> None:
        """Tick or untick rows that may be ticked."""
        keys = {self.key_of(row) for row in rows if self._may_tick(row)}
        self.ticked = self.ticked | keys if on else self.ticked - keys
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
        self.ticks_changed.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order in which rows are given."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self._sorted is None:
            return
        number, down = self._sorted
        column = self.columns[number]
        self.rows.sort(key=column.key or column.text, reverse=down)

    def _may_tick(self, row: Any) -> bool:
        return self.can_tick is not None and self.can_tick(row)


class Listing(QTreeView):
    """The view of a :class:`RowModel`; tells which row is chosen.

    Signals
    -------
    chosen
        Another row, or none, is the current one.
    """

    chosen = pyqtSignal()

    def __init__(
        self,
        columns: Sequence[Column],
        key_of: Callable[[Any], str],
        parent: QWidget,
        *,
        name: str,
        empty: str,
    ) -> None:
        super().__init__(parent)
        self.rows_model = RowModel(columns, key_of, self)
        self._empty = empty
        self.setModel(self.rows_model)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(QSize(16, 16))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(MEASURED_ROWS)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for number, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Stretch if column.wide else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(number, mode)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show rows; the one that was chosen stays chosen, else the first is."""
        key = self.key()
        self.rows_model.set_rows(rows)
        keys = [self.rows_model.key_of(row) for row in self.rows_model.rows]
        if keys:
            place = keys.index(key) if key in keys else 0
            self.setCurrentIndex(self.rows_model.index(place, 0))
        else:
            self.chosen.emit()
        self.viewport().update()

    def choose(self, key: str) -> None:
        """Make a row the current one, by its key."""
        keys = [self.rows_model.key_of(row) for row in self.rows_model.rows]
        if key in keys:
            self.setCurrentIndex(self.rows_model.index(keys.index(key), 0))

    def row(self) -> Any:
        """Return the chosen row, or None."""
        index = self.currentIndex()
        rows = self.rows_model.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def key(self) -> str:
        """Return the key of the chosen row, or an empty text."""
        row = self.row()
        return "" if row is None else self.rows_model.key_of(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say in the middle that there is nothing."""
        super().paintEvent(event)
        if self.rows_model.rows:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setOpacity(0.65)
        area = self.viewport().rect().adjusted(16, 12, -16, -12)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, self._empty)
        painter.end()


def quiet(widget: QWidget) -> str:
    """Return the style of words that explain."""
    return f"color: {tint(widget, 0.72)};"
