# SPDX-License-Identifier: GPL-2.0-or-later
"""What persons decide about released land: release with its report, reopen, review after a device."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.store.land import EXTENSION_KIND, LandStore
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.land_values import ReleaseEntry
    from mine_planner.store.workspace import Workspace

TOPIC = "critical_nonconformity"

_LIST = """
SELECT p.*, coalesce(t.code, '') AS task, coalesce(m.code, n.code, '') AS team FROM released_land AS p
LEFT JOIN clearance_task AS t ON t.uuid = p.task_uuid LEFT JOIN progress_report AS r ON r.uuid = p.report_uuid
LEFT JOIN team AS m ON m.uuid = r.team_uuid LEFT JOIN team AS n ON n.uuid = t.team_uuid
ORDER BY p.released_on DESC, p.fid DESC
"""
_ALARMS = """
SELECT q.*, coalesce(f.ordnance, '') AS ordnance, f.found_on, coalesce(t.code, '') AS task
FROM open_question AS q LEFT JOIN find AS f ON f.uuid = q.subject_uuid
LEFT JOIN clearance_task AS t ON t.uuid = f.task_uuid
WHERE q.topic = 'critical_nonconformity' ORDER BY q.state = 'settled', q.fid DESC
"""
_EXTENSIONS = """
SELECT x.*, coalesce(t.code, u.code, '') AS task FROM proposal AS x
LEFT JOIN progress_report AS p ON p.uuid = x.subject_uuid
LEFT JOIN clearance_task AS t ON t.uuid = p.task_uuid
LEFT JOIN released_land AS l ON l.uuid = x.subject_uuid
LEFT JOIN clearance_task AS u ON u.uuid = l.task_uuid
WHERE x.kind = 'boundary_extension' AND x.state = 'open' ORDER BY x.fid
"""


class LandDecisions:
    """Decisions about released land, each by a person with a reason."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    # -------------------------------------------------------------- read
    def releases(self) -> list[sqlite3.Row]:
        """Return all releases with the codes of task and team, newest first."""
        return self._workspace.read(_LIST)

    def alarms(self) -> list[sqlite3.Row]:
        """Return the devices found in released land; ``ours`` reopened, ``theirs`` to be reviewed."""
        return self._workspace.read(_ALARMS)

    def extensions(self) -> list[sqlite3.Row]:
        """Return the open extensions: ground beyond a boundary that stays unreleased meanwhile."""
        return self._workspace.read(_EXTENSIONS)

    # -------------------------------------------------------------- release and reopen
    def release(self, action: Action, entry: ReleaseEntry) -> str:
        """Record a release and its outcome report, as one action; return the release's uuid.

        Raises
        ------
        RuleError
            When a rule of land release is broken, or a nonconformity holds the task.
        """
        uuid = LandStore(self._workspace).release(action, entry)
        content = {"released_land": [uuid], "kind": entry.kind, "area_m2": float(entry.geometry.area)}
        hazards: list[str | None] = [entry.hazard_uuid]
        if entry.kind == "cancelled" and entry.hazard_uuid is None:
            hazards = [*self._touched(entry.geometry)] or [None]
        for hazard in hazards:
            cancels = entry.kind == "cancelled" and hazard is not None
            action.insert(
                "outcome_report",
                {
                    "task_uuid": entry.task_uuid,
                    "hazard_uuid": hazard,
                    "kind": "cancellation" if cancels else "progress",
                    "report_date": entry.released_on,
                    "reported_by": entry.person.strip(),
                    "reason": entry.reason.strip(),
                    "content": json.dumps(content),
                },
            )
        return uuid

    def _touched(self, ground: Any) -> list[str]:
        """Return the open hazard areas that share ground with a polygon; a cancellation names each."""
        import shapely

        uuids, shapes = LandStore(self._workspace).hazards(ground.bounds)
        shared = shapely.area(shapely.intersection(shapes, ground))
        return [uuid for uuid, area in zip(uuids, shared, strict=True) if area > 0]

    def reopen(self, action: Action, release: str, *, person: str, reason: str) -> None:
        """Make released land hazard again; a closed hazard area over it opens with it.

        Raises
        ------
        RuleError
            When it is reopened already, or the person or the reason is missing.
        """
        row = self._workspace.row("released_land", uuid=release)
        if row is None or row["state"] == "reopened":
            raise RuleError("This land is hazard again already: refresh the list.")
        _need(person, reason)
        words = f"{reason.strip()} ({person.strip()})"
        today = datetime.now(UTC).date().isoformat()
        changes = {"state": "reopened", "reopened_on": today, "reopened_reason": words}
        action.update("released_land", release, changes)
        hazard = row["hazard_uuid"] and self._workspace.row("hazard_area", uuid=row["hazard_uuid"])
        if hazard and hazard["status"] == "closed":
            again = {"status": "open", "cancellation": "none", "status_changed_reason": words}
            action.update("hazard_area", hazard["uuid"], again)
        self._decide(action, "released_land", release, "reopen_land", person, reason)

    # -------------------------------------------------------------- what waits
    def settle_alarm(self, action: Action, question: str, *, person: str, reason: str) -> None:
        """Record that land of the same team and method was reviewed; what was reopened stays hazard.

        Raises
        ------
        RuleError
            When it is settled already, or the person or what the review found is missing.
        """
        row = self._workspace.row("open_question", uuid=question, topic=TOPIC, state="open")
        if row is None:
            raise RuleError("This nonconformity is settled already: refresh the list.")
        _need(person, reason)
        said = {"decided_by": person.strip(), "decided_at": utc_now(), "reason": reason.strip()}
        action.update("open_question", question, {"state": "settled", "decision": "reviewed", **said})

    def refuse_extension(self, action: Action, proposal: str, *, person: str, reason: str) -> None:
        """Leave the boundary as it is; the ground stays searched and unreleased.

        Raises
        ------
        RuleError
            When it is decided already, or the person or the reason is missing.
        """
        row = self._workspace.row("proposal", uuid=proposal, kind=EXTENSION_KIND, state="open")
        if row is None:
            raise RuleError("This extension is decided already: refresh the list.")
        _need(person, reason)
        said = {"decided_by": person.strip(), "decided_at": utc_now(), "reason": reason.strip()}
        action.update("proposal", proposal, {"state": "refused", **said})

    # -------------------------------------------------------------- helpers
    def _decide(self, action: Action, table: str, uuid: str, what: str, person: str, reason: str) -> None:
        subject = {"subject_table": table, "subject_uuid": uuid, "what": what}
        said = {"decided_by": person.strip(), "decided_at": utc_now(), "reason": reason.strip()}
        action.insert("decision", {**subject, **said})


def _need(person: str, reason: str) -> None:
    if not person.strip() or not reason.strip():
        raise RuleError("Land is decided on by a person with a reason: enter both.")
