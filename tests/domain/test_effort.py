# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from mine_planner.domain.effort import Method, effort, recalibrate, slope_class
from mine_planner.domain.errors import InputError

MANUAL = Method("manual", 200.0, 1_000.0, 0.8, {"low": 1.0, "high": 0.5}, {"low": 1.0}, {"flat": 1.0})


def test_team_days_and_cost_are_worked_by_hand():
    # 8,000 m² / (200 * 0.5 * 1 * 1 * 0.8 = 80 m² a day) = 100 days of 1,000
    result = effort(8_000.0, MANUAL, "high", "low", "flat")
    assert result.team_days == pytest.approx(100.0)
    assert result.cost == pytest.approx(100_000.0)
    assert result.rate_m2 == pytest.approx(80.0)
    assert "8,000 m² / (200 m² per day × vegetation 0.5" in result.why


def test_a_class_without_a_factor_is_named():
    with pytest.raises(InputError, match="no vegetation factor for thorn"):
        effort(1.0, MANUAL, "thorn", "low", "flat")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"rate_m2": 0.0}, "the rate must be above 0"),
        ({"rate_m2": math.nan}, "the rate must be above 0"),
        ({"availability": 0.0}, "availability"),
        ({"availability": 1.5}, "availability"),
        ({"metal": {"low": -1.0}}, "metal factor"),
    ],
)
def test_a_figure_that_is_no_rate_is_explained(change, words):
    with pytest.raises(InputError, match=words):
        effort(1.0, replace(MANUAL, **change), "low", "low", "flat")


def test_an_unknown_area_is_explained():
    with pytest.raises(InputError, match="area of the task"):
        effort(math.nan, MANUAL, "low", "low", "flat")


def test_slope_classes_come_from_the_programmes_table():
    limits = [(10.0, "flat"), (30.0, "steep")]
    assert slope_class(10.0, limits) == "flat"
    assert slope_class(10.1, limits) == "steep"
    for none in (31.0, math.nan):
        with pytest.raises(InputError, match="No slope class"):
            slope_class(none, limits)


def test_the_rate_comes_back_from_the_programmes_own_progress():
    days = np.array([5.0, 10.0, 20.0])
    factor = np.array([1.0, 0.5, 0.8])
    result = recalibrate(150.0 * days * factor, days, factor)
    assert result.rate_m2 == pytest.approx(150.0)
    assert (result.low_m2, result.high_m2) == pytest.approx((150.0, 150.0))
    assert (result.reports, result.team_days) == (3, 35.0)


def test_the_spread_of_the_reports_is_shown():
    result = recalibrate(np.array([100.0, 300.0]), np.ones(2), np.ones(2))
    assert result.low_m2 < result.rate_m2 < result.high_m2


def test_reports_without_usable_figures_are_named():
    with pytest.raises(InputError, match="no progress reports"):
        recalibrate(np.empty(0), np.empty(0), np.empty(0))
    with pytest.raises(InputError, match="report 2"):
        recalibrate(np.ones(2), np.array([1.0, math.nan]), np.ones(2))
