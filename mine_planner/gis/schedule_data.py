# SPDX-License-Identifier: GPL-2.0-or-later
"""Who works where and when, as the workspace has it, and what clashes.

Imports numpy and shapely in its functions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.store import authority, gpkg_blob

if TYPE_CHECKING:
    from mine_planner.domain.schedule import Clash, Demolitions
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

DISTANCE_KEY = "working_distance_m"
"""Setting of the authority: the least distance between two teams, metres."""
DONE = ("completed", "quality_checked")

MOST_WAITING = 500
"""So many tasks without a team or days are read, best rank first; the rest is counted."""

_PLANNED = """
SELECT t.uuid, t.code, t.name, t.status, t.geom, t.planned_days, t.rank,
    w.team_uuid, w.planned_start AS first, w.planned_end AS last, w.uuid AS item
FROM work_item AS w JOIN clearance_task AS t ON t.uuid = w.task_uuid
WHERE t.status <> 'withdrawn' AND w.team_uuid IS NOT NULL AND w.planned_start IS NOT NULL
    AND w.planned_end IS NOT NULL
UNION ALL
SELECT t.uuid, t.code, t.name, t.status, t.geom, t.planned_days, t.rank,
    t.team_uuid, t.planned_start AS first, t.planned_end AS last, '' AS item
FROM clearance_task AS t
WHERE t.status <> 'withdrawn' AND t.team_uuid IS NOT NULL AND t.planned_start IS NOT NULL
    AND t.planned_end IS NOT NULL AND t.uuid NOT IN (SELECT task_uuid FROM work_item
        WHERE team_uuid IS NOT NULL AND planned_start IS NOT NULL AND planned_end IS NOT NULL)
ORDER BY first, code
"""
_WAITS = """
FROM clearance_task AS t WHERE t.status NOT IN ('withdrawn', 'completed', 'quality_checked')
    AND (t.team_uuid IS NULL OR t.planned_start IS NULL OR t.planned_end IS NULL)
    AND t.uuid NOT IN (SELECT task_uuid FROM work_item
        WHERE team_uuid IS NOT NULL AND planned_start IS NOT NULL AND planned_end IS NOT NULL)
"""
_PARTS = [
    "SELECT t.uuid, t.code, t.name, t.status, NULL AS geom, t.planned_days, t.rank, t.team_uuid,",
    "t.planned_start AS first, t.planned_end AS last, '' AS item",
    _WAITS,
    "ORDER BY t.rank IS NULL, t.rank, t.code LIMIT ?",
]
_WAITING = " ".join(_PARTS)
_PARTS = ["SELECT count(*)", _WAITS]
_COUNT_WAITING = " ".join(_PARTS)
_SITES = """
SELECT s.geom, s.label, s.safety_distance_m, t.code, coalesce(m.code, '') AS team,
    t.planned_start AS first, t.planned_end AS last
FROM site_feature AS s JOIN clearance_task AS t ON t.uuid = s.task_uuid
LEFT JOIN team AS m ON m.uuid = t.team_uuid
WHERE s.type = 'demolition_site' AND s.safety_distance_m > 0 AND s.geom IS NOT NULL
    AND t.planned_start IS NOT NULL AND t.planned_end IS NOT NULL
    AND t.status NOT IN ('withdrawn', 'completed', 'quality_checked')
