# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds that do not fit their task are hazard where reported, and only offered a correction."""

from __future__ import annotations

import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.doubtful_finds import doubt_find
from mine_planner.domain.errors import InputError

TASK = shapely.box(664_600, 4_428_400, 664_700, 4_428_500)
SETTINGS = {"accuracy_m": 5.0, "fade_out_m": 20.0}


def test_a_find_in_its_task_or_as_near_as_its_accuracy_is_not_doubted():
    assert doubt_find(664_650, 4_428_450, TASK, **SETTINGS) is None
    assert doubt_find(664_704, 4_428_450, TASK, **SETTINGS) is None


@pytest.mark.parametrize(
    ("x", "y", "reading"),
    [
        (4_428_450.5, 664_650.5, "easting and northing exchanged"),
        (646_650, 4_428_450, "two digits of the easting exchanged"),
        (664_650, 4_482_450, "two digits of the northing exchanged"),
        (664_650, 4_427_450, "one digit of the northing misread"),
        (654_650, 4_428_450, "one digit of the easting misread"),
        (664_752.1, 4_428_459.6, "datum left out"),
    ],
)
def test_a_slip_is_recognised_and_the_place_as_reported_is_hazard(x, y, reading):
    shifts = {"datum left out": (102.1, 9.6)}
    doubt = doubt_find(x, y, TASK, **SETTINGS, known_shifts=shifts)
    assert reading in [one.reading for one in doubt.corrections]
    assert shapely.covers(doubt.hazard, shapely.Point(x, y).buffer(24.99))
    assert all(shapely.dwithin(TASK, shapely.Point(one.x, one.y), 5.0) for one in doubt.corrections)


def test_a_find_that_no_slip_explains_stays_a_hazard_without_a_correction():
    doubt = doubt_find(123_456, 4_000_111, TASK, **SETTINGS)
    assert doubt.corrections == ()
    assert "unresolved hazard" in doubt.sentence


def test_a_find_without_a_number_is_said_to_have_no_position():
    doubt = doubt_find(math.nan, 4_428_450, TASK, **SETTINGS)
    assert doubt.hazard is None
    assert "measure it again" in doubt.sentence


@given(st.floats(-1e7, 1e7), st.floats(-1e7, 1e7))
def test_every_find_beyond_reach_of_its_task_is_hazard_at_once(x, y):
    doubt = doubt_find(x, y, TASK, **SETTINGS)
    near = shapely.distance(TASK, shapely.Point(x, y)) <= 5.0
    assert (doubt is None) == near
    if doubt is not None:
        assert doubt.hazard.covers(shapely.Point(x, y))


def test_distances_that_cannot_be_are_refused():
    with pytest.raises(InputError, match="0 m or more"):
        doubt_find(0, 0, TASK, accuracy_m=-1.0, fade_out_m=5.0)


def test_a_left_out_datum_is_taken_off_in_both_directions():
    shifts = {"datum left out": (102.1, 209.6)}
    doubt = doubt_find(664_752.1, 4_428_659.6, TASK, **SETTINGS, known_shifts=shifts)
    (here,) = [one for one in doubt.corrections if one.reading == "datum left out"]
    assert (here.x, here.y) == pytest.approx((664_650.0, 4_428_450.0))


def test_a_misread_digit_leaves_what_stands_behind_the_point():
    doubt = doubt_find(654_650.25, 4_428_450.75, TASK, **SETTINGS)
    (here,) = [one for one in doubt.corrections if one.reading == "one digit of the easting misread"]
    assert (here.x, here.y) == pytest.approx((664_650.25, 4_428_450.75))
