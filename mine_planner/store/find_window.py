# SPDX-License-Identifier: GPL-2.0-or-later
"""The finds and records that can bear on one task's count of devices, read without all the others.

A find is matched within a record's reach, and whom it is matched to depends on its neighbours; so what
lies within a few reaches of the ground is read, whatever was found for the task wherever it lies, and
whatever a person matched to any of these.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.store import database

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from mine_planner.store.workspace import Workspace

REACHES = 4
"""How many reaches beyond the ground are read: chains of neighbours longer than this do not occur in rows."""

_SIGMA = """
SELECT max(coalesce((SELECT max(m.sigma_m) FROM source_map AS m WHERE m.status <> 'refuted' AND (
    EXISTS (SELECT 1 FROM recorded_mine AS e WHERE e.map_uuid = m.uuid)
    OR EXISTS (SELECT 1 FROM mine_row AS r WHERE r.map_uuid = m.uuid))), 0),
    coalesce((SELECT max(sigma_m) FROM mine_row), 0))
"""
_NEAR_FINDS = """
SELECT id FROM rtree_find_geom WHERE minx <= ?1 AND maxx >= ?2 AND miny <= ?3 AND maxy >= ?4
UNION SELECT fid FROM find WHERE task_uuid = ?5
"""
_NEAR_MINES = """
SELECT id FROM rtree_recorded_mine_geom WHERE minx <= ?1 AND maxx >= ?2 AND miny <= ?3 AND maxy >= ?4
UNION SELECT e.fid FROM find AS f JOIN recorded_mine AS e ON e.uuid = f.matched_uuid
WHERE f.match_state = 'confirmed' AND f.fid IN (SELECT value FROM json_each(?5))
"""
_NEAR_ROWS = """
SELECT id FROM rtree_mine_row_geom WHERE minx <= ?1 AND maxx >= ?2 AND miny <= ?3 AND maxy >= ?4
UNION SELECT e.fid FROM find AS f JOIN mine_row AS e ON e.uuid = f.matched_uuid
WHERE f.match_state = 'confirmed' AND f.fid IN (SELECT value FROM json_each(?5))
"""
_CONFIRMED = """
SELECT fid FROM find WHERE match_state = 'confirmed' AND matched_uuid IN (
    SELECT uuid FROM recorded_mine WHERE fid IN (SELECT value FROM json_each(?1))
    UNION ALL SELECT uuid FROM mine_row WHERE fid IN (SELECT value FROM json_each(?2)))
"""


@dataclass(frozen=True)
class Nearby:
    """Keys, as JSON lists, of the finds, recorded mines and rows that are read."""

    finds: str
    mines: str
    rows: str


def near_task(
    workspace: Workspace, bounds: tuple[float, float, float, float], task_uuid: str, k: float
) -> Nearby:
    """Return what can bear on the count of a task.

    Parameters
    ----------
    bounds
        The task's outline (min x, min y, max x, max y) in metres.
    k
        Factor of sigma that makes a record's reach.
    """
    connection = workspace.connection
    with database.translated(workspace.path):
        margin = REACHES * k * float(connection.execute(_SIGMA).fetchone()[0])
        west, south, east, north = bounds
        window = (east + margin, west - margin, north + margin, south - margin)
        finds = _keys(connection.execute(_NEAR_FINDS, (*window, task_uuid)))
        mines = _json(_keys(connection.execute(_NEAR_MINES, (*window, _json(finds)))))
        rows = _json(_keys(connection.execute(_NEAR_ROWS, (*window, _json(finds)))))
        finds |= _keys(connection.execute(_CONFIRMED, (mines, rows)))
    return Nearby(_json(finds), mines, rows)


def _keys(rows: Iterable[sqlite3.Row]) -> set[int]:
    return {int(row[0]) for row in rows}


def _json(keys: set[int]) -> str:
    return json.dumps(sorted(keys))
