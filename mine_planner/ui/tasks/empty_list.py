# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in place of an empty list of tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.empty_page import EmptyPage

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QAction
    from qgis.PyQt.QtWidgets import QWidget


def empty_list(parent: QWidget, *, filtered: bool, draw: QAction) -> EmptyPage:
    """Say that the filter hides every task, or how the first one is drawn."""
    if filtered:
        return EmptyPage(
            "filter",
            translate("MinePlanner", "No task matches"),
            translate("MinePlanner", "Empty the filter, or choose other statuses."),
            [],
            parent,
        )
    return EmptyPage(
        "draw_task",
        translate("MinePlanner", "No tasks yet"),
        translate(
            "MinePlanner", "Draw the ground that a team is to search over the hazard areas on the map."
        ),
        [draw],
        parent,
    )
