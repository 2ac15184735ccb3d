# SPDX-License-Identifier: GPL-2.0-or-later
"""Datum operations: parameters, conventions and metres."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from mine_planner.domain import datums
from mine_planner.domain.datums import Convention, DatumOperation
from mine_planner.domain.errors import InputError
from mine_planner.domain.grid_systems import system
from mine_planner.domain.transverse_mercator import WGS84, forward, inverse, utm_grid

osr.UseExceptions()
AGHDAM = (39.99, 46.93)
CODES = [item.code for item in datums.PULKOVO_OPERATIONS]


@pytest.mark.parametrize(
    ("convention", "rz"), [(Convention.POSITION_VECTOR, 0.554), (Convention.COORDINATE_FRAME, -0.554)]
)
def test_the_published_example_of_both_conventions(convention, rz):
    # EPSG Guidance Note 7-2, methods 1033 and 1032: WGS 72 to WGS 84.
    op = DatumOperation(
        1, "", convention, (0.0, 0.0, 4.5), (0.0, 0.0, rz), 0.219, 1.0, "", (-180, -90, 180, 90)
    )
    found = datums.helmert(op, [(3657660.66, 255768.55, 5201382.11)])
    np.testing.assert_allclose(found[0], (3657660.78, 255778.43, 5201387.75), atol=0.006)


@pytest.mark.parametrize("code", CODES)
def test_every_operation_agrees_with_proj_to_a_centimetre(code):
    op = datums.operation(code)
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromProj4(f"+proj=longlat +ellps=krass +towgs84={op.towgs84()} +no_defs")
    target.ImportFromEPSG(32638)
    for item in (source, target):
        item.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    lon, lat = np.meshgrid(np.linspace(45.0, 48.0, 5), np.linspace(38.5, 41.5, 5))
    transform = osr.CoordinateTransformation(source, target)
    expected = np.array(transform.TransformPoints(np.c_[lon.ravel(), lat.ravel()].tolist()))
    found = forward(utm_grid(38), *datums.to_wgs84(op, lat.ravel(), lon.ravel()))
    np.testing.assert_allclose(found.east, expected[:, 0], atol=0.01)
    np.testing.assert_allclose(found.north, expected[:, 1], atol=0.01)


@pytest.mark.parametrize(
    ("epsg", "north", "east"),
    [(28408, 4430281.60, 8664842.43), (2532, 4429045.43, 16408612.78),
     (2937, 4415770.80, 3248470.49)],
)  # fmt: skip
def test_the_test_vector_comes_out_to_a_centimetre(epsg, north, east):
    lat, lon = datums.to_wgs84(datums.operation(15865), *inverse(system(epsg).grid, east, north))
    assert lon[0] == pytest.approx(46.9288040, abs=1.2e-7)
    assert lat[0] == pytest.approx(39.9899132, abs=1e-7)
    found = forward(utm_grid(38), lat, lon)
    assert found.east[0] == pytest.approx(664671.83, abs=0.01)
    assert found.north[0] == pytest.approx(4428419.32, abs=0.01)


def test_ignoring_the_datum_displaces_aghdam_by_102_metres():
    raw = forward(utm_grid(38), *AGHDAM)
    right = forward(utm_grid(38), *datums.to_wgs84(datums.operation(15865), *AGHDAM))
    apart = np.hypot(right.east - raw.east, right.north - raw.north)[0]
    assert apart == pytest.approx(102.6, abs=0.1)
    other = forward(utm_grid(38), *datums.to_wgs84(datums.operation(1808), *AGHDAM))
    apart = np.hypot(other.east - raw.east, other.north - raw.north)[0]
    assert apart == pytest.approx(100.9, abs=0.1)


def test_the_operations_agree_within_the_published_spread_at_aghdam():
    spread = datums.spread_at(*AGHDAM)
    others = [metres for code, metres in spread.items() if code != 15865]
    assert spread[15865] == 0.0
    assert min(others) == pytest.approx(2.4, abs=0.05)
    assert max(others) == pytest.approx(5.4, abs=0.05)
    assert 3.5 <= spread[1808] <= 4.7


def test_what_covers_karabakh_and_what_does_not():
    here = [item.code for item in datums.operations_at(46.93, 39.99)]
    assert here == [15865, 1808, 1807]  # the replaced one last
    assert not datums.operation(1809).covers(46.93, 39.99)
    assert not datums.operation(1267).covers(46.93, 39.99)
    assert datums.operation(1267).covers(-175.0, 65.0)
    assert datums.proj_default().code == 15865


def test_towgs84_is_written_in_the_position_vector_convention():
    assert datums.operation(15865).towgs84() == "25,-141,-78.5,0,0.35,0.736,0"


def test_an_unknown_operation_is_refused_with_the_known_ones():
    with pytest.raises(InputError, match="15865"):
        datums.operation(1)


@given(st.floats(-88, 88), st.floats(-179, 179), st.floats(-100, 9000))
def test_geocentric_coordinates_and_back(lat, lon, height):
    back = datums.from_geocentric(WGS84, datums.to_geocentric(WGS84, lat, lon, height))
    assert back[0][0] == pytest.approx(lat, abs=1e-9)
    assert back[1][0] == pytest.approx(lon, abs=1e-9)
    assert back[2][0] == pytest.approx(height, abs=1e-3)
