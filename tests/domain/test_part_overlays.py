# SPDX-License-Identifier: GPL-2.0-or-later
"""Overlays part by part give what overlays of the whole give."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain import part_overlays

boxes = st.lists(
    st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(1, 8), st.integers(1, 8)), max_size=8
)


def shapes(rows):
    return np.array([shapely.box(x, y, x + w, y + h) for x, y, w, h in rows], dtype=object)


def parts_of(rows):
    return np.asarray(shapely.get_parts(shapely.union_all(shapes(rows))), dtype=object)


@given(boxes, boxes)
def test_what_is_shared_with_parts_is_shared_with_the_whole(rows, ground):
    found = part_overlays.shared(shapes(rows), parts_of(ground))
    whole = shapely.union_all(shapes(ground))
    expected = [shape.intersection(whole).area for shape in shapes(rows)]
    assert shapely.area(found).tolist() == pytest.approx(expected)


@given(boxes, boxes)
def test_what_is_left_over_is_the_difference_of_the_wholes(ground, cover):
    left = part_overlays.as_one(part_overlays.left_over(parts_of(ground), parts_of(cover)))
    expected = shapely.union_all(shapes(ground)).difference(shapely.union_all(shapes(cover)))
    assert left.is_valid
    assert left.area == pytest.approx(expected.area)
    assert left.symmetric_difference(expected).area == pytest.approx(0.0)
