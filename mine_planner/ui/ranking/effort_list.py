# SPDX-License-Identifier: GPL-2.0-or-later
"""What each task still takes, as a table with its sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidgetItem

from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.ui.blank import Blank

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTableWidget

    from mine_planner.gis.task_effort import TaskEffort

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def dress(table: QTableWidget) -> None:
    """Give the table its columns."""
    table.setColumnCount(5)
    table.setHorizontalHeaderLabels(
        [
            translate("MinePlanner", "Task"),
            translate("MinePlanner", "Still to search"),
            translate("MinePlanner", "Team-days"),
            translate("MinePlanner", "Cost"),
            translate("MinePlanner", "How"),
        ]
    )
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    header = table.horizontalHeader()
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in (1, 2, 3):
        table.horizontalHeaderItem(column).setTextAlignment(_RIGHT)
    table.setAccessibleName(translate("MinePlanner", "What each task still takes"))
    Blank(
        table,
        translate(
            "MinePlanner",
            "Enter and save the rates at the left, then press Reckon: what each task still takes is listed "
            "here.",
        ),
    )


def fill(table: QTableWidget, found: list[TaskEffort]) -> str:
    """Show efforts and return their sum in words."""
    table.setRowCount(len(found))
    for row, item in enumerate(found):
        for column, text in enumerate(_cells(item)):
            cell = QTableWidgetItem(text)
            cell.setToolTip(text)
            if column in (1, 2, 3):
                cell.setTextAlignment(_RIGHT)
            table.setItem(row, column, cell)
    for column in range(4):
        table.resizeColumnToContents(column)
    usable = [item.effort for item in found if item.effort is not None]
    words = translate("MinePlanner", "Tasks: {} of {} · team-days: {} · cost: {}")
    days, cost = sum(e.team_days for e in usable), sum(e.cost for e in usable)
    return words.format(number(len(usable)), number(len(found)), number(days), number(cost))


def _cells(item: TaskEffort) -> tuple[str, ...]:
    effort = item.effort
    if effort is None:
        return item.code, "", "–", "–", in_users_language(item.problem)
    figures = (square_metres(item.left_m2), number(effort.team_days, 1), number(effort.cost))
    return (item.code, *figures, in_users_language(item.assumptions))
