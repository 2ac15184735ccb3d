# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement, its ellipse, and the rotation of a sheet."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.displacement import (
    Shift,
    displacement,
    mean_vector,
    record_medians,
    rotation,
)
from mine_planner.domain.errors import InputError


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
    assert result.mean.observations == 1
    assert result.mean.half_major_m == np.inf


def test_many_finds_of_three_records_are_three_observations_and_not_many():
    rng = np.random.default_rng(9)
    record = np.repeat(np.arange(3), 300)
    residual = rng.normal(0, 15, (3, 2))[record] + rng.normal(0, 0.5, (900, 2))
    mean = displacement(residual, record).mean
    assert mean.observations == 3
    assert mean.half_major_m > 15


def test_a_rotation_of_a_sheet_is_seen_with_its_angle():
    rng = np.random.default_rng(2)
    position = rng.uniform(0, 2000, (20, 2))
    turned = Shift(0, 0, 3.4, (1000.0, 1000.0)).apply(position)
    residual = turned - position + rng.normal(0, 5, position.shape)
    angle, chance = rotation(residual, position - position.mean(axis=0))
    assert np.degrees(angle) == pytest.approx(3.4, abs=0.2)
    assert chance < 1e-6


def test_a_rotation_is_seen_beside_a_shift_of_the_whole_sheet():
    position = np.array([[0.0, 0], [1000, 0], [1000, 600], [0, 600]])
    turned = Shift(80.0, -50.0, 0.5, (500.0, 300.0)).apply(position)
    angle, chance = rotation(turned - position, position - position.mean(axis=0))
    assert np.degrees(angle) == pytest.approx(0.5, abs=0.001)
    assert chance < 1e-6
    angle, chance = rotation(np.full((4, 2), 30.0), position - position.mean(axis=0))
    assert (angle, chance) == (pytest.approx(0.0), 1.0)


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


def test_two_observations_give_no_ellipse_and_three_do():
    assert np.isfinite(mean_vector(np.array([[0.0, 1], [1, 0], [2, 2]])).half_major_m)
    assert mean_vector(np.array([[0.0, 1], [1, 0]])).half_major_m == np.inf


def test_medians_per_record():
    values = np.array([[0.0, 0], [2, 2], [100, 100], [5, 5]])
    assert record_medians(values, np.array([1, 1, 1, 2])).tolist() == [[2, 2], [5, 5]]


def test_without_a_match_there_is_nothing_to_judge():
    nothing = np.full((3, 2), np.nan)
    with pytest.raises(InputError, match="match finds before"):
        displacement(nothing, np.zeros(3, int))
