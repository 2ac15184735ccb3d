# SPDX-License-Identifier: GPL-2.0-or-later
"""A boundary changed in a layer of QGIS: never silent, and taken back or approved by a person."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import QgsGeometry
from ui_samples import flush

from mine_planner.gis import layers
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.ui.layer_watch import LayerWatch
from mine_planner.ui.tasks.model import CODE
from mine_planner.ui.tasks.panel import TasksPanel
from mine_planner.ui.tasks.revisions_window import RevisionsWindow
from mine_planner.ui.window import open_window

E, N = 500_000, 4_400_000
OLD, NEW = shapely.box(E, N, E + 60, N + 40), shapely.box(E, N, E + 90, N + 40)


@pytest.fixture
def panel(desk, session, qtbot):
    watch = LayerWatch(desk)
    made = TasksPanel(desk)
    made.resize(340, 600)
    made.show()
    session.content_changed.connect(made.reload)
    yield made
    session.content_changed.disconnect(made.reload)
    made.unload()
    watch.unload()
    made.close()
    flush()


@pytest.fixture
def task(panel, add_task, session):
    from mine_planner.gis import task_points

    uuid = add_task(0, 0, 60, 40)
    task_points.write_points(session.workspace, task_points.plan_points(session.workspace, uuid))
    return uuid


def set_status(session, uuid, *states):
    for state in states:
        with session.action("Change the status") as action:
            values = {"status": state, "status_reason": "Weather"}
            session.tasks().update(action, uuid, values)


def reshape_in_layer(project, session, qtbot, shape=NEW):
    """Change the boundary as the vertex tool of QGIS does, and save the layer."""
    layers.add_workspace_layers(project, session.workspace)
    layer = layers.workspace_layer(project, "clearance_task")
    assert layer.startEditing()
    (feature,) = layer.getFeatures()
    assert layer.changeGeometry(feature.id(), QgsGeometry.fromWkt(shapely.MultiPolygon([shape]).wkt))
    assert layer.commitChanges(), layer.commitErrors()
    qtbot.wait(50)


def proposals(session):
    return session.workspace.rows("proposal", kind="boundary_revision")


def stands(session, uuid, shape):
    return geometry_from_blob(session.tasks().row(uuid)["geom"]).symmetric_difference(shape).area < 0.01


def test_a_boundary_of_a_task_under_work_that_a_layer_changed_is_told_and_waits(
    panel, task, session, project, qtbot, messages
):
    set_status(session, task, "assigned", "in_progress")
    reshape_in_layer(project, session, qtbot)
    (revision,) = proposals(session)
    assert revision["state"] == "open"
    assert "Made in a layer" in revision["explanation"]
    assert "1,200 m² are added" in revision["explanation"]
    assert any("N-0001 was changed in a layer and is not approved" in text for text in messages())
    index = panel.model.find(task)
    assert panel.model.data(index.siblingAtColumn(CODE)).endswith("⚠")
    panel.choose([task])
    assert "made in a layer and is not approved" in panel.general_view.toPlainText()


def test_a_boundary_made_in_a_layer_is_taken_back_by_a_person_with_a_reason(
    panel, task, desk, session, project, qtbot
):
    set_status(session, task, "assigned", "in_progress")
    reshape_in_layer(project, session, qtbot)
    window = open_window(RevisionsWindow, desk)
    assert "made in a layer" in window.list.item(0).text()
    assert "gains 1,200 m²" in window.list.item(0).text()
    assert window.refuse.text() == "Take Boundary Back"
    window.refuse.click()
    assert stands(session, task, NEW)
    window.fields.who.setText("Operations officer")
    window.fields.why.setText("The team is not equipped for the slope")
    window.refuse.click()
    assert stands(session, task, OLD)
    assert session.tasks().row(task)["area_m2"] == pytest.approx(2400)
    assert proposals(session)[0]["state"] == "refused"
    assert not panel.model.data(panel.model.find(task).siblingAtColumn(CODE)).endswith("⚠")
    window.close()


def test_a_boundary_made_in_a_layer_is_approved_and_its_points_follow(
    panel, task, desk, session, project, qtbot
):
    set_status(session, task, "assigned", "in_progress")
    reshape_in_layer(project, session, qtbot)
    points = session.workspace.rows("task_point", task_uuid=task)
    assert max(geometry_from_blob(row["geom"]).x for row in points) == pytest.approx(E + 60)
    window = open_window(RevisionsWindow, desk)
    window.fields.who.setText("Operations officer")
    window.fields.why.setText("Fade-out ground")
    window.approve.click()
    assert stands(session, task, NEW)
    points = session.workspace.rows("task_point", task_uuid=task)
    assert max(geometry_from_blob(row["geom"]).x for row in points) == pytest.approx(E + 90)
    assert session.workspace.row("decision", what="boundary_revision")["decided_by"] == "Operations officer"
    window.close()


def test_a_second_change_in_a_layer_keeps_the_boundary_of_before_the_first(
    panel, task, desk, session, project, qtbot
):
    set_status(session, task, "assigned", "in_progress")
    reshape_in_layer(project, session, qtbot)
    reshape_in_layer(project, session, qtbot, shapely.box(E, N, E + 120, N + 40))
    (revision,) = proposals(session)
    assert "2,400 m² are added" in revision["explanation"]
    window = open_window(RevisionsWindow, desk)
    window.fields.who.setText("Operations officer")
    window.fields.why.setText("Not agreed")
    window.refuse.click()
    assert stands(session, task, OLD)
    window.close()


def test_points_of_a_planned_task_follow_a_boundary_made_in_a_layer(panel, task, session, project, qtbot):
    reshape_in_layer(project, session, qtbot)
    assert proposals(session) == []
    points = session.workspace.rows("task_point", task_uuid=task)
    assert max(geometry_from_blob(row["geom"]).x for row in points) == pytest.approx(E + 90)


def test_hazard_ground_given_up_in_a_layer_waits_for_a_person_in_any_state(
    panel, task, hazards, session, project, qtbot
):
    with session.action("Add hazard") as action:
        shape = shapely.MultiPolygon([shapely.box(E + 40, N, E + 60, N + 40)])
        action.insert("hazard_area", {"code": "H-3", "areatype": "CHA", "geom": action.blob(shape)})
    reshape_in_layer(project, session, qtbot, shapely.box(E, N, E + 45, N + 40))
    (revision,) = proposals(session)
    assert "600 m² are hazard" in revision["explanation"]


def test_an_edit_saved_while_the_dock_was_closed_is_found_when_it_opens(
    desk, add_task, session, project, qtbot, messages
):
    uuid = add_task(0, 0, 60, 40)
    set_status(session, uuid, "assigned", "in_progress")
    watch = LayerWatch(desk)
    reshape_in_layer(project, session, qtbot)
    assert proposals(session) == []
    made = TasksPanel(desk)
    made.layer_boundaries.look()
    assert len(proposals(session)) == 1
    session.undo()
    assert proposals(session) == []
    names = [session.undo(), session.undo()]
    assert names[-1] == "Edit the layer Clearance tasks"
    assert stands(session, uuid, OLD)
    assert proposals(session) == []
    made.unload()
    made.close()
    watch.unload()
