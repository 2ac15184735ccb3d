# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks and ranking of tasks that are stored in a workspace, beside what a PyQGIS user would write.

Run: ``QT_QPA_PLATFORM=offscreen python benchmarks/bench_task_workspace.py``
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import shapely
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from mine_planner.gis import task_checks, task_priority, workspaces
from mine_planner.store import blob_arrays, bulk
from mine_planner.store.values import new_uuids

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.store.workspace import Workspace

SIDE, STEP = 100.0, 150.0
EAST, NORTH = 500_000.0, 4_400_000.0


class Row(NamedTuple):
    """One line of the table, seconds; a peer of 0 is a limit that was not measured."""

    name: str
    ours: float
    peer_name: str
    peer: float


def timed(work: Callable[[], object]) -> tuple[float, object]:
    begin = time.perf_counter()
    result = work()
    return time.perf_counter() - begin, result


def fill(workspace: Workspace, count: int) -> None:
    """Store tasks in a grid, each linked to a hazard area of its own inside it."""
    across = int(np.ceil(np.sqrt(count)))
    x = EAST + STEP * (np.arange(count) % across)
    y = NORTH + STEP * (np.arange(count) // across)
    tasks, hazards = new_uuids(count), new_uuids(count)
    with workspace.action("Fill", "bulk") as action:
        for table, uuids, inset in (("hazard_area", hazards, 10.0), ("clearance_task", tasks, 0.0)):
            boxes = shapely.box(x + inset, y + inset, x + SIDE - inset, y + SIDE - inset)
            shapes = shapely.multipolygons(boxes, indices=np.arange(count))
            blobs = blob_arrays.geometry_blobs(shapes, action.srs_id)
            codes = [f"{table[0]}-{number}" for number in range(count)]
            if table == "hazard_area":
                columns = ("uuid", "geom", "code", "origin")
                rows = [(u, g, c, "computed") for u, g, c in zip(uuids, blobs, codes, strict=True)]
            else:
                columns = ("uuid", "geom", "code", "task_type", "depth_cm", "medical_plan")
                rows = [
                    (u, g, c, "ts", 20.0, "On site.") for u, g, c in zip(uuids, blobs, codes, strict=True)
                ]
            bulk.bulk_insert(action, table, columns, rows, source="benchmark")
        pairs = list(zip(tasks, hazards, strict=True))
        bulk.bulk_insert(action, "task_hazard", ("task_uuid", "hazard_uuid"), pairs, source="benchmark")


def plain_checks(path: Path) -> int:
    """Look for invalid, overlapping and doubly coded tasks alone, feature by feature."""
    layer = QgsVectorLayer(f"{path}|layername=clearance_task", "tasks", "ogr")
    shapes = {feature.id(): feature.geometry() for feature in layer.getFeatures()}
    found = sum(not shape.isGeosValid() for shape in shapes.values())
    index = QgsSpatialIndex(layer.getFeatures())
    for number, shape in shapes.items():
        for other in index.intersects(shape.boundingBox()):
            if other > number and shape.intersection(shapes[other]).area() > 0.01:
                found += 1
    codes = [feature["code"] for feature in layer.getFeatures()]
    return found + len(codes) - len(set(codes))


def checks(folder: Path, count: int) -> Row:
    path = folder / f"checks{count}.gpkg"
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    workspace = workspaces.create_workspace(path, crs, title="Bench", organisation="Bench", office="N")
    fill(workspace, count)
    ours, found = timed(lambda: task_checks.check_workspace(workspace))
    if found:
        raise SystemExit(f"sound tasks have findings: {found[0].sentence}")
    peer, _ = timed(lambda: plain_checks(path))
    workspace.close()
    return Row(f"all checks, {count:,} stored tasks", ours, "PyQGIS loop: valid, overlap, codes alone", peer)


def ranking(folder: Path, tasks: int, places: int) -> Row:
    path = folder / "ranking.gpkg"
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    workspace = workspaces.create_workspace(path, crs, title="Bench", organisation="Bench", office="N")
    fill(workspace, tasks)
    random = np.random.default_rng(1)
    span = STEP * np.sqrt(tasks)
    xy = np.array([EAST, NORTH]) + random.uniform(0, span, (places, 2))
    people = task_priority.Places(
        shapely.points(xy), {"people": random.integers(1, 50, places).astype(float)}
    )
    weights = '{"people": 2, "schools": 1, "incidents": 1, "devices": 1}'
    given = {"people": people, "schools": people}
    ours, order = timed(
        lambda: task_priority.rank(workspace, "tasks", given, distance_m=500.0, weights=weights)
    )
    sentences, _ = timed(order.sentences)
    workspace.close()
    name = f"ranking {tasks:,} stored tasks, {places:,} places, with reasons"
    return Row(name, ours + sentences, "limit", 0.0)


def main() -> list[Row]:
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [checks(folder, 10_000), checks(folder, 100_000), ranking(folder, 10_000, 100_000)]
    print("| subject | ours (s) | peer | peer (s) | ratio |\n|---|---|---|---|---|")
    for row in rows:
        ratio = f"{row.peer / row.ours:.1f} ×" if row.peer else ""
        peer = f"{row.peer:.2f}" if row.peer else ""
        print(f"| {row.name} | {row.ours:.2f} | {row.peer_name} | {peer} | {ratio} |")
    application.exitQgis()
    return rows


if __name__ == "__main__":
    main()
