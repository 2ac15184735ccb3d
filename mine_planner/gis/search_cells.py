# SPDX-License-Identifier: GPL-2.0-or-later
"""Which cells of a task to search next, from records, what was found, and what was searched without a find.

It only orders work: every cell stays in the list until it is searched, however unlikely a device in it is.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.old_geos import contains_points, union_in_clusters
from mine_planner.domain.record_fields import LEAST_LINK_M, fields_of
from mine_planner.domain.search_order import RecordedPattern, SearchOrder
from mine_planner.gis.accuracy_evidence import read_accuracy_evidence
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from mine_planner.gis.accuracy_evidence import AccuracyEvidence
    from mine_planner.store.workspace import Workspace

TURN_DEG, STRETCH, TAILS = 2.0, 0.02, 4.0
ROW_MOVED, ROW_SIGMA_M = 0.1, 25.0
PRESENT, KEPT = 0.8, 0.9
"""What may be thought beforehand of any record; what is found corrects it."""
STRAY_PER_M2 = 1e-5
MOST_CELLS = 40_000


@dataclass(frozen=True)
class SearchCells:
    """Cells of a task: squares in the workspace's CRS, devices expected, searched already, order.

    ``order`` counts from 1 for the cells that are still to be searched, 0 for those that were.
    """

    squares: Any
    expected: Any
    searched: Any
    order: Any


def search_cells(workspace: Workspace, task_code: str, cell_m: float = 10.0) -> SearchCells:
    """Order the cells of a task by the devices expected in them.

    Raises
    ------
    InputError
        When the task has no outline, no record lies near it, or there would be too many cells.
    """
    row = workspace.row("clearance_task", code=task_code)
    outline: Any = None if row is None else geometry_from_blob(row["geom"])
    if outline is None:
        raise InputError(f'There is no task "{task_code}" with an outline: give the code of one.')
    if cell_m <= 0 or outline.area / cell_m**2 > MOST_CELLS:
        raise InputError(f"A task is ordered in at most {MOST_CELLS} cells: choose larger ones.")
    cells = _cells(outline, cell_m)
    known = read_accuracy_evidence(workspace)
    searched, found = _seen(known, outline, cells, cell_m)
    expected = np.full(len(cells), STRAY_PER_M2 * cell_m**2)
    patterns = _patterns(known, outline)
    if not patterns:
        raise InputError(f"No recorded mines lie in or near {task_code}: its cells have no order.")
    for number, pattern in enumerate(patterns):
        one = SearchOrder(cells, cell_m, pattern, stray_per_m2=STRAY_PER_M2, placements=400, seed=number)
        one.report(np.flatnonzero(searched), found[searched])
        expected += one.expected() - STRAY_PER_M2 * cell_m**2
    order = np.zeros(len(cells), dtype=np.int64)
    left = np.flatnonzero(~searched)
    order[left[np.argsort(-expected[left], kind="stable")]] = np.arange(1, len(left) + 1)
    low = cells * cell_m
    squares = shapely.box(low[:, 0], low[:, 1], low[:, 0] + cell_m, low[:, 1] + cell_m)
    return SearchCells(shapely.intersection(squares, outline), expected, searched, order)


def _cells(outline: Any, cell_m: float) -> Any:
    """Return columns and rows of the cells that share ground with the outline."""
    west, south, east, north = np.floor(np.array(outline.bounds) / cell_m).astype(np.int64)
    grid = np.meshgrid(np.arange(west, east + 1), np.arange(south, north + 1))
    cells = np.stack(grid, -1).reshape(-1, 2)
    low = cells * cell_m
    squares = shapely.box(low[:, 0], low[:, 1], low[:, 0] + cell_m, low[:, 1] + cell_m)
    return cells[shapely.area(shapely.intersection(squares, outline)) > 0]


def _seen(known: AccuracyEvidence, outline: Any, cells: Any, cell_m: float) -> tuple[Any, Any]:
    """Return which cells were searched (by their middle) and the finds in each."""
    searched = np.zeros(len(cells), dtype=bool)
    if len(known.searched):
        near = shapely.STRtree(known.searched).query(outline)
        ground = union_in_clusters(known.searched[np.sort(near)])
        middle = (cells + 0.5) * cell_m
        if not ground.is_empty:
            searched = contains_points(ground, middle[:, 0], middle[:, 1])
    place = np.floor(known.finds.xy[~known.finds.doubtful] / cell_m).astype(np.int64)
    count: dict[tuple[int, int], int] = {}
    for column, line in place.tolist():
        count[column, line] = count.get((column, line), 0) + 1
    found = np.array([count.get((c, r), 0) for c, r in cells.tolist()], dtype=np.int64)
    return searched | (found > 0), found


def _patterns(known: AccuracyEvidence, outline: Any) -> list[RecordedPattern]:
    """Return the recorded fields whose corridors meet the task."""
    mines = known.mines
    if len(mines.xy) == 0:
        return []
    record = np.unique(np.array(mines.record, dtype=str), return_inverse=True)[1].reshape(-1)
    field = fields_of(mines.xy, record, np.maximum(LEAST_LINK_M, mines.reach))
    away = shapely.distance(shapely.points(mines.xy), outline)
    row = np.unique(np.array(mines.uuid, dtype=str), return_inverse=True)[1].reshape(-1)
    found = []
    for number in np.unique(field[away <= mines.reach]).tolist():
        own = (field == number) & (mines.lifted == 0)
        if not own.any():
            continue
        middle = mines.xy[own].mean(axis=0).tolist()
        found.append(
            RecordedPattern(
                mines.xy[own],
                (middle[0], middle[1]),
                float(mines.sigma[own].max()),
                TURN_DEG,
                STRETCH,
                present=PRESENT,
                kept=KEPT,
                row=row[own],
                row_moved=ROW_MOVED,
                row_sigma_m=ROW_SIGMA_M,
                tails=TAILS,
            )
        )
    return found
