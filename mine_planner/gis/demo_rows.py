# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's rows of mines, as a planner traces them over the warped paper map.

Imports numpy and shapely in its functions, so that windows may import it early.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY

from mine_planner.resources import resource_path

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

ROWS, ROWS_CRS = "map_38-10-B.rows.csv", "EPSG:28408"


def trace_rows(workspace: Workspace, map_name: str = "38-10-B") -> int:
    """Add the rows drawn on the paper map, with the map's grade and sigma; return how many there are."""
    import shapely

    from mine_planner.gis import projections, workspaces
    from mine_planner.gis.scan_traces import ROW, Devices, Trace, save_trace

    found = next((row for row in workspace.rows("source_map") if map_name in row["name"]), None)
    if found is None:
        return 0
    with resource_path("sample", ROWS).open(encoding="utf-8", newline="") as file:
        traced = list(csv.DictReader(file))
    source = QgsCoordinateReferenceSystem(ROWS_CRS)
    transform = projections.transform(source, workspaces.workspace_crs(workspace))
    with workspace.action("Trace the rows of the paper map") as action:
        for one in traced:
            places = [(float(one[f"easting_{n}"]), float(one[f"northing_{n}"])) for n in (1, 2)]
            ends = [transform.transform(QgsPointXY(*place)) for place in places]
            trace = Trace(
                ROW,
                shapely.LineString([(end.x(), end.y()) for end in ends]),
                label=f"{one['field']}/{one['row']}",
                devices=(Devices(one["ordnance"], int(one["qty"])),),
                spacing_m=float(one["spacing_m"]),
            )
            save_trace(action, workspace, found["uuid"], trace)
    return len(traced)
