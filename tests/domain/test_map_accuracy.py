# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures of a map, counted by hand on a small scene."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.map_accuracy import Recorded, count_maps, measure, share

NONE = np.empty(0, dtype=np.int64)


def scene():
    """Two maps: four corridors of 100 m² side by side, and one far away."""
    corridors = np.array(
        [shapely.box(x, 0, x + 10, 10) for x in (0, 10, 20, 30)] + [shapely.box(500, 0, 510, 10)],
        dtype=object,
    )
    mine_xy = np.array([[2.0, 5], [12, 5], [22, 5], [32, 5], [505, 5]])
    return Recorded(
        corridors=corridors,
        corridor_map=np.array([0, 0, 0, 0, 1]),
        mine_xy=mine_xy,
        mine_map=np.array([0, 0, 0, 0, 1]),
        mine_type=np.array([0, 0, 1, 1, 0]),
        landmark_map=np.array([0, 0, 0]),
        landmark_found=np.array([1, 0, 1]),
    )


def counted(find_xy, find_type, searched=None):
    ground = [shapely.box(-20, -20, 25, 30)] if searched is None else searched
    return count_maps(
        scene(),
        np.array(ground, dtype=object),
        np.array(find_xy, dtype=float).reshape(-1, 2),
        np.array(find_type, dtype=np.int64),
        maps=2,
        types=2,
        near_m=15.0,
    )


def test_the_measures_by_hand():
    # searched: corridors 1 and 2 whole, half of corridor 3, nothing of map 2
    finds = [[3, 4], [4, 4], [5, 25], [-2, 5], [33, 5], [505, 5]]
    counts = counted(finds, [0, 0, 0, 1, 1, 0])
    first, second = measure(counts)
    # in corridors: two; nearby on searched ground: (5, 25) at 15 m and (-2, 5): four in all
    assert (first.recall.hits, first.recall.trials) == (2, 4)
    assert (first.precision.hits, first.precision.trials) == (1, 2)
    assert first.coverage == pytest.approx(250 / 400)
    assert (first.landmark_found.hits, first.landmark_found.trials) == (2, 3)
    # recorded on searched ground: two of type 0, one of type 1; found: two and none
    assert first.count_ratio.tolist() == [1.0, 0.0]
    assert not second.judged


def test_a_map_without_searched_ground_is_not_judged_at_all():
    _, second = measure(counted([[505, 5]], [0]))
    assert np.isnan(second.recall.value)
    assert second.recall.interval == (0.0, 1.0)
    assert np.isnan(second.count_ratio).all()


def test_ground_searched_twice_counts_once():
    ground = [shapely.box(0, 0, 10, 10), shapely.box(0, 0, 10, 10), shapely.box(5, 0, 10, 10)]
    first, _ = measure(counted([[3, 4]], [0], ground))
    assert first.coverage == pytest.approx(0.25)


def test_a_find_in_two_overlapping_corridors_of_one_map_counts_once():
    recorded = scene()
    recorded.corridors[1] = shapely.box(0, 0, 20, 10)
    counts = count_maps(
        recorded,
        np.array([shapely.box(-20, -20, 60, 30)], dtype=object),
        np.array([[3.0, 4.0]]),
        np.array([0]),
        maps=2,
        types=2,
        near_m=0.0,
    )
    assert counts.finds_inside[0] == 1
    assert counts.corridors_hit[0] == 2


def test_a_find_of_unknown_type_counts_for_recall_but_for_no_type():
    counts = counted([[3, 4]], [-1])
    assert counts.finds_inside[0] == 1
    assert counts.found.sum() == 0


def test_batches_are_the_sums_of_their_maps():
    counts = counted([[3, 4], [5, 20]], [0, 0])
    pooled = counts.pooled(np.array([0, 0]), 1)
    assert pooled.corridor_m2[0] == 500
    assert pooled.finds_near[0] == counts.finds_near.sum()
    assert pooled.recorded[0].tolist() == counts.recorded.sum(axis=0).tolist()
    assert measure(pooled)[0].coverage == pytest.approx(250 / 500)


def test_nothing_searched_and_nothing_found_is_no_error():
    first, _ = measure(counted([], [], []))
    assert not first.judged


def test_a_share_carries_its_counts_and_interval():
    result = share(15, 148)
    assert result.value == pytest.approx(15 / 148)
    assert result.interval == pytest.approx((0.0624, 0.1605), abs=5e-5)


def test_a_distance_below_zero_is_refused():
    with pytest.raises(InputError, match="below zero"):
        count_maps(
            scene(),
            np.empty(0, dtype=object),
            np.empty((0, 2)),
            NONE,
            maps=2,
            types=2,
            near_m=-1.0,
        )


def test_finds_are_counted_for_the_map_whose_corridor_they_lie_in():
    everywhere = [shapely.box(-20, -20, 600, 30)]
    finds = [[505, 5], [506, 5], [507, 5], [3, 4]]
    counts = counted(finds, [0, 0, 0, 0], everywhere)
    assert counts.finds_inside.tolist() == [1, 3]
    assert counts.found.tolist() == [[1, 0], [3, 0]]
