# SPDX-License-Identifier: GPL-2.0-or-later
"""Angles, norths, distances and legs as forms write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain import bearings
from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.errors import InputError

ANGLES = st.floats(-1000.0, 1000.0, allow_nan=False)
AGHDAM_1994 = NorthAngles(4.66, 1.24)


@pytest.mark.parametrize(
    ("text", "unit", "degrees"),
    [
        ("21.5", "deg", 21.5),
        ("21,5", "deg", 21.5),
        ("21°30'", "deg", 21.5),
        ("21° 30' 36\"", "dms", 21.51),
        ("21-30-36", "dms", 21.51),
        ("3-75", "mil6000", 22.5),  # 375 thousandths of 0.06 degrees
        ("0-05", "mil6000", 0.3),
        ("1500", "mil6000", 90.0),
        ("1600", "mil6400", 90.0),
        ("360", "deg", 0.0),
        ("60-00", "mil6000", 0.0),
    ],
)
def test_an_azimuth_is_read_as_the_form_writes_it(text, unit, degrees):
    assert bearings.parse_angle(text, unit) == pytest.approx(degrees, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("361", "deg"), ("-5", "deg"), ("north", "deg"), ("61-00", "mil6000"), ("6401", "mil6400"),
     ("21°75'", "dms"), ("", "deg"), ("3-75", "mil6400")],
)  # fmt: skip
def test_an_azimuth_outside_its_circle_is_refused(text, unit):
    with pytest.raises(InputError):
        bearings.parse_angle(text, unit)


def test_grid_is_magnetic_plus_declination_minus_convergence():
    # Domain reference §4.3: +3.42 degrees at Aghdam for 1994.
    assert AGHDAM_1994.to_grid(100.0, "magnetic") == pytest.approx(103.42)
    assert AGHDAM_1994.to_grid(100.0, "true") == pytest.approx(98.76)
    assert AGHDAM_1994.to_grid(100.0, "grid") == pytest.approx(100.0)


def test_what_to_walk_today_is_grid_plus_convergence_minus_declination_of_today():
    today = NorthAngles(6.43, 1.24)
    assert today.grid_to_magnetic(103.42) == pytest.approx(98.23)


def test_a_grid_azimuth_of_a_map_with_another_meridian_is_turned():
    # Aghdam on a 3-degree sheet with meridian 48: its grid north differs by 1.93 degrees.
    norths = NorthAngles(4.66, 1.24, map_convergence_deg=-0.69)
    assert norths.to_grid(100.0, "grid") == pytest.approx(98.07)
    assert norths.to_grid(100.0, "magnetic") == pytest.approx(103.42)


def test_an_unknown_north_is_never_guessed():
    with pytest.raises(InputError, match="magnetic, grid or true"):
        AGHDAM_1994.to_grid(10.0, "unknown")


@given(ANGLES)
def test_a_normalised_bearing_lies_in_the_circle(angle):
    assert 0.0 <= bearings.normalise(angle) < 360.0


@given(ANGLES, st.floats(-30, 30), st.floats(-5, 5))
def test_grid_and_magnetic_undo_each_other(angle, declination, convergence):
    norths = NorthAngles(declination, convergence)
    there = norths.to_grid(angle, "magnetic")
    back = norths.grid_to_magnetic(there)
    assert abs((back - angle + 180.0) % 360.0 - 180.0) < 1e-8


def test_print_rounds_to_half_a_degree_and_never_shows_360():
    assert bearings.round_bearing(98.23) == 98.0
    assert bearings.round_bearing(98.25) == 98.5
    assert bearings.round_bearing(359.8) == 0.0


def test_paces_need_a_length():
    assert bearings.to_metres(100, "pace_pair", 0.75) == pytest.approx(150.0)
    assert bearings.to_metres(100, "pace", 0.75) == pytest.approx(75.0)
    assert bearings.to_metres(100, "m") == 100.0
    with pytest.raises(InputError, match="pace length"):
        bearings.to_metres(100, "pace")
    with pytest.raises(InputError, match="pace length"):
        bearings.to_metres(100, "pace", 15.0)
