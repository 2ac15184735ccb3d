# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of rows that are edited in place and saved together: what is shown, and what differs from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from mine_planner.ui.parts import tint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

UUID_ROLE = int(Qt.ItemDataRole.UserRole)
BEFORE_ROLE = UUID_ROLE + 1
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column:
    """A column: its name in the table of the workspace and its heading, translated.

    Attributes
    ----------
    choices
        Values and their words, where one of these must be chosen.
    checked
        Whether the cell is a tick.
    figure
        Whether it holds a number, and so stands at the right.
    """

    name: str
    heading: str
    editable: bool = True
    checked: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    figure: bool = False


class EmptyDelegate(QStyledItemDelegate):
    """Says in quiet words what an empty cell means; the cell itself stays empty."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._table = parent

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Put the words where there is no text."""
        super().initStyleOption(option, index)
        if not option.text:
            option.text = self._words
            quiet = QColor(tint(self._table, 0.6))
            option.palette.setColor(QPalette.ColorRole.Text, quiet)
            option.font.setItalic(True)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay


class ChoiceDelegate(QStyledItemDelegate):
    """Edits a cell with a list of words; the cell's data is the word."""

    def __init__(self, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = list(words)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex) -> QWidget:
        """Return the list."""
        box = QComboBox(parent)
        box.addItems(self._words)
        return box


class Grid(QObject):
    """Fills a table, adds rows, and gives what was changed.

    Signals
    -------
    edited
        A cell was changed by the person at the desk.
    """

    edited = pyqtSignal()

    def __init__(self, table: QTableWidget, columns: Sequence[Column]) -> None:
        super().__init__(table)
        self.table = table
        self.columns = list(columns)
        table.setColumnCount(len(self.columns))
        table.setHorizontalHeaderLabels([column.heading for column in self.columns])
        table.verticalHeader().hide()
        table.setWordWrap(False)
        table.horizontalHeader().setHighlightSections(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        for at, column in enumerate(self.columns):
            side = _RIGHT if column.figure else _LEFT
            table.horizontalHeaderItem(at).setTextAlignment(side)
            if column.choices:
                table.setItemDelegateForColumn(at, ChoiceDelegate(list(column.choices.values()), table))
        table.itemChanged.connect(lambda _item: self.edited.emit())

    def fill(self, rows: Sequence[tuple[str, Mapping[str, object]]]) -> None:
        """Show rows: uuid or key, and values by column."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for uuid, values in rows:
            self._append(uuid, values)
        self.table.blockSignals(False)

    def add(self, values: Mapping[str, object]) -> None:
        """Append a row that is not saved yet, and begin to edit its first cell."""
        self.table.blockSignals(True)
        self._append("", values)
        self.table.blockSignals(False)
        last = self.table.rowCount() - 1
        self.table.setCurrentCell(last, 0)
        self.table.editItem(self.table.item(last, 0))
        self.edited.emit()

    def uuid(self, row: int) -> str:
        """Return a row's uuid; empty where it is not saved yet or there is no such row."""
        item = self.table.item(row, 0)
        return "" if item is None else str(item.data(UUID_ROLE) or "")

    def row_of(self, uuid: str) -> int:
        """Return where a uuid stands, or -1."""
        return next((row for row in range(self.table.rowCount()) if self.uuid(row) == uuid), -1)

    def values(self, row: int) -> dict[str, str]:
        """Return a row's cells by column; ticks are 1 or 0."""
        return {column.name: self._value(row, at, column) for at, column in enumerate(self.columns)}

    def before(self, row: int) -> dict[str, str]:
        """Return a row's cells as they were shown at first."""
        return {
            column.name: str(self.table.item(row, at).data(BEFORE_ROLE))
            for at, column in enumerate(self.columns)
        }

    def changed_rows(self) -> list[int]:
        """Return the rows that are new or differ from what was shown."""
        return [
            row
            for row in range(self.table.rowCount())
            if not self.uuid(row) or self.values(row) != self.before(row)
        ]

    # -------------------------------------------------------------- helpers
    def _append(self, uuid: str, values: Mapping[str, object]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for at, column in enumerate(self.columns):
            value = values.get(column.name)
            text = "" if value is None else str(value)
            item = QTableWidgetItem("" if column.checked else column.choices.get(text, text))
            flags = item.flags()
            if column.checked:
                ticked = Qt.CheckState.Checked if text == "1" else Qt.CheckState.Unchecked
                item.setCheckState(ticked)
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            if column.checked or not column.editable:
                flags &= ~Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            item.setTextAlignment(_RIGHT if column.figure else _LEFT)
            item.setData(UUID_ROLE, uuid)
            item.setToolTip(item.text())
            self.table.setItem(row, at, item)
            item.setData(BEFORE_ROLE, self._value(row, at, column))

    def _value(self, row: int, at: int, column: Column) -> str:
        item = self.table.item(row, at)
        if column.checked:
            return "1" if item.checkState() == Qt.CheckState.Checked else "0"
        text = item.text().strip()
        return next((value for value, words in column.choices.items() if words == text), text)
