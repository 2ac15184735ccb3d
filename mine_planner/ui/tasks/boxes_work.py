# SPDX-License-Identifier: GPL-2.0-or-later
"""Dividing a task off the main thread: what is asked for, what comes back to be shown, and saving it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.domain.subdivide import Division
    from mine_planner.gis.task_boxes import DividedTask

SHOWN_BOXES = 3_000
"""More boxes than this are saved but not drawn beforehand: the map would say nothing."""


@dataclass(frozen=True)
class Wanted:
    """A division that is asked for: the task's code, sizes or counts, base-line (None: longest side)."""

    code: str
    along: Division
    across: Division
    base_line: Any = None
    lanes: bool = False


@dataclass(frozen=True)
class Shown:
    """A division with what the map shows of it, and how many of its parts are left over.

    ``edges`` and ``left_over`` are shapely geometries in the workspace's CRS, None above `SHOWN_BOXES`.
    """

    divided: DividedTask
    strips: int
    edges: Any = None
    left_over: Any = None


def work_out(path: Path, wanted: Wanted) -> Shown:
    """Work a division out; nothing is saved. Runs on a worker thread.

    Raises
    ------
    InputError, RuleError
        As :func:`mine_planner.gis.task_boxes.work_out`.
    """
    import numpy as np
    import shapely

    from mine_planner.gis import task_boxes, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        divided = task_boxes.work_out(
            workspace,
            wanted.code,
            wanted.along,
            wanted.across,
            base_line=wanted.base_line,
            lanes=wanted.lanes,
        )
    finally:
        workspace.close()
    left = np.array(divided.kinds, dtype=object) == task_boxes.LEFT_OVER
    shapes = divided.made.geometry
    if len(shapes) > SHOWN_BOXES:
        return Shown(divided, int(left.sum()))
    edges = shapely.line_merge(shapely.union_all(shapely.boundary(shapes[~left])))
    return Shown(divided, int(left.sum()), edges, shapely.union_all(shapes[left]))


def save(path: Path, divided: DividedTask) -> None:
    """Make a division the task's boxes, in one action. Runs on a worker thread.

    Raises
    ------
    RuleError
        When a box of the task was searched meanwhile.
    """
    from mine_planner.gis import task_boxes, workspaces

    workspace = workspaces.open_workspace(path)
    try:
        task_boxes.save_division(workspace, divided)
    finally:
        workspace.close()
