# SPDX-License-Identifier: GPL-2.0-or-later
"""Outcome reports: filed by a person, and the newest of each task as lists show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
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


@dataclass(frozen=True)
class OutcomeEntry:
    """What a person files when a task is completed or handed over; counts are people who benefit.

    ``kind`` is ``completion`` or ``handover``, ``day`` an ISO date, ``reported_by`` a role.
    """

    task_uuid: str
    kind: str
    day: str
    reported_by: str
    explanation: str = ""
    residual_risk: str = ""
    community_involved: bool = False
    women: int | None = None
    men: int | None = None
    girls: int | None = None
    boys: int | None = None


def unaccounted(workspace: Workspace, task_uuid: str) -> int:
    """Return how many recorded devices of a task nobody met."""
    from mine_planner.store.find_matches import FindMatches

    return sum(count.unaccounted for count in FindMatches(workspace).account(task_uuid))


def file_outcome(action: Action, workspace: Workspace, entry: OutcomeEntry) -> str:
    """File a completion or handover report and return its uuid; a filed one is corrected by a new one.

    Raises
    ------
    InputError
        When nobody is named.
    RuleError
        When devices are unaccounted for and nothing explains it.
    """
    from mine_planner.store.find_matches import FindMatches

    if not entry.reported_by.strip():
        raise InputError("A report is filed by somebody: enter the role of who reports.")
    FindMatches(workspace).check_completion(entry.task_uuid, entry.explanation)
    return action.insert(
        "outcome_report",
        {
            "task_uuid": entry.task_uuid,
            "kind": entry.kind,
            "report_date": entry.day,
            "reported_by": entry.reported_by.strip(),
            "unaccounted_explanation": entry.explanation.strip(),
            "residual_risk": entry.residual_risk.strip(),
            "community_involved": int(entry.community_involved),
            "women": entry.women,
            "men": entry.men,
            "girls": entry.girls,
            "boys": entry.boys,
        },
    )
