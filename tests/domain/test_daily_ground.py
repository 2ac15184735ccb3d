# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground searched day by day."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import affinity

from mine_planner.domain.daily_ground import daily_ground

FIELD = shapely.box(500_000, 4_400_000, 500_120, 4_400_040)


def test_each_slice_has_the_area_of_its_day_and_the_last_one_what_is_left() -> None:
    slices = daily_ground(FIELD, [400, 800, 9_000, 100])
    assert [piece.area for piece in slices] == pytest.approx([400, 800, 3_600], abs=1e-3)


@given(st.floats(0, 180), st.lists(st.floats(50, 2_000), min_size=1, max_size=12))
def test_slices_lie_inside_the_ground_and_never_overlap(degrees: float, areas: list[float]) -> None:
    ground = affinity.rotate(FIELD.difference(shapely.box(500_030, 4_400_010, 500_050, 4_400_030)), degrees)
    slices = daily_ground(ground, areas)
    union = shapely.union_all(slices)
    assert union.area == pytest.approx(sum(piece.area for piece in slices), abs=1e-2)
    assert union.difference(ground).area < 1e-6
    assert union.area == pytest.approx(min(sum(areas), ground.area), abs=1e-2)


@pytest.mark.parametrize("degrees", [0, 35, 90, 140])
def test_each_day_is_a_strip_across_the_longer_direction(degrees: float) -> None:
    slices = daily_ground(affinity.rotate(FIELD, degrees), [400, 400, 400])
    level = [affinity.rotate(piece, -degrees, origin=FIELD.centroid) for piece in slices]
    for piece in level:
        west, south, east, north = piece.bounds
        assert north - south > 2.5 * (east - west)
