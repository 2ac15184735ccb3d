# SPDX-License-Identifier: GPL-2.0-or-later
"""Accepted candidates written as planned tasks: with codes, hazard links and points, in one action.

Imports shapely at the top, so import this module late.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.errors import RuleError
from mine_planner.gis import workspaces
from mine_planner.gis.sheets.positions import Positions
from mine_planner.gis.task_chain import DEFAULT_LONGEST_LEG_M, chain_of
from mine_planner.gis.task_points import LONGEST_LEG_KEY, draft_of
from mine_planner.gis.task_proposals import AT_A_TIME, polygons_of, step
from mine_planner.store import authority, blob_arrays, bulk
from mine_planner.store.task_codes import code_from_pattern
from mine_planner.store.task_points import TaskPointStore
from mine_planner.store.values import new_uuids

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mine_planner.gis.task_proposals import Candidate
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

CLEARANCE, SURVEY, SPOT = "clearance", "ts", "eod_spot"
_COLUMNS = ("uuid", "geom", "code", "task_type", "area_m2", "non_cha_reason", "note")


def task_type_of(candidate: Candidate, reason: str) -> str:
    """Return clearance for CHA, or with a reason; technical survey for SHA without one; spots as spots."""
    if candidate.areatype in {"eod_spot", "ammunition_storage"}:
        return SPOT
    return CLEARANCE if candidate.areatype == "CHA" or reason.strip() else SURVEY


def accept(
    workspace: Workspace,
    candidates: Sequence[Candidate],
    *,
    reason: str = "",
    progress: Callable[[float], bool] | None = None,
) -> list[str]:
    """Write candidates as planned tasks with codes, hazard links and points, in one action.

    Parameters
    ----------
    workspace
        Open for writing.
    candidates
        Those that the planner accepts.
    reason
        Why ground that is not CHA is cleared; empty makes technical survey of it.
    progress
        Called with percent done; returns False to cancel, which leaves no trace.

    Returns
    -------
    list of str
        The codes, in the order of the candidates.

    Raises
    ------
    InputError
        When it was cancelled.
    RuleError
        When a rule of the file refuses a task; nothing is saved then.
    """
    if not candidates:
        return []
    with workspace.action("Accept proposed tasks", "bulk") as action:
        codes = _take_codes(workspace, action, len(candidates))
        uuids = new_uuids(len(candidates))
        shapes = [shapely.MultiPolygon(polygons_of(item.geometry)) for item in candidates]
        blobs = blob_arrays.geometry_blobs(shapes, action.srs_id)
        rows = []
        for blob, uuid, code, item in zip(blobs, uuids, codes, candidates, strict=True):
            kind = task_type_of(item, reason)
            why = reason.strip() if kind == CLEARANCE and item.areatype != "CHA" else ""
            rows.append((uuid, blob, code, kind, item.area_m2, why, item.note))
        bulk.bulk_insert(action, "clearance_task", _COLUMNS, rows, source="proposed from hazard areas")
        links = [(t, h) for t, item in zip(uuids, candidates, strict=True) for h in item.hazards]
        source = "hazard areas of proposed tasks"
        bulk.bulk_insert(action, "task_hazard", ("task_uuid", "hazard_uuid"), links, source=source)
        _write_points(workspace, action, uuids, shapes, progress)
    return codes


def _take_codes(workspace: Workspace, action: Action, count: int) -> list[str]:
    """Return the next free codes and move the office's counter past them."""
    row = workspace.row("workspace")
    if row is None:
        raise RuleError("The workspace has lost its first row: verify the workspace.")
    taken = {task["code"].strip().casefold() for task in workspace.rows("clearance_task")}
    year, number = datetime.now(UTC).year, int(row["next_task_number"])
    codes: list[str] = []
    while len(codes) < count:
        code = code_from_pattern(row["task_code_pattern"], office=row["office"], number=number, year=year)
        number += 1
        if code.casefold() not in taken:
            codes.append(code)
    action.update("workspace", row["uuid"], {"next_task_number": number})
    return codes


def _write_points(
    workspace: Workspace,
    action: Action,
    uuids: list[str],
    shapes: list[Any],
    progress: Callable[[float], bool] | None,
) -> None:
    positions = Positions(workspaces.workspace_crs(workspace))
    longest = authority.number(workspace, LONGEST_LEG_KEY) or DEFAULT_LONGEST_LEG_M
    pairs = []
    for number, (uuid, shape) in enumerate(zip(uuids, shapes, strict=True)):
        if number % AT_A_TIME == 0:
            step(progress, number, len(uuids))
        chain = chain_of(shape, positions, longest_leg_m=longest, compass=False)
        pairs.append((uuid, [draft_of(point) for point in chain]))
    TaskPointStore(workspace).insert_many(action, pairs, source="points of proposed tasks")
