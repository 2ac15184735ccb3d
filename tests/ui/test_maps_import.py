# SPDX-License-Identifier: GPL-2.0-or-later
"""A map before it comes in: columns asked for, drawn over the canvas, compared with its last issue."""

from __future__ import annotations

import csv

import pytest
import shapely
from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from mine_planner import compat
from mine_planner.gis import map_groups, map_issues
from mine_planner.ui.maps.issues_window import CHANGE, IssuesWindow
from mine_planner.ui.maps.panel import MapsPanel
from mine_planner.ui.records.import_window import ImportWindow
from mine_planner.ui.scans.window import ScanWindow

# EPSG:32638 500100 4400100 in Gauss-Krüger zone 8 (EPSG:28408), northing and easting, a grid around it.
NORTH, EAST = 4_401_900.0, 8_500_090.0


@pytest.fixture
def panel(desk, qtbot):
    made = MapsPanel(desk)
    qtbot.addWidget(made)
    made.resize(340, 640)
    made.show()
    desk.session.content_changed.connect(made.reload)
    made.reload()
    yield made
    desk.session.content_changed.disconnect(made.reload)
    made.unload()


def read(panel, path, qtbot):
    panel.form.read(path)
    wait(panel, qtbot)


def wait(panel, qtbot):
    form = panel.form
    qtbot.waitUntil(lambda: form._task is None and form.preview._task is None, timeout=20_000)


