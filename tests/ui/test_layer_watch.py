# SPDX-License-Identifier: GPL-2.0-or-later
"""Edit sessions with QGIS's own tools: journaled as the user's action, never a silent overwrite."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsRectangle

from mine_planner.gis import layers
from mine_planner.ui.layer_watch import LayerWatch
from mine_planner.ui.project_follower import show_in_project


@pytest.fixture
def task_layer(desk, add_task):
    add_task(100, 100, 100, 100, name="School")
    show_in_project(desk)
    watch = LayerWatch(desk)
    yield layers.workspace_layer(desk.project, "clearance_task")
    watch.unload()
    layers.remove_workspace_layers(desk.project)


def only(layer):
    return next(layer.getFeatures())


def test_a_boundary_moved_with_qgis_tools_is_one_action_and_its_area_follows(task_layer, session, qtbot):
    box = QgsGeometry.fromRect(QgsRectangle(500_100, 4_400_100, 500_300, 4_400_200))
    box.convertToMultiType()
    assert task_layer.startEditing()
    task_layer.changeGeometry(only(task_layer).id(), box)
    assert task_layer.commitChanges()
    qtbot.waitUntil(lambda: session.tasks().all()[0].area_m2 == pytest.approx(20_000), timeout=3000)
    uuid = session.tasks().all()[0].uuid
    names = [row["action"] for row in session.tasks().history(uuid)]
    assert names[:2] == ["Measure changed tasks", "Edit the layer Clearance tasks"]


def test_a_value_that_somebody_saved_meanwhile_is_said_before_it_is_replaced(
    task_layer, session, messages, qtbot
):
    uuid = session.tasks().all()[0].uuid
    assert task_layer.startEditing()
    index = task_layer.fields().indexOf("name")
    task_layer.changeAttributeValue(only(task_layer).id(), index, "School yard")
    with session.action("Rename") as action:
        session.tasks().update(action, uuid, {"name": "School field"})
    assert task_layer.commitChanges()
    qtbot.waitUntil(lambda: any("name = School field" in text for text in messages()), timeout=3000)
    assert session.tasks().row(uuid)["name"] == "School yard"


def test_an_edit_of_another_column_is_no_conflict(task_layer, session, messages, qtbot):
    uuid = session.tasks().all()[0].uuid
    assert task_layer.startEditing()
    index = task_layer.fields().indexOf("name")
    task_layer.changeAttributeValue(only(task_layer).id(), index, "School yard")
    with session.action("Note") as action:
        session.tasks().update(action, uuid, {"note": "Gate is locked"})
    assert task_layer.commitChanges()
    qtbot.wait(50)
    assert messages() == []
    assert session.tasks().row(uuid)["note"] == "Gate is locked"


def test_a_rule_of_the_workspace_refuses_the_commit_and_the_edits_stay(task_layer, session, qtbot):
    assert task_layer.startEditing()
    index = task_layer.fields().indexOf("status")
    task_layer.changeAttributeValue(only(task_layer).id(), index, "completed")
    assert not task_layer.commitChanges()
    assert "one step at a time" in " ".join(task_layer.commitErrors())
    assert task_layer.isEditable()
    task_layer.rollBack()
    qtbot.wait(50)
    context = session.workspace.connection.execute("SELECT layer_action_fid FROM journal_context").fetchone()
    assert context[0] is None
