# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.nearby import area_inside, distance_to_nearest, sums_near
from mine_planner.domain.priority import INDICATORS, Indicator, rank_tasks

NAMES = ["A", "B", "C"]
VALUES = {"people": np.array([0.0, 50.0, 100.0]), "effort": np.array([10.0, 10.0, 30.0])}
WEIGHTS = {"people": 3.0, "effort": 1.0}


def test_scores_are_worked_by_hand():
    ranking = rank_tasks(NAMES, VALUES, WEIGHTS)
    # people: 0, 0.5, 1 times 3/4; effort, less is better: 1, 1, 0 times 1/4
    assert ranking.score == pytest.approx([0.25, 0.625, 0.75])
    assert list(ranking.rank) == [3, 2, 1]
    assert list(ranking.order()) == [2, 1, 0]
    assert ranking.parts.sum(axis=1) == pytest.approx(ranking.score)


def test_the_reason_names_the_largest_parts_first_with_figure_and_weight():
    why = rank_tasks(NAMES, VALUES, WEIGHTS).why(1)
    assert why == (
        "Rank 2 of 3 with 0.62 points: people near 50 (0.38 of 0.75); "
        "effort 10 team-days (0.25 of 0.25); rank 2 if any one weight moves by 20%."
    )


def test_a_rank_that_hangs_on_a_weight_shows_its_interval():
    values = {"people": np.array([1.0, 0.0]), "schools": np.array([0.0, 1.0])}
    ranking = rank_tasks(["A", "B"], values, {"people": 1.05, "schools": 1.0})
    assert list(ranking.rank) == [1, 2]
    assert ranking.interval(0) == (1, 2)
    assert "between rank 1 and 2" in ranking.why(0)
    firm = rank_tasks(["A", "B"], values, {"people": 2.0, "schools": 1.0})
    assert firm.interval(0) == (1, 1)


def test_the_interval_is_what_recomputing_with_moved_weights_gives():
    random = np.random.default_rng(2)
    values = {i.name: random.uniform(0, 100, 40) for i in INDICATORS}
    weights = {i.name: float(w) for i, w in zip(INDICATORS, random.uniform(0.1, 3, 13), strict=True)}
    names = [f"t{i}" for i in range(40)]
    ranking = rank_tasks(names, values, weights)
    ranks = [ranking.rank]
    ranks += [
        rank_tasks(names, values, weights | {name: weight * factor}).rank
        for name, weight in weights.items()
        for factor in (0.8, 1.2)
    ]
    low, high = np.min(ranks, axis=0), np.max(ranks, axis=0)
    assert [ranking.interval(i) for i in range(40)] == list(zip(low, high, strict=True))


@given(st.integers(0, 1000))
@settings(max_examples=40, deadline=None)
def test_more_people_never_rank_a_task_lower(seed):
    random = np.random.default_rng(seed)
    values = {i.name: random.integers(0, 20, 8).astype(float) for i in INDICATORS}
    weights = {i.name: 1.0 for i in INDICATORS}
    before = rank_tasks([str(i) for i in range(8)], values, weights)
    values["people"] = values["people"].copy()
    values["people"][3] += 1 if values["people"][3] < values["people"].max() else 0
    after = rank_tasks([str(i) for i in range(8)], values, weights)
    assert after.rank[3] <= before.rank[3]


def test_equal_tasks_share_a_rank_and_stand_in_the_order_of_their_ids():
    ranking = rank_tasks(["B", "A", "C"], {"people": np.array([5.0, 5.0, 1.0])}, {"people": 1})
    assert list(ranking.rank) == [1, 1, 3]
    assert list(ranking.order()) == [1, 0, 2]


def test_a_column_that_is_the_same_for_all_moves_no_rank():
    ranking = rank_tasks(NAMES, {"people": np.full(3, 7.0)}, {"people": 1.0})
    assert list(ranking.rank) == [1, 1, 1]
    assert "no indicator speaks for it" in ranking.why(0)


