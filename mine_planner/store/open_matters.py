# SPDX-License-Identifier: GPL-2.0-or-later
"""Every open question of the workspace in one list: of which kind, about what, since when.

Questions, proposals, records that wait, quality visits and tasks that stand still lie in tables of their
own, each with its own way to answer. Here they are only read, but for the few that have no window of
their own, which a person answers with a name and a reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import RuleError
from mine_planner.store import database, suspended_tasks, waiting_records
from mine_planner.store.exchange_questions import label_of
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

SUSPENDED, FLAGGED = "task_suspended", "task_flagged"
NONCONFORMITY, WAITING = "quality_nonconformity", "waiting_record"
ANSWERED_HERE = frozenset({"map_reading", "evidence_on_released_land"})
"""Topics that have no window of their own to be answered in."""

_OPEN = """
WITH load AS (
    SELECT table_name, at,
        json_extract(after, '$.first_fid') AS first, json_extract(after, '$.last_fid') AS last
    FROM journal WHERE operation IN ('bulk_insert', 'bulk_delete') AND operation = 'bulk_insert'
        AND table_name IN ('proposal', 'import_finding')
)
SELECT uuid, topic AS kind, subject_table, subject_uuid,
    CASE WHEN topic LIKE 'merge\\_%' ESCAPE '\\' THEN field
        WHEN trim(reason) <> '' THEN reason WHEN topic = 'map_reading' THEN field || ': ' || ours
        ELSE ours END AS words,
    raised_at AS since
FROM open_question WHERE state = 'open'
UNION ALL
SELECT uuid, kind, subject_table, subject_uuid, explanation,
    coalesce(
        (SELECT min(j.at) FROM journal AS j WHERE j.table_name = 'proposal' AND j.row_fid = p.fid
            AND j.operation = 'insert'),
        (SELECT max(b.at) FROM load AS b
            WHERE b.table_name = 'proposal' AND p.fid BETWEEN b.first AND b.last))
FROM proposal AS p WHERE state = 'open'
UNION ALL
SELECT uuid, :waiting, '', uuid, map_name || ': ' || problem,
    coalesce(
        (SELECT min(j.at) FROM journal AS j WHERE j.table_name = 'import_finding' AND j.row_fid = f.fid
            AND j.operation = 'insert'),
        (SELECT max(b.at) FROM load AS b
            WHERE b.table_name = 'import_finding' AND f.fid BETWEEN b.first AND b.last))
FROM import_finding AS f WHERE source_fid = :mark AND outcome = 'skipped'
UNION ALL
SELECT uuid, :nonconformity, 'clearance_task', coalesce(task_uuid, ''), '', visit_date
FROM qa_visit WHERE (severity = 'critical' OR operations_suspended = 1) AND noncompliance_corrected IS NOT 1
"""

_COUNT = """
SELECT (SELECT count(*) FROM open_question WHERE state = 'open')
    + (SELECT count(*) FROM proposal WHERE state = 'open')
    + (SELECT count(*) FROM import_finding WHERE source_fid = :mark AND outcome = 'skipped')
"""


@dataclass(frozen=True)
class Matter:
    """One thing that waits for a person.

    Attributes
    ----------
    kind
        Topic of a question, kind of a proposal, or one of this module's names.
    uuid
        Of the question, proposal, visit, waiting record or task.
    table, subject
        The row that it is about; empty where it is about none.
    label
        What a person calls that row; empty where there is none.
    words
        The question, as far as it is kept in words.
    since
        Day or time as ISO text; empty where nobody recorded it.
    """

    kind: str
    uuid: str
    table: str
    subject: str
    label: str
    words: str
    since: str


def rough_count(workspace: Workspace) -> int:
    """Return about how many matters wait, at once: whether a window may read them itself."""
    with database.translated(workspace.path):
        return int(workspace.connection.execute(_COUNT, {"mark": waiting_records.MARK}).fetchone()[0])


def open_matters(workspace: Workspace) -> list[Matter]:
    """Return everything that waits for a person, the oldest first and what has no day before all."""
    names = {"waiting": WAITING, "mark": waiting_records.MARK, "nonconformity": NONCONFORMITY}
    with database.translated(workspace.path):
        rows = workspace.connection.execute(_OPEN, names).fetchall()
    labels = _Labels(workspace)
    found = [_matter(row, labels) for row in rows]
    for task in suspended_tasks.standing_tasks(workspace):
        kind = SUSPENDED if task.suspended else FLAGGED
        label = " · ".join(part for part in (task.code, task.name) if part)
        found.append(Matter(kind, task.uuid, "clearance_task", task.uuid, label, task.why, task.since))
    return sorted(found, key=lambda one: (one.since, one.kind, one.label))


def _matter(row: sqlite3.Row, labels: _Labels) -> Matter:
    about = (row["subject_table"], row["subject_uuid"])
    label = labels.of(*about) if all(about) else ""
    return Matter(row["kind"], row["uuid"], *about, label, row["words"] or "", row["since"] or "")


class _Labels:
    """What rows are called, each read once: an import may ask several things about one record."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: dict[str, str] = {}

    def of(self, table: str, uuid: str) -> str:
        if uuid not in self._known:
            self._known[uuid] = label_of(self._workspace, table, uuid)
        return self._known[uuid]


def answer(workspace: Workspace, action: Action, uuid: str, *, person: str, reason: str) -> None:
    """Record a person's answer to a question that has no window of its own; no ground changes by it.

    Raises
    ------
    RuleError
        When it is answered already, is answered elsewhere, or the person or the answer is missing.
    """
    row = workspace.row("open_question", uuid=uuid, state="open")
    if row is None or row["topic"] not in ANSWERED_HERE:
        raise RuleError("This question is answered already, or in a window of its own: refresh the list.")
    if not person.strip() or not reason.strip():
        raise RuleError("An answer needs who answers and what the answer is: enter both.")
    said = {"decided_by": person.strip(), "decided_at": utc_now(), "reason": reason.strip()}
    action.update("open_question", uuid, {"state": "settled", "decision": "answered", **said})
