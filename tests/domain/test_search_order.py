# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of search adapts to finds and never drops a cell."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mine_planner.domain.errors import InputError
from mine_planner.domain.search_order import RecordedPattern, SearchOrder, draw_placements

ROW = np.column_stack([np.arange(40) * 4.0 + 100.0, np.zeros(40)])
PATTERN = RecordedPattern(ROW, (0.0, 0.0), 25.0, 1.0, 0.02)


def raster():
    return np.stack(np.meshgrid(np.arange(5, 32), np.arange(-8, 8)), -1).reshape(-1, 2)


def true_counts(cells, mines):
    place = np.floor(mines / 10.0).astype(int)
    return np.array([(place == cell).all(axis=1).sum() for cell in cells])


def effort_to_find(order, truth, goal, batch=4):
    effort = found = 0
    while found < goal:
        cells = order.next_cells(batch)
        order.report(cells, truth[cells])
        effort += len(cells)
        found += truth[cells].sum()
    return effort


def test_without_any_find_the_recorded_row_comes_first():
    order = SearchOrder(raster(), 10.0, PATTERN)
    first = order.cells[order.next_cells(12)]
    assert (np.abs(first[:, 1] + 0.5) <= 2.5).all()


def test_finds_pull_the_order_after_them():
    order = SearchOrder(raster(), 10.0, PATTERN)
    truth = true_counts(order.cells, ROW + np.array([3.0, 42.0]))
    seen = np.flatnonzero((order.cells[:, 1] == 4) & (order.cells[:, 0] < 16))
    order.report(seen, truth[seen])
    assert truth[seen].sum() > 0
    after = order.cells[order.next_cells(8)]
    assert np.mean(after[:, 1]) > 2.0


def test_adapting_finds_the_mines_with_less_effort_than_sweeping_outwards():
    ratios = []
    for seed in range(12):
        rng = np.random.default_rng(seed)
        mines = ROW + rng.normal(0, 25, 2)
        order = SearchOrder(raster(), 10.0, PATTERN, seed=seed)
        truth = true_counts(order.cells, mines)
        goal = int(np.ceil(0.8 * truth.sum()))
        fixed = np.argsort(-order.expected(), kind="stable")
        outward = int(np.searchsorted(np.cumsum(truth[fixed]), goal)) + 1
        ratios.append(effort_to_find(order, truth, goal) / outward)
    assert np.mean(ratios) < 0.9


def test_every_cell_is_searched_in_the_end_however_unlikely():
    order = SearchOrder(raster(), 10.0, PATTERN)
    seen = []
    while len(batch := order.next_cells(50)):
        order.report(batch, np.zeros(len(batch), int))
        seen.extend(batch)
    assert sorted(seen) == list(range(len(order.cells)))
    assert (order.expected() > 0).all()


def test_searching_in_vain_lowers_the_belief_but_never_ends_it():
    order = SearchOrder(raster(), 10.0, PATTERN)
    before = order.presence()
    cells = order.next_cells(200)
    order.report(cells, np.zeros(200, int))
    assert 0.09 * PATTERN.present < order.presence() < before


def test_placements_scatter_as_the_error_budget_says():
    placed = draw_placements(PATTERN, 4000, np.random.default_rng(1))
    far = placed[:, -1]  # 256 m from the landmark: turn 1° is 4.5 m, stretch 2 % is 5.1 m
    assert far[:, 0].std() == pytest.approx(np.hypot(np.hypot(25, 0.02 * 256), 1), rel=0.05)
    assert far[:, 1].std() == pytest.approx(np.hypot(np.hypot(25, np.radians(1) * 256), 1), rel=0.05)
    assert placed.mean(axis=(0, 1)) == pytest.approx(ROW.mean(axis=0), abs=1.5)


def test_expected_devices_add_up_to_those_recorded_where_the_raster_is_wide_enough():
    wide = np.stack(np.meshgrid(np.arange(-10, 50), np.arange(-20, 20)), -1).reshape(-1, 2)
    order = SearchOrder(wide, 10.0, PATTERN, stray_per_m2=1e-12)
    assert order.expected().sum() == pytest.approx(0.9 * 0.9 * 40, rel=0.01)


