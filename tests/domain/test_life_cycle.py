# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a task's states; that the file keeps to it is tested with its triggers."""

from __future__ import annotations

import itertools

from mine_planner.domain import life_cycle as lc

FORWARD = [lc.PLANNED, lc.ASSIGNED, lc.IN_PROGRESS, lc.COMPLETED, lc.QUALITY_CHECKED]
STEPS = {(step.before, step.after): step for step in lc.ALLOWED_STEPS}


def test_the_way_forward_needs_no_reason():
    for pair in itertools.pairwise(FORWARD):
        assert not STEPS[pair].needs_reason


def test_every_step_back_needs_a_reason():
    for pair in itertools.pairwise(reversed(FORWARD)):
        assert STEPS[pair].needs_reason


def test_a_task_can_be_withdrawn_from_any_state_with_a_reason():
    withdrawn = {before: step for (before, after), step in STEPS.items() if after == lc.WITHDRAWN}
    assert set(withdrawn) == set(lc.STATES) - {lc.WITHDRAWN}
    assert all(step.needs_reason for step in withdrawn.values())


def test_work_stops_with_a_reason_and_goes_on_without_one():
    assert STEPS[lc.IN_PROGRESS, lc.SUSPENDED].needs_reason
    assert not STEPS[lc.SUSPENDED, lc.IN_PROGRESS].needs_reason


def test_no_step_skips_a_state():
    assert lc.next_states(lc.PLANNED) == [lc.ASSIGNED, lc.WITHDRAWN]
    assert lc.next_states(lc.SUSPENDED) == [lc.IN_PROGRESS, lc.ASSIGNED, lc.WITHDRAWN]
    assert lc.next_states(lc.WITHDRAWN) == [lc.PLANNED]


def test_a_task_cannot_be_quality_checked_before_it_is_completed():
    into = {s.before for s in lc.ALLOWED_STEPS if s.after == lc.QUALITY_CHECKED}
    assert into == {lc.COMPLETED}


def test_the_table_names_known_states_once():
    pairs = [(s.before, s.after) for s in lc.ALLOWED_STEPS]
    assert len(set(pairs)) == len(pairs)
    assert {s for pair in pairs for s in pair} == set(lc.STATES)
