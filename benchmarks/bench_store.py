# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace beside QGIS's and GDAL's own ways, on the same work in the same run.

``python benchmarks/bench_store.py [TASKS] [MINES]``: 100,000 tasks of 60 vertices and 1,000,000
recorded mines unless said otherwise. The peers write plain GeoPackages without journal, rules or
provenance: QgsVectorFileWriter, QGIS's edit buffer, OGR's single-feature commit, SQLite's backup API.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "store")]

import numpy as np  # noqa: E402
import shapely  # noqa: E402
from osgeo import gdal, ogr, osr  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPoint,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType  # noqa: E402
from store_samples import AUTHOR, new_workspace  # noqa: E402

from mine_planner.store import backups, blob_arrays, bulk, rtree_pack  # noqa: E402
from mine_planner.store.workspace import Workspace  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

SRS = 32638
VERTICES = 60
SINGLE_SAVES = 400
CHUNK = 100_000


@dataclass
class Row:
    """One comparison: seconds (or what the name says) of ours and of the peer, and the goal."""

    name: str
    ours: str
    peer: str
    ratio: str
    goal: str


def timed(work: Callable[[], Any]) -> float:
    """Return the seconds that something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def p95(samples: list[float]) -> float:
    """Return the 95th percentile in milliseconds."""
    return float(np.percentile(samples, 95)) * 1000


def coordinates(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return random positions over a region of 100 km by 100 km, in metres."""
    dice = np.random.default_rng(1)
    return dice.uniform(6e5, 7e5, count), dice.uniform(44e5, 45e5, count)


def polygons(count: int) -> np.ndarray:
    """Return multipolygons of 60 vertices."""
    x, y = coordinates(count)
    angle = np.linspace(0, 2 * np.pi, VERTICES + 1)
    ring = np.stack([50 * np.cos(angle), 50 * np.sin(angle)], axis=-1)
    ring[-1] = ring[0]
    outlines = shapely.polygons(np.stack([x, y], axis=-1)[:, None, :] + ring[None])
    return shapely.multipolygons(outlines, indices=np.arange(count))


# -------------------------------------------------------------- bulk import of points
def import_ours(workspace: Workspace, count: int) -> float:
    """Bring recorded mines in from arrays; return seconds."""
    with workspace.action("Register the map") as action:
        values = {"name": "Bench", "sourcereliability": "C", "inforeliability": 3, "sigma_m": 40}
        source = action.insert("source_map", values)
    x, y = coordinates(count)

    def work() -> None:
        with workspace.action("Bring in positions", "bulk") as action:
            points = blob_arrays.point_blobs(x, y, SRS)
            columns = {
                "geom": points,
                "map_uuid": [source] * count,
                "ordnance": ["PMN-2"] * count,
                "qty_recorded": [1] * count,
                "source_fid": list(map(str, range(count))),
            }
            bulk.bulk_insert_columns(action, "recorded_mine", columns, source="bench.csv")

    seconds = timed(work)
    if rtree_pack.check(workspace.connection, "recorded_mine") != "ok":
        raise SystemExit("the packed index is wrong")
    return seconds


