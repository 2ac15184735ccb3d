# SPDX-License-Identifier: GPL-2.0-or-later
"""A task sheet that a team leader photographed lies where its corner ticks say, within what is stated."""

from __future__ import annotations

import re

import import_fixtures as fixtures
import numpy as np
import pytest
import sheet_fixtures as region
from osgeo import gdal
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform
from test_sheet_pages import make, text_of

from mine_planner.domain.uncertainty import k_of_share
from mine_planner.gis import scan_bring, scan_layers
from mine_planner.gis.georeferencing_points import ControlPoint
from mine_planner.gis.scan_import import MapPaper, ScanOrder, prepare_scan
from mine_planner.gis.scan_scale import PaperError

pytestmark = pytest.mark.usefixtures("qgis_app")
DPI = 200
MAP_MM = (133.0, 140.0)
DOT = (0.31, 0.62)
"""Where a dot is painted on the map, as shares of its width and height from the upper left corner."""


class Photograph:
    """A sheet, painted at 200 dots per inch, with a dot, seen a little from the side."""

    def __init__(self, pdf, folder) -> None:
        text = text_of(pdf)
        ticks = {(float(e), float(n)) for e, n in re.findall(r"E (\d+\.\d) N (\d+\.\d)", text)}
        east, north = [e for e, _ in ticks], [n for _, n in ticks]
        self.ground = (min(east), min(north), max(east), max(north))
        self.scale = int(re.search(r"scale 1:([\d ]+), grid", text)[1].replace(" ", ""))
        page = _page(pdf)
        self.frame = _frame(page)
        self._tilt(page, folder / "photograph.png")

    def _tilt(self, page: np.ndarray, path) -> None:
        height, width = page.shape
        flat = np.ascontiguousarray(page.astype(np.uint8))
        image = QImage(flat.data, width, height, width, QImage.Format.Format_Grayscale8)
        sheet = _quad((0, 0), (width, 0), (width, height), (0, height))
        seen = _quad((90, 60), (width - 20, 130), (width - 130, height - 40), (10, height))
        self._way = QTransform()
        assert QTransform.quadToQuad(sheet, seen, self._way)
        canvas = QImage(width + 40, height + 40, QImage.Format.Format_RGB32)
        canvas.fill(QColor(120, 110, 100))
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(self._way)
        painter.drawImage(0, 0, image)
        left, top, right, bottom = self.frame
        spot = QPointF(left + DOT[0] * (right - left), top + DOT[1] * (bottom - top))
        painter.fillRect(QRectF(spot.x() - 12, spot.y() - 12, 24, 24), QColor(255, 0, 255))
        painter.end()
        canvas.save(str(path))
        self.path = path

    def seen(self, share_x: float, share_y: float) -> tuple[float, float]:
        """Return where on the photograph a place of the map stands; shares from its upper left corner."""
        left, top, right, bottom = self.frame
        at = self._way.map(QPointF(left + share_x * (right - left), top + share_y * (bottom - top)))
        return at.x(), at.y()

    def true(self, share_x: float, share_y: float) -> tuple[float, float]:
        """Return the ground below a place of the map."""
        west, south, east, north = self.ground
        return west + share_x * (east - west), north - share_y * (north - south)

    def tick(self, label: str, share_x: float, share_y: float, off: tuple[float, float]) -> ControlPoint:
        """Return a control point as a hand sets it, some pixels off."""
        x, y = self.seen(share_x, share_y)
        return ControlPoint(label, x + off[0], y + off[1], *self.true(share_x, share_y))


def _quad(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in corners])


def _page(pdf) -> np.ndarray:
    dataset = gdal.OpenEx(f"PDF:1:{pdf}", open_options=[f"DPI={DPI}"])
    page: np.ndarray = dataset.ReadAsArray()[:3].mean(axis=0)
    return page


def _frame(page: np.ndarray) -> tuple[float, float, float, float]:
    """Find the map's frame: the only lines as long as the map is wide and high."""
    dark = page < 90
    wide, high = (round(mm / 25.4 * DPI) for mm in MAP_MM)
    columns = np.flatnonzero([_longest(line) > 0.97 * high for line in dark.T])
    left, right = columns[columns < 400].mean() + 0.5, columns[columns > 400].mean() + 0.5
    rows = np.flatnonzero([_longest(line[int(left) : int(right)]) > 0.99 * (right - left) for line in dark])
    assert right - left == pytest.approx(wide, abs=2)
    top = next(r for r in rows if any(abs(other - r - high) <= 2 for other in rows))
    pair = [r for r in rows if abs(r - top) <= 3]
    top = float(np.mean(pair)) + 0.5
    return float(left), top, float(right), top + high


