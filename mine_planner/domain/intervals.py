# SPDX-License-Identifier: GPL-2.0-or-later
"""Intervals for shares: Wilson's, the beta distribution, and the tail of F.

Written out here because the domain may not lean on scipy. The incomplete beta function is
computed by its continued fraction (Abramowitz and Stegun, 26.5.8) with Lentz's method.
"""

from __future__ import annotations

import math
from statistics import NormalDist

from mine_planner.domain.errors import InputError

Interval = tuple[float, float]


def wilson_interval(hits: float, trials: float, confidence: float = 0.95) -> Interval:
    """Interval of a share after E. B. Wilson (1927).

    Parameters
    ----------
    hits, trials
        Counts, 0 ≤ hits ≤ trials. Without any trial the share may be anything: (0, 1).
    confidence
        Between 0 and 1, two-sided.

    Raises
    ------
    InputError
        If the counts do not fit together.
    """
    _check(hits, trials, confidence)
    if trials == 0:
        return 0.0, 1.0
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    share = hits / trials
    scale = 1 + z * z / trials
    centre = (share + z * z / (2 * trials)) / scale
    half = z / scale * math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    low = 0.0 if hits == 0 else max(centre - half, 0.0)
    high = 1.0 if hits == trials else min(centre + half, 1.0)
    return low, high


def _check(hits: float, trials: float, confidence: float) -> None:
    if not 0 <= hits <= trials or not math.isfinite(trials):
        message = f"{hits:g} hits in {trials:g} trials cannot be; check the counts."
        raise InputError(message)
    if not 0 < confidence < 1:
        raise InputError("A confidence lies between 0 and 1; enter for example 0.95.")


def incomplete_beta(a: float, b: float, x: float) -> float:
    """Regularised incomplete beta function: the share of Beta(a, b) below x."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    if x < (a + 1) / (a + b + 2):
        return front * _continued_fraction(a, b, x) / a
    return 1.0 - front * _continued_fraction(b, a, 1 - x) / b


def _continued_fraction(a: float, b: float, x: float) -> float:
    tiny = 1e-300
    c, d = 1.0, 1.0 - (a + b) * x / (a + 1)
    d = 1.0 / (d if abs(d) > tiny else tiny)
    result = d
    for m in range(1, 100_000):
        for step in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1.0 + step * d
            d = 1.0 / (d if abs(d) > tiny else tiny)
            c = 1.0 + step / c
            c = c if abs(c) > tiny else tiny
            result *= c * d
        if abs(c * d - 1) < 1e-13:
            break
    return result


def beta_quantile(a: float, b: float, share: float) -> float:
    """Value below which a share of Beta(a, b) lies, to 1e-12, by bisection."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if incomplete_beta(a, b, middle) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def f_tail(value: float, df1: float, df2: float) -> float:
    """Probability that an F variable with df1 and df2 degrees exceeds a value."""
    if value <= 0:
        return 1.0
    return incomplete_beta(df2 / 2, df1 / 2, df2 / (df2 + df1 * value))


def f_quantile(share: float, df1: float, df2: float) -> float:
    """Value below which a share of an F variable lies."""
    x = beta_quantile(df1 / 2, df2 / 2, share)
    return math.inf if x >= 1 else df2 * x / (df1 * (1 - x))


def chi_square_quantile(share: float, degrees: float) -> float:
    """Value below which a share of a chi-square variable lies.

    By the incomplete gamma series (Abramowitz and Stegun, 6.5.29) and bisection.
    """
    low, high = 0.0, degrees + 40 * math.sqrt(2 * degrees) + 100
    for _ in range(100):
        middle = (low + high) / 2
        if _incomplete_gamma(degrees / 2, middle / 2) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _incomplete_gamma(a: float, x: float) -> float:
    if x <= 0:
        return 0.0
    term = math.exp(a * math.log(x) - x - math.lgamma(a + 1))
    total, n = term, a
    while term > total * 1e-15 or n < x:
        n += 1
        term *= x / n
        total += term
        if term == 0.0:
            break
    return min(total, 1.0)
