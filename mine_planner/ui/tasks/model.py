# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of tasks for a tree view: groups above, tasks below; arranged in plain Python."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QItemSelection, QModelIndex, Qt
from qgis.PyQt.QtGui import QFont

from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui.signs import letter_icon
from mine_planner.ui.tasks.arrangement import Arrangement, Group, arrange
from mine_planner.ui.tasks.words import STATUS_NAMES, STATUS_SIGNS, TYPE_NAMES, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from qgis.PyQt.QtCore import QObject

    from mine_planner.store.task_values import TaskRow

COLUMNS = ("code", "name", "area", "done", "team", "rank")
CODE, NAME, AREA, DONE, TEAM, RANK = range(len(COLUMNS))
UUID_ROLE = int(Qt.ItemDataRole.UserRole)
SHARE_ROLE = UUID_ROLE + 1
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_TOP = 0
"""Internal id of rows that have no parent; tasks below group ``i`` carry ``i + 1``."""


class TaskModel(QAbstractItemModel):
    """Tasks in groups; a list without groups has the tasks at the top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TaskRow] = []
        self._wish = Arrangement()
        self._groups: list[Group] = [Group("", ())]
        self._places: dict[str, tuple[int, int]] = {}

    # -------------------------------------------------------------- what the panel sets and asks
    @property
    def wish(self) -> Arrangement:
        """How the tasks are arranged now."""
        return self._wish

    @property
    def rows(self) -> list[TaskRow]:
        """All tasks, shown or not."""
        return self._rows

    def set_rows(self, rows: Sequence[TaskRow]) -> None:
        """Show other tasks, arranged as before."""
        self._rows = list(rows)
        self._arrange()

    def set_wish(self, wish: Arrangement) -> None:
        """Arrange the tasks anew."""
        if wish != self._wish:
            self._wish = wish
            self._arrange()

    def task(self, index: QModelIndex) -> TaskRow | None:
        """Return the task at an index; None for a group."""
        if not index.isValid():
            return None
        group = self._group_of(index)
        return None if group is None else group.rows[index.row()]

    def find(self, uuid: str) -> QModelIndex:
        """Return the index of a task; an invalid one where it is not shown."""
        if uuid not in self._places:
            return QModelIndex()
        group, row = self._places[uuid]
        return self.index(row, 0, self.index(group, 0) if self._wish.group else QModelIndex())

    def selection(self, uuids: Iterable[str]) -> QItemSelection:
        """Return tasks as a selection of few ranges: Qt's views slow down with the number of ranges."""
        picked = QItemSelection()
        places = sorted({self._places[uuid] for uuid in uuids if uuid in self._places})
        runs = groupby(enumerate(places), lambda item: (item[1][0], item[1][1] - item[0]))
        for (group, _gap), run in runs:
            rows = [row for _number, (_group, row) in run]
            parent = self.index(group, 0) if self._wish.group else QModelIndex()
            last = self.columnCount() - 1
            picked.select(self.index(rows[0], 0, parent), self.index(rows[-1], last, parent))
        return picked

    def shown_count(self) -> int:
        """Return how many tasks are shown."""
        return sum(len(group.rows) for group in self._groups)

    # -------------------------------------------------------------- what Qt asks
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of rows below an index."""
        if parent is None or not parent.isValid():
            return len(self._groups) if self._wish.group else len(self._groups[0].rows)
        if self._wish.group and parent.internalId() == _TOP and parent.column() == 0:
            return len(self._groups[parent.row()].rows)
        return 0

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return len(COLUMNS)

    def index(self, row: int, column: int, parent: QModelIndex | None = None) -> QModelIndex:
        """Return the index of a cell."""
        if row < 0 or row >= self.rowCount(parent) or not 0 <= column < len(COLUMNS):
            return QModelIndex()
        below = parent is not None and parent.isValid()
        return self.createIndex(row, column, parent.row() + 1 if below and parent is not None else _TOP)

    def parent(self, index: QModelIndex | None = None) -> Any:
        """Return the group of a task."""
        if index is None:
            return super().parent()
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, _TOP)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        task = self.task(index)
        if task is None:
            return self._group_data(index, role)
        shown: dict[int, Callable[[TaskRow, int], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): _cell_text,
            int(Qt.ItemDataRole.TextAlignmentRole): _alignment,
            int(Qt.ItemDataRole.DecorationRole): _sign,
            int(Qt.ItemDataRole.ToolTipRole): lambda row, _column: _tool_tip(row),
            UUID_ROLE: lambda row, _column: row.uuid,
            SHARE_ROLE: lambda row, _column: share_done(row),
        }
        made = shown.get(int(role))
        return None if made is None else made(task, index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {AREA, DONE, RANK}:
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("MinePlanner", "Task"),
            translate("MinePlanner", "Name"),
            translate("MinePlanner", "Area"),
            translate("MinePlanner", "Done"),
            translate("MinePlanner", "Team"),
            translate("MinePlanner", "Rank"),
        )[section]

    # -------------------------------------------------------------- helpers
    def _arrange(self) -> None:
        self.beginResetModel()
        self._groups = arrange(self._rows, self._wish)
        groups = enumerate(self._groups)
        self._places = {task.uuid: (at, row) for at, group in groups for row, task in enumerate(group.rows)}
        self.endResetModel()

    def _group_of(self, index: QModelIndex) -> Group | None:
        if not self._wish.group:
            return self._groups[0]
        return None if index.internalId() == _TOP else self._groups[int(index.internalId()) - 1]

    def _group_data(self, index: QModelIndex, role: int) -> Any:
        if not index.isValid() or index.column() != 0:
            return None
        group = self._groups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            name = said(STATUS_NAMES, group.key) or translate("MinePlanner", "No team")
            area = sum(row.area_m2 or 0.0 for row in group.rows)
            return translate("MinePlanner", "{} ({}) · {}").format(name, len(group.rows), square_metres(area))
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None


def share_done(task: TaskRow) -> float:
    """Return the searched share of a task, 0 to 1."""
    return min(task.done_m2 / task.area_m2, 1.0) if task.area_m2 else 0.0


def _cell_text(task: TaskRow, column: int) -> str:
    flag = " ⚠" if task.flagged else ""
    return (
        task.code + flag,
        task.name,
        square_metres(task.area_m2),
        number(100 * share_done(task)) + " %",
        task.team,
        "" if task.rank is None else str(task.rank),
    )[column]


def _alignment(_task: TaskRow, column: int) -> int | None:
    return _RIGHT if column in {AREA, RANK} else None


def _sign(task: TaskRow, column: int) -> Any:
    if column != CODE:
        return None
    sign = STATUS_SIGNS[task.status]
    return letter_icon(sign.letter, sign.colour, sign.shape)


def _tool_tip(task: TaskRow) -> str:
    head = f"{task.code} · {task.name}" if task.name else task.code
    lines = [
        head,
        f"{said(TYPE_NAMES, task.task_type)} · {said(STATUS_NAMES, task.status)}",
        translate("MinePlanner", "Searched {} of {}").format(
            square_metres(task.done_m2), square_metres(task.area_m2)
        ),
    ]
    if task.flagged:
        lines.append("⚠ " + task.flagged)
    return "\n".join(lines)
