# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.emplaced_points import conflicts_with_markers
from mine_planner.domain.errors import InputError
from mine_planner.domain.paper_points import (
    North,
    bearings_of,
    grid_bearing,
    points_on_paper,
)
from mine_planner.domain.traverse import traverse, walk

#: Aghdam, zone 8: convergence +1.24 degrees, declination 6.43 degrees east in 2025.
AGHDAM = North(1.24, 6.43, "2025-07-01")
FIELD = shapely.Polygon([(0, 0), (0, 120), (90, 120), (90, 0)])  # clockwise


def table(task=FIELD, **options):
    defaults = {"north": AGHDAM, "longest_leg_m": 50.0}
    return points_on_paper(task, **(defaults | options))


def test_the_chain_runs_from_landmark_to_benchmark_to_the_turning_points():
    outline = table(landmark=(-300, -300), benchmark=(-20, -20))
    assert [point.label for point in outline.points] == [
        "LM",
        "BM",
        "TP1",
        "TP1.1",
        "TP1.2",
        "TP2",
        "TP2.1",
        "TP3",
        "TP3.1",
        "TP3.2",
        "TP4",
        "TP4.1",
    ]
    froms = [p.from_label for p in outline.points]
    assert froms[:4] == [None, "LM", "BM", "TP1"]
    kinds = {p.label: p.kind for p in outline.points}
    assert (kinds["TP1"], kinds["TP2"], kinds["TP4"]) == ("start", "turning", "end")
    assert kinds["TP3.1"] == "intermediate"
    assert outline.closing[0].label == "TP1"
    assert outline.closing[0].from_label == "TP4.1"


def test_a_leg_gives_grid_true_and_magnetic_bearing_worked_by_hand():
    leg = table(longest_leg_m=500).points[1]  # TP1 to TP2: due grid north, 120 m
    assert leg.grid_deg == pytest.approx(0.0)
    assert leg.true_deg == pytest.approx(1.24)
    assert leg.magnetic_deg == pytest.approx(360 + 1.24 - 6.43)
    assert leg.distance_m == pytest.approx(120.0)
    assert leg.hazard_side == "right"


def test_the_hazard_lies_left_when_the_ring_is_walked_the_other_way():
    outline = table(FIELD.reverse())
    assert {p.hazard_side for p in outline.points[1:]} == {"left"}


def test_around_a_hole_the_hazard_lies_outside_the_hole():
    hole = shapely.Polygon([(40, 40), (40, 60), (60, 60), (60, 40)])  # clockwise
    outline = table(shapely.Polygon(FIELD.exterior, [hole.exterior]), longest_leg_m=500)
    around = [p for p in outline.points if p.label.startswith("H1-")]
    assert [point.label for point in around] == ["H1-TP1", "H1-TP2", "H1-TP3", "H1-TP4"]
    assert around[0].from_label == "TP1"
    assert around[1].hazard_side == "left"
    assert len(outline.closing) == 2


def test_without_a_declination_the_magnetic_bearing_stays_empty():
    leg = table(north=North(1.24)).points[1]
    assert leg.magnetic_deg is None


def test_the_scale_factor_turns_grid_into_ground_distance():
    leg = table(north=North(scale=1.000335), longest_leg_m=500).points[1]
    assert leg.distance_m == pytest.approx(120 / 1.000335)


@given(st.floats(0, 359.99), st.floats(-5, 5), st.floats(-20, 20))
def test_a_bearing_read_back_from_any_north_is_the_grid_bearing(bearing, convergence, declination):
    north = North(convergence, declination)
    true, magnetic = bearings_of(bearing, north)
    for value, reference in ((true, "true"), (magnetic, "magnetic"), (bearing, "grid")):
        turn = grid_bearing(value, reference, north) - bearing
        assert math.cos(math.radians(turn)) == pytest.approx(1.0)


def test_an_unknown_reference_and_an_unknown_declination_are_explained():
    with pytest.raises(InputError, match="not solar"):
        grid_bearing(1.0, "solar", AGHDAM)
    with pytest.raises(InputError, match="declination is not known"):
        grid_bearing(1.0, "magnetic", North())


