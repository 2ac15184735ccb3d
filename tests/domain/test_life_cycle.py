# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import itertools

import pytest

from mine_planner.domain import life_cycle as lc
from mine_planner.domain.errors import RuleError

FORWARD = [lc.PLANNED, lc.ASSIGNED, lc.IN_PROGRESS, lc.COMPLETED, lc.QUALITY_CHECKED]


def test_the_way_forward_needs_no_reason():
    for before, after in itertools.pairwise(FORWARD):
        lc.check_step(before, after)


def test_every_step_back_needs_a_reason():
    for before, after in itertools.pairwise(reversed(FORWARD)):
        with pytest.raises(RuleError, match="needs a reason"):
            lc.check_step(before, after, "  ")
        lc.check_step(before, after, "The report was wrong")


@pytest.mark.parametrize("state", [s for s in lc.STATES if s != lc.WITHDRAWN])
def test_a_task_can_be_withdrawn_from_any_state_with_a_reason(state):
    with pytest.raises(RuleError, match="needs a reason"):
        lc.check_step(state, lc.WITHDRAWN)
    lc.check_step(state, lc.WITHDRAWN, "Access was refused")


def test_a_step_that_skips_is_refused_with_the_ways_open():
    with pytest.raises(RuleError, match="the next step can be assigned, withdrawn"):
        lc.check_step(lc.PLANNED, lc.COMPLETED)


def test_a_task_cannot_be_quality_checked_before_it_is_completed():
    into = {s.before for s in lc.ALLOWED_STEPS if s.after == lc.QUALITY_CHECKED}
    assert into == {lc.COMPLETED}


def test_the_table_names_known_states_once():
    pairs = [(s.before, s.after) for s in lc.ALLOWED_STEPS]
    assert len(set(pairs)) == len(pairs)
    assert {s for pair in pairs for s in pair} == set(lc.STATES)


@pytest.mark.parametrize("pair", lc.ALLOWED_RELEASE)
def test_each_activity_yields_its_own_result(pair):
    lc.check_release(*pair, depth_cm=13.0)


@pytest.mark.parametrize(
    ("activity", "result"),
    [("nts", "reduced"), ("nts", "cleared"), ("ts", "cancelled"), ("clearance", "cancelled"),
     ("clearance", "reduced"), ("marking", "cleared")],
)  # fmt: skip
def test_no_activity_yields_the_result_of_another(activity, result):
    with pytest.raises(RuleError):
        lc.check_release(activity, result, depth_cm=13.0)


def test_technical_survey_clears_only_where_both_standard_and_authority_say_so():
    for standard, allowed in itertools.product((False, True), repeat=2):
        options = {"ts_to_clearance_standard": standard, "authority_allows_ts_cleared": allowed}
        if standard and allowed:
            lc.check_release("ts", "cleared", depth_cm=13.0, **options)
        else:
            with pytest.raises(RuleError, match="is reduced, not cleared"):
                lc.check_release("ts", "cleared", depth_cm=13.0, **options)


@pytest.mark.parametrize("depth", [None, 0.0, -1.0, float("nan")])
def test_cleared_land_needs_a_depth(depth):
    with pytest.raises(RuleError, match="needs the depth"):
        lc.check_release("clearance", "cleared", depth_cm=depth)


def test_clearance_of_land_that_is_not_cha_needs_a_reason():
    lc.check_clearance_target("CHA")
    lc.check_clearance_target("SHA", "Road works begin in May")
    with pytest.raises(RuleError, match="SHA, not CHA"):
        lc.check_clearance_target("SHA")
    with pytest.raises(RuleError, match="not classified"):
        lc.check_clearance_target("")
