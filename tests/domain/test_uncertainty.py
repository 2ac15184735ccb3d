# SPDX-License-Identifier: GPL-2.0-or-later
"""Shares in two dimensions, radii that err outwards, covariances and the error budget."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain import uncertainty
from mine_planner.domain.covariance import Cov2
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.errors import InputError

SIGMAS = st.floats(0.01, 500.0)
BUDGET = ErrorBudget(4.5, 0.5, 2.0, 0.0, 0.03, 0.0, 0.0, 3.0)


@pytest.mark.parametrize(("k", "share"), [(2.0, 0.865), (2.45, 0.950), (3.03, 0.990)])
def test_k_holds_the_published_share_in_two_dimensions(k, share):
    # Domain reference §4.2.
    assert uncertainty.share_of_k(k) == pytest.approx(share, abs=0.0005)
    assert uncertainty.k_of_share(share) == pytest.approx(k, abs=0.005)


def test_a_circular_error_has_the_rayleigh_radius():
    assert uncertainty.within_metres(Cov2.circular(10.0)) == pytest.approx(24.477, abs=0.001)


def test_an_error_on_one_axis_only_has_the_radius_of_a_line():
    line = uncertainty.within_metres(Cov2.along_across(30.0, 10.0, 0.0))
    assert 19.5996 <= line < 19.61


@settings(deadline=None)
@given(SIGMAS, SIGMAS, st.floats(0, 180), st.sampled_from([0.5, 0.865, 0.95, 0.99]))
def test_a_stated_radius_never_holds_less_than_its_share(along, across, bearing, share):
    cov = Cov2.along_across(bearing, along, across)
    radius = uncertainty.within_metres(cov, share)
    # An independent way to the share: integrate the longer axis, and the normal law across it.
    big, small = cov.sigma_major, max(cov.sigma_minor, 1e-6 * cov.sigma_major)
    t = (np.arange(20_000) + 0.5) / 10_000.0 - 1.0
    x = radius * np.sin(0.5 * math.pi * t)
    inner = np.sqrt(np.maximum(radius**2 - x**2, 0.0)) / (small * math.sqrt(2.0))
    weight = np.exp(-0.5 * (x / big) ** 2) / (big * math.sqrt(2.0 * math.pi))
    step = radius * 0.5 * math.pi * np.cos(0.5 * math.pi * t) / 10_000.0
    held = float(np.sum(weight * step * np.array([math.erf(value) for value in inner])))
    assert held >= share - 2e-5
    assert held <= share + 0.012
    assert radius <= uncertainty.k_of_share(share) * big * (1 + 1e-9)


@settings(deadline=None)
@given(SIGMAS, SIGMAS, st.floats(0, 180), st.floats(0.1, 4.0), st.floats(0.0, 2.0))
def test_a_corridor_grows_with_k_and_its_share_too(along, across, bearing, k, more):
    cov = Cov2.along_across(bearing, along, across)
    assert uncertainty.corridor_radius(cov, k) <= uncertainty.corridor_radius(cov, k + more)
    assert uncertainty.share_of_k(k) <= uncertainty.share_of_k(k + more)
    share = uncertainty.share_of_k(k)
    bound = uncertainty.corridor_radius(cov, k) * (1 + 1e-6)
    assert uncertainty.within_metres(cov, share) <= bound


@given(st.floats(1.0, 5000.0), st.floats(0.3, 0.999))
def test_a_printed_sentence_never_promises_more_than_is_known(radius, share):
    percent, metres = uncertainty.sentence_parts(radius, share)
    assert float(percent) <= 100.0 * share + 1e-6
    assert float(metres) >= radius - 1e-6


def test_the_sentence_reads_as_on_the_sheet():
    assert uncertainty.within_sentence(38.2, 0.95) == "95 % within 39 m"
    assert uncertainty.within_sentence(3.21, uncertainty.share_of_k(2.0)) == "86.4 % within 3.3 m"


def test_an_unknown_sigma_is_refused_or_the_authoritys_worst():
    with pytest.raises(InputError, match="unknown"):
        uncertainty.known_sigma(None)
    assert uncertainty.known_sigma(None, 200.0) == 200.0
    assert uncertainty.known_sigma(12.0, 200.0) == 12.0
    for impossible in (0.0, -1.0, float("nan"), float("inf")):
        with pytest.raises(InputError, match="not possible"):
            uncertainty.known_sigma(impossible)


@given(st.floats(0, 500), st.floats(0.1, 2), st.floats(1000, 1e6), st.floats(0, 50))
def test_the_sigma_of_a_scan_is_never_below_its_plotting(loo, plotting_mm, scale, datum):
    sigma = uncertainty.scan_sigma(loo, plotting_mm, scale, datum)
    assert sigma >= uncertainty.plotting_sigma(plotting_mm, scale) * (1 - 1e-12)
    assert sigma >= loo * (1 - 1e-12)


def test_a_scan_without_a_leave_one_out_error_has_no_sigma():
    with pytest.raises(InputError, match="leave-one-out"):
        uncertainty.scan_sigma(float("nan"), 0.5, 25_000, 4.5)
    assert uncertainty.scan_sigma(6.0, 0.5, 25_000, 4.5) == pytest.approx(math.sqrt(212.5))


@pytest.mark.parametrize(
    ("scale", "length", "published"), [(25_000, 200, 16), (50_000, 300, 29), (100_000, 500, 55)]
)
def test_the_budget_agrees_with_the_worked_figures(scale, length, published):
    # Domain reference §4.4 adds what acts along a leg and what acts across it to one figure.
    place = BUDGET.datum_cov().plus(BUDGET.reference_cov(scale))
    leg = BUDGET.leg_cov(0.0, length)
    assert round(math.sqrt(place.ee + leg.ee + leg.nn)) == published


def test_a_reference_point_errs_by_its_plotting_its_landmark_and_the_step_of_its_figures():
    budget = ErrorBudget(0.0, 0.5, 2.0, 0.0, 0.03, 0.0, 6.0, 3.0)
    assert budget.reference_cov(4_000).sigma_major == pytest.approx(math.sqrt(2**2 + 6**2))
    assert budget.reference_cov(4_000, 3.0).sigma_minor == pytest.approx(7.0)


def test_a_leg_errs_across_by_its_azimuth_and_along_by_its_length():
    cov = BUDGET.leg_cov(0.0, 500.0)
    assert math.sqrt(cov.ee) == pytest.approx(500.0 * math.radians(2.0))
    assert math.sqrt(cov.nn) == pytest.approx(15.0)
    assert cov.en == pytest.approx(0.0)


def test_an_unknown_scale_is_refused_or_reckoned_with_the_authoritys():
    with pytest.raises(InputError, match="scale"):
        BUDGET.reference_cov(None)
    worst = ErrorBudget(4.5, 0.5, 2.0, 0.0, 0.03, 0.0, 0.0, 3.0, unknown_scale=100_000)
    assert worst.reference_cov(None).sigma_major == pytest.approx(50.0)


def test_a_negative_error_is_refused():
    with pytest.raises(InputError, match="negative"):
        ErrorBudget(-1.0, 0.5, 2.0, 0.0, 0.03, 0.0, 0.0, 3.0)
    with pytest.raises(InputError, match="above nought"):
        ErrorBudget(4.5, 0.0, 2.0, 0.0, 0.03, 0.0, 0.0, 3.0)


@given(SIGMAS, SIGMAS, st.floats(0, 180))
def test_a_covariance_keeps_its_sigmas_and_its_direction(along, across, bearing):
    cov = Cov2.along_across(bearing, along, across)
    assert cov.is_valid
    assert cov.sigma_major == pytest.approx(max(along, across), rel=1e-6)
    assert cov.sigma_minor == pytest.approx(min(along, across), rel=1e-3, abs=1e-4)
    if along > 1.1 * across:
        apart = abs((cov.azimuth_major_deg - bearing + 90.0) % 180.0 - 90.0)
        assert apart < 1e-3


def test_tension_is_one_for_what_is_expected():
    cov = Cov2.along_across(0.0, 10.0, 5.0)
    assert cov.tension(5.0, 10.0) == pytest.approx(1.0)
    assert cov.tension(0.0, 0.0) == 0.0
