# SPDX-License-Identifier: GPL-2.0-or-later
"""The Task sheets dock: choose, preview, make, approve, verify."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from mine_planner.gis import workspaces
from mine_planner.reporting import Reporter
from mine_planner.session import Session
from mine_planner.ui.desk import Desk
from mine_planner.ui.sheets.model import CODE, STATE, state_words
from mine_planner.ui.sheets.panel import SheetsPanel

READY = {"depth_cm": 20.0, "medical_plan": "Paramedic on site."}


@pytest.fixture
def desk(tmp_path, qtbot, qgis_app):
    path = tmp_path / "north.gpkg"
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    workspace = workspaces.create_workspace(path, crs, title="North", organisation="", office="N")
    square = shapely.box(662000, 4419000, 662080, 4419060)
    with workspace.action("Draw") as action:
        hazard = action.insert(
            "hazard_area", {"geom": action.blob(shapely.MultiPolygon([square])), "areatype": "CHA"}
        )
        for number in (1, 2, 3):
            moved = shapely.MultiPolygon([shapely.transform(square, lambda xy, n=number: xy + 200 * n)])
            values = {"code": f"N-000{number}", "name": f"Field {number}", "geom": action.blob(moved)}
            task = action.insert("clearance_task", {**values, **READY})
            action.insert("task_hazard", {"task_uuid": task, "hazard_uuid": hazard})
            point = action.blob(shapely.Point(662000 + 200 * number - 20, 4419000 + 200 * number))
            action.insert(
                "task_point",
                {"task_uuid": task, "pointtype": "benchmark", "pointlocal_id": "BM", "geom": point},
            )
    workspace.close()
    session = Session()
    session.open(path)
    window = QWidget()
    bar = QgsMessageBar(window)
    canvas = QgsMapCanvas(window)
    qtbot.addWidget(window)
    made = Desk(session, Reporter(bar), canvas, QgsProject(), window, None)
    yield made
    session.close()


@pytest.fixture
def desk_bar(desk):
    return desk.window.findChild(QgsMessageBar)


@pytest.fixture
def panel(desk, qtbot):
    made = SheetsPanel(desk)
    qtbot.addWidget(made)
    made.resize(360, 720)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: made.model.rowCount() == 3, timeout=20_000)
    yield made
    made.unload()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=20_000)


def box_of(panel, row):
    return panel.model.index(row, CODE).data(Qt.ItemDataRole.CheckStateRole)


def test_tasks_that_were_never_printed_are_chosen_from_the_start(panel):
    assert [row.code for row in panel.model.chosen()] == ["N-0001", "N-0002", "N-0003"]
    assert panel.make_button.text() == "Make Sheets (3)…"
    assert panel.all_box.isChecked()


def test_unchecking_a_task_leaves_its_sheet_out(panel):
    panel.model.setData(panel.model.index(1, CODE), 0, int(Qt.ItemDataRole.CheckStateRole))
    assert [row.code for row in panel.model.chosen()] == ["N-0001", "N-0003"]
    assert panel.make_button.text() == "Make Sheets (2)…"
    assert not panel.all_box.isChecked()
    assert box_of(panel, 1) == Qt.CheckState.Unchecked


def test_words_in_the_filter_hide_other_tasks_but_keep_the_choice(panel, qtbot):
    qtbot.keyClicks(panel.filter_edit, "field 2")
    assert panel.filter.rowCount() == 1
    assert len(panel.model.chosen()) == 3


def test_the_sheet_of_the_current_task_is_shown_as_a_picture(panel, qtbot):
    qtbot.waitUntil(lambda: not panel.picture._image.isNull(), timeout=20_000)
    image = panel.picture._image
    assert image.height() > image.width()
    shots = os.environ.get("MINE_PLANNER_SHOTS")
    if shots:
        panel.grab().save(str(Path(shots) / "sheets-panel.png"))


def test_the_task_chosen_in_another_panel_is_the_one_whose_sheet_is_looked_at(panel, desk):
    other = next(row for row in panel.model.chosen() if row.uuid != panel.current().uuid)
    desk.session.choose_task(other.uuid)
    assert panel.current().uuid == other.uuid
    desk.session.choose_task("")
    assert panel.current().uuid == other.uuid


def test_a_task_chosen_while_the_panel_is_hidden_waits_until_it_is_seen(panel, desk):
    before = panel.current().uuid
    other = next(row for row in panel.model.chosen() if row.uuid != before)
    panel.hide()
    desk.session.choose_task(other.uuid)
    assert panel.current().uuid == before
    panel.show()
    assert panel.current().uuid == other.uuid


def test_chosen_sheets_are_made_in_the_background_and_leave_the_list_of_changes(panel, desk, tmp_path, qtbot):
    folder = tmp_path / "sheets"
    folder.mkdir()
    panel.holder_edit.setText("Team 3 leader")
    panel.make(folder)
    qtbot.waitUntil(lambda: panel._task is None, timeout=60_000)
    assert len(list(folder.glob("*.pdf"))) == 3
    assert {row["holder"] for row in desk.session.workspace.rows("sheet_issue")} == {"Team 3 leader"}
    panel.reload()
    qtbot.waitUntil(lambda: not any(row.changed for row in panel.model._rows), timeout=20_000)
    panel.show_box.setCurrentIndex(1)
    assert panel.filter.rowCount() == 0


def test_an_approved_sheet_says_so_and_a_later_change_ends_it(panel, desk, qtbot):
    panel.approvals.approve_as("N-0001", "Duty officer")
    panel.reload()
    qtbot.waitUntil(lambda: panel.model._rows[0].approved, timeout=20_000)
    assert panel.model.index(0, STATE).data() == "Approved"
    task = desk.session.workspace.row("clearance_task", code="N-0001")
    with desk.session.action("Change depth") as action:
        action.update("clearance_task", task["uuid"], {"depth_cm": 13.0})
    panel.reload()
    qtbot.waitUntil(lambda: not panel.model._rows[0].approved, timeout=20_000)


def test_approval_without_a_medical_plan_is_refused_in_the_message_bar(panel, desk, desk_bar):
    task = desk.session.workspace.row("clearance_task", code="N-0002")
    with desk.session.action("Take the plan out") as action:
        action.update("clearance_task", task["uuid"], {"medical_plan": ""})
    panel.approvals.approve_as("N-0002", "Duty officer")
    assert "medical plan" in desk_bar.items()[-1].text()
    assert desk.session.workspace.rows("approval") == []


def test_a_code_that_is_in_no_register_is_said_to_be_unknown(panel):
    assert panel.approvals.verdict("2222-2222").state == "unknown"


def test_every_state_of_a_sheet_has_words_of_its_own():
    from mine_planner.gis.sheets.states import SheetState

    states = [
        SheetState("a", "A", "", problem="x"),
        SheetState("a", "A", "", out=2),
        SheetState("a", "A", "", approved=True),
        SheetState("a", "A", "", changed=True),
        SheetState("a", "A", "", changed=False),
    ]
    assert len({state_words(state) for state in states}) == len(states)
