# SPDX-License-Identifier: GPL-2.0-or-later
"""Boundaries that were changed in a layer, past the form: recorded as made there, and decided by a person.

A layer's edit session, or another program, saves a boundary at once. Where a boundary needs approval, the
one before is kept with an open revision, so that a person lets the new one stand or takes it back; where it
needs none, the points follow. Imports shapely by its helpers, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.domain.boundary_revision import CLOSED, Revision
from mine_planner.domain.errors import RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import task_boundary, task_points
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.tasks import TABLE, TaskStore

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

LEAST_CHANGE_M2 = 0.005
"""Boundaries that differ by less ground are the same: saving a layer may rewrite coordinates."""

_EDITS = (
    "SELECT j.fid, j.at, t.uuid, a.user_name, a.program FROM journal_action AS a "
    "JOIN journal AS j ON j.action_fid = a.fid JOIN clearance_task AS t ON t.fid = j.row_fid "
    "WHERE a.kind = 'layer_edit' AND a.state = 'done' AND j.fid > ? AND j.table_name = 'clearance_task' "
    "AND j.operation = 'update' AND j.before_blob IS NOT NULL AND j.after_blob IS NOT NULL ORDER BY j.fid"
)
_BEFORE = "SELECT before_blob FROM journal WHERE fid = ?"
_SEEN = (
    "SELECT coalesce(max(json_extract(content, '$.last_entry')), 0) FROM proposal "
    "WHERE kind = ? AND json_extract(content, '$.made_in') = 'layer'"
)


@dataclass
class Settled:
    """Up to which journal entry was looked, codes of tasks that wait, and of those whose points followed."""

    position: int
    waiting: list[str] = field(default_factory=list)
    followed: list[str] = field(default_factory=list)


@dataclass
class _Edited:
    """The first and the last of a task's changes in layers, and who made the last."""

    first: int
    last: int
    at: str
    user: str
    program: str


def is_layer_made(row: sqlite3.Row) -> bool:
    """Say whether a revision (a row of ``proposal``) stands in the task already, since a layer saved it."""
    return json.loads(row["content"] or "{}").get("made_in") == "layer"


def seen(workspace: Workspace) -> int:
    """Return the newest journal entry that a revision was recorded for."""
    found = workspace.connection.execute(_SEEN, (task_boundary.REVISION_KIND,)).fetchone()
    return int(found[0])


def settle(workspace: Workspace, since: int) -> Settled:
    """Look at boundaries that layers saved after a journal entry, and record or follow each.

    Parameters
    ----------
    workspace
        Open for writing.
    since
        The newest journal entry that was looked at before.

    Returns
    -------
    Settled
        Nothing is written where it names no task.
    """
    edits: dict[str, _Edited] = {}
    result = Settled(since)
    for entry, at, task, user, program in workspace.connection.execute(_EDITS, (since,)).fetchall():
        first = edits[task].first if task in edits else entry
        edits[task] = _Edited(first, entry, at, user, program)
        result.position = entry
    for task, edit in edits.items():
        _settle_one(workspace, task, edit, result)
    return result


def boundary_before(workspace: Workspace, row: sqlite3.Row) -> Any:
    """Return the boundary that held before a layer changed it (shapely, workspace's CRS), as it was saved."""
    return _saved_before(workspace, json.loads(row["content"])["first_entry"])


def _saved_before(workspace: Workspace, entry: int) -> Any:
    found = workspace.connection.execute(_BEFORE, (entry,)).fetchone()
    if found is None:
        raise RuleError("The journal has lost the boundary of before: look for it in the last backup.")
    return geometry_from_blob(found[0])


def revision_of(workspace: Workspace, row: sqlite3.Row) -> Revision:
    """Describe a revision that a layer made, from the boundary before to the one that stands.

    Raises
    ------
    RuleError
        When the task is completed, quality-checked or withdrawn.
    """
    before = boundary_before(workspace, row)
    after = geometry_from_blob(row["geom"])
    return task_boundary.describe_change(workspace, row["subject_uuid"], after, before=before)


def put_back(workspace: Workspace, action: Action, row: sqlite3.Row) -> None:
    """Give a task the boundary back that it had before a layer changed it, inside an action."""
    before = boundary_before(workspace, row)
    values = {"geom": action.blob(before), "area_m2": float(before.area)}
    action.update(TABLE, row["subject_uuid"], values)


# ---------------------------------------------------------------- helpers
def _settle_one(workspace: Workspace, task: str, edit: _Edited, result: Settled) -> None:
    store = TaskStore(workspace)
    row = store.row(task)
    waiting = _waiting(workspace, task)
    if waiting is not None:
        edit.first = json.loads(waiting["content"])["first_entry"]
    before, after = _saved_before(workspace, edit.first), store.geometry(task)
    if after is None or (waiting is None and _same(before, after)):
        return
    sentence = _why_it_waits(workspace, task, row["status"], before, after)
    if waiting is None and not sentence and _points_follow(workspace, task, after):
        result.followed.append(row["code"])
        return
    _record(workspace, task, edit, (after, sentence), waiting)
    result.waiting.append(row["code"])


def _why_it_waits(workspace: Workspace, task: str, status: str, before: Any, after: Any) -> str:
    """Return what a person has to know; empty where the change needs no approval."""
    if status in CLOSED:
        state = status.replace("_", " ")
        return f"The task is {state}: take the boundary back, or take the task a step back with a reason."
    revision = task_boundary.describe_change(workspace, task, after, before=before)
    return revision.sentence if revision.needs_approval else ""


def _points_follow(workspace: Workspace, task: str, after: Any) -> bool:
    """Let the points follow; False where markers on the ground stand in the way or the shape is not sound."""
    if not after.is_valid or task_boundary.marker_conflicts(workspace, task, after):
        return False
    with workspace.action("Let points follow a boundary made in a layer") as action:
        task_points.follow_boundary(workspace, action, task, after)
    return True


def _same(one: Any, other: Any) -> bool:
    import shapely

    sound, changed = shapely.make_valid(one), shapely.make_valid(other)
    return bool(shapely.area(shapely.symmetric_difference(sound, changed)) <= LEAST_CHANGE_M2)


def _waiting(workspace: Workspace, task: str) -> sqlite3.Row | None:
    subject = {"kind": task_boundary.REVISION_KIND, "subject_table": TABLE, "subject_uuid": task}
    rows = workspace.rows("proposal", state="open", **subject)
    return next((row for row in rows if is_layer_made(row)), None)


def _record(
    workspace: Workspace, task: str, edit: _Edited, change: tuple[Any, str], waiting: sqlite3.Row | None
) -> None:
    """Open a revision, or bring the open one up to date; the boundary of before stays the first one's."""
    after, sentence = change
    content = {"made_in": "layer", "first_entry": edit.first, "last_entry": edit.last}
    who = edit.user or edit.program or "another program"
    sentence = sentence or "Markers on the ground stand in the way of the new boundary."
    with workspace.action("Record a boundary made in a layer") as action:
        values = {
            "geom": action.blob(after),
            "content": json.dumps(content),
            "grows": 0,
            "explanation": spoken(f"Made in a layer by {who}, not approved.") + f" {sentence}",
        }
        if waiting is not None:
            action.update("proposal", waiting["uuid"], values)
            return
        subject = {"kind": task_boundary.REVISION_KIND, "subject_table": TABLE, "subject_uuid": task}
        action.insert("proposal", {**subject, **values})
