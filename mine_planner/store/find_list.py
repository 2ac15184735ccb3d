# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds as a list shows them, with the record that each is matched to, and doubtful positions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.store import gpkg_blob

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.workspace import Workspace

_LIST = """
SELECT f.uuid, f.geom, f.ordnance, f.qty, f.depth_cm, f.mineuxocondition, f.action_taken, f.found_on,
    f.accuracy_m, f.position_doubtful, f.matched_table, f.matched_uuid, f.match_state, f.residual_m, f.note,
    f.user_entered_x, f.user_entered_y, f.coordrefsys, f.task_uuid, coalesce(t.code, '') AS task,
    coalesce(m.name, n.name, '') AS map, coalesce(r.row_no, '') AS row_no
FROM find AS f LEFT JOIN clearance_task AS t ON t.uuid = f.task_uuid
LEFT JOIN mine_row AS r ON f.matched_table = 'mine_row' AND r.uuid = f.matched_uuid
LEFT JOIN recorded_mine AS e ON f.matched_table = 'recorded_mine' AND e.uuid = f.matched_uuid
LEFT JOIN source_map AS m ON m.uuid = r.map_uuid LEFT JOIN source_map AS n ON n.uuid = e.map_uuid
WHERE ?1 = '' OR f.task_uuid = ?1 ORDER BY f.found_on DESC, f.fid DESC LIMIT ?2
"""
_DOUBTFUL = """
SELECT x.uuid, x.subject_uuid, x.content, x.explanation, x.geom, f.geom AS place, f.ordnance, f.found_on,
    f.task_uuid, f.user_entered_x, f.user_entered_y, f.coordrefsys, coalesce(t.code, '') AS task
FROM proposal AS x JOIN find AS f ON f.uuid = x.subject_uuid
LEFT JOIN clearance_task AS t ON t.uuid = f.task_uuid
WHERE x.kind = 'find_position' AND x.state = 'open' ORDER BY x.fid
"""
MOST = 5000
"""A list shows no more finds at once: choose a task to see others."""


def list_finds(workspace: Workspace, task_uuid: str = "", limit: int = MOST) -> list[sqlite3.Row]:
    """Return the newest finds, all or those of a task, with map and row of their match."""
    return workspace.read(_LIST, (task_uuid, limit))


def list_doubtful(workspace: Workspace) -> list[sqlite3.Row]:
    """Return the finds whose position is doubtful and undecided; ``content`` holds the other readings."""
    return workspace.read(_DOUBTFUL)


def matched_shape(workspace: Workspace, table: str, uuid: str) -> Any:
    """Return the recorded mine or row that a find is matched to, in the workspace's CRS, or None."""
    if table not in ("recorded_mine", "mine_row") or not uuid:
        return None
    row = workspace.row(table, uuid=uuid)
    return None if row is None else gpkg_blob.geometry_from_blob(row["geom"])
