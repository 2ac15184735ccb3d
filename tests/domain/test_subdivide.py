# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.subdivide import Division, boxes, edges, lanes

FIELD = shapely.box(0, 0, 200, 100)
FIFTY = Division(size_m=50)


def ragged(seed, corners=60):
    random = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * math.pi, corners, endpoint=False)
    radius = random.uniform(120, 200, corners)
    return shapely.Polygon(
        np.column_stack((664_000 + radius * np.cos(turn), 4_428_000 + radius * np.sin(turn)))
    )


@given(st.integers(0, 1000), st.floats(8, 90), st.floats(0, math.pi))
@settings(max_examples=60, deadline=None)
def test_boxes_add_up_to_the_task_and_do_not_overlap(seed, size, heading):
    task = ragged(seed)
    base = shapely.LineString([(0, 0), (math.cos(heading), math.sin(heading))])
    made = boxes(task, Division(size_m=size), Division(size_m=size * 0.7), base_line=base)
    assert shapely.area(made.geometry).sum() == pytest.approx(task.area, rel=1e-6)
    assert shapely.union_all(made.geometry).area == pytest.approx(task.area, rel=1e-6)
    assert len(set(made.ids)) == len(made.ids)
    whole = shapely.area(made.geometry[made.whole])
    assert (whole <= size * size * 0.7 * (1 + 1e-6)).all()


def test_a_field_of_200_by_100_makes_eight_boxes_of_50_named_from_the_base_line():
    made = boxes(FIELD, FIFTY, FIFTY, base_line=shapely.LineString([(0, 0), (200, 0)]))
    assert list(made.ids) == ["A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2"]
    assert made.whole.all()
    assert made.geometry[0].equals_exact(shapely.box(0, 0, 50, 50), 1e-9) or made.geometry[
        0
    ].normalize().equals_exact(shapely.box(0, 0, 50, 50).normalize(), 1e-9)
    assert made.left_over_m == (0.0, 0.0)
    assert made.bearing_deg == pytest.approx(90.0)


def test_the_longest_side_is_taken_where_no_base_line_is_chosen():
    turned = shapely.affinity.rotate(FIELD, 30, origin=(0, 0))
    made = boxes(turned, FIFTY, FIFTY)
    assert len(made.ids) == 8
    assert made.whole.all()
    assert made.bearing_deg % 180 == pytest.approx(60.0)


def test_the_left_over_stands_alone_or_widens_the_last_part_and_is_shown():
    cuts, rest = edges(0.0, 107.0, Division(size_m=50))
    assert list(cuts) == [0, 50, 100, 107]
    assert rest == 7.0
    cuts, rest = edges(0.0, 107.0, Division(size_m=50, min_width_m=10))
    assert list(cuts) == [0, 50, 107]
    assert rest == 7.0
    cuts, rest = edges(0.0, 30.0, Division(size_m=50, min_width_m=40))
    assert list(cuts) == [0, 30]


def test_an_exact_number_of_parts_is_made():
    assert list(edges(0.0, 90.0, Division(count=3))[0]) == [0, 30, 60, 90]


def test_lanes_of_one_metre_run_square_to_the_base_line_or_with_it():
    base = shapely.LineString([(0, 0), (200, 0)])
    square = lanes(FIELD, Division(size_m=1.0), base_line=base)
    beside = lanes(FIELD, Division(size_m=1.0), base_line=base, parallel=True)
    assert len(square.ids) == 200
    assert square.ids[27] == "AB1"
    assert len(beside.ids) == 100
    assert beside.ids[-1] == "A100"
    assert shapely.area(square.geometry) == pytest.approx(100.0)


def test_hundreds_of_holes_are_left_out_of_the_boxes():
    holes = [shapely.box(x, y, x + 1, y + 1) for x in range(2, 198, 7) for y in range(2, 98, 7)]
    task = shapely.Polygon(FIELD.exterior, [h.exterior for h in holes])
    made = boxes(task, Division(size_m=10), Division(size_m=10))
    assert shapely.area(made.geometry).sum() == pytest.approx(task.area)


@pytest.mark.parametrize(
    ("division", "words"),
    [
        (Division(), "either the size"),
        (Division(size_m=5, count=2), "either the size"),
        (Division(size_m=0), "above 0 m"),
        (Division(size_m=math.nan), "above 0 m"),
        (Division(count=0), "1 or more"),
        (Division(size_m=1e-6), "more than"),
        (Division(size_m=0.05), "more than"),
    ],
)
def test_a_division_that_makes_no_sense_is_explained(division, words):
    with pytest.raises(InputError, match=words):
        boxes(FIELD, division, division)


def test_a_task_without_ground_and_a_base_line_without_length_are_explained():
    with pytest.raises(InputError, match="no ground"):
        boxes(shapely.Polygon(), FIFTY, FIFTY)
    with pytest.raises(InputError, match="no length"):
        boxes(FIELD, FIFTY, FIFTY, base_line=shapely.LineString([(1, 1), (1, 1)]))
