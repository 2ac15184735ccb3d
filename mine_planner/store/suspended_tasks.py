# SPDX-License-Identifier: GPL-2.0-or-later
"""Tasks that stand still or carry a warning, with why, since when, and what may let them go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

_LIST = """
SELECT t.uuid, t.code, t.name, t.status, t.status_reason, t.flagged,
    coalesce(
        (SELECT min(i.happened_on) FROM incident AS i JOIN clearance_task AS o ON o.uuid = i.task_uuid
            WHERE instr(t.flagged, i.happened_on) > 0
            AND (o.uuid = t.uuid OR instr(t.flagged, o.code) > 0)),
        (SELECT max(date(j.at)) FROM journal AS j WHERE j.table_name = 'clearance_task'
            AND j.row_fid = t.fid AND (json_extract(j.after, '$.status') = 'suspended'
            OR json_extract(j.after, '$.flagged') <> ''))
    ) AS since,
    EXISTS (SELECT 1 FROM incident AS i WHERE i.task_uuid = t.uuid) AS own,
    EXISTS (SELECT 1 FROM qa_visit AS v WHERE v.task_uuid = t.uuid
        AND (v.severity = 'critical' OR v.operations_suspended = 1) AND v.noncompliance_corrected IS NOT 1
    ) AS held
FROM clearance_task AS t
WHERE t.status = 'suspended' OR trim(t.flagged) <> ''
ORDER BY t.status <> 'suspended', t.code
"""


@dataclass(frozen=True)
class StandingTask:
    """A task that is suspended, or flagged because of its neighbour.

    ``authority`` says whether only the authority's decision lifts it; ``held`` whether a quality visit
    holds it; ``since`` is a day as ISO text: of the first accident that its warning names, which may have
    been recorded later, else the day on which the journal knows that it stopped.
    """

    uuid: str
    code: str
    name: str
    suspended: bool
    own_incident: bool
    authority: bool
    held: bool
    since: str
    why: str


def standing_tasks(workspace: Workspace) -> list[StandingTask]:
    """Return the tasks that stand still or are flagged, the suspended first."""
    rows = workspace.read(_LIST)
    return [
        StandingTask(
            uuid=row["uuid"],
            code=row["code"],
            name=row["name"],
            suspended=row["status"] == "suspended",
            own_incident=bool(row["own"]),
            authority=bool(row["flagged"].strip()),
            held=bool(row["held"]),
            since=row["since"] or "",
            why=row["flagged"].strip() or row["status_reason"],
        )
        for row in rows
    ]
