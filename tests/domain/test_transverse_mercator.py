# SPDX-License-Identifier: GPL-2.0-or-later
"""Krüger's series against published values and PROJ."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from mine_planner.domain import grid_systems, transverse_mercator
from mine_planner.domain.errors import InputError
from mine_planner.domain.transverse_mercator import forward, inverse, utm_grid, utm_zone

osr.UseExceptions()


def proj_forward(epsg_from, epsg_to, lon, lat):
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(epsg_from)
    target.ImportFromEPSG(epsg_to)
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(source, target)
    return np.array(transform.TransformPoints(np.c_[lon, lat].tolist()))[:, :2]


@pytest.mark.parametrize("epsg", [28408, 2498, 2531, 2532, 2590, 2591, 2936, 2937, 32638, 32738])
def test_positions_agree_with_proj_to_a_micrometre(epsg):
    system = grid_systems.system(epsg)
    random = np.random.default_rng(epsg)
    lon = random.uniform(42.0, 49.0, 100)
    lat = random.uniform(35.0, 45.0, 100) * (-1.0 if 32700 < epsg < 32800 else 1.0)
    geographic = 4326 if system.datum == "wgs84" else 4284
    expected = proj_forward(geographic, epsg, lon, lat)
    found = forward(system.grid, lat, lon)
    np.testing.assert_allclose(found.east, expected[:, 0], atol=1e-6)
    np.testing.assert_allclose(found.north, expected[:, 1], atol=1e-6)
    back_lat, back_lon = inverse(system.grid, found.east, found.north)
    np.testing.assert_allclose(back_lat, lat, atol=1e-11)
    np.testing.assert_allclose(back_lon, lon, atol=1e-11)


@pytest.mark.parametrize("epsg", [28408, 2532, 2937, 32638])
def test_convergence_and_scale_agree_with_small_steps_through_proj(epsg):
    system = grid_systems.system(epsg)
    geographic = 4326 if system.datum == "wgs84" else 4284
    random = np.random.default_rng(1)
    lon, lat = random.uniform(44.0, 49.0, 50), random.uniform(38.0, 42.0, 50)
    step = 1e-5
    here = proj_forward(geographic, epsg, lon, lat)
    there = proj_forward(geographic, epsg, lon, lat + step)
    found = forward(system.grid, lat, lon)
    # Grid bearing of true north is minus the convergence.
    gamma = -np.degrees(np.arctan2(*(there - here).T))
    assert np.abs(found.convergence_deg - gamma).max() < 0.001
    ellipsoid = system.grid.ellipsoid
    meridian = ellipsoid.a * (1 - ellipsoid.e2)
    meridian = meridian / (1 - ellipsoid.e2 * np.sin(np.radians(lat)) ** 2) ** 1.5
    ratio = np.hypot(*(there - here).T) / (meridian * math.radians(step))
    np.testing.assert_allclose(found.scale, ratio, atol=1e-6)


@pytest.mark.parametrize(
    ("place", "published"),
    # Domain reference §4.3, central meridian 45.
    [((39.99, 46.93), 1.24), ((39.6, 47.15), 1.37), ((39.09, 46.66), 1.05), ((39.76, 46.75), 1.12),
     ((40.1, 46.04), 0.67)],
)  # fmt: skip
def test_convergence_of_five_towns(place, published):
    gamma = transverse_mercator.convergence(grid_systems.gauss_kruger_6(8).grid, *place)
    assert gamma == pytest.approx(published, abs=0.005)


def test_the_scale_at_aghdam_is_the_reference_value():
    scale = transverse_mercator.point_scale(grid_systems.gauss_kruger_6(8).grid, 39.99, 46.93)
    assert scale == pytest.approx(1.000335, abs=1e-6)


@pytest.mark.parametrize(
    ("epsg", "north", "east"),
    [(28408, 4430281.60, 8664842.43), (2498, 4430281.60, 664842.43),
     (2532, 4429045.43, 16408612.78), (2591, 4429045.43, 408612.78),
     (2937, 4415770.80, 3248470.49)],
)  # fmt: skip
def test_aghdam_has_its_published_coordinates(epsg, north, east):
    found = forward(grid_systems.system(epsg).grid, 39.99, 46.93)
    assert found.east[0] == pytest.approx(east, abs=0.01)
    assert found.north[0] == pytest.approx(north, abs=0.01)


@pytest.mark.parametrize(
    ("lat", "lon", "zone"),
    [(40, 46.9, 38), (40, 48.0, 39), (60, 4, 32), (60, 2.9, 31), (75, 8.9, 31), (75, 9, 33),
     (75, 21, 35), (75, 33, 37), (0, -180, 1), (0, 179.9, 60), (0, 180, 1), (84, 41.9, 37)],
)  # fmt: skip
def test_utm_zones_with_their_exceptions(lat, lon, zone):
    assert utm_zone(lat, lon) == zone


@given(st.floats(-80, 84), st.floats(-3.5, 3.5), st.integers(1, 60))
def test_forward_and_inverse_undo_each_other(lat, apart, zone):
    grid = utm_grid(zone, lat < 0)
    position = forward(grid, lat, grid.central_meridian + apart)
    back_lat, back_lon = inverse(grid, position.east, position.north)
    assert back_lat[0] == pytest.approx(lat, abs=1e-10)
    wrapped = (back_lon[0] - grid.central_meridian + 180.0) % 360.0 - 180.0
    assert wrapped == pytest.approx(apart, abs=1e-9)


def test_a_position_far_from_the_meridian_is_refused():
    with pytest.raises(InputError, match="central meridian"):
        forward(utm_grid(38), 40.0, -100.0)
    with pytest.raises(InputError, match="zones 1 to 60"):
        utm_grid(61)
