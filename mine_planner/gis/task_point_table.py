# SPDX-License-Identifier: GPL-2.0-or-later
"""The point table of a task as it is shown, and what a person changes in it.

Imports shapely by its helpers, so import this module late.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mine_planner.domain import paper_points
from mine_planner.domain.errors import InputError
from mine_planner.domain.paper_points import North
from mine_planner.gis import task_points, workspaces
from mine_planner.gis.sheets.positions import Position, Positions
from mine_planner.gis.task_chain import DEFAULT_LONGEST_LEG_M, Approach, north_at
from mine_planner.store import authority
from mine_planner.store.task_points import APPROACH, TaskPointStore

if TYPE_CHECKING:
    from mine_planner.gis.task_points import PointPlan
    from mine_planner.store.workspace import Workspace

Place = tuple[float, float]

SAME_PLACE_M = 0.01
"""Points nearer than this are one: coordinates are kept to fractions of a millimetre."""


@dataclass(frozen=True)
class PointLine:
    """One line of the table.

    Attributes
    ----------
    uuid, label, kind, origin
        Key; its name, type and from-point.
    grid_deg, true_deg, magnetic_deg
        Bearings of the leg to it, degrees; None where there is no leg or no declination.
    distance_m
        Ground distance of that leg.
    x, y, position
        Workspace's CRS, metres; the same as latitude, longitude, UTM and MGRS.
    words
        How it is recognised.
    marker, marked_on
        Where its marker stands and since which day (ISO), None and empty while none does.
    """

    uuid: str
    label: str
    kind: str
    origin: str
    grid_deg: float | None
    true_deg: float | None
    magnetic_deg: float | None
    distance_m: float | None
    x: float
    y: float
    position: Position
    words: str
    marker: Place | None
    marked_on: str


@dataclass(frozen=True)
class PointTable:
    """All lines in walking order, and the norths at the first of them on the day."""

    lines: tuple[PointLine, ...]
    north: North


def read_table(workspace: Workspace, task: str, day: str = "") -> PointTable:
    """Read a task's points with bearings from all three norths on a day (ISO; empty for today)."""
    stored = TaskPointStore(workspace).of_task(task)
    if not stored:
        return PointTable((), North())
    positions = Positions(workspaces.workspace_crs(workspace))
    north = north_at(positions, stored[0].x, stored[0].y, day)
    rows = {row["uuid"]: row for row in workspace.rows("task_point", task_uuid=task)}
    places = positions.at_each([(point.x, point.y) for point in stored])
    lines = []
    for point, position in zip(stored, places, strict=True):
        row = rows[point.uuid]
        grid = row["bearing_grid"]
        true, magnetic = (None, None) if grid is None else paper_points.bearings_of(grid, north)
        lines.append(
            PointLine(
                point.uuid,
                point.label,
                point.pointtype,
                row["frompoint"],
                grid,
                true,
                magnetic,
                row["distance_m"],
                point.x,
                point.y,
                position,
                point.description,
                point.marker,
                row["emplaced_on"] or "",
            )
        )
    return PointTable(tuple(lines), north)


def follows_boundary(workspace: Workspace, task: str) -> bool:
    """Tell whether a task's points are those of its boundary; an edit of the layer moves the boundary alone.

    A task without points follows.
    """
    known = [p for p in TaskPointStore(workspace).of_task(task) if p.pointtype not in APPROACH]
    row = workspace.row("clearance_task", uuid=task)
    if not known or row is None or row["geom"] is None:
        return True
    try:
        planned = task_points.plan_points(workspace, task).drafts
    except InputError:
        return False  # the outline is not sound, so no points fit it
    wanted = {draft.label: (draft.x, draft.y) for draft in planned if draft.pointtype not in APPROACH}
    places = {point.label: (point.x, point.y) for point in known}
    return wanted.keys() == places.keys() and all(
        math.dist(wanted[label], places[label]) < SAME_PLACE_M for label in wanted
    )


def describe(workspace: Workspace, point: str, words: str) -> None:
    """Save how a point is recognised, as one action."""
    with workspace.action("Describe a point") as action:
        action.update("task_point", point, {"pointdescription": " ".join(words.split())})


def emplace(workspace: Workspace, point: str, place: Place, day: str) -> None:
    """Record that a point's marker stands, where it was measured and since when, as one action."""
    with workspace.action("Record a marker on the ground") as action:
        TaskPointStore(workspace).emplace(action, point, place, day)


def plan_approach(workspace: Workspace, task: str, kind: str, place: Place, words: str = "") -> PointPlan:
    """Plan a task's points with its landmark or benchmark at a place; nothing is saved.

    Parameters
    ----------
    workspace, task
        Which task.
    kind
        "landmark" or "benchmark".
    place
        Workspace's CRS, metres.
    words
        How it is recognised; empty keeps what is written.
    """
    known = task_points.approach_of(TaskPointStore(workspace).of_task(task))
    changed: Approach
    if kind == "landmark":
        changed = replace(known, landmark=place, landmark_words=words or known.landmark_words)
    else:
        changed = replace(known, benchmark=place, benchmark_words=words or known.benchmark_words)
    return task_points.plan_points(workspace, task, approach=changed)


def plan_start(workspace: Workspace, task: str, place: Place) -> PointPlan:
    """Plan a task's points numbered from the corner nearest to a place; nothing is saved.

    Raises
    ------
    InputError
        When the task has no ground.
    """
    import shapely

    from mine_planner.store.tasks import TaskStore

    shape = TaskStore(workspace).geometry(task)
    if shape is None or shape.is_empty:
        raise InputError("The task has no ground: draw its outline first.")
    corners = shapely.get_coordinates(shapely.get_parts(shape)[0].exterior)[:-1].tolist()
    start = min(range(len(corners)), key=lambda index: math.dist(corners[index], place))
    return task_points.plan_points(workspace, task, start=start)


def spacing(workspace: Workspace) -> float:
    """Return above which length legs get intermediate points, metres."""
    return authority.number(workspace, task_points.LONGEST_LEG_KEY) or DEFAULT_LONGEST_LEG_M


def set_spacing(workspace: Workspace, metres: float, reason: str) -> None:
    """Set above which length legs get intermediate points; tasks follow when they are laid out anew."""
    if not metres > 0:
        raise InputError("Legs get intermediate points above a length of more than 0 m: enter it in metres.")
    setting = authority.Setting(
        task_points.LONGEST_LEG_KEY, f"{metres:g}", "m", "", workspace.author.user, reason
    )
    with workspace.action("Set the spacing of intermediate points") as action:
        authority.write(action, workspace, setting)
