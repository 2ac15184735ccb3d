# SPDX-License-Identifier: GPL-2.0-or-later
"""Systems without a datum shift are recognised, sound ones are left alone."""

from __future__ import annotations

import pytest
from osgeo import osr

from mine_planner.domain import crs_safety

osr.UseExceptions()
UNSAFE = [
    "+proj=tmerc +lon_0=45 +k=1 +x_0=8500000 +ellps=krass +units=m +no_defs",
    "+proj=longlat +a=6378245 +rf=298.3 +no_defs",
    "+proj=utm +zone=38 +ellps=krass +towgs84=0,0,0 +no_defs",
    "+proj=tmerc +lon_0=45 +ellps=krass +towgs84=0,0,0,0,0,0,0",
]
SAFE = [
    "+proj=utm +zone=38 +datum=WGS84 +units=m +no_defs",
    "+proj=utm +zone=38 +ellps=WGS84 +towgs84=0,0,0",
    "+proj=tmerc +lon_0=45 +x_0=8500000 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0",
    "EPSG:28408",
    "",
]


def wkts(proj_text):
    system = osr.SpatialReference()
    system.ImportFromProj4(proj_text)
    return system.ExportToWkt(), system.ExportToWkt(["FORMAT=WKT2_2018"])


@pytest.mark.parametrize("text", UNSAFE)
def test_a_home_made_system_without_a_shift_is_unsafe_in_every_notation(text):
    assert crs_safety.check_proj_string(text)
    for wkt in wkts(text):
        assert crs_safety.check_crs_text(wkt), wkt


@pytest.mark.parametrize("text", SAFE)
def test_a_sound_system_is_left_alone(text):
    assert not crs_safety.check_proj_string(text)
    if text.startswith("+"):
        for wkt in wkts(text):
            assert not crs_safety.check_crs_text(wkt), wkt


@pytest.mark.parametrize("epsg", [28408, 2532, 2937, 4284, 4326, 32638, 3857])
def test_every_system_of_epsg_is_left_alone(epsg):
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    for wkt in (system.ExportToWkt(), system.ExportToWkt(["FORMAT=WKT2_2018"])):
        assert not crs_safety.check_crs_text(wkt)


REMARKED = (
    'GEOGCRS["Pulkovo 1942",DATUM["Pulkovo 1942",ELLIPSOID["Krassowsky 1940",6378245,298.3]],'
    'CS[ellipsoidal,2],AXIS["latitude",north],AXIS["longitude",east],ANGLEUNIT["degree",0.0174532925199433]{}]'
)


def test_a_remark_after_the_systems_own_number_does_not_hide_it():
    number, remark = ',ID["EPSG",4284]', ',REMARK["Extended; see ""CRS code"" 4179."]'
    assert not crs_safety.check_crs_text(REMARKED.format(number + remark))
    assert crs_safety.check_crs_text(REMARKED.format(remark))


def test_a_finding_says_what_to_do():
    (finding,) = crs_safety.check_crs_text(UNSAFE[0])
    assert finding.rule == "no_datum_shift"
    assert "choose an EPSG system" in finding.message


@pytest.mark.parametrize(
    ("name", "accuracy", "grids", "rules"),
    [
        ("Pulkovo 1942 to WGS 84 (16)", 4.5, (), []),
        ("Ballpark geographic offset from Pulkovo 1942 to WGS 84", None, (), ["ballpark"]),
        ("Pulkovo 1942 to WGS 84 (16)", None, (), ["unknown_accuracy"]),
        ("Pulkovo 1942 to WGS 84 (16)", -1.0, (), ["unknown_accuracy"]),
        ("A grid shift", 0.5, ("shift.tif",), ["missing_grid"]),
    ],
)
def test_an_operation_is_checked_before_it_is_used(name, accuracy, grids, rules):
    findings = crs_safety.check_operation(name, accuracy, grids)
    assert [finding.rule for finding in findings] == rules


def test_a_shift_of_nought_is_named_as_such_though_the_datum_has_a_name_of_epsg():
    bound = (
        'BOUNDCRS[SOURCECRS[GEOGCRS["Pulkovo 1942",DATUM["Pulkovo 1942",'
        'ELLIPSOID["Krassowsky 1940",6378245,298.3],ID["EPSG",6284]]]],TARGETCRS[GEOGCRS["WGS 84"]],'
        'ABRIDGEDTRANSFORMATION["none",PARAMETER["X-axis translation",{},ID["EPSG",8605]],'
        'PARAMETER["Y-axis translation",0,ID["EPSG",8606]]]]'
    )
    (finding,) = crs_safety.check_crs_text(bound.format(0))
    assert finding.rule == "zero_datum_shift"
    assert not crs_safety.check_crs_text(bound.format(25))
