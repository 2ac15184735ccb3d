# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.task_shapes import (
    check_outline,
    cut_out,
    merge_tasks,
    split_by_line,
    widen_to_margin,
)

SQUARE = shapely.box(0, 0, 100, 100)


def codes(*corners):
    return [issue.code for issue in check_outline(np.array(corners, dtype=float))]


def test_a_sound_outline_has_nothing_to_say():
    assert codes((0, 0), (10, 0), (10, 10), (0, 10)) == []


def test_a_crossing_is_shown_where_it_is():
    (issue,) = check_outline(np.array([[0, 0], [10, 10], [10, 0], [0, 10]], dtype=float))
    assert issue.code == "crossing"
    assert issue.place.equals(shapely.Point(5, 5))


def test_a_zero_length_edge_names_both_corners():
    (issue,) = check_outline(np.array([[0, 0], [10, 0], [10, 0], [10, 10]], dtype=float))
    assert issue.code == "zero_edge"
    assert "Corners 2 and 3" in issue.sentence


def test_the_closing_click_on_the_first_corner_is_a_zero_length_edge():
    assert codes((0, 0), (10, 0), (10, 10), (0, 0)) == ["zero_edge"]


def test_a_corner_used_twice_is_a_duplicate_point():
    assert "duplicate_point" in codes((0, 0), (5, 5), (10, 0), (10, 10), (5, 5), (0, 10))


def test_two_corners_are_too_few_and_none_as_well():
    assert codes((0, 0), (10, 0)) == ["too_few"]
    assert [i.code for i in check_outline(np.empty((0, 2)))] == ["too_few"]


def test_a_spike_is_named_with_its_angle():
    issues = check_outline(np.array([[0, 0], [50, 0], [50, 50], [25, 0.4], [0, 50]], dtype=float))
    assert issues == []
    issues = check_outline(np.array([[0, 0], [100, 0], [200, 1], [100, 2], [0, 2]], dtype=float))
    assert [i.code for i in issues] == ["spike"]
    assert "Corner 3 is a spike of 1.1°" in issues[0].sentence


def test_corners_in_one_line_enclose_no_ground():
    assert "no_area" in codes((0, 0), (10, 0), (20, 0)) or "spike" in codes((0, 0), (10, 0), (20, 0))


def test_a_corner_that_is_not_a_number_is_explained():
    with pytest.raises(InputError, match="not a number"):
        check_outline(np.array([[0, 0], [math.nan, 0], [1, 1]]))


@given(st.integers(0, 10_000))
@settings(max_examples=80, deadline=None)
def test_the_parts_of_a_split_add_up_to_the_whole(seed):
    random = np.random.default_rng(seed)
    turn = np.sort(random.uniform(0, 2 * math.pi, 40))
    radius = random.uniform(60, 100, 40)
    task = shapely.Polygon(np.column_stack((radius * np.cos(turn), radius * np.sin(turn))))
    heading = random.uniform(0, math.pi)
    end = 300 * np.array([math.cos(heading), math.sin(heading)])
    if not task.is_valid or not task.intersects(shapely.LineString([-end, end])):
        return
    parts = split_by_line(task, shapely.LineString([-end, end]))
    assert len(parts) >= 2
    assert shapely.area(parts).sum() == pytest.approx(task.area, rel=1e-9)
    assert shapely.coverage_is_valid(parts)
    assert shapely.difference(task, shapely.union_all(parts)).area < 1e-6


def test_a_split_line_that_misses_is_told_its_distance():
    with pytest.raises(InputError, match=r"passes the task at 20\.0 m"):
        split_by_line(SQUARE, shapely.LineString([(120, 0), (120, 100)]))


def test_a_split_line_that_ends_inside_is_explained():
    with pytest.raises(InputError, match="begin and end it outside"):
        split_by_line(SQUARE, shapely.LineString([(-10, 50), (50, 50)]))


def test_a_split_keeps_hundreds_of_holes():
    holes = [shapely.box(x, y, x + 1, y + 1) for x in range(2, 98, 5) for y in range(2, 98, 5)]
    task = shapely.Polygon(SQUARE.exterior, [h.exterior for h in holes])
    parts = split_by_line(task, shapely.LineString([(50.5, -1), (50.5, 101)]))
    assert shapely.area(parts).sum() == pytest.approx(task.area)
    assert shapely.get_num_interior_rings(parts).sum() == 400


def test_tasks_that_touch_become_one():
    merged = merge_tasks(np.array([SQUARE, shapely.box(100, 0, 200, 100)]))
    assert merged.area == pytest.approx(20_000)


def test_tasks_apart_are_refused_with_the_distance_unless_the_gap_may_be_closed():
    pair = np.array([SQUARE, shapely.box(101, 0, 200, 100)])
    with pytest.raises(InputError, match=r"1\.0 m apart"):
        merge_tasks(pair)
    merged = merge_tasks(pair, close_gap_m=1.0)
    assert merged.area == pytest.approx(20_000)
    assert shapely.covers(merged, pair).all()


def test_a_piece_cut_out_and_the_rest_add_up_without_slivers():
    rest, cut = cut_out(SQUARE, shapely.box(0.01, -5, 50, 105))
    assert rest.geom_type == "Polygon"
    assert rest.area + cut.area == pytest.approx(10_000)
    assert rest.intersection(cut).area == 0
    assert cut.bounds[0] == 0


def test_cutting_outside_or_all_is_explained():
    with pytest.raises(InputError, match="outside the task"):
        cut_out(SQUARE, shapely.box(200, 0, 300, 100))
    with pytest.raises(InputError, match="nothing would be left"):
        cut_out(SQUARE, shapely.box(-1, -1, 101, 101))


def test_a_task_widened_to_the_margin_holds_every_hazard_it_meets_and_no_other():
    hazards = np.array([shapely.box(90, 40, 120, 60), shapely.box(500, 0, 510, 10)])
    wide = widen_to_margin(SQUARE, hazards, 10.0)
    assert wide.covers(SQUARE)
    assert wide.covers(hazards[0].buffer(10.0, quad_segs=100))
    assert wide.disjoint(hazards[1])


def test_a_task_beside_others_is_widened_on_its_own_side_and_takes_no_ground_of_theirs():
    hazards = np.array([shapely.box(-20, 0, 300, 100)])
    beside = np.array([shapely.box(100, 0, 200, 100), shapely.box(200, 0, 300, 100)])
    wide = widen_to_margin(SQUARE, hazards, 10.0, others=beside)
    assert wide.geom_type == "Polygon"
    assert wide.covers(SQUARE)
    assert wide.covers(shapely.box(-20, 0, 0, 100))
    assert wide.intersection(shapely.union_all(beside)).area == pytest.approx(0, abs=1e-6)
    assert wide.covers(shapely.box(-20, 0, 100, 100).buffer(10.0, quad_segs=100).difference(beside[0]))
    assert wide.bounds[2] < 115  # not the margin of the whole hazard area


def test_all_tasks_of_a_hazard_area_widened_one_after_the_other_hold_its_whole_margin():
    hazard = shapely.box(0, 0, 300, 100)
    tasks = [shapely.box(x, 0, x + 100, 100) for x in (0, 100, 200)]
    for at in range(3):
        others = np.array([task for number, task in enumerate(tasks) if number != at], dtype=object)
        tasks[at] = widen_to_margin(tasks[at], np.array([hazard]), 10.0, others=others)
    assert shapely.union_all(tasks).covers(hazard.buffer(10.0, quad_segs=100))
    assert sum(task.area for task in tasks) == pytest.approx(shapely.union_all(tasks).area)
