# SPDX-License-Identifier: GPL-2.0-or-later
"""Edit sessions with QGIS's own tools: journaled as the user's action, never a silent overwrite."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import Qgis, QgsGeometry, QgsRectangle, QgsVectorLayerUtils
from qgis.PyQt.QtWidgets import QPushButton

from mine_planner.gis import layers
from mine_planner.ui.keeping.conflicts import ConflictsWindow
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


def press(bar, words):
    next(b for b in bar.findChildren(QPushButton) if words in b.text()).click()


def meet(task_layer, session, uuid):
    """Edit name and outline in the layer while somebody else saves both."""
    assert task_layer.startEditing()
    fid = only(task_layer).id()
    task_layer.changeAttributeValue(fid, task_layer.fields().indexOf("name"), "School yard")
    box = QgsGeometry.fromRect(QgsRectangle(500_100, 4_400_100, 500_300, 4_400_200))
    box.convertToMultiType()
    task_layer.changeGeometry(fid, box)
    with session.action("Rename") as action:
        theirs = action.blob(shapely.MultiPolygon([shapely.box(500_100, 4_400_100, 500_150, 4_400_150)]))
        action.update("clearance_task", uuid, {"name": "School field", "geom": theirs})
    assert task_layer.commitChanges()


def test_both_versions_stand_side_by_side_and_the_others_value_can_be_chosen(
    task_layer, session, desk, bar, qtbot, messages
):
    uuid = session.tasks().all()[0].uuid
    meet(task_layer, session, uuid)
    qtbot.waitUntil(lambda: any("School field" in text for text in messages()), timeout=3000)
    press(bar, "Compare")
    window = desk.window.findChild(ConflictsWindow)
    lines = [[window.list.topLevelItem(at).text(c) for c in range(5)] for at in range(2)]
    assert [line[1] for line in lines] == ["name", "outline"]
    assert lines[0][2] == "School"
    assert "School field" in lines[0][3]
    assert lines[0][4] == "School yard"
    assert "2,500 m²" in lines[1][3]
    window.list.setCurrentItem(window.list.topLevelItem(1))
    assert len(window._bands) == 2, "both outlines are on the map"
    assert not window.save_button.isEnabled()
    window._shown[0][2].setCurrentIndex(1)
    window.save_button.click()
    row = session.tasks().row(uuid)
    assert row["name"] == "School field"
    assert session.workspace.rows("journal_action")[-1]["name"] == "Keep what others had saved"
    texts = [entry["after"] or "" for entry in session.workspace.rows("journal", table_name="clearance_task")]
    assert any("School yard" in text for text in texts)
    assert any("School field" in text for text in texts)
    session.undo()
    assert session.tasks().row(uuid)["name"] == "School yard"


def test_a_choice_over_something_newer_is_refused(task_layer, session, desk, bar, qtbot, messages):
    uuid = session.tasks().all()[0].uuid
    meet(task_layer, session, uuid)
    qtbot.waitUntil(lambda: any("School field" in text for text in messages()), timeout=3000)
    press(bar, "Compare")
    window = desk.window.findChild(ConflictsWindow)
    with session.action("Rename again") as action:
        session.tasks().update(action, uuid, {"name": "Kindergarten"})
    window._shown[0][2].setCurrentIndex(1)
    window.save_button.click()
    assert "changed again" in window.problem.text()
    assert session.tasks().row(uuid)["name"] == "Kindergarten"
    window.close()


def test_a_row_that_was_deleted_over_somebody_elses_edit_can_be_put_back(
    task_layer, session, desk, bar, qtbot, messages
):
    uuid = session.tasks().all()[0].uuid
    assert task_layer.startEditing()
    task_layer.deleteFeature(only(task_layer).id())
    with session.action("Rename") as action:
        session.tasks().update(action, uuid, {"name": "School field"})
    assert task_layer.commitChanges()
    assert session.tasks().all() == []
    qtbot.waitUntil(lambda: bool(messages()), timeout=3000)
    press(bar, "Compare")
    window = desk.window.findChild(ConflictsWindow)
    window._shown[0][2].setCurrentIndex(1)
    window.save_button.click()
    assert window.problem.text() == ""
    assert session.tasks().row(uuid)["name"] == "School field"


def test_an_edit_of_a_row_that_somebody_deleted_is_refused_and_kept(task_layer, session, qtbot, messages):
    uuid = session.tasks().all()[0].uuid
    assert task_layer.startEditing()
    index = task_layer.fields().indexOf("name")
    task_layer.changeAttributeValue(only(task_layer).id(), index, "School yard")
    with session.action("Delete") as action:
        action.delete("clearance_task", uuid)
    assert not task_layer.commitChanges()
    assert task_layer.isModified()
    qtbot.waitUntil(lambda: any("was deleted" in text for text in messages()), timeout=3000)
    task_layer.rollBack()


# -------------------------------------------------------------- transaction modes
@pytest.fixture
def in_mode(desk, add_task):
    """Return a function that shows the workspace in a transaction mode and gives the tasks' layer."""
    made = []

    def begin(mode):
        add_task(100, 100, 100, 100, name="School", code="N-0001")
        desk.project.setTransactionMode(mode)
        show_in_project(desk)
        made.append(LayerWatch(desk))
        return layers.workspace_layer(desk.project, "clearance_task")

    yield begin
    for watch in made:
        watch.unload()
    desk.project.rollBack(True, layers.workspace_layer(desk.project, "clearance_task"))
    layers.remove_workspace_layers(desk.project)
    desk.project.removeAllMapLayers()
    desk.project.setTransactionMode(Qgis.TransactionMode.Disabled)