def _longest(line: np.ndarray) -> int:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], line.astype(int), [0]])))
    return int((edges[1::2] - edges[::2]).max(initial=0))


@pytest.fixture
def photograph(tmp_path):
    full = region.full_workspace(tmp_path / "region.gpkg")
    return Photograph(make(tmp_path, full).files[0], tmp_path)


HAND = ((0.8, -0.6), (-0.7, 0.9), (0.5, 0.8), (-0.9, -0.4))
CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


def order(photograph, path, more=()) -> ScanOrder:
    ticks = [
        photograph.tick(str(number), *corner, off)
        for number, (corner, off) in enumerate(zip(CORNERS, HAND, strict=True), 1)
    ]
    return ScanOrder(
        path=photograph.path,
        points=(*ticks, *more),
        points_crs=fixtures.crs(fixtures.UTM),
        method="projective",
        output=path,
        paper=PaperError(scale=photograph.scale, plotting_mm=0.3),
    )


def misses(photograph, fit) -> np.ndarray:
    """Return by how many metres the fit misses 81 places all over the map."""
    places = [(x, y) for x in np.linspace(0, 1, 9) for y in np.linspace(0, 1, 9)]
    there = fit.to_map([photograph.seen(*place) for place in places])
    true = np.array([photograph.true(*place) for place in places])
    return np.hypot(*(there - true).T)


def test_the_four_ticks_alone_bring_a_photographed_sheet_back_within_what_is_stated(photograph, tmp_path):
    prepared = prepare_scan(order(photograph, tmp_path / "back.tif"), fixtures.crs(fixtures.UTM))
    assert misses(photograph, prepared.fit).max() <= k_of_share(0.95) * prepared.sigma_m
    assert any("fifth point" in sentence for sentence in prepared.sentences)


def test_grid_crossings_beside_the_ticks_make_the_stated_accuracy_true_and_narrow(photograph, tmp_path):
    few = prepare_scan(order(photograph, tmp_path / "few.tif"), fixtures.crs(fixtures.UTM))
    offs = ((0.6, 0.4), (-0.5, 0.7), (0.3, -0.8))
    crossings = ((0.5, 0.4), (0.25, 0.75), (0.8, 0.6))
    more = tuple(
        photograph.tick(f"g{number}", *place, off)
        for number, (place, off) in enumerate(zip(crossings, offs, strict=True), 1)
    )
    prepared = prepare_scan(order(photograph, tmp_path / "back.tif", more), fixtures.crs(fixtures.UTM))
    assert misses(photograph, prepared.fit).max() <= k_of_share(0.95) * prepared.sigma_m
    assert prepared.sigma_m < few.sigma_m
    # Under a millimetre on the paper: a photograph is as good as the printed sheet.
    assert misses(photograph, prepared.fit).max() * 1000 / photograph.scale < 1.0


def test_what_was_drawn_on_the_photograph_lies_in_the_warped_raster_where_it_truly_is(photograph, tmp_path):
    prepared = prepare_scan(order(photograph, tmp_path / "back.tif"), fixtures.crs(fixtures.UTM))
    dataset = gdal.Open(str(prepared.warped.path))
    red, green, blue = (dataset.GetRasterBand(band).ReadAsArray().astype(int) for band in (1, 2, 3))
    rows, columns = np.nonzero((red > 200) & (blue > 200) & (green < 80))
    found = gdal.ApplyGeoTransform(dataset.GetGeoTransform(), columns.mean() + 0.5, rows.mean() + 0.5)
    apart = np.hypot(*np.subtract(found, photograph.true(*DOT)))
    assert apart < k_of_share(0.95) * prepared.sigma_m
    assert apart * 1000 / photograph.scale < 1.0


def test_a_photographed_sheet_is_registered_like_every_scan(photograph, tmp_path):
    opened = fixtures.workspace(tmp_path / "office.gpkg")
    target = scan_bring.raster_path(opened.path, photograph.path)
    made = scan_bring.bring_in(
        opened.path, order(photograph, target), MapPaper("N-0012 marked up", source_grade="B")
    )
    row = opened.row("source_map", uuid=made.map_uuid)
    assert row["map_scale"] == photograph.scale
    assert scan_layers.scan_path(opened, row["raster_path"]) is not None
    opened.close()
