# SPDX-License-Identifier: GPL-2.0-or-later
"""Bringing handed-over maps in, beside GDAL's own import in the same run.

Run: ``QT_QPA_PLATFORM=offscreen python benchmarks/bench_import.py``

1. Real suspected areas (7,707 features with every flaw there is): read, repaired, reprojected, graded and
   journaled here; ``gdal.VectorTranslate`` with ``makeValid`` and the same reprojection there.
2. 189,000 recorded mines from one CSV in EPSG:28408 into indexed rows; there the library form of ogr2ogr
   with the same reprojection. The peer keeps no journal, no grade and no list of what went wrong.
3. 2,000 minefield records of 5 legs and 4 rows, from CSV files to located rows in the workspace; the peer
   of their computing is in bench_records.py.
"""

from __future__ import annotations

import csv
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from osgeo import gdal
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem

if TYPE_CHECKING:
    from collections.abc import Callable

MINES, RUNS = 189_000, 3
SHARED = Path(os.environ.get("MINE_PLANNER_SHARED", Path(__file__).resolve().parents[2] / "shared"))


class Row(NamedTuple):
    """One line of the table, seconds."""

    name: str
    ours: float
    peer_name: str
    peer: float | None


def best(work: Callable[[Path], object], folder: Path, epsg: int | None = None) -> float:
    """Return the shortest of a few runs, each into a file of its own.

    With ``epsg`` the file is a workspace that is there before, as it is in an office's day.
    """
    shortest = np.inf
    for run in range(RUNS):
        target = folder / f"{work.__name__}_{run}.gpkg"
        if epsg is not None:
            new_workspace(target, epsg)
        begin = time.perf_counter()
        work(target)
        shortest = min(shortest, time.perf_counter() - begin)
        target.unlink(missing_ok=True)
    return float(shortest)


def write_mines(path: Path) -> None:
    """Write the CSV: rows of 50 mines, Gauss-Krüger zone 8, northing first as on Soviet forms."""
    random = np.random.default_rng(4)
    starts = np.repeat(
        random.uniform((4_380_000, 8_600_000), (4_480_000, 8_700_000), (MINES // 50, 2)), 50, 0
    )
    steps = np.tile(np.arange(50) * 4.0, MINES // 50)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "northing", "easting", "type", "row"])
        for number, ((north, east), step) in enumerate(zip(starts.tolist(), steps.tolist(), strict=True)):
            writer.writerow([number, f"{north:.2f}", f"{east + step:.2f}", "TM-57", number // 50])


def new_workspace(path: Path, epsg: int) -> None:
    """Make a workspace."""
    from mine_planner.gis.workspaces import create_workspace

    crs = QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
    create_workspace(path, crs, title="bench", organisation="bench", office="BE").close()


def areas_row(folder: Path) -> Row | None:
    """Compare the import of real suspected areas."""
    from mine_planner.gis import map_import, sources
    from mine_planner.gis.map_import_values import MapOrder
    from mine_planner.gis.workspaces import open_workspace

    source = SHARED / "data" / "bih" / "suspect_areas.geojson"
    if not source.is_file():
        return None

    def ours(target: Path) -> None:
        workspace = open_workspace(target)
        file, layers = sources.read_file(source)
        order = MapOrder("suspected_area", "fileId", "B", 2, 25.0)
        map_import.import_map(workspace, file, layers, order)
        workspace.close()

    def peer(target: Path) -> None:
        options = {"format": "GPKG", "makeValid": True, "dstSRS": "EPSG:32633", "reproject": True}
        gdal.VectorTranslate(str(target), str(source), **options)

    return Row(
        "7,707 suspected areas, repaired",
        best(ours, folder, 32633),
        "VectorTranslate makeValid",
        best(peer, folder),
    )


def mines_row(folder: Path) -> Row:
    """Compare the import of recorded mines."""
    from mine_planner.gis import map_import, map_tables, record_readings
    from mine_planner.gis.map_import_values import MapOrder
    from mine_planner.gis.workspaces import open_workspace

    source = folder / "mines.csv"
    write_mines(source)

    def ours(target: Path) -> None:
        workspace = open_workspace(target)
        region = record_readings.region_of(QgsCoordinateReferenceSystem("EPSG:32638"))
        columns = map_tables.TableColumns(crs="EPSG:28408")
        file, layers, _ = map_tables.read_table(source, columns, region)
        order = MapOrder("mine_positions", "", "B", 2, 20.0, operation="EPSG:15865")
        map_import.import_map(workspace, file, layers, order)
        workspace.close()

    def peer(target: Path) -> None:
        opened = gdal.OpenEx(
            str(source),
            gdal.OF_VECTOR,
            open_options=["X_POSSIBLE_NAMES=easting", "Y_POSSIBLE_NAMES=northing"],
        )
        gdal.VectorTranslate(
            str(target), opened, format="GPKG", srcSRS="EPSG:28408", dstSRS="EPSG:32638", reproject=True
        )

    return Row(
        f"{MINES:,} mines from CSV, EPSG:28408",
        best(ours, folder, 32638),
        "ogr2ogr as library",
        best(peer, folder),
    )


def records_row(folder: Path) -> Row:
    """Time the import of records; there is no peer that does it."""
    import bench_records

    from mine_planner.gis import record_import
    from mine_planner.gis.workspaces import open_workspace

    tables = folder / "records"
    tables.mkdir()
    for sheet, rows in bench_records.make_tables().items():
        headings = list(dict.fromkeys(column for _, cells in rows for column in cells))
        with (tables / f"{sheet}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, headings)
            writer.writeheader()
            for _, cells in rows:
                stated = {"crs": "EPSG:28408", "axis_order": "north_first"} if sheet == "records" else {}
                writer.fieldnames = list(dict.fromkeys([*headings, *stated]))
                writer.writerow({**cells, **stated})
    _add_headings(tables / "records.csv")

    def ours(target: Path) -> None:
        workspace = open_workspace(target)
        result = record_import.import_records(workspace, tables, record_import.RecordOrder())
        if result.records != bench_records.COUNT:
            raise SystemExit(f"{result.records} records came in: {result.findings[:1]}")
        workspace.close()

    return Row("2,000 records, CSV to located rows", best(ours, folder, 32638), "", None)


def _add_headings(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n", 1)
    path.write_text(f"{lines[0].strip()},crs,axis_order\n{lines[1]}", encoding="utf-8")


def main() -> list[Row]:
    """Run all and print the table."""
    application = QgsApplication([], False)
    application.initQgis()
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [row for row in (areas_row(folder), mines_row(folder), records_row(folder)) if row is not None]
    print("| work | ours | peer | time | ours/peer |")
    print("|---|---|---|---|---|")
    for row in rows:
        peer = "" if row.peer is None else f"{row.peer:.2f} s"
        ratio = "" if row.peer is None else f"{row.ours / row.peer:.2f}"
        print(f"| {row.name} | {row.ours:.2f} s | {row.peer_name} | {peer} | {ratio} |")
    return rows


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
