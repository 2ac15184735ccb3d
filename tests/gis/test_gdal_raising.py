# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL's errors become a sentence whether QGIS switched its exceptions on (Processing does) or not."""

from __future__ import annotations

from contextlib import contextmanager

import import_fixtures as fixtures
import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.gis import bundle_layers, bundle_tiles, coverage_tracks, scan_import
from mine_planner.gis.coverage_tracks import CoverageOptions
from mine_planner.gis.gdal_raising import gdal_raising
from mine_planner.gis.scan_import import ScanOrder
from mine_planner.gis.scan_scale import PaperError

resource = pytest.importorskip("resource", reason="limits the size of files as POSIX systems can")

pytestmark = [
    pytest.mark.usefixtures("qgis_app"),
    # What GDAL cannot write at the end is said once more when the dataset is let go.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

X, Y, SIDE = 662000.0, 4419000.0, 200
OPTIONS = CoverageOptions(swath_m=4.0, gnss_sigma_m=0.5)
MODULES = (gdal, ogr, osr)


@pytest.fixture(params=[True, False], ids=["exceptions on", "exceptions off"])
def raising(request):
    """Switch GDAL's exceptions on or off, as other plugins do for everybody."""
    before = [bool(module.GetUseExceptions()) for module in MODULES]
    choose([request.param] * len(MODULES))
    yield request.param
    choose(before)


def choose(wanted):
    """Switch the last one off first, as GDAL before 3.7 asks."""
    for module in reversed(MODULES):
        if module.GetUseExceptions():
            module.DontUseExceptions()
    for module, on in zip(MODULES, wanted, strict=True):
        if on:
            module.UseExceptions()


@contextmanager
def room(size: int):
    """Let no file grow beyond so many bytes, as a full disk does; pytest's own output is a file too."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def crs():
    return QgsCoordinateReferenceSystem("EPSG:32638")


@pytest.fixture
def found():
    """Return a task with many gaps between its tracks."""
    ways = np.random.default_rng(1).uniform(0, SIDE, (40, 3, 2))
    tracks = [shapely.LineString(way + np.array([X, Y])) for way in ways]
    return coverage_tracks.coverage_of(shapely.box(X, Y, X + SIDE, Y + SIDE), tracks, OPTIONS)


@pytest.fixture
def photo(tmp_path, crs):
    """Return a picture of three bands that hardly compresses."""
    path = tmp_path / "photo.tif"
    dots = np.random.default_rng(1).integers(0, 255, (3, 600, 600), dtype=np.uint8)
    made = gdal.GetDriverByName("GTiff").Create(str(path), 600, 600, 3, gdal.GDT_Byte)
    made.SetGeoTransform((X, 1.0, 0.0, Y, 0.0, -1.0))
    made.SetProjection(crs.toWkt())
    for number, band in enumerate(dots, 1):
        made.GetRasterBand(number).WriteArray(band)
    made.FlushCache()
    return path


def test_gdals_exceptions_are_left_as_they_were(raising):
    with gdal_raising():
        assert gdal.GetUseExceptions()
        assert ogr.GetUseExceptions()
    assert [bool(module.GetUseExceptions()) for module in (gdal, ogr)] == [raising, raising]


def test_gdals_exceptions_are_left_as_they_were_after_an_error(raising):
    with pytest.raises(RuntimeError), gdal_raising():
        gdal.Open("no such file")
    assert bool(gdal.GetUseExceptions()) is raising


def test_gdals_exceptions_stay_on_until_the_last_thread_is_done(raising):
    first, second = gdal_raising(), gdal_raising()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert gdal.GetUseExceptions()
    second.__exit__(None, None, None)
    assert bool(gdal.GetUseExceptions()) is raising


@pytest.mark.parametrize("size", [2_000, 15_000])
def test_a_coverage_raster_that_does_not_fit_is_refused_and_goes(raising, found, crs, tmp_path, size):
    with room(size), pytest.raises(InputError, match=r"walked\.tif cannot be written"):
        coverage_tracks.write_raster(found, tmp_path / "walked.tif", crs)
    assert not (tmp_path / "walked.tif").exists()


@pytest.mark.parametrize("size", [20_000, 110_000])
def test_gaps_that_do_not_fit_into_a_file_are_refused_and_never_left_out(raising, found, crs, tmp_path, size):
    with room(size), pytest.raises(InputError, match=r"gaps\.gpkg cannot be written"):
        coverage_tracks.write_gaps(found, tmp_path / "gaps.gpkg", crs, OPTIONS)
    assert not (tmp_path / "gaps.gpkg").exists()


def test_a_file_of_gaps_that_is_there_already_stays(raising, found, crs, tmp_path):
    path = tmp_path / "gaps.gpkg"
    path.write_text("somebody else's")
    with pytest.raises(InputError, match="cannot be written"):
        coverage_tracks.write_gaps(found, path, crs, OPTIONS)
    assert path.read_text() == "somebody else's"


@pytest.mark.parametrize("size", [50_000, 600_000])
def test_tiles_that_do_not_fit_are_refused(raising, photo, tmp_path, size):
    with room(size), pytest.raises(WorkspaceError, match=r"photo\.mbtiles could not be written"):
        bundle_tiles.write_tiles(str(photo), tmp_path / "photo.mbtiles", None, (13, 17), QgsFeedback())


def test_tiles_of_a_raster_that_is_gone_are_refused(raising, tmp_path):
    with pytest.raises(WorkspaceError, match=r"photo\.mbtiles could not be written"):
        bundle_tiles.write_tiles("gone.tif", tmp_path / "photo.mbtiles", None, (13, 15), QgsFeedback())


def test_cancelled_tiles_are_no_error(raising, photo, tmp_path):
    feedback = QgsFeedback()
    feedback.cancel()
    bundle_tiles.write_tiles(str(photo), tmp_path / "photo.mbtiles", None, (13, 15), feedback)


@pytest.mark.parametrize("size", [4_000, 400_000])
def test_a_raster_of_a_bundle_that_does_not_fit_is_refused(raising, photo, tmp_path, size):
    with room(size), pytest.raises(WorkspaceError, match=r"cut\.tif could not be written: free some space"):
        bundle_layers.cut_raster(str(photo), tmp_path / "cut.tif", None, QgsFeedback())


def test_a_cancelled_raster_of_a_bundle_says_that_it_was_cancelled(raising, photo, tmp_path):
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(WorkspaceError, match="cancelled"):
        bundle_layers.cut_raster(str(photo), tmp_path / "cut.tif", None, feedback)


def scan_order(tmp_path) -> ScanOrder:
    return ScanOrder(
        path=fixtures.scan_file(tmp_path / "sheet.png"),
        points=fixtures.grid_points(turn_deg=3.0, noise=1.0),
        points_crs=fixtures.crs(fixtures.SK42),
        method="affine",
        output=tmp_path / "scans" / "sheet.tif",
        operation="EPSG:15865",
        paper=PaperError(scale=25_000, plotting_mm=0.4),
    )


@pytest.mark.parametrize("share", [0.1, 0.9])
def test_a_scan_that_does_not_fit_is_refused_and_leaves_nothing(raising, tmp_path, share):
    asked = scan_order(tmp_path)
    size = scan_import.prepare_scan(asked, fixtures.crs(fixtures.UTM)).warped.path.stat().st_size
    asked.output.unlink()
    with room(int(share * size)), pytest.raises(InputError, match="the disk has room"):
        scan_import.prepare_scan(asked, fixtures.crs(fixtures.UTM))
    assert list(asked.output.parent.iterdir()) == []


@pytest.mark.parametrize("at", [10.0, 85.0])
def test_a_cancelled_scan_says_that_it_was_cancelled(raising, tmp_path, at):
    with pytest.raises(InputError, match="cancelled"):
        scan_import.prepare_scan(scan_order(tmp_path), fixtures.crs(fixtures.UTM), lambda share: share < at)
