# SPDX-License-Identifier: GPL-2.0-or-later
"""Lay a recorded pattern over the finds and say where it fits best.

Matching each find to the nearest recorded mine hides a shift that is longer than the spacing
of the mines. Here every find votes for all the shifts that would put some recorded mine on
it; the shift with the most votes is where the pattern as a whole fits. The result is an
offer that orders work or widens ground; it never vacates any.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mine_planner.domain.assignment import pairs_within
from mine_planner.domain.errors import InputError

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class PatternFit:
    """Best shift of a recorded pattern in metres (found minus recorded).

    ``fitted`` is the share of the finds that lie within ``tolerance_m`` of a recorded mine
    after the shift, ``fitted_before`` without it, ``runner_up`` with the best shift
    elsewhere: a fit that is hardly better than the runner-up is ambiguous (rows of equal
    spacing fit nearly as well one step further along). ``by_chance`` is the mean over all
    shifts in reach.
    """

    east_m: float
    north_m: float
    fitted: float
    fitted_before: float
    runner_up: float
    by_chance: float
    tolerance_m: float
    finds: int

    @property
    def clear(self) -> bool:
        """True where at least half of five or more finds fit, and twice as many as by chance."""
        return self.finds >= 5 and self.fitted >= max(0.5, 2 * self.by_chance)


def fit_pattern(find_xy: Floats, mine_xy: Floats, search_m: float, tolerance_m: float) -> PatternFit:
    """Find the shift that lays recorded mines on the most finds.

    Parameters
    ----------
    find_xy, mine_xy
        Positions in metres, shapes (finds, 2) and (mines, 2), of one record.
    search_m
        Longest shift that is considered, in metres: the reach of the record's corridor.
    tolerance_m
        How closely find and recorded mine must agree after the shift, in metres.

    Raises
    ------
    InputError
        If there is no find, no recorded mine, or a distance is not above zero.
    """
    if len(find_xy) == 0 or len(mine_xy) == 0 or search_m <= 0 or tolerance_m <= 0:
        message = "A pattern needs finds, recorded mines and distances above zero to be fitted."
        raise InputError(message)
    finds = np.asarray(find_xy, dtype=np.float64)
    mines = np.asarray(mine_xy, dtype=np.float64)
    i, j, _ = pairs_within(finds, mines, search_m + tolerance_m)
    vector = finds[i] - mines[j]
    half = tolerance_m / 2
    side = int(np.ceil((search_m + tolerance_m) / half)) + 2
    votes = _votes(vector, i, half, side, len(finds))
    best = np.unravel_index(int(np.argmax(votes)), votes.shape)
    shift = _refine(vector, (np.array(best) - side) * half, tolerance_m)
    away = np.hypot(*(np.indices(votes.shape).reshape(2, -1) - np.array(best)[:, None]))
    elsewhere = np.where(away.reshape(votes.shape) * half > 2 * tolerance_m, votes, 0.0)
    return PatternFit(
        east_m=float(shift[0]),
        north_m=float(shift[1]),
        fitted=_fitted(finds, mines + shift, tolerance_m),
        fitted_before=_fitted(finds, mines, tolerance_m),
        runner_up=float(elsewhere.max()) / len(finds),
        by_chance=float(votes[_disc(votes.shape[0], search_m / half)].mean()) / len(finds),
        tolerance_m=tolerance_m,
        finds=len(finds),
    )


def _disc(size: int, radius: float) -> npt.NDArray[np.bool_]:
    """Cells of the raster of shifts that lie in reach."""
    off = np.indices((size, size)) - size // 2
    return np.asarray(np.hypot(off[0], off[1]) <= radius, dtype=bool)


@dataclass(frozen=True)
class RecordShifts:
    """Shifts of records whose pattern fits clearly; one row each.

    ``residual`` (found minus recorded) and ``position`` in metres, shapes (records, 2), and
    ``record`` go straight into :func:`mine_planner.domain.displacement.weigh_shift`;
    ``unclear`` lists the records with finds nearby that fit nowhere clearly.
    """

    residual: Floats
    position: Floats
    record: Ints
    unclear: Ints


def fit_records(
    find_xy: Floats,
    mine_xy: Floats,
    mine_record: Ints,
    *,
    search_m: float,
    tolerance_m: float,
) -> RecordShifts:
    """Fit the pattern of each record to the finds round it, beyond its corridor as well.

    A shift longer than the corridor leaves no find to be matched, so matching alone never
    shows it; here it does, once several records of a batch are off together.

    Parameters
    ----------
    find_xy, mine_xy
        Positions in metres, shapes (finds, 2) and (mines, 2).
    mine_record
        Record of each mine, shape (mines,).
    search_m, tolerance_m
        As for :func:`fit_pattern`; search as far as the longest mistake to be looked for.
    """
    finds = np.asarray(find_xy, dtype=np.float64).reshape(-1, 2)
    mines = np.asarray(mine_xy, dtype=np.float64).reshape(-1, 2)
    clear: list[tuple[float, float, float, float, int]] = []
    unclear: list[int] = []
    for record in np.unique(mine_record).tolist():
        own = mines[mine_record == record]
        low, high = own.min(axis=0) - search_m, own.max(axis=0) + search_m
        near = finds[((finds >= low) & (finds <= high)).all(axis=1)]
        if len(near) == 0:
            continue
        fit = fit_pattern(near, own, search_m, tolerance_m)
        if fit.clear:
            clear.append((fit.east_m, fit.north_m, *own.mean(axis=0).tolist(), record))
        else:
            unclear.append(record)
    table = np.array(clear, dtype=np.float64).reshape(-1, 5)
    return RecordShifts(
        residual=table[:, :2],
        position=table[:, 2:4],
        record=table[:, 4].astype(np.int64),
        unclear=np.array(unclear, dtype=np.int64),
    )


def _votes(vector: Floats, find: npt.NDArray[np.int64], half: float, side: int, finds: int) -> Floats:
    """Count, per shift on a raster, the finds that it would explain; a find votes once."""
    size = 2 * side + 1
    cell = np.round(vector / half).astype(np.int64) + side
    step = np.array([-1, 0, 1])
    near = cell[:, None, :] + np.stack(np.meshgrid(step, step), -1).reshape(1, 9, 2)
    inside = ((near >= 0) & (near < size)).all(axis=2)
    flat = (near[..., 0] * size + near[..., 1])[inside]
    voter = np.repeat(find, 9).reshape(-1, 9)[inside]
    ballot = np.unique(flat * finds + voter) // finds
    return np.bincount(ballot, minlength=size * size).reshape(size, size).astype(np.float64)


def _refine(vector: Floats, start: Floats, tolerance_m: float) -> Floats:
    """Move the shift to the median of the votes that are near it."""
    shift = start.astype(np.float64)
    for _ in range(5):
        near = np.hypot(*(vector - shift).T) <= tolerance_m
        if not near.any():
            break
        shift = np.median(vector[near], axis=0)
    return shift


def _fitted(finds: Floats, mines: Floats, tolerance_m: float) -> float:
    i, _, _ = pairs_within(finds, mines, tolerance_m)
    return len(np.unique(i)) / len(finds)
