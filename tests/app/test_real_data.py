# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS over real, dirty data: handed-over maps by sheet, a task drawn in front of them."""

from __future__ import annotations

import shutil

import pytest

pytestmark = [
    pytest.mark.app,
    pytest.mark.slow,
    pytest.mark.shared,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb"),
    pytest.mark.skipif(shutil.which("qgis") is None, reason="there is no program qgis"),
]

CONTENTS = (
    ("suspect_areas", "suspected_area"),
    ("cleared_areas", "cleared_area"),
    ("lifted_minefields", "lifted_minefield"),
    ("incidents", "incident"),
)


@pytest.fixture(scope="module")
def story(play, shared_data, tmp_path_factory, qgis_app):
    """Bring the data in, compute hazard areas, write a project and play the story on it."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    from mine_planner.gis import hazard_compute, map_import, projects, sources, workspaces
    from mine_planner.gis.map_import_values import MapOrder

    folder = tmp_path_factory.mktemp("real")
    crs = QgsCoordinateReferenceSystem("EPSG:32634")
    path = folder / "north.gpkg"
    workspace = workspaces.create_workspace(
        path, crs, title="Sheets 1:50,000", organisation="Mine action centre", office="BH"
    )
    for name, content in CONTENTS:
        source, layers = sources.read_file(shared_data / "bih" / f"{name}.geojson")
        order = MapOrder(content, "fileId", "C", 3, 50.0, "Map sheets 1:50,000")
        map_import.import_map(workspace, source, layers, order)
    hazard_compute.compute_hazard_areas(workspace)
    shutil.copy(shared_data / "bih" / "municipalities.geojson", folder / "municipalities.geojson")
    base = [
        projects.BaseLayer(folder / "municipalities.geojson", "Municipalities", "", "border", "shapeName")
    ]
    box = workspace.connection.execute(
        "SELECT r.minx, r.miny, r.maxx, r.maxy FROM rtree_hazard_area_geom AS r "
        "JOIN hazard_area AS h ON h.fid = r.id ORDER BY h.area_m2 DESC LIMIT 1 OFFSET 20"
    ).fetchone()
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    extent = QgsRectangle(x - 4500, y - 2600, x + 4500, y + 2600)
    projects.write_project(folder / "north.qgz", workspace, base, extent=extent)
    workspace.close()
    return play("real-data", folder / "north.qgz")


def test_nothing_is_wrong_with_some_hundred_map_sheets_behind_a_drawn_task(story):
    said, sheets = story
    assert said["shown"] == []
    assert said["raised"] == []
    assert said["critical"] == []
    assert said["step"] == "done"
    assert said["layers"] < 40  # the sheets of a batch share layers
    assert len(list(sheets.glob("*.pdf"))) == 1
