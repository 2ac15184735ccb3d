# SPDX-License-Identifier: GPL-2.0-or-later
"""Two QGIS programs on one workspace: each sees what the other saved; a locked file is waited for or said."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import layers
from mine_planner.store import backups, lock_guard, verify
from mine_planner.store.values import Author
from mine_planner.store.workspace import Workspace
from mine_planner.ui.keeping import keeper as keeping
from mine_planner.ui.project_follower import show_in_project

OTHER_QGIS = """
import sys
from qgis.core import QgsApplication, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1] + "|layername=clearance_task", "tasks", "ogr")
field = layer.fields().indexOf("note")
for number in range(int(sys.argv[2])):
    layer.startEditing()
    for feature in layer.getFeatures():
        layer.changeAttributeValue(feature.id(), field, "other " + str(number))
    for _ in range(500):
        if layer.commitChanges():
            print("saved", flush=True)
            break
        if "locked" not in " ".join(layer.commitErrors()):
            raise SystemExit(str(layer.commitErrors()))
del layer
"""

HOLDER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
connection.execute("COMMIT")
"""


def start(script, *words):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, *map(str, words)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    )


def commit(layer):
    """Save a layer's edits; QGIS may refuse while the other one saves, and then keeps them."""
    for _ in range(50):
        if layer.commitChanges():
            return
        assert "locked" in " ".join(layer.commitErrors())
        assert layer.isModified()
        time.sleep(0.02)
    pytest.fail("the other program left no room")


@pytest.mark.slow
def test_two_qgis_programs_save_side_by_side_and_nothing_is_lost(session, desk, add_task, qtbot):
    uuids = [add_task(100 + 60 * at, 100, 50, 50) for at in range(3)]
    show_in_project(desk)
    other = start(OTHER_QGIS, session.path, 15)
    assert other.stdout.readline() == "saved\n"
    ours, layer = 0, layers.workspace_layer(desk.project, "clearance_task")
    while other.poll() is None and ours < 200:
        with session.action(f"Rename {ours}") as action:
            action.update("clearance_task", uuids[ours % 3], {"name": f"ours {ours}"})
        if ours % 5 == 0:
            assert layer.startEditing()
            fid = next(layer.getFeatures()).id()
            layer.changeAttributeValue(fid, layer.fields().indexOf("restrictions"), f"layer {ours}")
            commit(layer)
        ours += 1
        qtbot.wait(5)
    said = other.communicate()[0].splitlines()
    assert said == ["saved"] * 14
    assert ours > 5
    rows = [session.tasks().row(uuid) for uuid in uuids]
    assert {row["note"] for row in rows} == {"other 14"}
    assert any(row["restrictions"].startswith("layer") for row in rows)
    assert all(row["name"].startswith("ours") for row in rows)
    session.workspace.seal()
    assert verify.verify(session.workspace.connection) == []
    layers.remove_workspace_layers(desk.project)


CLOSER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM team").fetchone()[0], flush=True)
connection.close()
"""

EDITOR = """
import sys
from qgis.core import QgsApplication, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1] + "|layername=clearance_task", "tasks", "ogr")
layer.startEditing()
layer.changeAttributeValue(1, layer.fields().indexOf("note"), "first")
print(layer.commitChanges(False), flush=True)
sys.stdin.readline()
layer.changeAttributeValue(1, layer.fields().indexOf("note"), "second")
print(layer.commitChanges(), flush=True)
del layer
application.exitQgis()
"""


@pytest.mark.skipif(not lock_guard.available(), reason="locks that belong to a handle are Linux's")
def test_another_program_that_closes_the_file_leaves_it_to_the_one_that_still_has_it(
    session, desk, add_task, tmp_path
):
    add_task(100, 100, 50, 50)
    show_in_project(desk)  # from here on GDAL has dropped the lock that SQLite holds in this process
    wal = session.path.with_name(session.path.name + "-wal")
    for number in range(3):
        with session.action("Add team") as action:
            action.insert("team", {"code": f"T{number}"})
        assert start(CLOSER, session.path).communicate()[0] == f"{number + 1}\n"
        assert wal.is_file()
    session.workspace.seal()
    assert verify.verify(session.workspace.connection) == []
    layers.remove_workspace_layers(desk.project)


@pytest.mark.slow
@pytest.mark.skipif(not lock_guard.available(), reason="locks that belong to a handle are Linux's")
def test_closing_leaves_the_file_to_another_qgis_that_still_edits_it(session, desk, add_task, qtbot):
    add_task(100, 100, 50, 50)
    path = session.path
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    editor = subprocess.Popen(
        [sys.executable, "-c", EDITOR, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    assert editor.stdout.readline() == "True\n"
    with session.action("Add team") as action:
        action.insert("team", {"code": "T1"})
    session.close()
    backups.make_backup(path)
    assert path.with_name(path.name + "-wal").is_file()
    assert editor.communicate("go on\n")[0] == "True\n"
    session.open(path)
    assert session.tasks().all()[0].code
    assert session.workspace.rows("clearance_task")[0]["note"] == "second"
    assert [row["code"] for row in session.workspace.rows("team")] == ["T1"]
    assert verify.verify(session.workspace.connection) == []


def test_what_another_program_saved_is_noticed_and_shown(session, desk, window, qtbot, monkeypatch, add_task):
    monkeypatch.setattr(keeping, "LOOK_SECONDS", 0.05)
    uuid = add_task(100, 100, 50, 50)
    keeper = keeping.Keeper(desk, window)
    qtbot.wait(150)
    other = Workspace.open(session.path, Author("colleague"))
    with qtbot.waitSignal(session.content_changed, timeout=5000), other.action("Rename") as action:
        action.update("clearance_task", uuid, {"name": "Theirs"})
        action.update("workspace", other.info.uuid, {"title": "North again"})
    qtbot.waitUntil(lambda: session.title == "North again", timeout=5000)
    other.close()
    qtbot.wait(150)
    seen = []
    session.content_changed.connect(lambda: seen.append(1))
    with session.action("Ours") as action:
        action.update("clearance_task", uuid, {"name": "Ours"})
    qtbot.wait(200)
    assert len(seen) == 1, "our own saves are told once"
    keeper.unload()


def test_a_save_waits_while_another_program_holds_the_file(session):
    holder = start(HOLDER, session.path, 1.0)
    assert holder.stdout.readline() == "held\n"
    began = time.monotonic()
    with session.action("Add team") as action:
        action.insert("team", {"code": "T1"})
    assert time.monotonic() - began > 0.5
    holder.communicate()


def test_a_file_that_is_held_too_long_asks_to_try_again_and_then_it_works(session):
    session.workspace.connection.execute("PRAGMA busy_timeout = 100")
    holder = start(HOLDER, session.path, 1.5)
    assert holder.stdout.readline() == "held\n"
    with (
        pytest.raises(WorkspaceError, match="try again in a moment"),
        session.action("Add team") as action,
    ):
        action.insert("team", {"code": "T1"})
    holder.communicate()
    with session.action("Add team") as action:
        action.insert("team", {"code": "T1"})
    assert len(session.workspace.rows("team")) == 1
