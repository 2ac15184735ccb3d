# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes, repairs, checks and ranking of tasks, beside what a shapely user would write.

Run: ``python benchmarks/bench_tasks.py``
"""

from __future__ import annotations

import math
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import shapely
from shapely.prepared import prep

from mine_planner.domain.checks import check_tasks
from mine_planner.domain.findings import HazardView, Links, SiteFeatureView, TaskView, ValidityView
from mine_planner.domain.subdivide import Division, boxes

if TYPE_CHECKING:
    from collections.abc import Callable


class Row(NamedTuple):
    """One line of the table, seconds; a peer of 0 is a limit that was not measured."""

    name: str
    ours: float
    peer_name: str
    peer: float


def timed(work: Callable[[], object], best_of: int = 1) -> tuple[float, object]:
    best, result = math.inf, None
    for _ in range(best_of):
        begin = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - begin)
    return best, result


def ragged(corners: int, seed: int = 0) -> shapely.Polygon:
    random = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * math.pi, corners, endpoint=False)
    radius = 2_600 * random.uniform(0.85, 1.0, corners)
    return shapely.Polygon(np.column_stack((radius * np.cos(turn), radius * np.sin(turn))))


def prepared_loop(task: shapely.Polygon, size: float) -> list[shapely.Geometry]:
    fast, (x0, y0, x1, y1), made = prep(task), task.bounds, []
    for x in np.arange(x0, x1, size):
        for y in np.arange(y0, y1, size):
            cell = shapely.box(x, y, x + size, y + size)
            if fast.contains(cell):
                made.append(cell)
            elif fast.intersects(cell):
                made.append(task.intersection(cell))
    return made


def subdivision() -> Row:
    task, size = ragged(5_000), 26.0
    base = shapely.LineString([(0, 0), (1, 0)])
    division = Division(size_m=size)
    ours, made = timed(lambda: boxes(task, division, division, base_line=base), 3)
    peer, loop = timed(lambda: prepared_loop(task, size))
    if abs(shapely.area(made.geometry).sum() / task.area - 1) > 1e-6:
        raise SystemExit("the boxes do not add up to the task")
    name = f"5,000 vertices into {len(made.ids):,} boxes"
    return Row(name, ours, f"prepared loop ({len(loop):,})", peer)


def checks(count: int = 100_000) -> Row:
    """A country of tasks side by side, one in a hundred with something wrong."""
    random = np.random.default_rng(0)
    side = int(count**0.5) + 1
    x, y = np.divmod(np.arange(count), side)
    turn = np.array([[0.96, -0.28], [0.28, 0.96]])  # no edge runs along an axis
    square = np.array([[0, 0], [0.5, 0], [1, 0], [1, 0.5], [1, 1], [0.5, 1], [0, 1], [0, 0.5]])
    corners = (np.column_stack((x, y))[:, None, :] + square) * 100.0
    wrong = random.random(count) < 0.01
    corners[wrong, 4] += 15.0
    ground = shapely.polygons(corners @ turn)
    inner = shapely.polygons((corners[:, ::2].mean(1, keepdims=True) + (square[::2] - 0.5) * 60) @ turn)
    ids = np.array([f"t{i}" for i in range(count)], dtype=object)
    rows, start = np.arange(count), np.full(count, "2025-05-01", "datetime64[D]")
    tasks = TaskView(ids, ids, ground, np.full(count, 13.0), np.ones(count, bool), ~wrong, start, start + 60)
    hazards = HazardView(ids, ids, inner, np.where(random.random(count) < 0.01, 25.0, 15.0))
    points = shapely.points((random.uniform(0, side * 100, (count, 2))) @ turn)
    kinds = np.full(count, "benchmark", dtype=object)
    features = SiteFeatureView(ids, ids, kinds, points)
    papers = ValidityView(rows, np.full(count, "the accreditation", object), start - 10, start + 90)
    links = Links(rows, rows, rows, ids, wrong)
    took, found = timed(lambda: check_tasks(tasks, hazards, links, features, papers))
    return Row(f"all checks on {count:,} tasks ({len(found):,} findings)", took, "limit", 10.0)


def main() -> list[Row]:
    return [subdivision(), checks()]


def show(table: list[Row]) -> None:
    print("| work | ours, s | peer | peer, s | ratio |\n|---|---|---|---|---|")
    for row in table:
        ratio = f"{row.peer / row.ours:.1f}"
        print(f"| {row.name} | {row.ours:.2f} | {row.peer_name} | {row.peer:.2f} | {ratio} |")


if __name__ == "__main__":
    show(main())
