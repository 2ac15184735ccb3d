# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of the list of tasks: what nobody filled in makes room for what somebody did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QHeaderView

from mine_planner.ui.tasks import model

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTreeView

    from mine_planner.store.task_values import TaskRow

CODE_WIDTH, AREA_WIDTH, MOST_WIDTH = 72, 74, 130
_WIDTHS = {
    model.CODE: CODE_WIDTH,
    model.AREA: AREA_WIDTH,
    model.DONE: 50,
    model.TEAM: 40,
    model.RANK: 66,
}


def set_widths(view: QTreeView) -> None:
    """Give the columns the widths that they begin with."""
    for column, width in _WIDTHS.items():
        view.setColumnWidth(column, width)
    view.setColumnHidden(model.RANK, True)


def fit(view: QTreeView, rows: list[TaskRow]) -> None:
    """Show ranks, teams and names where there are any, and codes and areas whole."""
    named = not rows or any(row.name for row in rows)
    view.setColumnHidden(model.RANK, all(row.rank is None for row in rows))
    view.setColumnHidden(model.TEAM, bool(rows) and not any(row.team for row in rows))
    view.setColumnHidden(model.NAME, not named)
    modes = QHeaderView.ResizeMode
    view.header().setSectionResizeMode(model.CODE, modes.Interactive if named else modes.Stretch)
    for column, least in ((model.CODE, CODE_WIDTH), (model.AREA, AREA_WIDTH)):
        wanted = view.sizeHintForColumn(column) + 6
        view.setColumnWidth(column, min(max(wanted, least), MOST_WIDTH))
