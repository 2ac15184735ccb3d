# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes and lanes of a task in the workspace, along a base-line or the longest side.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import subdivide
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.subdivide import Division
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.task_boxes import BoxDrafts, TaskBoxStore
from mine_planner.store.tasks import TaskStore

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.subdivide import Boxes
    from mine_planner.store.workspace import Workspace

BOX, LANE, LEFT_OVER = "box", "lane", "left_over"
_CLOSED = frozenset({"completed", "quality_checked", "withdrawn"})


@dataclass(frozen=True)
class DividedTask:
    """What a division made.

    Attributes
    ----------
    task
        uuid.
    made
        Names, geometries and grid positions.
    kinds
        "box", "lane" or "left_over" for each.
    areas_m2
        Square metres of each.
    left_over_m2
        Ground in strips narrower than the wanted size, square metres.
    replaced
        How many earlier boxes gave way.
    """

    task: str
    made: Boxes
    kinds: list[str]
    areas_m2: Any
    left_over_m2: float
    replaced: int


def task_of(workspace: Workspace, code: str) -> sqlite3.Row:
    """Return the row of a task by its code, in any case.

    Raises
    ------
    InputError
        When there is no such task.
    """
    row = workspace.row("clearance_task", code=code.strip())
    if row is None:
        raise InputError(f'There is no task "{code.strip()}": look its code up in the list of tasks.')
    return row


def work_out(
    workspace: Workspace,
    code: str,
    along: Division,
    across: Division,
    *,
    base_line: Any = None,
    lanes: bool = False,
) -> DividedTask:
    """Work out a division; nothing is saved, and ``replaced`` says how many boxes there are now.

    Parameters
    ----------
    workspace
        Where the task is.
    code
        The task's.
    along, across
        Sizes or counts with the base-line and square to it; lanes use ``along`` as their width.
    base_line
        Shapely line in the workspace's CRS; None takes the longest side.
    lanes
        True for lanes square to the base-line instead of boxes.

    Raises
    ------
    InputError
        When there is no such task, it has no sound outline, or a size is wrong.
    RuleError
        When the task is closed, or a box of it is searched already.
    """
    row = task_of(workspace, code)
    if row["status"] in _CLOSED:
        raise RuleError(
            f"Task {row['code']} is {row['status'].replace('_', ' ')} and is not divided anew: "
            "take it a step back with a reason first."
        )
    store = TaskBoxStore(workspace)
    store.require_unsearched(row["uuid"], row["code"])
    shape: Any = geometry_from_blob(row["geom"])
    if shape is None or shape.is_empty or not shape.is_valid:
        raise InputError(f"The outline of task {row['code']} is missing or not sound: mend it first.")
    if lanes:
        across = Division(count=1)
    made = subdivide.boxes(shape, along, across, base_line=base_line)
    kinds = _kinds(shape, made, along, across, LANE if lanes else BOX)
    areas = shapely.area(made.geometry)
    left = float(areas[np.array(kinds, dtype=object) == LEFT_OVER].sum())
    return DividedTask(row["uuid"], made, kinds, areas, left, store.count(row["uuid"]))


def divide(
    workspace: Workspace,
    code: str,
    along: Division,
    across: Division,
    *,
    base_line: Any = None,
    lanes: bool = False,
) -> DividedTask:
    """Divide a task as :func:`work_out` says, and save its boxes as one action."""
    divided = work_out(workspace, code, along, across, base_line=base_line, lanes=lanes)
    save_division(workspace, divided)
    return divided


def save_division(workspace: Workspace, divided: DividedTask) -> None:
    """Make a division the task's boxes, in one action.

    Raises
    ------
    RuleError
        When a box of the task was searched meanwhile.
    """
    row = TaskStore(workspace).row(divided.task)
    drafts = BoxDrafts(
        divided.made.ids.tolist(), divided.kinds, divided.made.geometry, divided.areas_m2.tolist()
    )
    with workspace.action(f"Divide task {row['code']}", "bulk") as action:
        TaskBoxStore(workspace).replace(action, divided.task, row["code"], drafts)


def _kinds(shape: Any, made: Boxes, along: Division, across: Division, whole: str) -> list[str]:
    """Tell the strips that are left over from boxes and lanes of the wanted size."""
    angle = math.radians(90.0 - made.bearing_deg)
    xy = shapely.get_coordinates(shape) - np.array(shape.bounds[:2])
    turned = xy @ np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    spans = turned.max(axis=0) - turned.min(axis=0)
    last_column = _left_over_part(float(spans[0]), along)
    last_row = _left_over_part(float(spans[1]), across)
    left = (made.column == last_column) | (made.row == last_row)
    return [LEFT_OVER if flag else whole for flag in left.tolist()]


def _left_over_part(span: float, division: Division) -> int:
    """Return the number of the part that is narrower than the size, -1 where there is none."""
    cuts, rest = subdivide.edges(0.0, span, division)
    alone = rest > 0 and rest >= division.min_width_m and len(cuts) > 2
    return len(cuts) - 2 if alone else -1
