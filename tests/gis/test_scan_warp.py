# SPDX-License-Identifier: GPL-2.0-or-later
"""Warping scans: the picture lies where the fit and the datum operation say, or nothing is left behind."""

from __future__ import annotations

from dataclasses import replace

import import_fixtures as fixtures
import numpy as np
import pytest
from osgeo import gdal

from mine_planner.domain.errors import InputError
from mine_planner.gis import scan_import, scan_raster, scan_register
from mine_planner.gis.scan_import import MapPaper, ScanOrder
from mine_planner.gis.scan_scale import PaperError

pytestmark = pytest.mark.usefixtures("qgis_app")
PAPER = PaperError(scale=25_000, plotting_mm=0.4)


def order(tmp_path, **more) -> ScanOrder:
    scan = more.pop("scan", None) or fixtures.scan_file(tmp_path / "sheet.png")
    values = {
        "path": scan,
        "points": fixtures.grid_points(turn_deg=3.0, noise=1.0),
        "points_crs": fixtures.crs(fixtures.SK42),
        "method": "affine",
        "output": tmp_path / "scans" / "sheet.tif",
        "operation": "EPSG:15865",
        "paper": PAPER,
    }
    return ScanOrder(**{**values, **more})


def black_middle(path) -> tuple[float, float]:
    """Return where the black square of the scan lies on the ground."""
    dataset = gdal.Open(str(path))
    grey, alpha = dataset.GetRasterBand(1).ReadAsArray(), dataset.GetRasterBand(2).ReadAsArray()
    rows, columns = np.nonzero((grey < 110) & (alpha > 128))
    return tuple(gdal.ApplyGeoTransform(dataset.GetGeoTransform(), columns.mean() + 0.5, rows.mean() + 0.5))


@pytest.mark.parametrize("method", ["helmert", "affine", "projective", "polynomial2", "thin_plate"])
def test_the_picture_lies_at_the_published_position(tmp_path, method: str) -> None:
    made = order(tmp_path, method=method, points=fixtures.grid_points(turn_deg=3.0))
    prepared = scan_import.prepare_scan(made, fixtures.crs(fixtures.UTM))
    assert black_middle(prepared.warped.path) == pytest.approx(fixtures.AGHDAM_UTM, abs=1.0)
    assert prepared.warped.worst_pixels < 0.25


def test_another_datum_operation_moves_the_picture_by_what_domain_reference_says(tmp_path) -> None:
    places = []
    for code in ("EPSG:15865", "EPSG:1808"):
        made = order(tmp_path, operation=code, output=tmp_path / f"{code[5:]}.tif")
        places.append(black_middle(scan_import.prepare_scan(made, fixtures.crs(fixtures.UTM)).warped.path))
    assert 2.0 < np.hypot(*np.subtract(*places)) < 6.0


def test_the_raster_is_tiled_has_overviews_and_no_draft_is_left(tmp_path) -> None:
    prepared = scan_import.prepare_scan(order(tmp_path), fixtures.crs(fixtures.UTM))
    dataset = gdal.Open(str(prepared.warped.path))
    assert dataset.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert dataset.GetRasterBand(1).GetOverviewCount() >= 2
    assert [item.name for item in (tmp_path / "scans").iterdir()] == ["sheet.tif"]


def test_cancelling_leaves_neither_raster_nor_draft(tmp_path) -> None:
    with pytest.raises(InputError, match="cancelled"):
        scan_import.prepare_scan(order(tmp_path), fixtures.crs(fixtures.UTM), lambda percent: percent < 10.0)
    assert list((tmp_path / "scans").iterdir()) == []


def test_sigma_is_never_below_the_plotting_error_and_adds_the_datum(tmp_path) -> None:
    prepared = scan_import.prepare_scan(
        order(tmp_path, points=fixtures.grid_points()), fixtures.crs(fixtures.UTM)
    )
    assert prepared.plotting_m == pytest.approx(10.0)
    assert prepared.sigma_m == pytest.approx(np.hypot(10.0, 4.5), abs=0.01)
    assert "plotting 0.4 mm at 1:25000" in prepared.sigma_basis


