# SPDX-License-Identifier: GPL-2.0-or-later
"""Forecasts: hand-worked ends, published figures as a check, seasons, growth and savings.

The published figures are those of the project's domain reference: 1,167,000 ha hazardous,
166,000 ha done in four years, and the 30 years and 25 billion dollars that are named.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mine_planner.domain.errors import InputError
from mine_planner.domain.forecast import forecast, saving
from mine_planner.domain.forecast_assumptions import (
    Assumptions,
    Range,
    TeamPool,
    with_less_empty_search,
)

HA = 10_000.0
REMAINING = (1_167_000 - 166_000) * HA
PACE = 166_000 * HA / 4


def exactly(value):
    return Range(value, value, value, "test")


def pool(rate_m2, teams=1.0, cost=0.0, **more):
    return TeamPool(
        "Teams",
        teams=exactly(teams),
        rate_m2=exactly(rate_m2),
        days_per_month=exactly(20.0),
        availability=exactly(1.0),
        cost_per_day=exactly(cost),
        **more,
    )


def certain(hazard, pools, empty=0.0, searched=1.0, growth=0.0, survey=0.0):
    return Assumptions(
        exactly(hazard),
        exactly(empty),
        exactly(searched),
        exactly(growth),
        exactly(survey),
        tuple(pools),
    )


def middle(values):
    return values[2]


def test_a_certain_case_by_hand():
    # 24,000 m² at 2 teams · 50 m² · 20 days = 2,000 m² a month: 12 months, 480 team-days
    result = forecast(certain(24_000, [pool(50, teams=2, cost=300)]), runs=10)
    assert result.years == pytest.approx([1.0] * 5)
    assert result.team_days["Teams"] == pytest.approx([480] * 5)
    assert middle(result.cost) == pytest.approx(144_000)
    assert result.finished_share == 1.0


def test_the_last_month_counts_only_as_far_as_it_is_needed():
    result = forecast(certain(2_500, [pool(50, teams=2)]), runs=3)
    assert middle(result.years) == pytest.approx(1.25 / 12)
    assert middle(result.team_days["Teams"]) == pytest.approx(50)


def test_the_published_pace_leaves_about_twenty_four_years():
    by_run = forecast(certain(REMAINING, [pool(PACE / 240)]), runs=5)
    assert middle(by_run.years) == pytest.approx(24.1, abs=0.1)


def test_thirty_years_at_the_present_pace_mean_new_hazard_and_two_dollars_per_m2_searched():
    # thirty years at the present pace need new hazard of about 8,100 ha a year
    growth = PACE - REMAINING / 30
    assert growth / HA == pytest.approx(8_133, abs=1)
    result = forecast(certain(REMAINING, [pool(PACE / 240)], growth=growth), runs=5)
    assert middle(result.years) == pytest.approx(30, abs=0.1)
    # and 25 billion dollars over them are 2.01 dollars for each m² that is then searched
    assert 25e9 / middle(result.searched_m2) == pytest.approx(2.01, abs=0.01)


def test_halving_the_searched_but_empty_land_saves_what_it_must():
    # 97 % empty, all of it searched: half of it less is 48.5 % of ground, time and cost
    before = certain(REMAINING, [pool(PACE / 240, cost=1000)], empty=0.97, searched=1.0)
    first = forecast(before, runs=5)
    second = forecast(with_less_empty_search(before, 0.5), runs=5)
    saved = saving(first, second)
    assert middle(saved.searched_m2) == pytest.approx(0.485 * REMAINING, rel=1e-6)
    assert middle(saved.years) == pytest.approx(0.485 * middle(first.years), abs=0.1)
    assert middle(saved.cost) / middle(first.cost) == pytest.approx(0.485, abs=0.001)


def test_release_by_survey_has_its_cost():
    result = forecast(certain(1_000, [pool(50)], empty=0.8, searched=0.25, survey=0.1), runs=3)
    assert middle(result.searched_m2) == pytest.approx(400)
    assert middle(result.cost) == pytest.approx(60)


def test_no_work_is_done_in_months_without_season():
    summer = pool(50, teams=2, season=(0.0,) * 6 + (1.0,) * 6)
    case = certain(24_000, [summer])
    assert middle(forecast(case, runs=3).years) == pytest.approx(2.0)
    begun_in_july = forecast(replace(case, first_month=7), runs=3)
    assert middle(begun_in_july.years) == pytest.approx(1.5)
    assert (np.diff(forecast(case, runs=3).released[2])[:6] == 0).all()


def test_hazard_that_grows_faster_than_it_is_searched_never_ends_and_is_said_so():
    case = replace(certain(24_000, [pool(50)], growth=24_000), horizon_years=10)
    result = forecast(case, runs=10)
    assert result.finished_share == 0.0
    assert np.isinf(result.years).all()


def test_ranges_where_only_some_runs_end_give_finite_low_and_infinite_high_answers():
    case = certain(24_000, [replace(pool(50), rate_m2=Range(1, 20, 200))])
    result = forecast(replace(case, horizon_years=5), runs=2_000)
    assert 0 < result.finished_share < 1
    assert np.isfinite(result.years[0])
    assert np.isinf(result.years[-1])
    assert not np.isnan(result.years).any()


def uncertain():
    teams = replace(pool(50, teams=2, cost=300), rate_m2=Range(30, 50, 70), availability=Range(0.5, 0.8, 1.0))
    case = certain(24_000, [teams], growth=500)
    return replace(case, hazard_m2=Range(18_000, 24_000, 36_000), empty_share=Range(0.1, 0.5, 0.9))


def test_bands_are_in_order_and_the_two_curves_run_their_ways():
    result = forecast(uncertain(), runs=2_000)
    assert (np.diff(result.years) >= 0).all()
    assert (np.diff(result.released, axis=0) >= 0).all()
    assert (np.diff(result.released, axis=1) >= 0).all()
    assert (np.diff(result.remaining, axis=0) >= 0).all()
    assert result.remaining[:, -1] == pytest.approx([0] * 5)


def test_the_same_seed_gives_the_same_answer_and_another_one_nearly_the_same():
    one, two, three = (forecast(uncertain(), runs=5_000, seed=s) for s in (1, 1, 2))
    assert one.years.tolist() == two.years.tolist()
    assert three.years == pytest.approx(one.years, rel=0.05)


def test_every_assumption_is_printed_with_its_source():
    text = forecast(uncertain(), runs=10).assumptions
    assert len(text) == 10
    assert any("30 to 70, likely 50 (no source given)" in line for line in text)
    assert any("Teams: teams = 2 in every run (test)." in line for line in text)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"empty_share": Range(0.5, 0.4, 0.9)}, "empty share"),
        ({"empty_share": Range(0.5, 0.6, 1.2)}, "between 0 and 1"),
        ({"pools": ()}, "at least one kind of team"),
        ({"first_month": 13}, "month 1 to 12"),
        ({"pools": (pool(50, season=(1.0,) * 11),)}, "twelve shares"),
        ({"hazard_m2": Range(float("nan"), 1, 2)}, "hazard"),
    ],
)
def test_assumptions_that_cannot_be_are_named(change, says):
    with pytest.raises(InputError, match=says):
        forecast(replace(uncertain(), **change), runs=10)


def test_a_share_of_empty_search_beyond_the_whole_is_refused():
    with pytest.raises(InputError, match="between 0 and 1"):
        with_less_empty_search(uncertain(), 1.5)
