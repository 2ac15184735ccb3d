# SPDX-License-Identifier: GPL-2.0-or-later
"""In which order to search the cells of a task, adapting to what is found.

A recorded pattern may lie off as a whole: shifted with its landmark, turned with its azimuth,
stretched with its paces. Many such placements are drawn from the error budget; each find and
each searched cell without one makes some of them more and others less likely (Bayes' rule
with Poisson counts), and the next cells are those where most devices are expected.

This only orders work. Every cell of the task stays in the list until it is searched, however
unlikely a device in it may be.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mine_planner.domain.errors import InputError

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_PRIOR_KEPT = 0.1
"""Share of the weight that stays with the first guess, since records may be wrong in other ways."""


@dataclass(frozen=True)
class RecordedPattern:
    """A recorded pattern and how far off it may lie.

    Attributes
    ----------
    mine_xy
        Recorded positions in metres, shape (mines, 2).
    origin
        Point from which the record measures (its landmark), in metres.
    shift_sigma_m, turn_sigma_deg, stretch_sigma
        Standard deviations of the origin (per axis), of the common direction and of the
        common length factor.
    scatter_m
        Standard deviation of single mines about the pattern, per axis.
    present
        Probability that the pattern is there at all, from the record's grade.
    kept
        Share of the recorded mines that is expected to be still there.
    row
        Row of each mine, shape (mines,); all are one row where it is left out.
    row_moved, row_sigma_m
        Probability that a row was laid elsewhere or moved after it was recorded, and how far by standard
        deviation per axis, in metres.
    tails
        Degrees of freedom of the errors (Student's t): few where now and then one is far larger than its
        standard deviation says; infinite for the normal distribution.
    """

    mine_xy: Floats
    origin: tuple[float, float]
    shift_sigma_m: float
    turn_sigma_deg: float
    stretch_sigma: float
    scatter_m: float = 1.0
    present: float = 0.9
    kept: float = 0.9
    row: Ints | None = None
    row_moved: float = 0.0
    row_sigma_m: float = 0.0
    tails: float = math.inf


class SearchOrder:
    """The cells of one task and where devices are expected next.

    Parameters
    ----------
    cells
        Column and row of each cell on the raster, shape (cells, 2).
    cell_m
        Side of a cell in metres; cell (i, j) reaches from (i, j) to (i + 1, j + 1) times it.
    pattern
        What the record says.
    placements
        Number of placements drawn.
    stray_per_m2
        Devices per m² to be expected besides the record, above zero.
    follow
        Devices expected in a cell beside one with a find that the record does not explain: mines lie in
        rows, and a row passes two of the eight cells round it. 0 leaves this out.
    seed
        The same seed gives the same order.

    Raises
    ------
    InputError
        If a figure cannot be.
    """

    def __init__(
        self,
        cells: Ints,
        cell_m: float,
        pattern: RecordedPattern,
        *,
        placements: int = 200,
        stray_per_m2: float = 1e-5,
        follow: float = 0.5,
        seed: int = 0,
    ) -> None:
        _check(cell_m, pattern, placements, stray_per_m2, follow)
        self.cells = np.asarray(cells, dtype=np.int64).reshape(-1, 2)
        self.searched = np.zeros(len(self.cells), dtype=bool)
        self._follow = follow
        self._beside = np.zeros(len(self.cells))
        self._lookup = _Lookup(self.cells)
        self._stray = stray_per_m2 * cell_m * cell_m
        self._pattern = pattern
        rng = np.random.default_rng(seed)
        placed = draw_placements(pattern, placements, rng)
        self._counts = _counts(self.cells, self._lookup, cell_m, placed)
        self._log_weight = np.zeros(placements)
        self._log_absent = 0.0

    def expected(self) -> Floats:
        """Devices expected in each cell, searched or not, shape (cells,)."""
        return np.asarray(self._by_record(slice(None)) + self._stray + self._beside, dtype=np.float64)

    def _by_record(self, cells: Ints | slice) -> Floats:
        """Devices that the record puts into cells, after what was found."""
        per_cell = self._weights().astype(np.float32) @ self._counts[:, cells].astype(np.float32)
        return np.asarray(self.presence() * self._pattern.kept * per_cell, dtype=np.float64)

    def presence(self) -> float:
        """Probability that the pattern is there, after what was searched so far."""
        top = float(self._log_weight.max())
        present = top + math.log(float(np.exp(self._log_weight - top).mean()))
        odds = math.log(self._pattern.present) - math.log1p(-self._pattern.present)
        odds += present - self._log_absent
        likely = 1 / (1 + math.exp(-max(min(odds, 500.0), -500.0)))
        return (1 - _PRIOR_KEPT) * likely + _PRIOR_KEPT * self._pattern.present

    def next_cells(self, count: int) -> Ints:
        """Return the unsearched cells with the most devices expected, best first."""
        left = np.flatnonzero(~self.searched)
        order = np.argsort(-self.expected()[left], kind="stable")
        best: Ints = left[order[:count]]
        return best

    def report(self, cells: Ints, found: Ints) -> None:
        """Take in what was found.

        Parameters
        ----------
        cells
            Indices of cells that were searched, shape (n,).
        found
            Devices found in each of them, shape (n,).

        Raises
        ------
        InputError
            If a cell is reported twice or a count is below zero.
        """
        cells, found = np.asarray(cells, dtype=np.int64), np.asarray(found, dtype=np.int64)
        if bool(self.searched[cells].any()) or len(np.unique(cells)) < len(cells):
            raise InputError("A cell is reported as searched twice; remove the second report.")
        if bool((found < 0).any()):
            raise InputError("A count of finds is below zero; correct it.")
        self.searched[cells] = True
        rate = self._pattern.kept * self._counts[:, cells].astype(np.float64) + self._stray
        self._log_weight += (found * np.log(rate) - rate).sum(axis=1)
        self._log_absent += float(found.sum()) * math.log(self._stray) - self._stray * len(cells)
        self._follow_finds(cells[found > 0], found[found > 0])

    def _follow_finds(self, cells: Ints, found: Ints) -> None:
        """Expect devices beside finds that the record, as it is understood by now, does not explain."""
        if self._follow == 0 or len(cells) == 0:
            return
        explained = np.minimum(self._by_record(cells) / found, 1.0)
        for cell, share in zip(cells.tolist(), explained.tolist(), strict=True):
            near = self._lookup.round(self.cells[cell : cell + 1])
            self._beside[near] = np.maximum(self._beside[near], self._follow * (1 - share))

    def _weights(self) -> Floats:
        weight = np.exp(self._log_weight - self._log_weight.max())
        mixed: Floats = (1 - _PRIOR_KEPT) * weight / weight.sum() + _PRIOR_KEPT / len(weight)
        return mixed


def _check(cell_m: float, pattern: RecordedPattern, placements: int, stray: float, follow: float) -> None:
    sigmas = (
        *(pattern.shift_sigma_m, pattern.turn_sigma_deg, pattern.stretch_sigma),
        *(pattern.scatter_m, pattern.row_sigma_m, follow),
    )
    if not (cell_m > 0 and stray > 0 and placements >= 1 and min(sigmas) >= 0):
        message = (
            "Cells, stray devices and placements must be above zero and no sigma below it; "
            "correct the figure."
        )
        raise InputError(message)
    if not (pattern.tails > 2 and 0 <= pattern.row_moved <= 1):
        raise InputError("Errors need tails above 2, and the share of moved rows lies between 0 and 1.")
    if not (0 < pattern.present < 1 and 0 < pattern.kept <= 1):
        message = "The chance that a record holds and the share still there lie between 0 and 1."
        raise InputError(message)


def draw_placements(pattern: RecordedPattern, placements: int, rng: np.random.Generator) -> Floats:
    """Draw where the mines may lie, shape (placements, mines, 2), in metres."""
    shift = _errors(pattern, rng, (placements, 1, 2)) * pattern.shift_sigma_m
    turn = _errors(pattern, rng, (placements, 1)) * math.radians(pattern.turn_sigma_deg)
    factor = 1 + _errors(pattern, rng, (placements, 1)) * pattern.stretch_sigma
    arm = np.asarray(pattern.mine_xy, dtype=np.float64) - np.asarray(pattern.origin)
    east, north = arm[None, :, 0], arm[None, :, 1]
    sine, cosine = factor * np.sin(turn), factor * np.cos(turn)
    turned = np.stack([cosine * east - sine * north, sine * east + cosine * north], axis=-1)
    scatter = rng.normal(0.0, 1.0, turned.shape) * pattern.scatter_m
    if pattern.row is not None and pattern.row_moved > 0:
        scatter += _moved_rows(pattern, rng, placements)
    return np.asarray(turned + shift + scatter + np.asarray(pattern.origin), dtype=np.float64)


def _errors(pattern: RecordedPattern, rng: np.random.Generator, shape: tuple[int, ...]) -> Floats:
    """Draw errors of standard deviation 1 with the tails that are asked for."""
    if math.isinf(pattern.tails):
        return rng.normal(0.0, 1.0, shape)
    return rng.standard_t(pattern.tails, shape) / math.sqrt(pattern.tails / (pattern.tails - 2))


def _moved_rows(pattern: RecordedPattern, rng: np.random.Generator, placements: int) -> Floats:
    """Draw for every placement which rows lie elsewhere and how far, shape (placements, mines, 2)."""
    rows, of_mine = np.unique(np.asarray(pattern.row), return_inverse=True)
    moved = rng.random((placements, len(rows), 1)) < pattern.row_moved
    away = rng.normal(0.0, pattern.row_sigma_m, (placements, len(rows), 2))
    found: Floats = (moved * away)[:, np.asarray(of_mine).reshape(-1)]
    return found


class _Lookup:
    """Finds the number of a cell by its column and row."""

    def __init__(self, cells: Ints) -> None:
        self.low = cells.min(axis=0) if len(cells) else np.zeros(2, dtype=np.int64)
        span = cells.max(axis=0) - self.low + 1 if len(cells) else np.ones(2, dtype=np.int64)
        self.span = span
        self._number = np.full(int(span[0] * span[1]), -1, dtype=np.int64)
        place = cells - self.low
        self._number[place[:, 0] * span[1] + place[:, 1]] = np.arange(len(cells))

    def of(self, cells: Ints) -> Ints:
        """Return the number of each cell, -1 where it is not among them; shape of ``cells`` less one axis."""
        place = cells - self.low
        inside = ((place >= 0) & (place < self.span)).all(axis=-1)
        flat = np.where(inside, place[..., 0] * self.span[1] + place[..., 1], 0)
        return np.where(inside, self._number[flat], -1)

    def round(self, cells: Ints) -> Ints:
        """Return the numbers of the cells beside some cells, without repetition."""
        step = np.stack(np.meshgrid([-1, 0, 1], [-1, 0, 1]), -1).reshape(1, 9, 2)
        number = np.unique(self.of(cells[:, None, :] + step))
        return np.asarray(number[number >= 0], dtype=np.int64)


def _counts(cells: Ints, lookup: _Lookup, cell_m: float, placed: Floats) -> npt.NDArray[np.uint8]:
    """Mines of each placement in each cell, shape (placements, cells)."""
    count, size = len(placed), len(cells)
    if size == 0 or placed.shape[1] == 0:
        return np.zeros((count, size), dtype=np.uint8)
    cell = lookup.of(np.floor(placed / cell_m).astype(np.int64))
    run = np.repeat(np.arange(count), placed.shape[1]).reshape(count, -1)
    known = cell >= 0
    flat = np.bincount(run[known] * size + cell[known], minlength=count * size)
    return np.minimum(flat, 255).astype(np.uint8).reshape(count, size)
