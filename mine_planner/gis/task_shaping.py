# SPDX-License-Identifier: GPL-2.0-or-later
"""Changing the ground of tasks: reshape, split, merge, cut out, widen; one action each, or none.

The parts of a cut add up to the whole, points follow, and where a team works on the ground or markers
stand a person decides. Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from qgis.core import Qgis, QgsGeometry, QgsLineString

from mine_planner.domain import task_shapes
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis import task_boundary, task_points
from mine_planner.i18n import translate
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.task_points import APPROACH, TaskPointStore
from mine_planner.store.task_values import TaskDraft
from mine_planner.store.tasks import TaskStore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.boundary_revision import Revision
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

COPIED = (
    "name",
    "task_type",
    "non_cha_reason",
    "organisation",
    "method",
    "detector",
    "depth_cm",
    "objective",
    "end_state",
    "quality_plan",
    "medical_plan",
    "medical_facility",
    "restrictions",
)
"""What a new part takes over from the task that it was cut from."""


@dataclass(frozen=True)
class Consent:
    """The person who decides on a change of ground, and why; both empty while nobody has."""

    decided_by: str = ""
    reason: str = ""


NOBODY = Consent()

LEAST_M2 = 0.01
"""Less ground than this is the rounding of coordinates."""


@dataclass(frozen=True)
class Shaping:
    """A change of ground that is worked out and not saved.

    Attributes
    ----------
    name
        What the history shows.
    keeps
        uuid of each task that goes on, with its new ground (shapely, workspace's CRS).
    parts
        Ground of new tasks, each with the uuid of the task that it comes from.
    ends
        uuids of tasks that are withdrawn, their ground being in another one.
    whole
        Ground of ``keeps`` after the change together with the new parts: what the plan still holds.
    """

    name: str
    keeps: tuple[tuple[str, Any], ...]
    parts: tuple[tuple[str, Any], ...] = ()
    ends: tuple[str, ...] = ()
    whole: Any = None


def reshape(workspace: Workspace, task: str, line: Any) -> Any:
    """Return a task's ground with the part of its boundary that a line cuts off or adds drawn anew.

    Raises
    ------
    InputError
        When the line does not cross the boundary twice, or the outline would cross itself.
    """
    shape: Any = TaskStore(workspace).geometry(task)
    changed = QgsGeometry()
    changed.fromWkb(shapely.to_wkb(shape, output_dimension=2))
    points = QgsLineString([float(x) for x, _ in line.coords], [float(y) for _, y in line.coords])
    done = changed.reshapeGeometry(points)
    new = shapely.force_2d(shapely.from_wkb(bytes(changed.asWkb())))
    if done != Qgis.GeometryOperationResult.Success or new.equals(shape):
        raise InputError(
            "The line does not cross the boundary twice: begin and end it on the other side of the boundary."
        )
    if not new.is_valid or new.is_empty:
        raise InputError(
            "The outline would cross itself: draw the line without crossing the boundary between."
        )
    return new


def plan_split(workspace: Workspace, task: str, line: Any) -> Shaping:
    """Cut a task along a line; the largest part keeps the code.

    Raises
    ------
    InputError
        When the line misses the task or ends inside it.
    """
    row = TaskStore(workspace).row(task)
    shape = geometry_from_blob(row["geom"])
    parts = sorted(task_shapes.split_by_line(shape, line), key=lambda part: -part.area)
    name = translate("MinePlanner", "Split task {}").format(row["code"])
    return Shaping(name, ((task, parts[0]),), tuple((task, part) for part in parts[1:]), whole=shape)


def plan_cut_out(workspace: Workspace, task: str, piece: Any) -> Shaping:
    """Make a piece of a task a task of its own.

    Raises
    ------
    InputError
        When the piece lies outside, or nothing would be left.
    """
    row = TaskStore(workspace).row(task)
    shape: Any = geometry_from_blob(row["geom"])
    rest, cut = task_shapes.cut_out(shape, piece)
    name = translate("MinePlanner", "Cut a piece out of task {}").format(row["code"])
    return Shaping(name, ((task, rest),), ((task, cut),), whole=shape)


def plan_merge(workspace: Workspace, tasks: Sequence[str]) -> Shaping:
    """Join tasks into the first by code; the others are withdrawn.

    Raises
    ------
    InputError
        When there are fewer than two, or they do not touch.
    """
    store = TaskStore(workspace)
    rows = sorted((store.row(uuid) for uuid in tasks), key=lambda row: row["code"])
    if len(rows) < 2:
        raise InputError("Merging needs two tasks: choose them in the list with Ctrl.")
    shapes = np.array([geometry_from_blob(row["geom"]) for row in rows], dtype=object)
    joined = task_shapes.merge_tasks(shapes)
    name = translate("MinePlanner", "Merge tasks into {}").format(rows[0]["code"])
    return Shaping(
        name, ((rows[0]["uuid"], joined),), ends=tuple(row["uuid"] for row in rows[1:]), whole=joined
    )


def widened(workspace: Workspace, task: str, margin_m: float) -> Any:
    """Return a task's ground grown until it holds the hazard areas that it meets with a margin.

    Ground of other tasks stays theirs: where several share a hazard area, each holds its own part of it.

    Raises
    ------
    RuleError
        When no hazard area shares ground with it.
    """
    store = TaskStore(workspace)
    shape = store.geometry(task)
    found = [workspace.row("hazard_area", uuid=item.uuid) for item in store.hazards_touching(shape)]
    areas = [geometry_from_blob(row["geom"]) for row in found if row is not None]
    if not areas:
        raise RuleError("No hazard area shares ground with this task: there is no margin to hold.")
    hazards = shapely.make_valid(np.array(areas, dtype=object))
    return task_shapes.widen_to_margin(shape, hazards, margin_m, others=_others(store, task))


def _others(store: TaskStore, task: str) -> Any:
    """Return the sound ground of all other tasks that stand."""
    uuids, _codes, shapes = store.outlines()
    return shapely.make_valid(shapes[np.array([uuid != task for uuid in uuids], dtype=bool)])


def to_decide(workspace: Workspace, shaping: Shaping) -> list[str]:
    """Return what a person has to decide before a change may be saved, in sentences; empty for nothing.

    Raises
    ------
    RuleError
        When a task's state forbids a change of its ground.
    """
    said: list[str] = []
    store = TaskStore(workspace)
    for task, geometry in shaping.keeps:
        code = store.row(task)["code"]
        revision = task_boundary.describe_change(workspace, task, shaping.whole)
        if revision.needs_approval:
            said.append(_why_a_person(code, store.row(task)["status"], revision))
        said += [item.sentence for item in task_boundary.marker_conflicts(workspace, task, geometry)]
    for task in shaping.ends:
        row = store.row(task)
        if row["status"] not in {"planned", "assigned"}:
            words = translate("MinePlanner", "{} is {} and would be withdrawn.")
            said.append(words.format(row["code"], row["status"].replace("_", " ")))
    return said


def _why_a_person(code: str, status: str, revision: Revision) -> str:
    if revision.added.area + revision.removed.area > LEAST_M2:
        return translate("MinePlanner", "{}: {}").format(code, revision.sentence)
    words = translate("MinePlanner", "{} is {}: a team knows its boundary, so a person approves the change.")
    return words.format(code, status.replace("_", " "))


def save(workspace: Workspace, shaping: Shaping, consent: Consent = NOBODY) -> list[str]:
    """Save a change of ground as one action and return the codes of the tasks that hold it now.

    Raises
    ------
    RuleError
        When something is undecided and nobody is named; nothing is saved then.
    """
    undecided = to_decide(workspace, shaping)
    if undecided and not (consent.decided_by.strip() and consent.reason.strip()):
        raise RuleError(undecided[0])
    store = TaskStore(workspace)
    codes = []
    with workspace.action(shaping.name) as action:
        for task, geometry in shaping.keeps:
            row = store.row(task)
            revision = task_boundary.describe_change(workspace, task, shaping.whole)
            task_boundary.save_boundary(
                workspace,
                action,
                task,
                geometry,
                revision,
                decided_by=consent.decided_by,
                reason=consent.reason,
            )
            codes.append(str(row["code"]))
        codes += [_new_part(workspace, action, task, part) for task, part in shaping.parts]
        _end(store, action, shaping, codes[0])
    return codes


def _end(store: TaskStore, action: Action, shaping: Shaping, code: str) -> None:
    """Withdraw tasks whose ground went into another one, which takes their hazard areas over."""
    if not shaping.ends:
        return
    kept = shaping.keeps[0][0]
    hazards = {item.uuid for task in (kept, *shaping.ends) for item in store.linked_hazards(task)}
    store.set_hazards(action, kept, hazards)
    reason = translate("MinePlanner", "Merged into {}").format(code)
    for task in shaping.ends:
        store.update(action, task, {"status": "withdrawn", "status_reason": reason})


def _new_part(workspace: Workspace, action: Action, task: str, part: Any) -> str:
    """Make a part of a task a task of its own, with points where the task has some."""
    store = TaskStore(workspace)
    row = store.row(task)
    values = {name: row[name] for name in COPIED}
    part_of = translate("MinePlanner", "Part of {}").format(row["code"])
    values["non_cha_reason"] = row["non_cha_reason"] or part_of
    hazards = tuple(hazard.uuid for hazard in store.linked_hazards(task))
    code = store.next_code()
    made = store.create(action, TaskDraft(part, code, hazards, values))
    known = TaskPointStore(workspace).of_task(task)
    if any(point.pointtype not in APPROACH for point in known):
        approach = task_points.approach_of(known)
        plan = task_points.plan_points(workspace, made, approach=approach)
        task_points.store_points(workspace, action, plan)
    return code
