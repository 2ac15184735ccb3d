# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's worksites: how a team finds each task, and what it puts up beside it.

Imports numpy and shapely in its functions, so that windows may import it early.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.resources import resource_path

if TYPE_CHECKING:
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

SAFE_M = 20.0
"""The benchmark stands so far outside every hazard area."""

FURTHER = (
    ("control_point", "Control point", 12.0, 10.0),
    ("paramedic_post", "Paramedic post", 14.0, -12.0),
    ("parking", "Parking", 40.0, 0.0),
)
"""What is put up behind the benchmark: metres away from the hazard, metres to the side."""


def lay_out_sites(workspace: Workspace) -> int:
    """Give every task landmark, benchmark, points and a worksite; return how many tasks got one."""
    import shapely

    from mine_planner.gis import task_points
    from mine_planner.gis.task_chain import Approach
    from mine_planner.store.gpkg_blob import geometry_from_blob

    hazard = shapely.union_all([geometry_from_blob(row["geom"]) for row in workspace.rows("hazard_area")])
    roads = base_layer("roads").difference(hazard.buffer(SAFE_M))
    people = base_layer("settlements")
    done = 0
    for task in workspace.rows("clearance_task"):
        ground = geometry_from_blob(task["geom"])
        gate = _gate(ground, hazard, people)
        if gate is None:
            continue
        benchmark = _benchmark(gate, hazard)
        landmark = shapely.shortest_line(roads, benchmark).coords[0]
        approach = Approach(
            tuple(landmark),
            (benchmark.x, benchmark.y),
            "Kilometre post beside the road",
            "Angle iron in concrete, painted white",
        )
        plan = task_points.plan_points(workspace, task["uuid"], approach=approach)
        with workspace.action(f"Lay out the worksite of {task['code']}") as action:
            task_points.store_points(workspace, action, plan)
            _put_up(action, task["uuid"], gate, benchmark)
        done += 1
    return done


def _gate(ground: Any, hazard: Any, people: Any) -> Any:
    """Return where a team enters: the middle of the boundary that lies on open ground, nearest to people."""
    import shapely

    free = ground.boundary.intersection(hazard.boundary.buffer(0.5))
    lines = [part for part in shapely.get_parts(shapely.line_merge(free)) if part.length > 5.0]
    if not lines:
        return None
    nearest = min(lines, key=lambda line: float(line.distance(people)))
    return nearest.interpolate(0.5, normalized=True)


def _benchmark(gate: Any, hazard: Any) -> Any:
    """Return the nearest place that is so far from every hazard area."""
    import shapely

    edge = hazard.buffer(SAFE_M, quad_segs=32).boundary
    return shapely.Point(shapely.shortest_line(edge, gate).coords[0])


def _put_up(action: Action, task: str, gate: Any, benchmark: Any) -> None:
    """Add the access lane, and what stands behind the benchmark."""
    import shapely

    length = gate.distance(benchmark) or 1.0
    away = ((benchmark.x - gate.x) / length, (benchmark.y - gate.y) / length)
    lane = shapely.LineString([(benchmark.x, benchmark.y), (gate.x, gate.y)])
    places = [("access_lane", "Access lane", lane)]
    for kind, label, back, aside in FURTHER:
        east = benchmark.x + away[0] * back - away[1] * aside
        north = benchmark.y + away[1] * back + away[0] * aside
        places.append((kind, label, shapely.Point(east, north)))
    for kind, label, shape in places:
        values = {"task_uuid": task, "type": kind, "label": label, "geom": action.blob(shape)}
        action.insert("site_feature", values)


def base_layer(name: str) -> Any:
    """Return the geometry of a base layer of the sample, united."""
    import numpy as np
    import shapely
    from osgeo import ogr

    source = ogr.Open(str(resource_path("sample", "base.gpkg")))
    found = [bytes(f.GetGeometryRef().ExportToIsoWkb()) for f in source.GetLayerByName(name)]
    return shapely.union_all(shapely.from_wkb(np.array(found, dtype=object)))
