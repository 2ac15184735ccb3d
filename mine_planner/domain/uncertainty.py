# SPDX-License-Identifier: GPL-2.0-or-later
"""How far the truth may lie: shares in two dimensions, radii, corridors and their sentences.

For a point with the same sigma on both axes a circle of k sigma holds 1 - exp(-k²/2): k = 2 holds
86.5 %, 95 % needs 2.45, 99 % needs 3.03 (domain reference §4.2). Every approximation here errs
outwards: a circle that says 95 % holds at least 95 % of the stated normal distribution.
"""

from __future__ import annotations

import functools
import math
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from mine_planner.domain.covariance import Cov2

_NODES = 257


def share_of_k(k: float) -> float:
    """Return the share that a circle of k sigma holds at least, in two dimensions (0 to 1).

    Exact for a circular error; for a longish one, where sigma is that of the worst axis, the
    circle holds more.
    """
    if not k >= 0.0:
        message = f"k must not be negative, but is {k:g}; enter the authority's figure."
        raise InputError(message)
    return 1.0 - math.exp(-0.5 * k * k)


def k_of_share(share: float) -> float:
    """Return the k whose circle holds ``share`` of a circular error (Rayleigh quantile)."""
    if not 0.0 < share < 1.0:
        message = f"The share must lie between 0 and 1, not at {share:g}; 0.95 means 95 %."
        raise InputError(message)
    return math.sqrt(-2.0 * math.log(1.0 - share))


def _share_in_circle(radius: NDArray[np.float64], minor: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shares of normal errors with sigmas 1 and ``minor`` inside circles, by 256 nodes.

    With a point drawn as (cos t, minor sin t) times a Rayleigh length, the share is the mean over t
    of 1 - exp(-R²/(2(cos²t + minor² sin²t))); the integrand is smooth and periodic, so the
    midpoint rule converges fast.
    """
    t = (np.arange(256) + 0.5) * (math.pi / 512.0)
    spread = np.cos(t) ** 2 + (minor[:, None] * np.sin(t)) ** 2
    share: NDArray[np.float64] = np.mean(-np.expm1(-0.5 * radius[:, None] ** 2 / spread), axis=1)
    return share


@functools.lru_cache(maxsize=32)
def _radius_table(share: float) -> NDArray[np.float64]:
    """Radii in units of the major sigma for minor/major = 0, 1/256, …, 1, rounded up."""
    line = NormalDist().inv_cdf(0.5 + share / 2.0)
    minor = np.arange(1, _NODES) / (_NODES - 1)
    low, high = np.full(_NODES - 1, line), np.full(_NODES - 1, k_of_share(share))
    for _ in range(40):
        middle = 0.5 * (low + high)
        short = _share_in_circle(middle, minor) < share
        low, high = np.where(short, middle, low), np.where(short, high, middle)
    table = np.concatenate([[line], high])
    table.flags.writeable = False
    return table


def radii(sigma_major: ArrayLike, sigma_minor: ArrayLike, share: float = 0.95) -> NDArray[np.float64]:
    """Return radii in metres that hold at least ``share``, for arrays of sigmas per axis (m)."""
    k_of_share(share)
    major = np.atleast_1d(np.asarray(sigma_major, dtype=float))
    minor = np.atleast_1d(np.asarray(sigma_minor, dtype=float))
    if not np.all(np.isfinite(major) & (major >= 0.0)):
        message = "A position has no known accuracy; enter its sigma, or let it stay undrawn."
        raise InputError(message)
    ratio = np.divide(minor, major, out=np.zeros_like(major), where=major > 0.0)
    # The radius grows with the ratio, so the next node upwards is a safe bound.
    node = np.ceil(np.clip(ratio, 0.0, 1.0) * (_NODES - 1) - 1e-12).astype(int)
    radius: NDArray[np.float64] = _radius_table(share)[node] * major
    return radius


def within_metres(cov: Cov2, share: float = 0.95) -> float:
    """Return the radius in metres that holds at least ``share`` of this error."""
    if not cov.is_valid:
        message = "A position has no valid covariance; enter its sigma again."
        raise InputError(message)
    return float(radii(cov.sigma_major, cov.sigma_minor, share)[0])


def corridor_radius(cov: Cov2, k: float) -> float:
    """Return k times the sigma of the worst axis: the half-width of a corridor, in metres.

    The sigma of any point between two ends on its worst axis is at most the straight mixture of
    the sigmas at the ends (the standard deviation is a norm), whatever the correlation of the
    ends. So the hull of the two end circles holds every point of a row with ``share_of_k(k)``.
    """
    share_of_k(k)
    return k * cov.sigma_major


def sentence_parts(radius_m: float, share: float) -> tuple[str, str]:
    """Return the two figures of the sentence "95 % within 39 m", rounded outwards.

    The share is rounded down and the radius up, so that the printed sentence stays true.
    """
    percent = math.floor(share * 1000.0 + 1e-9) / 10.0
    shown = f"{percent:.0f}" if percent == int(percent) else f"{percent:.1f}"
    metres = math.ceil(radius_m - 1e-9) if radius_m >= 10.0 else math.ceil(radius_m * 10 - 1e-9) / 10
    return shown, f"{metres:g}"


def within_sentence(radius_m: float, share: float) -> str:
    """Return "95 % within 39 m" (English; windows build theirs from :func:`sentence_parts`)."""
    percent, metres = sentence_parts(radius_m, share)
    return f"{percent} % within {metres} m"


def known_sigma(sigma_m: float | None, worst_m: float | None = None) -> float:
    """Return a sigma that may be drawn with: the stated one, or the authority's worst figure.

    Raises
    ------
    InputError
        When neither is known, or the figure is no length.
    """
    sigma = worst_m if sigma_m is None else sigma_m
    if sigma is None:
        message = (
            "The accuracy of this map is unknown; enter a sigma in metres, or let the authority "
            "set its worst figure for such maps."
        )
        raise InputError(message)
    if not (math.isfinite(sigma) and sigma > 0.0):
        message = f"A sigma of {sigma:g} m is not possible; enter a length above nought."
        raise InputError(message)
    return sigma


def plotting_sigma(plotting_mm: float, map_scale: float) -> float:
    """Return the plotting error on the ground: millimetres on paper times the scale, in metres."""
    if not (plotting_mm > 0.0 and map_scale >= 100.0):
        message = (
            f"A plotting error of {plotting_mm:g} mm at 1:{map_scale:g} is not possible; check the "
            "scale of the map and the authority's setting."
        )
        raise InputError(message)
    return plotting_mm * map_scale / 1000.0


def scan_sigma(leave_one_out_m: float, plotting_mm: float, map_scale: float, datum_m: float) -> float:
    """Return the sigma of what is traced over a scan, per axis in metres.

    sigma² = leave-one-out² + plotting² + datum². Grid crosses measure how well the paper fits, not
    how well the mines were plotted, so the result is never below the plotting error.
    """
    terms = (leave_one_out_m, plotting_sigma(plotting_mm, map_scale), datum_m)
    if not all(math.isfinite(term) and term >= 0.0 for term in terms):
        message = (
            "The fit of this scan has no leave-one-out error, so its accuracy is unknown; add "
            "control points until there is one."
        )
        raise InputError(message)
    return math.sqrt(sum(term * term for term in terms))
