# SPDX-License-Identifier: GPL-2.0-or-later
"""A paper map comes in, as a newcomer would bring it: clicks counted, errors said, nothing lost."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMenu

from mine_planner.resources import resource_path
from mine_planner.ui import offers, scans
from mine_planner.ui.scans import loading, opening, points_model
from mine_planner.ui.scans.window import ScanWindow

LEFT = Qt.MouseButton.LeftButton
SHEET = "map_38-10-B.png"


@pytest.fixture
def sheet(tmp_path):
    """Return a copy of the sample sheet, without its control points."""
    return Path(shutil.copy(resource_path("sample", SHEET), tmp_path / SHEET))


@pytest.fixture
def crosses():
    """Return the sheet's grid crosses: pixel (x, y), northing and easting as printed."""
    lines = resource_path("sample", SHEET + ".points").read_text(encoding="utf-8").splitlines()
    rows = [line.split(",") for line in lines if line[0].isdigit()]
    return [((float(px), -float(py)), north, east) for east, north, px, py, *_ in rows]


@pytest.fixture
def open_scan(desk, qtbot):
    def begin(path):
        scans.begin(desk, path)
        found = desk.window.findChild(ScanWindow)
        qtbot.waitUntil(lambda: found.scan is not None and found.judgement is not None, timeout=10_000)
        return found

    yield begin
    for item in desk.window.findChildren(ScanWindow):
        if not item.gone:
            item.close()


@pytest.fixture
def fresh(open_scan, sheet):
    return open_scan(sheet)


class Hand:
    """A mouse and a keyboard; counts the clicks that are not control points."""

    def __init__(self) -> None:
        self.clicks = 0

    def press(self, widget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, LEFT)
        self.clicks += 1

    def take(self, box: QComboBox, value: str) -> None:
        """Open a list and choose an entry: two clicks."""
        box.setCurrentIndex(box.findData(value))
        self.clicks += 2

    def write(self, field: QLineEdit, text: str) -> None:
        self.press(field)
        field.selectAll()
        QTest.keyClicks(field, text)


def set_point(window, place, north, east) -> None:
    """Click on the scan, then type both figures with the keyboard alone."""
    canvas = window.ui.view.canvas
    at = window.ui.view.pixel_of(*place)
    QTest.mouseClick(
        canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(round(at.x()), round(at.y()))
    )
    editor = QApplication.focusWidget() if window.ui.table.hasFocus() else None
    for column, text in ((points_model.FIRST, north), (points_model.SECOND, east)):
        editor = window.ui.table.findChild(QLineEdit)
        assert editor is not None, f"column {column} is not open for typing"
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def exact(window, crosses) -> None:
    """Put the points where they truly are, to a hundredth of a pixel, as a patient hand would."""
    for label, (place, *_) in zip(window.points.labels(), crosses, strict=True):
        window.points.change(label, pixel_x=place[0], pixel_y=place[1])


def test_a_paper_map_comes_in_with_at_most_twelve_clicks_besides_its_points(
    desk, session, project, sheet, crosses, qtbot, monkeypatch
):
    began = time.monotonic()
    hand = Hand()
    menu = QMenu()
    offers.fill_menu(menu, "maps", desk, [])
    hand.clicks += 1  # the menu ⋯
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(sheet), ""))
    add = next(item for item in menu.actions() if item.text() == "Add Scan…")
    add.trigger()
    hand.clicks += 1
    hand.clicks += 1  # a double click on the file
    window = desk.window.findChild(ScanWindow)
    qtbot.waitUntil(lambda: window.scan is not None, timeout=10_000)
    qtbot.waitExposed(window)
    for place, north, east in crosses:
        set_point(window, place, north, east)
    exact(window, crosses)
    qtbot.waitUntil(window.ui.fields.suggest_button.isVisible, timeout=2000)
    hand.press(window.ui.fields.suggest_button)
    hand.write(window.ui.fields.scale_box.lineEdit(), "25000")
    hand.take(window.ui.fields.source_box, "C")
    hand.take(window.ui.fields.info_box, "3")
    qtbot.waitUntil(window.ui.save_button.isEnabled, timeout=3000)
    assert "95 % within 36 m" in window.ui.verdict.text()
    hand.press(window.ui.save_button)
    qtbot.waitUntil(lambda: bool(session.workspace.rows("source_map")), timeout=30_000)
    qtbot.waitUntil(
        lambda: any(isinstance(item, QgsRasterLayer) for item in project.mapLayers().values()), timeout=10_000
    )
    assert hand.clicks <= 12
    assert time.monotonic() - began < 180
    (row,) = session.workspace.rows("source_map")
    assert (row["sourcereliability"], row["inforeliability"], row["map_scale"]) == ("C", 3, 25_000)
    assert row["sigma_m"] == pytest.approx(14.4, abs=0.2)
    typed = session.workspace.rows("control_point", ("seq",))[0]
    assert (typed["x_text"], typed["y_text"]) == ("4419000", "8657000")
    (layer,) = [item for item in project.mapLayers().values() if isinstance(item, QgsRasterLayer)]
    assert layer.opacity() == pytest.approx(0.75)
    assert desk.canvas.extent().contains(layer.extent().center())


