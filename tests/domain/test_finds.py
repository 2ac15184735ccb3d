# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds against recorded mines: matching, constraints, and what is unaccounted for."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain import assignment, assignment_windows
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.finds import (
    account_devices,
    check_completion,
    match_finds,
    spread_rows,
)


def cost_of(find_xy, mine_xy, reach, partner):
    total = 0.0
    for i, j in enumerate(partner):
        total += 1.0 if j < 0 else (np.hypot(*(find_xy[i] - mine_xy[j])) / reach) ** 2
    return total


def cheapest_by_trying_all(find_xy, mine_xy, reach):
    best = np.inf
    choices = [-1] * len(find_xy) + list(range(len(mine_xy)))
    for pick in set(itertools.permutations(choices, len(find_xy))):
        far = any(j >= 0 and np.hypot(*(find_xy[i] - mine_xy[j])) > reach for i, j in enumerate(pick))
        if not far:
            best = min(best, cost_of(find_xy, mine_xy, reach, pick))
    return best


points = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=4, unique=True)


@given(points, points, st.sampled_from([5.0, 12.0, 40.0]))
@settings(max_examples=60, deadline=None)
def test_the_matching_is_the_cheapest_of_all_that_are_possible(finds, mines, reach):
    f, m = np.array(finds, float), np.array(mines, float)
    result = match_finds(f, m, reach)
    used = result.mine_of_find[result.matched]
    assert len(set(used)) == len(used)
    assert cost_of(f, m, reach, result.mine_of_find) == pytest.approx(
        cheapest_by_trying_all(f, m, reach), abs=1e-6
    )


