# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a task ranks where it does, as a panel shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt

from mine_planner.i18n import number, translate
from mine_planner.ui.blank import Blank
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTableView, QTextBrowser

    from mine_planner.session import Session

_DECISION = (
    "SELECT decided_by, decided_at FROM decision WHERE what = 'priority' "
    "AND subject_table = 'clearance_task' ORDER BY decided_at DESC, fid DESC LIMIT 1"
)


def why_rank(session: Session, task_uuid: str) -> str:
    """Return why a task ranks where it does, and who decided on the order; empty where nobody did.

    Raises
    ------
    PlannerError
        When no workspace is open, or the task is not there any more.
    """
    row = session.tasks().row(task_uuid)
    if row["rank"] is None:
        return ""
    words = translate("MinePlanner", "Why rank {}: {}.").format(number(row["rank"]), row["rank_reason"])
    decided = session.workspace.connection.execute(_DECISION).fetchone()
    if decided is None:
        return words
    by = translate("MinePlanner", "Decided by {}, {}.").format(
        decided["decided_by"], local_time(decided["decided_at"])
    )
    return f"{words} {by}"


def say_first(table: QTableView, why: QTextBrowser) -> None:
    """Say in an empty window what to do first, and to a screen reader what the lists are."""
    table.setAccessibleName(translate("MinePlanner", "The order"))
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    Blank(
        table,
        translate(
            "MinePlanner",
            "Say at the left what counts and how much, choose the layers that it is read from, and press "
            "Rank Ground. The order is a proposal; a person decides.",
        ),
    )
    why.setAccessibleName(translate("MinePlanner", "Why the chosen ground stands there"))
    why.setPlaceholderText(translate("MinePlanner", "Why the chosen ground stands where it does"))