def test_points_of_a_file_beside_the_scan_are_read_with_their_crs(open_scan, sheet):
    shutil.copy(resource_path("sample", SHEET + ".points"), sheet.parent)
    window = open_scan(sheet)
    assert len(window.points.points) == 9
    assert window.ui.fields.crs.authid() == "EPSG:28408"
    assert "Control points read: 9" in window.ui.state_label.text()
    assert window.judgement.assessment.fit.worst_point == "7"


@pytest.fixture
def filled(fresh, crosses):
    """Return a window with nine points, a CRS and a scale."""
    for place, north, east in crosses:
        label = fresh.points.add(*place)
        fresh.points.change(label, x_text=north, y_text=east)
    fresh.ui.fields.set_crs(QgsCoordinateReferenceSystem("EPSG:28408"), "north_first")
    fresh.ui.fields.scale_box.setCurrentText("1:25,000")
    fresh.judge()
    return fresh


def cell(window, row: int, column: int) -> str:
    return window.model.data(window.model.index(row, column), Qt.ItemDataRole.DisplayRole)


def test_the_worst_point_is_named_coloured_and_signed_and_figures_have_units(filled):
    row = 6
    assert cell(filled, row, points_model.REMARK) == "▲ worst"
    colour = filled.model.data(filled.model.index(row, 1), Qt.ItemDataRole.ForegroundRole)
    assert colour.name() == "#e2483d"
    assert cell(filled, row, points_model.RESIDUAL) == "5.3 m"
    assert cell(filled, row, points_model.PAPER) == "0.21 mm"
    assert cell(filled, row, points_model.LEFT_OUT) == "9.5 m"
    assert "from leave-one-out 5.5 m, plotting 12.5 m, datum 4.5 m" in filled.ui.verdict.text()
    assert "▲ 7" in filled.ui.verdict.text()


def test_a_point_that_is_unticked_takes_no_part_and_undo_ticks_it_again(filled, qtbot):
    before = filled.judgement.assessment.fit.leave_one_out
    index = filled.model.index(6, points_model.USE)
    filled.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    filled.judge()
    assert cell(filled, 6, points_model.REMARK) == "not used"
    assert len(filled.judgement.assessment.fit.points) == 8
    assert filled.judgement.assessment.fit.leave_one_out < before
    filled.commands.undo_action.trigger()
    filled.judge()
    assert filled.judgement.assessment.fit.leave_one_out == pytest.approx(before)


def test_a_removed_point_comes_back_with_undo(filled):
    filled.choose("5")
    filled.commands.remove_action.trigger()
    assert filled.points.labels() == ["1", "2", "3", "4", "6", "7", "8", "9"]
    filled.commands.undo_action.trigger()
    assert filled.points.labels()[4] == "5"
    filled.commands.redo_action.trigger()
    assert "5" not in filled.points.labels()


def test_a_point_is_dragged_on_the_scan(filled, qtbot):
    qtbot.waitExposed(filled)
    viewport = filled.ui.view.canvas.viewport()
    point = filled.points.get("5")
    start = filled.ui.view.pixel_of(point.pixel_x, point.pixel_y)
    begin = QPoint(round(start.x()), round(start.y()))
    no = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, LEFT, no, begin)
    for step in range(1, 6):
        at = QPointF(begin + QPoint(6 * step, 0))
        QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, at, LEFT, LEFT, no))
    QTest.mouseRelease(viewport, LEFT, no, begin + QPoint(30, 0))
    moved = filled.points.get("5")
    assert moved.pixel_x > point.pixel_x + 20
    assert len(filled.points.points) == 9
    filled.judge()
    assert filled.judgement.assessment.fit.worst_point == "5"
    filled.commands.undo_action.trigger()
    assert filled.points.get("5") == point