def import_qgis(path: Path, count: int) -> float:
    """Write the same rows with QgsVectorFileWriter and its spatial index; return seconds."""
    fields = QgsFields()
    for name, kind in (
        ("uuid", QMetaType.Type.QString),
        ("map_uuid", QMetaType.Type.QString),
        ("ordnance", QMetaType.Type.QString),
        ("qty_recorded", QMetaType.Type.Int),
        ("source_fid", QMetaType.Type.QString),
    ):
        fields.append(QgsField(name, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "recorded_mine"
    options.layerOptions = ["SPATIAL_INDEX=YES"]
    x, y = coordinates(count)
    uuid = "018f2b3c-0000-7000-8000-000000000000"
    features = []
    for number in range(count):  # made beforehand: their making is not counted against the peer
        feature = QgsFeature(fields)
        feature.setAttributes([uuid[:-8] + format(number, "08x"), uuid, "PMN-2", 1, str(number)])
        feature.setGeometry(QgsGeometry(QgsPoint(x[number], y[number])))
        features.append(feature)

    def work() -> None:
        writer = QgsVectorFileWriter.create(
            str(path),
            fields,
            QgsWkbTypes.Type.Point,
            QgsCoordinateReferenceSystem(f"EPSG:{SRS}"),
            QgsCoordinateTransformContext(),
            options,
        )
        for feature in features:
            writer.addFeature(feature)
        del writer

    return timed(work)


# -------------------------------------------------------------- one status for many tasks
def tasks_ours(workspace: Workspace, shapes: np.ndarray) -> list[str]:
    """Bring the tasks in and return their uuids."""
    uuids: list[str] = []
    for start in range(0, len(shapes), CHUNK):
        blobs = blob_arrays.geometry_blobs(shapes[start : start + CHUNK], SRS)
        rows = [(f"N-{number:06}", blob) for number, blob in enumerate(blobs, start)]
        with workspace.action("Bring in tasks", "bulk") as action:
            uuids += bulk.bulk_insert(action, "clearance_task", ("code", "geom"), rows, source="bench").uuids
    workspace.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return uuids


def status_ours(workspace: Workspace, uuids: list[str]) -> tuple[float, float]:
    """Assign every task in one journaled action; return seconds and the file's growth in MB."""
    before = workspace.path.stat().st_size

    def work() -> None:
        with workspace.action("Assign the tasks") as action:
            bulk.bulk_update(action, "clearance_task", uuids, {"status": "assigned"})

    seconds = timed(work)
    workspace.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return seconds, (workspace.path.stat().st_size - before) / 1e6


def plain_tasks(path: Path, shapes: np.ndarray) -> None:
    """Write a plain GeoPackage layer of the same tasks for the peers."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(SRS)
    source = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0)
    layer = source.CreateLayer("clearance_task", system, ogr.wkbMultiPolygon)
    for name in ("uuid", "code", "name", "status", "note"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    source.StartTransaction()
    for number, wkb in enumerate(shapely.to_wkb(shapes)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"] = f"N-{number:06}"
        feature["status"] = "planned"
        feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)
    source.CommitTransaction()
    feature = layer = source = None


def status_qgis(path: Path, status: str) -> float:
    """Change the same field in QGIS's edit buffer and commit; return seconds."""
    layer = QgsVectorLayer(f"{path}|layername=clearance_task", "tasks", "ogr")
    field = layer.fields().indexOf("status")

    def work() -> None:
        layer.startEditing()
        for fid in [feature.id() for feature in layer.getFeatures()]:
            layer.changeAttributeValue(fid, field, status)
        if not layer.commitChanges():
            raise SystemExit(str(layer.commitErrors()))

    return timed(work)


# -------------------------------------------------------------- one row at a time
def save_ours(workspace: Workspace, shapes: np.ndarray) -> tuple[list[float], list[float]]:
    """Save tasks and daily reports one by one; return the seconds of each."""
    tasks, reports = [], []
    for number in range(SINGLE_SAVES):
        began = time.perf_counter()
        with workspace.action("Draw a task") as action:
            values = {"code": f"S-{number:06}", "geom": action.blob(shapes[number]), "depth_cm": 13}
            uuid = action.insert("clearance_task", values)
        tasks.append(time.perf_counter() - began)
        began = time.perf_counter()
        with workspace.action("Save a daily report") as action:
            values = {"task_uuid": uuid, "report_date": "2026-05-01", "hours": 5.5, "area_m2": 180}
            action.insert("progress_report", values)
        reports.append(time.perf_counter() - began)
    return tasks, reports


def save_ogr(path: Path, shapes: np.ndarray) -> list[float]:
    """Commit single features with OGR; return the seconds of each."""
    source = ogr.Open(str(path), 1)
    source.ReleaseResultSet(source.ExecuteSQL("PRAGMA journal_mode = WAL"))
    layer = source.GetLayerByName("clearance_task")
    samples = []
    for number in range(SINGLE_SAVES):
        began = time.perf_counter()
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"] = f"S-{number:06}"
        feature["status"] = "planned"
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shapes[number])))
        source.StartTransaction()
        layer.CreateFeature(feature)
        source.CommitTransaction()
        samples.append(time.perf_counter() - began)
    feature = layer = source = None
    return samples