def test_figures_that_cannot_be_and_double_reports_are_refused():
    with pytest.raises(InputError, match="between 0 and 1"):
        SearchOrder(raster(), 10.0, replace(PATTERN, present=1.0))
    with pytest.raises(InputError, match="above zero"):
        SearchOrder(raster(), 0.0, PATTERN)
    order = SearchOrder(raster(), 10.0, PATTERN)
    order.report(np.array([3]), np.array([0]))
    with pytest.raises(InputError, match="searched twice"):
        order.report(np.array([3]), np.array([0]))
    with pytest.raises(InputError, match="below zero"):
        order.report(np.array([4]), np.array([-1]))


def test_a_find_that_no_record_explains_is_followed():
    order = SearchOrder(raster(), 10.0, replace(PATTERN, shift_sigma_m=2.0, turn_sigma_deg=0.1))
    far = int(np.flatnonzero((order.cells == [20, 6]).all(axis=1))[0])
    order.report(np.array([far]), np.array([1]))
    near = np.abs(order.cells - order.cells[far]).max(axis=1) == 1
    assert order.expected()[near].min() > 0.3
    away = (np.abs(order.cells - order.cells[far]).max(axis=1) > 1) & (order.cells[:, 1] > 4)
    assert order.expected()[away].max() < 0.1
    assert len(order.next_cells(1_000)) == len(order.cells) - 1  # no cell is dropped
    quiet = SearchOrder(raster(), 10.0, replace(PATTERN, shift_sigma_m=2.0), follow=0.0)
    quiet.report(np.array([far]), np.array([1]))
    assert quiet.expected()[near].max() < 0.1


def test_a_row_that_was_moved_is_expected_beside_its_record_and_tails_reach_further():
    rng = np.random.default_rng(2)
    own = np.repeat([0, 1], 20)
    moved = replace(PATTERN, shift_sigma_m=0.1, scatter_m=0.0, turn_sigma_deg=0.0, stretch_sigma=0.0)
    placed = draw_placements(replace(moved, row=own, row_moved=0.5, row_sigma_m=30.0), 400, rng)
    off = placed - ROW
    assert np.allclose(off[:, own == 0].std(axis=1), 0, atol=1e-9)
    share = (np.hypot(*off[:, 0].T) > 2).mean()
    assert share == pytest.approx(0.5, abs=0.1)
    heavy = draw_placements(replace(PATTERN, tails=3.0), 4_000, np.random.default_rng(1))[:, 0, 0]
    normal = draw_placements(PATTERN, 4_000, np.random.default_rng(1))[:, 0, 0]
    assert np.quantile(np.abs(heavy - 100), 0.999) > 1.5 * np.quantile(np.abs(normal - 100), 0.999)
    with pytest.raises(InputError, match="tails above 2"):
        SearchOrder(raster(), 10.0, replace(PATTERN, tails=2.0))


def test_errors_with_long_tails_are_as_large_as_the_sigma_says():
    one = replace(
        PATTERN, mine_xy=np.zeros((1, 2)), turn_sigma_deg=0.0, stretch_sigma=0.0, scatter_m=0.0, tails=6.0
    )
    drawn = draw_placements(one, 40_000, np.random.default_rng(1))[:, 0]
    assert drawn.std(axis=0) == pytest.approx(25.0, rel=0.05)


def test_a_turn_keeps_every_distance_from_the_point_it_turns_about():
    turned = replace(PATTERN, shift_sigma_m=0.0, turn_sigma_deg=20.0, stretch_sigma=0.0, scatter_m=0.0)
    turned = replace(turned, mine_xy=ROW + np.array([0.0, 60.0]))
    drawn = draw_placements(turned, 50, np.random.default_rng(2))
    wanted = np.broadcast_to(np.hypot(*turned.mine_xy.T), drawn.shape[:2])
    assert np.hypot(drawn[..., 0], drawn[..., 1]) == pytest.approx(wanted)