def write(path, headings, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


def grid(step=20.0):
    return [(i, f"{NORTH + step * i:.1f}", f"{EAST + step * i:.1f}", "PMN-2") for i in range(12)]


def test_columns_are_recognised_and_the_system_is_asked_about(panel, tmp_path, qtbot):
    read(panel, write(tmp_path / "positions.csv", ("no", "x", "y", "type"), grid()), qtbot)
    form = panel.form
    assert form.columns.isVisible()
    assert (form.columns.first.currentData(), form.columns.second.currentData()) == ("x", "y")
    assert panel.crs_widget.crs().authid() == "EPSG:28408"
    assert "is that how the form means it?" in form.columns.question.text()
    assert panel.content_box.currentData() == "mine_positions"


def test_what_was_left_out_is_not_counted_as_brought_in(panel, tmp_path, qtbot):
    rows = [*grid()[:5], (5, "", "", "PMN-2"), (6, "north of the mill", "?", "PMN-2")]
    bring_in_again(panel, write(tmp_path / "positions.csv", ("no", "x", "y", "type"), rows), qtbot)
    (item,) = panel.tree._items()
    assert "features: 5 of 7, left out: 2" in item.toolTip(0)
    panel.tree.choose(panel._rows[0].uuid)
    assert "5 of 7, left out: 2" in panel.about_view.toPlainText()


def outlines(path, crs: int, x: float, y: float, size: float):
    """Write a GeoPackage with one outline."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(crs)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("outlines", system, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shapely.box(x, y, x + size, y + size))))
    layer.CreateFeature(feature)
    compat.close_source(source)
    return path


def test_the_datum_operation_of_a_file_is_offered_by_where_it_lies_and_can_be_chosen(
    panel, tmp_path, qtbot, session
):
    read(panel, outlines(tmp_path / "sk42.gpkg", 28408, EAST, NORTH, 100.0), qtbot)
    datum = panel.form.datum
    lines = [datum.box.itemText(at) for at in range(datum.box.count())]
    assert lines[0].startswith("Pulkovo 1942 to WGS 84 (16) · 4.5 m")
    assert next(line for line in lines if "(20)" in line).endswith("not made for this place")
    assert not datum.reason.isVisible()
    assert panel.form.order().operation == ""
    datum.box.setCurrentIndex(next(at for at, line in enumerate(lines) if "WGS 84 (14)" in line))
    datum.box.activated.emit(datum.box.currentIndex())
    wait(panel, qtbot)
    assert "WGS 84 (14)" in panel.form.preview.words.text()
    bring_in_now(panel, qtbot)
    (row,) = session.workspace.rows("source_map")
    assert "Pulkovo 1942 to WGS 84 (14)" in row["crs_operation"]


def test_a_file_on_another_countrys_datum_asks_for_a_reason_and_says_what_it_overrides(
    panel, tmp_path, qtbot, session
):
    read(panel, outlines(tmp_path / "old.gpkg", 4178, 46.93, 39.99, 0.001), qtbot)
    form = panel.form
    assert "lie outside the area of EPSG:4178" in form.preview.words.text()
    assert form.datum.reason.isVisible()
    form.datum.reason.setText("No other system is known")
    form.datum.reason.editingFinished.emit()
    wait(panel, qtbot)
    assert form.preview.words.text().startswith("⚠ 1 of 1 have a place.")
    assert "lie outside the area of EPSG:4178" in form.preview.words.text()
    bring_in_now(panel, qtbot)
    (row,) = session.workspace.rows("source_map")
    assert (row["crs_override_reason"], row["sigma_m"]) == ("No other system is known", 350.0)
    read(panel, outlines(tmp_path / "next.gpkg", 32638, 500_000.0, 4_400_000.0, 100.0), qtbot)
    assert not form.datum.reason.isVisible()
    assert form.datum.box.currentText() == "None needed"
    assert form.order().override_reason == ""


def bring_in_now(panel, qtbot):
    panel.sigma_spin.setValue(20)
    panel.form.bring_in()
    wait(panel, qtbot)


def test_a_table_without_known_columns_asks_for_them_and_reads_again(panel, tmp_path, qtbot):
    read(panel, write(tmp_path / "p.csv", ("no", "down", "across", "type"), grid()), qtbot)
    form = panel.form
    assert "No columns of coordinates" in form.columns.question.text()
    assert not panel.import_button.isEnabled()
    form.columns.first.setCurrentIndex(form.columns.first.findData("down"))
    form.columns.second.setCurrentIndex(form.columns.second.findData("across"))
    form.columns.stated.emit()
    wait(panel, qtbot)
    assert panel.import_button.isEnabled()
    assert panel.count_figure.text() == "12"


def test_what_is_stated_of_a_table_is_not_asked_again(panel, tmp_path, qtbot):
    read(panel, write(tmp_path / "p.csv", ("no", "x", "y", "type"), grid()), qtbot)
    form = panel.form
    form._stated_crs = True
    form.columns.order.setCurrentIndex(form.columns.order.findData("north_first"))
    form.columns.stated.emit()
    wait(panel, qtbot)
    assert form.columns.question.text() == "The columns and their system are stated."
    assert panel.crs_note.text() == "As you stated."


def test_the_preview_shows_rows_draws_on_the_canvas_and_is_taken_away(panel, tmp_path, qtbot, desk, session):
    items = len(desk.canvas.scene().items())
    read(panel, write(tmp_path / "p.csv", ("no", "x", "y", "type"), grid()), qtbot)
    preview = panel.form.preview
    assert preview.words.text().startswith("12 of 12 have a place.")
    assert preview.view.topLevelItemCount() == 6
    assert len(desk.canvas.scene().items()) == items + 1
    preview.on_map.setChecked(False)
    assert len(desk.canvas.scene().items()) == items
    preview.on_map.setChecked(True)
    panel.form.discard()
    assert len(desk.canvas.scene().items()) == items
    assert session.workspace.rows("recorded_mine") == []


def test_the_preview_has_the_columns_of_the_file_read_last(panel, tmp_path, qtbot):
    wide = [(*row, "open", "seen", "note") for row in grid()]
    headings = ("no", "x", "y", "type", "state", "how", "more")
    read(panel, write(tmp_path / "wide.csv", headings, wide), qtbot)
    read(panel, write(tmp_path / "narrow.csv", headings[:4], grid()), qtbot)
    view = panel.form.preview.view
    shown = [view.headerItem().text(column) for column in range(view.columnCount())]
    assert shown[1:] == list(headings[:4])


def bring_in_again(panel, path, qtbot):
    read(panel, path, qtbot)
    panel.sigma_spin.setValue(40)
    panel.form.bring_in()
    qtbot.waitUntil(lambda: panel.pages.currentWidget() is panel.list_page, timeout=30_000)


def test_maps_of_one_name_are_told_apart_in_the_list_the_layer_tree_and_the_choice_of_issues(
    panel, sample, qtbot, session, desk
):
    path = sample / "minefield_outlines.kml"
    bring_in_again(panel, path, qtbot)
    name = session.workspace.rows("source_map")[0]["name"]
    day = session.workspace.rows("source_map")[0]["imported_at"][:10]
    assert [item.text(0) for item in panel.tree._items()] == [name]
    bring_in_again(panel, path, qtbot)
    shown = [item.text(0) for item in panel.tree._items()]
    assert shown == [f"{name} · {day} (1)", f"{name} · {day} (2)"]
    map_groups.update_map_groups(desk.project, session.workspace)
    panel.reload()
    groups = {group.name() for group in desk.project.layerTreeRoot().findGroups(True)}
    assert set(shown) <= groups
    read(panel, path, qtbot)
    older = panel.form.issue.older
    assert [older.itemText(at) for at in range(1, older.count())] == [
        f"Newer issue of {one}" for one in shown
    ]


def test_one_sheet_from_several_files_of_a_batch_is_told_apart_by_the_files(panel, desk):
    values = {"name": "35", "kind": "vector", "sigma_m": 10.0, "handed_over_on": "2026-05-01"}
    grade = {"sourcereliability": "C", "inforeliability": 3}
    with desk.session.action("Add maps") as action:
        batch = action.insert("batch", {"name": "May"})
        for content in ("suspected_area", "cleared_area"):
            file = {"file_name": f"{content}s.geojson", "batch_uuid": batch}
            sheet = action.insert("source_map", {**values, **grade, **file})
            shape = action.blob(shapely.MultiPolygon([shapely.box(500_000, 4_400_000, 500_100, 4_400_100)]))
            action.insert("map_area", {"map_uuid": sheet, "geom": shape, "content": content})
    branch = panel.map_tree.topLevelItem(0)
    items = [branch.child(0), branch.child(1)]
    assert {item.text(0) for item in items} == {"35 · suspected_areas", "35 · cleared_areas"}
    tips = {item.toolTip(0) for item in items}
    assert any("Suspected areas · suspected_areas.geojson" in tip for tip in tips)
    assert {row["name"] for row in desk.session.workspace.rows("source_map")} == {"35"}


def test_a_file_that_is_there_already_is_said_before_it_comes_in_again(panel, sample, tmp_path, qtbot):
    path = sample / "minefield_outlines.kml"
    read(panel, path, qtbot)
    assert not panel.form.issue.problem.isVisible()
    bring_in_again(panel, path, qtbot)
    copied = tmp_path / "other name.kml"
    copied.write_bytes(path.read_bytes())
    read(panel, copied, qtbot)
    assert "This very file was brought in before" in panel.form.issue.problem.text()
    assert panel.form.issue.problem.isVisibleTo(panel)


def test_what_a_file_calls_its_layers_is_shown_as_it_stands(panel, sample, tmp_path, qtbot):
    text = (sample / "minefield_outlines.kml").read_text(encoding="utf-8")
    name = "Minefield outlines (made-up sample)"
    assert text.count(name) == 1
    path = tmp_path / "dressed.kml"
    path.write_text(text.replace(name, "&lt;h1&gt;Cleared&lt;/h1&gt;"), encoding="utf-8")
    bring_in_again(panel, path, qtbot)
    (item,) = panel.tree._items()
    assert item.text(0) == "<h1>Cleared</h1>"
    assert item.toolTip(0).startswith("<p>&lt;h1&gt;Cleared")
    read(panel, path, qtbot)
    assert panel.layer_figure.text() == "<h1>Cleared</h1>"
    assert panel.layer_figure.textFormat() == Qt.TextFormat.PlainText
    assert panel.form.issue.problem.textFormat() == Qt.TextFormat.PlainText


def test_what_changed_is_called_by_its_name_before_the_newer_issue_comes_in(
    panel, sample, tmp_path, qtbot, desk
):
    bring_in_again(panel, sample / "minefield_outlines.kml", qtbot)
    text = (sample / "minefield_outlines.kml").read_text(encoding="utf-8")
    first = text[text.index("<Placemark") : text.index("</Placemark>") + len("</Placemark>")]
    assert "MF-102" in first
    path = tmp_path / "minefield_outlines.kml"
    path.write_text(text.replace(first, "").replace("MF-103", "MF-103 new"), encoding="utf-8")
    read(panel, path, qtbot)
    panel.sigma_spin.setValue(40)
    panel.form.issue.compare()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(IssuesWindow)), timeout=20_000)
    (window,) = desk.window.findChildren(IssuesWindow)
    outlines = QgsVectorLayer(str(sample / "minefield_outlines.kml"))
    number = next(outlines.getFeatures()).id()  # GDAL counts a KML's features from 0 or 1, by its version
    assert [window.view.topLevelItem(0).text(at) for at in range(2)] == ["gone", f"MF-102 · {number}"]
    window.close()


def test_a_picture_and_the_tables_of_records_go_to_their_own_windows(panel, sample, desk, qtbot):
    panel.form.take(sample / "map_38-10-B.png")
    (scans,) = desk.window.findChildren(ScanWindow)
    qtbot.waitUntil(lambda: scans.scan is not None and scans.judgement is not None, timeout=10_000)
    assert panel.pages.currentWidget() is panel.list_page
    scans.close()
    panel.form.take(sample / "records" / "records.csv")
    (records,) = desk.window.findChildren(ImportWindow)
    qtbot.waitUntil(lambda: records.preview is not None, timeout=10_000)
    assert len(records.preview.rows) == 3
    records.close()


def test_no_datum_operation_is_named_where_there_is_none(panel, sample, qtbot):
    read(panel, sample / "minefield_outlines.kml", qtbot)
    assert panel.form.preview.words.text() == "5 of 5 have a place. Datum operation: None needed."


def without_crs(path):
    """Write a shape file whose CRS nobody kept."""
    driver = ogr.GetDriverByName("ESRI Shapefile")
    made = driver.CreateDataSource(str(path))
    layer = made.CreateLayer(path.stem, geom_type=ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (500100 4400100)"))
    layer.CreateFeature(feature)
    del feature, layer, made
    return path


def test_a_file_without_a_crs_waits_until_one_is_chosen_and_takes_none_of_the_file_before(
    panel, sample, tmp_path, qtbot
):
    read(panel, sample / "minefield_outlines.kml", qtbot)
    read(panel, without_crs(tmp_path / "bare.shp"), qtbot)
    assert not panel.crs_widget.crs().isValid()
    assert not panel.import_button.isEnabled()
    assert panel.form.preview._seen is None
    panel.crs_widget.setCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    wait(panel, qtbot)
    assert panel.import_button.isEnabled()
    assert panel.crs_note.text() == "As you stated."
    assert panel.form.preview._seen.placed == 1


def test_degrees_are_read_once_their_system_is_chosen_be_it_the_usual_one(panel, tmp_path, qtbot):
    rows = [(39.7495, 45.0012), (39.7496, 45.0013)]
    read(panel, write(tmp_path / "gps.csv", ("lat", "lon"), rows), qtbot)
    assert "choose the CRS (" in panel.form.columns.question.text()
    assert not panel.crs_widget.crs().isValid()
    panel.crs_widget.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    wait(panel, qtbot)
    assert panel.import_button.isEnabled()
    assert panel.form.preview._seen.placed == 2


def test_who_handed_a_map_over_is_kept(panel, sample, qtbot, session):
    read(panel, sample / "minefield_outlines.kml", qtbot)
    panel.form.from_whom.setText("District office")
    panel.sigma_spin.setValue(40)
    panel.form.bring_in()
    qtbot.waitUntil(lambda: panel.pages.currentWidget() is panel.list_page, timeout=30_000)
    row = session.workspace.rows("source_map")[0]
    assert (row["handed_over_by"], row["handed_over_on"]) == ("District office", None)


# ------------------------------------------------------------------ a newer issue
def box(x, y, size=100.0):
    return shapely.box(500_000 + x, 4_400_000 + y, 500_000 + x + size, 4_400_000 + y + size)


@pytest.fixture
def issues(session):
    """An old issue with three outlines; a new one: one the same, one moved by 150 m, one gone, one new."""
    found = []
    grade = {"sourcereliability": "B", "inforeliability": 2, "sigma_m": 5.0, "status": "located"}
    shapes = (
        [box(0, 0), box(1_000, 0), box(2_000, 0)],
        [box(0, 0), box(1_000, 40), box(3_000, 0)],
    )
    with session.action("Add issues") as action:
        for shapes_of in shapes:
            uuid = action.insert("source_map", {"name": "North", **grade})
            for number, shape in enumerate(shapes_of):
                area = {"map_uuid": uuid, "content": "suspected_area", "source_fid": str(number)}
                action.insert("map_area", {**area, "geom": action.blob(shapely.MultiPolygon([shape]))})
            found.append(uuid)
    return found


def test_the_list_names_what_is_gone_moved_and_new_and_draws_both_shapes(issues, desk, session, qtbot):
    window = IssuesWindow(desk)
    qtbot.addWidget(window)
    window.show()
    items = len(desk.canvas.scene().items())
    window.show_map(issues[1])
    qtbot.waitUntil(lambda: window.view.topLevelItemCount() == 3, timeout=20_000)
    kinds = [window.view.topLevelItem(i).text(CHANGE) for i in range(3)]
    assert kinds == ["gone", "moved", "new"]
    assert window.summary.text() == "1 gone, 1 moved, 1 new, 1 the same"
    moved = window.view.topLevelItem(1)
    assert [moved.text(column) for column in (2, 3)] == ["40 m", "4,000 m²"]
    window.view.setCurrentItem(moved)
    assert len(desk.canvas.scene().items()) == items + 2
    window.zoom()
    assert desk.canvas.extent().contains(500_000 + 1_050, 4_400_000 + 70)
    window.close()
    assert window._bands.count == 0
    assert len(session.workspace.rows("map_area")) == 6


def test_changes_carry_the_shapes_of_both_issues(issues, session):
    changes, counts = map_issues.compare_maps(session.workspace, *issues)
    assert counts == {"same": 1, "moved": 1, "gone": 1, "new": 1}
    by_kind = {change.change: change for change in changes}
    assert shapely.from_wkb(by_kind["moved"].old_wkb).centroid.distance(
        shapely.from_wkb(by_kind["moved"].new_wkb).centroid
    ) == pytest.approx(40)
    assert by_kind["gone"].new_wkb == b""
    assert by_kind["new"].old_wkb == b""


def test_a_newer_issue_is_compared_before_it_comes_in_and_linked_afterwards(
    panel, sample, qtbot, session, desk
):
    path = sample / "minefield_outlines.kml"
    for turn in range(2):
        read(panel, path, qtbot)
        panel.sigma_spin.setValue(40)
        if turn:
            assert panel.form.issue.uuid() == session.workspace.rows("source_map")[0]["uuid"]
            panel.form.issue.compare()
            qtbot.waitUntil(lambda: bool(desk.window.findChildren(IssuesWindow)), timeout=20_000)
            (window,) = desk.window.findChildren(IssuesWindow)
            assert "not brought in yet: 5 the same" in window.summary.text()
            assert len(session.workspace.rows("source_map")) == 1
            window.close()
        panel.form.bring_in()
        qtbot.waitUntil(lambda: panel.pages.currentWidget() is panel.list_page, timeout=30_000)
    first, second = session.workspace.rows("source_map", ("fid",))
    assert second["supersedes_uuid"] == first["uuid"]


def test_the_form_stays_narrow_enough_for_a_dock(panel, tmp_path, qtbot):
    read(panel, write(tmp_path / "p.csv", ("no", "x", "y", "type"), grid()), qtbot)
    assert panel.form_body.minimumSizeHint().width() <= 330
    assert panel.form_page.isVisible()
    assert panel.map_tree.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
