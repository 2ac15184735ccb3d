# SPDX-License-Identifier: GPL-2.0-or-later
"""A task on paper: landmark, benchmark, start, turning, intermediate and end points that follow the boundary.

A marker that stands on the ground is never moved by a plan: a change that contradicts it comes back
as conflicts, and stands only with a person's decision.

Imports shapely by its helpers, so import this module late.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain import paper_points
from mine_planner.domain.emplaced_points import Conflict, conflicts_with_markers
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.paper_points import PaperPoint
from mine_planner.domain.spoken import spoken
from mine_planner.gis import workspaces
from mine_planner.gis.sheets.positions import Positions
from mine_planner.gis.task_chain import DEFAULT_LONGEST_LEG_M, Approach, chain_of, is_outside
from mine_planner.store import authority
from mine_planner.store.task_points import APPROACH, ENTERED_COLUMNS, PointDraft, TaskPointStore
from mine_planner.store.tasks import TaskStore

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mine_planner.store.action import Action
    from mine_planner.store.task_points import StoredPoint
    from mine_planner.store.workspace import Workspace

Place = tuple[float, float]

LONGEST_LEG_KEY = "intermediate_point_m"
"""Setting: legs longer than this, in metres, get intermediate points."""
TOLERANCE_KEY = "marker_tolerance_m"
"""Setting: a planned point this near to a marker, in metres, is that marker's point."""
DEFAULT_TOLERANCE_M = 0.5
"""Ours, until the authority sets its own: what tape and compass cannot tell apart."""

_TYPES = {
    paper_points.LANDMARK: "landmark",
    paper_points.BENCHMARK: "benchmark",
    paper_points.START: "start_point",
    paper_points.TURNING: "turning_point",
    paper_points.INTERMEDIATE: "intermediate_point",
    paper_points.END: "end_point",
}
_ENTERED = "SELECT * FROM task_point WHERE task_uuid = ?"


@dataclass(frozen=True)
class PointPlan:
    """Points that a task would get.

    Attributes
    ----------
    task
        uuid.
    points
        In walking order, with grid, true and magnetic bearings.
    drafts
        The same as the store keeps them.
    conflicts
        Markers on the ground that they would contradict.
    tolerance_m
        How near a planned point is to the marker whose point it is.
    """

    task: str
    points: tuple[PaperPoint, ...]
    drafts: tuple[PointDraft, ...]
    conflicts: tuple[Conflict, ...]
    tolerance_m: float


def plan_points(
    workspace: Workspace,
    task: str,
    *,
    geometry: Any = None,
    approach: Approach | None = None,
    day: str = "",
    start: int | None = None,
) -> PointPlan:
    """Work out a task's points; nothing is saved.

    Parameters
    ----------
    workspace, task
        Which task, by uuid.
    geometry
        A new boundary (shapely, workspace's CRS); None takes the one that is kept.
    approach
        Landmark and benchmark; None keeps those that are there.
    day
        For the declination, ISO; empty for today.
    start
        Which corner is the start point; None keeps the one nearest to today's start point, so
        that labels stay where they can.

    Raises
    ------
    InputError
        When the outline is no sound polygon, or a setting is no number.
    """
    shape = TaskStore(workspace).geometry(task) if geometry is None else geometry
    if shape is None or shape.is_empty:
        raise InputError("The task has no ground: draw its outline first.")
    known = TaskPointStore(workspace).of_task(task)
    approach = approach if approach is not None else approach_of(known)
    longest = authority.number(workspace, LONGEST_LEG_KEY) or DEFAULT_LONGEST_LEG_M
    tolerance = authority.number(workspace, TOLERANCE_KEY)
    tolerance = DEFAULT_TOLERANCE_M if tolerance is None else tolerance
    positions = Positions(workspaces.workspace_crs(workspace))
    points = chain_of(shape, positions, approach, longest_leg_m=longest, day=day, known=known, start=start)
    perimeter = [point for point in points if _TYPES[point.kind] not in APPROACH]
    conflicts = conflicts_with_markers(_markers(known), perimeter, tolerance_m=tolerance)
    conflicts += _moved_approach(known, points, tolerance)
    entered = _entered(workspace, task)
    drafts = [_draft(point, approach, entered) for point in points]
    return PointPlan(task, tuple(points), tuple(drafts), tuple(conflicts), tolerance)


def store_points(
    workspace: Workspace, action: Action, plan: PointPlan, *, decided_by: str = "", reason: str = ""
) -> None:
    """Save planned points inside an action.

    Parameters
    ----------
    workspace, action, plan
        Where and what.
    decided_by, reason
        Who decided that markers in conflict are moved, and why; each is recorded.

    Raises
    ------
    RuleError
        When markers stand in the way and no person has decided.
    """
    store = TaskPointStore(workspace)
    if plan.conflicts:
        if not decided_by.strip() or not reason.strip():
            raise RuleError(conflict_sentence(plan))
        at_stake = {conflict.marker.label for conflict in plan.conflicts}
        content = {conflict.marker.label: conflict.sentence for conflict in plan.conflicts}
        points = [point for point in store.of_task(plan.task) if point.label in at_stake]
        words = json.dumps(content, ensure_ascii=False)
        store.take_up(action, points, decided_by=decided_by, reason=reason, content=words)
    store.replace(action, plan.task, plan.drafts, plan.tolerance_m)


