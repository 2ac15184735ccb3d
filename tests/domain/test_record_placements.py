# SPDX-License-Identifier: GPL-2.0-or-later
"""A record whose landmarks contradict each other is placed once from each."""

from __future__ import annotations

import pytest

from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.record_placements import contradicts_itself, placements_by_landmark
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.records import Leg, MinefieldRecord, Position, Row

SETTINGS = SolveSettings(NorthAngles(0.0, 0.0), ErrorBudget(4.5, 0.5, 1.6, 1.2, 0.025, 0.017, 5.0, 5.0))
RECORD = MinefieldRecord(
    "R-1",
    north="grid",
    map_scale=25_000,
    legs=(
        Leg(1, "L", "A", "90", "200"),
        Leg(2, "A", "B", "0", "100"),
        Leg(3, "M", "A", "180", "300"),
    ),
    rows=(Row("1", "A", "B"),),
)
AGREEING = {"L": Position(0.0, 0.0), "M": Position(203.0, 304.0)}
APART = {"L": Position(0.0, 0.0), "M": Position(203.0, 554.0)}


def test_landmarks_that_agree_contradict_nothing():
    assert not contradicts_itself(solve_record(RECORD, AGREEING, SETTINGS))


def test_landmarks_250_m_apart_contradict_and_give_a_placement_each():
    assert contradicts_itself(solve_record(RECORD, APART, SETTINGS))
    placed = placements_by_landmark(RECORD, APART, SETTINGS)
    assert list(placed) == ["L", "M"]
    first, second = placed["L"].rows[0], placed["M"].rows[0]
    assert (first.east_from, first.north_from) == pytest.approx((200, 0), abs=0.01)
    assert (second.east_from, second.north_from) == pytest.approx((203, 254), abs=0.01)


def test_each_placement_keeps_the_error_of_its_own_chain_and_no_more():
    alone = placements_by_landmark(RECORD, APART, SETTINGS)["L"]
    together = solve_record(RECORD, APART, SETTINGS)
    assert alone.variance_factor == 1.0
    assert together.rows[0].cov_from.sigma_major > 2 * alone.rows[0].cov_from.sigma_major


def test_a_landmark_that_leads_to_no_row_gives_no_placement():
    lonely = AGREEING | {"X": Position(5.0, 5.0)}
    assert list(placements_by_landmark(RECORD, lonely, SETTINGS)) == ["L", "M"]
