# SPDX-License-Identifier: GPL-2.0-or-later
"""What the landmarks found on the ground say about a record: a proposal to refit it.

One or two found points give a shift, three or more a Helmert fit (shift, turn and scale) with its
leave-one-out error. Nothing is applied: a person chooses, and what the refit would vacate stays
hazard until a person cancels it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from mine_planner.domain.covariance import Cov2
from mine_planner.domain.errors import InputError
from mine_planner.domain.gcp_fit import fit, helmert_parts
from mine_planner.domain.gcp_points import ControlPoints
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mine_planner.domain.records import FoundState


@dataclass(frozen=True, slots=True)
class LandmarkReport:
    """What came back from looking for one point; positions in the computing grid (m)."""

    label: str
    state: FoundState
    recorded: tuple[float, float]
    found: tuple[float, float] | None = None
    accuracy_m: float | None = None
    found_on: str = ""


@dataclass(frozen=True, slots=True)
class RefitProposal:
    """A refit as a value: x' = a x - b y + shift, about the middle of the recorded points.

    ``cov`` is the covariance of a position after the refit near the found points; ``sigma_m`` its
    worst axis. ``lost`` names the points that were looked for in vain: they count as evidence that
    the ground has changed.
    """

    method: Literal["shift", "helmert"]
    d_east: float
    d_north: float
    turn_deg: float
    scale: float
    centre: tuple[float, float]
    used: tuple[str, ...]
    moved: tuple[str, ...]
    lost: tuple[str, ...]
    residuals_m: Mapping[str, float]
    leave_one_out_m: float | None
    cov: Cov2
    sentence: str

    @property
    def sigma_m(self) -> float:
        """Sigma on the worst axis after the refit, in metres."""
        return self.cov.sigma_major

    def apply(self, east: float, north: float) -> tuple[float, float]:
        """Return where a recorded position would lie after the refit."""
        x, y = east - self.centre[0], north - self.centre[1]
        s = self.scale * math.sin(math.radians(self.turn_deg))
        c = self.scale * math.cos(math.radians(self.turn_deg))
        # A positive turn is clockwise, as bearings are.
        return (
            self.centre[0] + self.d_east + c * x + s * y,
            self.centre[1] + self.d_north - s * x + c * y,
        )


def propose_refit(
    reports: Sequence[LandmarkReport], recorded_sigma_m: float, found_sigma_m: float
) -> RefitProposal:
    """Propose a refit from the reports of one record.

    Parameters
    ----------
    reports
        One per point that was looked for. A point that was *moved* since the record was made tells
        nothing about the record and is not used.
    recorded_sigma_m
        Plotting sigma of the recorded points relative to each other, per axis.
    found_sigma_m
        Accuracy of a report that states none (the authority's figure).

    Raises
    ------
    InputError
        When no point was found with a position.
    """
    used = [item for item in reports if item.state == "found" and item.found is not None]
    lost = tuple(item.label for item in reports if item.state == "not_found")
    moved = tuple(item.label for item in reports if item.state == "moved")
    if not used:
        message = (
            "No landmark of this record was found with a position, so there is nothing to refit; "
            "the recorded positions and their corridor stand."
        )
        raise InputError(message)
    accuracy = max(item.accuracy_m or found_sigma_m for item in used)
    if len(used) >= 3:
        return _helmert(used, moved, lost, accuracy)
    return _shift(used, moved, lost, recorded_sigma_m, accuracy)


def _shift(
    used: Sequence[LandmarkReport],
    moved: tuple[str, ...],
    lost: tuple[str, ...],
    recorded_sigma_m: float,
    accuracy_m: float,
) -> RefitProposal:
    count = len(used)
    deltas = [_delta(item) for item in used]
    d_east = sum(delta[0] for delta in deltas) / count
    d_north = sum(delta[1] for delta in deltas) / count
    residuals = {
        item.label: math.hypot(delta[0] - d_east, delta[1] - d_north)
        for item, delta in zip(used, deltas, strict=True)
    }
    # Each found point tells the shift with its own plotting error; the mean of two halves the
    # variance, but what they disagree by is taken when it is larger.
    variance = (recorded_sigma_m**2 + accuracy_m**2) / count
    disagreement = sum(value * value for value in residuals.values()) / 2.0
    cov = Cov2.circular(math.sqrt(max(variance, disagreement) + recorded_sigma_m**2))
    length = math.hypot(d_east, d_north)
    names = ", ".join(item.label for item in used)
    sentence = spoken(f"{names} found {length:.0f} m from the record; a shift of the record is proposed.")
    return RefitProposal(
        "shift",
        d_east,
        d_north,
        0.0,
        1.0,
        _centre(used),
        tuple(item.label for item in used),
        moved,
        lost,
        residuals,
        None,
        cov,
        sentence,
    )


def _centre(used: Sequence[LandmarkReport]) -> tuple[float, float]:
    count = len(used)
    return sum(item.recorded[0] for item in used) / count, sum(item.recorded[1] for item in used) / count


def _delta(report: LandmarkReport) -> tuple[float, float]:
    found = report.found or report.recorded
    return found[0] - report.recorded[0], found[1] - report.recorded[1]


def _helmert(
    used: Sequence[LandmarkReport],
    moved: tuple[str, ...],
    lost: tuple[str, ...],
    accuracy_m: float,
) -> RefitProposal:
    points = ControlPoints.of(
        [item.recorded for item in used],
        [item.found or item.recorded for item in used],
        [item.label for item in used],
    )
    result = fit(points, "helmert")
    parts = helmert_parts(result)
    left_out = result.leave_one_out_m
    sigma = math.sqrt(left_out**2 / 2.0 + accuracy_m**2)
    sentence = spoken(
        f"{len(used)} landmarks found; a shift of {math.hypot(parts.d_east, parts.d_north):.0f} m, "
        f"a turn of {parts.turn_deg:.1f}° and a scale of {parts.scale:.3f} are proposed "
        f"(leave-one-out error {left_out:.0f} m)."
    )
    return RefitProposal(
        "helmert",
        parts.d_east,
        parts.d_north,
        parts.turn_deg,
        parts.scale,
        parts.centre,
        tuple(item.label for item in used),
        moved,
        lost,
        dict(zip(points.names, result.residual_m.tolist(), strict=True)),
        left_out,
        Cov2.circular(sigma),
        sentence,
    )
