# SPDX-License-Identifier: GPL-2.0-or-later
"""Hazard areas from recorded mines, beside QGIS's buffer with DISSOLVE and shapely's unions.

Run: ``QT_QPA_PLATFORM=offscreen python benchmarks/bench_hazards.py [--growth]``
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import shapely
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from mine_planner.domain.disc_union import union_of_discs
from mine_planner.domain.evidence import Kind, evidence, row_lines
from mine_planner.domain.hazard_areas import hazard_areas

if TYPE_CHECKING:
    from collections.abc import Callable
from functools import partial

MINES, PER_ROW, STEP_M, CORRIDOR_M = 189_000, 50, 4.0, 15.0


class Row(NamedTuple):
    """One line of the table, seconds."""

    name: str
    ours: float
    peer_name: str
    peer: float

    @property
    def ratio(self) -> float:
        """Peer divided by ours."""
        return self.peer / self.ours


def rows_of_mines(count: int, extent: float, seed: int = 0) -> np.ndarray:
    random = np.random.default_rng(seed)
    number = count // PER_ROW
    start, turn = random.uniform(0, extent, (number, 1, 2)), random.uniform(0, 2 * np.pi, number)
    along = (np.arange(PER_ROW) * STEP_M)[None, :, None]
    heading = np.stack((np.cos(turn), np.sin(turn)), axis=1)[:, None, :]
    return (start + along * heading).reshape(-1, 2)


def timed(work: Callable[[], object], best_of: int = 1) -> tuple[float, object]:
    best, result = np.inf, None
    for _ in range(best_of):
        begin = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - begin)
    return float(best), result


def qgis_buffer_dissolve(xy: np.ndarray, radius: float) -> float:
    import processing

    layer = QgsVectorLayer("Point?crs=EPSG:32638", "mines", "memory")
    features = []
    for x, y in xy.tolist():
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = {"INPUT": layer, "DISTANCE": radius, "SEGMENTS": 5, "DISSOLVE": True}
    options |= {"END_CAP_STYLE": 0, "JOIN_STYLE": 0, "MITER_LIMIT": 2, "OUTPUT": "memory:"}
    return timed(lambda: processing.run("native:buffer", options))[0]


def shapely_union(xy: np.ndarray, radius: float) -> float:
    def work() -> object:
        return shapely.disjoint_subset_union_all(shapely.buffer(shapely.points(xy), radius, quad_segs=5))

    return timed(work)[0]


def from_points(xy: np.ndarray) -> list:
    pieces = evidence(shapely.points(xy), Kind.MINE, margin_m=CORRIDOR_M)
    return hazard_areas(pieces, 0.0, quad_segs=5)


def from_rows(xy: np.ndarray) -> list:
    lines, _ = row_lines(xy, np.repeat(np.arange(len(xy) // PER_ROW), PER_ROW))
    return hazard_areas(evidence(lines, Kind.ROW, margin_m=CORRIDOR_M), 0.0, quad_segs=5)


def uncovered_discs(xy: np.ndarray, ground: np.ndarray, radius: float) -> int:
    """Count true discs (32 vertices outside the circle) that are not wholly inside."""
    turn = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    circle = radius * np.column_stack((np.cos(turn), np.sin(turn)))
    rim = shapely.points((xy[:, None, :] + circle[None]).reshape(-1, 2))
    _, inside = shapely.STRtree(rim).query(ground, predicate="intersects")
    return len(xy) - int(np.bincount(inside // 32, minlength=len(xy)).__ge__(32).sum())


def main(growth: bool = False) -> list[Row]:
    xy = rows_of_mines(MINES, 20_000)
    mixed = np.random.default_rng(1).permutation(xy)
    ours_rows, areas = timed(lambda: from_rows(xy), 3)
    ours_points, parts = timed(lambda: union_of_discs(mixed, CORRIDOR_M, 5), 3)
    ours_whole, _ = timed(lambda: from_points(mixed), 3)
    qgis = qgis_buffer_dissolve(mixed, CORRIDOR_M)
    fast = shapely_union(mixed, CORRIDOR_M)
    ground = np.array([a.geometry for a in areas], dtype=object)
    print(
        f"discs not covered: rows {uncovered_discs(xy, ground, CORRIDOR_M)}, "
        f"points {uncovered_discs(mixed, parts, CORRIDOR_M)}"
    )
    table = [
        Row("189,000 mines in rows, 15 m corridor", ours_rows, "native:buffer DISSOLVE", qgis),
        Row("189,000 unordered points, 15 m, union", ours_points, "native:buffer DISSOLVE", qgis),
        Row("… with provenance of each area", ours_whole, "native:buffer DISSOLVE", qgis),
        Row("189,000 unordered points, 15 m", ours_points, "shapely disjoint_subset_union_all", fast),
    ]
    return table + (growth_rows() if growth else [])


def growth_rows() -> list[Row]:
    table = []
    for name, work in (("rows", from_rows), ("points", lambda p: union_of_discs(p, CORRIDOR_M, 5))):
        small, large = (rows_of_mines(n, 20_000 * (n / MINES) ** 0.5) for n in (10_000, 1_000_000))
        base = timed(partial(work, small), 5)[0]
        took = timed(partial(work, large))[0]
        label = f"n·log n from 10,000 mines in {base:.3f} s"
        table.append(Row(f"1,000,000 mines, {name}", took, label, base * 100 * 6 / 4))
    return table


def show(table: list[Row]) -> None:
    print("| work | ours, s | peer | peer, s | ratio |\n|---|---|---|---|---|")
    for row in table:
        print(f"| {row.name} | {row.ours:.2f} | {row.peer_name} | {row.peer:.2f} | {row.ratio:.1f} |")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python/plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    show(main(growth="--growth" in sys.argv))
