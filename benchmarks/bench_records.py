# SPDX-License-Identifier: GPL-2.0-or-later
"""2,000 minefield records of 5 legs and 4 rows: from table cells to corridors.

    python benchmarks/bench_records.py

Beside it the same work as a script with stock tools does it: every reference point projected by
itself with GDAL/OSR, every leg turned and added in plain Python, every row buffered by itself with
a fixed width; no covariance, no closure, no checks of cells, one fixed declination.
"""

from __future__ import annotations

import math
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mine_planner.domain.adjustment import adjust
from mine_planner.domain.corridors import row_corridors
from mine_planner.domain.datums import operation, to_wgs84
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.grid_systems import gauss_kruger_6
from mine_planner.domain.hypotheses import Alternatives, offer_hypotheses
from mine_planner.domain.record_norths import record_norths
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.record_tables import parse_records
from mine_planner.domain.records import Position
from mine_planner.domain.transverse_mercator import forward, inverse, utm_grid

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT, LEGS, ROWS = 2000, 5, 4
BUDGET = ErrorBudget(4.5, 0.5, 2.0, 1.0, 0.03, 0.02, 0.0, 3.0)
Tables = dict[str, list[tuple[int, dict[str, object]]]]


def make_tables(seed: int = 1) -> Tables:
    """Return the four tables, as a workbook reader gives them."""
    rng = random.Random(seed)
    tables: Tables = {"records": [], "ref_points": [], "legs": [], "rows": []}
    for index in range(COUNT):
        name = f"F-{index}"
        common = {"record": name}
        head = {"map_scale": "1:50000", "angle_unit": "deg", "north": "magnetic", "kind": "MIX"}
        head["laid_from"] = f"{rng.randint(1989, 1994)}-{rng.randint(1, 12):02d}"
        tables["records"].append((index + 2, {**common, **head}))
        east, north = rng.uniform(8_600_000, 8_700_000), rng.uniform(4_380_000, 4_480_000)
        points = [("LM1", north, east)]
        at_east, at_north = east, north
        for seq in range(1, LEGS + 1):
            azimuth, distance = rng.uniform(0, 360), rng.uniform(50, 400)
            at_east += distance * math.sin(math.radians(azimuth + 3.4))
            at_north += distance * math.cos(math.radians(azimuth + 3.4))
            leg = {"seq": seq, "from_pt": _label(seq - 1), "to_pt": _label(seq)}
            leg |= {"azimuth_raw": f"{azimuth:.1f}", "dist_raw": f"{distance:.0f}"}
            tables["legs"].append((len(tables["legs"]) + 2, {**common, **leg}))
        points.append((_label(LEGS), at_north + rng.gauss(0, 20), at_east + rng.gauss(0, 20)))
        for label, x, y in points:
            point = {"label": label, "role": "landmark", "x_text": f"{x:.0f}", "y_text": f"{y:.0f}"}
            tables["ref_points"].append((len(tables["ref_points"]) + 2, {**common, **point}))
        for row in range(1, ROWS + 1):
            line = {"row_no": row, "from_pt": "P3", "to_pt": "P4", "row_offset_m": 15 * (row - 1)}
            line |= {"ordnance": "TM-57", "qty_recorded": 40, "spacing_m": "5,5"}
            tables["rows"].append((len(tables["rows"]) + 2, {**common, **line}))
    return tables


def _label(number: int) -> str:
    return "LM1" if number == 0 else f"P{number}"


def ours(tables: Tables) -> tuple[list, list, np.ndarray]:
    """Tables → records → positions → norths → located rows → corridors."""
    records = parse_records(tables).records
    grid, target = gauss_kruger_6(8).grid, utm_grid(38)
    owner, labels, figures = [], [], []
    for index, record in enumerate(records):
        for point in record.ref_points:
            owner.append(index)
            labels.append(point.label)
            figures.append((float(point.x_text), float(point.y_text)))
    metres = np.array(figures)
    lat, lon = to_wgs84(operation(15865), *inverse(grid, metres[:, 1], metres[:, 0]))
    here = forward(target, lat, lon)
    positions: list[dict[str, Position]] = [{} for _ in records]
    for place, index in enumerate(owner):
        position = Position(float(here.east[place]), float(here.north[place]))
        positions[index][labels[place]] = position
    first = np.unique(np.array(owner), return_index=True)[1]
    norths = record_norths(records, lat[first], lon[first], target, [None] * len(records))
    settings = [
        SolveSettings(north, BUDGET, float(here.scale[place]))
        for north, place in zip(norths, first, strict=True)
    ]
    solved = [
        solve_record(record, where, setting)
        for record, where, setting in zip(records, positions, settings, strict=True)
    ]
    rows = [row for item in solved for row in item.rows]
    return solved, list(zip(positions, settings, strict=True)), row_corridors(rows, 2.45)


