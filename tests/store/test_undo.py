# SPDX-License-Identifier: GPL-2.0-or-later
"""Saved actions are undone and redone, one step each, also after a restart; what left the office is not."""

from __future__ import annotations

import numpy as np
import pytest
from store_samples import AUTHOR, SQUARE

from mine_planner.domain.errors import RuleError
from mine_planner.store import blob_arrays, bulk, rtree_pack
from mine_planner.store.undo import redo, redoable, undo, undoable
from mine_planner.store.workspace import Workspace


def content(workspace, *tables):
    return {
        table: [tuple(row) for row in workspace.rows(table)]
        for table in tables or ("clearance_task", "task_point", "recorded_mine", "team")
    }


def draw(workspace, code="N-1"):
    with workspace.action(f"Draw task {code}") as action:
        uuid = action.insert("clearance_task", {"code": code, "geom": action.blob(SQUARE), "depth_cm": 13})
        action.insert("task_point", {"task_uuid": uuid, "pointtype": "landmark"})
    return uuid


def test_each_action_is_one_step_back_and_one_step_forward_again(workspace):
    states = [content(workspace)]
    uuid = draw(workspace)
    states.append(content(workspace))
    with workspace.action("Change it") as action:
        action.update("clearance_task", uuid, {"name": "Orchard", "geom": action.blob(SQUARE.buffer(5))})
        action.insert("team", {"code": "T1"})
    states.append(content(workspace))
    with workspace.action("Delete it") as action:
        for point in workspace.rows("task_point"):
            action.delete("task_point", point["uuid"])
        action.delete("clearance_task", uuid)
    states.append(content(workspace))
    for state in reversed(states[:-1]):
        undo(workspace)
        assert content(workspace) == state
    assert undoable(workspace) is None
    with pytest.raises(RuleError, match="nothing to undo"):
        undo(workspace)
    for state in states[1:]:
        redo(workspace)
        assert content(workspace) == state
    assert redoable(workspace) is None
    for state in reversed(states[:-1]):
        undo(workspace)
        assert content(workspace) == state
    assert rtree_pack.check(workspace.connection, "clearance_task") == "ok"


def test_undo_works_after_a_restart(tmp_path, workspace):
    before = content(workspace)
    draw(workspace)
    drawn = content(workspace)
    workspace.close()
    again = Workspace.open(workspace.path, AUTHOR)
    assert undo(again).name == "Draw task N-1"
    assert content(again) == before
    again.close()
    third = Workspace.open(workspace.path, AUTHOR)
    redo(third)
    assert content(third) == drawn
    third.close()


def test_something_new_ends_what_could_be_redone(workspace):
    draw(workspace)
    undo(workspace)
    draw(workspace, "N-2")
    assert redoable(workspace) is None
    with pytest.raises(RuleError, match="nothing to redo"):
        redo(workspace)


def test_a_bulk_insert_is_undone_whole_and_redone_with_the_same_rows(workspace, add):
    source = add("source_map", name="Sheet", sourcereliability="B", inforeliability=2, sigma_m=40)
    points = blob_arrays.point_blobs(np.linspace(6e5, 7e5, 1000), np.linspace(44e5, 45e5, 1000), 32638)
    with workspace.action("Bring in positions", "bulk") as action:
        bulk.bulk_insert(
            action, "recorded_mine", ("geom", "map_uuid"), [(p, source) for p in points], source="mines.csv"
        )
    loaded = content(workspace)
    undo(workspace)
    assert workspace.rows("recorded_mine") == []
    redo(workspace)
    assert content(workspace) == loaded
    assert rtree_pack.check(workspace.connection, "recorded_mine") == "ok"
    undo(workspace)
    assert workspace.rows("recorded_mine") == []


def test_a_bulk_insert_of_which_a_row_was_changed_later_is_not_undone(workspace, add):
    source = add("source_map", name="Sheet", sourcereliability="B", inforeliability=2, sigma_m=40)
    with workspace.action("Bring in positions", "bulk") as action:
        rows = [(source, str(number)) for number in range(10)]
        found = bulk.bulk_insert(action, "recorded_mine", ("map_uuid", "source_fid"), rows, source="m.csv")
    with workspace.action("Correct", "merge") as action:
        action.update("recorded_mine", found.uuids[3], {"fuze": "MV-5"})
    with pytest.raises(RuleError, match="was changed later"):
        undo(workspace)
    assert len(workspace.rows("recorded_mine")) == 10