def test_an_old_georeferencing_is_set_aside_and_said(tmp_path) -> None:
    old = (500_000.0, 2.0, 0.0, 4_000_000.0, 0.0, -2.0)
    scan = fixtures.scan_file(tmp_path / "old.tif", geotransform=old)
    turned = []
    for point in fixtures.grid_points():
        x, y = gdal.ApplyGeoTransform(old, point.pixel_x, point.pixel_y)
        # A points file keeps the source's y upwards; its reader turns it round.
        turned.append(replace(point, pixel_x=x, pixel_y=-y))
    for points in (fixtures.grid_points(), tuple(turned)):
        prepared = scan_import.prepare_scan(
            order(tmp_path, scan=scan, points=points), fixtures.crs(fixtures.UTM)
        )
        assert "set aside" in prepared.sentences[0]
        assert black_middle(prepared.warped.path) == pytest.approx(fixtures.AGHDAM_UTM, abs=1.0)


def test_points_of_another_scan_are_refused(tmp_path) -> None:
    small = fixtures.scan_file(tmp_path / "small.png", size=400)
    with pytest.raises(InputError, match="outside the scan"):
        scan_import.prepare_scan(order(tmp_path, scan=small), fixtures.crs(fixtures.UTM))


def test_a_system_without_datum_shift_is_refused_and_an_override_counts_150_metres(tmp_path) -> None:
    unsafe = fixtures.crs("PROJ:+proj=tmerc +lon_0=45.01 +x_0=8500000 +ellps=krass +units=m +no_defs")
    assert unsafe.isValid()
    with pytest.raises(InputError, match="datum"):
        scan_import.prepare_scan(order(tmp_path, points_crs=unsafe, operation=""), fixtures.crs(fixtures.UTM))
    made = order(tmp_path, points_crs=unsafe, operation="", override_reason="no better system is known")
    prepared = scan_import.prepare_scan(made, fixtures.crs(fixtures.UTM))
    assert prepared.sigma_m > 150.0
    assert prepared.operation.override_reason == "no better system is known"


def test_a_typed_in_system_that_qgis_takes_for_another_country_s_is_refused(tmp_path) -> None:
    taken_for_yemen = fixtures.crs("PROJ:+proj=tmerc +lon_0=45 +x_0=8500000 +ellps=krass +units=m +no_defs")
    with pytest.raises(InputError, match="outside"):
        scan_import.prepare_scan(
            order(tmp_path, points_crs=taken_for_yemen, operation=""), fixtures.crs(fixtures.UTM)
        )


def test_points_in_degrees_are_fitted_in_metres(tmp_path) -> None:
    from mine_planner.gis.georeferencing_crs import choose_operation

    degrees = fixtures.crs("EPSG:4284")
    there = choose_operation(fixtures.crs(fixtures.SK42), degrees)
    points = fixtures.grid_points()
    moved = there([(point.x, point.y) for point in points])
    in_degrees = tuple(
        replace(point, x=float(x), y=float(y)) for point, (x, y) in zip(points, moved, strict=True)
    )
    made = order(tmp_path, points=in_degrees, points_crs=degrees)
    prepared = scan_import.prepare_scan(made, fixtures.crs(fixtures.UTM))
    assert prepared.fit.pixel_size == pytest.approx(4.0, abs=0.01)
    assert black_middle(prepared.warped.path) == pytest.approx(fixtures.AGHDAM_UTM, abs=1.0)


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "is empty"), (b"no picture", "cannot be read as a picture")]
)
def test_a_broken_scan_is_refused(tmp_path, content: bytes, words: str) -> None:
    file = tmp_path / "broken.png"
    file.write_bytes(content)
    with pytest.raises(InputError, match=words):
        scan_raster.inspect_scan(file)


def test_a_missing_scan_and_a_missing_page_are_said(tmp_path) -> None:
    with pytest.raises(InputError, match="not there"):
        scan_raster.inspect_scan(tmp_path / "none.png")
    file = tmp_path / "broken.pdf"
    file.write_bytes(b"%PDF-1.4 nothing")
    with pytest.raises(InputError, match=r"page 3|cannot read PDF"):
        scan_raster.inspect_scan(file, page=3)


