# SPDX-License-Identifier: GPL-2.0-or-later
"""The region with known truth: repeatable, fair, and what the planners reach in it.

Uses the seeds that were looked at; the published table comes from others.
"""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.planning_quality import effort, planners, run, world


def test_the_same_seed_makes_the_same_region_and_another_one_another():
    one, two, three = (world.make_world(seed) for seed in (1, 1, 2))
    assert np.array_equal(one.mines, two.mines)
    assert len(three.mines) != len(one.mines)


def test_seeds_that_were_looked_at_are_not_those_of_the_table():
    assert not set(run.WORKED_ON) & set(run.KEPT_ASIDE)


def test_a_record_without_faults_is_placed_where_the_mines_lie(monkeypatch):
    for name in ("AZIMUTH_DEG", "COMPASS_DEG", "RATIO", "PACE", "PLOTTING_MM"):
        monkeypatch.setattr(world, name, 0.0)
    rng = np.random.default_rng(3)
    batch = world.Batch(25_000, "A", datum_missed=True, residual=np.zeros(2))
    off = {}
    for _ in range(12):
        laid, one = world.make_field(rng, batch, "R")
        for planner in run.PLANNERS:
            drawn = planners.draw([one], planner)
            mines = np.concatenate([mines for mines, known in laid if known])
            near = planners.nearest(mines, drawn, np.ones(len(drawn.sigma)))
            off.setdefault(planner, []).append(np.median(near))
    # azimuths are written in whole degrees and distances in steps of 5 m
    assert np.median(off["ours"]) < 8
    assert np.median(off["drawn well"]) < 8
    assert np.median(off["as drawn"]) > 40


def test_every_order_visits_every_cell_of_its_plan_once():
    region = world.make_world(1)
    region.handed = region.handed[:8]
    truth = effort.count_mines(region.mines)
    drawn = planners.draw(region.handed, "ours")
    static = effort.by_score(effort.our_parts(drawn, region.handed, run.K))
    learning = effort.adaptive(effort.our_parts(drawn, region.handed, run.K), truth)
    assert len(set(learning)) == len(learning)
    assert set(learning) == set(static)
    assert len(set(inner := effort.inner_first(drawn, 30.0))) == len(inner)
    other = effort.register_order(drawn, 30.0)
    assert len(set(other)) == len(other)
    assert len(set(inner) ^ set(other)) < 0.01 * len(inner)


def test_effort_at_a_share_by_hand():
    reached = np.array([0, 4, 8, 8, 9, 10])
    assert effort.effort_at(reached, 0.8) == pytest.approx(3 / 6)
    assert effort.effort_at(reached, 1.0) == pytest.approx(1.0)


@pytest.mark.slow
def test_half_the_area_and_two_fifths_of_the_effort_are_enough():
    worlds = [(one, run.plans(one)) for one in map(world.make_world, run.WORKED_ON)]
    for row in run.areas(worlds):
        if row.peer_name == "buffer, as drawn" and "100%" not in row.name:
            assert row.ratio <= 0.5
    for region, by_name in worlds:
        truth = effort.count_mines(region.mines)
        parts = effort.our_parts(by_name["ours"].drawn, region.handed, run.K)
        assert effort.effort_at(effort.curve(effort.by_score(parts), truth), 0.8) <= 0.4
        assert effort.effort_at(effort.curve(effort.adaptive(parts, truth), truth), 0.8) <= 0.4
