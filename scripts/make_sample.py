# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the sample region in resources/sample/: the same content each time, and none of it real."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.PyQt.QtWidgets import QApplication
from sample import base, region, scan, season, tables

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"


def make(folder: Path) -> None:
    """Write every file of the sample region into a folder."""
    for module in (gdal, ogr, osr):
        module.UseExceptions()
    # text needs Qt's fonts, and these an application
    application = QApplication.instance() or QApplication([])
    (folder / "records").mkdir(parents=True, exist_ok=True)
    ground = region.elevation()
    buildings = region.houses(np.random.default_rng(5))
    base.write_base(folder, ground, buildings)
    cell = region.CELL / 2
    base.write_raster(folder / "hillshade.tif", region.hillshade(region.finer(ground, 2), cell), cell, 2)
    scan.draw(ground, buildings).save(str(folder / "map_38-10-B.png"), "PNG", 0)
    texts = {f"records/{name}": content for name, content in tables.records().items()}
    texts |= {
        "map_38-10-B.png.points": scan.points_file(),
        "minefield_outlines.kml": tables.kml(),
        "incidents.geojson": tables.incidents(),
        "progress.csv": tables.progress(),
        "truth.csv": tables.truth(),
        "map_38-10-B.rows.csv": season.traced_rows(),
        "finds.csv": season.finds(),
    }
    for name, content in texts.items():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")
    del application


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    make(target)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    print(f"Made the sample region in {target} ({size / 1e6:.2f} MB)")
