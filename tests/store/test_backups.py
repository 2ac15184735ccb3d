# SPDX-License-Identifier: GPL-2.0-or-later
"""Safe copies are whole, checked and cancellable; backups rotate and never grow without end."""

from __future__ import annotations

import sqlite3

import pytest
from store_samples import AUTHOR, sample_workspace

from mine_planner.domain.errors import WorkspaceError
from mine_planner.store import backups, health
from mine_planner.store.verify import verify
from mine_planner.store.workspace import Workspace


@pytest.fixture
def opened(tmp_path):
    workspace = sample_workspace(tmp_path / "office.gpkg")
    yield workspace
    workspace.close()


def test_a_safe_copy_of_an_open_workspace_has_everything_and_its_checksum(opened, tmp_path):
    told = []
    copy = backups.safe_copy(opened.path, tmp_path / "stick.gpkg", told.append)
    assert told[-1] == 1.0
    assert backups.checksum_fault(copy.path) == ""
    assert (tmp_path / "stick.gpkg.sha256").read_text() == f"{copy.sha256}  stick.gpkg\n"
    found = Workspace.open(copy.path, AUTHOR)
    assert [tuple(r) for r in found.rows("clearance_task")] == [
        tuple(r) for r in opened.rows("clearance_task")
    ]
    assert verify(found.connection) == []
    assert found.notices == ()
    found.close()


def test_a_cancelled_copy_leaves_nothing_behind(opened, tmp_path):
    class CancelledError(Exception):
        pass

    def cancel(_):
        raise CancelledError

    with pytest.raises(CancelledError):
        backups.safe_copy(opened.path, tmp_path / "stick.gpkg", cancel)
    assert [p.name for p in tmp_path.glob("stick*")] == []


def test_a_copy_never_overwrites(opened, tmp_path):
    (tmp_path / "stick.gpkg").write_text("precious")
    with pytest.raises(WorkspaceError, match="is there already"):
        backups.safe_copy(opened.path, tmp_path / "stick.gpkg")
    assert (tmp_path / "stick.gpkg").read_text() == "precious"
    with pytest.raises(WorkspaceError, match="The folder for"):
        backups.safe_copy(opened.path, tmp_path / "none" / "stick.gpkg")


def test_a_changed_copy_is_recognised_by_its_checksum(opened, tmp_path):
    copy = backups.safe_copy(opened.path, tmp_path / "stick.gpkg").path
    other = sqlite3.connect(copy)
    other.execute("INSERT INTO team (code) VALUES ('T1')")
    other.commit()
    other.close()
    assert "checksum" in backups.checksum_fault(copy)


def test_backups_rotate_and_one_of_each_day_stays(opened, monkeypatch):
    days = [f"2026-05-{day:02}T{hour:02}:00:00.000Z" for day in range(1, 13) for hour in (8, 12, 18)]
    for at in days:
        monkeypatch.setattr(backups, "utc_now", lambda at=at: at)
        backups.make_backup(opened.path)
    kept = [path.stem for path in backups.backups(opened.path)]
    assert kept[: backups.KEEP] == [backups._stamp(at) for at in reversed(days)][: backups.KEEP]
    assert len({stem[:8] for stem in kept}) == backups.KEEP_DAYS
    assert len(kept) <= backups.KEEP + backups.KEEP_DAYS
    sidecars = {p.name.removesuffix(".sha256") for p in backups.backup_folder(opened.path).glob("*.sha256")}
    assert sidecars == {f"{stem}.gpkg" for stem in kept}


def test_a_backup_is_due_when_something_was_recorded_after_the_newest_one(opened):
    last = opened.rows("journal")[-1]["at"]
    assert backups.is_due(opened.path, last)
    backups.make_backup(opened.path)
    assert not backups.is_due(opened.path, last)
    with opened.action("Add") as action:
        action.insert("team", {"code": "T1"})
    assert backups.is_due(opened.path, opened.rows("journal")[-1]["at"])


def test_no_room_for_a_backup_is_said(opened, monkeypatch):
    usage = type("Usage", (), {"free": 10})
    monkeypatch.setattr(backups.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(WorkspaceError, match="no room for a backup"):
        backups.make_backup(opened.path)


def test_where_the_file_lies_and_which_sqlite_reads_it_can_be_told(opened, monkeypatch):
    assert not health.is_network_drive(opened.path)
    monkeypatch.setattr(health, "_mount_type", lambda _: "cifs")
    assert health.is_network_drive(opened.path)
    assert health.sqlite_identity().startswith(sqlite3.sqlite_version + " ")
    assert len(health.sqlite_libraries()) <= 1