@pytest.mark.parametrize(
    ("kept", "words"),
    [(3, "add 1 more"), (2, "add 2 more")],
)
def test_too_few_points_are_said_with_how_many_are_missing(filled, kept, words):
    filled.points.remove(filled.points.labels()[kept:])
    filled.judge()
    assert words in filled.ui.verdict.text()
    assert not filled.ui.save_button.isEnabled()


def test_points_on_one_line_are_said(filled):
    filled.points.remove(label for label in filled.points.labels() if label not in ("1", "5", "9"))
    filled.points.change("1")
    place = filled.points.get("5")
    label = filled.points.add((place.pixel_x + filled.points.get("9").pixel_x) / 2, 554.0)
    filled.points.change(label, x_text="4423500", y_text="8661500")
    filled.judge()
    assert "on one line" in filled.ui.verdict.text()


def test_a_wrong_zone_and_swapped_figures_are_said_in_words(filled):
    filled.ui.fields.set_crs(QgsCoordinateReferenceSystem("EPSG:28410"), "north_first")
    filled.judge()
    assert "check the zone" in filled.ui.verdict.text()
    filled.ui.fields.set_crs(QgsCoordinateReferenceSystem("EPSG:28408"), "east_first")
    filled.judge()
    assert "coordinates swapped" in filled.ui.verdict.text()
    assert not filled.ui.save_button.isEnabled()


def test_a_point_without_a_place_holds_the_scan_up_until_it_is_unticked(filled):
    label = filled.points.add(800.0, 800.0)
    filled.judge()
    assert f"Point {label}: No place yet" in filled.ui.verdict.text()
    assert not filled.ui.save_button.isEnabled()
    filled.points.change(label, enabled=False)
    filled.judge()
    assert filled.ui.save_button.isEnabled()


def test_a_thin_plate_fit_carries_its_warning(filled):
    filled.ui.fields.method_box.setCurrentIndex(filled.ui.fields.method_box.findData("thin_plate"))
    filled.judge()
    assert "runs through every control point" in filled.ui.verdict.text()


def test_the_datum_operation_is_chosen_in_the_open(filled, session):
    box = filled.ui.fields.operation_box
    names = [box.itemText(row) for row in range(box.count())]
    assert any("Pulkovo 1942 to WGS 84 (16) · 4.5 m" in name for name in names)
    other = next(row for row, name in enumerate(names) if "(14)" in name)
    box.setCurrentIndex(other)
    filled.judge()
    assert filled.judgement.operation.accuracy_m == 5.0


def test_a_datum_operation_says_where_it_is_made_for(filled):
    box = filled.ui.fields.operation_box
    lines = [box.itemText(at) for at in range(box.count())]
    assert any(line.startswith("Pulkovo 1942 to WGS 84 (14) · 5.0 m · Azerbaijan") for line in lines)
    foreign = next(at for at, line in enumerate(lines) if "WGS 84 (20)" in line)
    assert "Russian Federation" in lines[foreign]
    assert "Russian Federation" in box.itemData(foreign, Qt.ItemDataRole.ToolTipRole)


def test_a_datum_operation_that_is_made_elsewhere_says_so_and_stands_below(filled):
    box = filled.ui.fields.operation_box
    lines = [box.itemText(at) for at in range(box.count())]
    elsewhere = [line.endswith(" · not made for this place") for line in lines]
    assert elsewhere == sorted(elsewhere)
    assert elsewhere[next(at for at, line in enumerate(lines) if "WGS 84 (20)" in line)]


def test_the_datum_operation_follows_the_points_until_a_person_chose_one(filled):
    fields, target = filled.ui.fields, QgsCoordinateReferenceSystem("EPSG:32638")
    # In EPSG:28407: 41.2° E, 40.4° N, where PROJ's first operation, that of Russia, is not made for.
    south = [(7_686_700.0, 4_475_000.0)]
    fields.set_crs(QgsCoordinateReferenceSystem("EPSG:28407"), "north_first")
    filled._settle.stop()
    loading.offer_operations(fields, target)
    assert "WGS 84 (20)" in fields.operation_box.currentText()
    assert loading.offer_operations(fields, target, south)
    assert "WGS 84 (16)" in fields.operation_box.currentText()
    russia = next(at for at in range(9) if "WGS 84 (20)" in fields.operation_box.itemText(at))
    fields.operation_box.setCurrentIndex(russia)
    for where in ([], south):
        assert not loading.offer_operations(fields, target, where)
        assert "WGS 84 (20)" in fields.operation_box.currentText()
    assert fields.operation_box.currentText().endswith("not made for this place")


