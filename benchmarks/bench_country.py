# SPDX-License-Identifier: GPL-2.0-or-later
"""A country's map sheets in the project: how long they take to open and to draw, beside stock QGIS.

Run: ``MINE_PLANNER_SHARED=FOLDER python benchmarks/bench_country.py``

The public data of Bosnia and Herzegovina come in as 155 maps, each of which can be shown, hidden, faded and
put in order. Stock QGIS has two ways: a filtered layer for each map and table, which can do the same, and
one plain GeoPackage layer for each file, which cannot. Drawing is QgsMapRendererParallelJob at 1366 x 768,
after one drawing to warm up; hazard areas and tasks are left out on both sides.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import bench_canvas
from osgeo import gdal
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsMapLayer

    from mine_planner.store.workspace import Workspace

SHARED = Path(os.environ.get("MINE_PLANNER_SHARED", Path(__file__).resolve().parents[2] / "shared"))
CRS = QgsCoordinateReferenceSystem("EPSG:32634")
CONTENTS = {
    "suspect_areas": "suspected_area",
    "cleared_areas": "cleared_area",
    "lifted_minefields": "lifted_minefield",
    "incidents": "incident",
}
SCALES = (1_500_000, 500_000, 100_000, 25_000)


def make_workspace(path: Path) -> Workspace:
    """Bring the sheets in as one batch of maps."""
    from mine_planner.gis import map_import, sources, workspaces
    from mine_planner.gis.map_import_values import MapOrder

    workspace = workspaces.create_workspace(path, CRS, title="bench", organisation="bench", office="BE")
    for name, content in CONTENTS.items():
        source, parts = sources.read_file(SHARED / "data" / "bih" / f"{name}.geojson")
        order = MapOrder(content, "fileId", "C", 3, 50.0, "Map sheets 1:50,000")
        map_import.import_map(workspace, source, parts, order)
    return workspace


def our_layers(workspace: Workspace) -> list[QgsMapLayer]:
    """Return the layers of the maps as the plugin adds them."""
    from mine_planner.gis import map_groups, map_layers

    project = QgsProject.instance()
    map_groups.update_map_groups(project, workspace)
    return [
        layer
        for layer in project.layerTreeRoot().layerOrder()
        if layer not in map_layers.base_layers(project)
    ]


def layers_per_map(workspace: Workspace) -> list[QgsMapLayer]:
    """Return a filtered layer for each map and table, in QGIS's own style."""
    found: list[QgsMapLayer] = []
    for table in ("map_point", "map_area"):
        for (uuid,) in workspace.connection.execute(f"SELECT DISTINCT map_uuid FROM {table}"):
            source = f"{workspace.path}|layername={table}|subset=\"map_uuid\" = '{uuid}'"
            found.append(QgsVectorLayer(source, uuid, "ogr"))
    return found


def plain_layers(folder: Path) -> list[QgsMapLayer]:
    """Return each file as a GeoPackage of its own."""
    found: list[QgsMapLayer] = []
    for name in CONTENTS:
        path = folder / f"{name}.gpkg"
        source = str(SHARED / "data" / "bih" / f"{name}.geojson")
        gdal.VectorTranslate(str(path), source, format="GPKG", dstSRS=CRS.authid())
        found.append(QgsVectorLayer(str(path), name, "ogr"))
    return found


def drawing(layers: Sequence[QgsMapLayer], scale: float, x: float, y: float) -> float:
    """Return the shortest time to draw a view, in seconds."""
    extent = bench_canvas.view(scale, x, y)
    bench_canvas.draw(layers, extent)
    return bench_canvas.seconds_of(layers, extent)


def main() -> None:
    """Run all and print the table."""
    application = QgsApplication([], False)
    application.initQgis()
    gdal.UseExceptions()
    bench_canvas.CRS, bench_canvas.RUNS = CRS, 3
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = make_workspace(folder / "country.gpkg")
        print("| a country's sheets | ours, s | a layer per map, s | ratio | a layer per file, s | ratio |")
        print("|---|---|---|---|---|---|")
        times, made = [], []
        for make in (lambda: our_layers(workspace), lambda: layers_per_map(workspace)):
            begin = time.perf_counter()
            made.append(make())
            times.append(time.perf_counter() - begin)
        plain = plain_layers(folder)
        counts = " / ".join(str(len(layers)) for layers in made)
        print(f"| opening ({counts} layers) | {times[0]:.2f} | {times[1]:.2f} ", end="")
        print(f"| {times[1] / times[0]:.1f} | | |")
        centre = plain[0].extent().center()
        for scale in SCALES:
            ours, each, four = (drawing(layers, scale, centre.x(), centre.y()) for layers in (*made, plain))
            print(f"| drawing 1:{scale:,} | {ours:.3f} | {each:.3f} | {each / ours:.1f} ", end="")
            print(f"| {four:.3f} | {four / ours:.1f} |")
        workspace.close()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
