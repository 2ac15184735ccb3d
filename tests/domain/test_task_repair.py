# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.task_repair import repair_polygon_outwards


def repair(*wkts):
    return repair_polygon_outwards(shapely.from_wkt(np.array(wkts, dtype=object)))


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=4, max_size=12))
@settings(max_examples=200, deadline=None)
def test_no_reading_of_a_scribbled_outline_loses_ground(corners):
    drawn = np.array([shapely.Polygon(corners)], dtype=object)
    (mended,), notes = repair_polygon_outwards(drawn)
    assert mended.is_valid
    assert mended.area > 0
    for method, options in (("linework", {}), ("structure", {"keep_collapsed": False})):
        reading = shapely.make_valid(drawn[0], method=method, **options)
        assert shapely.difference(reading, mended).area < 1e-6
    assert len(notes) == (0 if shapely.is_valid(drawn[0]) else 1)


def test_ground_that_the_ring_goes_around_twice_is_no_hole():
    twice = "POLYGON((0 0,10 0,10 10,0 10,0 4,6 4,6 6,-4 6,-4 0,0 0))"
    (mended,), _ = repair(twice)
    assert mended.contains(shapely.Point(3, 5))


def test_a_bow_tie_is_read_as_the_ground_around_all_corners():
    (mended,), (note,) = repair("POLYGON((0 0,10 10,10 0,0 10,0 0))")
    assert mended.area == pytest.approx(100.0)
    assert note.added_m2 == pytest.approx(50.0)
    assert "check its corners" in note.sentence


def test_a_sound_hole_stays_and_holes_that_overlap_are_filled():
    outer = "(0 0,100 0,100 100,0 100,50 50,0 0)"  # touches nothing: valid shell
    sound = "POLYGON((0 0,100 0,100 100,0 100,0 0),(10 10,20 10,20 20,10 20,10 10),"
    crossing = "(50 50,70 50,70 70,50 70,50 50),(60 60,80 60,80 80,60 80,60 60))"
    (mended,), _ = repair(sound + crossing)
    assert not mended.contains(shapely.Point(15, 15))
    assert mended.contains(shapely.Point(65, 65))
    assert repair(f"POLYGON({outer})")[1] == []


def test_overlapping_parts_become_one_ground():
    (mended,), _ = repair("MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((5 5,15 5,15 15,5 15,5 5)))")
    assert mended.area == pytest.approx(81 + 100 - 16)


def test_an_outline_without_area_becomes_a_strip_and_says_so():
    (mended,), (note,) = repair("POLYGON((0 0,10 0,20 0,0 0))")
    assert mended.area > 19
    assert "strip" in note.sentence


def test_missing_and_valid_geometries_come_back_untouched():
    square = shapely.box(0, 0, 1, 1)
    given_ = np.array([None, square], dtype=object)
    mended, notes = repair_polygon_outwards(given_)
    assert mended[0] is None
    assert mended[1] is square
    assert notes == []


def test_a_coordinate_that_is_not_a_number_is_explained():
    with pytest.raises(InputError, match="not a number"):
        repair("POLYGON((0 0,NaN 1,1 1,0 0))")


def test_hundreds_of_holes_are_kept():
    grid = [shapely.box(x, y, x + 1, y + 1) for x in range(5, 95, 4) for y in range(5, 95, 4)]
    holes = [g.exterior.coords for g in grid]
    # one spike that goes out and back makes the shell invalid
    shell = [(0, 0), (100, 0), (100, 100), (120, 100), (100, 100), (0, 100)]
    (mended,), notes = repair_polygon_outwards(np.array([shapely.Polygon(shell, holes)]))
    assert len(notes) == 1
    assert mended.area == pytest.approx(100 * 100 - len(holes))


SHARED = Path(os.environ.get("MINE_PLANNER_SHARED", "../shared")) / "data/bih"


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="the shared data is not here")
def test_the_suspect_areas_of_a_whole_country_are_repaired_at_once():
    features = json.loads((SHARED / "suspect_areas.geojson").read_text())["features"]
    areas = np.array([shapely.geometry.shape(f["geometry"]) for f in features if f["geometry"]])
    metres = shapely.transform(areas, lambda c: c * np.array([78_000.0, 111_000.0]))
    begin = time.perf_counter()
    mended, notes = repair_polygon_outwards(metres)
    assert time.perf_counter() - begin < 1.0
    assert shapely.is_valid(mended).all()
    assert len(notes) == 361
    plain = shapely.make_valid(metres)
    assert shapely.area(shapely.difference(plain, mended)).max() < 1e-3
