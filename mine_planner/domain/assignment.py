# SPDX-License-Identifier: GPL-2.0-or-later
"""Optimal one-to-one assignment of points to points within reach, piece by piece.

Only pairs within reach can belong together, so the problem falls apart into connected
components, each of which is solved on its own: exactly, and above ``EXACT_LIMIT`` finds in one
piece by overlapping windows. Inside a component the sum of
``cost`` over all pairs is minimised, where leaving a point without a partner costs 1; a pair
is therefore made only where it costs less than 1.
"""

from __future__ import annotations

import importlib
import itertools
from typing import Any

import numpy as np
import numpy.typing as npt

from mine_planner.domain.assignment_windows import solve_in_windows
from mine_planner.domain.errors import InputError

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

DENSE_LIMIT = 4_000_000
"""Cells of a component's cost table above which the sparse solver is used."""


EXACT_LIMIT = 15_000
"""Finds in one connected piece above which it is solved in overlapping windows."""


def _scipy(name: str) -> Any | None:
    """Load a part of scipy, which is quicker but not in every QGIS."""
    try:
        return importlib.import_module("scipy." + name)
    except ImportError:
        return None


def pairs_within(points: Floats, others: Floats, reach: float) -> tuple[Ints, Ints, Floats]:
    """Find every pair of points that lie within reach of each other.

    Parameters
    ----------
    points, others
        Coordinates in metres, shapes (n, 2) and (m, 2).
    reach
        Largest distance in metres.

    Returns
    -------
    Indices into ``points`` and ``others`` and the distances in metres, all of shape (pairs,).
    """
    empty = np.empty(0, dtype=np.int64)
    if len(points) == 0 or len(others) == 0 or reach <= 0:
        return empty, empty, np.empty(0)
    origin = np.minimum(points.min(axis=0), others.min(axis=0))
    cell_of = np.floor((points - origin) / reach).astype(np.int64)
    cell_other = np.floor((others - origin) / reach).astype(np.int64)
    width = int(max(cell_of[:, 0].max(), cell_other[:, 0].max())) + 3
    key = cell_other[:, 1] * width + cell_other[:, 0] + 1
    order = np.argsort(key, kind="stable")
    key = key[order]
    left: list[Ints] = []
    right: list[Ints] = []
    apart: list[Floats] = []
    for band in (-1, 0, 1):
        start_key = (cell_of[:, 1] + band) * width + cell_of[:, 0]
        first = np.searchsorted(key, start_key, side="left")
        count = np.searchsorted(key, start_key + 2, side="right") - first
        i, j = _expand(first, count)
        j = order[j]
        step = points[i] - others[j]
        distance = np.hypot(step[:, 0], step[:, 1])
        near = distance <= reach
        left.append(i[near])
        right.append(j[near])
        apart.append(distance[near])
    return np.concatenate(left), np.concatenate(right), np.concatenate(apart)


def _expand(first: Ints, count: Ints) -> tuple[Ints, Ints]:
    """Turn ranges into the list of (range number, position) they stand for."""
    owner = np.repeat(np.arange(len(first), dtype=np.int64), count)
    offset = np.arange(len(owner), dtype=np.int64) - np.repeat(np.cumsum(count) - count, count)
    return owner, first[owner] + offset


def components(left: Ints, right: Ints, n_left: int, n_right: int) -> Ints:
    """Number the connected components of a two-sided graph.

    Returns
    -------
    The component's label of every left point, shape (n_left,).
    """
    sparse, csgraph = _scipy("sparse"), _scipy("sparse.csgraph")
    if sparse is None or csgraph is None:
        return _spread_labels(left, right, n_left, n_right)
    size = n_left + n_right
    graph = sparse.coo_matrix((np.ones(len(left), dtype=bool), (left, n_left + right)), shape=(size, size))
    label = csgraph.connected_components(graph, directed=False)[1]
    return np.asarray(label[:n_left], dtype=np.int64)


def _spread_labels(left: Ints, right: Ints, n_left: int, n_right: int) -> Ints:
    """Spread the lowest label along the edges until nothing changes."""
    label = np.arange(n_left + n_right, dtype=np.int64)
    far = n_left + right
    while True:
        lowest = np.minimum(label[left], label[far])
        new = label.copy()
        np.minimum.at(new, left, lowest)
        np.minimum.at(new, far, lowest)
        new = np.minimum(new, new[new])
        if np.array_equal(new, label):
            return label[:n_left]
        label = new


