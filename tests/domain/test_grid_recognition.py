# SPDX-License-Identifier: GPL-2.0-or-later
"""Systems recognised from the figures alone, and the codes of the table."""

from __future__ import annotations

import math

import pytest
from osgeo import osr

from mine_planner.domain import grid_systems
from mine_planner.domain.errors import InputError
from mine_planner.domain.grid_recognition import Region, apart_m, recognise

osr.UseExceptions()
AZERBAIJAN = Region(44.7, 38.3, 51.0, 42.0)
AGHDAM = (39.98991, 46.92880)


@pytest.mark.parametrize("system", grid_systems.supported_systems(), ids=lambda item: item.epsg)
def test_every_code_of_the_table_is_what_proj_says(system):
    known = osr.SpatialReference()
    known.ImportFromEPSG(system.epsg)
    if system.grid is None:
        assert known.IsGeographic()
        return
    lon = known.GetNormProjParm(osr.SRS_PP_CENTRAL_MERIDIAN)
    assert math.remainder(lon - system.grid.central_meridian, 360.0) == pytest.approx(0.0, abs=1e-9)
    assert known.GetNormProjParm(osr.SRS_PP_FALSE_EASTING) == system.grid.false_easting
    assert known.GetNormProjParm(osr.SRS_PP_FALSE_NORTHING) == system.grid.false_northing
    assert known.GetNormProjParm(osr.SRS_PP_SCALE_FACTOR) == system.grid.scale
    origin = known.GetNormProjParm(osr.SRS_PP_LATITUDE_OF_ORIGIN)
    assert origin == pytest.approx(system.grid.latitude_of_origin, abs=1e-9)
    assert known.GetSemiMajor() == system.grid.ellipsoid.a
    assert known.GetInvFlattening() == pytest.approx(system.grid.ellipsoid.inverse_f)
    assert (known.GetAxisName(None, 0) == "Northing") is system.northing_first


@pytest.mark.parametrize(
    ("x", "y", "epsg", "order"),
    [
        ("4430281.60", "8664842.43", 28408, "north_first"),
        ("8664842.43", "4430281.60", 28408, "east_first"),
        ("4 429 045,43", "16 408 612,78", 2532, "north_first"),
        ("4415770.80", "3248470.49", 2937, "north_first"),
        ("4430281.6", "664842.43", 2498, "north_first"),
        ("664671.83", "4428419.32", 32638, "east_first"),
        ("38S PK 64671", "28419", 32638, "east_first"),
        ("39°59'23.7\"N", "46°55'43.7\"E", 4326, "north_first"),
    ],
)
def test_the_likeliest_reading_of_aghdam_is_right(x, y, epsg, order):
    offered = recognise(x, y, AZERBAIJAN)
    best = next(item for item in offered if item.system.epsg == epsg)
    assert best.order == order
    assert best.plausible
    assert offered[0].plausible
    assert offered[0].order == order
    # Where the datum cannot be told from the figures, both are offered; they differ by 102 m.
    assert (best.lat, best.lon) == pytest.approx(AGHDAM, abs=0.0012)
    if best.system.family not in ("geographic", "utm", "gk6_plain"):
        assert offered[0] is best


def test_the_other_readings_say_what_is_wrong_with_them():
    offered = recognise("4430281.60", "8664842.43", AZERBAIJAN)
    wrong = next(item for item in offered if item.system.epsg == 2524)
    assert not wrong.plausible
    assert "1,599 km from the expected region" in wrong.reason
    assert "wrong zone" in wrong.reason
    swapped = next(item for item in offered if item.order == "east_first")
    assert "swapped" in swapped.reason
    assert not swapped.plausible


def test_both_datums_are_offered_for_bare_degrees_with_their_distance():
    offered = recognise("39.99", "46.93", AZERBAIJAN)
    first, second = offered[:2]
    assert {first.system.epsg, second.system.epsg} == {4326, 4284}
    assert apart_m(first, second) == pytest.approx(102.6, abs=1.0)


def test_gauss_kruger_read_as_utm_is_offered_beside_it_1870_metres_off():
    offered = recognise("664842.43", "4430281.60", AZERBAIJAN)
    kruger = next(item for item in offered if item.system.epsg == 2498)
    utm = next(item for item in offered if item.system.epsg == 32638)
    assert apart_m(kruger, utm) == pytest.approx(1870.0, abs=10.0)


def test_without_a_region_figures_without_prefix_are_not_placed():
    with pytest.raises(InputError, match="expected region"):
        recognise("664842.43", "430281.60")


@pytest.mark.parametrize(("x", "y"), [("abc", "8664842"), ("4430281", ""), ("-5", "-7000000")])
def test_what_is_no_coordinate_is_refused(x, y):
    with pytest.raises(InputError):
        recognise(x, y, AZERBAIJAN)


def test_zones_that_do_not_exist_are_refused():
    for make, zone in ((grid_systems.gauss_kruger_6, 33), (grid_systems.gauss_kruger_3, 6)):
        with pytest.raises(InputError, match="prefix"):
            make(zone)
    with pytest.raises(InputError, match="choose"):
        grid_systems.system(27700)
