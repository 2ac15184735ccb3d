# SPDX-License-Identifier: GPL-2.0-or-later
"""What is opened, what is refused, and what the user is told: damage, hostility, age, media."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from pathlib import Path

import pytest
from store_samples import AUTHOR, SQUARE, new_workspace

from mine_planner.domain.errors import RuleError, WorkspaceError
from mine_planner.store import backups, health
from mine_planner.store.health import DamagedWorkspaceError
from mine_planner.store.workspace import Workspace


@pytest.fixture
def closed(tmp_path) -> Path:
    """Return a closed workspace of 300 tasks, with a good backup."""
    opened = new_workspace(tmp_path / "office.gpkg")
    with opened.action("Draw tasks") as action:
        for number in range(300):
            action.insert("clearance_task", {"code": f"N-{number:04}", "geom": action.blob(SQUARE)})
    opened.close()
    backups.make_backup(opened.path)
    return opened.path


def spoil(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def add_many(opened, first: int, count: int) -> None:
    """Add large tasks in one action."""
    with opened.action("Many") as action:
        for number in range(first, first + count):
            values = {"code": f"F-{number}", "geom": action.blob(SQUARE), "note": "x" * 900}
            action.insert("clearance_task", values)


def test_a_closed_workspace_is_one_file(closed):
    assert not closed.with_name("office.gpkg-wal").exists()
    assert Workspace.open(closed, AUTHOR).notices == ()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_recognised_and_its_newest_good_backup_offered(closed, share):
    os.truncate(closed, int(closed.stat().st_size * share))
    with pytest.raises(DamagedWorkspaceError, match="open its newest good backup") as caught:
        Workspace.open(closed, AUTHOR)
    assert caught.value.backups == (backups.backups(closed)[0],)
    backups.restore(closed, caught.value.backups[0])
    again = Workspace.open(closed, AUTHOR)
    assert len(again.rows("clearance_task")) == 300
    again.close()


@pytest.mark.parametrize("page", [0, 1, 2, 5])
def test_a_zeroed_page_is_recognised(closed, page):
    spoil(closed, page * 4096, bytes(4096))
    with pytest.raises(DamagedWorkspaceError, match="newest good backup"):
        Workspace.open(closed, AUTHOR)


def test_a_file_of_zeros_is_recognised(closed):
    closed.write_bytes(bytes(closed.stat().st_size))
    with pytest.raises(DamagedWorkspaceError, match="newest good backup"):
        Workspace.open(closed, AUTHOR)


def test_flipped_bits_in_the_pages_that_hold_the_file_together_are_recognised(closed):
    whole = closed.read_bytes()
    dice = random.Random(7)
    recognised = 0
    for _ in range(40):
        page = dice.randrange(1, len(whole) // 4096)
        spoiled = bytearray(whole)
        for place in range(12):
            spoiled[page * 4096 + place] ^= 0xFF
        closed.write_bytes(spoiled)
        try:
            Workspace.open(closed, AUTHOR).close()
        except DamagedWorkspaceError:
            recognised += 1
    # the pages that are not recognised are free pages and continued BLOBs, which hold no structure
    assert recognised >= 30


def test_a_damaged_backup_is_passed_over(closed):
    older = backups.backups(closed)[0]
    newer = older.with_name("29990101T000000.000Z.gpkg")
    shutil.copy(older, newer)
    spoil(newer, 5 * 4096, bytes(4096))
    spoil(closed, 4096, bytes(4096))
    with pytest.raises(DamagedWorkspaceError) as caught:
        Workspace.open(closed, AUTHOR)
    assert caught.value.backups == (older,)


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("CREATE TRIGGER spy AFTER INSERT ON clearance_task BEGIN DELETE FROM team; END", "the trigger spy"),
        ("CREATE VIEW clearance AS SELECT * FROM clearance_task", "the view clearance"),
        ("CREATE VIRTUAL TABLE bomb USING fts5(text)", "the virtual table bomb"),
        (
            "CREATE TABLE notes (fid INTEGER PRIMARY KEY); CREATE TRIGGER rtree_notes_geom_insert "
            "AFTER INSERT ON notes BEGIN DELETE FROM journal_seal; END",
            "the trigger rtree_notes_geom_insert",
        ),
        (
            "CREATE TABLE notes (fid INTEGER PRIMARY KEY); CREATE TRIGGER count AFTER INSERT ON notes BEGIN "
            "SELECT \"load_extension\"('evil'); END",
            "the trigger count",
        ),
        (
            "DROP TRIGGER rule_journal_delete; CREATE TRIGGER rule_journal_delete BEFORE DELETE ON journal "
            "BEGIN SELECT 1; END",
            "the trigger rule_journal_delete",
        ),
    ],
)
def test_a_file_with_something_planted_in_it_is_refused_and_nothing_of_it_runs(closed, statement, named):
    attacker = sqlite3.connect(closed)
    attacker.executescript(statement)
    attacker.close()
    before = closed.read_bytes()
    for read_only in (False, True):
        with pytest.raises(WorkspaceError, match=named):
            Workspace.open(closed, AUTHOR, read_only=read_only)
    assert closed.read_bytes() == before


def test_a_missing_rule_is_said_at_opening(closed):
    other = sqlite3.connect(closed)
    other.execute("DROP TRIGGER rule_task_step")
    other.close()
    opened = Workspace.open(closed, AUTHOR)
    assert "rule_task_step" in opened.notices[0]
    opened.close()


def test_a_file_from_a_newer_version_is_refused(closed):
    other = sqlite3.connect(closed)
    other.execute("DROP TRIGGER rule_workspace_fixed")
    other.execute("UPDATE workspace SET schema_version = 99")
    other.commit()
    other.close()
    with pytest.raises(WorkspaceError, match=r"newer Mine Planner .workspace version 99.: update this one"):
        Workspace.open(closed, AUTHOR)


def test_what_is_no_workspace_is_said_in_words(tmp_path):
    text = tmp_path / "text.gpkg"
    text.write_text("not a database" * 50)
    with pytest.raises(WorkspaceError, match="is no GeoPackage"):
        Workspace.open(text, AUTHOR)
    empty = tmp_path / "empty.gpkg"
    empty.write_bytes(b"")
    with pytest.raises(WorkspaceError, match="is no GeoPackage"):
        Workspace.open(empty, AUTHOR)
    plain = tmp_path / "plain.gpkg"
    other = sqlite3.connect(plain)
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(WorkspaceError, match="but no workspace"):
        Workspace.open(plain, AUTHOR)
    with pytest.raises(WorkspaceError, match="is not there"):
        Workspace.open(tmp_path / "gone.gpkg", AUTHOR)


def test_a_copy_without_its_wal_says_what_may_be_missing(closed, tmp_path):
    opened = Workspace.open(closed, AUTHOR)
    with opened.action("One more") as action:
        action.insert("clearance_task", {"code": "N-9999"})
    copy = tmp_path / "copy.gpkg"
    shutil.copy(closed, copy)
    found = Workspace.open(copy, AUTHOR)
    assert "without its -wal file" in found.notices[0]
    assert found.row("clearance_task", code="N-9999") is None
    found.close()
    safe = backups.safe_copy(closed, tmp_path / "safe.gpkg")
    found = Workspace.open(safe.path, AUTHOR)
    assert found.notices == ()
    assert found.row("clearance_task", code="N-9999") is not None
    found.close()
    second = Workspace.open(closed, AUTHOR)
    assert second.notices == ()
    second.close()
    opened.close()


@pytest.mark.parametrize("with_wal", [False, True])
def test_read_only_media_show_everything_that_can_be_shown(closed, tmp_path, monkeypatch, with_wal):
    disc = tmp_path / "disc"
    disc.mkdir()
    opened = Workspace.open(closed, AUTHOR)
    with opened.action("One more") as action:
        action.insert("clearance_task", {"code": "N-9999"})
    if with_wal:
        for name in ("office.gpkg", "office.gpkg-wal"):
            shutil.copy(closed.with_name(name), disc / name)
        opened.close()
    else:
        opened.close()
        shutil.copy(closed, disc / "office.gpkg")
    monkeypatch.setattr(health, "can_write", lambda _: False)
    found = Workspace.open(disc / "office.gpkg", AUTHOR)
    assert found.read_only
    assert "open for reading only" in found.notices[-1]
    assert found.row("clearance_task", code="N-9999") is not None
    with pytest.raises(WorkspaceError, match="open for reading only"), found.action("Write"):
        pass
    found.close()


def test_a_network_drive_is_written_the_slow_safe_way_and_said(closed, monkeypatch):
    monkeypatch.setattr(health, "is_network_drive", lambda _: True)
    opened = Workspace.open(closed, AUTHOR)
    assert opened.connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert "network drive" in opened.notices[0]
    with opened.action("Add") as action:
        action.insert("team", {"code": "T1"})
    opened.close()


def test_a_locked_file_asks_to_try_again_and_keeps_what_was_there(closed, monkeypatch):
    opened = Workspace.open(closed, AUTHOR)
    opened.connection.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(closed, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with (
        pytest.raises(WorkspaceError, match="Another program is saving"),
        opened.action("Add"),
    ):
        pass
    other.execute("ROLLBACK")
    with opened.action("Add") as action:
        action.insert("team", {"code": "T1"})
    assert [row["code"] for row in opened.rows("team")] == ["T1"]
    opened.close()
    other.close()


def test_opening_and_closing_wait_for_nobody(closed):
    other = sqlite3.connect(closed, isolation_level=None)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("BEGIN IMMEDIATE")
    opened = Workspace.open(closed, AUTHOR, read_only=True)
    assert len(opened.rows("clearance_task")) == 300
    opened.close()
    other.execute("ROLLBACK")
    other.close()


def test_a_full_disk_leaves_the_file_as_it_was(closed):
    opened = Workspace.open(closed, AUTHOR)
    before = [tuple(row) for row in opened.rows("clearance_task")]
    entries = len(opened.rows("journal"))
    pages = opened.connection.execute("PRAGMA page_count").fetchone()[0]
    for spare in range(8):
        opened.connection.execute(f"PRAGMA max_page_count = {pages + spare}")
        with pytest.raises(WorkspaceError, match="no room left"):
            add_many(opened, 0, 400)
        assert [tuple(row) for row in opened.rows("clearance_task")] == before
        assert len(opened.rows("journal")) == entries
    opened.connection.execute("PRAGMA max_page_count = 1073741823")
    with opened.action("Add") as action:
        action.insert("team", {"code": "T1"})
    assert health.quick_fault(opened.connection) == ""
    opened.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts a small disk")
@pytest.mark.skipif(shutil.which("mount") is None, reason="there is no program mount")
def test_a_really_full_disk_leaves_the_file_as_it_was(closed, tmp_path):
    import subprocess

    small = tmp_path / "small"
    small.mkdir()
    size = closed.stat().st_size + 600_000
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(small)], check=False
    ).returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        path = shutil.copy(closed, small / "office.gpkg")
        opened = Workspace.open(Path(path), AUTHOR)
        saved = 300
        with pytest.raises(WorkspaceError, match=r"no room left|disk failed"):  # noqa: PT012
            while True:
                add_many(opened, saved, 10)
                saved += 10
        assert len(opened.rows("clearance_task")) == saved
        assert health.quick_fault(opened.connection) == ""
        with pytest.raises(WorkspaceError, match="no room"):
            backups.make_backup(opened.path)
        opened.connection.close()
    finally:
        subprocess.run(["umount", "--lazy", str(small)], check=True)  # its lock may be held


NAMES = [
    "O'Brien's \"field\"",
    "<b>bold</b><script>alert(1)</script>",
    '=HYPERLINK("http://x")',
    "شمال ١٢",
    "Ağdam – Şuşa; DROP TABLE team;--",
    "{name} %s ? :x",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_kept_as_it_is(workspace, add, name):
    uuid = add("clearance_task", code=name.strip(), name=name, note=name)
    assert workspace.row("clearance_task", code=name.strip())["note"] == name
    with workspace.action(f"Rename {name}") as action:
        action.update("clearance_task", uuid, {"name": name * 2})
    assert workspace.rows("journal_action")[-1]["name"] == f"Rename {name}"
    with pytest.raises(RuleError, match="another task's code"):
        add("clearance_task", code=name.strip())


@pytest.mark.parametrize("name", ['o\'ffice "1".gpkg', "Ağdam ﺱ.gpkg", "a%20b#c?d.gpkg"])
def test_any_file_name_can_be_created_opened_copied_and_backed_up(tmp_path, name):
    opened = new_workspace(tmp_path / name)
    opened.close()
    Workspace.open(tmp_path / name, AUTHOR, read_only=True).close()
    made = backups.make_backup(tmp_path / name)
    assert backups.checksum_fault(made.path) == ""
    assert list(backups.good_backups(tmp_path / name)) == [made.path]


def test_looking_at_a_copy_does_not_silence_the_warning_about_its_missing_wal(tmp_path):
    office = new_workspace(tmp_path / "office.gpkg")
    office.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    copy = tmp_path / "copy.gpkg"
    shutil.copy(office.path, copy)
    office.close()
    for read_only in (True, True, False):
        opened = Workspace.open(copy, AUTHOR, read_only=read_only)
        assert "without its -wal file" in opened.notices[0]
        if read_only:
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                opened.connection.execute("DELETE FROM journal")
        opened.close()
    assert not list(tmp_path.glob("copy.gpkg-*")), "looking leaves nothing behind"
