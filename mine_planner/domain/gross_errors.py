# SPDX-License-Identifier: GPL-2.0-or-later
"""Gross errors that a record does not reveal: how far a corridor must reach to hold its share with them.

An error budget covers what differs a little: compass, paces, plotting, datum. A leg read from its other end,
or a landmark taken for another, is none of these. Where a record closes, such an error shows and is offered
as a reading. Where nothing closes, it stays hidden, and a share of 95 % holds only *gross errors apart*. An
authority that knows from its own finds how many records hold one can state that share; then every record in
which nothing closes is reckoned as a mixture: right with 1 - share, and otherwise one leg turned round (each
as likely as the other) or its first landmark another one, half and half.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mine_planner.domain.covariance import Cov2
from mine_planner.domain.errors import InputError
from mine_planner.domain.uncertainty import k_of_share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.records import LocatedPoint, LocatedRow, SolvedRecord


@dataclass(frozen=True, slots=True)
class GrossErrors:
    """What an authority knows of gross errors.

    Parameters
    ----------
    share
        Share of records that hold one (0 to below 0.5); 0 leaves every corridor as it is.
    landmark_m
        How far away another landmark typically stands, metres.
    target
        The share that corridors are to hold.
    """

    share: float
    landmark_m: float = 150.0
    target: float = 0.95

    def __post_init__(self) -> None:
        if not 0.0 <= self.share < 0.5:
            message = (
                f"A share of {100 * self.share:g} % of records with gross errors cannot be reckoned with: "
                "enter less than 50 %."
            )
            raise InputError(message)


def widened(solved: SolvedRecord, gross: GrossErrors) -> SolvedRecord:
    """Return a record whose covariances are enlarged so that circles of k(target) sigma hold the target.

    A record that closes as expected is returned as it is, since a gross error would have shown in it. Points
    that the form gives coordinates of can only be another landmark; points behind legs can be either. The
    enlarged covariances are circles, so they also hold for corridors along a row.
    """
    if gross.share <= 0.0 or solved.misclosures or not solved.points:
        return solved
    points = {label: _widened_point(point, solved, gross) for label, point in solved.points.items()}
    rows = tuple(_widened_row(row, solved, points) for row in solved.rows)
    return replace(solved, points=points, rows=rows)


def _widened_point(point: LocatedPoint, solved: SolvedRecord, gross: GrossErrors) -> LocatedPoint:
    sigma = point.cov.sigma_major
    if sigma <= 0.0:
        return point
    shifts, weights = _shifts(point, solved, gross)
    radius = mixture_radius(sigma, shifts, weights, gross)
    return replace(point, cov=Cov2.circular(max(radius / k_of_share(gross.target), sigma)))


def _shifts(point: LocatedPoint, solved: SolvedRecord, gross: GrossErrors) -> tuple[list[float], list[float]]:
    """Return by how much each gross error would move a point, and how likely each is (sum 1)."""
    lengths = {leg.leg.seq: math.hypot(leg.d_east, leg.d_north) for leg in solved.legs}
    count = max(len(lengths), 1)
    turned = [2.0 * lengths[seq] for seq in point.via if seq in lengths]
    shifts = [gross.landmark_m, *turned]
    weights = [0.5, *([0.5 / count] * len(turned))]
    rest = 1.0 - sum(weights)
    if rest > 1e-12:
        # A leg that does not lead to this point leaves it where it is.
        shifts.append(0.0)
        weights.append(rest)
    return shifts, weights


def mixture_radius(
    sigma: float, shifts_m: Sequence[float], weights: Sequence[float], gross: GrossErrors
) -> float:
    """Return the radius about the computed place that holds the target share of the mixture, in metres.

    Parameters
    ----------
    sigma
        Of the error within the budget, per axis (m).
    shifts_m, weights
        Lengths of the moves by gross errors (m) and their shares of all gross errors.
    """

    def held(radius: float) -> float:
        """A place moved by d lies within d + |error|, so this share is a lower bound: it errs outwards."""
        total = 0.0
        for shift, weight in ((0.0, 1.0 - gross.share), *moved):
            if radius > shift:
                total += weight * -math.expm1(-0.5 * ((radius - shift) / sigma) ** 2)
        return total

    moved = [(shift, gross.share * weight) for shift, weight in zip(shifts_m, weights, strict=True)]
    low = k_of_share(gross.target) * sigma
    high = max(shifts_m, default=0.0) + 8.0 * sigma
    if held(low) >= gross.target:
        return low
    for _ in range(40):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if held(middle) < gross.target else (low, middle)
    return high


def _widened_row(row: LocatedRow, solved: SolvedRecord, points: dict[str, LocatedPoint]) -> LocatedRow:
    """Enlarge the ends of a row by what its base line's ends were enlarged by."""
    grown = []
    for label, cov in ((row.row.from_pt, row.cov_from), (row.row.to_pt, row.cov_to)):
        before = solved.points[label].cov.sigma_major
        after = points[label].cov.sigma_major
        # The sigmas are added, since an offset may depend on its base line: this errs outwards.
        own = max(cov.sigma_major - before, 0.0)
        grown.append(Cov2.circular(max(after + own, cov.sigma_major)))
    return replace(row, cov_from=grown[0], cov_to=grown[1])
