# SPDX-License-Identifier: GPL-2.0-or-later
"""Verification finds what was changed around the rules and the journal, and nothing where nothing was."""

from __future__ import annotations

import random
import sqlite3

import numpy as np
import pytest
import shapely
from store_samples import AUTHOR, SQUARE

from mine_planner.domain.errors import RuleError
from mine_planner.store import blob_arrays, bulk, gpkg_blob, repair
from mine_planner.store.undo import redo, undo
from mine_planner.store.verify import verify
from mine_planner.store.workspace import Workspace


@pytest.fixture
def lively(workspace, add):
    """Return a workspace in which everything happened that can happen."""
    source = add("source_map", name="Sheet", sourcereliability="B", inforeliability=2, sigma_m=40.1)
    tasks = [add("clearance_task", code=f"N-{n}", geom=SQUARE, depth_cm=0.1 + n) for n in range(4)]
    points = blob_arrays.point_blobs(np.linspace(6e5, 7e5, 500), np.linspace(44e5, 45e5, 500), 32638)
    with workspace.action("Load", "bulk") as action:
        rows = [(p, source, f"m{n}") for n, p in enumerate(points)]
        found = bulk.bulk_insert(
            action, "recorded_mine", ("geom", "map_uuid", "source_fid"), rows, source="mines.csv"
        )
    undo(workspace)
    redo(workspace)
    with workspace.action("Edit") as action:
        action.update("clearance_task", tasks[0], {"name": "Orchard", "geom": None})
        action.update("recorded_mine", found.uuids[7], {"fuze": "MV-5"})
        action.delete("recorded_mine", found.uuids[8])
        action.delete("clearance_task", tasks[1])
    with workspace.action("Many") as action:
        bulk.bulk_update(action, "clearance_task", [tasks[2], tasks[3]], {"status": "assigned"})
    other = sqlite3.connect(workspace.path)
    gpkg_blob.register_functions(other)
    other.execute("UPDATE clearance_task SET note = 'by another program'")
    other.commit()
    other.close()
    workspace.seal()
    return workspace


def around(workspace, *statements):
    """Change the file with all triggers of the touched tables away for a moment."""
    forger = sqlite3.connect(workspace.path)
    gpkg_blob.register_functions(forger)
    triggers = forger.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        forger.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        forger.execute(statement)
    for _, text in triggers:
        forger.execute(text)
    forger.commit()
    forger.close()


def test_nothing_is_found_where_nothing_was_done(lively):
    told = []
    assert verify(lively.connection, told.append) == []
    assert told[-1] == 1.0


@pytest.mark.parametrize(
    ("statement", "table", "fid", "words"),
    [
        (
            "UPDATE clearance_task SET depth_cm = 5 WHERE fid = 3",
            "clearance_task",
            3,
            "differs from the journal",
        ),
        ("UPDATE clearance_task SET geom = NULL WHERE fid = 3", "clearance_task", 3, "in geom"),
        ("DELETE FROM clearance_task WHERE fid = 4", "clearance_task", 4, "is gone"),
        (
            "INSERT INTO team (uuid, code) VALUES ('00000000-0000-0000-0000-000000000001', 'T9')",
            "team",
            1,
            "came in around the journal",
        ),
        (
            "UPDATE recorded_mine SET fuze = 'x' WHERE fid = 100",
            "recorded_mine",
            1,
            "brought in from mines.csv",
        ),
        ("UPDATE recorded_mine SET fuze = 'x' WHERE fid = 8", "recorded_mine", 8, "differs from the journal"),
        (
            "UPDATE recorded_mine SET ordnance = 'x' WHERE fid = 8",
            "recorded_mine",
            1,
            "brought in from mines.csv",
        ),
        ("DELETE FROM recorded_mine WHERE fid = 100", "recorded_mine", 1, "brought in from mines.csv"),
        (
            "INSERT INTO recorded_mine (uuid, map_uuid) "
            "SELECT '00000000-0000-0000-0000-000000000001', map_uuid FROM recorded_mine LIMIT 1",
            "recorded_mine",
            501,
            "came in around the journal",
        ),
    ],
)
def test_a_row_changed_around_the_journal_is_found(lively, statement, table, fid, words):
    around(lively, statement)
    found = [f for f in verify(lively.connection) if f.kind == "around_journal"]
    assert [(f.table, f.fid) for f in found] == [(table, fid)]
    assert words in found[0].sentence
    assert found[0].sentence.endswith(".")


def test_an_orphan_an_invalid_outline_and_a_broken_index_are_found(lively):
    bowtie = gpkg_blob.blob_from_geometry(
        shapely.MultiPolygon([shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])]), 32638
    )
    with lively.action("Draw a bow tie") as action:
        action.insert("hazard_area", {"geom": bowtie})
    around(
        lively,
        "UPDATE clearance_task SET team_uuid = '00000000-0000-0000-0000-000000000000' WHERE fid = 3",
        "DELETE FROM rtree_clearance_task_geom WHERE id = 3",
    )
    kinds = {f.kind: f for f in verify(lively.connection) if f.kind != "around_journal"}
    assert set(kinds) == {"link", "geometry", "index"}
    assert (kinds["link"].table, kinds["link"].fid) == ("clearance_task", 3)
    assert "Self-intersection" in kinds["geometry"].sentence
    assert repair.rebuild_index(lively, "clearance_task") == 2
    assert "index" not in {f.kind for f in verify(lively.connection)}


def test_a_missing_rule_is_found_and_put_back(lively):
    other = sqlite3.connect(lively.path)
    other.execute("DROP TRIGGER rule_task_step")
    other.execute("DROP INDEX journal_row")
    other.commit()
    other.close()
    assert {f.kind for f in verify(lively.connection)} == {"schema"}
    assert set(repair.repair_schema(lively)) == {"rule_task_step", "journal_row"}
    assert verify(lively.connection) == []


def test_random_work_by_anybody_always_verifies(workspace, add):
    dice = random.Random(3)
    sheet = {"name": "Sheet", "sourcereliability": "B", "inforeliability": 2, "sigma_m": 40}
    with workspace.action("Receive the map", "merge") as action:
        source = action.insert("source_map", sheet)
    refused = 0
    for turn in range(80):
        what = dice.randrange(6)
        mines = workspace.rows("recorded_mine")
        if what == 0:
            with workspace.action("Load", "bulk") as action:
                rows = [(source, f"{turn}-{n}", dice.random()) for n in range(dice.randrange(1, 30))]
                bulk.bulk_insert(
                    action, "recorded_mine", ("map_uuid", "source_fid", "depth_cm"), rows, source="f"
                )
        elif what == 1 and mines:
            with workspace.action("Change") as action:
                for row in dice.sample(mines, min(3, len(mines))):
                    action.update(
                        "recorded_mine", row["uuid"], {"depth_cm": dice.random(), "fuze": str(turn)}
                    )
        elif what == 2 and mines:
            with workspace.action("Delete") as action:
                action.delete("recorded_mine", dice.choice(mines)["uuid"])
        elif what == 3:
            add("recorded_mine", map_uuid=source, depth_cm=dice.random())
        else:
            step = undo if what == 4 else redo
            try:
                step(workspace)
            except RuleError:
                refused += 1
    assert refused < 40
    assert verify(workspace.connection) == []
    workspace.close()
    again = Workspace.open(workspace.path, AUTHOR)
    assert verify(again.connection) == []
    again.close()