@given(st.integers(0, 1000), st.integers(3, 30))
@settings(max_examples=60, deadline=None)
def test_the_outline_comes_back_from_its_own_bearings_and_distances(seed, corners):
    random = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * math.pi, corners, endpoint=False)
    radius = random.uniform(50, 150, corners)
    xy = np.column_stack((664_000 + radius * np.cos(turn), 4_428_000 + radius * np.sin(turn)))
    outline = table(shapely.Polygon(xy), longest_leg_m=1e6)
    legs = [(p.grid_deg, p.distance_m) for p in [*outline.points[1:], outline.closing[0]]]
    back = traverse((outline.points[0].x, outline.points[0].y), legs)
    assert back.walked == pytest.approx(xy, abs=1e-6)
    assert back.misclosure_m < 1e-6


def test_bowditch_spreads_the_misclosure_and_keeps_what_was_walked():
    # A 100 m square whose last leg was measured 4 m short: 4 m off after 396 m, 1 : 99.
    legs = [(0.0, 100.0), (90.0, 100.0), (180.0, 100.0), (270.0, 96.0)]
    plain = traverse((0, 0), legs)
    assert plain.misclosure_m == pytest.approx(4.0)
    assert plain.misclosure_xy == pytest.approx((4.0, 0.0))
    assert plain.one_in == pytest.approx(99.0)
    assert plain.adjusted is None
    both = traverse((0, 0), legs, bowditch=True)
    assert both.walked == pytest.approx(plain.walked)
    # the shares are 100, 200 and 300 of 396 m of the 4 m
    assert both.adjusted[:, 0] == pytest.approx([0, -400 / 396, 100 - 800 / 396, 100 - 1200 / 396])
    assert plain.polygon.equals(shapely.Polygon(plain.walked))
    assert both.polygon.equals(shapely.Polygon(both.adjusted))


def test_a_walk_worked_by_hand_in_metres_and_in_those_of_a_grid():
    legs = np.array([(90.0, 100.0), (0.0, 50.0), (225.0, math.sqrt(2))])
    points = walk((1000.0, 2000.0), legs)
    assert points == pytest.approx(np.array([(1000, 2000), (1100, 2000), (1100, 2050), (1099, 2049)]))
    assert walk((1000.0, 2000.0), legs, 1.0004)[1] == pytest.approx((1100.04, 2000.0))


def test_a_perfect_closure_is_one_in_infinity():
    assert traverse((0, 0), [(0, 10), (90, 10), (180, 10), (270, 10)]).one_in > 1e12


@pytest.mark.parametrize(
    ("legs", "words"),
    [
        ([(0, 1), (math.nan, 2), (3, 4)], "Row 2, bearing"),
        ([(0, 1), (1, None), (3, 4)], "Row 2, distance"),
        ([(0, 1), (1, 2), (3, 0)], "Row 3, distance: it must be above 0"),
        ([(0, 1), (1, 2)], "three legs"),
        ([], "three legs"),
    ],
)
def test_a_table_with_a_bad_cell_is_explained(legs, words):
    with pytest.raises(InputError, match=words):
        traverse((0, 0), legs)


def test_an_outline_that_crosses_itself_or_a_leg_of_zero_cannot_be_laid_out():
    with pytest.raises(InputError, match="not one sound polygon"):
        table(shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)]))
    with pytest.raises(InputError, match="longest leg"):
        table(longest_leg_m=0)


def test_a_marker_that_stands_is_never_moved_silently():
    before = table().points
    wider = shapely.Polygon([(0, 0), (0, 120), (110, 120), (110, 0)])
    after = table(wider).points
    emplaced = [p for p in before if p.label in {"TP1", "TP3"}]
    (conflict,) = conflicts_with_markers(emplaced, after, tolerance_m=0.5)
    assert conflict.kind == "moved"
    assert conflict.marker.label == "TP3"
    assert "stands" in conflict.sentence


def test_a_marker_whose_number_would_change_is_reported():
    before = table().points
    after = table(start=1).points
    conflicts = conflicts_with_markers([before[0]], after, tolerance_m=0.5)
    assert [c.kind for c in conflicts] == ["renamed"]
    assert "TP1 would be TP4" in conflicts[0].sentence
