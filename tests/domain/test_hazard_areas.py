# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.evidence import Devices, Kind, corridors, evidence, row_lines, zones
from mine_planner.domain.hazard_areas import fade_out_lines, hazard_areas, suggest_class
from mine_planner.domain.hazard_rerun import rerun


def points(*xy):
    return shapely.points(np.array(xy, dtype=float))


def ground_of(areas):
    return shapely.union_all([a.geometry for a in areas])


@given(st.integers(0, 10_000), st.floats(1.0, 40.0))
@settings(max_examples=40, deadline=None)
def test_the_corridors_of_crooked_rows_cover_the_disc_around_every_mine(seed, radius):
    random = np.random.default_rng(seed)
    steps = random.uniform(-6, 6, (6, 20, 2))
    xy = (random.uniform(0, 300, (6, 1, 2)) + steps.cumsum(axis=1)).reshape(-1, 2)
    lines, rows = row_lines(xy, np.repeat(np.arange(6), 20))
    areas = hazard_areas(evidence(lines, Kind.ROW, radius), 1.0)
    discs = shapely.buffer(shapely.points(xy), radius, quad_segs=200)
    assert list(rows) == [0, 1, 2, 3, 4, 5]
    assert shapely.area(shapely.difference(discs, ground_of(areas))).max() == 0.0


@given(st.integers(0, 10_000), st.floats(0.2, 3.0), st.floats(0.0, 2.0))
@settings(max_examples=40, deadline=None)
def test_a_larger_k_never_covers_less(seed, k, more):
    random = np.random.default_rng(seed)
    xy = random.uniform(0, 400, (30, 2))
    lines = shapely.linestrings(random.uniform(0, 400, (5, 3, 2)))
    box = shapely.box(100, 100, 160, 170)
    geoms = np.concatenate((shapely.points(xy), lines, [box]))
    pieces = evidence(geoms, Kind.MINE, random.uniform(3, 30, 36), 1.0)
    small, large = hazard_areas(pieces, k), hazard_areas(pieces, k + more)
    # A corner of the chords may move by what the chords add, which is outwards of the true zone.
    true_small = shapely.union_all(shapely.buffer(geoms, k * pieces.sigma_m + pieces.margin_m, quad_segs=64))
    assert shapely.difference(true_small, ground_of(large)).area == 0.0
    assert shapely.difference(true_small, ground_of(small)).area == 0.0
    assert ground_of(large).area >= ground_of(small).area - 1e-6


def test_every_area_says_which_maps_rows_and_incidents_it_rests_on():
    geoms = np.array(
        [
            shapely.LineString([(0, 0), (100, 0)]),
            shapely.Point(50, 5),
            shapely.Point(1000, 0),
            shapely.box(90, -5, 130, 30),
        ]
    )
    pieces = evidence(
        geoms,
        np.array([Kind.ROW, Kind.INCIDENT, Kind.MINE, Kind.OUTLINE]),
        10.0,
        map_id=np.array(["m1", "", "m2", "m3"], dtype=object),
        ident=np.array(["r1", "i1", "x1", "o1"], dtype=object),
        grade=np.array(["low", "", "low", "high"], dtype=object),
        direct=np.array([False, True, False, False]),
        anti_lift=np.array([False, False, True, False]),
        devices=Devices(
            np.array([0, 3, 0, 2]),
            np.array(["PMN", "PMN", "TM-62", "OZM-72"], dtype=object),
            np.array([10, 5, 3, 1]),
        ),
    )
    west, east = hazard_areas(pieces, 2.45, class_table={"low": "SHA", "high": "CHA"})
    assert west.maps == ("m1", "m3")
    assert west.rows == ("r1",)
    assert west.incidents == ("i1",)
    assert list(west.evidence) == [0, 1, 3]
    assert west.devices == {"PMN": 15, "TM-62": 3}
    assert west.direct
    assert west.suggested_class == "CHA"
    assert east.devices == {"OZM-72": 1}
    assert east.anti_lift
    assert not east.direct
    assert east.suggested_class == "SHA"


def test_a_grade_that_the_table_does_not_know_suggests_nothing():
    assert suggest_class(("unknown",), {"low": "SHA"}) is None


def test_a_small_area_is_enlarged_and_none_is_dropped():
    pieces = evidence(points((0, 0), (500, 0)), Kind.MINE, 5.0)
    plain = hazard_areas(pieces, 1.0)
    wide = hazard_areas(pieces, 1.0, min_area_m2=2_000.0)
    assert len(plain) == len(wide) == 2
    for before, after in zip(plain, wide, strict=True):
        assert after.geometry.area >= 2_000.0
        assert after.geometry.contains(before.geometry)
        assert after.enlarged_by_m == pytest.approx(math.sqrt(2000 / math.pi) - 5, abs=0.5)


