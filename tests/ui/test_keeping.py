# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace kept safe around the planner: backups by themselves, damage, and what is said at opening."""

from __future__ import annotations

import os
import random
import shutil
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtWidgets import QPushButton

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import backup_task, layers
from mine_planner.store import backups, health
from mine_planner.ui.keeping.keeper import Keeper
from mine_planner.ui.keeping.recovery import RecoveryWindow
from mine_planner.ui.workspace_actions import WorkspaceActions

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def actions(desk, window):
    made = WorkspaceActions(desk, window)
    yield made
    made.unload()
    layers.remove_workspace_layers(desk.project)


@pytest.fixture
def keeper(desk, window):
    made = Keeper(desk, window)
    yield made
    made.unload()


def wait_for_backup(qtbot, path, count=1):
    qtbot.waitUntil(lambda: len(backups.backups(path)) == count and not backup_task._running, timeout=10_000)


def record(session, code):
    with session.action("Add team") as action:
        action.insert("team", {"code": code})


# -------------------------------------------------------------- backups by themselves
def test_a_workspace_is_backed_up_when_it_is_opened_and_when_it_is_closed(keeper, session, qtbot):
    path = session.path
    wait_for_backup(qtbot, path, 1)
    record(session, "T1")
    session.close()
    wait_for_backup(qtbot, path, 2)
    newest = backups.backups(path)[0]
    assert backups.checksum_fault(newest) == ""
    session.open(newest, read_only=True)
    assert [row["code"] for row in session.workspace.rows("team")] == ["T1"]


def test_nothing_new_needs_no_backup_and_reading_makes_none(keeper, session, qtbot):
    path = session.path
    wait_for_backup(qtbot, path, 1)
    session.close()
    session.open(path, read_only=True)
    session.close()
    qtbot.waitUntil(lambda: not backup_task._running, timeout=10_000)
    assert len(backups.backups(path)) == 1


def test_a_workspace_that_stays_open_is_backed_up_now_and_then(keeper, session, qtbot):
    wait_for_backup(qtbot, session.path, 1)
    record(session, "T1")
    task = keeper.back_up()
    assert task is not None
    assert keeper.back_up() is None, "one backup of a file at a time"
    wait_for_backup(qtbot, session.path, 2)


def test_a_backup_that_cannot_be_made_is_said_once_and_stands_in_the_log(
    keeper, session, qtbot, monkeypatch, messages
):
    wait_for_backup(qtbot, session.path, 1)

    def refuse(path, progress=None):
        raise WorkspaceError("There is no room for a backup of x: free some space on the disk.")

    monkeypatch.setattr(backups, "make_backup", refuse)
    for code in ("T1", "T2"):
        record(session, code)
        keeper.back_up()
        qtbot.waitUntil(lambda: not backup_task._running, timeout=10_000)
    assert [text for text in messages() if "no new backup" in text] == [
        "There is no new backup of the workspace. There is no room for a backup of x: "
        "free some space on the disk."
    ]


def test_a_cancelled_backup_leaves_nothing_behind(session, qtbot, monkeypatch):
    failures = []
    monkeypatch.setattr(backups, "_PAGES_PER_STEP", 1)
    real = backup_task.BackupTask._told

    def told(task, share):
        task.cancel()
        real(task, share)

    monkeypatch.setattr(backup_task.BackupTask, "_told", told)
    backup_task.back_up(session.path, failures.append)
    qtbot.waitUntil(lambda: not backup_task._running, timeout=10_000)
    assert list(backups.backup_folder(session.path).iterdir()) == []
    assert failures == []


def test_at_the_end_a_short_backup_finishes_and_a_long_one_is_cancelled(session, qtbot, monkeypatch):
    backup_task.back_up(session.path, lambda _error: None)
    assert backup_task.let_finish(10_000) == 0
    assert len(backups.backups(session.path)) == 1
    qtbot.waitUntil(lambda: not backup_task._running, timeout=10_000)
    record(session, "T1")
    monkeypatch.setattr(backups, "backup_if_due", lambda _path, told: [told(0.5) for _ in iter(int, 1)])
    backup_task.back_up(session.path, lambda _error: None)
    assert backup_task.let_finish(50) == 1
    qtbot.waitUntil(lambda: not backup_task._running, timeout=10_000)


