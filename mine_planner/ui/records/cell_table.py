# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of cells that is filled from the keyboard: Tab goes on, Enter begins the next line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from mine_planner.i18n import in_users_language
from mine_planner.ui import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from qgis.PyQt.QtGui import QKeyEvent

    from mine_planner.domain.record_cells import CellProblem
    from mine_planner.domain.record_drafts import Cells

_CODE_ROLE = int(Qt.ItemDataRole.UserRole)
_FIGURES = frozenset(
    {
        *("x_text", "y_text", "azimuth_raw", "dist_raw"),
        *("row_offset_m", "spacing_m", "qty_recorded", "depth_cm"),
    }
)
"""Columns of numbers: they stand at the right, digit under digit."""


@dataclass(frozen=True)
class CellColumn:
    """A column: its name in the table set, heading, width in average characters, and its codes."""

    name: str
    heading: str
    width: int
    codes: Mapping[str, str] = field(default_factory=dict)
    usual: str = ""
    """The code that an empty cell means; its words are shown quietly."""


class _Delegate(QStyledItemDelegate):
    """Edits codes by a list of words, points by completion, all else as plain text."""

    def __init__(self, table: CellTable) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Say in quiet words what an empty cell means."""
        super().initStyleOption(option, index)
        column = self._table.columns[index.column()]
        if column.name in _FIGURES:
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        words = column.codes.get(column.usual, "")
        if not option.text and words and not self._table.is_blank(index.row()):
            option.text = words
            option.palette.setColor(QPalette.ColorRole.Text, QColor(parts.tint(self._table, 0.55)))
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        """Return a list for codes, else a line."""
        column = self._table.columns[index.column()]
        if column.codes:
            box = QComboBox(parent)
            for code, words in column.codes.items():
                box.addItem(words, code)
            return box
        made = super().createEditor(parent, option, index)
        if isinstance(made, QLineEdit) and column.name in ("from_pt", "to_pt"):
            completer = QCompleter(self._table.known_points(), made)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            made.setCompleter(completer)
        return made

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        """Show the cell's code, or its text."""
        if isinstance(editor, QComboBox):
            code = index.data(_CODE_ROLE) or self._table.columns[index.column()].usual
            editor.setCurrentIndex(max(editor.findData(code), 0))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: QModelIndex) -> None:
        """Take the chosen code, or the text."""
        if isinstance(editor, QComboBox):
            self._table.set_cell(index.row(), index.column(), str(editor.currentData()))
        else:
            super().setModelData(editor, model, index)


