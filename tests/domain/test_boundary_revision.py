# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely

from mine_planner.domain import life_cycle as lc
from mine_planner.domain.boundary_revision import revise_boundary
from mine_planner.domain.errors import RuleError

A, WIDER, NARROWER = (shapely.box(0, 0, x, 100) for x in (100, 120, 90))
NONE = np.empty(0, dtype=object)


def test_a_task_that_grows_during_work_needs_approval_and_one_that_is_planned_does_not():
    working = revise_boundary(A, WIDER, lc.IN_PROGRESS, NONE)
    assert working.needs_approval
    assert working.added.area == pytest.approx(2_000)
    assert "2,000 m² are added" in working.sentence
    assert not revise_boundary(A, WIDER, lc.PLANNED, NONE).needs_approval


def test_hazard_ground_that_is_given_up_is_named_and_needs_approval_in_every_state():
    hazard = np.array([shapely.box(80, 0, 200, 50), shapely.box(80, 0, 200, 40)])
    change = revise_boundary(A, NARROWER, lc.PLANNED, hazard)
    assert change.needs_approval
    assert change.removed_hazard_m2 == pytest.approx(500.0)
    assert "500 m² are hazard and stay hazard" in change.sentence


@pytest.mark.parametrize("state", [lc.COMPLETED, lc.QUALITY_CHECKED, lc.WITHDRAWN])
def test_a_boundary_on_which_results_rest_cannot_change(state):
    with pytest.raises(RuleError, match="a step back with a reason"):
        revise_boundary(A, WIDER, state, NONE)


@pytest.mark.parametrize("width", [0.001, 0.5])
def test_the_smallest_strip_of_hazard_that_is_given_up_needs_approval(width):
    change = revise_boundary(A, NARROWER, lc.PLANNED, np.array([shapely.box(90, 0, 90 + width, 1)]))
    assert change.needs_approval
    assert "stay hazard" in change.sentence
    assert "has to approve it" in change.sentence


def test_ground_without_hazard_is_given_up_by_the_planner_alone():
    change = revise_boundary(A, NARROWER, lc.PLANNED, np.array([shapely.box(0, 0, 50, 50)]))
    assert not change.needs_approval
    assert change.sentence == "0 m² are added and 1,000 m² given up."
