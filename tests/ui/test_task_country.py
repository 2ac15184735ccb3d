# SPDX-License-Identifier: GPL-2.0-or-later
"""From eighty map sheets to checked tasks with boxes and turning points, in the windows of the dock alone."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer
from ui_samples import flush

from mine_planner.gis import hazard_compute, map_import, sources
from mine_planner.gis.map_import_values import MapOrder
from mine_planner.ui.tasks.boxes_window import BoxesWindow
from mine_planner.ui.tasks.panel import TasksPanel
from mine_planner.ui.tasks.propose_form import KEY
from mine_planner.ui.tasks.propose_window import ProposeWindow
from mine_planner.ui.window import open_window

pytestmark = [pytest.mark.shared, pytest.mark.slow]

SHEETS = 80


CONTENTS = (
    ("suspect_areas", "suspected_area"),
    ("cleared_areas", "cleared_area"),
    ("lifted_minefields", "lifted_minefield"),
    ("incidents", "incident"),
)
PLANNED = 300
"""Hazard areas that are planned at once; the planner ticks those of a few municipalities."""


@pytest.fixture
def country(session, shared_data, tmp_path):
    """Fill a workspace with the sheets of the country and compute its hazard areas; return the folder."""
    from qgis.core import QgsCoordinateReferenceSystem

    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    session.create(tmp_path / "bih.gpkg", crs, title="BiH", organisation="Centre", office="B")
    for name, content in CONTENTS:
        source, layers = sources.read_file(shared_data / "bih" / f"{name}.geojson")
        order = MapOrder(content, "fileId", "C", 3, 10.0, "Sheets")
        map_import.import_map(session.workspace, source, layers, order)
    assert len(session.workspace.rows("source_map")) >= SHEETS
    hazard_compute.compute_hazard_areas(session.workspace)
    return shared_data / "bih"


def test_a_planner_gets_from_eighty_sheets_to_checked_tasks_with_boxes_and_points(
    desk, country, session, project, canvas, qtbot
):
    canvas.setDestinationCrs(session.crs)
    project.setCrs(session.crs)
    border = QgsVectorLayer(str(country / "municipalities.geojson"), "Municipalities", "ogr")
    project.addMapLayer(border)
    panel = TasksPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    session.content_changed.connect(panel.reload)
    panel.reload()

    window = open_window(ProposeWindow, desk)
    window.form.target.setValue(20_000)
    window.form.most.setValue(40_000)
    window.form.tick_all(window.form.barriers, on=True)
    view = window.form.hazards
    window.choose_hazards([view.item(row).data(KEY) for row in range(PLANNED)])
    window.form.propose.click()
    qtbot.waitUntil(lambda: window._task is None, timeout=120_000)
    assert window.form.problem.isHidden()
    found = len(window.list.rows)
    assert found > PLANNED / 2
    window.form.accept_all.click()
    window.form.save.click()
    qtbot.waitUntil(lambda: window.gone, timeout=120_000)
    assert len(session.tasks().all()) == found

    task = max(session.tasks().all(), key=lambda row: row.area_m2)
    panel.choose([task.uuid])
    panel.detail_tabs.setCurrentWidget(panel.points_tab)
    assert panel.tabs.points.view.topLevelItemCount() >= 4
    boxes = open_window(BoxesWindow, desk)
    boxes.set_task(task.uuid)
    boxes.save()
    qtbot.waitUntil(lambda: boxes.gone, timeout=60_000)
    made = session.workspace.rows("task_box", task_uuid=task.uuid)
    assert sum(row["area_m2"] for row in made) == pytest.approx(task.area_m2, rel=1e-6)

    checks = panel.tabs.checks
    checks.scope.setCurrentIndex(checks.scope.findData("all"))
    qtbot.waitUntil(lambda: checks._work is None and bool(checks.findings), timeout=120_000)
    kinds = {finding.code for finding in checks.findings}
    assert "no_medical_plan" in kinds
    assert not kinds & {"invalid", "claimed_twice", "no_coordinates", "duplicate_code", "no_code"}
    session.content_changed.disconnect(panel.reload)
    panel.unload()
    flush()
