# SPDX-License-Identifier: GPL-2.0-or-later
"""The error budget of a minefield record: which errors there are and how large they may be.

Domain reference §4.4: sigma² = datum² + (0.5 mm x scale)² + (L x azimuth)² + (ratio x L)². Here
each is kept with its direction (azimuth acts across a leg, distance along it) and with its reach:
what differs from leg to leg, and what is the same in all legs of a record (the compass, the pace).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from mine_planner.domain.covariance import Cov2
from mine_planner.domain.errors import InputError
from mine_planner.domain.uncertainty import plotting_sigma


@dataclass(frozen=True, slots=True)
class ErrorBudget:
    """Sigmas of the errors of a record; settings of the national authority, without defaults.

    Parameters
    ----------
    datum_m
        Accuracy of the chosen datum operation, per axis (4.5 m for EPSG:15865).
    plotting_mm
        Plotting and reading error on the paper map, in millimetres.
    azimuth_deg
        Azimuth of each leg by itself.
    north_deg
        What is the same in all azimuths of one record: the compass, local iron, declination.
    distance_ratio
        Distance of each leg by itself, as a share of its length.
    pace_ratio
        What is the same in all distances of one record: the length of a pace, the tape.
    landmark_m
        Added to a reference point that nobody has found on the ground: it may be another one.
    found_m
        Accuracy of a reference point found on the ground whose report states none.
    unknown_scale
        Scale to reckon with when the record does not say (such as 100000); ``None`` refuses.
    """

    datum_m: float
    plotting_mm: float
    azimuth_deg: float
    north_deg: float
    distance_ratio: float
    pace_ratio: float
    landmark_m: float
    found_m: float
    unknown_scale: float | None = None

    def __post_init__(self) -> None:
        figures = (
            self.datum_m,
            self.azimuth_deg,
            self.north_deg,
            self.distance_ratio,
            self.pace_ratio,
            self.landmark_m,
        )
        if not all(math.isfinite(figure) and figure >= 0.0 for figure in figures):
            message = "An error of the budget is negative or no number; check the settings."
            raise InputError(message)
        if not (self.plotting_mm > 0.0 and self.found_m > 0.0):
            message = "Plotting error and GNSS accuracy must be above nought; check the settings."
            raise InputError(message)

    def reference_cov(self, map_scale: float | None, reading_m: float = 0.0) -> Cov2:
        """Return the covariance of a reference point as recorded, without the datum's share.

        ``reading_m`` is the half step of coarse coordinates (50 m for figures to 100 m); it is
        taken as a sigma, which errs outwards.
        """
        scale = self.unknown_scale if map_scale is None else map_scale
        if scale is None:
            message = (
                "The record does not say the scale of its map, so its accuracy is unknown; enter "
                "the scale, or let the authority set one to reckon with."
            )
            raise InputError(message)
        plotting = plotting_sigma(self.plotting_mm, scale)
        return Cov2.circular(math.sqrt(plotting**2 + self.landmark_m**2 + reading_m**2))

    def datum_cov(self) -> Cov2:
        """Return the covariance of the datum operation, the same for all points of a record."""
        return Cov2.circular(self.datum_m)

    def found_cov(self, accuracy_m: float | None) -> Cov2:
        """Return the covariance of a reference point measured on the ground, per axis."""
        return Cov2.circular(accuracy_m or self.found_m)

    def leg_cov(self, d_east: float, d_north: float) -> Cov2:
        """Return the covariance of one leg by itself."""
        return Cov2.of_vector(d_east, d_north, self.distance_ratio, math.radians(self.azimuth_deg))

    def common_cov(self, d_east: float, d_north: float) -> Cov2:
        """Return the share of the whole way from the reference point that all legs have in common."""
        return Cov2.of_vector(d_east, d_north, self.pace_ratio, math.radians(self.north_deg))
