# SPDX-License-Identifier: GPL-2.0-or-later
"""The last reports as a table; those that were held back carry a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, Qt

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui.signs import letter_icon

if TYPE_CHECKING:
    from mine_planner.store.progress_values import ReportRow

DAY, TASK, TEAM, AREA, FINDS = range(5)
HELD_COLOUR = "#bf6f12"


class ReportModel(QAbstractTableModel):
    """Newest first; tooltips say why a report was held back."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent)
        self.rows: list[ReportRow] = []

    def set_rows(self, rows: list[ReportRow]) -> None:
        """Show these reports."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many reports are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (AREA, FINDS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        tr = translate
        return (
            tr("MinePlanner", "Day"),
            tr("MinePlanner", "Task"),
            tr("MinePlanner", "Team"),
            tr("MinePlanner", "m²"),
            tr("MinePlanner", "Finds"),
        )[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (AREA, FINDS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and column == DAY and row.status == "held":
            return letter_icon("H", HELD_COLOUR, "hollow")
        if role == Qt.ItemDataRole.ToolTipRole:
            return in_users_language(row.held_reason) or None
        return None

    def _text(self, row: ReportRow, column: int) -> str:
        if column == DAY:
            return _short_day(row.day)
        if column == TASK:
            return row.task or translate("MinePlanner", "not known")
        if column == TEAM:
            return row.team
        if column == AREA:
            return number(row.area_m2)
        return number(row.finds) if row.finds else ""


def _short_day(iso: str) -> str:
    """Return a day without its year where that is this year's."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    pattern = "d MMM" if day.year() == QDate.currentDate().year() else "d MMM yy"
    return QLocale().toString(day, pattern)
