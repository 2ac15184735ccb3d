# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums over points near tasks are those of measuring every pair."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.nearby import distance_to_nearest, sums_near
from mine_planner.domain.point_sums import point_sums


def ragged(random: np.random.Generator, count: int) -> np.ndarray:
    """Stars of four to twelve corners, dented, some of them in two parts."""
    made = []
    for _ in range(count):
        corners = int(random.integers(4, 13))
        turn = np.sort(random.uniform(0, 2 * np.pi, corners))
        radius = random.uniform(5, 120, corners)
        middle = random.uniform(0, 1_000, 2)
        star = shapely.Polygon(middle + (radius * np.vstack((np.cos(turn), np.sin(turn)))).T)
        if random.random() < 0.3:
            star = shapely.union(star, shapely.box(*(middle + 130), *(middle + 150)))
        made.append(shapely.buffer(star, 0.5))
    shapes = np.empty(count, dtype=object)
    shapes[:] = made
    return shapes


@settings(deadline=None, max_examples=40)
@given(seed=st.integers(0, 10**6), within=st.floats(0, 400))
def test_the_sums_are_those_of_measuring_every_pair(seed, within):
    random = np.random.default_rng(seed)
    tasks = ragged(random, 8)
    points = shapely.points(random.uniform(-200, 1_200, (150, 2)))
    carried = random.uniform(0, 10, (150, 2))
    near = shapely.dwithin(tasks[:, None], points[None, :], within)
    assert np.allclose(point_sums(tasks, points, carried, within), near @ carried)


def test_points_on_the_very_distance_count():
    square = np.array([shapely.box(0, 0, 100, 100)], dtype=object)
    points = shapely.points([(150, 50), (150.001, 50), (100 + 30, 100 + 40), (100 + 30, 100 + 40.001)])
    assert sums_near(square, points, np.ones(4), 50.0).tolist() == [2.0]


def test_work_is_stopped_between_parts():
    def stop() -> None:
        raise InputError("stopped")

    tasks = np.array([shapely.box(0, 0, 1, 1)], dtype=object)
    points = shapely.points([(0, 0)])
    for work in (
        lambda: point_sums(tasks, points, np.ones((1, 1)), 5.0, stop),
        lambda: distance_to_nearest(tasks, points, 5.0, stop),
        lambda: sums_near(tasks, shapely.box([0], [0], [1], [1]), np.ones(1), 5.0, stop),
    ):
        with pytest.raises(InputError, match="stopped"):
            work()
