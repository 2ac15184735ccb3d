# SPDX-License-Identifier: GPL-2.0-or-later
"""``verifyworkspace``: a sound file, and one that was changed around the journal."""

from __future__ import annotations

import sqlite3

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback

from mine_planner.gis import workspaces
from mine_planner.processing.algorithms.verifyworkspace import VerifyWorkspace
from mine_planner.store import gpkg_blob


@pytest.fixture
def path(tmp_path, qgis_app):
    made = tmp_path / "north.gpkg"
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    workspace = workspaces.create_workspace(made, crs, title="North", organisation="", office="N")
    square = shapely.MultiPolygon([shapely.box(662000, 4419000, 662080, 4419060)])
    with workspace.action("Draw") as action:
        action.insert("clearance_task", {"code": "N-0001", "geom": action.blob(square)})
    workspace.close()
    return made


def run(path, **more):
    algorithm = VerifyWorkspace()
    algorithm.initAlgorithm({})
    feedback = QgsProcessingFeedback(False)
    results, succeeded = algorithm.run(
        {"WORKSPACE": str(path), **more}, QgsProcessingContext(), feedback, {}, True
    )
    return results, succeeded, feedback.textLog()


def test_a_workspace_that_was_only_used_is_sound(path):
    results, succeeded, said = run(path)
    assert succeeded
    assert results["SERIOUS"] == 0
    assert "sound" in said


def test_a_row_changed_around_the_journal_is_named(path):
    connection = sqlite3.connect(path)
    gpkg_blob.register_functions(connection)
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'clearance_task' "
        "AND name NOT LIKE 'rtree%'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("UPDATE clearance_task SET name = 'Elsewhere'")
    for _, text in triggers:
        connection.execute(text)
    connection.commit()
    connection.close()
    results, succeeded, said = run(path)
    assert succeeded
    assert results["SERIOUS"] >= 1
    assert "journal" in said


def test_a_file_that_is_no_workspace_is_refused_in_one_sentence(tmp_path, qgis_app):
    wrong = tmp_path / "notes.gpkg"
    wrong.write_text("nothing")
    _, succeeded, said = run(wrong)
    assert not succeeded
    assert "no GeoPackage" in said
    assert "Traceback" not in said


def test_missing_rules_and_indexes_are_put_back_only_where_that_is_asked_for(path):
    connection = sqlite3.connect(path)
    gpkg_blob.register_functions(connection)
    connection.execute("DELETE FROM rtree_clearance_task_geom")
    connection.execute("DROP TRIGGER rule_task_step")
    connection.commit()
    connection.close()
    assert run(path)[0]["SERIOUS"] == 2
    results, succeeded, said = run(path, REPAIR=True)
    assert succeeded
    assert results["SERIOUS"] == 0
    assert "Put back: rule_task_step, rtree_clearance_task_geom." in said
    assert run(path)[0]["SERIOUS"] == 0
