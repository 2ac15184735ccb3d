# SPDX-License-Identifier: GPL-2.0-or-later
"""One file is the whole office: project and styles lie in the workspace, whatever the file is called."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton

from mine_planner.gis import layers, project_storage
from mine_planner.store import backups
from mine_planner.ui.project_follower import ProjectFollower
from mine_planner.ui.workspace_actions import WorkspaceActions


@pytest.fixture
def actions(desk, window):
    made = WorkspaceActions(desk, window)
    follower = ProjectFollower(desk)
    yield made
    desk.project.clear()
    follower.unload()
    made.unload()


@pytest.fixture
def stored(actions, desk, session, add_task):
    """Return the path of a workspace with a task and its project inside; all of it closed."""
    add_task(100, 100, 100, 100)
    actions.open(session.path)
    layer = layers.workspace_layer(desk.project, "clearance_task")
    layer.setOpacity(0.25)
    path = session.path
    actions.store_action.trigger()
    desk.project.clear()
    assert not session.is_open
    return path


def sources(desk):
    return {
        layer.source().partition("|")[0]
        for layer in desk.project.mapLayers().values()
        if layer.customProperty(layers.TABLE_PROPERTY)
    }


def test_the_project_lies_in_the_workspace_and_is_saved_there(actions, desk, session, messages):
    actions.open(session.path)
    actions.store_action.trigger()
    assert project_storage.stored_projects(session.path) == ["North"]
    assert project_storage.home_of(desk.project) == session.path
    assert not desk.project.isDirty()
    assert any("whole office" in text for text in messages())


def test_opening_the_workspace_offers_its_project_and_opens_it(stored, actions, desk, session, bar, messages):
    actions.open(stored)
    assert any("A project is stored" in text for text in messages())
    next(b for b in bar.findChildren(QPushButton) if "Open the Project" in b.text()).click()
    assert project_storage.home_of(desk.project) == stored
    assert session.path == stored
    assert layers.workspace_layer(desk.project, "clearance_task").opacity() == 0.25


def test_a_safe_copy_under_another_name_shows_its_own_rows(stored, desk, session, actions, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    copy = backups.safe_copy(stored, folder / "other name.gpkg").path
    stored.unlink()
    assert desk.project.read(project_storage.uri(copy, "North"))
    assert sources(desk) == {str(copy)}
    assert all(layer.isValid() for layer in desk.project.mapLayers().values())
    assert session.path == copy


def test_a_copy_beside_the_original_never_shows_the_original(stored, desk, session, actions):
    copy = stored.with_name("copy.gpkg")
    shutil.copy(stored, copy)
    assert desk.project.read(project_storage.uri(copy, "North"))
    assert sources(desk) == {str(copy)}
    assert session.path == copy


def test_another_geopackage_beside_it_stays_what_it_is(stored, desk, tmp_path, actions):
    other = stored.with_name("base.gpkg")
    other.write_bytes(b"")
    project_uri = project_storage.uri(stored, "North")
    desk.project.setFileName(project_uri)
    assert project_storage.path_inside("./base.gpkg|layername=roads") == "./base.gpkg|layername=roads"
    assert project_storage.path_inside("./roads.shp") == "./roads.shp"
    assert project_storage.path_inside("./gone.gpkg|layername=find") == f"{stored}|layername=find"


def test_stock_qgis_finds_styles_and_the_default_that_gives_a_uuid(stored, qgis_app):
    layer = QgsVectorLayer(f"{stored}|layername=clearance_task", "tasks", "ogr")
    index = layer.fields().indexOf("uuid")
    assert layer.opacity() == 0.25
    assert layer.defaultValueDefinition(index).expression() == "uuid('WithoutBraces')"
    assert layer.fields().field(index).duplicatePolicy() == Qgis.FieldDuplicatePolicy.DefaultValue
    assert layer.fields().field(index).splitPolicy() == Qgis.FieldDomainSplitPolicy.DefaultValue


def test_the_offices_own_style_is_used_when_the_workspace_is_shown_in_a_new_project(stored, actions, desk):
    actions.open(stored)
    assert layers.workspace_layer(desk.project, "clearance_task").opacity() == 0.25
    assert layers.workspace_layer(desk.project, "find").opacity() == 1


def test_a_workspace_for_reading_only_stores_nothing(stored, actions, desk, session, messages):
    session.open(stored, read_only=True)
    assert not actions.store_action.isEnabled()
    actions.store_project()
    assert any("reading only" in text for text in messages())


def test_names_in_any_script_are_kept_and_signs_of_an_address_left_out(actions, desk, session, tmp_path):
    path = tmp_path / "Ağdam ﺱ'1.gpkg"
    session.close()
    shutil.copy(tmp_path / "north.gpkg", path)
    actions.open(path)
    desk.project.setTitle("Ağdam & north? 100 %")
    actions.store_action.trigger()
    assert project_storage.home_of(desk.project) == path
    assert project_storage.stored_projects(path) == ["Ağdam north 100"]


@pytest.mark.parametrize("name", ["a%20b.gpkg", "a#b.gpkg", "a?b.gpkg"])
def test_a_file_name_that_qgis_cannot_address_is_said(actions, desk, session, tmp_path, messages, name):
    session.close()
    shutil.copy(tmp_path / "north.gpkg", tmp_path / name)
    actions.open(tmp_path / name)
    actions.store_action.trigger()
    assert any("rename the file" in text for text in messages())
    assert project_storage.home_of(desk.project) is None
