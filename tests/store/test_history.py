# SPDX-License-Identifier: GPL-2.0-or-later
"""Any row's history, its state at a moment, and what others saved during an edit session."""

from __future__ import annotations

import sqlite3
import time

from store_samples import AUTHOR, SQUARE

from mine_planner.store import bulk, gpkg_blob, history, journal
from mine_planner.store.undo import undo
from mine_planner.store.values import utc_now
from mine_planner.store.workspace import Workspace


def moment() -> str:
    time.sleep(0.003)
    at = utc_now()
    time.sleep(0.003)
    return at


def test_a_row_is_shown_as_it_was_at_each_moment(workspace, add):
    before = moment()
    uuid = add("clearance_task", code="N-1", geom=SQUARE)
    drawn = moment()
    with workspace.action("Name") as action:
        action.update("clearance_task", uuid, {"name": "Orchard", "geom": action.blob(SQUARE.buffer(9))})
    named = moment()
    with workspace.action("Remove") as action:
        action.delete("clearance_task", uuid)
    gone = moment()
    at = {
        when: history.row_as_of(workspace.connection, "clearance_task", uuid, when)
        for when in (before, drawn, named, gone)
    }
    assert at[before] is None
    assert at[drawn]["name"] == ""
    assert gpkg_blob.geometry_from_blob(at[drawn]["geom"]).equals(SQUARE)
    assert at[named]["name"] == "Orchard"
    assert at[gone] is None
    told = history.row_history(workspace.connection, "clearance_task", uuid)
    assert [entry.operation for entry in told] == ["delete", "update", "insert"]
    assert told[1].columns == ("name", "geom")
    assert (told[1].action, told[1].user, told[1].office) == ("Name", "planner", "N")


def test_a_whole_table_is_shown_as_it_was_through_bulk_loads_and_their_undoing(workspace, add):
    source = add("source_map", name="Sheet", sourcereliability="B", inforeliability=2, sigma_m=40)
    states = {moment(): []}
    with workspace.action("Load", "bulk") as action:
        rows = [(source, str(number)) for number in range(20)]
        found = bulk.bulk_insert(action, "recorded_mine", ("map_uuid", "source_fid"), rows, source="m.csv")

    def numbers():
        return [row["source_fid"] for row in workspace.rows("recorded_mine")]

    states[moment()] = numbers()
    undo(workspace)
    states[moment()] = numbers()
    with workspace.action("Load", "bulk") as action:
        found = bulk.bulk_insert(
            action, "recorded_mine", ("map_uuid", "source_fid"), rows[:5], source="m.csv"
        )
    with workspace.action("Correct") as action:
        action.update("recorded_mine", found.uuids[0], {"source_fid": "first"})
        action.delete("recorded_mine", found.uuids[1])
    states[moment()] = numbers()
    assert [len(state) for state in states.values()] == [0, 20, 0, 4]
    for at, state in states.items():
        then = history.table_as_of(workspace.connection, "recorded_mine", at)
        assert [row["source_fid"] for row in then] == state
    told = history.row_history(workspace.connection, "recorded_mine", found.uuids[0])
    assert [entry.operation for entry in told] == ["update", "bulk_insert"]
    assert told[1].source == "m.csv"


def test_an_edit_session_hears_what_a_colleague_saved_meanwhile(workspace, add):
    uuid = add("clearance_task", code="N-1", name="Orchard", geom=SQUARE)
    add("clearance_task", code="N-2")
    begun = journal.position(workspace.connection)
    colleague = Workspace.open(workspace.path, AUTHOR.__class__("colleague"))
    with colleague.action("Rename") as action:
        action.update("clearance_task", uuid, {"name": "Vineyard", "depth_cm": 20})
    colleague.close()
    found = history.changes_since(workspace.connection, begun, "clearance_task", [1, 2], {"name", "note"})
    assert [(c.column, c.ours_read, c.theirs, c.user) for c in found] == [
        ("name", "Orchard", "Vineyard", "colleague")
    ]
    assert history.changes_since(workspace.connection, begun, "clearance_task", [1], {"note"}) == []
    assert history.changes_since(workspace.connection, begun, "clearance_task", [2]) == []


def test_an_edit_session_hears_that_a_row_is_gone_and_what_another_program_wrote(workspace, add):
    add("clearance_task", code="N-1")
    add("clearance_task", code="N-2")
    begun = journal.position(workspace.connection)
    other = sqlite3.connect(workspace.path)
    gpkg_blob.register_functions(other)
    other.execute("DELETE FROM clearance_task WHERE fid = 1")
    other.execute("UPDATE clearance_task SET note = 'seen' WHERE fid = 2")
    other.commit()
    other.close()
    gone, written = history.changes_since(workspace.connection, begun, "clearance_task", [1, 2])
    assert (gone.column, gone.theirs, gone.ours_read["code"]) == ("", None, "N-1")
    assert (written.column, written.ours_read, written.theirs) == ("note", "", "seen")
    assert written.program == "another program"


def test_a_value_that_was_changed_and_set_back_is_no_conflict(workspace, add):
    uuid = add("clearance_task", code="N-1", name="Orchard")
    begun = journal.position(workspace.connection)
    for name in ("Vineyard", "Orchard"):
        with workspace.action("Rename") as action:
            action.update("clearance_task", uuid, {"name": name})
    assert history.changes_since(workspace.connection, begun, "clearance_task", [1], {"name"}) == []
