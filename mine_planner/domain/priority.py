# SPDX-License-Identifier: GPL-2.0-or-later
"""An explained order of tasks: a weighted sum over indicators, and how firm each rank is.

Each indicator is scaled linearly to 0 to 1 over the tasks compared (or up to a cap), turned
around where less is better, and multiplied by its weight's share. The parts of a score are its
reasons. Nothing is decided here: a person decides and the decision is recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Indicator:
    """One column of the comparison.

    Attributes
    ----------
    name
        Key, as in the weights.
    label
        As shown, for example "people within 1,000 m".
    unit
        After the figure, may be "".
    more_first
        True if more of it puts a task further up, False for effort and distance.
    cap
        Value from which on it counts fully; None for the greatest among the tasks.
    """

    name: str
    label: str
    unit: str = ""
    more_first: bool = True
    cap: float | None = None


#: What the issue of priorities is usually argued with; an office adds its own.
INDICATORS: tuple[Indicator, ...] = (
    Indicator("people", "people near"),
    Indicator("children", "children near"),
    Indicator("schools", "schools near"),
    Indicator("clinics", "clinics near"),
    Indicator("water", "water points near"),
    Indicator("roads", "roads near"),
    Indicator("farmland", "farmland blocked", "m²"),
    Indicator("incidents", "incidents near"),
    Indicator("victims", "victims near"),
    Indicator("returnees", "returnees expected"),
    Indicator("devices", "devices expected"),
    Indicator("access", "distance to a passable road", "m", more_first=False),
    Indicator("effort", "effort", "team-days", more_first=False),
)


@dataclass(frozen=True)
class Ranking:
    """The order of n tasks by m indicators.

    Attributes
    ----------
    names
        Ids of the tasks, shape (n,).
    indicators
        Those with a weight above 0, m of them.
    values, share
        What was compared, shape (n, m), and each weight's share of 1, shape (m,).
    parts
        Contribution of each indicator to the score, shape (n, m).
    score
        Row sums of ``parts``, 0 to 1.
    rank
        1 is first; equal scores share the better rank.
    rank_low, rank_high
        Best and worst rank when any one weight moves by the swing, shape (n, m).
    swing
        For example 0.2.
    """

    names: NDArray[np.object_]
    indicators: tuple[Indicator, ...]
    values: Floats
    share: Floats
    parts: Floats
    score: Floats
    rank: Ints
    rank_low: Ints
    rank_high: Ints
    swing: float

    def order(self) -> Ints:
        """Rows from first to last; equal ranks in the order of their ids."""
        rows: Ints = np.lexsort((self.names.astype(str), self.rank))
        return rows

    def interval(self, row: int) -> tuple[int, int]:
        """Best and worst rank of a task over all weights."""
        return int(self.rank_low[row].min()), int(self.rank_high[row].max())

    def why(self, row: int, top: int = 3) -> str:
        """Say in one sentence why a task ranks where it does.

        Parameters
        ----------
        row
            Row of the task.
        top
            How many reasons are named, largest first.
        """
        low, high = self.interval(row)
        reasons = []
        for column in np.argsort(-self.parts[row], kind="stable")[:top].tolist():
            if self.parts[row, column] <= 0:
                break
            item = self.indicators[column]
            figure = f"{self.values[row, column]:,.0f} {item.unit}".strip()
            points = f"{self.parts[row, column]:.2f} of {self.share[column]:.2f}"
            reasons.append(f"{item.label} {figure} ({points})")
        place = f"Rank {self.rank[row]} of {len(self.rank)}"
        firm = f"rank {low}" if low == high else f"between rank {low} and {high}"
        swing = f"{firm} if any one weight moves by {self.swing:.0%}"
        because = "; ".join(reasons) or "no indicator speaks for it"
        return f"{place} with {self.score[row]:.2f} points: {because}; {swing}."


def rank_tasks(
    names: Sequence[str],
    values: Mapping[str, Floats],
    weights: Mapping[str, float],
    *,
    indicators: Sequence[Indicator] = INDICATORS,
    swing: float = 0.2,
) -> Ranking:
    """Rank tasks.

    Parameters
    ----------
    names
        Ids of the tasks, n of them.
    values
        Indicator name to one value per task.
    weights
        Indicator name to weight, 0 or more; those left out do not count.
    indicators
        What the names mean.
    swing
        How far each weight is moved, one at a time, for the rank intervals.

    Returns
    -------
    Ranking

    Raises
    ------
    InputError
        If a weight is negative, unknown or all are 0, a column is missing or of another length,
        or a value is not a number.
    """
    known = {item.name: item for item in indicators}
    used = _used(weights, known)
    table = np.column_stack([_column(item, values, names) for item in used])
    scaled = (
        np.column_stack([_scaled(table[:, j], item) for j, item in enumerate(used)])
        if len(names)
        else np.zeros((0, len(used)))
    )
    weight = np.array([float(weights[item.name]) for item in used])
    share = weight / weight.sum()
    parts = scaled * share
    rank = _ranks(parts.sum(axis=1))
    low, high = np.repeat(rank[:, None], len(used), 1), np.repeat(rank[:, None], len(used), 1)
    for j in range(len(used)):
        for factor in (1 - swing, 1 + swing):
            moved = weight.copy()
            moved[j] *= factor
            other = _ranks(scaled @ (moved / moved.sum()) if moved.sum() else scaled[:, j] * 0)
            low[:, j], high[:, j] = np.minimum(low[:, j], other), np.maximum(high[:, j], other)
    ids = np.array([str(name) for name in names], dtype=object)
    return Ranking(ids, tuple(used), table, share, parts, parts.sum(axis=1), rank, low, high, swing)


def _used(weights: Mapping[str, float], known: Mapping[str, Indicator]) -> list[Indicator]:
    for name, weight in weights.items():
        if name not in known:
            raise InputError(f"There is no indicator {name}: choose one of {', '.join(known)}.")
        if not (np.isfinite(weight) and weight >= 0):
            raise InputError(f"The weight of {known[name].label} must be 0 or more.")
    used = [item for name, item in known.items() if weights.get(name, 0) > 0]
    if not used:
        raise InputError("All weights are 0, so there is no order: give at least one a weight.")
    return used


def _column(item: Indicator, values: Mapping[str, Floats], names: Sequence[str]) -> Floats:
    if item.name not in values:
        raise InputError(f"There are no values for {item.label}: compute them or set its weight to 0.")
    column = np.asarray(values[item.name], dtype=np.float64)
    if len(column) != len(names):
        raise InputError(f"{item.label}: there is not one value for each task.")
    bad = np.nonzero(~np.isfinite(column))[0]
    if len(bad):
        raise InputError(
            f"Task {names[int(bad[0])]} has no value for {item.label}: enter one or set its weight to 0."
        )
    return column


def _scaled(column: Floats, item: Indicator) -> Floats:
    top = float(column.max()) if item.cap is None else item.cap
    base = min(float(column.min()), top)
    if top <= base:
        return np.zeros(len(column))  # all alike: a constant column moves no rank
    part: Floats = np.clip((column - base) / (top - base), 0.0, 1.0)
    return part if item.more_first else 1.0 - part


def _ranks(score: Floats) -> Ints:
    # Scores equal to the last digits are equal: the order of addition must not decide.
    rounded = np.sort(-np.round(score, 12))
    return np.searchsorted(rounded, -np.round(score, 12), "left") + 1