def test_no_datum_operation_is_said_to_be_needed_only_within_one_datum(filled):
    fields = filled.ui.fields
    for name, said in (("EPSG:32638", "None needed"), ("EPSG:4326", "None needed"), ("", "–")):
        fields.crs_widget.setCrs(QgsCoordinateReferenceSystem(name))
        filled.judge()
        assert [fields.operation_box.itemText(at) for at in range(fields.operation_box.count())] == [said]
    plain = "+proj=tmerc +lon_0=45 +x_0=8500000 +ellps=krass +units=m +no_defs"
    fields.crs_widget.setCrs(QgsCoordinateReferenceSystem.fromProj(plain))
    filled.judge()
    assert fields.operation_box.currentText() != "None needed"


def test_a_misread_point_is_named_with_what_to_do(filled):
    filled.points.change("5", x_text="4452000")
    filled.judge()
    assert "Control point 5 lies" in filled.ui.verdict.text()
    assert "or leave it out" in filled.ui.verdict.text()
    filled.points.change("5", enabled=False)
    filled.judge()
    assert "or leave it out" not in filled.ui.verdict.text()


def test_a_place_is_picked_on_the_map_while_the_window_steps_aside(desk, canvas, fresh):
    label = fresh.points.add(700.0, 700.0)
    fresh.choose(label)
    fresh.commands.map_action.trigger()
    assert not fresh.isVisible()
    at = canvas.getCoordinateTransform().transform(QgsPointXY(500_300, 4_400_250))
    QTest.mouseClick(
        canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(round(at.x()), round(at.y()))
    )
    assert fresh.isVisible()
    point = fresh.points.get(label)
    assert point.crs == "EPSG:32638"
    assert float(point.x_text) == pytest.approx(500_300, abs=2)
    assert canvas.mapTool() is None or not fresh.picking.is_picking


def test_esc_goes_back_to_the_scan_without_a_place(canvas, fresh):
    fresh.choose(fresh.points.add(700.0, 700.0))
    fresh.pick_place()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert fresh.isVisible()
    assert not fresh.points.points[0].is_placed


def test_closing_leaves_nothing_on_the_canvas(canvas, filled, qtbot):
    filled.pick_place()
    filled.close()
    from mine_planner.ui.map_tools.point_marks import PointMarks

    assert not [item for item in canvas.scene().items() if isinstance(item, PointMarks)]
    assert canvas.mapTool() is None


def test_a_georeferencing_of_its_own_is_set_aside_only_by_a_decision(open_scan, sheet, crosses, tmp_path):
    source = gdal.Open(str(sheet))
    old = tmp_path / "old.tif"
    made = gdal.Translate(str(old), source, rgbExpand="rgb")
    made.SetGeoTransform((650_000.0, 4.6, 0.0, 4_425_000.0, 0.0, -4.6))
    del made
    window = open_scan(old)
    assert window.ui.aside_frame.isVisible()
    for place, north, east in crosses:
        window.points.change(window.points.add(*place), x_text=north, y_text=east)
    window.ui.fields.set_crs(QgsCoordinateReferenceSystem("EPSG:28408"), "north_first")
    window.ui.fields.scale_box.setCurrentText("1:25,000")
    window.judge()
    assert not window.ui.save_button.isEnabled()
    window.ui.aside_box.setChecked(True)
    assert window.ui.save_button.isEnabled()


def test_a_pdf_asks_for_its_page(open_scan, tmp_path, qtbot):
    from qgis.PyQt.QtGui import QPainter, QPdfWriter

    path = tmp_path / "two.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.drawText(500, 500, "one")
    writer.newPage()
    painter.drawText(500, 500, "two")
    painter.end()
    window = open_scan(path)
    assert window.ui.page_spin.isVisible()
    assert window.ui.page_spin.maximum() == 2
    window.ui.page_spin.setValue(2)
    qtbot.waitUntil(lambda: window.scan is not None and window.scan.page == 2, timeout=10_000)


def test_a_window_may_be_closed_while_its_scan_is_still_being_opened(desk, sheet, qtbot):
    scans.begin(desk, sheet)
    window = desk.window.findChild(ScanWindow)
    window.close()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=20_000)
    assert window.gone


