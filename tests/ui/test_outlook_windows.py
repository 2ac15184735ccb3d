# SPDX-License-Identifier: GPL-2.0-or-later
"""What the numbers say: the windows of accuracy, forecast, key figures and walked tracks."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import season_fixtures as season

from mine_planner.reporting import Reporter
from mine_planner.session import Session
from mine_planner.ui.desk import Desk
from mine_planner.ui.outlook import offers

WHO, WHY = "Operations manager", "Agreed with the authority"


@pytest.fixture(scope="module")
def played(tmp_path_factory, qgis_app):
    from mine_planner.gis import accuracy_compute, accuracy_proposals, hazard_compute

    path = tmp_path_factory.mktemp("outlook") / "season.gpkg"
    workspace = season.new_region(path)
    hazard_compute.compute_hazard_areas(workspace)
    season.play_season(workspace)
    accuracy_proposals.propose(workspace, accuracy_compute.measure(workspace))
    workspace.close()
    return path


@pytest.fixture
def desk(played, tmp_path, qtbot):
    target = tmp_path / "season.gpkg"
    target.write_bytes(played.read_bytes())
    session = Session()
    session.open(target)
    window = QWidget()
    window.resize(1300, 700)
    qtbot.addWidget(window)
    canvas = QgsMapCanvas(window)
    made = Desk(session, Reporter(QgsMessageBar(window)), canvas, QgsProject.instance(), window, None)
    yield made
    QgsApplication.taskManager().cancelAll()
    session.close()
    QgsProject.instance().clear()


def drawn(view):
    pixmap = view.label.pixmap()
    return pixmap is not None and not pixmap.isNull()


def test_the_shifted_batch_stands_first_with_its_fields_and_what_unsearched_maps_learn(desk, qtbot):
    window = offers.show_accuracy(desk, [])
    qtbot.waitUntil(lambda: window.list is not None and window.list.row() is not None, timeout=60_000)
    window.list.choose(next(row.key for row in window.list.rows_model.rows if row.name == "Batch B"))
    text = window.facts.toPlainText()
    assert "+21 m east, -14 m north" in text
    assert "a map is one trial" in text
    qtbot.waitUntil(lambda: drawn(window.pictures[0]), timeout=30_000)
    table = window.pictures[0].picture.table
    assert [row[0] for row in table[1:6]][-1] == "Batch B"
    window.by_box.setCurrentIndex(window.by_box.findData("map"))
    qtbot.waitUntil(lambda: len(window.list.rows_model.rows) == 2 * season.RECORDS, timeout=60_000)


@pytest.mark.parametrize("ending", ["png", "svg", "csv"])
def test_a_picture_is_saved_in_the_form_of_its_ending(desk, qtbot, tmp_path, ending):
    window = offers.show_accuracy(desk, [])
    qtbot.waitUntil(lambda: window.pictures[1].picture is not None, timeout=60_000)
    path = tmp_path / f"shares.{ending}"
    window.pictures[1].write(path)
    begins = {"png": b"\x89PNG", "svg": b"<?xml", "csv": b"name,measure"}
    assert path.read_bytes().startswith(begins[ending])


def test_a_changed_assumption_moves_the_answer_and_a_person_saves_it(desk, qtbot, tmp_path):
    window = offers.show_forecast(desk, [])
    qtbot.waitUntil(lambda: "Done" in window.answer.text(), timeout=60_000)
    before = window.answer.text()
    assert "Manual teams" in before
    table = window.table
    rows = {table.item(row, 0).text(): row for row in range(table.rowCount())}
    for name, value in (("Empty of it, %", "90"), ("Empty but searched, %", "50")):
        table.item(rows[name], 2).setText(value)
    assert table.item(rows["Empty of it, %"], 1).text() == "90"
    assert window.unsaved
    window.run()
    qtbot.waitUntil(lambda: window.answer.text() != before, timeout=60_000)
    assert "Halving searched-but-empty land would save" in window.saving_label.text()
    window.ask()
    window.form.who_edit.setText(WHO)
    window.form.why_edit.setText(WHY)
    window.form.save()
    row = desk.session.workspace.row("setting", key="forecast_assumptions")
    assert (row["set_by"], row["reason"]) == (WHO, WHY)
    assert not window.unsaved
    window.write_report(tmp_path / "answers.csv")
    text = (tmp_path / "answers.csv").read_text()
    assert "Share of the hazard that holds no device = 0.9 in every run (user's input)." in text


def test_what_cannot_be_read_is_said_and_the_last_answer_stays(desk, qtbot):
    window = offers.show_forecast(desk, [])
    qtbot.waitUntil(lambda: "Done" in window.answer.text(), timeout=60_000)
    window.general.season_edit.setText("100, 100")
    window.run()
    assert "twelve shares" in window.problem.text()
    assert "Done" in window.answer.text()


def test_key_figures_per_task_and_team_and_the_tables_with_their_gaps(desk, qtbot, tmp_path):
    window = offers.show_dashboard(desk, [])
    qtbot.waitUntil(lambda: window.list is not None and window.list.row() is not None, timeout=60_000)
    window.by_box.setCurrentIndex(window.by_box.findData("task"))
    assert len(window.list.rows_model.rows) == 2 * season.RECORDS
    qtbot.waitUntil(lambda: drawn(window.bars), timeout=30_000)
    window.by_box.setCurrentIndex(window.by_box.findData("team"))
    assert window.figure_box.findData("remaining_m2") < 0
    window.write_figures(str(tmp_path / "teams.csv"))
    rows = list(csv.DictReader((tmp_path / "teams.csv").open(encoding="utf-8")))
    assert [row["team"] for row in rows] == ["Team 1", "No team"]
    window.tabs.setCurrentWidget(window.imsma)
    qtbot.waitUntil(lambda: bool(window.imsma.list.rows_model.rows), timeout=60_000)
    window.imsma.list.choose("contaminated_area")
    assert "beneficiaries" in {row["column"] for row in window.imsma.gaps.rows_model.rows}


def test_areas_of_a_layer_part_the_figures(desk, qtbot):
    x, y = season.ORIGIN
    layer = QgsVectorLayer("Polygon?crs=EPSG:32638&field=name:string", "Municipalities", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(shapely.box(x - 500, y - 300, x + 3000, y + 300).wkt))
    feature.setAttributes(["South"])
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    window = offers.show_dashboard(desk, [])
    qtbot.waitUntil(lambda: window.list is not None and window.list.row() is not None, timeout=60_000)
    window.by_box.setCurrentIndex(window.by_box.findData("area"))
    window.areas.layer_box.setLayer(layer)
    assert [row["area"] for row in window.list.rows_model.rows] == ["South", "Elsewhere"]


def test_walked_tracks_come_as_layers_that_say_they_are_no_search(desk, qtbot, tmp_path):
    task = desk.session.workspace.row("clearance_task", code="N-0001")
    window = offers.show_coverage(desk, [task["uuid"]])
    window.run()
    assert "width that one pass covers" in window.problem.text()
    x, y = season.place(0)
    layer = QgsVectorLayer("LineString?crs=EPSG:32638", "Tracks", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f"LINESTRING({x - 60} {y}, {x + 170} {y})"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    window.layer_box.setLayer(layer)
    window.swath_spin.setValue(4.0)
    window.error_spin.setValue(1.0)
    window.folder_edit.setFilePath(str(tmp_path / "walked"))
    before = len(desk.session.workspace.rows("released_land"))
    window.run()
    qtbot.waitUntil(lambda: "None of it is searched" in window.answer.text(), timeout=60_000)
    names = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    assert names == ["N-0001: where people probably walked (never counts as search)"]
    assert len(desk.session.workspace.rows("released_land")) == before


def test_tracks_far_from_the_task_are_refused(desk, qtbot, tmp_path):
    task = desk.session.workspace.row("clearance_task", code="N-0001")
    window = offers.show_coverage(desk, [task["uuid"]])
    layer = QgsVectorLayer("LineString?crs=EPSG:32638", "Far", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(0 0, 10 10)"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    window.layer_box.setLayer(layer)
    window.swath_spin.setValue(4.0)
    window.error_spin.setValue(1.0)
    window.folder_edit.setFilePath(str(tmp_path / "walked"))
    window.run()
    qtbot.waitUntil(lambda: "None of these tracks passes" in window.problem.text(), timeout=60_000)
