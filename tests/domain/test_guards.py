# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from mine_planner.domain import guards
from mine_planner.domain.errors import InputError


def test_degrees_are_refused_where_the_caller_knows_the_crs():
    box = np.array([shapely.box(46.9, 39.9, 47.0, 40.0)])
    with pytest.raises(InputError, match="Task 4: the coordinates are degrees"):
        guards.require_metres(box, "Task 4", geographic=True)
    guards.require_metres(box, "Task 4")


def test_numbers_that_look_like_degrees_can_be_asked_about():
    assert guards.looks_like_degrees(np.array([shapely.box(46.91, 39.93, 47.02, 40.04)]))
    assert not guards.looks_like_degrees(np.array([shapely.box(0, 0, 100, 50)]))
    assert not guards.looks_like_degrees(np.array([shapely.box(664671, 4428419, 664700, 4428500)]))
    assert not guards.looks_like_degrees(np.empty(0, dtype=object))


def test_a_ring_across_the_antimeridian_is_explained():
    ring = np.array([[179.9, 10.0], [-179.9, 10.0], [-179.9, 10.1], [179.9, 10.1]])
    with pytest.raises(InputError, match="180 degree meridian"):
        guards.require_one_side_of_antimeridian(ring, "Task 1")
    guards.require_one_side_of_antimeridian(ring[:1], "Task 1")
    guards.require_one_side_of_antimeridian(np.array([[46.0, 40.0], [46.1, 40.0]]), "Task 1")


@pytest.mark.parametrize("cell", [None, math.nan, math.inf])
def test_a_cell_without_a_number_is_named_by_row_and_column(cell):
    with pytest.raises(InputError, match="Row 2, bearing"):
        guards.require_numbers([(10.0, 50.0), (cell, 20.0)], ("bearing", "distance"))