def assign(left: Ints, right: Ints, cost: Floats, n_left: int, n_right: int) -> Ints:
    """Assign left points to right points one to one at the least total cost.

    Parameters
    ----------
    left, right, cost
        The allowed pairs and their costs (0 to 1, without unit), shapes (pairs,). A pair
        stands at most once in the list.
    n_left, n_right
        Numbers of points on either side.

    Returns
    -------
    For every left point the right point's index or -1, shape (n_left,).

    Raises
    ------
    InputError
        If a component is too large for the solver at hand.
    """
    partner = np.full(n_left, -1, dtype=np.int64)
    if len(left) == 0:
        return partner
    label = components(left, right, n_left, n_right)[left]
    order = np.argsort(label, kind="stable")
    left, right, gain = left[order], right[order], cost[order] - 1.0
    cuts = np.flatnonzero(np.diff(label[order])) + 1
    bounds = np.concatenate([[0], cuts, [len(left)]])
    for begin, end in itertools.pairwise(bounds):
        part = slice(begin, end)
        if end - begin == 1:
            if gain[begin] < 0:
                partner[left[begin]] = right[begin]
            continue
        rows, row = np.unique(left[part], return_inverse=True)
        columns, column = np.unique(right[part], return_inverse=True)
        i, j = _solve(row, column, gain[part], len(rows), len(columns))
        partner[rows[i]] = columns[j]
    return partner


def _solve(row: Ints, column: Ints, gain: Floats, n: int, m: int) -> tuple[Ints, Ints]:
    """Solve one component; pairs without gain are left out."""
    if n * m > DENSE_LIMIT:
        return _solve_sparse(row, column, gain, n, m)
    table = np.zeros((n, m))
    table[row, column] = np.minimum(gain, 0.0)
    i, j = _solve_dense(table)
    kept = table[i, j] < 0
    return i[kept], j[kept]


def _solve_dense(table: Floats) -> tuple[Ints, Ints]:
    """Solve a full cost table exactly."""
    optimize = _scipy("optimize")
    if optimize is None:
        return shortest_augmenting_paths(table)
    i, j = optimize.linear_sum_assignment(table)
    return np.asarray(i, dtype=np.int64), np.asarray(j, dtype=np.int64)


def _solve_sparse(row: Ints, column: Ints, gain: Floats, n: int, m: int) -> tuple[Ints, Ints]:
    """Solve a large component on its edges, each left point with a column of its own."""
    sparse, csgraph = _scipy("sparse"), _scipy("sparse.csgraph")
    if sparse is None or csgraph is None:
        message = (
            f"{n} finds and {m} recorded mines lie too close together to be matched in one "
            "piece; install scipy or match one map at a time."
        )
        raise InputError(message)
    if n > EXACT_LIMIT:
        parts = (sparse, csgraph)
        return solve_in_windows(row, column, gain, (n, m), _solve_sparse, parts)
    useful = gain < 0
    own = np.arange(n, dtype=np.int64)
    graph = sparse.csr_matrix(
        (
            np.concatenate([gain[useful] + 2.0, np.full(n, 2.0)]),
            (np.concatenate([row[useful], own]), np.concatenate([column[useful], m + own])),
        ),
        shape=(n, m + n),
    )
    i, j = csgraph.min_weight_full_bipartite_matching(graph)
    kept = j < m
    return np.asarray(i[kept], dtype=np.int64), np.asarray(j[kept], dtype=np.int64)


def shortest_augmenting_paths(table: Floats) -> tuple[Ints, Ints]:
    """Solve a full cost table exactly without scipy.

    The Hungarian method with potentials, one augmenting path per row (Kuhn 1955, Munkres
    1957; the row-wise form is that of Jonker and Volgenant 1987).

    Parameters
    ----------
    table
        Costs, shape (n, m), any sign.

    Returns
    -------
    Row and column indices of the min(n, m) pairs.
    """
    if table.shape[0] > table.shape[1]:
        column, row = shortest_augmenting_paths(np.ascontiguousarray(table.T))
        order = np.argsort(row)
        return row[order], column[order]
    n, m = table.shape
    row_price, column_price = np.zeros(n), np.zeros(m)
    row_of = np.full(m, -1, dtype=np.int64)
    for start in range(n):
        _augment(table, start, row_price, column_price, row_of)
    columns = np.flatnonzero(row_of >= 0)
    order = np.argsort(row_of[columns])
    return row_of[columns][order], columns[order]


def _augment(table: Floats, start: int, row_price: Floats, column_price: Floats, row_of: Ints) -> None:
    """Grow the shortest augmenting path from one row and flip it."""
    m = table.shape[1]
    shortest = np.full(m, np.inf)
    came_from = np.full(m, -1, dtype=np.int64)
    done = np.zeros(m, dtype=bool)
    row, column, lowest = start, -1, 0.0
    while True:
        reduced = lowest + table[row] - row_price[row] - column_price
        better = ~done & (reduced < shortest)
        shortest[better] = reduced[better]
        came_from[better] = row
        column = int(np.argmin(np.where(done, np.inf, shortest)))
        lowest = float(shortest[column])
        done[column] = True
        if row_of[column] < 0:
            break
        row = int(row_of[column])
    reached = [int(c) for c in np.flatnonzero(done) if c != column]
    for c in reached:
        row_price[row_of[c]] += lowest - shortest[c]
        column_price[c] -= lowest - shortest[c]
    row_price[start] += lowest
    while True:
        row = int(came_from[column])
        mate = np.flatnonzero(row_of == row)
        row_of[column] = row
        if row == start:
            break
        column = int(mate[0])
