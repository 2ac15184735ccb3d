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
from mine_planner.domain.nearby import sums_near
from mine_planner.domain.priority import INDICATORS, rank_tasks
from mine_planner.domain.subdivide import Division, boxes
from mine_planner.domain.task_repair import repair_polygon_outwards

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


def priority(km: int, tasks: int = 10_000, places: int = 100_000) -> Row:
    """Points of interest on a square, ten kinds, near is 1,000 m; 13 weights, moved by 20 %."""
    random = np.random.default_rng(0)
    ground = shapely.buffer(shapely.points(random.uniform(0, km * 1_000, (tasks, 2))), 80)
    interest = shapely.points(random.uniform(0, km * 1_000, (places, 2)))
    kinds = np.eye(10)[random.integers(0, 10, places)]
    rest = random.uniform(0, 100, (tasks, 3))
    names = [f"t{i}" for i in range(tasks)]
    weights = {item.name: 1.0 + i / 10 for i, item in enumerate(INDICATORS)}

    def ours() -> object:
        near = sums_near(ground, interest, kinds, 1_000.0)
        table = np.column_stack((near, rest))
        ranking = rank_tasks(names, {x.name: table[:, i] for i, x in enumerate(INDICATORS)}, weights)
        return [ranking.why(row) for row in range(tasks)]

    def loop() -> object:
        tree = shapely.STRtree(interest)
        sums = []
        for task in ground:
            rows = tree.query(task.buffer(1_000.0), predicate="intersects")
            sums.append(kinds[rows].sum(axis=0))
        return sums

    name = f"ranking {tasks:,} tasks against {places:,} places on {km} km square, with reasons"
    return Row(name, timed(ours)[0], "buffer and query loop (sums alone)", timed(loop)[0])


def repairs(count: int = 7_700, broken: int = 361) -> Row:
    random = np.random.default_rng(0)
    turn = np.linspace(0, 2 * math.pi, 12, endpoint=False)
    radius = random.uniform(50, 150, (count, 12, 1))
    xy = random.uniform(0, 1e5, (count, 1, 2)) + radius * np.column_stack((np.cos(turn), np.sin(turn)))
    xy[:broken, [3, 8]] = xy[:broken, [8, 3]]
    ground = shapely.polygons(xy)
    ours, (_, notes) = timed(lambda: repair_polygon_outwards(ground), 3)
    peer, _ = timed(lambda: [p if p.is_valid else shapely.make_valid(p) for p in ground], 3)
    return Row(f"{count:,} polygons, {len(notes)} repaired outwards", ours, "make_valid loop", peer)


def main() -> list[Row]:
    return [subdivision(), checks(), priority(100), priority(20), repairs()]


def show(table: list[Row]) -> None:
    print("| work | ours, s | peer | peer, s | ratio |\n|---|---|---|---|---|")
    for row in table:
        ratio = f"{row.peer / row.ours:.1f}"
        print(f"| {row.name} | {row.ours:.2f} | {row.peer_name} | {row.peer:.2f} | {ratio} |")


if __name__ == "__main__":
    show(main())
