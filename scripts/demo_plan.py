# SPDX-License-Identifier: GPL-2.0-or-later
"""What a planner would draw in the demo: tasks by hand, a project, a picture."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

DAYS = ("2026-04-13", "2026-06-12")


def plan_tasks(path: Path) -> list[str]:
    """Draw tasks on the hazard areas that are nearest to people and return their codes."""
    import shapely

    from mine_planner.domain.propose_tasks import propose_tasks
    from mine_planner.gis import workspaces
    from mine_planner.store.gpkg_blob import geometry_from_blob
    from mine_planner.store.task_values import TaskDraft
    from mine_planner.store.tasks import TaskStore

    workspace = workspaces.open_workspace(path)
    try:
        drawn = {
            row[0]
            for row in workspace.connection.execute(
                "SELECT hazard_uuid FROM hazard_evidence WHERE evidence_table IN ('map_area', 'mine_row')"
            )
        }
        rows = [row for row in workspace.rows("hazard_area") if row["uuid"] in drawn]
        areas: Any = [geometry_from_blob(row["geom"]) for row in rows]
        people = _settlements()
        order = sorted(range(len(areas)), key=lambda i: shapely.distance(areas[i], people))[:2]
        import numpy as np

        chosen = np.array([areas[i] for i in order], dtype=object)
        proposals = propose_tasks(chosen, target_m2=12_000.0, max_m2=25_000.0)[:4]
        store = TaskStore(workspace)
        codes = []
        for number, proposal in enumerate(proposals):
            with workspace.action("Draw a clearance task") as action:
                code = store.next_code()
                hazard = rows[order[proposal.hazard]]
                draft = TaskDraft(proposal.geometry, code, (hazard["uuid"],), _values(number))
                store.create(action, draft)
            codes.append(code)
        return codes
    finally:
        workspace.close()


def _settlements() -> Any:
    import numpy as np
    import shapely
    from osgeo import ogr

    base = Path(__file__).resolve().parent.parent / "resources" / "sample" / "base.gpkg"
    source = ogr.Open(str(base))
    layer = source.GetLayerByName("settlements")
    found = [bytes(feature.GetGeometryRef().ExportToIsoWkb()) for feature in layer]
    return shapely.union_all(shapely.from_wkb(np.array(found, dtype=object)))


def _values(number: int) -> dict[str, Any]:
    """Return what a planner fills in; every name is a role."""
    names = ("Field by the school", "Lower orchard", "Stream bank", "Track to the wells")
    return {
        "name": names[number % len(names)],
        "task_type": "clearance",
        "non_cha_reason": "People use the ground daily; the centre's duty officer agreed to clear it.",
        "objective": "Release the ground for daily use.",
        "end_state": "Cleared to the stated depth, handed over to the municipality.",
        "organisation": "Mine action centre (sample)",
        "tasking_authority": "Mine action centre (sample)",
        "team_leader": f"Team {number + 1} leader",
        "method": "Manual, one-metre lanes",
        "detector": "Metal detector, tested daily",
        "depth_cm": 20.0,
        "planned_start": DAYS[0],
        "planned_end": DAYS[1],
        "quality_plan": "Team leader checks every lane; quality officer samples each week.",
        "medical_plan": "Paramedic and evacuation vehicle on site before work begins.",
        "medical_facility": "District hospital",
        "medical_confirmed_on": "2026-04-10",
        "evacuation_route": "Access lane, track, paved road to the hospital.",
        "evacuation_minutes": 35.0,
        "call_signs": f"Base: Control. Team: Lima {number + 1}.",
        "route_from_base": "Paved road, then the track past the orchard.",
        "route_minutes": 40.0,
        "restrictions": "No work above 30 °C with dogs; no burning of vegetation.",
    }


def write_demo_project(path: Path, sample: Path, folder: Path) -> tuple[Path, Path]:
    """Write the project and a picture of its map; base layers are copied beside it."""
    import shapely
    from qgis.core import QgsRectangle

    from mine_planner.gis import projects, workspaces
    from mine_planner.store.gpkg_blob import geometry_from_blob

    base_folder = folder / "base"
    base_folder.mkdir()
    for name in ("base.gpkg", "hillshade.tif"):
        shutil.copy2(sample / name, base_folder / name)
    vectors = base_folder / "base.gpkg"
    base = [
        projects.BaseLayer(vectors, "Schools, clinics, wells", "facilities", "facility", ""),
        projects.BaseLayer(vectors, "Settlements", "settlements", "settlement", "name"),
        projects.BaseLayer(vectors, "Buildings", "buildings", "building"),
        projects.BaseLayer(vectors, "Roads", "roads", "road"),
        projects.BaseLayer(vectors, "Rivers", "rivers", "river"),
        projects.BaseLayer(vectors, "Municipalities", "municipalities", "border"),
        projects.BaseLayer(vectors, "Land use", "land_use", "land_use"),
        projects.BaseLayer(base_folder / "hillshade.tif", "Relief"),
    ]
    workspace = workspaces.open_workspace(path)
    try:
        shapes = [geometry_from_blob(row["geom"]) for row in workspace.rows("clearance_task")]
        west, south, east, north = shapely.total_bounds(shapes)
        extent = QgsRectangle(west - 700, south - 500, east + 700, north + 500)
        project = folder / "oravan.qgz"
        projects.write_project(project, workspace, base, extent=extent)
    finally:
        workspace.close()
    picture = folder / "map.png"
    projects.render_project(project, extent).save(str(picture))
    return project, picture
