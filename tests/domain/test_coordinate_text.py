# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain import coordinate_text as texts
from mine_planner.domain.errors import InputError


@pytest.mark.parametrize(
    ("text", "value", "axis"),
    [
        ("39.99", 39.99, None),
        ("39,99", 39.99, None),
        ("-39.5", -39.5, None),
        ("39°59'24\"N", 39.99, "lat"),
        ("39°59'24''S", -39.99, "lat"),
        ("N 39 59.4", 39.99, "lat"),
        ("46°55'48\" в.д.", 46.93, "lon"),
        ("39:59:24", 39.99, None),
        ("046 55 48 W", -46.93, "lon"),
    ],
)
def test_degrees_are_read_in_every_usual_way(text, value, axis):
    found = texts.parse_degrees(text)
    assert found.value == pytest.approx(value, abs=1e-9)
    assert found.axis == axis


@pytest.mark.parametrize("text", ["", "abc", "39°75'", "39.5 30", "-39 N", "91 N", "39 59 60", "N"])
def test_what_is_no_angle_is_refused(text):
    with pytest.raises(InputError, match="latitude or longitude"):
        texts.parse_degrees(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("8664842.43", 8664842.43),
        ("8 664 842,43", 8664842.43),
        ("8,664,842.43", 8664842.43),
        ("4.430.281,60", 4430281.6),
        ("664842", 664842.0),
        ("8'664'842", 8664842.0),
    ],
)
def test_metres_are_read_with_every_usual_grouping(text, value):
    assert texts.parse_metres(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["664,842", "664.842"])
def test_a_figure_that_means_two_things_is_asked_about(text):
    with pytest.raises(InputError, match="could mean"):
        texts.parse_metres(text)


@pytest.mark.parametrize("text", ["12 34", "=1+1", "", "1e6", "nan"])
def test_what_is_no_grid_coordinate_is_refused(text):
    with pytest.raises(InputError, match="no grid coordinate"):
        texts.parse_metres(text)


def test_sixty_seconds_are_never_printed():
    assert texts.format_dms(39.99999999, "lat") == "40°00'00.0\"N"
    assert texts.format_dms(-46.93, "lon", 0) == "046°55'48\"W"


@given(st.floats(-89.9, 89.9))
def test_print_and_read_agree_to_half_the_last_figure(value):
    back = texts.parse_degrees(texts.format_dms(value, "lat", 3)).value
    assert back == pytest.approx(value, abs=0.00051 / 3600.0)
