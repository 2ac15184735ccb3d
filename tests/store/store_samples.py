# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the store share: a reference system, an outline, a new workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely

from mine_planner.store.values import Author, SpatialReference
from mine_planner.store.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

UTM_38N = SpatialReference(
    32638,
    "WGS 84 / UTM zone 38N",
    "EPSG",
    32638,
    'PROJCS["WGS 84 / UTM zone 38N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
    'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]],'
    'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",45],'
    'PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],'
    'UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],'
    'AUTHORITY["EPSG","32638"]]',
)
AUTHOR = Author("planner")
SQUARE = shapely.MultiPolygon([shapely.box(664000, 4428000, 664100, 4428100)])


def new_workspace(path: Path, office: str = "N") -> Workspace:
    """Create a workspace at ``path`` and open it."""
    return Workspace.create(
        path, UTM_38N, title="Sample region", organisation="Mine action centre", office=office, author=AUTHOR
    )


def sample_workspace(path: Path) -> Workspace:
    """Create a workspace with a row in the tables that matter most, and an edit, for a frozen fixture."""
    workspace = new_workspace(path)
    with workspace.action("Fill the sample") as action:
        square = action.blob(SQUARE)
        sheet = action.insert(
            "source_map", {"name": "Sheet", "sourcereliability": "B", "inforeliability": 2, "sigma_m": 40.5}
        )
        action.insert(
            "recorded_mine", {"map_uuid": sheet, "geom": action.blob(shapely.Point(664050, 4428050))}
        )
        hazard = action.insert("hazard_area", {"code": "H-1", "geom": square, "origin": "official"})
        task = action.insert("clearance_task", {"code": "N-0001", "geom": square, "depth_cm": 13.0})
        action.insert("task_hazard", {"task_uuid": task, "hazard_uuid": hazard})
    with workspace.action("Assign it") as action:
        action.update("clearance_task", task, {"status": "assigned", "name": "Ağdam, orchard"})
    return workspace
