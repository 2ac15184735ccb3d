# SPDX-License-Identifier: GPL-2.0-or-later
"""What was done, by whom and when, is listed from the journal and found again by person, day and table."""

from __future__ import annotations

import sqlite3

import pytest
from store_samples import SQUARE

from mine_planner.store import action_list, bulk, row_labels
from mine_planner.store.undo import undo
from mine_planner.store.values import Author
from mine_planner.store.workspace import Workspace


@pytest.fixture
def lively(workspace, add):
    """Return a workspace in which two people, a bulk load and another program did something."""
    with workspace.action("Add team T1") as action:
        action.insert("team", {"code": "T1", "name": "Team 1"})
    with workspace.action("Draw task N-1") as action:
        task = action.insert("clearance_task", {"code": "N-1", "geom": action.blob(SQUARE)})
        action.update("clearance_task", task, {"name": "Orchard"})
    colleague = Workspace.open(workspace.path, Author("colleague"))
    with colleague.action("Rename task N-1") as action:
        action.update("clearance_task", task, {"name": "Meadow"})
    colleague.close()
    sheet = add("source_map", name="Sheet", sourcereliability="B", inforeliability=2, sigma_m=40)
    with workspace.action("Bring in mines", "bulk") as action:
        rows = [(sheet, str(number)) for number in range(50)]
        bulk.bulk_insert(action, "recorded_mine", ("map_uuid", "source_fid"), rows, source="m.csv")
    other = sqlite3.connect(workspace.path)
    other.execute("UPDATE team SET name = 'Team one'")
    other.commit()
    other.close()
    workspace.seal()
    return workspace


def names(workspace, **chosen):
    return [done.name for done in action_list.actions(workspace.connection, **chosen)]


def test_everything_is_listed_the_newest_first_with_tables_and_entries(lively):
    newest = action_list.actions(lively.connection)[0]
    assert newest.name == "Edit by another program: team"
    drawn = next(done for done in action_list.actions(lively.connection) if done.name == "Draw task N-1")
    assert (drawn.user, drawn.office, drawn.entries, drawn.tables) == ("planner", "N", 2, ("clearance_task",))


def test_actions_are_found_by_person_table_and_day(lively):
    assert names(lively, person="colleague") == ["Rename task N-1"]
    assert names(lively, person="another program") == ["Edit by another program: team"]
    assert names(lively, table="team") == ["Edit by another program: team", "Add team T1"]
    at = action_list.actions(lively.connection)[0].at
    assert at[:10] in {done.at[:10] for done in action_list.actions(lively.connection)}
    assert names(lively, since="2020-01-01T00:00:00.000Z", until="2020-01-02T00:00:00.000Z") == []
    assert len(names(lively, since=at[:10] + "T00:00:00.000Z", until="2999-01-01T00:00:00.000Z")) >= 6
    assert {"planner", "colleague", "another program"} <= set(action_list.people(lively.connection))


def test_an_action_says_which_rows_it_changed_and_a_load_how_many(lively):
    found = {done.name: done.fid for done in action_list.actions(lively.connection)}
    drawn = action_list.changed_rows(lively.connection, found["Draw task N-1"])
    assert [(c.operation, c.label, c.columns) for c in drawn] == [
        ("insert", "task N-1, Meadow", ()),
        ("update", "task N-1, Meadow", ("name",)),
    ]
    (load,) = action_list.changed_rows(lively.connection, found["Bring in mines"])
    assert load.label == "50 rows of recorded mine from m.csv"
    assert load.uuid == ""


def test_what_was_taken_back_says_so(lively):
    with lively.action("Add team T2") as action:
        action.insert("team", {"code": "T2"})
    undo(lively)
    states = {done.name: done.state for done in action_list.actions(lively.connection)}
    assert states["Add team T2"] == "undone"
    assert states["Undo: Add team T2"] == "done"


def test_a_row_is_called_by_its_code_and_name_or_by_its_key(lively):
    team = lively.row("team", code="T1")
    assert row_labels.label_of_uuid(lively.connection, "team", team["uuid"]) == "team T1, Team one"
    assert row_labels.table_of(lively.connection, team["uuid"], ("clearance_task",)) == "team"
    assert row_labels.table_of(lively.connection, "no such uuid") is None
    assert row_labels.label("clearance_task", {"code": "", "name": None}, 7) == "task 7"
