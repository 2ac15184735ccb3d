# SPDX-License-Identifier: GPL-2.0-or-later
"""Daily reports: taken, warned about, or held back with a proposal."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.daily_report import (
    DailyReport,
    RateLimits,
    ReportContext,
    TaskState,
    judge,
    rates_from_history,
)
from mine_planner.domain.errors import InputError
from mine_planner.domain.reported_finds import ReportedFind, parse_finds

DAY = date(2025, 5, 20)
GOOD = DailyReport(DAY, "T-7", "Team 3", "manual", hours=5, deminers=8, area_m2=200)
TASKS = {"T-7": TaskState.OPEN, "T-8": TaskState.CLOSED, "T-9": TaskState.SUSPENDED}
CONTEXT = ReportContext(
    today=DAY,
    tasks=TASKS,
    remaining_m2={"T-7": 1000},
    rates={"manual": RateLimits(1, 10)},
    longest_hours=6,
)


def test_a_plain_report_is_taken_without_a_word():
    verdict = judge(GOOD, CONTEXT)
    assert verdict.taken
    assert verdict.warnings == ()


@pytest.mark.parametrize(
    ("changes", "why", "proposal"),
    [
        ({"day": date(2025, 5, 21)}, "after today", "today's date"),
        ({"task": "t 007"}, "no task", "Is T-7 meant?"),
        ({"task": "T-70"}, "no task", "Correct the number"),
        ({"task": "T-8"}, "closed", "reopen the task with a reason"),
    ],
)
def test_what_cannot_be_taken_is_held_back_with_a_proposal(changes, why, proposal):
    verdict = judge(replace(GOOD, **changes), CONTEXT)
    assert not verdict.taken
    assert why in verdict.held_back
    assert proposal in verdict.proposal


def test_the_same_report_twice_is_recognised_whatever_its_spelling():
    known = replace(CONTEXT, known=[GOOD])
    assert "same report" in judge(GOOD, known).held_back
    other = judge(replace(GOOD, team=" TEAM  3", area_m2=210), known)
    assert "Another report" in other.held_back
    assert "second shift" in other.proposal
    assert judge(replace(GOOD, method="dog", deminers=0, dogs=2), known).taken


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"area_m2": 900}, "22.5 m² per unit and hour is more than 10"),
        ({"area_m2": 20}, "less than 1"),
        ({"hours": 9}, "limit of 6 hours"),
        ({"area_m2": 1001}, "beyond the boundary is kept and stays unreleased"),
        ({"unchecked_m2": 4}, "unchecked without a reason"),
        ({"stoppage_min": 30}, "stood still for 30 min without a reason"),
        ({"deminers": 0}, "without anybody"),
        ({"area_m2": 0}, "no ground is reported"),
        ({"task": "T-9"}, "suspended"),
    ],
)
def test_what_looks_wrong_is_said_and_the_report_is_taken(changes, says):
    verdict = judge(replace(GOOD, **changes), CONTEXT)
    assert verdict.taken
    assert any(says in warning for warning in verdict.warnings)


def test_a_reason_silences_the_warning():
    report = replace(
        GOOD, unchecked_m2=4, unchecked_reason="boulders", stoppage_min=9, stoppage_reason="rain"
    )
    assert judge(report, CONTEXT).warnings == ()


def test_without_rates_of_the_authority_no_rate_is_called_implausible():
    assert judge(replace(GOOD, area_m2=900), replace(CONTEXT, rates={})).warnings == ()


def test_plausible_rates_come_from_own_reports_and_a_few_wrong_ones_do_not_move_them():
    rng = random.Random(4)
    reports = [replace(GOOD, area_m2=200 * rng.uniform(0.7, 1.4)) for _ in range(60)]
    limits = rates_from_history(reports)["manual"]
    wide = rates_from_history(reports, spread=6.0)["manual"]
    assert wide.high_m2 / wide.low_m2 == pytest.approx((limits.high_m2 / limits.low_m2) ** 2)
    even = rates_from_history([GOOD] * 10)["manual"]  # at least a tenth of the logarithm on each side
    assert even.high_m2 / even.low_m2 == pytest.approx(math.exp(0.6))
    spoilt = rates_from_history([*reports, replace(GOOD, area_m2=2e6), GOOD])["manual"]
    assert limits.low_m2 < 200 / 40 < limits.high_m2
    assert spoilt.high_m2 == pytest.approx(limits.high_m2, rel=0.2)
    assert rates_from_history(reports[:5]) == {}


def test_finds_are_read_from_one_cell():
    assert parse_finds("PMN-2:1@13cm;TM-62:2; OZM-72 ; VOG:17:1@0 ") == (
        ReportedFind("PMN-2", 1, 13.0),
        ReportedFind("TM-62", 2),
        ReportedFind("OZM-72"),
        ReportedFind("VOG:17", 1, 0.0),
    )
    assert parse_finds("  ") == ()


@pytest.mark.parametrize("text", ["PMN:x", "PMN:0", ":1", "PMN:1@deep", "PMN:-1", "PMN:1@2000"])
def test_a_find_that_cannot_be_read_is_named(text):
    with pytest.raises(InputError, match="cannot be read"):
        parse_finds(text)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_in_words(text):
    try:
        finds = parse_finds(text)
    except InputError:
        finds = ()
    assert all(find.count >= 1 and find.ordnance for find in finds)
