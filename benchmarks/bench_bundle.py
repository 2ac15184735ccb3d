# SPDX-License-Identifier: GPL-2.0-or-later
"""Cutting rasters into a bundle against GDAL's translation alone, on the same raster in the same run.

python benchmarks/bench_bundle.py [megabytes]
"""

from __future__ import annotations

import shutil
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
        start = time.perf_counter()
        gdal.Translate(
            str(folder / "alone.tif"), str(folder / "photo.tif"), creationOptions=list(GTIFF_OPTIONS)
        )
        alone = time.perf_counter() - start
        start = time.perf_counter()
        make_bundle(workspace, BundleOrder(folder / "bundle", folder / "plan.qgz"), QgsFeedback())
        ours = time.perf_counter() - start
        workspace.close()
        print("| name | Mine Planner s | gdal.Translate s | ratio |\n|---|---|---|---|")
        print(f"| bundle with {MEGABYTES} MB of raster | {ours:.2f} | {alone:.2f} | {ours / alone:.2f} |")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