@pytest.mark.skipif(gdal.GetDriverByName("PDF") is None, reason="this GDAL reads no PDF")
def test_a_page_of_a_pdf_is_a_scan(tmp_path) -> None:
    picture = gdal.Open(str(fixtures.scan_file(tmp_path / "sheet.png")))
    page = tmp_path / "sheet.pdf"
    gdal.GetDriverByName("PDF").CreateCopy(str(page), picture, options=["DPI=72"])
    scan = scan_raster.inspect_scan(page)
    scale = scan.width / 1000.0
    points = tuple(
        replace(point, pixel_x=point.pixel_x * scale, pixel_y=point.pixel_y * scale)
        for point in fixtures.grid_points()
    )
    prepared = scan_import.prepare_scan(order(tmp_path, scan=page, points=points), fixtures.crs(fixtures.UTM))
    assert black_middle_rgb(prepared.warped.path) == pytest.approx(fixtures.AGHDAM_UTM, abs=8.0)


def black_middle_rgb(path) -> tuple[float, float]:
    dataset = gdal.Open(str(path))
    grey = dataset.GetRasterBand(1).ReadAsArray()
    alpha = dataset.GetRasterBand(dataset.RasterCount).ReadAsArray()
    rows, columns = np.nonzero((grey < 110) & (alpha > 128))
    return tuple(gdal.ApplyGeoTransform(dataset.GetGeoTransform(), columns.mean() + 0.5, rows.mean() + 0.5))


def test_a_fit_is_kept_whole_and_can_be_revised(tmp_path) -> None:
    opened = fixtures.workspace(tmp_path / "office.gpkg")
    target = fixtures.crs(fixtures.UTM)
    first = scan_import.prepare_scan(order(tmp_path), target)
    paper = MapPaper("38-10-Б", "Spring", "C", 3)
    registered = scan_register.register_scan(opened, first, paper)
    row = opened.row("source_map", uuid=registered.map_uuid)
    assert (row["raster_path"], row["kind"], row["status"]) == ("scans/sheet.tif", "scan", "located")
    assert "Pulkovo 1942 to WGS 84 (16)" in row["crs_operation"]
    assert fixtures.count(opened, "control_point") == 9
    second = scan_import.prepare_scan(order(tmp_path, method="helmert"), target)
    scan_register.revise_fit(opened, registered.map_uuid, second, "Operations officer", "Crosses re-read")
    fits = {item["method"]: item["is_current"] for item in opened.rows("map_fit")}
    assert fits == {"affine": 0, "helmert": 1}
    assert fixtures.count(opened, "control_point") == 9
    assert opened.row("source_map", uuid=registered.map_uuid)["sigma_m"] == pytest.approx(second.sigma_m)
    opened.close()


def test_the_same_scan_twice_is_said(tmp_path) -> None:
    opened = fixtures.workspace(tmp_path / "office.gpkg")
    prepared = scan_import.prepare_scan(order(tmp_path), fixtures.crs(fixtures.UTM))
    scan_register.register_scan(opened, prepared, MapPaper())
    again = scan_register.register_scan(opened, prepared, MapPaper())
    assert any("brought in before" in sentence for sentence in again.sentences)
    opened.close()


@pytest.mark.parametrize(
    ("dpi", "pixel_m", "scale"), [(300.0, 4.0, 50_000), (300.0, 2.1, 25_000), (137.0, 4.62, 25_000)]
)
def test_a_scale_from_dots_per_inch_is_rounded_up(tmp_path, dpi: float, pixel_m: float, scale: int) -> None:
    from mine_planner.gis.scan_scale import map_scale

    scan = scan_raster.ScanFile(tmp_path / "x.png", 1, 10, 10, None, dpi)
    assert map_scale(PaperError(), scan, pixel_m)[0] == scale


def test_a_scale_that_nobody_knows_is_asked_for(tmp_path) -> None:
    from mine_planner.gis.scan_scale import map_scale

    scan = scan_raster.ScanFile(tmp_path / "x.png", 1, 10, 10, None, None)
    with pytest.raises(InputError, match="enter the scale"):
        map_scale(PaperError(), scan, 4.0)
    assert map_scale(PaperError(unknown_scale=100_000.0), scan, 4.0)[0] == 100_000
