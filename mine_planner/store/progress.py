# SPDX-License-Identifier: GPL-2.0-or-later
"""Daily reports in the workspace: entered, judged, held back, changed, repeated, removed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.store import gpkg_blob, suspensions
from mine_planner.store.progress_values import FindEntry, ReportEntry, ReportRow
from mine_planner.store.report_judging import ReportJudge

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.daily_report import Verdict
    from mine_planner.domain.incidents import Decision
    from mine_planner.store.action import Action
    from mine_planner.store.progress_values import IncidentEntry, SuspensionResult
    from mine_planner.store.workspace import Workspace

TABLE = "progress_report"
HELD_KIND = "held_report"

_LATEST = """
SELECT p.uuid, p.report_date AS day, p.task_uuid, coalesce(t.code, '') AS task, coalesce(m.code, '') AS team,
    p.method, p.area_m2, coalesce(p.hours, 0) AS hours,
    (SELECT coalesce(sum(qty), 0) FROM find WHERE report_uuid = p.uuid) AS finds, p.status, p.held_reason
FROM progress_report AS p LEFT JOIN clearance_task AS t ON t.uuid = p.task_uuid
LEFT JOIN team AS m ON m.uuid = p.team_uuid
"""
_NEWEST = _LATEST + "ORDER BY p.fid DESC LIMIT ?"
_HELD = _LATEST + "WHERE p.status = 'held' ORDER BY p.fid DESC LIMIT ?"

_YESTERDAY = (
    "SELECT uuid FROM progress_report WHERE task_uuid = ? AND team_uuid IS ? AND report_date < ? "
    "AND status = 'accepted' ORDER BY report_date DESC, fid DESC LIMIT 1"
)
_LAST_OF_TEAM = (
    "SELECT uuid FROM progress_report WHERE team_uuid IS ? AND report_date < ? AND status = 'accepted' "
    "AND task_uuid IS NOT NULL ORDER BY report_date DESC, fid DESC LIMIT 1"
)


class ProgressStore:
    """The aggregate of progress reports with the finds that they name."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._judge = ReportJudge(workspace)

    # -------------------------------------------------------------- read
    def latest(self, limit: int = 12, *, held: bool = False) -> list[ReportRow]:
        """Return the newest reports, or the newest of those that are held back."""
        names = tuple(ReportRow.__dataclass_fields__)
        rows = self._workspace.read(_HELD if held else _NEWEST, (limit,))
        return [ReportRow(**{name: row[name] for name in names}) for row in rows]

    def held_count(self) -> int:
        """Return how many reports are held back."""
        return int(self._workspace.read("SELECT count(*) FROM progress_report WHERE status = 'held'")[0][0])

    def row(self, uuid: str) -> sqlite3.Row:
        """Return every column of one report.

        Raises
        ------
        RuleError
            When it is not there any more.
        """
        found = self._workspace.row(TABLE, uuid=uuid)
        if found is None:
            raise RuleError("This report is not in the workspace any more: refresh the list.")
        return found

    def entry(self, uuid: str) -> ReportEntry:
        """Return a report as it was entered, with its finds."""
        row = self.row(uuid)
        names = set(ReportEntry.__dataclass_fields__) - {"day", "boxes", "geometry", "finds"}
        values: dict[str, Any] = {name: row[name] for name in names & set(row.keys())}
        return ReportEntry(
            day=row["report_date"],
            boxes=tuple(json.loads(row["boxes"] or "[]")),
            geometry=gpkg_blob.geometry_from_blob(row["geom"]),
            finds=tuple(_find_entry(find) for find in self._workspace.rows("find", report_uuid=uuid)),
            **values,
        )

    def repeat_yesterday(self, task_uuid: str | None, team_uuid: str | None, day: str) -> ReportEntry | None:
        """Begin a day from the team's last report: method, hours and staff, never area or finds."""
        if task_uuid is None:
            found = self._workspace.read(_LAST_OF_TEAM, (team_uuid, day))
        else:
            found = self._workspace.read(_YESTERDAY, (task_uuid, team_uuid, day))
        if not found:
            return None
        last = self.entry(found[0]["uuid"])
        empty = ReportEntry(day, last.task_uuid)
        kept = ("task_uuid", "team_uuid", "activity", "method", "hours", "deminers", "machines", "dogs")
        return replace(empty, **{name: getattr(last, name) for name in kept}, reported_by=last.reported_by)

    def judge(self, entry: ReportEntry, *, today: date | None = None, uuid: str = "") -> Verdict:
        """Say what becomes of a report, without saving it; ``uuid`` is the report that it replaces."""
        return self._judge.judge(entry, self.entry, today=today or _today(), uuid=uuid)

    # -------------------------------------------------------------- write
    def save(
        self, action: Action, entry: ReportEntry, uuid: str = "", *, verdict: Verdict | None = None
    ) -> str:
        """Save a new report or change one, with its finds; return its uuid.

        A report that the rules hold back is kept with the reason and a proposal; its finds count as
        hazard all the same.

        Raises
        ------
        InputError
            When the day is not a date.
        """
        verdict = verdict or self.judge(entry, uuid=uuid)
        values = self._values(action, entry) | {
            "status": "accepted" if verdict.taken else "held",
            "held_reason": f"{verdict.held_back} {verdict.proposal}".strip(),
        }
        if uuid:
            before = self.entry(uuid)
            action.update(TABLE, uuid, values)
            self._mark_boxes(action, set(before.boxes) - set(entry.boxes), "open")
        else:
            uuid = action.insert(TABLE, values)
            self._note_beyond(action, uuid, entry)
        self._mark_boxes(action, set(entry.boxes) if verdict.taken else set(), "searched")
        self._propose(action, uuid, entry, verdict)
        self._sync_finds(action, uuid, entry)
        return uuid

    def accept(self, action: Action, uuid: str, reason: str) -> None:
        """Take a report that was held back, because a person says why.

        Raises
        ------
        RuleError
            When the reason is missing, or the report names no task or lies in the future.
        """
        row = self.row(uuid)
        if not reason.strip():
            raise RuleError("A report that was held back is taken only with a reason: enter it.")
        if row["task_uuid"] is None:
            raise RuleError("This report names no task of this workspace: correct its task first.")
        if row["report_date"] > _today().isoformat():
            raise RuleError("This report lies in the future: correct its day first.")
        remarks = f"{row['remarks']} (Taken: {reason.strip()})".strip()
        action.update(TABLE, uuid, {"status": "accepted", "held_reason": "", "remarks": remarks})
        self._mark_boxes(action, set(json.loads(row["boxes"] or "[]")), "searched")
        self._settle(action, uuid, "accepted", reason)

    def delete(self, action: Action, uuid: str) -> None:
        """Remove a report and its finds; the journal keeps them, and undo brings them back.

        Raises
        ------
        RuleError
            When land was released with it.
        """
        if self._workspace.row("released_land", report_uuid=uuid) is not None:
            raise RuleError("Land was released with this report, so it stays: correct it instead.")
        boxes = set(self.entry(uuid).boxes)
        for find in self._workspace.rows("find", report_uuid=uuid):
            action.delete("find", find["uuid"])
        self._settle(action, uuid, "refused", spoken("The report was deleted."))
        action.delete(TABLE, uuid)
        self._mark_boxes(action, boxes, "open")

    def record_incident(self, action: Action, entry: IncidentEntry) -> SuspensionResult:
        """Save an accident or a missed mine: see :func:`mine_planner.store.suspensions.record`."""
        return suspensions.record(self._workspace, action, entry)

    def lift_suspension(self, action: Action, task_uuid: str, decision: Decision) -> None:
        """Let work go on by the authority's decision: see :func:`mine_planner.store.suspensions.lift`."""
        suspensions.lift(self._workspace, action, task_uuid, decision)

    # -------------------------------------------------------------- helpers
    def _values(self, action: Action, entry: ReportEntry) -> dict[str, Any]:
        try:
            date.fromisoformat(entry.day)
        except ValueError as error:
            raise InputError(f'The day "{entry.day}" is no date: enter it anew.') from error
        skipped = {"day", "boxes", "geometry", "finds", "task_text", "team_text"}
        names = [name for name in ReportEntry.__dataclass_fields__ if name not in skipped]
        return {name: getattr(entry, name) for name in names} | {
            "report_date": entry.day,
            "boxes": json.dumps(list(entry.boxes)),
            "geom": None if entry.geometry is None else action.blob(_multi(entry.geometry)),
        }

    def _sync_finds(self, action: Action, uuid: str, entry: ReportEntry) -> None:
        """Keep the finds that are unchanged, so that their matches and alarms stay as they are."""
        wanted = list(entry.finds)
        for row in self._workspace.rows("find", report_uuid=uuid):
            known = _find_entry(row)
            if known in wanted:
                wanted.remove(known)
            else:
                action.delete("find", row["uuid"])
        if not wanted:
            return
        from mine_planner.store.finds import FindStore

        finds = FindStore(self._workspace)
        for find in wanted:
            finds.add(action, find, task_uuid=entry.task_uuid, report_uuid=uuid, day=entry.day)

    def _note_beyond(self, action: Action, uuid: str, entry: ReportEntry) -> None:
        """Propose an extension where drawn ground lies beyond the task."""
        row = None if entry.task_uuid is None else self._workspace.row("clearance_task", uuid=entry.task_uuid)
        outline = None if row is None else gpkg_blob.geometry_from_blob(row["geom"])
        if entry.geometry is None or outline is None:
            return
        from mine_planner.store.land import LandStore

        LandStore(self._workspace).propose_extension(action, entry.geometry, TABLE, uuid, within=outline)

    def _mark_boxes(self, action: Action, boxes: set[str], status: str) -> None:
        for box in sorted(boxes):
            if self._workspace.row("task_box", uuid=box) is not None:
                action.update("task_box", box, {"status": status})

    def _propose(self, action: Action, uuid: str, entry: ReportEntry, verdict: Verdict) -> None:
        self._settle(
            action, uuid, "accepted" if verdict.taken else "refused", spoken("The report was changed.")
        )
        if verdict.taken:
            return
        content = {"proposal": verdict.proposal, "task": entry.task_text, "team": entry.team_text}
        subject = {"kind": HELD_KIND, "subject_table": TABLE, "subject_uuid": uuid}
        text = json.dumps(content, ensure_ascii=False)
        action.insert("proposal", {**subject, "content": text, "explanation": verdict.held_back})

    def _settle(self, action: Action, uuid: str, state: str, reason: str) -> None:
        for row in self._workspace.rows("proposal", kind=HELD_KIND, subject_uuid=uuid, state="open"):
            action.update("proposal", row["uuid"], {"state": state, "reason": reason})


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _multi(geometry: Any) -> Any:
    import shapely

    parts = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"]
    if not parts or not all(part.is_valid for part in parts):
        raise InputError("The searched ground is no clean polygon: draw it without crossings.")
    return shapely.MultiPolygon(parts)


def _find_entry(row: sqlite3.Row) -> FindEntry:
    point: Any = gpkg_blob.geometry_from_blob(row["geom"])
    return FindEntry(
        ordnance=row["ordnance"],
        qty=row["qty"],
        depth_cm=row["depth_cm"],
        condition=row["mineuxocondition"],
        action=row["action_taken"],
        point=None if point is None else (float(point.x), float(point.y)),
        x_text=row["user_entered_x"],
        y_text=row["user_entered_y"],
        crs=row["coordrefsys"],
        accuracy_m=row["accuracy_m"],
        note=row["note"],
    )
