# SPDX-License-Identifier: GPL-2.0-or-later
"""Coverage from tracks: probabilities by hand and by simulation, gaps, and the caption."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from mine_planner.domain.coverage import CAPTION, cover, probability_of_traverse
from mine_planner.domain.errors import InputError


def lines(*coordinates):
    return np.array([shapely.LineString(c) for c in coordinates], dtype=object)


def test_the_probability_by_hand():
    # on the track: P(|z| < 0.5 / 2.5) = 2 · Phi(0.2) - 1
    on, beside = probability_of_traverse(np.array([0.0, 2.5]), 1.0, 2.5)
    assert on == pytest.approx(0.15852, abs=1e-5)
    # 2.5 m beside it: Phi(-0.8) - Phi(-1.2)
    assert beside == pytest.approx(0.21186 - 0.11507, abs=1e-5)


def test_a_single_pass_of_a_handheld_never_makes_a_lane_likely():
    coverage = cover(shapely.box(0, 0, 50, 1), lines([(0, 0.5), (50, 0.5)]), swath_m=1.0, gnss_sigma_m=2.5)
    assert coverage.probability.max() < 0.16
    assert coverage.gaps(0.5).area == pytest.approx(50)
    assert coverage.caption == CAPTION
    assert "never counts as search" in CAPTION


def test_passing_twice_on_one_track_counts_once_but_two_receivers_count_both():
    task = shapely.box(0, 0, 20, 1)
    there_and_back = lines([(0, 0.5), (20, 0.5), (0, 0.5)])
    twice = lines([(0, 0.5), (20, 0.5)], [(0, 0.5), (20, 0.5)])
    one = cover(task, there_and_back, swath_m=1.0, gnss_sigma_m=2.5).probability
    two = cover(task, twice, swath_m=1.0, gnss_sigma_m=2.5).probability
    assert one.max() == pytest.approx(0.15852, abs=1e-5)
    assert two.max() == pytest.approx(1 - (1 - 0.15852) ** 2, abs=1e-5)


def test_a_gap_is_seen_where_a_precise_receiver_left_a_lane_out():
    passes = lines(*([(0, y), (30, y)] for y in (0.5, 1.5, 3.5, 4.5)))
    coverage = cover(shapely.box(0, 0, 30, 5), passes, swath_m=1.2, gnss_sigma_m=0.05)
    gap = coverage.gaps(0.9)
    assert gap.bounds == (0, 2, 30, 3)
    assert coverage.expected_share == pytest.approx(0.8, abs=0.01)


def test_the_probability_agrees_with_walking_it_a_thousand_times():
    rng = np.random.default_rng(1)
    offset = rng.normal(0, 2.0, 20_000)  # true path beside the recorded one at y = 0
    for y in (0.0, 1.0, 3.0):
        share = (np.abs(y - offset) <= 1.5).mean()
        assert probability_of_traverse(np.array([y]), 3.0, 2.0)[0] == pytest.approx(share, abs=0.012)


def test_without_tracks_the_whole_task_is_a_gap():
    coverage = cover(shapely.box(0, 0, 5, 5), np.empty(0, dtype=object), swath_m=1.0, gnss_sigma_m=2.0)
    assert coverage.expected_share == 0
    assert coverage.gaps(0.01).area == 25


def test_figures_that_cannot_be_are_refused():
    task, none = shapely.box(0, 0, 5000, 5000), np.empty(0, dtype=object)
    with pytest.raises(InputError, match="above zero"):
        cover(task, none, swath_m=0.0, gnss_sigma_m=2.0)
    with pytest.raises(InputError, match="larger cells"):
        cover(task, none, swath_m=1.0, gnss_sigma_m=2.0)
