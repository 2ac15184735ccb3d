# SPDX-License-Identifier: GPL-2.0-or-later
"""Old workspaces are brought forward with a backup first, whole or not at all."""

from __future__ import annotations

import gzip
import json
import sqlite3
from pathlib import Path

import pytest
from store_samples import AUTHOR, SQUARE, sample_workspace

from mine_planner.domain.errors import RuleError, WorkspaceError
from mine_planner.store import backups, inspection, schema
from mine_planner.store.verify import verify
from mine_planner.store.workspace import Workspace

FIXTURES = Path(__file__).parent / "fixtures"

VERSION_2 = """
ALTER TABLE clearance_task ADD COLUMN weather TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '';
CREATE TABLE weather_station (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE,
    geom POINT,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    name TEXT NOT NULL
);
"""


@pytest.mark.parametrize("packed", sorted(FIXTURES.glob("workspace_v*.gpkg.gz")), ids=lambda p: p.stem)
def test_the_workspace_of_every_version_opens_with_all_that_was_in_it(tmp_path, packed):
    path = tmp_path / "old.gpkg"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    opened = Workspace.open(path, AUTHOR)
    assert [n for n in opened.notices if "version" not in n] == []
    task = opened.row("clearance_task", code="N-0001")
    assert (task["status"], task["name"], task["depth_cm"]) == ("assigned", "Ağdam, orchard", 13.0)
    assert opened.row("workspace")["schema_version"] == schema.SCHEMA_VERSION
    assert verify(opened.connection) == []
    opened.close()


def test_the_frozen_list_of_objects_is_that_of_the_schema():
    """A failure before a release means: run scripts/freeze_schema.py; after it: a migration is missing."""
    frozen = json.loads(schema.migration_text(f"objects_{schema.SCHEMA_VERSION:04}.json"))
    hashes = inspection.known_hashes(schema.SCHEMA_VERSION)
    assert {(kind, name): sha256 for kind, name, sha256 in frozen} == hashes


@pytest.fixture
def old_file(tmp_path):
    opened = sample_workspace(tmp_path / "office.gpkg")
    opened.close()
    return opened.path


@pytest.fixture
def version_2(monkeypatch):
    """Pretend that this Mine Planner knows a version 2."""
    real = schema.migration_text
    frozen = json.dumps([[*key, value] for key, value in inspection.known_hashes(1).items()])
    extra = {"0002_weather.sql": VERSION_2, "objects_0001.json": frozen}
    monkeypatch.setattr(schema, "migration_text", lambda name: extra.get(name) or real(name))
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, (2, ("0002_weather.sql",))))
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 2)
    _forget()
    yield extra
    monkeypatch.undo()
    _forget()


def _forget():
    schema.tables.cache_clear()
    inspection.reference_objects.cache_clear()
    inspection.known_hashes.cache_clear()


def test_an_older_workspace_is_brought_forward_with_a_backup_first(old_file, version_2):
    opened = Workspace.open(old_file, AUTHOR)
    assert "was brought to workspace version 2" in opened.notices[0]
    assert opened.row("clearance_task", code="N-0001")["weather"] == ""
    with opened.action("Use what is new") as action:
        task = opened.row("clearance_task", code="N-0001")["uuid"]
        action.update("clearance_task", task, {"weather": "rain"})
        point = action.blob(SQUARE.centroid)
        action.insert("weather_station", {"name": "Hill", "task_uuid": task, "geom": point})
    assert json.loads(opened.rows("journal", operation="update")[-1]["after"]) == {"weather": "rain"}
    said = "The field name of a weather station must be filled in"
    with pytest.raises(RuleError, match=said), opened.action("Break a rule") as action:
        action.insert("weather_station", {})
    assert inspection.inspect(opened.connection).missing == ()
    assert verify(opened.connection) == []
    opened.close()
    kept = sqlite3.connect(backups.backups(old_file)[0])
    assert kept.execute("SELECT schema_version FROM workspace").fetchone() == (1,)
    kept.close()
    again = Workspace.open(old_file, AUTHOR)
    assert again.notices == ()
    again.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(old_file, version_2):
    schema.tables()
    version_2["0002_weather.sql"] = VERSION_2.replace("CREATE TABLE weather", "CREATE TABEL weather")
    before = sqlite3.connect(old_file).execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    with pytest.raises(WorkspaceError):
        Workspace.open(old_file, AUTHOR)
    after = sqlite3.connect(old_file)
    assert after.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == before
    assert after.execute("SELECT schema_version FROM workspace").fetchone() == (1,)
    after.close()


def test_an_older_workspace_with_something_planted_is_refused(old_file, version_2):
    attacker = sqlite3.connect(old_file)
    attacker.execute("CREATE VIEW spy AS SELECT 1")
    attacker.close()
    with pytest.raises(WorkspaceError, match="the view spy"):
        Workspace.open(old_file, AUTHOR)


def test_an_older_workspace_on_a_disc_says_what_to_do(old_file, version_2):
    with pytest.raises(WorkspaceError, match="older workspace version 1 and can only be read here"):
        Workspace.open(old_file, AUTHOR, read_only=True)
