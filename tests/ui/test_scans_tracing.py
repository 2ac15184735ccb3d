# SPDX-License-Identifier: GPL-2.0-or-later
"""Tracing over a warped scan with the mouse: evidence with the scan's grade and sigma, and its corridor."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from mine_planner.domain.errors import RuleError
from mine_planner.gis import georeferencing_points, layers, scan_bring, scan_layers
from mine_planner.gis.scan_import import MapPaper, ScanOrder
from mine_planner.gis.scan_scale import PaperError
from mine_planner.resources import resource_path
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.ui import offers
from mine_planner.ui.scans import tracing
from mine_planner.ui.scans.trace_window import TraceWindow

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
WEST, SOUTH = 659_000, 4_420_000


@pytest.fixture
def scan(desk, session, canvas):
    """Return the uuid of the sample sheet, shown on the canvas."""
    path = resource_path("sample", "map_38-10-B.png")
    points = georeferencing_points.read_points(Path(str(path) + ".points"))
    order = ScanOrder(
        path=path,
        points=points.points,
        points_crs=QgsCoordinateReferenceSystem("EPSG:28408"),
        method="affine",
        output=scan_bring.raster_path(session.path, path),
        paper=PaperError(25_000, 0.5),
    )
    made = scan_bring.bring_in(session.path, order, MapPaper("38-10-B", "Spring", "C", 3))
    session.notice_changes()
    scan_layers.show_scan(desk.project, session.workspace, made.map_uuid)
    canvas.setExtent(QgsRectangle(WEST, SOUTH, WEST + 2000, SOUTH + 1500))
    return made.map_uuid


@pytest.fixture
def trace(desk, scan):
    def begin(kind):
        tracing.begin(desk, scan, kind)
        return next(item for item in desk.window.findChildren(TraceWindow) if not item.gone)

    yield begin
    for item in desk.window.findChildren(TraceWindow):
        if not item.gone:
            item.close()


def click(canvas, x, y, button=LEFT):
    place = canvas.getCoordinateTransform().transform(QgsPointXY(WEST + x, SOUTH + y))
    at = QPoint(round(place.x()), round(place.y()))
    QTest.mouseMove(canvas.viewport(), at)
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, at)


def test_a_row_takes_grade_and_sigma_of_its_scan_and_is_shown_with_its_corridor(
    desk, session, canvas, scan, trace
):
    window = trace("row")
    assert not window.isVisible()
    click(canvas, 300, 300)
    click(canvas, 900, 500)
    click(canvas, 900, 500, RIGHT)
    assert window.isVisible()
    assert "C3" in window.heading.text()
    assert "95 % within 36 m" in window.heading.text()
    assert len(window.tracing._bands) == 2
    window.devices.rows[0].type_box.setCurrentText("TM-62M")
    window.devices.rows[0].count_spin.setValue(30)
    window.devices.rows[0].lift_box.setChecked(True)
    window.remark_edit.setText("Two rows drawn as one")
    QTest.mouseClick(window.save_button, LEFT)
    (row,) = session.workspace.rows("mine_row", map_uuid=scan)
    assert json.loads(row["devices"]) == [{"type": "TM-62M", "count": 30, "anti_lift": True}]
    assert json.loads(row["attributes"])["remark"] == "Two rows drawn as one"
    assert row["sigma_m"] == pytest.approx(14.4, abs=0.1)
    assert geometry_from_blob(row["geom"]).length == pytest.approx(632, abs=10)
    assert layers.workspace_layer(desk.project, "mine_row") is not None
    names = [item["name"] for item in session.workspace.rows("journal_action")]
    assert names.count("Trace Row") == 1


def test_after_saving_the_next_one_is_traced_at_once_and_numbered_on(canvas, session, scan, trace):
    window = trace("row")
    for turn in (1, 2):
        click(canvas, 300, 300 * turn)
        click(canvas, 900, 300 * turn)
        click(canvas, 900, 300 * turn, RIGHT)
        assert window.label_edit.text() == str(turn)
        QTest.mouseClick(window.save_button, LEFT)
        assert not window.isVisible()
        assert window.tracing.tool is not None
    assert len(session.workspace.rows("mine_row", map_uuid=scan)) == 2
    assert session.workspace.row("source_map", uuid=scan)["feature_count"] == 2


def test_an_outline_says_what_the_map_says(canvas, session, scan, trace):
    window = trace("outline")
    for corner in ((300, 300), (700, 300), (700, 600), (300, 600)):
        click(canvas, *corner)
    click(canvas, 300, 600, RIGHT)
    assert window.content_box.isVisible()
    assert not window.spacing_spin.isVisible()
    window.content_box.setCurrentIndex(window.content_box.findData("confirmed_area"))
    window.next_box.setChecked(False)
    QTest.mouseClick(window.save_button, LEFT)
    assert window.gone
    (area,) = session.workspace.rows("map_area", map_uuid=scan)
    assert (area["content"], area["label"]) == ("confirmed_area", "1")
    assert geometry_from_blob(area["geom"]).area == pytest.approx(120_000, rel=0.03)


def test_a_landmark_without_a_name_is_refused_and_nothing_is_lost(canvas, session, scan, trace):
    window = trace("landmark")
    click(canvas, 500, 500)
    QTest.mouseClick(window.save_button, LEFT)
    assert "needs a name" in window.problem.text()
    window.label_edit.setText("Bridge")
    window.next_box.setChecked(False)
    QTest.mouseClick(window.save_button, LEFT)
    (point,) = session.workspace.rows("ref_point", map_uuid=scan)
    assert (point["role"], point["label"], point["found_on_ground"]) == ("landmark", "Bridge", "not_visited")
    assert point["coordrefsys"] == "EPSG:32638"


def test_esc_gives_up_and_gives_the_canvas_back(canvas, scan, trace):
    window = trace("row")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert window.gone
    assert canvas.mapTool() is None


def test_only_a_fitted_scan_is_traced_over(desk, session):
    with session.action("Add a map") as action:
        other = action.insert(
            "source_map",
            {"name": "south.kml", "sourcereliability": "E", "inforeliability": 5, "sigma_m": 100.0},
        )
    with pytest.raises(RuleError, match="choose a scan"):
        tracing.begin(desk, other, "row")


def test_the_dock_offers_scans_and_tracing(desk, scan):
    found = {offer.text: offer for offer in offers.offers_of("maps")}
    assert offers.can_begin(found["Add Scan…"], desk, [])
    for name in ("Revise Fit…", "Trace Row", "Trace Outline", "Trace Landmark"):
        assert offers.can_begin(found[name], desk, [scan])
        assert not offers.can_begin(found[name], desk, [])
