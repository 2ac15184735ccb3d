# SPDX-License-Identifier: GPL-2.0-or-later
"""A million recorded mines on the canvas, beside a plain GeoPackage point layer in the same run.

Run: ``QT_QPA_PLATFORM=offscreen python benchmarks/bench_canvas.py [FOLDER]``

One map with a million mines in minefields all over 100 km by 100 km. At five scales the map is drawn as
the canvas draws it (QgsMapRendererParallelJob, 1366 x 768), after one drawing to warm up: here the layers
of the workspace as the plugin dresses them, there the same points in a GeoPackage of their own with QGIS's
plain marker. The pan moves by a quarter of the width. With a folder the pictures are kept in it.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsMapLayer
    from qgis.PyQt.QtGui import QImage

MINES, IN_A_ROW, RUNS = 1_000_000, 50, 7
SIZE = QSize(1366, 768)
DPI = 96.0
SCALES = (2_000_000, 500_000, 100_000, 25_000, 5_000)
CRS = QgsCoordinateReferenceSystem("EPSG:32638")
WEST, SOUTH, WIDE = 450_000.0, 4_350_000.0, 100_000.0


class Row(NamedTuple):
    """One line of the table, seconds."""

    name: str
    ours: float
    peer_name: str
    peer: float | None


def make_points() -> tuple[np.ndarray, np.ndarray]:
    """Return eastings and northings: rows of mines 4 m apart, 40 rows to a minefield."""
    random = np.random.default_rng(11)
    rows = MINES // IN_A_ROW
    fields = np.repeat(random.uniform(0, WIDE, (rows // 40, 2)), 40, axis=0)
    starts = fields + random.uniform(-400, 400, (rows, 2))
    x = np.repeat(starts[:, 0], IN_A_ROW) + np.tile(np.arange(IN_A_ROW) * 4.0, rows)
    y = np.repeat(starts[:, 1], IN_A_ROW)
    return WEST + x, SOUTH + y


def make_workspace(path: Path, x: np.ndarray, y: np.ndarray) -> str:
    """Make the workspace; return the uuid of the map with all the mines."""
    from mine_planner.gis.workspaces import create_workspace
    from mine_planner.store import blob_arrays, bulk

    workspace = create_workspace(path, CRS, title="bench", organisation="bench", office="BE")
    with workspace.action("Load", "bulk") as action:
        batch = action.insert("batch", {"name": "bench"})
        grade = {"sourcereliability": "B", "inforeliability": 2, "sigma_m": 20.0, "status": "located"}
        uuid = action.insert("source_map", {"name": "bench", "batch_uuid": batch, **grade})
        blobs = blob_arrays.point_blobs(x, y, workspace.info.srs_id)
        columns = {"map_uuid": [uuid] * len(blobs), "ordnance": ["TM-57"] * len(blobs), "geom": blobs}
        bulk.bulk_insert_columns(action, "recorded_mine", columns, source="bench")
    workspace.close()
    return uuid


def make_plain(path: Path, workspace: Path) -> QgsVectorLayer:
    """Copy the points into a GeoPackage of their own, with its spatial index."""
    gdal.VectorTranslate(
        str(path),
        str(workspace),
        format="GPKG",
        layers=["recorded_mine"],
        selectFields=["ordnance"],
        layerName="mines",
    )
    return QgsVectorLayer(f"{path}|layername=mines", "mines", "ogr")


def our_layers(path: Path, uuid: str) -> tuple[list[QgsMapLayer], float]:
    """Return the layers as the plugin adds them, top first, and the seconds of the count."""
    from mine_planner.gis import layers, map_density
    from mine_planner.gis.workspaces import open_workspace

    workspace = open_workspace(path)
    begin = time.perf_counter()
    counted = map_density.count_mines(workspace)
    seconds = time.perf_counter() - begin
    squares = map_density.make_layer(CRS, counted[uuid])
    points = layers.make_layer(path, "recorded_mine", "mines", f"\"map_uuid\" = '{uuid}'")
    map_density.limit_points(points, limited=True)
    workspace.close()
    return [squares, points], seconds


def view(scale: float, x: float, y: float) -> QgsRectangle:
    """Return the extent around a place at a scale."""
    metres = scale * 0.0254 / DPI
    wide, high = SIZE.width() * metres / 2, SIZE.height() * metres / 2
    return QgsRectangle(x - wide, y - high, x + wide, y + high)


def draw(layers: Sequence[QgsMapLayer], extent: QgsRectangle) -> QImage:
    """Draw as the canvas does."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(CRS)
    settings.setOutputSize(SIZE)
    settings.setOutputDpi(DPI)
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("#FFFFFF"))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def seconds_of(layers: Sequence[QgsMapLayer], extent: QgsRectangle) -> float:
    """Return the shortest time to draw a view."""
    shortest = np.inf
    for _ in range(RUNS):
        begin = time.perf_counter()
        draw(layers, extent)
        shortest = min(shortest, time.perf_counter() - begin)
    return float(shortest)


def compare(
    ours: list[QgsMapLayer], plain: QgsVectorLayer, place: tuple[float, float], keep: Path | None
) -> list[Row]:
    """Draw all views both ways."""
    rows = []
    for scale in SCALES:
        extent = view(scale, *place)
        pan = QgsRectangle(extent)
        pan.setXMinimum(extent.xMinimum() + extent.width() / 4)
        pan.setXMaximum(extent.xMaximum() + extent.width() / 4)
        for name, seen in (("zoom", extent), ("pan", pan)):
            first, second = draw(ours, seen), draw([plain], seen)
            if keep is not None and name == "zoom":
                first.save(str(keep / f"canvas-{scale}-ours.png"))
                second.save(str(keep / f"canvas-{scale}-plain.png"))
            times = seconds_of(ours, seen), seconds_of([plain], seen)
            rows.append(Row(f"1:{scale:,} {name}", times[0], "plain", times[1]))
    return rows


def main(keep: Path | None = None) -> list[Row]:
    """Run all and print the table."""
    application = QgsApplication([], False)
    application.initQgis()
    gdal.UseExceptions()
    x, y = make_points()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        uuid = make_workspace(folder / "mines.gpkg", x, y)
        plain = make_plain(folder / "plain.gpkg", folder / "mines.gpkg")
        ours, counting = our_layers(folder / "mines.gpkg", uuid)
        field = slice(MINES // 2 - MINES // 2 % 2_000, None)
        place = float(x[field][:2_000].mean()), float(y[field][:2_000].mean())
        rows = compare(ours, plain, place, keep)
        rows.append(Row("counting in the background", counting, "", None))
    print("| 1,000,000 recorded mines | ours | plain GeoPackage points | ours/plain |")
    print("|---|---|---|---|")
    for row in rows:
        peer = "" if row.peer is None else f"{row.peer:.3f} s"
        ratio = "" if row.peer is None else f"{row.ours / row.peer:.2f}"
        print(f"| {row.name} | {row.ours:.3f} s | {peer} | {ratio} |")
    return rows


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    sys.stdout.flush()
    os._exit(0)
