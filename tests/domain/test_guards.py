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


@pytest.mark.parametrize("cell", [None, math.nan, math.inf])
def test_a_cell_without_a_number_is_named_by_row_and_column(cell):
    with pytest.raises(InputError, match="Row 2, bearing"):
        guards.require_numbers([(10.0, 50.0), (cell, 20.0)], ("bearing", "distance"))
