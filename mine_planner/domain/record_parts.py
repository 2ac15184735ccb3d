# SPDX-License-Identifier: GPL-2.0-or-later
"""What a position's "95 % within N m" is made of: datum, plotting, azimuth, distance, reference point.

Each part is the radius that the error would need if it were the only one; the whole is less than their
sum, since independent errors add as squares. The covariances of the parts add up to the point's.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.covariance import Cov2
from mine_planner.domain.uncertainty import plotting_sigma, within_metres

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mine_planner.domain.error_budget import ErrorBudget
    from mine_planner.domain.records import LocatedPoint, Position, SolvedRecord

PARTS = ("datum", "plot", "azimuth", "distance", "reference")


@dataclass(frozen=True, slots=True)
class ErrorParts:
    """The parts of one point's error, each as the radius in metres that holds 95 %."""

    label: str
    whole_m: float
    datum_m: float
    plot_m: float
    azimuth_m: float
    distance_m: float
    reference_m: float
    factor: float
    """Variance factor: above 1 where the record misses its own points by more than expected."""

    @property
    def largest(self) -> str:
        """Name of the part that would help most if it were smaller."""
        return max(PARTS, key=lambda name: float(getattr(self, f"{name}_m")))


def part_covariances(
    point: LocatedPoint, solved: SolvedRecord, positions: Mapping[str, Position], budget: ErrorBudget
) -> dict[str, Cov2]:
    """Return the covariance of each part of a point's error (m²), the variance factor included.

    Their sum is the covariance that :func:`mine_planner.domain.record_solver.solve_record` gave the point.
    """
    start = positions[point.origin]
    azimuth, distance = Cov2(), Cov2()
    for leg in solved.legs:
        if leg.leg.seq in point.via:
            azimuth = azimuth.plus(
                Cov2.of_vector(leg.d_east, leg.d_north, 0.0, math.radians(budget.azimuth_deg))
            )
            distance = distance.plus(Cov2.of_vector(leg.d_east, leg.d_north, budget.distance_ratio, 0.0))
    way = (point.east - start.east, point.north - start.north)
    azimuth = azimuth.plus(Cov2.of_vector(*way, 0.0, math.radians(budget.north_deg)))
    distance = distance.plus(Cov2.of_vector(*way, budget.pace_ratio, 0.0))
    if start.found:
        datum, plot = Cov2(), Cov2()
        reference = budget.found_cov(start.accuracy_m)
    else:
        scale = solved.record.map_scale or budget.unknown_scale
        datum = budget.datum_cov()
        plot = Cov2.circular(plotting_sigma(budget.plotting_mm, scale)) if scale else Cov2()
        reference = Cov2.circular(math.hypot(budget.landmark_m, start.reading_m))
    parts = dict(zip(PARTS, (datum, plot, azimuth, distance, reference), strict=True))
    return {name: cov.times(solved.variance_factor) for name, cov in parts.items()}


def error_parts(
    label: str, solved: SolvedRecord, positions: Mapping[str, Position], budget: ErrorBudget
) -> ErrorParts:
    """Return what the error of one located point is made of."""
    point = solved.points[label]
    found = part_covariances(point, solved, positions, budget)
    metres = {f"{name}_m": within_metres(cov) for name, cov in found.items()}
    whole = Cov2()
    for cov in found.values():
        whole = whole.plus(cov)
    return ErrorParts(label, within_metres(whole), factor=solved.variance_factor, **metres)


def worst_point(solved: SolvedRecord) -> str:
    """Return the label of the worst located end of a row, or of the worst point where there are no rows."""
    ends = {label for row in solved.rows for label in (row.row.from_pt, row.row.to_pt)}
    among = [label for label in solved.points if label in ends] or list(solved.points)
    return max(among, key=lambda label: solved.points[label].cov.sigma_major)
