# SPDX-License-Identifier: GPL-2.0-or-later
"""How far finds lie from where the records put them, and whether they lie off together.

Mines of one record share its errors (landmark, azimuth, pacing), so their residuals are not
independent. Tests and confidence ellipses therefore take each record as one observation
wherever at least three records speak; with fewer, the finds themselves are taken and the
result holds for those records alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mine_planner.domain.errors import InputError
from mine_planner.domain.intervals import chi_square_quantile, f_quantile, f_tail

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

OUTLIER_SHARE = 0.999
"""Share of a normal scatter beyond whose ellipse a record is set aside from a test."""


@dataclass(frozen=True)
class MeanVector:
    """Mean displacement in metres with its confidence ellipse (Hotelling 1931).

    ``bearing_deg`` is the grid bearing of the longer half axis, 0 to 180; the half axes are
    infinite where too few observations speak.
    """

    east_m: float
    north_m: float
    half_major_m: float
    half_minor_m: float
    bearing_deg: float
    confidence: float
    observations: int

    @property
    def length_m(self) -> float:
        """Length of the mean vector in metres."""
        return math.hypot(self.east_m, self.north_m)


@dataclass(frozen=True)
class Displacement:
    """Displacement of finds: median and 90 % distance in metres, mean vector, counts."""

    finds: int
    records: int
    median_m: float
    p90_m: float
    mean: MeanVector


def displacement(residual: Floats, record: Ints, confidence: float = 0.95) -> Displacement:
    """Summarise residuals (found minus recorded).

    Parameters
    ----------
    residual
        East and north in metres, shape (finds, 2); rows with NaN (no match) are left out.
    record
        Record of each find, shape (finds,).
    confidence
        Of the mean vector's ellipse.

    Raises
    ------
    InputError
        If no find is matched.
    """
    matched, owner = _matched(residual, record)
    distance = np.hypot(matched[:, 0], matched[:, 1])
    observed = observations(matched, owner)
    return Displacement(
        finds=len(matched),
        records=len(np.unique(owner)),
        median_m=float(np.median(distance)),
        p90_m=float(np.quantile(distance, 0.9)),
        mean=mean_vector(observed, confidence),
    )


def _matched(residual: Floats, record: Ints) -> tuple[Floats, Ints]:
    array = np.asarray(residual, dtype=np.float64).reshape(-1, 2)
    has = np.isfinite(array).all(axis=1)
    if not has.any():
        message = "No find is matched to a recorded mine yet; match finds before judging a map."
        raise InputError(message)
    return array[has], np.asarray(record)[has]


def record_medians(values: Floats, record: Ints) -> Floats:
    """Median per record, coordinate by coordinate, shape (records, columns)."""
    order = np.argsort(record, kind="stable")
    cuts = np.flatnonzero(np.diff(record[order])) + 1
    return np.array([np.median(part, axis=0) for part in np.split(values[order], cuts)])


def observations(residual: Floats, record: Ints) -> Floats:
    """One residual per record where at least three records speak, else one per find."""
    if len(np.unique(record)) >= 3:
        return record_medians(residual, record)
    return residual


def mean_vector(observed: Floats, confidence: float = 0.95) -> MeanVector:
    """Mean of observations with the ellipse that holds the true mean.

    Parameters
    ----------
    observed
        East and north in metres, shape (n, 2).
    confidence
        Between 0 and 1.
    """
    n = len(observed)
    east, north = observed.mean(axis=0)
    major = minor = math.inf
    bearing = 0.0
    if n > 2:
        values, vectors = np.linalg.eigh(np.cov(observed.T))
        scale = 2 * (n - 1) / (n * (n - 2)) * f_quantile(confidence, 2, n - 2)
        minor, major = (math.sqrt(max(v, 0.0) * scale) for v in values)
        bearing = math.degrees(math.atan2(vectors[0, 1], vectors[1, 1])) % 180
    return MeanVector(float(east), float(north), major, minor, bearing, confidence, n)


@dataclass(frozen=True)
class Shift:
    """A shift and rotation of a map: found = recorded turned about the pivot, then moved.

    ``rotation_deg`` turns counter-clockwise; metres elsewhere.
    """

    east_m: float
    north_m: float
    rotation_deg: float
    pivot: tuple[float, float]

    def apply(self, xy: Floats) -> Floats:
        """Move recorded positions, shape (n, 2), to where the finds say they are."""
        return (np.asarray(xy) - self.pivot) @ self._turn().T + self.pivot + self._move()

    def undo(self, xy: Floats) -> Floats:
        """Take a correction back: ``undo(apply(xy))`` gives ``xy``."""
        return (np.asarray(xy) - self._move() - self.pivot) @ self._turn() + self.pivot

    def _move(self) -> Floats:
        return np.array([self.east_m, self.north_m])

    def _turn(self) -> Floats:
        angle = math.radians(self.rotation_deg)
        return np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])


@dataclass(frozen=True)
class ShiftEvidence:
    """Whether finds lie off together, and by how much.

    ``p_shift`` and ``p_rotation`` are the probabilities of evidence this strong from chance
    alone; ``set_aside`` counts observations that lie far from all others and were left out;
    ``significant`` compares both with ``level``.
    """

    correction: Shift
    mean: MeanVector
    t_squared: float
    p_shift: float
    p_rotation: float
    level: float
    set_aside: int
    by_record: bool

    @property
    def significant(self) -> bool:
        """True where the shift or the rotation is beyond chance at the level."""
        return min(self.p_shift, self.p_rotation) * 2 <= self.level


def weigh_shift(residual: Floats, position: Floats, record: Ints, *, level: float = 0.01) -> ShiftEvidence:
    """Test finds for a common shift (Hotelling's T²) and a common rotation (F test).

    Parameters
    ----------
    residual, position
        Found minus recorded, and recorded position, in metres, shapes (finds, 2).
    record
        Record of each find, shape (finds,).
    level
        Probability of a false alarm that is accepted, for both tests together.

    Raises
    ------
    InputError
        If fewer than three matched finds speak.
    """
    has = np.isfinite(np.asarray(residual)).all(axis=1)
    matched, owner = _matched(residual, record)
    place = np.asarray(position, dtype=np.float64)[has]
    by_record = len(np.unique(owner)) >= 3
    observed, where = matched, place
    if by_record:
        observed, where = record_medians(matched, owner), record_medians(place, owner)
    usual = _usual(observed)
    set_aside = int((~usual).sum())
    observed, where = observed[usual], where[usual]
    if len(observed) < 3:
        message = "Fewer than three matched finds speak about a shift; wait for more finds."
        raise InputError(message)
    mean = mean_vector(observed, 1 - level)
    t_squared, p_shift = hotelling(observed)
    pivot = where.mean(axis=0)
    rotation, p_rotation = _rotation(observed, where - pivot)
    turn = math.degrees(rotation) if p_rotation * 2 <= level else 0.0
    correction = Shift(mean.east_m, mean.north_m, turn, (float(pivot[0]), float(pivot[1])))
    return ShiftEvidence(correction, mean, t_squared, p_shift, p_rotation, level, set_aside, by_record)


def _usual(observed: Floats) -> npt.NDArray[np.bool_]:
    """Set aside what lies far out, measured by medians, which few outliers cannot move."""
    if len(observed) < 8:
        return np.ones(len(observed), dtype=bool)
    off = observed - np.median(observed, axis=0)
    scale = np.maximum(1.4826 * np.median(np.abs(off), axis=0), 0.1)
    limit = chi_square_quantile(OUTLIER_SHARE, 2)
    return np.asarray(((off / scale) ** 2).sum(axis=1) <= limit, dtype=bool)


def hotelling(observed: Floats) -> tuple[float, float]:
    """Hotelling's T² against a mean of zero, and the chance of as much or more.

    Parameters
    ----------
    observed
        Shape (n, 2), n ≥ 3.
    """
    n = len(observed)
    mean = observed.mean(axis=0)
    covariance = np.cov(observed.T) + np.eye(2) * 1e-12
    t_squared = float(n * mean @ np.linalg.solve(covariance, mean))
    return t_squared, f_tail(t_squared * (n - 2) / (2 * (n - 1)), 2, n - 2)


def _rotation(observed: Floats, arm: Floats) -> tuple[float, float]:
    """Least-squares rotation in radians, and the chance of as much or more."""
    n = len(observed)
    normal = np.column_stack([-arm[:, 1], arm[:, 0]])
    reach = float((normal**2).sum())
    if reach < 1e-9:
        return 0.0, 1.0
    centred = observed - observed.mean(axis=0)
    angle = float((normal * centred).sum()) / reach
    rest = float(((centred - angle * normal) ** 2).sum())
    explained = angle * angle * reach
    if rest <= 1e-12:
        return angle, 0.0 if explained > 1e-12 else 1.0
    return angle, f_tail(explained / rest * (2 * n - 3), 1, 2 * n - 3)
