# SPDX-License-Identifier: GPL-2.0-or-later
"""Outcome reports as lists show them: the newest of each task."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.workspace import Workspace

_NEWEST = """
SELECT o.uuid, o.kind, o.report_date, o.reported_by, t.uuid AS task, t.code, t.name
FROM outcome_report AS o JOIN clearance_task AS t ON t.uuid = o.task_uuid
WHERE o.kind = ? AND NOT EXISTS (SELECT 1 FROM outcome_report AS later WHERE later.task_uuid = o.task_uuid
    AND later.kind = o.kind AND (later.report_date, later.fid) > (o.report_date, o.fid))
ORDER BY t.code
"""


def newest_outcomes(workspace: Workspace, kind: str) -> list[sqlite3.Row]:
    """Return the newest report of a kind of each task: ``completion``, ``handover`` and so on."""
    return workspace.connection.execute(_NEWEST, (kind,)).fetchall()
