# SPDX-License-Identifier: GPL-2.0-or-later
"""What is ranked: tasks that are not done, or hazard areas that are open.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import in_parts
from mine_planner.domain.errors import InputError
from mine_planner.store.gpkg_blob import wkb_of

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

TASKS, HAZARDS = "tasks", "hazards"
TABLES = {TASKS: "clearance_task", HAZARDS: "hazard_area"}

_READ = {
    TASKS: (
        "SELECT uuid, code AS name, geom, planned_days FROM clearance_task WHERE geom IS NOT NULL "
        "AND status NOT IN ('completed', 'quality_checked', 'withdrawn') ORDER BY code"
    ),
    HAZARDS: (
        "SELECT uuid, coalesce(nullif(code, ''), nullif(imsma_id, ''), uuid) AS name, geom, "
        "NULL AS planned_days FROM hazard_area WHERE geom IS NOT NULL AND status <> 'closed' ORDER BY fid"
    ),
}


@dataclass(frozen=True)
class Subjects:
    """What is ranked: uuids, names, shapely polygons (workspace's CRS), planned days (NaN: none)."""

    kind: str
    uuid: list[str]
    name: list[str]
    geometry: Any
    planned_days: Any


def read_subjects(workspace: Workspace, kind: str) -> Subjects:
    """Read the tasks that are not done, or the hazard areas that are open.

    Raises
    ------
    InputError
        When there is none.
    """
    rows = workspace.connection.execute(_READ[kind]).fetchall()
    if not rows:
        raise InputError(f"There are no open {kind} to rank: plan some first.")
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [wkb_of(row["geom"]) for row in rows]
    days = np.array([np.nan if row["planned_days"] is None else row["planned_days"] for row in rows])
    geometry = shapely.make_valid(in_parts.from_wkb(blobs))
    return Subjects(kind, [r["uuid"] for r in rows], [r["name"] for r in rows], geometry, days)
