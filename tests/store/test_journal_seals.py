# SPDX-License-Identifier: GPL-2.0-or-later
"""Every change by every program is journaled, and the seals tell when the journal was touched."""

from __future__ import annotations

import json
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import SQUARE

from mine_planner.store import gpkg_blob, journal
from mine_planner.store.undo import undo


def entries(workspace, **where):
    return workspace.rows("journal", **where)


def other_program(workspace) -> sqlite3.Connection:
    connection = sqlite3.connect(workspace.path)
    gpkg_blob.register_functions(connection)
    return connection


def test_an_update_keeps_the_changed_columns_alone(workspace, add):
    uuid = add("clearance_task", code="N-1", geom=SQUARE)
    with workspace.action("Name it") as action:
        action.update("clearance_task", uuid, {"name": "Orchard", "code": "N-1"})
    last = entries(workspace, table_name="clearance_task", operation="update")[-1]
    assert json.loads(last["before"]) == {"name": ""}
    assert json.loads(last["after"]) == {"name": "Orchard"}
    assert last["before_blob"] is None
    action = workspace.row("journal_action", fid=last["action_fid"])
    assert (action["name"], action["user_name"], action["office"]) == ("Name it", "planner", "N")


def test_an_edit_by_another_program_is_journaled_and_gathered_into_one_action(workspace, add):
    for number in range(3):
        add("clearance_task", code=f"N-{number}")
    other = other_program(workspace)
    other.execute("UPDATE clearance_task SET name = 'by hand'")
    other.commit()
    other.close()
    assert workspace.seal() == 3
    last = entries(workspace)[-1]
    action = workspace.row("journal_action", fid=last["action_fid"])
    assert (action["kind"], action["program"], action["user_name"]) == ("layer_edit", "another program", "")
    undo(workspace)
    assert {row["name"] for row in workspace.rows("clearance_task")} == {""}


def test_a_row_that_another_program_adds_without_uuid_gets_one(workspace):
    other = other_program(workspace)
    other.execute("INSERT INTO clearance_task (code) VALUES ('N-1'), ('N-2')")
    other.commit()
    other.close()
    uuids = {row["uuid"] for row in workspace.rows("clearance_task")}
    assert len(uuids) == 2
    assert all(len(uuid) == 36 for uuid in uuids)
    assert [json.loads(row["after"])["uuid"] for row in entries(workspace)[-2:]] == [
        row["uuid"] for row in workspace.rows("clearance_task")
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET after = '{}'",
        "DELETE FROM journal",
        "UPDATE journal SET action_fid = 1",
        "DELETE FROM journal_seal",
        "UPDATE journal_seal SET sha256 = ''",
        "DELETE FROM journal_action",
        "UPDATE journal_action SET user_name = 'somebody'",
        "DELETE FROM journal_context",
    ],
)
def test_nobody_rewrites_the_journal(workspace, add, statement):
    add("clearance_task", code="N-1")
    other = other_program(workspace)
    with pytest.raises(sqlite3.IntegrityError, match=r"[jJ]ournal"):
        other.execute(statement)
    other.close()


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ('UPDATE journal SET after = \'{"name":"x"}\' WHERE fid = 3', "changed"),
        ("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE fid = 2", "changed"),
        (
            "UPDATE journal SET before_blob = zeroblob(length(before_blob)) WHERE before_blob IS NOT NULL",
            "changed",
        ),
        (
            "UPDATE journal SET after_blob = zeroblob(length(after_blob)) WHERE operation = 'update'",
            "changed",
        ),
        ("DELETE FROM journal WHERE fid = 2", "removed"),
        ("UPDATE journal_action SET user_name = 'x' WHERE fid = 2", "changed"),
        ("DELETE FROM journal_seal WHERE fid = 2", "missing"),
        ("UPDATE journal_seal SET sha256 = replace(sha256, 'a', 'b') WHERE fid = 1", "changed"),
    ],
)
def test_a_journal_that_was_rewritten_all_the_same_is_recognised(workspace, add, statement, what):
    for number in range(4):
        uuid = add("clearance_task", code=f"N-{number}", geom=SQUARE)
    with workspace.action("Move the last one") as action:
        action.update("clearance_task", uuid, {"geom": action.blob(SQUARE.buffer(5))})
    assert journal.broken_seals(workspace.connection) == []
    forger = sqlite3.connect(workspace.path)
    names = forger.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'journal%'"
    ).fetchall()
    for (name,) in names:
        forger.execute(f'DROP TRIGGER "{name}"')
    forger.execute(statement)
    forger.commit()
    forger.close()
    found = journal.broken_seals(workspace.connection)
    assert found
    assert what in found[0].what


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=40),
    depth=st.floats(min_value=1e-300, max_value=1e300),
)
def test_any_text_and_figure_comes_back_from_the_journal_exactly(workspace, name, depth):
    with workspace.action("Any") as action:
        uuid = action.insert(
            "clearance_task", {"code": f"X-{len(entries(workspace))}", "name": name, "depth_cm": depth}
        )
    stored = workspace.row("clearance_task", uuid=uuid)
    assert (stored["name"], stored["depth_cm"]) == (name, depth)
    after = json.loads(entries(workspace)[-1]["after"])
    assert (after["name"], after["depth_cm"]) == (name, depth)
