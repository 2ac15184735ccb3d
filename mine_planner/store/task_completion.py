# SPDX-License-Identifier: GPL-2.0-or-later
"""Completion of a task: recorded devices that nobody met need an explanation that is kept.

The explanation stands in the completion report (``outcome_report``); without it the task is not completed.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mine_planner.domain.errors import RuleError
from mine_planner.store import database
from mine_planner.store.find_matches import FindMatches

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

_NEWEST = """
SELECT * FROM outcome_report WHERE task_uuid = ? AND kind = 'completion' ORDER BY report_date DESC, fid DESC
LIMIT 1
"""
_ANY_RECORD = "SELECT EXISTS (SELECT 1 FROM recorded_mine) OR EXISTS (SELECT 1 FROM mine_row)"


def completion_report(workspace: Workspace, task_uuid: str) -> sqlite3.Row | None:
    """Return a task's newest completion report, or None."""
    with database.translated(workspace.path):
        found: sqlite3.Row | None = workspace.connection.execute(_NEWEST, (task_uuid,)).fetchone()
    return found


def explain(action: Action, workspace: Workspace, task_uuid: str, *, person: str, explanation: str) -> str:
    """Keep the explanation in a completion report with the counts as they are; return its uuid.

    Raises
    ------
    RuleError
        When the person or the explanation is missing.
    """
    if not person.strip() or not explanation.strip():
        raise RuleError("What is unaccounted for is explained by a person in words: enter both.")
    counts = [
        {"ordnance": c.ordnance, "recorded": c.recorded, "found": c.found, "unaccounted": c.unaccounted}
        for c in FindMatches(workspace).account(task_uuid)
    ]
    return action.insert(
        "outcome_report",
        {
            "task_uuid": task_uuid,
            "kind": "completion",
            "report_date": datetime.now(UTC).astimezone().date().isoformat(),
            "reported_by": person.strip(),
            "reason": explanation.strip(),
            "unaccounted_explanation": explanation.strip(),
            "content": json.dumps({"devices": counts}, ensure_ascii=False),
        },
    )


def check_ready(workspace: Workspace, tasks: Iterable[str]) -> None:
    """Refuse to complete tasks whose devices are unaccounted for and unexplained.

    Raises
    ------
    RuleError
        Naming the task, how many devices, and where to explain them.
    """
    if not workspace.connection.execute(_ANY_RECORD).fetchone()[0]:
        return
    matches = FindMatches(workspace)
    for uuid in tasks:
        row = workspace.row("clearance_task", uuid=uuid)
        if row is None or row["geom"] is None or row["status"] in {"completed", "quality_checked"}:
            continue
        report = completion_report(workspace, uuid)
        said = "" if report is None else report["unaccounted_explanation"].strip()
        missing = sum(count.unaccounted for count in matches.account(uuid))
        if missing and not said:
            raise RuleError(
                f"Devices recorded in task {row['code']} and unaccounted for: {missing}. Explain them in "
                "Progress, Finds and Matches, or search on."
            )
