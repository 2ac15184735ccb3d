# SPDX-License-Identifier: GPL-2.0-or-later
"""What was learnt about a map, as proposals that a person accepts or not.

What grows may be accepted at once. What would shrink stays hazard, marked "cancellation
proposed", until a person files a cancellation report: no estimate releases land.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from mine_planner.domain.errors import InputError
from mine_planner.domain.intervals import Interval, beta_quantile
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from mine_planner.domain.batch_shift import ShiftEstimate

Floats = npt.NDArray[np.float64]

LEAST_FIELDS = 3
"""Searched fields below which nothing is said about how far other fields lie off."""
ROW_SCATTER_M = 2.2
"""Scatter of mines about the drawn rows of their field, per axis."""
CANCELLATION_PROPOSED = spoken("cancellation proposed")
"""Mark of ground that a proposal would vacate and that stays hazard all the same."""


@dataclass(frozen=True)
class SourceEstimate:
    """What the searched maps of one source say about its unsearched ones.

    ``mean`` and ``interval`` describe the source's share of hits (Beta posterior);
    ``next_map`` is the interval for one more map of ``next_trials`` units (beta-binomial).
    ``design_effect`` says by how much maps differ beyond chance: 1 where they do not;
    the evidence counts that much less.
    """

    a: float
    b: float
    mean: float
    interval: Interval
    design_effect: float
    next_trials: int
    next_map: Interval


def estimate_source(
    hits: Floats,
    trials: Floats,
    *,
    prior: tuple[float, float] = (1.0, 1.0),
    confidence: float = 0.95,
    next_trials: int = 100,
) -> SourceEstimate:
    """Estimate a source's share of hits from its searched maps.

    Parameters
    ----------
    hits, trials
        Counts per searched map, shapes (maps,); none gives the prior.
    prior
        Parameters of the beta prior; flat by default. Beta(1, 3) has the mean 25 %.
    confidence
        Of both intervals, two-sided.
    next_trials
        Units (finds, corridors) of the map that is to be foretold.

    Raises
    ------
    InputError
        If counts or prior cannot be.
    """
    hits, trials = np.asarray(hits, dtype=np.float64), np.asarray(trials, dtype=np.float64)
    if bool((hits < 0).any() or (hits > trials).any()) or min(prior) <= 0 or next_trials < 1:
        message = "The counts of a source or its prior cannot be; hits lie between 0 and trials."
        raise InputError(message)
    effect = design_effect(hits, trials)
    a = prior[0] + float(hits.sum()) / effect
    b = prior[1] + float((trials - hits).sum()) / effect
    tail = (1 - confidence) / 2
    return SourceEstimate(
        a=a,
        b=b,
        mean=a / (a + b),
        interval=(beta_quantile(a, b, tail), beta_quantile(a, b, 1 - tail)),
        design_effect=effect,
        next_trials=next_trials,
        next_map=_beta_binomial_interval(a, b, next_trials, tail),
    )


def design_effect(hits: Floats, trials: Floats) -> float:
    """Ratio of the variance between maps to that of chance, at least 1 (Pearson's chi²/df)."""
    used = trials > 0
    hits, trials = hits[used], trials[used]
    if len(hits) < 2:
        return 1.0
    share = float(hits.sum() / trials.sum())
    if share in {0.0, 1.0}:
        return 1.0
    chi_square = float((((hits - trials * share) ** 2) / (trials * share * (1 - share))).sum())
    return max(chi_square / (len(hits) - 1), 1.0)


def _beta_binomial_interval(a: float, b: float, n: int, tail: float) -> Interval:
    """Interval of the share of hits in n further units."""
    k = np.arange(n + 1)
    log = np.array([math.lgamma(a + i) - math.lgamma(i + 1) for i in k])
    log += np.array([math.lgamma(b + n - i) - math.lgamma(n - i + 1) for i in k])
    weight = np.exp(log - log.max())
    below = np.cumsum(weight / weight.sum())
    low = int(np.searchsorted(below, tail))
    high = int(np.searchsorted(below, 1 - tail))
    return low / n, min(high, n) / n


@dataclass(frozen=True)
class SigmaProposal:
    """A sigma per axis in metres that the finds support, beside the present one.

    ``estimate_m`` is the best estimate, ``proposed_m`` its upper bound at ``confidence``;
    ``grows`` says whether it widens corridors and so may be accepted at once. ``at_edge`` is
    the share of fields that lie off by as much as the corridor's outer tenth or more.
    ``observations`` counts searched fields, since the finds of one field are one observation.
    """

    present_m: float
    estimate_m: float
    proposed_m: float
    grows: bool
    at_edge: float
    observations: int
    confidence: float

    @property
    def sentence(self) -> str:
        """What is proposed and what may be done with it."""
        if self.grows:
            return spoken(
                f"{self.observations} searched fields support a sigma of at most {self.proposed_m:.1f} m "
                f"per axis (now {self.present_m:.1f} m); corridors grow and may be accepted at once."
            )
        return spoken(
            f"{self.observations} searched fields support a sigma of at most {self.proposed_m:.1f} m "
            f"per axis (now {self.present_m:.1f} m); what it would vacate stays hazard, "
            f"marked {CANCELLATION_PROPOSED}."
        )


def propose_sigma(
    found: ShiftEstimate, present_m: float, k: float, shifts_m: Floats, confidence: float = 0.95
) -> SigmaProposal | None:
    """Propose a sigma per axis from the errors of searched fields, on the safe side.

    Parameters
    ----------
    found
        The batch's estimate: each field is one draw of its record's error.
    present_m
        Sigma per axis that the map has now, in metres.
    k
        Factor of the corridor within which finds were matched.
    shifts_m
        How far each field lies off, in metres, shape (fields,).
    confidence
        One-sided, as the bound in ``found``.

    Returns
    -------
    None with fewer than ``LEAST_FIELDS`` fields, which cannot tell how much records differ.

    Raises
    ------
    InputError
        If sigma or k is not above zero.
    """
    if present_m <= 0 or k <= 0:
        raise InputError("A new sigma needs a present sigma and k above zero; give the map a sigma.")
    if found.fields - found.set_aside < LEAST_FIELDS:
        return None
    bound = math.hypot(found.off_bound_m, ROW_SCATTER_M)
    return SigmaProposal(
        present_m=present_m,
        estimate_m=math.hypot(found.off_m, ROW_SCATTER_M),
        proposed_m=bound,
        grows=bound > present_m,
        at_edge=float((np.asarray(shifts_m) > 0.9 * k * present_m).mean()),
        observations=found.fields,
        confidence=confidence,
    )


@dataclass(frozen=True)
class GradeProposal:
    """A change of the kind of evidence that a map counts as, for a person to decide."""

    direct_now: bool
    direct_proposed: bool
    reason: str


def propose_grade(
    recall: Interval, direct_now: bool, *, direct_from: float, indirect_below: float
) -> GradeProposal | None:
    """Propose direct or indirect evidence from a map's recall; None where nothing changes.

    Parameters
    ----------
    recall
        Wilson interval of the map's recall.
    direct_now
        True where the map counts as direct evidence (CHA).
    direct_from, indirect_below
        The authority's thresholds: direct where the whole interval lies at or above the
        first, indirect where it lies below the second.
    """
    low, high = recall
    if not direct_now and low >= direct_from:
        reason = spoken(
            f"{low:.0%} to {high:.0%} of the finds nearby lie in its corridors, "
            f"at least {direct_from:.0%} is asked."
        )
        return GradeProposal(direct_now, True, reason)
    if direct_now and high < indirect_below:
        reason = spoken(
            f"{low:.0%} to {high:.0%} of the finds nearby lie in its corridors, "
            f"below {indirect_below:.0%}; its ground stays hazard."
        )
        return GradeProposal(direct_now, False, reason)
    return None
