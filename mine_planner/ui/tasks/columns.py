# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of the list of tasks: what nobody filled in makes room for what somebody did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView

from mine_planner.ui.tasks import model

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTreeView

    from mine_planner.store.task_values import TaskRow

CODE_WIDTH, AREA_WIDTH, MOST_WIDTH = 72, 74, 130
_ACROSS = Qt.Orientation.Horizontal
_WIDTHS = {
    model.CODE: CODE_WIDTH,
    model.AREA: AREA_WIDTH,
    model.DONE: 50,
    model.TEAM: 40,
    model.RANK: 66,
}


_MEASURED_ROWS = 40
"""How many rows are measured for a column's width: Qt's thousand hold the window for a fifth of a second."""


def set_widths(view: QTreeView) -> None:
    """Give the columns the widths that they begin with."""
    for column, width in _WIDTHS.items():
        view.setColumnWidth(column, width)
    view.header().setResizeContentsPrecision(_MEASURED_ROWS)
    view.setColumnHidden(model.RANK, True)


def fit(view: QTreeView, rows: list[TaskRow]) -> None:
    """Show ranks, teams and names where there are any, and codes and areas whole."""
    named = not rows or any(row.name for row in rows)
    view.setColumnHidden(model.RANK, all(row.rank is None for row in rows))
    view.setColumnHidden(model.NAME, not named)
    modes = QHeaderView.ResizeMode
    letters = view.fontMetrics().horizontalAdvance
    done = max(letters("100 %"), letters(str(view.model().headerData(model.DONE, _ACROSS)))) + 14
    view.setColumnWidth(model.DONE, max(_WIDTHS[model.DONE], done))
    view.header().setSectionResizeMode(model.CODE, modes.Interactive if named else modes.Stretch)
    for column, least in ((model.CODE, CODE_WIDTH), (model.AREA, AREA_WIDTH)):
        wanted = view.sizeHintForColumn(column) + 6
        view.setColumnWidth(column, min(max(wanted, least), most_width(view)))
    make_room(view, teams=not rows or any(row.team for row in rows))


def most_width(view: QTreeView) -> int:
    """Return how wide a code or an area may become."""
    return max(MOST_WIDTH, 18 * view.fontMetrics().averageCharWidth())


def make_room(view: QTreeView, *, teams: bool) -> None:
    """Show the team whole or not at all: where it leaves no room for names, tip and details say it."""
    shown = (model.CODE, model.AREA, model.DONE, model.RANK)
    taken = sum(view.columnWidth(column) for column in shown if not view.isColumnHidden(column))
    wanted = min(max(view.sizeHintForColumn(model.TEAM) + 6, _WIDTHS[model.TEAM]), most_width(view))
    least = 0 if view.isColumnHidden(model.NAME) else 12 * view.fontMetrics().averageCharWidth()
    view.setColumnHidden(model.TEAM, not teams or view.viewport().width() < taken + wanted + least)
    view.setColumnWidth(model.TEAM, wanted)
