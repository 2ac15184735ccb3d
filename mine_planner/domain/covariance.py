# SPDX-License-Identifier: GPL-2.0-or-later
"""Two-dimensional covariances as small values, in square metres of the grid."""

from __future__ import annotations

import math
from typing import NamedTuple


class Cov2(NamedTuple):
    """Symmetric 2 x 2 covariance of a position: east-east, east-north, north-north (m²)."""

    ee: float = 0.0
    en: float = 0.0
    nn: float = 0.0

    @classmethod
    def circular(cls, sigma_m: float) -> Cov2:
        """Return the covariance of an error of ``sigma_m`` on each axis."""
        variance = sigma_m * sigma_m
        return cls(variance, 0.0, variance)

    @classmethod
    def along_across(cls, bearing_deg: float, along_m: float, across_m: float) -> Cov2:
        """Return the covariance of an error along and across a bearing, as sigmas in metres."""
        s, c = math.sin(math.radians(bearing_deg)), math.cos(math.radians(bearing_deg))
        a, b = along_m * along_m, across_m * across_m
        return cls(a * s * s + b * c * c, (a - b) * s * c, a * c * c + b * s * s)

    @classmethod
    def of_vector(cls, d_east: float, d_north: float, along: float, across: float) -> Cov2:
        """Return the covariance of a vector whose length errs by the share ``along`` and whose
        direction errs by ``across`` radians.
        """
        a, b = along * along, across * across
        return cls(
            a * d_east * d_east + b * d_north * d_north,
            (a - b) * d_east * d_north,
            a * d_north * d_north + b * d_east * d_east,
        )

    def plus(self, other: Cov2) -> Cov2:
        """Return the covariance of the sum of two independent errors."""
        return Cov2(self.ee + other.ee, self.en + other.en, self.nn + other.nn)

    def times(self, factor: float) -> Cov2:
        """Return the covariance multiplied by a variance factor."""
        return Cov2(self.ee * factor, self.en * factor, self.nn * factor)

    @property
    def sigma_major(self) -> float:
        """Sigma on the worst axis, in metres."""
        return math.sqrt(max(self._eigen()[0], 0.0))

    @property
    def sigma_minor(self) -> float:
        """Sigma on the best axis, in metres."""
        return math.sqrt(max(self._eigen()[1], 0.0))

    @property
    def azimuth_major_deg(self) -> float:
        """Grid bearing of the worst axis, 0 <= b < 180 degrees."""
        angle = 0.5 * math.degrees(math.atan2(2.0 * self.en, self.nn - self.ee))
        return angle % 180.0

    @property
    def is_valid(self) -> bool:
        """Tell whether this is a covariance at all: finite and positive semidefinite."""
        big, small = self._eigen()
        return math.isfinite(big) and small >= -1e-9 * max(big, 1.0)

    def tension(self, d_east: float, d_north: float) -> float:
        """Return the squared distance of a vector in units of this covariance, per axis.

        About 1 when the vector is what this covariance expects (chi-square of two degrees of
        freedom divided by two).
        """
        determinant = self.ee * self.nn - self.en * self.en
        if determinant <= 0.0:
            variance = max(self._eigen()[0], 1e-12)
            return (d_east * d_east + d_north * d_north) / variance / 2.0
        squared = self.nn * d_east * d_east - 2.0 * self.en * d_east * d_north
        squared += self.ee * d_north * d_north
        return squared / determinant / 2.0

    def _eigen(self) -> tuple[float, float]:
        middle = 0.5 * (self.ee + self.nn)
        half = math.hypot(0.5 * (self.ee - self.nn), self.en)
        return middle + half, middle - half
