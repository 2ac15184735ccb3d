# SPDX-License-Identifier: GPL-2.0-or-later
"""How far finds lie from where the records put them, and whether they lie off together.

Mines of one record share its errors (landmark, azimuth, pacing), so their residuals are not
independent: means and ellipses take each record as one observation, however many its finds are,
and with fewer than three records there is no ellipse. A common shift is judged in
:mod:`mine_planner.domain.batch_shift`, since the nearest recorded mine hides a shift that is
longer than the spacing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mine_planner.domain.errors import InputError
from mine_planner.domain.intervals import f_quantile, f_tail

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


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
    return Displacement(
        finds=len(matched),
        records=len(np.unique(owner)),
        median_m=float(np.median(distance)),
        p90_m=float(np.quantile(distance, 0.9)),
        mean=mean_vector(record_medians(matched, owner), confidence),
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


def rotation(observed: Floats, arm: Floats) -> tuple[float, float]:
    """Return the least-squares rotation in radians, and the chance of as much or more.

    Parameters
    ----------
    observed, arm
        Residuals, and places relative to their middle, in metres, shapes (n, 2), n ≥ 3.
    """
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
