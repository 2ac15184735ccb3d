# SPDX-License-Identifier: GPL-2.0-or-later
"""Least-squares adjustment of a record with several reference points or closing legs.

Unknowns: every point (E, N), one datum shift for all points read off the map, one turn of all
azimuths (the north of the record) and one factor of all distances (its pace). The last three have
the sigmas of the error budget as prior observations, so that without redundancy the result is the
plain traverse, positions and covariances alike. Gauss–Newton (Ghilani, Adjustment Computations,
ch. 11 and 16). The result is a proposal: a person chooses whether it replaces the traverse.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mine_planner.domain.covariance import Cov2
from mine_planner.domain.errors import InputError
from mine_planner.domain.record_rows import locate_rows
from mine_planner.domain.records import LocatedPoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from mine_planner.domain.error_budget import ErrorBudget
    from mine_planner.domain.record_solver import SolveSettings
    from mine_planner.domain.records import LocatedRow, Position, SolvedRecord

    Floats = NDArray[np.float64]

_MIN_SIGMA_M, _MIN_SIGMA_DEG = 0.05, 0.01
_COMMON = 4  # datum east, datum north, turn (radians), factor


@dataclass(frozen=True, slots=True)
class Residual:
    """What is left of one observation: metres or degrees, and in units of its own sigma.

    A standardised residual beyond about 3 points to a blunder in this observation.
    """

    name: str
    kind: str
    residual: float
    standardised: float | None


@dataclass(frozen=True, slots=True)
class AdjustedRecord:
    """An adjusted record, to lie beside the solved one.

    ``variance_factor`` is the estimate from the residuals; covariances are enlarged by it when it
    is above 1 and never made smaller. ``turn_deg`` and ``factor`` are what the record's azimuths
    and distances would need.
    """

    solved: SolvedRecord
    points: dict[str, LocatedPoint]
    rows: tuple[LocatedRow, ...]
    turn_deg: float
    factor: float
    datum_east: float
    datum_north: float
    redundancy: int
    variance_factor: float
    residuals: tuple[Residual, ...]
    iterations: int

    @property
    def worst(self) -> Residual | None:
        """The observation that fits worst, when any can be judged."""
        judged = [item for item in self.residuals if item.standardised is not None]
        return max(judged, key=lambda item: abs(item.standardised or 0.0), default=None)


@dataclass(slots=True)
class _System:
    """Rows of the linearised observations: coefficients, misfit in sigmas, sigma, name, kind."""

    matrix: list[Floats]
    misfit: list[float]
    sigma: list[float]
    labels: list[tuple[str, str]]
    width: int

    def add(self, entries: dict[int, float], misfit: float, sigma: float, name: str, kind: str) -> None:
        row = np.zeros(self.width)
        for column, value in entries.items():
            row[column] = value / sigma
        self.matrix.append(row)
        self.misfit.append(misfit / sigma)
        self.sigma.append(sigma)
        self.labels.append((name, kind))


def adjust(
    solved: SolvedRecord, positions: Mapping[str, Position], settings: SolveSettings
) -> AdjustedRecord:
    """Adjust a solved record.

    Parameters
    ----------
    solved
        The plain traverse, whose points are the start values.
    positions, settings
        As for :func:`mine_planner.domain.record_solver.solve_record`.

    Raises
    ------
    InputError
        When nothing is overdetermined or the figures do not settle.
    """
    names = list(solved.points)
    index = {name: 2 * place for place, name in enumerate(names)}
    width = 2 * len(names) + _COMMON
    state = np.zeros(width)
    for name, column in index.items():
        state[column : column + 2] = solved.points[name].east, solved.points[name].north
    system = _linearise(state, solved, positions, settings, index)
    count = 0
    for count in range(1, 21):  # noqa: B007
        matrix, misfit = np.array(system.matrix), np.array(system.misfit)
        step = np.linalg.lstsq(matrix, misfit, rcond=None)[0]
        state = state + step
        system = _linearise(state, solved, positions, settings, index)
        if float(np.abs(step[:-2]).max()) < 1e-4:
            break
    else:
        message = (
            f"The adjustment of record {solved.record.record} does not settle; look at the offered "
            "hypotheses for a blunder first."
        )
        raise InputError(message)
    return _result(state, system, solved, settings, index, count)


def _linearise(
    state: Floats,
    solved: SolvedRecord,
    positions: Mapping[str, Position],
    settings: SolveSettings,
    index: Mapping[str, int],
) -> _System:
    width = len(state)
    system = _System([], [], [], [], width)
    budget = settings.budget
    for name, position in positions.items():
        _reference_rows(system, state, name, position, index, budget, solved.record.map_scale)
    for item in solved.legs:
        if item.leg.from_pt in index and item.leg.to_pt in index:
            _leg_rows(
                system,
                state,
                (index[item.leg.from_pt], index[item.leg.to_pt]),
                item.leg.seq,
                (item.azimuth_grid_deg, item.dist_m * settings.scale),
                budget,
            )
    priors = (
        max(budget.datum_m, 1e-3),
        max(budget.datum_m, 1e-3),
        max(math.radians(budget.north_deg), 1e-6),
        max(budget.pace_ratio, 1e-6),
    )
    kinds = ("datum east", "datum north", "north of the azimuths", "length of the pace")
    for offset, (sigma, kind) in enumerate(zip(priors, kinds, strict=True)):
        column = width - _COMMON + offset
        system.add({column: 1.0}, -float(state[column]), sigma, "record", kind)
    return system


def _reference_rows(
    system: _System,
    state: Floats,
    name: str,
    position: Position,
    index: Mapping[str, int],
    budget: ErrorBudget,
    map_scale: float | None,
) -> None:
    """Observed coordinate = point + datum shift (points found on the ground: no shift)."""
    if position.found:
        sigma = budget.found_cov(position.accuracy_m).sigma_major
    else:
        sigma = budget.reference_cov(map_scale, position.reading_m).sigma_major
    observed = (position.east, position.north)
    for axis, kind in enumerate(("east", "north")):
        column, shift = index[name] + axis, system.width - _COMMON + axis
        entries = {column: 1.0}
        expected = float(state[column])
        if not position.found:
            entries[shift] = 1.0
            expected += float(state[shift])
        system.add(entries, observed[axis] - expected, max(sigma, _MIN_SIGMA_M), name, kind)


def _leg_rows(
    system: _System,
    state: Floats,
    columns: tuple[int, int],
    seq: int,
    observed: tuple[float, float],
    budget: ErrorBudget,
) -> None:
    """Observed azimuth = bearing + turn; observed distance = length x (1 + factor)."""
    start, end = columns
    d_east = float(state[end] - state[start])
    d_north = float(state[end + 1] - state[start + 1])
    length = max(math.hypot(d_east, d_north), 1e-6)
    turn, factor = float(state[-2]), float(state[-1])
    miss = math.remainder(math.radians(observed[0]) - math.atan2(d_east, d_north) - turn, math.tau)
    across_e, across_n = d_north / length**2, -d_east / length**2
    sigma = math.radians(max(budget.azimuth_deg, _MIN_SIGMA_DEG))
    entries = {start: -across_e, start + 1: -across_n, end: across_e, end + 1: across_n}
    system.add({**entries, system.width - 2: 1.0}, miss, sigma, f"leg {seq}", "azimuth")
    along_e, along_n = d_east / length * (1.0 + factor), d_north / length * (1.0 + factor)
    entries = {start: -along_e, start + 1: -along_n, end: along_e, end + 1: along_n}
    sigma = max(budget.distance_ratio * observed[1], _MIN_SIGMA_M)
    miss = observed[1] - length * (1.0 + factor)
    system.add({**entries, system.width - 1: length}, miss, sigma, f"leg {seq}", "distance")


def _result(
    state: Floats,
    system: _System,
    solved: SolvedRecord,
    settings: SolveSettings,
    index: Mapping[str, int],
    iterations: int,
) -> AdjustedRecord:
    matrix, misfit = np.array(system.matrix), np.array(system.misfit)
    redundancy = matrix.shape[0] - matrix.shape[1]
    if redundancy <= 0:
        message = (
            f"Record {solved.record.record} has no closing leg and no second reference point on "
            "its chain, so there is nothing to adjust; the plain traverse stands."
        )
        raise InputError(message)
    cofactor = np.linalg.inv(matrix.T @ matrix)
    factor = max(1.0, float(misfit @ misfit) / redundancy)
    points = _adjusted_points(state, cofactor * factor, solved, index)
    rows, _ = locate_rows(solved.record.rows, points, settings.budget, factor)
    return AdjustedRecord(
        solved,
        points,
        rows,
        # Observed azimuth = bearing + turn, so the record's azimuths need the opposite turn.
        -math.degrees(float(state[-2])),
        1.0 / (1.0 + float(state[-1])),
        float(state[-4]),
        float(state[-3]),
        redundancy,
        float(misfit @ misfit) / redundancy,
        _residuals(system, matrix, misfit, cofactor),
        iterations,
    )


def _adjusted_points(
    state: Floats, covariance: Floats, solved: SolvedRecord, index: Mapping[str, int]
) -> dict[str, LocatedPoint]:
    points = {}
    for name, column in index.items():
        block = covariance[column : column + 2, column : column + 2]
        cov = Cov2(float(block[0, 0]), float(block[0, 1]), float(block[1, 1]))
        before = solved.points[name]
        points[name] = LocatedPoint(
            name, float(state[column]), float(state[column + 1]), cov, before.origin, before.via
        )
    return points


def _residuals(system: _System, matrix: Floats, misfit: Floats, cofactor: Floats) -> tuple[Residual, ...]:
    """Return residuals, standardised where the observation is checked by others at all."""
    share = 1.0 - np.einsum("ij,jk,ik->i", matrix, cofactor, matrix)
    residuals = []
    for row, (name, kind) in enumerate(system.labels):
        size = float(misfit[row]) * system.sigma[row]
        if kind in ("azimuth", "north of the azimuths"):
            size = math.degrees(size)
        checked = float(share[row]) > 1e-6
        standardised = float(misfit[row]) / math.sqrt(float(share[row])) if checked else None
        residuals.append(Residual(name, kind, size, standardised))
    return tuple(residuals)
