# SPDX-License-Identifier: GPL-2.0-or-later
"""After damage: which backups are good, how much each lacks, and a new file that replaces nothing."""

from __future__ import annotations

import os

import pytest
from exchange_offices import Office, found_offices
from store_samples import AUTHOR, new_workspace

from mine_planner.domain.errors import WorkspaceError
from mine_planner.store import backups, recovery
from mine_planner.store.exchange_preview import known_offices
from mine_planner.store.workspace import Workspace


def record(workspace, *codes):
    for code in codes:
        with workspace.action(f"Add team {code}") as action:
            action.insert("team", {"code": code})


@pytest.fixture
def path(tmp_path):
    """Return a closed workspace with two backups and three later actions."""
    opened = new_workspace(tmp_path / "office.gpkg")
    record(opened, "T1")
    backups.make_backup(opened.path)
    record(opened, "T2", "T3")
    backups.make_backup(opened.path)
    record(opened, "T4", "T5", "T6")
    opened.close()
    return opened.path


def test_each_backup_says_how_many_actions_it_lacks(path):
    found = recovery.good_backups(path)
    assert [backup.lost for backup in found] == [3, 5]
    assert [backup.path for backup in found] == backups.backups(path)


def test_what_stands_in_the_wal_alone_is_counted_as_well(path):
    opened = Workspace.open(path, AUTHOR)
    record(opened, "T7")
    assert recovery.good_backups(path)[0].lost == 4
    opened.close()


def test_of_a_file_that_cannot_be_read_nothing_is_pretended(path):
    os.truncate(path, 200)
    assert [backup.lost for backup in recovery.good_backups(path)] == [None, None]


def test_a_backup_that_was_changed_is_not_offered(path):
    newest, older = backups.backups(path)
    with newest.open("r+b") as file:
        file.seek(9000)
        file.write(b"x")
    assert [backup.path for backup in recovery.good_backups(path)] == [older]


def test_the_copy_is_a_new_file_and_nothing_is_overwritten(path):
    os.truncate(path, 5000)
    damaged = path.read_bytes()
    backup = recovery.good_backups(path)[0]
    first = recovery.proposed_name(path, backup)
    made = recovery.recover(path, backup.path, first, AUTHOR)
    assert recovery.proposed_name(path, backup) != first
    assert backups.checksum_fault(made.path) == ""
    again = Workspace.open(made.path, AUTHOR)
    assert [row["code"] for row in again.rows("team")] == ["T1", "T2", "T3"]
    again.close()
    for target in (path, first):
        with pytest.raises(WorkspaceError, match="choose another name"):
            recovery.recover(path, backup.path, target, AUTHOR)
    assert path.read_bytes() == damaged


def test_cancelling_stops_the_looking(path):
    def stop(_share):
        raise WorkspaceError("cancelled")

    with pytest.raises(WorkspaceError, match="cancelled"):
        recovery.good_backups(path, stop)


def test_other_offices_give_back_what_a_recovered_copy_lacks(tmp_path):
    """An office goes back to a backup; the centre has later entries of it, and both go on."""
    (centre, north), task = found_offices(tmp_path, "CN", lambda c: c.add("clearance_task", code="C-1"))
    north.add("team", code="A")
    north.give(centre)
    centre.give(north)
    backup = backups.make_backup(north.ws.path).path
    north.add("team", code="LOST")
    north.edit("clearance_task", task, name="After the backup")
    north.give(centre)
    north.ws.close()
    target = tmp_path / "N-recovered.gpkg"
    recovery.recover(north.ws.path, backup, target, AUTHOR)
    recovered = Office(Workspace.open(target, AUTHOR), tmp_path)
    recovered.sent = 10
    assert recovered.code == "N"
    assert [office.code for office in known_offices(recovered.ws)] == ["C"]
    recovered.add("team", code="NEW")
    recovered.edit("clearance_task", task, name="Entered again")
    for _ in range(2):
        recovered.give(centre)
        centre.give(recovered)
    assert sorted(row["code"] for row in centre.ws.rows("team")) == ["A", "LOST", "NEW"]
    assert centre.questions() == {("merge_attribute", "name")}
    assert centre.content() == recovered.content()
    for office in (centre, recovered):
        office.ws.close()
