# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the fields of a map or batch lie off together: an estimate per field, not per find.

All mines of a record share the errors of its landmark, azimuth and pacing, so the finds of one
field are one draw of that error however many they are. Fields of a batch err about the batch's
common shift; how far is not known either and is estimated with it (a hierarchical model after
Gelman et al., Bayesian Data Analysis, 3rd edition, chapter 5; half-Cauchy prior for the spread of
fields with the map's stated sigma as its scale, Gelman 2006). With one field the batch's shift
stays open, with a few its ellipse is wide. A field may be wrong altogether (another landmark, rows
never laid): each is set aside with a small probability, so that one cannot turn the result.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from mine_planner.domain.displacement import MeanVector, Shift, rotation
from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.pattern_shift import ShiftSurface

Floats = npt.NDArray[np.float64]

WRONG_FIELD = 0.05
"""Probability that a field says nothing about its batch."""
SPREADS = 12
"""Number of spreads of the fields that are tried, from a metre to the reach."""
OPEN_SHARE = 0.30
"""Half width of a 68 % interval, as a share of the reach, above which a direction is not determined."""
LEAST_FOR_ROTATION = 5
"""Fields that must tell their own shift before a rotation of all of them is tested."""
ROTATION_SURE = 0.35
"""Longest half axis of a field's ellipse, as a share of the reach, for it to speak about a rotation."""


@dataclass(frozen=True)
class ShiftEstimate:
    """Where finds lie relative to the records of a map or batch.

    Attributes
    ----------
    mean
        Estimate in metres (found minus recorded) with the ellipse that holds the true shift.
    p_shift
        Probability of evidence this strong if there were no shift: the share of all shifts that the
        evidence makes no likelier than none.
    level
        Probability of a false alarm that is accepted.
    open_bearing_deg
        Grid bearing (0 to 180) along which the shift cannot be told; None where it can be in both.
    fields, set_aside
        Searched fields that speak, and those of them that are likely wrong by themselves.
    spread_m, spread_bound_m
        Spread of a field about the batch per axis: median, and 95 % bound.
    off_m, off_bound_m
        Error of a field as drawn per axis, shift and spread together: median, and 95 % bound.
    reach_m
        Longest shift that was looked for.
    place
        Middle of the fields in metres: pivot of a rotation.
    rotation_deg, p_rotation
        Rotation of the whole about ``place``, counter-clockwise, and the chance of as much or more; NaN
        where too few fields speak for a test.
    """

    mean: MeanVector
    p_shift: float
    level: float
    open_bearing_deg: float | None
    fields: int
    set_aside: int
    spread_m: float
    spread_bound_m: float
    off_m: float
    off_bound_m: float
    reach_m: float
    place: tuple[float, float]
    rotation_deg: float = 0.0
    p_rotation: float = math.nan

    @property
    def significant(self) -> bool:
        """True where the shift or the rotation is beyond chance at the level, both tests together."""
        if math.isnan(self.p_rotation):
            return self.p_shift <= self.level
        return 2 * min(self.p_shift, self.p_rotation) <= self.level

    @property
    def correction(self) -> Shift:
        """The shift to be offered: without the part along a direction that cannot be told."""
        east, north = self.mean.east_m, self.mean.north_m
        if self.open_bearing_deg is not None:
            angle = math.radians(self.open_bearing_deg)
            across = np.array([math.cos(angle), -math.sin(angle)])
            east, north = (across * (across @ [east, north])).tolist()
        turn = self.rotation_deg if 2 * self.p_rotation <= self.level else 0.0
        return Shift(float(east), float(north), turn, self.place)


def estimate_field(
    surface: ShiftSurface, *, sigma_m: float, level: float = 0.05, confidence: float = 0.95
) -> ShiftEstimate:
    """Estimate the shift of one field from its own surface, for a correction of itself alone.

    Parameters
    ----------
    surface
        From :func:`mine_planner.domain.pattern_shift.shift_surface`.
    sigma_m
        Stated error of the field per axis; only named in ``off_m`` where nothing else is known.
    level, confidence
        Of the test and of the ellipse.
    """
    density = _density(surface.log_likelihood, surface.cell_m, surface.reach_m)
    east, north = _axes(surface)
    off = float(np.sqrt((density * (east**2 + north**2)).sum() / 2))
    spread = (sigma_m, sigma_m, off, max(off, sigma_m))
    return _estimate(density, [surface], spread, (level, confidence), 0)


def estimate_batch(
    surfaces: Sequence[ShiftSurface], *, sigma_m: float, level: float = 0.05, confidence: float = 0.95
) -> ShiftEstimate:
    """Estimate the common shift of a batch from the surfaces of its searched fields.

    Parameters
    ----------
    surfaces
        One per field, all with the same reach.
    sigma_m
        Stated error of a field per axis in metres: scale of the prior of the spread.
    level, confidence
        Of the test and of the ellipse.

    Raises
    ------
    InputError
        If no field speaks or their surfaces differ in size.
    """
    if not surfaces or len({(s.cell_m, s.log_likelihood.shape) for s in surfaces}) != 1:
        raise InputError("The fields of a batch are weighed with one reach; choose one for all.")
    first = surfaces[0]
    spreads = np.geomspace(1.0, max(first.reach_m, 2.0), SPREADS)
    weight = np.log(np.gradient(spreads) / (1 + (spreads / sigma_m) ** 2))
    total = np.array([np.full(first.log_likelihood.shape, value) for value in weight])
    seen = []
    for surface in surfaces:
        smooth = _smoothed(surface, spreads)
        even = 1.0 / surface.log_likelihood.size
        mixed = (1 - WRONG_FIELD) * smooth + WRONG_FIELD * even
        total += np.log(mixed)
        seen.append(WRONG_FIELD * even / mixed)
    joint = np.exp(total - total.max()) * _disc(first)
    joint /= joint.sum()
    aside = sum(float((joint * wrong).sum()) > 0.5 for wrong in seen)
    spread = _spread(joint, spreads, first)
    return _estimate(joint.sum(axis=0), surfaces, spread, (level, confidence), aside)


def with_rotation(found: ShiftEstimate, fields: Sequence[ShiftEstimate]) -> ShiftEstimate:
    """Add the rotation that fields show together; fields that cannot tell their own shift are left out."""
    sure = [one for one in fields if one.mean.half_major_m < ROTATION_SURE * one.reach_m]
    if len(sure) < LEAST_FOR_ROTATION:
        return found
    place = np.array([one.place for one in sure])
    observed = np.array([(one.mean.east_m, one.mean.north_m) for one in sure])
    angle, chance = rotation(observed, place - place.mean(axis=0))
    pivot = place.mean(axis=0).tolist()
    turned = replace(found, rotation_deg=math.degrees(angle), p_rotation=chance)
    return replace(turned, place=(pivot[0], pivot[1]))


def _smoothed(surface: ShiftSurface, spreads: Floats) -> Floats:
    """Likelihood of the batch's shift from one field, for each spread, summing to about 1."""
    own = _density(surface.log_likelihood, surface.cell_m, surface.reach_m)
    side = own.shape[0]
    size = 1 << (2 * side - 1).bit_length()
    transform = np.fft.rfft2(own, s=(size, size))
    east = np.fft.fftfreq(size, surface.cell_m)[:, None]
    north = np.fft.rfftfreq(size, surface.cell_m)[None, :]
    squares = east**2 + north**2
    found = [
        np.fft.irfft2(transform * np.exp(-2 * np.pi**2 * spread**2 * squares), s=(size, size))[:side, :side]
        for spread in spreads.tolist()
    ]
    return np.maximum(np.array(found), 0.0)


def _density(log_likelihood: Floats, cell_m: float, reach_m: float) -> Floats:
    density = np.exp(log_likelihood - log_likelihood.max())
    side = log_likelihood.shape[0]
    axis = (np.arange(side) - side // 2) * cell_m
    density[np.hypot(axis[:, None], axis[None, :]) > reach_m] = 0.0
    return np.asarray(density / density.sum(), dtype=np.float64)


def _axes(surface: ShiftSurface) -> tuple[Floats, Floats]:
    side = surface.log_likelihood.shape[0]
    axis = (np.arange(side) - side // 2) * surface.cell_m
    return axis[:, None], axis[None, :]


def _disc(surface: ShiftSurface) -> npt.NDArray[np.bool_]:
    east, north = _axes(surface)
    return np.asarray(np.hypot(east, north) <= surface.reach_m, dtype=bool)


def _spread(joint: Floats, spreads: Floats, surface: ShiftSurface) -> tuple[float, float, float, float]:
    """Median and bound of the spread, and of shift and spread together, per axis."""
    east, north = _axes(surface)
    middle, bound = _quantiles(spreads, joint.sum(axis=(1, 2)))
    off = np.sqrt(spreads[:, None, None] ** 2 + (east**2 + north**2)[None] / 2)
    off_middle, off_bound = _quantiles(off, joint)
    return middle, bound, off_middle, off_bound


def _quantiles(values: Floats, weights: Floats) -> tuple[float, float]:
    """Median and 95 % quantile of weighted values, rounded up to one of them."""
    order = np.argsort(values, axis=None)
    summed = np.cumsum(weights.ravel()[order])
    place = np.minimum(np.searchsorted(summed, (0.5, 0.95)), len(order) - 1)
    middle, bound = values.ravel()[order[place]].tolist()
    return float(middle), float(bound)


def _estimate(
    density: Floats,
    surfaces: Sequence[ShiftSurface],
    spread: tuple[float, float, float, float],
    asked: tuple[float, float],
    set_aside: int,
) -> ShiftEstimate:
    first, (level, confidence) = surfaces[0], asked
    east, north = _axes(first)
    mean = np.array([float((density * east).sum()), float((density * north).sum())])
    off = np.stack(np.broadcast_arrays(east - mean[0], north - mean[1]), axis=-1)
    covariance = np.einsum("ij,ija,ijb->ab", density, off, off) + np.eye(2) * first.cell_m**2 / 12
    values, vectors = np.linalg.eigh(covariance)
    distance = np.sqrt(((off @ vectors) ** 2 / values).sum(axis=-1))
    scale = _holding(distance, density, confidence)
    bearing = math.degrees(math.atan2(vectors[0, 1], vectors[1, 1])) % 180
    minor, major = (np.sqrt(values) * scale).tolist()
    unknown = float(np.sqrt(values[1])) > OPEN_SHARE * first.reach_m
    across = _marginal_chance(density, (east, north), vectors[:, 0], first) if unknown else 0.0
    return ShiftEstimate(
        mean=MeanVector(mean[0], mean[1], major, minor, bearing, confidence, len(surfaces)),
        p_shift=across if unknown else _chance_of_none(density),
        level=level,
        open_bearing_deg=bearing if unknown else None,
        fields=len(surfaces),
        set_aside=set_aside,
        spread_m=spread[0],
        spread_bound_m=spread[1],
        off_m=spread[2],
        off_bound_m=spread[3],
        reach_m=first.reach_m,
        place=_middle(surfaces),
    )


def _holding(distance: Floats, density: Floats, confidence: float) -> float:
    """Scale of the ellipse that holds a share of the density; never below the normal one's 1.5 sigma."""
    order = np.argsort(distance, axis=None)
    summed = np.cumsum(density.ravel()[order])
    index = min(int(np.searchsorted(summed, confidence)), len(order) - 1)
    normal = math.sqrt(-2 * math.log(1 - confidence))
    return max(float(distance.ravel()[order[index]]), normal)


def _chance_of_none(density: Floats) -> float:
    """Share of the density that is no denser than at no shift."""
    middle = density.shape[0] // 2
    return float(density[density <= density[middle, middle] * (1 + 1e-12)].sum())


def _marginal_chance(
    density: Floats, axes: tuple[Floats, Floats], across: Floats, surface: ShiftSurface
) -> float:
    """The same along the one direction that can be told."""
    along = np.rint((axes[0] * across[0] + axes[1] * across[1]) / surface.cell_m).astype(np.int64)
    least = int(along.min())
    marginal = np.bincount((along - least).ravel(), weights=density.ravel())
    return float(marginal[marginal <= marginal[-least] * (1 + 1e-12)].sum())


def _middle(surfaces: Sequence[ShiftSurface]) -> tuple[float, float]:
    east, north = np.mean([surface.place for surface in surfaces], axis=0).tolist()
    return float(east), float(north)
