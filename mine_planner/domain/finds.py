# SPDX-License-Identifier: GPL-2.0-or-later
"""Devices found, matched to what the records say, and what stays unaccounted for.

A match never releases anything: it says which recorded mine a find probably is, how far
apart the two lie, and which recorded mines nobody has met yet.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mine_planner.domain.assignment import Floats, Ints, assign, pairs_within
from mine_planner.domain.errors import InputError, RuleError

UNKNOWN_TYPE = -1
"""Code of a device whose type nobody could tell; it goes with every type."""


@dataclass(frozen=True)
class Matching:
    """Which recorded mine each find is taken to be.

    Attributes
    ----------
    mine_of_find
        Index of the recorded mine or -1, shape (finds,).
    residual
        Found minus recorded position in metres (east, north), NaN without a match,
        shape (finds, 2).
    confirmed
        True where a person decided the match, shape (finds,).
    """

    mine_of_find: Ints
    residual: Floats
    confirmed: npt.NDArray[np.bool_]

    @property
    def distance(self) -> Floats:
        """Length of the residuals in metres, NaN without a match."""
        return np.hypot(self.residual[:, 0], self.residual[:, 1])

    @property
    def matched(self) -> npt.NDArray[np.bool_]:
        """True for finds that have a recorded mine."""
        return self.mine_of_find >= 0


def match_finds(
    find_xy: Floats,
    mine_xy: Floats,
    reach_m: float | Floats,
    *,
    find_type: Ints | None = None,
    mine_type: Ints | None = None,
    compatible: npt.NDArray[np.bool_] | None = None,
    confirmed: Ints | None = None,
    broken: Ints | None = None,
) -> Matching:
    """Match finds to recorded mines one to one within the corridor.

    The sum of (distance / reach)² over all pairs is smallest, where a find without a partner
    counts 1; so the result does not depend on the order of the rows.

    Parameters
    ----------
    find_xy, mine_xy
        Positions in metres in the workspace's CRS, shapes (finds, 2) and (mines, 2).
    reach_m
        Half width of the corridor, k times sigma, in metres: one figure or one per mine.
    find_type, mine_type
        Codes of the ordnance list or ``UNKNOWN_TYPE``, shapes (finds,) and (mines,).
    compatible
        Square table by type code: True where a find of the row's type may be a mine recorded
        as the column's type (names are often confused within a family). Same type only
        where it is left out.
    confirmed, broken
        Pairs (find, mine) that a person has confirmed or broken, shape (pairs, 2). Confirmed
        pairs hold at any distance and of any type; broken ones are never made again.

    Raises
    ------
    InputError
        If positions are not finite, the reach is not positive, or two confirmed matches
        share a find or a mine.
    """
    find_xy, mine_xy = _positions(find_xy, "find"), _positions(mine_xy, "recorded mine")
    n, m = len(find_xy), len(mine_xy)
    reach = np.broadcast_to(np.asarray(reach_m, dtype=np.float64), (m,))
    if m and not bool(np.all(np.isfinite(reach) & (reach > 0))):
        raise InputError("A corridor has no width; give every map a sigma above zero first.")
    fixed = _pairs(confirmed, n, m)
    _one_to_one(fixed)
    i, j, distance = pairs_within(find_xy, mine_xy, float(reach.max()) if m else 0.0)
    keep = distance <= reach[j]
    keep &= ~np.isin(i, fixed[:, 0]) & ~np.isin(j, fixed[:, 1])
    forbidden = _pairs(broken, n, m)
    keep &= ~np.isin(i * m + j, forbidden[:, 0] * m + forbidden[:, 1])
    if find_type is not None and mine_type is not None:
        keep &= _types_agree(find_type[i], mine_type[j], compatible)
    i, j = i[keep], j[keep]
    partner = assign(i, j, (distance[keep] / reach[j]) ** 2 * (1 - 1e-9), n, m)
    partner[fixed[:, 0]] = fixed[:, 1]
    residual = np.full((n, 2), np.nan)
    has = partner >= 0
    residual[has] = find_xy[has] - mine_xy[partner[has]]
    by_person = np.zeros(n, dtype=bool)
    by_person[fixed[:, 0]] = True
    return Matching(partner, residual, by_person)


def _positions(xy: Floats, what: str) -> Floats:
    array = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
    bad = np.flatnonzero(~np.isfinite(array).all(axis=1))
    if len(bad):
        message = (
            f"{len(bad)} positions (first: {what} no. {bad[0] + 1}) are not numbers; correct "
            "them or leave them out as unresolved."
        )
        raise InputError(message)
    return array


def _pairs(pairs: Ints | None, n: int, m: int) -> Ints:
    if pairs is None:
        return np.empty((0, 2), dtype=np.int64)
    array = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    if len(array) and bool(((array < 0) | (array >= np.array([n, m]))).any()):
        raise InputError("A match names a find or mine that is not in the list; load it again.")
    return array


def _one_to_one(pairs: Ints) -> None:
    for column, what in ((0, "find"), (1, "recorded mine")):
        if len(np.unique(pairs[:, column])) != len(pairs):
            message = f"A {what} is confirmed in two matches; break one of them first."
            raise InputError(message)


def _types_agree(
    found: Ints, recorded: Ints, compatible: npt.NDArray[np.bool_] | None
) -> npt.NDArray[np.bool_]:
    """Say which pairs may be the same device; an unknown type goes with all."""
    unknown = (found == UNKNOWN_TYPE) | (recorded == UNKNOWN_TYPE)
    if compatible is None or not len(compatible):
        return np.asarray(unknown | (found == recorded), dtype=bool)
    return np.asarray(unknown | compatible[found, recorded], dtype=bool)


def spread_rows(starts: Floats, ends: Floats, counts: Ints) -> tuple[Floats, Ints]:
    """Place the mines of straight rows at equal spacing from end to end.

    A record that gives a row and a count says no more than that; the positions only serve
    matching and counting and are never drawn as points.

    Parameters
    ----------
    starts, ends
        Ends of the rows in metres, shapes (rows, 2).
    counts
        Mines in each row, shape (rows,).

    Returns
    -------
    Positions, shape (mines, 2), and the row's index of each mine, shape (mines,).
    """
    counts = np.asarray(counts, dtype=np.int64)
    row = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    number = np.arange(len(row), dtype=np.int64) - np.repeat(np.cumsum(counts) - counts, counts)
    gaps = np.maximum(counts[row] - 1, 1)
    share = np.where(counts[row] > 1, number / gaps, 0.5)
    position = starts[row] + (ends[row] - starts[row]) * share[:, None]
    return np.asarray(position, dtype=np.float64), row


@dataclass(frozen=True)
class DeviceAccount:
    """What is known of one type of device in one task (counts).

    ``found`` counts all finds of the type, ``found_on_record`` those that match a recorded
    mine. ``unaccounted`` is what was recorded less what was reported lifted and what was
    found on record, never below zero; a find that matches nothing does not stand in for a
    recorded mine. ``beyond_record`` is what was found over and above.
    """

    task: int
    ordnance: int
    recorded: int
    reported_lifted: int
    found: int
    found_on_record: int

    @property
    def unaccounted(self) -> int:
        """Recorded devices of which nobody knows where they are."""
        return max(self.recorded - self.reported_lifted - self.found_on_record, 0)

    @property
    def beyond_record(self) -> int:
        """Finds over and above what the records leave in the ground."""
        expected = max(self.recorded - self.reported_lifted, 0)
        return self.found - min(self.found_on_record, expected)


def account_devices(
    mine_task: Ints,
    mine_type: Ints,
    *,
    find_task: Ints,
    find_type: Ints,
    mine_of_find: Ints,
    lifted: Ints | None = None,
) -> list[DeviceAccount]:
    """Count per task and type: recorded, reported lifted, found, unaccounted for.

    A matched find counts under the type that was recorded, so that a device reported under a
    confused name still settles its record.

    Parameters
    ----------
    mine_task, mine_type
        Task and type codes of the recorded mines, shapes (mines,).
    find_task, find_type, mine_of_find
        Task and type codes of the finds and their matches (-1 for none), shapes (finds,).
    lifted
        1 where the layers reported to have lifted the mine, shape (mines,).
    """
    mine_task, mine_type = np.asarray(mine_task), np.asarray(mine_type)
    has = np.asarray(mine_of_find) >= 0
    partner = np.where(has, mine_of_find, 0)
    task, kind = np.array(find_task), np.array(find_type)
    if len(mine_task):
        task = np.where(has, mine_task[partner], task)
        kind = np.where(has, mine_type[partner], kind)
    keys = np.concatenate([np.column_stack([mine_task, mine_type]), np.column_stack([task, kind])])
    groups, inverse = np.unique(keys, axis=0, return_inverse=True)
    inverse = np.asarray(inverse).reshape(-1)
    of_mine, of_find = inverse[: len(mine_task)], inverse[len(mine_task) :]
    size = len(groups)
    gone = np.zeros(len(mine_task)) if lifted is None else np.asarray(lifted, dtype=np.float64)
    table = (
        np.bincount(of_mine, minlength=size),
        np.bincount(of_mine, weights=gone, minlength=size),
        np.bincount(of_find, minlength=size),
        np.bincount(of_find, weights=has.astype(np.float64), minlength=size),
    )
    return [
        DeviceAccount(int(t), int(k), *(int(column[row]) for column in table))
        for row, (t, k) in enumerate(groups)
    ]


def check_completion(accounts: list[DeviceAccount], explanation: str = "") -> int:
    """Refuse completion of a task while recorded devices are unexplained.

    Returns
    -------
    The number of devices unaccounted for, to be written into the completion report.

    Raises
    ------
    RuleError
        If devices are unaccounted for and no explanation is given.
    """
    missing = sum(account.unaccounted for account in accounts)
    if missing and not explanation.strip():
        message = (
            f"Recorded devices that are unaccounted for: {missing}. Write down how that is explained "
            "before the task is completed, or search on."
        )
        raise RuleError(message)
    return missing
