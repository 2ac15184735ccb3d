# SPDX-License-Identifier: GPL-2.0-or-later
"""Stock QGIS on a workspace: its edits are journaled, held to the rules, attributed, undone, not lost."""

from __future__ import annotations

import json

import pytest
from store_samples import AUTHOR, SQUARE

from mine_planner.compat import save_style
from mine_planner.store import history, journal
from mine_planner.store.layer_edits import begin_layer_edit, end_layer_edit
from mine_planner.store.undo import undo
from mine_planner.store.verify import verify
from mine_planner.store.workspace import Workspace

core = pytest.importorskip("qgis.core")


@pytest.fixture
def tasks(workspace, add, qgis_app):
    """Return QGIS's layer of two tasks."""
    add("clearance_task", code="N-1", geom=SQUARE, name="Orchard")
    add("clearance_task", code="N-2", geom=SQUARE)
    layer = core.QgsVectorLayer(f"{workspace.path}|layername=clearance_task", "tasks", "ogr")
    assert layer.isValid()
    core.QgsProject.instance().addMapLayer(layer)
    yield layer
    if layer.isEditable():
        layer.rollBack()
    # the project owns and deletes it: a wrapper that pytest still holds must not outlive QGIS
    core.QgsProject.instance().removeMapLayer(layer.id())


def change(layer, fid: int, field: str, value) -> None:
    assert layer.changeAttributeValue(fid, layer.fields().indexOf(field), value)


def test_an_edit_session_is_journaled_as_the_users_one_action_and_undone_as_one_step(workspace, tasks):
    tasks.startEditing()
    change(tasks, 1, "name", "Vineyard")
    change(tasks, 2, "note", "wet ground")
    tasks.changeGeometry(2, core.QgsGeometry.fromWkt(SQUARE.buffer(5).wkt))
    begin_layer_edit(workspace, "Edit layer Clearance tasks")
    assert tasks.commitChanges()
    assert end_layer_edit(workspace) >= 3
    action = workspace.rows("journal_action")[-1]
    assert (action["name"], action["user_name"], action["program"]) == (
        "Edit layer Clearance tasks",
        "planner",
        "QGIS",
    )
    assert undo(workspace).name == "Edit layer Clearance tasks"
    assert [(r["name"], r["note"]) for r in workspace.rows("clearance_task")] == [("Orchard", ""), ("", "")]
    assert verify(workspace.connection) == []


def test_a_broken_rule_is_refused_with_its_sentence_and_the_edits_are_kept(workspace, tasks):
    tasks.startEditing()
    change(tasks, 1, "status", "completed")
    assert not tasks.commitChanges(False)
    assert any("one step at a time" in said for said in tasks.commitErrors())
    assert tasks.isModified()
    assert workspace.row("clearance_task", code="N-1")["status"] == "planned"


def test_a_pasted_feature_gets_its_own_uuid_and_a_second_code_is_refused(workspace, tasks):
    tasks.startEditing()
    copied = core.QgsVectorLayerUtils.createFeature(
        tasks, core.QgsGeometry.fromWkt(SQUARE.wkt), {tasks.fields().indexOf("code"): "N-1"}
    )
    tasks.addFeature(copied)
    assert not tasks.commitChanges(False)
    assert any("another task's code" in said for said in tasks.commitErrors())
    tasks.rollBack()
    tasks.startEditing()
    copied["code"] = "N-3"
    tasks.addFeature(copied)
    assert tasks.commitChanges()
    rows = workspace.rows("clearance_task")
    assert len({row["uuid"] for row in rows}) == 3


def test_a_value_that_a_colleague_saved_meanwhile_is_told_and_both_are_in_the_journal(workspace, tasks):
    tasks.startEditing()
    begun = journal.position(workspace.connection)
    change(tasks, 1, "name", "Vineyard")
    colleague = Workspace.open(workspace.path, AUTHOR.__class__("colleague"))
    with colleague.action("Rename") as action:
        action.update("clearance_task", workspace.rows("clearance_task")[0]["uuid"], {"name": "Meadow"})
    colleague.close()
    found = history.changes_since(workspace.connection, begun, "clearance_task", [1], {"name"})
    assert [(c.ours_read, c.theirs, c.user) for c in found] == [("Orchard", "Meadow", "colleague")]
    assert tasks.commitChanges()
    said = [json.loads(row["after"]).get("name") for row in workspace.rows("journal", operation="update")]
    assert said == ["Meadow", "Vineyard"]


def test_styles_a_project_and_layers_of_ones_own_may_stand_in_the_file(workspace, tasks):
    assert save_style(tasks, "office", "") == ""
    project = core.QgsProject.instance()
    project.setTitle("Office")
    assert project.write(f"geopackage:{workspace.path}?projectName=office")
    notes = core.QgsVectorLayer("Point?crs=EPSG:32638&field=text:string", "notes", "memory")
    options = core.QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "my notes"
    options.actionOnExistingFile = core.QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = core.QgsCoordinateTransformContext()
    written = core.QgsVectorFileWriter.writeAsVectorFormatV3(notes, str(workspace.path), context, options)
    assert written[0] == core.QgsVectorFileWriter.WriterError.NoError
    workspace.close()
    again = Workspace.open(workspace.path, AUTHOR)
    assert again.notices == ()
    assert verify(again.connection) == []
    tables = {row[0] for row in again.connection.execute("SELECT name FROM sqlite_master")}
    assert {"qgis_projects", "layer_styles", "my notes"} <= tables
    again.close()
