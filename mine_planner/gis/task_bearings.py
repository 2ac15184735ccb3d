# SPDX-License-Identifier: GPL-2.0-or-later
"""A task entered from bearings and distances, with its misclosure; what was typed stays beside what was made.

Imports numpy at the top and shapely by its helpers, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from mine_planner.domain import paper_points
from mine_planner.domain.errors import InputError
from mine_planner.domain.guards import require_numbers
from mine_planner.domain.spoken import spoken
from mine_planner.domain.task_shapes import check_outline
from mine_planner.domain.traverse import Traverse, traverse, walk
from mine_planner.gis import task_points, workspaces
from mine_planner.gis.sheets.positions import Positions
from mine_planner.gis.task_chain import Approach, north_at
from mine_planner.store.task_values import TaskDraft
from mine_planner.store.tasks import TaskStore
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mine_planner.domain.paper_points import North
    from mine_planner.store.workspace import Workspace

DOUBTFUL_ONE_IN = 100.0
"""Compass and tape close better than 1 : 100; a worse closure is said."""

_METHOD = "bearings and distances"


@dataclass(frozen=True)
class EnteredOutline:
    """An outline as it was typed and as it was walked.

    Attributes
    ----------
    start
        The start point (TP1), workspace's CRS, metres.
    legs
        (bearing in degrees, ground distance in metres) as typed; the last leads back to the start.
    reference
        "grid", "true" or "magnetic": from which north the bearings count.
    north
        The norths at the start on the day of the bearings.
    traverse
        Corners as walked, and adjusted where that was asked for.
    sentence
        The misclosure in words.
    lead
        The leg that leads to each point on the way in, by the label of its end: ``BM``, ``TP1``.
    approach
        Landmark and benchmark that the way in begins at or passes.
    """

    start: tuple[float, float]
    legs: tuple[tuple[float, float], ...]
    reference: str
    north: North
    traverse: Traverse
    sentence: str
    lead: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    approach: Approach = field(default_factory=Approach)


def walk_outline(
    workspace: Workspace,
    start: tuple[float, float],
    legs: Sequence[tuple[float | None, float | None]],
    *,
    reference: str = "magnetic",
    day: str = "",
    bowditch: bool = False,
    way_in: Sequence[str] = (),
) -> EnteredOutline:
    """Walk an outline from bearings and distances; nothing is saved.

    Parameters
    ----------
    workspace
        Gives the grid.
    start
        The point whose place is given, workspace's CRS, metres: the start point, or the first of ``way_in``.
    legs
        (bearing in degrees, ground distance in metres) of each leg, those of the way in first.
    reference
        "grid", "true" or "magnetic".
    day
        The day of the bearings, ISO, for the declination; empty for today.
    bowditch
        True to spread the misclosure over the outline's legs as well.
    way_in
        Points before the start point in walking order, ``LM`` or ``BM`` or both; one leg leads on from each.

    Raises
    ------
    InputError
        When a cell is empty or no number, there are fewer than three legs, or the outline crosses
        itself.
    """
    require_numbers(legs, ("bearing", "distance"))
    typed = tuple((float(bearing or 0.0), float(distance or 0.0)) for bearing, distance in legs)
    _require_lengths(typed)
    north = north_at(Positions(workspaces.workspace_crs(workspace)), *start, day)
    grid = [(paper_points.grid_bearing(bearing, reference, north), metres) for bearing, metres in typed]
    first = len(way_in)
    places = walk(start, np.array(grid[:first], dtype=np.float64).reshape(-1, 2), north.scale).tolist()
    walked = traverse(tuple(places[-1]), grid[first:], scale=north.scale, bowditch=bowditch)
    corners = walked.walked if walked.adjusted is None else walked.adjusted
    issues = check_outline(corners)
    if issues:
        raise InputError(
            f"{issues[0].sentence[:-1]}, as the bearings and distances lead: check them against the paper."
        )
    known = {label: (x, y) for label, (x, y) in zip(way_in, places, strict=False)}
    return EnteredOutline(
        (places[-1][0], places[-1][1]),
        typed[first:],
        reference,
        north,
        walked,
        _sentence(walked),
        dict(zip((*way_in[1:], "TP1"), typed[:first], strict=False)),
        Approach(landmark=known.get("LM"), benchmark=known.get("BM")),
    )


def _require_lengths(legs: Sequence[tuple[float, float]]) -> None:
    for number, (_bearing, metres) in enumerate(legs, start=1):
        if metres <= 0:
            raise InputError(f"Row {number}, distance: it must be above 0 m.")


def create_task(
    workspace: Workspace,
    entered: EnteredOutline,
    code: str,
    *,
    hazards: Sequence[str] = (),
    values: Mapping[str, Any] | None = None,
    approach: Approach | None = None,
) -> str:
    """Save an entered outline as a new task with its points, in one action, and return its uuid.

    The typed bearings stand beside each point; walked and adjusted corners and the misclosure are
    kept together in a decision row.

    Raises
    ------
    InputError, RuleError
        As :meth:`mine_planner.store.tasks.TaskStore.create`.
    """
    polygon = entered.traverse.polygon
    with workspace.action(f"Enter task {code} from {_METHOD}") as action:
        task = TaskStore(workspace).create(action, TaskDraft(polygon, code, tuple(hazards), values or {}))
        plan = task_points.plan_points(workspace, task, approach=approach or entered.approach, start=0)
        plan = replace(plan, drafts=tuple(_with_typed(workspace, plan.drafts, entered)))
        task_points.store_points(workspace, action, plan)
        action.insert("decision", _record(workspace, task, entered))
    return task


def _sentence(walked: Traverse) -> str:
    if walked.misclosure_m < 0.005:
        return spoken("The outline closes.")
    said = [spoken(f"The outline misses its start by {walked.misclosure_m:.2f} m, 1 : {walked.one_in:,.0f}.")]
    if walked.one_in < DOUBTFUL_ONE_IN:
        said.append(spoken("That is worse than 1 : 100: check bearings and distances."))
    if walked.adjusted is not None:
        said.append(spoken("The misclosure was spread over the legs."))
    return " ".join(said)


def _with_typed(workspace: Workspace, drafts: Sequence[Any], entered: EnteredOutline) -> list[Any]:
    """Give each corner the leg that a person typed for it; the last leg leads back to the start."""
    crs = workspaces.workspace_crs(workspace).authid()
    legs = {f"TP{number + 2}": leg for number, leg in enumerate(entered.legs[:-1])}
    legs["TP1"] = entered.legs[-1]
    legs |= entered.lead  # the leg from the benchmark counts at TP1; the one that closes is in the decision
    places = {f"TP{number + 1}": place for number, place in enumerate(entered.traverse.walked.tolist())}
    if entered.approach.benchmark is not None:
        places["BM"] = list(entered.approach.benchmark)
    done = []
    for draft in drafts:
        leg = legs.get(draft.label)
        if leg is None:
            done.append(draft)
            continue
        x, y = places[draft.label]
        typed = {
            "user_entered_bearing": f"{leg[0]:g} {entered.reference}",
            "user_entered_distance": f"{leg[1]:g}",
            "user_entered_x": f"{x:.3f}",
            "user_entered_y": f"{y:.3f}",
            "coordrefsys": crs,
            "fixedby": _METHOD,
        }
        done.append(replace(draft, entered=typed))
    return done


def _record(workspace: Workspace, task: str, entered: EnteredOutline) -> dict[str, Any]:
    walked = entered.traverse
    content = {
        "start": entered.start,
        "legs": entered.legs,
        "way_in": entered.lead,
        "landmark": entered.approach.landmark,
        "benchmark": entered.approach.benchmark,
        "reference": entered.reference,
        "convergence_deg": entered.north.convergence_deg,
        "declination_deg": entered.north.declination_deg,
        "declination_date": entered.north.declination_date,
        "walked": walked.walked.tolist(),
        "adjusted": None if walked.adjusted is None else walked.adjusted.tolist(),
        "misclosure_m": walked.misclosure_m,
        "misclosure_xy": walked.misclosure_xy,
        "length_m": walked.length_m,
    }
    return {
        "subject_table": "clearance_task",
        "subject_uuid": task,
        "what": "traverse",
        "decided_by": workspace.author.user,
        "decided_at": utc_now(),
        "reason": entered.sentence,
        "content": json.dumps(content, ensure_ascii=False),
    }
