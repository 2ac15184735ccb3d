# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of open questions: one row each, filtered by kind, office and words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

from mine_planner.i18n import translate
from mine_planner.ui.exchange import words
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QObject

    from mine_planner.store.exchange_questions import Question

ROW, FIELD, OFFICES, SINCE = range(4)


class QuestionModel(QAbstractTableModel):
    """Open questions as read from the workspace."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.questions: list[Question] = []
        self._headings = (
            translate("MinePlanner", "About"),
            translate("MinePlanner", "Field"),
            translate("MinePlanner", "Offices"),
            translate("MinePlanner", "Since"),
        )

    def set_questions(self, questions: list[Question]) -> None:
        """Show these questions."""
        self.beginResetModel()
        self.questions = questions
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of questions."""
        return 0 if parent is not None and parent.isValid() else len(self.questions)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a cell says."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        question = self.questions[index.row()]
        return (
            f"{question.label} · {words.table_words(question.table)}",
            words.field_words(question.field),
            ", ".join(question.offices),
            day_text(question.raised_at[:10]),
        )[index.column()]


class QuestionFilter(QSortFilterProxyModel):
    """Shows the questions that were asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wish = ("", "", "")

    def set_wish(self, topic: str, office: str, text: str) -> None:
        """Show one kind, one office, and rows that hold a text; empty for all."""
        self._wish = (topic, office, text.strip().casefold())
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Tell whether a question is shown."""
        model = self.sourceModel()
        question = model.questions[row]
        topic, office, text = self._wish
        about = str(model.data(model.index(row, ROW, parent))).casefold()
        return topic in ("", question.topic) and (not office or office in question.offices) and text in about

    def shown(self) -> list[Question]:
        """Return the questions that pass, in the order shown."""
        model = self.sourceModel()
        rows = (self.mapToSource(self.index(n, 0)).row() for n in range(self.rowCount()))
        return [model.questions[row] for row in rows]
