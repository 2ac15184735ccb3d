# SPDX-License-Identifier: GPL-2.0-or-later
"""Assignment of a very large connected piece in overlapping windows.

A belt of mines along a front can be one piece of a hundred thousand finds. Its points are put
in an order in which neighbours stand close together (reverse Cuthill and McKee 1969); windows
of that order that overlap by half are solved exactly, each with what the others hold kept
fixed, over and over until no window can be improved. The total never gets worse. What could
remain is a gain from an exchange that runs through more finds than a window holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Callable

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

WINDOW = 800
"""Finds in a window."""

_SWEEPS = 20


@dataclass
class _State:
    """Edges sorted by the order of their rows, and who holds whom."""

    start: Ints
    column: Ints
    gain: Floats
    partner: Ints
    holder: Ints
    held: Floats


def solve_in_windows(
    row: Ints,
    column: Ints,
    gain: Floats,
    size: tuple[int, int],
    solve: Callable[[Ints, Ints, Floats, int, int], tuple[Ints, Ints]],
    scipy_parts: tuple[Any, Any],
) -> tuple[Ints, Ints]:
    """Assign rows to columns with the least total gain (gains are negative).

    Parameters
    ----------
    row, column, gain
        The allowed pairs.
    size
        Numbers of rows and columns.
    solve
        Exact solver for the pairs of a window.
    scipy_parts
        ``scipy.sparse`` and ``scipy.sparse.csgraph``.

    Returns
    -------
    Row and column indices of the pairs that are made.
    """
    n, m = size
    order = _neighbour_order(row, column, n, m, scipy_parts)
    rank = np.empty(n, dtype=np.int64)
    rank[order] = np.arange(n)
    by_rank = np.argsort(rank[row], kind="stable")
    start = np.searchsorted(rank[row][by_rank], np.arange(n + 1))
    state = _State(
        start=start,
        column=column[by_rank],
        gain=gain[by_rank],
        partner=np.full(n, -1, dtype=np.int64),
        holder=np.full(m, -1, dtype=np.int64),
        held=np.zeros(n),
    )
    for _ in range(_SWEEPS):
        windows = range(0, n, WINDOW // 2)
        better = [_improve(state, first, min(first + WINDOW, n), solve) for first in windows]
        if not any(better):
            break
    has = np.flatnonzero(state.partner >= 0)
    return order[has], state.partner[has]


def _neighbour_order(row: Ints, column: Ints, n: int, m: int, scipy_parts: tuple[Any, Any]) -> Ints:
    sparse, csgraph = scipy_parts
    ends = (np.concatenate([row, n + column]), np.concatenate([n + column, row]))
    graph = sparse.csr_matrix((np.ones(2 * len(row), dtype=bool), ends), shape=(n + m, n + m))
    order = csgraph.reverse_cuthill_mckee(graph, symmetric_mode=True)
    return np.asarray(order[order < n], dtype=np.int64)


def _improve(
    state: _State,
    first: int,
    last: int,
    solve: Callable[[Ints, Ints, Floats, int, int], tuple[Ints, Ints]],
) -> bool:
    """Solve one window with everything outside it fixed; say whether that was better."""
    begin, end = state.start[first], state.start[last]
    column, gain = state.column[begin:end], state.gain[begin:end]
    holder = state.holder[column]
    free = (holder < 0) | ((holder >= first) & (holder < last))
    counts = np.diff(state.start[first : last + 1])
    local_row = np.repeat(np.arange(last - first), counts)[free]
    columns, local_column = np.unique(column[free], return_inverse=True)
    i, j = solve(local_row, local_column, gain[free], last - first, len(columns))
    value = _values(local_row, local_column, gain[free], (i, j), len(columns))
    if value.sum() > state.held[first:last].sum() - 1e-9:
        return False
    given_up = state.partner[first:last]
    state.holder[given_up[given_up >= 0]] = -1
    state.partner[first:last] = -1
    state.held[first:last] = 0.0
    state.partner[first + i] = columns[j]
    state.holder[columns[j]] = first + i
    state.held[first + i] = value
    return True


def _values(row: Ints, column: Ints, gain: Floats, pairs: tuple[Ints, Ints], width: int) -> Floats:
    """Gains of the pairs that were made."""
    key = row * width + column
    order = np.argsort(key)
    wanted = pairs[0] * width + pairs[1]
    return np.asarray(gain[order][np.searchsorted(key[order], wanted)], dtype=np.float64)