def test_a_later_change_of_the_same_field_by_a_colleague_stops_the_undo(workspace):
    uuid = draw(workspace)
    with workspace.action("Name it") as action:
        action.update("clearance_task", uuid, {"name": "Orchard"})
    colleague = Workspace.open(workspace.path, AUTHOR.__class__("colleague"))
    with colleague.action("Name it otherwise") as action:
        action.update("clearance_task", uuid, {"name": "Vineyard"})
    colleague.close()
    with pytest.raises(RuleError, match="was changed later"):
        undo(workspace)
    assert workspace.row("clearance_task", uuid=uuid)["name"] == "Vineyard"


def test_a_later_change_of_another_field_does_not_stop_the_undo(workspace):
    uuid = draw(workspace)
    with workspace.action("Name it") as action:
        action.update("clearance_task", uuid, {"name": "Orchard"})
    colleague = Workspace.open(workspace.path, AUTHOR.__class__("colleague"))
    with colleague.action("Set the depth") as action:
        action.update("clearance_task", uuid, {"depth_cm": 20})
    colleague.close()
    undo(workspace)
    row = workspace.row("clearance_task", uuid=uuid)
    assert (row["name"], row["depth_cm"]) == ("", 20)


@pytest.mark.parametrize(("draft", "refused"), [(1, False), (0, True)])
def test_what_a_team_holds_on_paper_is_not_undone(workspace, draft, refused):
    uuid = draw(workspace)
    with workspace.action("Move it") as action:
        action.update("clearance_task", uuid, {"geom": action.blob(SQUARE.buffer(5))})
    with workspace.action("Issue the sheet", "export") as action:
        action.insert(
            "sheet_issue",
            {
                "task_uuid": uuid,
                "revision": 1,
                "issued_at": "2026-05-01T08:00:00Z",
                "content_sha256": "0",
                "draft": draft,
            },
        )
    if refused:
        with pytest.raises(RuleError, match="issued to a team since"):
            undo(workspace)
    else:
        undo(workspace)


def test_a_point_of_a_task_that_is_on_paper_is_not_moved_back(workspace):
    uuid = draw(workspace)
    point = workspace.row("task_point")["uuid"]
    with workspace.action("Describe the landmark") as action:
        action.update("task_point", point, {"pointdescription": "White stone"})
    with workspace.action("Issue the sheet", "export") as action:
        paper = {"revision": 1, "issued_at": "2026-05-01T08:00:00Z", "content_sha256": "0", "draft": 0}
        action.insert("sheet_issue", {"task_uuid": uuid, **paper})
    with pytest.raises(RuleError, match="issued to a team since"):
        undo(workspace)
    assert workspace.row("task_point", uuid=point)["pointdescription"] == "White stone"


def test_tasks_that_came_in_together_are_not_undone_once_one_of_them_is_on_paper(workspace):
    with workspace.action("Bring in tasks", "bulk") as action:
        rows = [(f"N-{number}",) for number in range(5)]
        found = bulk.bulk_insert(action, "clearance_task", ("code",), rows, source="tasks.csv")
    with workspace.action("Issue the sheet", "export") as action:
        paper = {"revision": 1, "issued_at": "2026-05-01T08:00:00Z", "content_sha256": "0", "draft": 0}
        action.insert("sheet_issue", {"task_uuid": found.uuids[3], **paper})
    with pytest.raises(RuleError, match="issued to a team since"):
        undo(workspace)
    assert len(workspace.rows("clearance_task")) == 5


def test_what_went_to_another_office_is_not_undone(workspace):
    draw(workspace)
    last = workspace.rows("journal")[-1]["fid"]
    with workspace.action("Export", "export") as action:
        action.connection.execute(
            "INSERT INTO exchange_log (uuid, office, direction, at, last_fid) "
            "VALUES ('x', 'C', 'sent', '', ?)",
            (last,),
        )
    with pytest.raises(RuleError, match="has gone to another office"):
        undo(workspace)
    draw(workspace, "N-2")
    undo(workspace)
    assert len(workspace.rows("clearance_task")) == 1


def test_a_handed_over_task_is_not_undone(workspace):
    uuid = draw(workspace)
    with workspace.action("Hand over", "export") as action:
        action.insert(
            "outcome_report",
            {
                "task_uuid": uuid,
                "kind": "handover",
                "report_date": "2026-05-01",
                "reported_by": "Team 1 leader",
            },
        )
    with pytest.raises(RuleError, match="handed over since"):
        undo(workspace)


def test_an_undo_is_itself_in_the_journal(workspace):
    uuid = draw(workspace)
    undo(workspace)
    actions = workspace.rows("journal_action")
    assert actions[-1]["kind"] == "undo"
    assert actions[-1]["reverses_uuid"] == actions[-2]["uuid"]
    assert actions[-2]["state"] == "undone"
    assert workspace.rows("journal")[-1]["operation"] == "delete"
    assert uuid in workspace.rows("journal")[-1]["before"]
