# SPDX-License-Identifier: GPL-2.0-or-later
"""Fits of scans: QGIS's transformers, errors foretold by points left out, and refusals in words."""

from __future__ import annotations

from dataclasses import replace

import import_fixtures as fixtures
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.gis.georeferencing import METHODS, THIN_PLATE_WARNING, fit_scan
from mine_planner.gis.georeferencing_points import control_points, points_text, read_points
from mine_planner.gis.scan_scale import check_region

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.mark.parametrize("method", METHODS)
def test_every_method_finds_a_turned_sheet_to_a_millimetre(method: str) -> None:
    fit = fit_scan(control_points(fixtures.grid_points(turn_deg=7.0)), method)
    assert fit.to_map([[500.0, 500.0]])[0] == pytest.approx(fixtures.AGHDAM_SK42, abs=1e-3)
    assert fit.leave_one_out < 1e-3
    assert fit.pixel_size == pytest.approx(4.0, abs=1e-4)


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 10_000), st.floats(-40, 40))
def test_points_left_out_err_more_than_points_that_made_the_fit(seed: int, turn: float) -> None:
    points = control_points(fixtures.grid_points(turn_deg=turn, noise=3.0, seed=seed))
    fit = fit_scan(points, "affine")
    assert fit.leave_one_out > fit.rms
    assert fit.left_out.max() == fit.left_out[fit.points.names.index(fit.worst_point)]


def test_a_point_with_a_slip_of_the_pen_is_named_the_worst() -> None:
    points = list(fixtures.grid_points())
    points[5] = replace(points[5], x=points[5].x + 90.0)
    assert fit_scan(control_points(points), "affine").worst_point == "6"


def test_a_thin_plate_fit_has_no_residuals_and_says_that_this_means_nothing() -> None:
    fit = fit_scan(control_points(fixtures.grid_points(noise=5.0)), "thin_plate")
    assert fit.rms == pytest.approx(0.0, abs=1e-5)
    assert fit.leave_one_out > 5.0
    assert THIN_PLATE_WARNING in fit.sentences


@pytest.mark.parametrize(("method", "kept"), [("helmert", 2), ("affine", 3), ("polynomial2", 6)])
def test_too_few_points_are_refused_with_how_many_are_missing(method: str, kept: int) -> None:
    with pytest.raises(InputError, match="add 1 more"):
        fit_scan(control_points(fixtures.grid_points()[:kept]), method)


def test_points_on_one_line_are_refused() -> None:
    with pytest.raises(InputError, match="one line"):
        fit_scan(control_points(fixtures.grid_points(count=5)[:5]), "affine")


@pytest.mark.parametrize("method", ["helmert", "affine"])
def test_swapped_axes_are_said_even_where_an_affine_fit_would_swallow_them(method: str) -> None:
    swapped = [replace(point, x=point.y, y=point.x) for point in fixtures.grid_points()]
    with pytest.raises(InputError, match="swapped"):
        fit_scan(control_points(swapped), method)
    with pytest.raises(InputError, match="swapped"):
        check_region(swapped, fixtures.crs(fixtures.SK42))


def test_one_point_of_another_zone_is_named() -> None:
    points = list(fixtures.grid_points())
    points[4] = replace(points[4], x=points[4].x - 1_000_000.0)
    with pytest.raises(InputError, match="control point 5 begins with another zone"):
        fit_scan(control_points(points), "affine")


def test_a_wrong_zone_is_said_with_the_system_that_the_figures_look_like() -> None:
    with pytest.raises(InputError, match="EPSG:28408"):
        check_region(fixtures.grid_points(), fixtures.crs("EPSG:28410"))


def test_points_files_of_qgis_are_read_and_written_back_the_same(tmp_path, sample) -> None:
    read = read_points(sample / "map_38-10-B.png.points")
    assert len(read.points) == 9
    assert read.points[0].pixel_y == pytest.approx(1514.98)
    copy = tmp_path / "again.points"
    copy.write_text(points_text(read.points, read.crs_wkt), encoding="utf-8")
    assert read_points(copy) == read


def test_points_are_numbered_from_one_with_and_without_the_line_of_the_crs(tmp_path) -> None:
    points = fixtures.grid_points()
    for wkt in ("", fixtures.crs(fixtures.SK42).toWkt()):
        file = tmp_path / "some.points"
        file.write_text(points_text(points, wkt.replace("\n", "")), encoding="utf-8")
        assert [point.label for point in read_points(file).points] == [str(n) for n in range(1, 10)]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "holds no control points"),
        ("a,b\n1,2\n", "no column mapx"),
        ("mapX,mapY,sourceX,sourceY\n1,2,x,4\n", "Line 2"),
        ("mapX,mapY,sourceX,sourceY\n1,2,3\n", "four numbers"),
        ("mapX,mapY,sourceX,sourceY\n1,nan,3,4\n", "four numbers"),
    ],
)
def test_a_broken_points_file_is_refused_with_its_line(tmp_path, content: str, words: str) -> None:
    file = tmp_path / "broken.points"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        read_points(file)


def test_disabled_points_take_no_part() -> None:
    points = list(fixtures.grid_points())
    points[0] = replace(points[0], x=0.0, enabled=False)
    assert len(control_points(points)) == 8
    assert np.isfinite(fit_scan(control_points(points), "affine").rms)


def test_four_points_carry_a_projective_fit_whose_error_is_taken_outwards() -> None:
    """A fit through all of its points shows no error of its own, so that of the plainer fit is taken."""
    points = control_points(fixtures.grid_points(noise=2.0, count=2))
    found = fit_scan(points, "projective")
    assert found.rms < 0.01
    assert found.leave_one_out == pytest.approx(fit_scan(points, "affine").leave_one_out)
    assert any("fifth point" in sentence for sentence in found.sentences)
    with pytest.raises(InputError, match="add 2 more"):
        fit_scan(control_points(fixtures.grid_points()[:3]), "projective")
