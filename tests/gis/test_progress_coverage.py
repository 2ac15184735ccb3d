# SPDX-License-Identifier: GPL-2.0-or-later
"""Tracks over a task: raster and gaps carry the caption, and nothing is released by them."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from mine_planner.domain.coverage import CAPTION
from mine_planner.domain.errors import InputError
from mine_planner.gis import coverage_tracks
from mine_planner.gis.coverage_tracks import CoverageOptions

pytestmark = pytest.mark.usefixtures("qgis_app")

X, Y = 662000.0, 4419000.0
TASK = shapely.box(X, Y, X + 40, Y + 20)
OPTIONS = CoverageOptions(swath_m=4.0, gnss_sigma_m=0.5)


@pytest.fixture
def crs():
    return QgsCoordinateReferenceSystem("EPSG:32638")


def track(y):
    return shapely.LineString([(X - 5, Y + y), (X + 45, Y + y)])


def test_the_raster_lies_where_the_track_does(crs, tmp_path):
    found = coverage_tracks.coverage_of(TASK, [track(4)], OPTIONS)
    path = coverage_tracks.write_raster(found, tmp_path / "covered.tif", crs)
    dataset = gdal.Open(str(path))
    grid = dataset.ReadAsArray()
    west, cell, _, top, _, down = dataset.GetGeoTransform()
    assert (west, top, cell, down) == (X, Y + 20, 1.0, -1.0)
    assert grid.shape == (20, 40)
    assert grid[20 - 4, 20] > 0.99
    assert grid[0, 20] < 1e-6
    assert dataset.GetMetadata()["CAPTION"] == CAPTION


def test_gaps_are_what_was_probably_not_walked_and_carry_the_caption(crs, tmp_path):
    found = coverage_tracks.coverage_of(TASK, [track(4)], OPTIONS)
    count = coverage_tracks.write_gaps(found, tmp_path / "gaps.gpkg", crs, OPTIONS)
    dataset = ogr.Open(str(tmp_path / "gaps.gpkg"))
    layer = dataset.GetLayer(0)
    rows = [(feature.GetField("area_m2"), feature.GetField("caption")) for feature in layer]
    assert count == len(rows) == 2
    assert sum(area for area, _ in rows) == pytest.approx(40 * (20 - 4), abs=1)
    assert {caption for _, caption in rows} == {CAPTION}


def test_lines_of_a_layer_and_of_a_gpx_give_the_same_tracks(crs, tmp_path):
    layer = QgsVectorLayer("LineString?crs=EPSG:32638", "tracks", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(track(4).wkt))
    layer.dataProvider().addFeatures([feature])
    from_layer = coverage_tracks.tracks_of_layer(layer, crs)
    wgs = coverage_tracks.tracks_of_layer(layer, QgsCoordinateReferenceSystem("EPSG:4326"))[0]
    points = "".join(f'<trkpt lat="{y}" lon="{x}"/>' for x, y in wgs.coords)
    path = tmp_path / "day.gpx"
    path.write_text(
        '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
        f"<trk><trkseg>{points}</trkseg></trk></gpx>"
    )
    from_gpx = coverage_tracks.tracks_of_gpx(path, crs)
    assert np.allclose(
        shapely.get_coordinates(from_layer), shapely.get_coordinates(from_gpx), rtol=0, atol=0.01
    )


def test_a_file_without_tracks_is_refused(crs, tmp_path):
    path = tmp_path / "empty.gpx"
    path.write_text(
        '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"/>'
    )
    with pytest.raises(InputError, match="no tracks"):
        coverage_tracks.tracks_of_gpx(path, crs)
