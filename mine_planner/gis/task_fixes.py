# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixes of findings that lose no ground: an outline is repaired outwards, never inwards.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.errors import RuleError
from mine_planner.domain.findings import CheckSettings
from mine_planner.domain.task_repair import repair_polygon_outwards
from mine_planner.domain.task_shapes import widen_to_margin
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.tasks import TaskStore

if TYPE_CHECKING:
    from mine_planner.domain.findings import Finding
    from mine_planner.store.workspace import Workspace

REPAIR, REPEATED, TRIM, WIDEN = "repair_outwards", "remove_repeated_points", "trim_code", "widen_to_margin"
GROUND = frozenset({REPAIR, REPEATED, WIDEN})
"""Fixes that give a task another outline, which goes the way of every boundary change."""


def fixed_ground(workspace: Workspace, finding: Finding) -> tuple[str, Any]:
    """Return the task and the outline (shapely, workspace's CRS) that mend a finding; nothing is saved.

    Raises
    ------
    RuleError
        When there is no safe fix, or the task is gone.
    """
    if finding.fix == WIDEN:
        return _widened(workspace, finding)
    task = finding.subjects[0]
    shape: Any = geometry_from_blob(TaskStore(workspace).row(task)["geom"])
    if finding.fix == REPAIR:
        made, _notes = repair_polygon_outwards(np.array([shape], dtype=object))
        return task, made[0]
    if finding.fix == REPEATED:
        return task, shapely.remove_repeated_points(shape, CheckSettings().same_point_m)
    raise RuleError("This finding has no safe fix: change the task by hand.")


def trim_code(workspace: Workspace, finding: Finding) -> None:
    """Take blanks off a task's code, as one action.

    Raises
    ------
    InputError
        When another task has the code that would be left.
    """
    store = TaskStore(workspace)
    task = finding.subjects[0]
    with workspace.action("Trim the code of a task") as action:
        store.update(action, task, {"code": store.row(task)["code"]})


def _widened(workspace: Workspace, finding: Finding) -> tuple[str, Any]:
    """Give the ground that leaves the tasks to the task that is nearest to it."""
    hazard, *tasks = finding.subjects
    row = workspace.row("hazard_area", uuid=hazard)
    if row is None or not tasks:
        raise RuleError("The hazard area or its tasks are not there any more: check again.")
    store = TaskStore(workspace)
    shapes = [(uuid, shapely.make_valid(store.geometry(uuid))) for uuid in tasks]
    task, shape = min(shapes, key=lambda item: item[1].distance(finding.place))
    margin = float(finding.values.get("margin", 0) or 0)
    area = shapely.make_valid(geometry_from_blob(row["geom"]))
    if len(tasks) == 1:
        return task, widen_to_margin(shape, np.array([area], dtype=object), margin)
    # Beside other tasks only what is missing is added, so that no ground is claimed twice.
    others = shapely.union_all([other for uuid, other in shapes if uuid != task])
    missing = shapely.difference(finding.place.buffer(0.01), others)
    return task, shapely.union_all([shape, missing])
