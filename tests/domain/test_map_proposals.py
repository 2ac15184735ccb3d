# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals from what was learnt: they add or order, and never release land."""

from __future__ import annotations

import numpy as np
import pytest

from mine_planner.domain.batch_shift import ShiftEstimate
from mine_planner.domain.displacement import MeanVector
from mine_planner.domain.errors import InputError
from mine_planner.domain.map_proposals import (
    design_effect,
    estimate_source,
    propose_grade,
    propose_sigma,
)


def test_a_source_without_any_searched_map_keeps_its_prior():
    flat = estimate_source(np.empty(0), np.empty(0))
    assert (flat.mean, flat.interval) == (0.5, pytest.approx((0.025, 0.975)))
    quarter = estimate_source(np.empty(0), np.empty(0), prior=(1, 3))
    assert quarter.mean == 0.25


def test_the_posterior_by_hand():
    result = estimate_source(np.array([3.0]), np.array([8.0]), next_trials=1)
    assert (result.a, result.b) == (4, 6)
    assert result.mean == 0.4
    assert result.next_map == (0.0, 1.0)


def test_maps_that_differ_beyond_chance_count_less():
    hits, trials = np.array([50.0, 0.0]), np.array([50.0, 50.0])
    # share 0.5: chi² = 2 · 25² / 12.5 = 100 with one degree of freedom
    assert design_effect(hits, trials) == pytest.approx(100)
    wide = estimate_source(hits, trials)
    assert wide.interval[1] - wide.interval[0] > 0.6
    alike = estimate_source(np.array([25.0, 25.0]), trials)
    assert alike.design_effect == 1.0
    assert alike.interval[1] - alike.interval[0] < 0.2


def test_the_interval_for_the_next_map_is_wider_than_that_of_the_source():
    result = estimate_source(np.array([30.0]), np.array([100.0]), next_trials=20)
    assert result.next_map[0] < result.interval[0]
    assert result.next_map[1] > result.interval[1]


def test_counts_that_cannot_be_are_refused():
    with pytest.raises(InputError):
        estimate_source(np.array([3.0]), np.array([2.0]))
    with pytest.raises(InputError):
        estimate_source(np.array([1.0]), np.array([2.0]), prior=(0, 1))


def estimate(fields, off_m, bound_m, set_aside=0):
    mean = MeanVector(10.0, 0.0, 12.0, 9.0, 90.0, 0.95, fields)
    return ShiftEstimate(
        mean, 0.01, 0.05, None, fields, set_aside, off_m, bound_m, off_m, bound_m, 80.0, (0.0, 0.0)
    )


def test_a_sigma_that_grows_may_be_accepted_and_one_that_shrinks_vacates_nothing():
    larger = propose_sigma(estimate(9, 24.0, 33.0), 16.0, 2.45, np.array([5.0, 40.0, 41.0, 12.0]))
    assert larger.grows
    assert larger.proposed_m == pytest.approx(np.hypot(33.0, 2.2))
    assert "9 searched fields" in larger.sentence
    assert "may be accepted at once" in larger.sentence
    assert larger.at_edge == 0.5
    smaller = propose_sigma(estimate(30, 3.0, 5.0), 16.0, 2.45, np.full(30, 3.0))
    assert not smaller.grows
    assert "stays hazard, marked cancellation proposed" in smaller.sentence


def test_one_or_two_searched_fields_say_nothing_about_the_sigma_of_others():
    assert propose_sigma(estimate(2, 3.0, 5.0), 16.0, 2.45, np.zeros(2)) is None
    assert propose_sigma(estimate(3, 3.0, 5.0, set_aside=1), 16.0, 2.45, np.zeros(3)) is None


def test_a_sigma_needs_a_present_one():
    with pytest.raises(InputError):
        propose_sigma(estimate(5, 3.0, 5.0), 0.0, 2.45, np.zeros(5))


def test_grades_change_only_beyond_the_authoritys_thresholds():
    bounds = {"direct_from": 0.8, "indirect_below": 0.3}
    assert propose_grade((0.85, 0.95), False, **bounds).direct_proposed
    down = propose_grade((0.05, 0.2), True, **bounds)
    assert not down.direct_proposed
    assert "stays hazard" in down.reason
    assert propose_grade((0.2, 0.9), True, **bounds) is None
    assert propose_grade((0.2, 0.9), False, **bounds) is None