def test_enlarged_areas_that_meet_are_merged_with_all_their_evidence():
    pieces = evidence(points((0, 0), (40, 0)), Kind.MINE, 5.0)
    (area,) = hazard_areas(pieces, 1.0, min_area_m2=2_000.0)
    assert list(area.evidence) == [0, 1]


def test_an_outline_that_crosses_itself_loses_no_ground():
    bow_tie = np.array([shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])])
    (area,) = hazard_areas(evidence(bow_tie, Kind.OUTLINE), 2.45)
    assert area.geometry.area == pytest.approx(100.0)


def test_a_mine_without_sigma_and_margin_would_vanish_and_is_refused():
    with pytest.raises(InputError, match="Evidence 2 would cover no ground"):
        zones(evidence(points((0, 0), (1, 1)), Kind.MINE, np.array([1.0, 0.0])), 2.45)


@pytest.mark.parametrize("sigma", [math.nan, -1.0, math.inf])
def test_a_sigma_that_is_no_figure_is_explained(sigma):
    with pytest.raises(InputError, match="Evidence 1 has no usable sigma"):
        evidence(points((0, 0)), Kind.MINE, sigma)


def test_evidence_without_a_place_is_named():
    with pytest.raises(InputError, match="Evidence 1 has no place"):
        evidence(np.array([None], dtype=object), Kind.MINE, 1.0)


def test_an_unknown_column_is_a_defect_of_the_caller():
    with pytest.raises(TypeError, match="colour"):
        evidence(points((0, 0)), Kind.MINE, 1.0, colour="red")


def test_no_evidence_makes_no_areas():
    assert hazard_areas(evidence(np.empty(0, dtype=object), Kind.MINE, 1.0), 2.0) == []


@given(st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_a_second_run_never_loses_ground(seed):
    random = np.random.default_rng(seed)
    xy = random.uniform(0, 300, (15, 2))
    before = hazard_areas(evidence(shapely.points(xy), Kind.MINE, 12.0), 2.0)
    moved = xy[3:] + random.normal(0, 8, (12, 2))
    after = hazard_areas(evidence(shapely.points(moved), Kind.MINE, 6.0), 2.0)
    old, new = (np.array([a.geometry for a in run], dtype=object) for run in (before, after))
    result = rerun(old, new)
    ground = shapely.union_all(result.ground)
    assert shapely.difference(shapely.union_all(old), ground).area < 1e-6
    assert shapely.difference(shapely.union_all(new), ground).area < 1e-6
    proposed = shapely.union_all(result.cancellation_proposed)
    assert shapely.intersection(proposed, shapely.union_all(new)).area < 1e-6
    total = sum(shapely.area(g).sum() for g in (result.kept, result.grown, result.cancellation_proposed))
    assert total == pytest.approx(ground.area)


def test_an_area_that_the_second_run_does_not_know_is_proposed_for_cancellation_whole():
    old = np.array([shapely.box(0, 0, 10, 10)], dtype=object)
    result = rerun(old, np.empty(0, dtype=object))
    assert len(result.kept) == 0
    assert result.cancellation_proposed[0].equals(old[0])
    assert list(result.proposed_from) == [0]


def test_the_same_run_again_proposes_nothing():
    old = np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)], dtype=object)
    result = rerun(old, old.copy())
    assert len(result.grown) == len(result.cancellation_proposed) == 0
    assert list(result.kept_from) == [0, 1]


def test_corridor_and_fade_out_are_lines_of_their_own_outside_the_true_distance():
    row = np.array([shapely.LineString([(0, 0), (50, 10), (90, -20)]), shapely.box(200, 0, 220, 9)])
    pieces = evidence(row, Kind.ROW, np.array([4.0, 0.0]))
    strip, outline = corridors(pieces, 2.45)
    assert strip.covers(shapely.buffer(row[0], 9.8, quad_segs=200))
    assert outline.equals(row[1])
    (line,) = fade_out_lines(np.array([strip]), 20.0)
    assert line.distance(strip) >= 20.0
    assert strip.buffer(20.6, quad_segs=64).covers(line)
    with pytest.raises(InputError, match="fade-out distance is not set"):
        fade_out_lines(np.array([strip]), 0.0)
