# SPDX-License-Identifier: GPL-2.0-or-later
"""From eighty map sheets to ranked tasks with boxes and turning points, in the windows of the docks alone."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer
from ui_samples import flush

from mine_planner.gis import map_import, sources
from mine_planner.gis.map_import_values import MapOrder
from mine_planner.ui.hazards.window import HazardsWindow
from mine_planner.ui.ranking.window import RankingWindow
from mine_planner.ui.tasks.boxes_window import BoxesWindow
from mine_planner.ui.tasks.model import RANK
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
    """Fill a workspace with the sheets of the country, and return the folder of the data."""
    from qgis.core import QgsCoordinateReferenceSystem

    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    session.create(tmp_path / "bih.gpkg", crs, title="BiH", organisation="Centre", office="B")
    for name, content in CONTENTS:
        source, layers = sources.read_file(shared_data / "bih" / f"{name}.geojson")
        order = MapOrder(content, "fileId", "C", 3, 10.0, "Sheets")
        map_import.import_map(session.workspace, source, layers, order)
    assert len(session.workspace.rows("source_map")) >= SHEETS
    return shared_data / "bih"


@pytest.fixture
def panel(desk, country, session, project, canvas):
    """Return the dock's panel beside a map with the borders of the municipalities and the incidents."""
    canvas.setDestinationCrs(session.crs)
    project.setCrs(session.crs)
    for title, name in (("Municipalities", "municipalities"), ("Incidents of the register", "incidents")):
        project.addMapLayer(QgsVectorLayer(str(country / f"{name}.geojson"), title, "ogr"))
    made = TasksPanel(desk)
    made.resize(340, 900)
    made.show()
    session.content_changed.connect(made.reload)
    made.reload()
    yield made
    session.content_changed.disconnect(made.reload)
    made.unload()
    made.close()
    flush()


@pytest.fixture
def wait(qtbot):
    return lambda done: qtbot.waitUntil(done, timeout=180_000)


def compute(desk, session, wait):
    hazards = open_window(HazardsWindow, desk)
    hazards.bar.compute()
    wait(lambda: not hazards.bar.is_running)
    assert len(hazards.model.rows) > 1_000
    hazards.close()


def propose(desk, session, wait):
    window = open_window(ProposeWindow, desk)
    window.form.target.setValue(20_000)
    window.form.most.setValue(40_000)
    window.form.tick_all(window.form.barriers, on=True)
    view = window.form.hazards
    window.choose_hazards([view.item(row).data(KEY) for row in range(PLANNED)])
    window.form.propose.click()
    wait(lambda: window._task is None)
    assert window.form.problem.isHidden()
    found = len(window.list.rows)
    assert found > PLANNED / 2
    window.form.accept_all.click()
    window.form.save.click()
    wait(lambda: window.gone)
    assert len(session.tasks().all()) == found


def divide(desk, session, panel, wait):
    task = max(session.tasks().all(), key=lambda row: row.area_m2)
    panel.choose([task.uuid])
    panel.detail_tabs.setCurrentWidget(panel.points_tab)
    assert panel.tabs.points.view.topLevelItemCount() >= 4
    boxes = open_window(BoxesWindow, desk)
    boxes.set_task(task.uuid)
    boxes.save()
    wait(lambda: boxes.gone)
    made = session.workspace.rows("task_box", task_uuid=task.uuid)
    assert sum(row["area_m2"] for row in made) == pytest.approx(task.area_m2, rel=1e-6)


def check(panel, wait):
    checks = panel.tabs.checks
    checks.scope.setCurrentIndex(checks.scope.findData("all"))
    wait(lambda: checks._work is None and bool(checks.findings))
    kinds = {finding.code for finding in checks.findings}
    assert "no_medical_plan" in kinds
    assert not kinds & {"invalid", "claimed_twice", "no_coordinates", "duplicate_code", "no_code"}


def rank(desk, session, panel, wait):
    window = open_window(RankingWindow, desk)
    window.choices.set_weights({"incidents": 3.0, "victims": 2.0})
    window.rank_button.click()
    wait(lambda: window.task is None)
    assert window.model.rowCount() == len(session.tasks().all())
    assert all(row.rank is None for row in session.tasks().all())
    window.accept_button.click()
    window.form.who_edit.setText("Operations officer")
    window.form.why_edit.setText("Agreed with the municipalities")
    window.form.save()
    wait(lambda: all(row.rank is not None for row in session.tasks().all()))
    wait(lambda: not panel.task_view.isColumnHidden(RANK))
    window.close()
    first = min(session.tasks().all(), key=lambda row: row.rank)
    panel.choose([first.uuid])
    shown = panel.general_view.toPlainText()
    assert "Why rank 1:" in shown
    assert "Decided by Operations officer" in shown


def test_a_planner_gets_from_eighty_sheets_to_ranked_tasks_with_boxes_and_points(desk, session, panel, wait):
    compute(desk, session, wait)
    propose(desk, session, wait)
    divide(desk, session, panel, wait)
    check(panel, wait)
    rank(desk, session, panel, wait)
