# SPDX-License-Identifier: GPL-2.0-or-later
"""Fits of scans: residuals, leave-one-out errors, and what is wrong with control points."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mine_planner.domain.errors import InputError
from mine_planner.domain.gcp_fit import fit, helmert_parts
from mine_planner.domain.gcp_points import NEEDED, ControlPoints, explain_points

SCAN = np.array(
    [(100, 100), (1900, 120), (1850, 1400), (150, 1380), (1000, 700), (500, 1000), (1500, 400),
     (300, 500), (1600, 1100)], dtype=float,
)  # fmt: skip
METHODS = list(NEEDED)


def helmert(xy, turn=5.0, scale=2.5, shift=(8_657_000.0, 4_421_000.0)):
    a, s = math.radians(turn), scale
    x, y = np.asarray(xy, dtype=float).T
    return np.stack(
        [s * (math.cos(a) * x - math.sin(a) * y) + shift[0],
         s * (math.sin(a) * x + math.cos(a) * y) + shift[1]], axis=-1,
    )  # fmt: skip


def bent(xy):
    x, y = np.asarray(xy, dtype=float).T
    return helmert(xy) + np.stack([2e-5 * x * y, -1e-5 * x * x], axis=-1)


def tilted(xy):
    x, y = np.asarray(xy, dtype=float).T
    w = 1.0 + 2e-5 * x - 1e-5 * y
    return np.stack([(2.5 * x + 0.1 * y) / w + 8.6e6, (2.4 * y - 0.2 * x) / w + 4.4e6], axis=-1)


@pytest.mark.parametrize("method", METHODS)
def test_a_helmert_truth_is_found_exactly_by_every_method(method):
    result = fit(ControlPoints.of(SCAN, helmert(SCAN)), method)
    assert result.rms_m < 1e-6
    assert result.leave_one_out_m < 1e-6
    np.testing.assert_allclose(result.model([(700, 900)]), helmert([(700, 900)]), atol=1e-6)


def test_each_method_finds_its_own_truth_and_the_simpler_one_does_not():
    for truth, good, poor in ((bent, "polynomial2", "affine"), (tilted, "projective", "affine")):
        points = ControlPoints.of(SCAN, truth(SCAN))
        assert fit(points, good).leave_one_out_m < 1e-4
        assert fit(points, poor).leave_one_out_m > 1.0


def test_the_affine_fit_agrees_with_a_plain_least_squares():
    random = np.random.default_rng(1)
    ground = helmert(SCAN) + random.normal(0, 5, SCAN.shape)
    result = fit(ControlPoints.of(SCAN, ground), "affine")
    design = np.c_[np.ones(len(SCAN)), SCAN]
    expected = design @ np.linalg.lstsq(design, ground, rcond=None)[0]
    np.testing.assert_allclose(result.model(SCAN), expected, atol=1e-6)
    # The closed form of leave-one-out for a linear fit: residual / (1 - leverage).
    hat = design @ np.linalg.inv(design.T @ design) @ design.T
    left_out = (expected - ground) / (1.0 - np.diag(hat))[:, None]
    np.testing.assert_allclose(result.left_out_xy, left_out, atol=1e-5)


@pytest.mark.parametrize("method", METHODS)
def test_leave_one_out_is_never_below_the_residuals_and_names_the_outlier(method):
    random = np.random.default_rng(2)
    ground = helmert(SCAN) + random.normal(0, 3, SCAN.shape)
    ground[4] += (80.0, -60.0)
    points = ControlPoints.of(SCAN, ground, list("abcdefghi"))
    result = fit(points, method)
    assert result.leave_one_out_m > result.rms_m
    if method in ("helmert", "affine"):
        assert result.worst_point == "e"


def test_with_as_many_points_as_parameters_residuals_say_nothing_so_it_is_refused():
    for method, needed in NEEDED.items():
        points = ControlPoints.of(SCAN[:needed], helmert(SCAN[:needed]))
        with pytest.raises(InputError, match="add 1 more"):
            fit(points, method)


def test_points_on_a_line_are_refused_in_words():
    scan = np.array([(0, 0), (100, 100), (200, 200), (300, 300), (400, 400.5)])
    with pytest.raises(InputError, match="on one line"):
        fit(ControlPoints.of(scan, helmert(scan)), "affine")


def test_one_point_that_carries_the_fit_alone_is_refused():
    scan = np.array([(0, 0), (100, 0), (200, 0), (300, 0), (150, 150)], dtype=float)
    with pytest.raises(InputError, match="carries it alone"):
        fit(ControlPoints.of(scan, helmert(scan)), "affine")


def test_the_same_point_twice_is_refused_by_name():
    scan = SCAN.copy()
    scan[3] = scan[1]
    with pytest.raises(InputError, match="points 2 and 4"):
        fit(ControlPoints.of(scan, helmert(SCAN)), "affine")


def test_a_figure_that_is_missing_is_refused():
    ground = helmert(SCAN)
    ground[2, 0] = np.nan
    with pytest.raises(InputError, match="two figures"):
        ControlPoints.of(SCAN, ground)


def test_swapped_axes_are_said_in_words():
    (sentence,) = explain_points(ControlPoints.of(SCAN, helmert(SCAN)[:, ::-1]))
    assert "swapped" in sentence
    assert explain_points(ControlPoints.of(SCAN, helmert(SCAN))) == ()


def test_a_wrong_zone_and_a_stray_point_are_said_in_words():
    ground = helmert(SCAN)
    ground[2, 0] += 1_000_000.0
    assert "zone number" in explain_points(ControlPoints.of(SCAN, ground))[0]
    ground = helmert(SCAN)
    ground[2, 1] += 500_000.0
    assert "point 3 lies far" in explain_points(ControlPoints.of(SCAN, ground))[0]


def test_a_scan_on_its_side_is_said_in_words():
    sentences = explain_points(ControlPoints.of(SCAN, helmert(SCAN, turn=90.0)))
    assert "turned by more than 60 degrees" in sentences[0]


def test_the_position_sigma_grows_away_from_the_control_points():
    random = np.random.default_rng(3)
    ground = helmert(SCAN) + random.normal(0, 5, SCAN.shape)
    for method in METHODS:
        result = fit(ControlPoints.of(SCAN, ground), method)
        near, far = result.position_sigma(1000, 750), result.position_sigma(6000, 6000)
        assert near >= result.leave_one_out_m / math.sqrt(2.0) - 1e-9
        assert far > near
        for cov in result.position_cov(SCAN):
            assert np.linalg.eigvalsh(cov).min() >= 0.0


def test_a_helmert_fit_is_taken_apart_into_shift_turn_and_scale():
    parts = helmert_parts(fit(ControlPoints.of(SCAN, helmert(SCAN, 5.0, 1.02, (30.0, -40.0))), "helmert"))
    # Counter-clockwise in the plane is a negative turn of bearings.
    assert parts.turn_deg == pytest.approx(-5.0)
    assert parts.scale == pytest.approx(1.02)
    with pytest.raises(InputError, match="no single turn"):
        helmert_parts(fit(ControlPoints.of(SCAN, helmert(SCAN)), "affine"))


def test_the_stated_error_is_what_new_points_show_on_average():
    """Leave-one-out foretells the error at points that the fit has not seen; RMS falls short."""
    random = np.random.default_rng(4)
    seen, foretold, shown = [], [], []
    for _ in range(100):
        scan = random.uniform(0, 2000, (8, 2))
        result = fit(ControlPoints.of(scan, helmert(scan) + random.normal(0, 5, (8, 2))), "affine")
        fresh = random.uniform(0, 2000, (50, 2))
        truth = helmert(fresh) + random.normal(0, 5, (50, 2))
        shown.append(np.mean(np.sum((result.model(fresh) - truth) ** 2, axis=1)))
        foretold.append(result.leave_one_out_m**2)
        seen.append(result.rms_m**2)
    assert np.mean(foretold) >= 0.9 * np.mean(shown)
    assert np.mean(seen) < 0.7 * np.mean(shown)