def into_workspace(tables: Tables) -> tuple[float, float]:
    """Bring the records into a new workspace; return the seconds to locate and to write them."""
    from qgis.core import QgsApplication, QgsCoordinateReferenceSystem

    from mine_planner.gis import record_budget, record_import, record_write, workspaces

    program = QgsApplication([], False)
    program.initQgis()
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    stated = [
        (row, {**cells, "crs": "EPSG:28408", "axis_order": "north_first"}) for row, cells in tables["records"]
    ]
    order = record_import.RecordOrder()
    with tempfile.TemporaryDirectory() as folder:
        workspace = workspaces.create_workspace(
            Path(folder) / "bench.gpkg", crs, title="Bench", organisation="Bench", office="B"
        )
        start = time.perf_counter()
        budget = record_budget.read_budget(workspace)
        located = record_import.locate({**tables, "records": stated}, order, crs, budget)
        middle = time.perf_counter()
        result = record_write.write_records(workspace, located, order)
        end = time.perf_counter()
        workspace.close()
    program.exitQgis()
    if (result.records, result.rows) != (COUNT, COUNT * ROWS):
        print(f"brought in {result.records} records and {result.rows} rows")
    return middle - start, end - middle


def stock(tables: Tables) -> list:
    """Do the same record by record with OSR and a fixed buffer."""
    from osgeo import osr

    osr.UseExceptions()
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(28408)
    target.ImportFromEPSG(32638)
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(source, target)
    places: dict[tuple[object, object], tuple[float, float]] = {}
    for _, cells in tables["ref_points"]:
        if cells["label"] == "LM1":
            x, y, _ = transform.TransformPoint(float(cells["y_text"]), float(cells["x_text"]))
            places[cells["record"], cells["label"]] = (x, y)
    for _, cells in tables["legs"]:
        angle = math.radians(float(cells["azimuth_raw"]) + 3.4)
        x, y = places[cells["record"], cells["from_pt"]]
        length = float(cells["dist_raw"])
        moved = (x + length * math.sin(angle), y + length * math.cos(angle))
        places[cells["record"], cells["to_pt"]] = moved
    shapes = []
    for _, cells in tables["rows"]:
        ends = [places[cells["record"], cells[column]] for column in ("from_pt", "to_pt")]
        line = shapely.LineString(ends).offset_curve(-float(cells["row_offset_m"]))
        shapes.append(line.buffer(60.0))
    return shapes


def best_of(times: int, work: Callable[[Tables], object], tables: Tables) -> tuple[float, Any]:
    """Return the shortest of a few runs, and the last result."""
    best, result = math.inf, None
    for _ in range(times):
        start = time.perf_counter()
        result = work(tables)
        best = min(best, time.perf_counter() - start)
    return best, result


def main() -> None:
    """Print the table."""
    tables = make_tables()
    our_time, (solved, context, corridors) = best_of(3, ours, tables)
    peer_time, shapes = best_of(3, stock, tables)
    print("| work | ours | stock tools | ratio |")
    print("|---|---|---|---|")
    name = f"{COUNT:,} records of {LEGS} legs and {ROWS} rows, cells to {len(corridors):,} corridors"
    print(f"| {name} | {our_time:.2f} s | {peer_time:.2f} s | {our_time / peer_time:.2f} |")
    read, written = into_workspace(tables)
    name = f"{COUNT:,} records, cells to located rows in a workspace, by PROJ, with journal and questions"
    print(f"| {name} | {read + written:.2f} s | limit 2 s | {(read + written) / 2.0:.2f} |")
    start = time.perf_counter()
    for item, (positions, settings) in zip(solved, context, strict=True):
        adjust(item, positions, settings)
    print(f"| the same records adjusted | {time.perf_counter() - start:.2f} s | | |")
    start = time.perf_counter()
    for item, (positions, settings) in zip(solved[:200], context[:200], strict=True):
        offer_hypotheses(item.record, positions, settings, Alternatives({"1990": 4.6}, {}))
    print(f"| hypotheses of 200 of them | {time.perf_counter() - start:.2f} s | | |")
    if len(shapes) != len(corridors):
        print(f"rows differ: {len(shapes)} and {len(corridors)}")


if __name__ == "__main__":
    main()
