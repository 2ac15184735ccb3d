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
from mine_planner.domain.hazard_areas import enlarge_small, hazard_areas, suggest_class


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


@pytest.mark.parametrize("k", [-1.0, math.nan])
def test_a_k_that_is_no_number_of_sigmas_is_refused(k):
    with pytest.raises(InputError, match="k must be 0 or more"):
        hazard_areas(evidence(points((0, 0)), Kind.MINE, 5.0, margin_m=100.0), k)


def test_every_small_area_reaches_the_minimum_however_it_is_shaped():
    thin = shapely.Polygon([(0, 0), (90, 0), (90, 1), (1, 1), (1, 90), (0, 90)])  # needs more than one step
    round_one = shapely.Point(400, 400).buffer(5.0)
    ground, added = enlarge_small(np.array([thin, round_one], dtype=object), 4_000.0)
    assert (shapely.area(ground) >= 4_000.0).all()
    assert (added > 0).all()


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


def test_a_corridor_lies_outside_the_true_distance_and_an_outline_stays_as_drawn():
    row = np.array([shapely.LineString([(0, 0), (50, 10), (90, -20)]), shapely.box(200, 0, 220, 9)])
    pieces = evidence(row, Kind.ROW, np.array([4.0, 0.0]))
    strip, outline = corridors(pieces, 2.45)
    assert strip.covers(shapely.buffer(row[0], 9.8, quad_segs=200))
    assert outline.equals(row[1])
