# SPDX-License-Identifier: GPL-2.0-or-later
"""Which points lie within a distance of which: a grid on sorted keys, in bounded memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Candidate pairs that are looked at in one go, about 300 MB at the most.
CHUNK_PAIRS = 2_000_000


class Pairs(NamedTuple):
    """Neighbours of some asked points.

    Attributes
    ----------
    asked
        Indices of the asked points.
    group
        For each pair the position in ``asked``, ascending.
    other
        For each pair the index of the neighbour.
    dx, dy
        Neighbour minus asked point, metres.
    """

    asked: Ints
    group: Ints
    other: Ints
    dx: Floats
    dy: Floats


def representatives(points: Floats, cell: float) -> Ints:
    """Return the index of one point of every occupied grid cell of ``cell`` metres."""
    ij = np.floor(points / cell).astype(np.int64)
    ij -= ij.min(axis=0)
    key = ij[:, 1] * (int(ij[:, 0].max()) + 1) + ij[:, 0]
    _, index = np.unique(key, return_index=True)
    return np.asarray(index, dtype=np.int64)


def neighbour_chunks(points: Floats, asked: Ints, among: Ints, distance: float) -> Iterator[Pairs]:
    """Yield the neighbours of the asked points, a bounded number of pairs at a time.

    Parameters
    ----------
    points
        All points, shape (n, 2), metres.
    asked
        Indices of the points whose neighbours are wanted.
    among
        Indices of the points that count as neighbours.
    distance
        Two different points nearer than this, in metres, are neighbours.

    Yields
    ------
    Pairs
        At least one value, even if nothing was asked.
    """
    cells = np.floor((points - points.min(axis=0)) / distance).astype(np.int64) + 1
    width = int(cells[:, 0].max()) + 2
    key = cells[:, 1] * width + cells[:, 0]
    by_key = among[np.argsort(key[among], kind="stable")]
    keys = key[by_key]
    asked = asked[np.argsort(key[asked], kind="stable")]
    rows = key[asked][:, None] + np.array([-width, 0, width])
    low = np.searchsorted(keys, rows - 1, "left")
    high = np.searchsorted(keys, rows + 1, "right")
    work = np.cumsum((high - low).sum(axis=1))
    ends = np.arange(CHUNK_PAIRS, work[-1] if len(work) else 0, CHUNK_PAIRS)
    cuts = np.unique(np.searchsorted(work, ends))
    for part in np.split(np.arange(len(asked)), cuts):
        yield _pairs(points, asked[part], by_key, (low[part], high[part]), distance)


def _pairs(points: Floats, asked: Ints, by_key: Ints, ranges: tuple[Ints, Ints], distance: float) -> Pairs:
    low, high = ranges
    size = (high - low).ravel()
    start = np.repeat(low.ravel() - (np.cumsum(size) - size), size)
    other = by_key[start + np.arange(len(start))]
    group = np.repeat(np.repeat(np.arange(len(asked)), 3), size)
    offset = points[other] - points[asked[group]]
    near = (offset**2).sum(axis=1) < distance**2
    near &= other != asked[group]
    offset = offset[near]
    return Pairs(asked, group[near], other[near], offset[:, 0], offset[:, 1])