def test_what_is_entered_is_not_thrown_away_by_a_second_scan(desk, filled, sheet, tmp_path):
    other = Path(shutil.copy(sheet, tmp_path / "other.png"))
    scans.begin(desk, other)
    assert "other" not in filled.windowTitle()
    assert filled.ui.problem.isVisible()
    assert len(filled.points.points) == 9


def test_a_file_that_is_no_picture_is_said_in_the_window(desk, qtbot, tmp_path):
    path = tmp_path / "letter.png"
    path.write_text("no picture", encoding="utf-8")
    scans.begin(desk, path)
    window = desk.window.findChild(ScanWindow)
    qtbot.waitUntil(window.ui.problem.isVisible, timeout=10_000)
    assert "cannot be read as a picture" in window.ui.problem.text()
    window.close()


def test_a_dropped_scan_is_opened_and_other_files_go_their_way(desk, sheet, qtbot):
    drops = opening.ScanDrops(desk, desk.window)

    def drop(path):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        copy, no = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(5, 5), copy, mime, LEFT, no)
        return drops.eventFilter(desk.window, event)

    assert not drop(sheet.with_suffix(".kml"))
    assert drop(sheet)
    window = desk.window.findChild(ScanWindow)
    qtbot.waitUntil(lambda: window.scan is not None, timeout=10_000)
    window.close()


def test_a_scan_may_be_dropped_on_the_dock_of_maps(desk, sheet, qtbot):
    from mine_planner.ui.maps.panel import MapsPanel

    panel = MapsPanel(desk)
    qtbot.addWidget(panel)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(sheet))])
    copy, no = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, mime, LEFT, no)
    QApplication.sendEvent(panel, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(panel, QDropEvent(QPointF(5, 5), copy, mime, LEFT, no))
    window = desk.window.findChild(ScanWindow)
    qtbot.waitUntil(lambda: window.scan is not None, timeout=10_000)
    window.close()
    panel.unload()


@pytest.fixture
def brought(filled, session, qtbot, desk):
    """Return the uuid of the sample sheet, brought in."""
    filled.ui.save_button.click()
    qtbot.waitUntil(lambda: bool(session.workspace.rows("source_map")), timeout=30_000)
    qtbot.waitUntil(lambda: filled.gone, timeout=5000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return session.workspace.rows("source_map")[0]["uuid"]


def test_a_scan_that_is_there_already_is_said_when_it_is_opened(desk, open_scan, sheet, brought, qtbot):
    window = open_scan(sheet)
    qtbot.waitUntil(window.ui.problem.isVisible, timeout=5000)
    assert "This very file was brought in before" in window.ui.problem.text()


def test_a_fit_is_revised_with_its_own_points_a_person_and_a_reason(desk, session, brought, qtbot):
    opening.revise_fit(desk, brought)
    window = next(item for item in desk.window.findChildren(ScanWindow) if not item.gone)
    qtbot.waitUntil(lambda: window.scan is not None and window.judgement is not None, timeout=10_000)
    assert len(window.points.points) == 9
    assert window.points.points[0].x_text == "4419000"
    assert window.ui.fields.order == "north_first"
    assert window.judgement.assessment.fit.leave_one_out == pytest.approx(5.5, abs=0.1)
    window.points.change("7", enabled=False)
    window.judge()
    window.ui.save_button.click()
    assert "who decides" in window.ui.problem.text()
    window.ui.fields.decided_edit.setText("Operations officer")
    window.ui.fields.why_edit.setText("Cross 7 lies on a fold")
    window.ui.save_button.click()
    qtbot.waitUntil(lambda: len(session.workspace.rows("map_fit")) == 2, timeout=30_000)
    qtbot.waitUntil(lambda: window.gone, timeout=5000)
    row = session.workspace.row("source_map", uuid=brought)
    assert row["raster_path"] == "scans/map_38-10-B_2.tif"
    assert "Cross 7 lies on a fold" in row["sigma_basis"]
    rasters = [item for item in desk.project.mapLayers().values() if isinstance(item, QgsRasterLayer)]
    assert [Path(item.source()).name for item in rasters] == ["map_38-10-B_2.tif"]


def test_cancelling_while_it_is_warped_leaves_the_window_and_no_trace(filled, session, tmp_path, qtbot):
    filled.ui.save_button.click()
    assert filled.bringing.is_running
    filled.ui.cancel_button.click()
    assert not filled.bringing.is_running
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=20_000)
    assert session.workspace.rows("source_map") == []
    assert len(filled.points.points) == 9
    assert not list(tmp_path.glob("scans/*.tif"))
