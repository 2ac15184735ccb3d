# SPDX-License-Identifier: GPL-2.0-or-later
"""A changed boundary of a task: saved with its points, or kept as a revision until a person approves it.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.boundary_revision import Revision, revise_boundary
from mine_planner.domain.errors import RuleError
from mine_planner.gis import task_points
from mine_planner.store.gpkg_blob import geometry_from_blob, wkb_of
from mine_planner.store.task_points import APPROACH, TaskPointStore
from mine_planner.store.tasks import TaskStore
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.emplaced_points import Conflict
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

REVISION_KIND = "boundary_revision"
"""``proposal.kind`` of a boundary that waits for approval; ``geom`` is the whole new boundary."""

_HAZARDS = (
    "SELECT h.geom FROM hazard_area AS h JOIN rtree_hazard_area_geom AS r ON r.id = h.fid "
    "WHERE h.status <> 'closed' AND r.minx <= ? AND r.maxx >= ? AND r.miny <= ? AND r.maxy >= ?"
)

_OPEN = (
    "SELECT p.uuid, p.subject_uuid, p.geom, p.grows, p.content, p.explanation, t.code, t.status, "
    "t.geom AS now "
    "FROM proposal AS p JOIN clearance_task AS t ON t.uuid = p.subject_uuid "
    "WHERE p.kind = ? AND p.state = 'open' ORDER BY p.fid"
)


def describe_change(workspace: Workspace, task: str, geometry: Any, *, before: Any = None) -> Revision:
    """Say what a new boundary (shapely, workspace's CRS) would gain and give up; nothing is saved.

    ``before`` is the boundary to compare with where it is not the task's own.

    Raises
    ------
    RuleError
        When the task is completed, quality-checked or withdrawn.
    """
    row = TaskStore(workspace).row(task)
    before = geometry_from_blob(row["geom"]) if before is None else before
    geometry = shapely.make_valid(geometry)
    before = shapely.make_valid(before) if before is not None else shapely.MultiPolygon()
    min_x, min_y, max_x, max_y = shapely.total_bounds([before, geometry])
    bounds = (max_x, min_x, max_y, min_y)
    found = workspace.connection.execute(_HAZARDS, bounds).fetchall()
    blobs = np.empty(len(found), dtype=object)
    blobs[:] = [wkb_of(row[0]) for row in found]
    return revise_boundary(before, geometry, row["status"], shapely.make_valid(shapely.from_wkb(blobs)))


def change_boundary(
    workspace: Workspace, task: str, geometry: Any, *, decided_by: str = "", reason: str = ""
) -> Revision:
    """Save a new boundary and let the points follow; one that needs approval waits as a proposal.

    Parameters
    ----------
    workspace, task, geometry
        What changes, and the new boundary (shapely, workspace's CRS).
    decided_by, reason
        The person who approves it, and who decides on markers that stand in the way.

    Returns
    -------
    Revision
        ``needs_approval`` with no person named: nothing is changed yet and a proposal is open.

    Raises
    ------
    RuleError
        When the task's state forbids it, or markers on the ground stand in the way undecided.
    """
    revision = describe_change(workspace, task, geometry)
    approved = bool(decided_by.strip() and reason.strip())
    if revision.needs_approval and not approved:
        _propose(workspace, task, geometry, revision)
        return revision
    with workspace.action("Change a task's boundary") as action:
        save_boundary(workspace, action, task, geometry, revision, decided_by=decided_by, reason=reason)
    return revision


def save_boundary(
    workspace: Workspace,
    action: Action,
    task: str,
    geometry: Any,
    revision: Revision,
    *,
    decided_by: str = "",
    reason: str = "",
) -> None:
    """Save a boundary that may stand, inside an action; points follow and the decision is recorded.

    Raises
    ------
    RuleError
        When it needs an approval that nobody gave, or markers stand in the way undecided.
    """
    approved = bool(decided_by.strip() and reason.strip())
    if revision.needs_approval and not approved:
        raise RuleError("This boundary is changed by a person with a reason: enter both.")
    TaskStore(workspace).update(action, task, {"geometry": geometry})
    task_points.follow_boundary(workspace, action, task, geometry, decided_by=decided_by, reason=reason)
    if revision.needs_approval:
        action.insert("decision", _decision(task, revision, decided_by, reason))


def marker_conflicts(workspace: Workspace, task: str, geometry: Any) -> tuple[Conflict, ...]:
    """Return the markers on the ground that a new boundary would contradict; nothing is saved."""
    known = TaskPointStore(workspace).of_task(task)
    if not any(point.pointtype not in APPROACH for point in known):
        return ()
    return task_points.plan_points(workspace, task, geometry=geometry).conflicts


def open_revisions(workspace: Workspace) -> list[sqlite3.Row]:
    """Return the boundaries that wait for approval, with the code of their task, oldest first."""
    return workspace.connection.execute(_OPEN, (REVISION_KIND,)).fetchall()


def approve_boundary(workspace: Workspace, proposal: str, *, decided_by: str, reason: str) -> None:
    """Let a waiting boundary stand, by a person's decision; markers in conflict are decided with it.

    Raises
    ------
    RuleError
        When it is decided already, or the person or the reason is missing.
    """
    from mine_planner.gis import task_layer_boundary

    row = _open_one(workspace, proposal, decided_by, reason)
    task, geometry = row["subject_uuid"], geometry_from_blob(row["geom"])
    if task_layer_boundary.is_layer_made(row):
        geometry = TaskStore(workspace).geometry(task)
        revision = task_layer_boundary.revision_of(workspace, row)
    else:
        revision = describe_change(workspace, task, geometry)
    with workspace.action("Approve a task's new boundary") as action:
        TaskStore(workspace).update(action, task, {"geometry": geometry})
        task_points.follow_boundary(workspace, action, task, geometry, decided_by=decided_by, reason=reason)
        action.update("proposal", proposal, _decided("accepted", decided_by, reason))
        action.insert("decision", _decision(task, revision, decided_by, reason))


def refuse_boundary(workspace: Workspace, proposal: str, *, decided_by: str, reason: str) -> None:
    """Keep the boundary as it is, by a person's decision; the drawn one stays in the file as refused.

    One that a layer has saved already is taken back to the boundary before.

    Raises
    ------
    RuleError
        When it is decided already, or the person or the reason is missing.
    """
    from mine_planner.gis import task_layer_boundary

    row = _open_one(workspace, proposal, decided_by, reason)
    with workspace.action("Refuse a task's new boundary") as action:
        if task_layer_boundary.is_layer_made(row):
            task_layer_boundary.put_back(workspace, action, row)
        action.update("proposal", proposal, _decided("refused", decided_by, reason))


def _open_one(workspace: Workspace, proposal: str, decided_by: str, reason: str) -> sqlite3.Row:
    row = workspace.row("proposal", uuid=proposal, kind=REVISION_KIND, state="open")
    if row is None or not decided_by.strip() or not reason.strip():
        raise RuleError("An open boundary revision is approved by a person with a reason: enter both.")
    return row


def _decided(state: str, decided_by: str, reason: str) -> dict[str, Any]:
    return {"state": state, "decided_by": decided_by, "decided_at": utc_now(), "reason": reason}


def _propose(workspace: Workspace, task: str, geometry: Any, revision: Revision) -> None:
    from mine_planner.gis import task_layer_boundary

    subject = {"kind": REVISION_KIND, "subject_table": "clearance_task", "subject_uuid": task}
    waiting = workspace.rows("proposal", state="open", **subject)
    open_one = next((row for row in waiting if not task_layer_boundary.is_layer_made(row)), None)
    with workspace.action("Propose a task's new boundary") as action:
        values = {
            "geom": action.blob(geometry),
            "grows": int(revision.removed.area == 0),
            "explanation": revision.sentence,
        }
        if open_one is None:
            action.insert("proposal", {**subject, **values})
        else:
            action.update("proposal", open_one["uuid"], values)


def _decision(task: str, revision: Revision, decided_by: str, reason: str) -> dict[str, Any]:
    content = {
        "added_m2": revision.added.area,
        "removed_m2": revision.removed.area,
        "removed_hazard_m2": revision.removed_hazard_m2,
    }
    return {
        "subject_table": "clearance_task",
        "subject_uuid": task,
        "what": REVISION_KIND,
        "decided_by": decided_by,
        "decided_at": utc_now(),
        "reason": reason,
        "content": json.dumps(content),
    }