class CellTable(QTableWidget):
    """Lines of one sheet of a record; the last line is always blank and waits to be filled.

    Signals
    -------
    edited
        A cell or a line was changed by the person at the desk.
    """

    edited = pyqtSignal()

    def __init__(self, sheet: str, columns: Sequence[CellColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.columns = list(columns)
        self.next_line: Callable[[list[Cells]], Cells] = lambda _lines: {}
        self.known_points: Callable[[], list[str]] = list
        self._extra: dict[int, Cells] = {}
        self.setColumnCount(len(self.columns))
        self.setHorizontalHeaderLabels([column.heading for column in self.columns])
        self.setItemDelegate(_Delegate(self))
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setWordWrap(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)
        wide = self.fontMetrics().averageCharWidth()
        for at, column in enumerate(self.columns):
            self.setColumnWidth(at, max(column.width, len(column.heading) + 1) * wide + 12)
        self.itemChanged.connect(lambda _item: self._on_changed())
        self.fill([])

    # -------------------------------------------------------------- content
    def fill(self, lines: Sequence[Cells]) -> None:
        """Show lines; cells of columns that are not shown are kept and given back."""
        self.blockSignals(True)
        self.setRowCount(0)
        self._extra = {}
        shown = {column.name for column in self.columns}
        for row, cells in enumerate([*lines, {}]):
            self._append(cells)
            self._extra[row] = {name: value for name, value in cells.items() if name not in shown}
        self.blockSignals(False)

    def lines(self) -> list[Cells]:
        """Return every line that holds something."""
        return [self._line(row) for row in range(self.rowCount()) if not self.is_blank(row)]

    def is_blank(self, row: int) -> bool:
        """Tell whether nothing is typed in a line yet."""
        return not any(self._text(row, at) for at in range(self.columnCount()))

    def set_cell(self, row: int, at: int, value: str) -> None:
        """Write a code or a text into a cell."""
        column = self.columns[at]
        item = self.item(row, at)
        item.setData(_CODE_ROLE, value)
        item.setText(column.codes.get(value, value) if value else "")

    def mark(self, problems: Sequence[CellProblem]) -> None:
        """Mark the cells that cannot be read, and say why in their tooltips."""
        filled = [row for row in range(self.rowCount()) if not self.is_blank(row)]
        at_column = {column.name: at for at, column in enumerate(self.columns)}
        self.blockSignals(True)
        for row in range(self.rowCount()):
            for at in range(self.columnCount()):
                item = self.item(row, at)
                item.setData(Qt.ItemDataRole.BackgroundRole, None)
                item.setData(Qt.ItemDataRole.DecorationRole, None)
                item.setToolTip("")
        for problem in problems:
            place = problem.row - 2
            if problem.sheet == self.sheet and 0 <= place < len(filled) and problem.column in at_column:
                item = self.item(filled[place], at_column[problem.column])
                wash = QColor(parts.ERROR_COLOUR)
                wash.setAlpha(60)
                item.setBackground(wash)
                item.setToolTip(in_users_language(problem.sentence, parts=True))
        self.blockSignals(False)
        self.viewport().update()

    def go_to(self, row: int, column: str) -> None:
        """Put the cursor into a cell, counted as a table program does (headings: 1)."""
        names = [item.name for item in self.columns]
        filled = [at for at in range(self.rowCount()) if not self.is_blank(at)]
        place = filled[row - 2] if 0 <= row - 2 < len(filled) else 0
        self.setCurrentCell(place, names.index(column) if column in names else 0)
        self.setFocus()

    def remove_line(self) -> None:
        """Remove the line of the cursor."""
        row = self.currentRow()
        if row < 0 or self.is_blank(row):
            return
        at = self.currentColumn()
        lines = [self._line(place) for place in range(self.rowCount()) if place != row]
        self.fill([line for line in lines if line])
        self.setCurrentCell(min(row, self.rowCount() - 1), at)
        self.edited.emit()

    # -------------------------------------------------------------- keyboard
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next line; Ctrl+Delete removes one; Delete empties a cell."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the editor has taken it, and tells by closeEditor
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin_next_line()
        elif event.matches(QKeySequence.StandardKey.DeleteEndOfWord):
            self.remove_line()
        elif event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self.set_cell(self.currentRow(), self.currentColumn(), "")
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next line after Enter."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.begin_next_line()

    def begin_next_line(self) -> None:
        """Go to the first empty cell of the next line; a new one begins as the last one suggests."""
        row = min(self.currentRow() + 1, self.rowCount() - 1)
        if row == self.currentRow():
            return
        if self.is_blank(row):
            self.blockSignals(True)
            for name, value in self.next_line(self.lines()).items():
                at = next((n for n, column in enumerate(self.columns) if column.name == name), -1)
                if at >= 0:
                    self.set_cell(row, at, value)
            self.blockSignals(False)
            self._on_changed()
        empty = (at for at in range(self.columnCount()) if not self._text(row, at))
        self.setCurrentCell(row, next(empty, 0))

    # -------------------------------------------------------------- helpers
    def _append(self, cells: Mapping[str, str]) -> None:
        row = self.rowCount()
        self.insertRow(row)
        for at, column in enumerate(self.columns):
            self.setItem(row, at, QTableWidgetItem())
            self.set_cell(row, at, cells.get(column.name, ""))

    def _on_changed(self) -> None:
        last = self.rowCount() - 1
        if last < 0 or not self.is_blank(last):
            self.blockSignals(True)
            self._append({})
            self.blockSignals(False)
        self.edited.emit()

    def _text(self, row: int, at: int) -> str:
        item = self.item(row, at)
        return "" if item is None else item.text().strip()

    def _line(self, row: int) -> Cells:
        line = dict(self._extra.get(row, {}))
        for at, column in enumerate(self.columns):
            text = self._text(row, at)
            if not text:
                continue
            by_words = {words: code for code, words in column.codes.items()}
            line[column.name] = by_words.get(text, text)
        return line
