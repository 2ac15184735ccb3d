# SPDX-License-Identifier: GPL-2.0-or-later
"""Cutting rasters into a bundle against GDAL's translation alone, on the same raster in the same run.

The two take turns, and each starts with an idle disk; the median of three counts. The bundle has checksums.

python benchmarks/bench_bundle.py [megabytes]
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsFeedback, QgsProject, QgsRasterLayer

from mine_planner.gis import workspaces
from mine_planner.gis.bundle_layers import GTIFF_OPTIONS
from mine_planner.gis.bundles import BundleOrder, make_bundle

MEGABYTES = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
ROUNDS = 3


def photo(path: Path) -> None:
    """Write a noisy aerial photo of three bands, one metre per pixel."""
    width, height = 10_000, MEGABYTES * 1_000_000 // 30_000
    data = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 3, gdal.GDT_Byte, ["TILED=YES"])
    data.SetGeoTransform((660000, 1, 0, 4430000, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32638)
    data.SetProjection(reference.ExportToWkt())
    noise = np.random.default_rng(1)
    for top in range(0, height, 512):
        rows = min(512, height - top)
        block = noise.integers(80, 140, (rows, width), dtype=np.uint8)
        for band in (1, 2, 3):
            data.GetRasterBand(band).WriteArray(block, 0, top)
    data.FlushCache()


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    folder = Path(tempfile.mkdtemp())
    try:
        photo(folder / "photo.tif")
        crs = QgsCoordinateReferenceSystem("EPSG:32638")
        workspace = workspaces.create_workspace(
            folder / "w.gpkg", crs, title="W", organisation="O", office="C"
        )
        project = QgsProject()
        project.addMapLayer(QgsRasterLayer(str(folder / "photo.tif"), "photo"))
        project.write(str(folder / "plan.qgz"))
        project.clear()
        source, alone_file, bundle = folder / "photo.tif", folder / "alone.tif", folder / "bundle"

        def alone() -> None:
            gdal.Translate(str(alone_file), str(source), creationOptions=list(GTIFF_OPTIONS))

        def ours() -> None:
            make_bundle(workspace, BundleOrder(bundle, folder / "plan.qgz"), QgsFeedback())

        alone()  # fills the disk cache for both
        times: dict[str, list[float]] = {"alone": [], "ours": []}
        for number in range(2 * ROUNDS):
            name, work = (("alone", alone), ("ours", ours))[number % 2]
            alone_file.unlink(missing_ok=True)
            shutil.rmtree(bundle, ignore_errors=True)
            os.sync()  # nobody pays for writing the other's file to the disk
            start = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - start)
        workspace.close()
        one, other = statistics.median(times["ours"]), statistics.median(times["alone"])
        print("| name | Mine Planner s | gdal.Translate s | ratio |\n|---|---|---|---|")
        print(f"| bundle with {MEGABYTES} MB of raster | {one:.2f} | {other:.2f} | {one / other:.2f} |")
        application.exitQgis()
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
