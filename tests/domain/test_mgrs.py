# SPDX-License-Identifier: GPL-2.0-or-later
"""MGRS references against published examples."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain import mgrs
from mine_planner.domain.errors import InputError
from mine_planner.domain.transverse_mercator import forward, utm_grid, utm_zone


@pytest.mark.parametrize(
    ("lat", "lon", "digits", "published"),
    [
        # Documentation of the GeographicLib MGRS class: Baghdad.
        (33.3, 44.4, 2, "38SMB 44 84"),
        # Documentation of the geodesy functions of movable-type.co.uk: Paris.
        (48.8582, 2.2945, 5, "31UDQ 48251 11932"),
        # Wikipedia, Military Grid Reference System: Honolulu, 4QFJ 12345 67890.
        (21.4098011, -157.9160761, 5, "04QFJ 12345 67890"),
        # The test vector of the domain reference §4.3: UTM 38N 664671.83 / 4428419.32.
        (39.9899132, 46.9288040, 5, "38SPK 64671 28419"),
        # The exceptions: south-western Norway and Svalbard.
        (60.0, 4.0, 0, "32VKM"),
        (78.22, 15.65, 0, "33XWG"),
    ],
)
def test_published_references_come_out(lat, lon, digits, published):
    assert mgrs.encode(lat, lon, digits) == published


def test_a_reference_names_a_square_and_its_centre_is_meant():
    square = mgrs.decode("38SMB4488")
    assert (square.zone, square.southern, square.side_m) == (38, False, 1000.0)
    assert (square.east, square.north) == (444_000.0, 3_688_000.0)
    assert square.centre == (444_500.0, 3_688_500.0)
    assert square.half_diagonal_m == pytest.approx(500.0 * math.sqrt(2.0))
    assert square.epsg == 32638
    # GeographicLib's documentation prints this centre as 33.33424 44.40363.
    assert square.lat_lon() == pytest.approx((33.33424, 44.40363), abs=5e-6)


@pytest.mark.parametrize(
    "text", ["", "38SPK 123", "61SPK 12 34", "38IPK 12 34", "38SAK 12 34", "38SPK 123456 123456",
             "38SPW 12 34", "38CPK 1234 1234 9"],
)  # fmt: skip
def test_what_names_no_square_is_refused(text):
    with pytest.raises(InputError):
        mgrs.decode(text)


def test_the_polar_caps_are_refused():
    with pytest.raises(InputError, match="84"):
        mgrs.encode(85.0, 0.0)


@given(st.floats(-79.99, 83.99), st.floats(-179.999, 179.999))
def test_a_position_lies_in_the_square_of_its_reference(lat, lon):
    square = mgrs.decode(mgrs.encode(lat, lon))
    assert square.zone == utm_zone(lat, lon)
    place = forward(utm_grid(square.zone, square.southern), lat, lon)
    assert square.east - 1e-5 <= place.east[0] <= square.east + 1.0 + 1e-5
    assert square.north - 1e-5 <= place.north[0] <= square.north + 1.0 + 1e-5


def test_a_hair_south_of_the_equator_counts_as_on_it():
    assert mgrs.encode(-1e-14, 0.0) == mgrs.encode(0.0, 0.0)
    assert mgrs.encode(-1e-6, 0.0).startswith("31M")


@given(st.floats(-79, 83), st.floats(-179, 179), st.integers(0, 5))
def test_coarser_references_hold_the_finer_ones(lat, lon, digits):
    fine, coarse = mgrs.decode(mgrs.encode(lat, lon)), mgrs.decode(mgrs.encode(lat, lon, digits))
    assert coarse.east <= fine.east < coarse.east + coarse.side_m
    assert coarse.north <= fine.north < coarse.north + coarse.side_m
