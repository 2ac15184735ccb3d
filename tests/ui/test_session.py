# SPDX-License-Identifier: GPL-2.0-or-later
"""The session: which workspace is open, what may be written, copies that are whole."""

from __future__ import annotations

import os
import sqlite3

import pytest
from ui_samples import CRS

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.session import Session


def test_a_session_without_a_workspace_says_what_to_do(qgis_app):
    empty = Session()
    assert empty.read_only
    with pytest.raises(WorkspaceError, match="open or create one"):
        empty.tasks()


def test_opening_another_workspace_closes_the_first(session, tmp_path, qtbot):
    first = session.workspace
    with qtbot.waitSignals([session.workspace_changed, session.workspace_changed]):
        session.create(tmp_path / "south.gpkg", CRS, title="South", organisation="", office="S")
    assert session.title == "South"
    with pytest.raises(sqlite3.ProgrammingError):
        first.connection.execute("SELECT 1")


def test_what_cannot_be_opened_leaves_the_open_workspace_open(session, tmp_path):
    bad = tmp_path / "notes.gpkg"
    bad.write_text("no database")
    with pytest.raises(WorkspaceError):
        session.open(bad)
    assert session.title == "North"


def test_a_geographic_crs_is_refused_with_an_example(session, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem

    with pytest.raises(InputError, match="UTM zone"):
        session.create(
            tmp_path / "x.gpkg",
            QgsCoordinateReferenceSystem("EPSG:4326"),
            title="X",
            organisation="",
            office="X",
        )
    assert not (tmp_path / "x.gpkg").exists()


def test_a_file_that_may_not_be_written_opens_for_reading_only(session, add_task, monkeypatch):
    add_task(0, 0, 50, 50)
    path = session.path
    session.close()
    monkeypatch.setattr(os, "access", lambda *_args, **_more: False)
    session.open(path)
    assert session.read_only
    assert len(session.tasks().all()) == 1


def test_a_saved_action_tells_everybody_once_with_the_time(session, qtbot):
    seen = []
    session.content_changed.connect(lambda: seen.append(session.saved_at))
    with session.action("Add team") as action:
        action.insert("team", {"code": "T1"})
    assert len(seen) == 1
    assert len(seen[0]) == 5


def test_an_action_that_fails_tells_nobody(session):
    seen = []
    session.content_changed.connect(lambda: seen.append(1))

    def half():
        with session.action("Break") as action:
            action.insert("team", {"code": "T1"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert seen == []
    assert session.workspace.rows("team") == []


def test_a_title_that_was_saved_stands_in_the_session_at_once(session):
    with session.action("Rename the office") as action:
        action.update("workspace", session.workspace.info.uuid, {"title": "North-east"})
    assert session.title == "North-east"
    session.undo()
    assert session.title == "North"


def test_choosing_a_task_is_told_once(session):
    seen = []
    session.task_chosen.connect(seen.append)
    session.choose_task("a")
    session.choose_task("a")
    assert seen == ["a"]
