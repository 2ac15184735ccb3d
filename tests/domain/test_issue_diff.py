# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed between two issues of a map."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.issue_diff import Change, compare_issues, tolerance_m

FIELD = shapely.box(0, 0, 400, 100)


def moved(shape, east, north):
    return shapely.transform(shape, lambda xy: xy + np.array([east, north]))


def changes(old, new, sigma=5.0):
    return [item.change for item in compare_issues(old, new, sigma, sigma)]


def test_the_tolerance_comes_from_both_error_budgets():
    assert tolerance_m(3.0, 4.0) == pytest.approx(2.4477 * 5.0, abs=0.001)
    with pytest.raises(InputError, match="accuracy"):
        tolerance_m(float("nan"), 4.0)


def test_nothing_changed_is_the_same():
    other = shapely.Polygon([(400, 0), (400, 100), (0, 100), (0, 0)])
    assert changes([FIELD], [other]) == [Change.SAME]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (moved(FIELD, 10.0, 8.0), Change.WITHIN),
        (moved(FIELD, 30.0, 20.0), Change.MOVED),
        (shapely.box(0, 0, 400, 200), Change.RESHAPED),
        (shapely.Polygon([(0, 0), (400, 0), (0, 100)]), Change.RESHAPED),
    ],
)
def test_a_field_of_the_newer_issue_is_classed(shape, expected):
    # Tolerance at 5 m and 5 m: 17.3 m.
    assert changes([FIELD], [shape]) == [expected]


def test_new_and_gone_are_told_apart_and_what_is_left_is_measured():
    far = moved(FIELD, 5000, 0)
    gone, new = compare_issues([FIELD], [far], 5.0, 5.0)
    assert (gone.change, gone.old, gone.new) == (Change.GONE, 0, None)
    assert gone.left_m2 == pytest.approx(40_000.0)
    assert (new.change, new.old, new.new) == (Change.NEW, None, 0)


def test_ground_that_the_newer_issue_leaves_out_is_measured():
    (found,) = compare_issues([FIELD], [shapely.box(0, 0, 300, 100)], 5.0, 5.0)
    assert found.change is Change.RESHAPED
    assert found.left_m2 == pytest.approx(10_000.0)
    assert found.distance_m == pytest.approx(100.0, abs=0.5)


def test_neighbours_are_not_mixed_up():
    old = [shapely.box(100.0 * n, 0, 100.0 * n + 90, 50) for n in range(5)]
    new = [moved(shape, 12.0, 0.0) for shape in reversed(old)]
    pairs = {(item.old, item.new) for item in compare_issues(old, new, 5.0, 5.0)}
    assert pairs == {(n, 4 - n) for n in range(5)}


def test_points_are_compared_with_points_only():
    found = compare_issues([shapely.Point(0, 0)], [shapely.box(-5, -5, 5, 5)], 5.0, 5.0)
    assert {item.change for item in found} == {Change.NEW, Change.GONE}
    assert changes([shapely.Point(0, 0)], [shapely.Point(40, 0)]) == [Change.MOVED]


def test_empty_issues_and_bad_geometry():
    assert compare_issues([], [], 5.0, 5.0) == ()
    assert changes([], [FIELD]) == [Change.NEW]
    bowtie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    for bad in (None, shapely.Polygon(), bowtie):
        with pytest.raises(InputError, match="Feature 2 of the new issue"):
            compare_issues([FIELD], [FIELD, bad], 5.0, 5.0)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 2**31))
def test_every_feature_of_both_issues_appears_exactly_once(before, after, seed):
    random = np.random.default_rng(seed)
    spots = random.uniform(0, 600, (before + after, 2))
    shapes = shapely.box(spots[:, 0], spots[:, 1], spots[:, 0] + 80, spots[:, 1] + 40)
    found = compare_issues(shapes[:before], shapes[before:], 5.0, 10.0)
    assert sorted(item.old for item in found if item.old is not None) == list(range(before))
    assert sorted(item.new for item in found if item.new is not None) == list(range(after))
    for item in found:
        if item.change is Change.WITHIN:
            assert item.distance_m <= tolerance_m(5.0, 10.0)
        assert item.left_m2 >= 0.0
        assert not math.isnan(item.shift_m)


@pytest.mark.slow
def test_ten_thousand_fields_are_compared_in_seconds():
    random = np.random.default_rng(1)
    spots = random.uniform(0, 100_000, (10_000, 2))
    old = shapely.box(spots[:, 0], spots[:, 1], spots[:, 0] + 200, spots[:, 1] + 60)
    shift = random.normal(0, 8.0, spots.shape)
    new = shapely.box(*(spots + shift).T, *(spots + shift + (200, 60)).T)
    start = time.perf_counter()
    found = compare_issues(old, new, 5.0, 5.0)
    assert time.perf_counter() - start < 10.0
    assert len(found) >= 10_000