def test_a_cap_keeps_one_city_from_drowning_every_village():
    people = Indicator("people", "people", cap=100.0)
    values = {"people": np.array([0.0, 100.0, 100_000.0])}
    ranking = rank_tasks(NAMES, values, {"people": 1.0}, indicators=[people])
    assert ranking.score == pytest.approx([0.0, 1.0, 1.0])


@pytest.mark.parametrize(
    ("values", "weights", "words"),
    [
        (VALUES, {}, "All weights are 0"),
        (VALUES, {"people": 0.0}, "All weights are 0"),
        (VALUES, {"people": -1.0}, "must be 0 or more"),
        (VALUES, {"people": math.nan}, "must be 0 or more"),
        (VALUES, {"luck": 1.0}, "no indicator luck"),
        (VALUES, {"schools": 1.0}, "no values for schools near"),
        ({"people": np.ones(2)}, {"people": 1.0}, "not one value for each"),
        ({"people": np.array([1, math.nan, 2])}, {"people": 1.0}, "Task B has no value"),
    ],
)
def test_what_cannot_be_ranked_is_explained(values, weights, words):
    with pytest.raises(InputError, match=words):
        rank_tasks(NAMES, values, weights)


def test_no_tasks_make_an_empty_ranking():
    assert len(rank_tasks([], {"people": np.empty(0)}, {"people": 1.0}).rank) == 0


TASKS = np.array([shapely.box(0, 0, 10, 10), shapely.box(1000, 0, 1010, 10)], dtype=object)


def test_people_and_children_near_are_added_up_in_one_go():
    places = shapely.points([[5, 5], [10, 60], [10, 60.01], [1000, 50]])
    carried = np.array([[10, 4], [20, 8], [40, 16], [1, 0]])
    assert sums_near(TASKS, places, carried, 50.0).tolist() == [[30, 12], [1, 0]]
    assert sums_near(TASKS, places, np.ones(4), 50.0).tolist() == [2, 1]


@given(st.integers(0, 1000), st.floats(0, 300), st.floats(0.5, 60))
@settings(max_examples=80, deadline=None)
def test_sums_agree_with_measuring_every_pair(seed, within, size):
    random = np.random.default_rng(seed)
    tasks = shapely.buffer(shapely.linestrings(random.uniform(-500, 500, (7, 3, 2))), size)
    places = shapely.points(random.uniform(-700, 700, (300, 2)))
    places[:20] = shapely.linestrings(random.uniform(-500, 500, (20, 2, 2)))
    carried = random.integers(0, 9, (300, 3)).astype(float)
    by_hand = shapely.dwithin(tasks[:, None], places[None], within) @ carried
    assert sums_near(tasks, places, carried, within) == pytest.approx(by_hand)


def test_a_task_that_is_not_drawn_has_nothing_near():
    tasks = np.array([None, shapely.Polygon(), shapely.box(0, 0, 1, 1)], dtype=object)
    assert sums_near(tasks, shapely.points([[0, 0]]), np.ones(1), 5.0).tolist() == [0, 0, 1]


def test_the_nearest_road_and_the_farmland_inside():
    roads = np.array([shapely.LineString([(-5, -100), (-5, 100)])])
    assert list(distance_to_nearest(TASKS, roads, 500.0)) == [5.0, 500.0]
    assert list(distance_to_nearest(TASKS, np.empty(0, dtype=object), 500.0)) == [500.0, 500.0]
    assert list(area_inside(TASKS, np.array([shapely.box(5, 0, 50, 50)]))) == [50.0, 0.0]


def test_places_without_figures_are_explained():
    place = shapely.points([[0, 0]])
    with pytest.raises(InputError, match="Place 1 has no usable figure"):
        sums_near(TASKS, place, np.array([math.nan]), 1.0)
    with pytest.raises(InputError, match="differ in number"):
        sums_near(TASKS, place, np.ones(2), 1.0)
    with pytest.raises(InputError, match="0 m or more"):
        sums_near(TASKS, place, np.ones(1), -1.0)