# -------------------------------------------------------------- what is said at opening
def test_a_copy_without_its_wal_says_what_may_be_missing(actions, session, tmp_path, messages):
    record(session, "T1")
    copy = tmp_path / "copied.gpkg"
    shutil.copy(session.path, copy)
    actions.open(copy)
    assert any("without its -wal" in text for text in messages())


def test_a_large_file_that_was_not_closed_is_checked_in_the_background(
    keeper, session, monkeypatch, messages, qtbot
):
    path = session.path
    session.close()
    with path.open("r+b") as file:
        file.seek(5 * 4096)
        file.write(bytes(4096))
    monkeypatch.setattr(health, "QUICK_BYTES", 0)
    path.with_name(path.name + "-wal").touch()
    session.open(path)
    qtbot.waitUntil(lambda: any("newest good backups" in text for text in messages()), timeout=10_000)


def test_edits_that_are_not_saved_keep_their_workspace_open(actions, desk, session, add_task, messages):
    add_task(100, 100, 100, 100)
    actions.open(session.path)
    layer = layers.workspace_layer(desk.project, "clearance_task")
    layer.startEditing()
    box = QgsGeometry.fromRect(QgsRectangle(500_100, 4_400_100, 500_300, 4_400_200))
    box.convertToMultiType()
    layer.changeGeometry(next(layer.getFeatures()).id(), box)
    actions.close()
    assert session.is_open
    assert any("save or discard" in text for text in messages())
    layer.rollBack()


def test_a_file_that_cannot_be_opened_leaves_the_layers_of_the_open_one(actions, desk, session, tmp_path):
    actions.open(session.path)
    (tmp_path / "notes.gpkg").write_text("no database")
    actions.open(tmp_path / "notes.gpkg")
    assert session.title == "North"
    assert layers.workspace_layer(desk.project, "clearance_task") is not None


# -------------------------------------------------------------- damage
def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def zeroed(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    dice = random.Random(3)
    for _ in range(2000):
        content[dice.randrange(100, len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(content)


@pytest.mark.parametrize("damage", [truncated, zeroed, flipped])
def test_a_damaged_workspace_offers_its_backups_and_a_copy_is_opened_as_a_new_file(
    damage, actions, desk, session, tmp_path, qtbot, messages, bar
):
    path = session.path
    record(session, "T1")
    session.close()
    qtbot.waitUntil(lambda: not backup_task._running, timeout=10_000)
    for number in range(3):  # what the newest backup will lack
        session.open(path)
        record(session, f"L{number}")
        session.workspace.close()
        session._workspace = None
    qtbot.waitUntil(lambda: not backup_task._running, timeout=10_000)
    good = backups.backups(path)
    damage(path)
    content = path.read_bytes()
    actions.open(path)
    assert not session.is_open
    assert any("damaged" in text for text in messages())
    button = next(b for b in bar.findChildren(QPushButton) if "Backups" in b.text())
    button.click()
    window = desk.window.findChild(RecoveryWindow)
    qtbot.waitUntil(lambda: window.list.topLevelItemCount() == len(good), timeout=10_000)
    chosen = window.chosen()
    assert chosen.path == good[0]
    window.opened = actions.open
    with qtbot.waitSignal(session.workspace_changed, timeout=10_000):
        window.open_copy(chosen, tmp_path / "again.gpkg")
    assert session.path == tmp_path / "again.gpkg"
    assert "T1" in [row["code"] for row in session.workspace.rows("team")]
    assert path.read_bytes() == content, "the damaged file stays as it is"


def test_the_damaged_file_itself_is_never_the_target(actions, desk, session, qtbot):
    from mine_planner.ui.keeping import recovery

    path = session.path
    session.close()
    backups.make_backup(path)
    truncated(path)
    window = recovery.show_backups(desk, path, "damaged")
    qtbot.waitUntil(lambda: window.list.topLevelItemCount() > 0, timeout=10_000)
    window.open_copy(window.chosen(), path)
    qtbot.waitUntil(lambda: "kept as it is" in window.problem.text(), timeout=10_000)
    window.close()
