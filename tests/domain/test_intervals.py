# SPDX-License-Identifier: GPL-2.0-or-later
"""Intervals and tails against published values, and against scipy where it is there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.intervals import (
    beta_quantile,
    chi_square_quantile,
    f_quantile,
    f_tail,
    incomplete_beta,
    wilson_interval,
)


def test_wilson_interval_of_a_published_example():
    # Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263 and 15 of 148
    assert wilson_interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson_interval(15, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)
    assert wilson_interval(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert wilson_interval(1, 29) == pytest.approx((0.0061, 0.1718), abs=5e-5)


def test_without_any_trial_the_share_may_be_anything():
    assert wilson_interval(0, 0) == (0.0, 1.0)


@given(st.integers(0, 400), st.integers(0, 400))
def test_the_interval_holds_the_share_and_stays_between_0_and_1(hits, more):
    trials = hits + more
    low, high = wilson_interval(hits, trials)
    assert 0 <= low <= high <= 1
    if trials:
        assert low <= hits / trials <= high


@pytest.mark.parametrize("case", [(3, 2, 0.95), (-1, 2, 0.95), (1, 2, 1.0)])
def test_counts_that_cannot_be_are_refused(case):
    with pytest.raises(InputError):
        wilson_interval(*case)


def test_beta_1_3_has_the_mean_of_a_quarter_and_its_median_in_closed_form():
    assert beta_quantile(1, 3, 0.5) == pytest.approx(1 - 0.5 ** (1 / 3))
    assert incomplete_beta(1, 1, 0.3) == pytest.approx(0.3)
    assert incomplete_beta(2, 3, 0.4) == pytest.approx(0.5248)


def test_table_values_of_f_and_chi_square():
    assert f_quantile(0.95, 2, 10) == pytest.approx(4.1028, abs=1e-4)
    assert f_tail(4.1028, 2, 10) == pytest.approx(0.05, abs=1e-5)
    assert chi_square_quantile(0.95, 2) == pytest.approx(5.9915, abs=1e-4)
    assert chi_square_quantile(0.05, 10) == pytest.approx(3.9403, abs=1e-4)


@given(st.floats(0.3, 3000), st.floats(0.3, 3000), st.floats(0.001, 0.999))
def test_the_incomplete_beta_agrees_with_scipy(a, b, x):
    special = pytest.importorskip("scipy.special")
    assert incomplete_beta(a, b, x) == pytest.approx(special.betainc(a, b, x), abs=1e-9)


@given(st.floats(1, 5000), st.floats(0.01, 0.99))
def test_chi_square_agrees_with_scipy(degrees, share):
    special = pytest.importorskip("scipy.special")
    assert chi_square_quantile(share, degrees) == pytest.approx(
        2 * special.gammaincinv(degrees / 2, share), rel=1e-6
    )