def conflict_sentence(plan: PointPlan) -> str:
    """Return what the planner has to decide, in one sentence."""
    more = len(plan.conflicts) - 1
    first = plan.conflicts[0].sentence
    return first if not more else spoken(f"{first[:-1]}; {more} more markers are in the same case.")


def write_points(workspace: Workspace, plan: PointPlan, *, decided_by: str = "", reason: str = "") -> None:
    """Save planned points as one user action; see :func:`store_points`."""
    with workspace.action("Set the points of a task") as action:
        store_points(workspace, action, plan, decided_by=decided_by, reason=reason)


def follow_boundary(
    workspace: Workspace, action: Action, task: str, geometry: Any, *, decided_by: str = "", reason: str = ""
) -> PointPlan | None:
    """Let a task's points follow a new boundary, in the action that saves it.

    A task without points gets none: they are made when they are first asked for.

    Raises
    ------
    RuleError
        When markers on the ground stand in the way; the action is then undone whole.
    """
    known = TaskPointStore(workspace).of_task(task)
    if not any(point.pointtype not in APPROACH for point in known):
        return None
    plan = plan_points(workspace, task, geometry=geometry)
    store_points(workspace, action, plan, decided_by=decided_by, reason=reason)
    return plan


# ---------------------------------------------------------------- helpers
def approach_of(known: Sequence[StoredPoint]) -> Approach:
    """Return the landmark and the benchmark among a task's points; a marker's place where one stands."""
    found = {point.pointtype: point for point in known if point.pointtype in APPROACH}
    landmark, benchmark = found.get("landmark"), found.get("benchmark")
    return Approach(
        None if landmark is None else landmark.marker or (landmark.x, landmark.y),
        None if benchmark is None else benchmark.marker or (benchmark.x, benchmark.y),
        "" if landmark is None else landmark.description,
        "" if benchmark is None else benchmark.description,
    )


def _markers(known: Sequence[StoredPoint]) -> list[PaperPoint]:
    return [
        PaperPoint(point.label, point.pointtype, *point.marker)
        for point in known
        if point.marker is not None and point.pointtype not in APPROACH
    ]


def _moved_approach(
    known: Sequence[StoredPoint], points: Sequence[PaperPoint], tolerance: float
) -> list[Conflict]:
    """Return conflicts of landmark and benchmark markers, which are compared with themselves alone."""
    planned = {point.label: point for point in points if is_outside(point)}
    found: list[Conflict] = []
    for point in known:
        new = planned.get(point.label)
        if point.marker is None or point.pointtype not in APPROACH or new is None:
            continue
        marker = PaperPoint(point.label, point.pointtype, *point.marker)
        found += conflicts_with_markers([marker], [new], tolerance_m=tolerance)
    return found


def _entered(workspace: Workspace, task: str) -> dict[str, tuple[Place, Mapping[str, str]]]:
    """Return what a person typed for each point, with the place that it led to."""
    kept: dict[str, tuple[Place, Mapping[str, str]]] = {}
    places = {point.uuid: (point.x, point.y) for point in TaskPointStore(workspace).of_task(task)}
    for row in workspace.connection.execute(_ENTERED, (task,)):
        typed = {name: row[name] for name in ENTERED_COLUMNS}
        if any(typed.values()) and row["uuid"] in places:
            kept[row["pointlocal_id"]] = (places[row["uuid"]], typed)
    return kept


def draft_of(
    point: PaperPoint, description: str = "", entered: Mapping[str, str] | None = None
) -> PointDraft:
    """Return a point as the store keeps it."""
    return PointDraft(
        label=point.label,
        pointtype=_TYPES[point.kind],
        x=point.x,
        y=point.y,
        frompoint=point.from_label or "",
        bearing_grid=_below_360(point.grid_deg),
        distance_m=point.distance_m,
        description=description,
        entered=entered or {},
    )


def _draft(
    point: PaperPoint, approach: Approach, entered: Mapping[str, tuple[Place, Mapping[str, str]]]
) -> PointDraft:
    words = {"LM": approach.landmark_words, "BM": approach.benchmark_words}.get(point.label, "")
    place, typed = entered.get(point.label, ((math.inf, math.inf), {}))
    # What was typed belongs to the place that it led to; a point that moved on has none.
    same = math.dist(place, (point.x, point.y)) < 1e-3
    return draft_of(point, words, typed if same else {})


def _below_360(degrees: float | None) -> float | None:
    """Return a bearing that the file accepts: the remainder of a tiny negative angle rounds to 360."""
    if degrees is None:
        return None
    return 0.0 if degrees >= 360.0 else degrees
