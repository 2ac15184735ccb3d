# SPDX-License-Identifier: GPL-2.0-or-later
"""An order as a table: rank, name, contributions, how firm it is, why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from mine_planner.gis.priority_words import LABELS, reason
from mine_planner.i18n import number, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtCore import QObject

    from mine_planner.gis.task_priority import Order

RANK, NAME, PARTS, FIRM, WHY = range(5)
UUID_ROLE = int(Qt.ItemDataRole.UserRole)
PARTS_ROLE = UUID_ROLE + 1
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class OrderModel(QAbstractTableModel):
    """The rows of an order, first rank first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order: Order | None = None
        self._rows: list[int] = []
        self._names: list[str] = []
        self._text: dict[int, str] = {}

    def set_order(self, order: Order | None) -> None:
        """Show an order."""
        self.beginResetModel()
        self.order = order
        self._text = {}
        self._rows = [] if order is None else order.ranking.order().tolist()
        self._names = [] if order is None else [item.name for item in order.ranking.indicators]
        self.endResetModel()

    @property
    def names(self) -> list[str]:
        """The weighed indicators."""
        return self._names

    def uuid(self, row: int) -> str:
        """Return the uuid of what stands in a row."""
        return "" if self.order is None else self.order.subjects.uuid[self._rows[row]]

    def row_of(self, uuid: str) -> int:
        """Return where something stands, or -1."""
        if self.order is None:
            return -1
        return next((at for at, row in enumerate(self._rows) if self.order.subjects.uuid[row] == uuid), -1)

    def contributions(self, row: int) -> list[tuple[str, str, str]]:
        """Return indicator, figure in words and points, largest first."""
        if self.order is None:
            return []
        ranking, at = self.order.ranking, self._rows[row]
        found = sorted(
            zip(self._names, ranking.values[at].tolist(), ranking.parts[at].tolist(), strict=True),
            key=lambda item: -item[2],
        )
        share = dict(zip(self._names, ranking.share.tolist(), strict=True))
        words = translate("MinePlanner", "points: {} of {}")
        return [
            (
                translate("MinePlanner", LABELS[name]),
                reason(name, value, self._nearest(name, at)),
                words.format(number(100 * part), number(100 * share[name])),
            )
            for name, value, part in found
        ]

    def _nearest(self, name: str, at: int) -> float | None:
        column = None if self.order is None else self.order.nearest.get(name)
        return None if column is None or column[at] == float("inf") else float(column[at])

    # -------------------------------------------------------------- what Qt asks
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return how many are ranked."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return WHY + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("MinePlanner", "Rank"),
                translate("MinePlanner", "Ground"),
                translate("MinePlanner", "Points"),
                translate("MinePlanner", "± 20 %"),
                translate("MinePlanner", "Why"),
            )[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == FIRM:
            return translate("MinePlanner", "Best and worst rank if any one weight moves by 20 %")
        return super().headerData(section, orientation, role)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if self.order is None or not index.isValid():
            return None
        order, at, column = self.order, self._rows[index.row()], index.column()
        shown: dict[int, Callable[[], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): lambda: self._shown(at, column),
            int(Qt.ItemDataRole.ToolTipRole): lambda: self._why(at) if column == WHY else None,
            int(Qt.ItemDataRole.TextAlignmentRole): lambda: {RANK: _RIGHT, FIRM: _CENTRE}.get(column),
            UUID_ROLE: lambda: order.subjects.uuid[at],
            PARTS_ROLE: lambda: list(zip(self._names, order.ranking.parts[at].tolist(), strict=True)),
        }
        get = shown.get(int(role))
        return None if get is None else get()

    def _shown(self, at: int, column: int) -> str:
        if self.order is None:
            return ""
        ranking = self.order.ranking
        if column == RANK:
            return number(int(ranking.rank[at]))
        if column == NAME:
            return self.order.subjects.name[at]
        if column == PARTS:
            return number(100 * float(ranking.score[at]))
        if column == FIRM:
            low, high = ranking.interval(at)
            return number(low) if low == high else f"{number(low)}–{number(high)}"
        return self._why(at)

    def _why(self, at: int) -> str:
        if at not in self._text and self.order is not None:
            self._text[at] = self.order.reasons(at)
        return self._text.get(at, "")
