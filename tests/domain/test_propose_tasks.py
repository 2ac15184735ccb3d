# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.propose_tasks import propose_tasks


def geoms(*items):
    return np.array(items, dtype=object)


def blob(seed, corners=50):
    random = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * math.pi, corners, endpoint=False)
    radius = random.uniform(100, 250, corners)
    return shapely.Polygon(
        np.column_stack((664_000 + radius * np.cos(turn), 4_428_000 + radius * np.sin(turn)))
    )


@given(st.integers(0, 1000), st.booleans())
@settings(max_examples=50, deadline=None)
def test_candidates_cover_the_hazard_without_gap_or_overlap_and_keep_the_maximum(seed, river):
    hazard = blob(seed)
    line = shapely.LineString([(663_000, 4_427_970), (665_000, 4_428_040)])
    barriers = geoms(line) if river else None
    made = propose_tasks(geoms(hazard), target_m2=8_000, max_m2=10_000, barriers=barriers, min_m2=1_500)
    parts = geoms(*(p.geometry for p in made))
    assert shapely.difference(hazard, shapely.union_all(parts)).area < 1e-6
    assert shapely.area(parts).sum() == pytest.approx(hazard.area, rel=1e-9)
    assert shapely.coverage_is_valid(parts)
    assert shapely.area(parts).max() <= 10_000 * (1 + 1e-9)
    if river:
        assert not shapely.crosses(parts, line).any() or (
            shapely.length(shapely.intersection(shapely.buffer(parts, -0.01), line)).max() == 0
        )


def test_the_same_hazard_gives_the_same_candidates():
    once, again = (propose_tasks(geoms(blob(3)), target_m2=9_000, max_m2=12_000) for _ in range(2))
    assert [p.geometry.wkb for p in once] == [p.geometry.wkb for p in again]


def test_a_long_strip_is_cut_across_so_that_the_parts_are_compact():
    strip = shapely.box(0, 0, 1000, 100)
    made = propose_tasks(geoms(strip), target_m2=10_000, max_m2=10_500)
    assert len(made) == 10
    for part in made:
        x0, y0, x1, y1 = part.geometry.bounds
        assert (x1 - x0) == pytest.approx(100, abs=0.1)
        assert (y1 - y0) == pytest.approx(100, abs=1e-6)


def test_the_ground_inside_a_river_bed_goes_to_one_side_and_nothing_is_lost():
    hazard = shapely.box(0, 0, 200, 100)
    river = shapely.box(98, -10, 102, 110)
    west, east = propose_tasks(geoms(hazard), target_m2=1e6, max_m2=1e6, barriers=geoms(river))
    assert west.area_m2 + east.area_m2 == pytest.approx(20_000)
    assert {round(west.geometry.bounds[2]), round(east.geometry.bounds[0])} in ({98}, {102})


def test_a_small_piece_across_a_barrier_stays_alone_and_says_why():
    hazard = shapely.box(0, 0, 200, 100)
    road = shapely.LineString([(5, -10), (5, 110)])
    west, east = propose_tasks(
        geoms(hazard), target_m2=30_000, max_m2=30_000, barriers=geoms(road), min_m2=1_000
    )
    assert west.area_m2 == pytest.approx(500)
    assert "Below the minimum" in west.note
    assert east.note == ""


def test_hazards_with_hundreds_of_holes_and_in_two_parts_are_covered():
    holes = [shapely.box(x, y, x + 1, y + 1) for x in range(2, 98, 5) for y in range(2, 98, 5)]
    outer = shapely.Polygon(shapely.box(0, 0, 100, 100).exterior, [h.exterior for h in holes])
    hazard = shapely.MultiPolygon([outer, shapely.box(200, 0, 250, 50)])
    made = propose_tasks(geoms(hazard), target_m2=1_000, max_m2=1_500)
    assert sum(p.area_m2 for p in made) == pytest.approx(hazard.area)


@pytest.mark.parametrize(("target", "most"), [(0, 1), (2, 1), (math.nan, 1), (1, math.inf)])
def test_sizes_that_make_no_sense_are_explained(target, most):
    with pytest.raises(InputError, match="target size"):
        propose_tasks(geoms(blob(1)), target_m2=target, max_m2=most)


def test_no_hazards_give_no_candidates():
    assert propose_tasks(np.empty(0, dtype=object), target_m2=1, max_m2=1) == []


@pytest.mark.parametrize("seed", range(12))
def test_no_two_corners_of_a_proposal_are_one_point_on_the_ground(seed: int) -> None:
    rng = np.random.default_rng(seed)
    ends = np.array([500_000.0, 4_400_000.0]) + rng.uniform(0, 600, (3, 2))
    hazard = shapely.buffer(shapely.LineString(ends), 70.0)
    pieces = [item.geometry for item in propose_tasks(np.array([hazard]), target_m2=9_000, max_m2=20_000)]
    assert len(pieces) > 3
    for piece in pieces:
        steps = np.diff(shapely.get_coordinates(piece), axis=0)
        assert np.hypot(*steps.T).min() > 1e-3
    union = shapely.union_all(pieces)
    assert hazard.difference(union).area < 1e-2
    assert abs(sum(piece.area for piece in pieces) - union.area) < 1e-2