def test_greedy_would_be_wrong_where_the_optimum_shifts_a_whole_row():
    mines = np.array([[0.0, 0], [4, 0], [8, 0], [12, 0]])
    finds = mines + np.array([2.5, 0.0])  # every find is nearer to the next mine
    result = match_finds(finds, mines, 10.0)
    assert result.mine_of_find.tolist() == [0, 1, 2, 3]
    assert result.residual == pytest.approx(np.tile([2.5, 0.0], (4, 1)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_own_solver_costs_the_same_as_scipy(seed, monkeypatch):
    pytest.importorskip("scipy.optimize")
    rng = np.random.default_rng(seed)
    f, m = rng.uniform(0, 120, (60, 2)), rng.uniform(0, 120, (90, 2))
    with_scipy = match_finds(f, m, 14.0)
    monkeypatch.setattr(assignment, "_scipy", lambda name: None)
    without = match_finds(f, m, 14.0)
    assert cost_of(f, m, 14.0, without.mine_of_find) == pytest.approx(
        cost_of(f, m, 14.0, with_scipy.mine_of_find), abs=1e-6
    )


def test_the_sparse_solver_of_large_pieces_costs_the_same(monkeypatch):
    pytest.importorskip("scipy.sparse.csgraph")
    rng = np.random.default_rng(7)
    f, m = rng.uniform(0, 200, (150, 2)), rng.uniform(0, 200, (200, 2))
    dense = match_finds(f, m, 20.0)
    monkeypatch.setattr(assignment, "DENSE_LIMIT", 10)
    sparse = match_finds(f, m, 20.0)
    assert cost_of(f, m, 20.0, sparse.mine_of_find) == pytest.approx(
        cost_of(f, m, 20.0, dense.mine_of_find), abs=1e-6
    )


def belt(mines_per_row, seed=2):
    rng = np.random.default_rng(seed)
    mines = np.stack(np.meshgrid(np.arange(mines_per_row) * 4.0, np.arange(4) * 6.0), -1)
    mines = mines.reshape(-1, 2)
    own = rng.normal(0, 12, (len(mines) // 200 + 1, 2))
    finds = mines + np.repeat(own, 200, axis=0)[: len(mines)] + rng.normal(0, 1, mines.shape)
    return finds[rng.permutation(len(mines))[: len(mines) // 2]], mines


def test_a_long_belt_in_windows_costs_the_same_as_in_one_piece(monkeypatch):
    pytest.importorskip("scipy.sparse.csgraph")
    finds, mines = belt(600)
    whole = match_finds(finds, mines, 39.0)
    monkeypatch.setattr(assignment, "DENSE_LIMIT", 10)
    monkeypatch.setattr(assignment, "EXACT_LIMIT", 500)
    monkeypatch.setattr(assignment_windows, "WINDOW", 400)
    windows = match_finds(finds, mines, 39.0)
    assert len(np.unique(windows.mine_of_find)) == len(finds)
    assert cost_of(finds, mines, 39.0, windows.mine_of_find) == pytest.approx(
        cost_of(finds, mines, 39.0, whole.mine_of_find), rel=1e-9
    )


def test_a_large_piece_without_scipy_is_refused_in_words(monkeypatch):
    monkeypatch.setattr(assignment, "DENSE_LIMIT", 2)
    monkeypatch.setattr(assignment, "_scipy", lambda name: None)
    with pytest.raises(InputError, match="match one map at a time"):
        match_finds(np.zeros((2, 2)), np.zeros((2, 2)), 5.0)


def test_pairs_within_reach_are_those_of_a_full_table():
    rng = np.random.default_rng(5)
    a, b = rng.uniform(-50, 50, (80, 2)), rng.uniform(-60, 60, (70, 2))
    i, j, d = assignment.pairs_within(a, b, 9.0)
    table = np.hypot(a[:, None, 0] - b[None, :, 0], a[:, None, 1] - b[None, :, 1])
    assert set(zip(i, j, strict=True)) == set(zip(*np.nonzero(table <= 9.0), strict=True))
    assert d == pytest.approx(table[i, j])


def test_a_find_outside_every_corridor_stays_unmatched():
    result = match_finds(np.array([[100.0, 0]]), np.array([[0.0, 0]]), 39.0)
    assert result.mine_of_find.tolist() == [-1]
    assert np.isnan(result.residual).all()


def test_each_mine_has_the_reach_of_its_own_map():
    result = match_finds(
        np.array([[10.0, 0], [110.0, 0]]), np.array([[0.0, 0], [100.0, 0]]), np.array([5.0, 20.0])
    )
    assert result.mine_of_find.tolist() == [-1, 1]


def test_types_that_differ_are_not_matched_unless_the_list_lets_them_or_they_are_unknown():
    f, m = np.zeros((1, 2)), np.ones((1, 2))
    one, two = np.array([0]), np.array([1])
    assert not match_finds(f, m, 5.0, find_type=one, mine_type=two).matched[0]
    assert match_finds(f, m, 5.0, find_type=np.array([-1]), mine_type=two).matched[0]
    table = np.ones((2, 2), dtype=bool)
    assert match_finds(f, m, 5.0, find_type=one, mine_type=two, compatible=table).matched[0]


def test_a_confirmed_match_holds_and_a_broken_one_is_not_made_again():
    f = np.array([[0.0, 0], [4.0, 0]])
    m = np.array([[0.0, 0], [4.0, 0], [300.0, 0]])
    result = match_finds(f, m, 10.0, confirmed=np.array([[0, 2]]), broken=np.array([[1, 1]]))
    assert result.mine_of_find.tolist() == [2, 0]
    assert result.confirmed.tolist() == [True, False]
    assert result.distance[0] == 300.0


def test_two_confirmed_matches_of_one_find_are_refused():
    with pytest.raises(InputError, match="break one of them"):
        match_finds(np.zeros((1, 2)), np.zeros((2, 2)), 5.0, confirmed=np.array([[0, 0], [0, 1]]))


def test_a_position_that_is_no_number_is_named():
    with pytest.raises(InputError, match=r"find no\. 2"):
        match_finds(np.array([[0.0, 0], [np.nan, 1]]), np.zeros((1, 2)), 5.0)


def test_nothing_found_and_nothing_recorded_is_no_error():
    empty = np.empty((0, 2))
    assert len(match_finds(empty, np.zeros((1, 2)), 5.0).mine_of_find) == 0
    assert match_finds(np.zeros((1, 2)), empty, 5.0).mine_of_find.tolist() == [-1]


def test_rows_are_spread_from_end_to_end():
    xy, row = spread_rows(np.array([[0.0, 0], [0.0, 10]]), np.array([[8.0, 0], [8.0, 10]]), np.array([3, 1]))
    assert xy.tolist() == [[0, 0], [4, 0], [8, 0], [4, 10]]
    assert row.tolist() == [0, 0, 0, 1]


def test_recorded_lifted_found_and_unaccounted_for_by_hand():
    # task 1: five of type 0, one lifted, two found on record, one found beside the record
    accounts = account_devices(
        np.array([1, 1, 1, 1, 1, 2]),
        np.array([0, 0, 0, 0, 0, 3]),
        find_task=np.array([1, 1, 1]),
        find_type=np.array([0, 0, 0]),
        mine_of_find=np.array([0, 1, -1]),
        lifted=np.array([0, 0, 0, 0, 1, 0]),
    )
    first, second = accounts
    assert (first.recorded, first.reported_lifted, first.found) == (5, 1, 3)
    assert first.unaccounted == 2  # 5 - 1 - 2: the third find stands in for none
    assert first.beyond_record == 1
    assert second.unaccounted == 1


def test_a_find_under_a_confused_name_settles_the_recorded_type():
    (account,) = account_devices(
        np.array([1]),
        np.array([4]),
        find_task=np.array([1]),
        find_type=np.array([5]),
        mine_of_find=np.array([0]),
    )
    assert account.ordnance == 4
    assert account.unaccounted == 0


def test_completion_with_devices_unaccounted_for_needs_an_explanation():
    accounts = account_devices(
        np.array([1]),
        np.array([0]),
        find_task=np.empty(0, int),
        find_type=np.empty(0, int),
        mine_of_find=np.empty(0, int),
    )
    with pytest.raises(RuleError, match="unaccounted for: 1"):
        check_completion(accounts, "  ")
    assert check_completion(accounts, "Lifted by the layers in 2001 according to the village") == 1


@pytest.mark.slow
def test_a_hundred_thousand_finds_are_matched_without_a_mine_used_twice():
    rng = np.random.default_rng(11)
    corner = np.repeat(rng.uniform(0, 40_000, (945, 2)), 200, axis=0)
    pattern = np.stack(np.meshgrid(np.arange(50) * 4.0, np.arange(4) * 6.0), -1).reshape(-1, 2)
    mines = corner + np.tile(pattern, (945, 1))
    pick = np.sort(rng.permutation(len(mines))[:100_000])
    finds = mines[pick] + rng.normal(0, 1, (100_000, 2))
    result = match_finds(finds, mines, 25.0)
    used = result.mine_of_find[result.matched]
    assert len(np.unique(used)) == len(used)
    assert (result.mine_of_find == pick).mean() > 0.9
