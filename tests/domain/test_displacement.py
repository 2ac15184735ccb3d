# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement, its ellipse, and the tests for a common shift or rotation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.displacement import (
    Shift,
    displacement,
    hotelling,
    mean_vector,
    record_medians,
    weigh_shift,
)
from mine_planner.domain.errors import InputError
from mine_planner.domain.finds import match_finds
from mine_planner.domain.pattern_shift import fit_pattern, fit_records


def records_off_by(east, north, sigma, records=30, each=10, seed=4):
    rng = np.random.default_rng(seed)
    record = np.repeat(np.arange(records), each)
    own = rng.normal(0, sigma, (records, 2))[record]
    position = rng.uniform(0, 5000, (records, 2))[record] + rng.uniform(0, 50, (len(record), 2))
    residual = own + rng.normal(0, 0.5, (len(record), 2)) + [east, north]
    return residual, position, record


def test_hotelling_by_hand():
    # mean (1, 1), covariance diag(4/3, 4/3), n = 4: T² = 4 · 2 · 3/4 = 6
    observed = np.array([[0.0, 0], [2, 0], [0, 2], [2, 2]])
    t_squared, p = hotelling(observed)
    assert t_squared == pytest.approx(6.0)
    # F = 6 · 2 / (2 · 3) = 2 with (2, 2) degrees: p = 1 / (1 + F)
    assert p == pytest.approx(1 / 3)


def test_a_shift_of_a_whole_batch_is_seen_with_the_size_it_has():
    evidence = weigh_shift(*records_off_by(102.1, 9.6, 10.0))
    assert evidence.significant
    assert evidence.by_record
    assert evidence.correction.east_m == pytest.approx(102.1, abs=6)
    assert evidence.correction.north_m == pytest.approx(9.6, abs=6)
    assert evidence.correction.rotation_deg == 0.0
    assert evidence.mean.half_major_m < 10


def test_records_that_err_each_on_its_own_raise_a_false_alarm_as_rarely_as_promised():
    alarms = sum(
        weigh_shift(*records_off_by(0, 0, 15.0, records=12, each=5, seed=seed)).significant
        for seed in range(400)
    )
    # 1 % is promised; 4 expected, 12 or more would happen once in a thousand
    assert alarms <= 12


def test_many_finds_of_three_records_are_three_observations_and_not_many():
    residual, position, record = records_off_by(0, 0, 15.0, records=3, each=300, seed=9)
    assert not weigh_shift(residual, position, record).significant


def test_a_rotation_of_a_sheet_is_seen_with_its_angle():
    rng = np.random.default_rng(2)
    position = rng.uniform(0, 2000, (60, 2))
    turned = Shift(0, 0, 3.4, (1000.0, 1000.0)).apply(position)
    residual = turned - position + rng.normal(0, 5, position.shape)
    evidence = weigh_shift(residual, position, np.arange(60))
    assert evidence.correction.rotation_deg == pytest.approx(3.4, abs=0.2)
    fixed = evidence.correction.apply(position)
    assert np.hypot(*(fixed - turned).T).max() < 10


def test_a_record_far_from_all_others_is_set_aside_and_counted():
    residual, position, record = records_off_by(0, 0, 8.0, records=40, each=4)
    residual[record == 7] += [1870.0, 0.0]
    evidence = weigh_shift(residual, position, record)
    assert evidence.set_aside == 1
    assert not evidence.significant


@given(st.floats(-500, 500), st.floats(-500, 500), st.floats(-180, 180), st.floats(-1e4, 1e4))
def test_a_correction_can_be_taken_back(east, north, turn, pivot):
    shift = Shift(east, north, turn, (pivot, -pivot))
    xy = np.array([[0.0, 0], [123.4, -56.7], [1e4, 2e4]])
    assert shift.undo(shift.apply(xy)) == pytest.approx(xy, abs=1e-6)


def test_median_and_ninety_per_cent_of_displacements_by_hand():
    residual = np.array([[3.0, 4], [0, 1], [0, 2], [np.nan, np.nan]])
    result = displacement(residual, np.array([0, 0, 0, 0]))
    assert result.finds == 3
    assert result.median_m == 2.0
    assert result.p90_m == pytest.approx(2 + 0.8 * 3)
    assert result.mean.observations == 3