def new_task(layer, code):
    box = QgsGeometry.fromRect(QgsRectangle(500_300, 4_400_100, 500_400, 4_400_200))
    box.convertToMultiType()
    fields = layer.fields()
    values = {fields.indexOf("code"): code, fields.indexOf("task_type"): "clearance"}
    return QgsVectorLayerUtils.createFeature(layer, box, values)


def test_plain_mode_refuses_the_commit_with_the_sentence_and_keeps_the_edits(in_mode, session):
    layer = in_mode(Qgis.TransactionMode.Disabled)
    told = []
    layer.raiseError.connect(told.append)
    assert layer.startEditing()
    assert layer.addFeature(new_task(layer, "N-0001"))
    assert not layer.commitChanges()
    assert any("another task's code" in text for text in told), "QGIS shows this in its message bar"
    assert layer.isModified()
    layer.rollBack()


def test_automatic_groups_say_a_refusal_at_once(in_mode, session, messages):
    layer = in_mode(Qgis.TransactionMode.AutomaticGroups)
    assert any("automatic transaction groups" in text for text in messages())
    assert layer.startEditing()
    assert not layer.addFeature(new_task(layer, "N-0001"))
    assert any("another task's code" in text for text in messages())
    assert layer.commitChanges()


def test_buffered_groups_say_a_refusal_and_the_dropped_row_is_kept_in_a_layer(
    in_mode, session, desk, messages, qtbot
):
    layer = in_mode(Qgis.TransactionMode.BufferedGroups)
    assert any("buffered transaction groups" in text for text in messages())
    assert desk.project.startEditing(layer)
    assert layer.addFeature(new_task(layer, "N-0001"))
    saved, _ = desk.project.commitChanges(True, layer)
    assert saved, "QGIS calls it a success"
    assert len(session.tasks().all()) == 1
    assert any("another task's code" in text for text in messages())
    qtbot.waitUntil(lambda: any("QGIS dropped 1 new rows" in text for text in messages()), timeout=3000)
    (kept,) = desk.project.mapLayersByName("Refused: Clearance tasks")
    assert [feature["code"] for feature in kept.getFeatures()] == ["N-0001"]


def test_buffered_groups_tell_what_they_overwrite_as_well(in_mode, session, desk, messages, qtbot):
    layer = in_mode(Qgis.TransactionMode.BufferedGroups)
    uuid = session.tasks().all()[0].uuid
    assert desk.project.startEditing(layer)
    layer.changeAttributeValue(only(layer).id(), layer.fields().indexOf("name"), "School yard")
    with session.action("Rename") as action:
        session.tasks().update(action, uuid, {"name": "School field"})
    saved, errors = desk.project.commitChanges(True, layer)
    assert saved, errors
    qtbot.waitUntil(lambda: any("name = School field" in text for text in messages()), timeout=3000)
    assert session.tasks().row(uuid)["name"] == "School yard"


@pytest.mark.parametrize("mode", [Qgis.TransactionMode.AutomaticGroups, Qgis.TransactionMode.BufferedGroups])
def test_one_click_switches_to_the_plain_mode(in_mode, desk, bar, messages, mode):
    layer = in_mode(mode)
    desk.project.startEditing(layer)
    press(bar, "Plain Mode")
    assert desk.project.transactionMode() == mode
    assert any("being edited" in text for text in messages())
    desk.project.rollBack(True, layer)
    layer.rollBack()
    desk.project.setTransactionMode(Qgis.TransactionMode.Disabled)
    desk.project.setTransactionMode(mode)  # told anew when the mode changes
    press(bar, "Plain Mode")
    assert desk.project.transactionMode() == Qgis.TransactionMode.Disabled


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
