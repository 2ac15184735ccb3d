# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain import disc_union
from mine_planner.domain.disc_union import outward_radius, union_of_discs
from mine_planner.domain.errors import InputError


def true_discs(points, radius):
    return shapely.buffer(shapely.points(points), radius, quad_segs=200)


def uncovered(parts, points, radius):
    ground = shapely.union_all(parts)
    return shapely.area(shapely.difference(true_discs(points, radius), ground)).max()


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=40))
@settings(max_examples=150, deadline=None)
def test_every_true_disc_is_covered_even_on_a_lattice_full_of_ties(points):
    parts = union_of_discs(np.array(points, float), 7.0, 5)
    assert uncovered(parts, np.array(points, float), 7.0) == 0.0
    assert shapely.is_valid(parts).all()


@given(st.integers(0, 10_000), st.integers(1, 300), st.floats(0.5, 30))
@settings(max_examples=60, deadline=None)
def test_random_discs_are_covered_and_the_excess_is_within_the_chords(seed, count, radius):
    points = np.random.default_rng(seed).uniform(0, 200, (count, 2))
    parts = union_of_discs(points, radius, 8)
    assert uncovered(parts, points, radius) == 0.0
    bigger = true_discs(points, outward_radius(radius, 8) + 1e-4)
    assert shapely.difference(shapely.union_all(parts), shapely.union_all(bigger)).area < 1e-3


def test_the_parts_are_those_of_the_general_overlay_with_the_same_holes():
    points = np.random.default_rng(3).uniform(0, 300, (900, 2))
    parts = union_of_discs(points, 8.0, 32)
    fine = shapely.get_parts(shapely.union_all(true_discs(points, outward_radius(8.0, 32))))
    assert len(parts) == len(fine)
    assert shapely.get_num_interior_rings(parts).sum() > 5
    assert shapely.area(parts).sum() == pytest.approx(shapely.area(fine).sum(), rel=1e-3)


def test_a_crowd_is_united_by_its_edge_alone_and_still_covers_every_disc():
    points = np.random.default_rng(5).uniform(0, 100, (20_000, 2))
    parts = union_of_discs(points, 10.0, 5)
    assert len(parts) == 1
    assert uncovered(parts, points, 10.0) == 0.0


def test_an_island_inside_a_hole_stays_an_island_and_the_hole_stays_a_hole():
    turn = np.linspace(0, 2 * math.pi, 60, endpoint=False)
    ring = 100 * np.column_stack((np.cos(turn), np.sin(turn)))
    parts = union_of_discs(np.vstack((ring, [[0.0, 0.0]])), 12.0)
    assert len(parts) == 2
    assert sorted(shapely.get_num_interior_rings(parts)) == [0, 1]


def test_four_circles_through_one_point_are_settled_without_losing_ground(monkeypatch):
    monkeypatch.setattr(disc_union, "PAD_M", 0.0)
    half = outward_radius(10.0, 8) / math.sqrt(2)
    square = np.array([[-half, -half], [half, -half], [half, half], [-half, half]])
    monkeypatch.undo()
    parts = union_of_discs(square, 10.0)
    assert uncovered(parts, square, 10.0) == 0.0


def test_the_overlay_takes_over_when_the_rings_cannot_be_settled(monkeypatch):
    monkeypatch.setattr(disc_union, "_try_rings", lambda *_: None)
    points = np.array([[0.0, 0.0], [5.0, 0.0], [100.0, 0.0]])
    parts = union_of_discs(points, 4.0)
    assert len(parts) == 2
    assert uncovered(parts, points, 4.0) == 0.0


def test_large_coordinates_keep_their_place():
    points = np.array([[664_671.83, 4_428_419.32], [664_675.83, 4_428_419.32]])
    (part,) = union_of_discs(points, 15.0)
    assert part.centroid.distance(shapely.Point(664_673.83, 4_428_419.32)) < 1e-3


def test_a_point_without_coordinates_is_named_by_its_row():
    with pytest.raises(InputError, match="Point 2 has no usable"):
        union_of_discs(np.array([[0.0, 0.0], [math.nan, 1.0]]), 5.0)


def test_a_radius_of_zero_is_explained():
    with pytest.raises(InputError, match="above 0 m"):
        union_of_discs(np.zeros((1, 2)), 0.0)


def test_no_points_make_no_ground():
    assert len(union_of_discs(np.empty((0, 2)), 5.0)) == 0
