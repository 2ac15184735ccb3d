# SPDX-License-Identifier: GPL-2.0-or-later
"""How much waits for a person's decision, counted for the dock."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from mine_planner.store import database

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

_COUNTS = """
SELECT
    (SELECT count(*) FROM clearance_task WHERE status = 'suspended') AS suspended,
    (SELECT count(*) FROM clearance_task WHERE trim(flagged) <> '' AND status <> 'suspended') AS flagged,
    (SELECT count(*) FROM open_question WHERE topic = 'critical_nonconformity' AND state = 'open') AS alarms,
    (SELECT count(*) FROM proposal WHERE kind = 'find_position' AND state = 'open') AS doubtful,
    (SELECT count(*) FROM proposal WHERE kind = 'boundary_extension' AND state = 'open') AS extensions,
    (SELECT count(*) FROM qa_visit WHERE (severity = 'critical' OR operations_suspended = 1)
        AND noncompliance_corrected IS NOT 1) AS nonconformities,
    (SELECT count(*) FROM proposal WHERE state = 'open' AND kind IN
        ('map_shift', 'map_sigma', 'map_grade', 'hazard_growth', 'task_priority')) AS proposals
"""


@dataclass(frozen=True)
class Waiting:
    """Counts of what waits; all 0 where nothing does."""

    suspended: int = 0
    flagged: int = 0
    alarms: int = 0
    doubtful: int = 0
    extensions: int = 0
    nonconformities: int = 0
    proposals: int = 0


def count_waiting(workspace: Workspace) -> Waiting:
    """Count what waits for a decision."""
    with database.translated(workspace.path):
        row = workspace.connection.execute(_COUNTS).fetchone()
    return Waiting(**{field.name: int(row[field.name]) for field in fields(Waiting)})