def test_the_ellipse_holds_the_true_mean_as_often_as_it_says():
    rng = np.random.default_rng(6)
    inside = 0
    for _ in range(1000):
        mean = mean_vector(rng.multivariate_normal([0, 0], [[9, 3], [3, 4]], 12), 0.9)
        angle = np.radians(mean.bearing_deg)
        along = mean.east_m * np.sin(angle) + mean.north_m * np.cos(angle)
        across = mean.east_m * np.cos(angle) - mean.north_m * np.sin(angle)
        inside += (along / mean.half_major_m) ** 2 + (across / mean.half_minor_m) ** 2 <= 1
    assert inside / 1000 == pytest.approx(0.9, abs=0.03)


def test_two_observations_give_no_ellipse():
    assert mean_vector(np.array([[0.0, 1], [1, 0]])).half_major_m == np.inf


def test_medians_per_record():
    values = np.array([[0.0, 0], [2, 2], [100, 100], [5, 5]])
    assert record_medians(values, np.array([1, 1, 1, 2])).tolist() == [[2, 2], [5, 5]]


def test_without_a_match_there_is_nothing_to_judge():
    nothing = np.full((3, 2), np.nan)
    with pytest.raises(InputError, match="match finds before"):
        displacement(nothing, np.zeros(3, int))
    with pytest.raises(InputError, match="match finds before"):
        weigh_shift(nothing, np.zeros((3, 2)), np.zeros(3, int))
    with pytest.raises(InputError, match="wait for more finds"):
        weigh_shift(np.zeros((2, 2)), np.zeros((2, 2)), np.zeros(2, int))


def test_a_pattern_is_laid_over_the_finds_although_the_shift_exceeds_the_spacing():
    rng = np.random.default_rng(8)
    pattern = np.stack(np.meshgrid(np.arange(40) * 4.0, [0.0, 7, 15]), -1).reshape(-1, 2)
    seen = rng.permutation(len(pattern))[:60]
    finds = pattern[seen] + [13.0, -21.0] + rng.normal(0, 0.5, (60, 2))
    fit = fit_pattern(finds, pattern, 39.0, 2.0)
    assert (fit.east_m, fit.north_m) == pytest.approx((13.0, -21.0), abs=0.5)
    assert fit.fitted > 0.95
    assert fit.fitted > fit.runner_up > 0


def fields_off_by(shift, seed, fields=15, noise=0):
    rng = np.random.default_rng(seed)
    pattern = np.stack(np.meshgrid(np.arange(25) * 4.0, [0.0, 9, 17]), -1).reshape(-1, 2)
    corner = np.stack(np.meshgrid(np.arange(5) * 900.0, np.arange(3) * 900.0), -1).reshape(-1, 2)
    own = rng.normal(0, 10, (fields, 1, 2))
    mines = corner[:fields, None] + pattern
    finds = mines + own + np.array(shift) + rng.normal(0, 0.5, mines.shape)
    finds = finds[rng.random(finds.shape[:2]) < 0.3]
    stray = rng.uniform(-300, 4000, (noise, 2))
    record = np.repeat(np.arange(fields), len(pattern))
    return np.concatenate([finds, stray]), mines.reshape(-1, 2), record


def test_a_datum_left_out_is_seen_although_matching_alone_misses_it():
    finds, mines, record = fields_off_by((102.1, 9.6), seed=3, noise=40)
    alone = match_finds(finds, mines, 39.0)
    assert alone.matched.mean() < 0.5
    assert np.nanmedian(alone.residual[:, 0]) < 60
    shifts = fit_records(finds, mines, record, search_m=150.0, tolerance_m=2.0)
    evidence = weigh_shift(shifts.residual, shifts.position, shifts.record)
    assert len(shifts.record) >= 12
    assert evidence.significant
    assert evidence.correction.east_m == pytest.approx(102.1, abs=9)
    assert evidence.correction.north_m == pytest.approx(9.6, abs=9)
    moved = evidence.correction.apply(mines)
    assert match_finds(finds, moved, 39.0).matched.mean() > 0.8


def test_finds_scattered_at_random_fit_no_pattern():
    _, mines, record = fields_off_by((0, 0), seed=4)
    stray = np.random.default_rng(5).uniform(-300, 4000, (400, 2))
    shifts = fit_records(stray, mines, record, search_m=150.0, tolerance_m=2.0)
    assert len(shifts.record) == 0
    assert len(shifts.unclear) > 5


def test_a_pattern_without_finds_is_not_fitted():
    with pytest.raises(InputError, match="needs finds"):
        fit_pattern(np.empty((0, 2)), np.zeros((1, 2)), 39.0, 2.0)
