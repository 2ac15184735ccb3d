# SPDX-License-Identifier: GPL-2.0-or-later
"""An accident or a missed mine: the task stops, neighbours are flagged, all in one action.

Only the authority's recorded decision lifts that (IMAS 10.60 leaves the investigation to it); the
file's own triggers refuse everything else.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from mine_planner.domain import incidents
from mine_planner.domain.errors import RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.store import gpkg_blob
from mine_planner.store.progress_values import IncidentEntry, SuspensionResult
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.incidents import Decision
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

NEIGHBOUR_KEY = "incident_neighbour_m"
"""Setting: metres from the task or the place within which tasks are flagged; the authority's figure."""

_KINDS = {
    incidents.IncidentKind.DEMINING_ACCIDENT: "demining_accident",
    incidents.IncidentKind.MINE_ACCIDENT: "mine_accident",
    incidents.IncidentKind.MISSED_MINE: "missed_mine",
}

_OPEN_TASKS = (
    "SELECT uuid, code, flagged, geom FROM clearance_task WHERE status <> 'withdrawn' AND geom IS NOT NULL"
)
_SUSPENDED_ON = """
SELECT coalesce(
    (SELECT max(i.happened_on) FROM incident AS i JOIN clearance_task AS o ON o.uuid = i.task_uuid
        WHERE instr(t.flagged, i.happened_on) > 0 AND (o.uuid = t.uuid OR instr(t.flagged, o.code) > 0)),
    (SELECT max(date(j.at)) FROM journal AS j WHERE j.table_name = 'clearance_task' AND j.row_fid = t.fid
        AND (json_extract(j.after, '$.status') = 'suspended' OR json_extract(j.after, '$.flagged') <> ''))
) FROM clearance_task AS t WHERE t.uuid = ?
"""
"""The day of the last accident that its warning names: a decision on it may be older than its record."""


def record(workspace: Workspace, action: Action, entry: IncidentEntry) -> SuspensionResult:
    """Save an incident, suspend its task and flag the neighbours.

    Raises
    ------
    InputError
        When the distance is negative.
    RuleError
        When the task is not there any more.
    """
    import shapely

    task = _task(workspace, entry.task_uuid)
    rows = workspace.connection.execute(_OPEN_TASKS).fetchall()
    shapes = shapely.make_valid(shapely.from_wkb([gpkg_blob.wkb_of(row["geom"]) for row in rows]))
    incident = incidents.Incident(
        entry.kind, task["code"], date.fromisoformat(entry.day), entry.point, entry.device_category
    )
    polygons: dict[str, Any] = dict(zip((row["code"] for row in rows), shapes, strict=True))
    found = incidents.suspend(incident, polygons, neighbour_m=entry.neighbour_m)
    uuid = action.insert(
        "incident",
        {
            "geom": action.blob(shapely.Point(entry.point)),
            "task_uuid": entry.task_uuid,
            "kind": _KINDS[entry.kind],
            "happened_on": entry.day,
            "device_category": entry.device_category,
            "accuracy_m": entry.accuracy_m,
            "note": entry.note,
        },
    )
    _suspend(action, task, found.sentence)
    flag = spoken(f"{entry.day}: {entry.kind} in task {task['code']} nearby; review before work goes on.")
    by_code = {row["code"]: row for row in rows}
    for code in found.neighbours:
        row = by_code[code]
        action.update("clearance_task", row["uuid"], {"flagged": _joined(row["flagged"], flag)})
    return SuspensionResult(uuid, found.sentence, found.neighbours)


def lift(workspace: Workspace, action: Action, task_uuid: str, decision: Decision) -> None:
    """Record the authority's decision and let work in a task go on.

    Raises
    ------
    RuleError
        When the decision is not complete or older than the suspension.
    """
    task = _task(workspace, task_uuid)
    since = workspace.connection.execute(_SUSPENDED_ON, (task_uuid,)).fetchone()[0]
    first = date.fromisoformat(since) if since else decision.day
    incidents.check_lifting(incidents.Suspension(task["code"], first, (), ""), decision)
    action.insert(
        "decision",
        {
            "subject_table": "clearance_task",
            "subject_uuid": task_uuid,
            "what": "lift_suspension",
            "decided_by": decision.authority,
            "decided_at": utc_now(),
            "reason": decision.reason,
            "content": json.dumps(
                {"reference": decision.reference, "day": decision.day.isoformat()}, ensure_ascii=False
            ),
        },
    )
    changes: dict[str, str] = {"flagged": ""}
    if task["status"] == "suspended":
        reason = f"Decision {decision.reference} of {decision.day}: {decision.reason}"
        changes |= {"status": "in_progress", "status_reason": reason}
    action.update("clearance_task", task_uuid, changes)


def _suspend(action: Action, task: sqlite3.Row, sentence: str) -> None:
    changes: dict[str, str] = {"flagged": _joined(task["flagged"], sentence)}
    if task["status"] not in {"suspended", "withdrawn"}:
        changes |= {"status": "suspended", "status_reason": sentence}
    action.update("clearance_task", task["uuid"], changes)


def _task(workspace: Workspace, uuid: str) -> sqlite3.Row:
    row = workspace.row("clearance_task", uuid=uuid)
    if row is None:
        raise RuleError("This task is not in the workspace any more: choose it anew.")
    return row


def _joined(old: str, new: str) -> str:
    """Add a warning behind those that stand there; none is dropped."""
    return f"{old} {new}".strip() if new not in old else old
