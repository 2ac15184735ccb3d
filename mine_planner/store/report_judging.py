# SPDX-License-Identifier: GPL-2.0-or-later
"""What the workspace knows when a report comes in: its task, same-day reports, rates, limits."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain import daily_report
from mine_planner.domain.reported_finds import ReportedFind
from mine_planner.store import authority

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.domain.daily_report import DailyReport, RateLimits, ReportContext, Verdict
    from mine_planner.store.progress_values import ReportEntry
    from mine_planner.store.workspace import Workspace

LONGEST_KEY = "longest_hours"
"""Setting: the authority's limit for a day's search, hours."""
HISTORY = 2000
"""How many of the newest reports the plausible rates are taken from."""

STATES = {
    "suspended": daily_report.TaskState.SUSPENDED,
    "completed": daily_report.TaskState.CLOSED,
    "quality_checked": daily_report.TaskState.CLOSED,
    "withdrawn": daily_report.TaskState.CLOSED,
}
"""What a task's status means for a report; every other one is open."""

_SAME_DAY = (
    "SELECT uuid FROM progress_report WHERE task_uuid = ? AND report_date = ? AND status = 'accepted' "
    "AND uuid <> ?"
)
_RATES = (
    "SELECT method, hours, coalesce(deminers, 0) + coalesce(machines, 0) + coalesce(dogs, 0), area_m2 "
    "FROM progress_report WHERE status = 'accepted' ORDER BY fid DESC LIMIT ?"
)
_LEFT = (
    "SELECT t.area_m2 - coalesce(sum(p.area_m2), 0) FROM clearance_task AS t LEFT JOIN progress_report AS p "
    "ON p.task_uuid = t.uuid AND p.status = 'accepted' AND p.uuid <> ?2 WHERE t.uuid = ?1 "
    "AND t.area_m2 IS NOT NULL GROUP BY t.uuid"
)


class ReportJudge:
    """Judges reports against the workspace; plausible rates are read once and kept."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._limits: dict[str, RateLimits] | None = None

    def judge(
        self, entry: ReportEntry, read: Callable[[str], ReportEntry], *, today: date, uuid: str = ""
    ) -> Verdict:
        """Judge a report; ``read`` gives a known report by uuid, ``uuid`` is the one it replaces."""
        return daily_report.judge(self.daily(entry), self._context(entry, read, today, uuid))

    def _context(
        self, entry: ReportEntry, read: Callable[[str], ReportEntry], today: date, uuid: str
    ) -> ReportContext:
        remaining: dict[str, float] = {}
        known: list[DailyReport] = []
        if entry.task_uuid is not None:
            code = self._code("clearance_task", entry.task_uuid)
            left = self._workspace.read(_LEFT, (entry.task_uuid, uuid))
            if left:
                remaining[code] = max(float(left[0][0]), 0.0)
            same = self._workspace.read(_SAME_DAY, (entry.task_uuid, entry.day, uuid))
            known = [self.daily(read(row["uuid"])) for row in same]
        longest = authority.number(self._workspace, LONGEST_KEY)
        return daily_report.ReportContext(today, self._tasks(entry), remaining, self.rates(), known, longest)

    def _tasks(self, entry: ReportEntry) -> dict[str, daily_report.TaskState]:
        """Return the state of the report's task, or of all where the task is not known."""
        where: dict[str, Any] = {} if entry.task_uuid is None else {"uuid": entry.task_uuid}
        rows = self._workspace.rows("clearance_task", ("code",), **where)
        return {row["code"]: STATES.get(row["status"], daily_report.TaskState.OPEN) for row in rows}

    def rates(self) -> dict[str, RateLimits]:
        """Return the plausible rates per method, from the programme's own newest reports."""
        if self._limits is None:
            day = datetime.now(UTC).date()
            self._limits = daily_report.rates_from_history(
                daily_report.DailyReport(day, "", "", row[0], float(row[1] or 0), int(row[2]), area_m2=row[3])
                for row in self._workspace.read(_RATES, (HISTORY,))
            )
        return self._limits

    def daily(self, entry: ReportEntry) -> DailyReport:
        """Return a report in the words of the domain: codes instead of uuids."""
        return daily_report.DailyReport(
            day=date.fromisoformat(entry.day),
            task=self._code("clearance_task", entry.task_uuid) or entry.task_text,
            team=self._code("team", entry.team_uuid) or entry.team_text,
            method=entry.method,
            hours=entry.hours or 0.0,
            deminers=entry.deminers or 0,
            machines=entry.machines or 0,
            dogs=entry.dogs or 0,
            area_m2=entry.area_m2,
            unchecked_m2=entry.unchecked_m2,
            unchecked_reason=entry.unchecked_reason,
            stoppage_min=entry.stoppage_min,
            stoppage_reason=entry.stoppage_reason,
            finds=tuple(ReportedFind(find.ordnance, find.qty, find.depth_cm) for find in entry.finds),
            remarks=entry.remarks,
        )

    def _code(self, table: str, uuid: str | None) -> str:
        row = None if uuid is None else self._workspace.row(table, uuid=uuid)
        return "" if row is None else str(row["code"])
