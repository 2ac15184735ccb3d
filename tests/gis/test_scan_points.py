# SPDX-License-Identifier: GPL-2.0-or-later
"""Control points as people type them: notations, orders, systems, and what cannot be read."""

from __future__ import annotations

import import_fixtures as fixtures
import pytest

from mine_planner.gis import georeferencing_crs, record_readings, scan_points
from mine_planner.gis.scan_points import SheetSystem, TypedPoint

pytestmark = pytest.mark.usefixtures("qgis_app")
EAST, NORTH = fixtures.AGHDAM_SK42
UTM_EAST, UTM_NORTH = fixtures.AGHDAM_UTM


@pytest.fixture
def region():
    return record_readings.region_of(fixtures.crs(fixtures.UTM))


def sheet(order: str = "", crs: str = fixtures.SK42) -> SheetSystem:
    source, target = fixtures.crs(crs), fixtures.crs(fixtures.UTM)
    way = georeferencing_crs.choose_operation(source, target) if source.isValid() else None
    return SheetSystem(source, order, target, way)


def read(region, x: str, y: str, order: str = "", crs: str = fixtures.SK42, own: str = ""):
    return scan_points.read_typed([TypedPoint("1", 10, 20, x, y, own)], sheet(order, crs), region)


@pytest.mark.parametrize(
    ("x", "y", "order"),
    [
        ("4430281.60", "8664842.43", ""),
        ("4 430 281,60", "8 664 842,43", "north_first"),
        ("8664842.43", "4430281.60", ""),
        ("8664842.43", "4430281.60", "east_first"),
    ],
)
def test_gauss_kruger_figures_are_read_in_either_order(region, x: str, y: str, order: str) -> None:
    (point,) = read(region, x, y, order).points
    assert (point.x, point.y) == pytest.approx((EAST, NORTH), abs=0.001)
    assert (point.x_text, point.y_text) == (x, y)


@pytest.mark.parametrize(
    ("x", "y"), [("39.99", "46.93"), ("39°59'24\"N", "46°55'48\"E"), ("46°55'48\" в.д.", "39°59'24\" с.ш.")]
)
def test_degrees_on_a_sheet_in_sk_42_are_degrees_of_sk_42(region, x: str, y: str) -> None:
    """Domain reference §4.3: 46.93E 39.99N on Pulkovo 1942 is E 8664842.43 N 4430281.60."""
    (point,) = read(region, x, y, "north_first").points
    assert (point.x, point.y) == pytest.approx((EAST, NORTH), abs=0.02)


def test_a_place_picked_on_the_map_goes_back_along_the_pinned_operation(region) -> None:
    (point,) = read(region, str(UTM_EAST), str(UTM_NORTH), own=fixtures.UTM).points
    assert (point.x, point.y) == pytest.approx((EAST, NORTH), abs=0.01)
    assert point.text_crs == fixtures.UTM


def test_an_mgrs_reference_needs_neither_crs_nor_second_figure(region) -> None:
    found = read(region, "38T PK 64671 28419", "", crs="")
    (point,) = found.points
    assert found.crs.authid() == fixtures.UTM
    assert (point.x, point.y) == pytest.approx((UTM_EAST, UTM_NORTH), abs=1.0)


def test_figures_without_a_crs_wait_and_a_reading_is_offered(region) -> None:
    typed = [TypedPoint("1", 0, 0, "4430281.60", "8664842.43")]
    found = scan_points.read_typed(typed, sheet(crs=""), region)
    assert found.points == ()
    assert "which CRS" in found.problems["1"]
    first = scan_points.suggestions(typed, region)[0]
    assert (first.crs, first.order) == (fixtures.SK42, "north_first")


@pytest.mark.parametrize(
    ("x", "y", "words"),
    [
        ("", "", "No place yet"),
        ("4430281.60", "", "One coordinate is missing"),
        ("4430281.60", "abc", "no grid coordinate"),
        ("664,842", "4430281.60", "could mean"),
    ],
)
def test_what_cannot_be_read_is_said_and_holds_up_no_other_point(region, x: str, y: str, words: str) -> None:
    typed = [TypedPoint("1", 0, 0, x, y), TypedPoint("2", 5, 5, "4430281.60", "8664842.43")]
    found = scan_points.read_typed(typed, sheet("north_first"), region)
    assert [point.label for point in found.points] == ["2"]
    assert words in found.problems["1"]
