# SPDX-License-Identifier: GPL-2.0-or-later
"""A disk that is full at any write: one sentence, the file as before, and work goes on with room."""

from __future__ import annotations

import sqlite3
from contextlib import suppress

import pytest
from store_samples import AUTHOR, SQUARE, new_workspace

from mine_planner.domain.errors import WorkspaceError
from mine_planner.store import backups, bulk, database, health, journal, layer_edits, undo
from mine_planner.store.verify import verify
from mine_planner.store.workspace import Workspace

NO_LIMIT = 1_073_741_823


@pytest.fixture
def office(tmp_path):
    """Return an open workspace with tasks, a map, and an action that can be undone; full to its last page."""
    opened = new_workspace(tmp_path / "office.gpkg")
    with opened.action("Draw tasks") as action:
        for number in range(60):
            action.insert("clearance_task", {"code": f"N-{number:04}", "geom": action.blob(SQUARE)})
        action.insert(
            "source_map", {"name": "Sheet", "sourcereliability": "B", "inforeliability": 2, "sigma_m": 40}
        )
    with opened.action("Rename them") as action:
        for row in opened.rows("clearance_task"):
            action.update("clearance_task", row["uuid"], {"note": "y" * 900})
    opened.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    opened.connection.execute("VACUUM")
    yield opened
    with suppress(sqlite3.ProgrammingError):  # a test closed it
        opened.connection.execute(f"PRAGMA max_page_count = {NO_LIMIT}")
        opened.close()


def draw(workspace):
    with workspace.action("Draw more") as action:
        for number in range(25):
            values = {"code": f"F-{number}", "geom": action.blob(SQUARE), "note": "x" * 900}
            action.insert("clearance_task", values)


def change(workspace):
    with workspace.action("Change many") as action:
        uuids = [row["uuid"] for row in workspace.rows("clearance_task")]
        bulk.bulk_update(action, "clearance_task", uuids, {"restrictions": "z" * 300})


def load(workspace):
    sheet = workspace.row("source_map")["uuid"]
    with workspace.action("Load", "bulk") as action:
        rows = [(sheet, str(number), "a" * 50) for number in range(400)]
        bulk.bulk_insert(action, "recorded_mine", ("map_uuid", "source_fid", "x_text"), rows, source="m.csv")


def take_back(workspace):
    undo.undo(workspace)


def mark_a_layers_edit(workspace):
    for number in range(90):
        layer_edits.begin_layer_edit(workspace, f"Edit the layer Clearance tasks {number} " + "w" * 500)


def content(workspace):
    """Return every row of every table that ours or the journal's."""
    names = [
        row[0]
        for row in workspace.connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'rtree%' "
            "AND name NOT LIKE 'sqlite%' ORDER BY name"
        )
    ]
    return {
        name: [tuple(r) for r in workspace.connection.execute(f'SELECT * FROM "{name}"')] for name in names
    }


@pytest.mark.parametrize("work", [draw, change, load, take_back])
def test_the_disk_may_be_full_at_any_page_of_an_action(office, work):
    before = content(office)
    pages = office.connection.execute("PRAGMA page_count").fetchone()[0]
    said = []
    for spare in range(400):
        office.connection.execute(f"PRAGMA max_page_count = {pages + spare}")
        try:
            work(office)
            break
        except WorkspaceError as error:
            said.append(error.message)
        assert content(office) == before
        assert not office.connection.in_transaction
    assert len(said) >= 4, "the action needed more than one page"
    assert all("no room left to save office.gpkg" in sentence for sentence in said)
    assert content(office) != before
    assert health.quick_fault(office.connection) == ""
    assert verify(office.connection) == []


def test_an_edit_sessions_mark_that_finds_no_room_is_said(office):
    pages = office.connection.execute("PRAGMA page_count").fetchone()[0]
    office.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WorkspaceError, match="no room left"):
        mark_a_layers_edit(office)
    assert verify(office.connection) == []


def limited(monkeypatch, pages):
    """Let every file that the store opens from now on have at most so many pages."""
    real_connect = database.connect

    def connect(path, **options):
        connection = real_connect(path, **options)
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    monkeypatch.setattr(database, "connect", connect)


def test_a_workspace_with_entries_to_seal_opens_for_reading_on_a_full_disk(office, monkeypatch):
    path = office.path
    other = database.connect(path)
    for number in range(60):  # entries of another program, which wait to be gathered and sealed
        other.execute("UPDATE clearance_task SET landowner = ? WHERE fid = ?", ("o" * 900, number + 1))
    other.close()
    office.connection.close()  # as if its program had been killed: nothing is gathered and sealed
    pages = sqlite3.connect(path).execute("PRAGMA page_count").fetchone()[0]
    limited(monkeypatch, pages)
    monkeypatch.setattr(journal, "_GAP_SECONDS", -1.0)  # an action for each entry needs more than a page
    shown = Workspace.open(path, AUTHOR)
    assert shown.read_only
    assert "cannot be written" in shown.notices[-1]
    assert {row["landowner"] for row in shown.rows("clearance_task")} == {"o" * 900}
    with pytest.raises(WorkspaceError, match="reading only"):
        draw(shown)
    shown.close()
    monkeypatch.undo()
    opened = Workspace.open(path, AUTHOR)
    assert not opened.read_only
    said = [row["landowner"] for row in opened.rows("clearance_task")]
    assert said == ["o" * 900] * 60
    assert verify(opened.connection) == []
    opened.close()


def test_a_full_disk_is_named_as_the_reason_for_reading_only(office, monkeypatch):
    path = office.path
    office.close()

    def connect(path, **options):
        if not options.get("read_only"):
            raise WorkspaceError("No room.") from sqlite3.OperationalError("disk I/O error")
        return real_connect(path, **options)

    real_connect = database.connect
    monkeypatch.setattr(database, "connect", connect)
    monkeypatch.setattr(health, "is_disk_full", lambda path: True)
    shown = Workspace.open(path, AUTHOR)
    assert "no room left on the disk" in shown.notices[-1]
    assert len(shown.rows("clearance_task")) == 60
    shown.close()


def test_creating_on_a_full_disk_leaves_no_half_file(tmp_path, monkeypatch):
    real_connect = sqlite3.connect

    def connect(*given, **options):
        connection = real_connect(*given, **options)
        connection.execute("PRAGMA max_page_count = 40")
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect)
    with pytest.raises(WorkspaceError, match="no room left to save"):
        new_workspace(tmp_path / "office.gpkg")
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_finds_no_room_leaves_no_half_file(office, tmp_path, monkeypatch):
    real_connect = sqlite3.connect

    def connect(name, *given, **options):
        connection = real_connect(name, *given, **options)
        if str(name).endswith(".part"):
            connection.execute("PRAGMA max_page_count = 40")
        return connection

    monkeypatch.setattr(backups.sqlite3, "connect", connect)
    with pytest.raises(WorkspaceError, match=r"no room left|check the room"):
        backups.safe_copy(office.path, tmp_path / "copy.gpkg")
    assert list(tmp_path.glob("copy*")) == []