# -------------------------------------------------------------- copies
def copy_sqlite(source: Path, target: Path) -> None:
    """Copy with SQLite's backup API alone."""
    origin, copy = sqlite3.connect(source), sqlite3.connect(target)
    origin.backup(copy)
    copy.close()
    origin.close()


def bench(folder: Path, tasks: int, mines: int) -> list[Row]:
    """Run everything and return the table."""
    rows: list[Row] = []
    workspace = new_workspace(folder / "ours.gpkg")
    ours = import_ours(workspace, mines)
    peer = import_qgis(folder / "points.gpkg", mines)
    rows.append(
        Row(
            f"import of {mines:,} points with index and journal",
            f"{mines / ours:,.0f} rows/s",
            f"QgsVectorFileWriter {mines / peer:,.0f} rows/s",
            f"{peer / ours:.2f} ×",
            "≥ 100,000 rows/s, ≥ 1.5 ×",
        )
    )
    shapes = polygons(tasks)
    uuids = tasks_ours(workspace, shapes)
    plain_tasks(folder / "plain.gpkg", shapes)
    bare = save_ogr(folder / "plain.gpkg", shapes)  # before QGIS has the file open
    ours, growth = status_ours(workspace, uuids)
    peers = {
        "QGIS edit buffer, same file and journal": status_qgis(workspace.path, "in_progress"),
        "QGIS edit buffer, plain file without journal": status_qgis(folder / "plain.gpkg", "assigned"),
    }
    for (name, peer), goal in zip(peers.items(), ("≥ 5 ×, < 20 MB", "for comparison"), strict=True):
        rows.append(
            Row(
                f"status of {tasks:,} tasks of {VERTICES} vertices, {growth:.1f} MB more",
                f"{ours:.2f} s",
                f"{name} {peer:.2f} s",
                f"{peer / ours:.2f} ×",
                goal,
            )
        )
    saved, reports = save_ours(workspace, shapes)
    for what, samples in (("task", saved), ("daily report", reports)):
        rows.append(
            Row(
                f"one {what} saved, 95th percentile",
                f"{p95(samples):.2f} ms",
                f"OGR commit {p95(bare):.2f} ms",
                f"{p95(samples) / p95(bare):.2f} × as long",
                "≤ 5 ms, ≤ 2 × as long",
            )
        )
    workspace.close()
    opening = min(timed(lambda: Workspace.open(workspace.path, AUTHOR).close()) for _ in range(3))
    plain = min(
        timed(lambda: QgsVectorLayer(f"{folder / 'points.gpkg'}|layername=recorded_mine", "p", "ogr"))
        for _ in range(3)
    )
    rows.append(
        Row(
            f"open (and close) a workspace of {tasks + mines:,} rows",
            f"{opening:.3f} s",
            f"a QGIS layer {plain:.3f} s",
            "",
            "≤ 1 s",
        )
    )
    return rows + copies(workspace.path, folder)


def copies(path: Path, folder: Path) -> list[Row]:
    """Compare the copying, and a whole safe copy, with SQLite's backup API, each the best of three."""
    raw, safe, bare = [], [], []
    for number in range(3):
        raw.append(timed(lambda n=number: backups.raw_copy(path, folder / f"raw{n}.gpkg")))
        safe.append(timed(lambda n=number: backups.safe_copy(path, folder / f"safe{n}.gpkg")))
        bare.append(timed(lambda n=number: copy_sqlite(path, folder / f"bare{n}.gpkg")))
    megabytes = path.stat().st_size / 1e6
    return [
        Row(
            f"{what} of {megabytes:.0f} MB",
            f"{min(samples):.2f} s",
            f"SQLite backup API {min(bare):.2f} s",
            f"{min(samples) / min(bare):.2f} × as long",
            goal,
        )
        for what, samples, goal in (
            ("safe copy, the copying", raw, "its speed"),
            ("safe copy with check and checksum", safe, "for comparison"),
        )
    ]


def main() -> list[Row]:
    """Print the comparison as a Markdown table."""
    tasks = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    mines = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", "FULL")
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        rows = bench(Path(folder), tasks, mines)
    print("| work | Mine Planner | peer | ratio | goal |\n|---|---|---|---|---|")
    for row in rows:
        print(f"| {row.name} | {row.ours} | {row.peer} | {row.ratio} | {row.goal} |")
    return rows


if __name__ == "__main__":
    main()
