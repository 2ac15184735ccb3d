# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines straightened outwards."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.outward import straighten, straighten_all

ORIGIN = np.array([500_000.0, 4_400_000.0])


def corners(shape) -> int:
    return len(shapely.get_coordinates(shape)) - 1


def test_a_disc_of_many_corners_gets_a_few_that_lie_just_outside() -> None:
    disc = shapely.Point(*ORIGIN).buffer(37.0, quad_segs=8)
    simple = straighten(disc, 2.0)
    assert corners(disc) == 32
    assert corners(simple) <= 18
    assert disc.difference(simple).area < 1e-6
    assert shapely.hausdorff_distance(simple, disc, densify=0.1) <= 2.0
    assert simple.area / disc.area < 1.06


def test_a_square_stays_a_square_and_a_dent_is_filled() -> None:
    square = shapely.box(*ORIGIN, *(ORIGIN + 100))
    assert straighten(square, 5.0).equals(square)
    dented = shapely.Polygon([(0, 0), (100, 0), (100, 100), (50, 99), (0, 100)])
    assert straighten(dented, 2.0).equals(shapely.box(0, 0, 100, 100))
    assert straighten(dented, 0.5).equals(dented)


def test_nothing_is_changed_where_nothing_may_be_added() -> None:
    discs = np.array([shapely.Point(0, 0).buffer(20), shapely.Point(100, 0).buffer(20)], dtype=object)
    assert straighten_all(discs, 0.0) is discs


def test_neighbours_that_would_overlap_stay_as_they_are() -> None:
    near = np.array([shapely.Point(0, 0).buffer(20), shapely.Point(40.2, 0).buffer(20)], dtype=object)
    apart = np.array([*near, shapely.Point(200, 0).buffer(20)], dtype=object)
    result = straighten_all(apart, 3.0)
    assert shapely.union_all(result).area == pytest.approx(sum(shape.area for shape in result), abs=1e-6)
    assert corners(result[2]) < corners(apart[2])


def test_a_hole_shrinks_and_never_grows() -> None:
    ring = shapely.Point(0, 0).buffer(80).difference(shapely.Point(0, 0).buffer(30))
    simple = straighten(ring, 2.0)
    assert len(simple.interiors) == 1
    assert shapely.Polygon(simple.interiors[0]).area <= shapely.Polygon(ring.interiors[0]).area
    assert ring.difference(simple).area < 1e-6


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 400), st.floats(0, 400)), min_size=2, max_size=6, unique=True),
    st.floats(5, 60),
    st.floats(0.1, 6.0),
)
def test_the_new_outline_covers_the_old_one_and_stays_near_it(places, margin, most) -> None:
    shape = shapely.buffer(shapely.LineString(np.array(places) + ORIGIN), margin)
    simple = straighten(shape, most)
    assert simple.is_valid
    assert shape.difference(simple).area <= 1e-5
    assert corners(simple) <= corners(shape)
    assert simple.difference(shape.buffer(most + 1e-6, quad_segs=64)).area <= 1e-3 * most * shape.length
