# SPDX-License-Identifier: GPL-2.0-or-later
"""The order in which each planner's cells are searched, and when mines are reached.

Effort is counted in cells of 10 m that the plan touches, each searched once and in full; the
way between cells costs nothing. An order is a list of cells; reached are the mines in them.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
import shapely

from benchmarks.planning_quality import planners as p
from benchmarks.planning_quality import world as w
from mine_planner.domain.search_order import RecordedPattern, SearchOrder

CELL_M, BATCH = 10.0, 10
PRESENT = {"A": 0.95, "B": 0.9, "C": 0.8, "D": 0.7}
"""What a programme may think of each grade before it has searched anything."""
TURN_DEG = float(np.hypot(w.AZIMUTH_DEG, w.COMPASS_DEG))
STRETCH = float(np.hypot(w.RATIO, w.PACE))
STRIDE = 1 << 20
ROW_MOVED, ROW_SIGMA_M, TAILS = 0.1, 25.0, 4.0
"""What a planner may think beforehand: one row in ten was laid elsewhere than recorded, by tens of
metres; and errors are now and then far larger than their standard deviation says."""
PLACEMENTS = 300


@dataclass
class Part:
    """Cells of one placement of one record: raster numbers and the number of each."""

    cells: np.ndarray
    keys: np.ndarray
    order: SearchOrder


def cells_of(ground: shapely.Geometry) -> np.ndarray:
    """Columns and rows of the cells that a ground touches (a little more at slanting edges)."""
    west, south, east, north = np.floor(np.array(ground.bounds) / CELL_M).astype(int)
    grid = np.meshgrid(np.arange(west, east + 1), np.arange(south, north + 1))
    cells = np.stack(grid, -1).reshape(-1, 2)
    wide = ground.buffer(CELL_M * 0.5)
    shapely.prepare(wide)
    centre = (cells + 0.5) * CELL_M
    return cells[shapely.intersects_xy(wide, centre[:, 0], centre[:, 1])]


def key_of(cells: np.ndarray) -> np.ndarray:
    return cells[:, 0] * STRIDE + cells[:, 1]


def count_mines(mines: np.ndarray) -> dict[int, int]:
    keys, counts = np.unique(key_of(np.floor(mines / CELL_M).astype(int)), return_counts=True)
    return dict(zip(keys.tolist(), counts.tolist(), strict=True))


def our_parts(drawn: p.Drawn, handed: list[w.Handed], k: float) -> list[Part]:
    groups = np.unique(np.column_stack([drawn.record, drawn.landmark]), axis=0, return_inverse=True)[1]
    groups = np.asarray(groups).reshape(-1)
    result = []
    for group in range(groups.max() + 1):
        rows = np.flatnonzero(groups == group)
        one = handed[drawn.record[rows[0]]]
        ground = shapely.union_all(shapely.buffer(drawn.lines[rows], k * drawn.sigma[rows]))
        cells = cells_of(ground)
        share = drawn.count[rows].sum() / sum(one.counts)  # 1/2 where two placements compete
        pattern = pattern_of(drawn, rows, PRESENT[one.batch.grade] * share)
        order = SearchOrder(cells, CELL_M, pattern, placements=PLACEMENTS, seed=group)
        result.append(Part(cells, key_of(cells), order))
    return result


def pattern_of(drawn: p.Drawn, rows: np.ndarray, present: float) -> RecordedPattern:
    mines, of_row = [], []
    for row in rows:
        start, end = drawn.ends[row]
        number = max(round(drawn.count[row]), 2)
        mines.append(start + np.linspace(0, 1, number)[:, None] * (end - start))
        of_row += [row] * number
    xy, origin = np.concatenate(mines), drawn.landmark[rows[0]]
    sigma = float(drawn.sigma[rows].max())
    arm = float(np.hypot(*(xy.mean(axis=0) - origin))) * np.hypot(np.radians(TURN_DEG), STRETCH) / 2**0.5
    shift = np.sqrt(max(sigma**2 - arm**2, (sigma / 2) ** 2))
    place = (float(origin[0]), float(origin[1]))
    return RecordedPattern(
        xy,
        place,
        float(shift),
        TURN_DEG,
        STRETCH,
        present=present,
        row=np.array(of_row),
        row_moved=ROW_MOVED,
        row_sigma_m=ROW_SIGMA_M,
        tails=TAILS,
    )


def adaptive(parts: list[Part], truth: dict[int, int]) -> list[int]:
    """Search where most devices are expected, everywhere at once, ten cells at a time."""
    searched: dict[int, int] = {}
    heap = [(-top(part), number) for number, part in enumerate(parts)]
    heapq.heapify(heap)
    while heap:
        _, number = heapq.heappop(heap)
        part = parts[number]
        catch_up(part, searched)
        batch = part.order.next_cells(BATCH)
        if not len(batch):
            continue
        score = -float(part.order.expected()[batch].mean())
        if heap and score > heap[0][0] + 1e-12:
            heapq.heappush(heap, (score, number))
            continue
        found = np.array([truth.get(key, 0) for key in part.keys[batch].tolist()])
        part.order.report(batch, found)
        searched.update(zip(part.keys[batch].tolist(), found.tolist(), strict=True))
        if len(part.order.next_cells(1)):
            heapq.heappush(heap, (-top(part), number))
    return list(searched)


def top(part: Part) -> float:
    batch = part.order.next_cells(BATCH)
    return float(part.order.expected()[batch].mean()) if len(batch) else 0.0


def catch_up(part: Part, searched: dict[int, int]) -> None:
    """Tell a placement what was found in its cells on behalf of another one."""
    left = np.flatnonzero(~part.order.searched)
    known = left[[key in searched for key in part.keys[left].tolist()]] if len(left) else left
    if len(known):
        found = np.array([searched[key] for key in part.keys[known].tolist()])
        part.order.report(known, found)


def by_score(parts: list[Part]) -> list[int]:
    """Search in the order of the first guess, without learning anything."""
    best: dict[int, float] = {}
    for part in parts:
        for key, score in zip(part.keys.tolist(), part.order.expected().tolist(), strict=True):
            best[key] = max(best.get(key, 0.0), score)
    return sorted(best, key=lambda key: -best[key])


def register_order(drawn: p.Drawn, buffer_m: float) -> list[int]:
    """Search record after record as they stand in the register, sweeping south to north."""
    seen: dict[int, None] = {}
    for record in np.unique(drawn.record):
        lines = drawn.lines[drawn.record == record]
        cells = cells_of(shapely.union_all(shapely.buffer(lines, buffer_m)))
        for key in key_of(cells[np.lexsort((cells[:, 0], cells[:, 1]))]).tolist():
            seen.setdefault(key)
    return list(seen)


def inner_first(drawn: p.Drawn, buffer_m: float) -> list[int]:
    """Search all records at once, nearest to a drawn row first."""
    best: dict[int, float] = {}
    for line in drawn.lines:
        cells = cells_of(line.buffer(buffer_m))
        away = shapely.distance(shapely.points((cells + 0.5) * CELL_M), line)
        for key, distance in zip(key_of(cells).tolist(), away.tolist(), strict=True):
            best[key] = min(best.get(key, np.inf), distance)
    return sorted(best, key=lambda key: best[key])


def following(order: list[int], truth: dict[int, int]) -> list[int]:
    """Search in an order, but the cells beside a find first, as a team does that follows a row."""
    rank = {key: place for place, key in enumerate(order)}
    seen: set[int] = set()
    result, beside, next_place = [], [], 0
    while len(result) < len(order):
        if beside:
            key = order[heapq.heappop(beside)]
        else:
            key, next_place = order[next_place], next_place + 1
        if key in seen:
            continue
        seen.add(key)
        result.append(key)
        if truth.get(key, 0):
            around = (key + dx * STRIDE + dy for dx in (-1, 0, 1) for dy in (-1, 0, 1))
            for other in around:
                if other in rank and other not in seen:
                    heapq.heappush(beside, rank[other])
    return result


def curve(order: list[int], truth: dict[int, int]) -> np.ndarray:
    """Mines reached after each cell."""
    return np.cumsum([truth.get(key, 0) for key in order])


def effort_at(reached: np.ndarray, share: float) -> float:
    """Share of a plan's effort after which a share of the mines it reaches is reached."""
    goal = share * reached[-1]
    return (int(np.searchsorted(reached, goal - 1e-9)) + 1) / len(reached)
