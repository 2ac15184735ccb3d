# SPDX-License-Identifier: GPL-2.0-or-later
"""Quality visits and samples in the workspace; a critical nonconformity holds its task until corrected.

The fields are those of IMSMA's ``qa`` table (GICHD geocheck); the file's own triggers hold the task.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain import quality
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

TABLE = "qa_visit"
COLUMNS = {
    "compliant_with_sop": "compliant_sop",
    "adequate_supervision": "adequate_supervision",
    "equipment_suitable": "equipment_suitable",
    "personnel_qualified": "personnel_qualified",
    "qualified_medic_available": "medic_available",
    "internal_qa_current": "qa_logs_current",
}
"""Checks of a visit as the domain names them, and their columns."""

_LIST = """
SELECT v.*, coalesce(t.code, '') AS task, coalesce(t.status, '') AS task_status,
    (v.severity = 'critical' OR v.operations_suspended = 1) AND v.noncompliance_corrected IS NOT 1 AS holds
FROM qa_visit AS v LEFT JOIN clearance_task AS t ON t.uuid = v.task_uuid
ORDER BY holds DESC, v.visit_date DESC, v.fid DESC
"""


@dataclass(frozen=True)
class VisitEntry:
    """A visit (``qa``) or a sample (``qc_sample``) as entered; ``day`` as ISO text, sample in m².

    ``checks`` holds True, False or None (not checked) per name in :data:`COLUMNS`. ``severity`` is
    empty, ``minor``, ``major`` or ``critical``; ``failures`` counts bad units of a sample.
    """

    task_uuid: str
    day: str
    inspecting: str
    inspected: str
    kind: str = "qa"
    activity: str = ""
    checks: dict[str, bool | None] = field(default_factory=dict)
    severity: str = ""
    nonconformity: str = ""
    warning: bool = False
    suspended: bool = False
    measures: str = ""
    sample_m2: float | None = None
    failures: int = 0


class QualityStore:
    """The aggregate of quality visits."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def visits(self) -> list[sqlite3.Row]:
        """Return all visits with task code, task status and ``holds``; those that hold a task first."""
        return self._workspace.read(_LIST)

    def holding(self, task_uuid: str) -> list[sqlite3.Row]:
        """Return the visits because of which a task stands still."""
        return [row for row in self.visits() if row["holds"] and row["task_uuid"] == task_uuid]

    def save(self, action: Action, entry: VisitEntry) -> str:
        """Save a visit; a critical one suspends work that is in progress. Return its uuid.

        Raises
        ------
        InputError
            When the day is not a date or a sample has no size.
        RuleError
            When its fields contradict each other.
        """
        task = self._workspace.row("clearance_task", uuid=entry.task_uuid)
        if task is None:
            raise RuleError("The visit names no task of this workspace: choose one.")
        quality.check_visit(self._as_visit(entry, task["code"]), _today())
        if entry.kind == "qc_sample" and not (entry.sample_m2 or 0) > 0:
            raise InputError("The sample has no size: enter the m² that were sampled.")
        if entry.failures and not entry.severity:
            raise RuleError("Units of the sample failed: enter how grave that is.")
        uuid = action.insert(TABLE, _values(entry))
        holds = entry.suspended or entry.severity == quality.Severity.CRITICAL
        if holds and task["status"] == "in_progress":
            reason = f"Quality visit of {entry.day}: {entry.nonconformity or 'critical nonconformity'}"
            action.update("clearance_task", entry.task_uuid, {"status": "suspended", "status_reason": reason})
        return uuid

    def correct(self, action: Action, visit: str, *, measures: str, person: str) -> str:
        """Record that a nonconformity was corrected and return the task's uuid; work is resumed apart.

        Raises
        ------
        RuleError
            When it is not there, corrected already, or the measures or the person are missing.
        """
        row = self._workspace.row(TABLE, uuid=visit)
        if row is None or row["noncompliance_corrected"] == 1:
            raise RuleError("This nonconformity is corrected already: refresh the list.")
        if not measures.strip() or not person.strip():
            raise RuleError("A nonconformity is corrected by measures that a person confirms: enter both.")
        said = f"{row['measures']} {measures.strip()} (confirmed by {person.strip()})".strip()
        action.update(TABLE, visit, {"noncompliance_corrected": 1, "measures": said})
        subject = {"subject_table": TABLE, "subject_uuid": visit, "what": "correct_nonconformity"}
        made = {"decided_by": person.strip(), "decided_at": utc_now(), "reason": measures.strip()}
        action.insert("decision", {**subject, **made})
        return str(row["task_uuid"] or "")

    def resume(self, action: Action, task_uuid: str, *, person: str, reason: str) -> None:
        """Let work in a task go on that a visit had stopped; nothing happens while another visit holds it.

        Raises
        ------
        RuleError
            When the person or the reason is missing, or an accident stopped the task.
        """
        row = self._workspace.row("clearance_task", uuid=task_uuid)
        if row is None or row["status"] != "suspended":
            raise RuleError("This task is not suspended: refresh the list.")
        if row["flagged"].strip():
            raise RuleError("An accident or a missed mine stopped this task: only the authority lifts that.")
        if not person.strip() or not reason.strip():
            raise RuleError("Work is resumed by a person with a reason: enter both.")
        words = f"Resumed by {person.strip()}: {reason.strip()}"
        action.update("clearance_task", task_uuid, {"status": "in_progress", "status_reason": words})

    def _as_visit(self, entry: VisitEntry, code: str) -> quality.QaVisit:
        try:
            day = date.fromisoformat(entry.day)
        except ValueError as error:
            raise InputError(f'The day "{entry.day}" is no date: enter it anew.') from error
        return quality.QaVisit(
            task=code,
            day=day,
            inspected=entry.inspected,
            inspecting=entry.inspecting,
            checks=entry.checks,
            severity=quality.Severity(entry.severity) if entry.severity else None,
            warning_delivered=entry.warning,
            operations_suspended=entry.suspended,
            measures=entry.measures,
        )


def _values(entry: VisitEntry) -> dict[str, Any]:
    answers = {
        column: None if (answer := entry.checks.get(name)) is None else int(answer)
        for name, column in COLUMNS.items()
    }
    failed = bool(entry.severity) or entry.failures > 0 or False in entry.checks.values()
    words = entry.nonconformity.strip()
    if entry.failures:
        words = f"{words} {entry.failures} units of the sample failed.".strip()
    return {
        "task_uuid": entry.task_uuid,
        "visit_date": entry.day,
        "kind": entry.kind,
        "inspecting_organisation": entry.inspecting.strip(),
        "inspected_organisation": entry.inspected.strip(),
        "activity_inspected": entry.activity,
        **answers,
        "severity": entry.severity or "none",
        "nonconformity": words,
        "warning_delivered": int(entry.warning),
        "operations_suspended": int(entry.suspended),
        "noncompliance_corrected": 0 if failed else None,
        "measures": entry.measures.strip(),
        "result": "fail" if failed else "pass",
        "sample_m2": entry.sample_m2,
    }


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
