# SPDX-License-Identifier: GPL-2.0-or-later
"""What the accuracy of maps is measured on: corridors, searched ground, landmarks, groups.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.map_accuracy import Recorded
from mine_planner.store import find_arrays
from mine_planner.store.gpkg_blob import wkb_of

if TYPE_CHECKING:
    import numpy.typing as npt

    from mine_planner.store.find_arrays import Finds, Mines, TypeCodes
    from mine_planner.store.workspace import Workspace

_CORRIDORS = """
SELECT e.geom, e.map_uuid, max(coalesce(e.sigma_m, 0), m.sigma_m) AS sigma_m FROM mine_row AS e
JOIN source_map AS m ON m.uuid = e.map_uuid WHERE e.geom IS NOT NULL AND m.status <> 'refuted'
UNION ALL SELECT e.geom, e.map_uuid, m.sigma_m FROM recorded_mine AS e
JOIN source_map AS m ON m.uuid = e.map_uuid
WHERE e.geom IS NOT NULL AND e.row_uuid IS NULL AND m.status <> 'refuted'
UNION ALL SELECT e.geom, e.map_uuid, m.sigma_m FROM map_area AS e JOIN source_map AS m ON m.uuid = e.map_uuid
WHERE e.geom IS NOT NULL AND m.status <> 'refuted' AND e.content IN ('suspected_area', 'confirmed_area')
"""
_SEARCHED = """
SELECT geom FROM released_land
WHERE geom IS NOT NULL AND kind IN ('cleared', 'reduced')
UNION ALL SELECT geom FROM progress_report
WHERE geom IS NOT NULL AND status = 'accepted' AND activity IN ('clearance', 'ts', 'bac')
UNION ALL SELECT geom FROM task_box WHERE geom IS NOT NULL AND status = 'searched'
"""
_MAPS = """
SELECT m.uuid, m.name, m.sigma_m, m.evidence, coalesce(b.uuid, '') AS batch,
    coalesce(b.name, '') AS batch_name,
    CASE WHEN m.handed_over_by <> '' THEN m.handed_over_by ELSE coalesce(b.handed_over_by, '') END AS source
FROM source_map AS m LEFT JOIN batch AS b ON b.uuid = m.batch_uuid ORDER BY m.fid
"""
_ROW_NAMES = "SELECT uuid, row_no FROM mine_row WHERE row_no <> ''"
_LANDMARKS = """
SELECT coalesce(p.map_uuid, r.map_uuid) AS map_uuid, p.found_on_ground = 'found' AS found FROM ref_point AS p
LEFT JOIN minefield_record AS r ON r.uuid = p.record_uuid
WHERE p.role = 'landmark' AND p.found_on_ground <> 'not_visited'
"""


@dataclass(frozen=True)
class MapRow:
    """A handed-over map with its batch and source; ``index`` is its place in all arrays."""

    index: int
    uuid: str
    name: str
    sigma_m: float
    direct: bool
    batch: str
    batch_name: str
    source: str


@dataclass(frozen=True)
class AccuracyEvidence:
    """Everything that the measures need, read once."""

    maps: list[MapRow]
    recorded: Recorded
    searched: npt.NDArray[np.object_]
    finds: Finds
    mines: Mines
    types: TypeCodes
    k: float
    row_names: dict[str, str] = field(default_factory=dict)


def read_accuracy_evidence(workspace: Workspace) -> AccuracyEvidence:
    """Read a workspace's maps, corridors, searched ground and finds; doubtful finds speak of nothing."""
    maps = [
        MapRow(
            index,
            row["uuid"],
            row["name"],
            float(row["sigma_m"]),
            row["evidence"] == "direct",
            row["batch"],
            row["batch_name"],
            row["source"],
        )
        for index, row in enumerate(workspace.connection.execute(_MAPS).fetchall())
    ]
    number = {row.uuid: row.index for row in maps}
    types = find_arrays.read_types(workspace)
    mines = find_arrays.read_mines(workspace, types)
    k = find_arrays.corridor_k(workspace)
    corridors, owner = _corridors(workspace, k, number)
    marks = workspace.connection.execute(_LANDMARKS).fetchall()
    known = [row for row in marks if row["map_uuid"] in number]
    recorded = Recorded(
        corridors=corridors,
        corridor_map=owner,
        mine_xy=mines.xy,
        mine_map=np.array([number[uuid] for uuid in mines.map_uuid], dtype=np.int64),
        mine_type=mines.kind,
        landmark_map=np.array([number[row["map_uuid"]] for row in known], dtype=np.int64),
        landmark_found=np.array([row["found"] for row in known], dtype=np.int64),
    )
    searched = _geometries(workspace.connection.execute(_SEARCHED).fetchall())
    finds = find_arrays.read_finds(workspace, types)
    rows = workspace.connection.execute(_ROW_NAMES).fetchall()
    names = {row["uuid"]: row["row_no"] for row in rows}
    return AccuracyEvidence(maps, recorded, searched, finds, mines, types, k, names)


def _corridors(workspace: Workspace, k: float, number: dict[str, int]) -> tuple[Any, Any]:
    rows = workspace.connection.execute(_CORRIDORS).fetchall()
    shapes = _geometries(rows)
    widths = np.array([row["sigma_m"] * k for row in rows], dtype=np.float64)
    owner = np.array([number[row["map_uuid"]] for row in rows], dtype=np.int64)
    return shapely.buffer(shapes, widths, quad_segs=6), owner


def _geometries(rows: list[Any]) -> npt.NDArray[np.object_]:
    blobs = np.array([wkb_of(row["geom"]) for row in rows], dtype=object)
    return np.asarray(shapely.make_valid(shapely.from_wkb(blobs)), dtype=object)
