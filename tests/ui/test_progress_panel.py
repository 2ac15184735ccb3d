# SPDX-License-Identifier: GPL-2.0-or-later
"""The Progress dock: a report by keyboard, hints, held reports, an incident."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

from mine_planner.gis import workspaces
from mine_planner.reporting import Reporter
from mine_planner.session import Session
from mine_planner.ui.desk import Desk
from mine_planner.ui.progress.panel import ProgressPanel


@pytest.fixture
def desk(tmp_path, qtbot, qgis_app):
    path = tmp_path / "north.gpkg"
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    workspace = workspaces.create_workspace(path, crs, title="North", organisation="", office="N")
    with workspace.action("Draw") as action:
        for number in (1, 2):
            square = shapely.box(662000 + 150 * number, 4419000, 662100 + 150 * number, 4419100)
            shape = action.blob(shapely.MultiPolygon([square]))
            values = {"code": f"N-000{number}", "geom": shape, "area_m2": 10_000.0, "status": "in_progress"}
            task = action.insert("clearance_task", values)
            action.insert("hazard_area", {"geom": shape, "areatype": "CHA"})
            box = {"task_uuid": task, "box_no": "1", "geom": shape, "area_m2": 2500.0}
            action.insert("task_box", box)
    workspace.close()
    session = Session()
    session.open(path)
    window = QWidget()
    bar = QgsMessageBar(window)
    canvas = QgsMapCanvas(window)
    qtbot.addWidget(window)
    yield Desk(session, Reporter(bar), canvas, QgsProject(), window, None)
    session.close()


@pytest.fixture
def panel(desk, qtbot):
    made = ProgressPanel(desk)
    qtbot.addWidget(made)
    made.resize(340, 760)
    made.show()
    made.reload()
    desk.session.content_changed.connect(made.reload)
    yield made
    made.unload()


def fill(panel, area=180.0):
    panel.day_edit.setDate(QDate(2026, 4, 7))
    panel.task_box.setCurrentIndex(1)
    panel.team_box.setEditText("T3")
    panel.hours_spin.setValue(6)
    panel.deminers_spin.setValue(8)
    panel.area_spin.setValue(area)


def test_a_report_is_saved_with_enter_and_adds_the_new_team(panel, desk, qtbot):
    fill(panel)
    panel.area_spin.setFocus()
    qtbot.keyClick(panel.area_spin, Qt.Key.Key_Return)
    rows = desk.session.progress().latest()
    assert [(row.task, row.team, row.area_m2, row.status) for row in rows] == [
        ("N-0001", "T3", 180.0, "accepted")
    ]
    assert panel.area_spin.value() == 0
    assert panel.reports.model.rowCount() == 1


def test_a_report_without_a_task_says_what_is_missing_and_loses_nothing(panel, desk):
    panel.task_box.setCurrentIndex(0)
    panel.area_spin.setValue(77)
    panel.form.save()
    assert panel.problem_label.isVisibleTo(panel)
    assert panel.area_spin.value() == 77
    assert desk.session.progress().latest() == []


def test_the_same_report_twice_is_announced_beside_the_task_and_listed_as_held(panel, desk):
    for _ in range(2):
        fill(panel)
        panel.form.judge()
        shown = panel.task_hint.isVisibleTo(panel)
        panel.form.save()
    assert shown
    assert desk.session.progress().held_count() == 1
    assert panel.held_check.isVisibleTo(panel)
    panel.held_check.setChecked(True)
    assert [row.status for row in panel.reports.model.rows] == ["held"]


def test_more_ground_than_remains_is_said_beside_the_area(panel):
    fill(panel, area=12_000.0)
    panel.form.judge()
    assert "remain in task" in panel.area_hint.text()
    assert not panel.hours_hint.isVisibleTo(panel)


def test_repeat_takes_over_staff_and_the_day_goes_on_by_keyboard(panel, qtbot):
    fill(panel)
    panel.form.save()
    qtbot.keyClick(panel.task_box, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert panel.form.day() == "2026-04-08"
    panel.form.repeat_yesterday()
    assert (panel.hours_spin.value(), panel.deminers_spin.value(), panel.area_spin.value()) == (6, 8, 0)


def test_a_find_is_saved_with_its_place_and_type(panel, desk):
    fill(panel)
    row = panel.form.add_find()
    row.type_box.setCurrentText("PMN-2")
    row.x_edit.setText("662200")
    row.y_edit.setText("4419050")
    row.depth_spin.setValue(13)
    panel.form.save()
    find = desk.session.workspace.rows("find")[0]
    assert (find["ordnance"], find["depth_cm"], find["position_doubtful"]) == ("PMN-2", 13, 0)
    assert panel.form.find_rows == []


def test_ticked_boxes_give_the_area_and_are_searched(panel, desk):
    fill(panel)
    box = desk.session.workspace.rows("task_box")[0]
    panel.form.take_boxes((box["uuid"],), 2500.0)
    assert panel.area_spin.value() == 2500
    panel.form.save()
    assert desk.session.workspace.row("task_box", uuid=box["uuid"])["status"] == "searched"


def test_an_incident_stops_the_task_and_flags_its_neighbour(panel, desk):
    fill(panel)
    panel.open_incident()
    panel._incident.near_spin.setValue(100)
    panel._incident.record()
    tasks = {row["code"]: row for row in desk.session.workspace.rows("clearance_task")}
    assert tasks["N-0001"]["status"] == "suspended"
    assert tasks["N-0002"]["flagged"]
    assert not panel.incident_body.isVisibleTo(panel)


def test_the_form_fits_a_narrow_dock_and_scrolls_as_one(panel):
    panel.form.add_find()
    assert panel.body.minimumSizeHint().width() <= 340
    assert len(panel.findChildren(QScrollArea)) == 1


def test_nothing_loads_matplotlib_until_the_outlook_is_opened(panel):
    assert panel.outlook_group.isCollapsed()
    assert panel._outlook is None


def test_the_outlook_says_what_is_missing_and_then_gives_a_range_with_a_curve(panel, desk, qtbot):
    panel.outlook_group.setCollapsed(False)
    qtbot.waitUntil(lambda: "lacks" in panel._outlook._shown.problem, timeout=20_000)
    assert not panel._outlook.picture.save_action.isEnabled()
    desk.session.content_changed.disconnect(panel.reload)
    for day in range(1, 13):
        fill(panel, area=150.0 + 5 * day)
        panel.day_edit.setDate(QDate(2026, 4, day))
        panel.form.save()
    panel._outlook.reload()
    qtbot.waitUntil(lambda: panel._outlook.answer.text().startswith("Done "), timeout=30_000)
    qtbot.waitUntil(lambda: panel._outlook.picture.label.pixmap() is not None, timeout=30_000)
    assert panel._outlook._shown.figures["reports"] == 12
    assert panel._outlook.picture.save_action.isEnabled()
