# SPDX-License-Identifier: GPL-2.0-or-later
"""Which recorded mines form one field and so share one draw of a record's errors.

A record with its own legs and landmark is one field. Rows that were traced from a sheet carry no
record; those that lie near each other were drawn from one sketch and are taken as one. Too large a
field errs on the safe side: it counts as one observation where it might be two.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mine_planner.domain.assignment import components, pairs_within

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

LEAST_LINK_M = 50.0
"""Rows of one map nearer than this belong to one field."""


def fields_of(xy: Floats, group: Ints, link_m: Floats | float = LEAST_LINK_M) -> Ints:
    """Number the fields of recorded mines.

    Parameters
    ----------
    xy
        Positions in metres, shape (mines, 2).
    group
        Record or map of each mine, shape (mines,); fields never reach across.
    link_m
        Mines of one group nearer than this are linked, in metres: one figure or one per mine.

    Returns
    -------
    Numbers from 0 on, shape (mines,).
    """
    count = len(xy)
    if count == 0:
        return np.empty(0, dtype=np.int64)
    link = np.broadcast_to(np.asarray(link_m, dtype=np.float64), (count,))
    label = np.empty(count, dtype=np.int64)
    used = 0
    for one in np.unique(group).tolist():
        own = np.flatnonzero(group == one)
        found = _linked(np.asarray(xy, dtype=np.float64)[own], float(link[own].max()))
        label[own] = found + used
        used += int(found.max()) + 1
    return label


def _linked(xy: Floats, reach: float) -> Ints:
    """Connected pieces of points; points are first gathered into cells, so that rows stay cheap."""
    cell = np.floor(xy / (reach / 8)).astype(np.int64)
    cells, of_cell = np.unique(cell, axis=0, return_inverse=True)
    middle = (cells + 0.5) * (reach / 8)
    # A cell's diagonal is 0.18 of the reach: linking middles that much further never parts a field.
    i, j, _ = pairs_within(middle, middle, reach * 1.18)
    label = components(i, j, len(cells), len(cells))
    numbered = np.unique(label, return_inverse=True)[1].reshape(-1)
    return np.asarray(numbered[np.asarray(of_cell).reshape(-1)], dtype=np.int64)