"""


@dataclass(frozen=True)
class Work:
    """One bar: a task, or a work item of it, with its team and its days (YYYY-MM-DD, empty where none)."""

    task: str
    item: str
    code: str
    name: str
    status: str
    team: str
    first: str
    last: str
    planned_days: float | None
    rank: int | None
    blob: bytes | None = field(repr=False, default=None)

    @property
    def is_planned(self) -> bool:
        """Whether it has a team and days."""
        return bool(self.team and self.first and self.last)

    @property
    def is_done(self) -> bool:
        """Whether the work is over."""
        return self.status in DONE


@dataclass(frozen=True)
class Schedule:
    """Teams (uuid to code), work with and without a place in time, and what clashes.

    Attributes
    ----------
    clashes
        With the rows of ``planned`` that clash.
    notes
        What was not looked at, and why.
    waiting_count
        How many tasks wait, of which ``waiting`` holds the first.
    """

    teams: dict[str, str]
    planned: list[Work]
    waiting: list[Work]
    clashes: list[tuple[Clash, tuple[int, ...]]]
    notes: list[str]
    waiting_count: int = 0


def read_schedule(workspace: Workspace) -> Schedule:
    """Read teams and work, and find what clashes.

    Raises
    ------
    InputError
        When the authority's working distance is no number.
    """
    teams = {row["uuid"]: row["code"] for row in workspace.rows("team", ("code",)) if row["active"]}
    known = {row["uuid"]: row["code"] for row in workspace.rows("team", ("code",))}
    read = workspace.connection.execute
    planned = [item for item in map(_work, read(_PLANNED)) if item.is_planned]
    teams |= {item.team: known.get(item.team, "?") for item in planned if item.team not in teams}
    waiting = [_work(row) for row in read(_WAITING, (MOST_WAITING,))]
    distance = authority.number(workspace, DISTANCE_KEY)
    notes = []
    if distance is None:
        notes.append(
            spoken(
                "The authority has set no working distance between teams, so nearness is not looked at: "
                "enter it in the settings."
            )
        )
    found = _clashes(workspace, planned, known, distance)
    return Schedule(teams, planned, waiting, found, notes, int(read(_COUNT_WAITING).fetchone()[0]))


def plan_work(action: Action, workspace: Workspace, work: Work, *, team: str, first: str, last: str) -> None:
    """Give work a team and days.

    Parameters
    ----------
    action, workspace
        Where.
    work
        What is moved.
    team
        uuid of the team.
    first, last
        Days as YYYY-MM-DD.

    Raises
    ------
    InputError
        When the last day lies before the first.
    RuleError
        When the task is done or gone.
    """
    if not team or not first or not last:
        raise InputError("Work needs a team, a first and a last day: choose all three.")
    if last < first:
        raise InputError("The last day lies before the first: correct one of them.")
    row = workspace.row("clearance_task", uuid=work.task)
    if row is None or row["status"] in (*DONE, "withdrawn"):
        raise RuleError(f"Task {work.code} is done, withdrawn or gone: its days are not moved any more.")
    values = {"team_uuid": team, "planned_start": first, "planned_end": last}
    if work.item:
        action.update("work_item", work.item, values)
    else:
        action.update("clearance_task", work.task, values)


def _work(row: Any) -> Work:
    return Work(
        task=row["uuid"],
        item=row["item"],
        code=row["code"],
        name=row["name"],
        status=row["status"],
        team=row["team_uuid"] or "",
        first=row["first"] or "",
        last=row["last"] or "",
        planned_days=row["planned_days"],
        rank=row["rank"],
        blob=row["geom"],
    )


def _clashes(
    workspace: Workspace, planned: list[Work], teams: dict[str, str], distance: float | None
) -> list[tuple[Clash, tuple[int, ...]]]:
    import numpy as np
    import shapely

    from mine_planner.domain import in_parts
    from mine_planner.domain.schedule import Assignments, clashes

    rows = [at for at, item in enumerate(planned) if not item.is_done and item.blob is not None]
    rows = [at for at in rows if planned[at].first <= planned[at].last]
    if not rows:
        return []
    listed = [planned[at] for at in rows]
    shapes = in_parts.from_wkb([gpkg_blob.wkb_of(item.blob) for item in listed])
    work = Assignments(
        np.array([item.code for item in listed], dtype=object),
        np.array([teams.get(item.team, "?") for item in listed], dtype=object),
        shapely.make_valid(shapes),
        np.array([item.first for item in listed], dtype="datetime64[D]"),
        np.array([item.last for item in listed], dtype="datetime64[D]"),
    )
    found = clashes(work, working_distance_m=distance, demolitions=_demolitions(workspace))
    return [
        (clash, (rows[clash.rows[0]],) if clash.kind == "demolition" else tuple(rows[r] for r in clash.rows))
        for clash in found
        if clash.kind == "demolition" or listed[clash.rows[0]].task != listed[clash.rows[1]].task
    ]


def _demolitions(workspace: Workspace) -> Demolitions | None:
    import numpy as np
    import shapely

    from mine_planner.domain import in_parts
    from mine_planner.domain.schedule import Demolitions

    sites = workspace.connection.execute(_SITES).fetchall()
    if not sites:
        return None
    words = [f"{row['label']} of {row['code']}".strip() for row in sites]
    places = in_parts.from_wkb([gpkg_blob.wkb_of(row["geom"]) for row in sites])
    return Demolitions(
        np.array(words, dtype=object),
        shapely.centroid(places),
        np.array([row["first"] for row in sites], dtype="datetime64[D]"),
        np.array([row["safety_distance_m"] for row in sites], dtype=float),
        np.array([row["team"] for row in sites], dtype=object),
        np.array([row["last"] for row in sites], dtype="datetime64[D]"),
    )
