# SPDX-License-Identifier: GPL-2.0-or-later
"""What an accepted proposal about a map would do to the ground: shown before it is decided.

The ground of a map is its evidence widened by k·sigma, as the hazard areas take it. Nothing here
changes a hazard area; growth may be accepted on its own, and what would be vacated stays hazard.

Imports shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.figures import rounded
from mine_planner.domain.old_geos import union_in_clusters
from mine_planner.domain.spoken import spoken
from mine_planner.store import find_arrays, gpkg_blob
from mine_planner.store.accuracy import (
    GRADE_KIND,
    GROWTH_KIND,
    SHIFT_KIND,
    SIGMA_KIND,
    AccuracyStore,
    shift_of,
)
from mine_planner.store.land import LandStore
from mine_planner.store.land_values import as_multipolygon

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.workspace import Workspace

LEAST_GROWTH_M2 = 10.0
"""Less is the roundness of corners."""

_EVIDENCE = """
SELECT e.geom, max(coalesce(e.sigma_m, 0), m.sigma_m) AS sigma_m FROM mine_row AS e
JOIN source_map AS m ON m.uuid = e.map_uuid WHERE e.geom IS NOT NULL AND m.uuid = ?1
UNION ALL SELECT e.geom, m.sigma_m FROM recorded_mine AS e JOIN source_map AS m ON m.uuid = e.map_uuid
WHERE e.geom IS NOT NULL AND m.uuid = ?1
UNION ALL SELECT e.geom, m.sigma_m FROM map_area AS e JOIN source_map AS m ON m.uuid = e.map_uuid
WHERE e.geom IS NOT NULL AND m.uuid = ?1 AND e.content IN ('suspected_area', 'confirmed_area')
"""


@dataclass(frozen=True)
class Effect:
    """Ground of a map before and after, in the workspace's CRS; ``grows`` and ``vacates`` in m².

    ``vacates`` stays hazard, marked "cancellation proposed", until a cancellation report.
    """

    before: Any
    after: Any
    grows: float
    vacates: float


def effect_of(workspace: Workspace, proposal: sqlite3.Row) -> Effect | None:
    """Return what a proposal about a map would do to its ground; None where it has no ground."""
    if proposal["kind"] in (GROWTH_KIND, "cancellation"):
        ground = gpkg_blob.geometry_from_blob(proposal["geom"])
        if ground is None:
            return None
        vacated = proposal["kind"] == "cancellation"
        area = float(ground.area)
        return Effect(ground, None, 0.0, area) if vacated else Effect(None, ground, area, 0.0)
    if proposal["kind"] not in (SHIFT_KIND, SIGMA_KIND, GRADE_KIND):
        return None
    shapes, sigma = _evidence(workspace, proposal["subject_uuid"])
    if len(shapes) == 0:
        return None
    k = find_arrays.corridor_k(workspace)
    content = json.loads(proposal["content"])
    moved, after_sigma = shapes, sigma
    if proposal["kind"] == SHIFT_KIND:
        moved = shapely.transform(shapes, shift_of(content).apply)
    elif proposal["kind"] == SIGMA_KIND:
        after_sigma = np.full(len(sigma), float(content["sigma_m"]))
    before, after = _ground(shapes, sigma * k), _ground(moved, after_sigma * k)
    grows = float(shapely.difference(after, before).area)
    return Effect(before, after, grows, float(shapely.difference(before, after).area))


def propose_growth(workspace: Workspace) -> int:
    """Offer the new ground of open shifts and larger sigmas as hazard on its own; return how many."""
    waiting = [
        row
        for kind in (SHIFT_KIND, SIGMA_KIND)
        for row in workspace.rows("proposal", kind=kind, state="open")
        if row["grows"]
    ]
    if not waiting:
        return 0
    hazard = union_in_clusters(LandStore(workspace).hazards(closed=True)[1])
    names = {row["uuid"]: row["name"] for row in workspace.rows("source_map")}
    store, count = AccuracyStore(workspace), 0
    with workspace.action("Propose hazard beside maps that lie off") as action:
        for map_uuid in dict.fromkeys(row["subject_uuid"] for row in waiting):
            grounds = [
                effect.after
                for row in waiting
                if row["subject_uuid"] == map_uuid and (effect := effect_of(workspace, row)) is not None
            ]
            fresh = as_multipolygon(shapely.difference(shapely.union_all(grounds), hazard))
            if fresh.area < LEAST_GROWTH_M2:
                continue
            words = spoken(
                f"{rounded(fresh.area)} m² beside {names.get(map_uuid, 'a map')} would be hazard if what the "
                "finds say about it is right; it may be made hazard at once, before the map is corrected."
            )
            content = {"area_m2": round(float(fresh.area))}
            uuid = store.propose(action, GROWTH_KIND, map_uuid, content, grows=True, explanation=words)
            row = workspace.row("proposal", uuid=uuid)
            if row is not None and row["state"] == "open":
                action.update("proposal", uuid, {"geom": action.blob(fresh)})
                count += 1
    return count


def _evidence(workspace: Workspace, map_uuid: str) -> tuple[Any, Any]:
    rows = workspace.connection.execute(_EVIDENCE, (map_uuid,)).fetchall()
    blobs = np.array([gpkg_blob.wkb_of(row["geom"]) for row in rows], dtype=object)
    sigma = np.array([row["sigma_m"] for row in rows], dtype=np.float64)
    return shapely.make_valid(shapely.from_wkb(blobs)), sigma


def _ground(shapes: Any, width: Any) -> Any:
    return as_multipolygon(union_in_clusters(shapely.buffer(shapes, width, quad_segs=8)))
