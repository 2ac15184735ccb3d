# SPDX-License-Identifier: GPL-2.0-or-later
"""A settled question is open again once it is taken back, unless it left the office."""

from __future__ import annotations

import pytest
from exchange_offices import box, found_offices

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store.exchange_preview import known_offices, open_question_count, pending
from mine_planner.store.merge_changes import preview_merge
from mine_planner.store.merge_settle import (
    REMOVE,
    SHOWN,
    THEIRS,
    Choice,
    open_questions,
    settle,
    settle_by_rule,
)
from mine_planner.store.merge_undo import last_settling, take_back
from mine_planner.store.verify import verify


def prepare(centre):
    return {
        "hazard": centre.add("hazard_area", geom=box(0, 0), code="H-1"),
        "task": centre.add("clearance_task", code="C-0001", geom=box(0, 0), status="planned"),
        "team": centre.add("team", code="T1"),
    }


@pytest.fixture
def disputed(tmp_path):
    (centre, north, south), made = found_offices(tmp_path, "CNS", prepare)
    centre.edit("hazard_area", made["hazard"], geom=box(-20, 0, 120, 100))
    north.edit("hazard_area", made["hazard"], geom=box(0, 0, 140, 100))
    centre.merge_edit("clearance_task", made["task"], status="suspended", status_reason="Accident")
    north.merge_edit("clearance_task", made["task"], status="completed", status_reason="Done")
    north.give(centre)
    yield centre, north, south, made
    for office in (centre, north, south):
        office.ws.close()


def the_question(office, topic):
    return next(q for q in open_questions(office.ws) if q["topic"] == topic)["uuid"]


def test_a_settlement_taken_back_is_the_same_question_and_the_cautious_side_again(disputed):
    centre, north, _, made = disputed
    uuid = the_question(centre, "merge_hazard")
    before = centre.shape("hazard_area", made["hazard"])
    settle(centre.ws, uuid, Choice(THEIRS), "Officer", "Seen on site")
    assert centre.shape("hazard_area", made["hazard"]).area < before.area
    assert take_back(centre.ws, "Officer", "Wrong map") == 1
    assert centre.shape("hazard_area", made["hazard"]).equals(before)
    assert the_question(centre, "merge_hazard") == uuid
    centre.give(north)
    assert north.content() == centre.content()
    assert the_question(north, "merge_hazard") == uuid
    assert not [finding for finding in verify(centre.ws.connection) if finding.serious]


def test_all_questions_of_a_rule_come_back_together(disputed):
    centre, _, _, made = disputed
    assert settle_by_rule(centre.ws, Choice(SHOWN), "Officer", "Agreed") == 2
    assert last_settling(centre.ws).questions == 2
    take_back(centre.ws, "Officer", "Too early")
    assert open_question_count(centre.ws) == 2
    assert centre.row("clearance_task", made["task"])["status"] == "suspended"
    with pytest.raises(RuleError, match="no settled question"):
        take_back(centre.ws, "Officer", "Again")


def test_a_decision_that_left_the_office_stands(disputed):
    centre, north, _, _ = disputed
    settle(centre.ws, the_question(centre, "merge_status"), Choice(SHOWN), "Officer", "Confirmed")
    centre.give(north)
    with pytest.raises(RuleError, match="another office"):
        take_back(centre.ws, "Officer", "Wrong")
    assert centre.questions() == north.questions()


def test_what_was_edited_after_the_decision_is_not_taken_back(disputed):
    centre, _, _, made = disputed
    settle(centre.ws, the_question(centre, "merge_hazard"), Choice(SHOWN), "Officer", "Confirmed")
    centre.edit("hazard_area", made["hazard"], geom=box(-50, 0, 300, 100))
    with pytest.raises(RuleError, match="changed since"):
        take_back(centre.ws, "Officer", "Wrong")
    assert centre.shape("hazard_area", made["hazard"]).bounds[0] == 663950.0


def test_taking_back_needs_who_and_why_and_brings_no_removed_row_back(disputed):
    centre, north, _, made = disputed
    with pytest.raises(InputError, match="who decides"):
        take_back(centre.ws, "", "Why")
    centre.remove("team", made["team"])
    north.edit("team", made["team"], name="Renamed")
    north.give(centre)
    settle(centre.ws, the_question(centre, "merge_delete"), Choice(REMOVE), "Officer", "Disbanded")
    with pytest.raises(RuleError, match="removed"):
        take_back(centre.ws, "Officer", "Still needed")


def test_looking_at_a_file_says_what_merging_does_and_changes_nothing(disputed):
    centre, _, south, made = disputed
    south.edit("hazard_area", made["hazard"], geom=box(0, -30, 100, 130))
    south.add("find", ordnance="TM-46")
    path = south.export("C")
    before, entries = (
        centre.content(),
        centre.ws.connection.execute("SELECT max(fid) FROM journal").fetchone()[0],
    )
    seen, questions = preview_merge(centre.ws, path)
    assert centre.content() == before
    assert centre.ws.connection.execute("SELECT max(fid) FROM journal").fetchone()[0] == entries
    assert (
        centre.ws.connection.execute(
            "SELECT count(*) FROM exchange_log WHERE direction = 'received'"
        ).fetchone()[0]
        == 1
    )
    merged = centre.merge(path)
    assert merged == seen
    assert (seen.added, seen.tables["find"]) == (1, 1)
    assert [q["field"] for q in questions] == ["geom"]


def test_what_waits_for_an_office_is_counted_by_table(disputed):
    centre, north, _, made = disputed
    centre.give(north)
    north.give(centre)
    assert pending(centre.ws, "N").rows == 0
    centre.add("find", ordnance="TM-46")
    centre.edit("team", made["team"], name="New name")
    centre.edit("team", made["team"], name="Newer name")
    assert pending(centre.ws, "N").tables == {"find": 1, "team": 1}
    assert pending(centre.ws, "X").since == 0
    assert pending(centre.ws, "X").tables["hazard_area"] == 1
    (known,) = [office for office in known_offices(centre.ws) if office.code == "N"]
    assert known.sent_at
    assert known.received_at


def test_what_follows_a_field_is_settled_and_taken_back_with_it(disputed):
    centre, north, _, made = disputed
    uuid = the_question(centre, "merge_status")
    settle(centre.ws, uuid, Choice("", office="N", text="completed"), "Officer", "Accident was elsewhere")
    task = centre.row("clearance_task", made["task"])
    assert (task["status"], task["status_reason"]) == ("completed", "Done")
    assert {q["topic"] for q in open_questions(centre.ws)} == {"merge_hazard"}
    take_back(centre.ws, "Officer", "It was here")
    task = centre.row("clearance_task", made["task"])
    assert (task["status"], task["status_reason"]) == ("suspended", "Accident")
    settle(centre.ws, uuid, Choice(SHOWN), "Officer", "Stays suspended")
    centre.give(north)
    assert north.content() == centre.content()
    assert north.row("clearance_task", made["task"])["status_reason"] == "Accident"


def test_the_area_of_a_settled_outline_is_that_of_the_outline(tmp_path):
    (centre, north), made = found_offices(tmp_path, "CN", prepare)
    centre.edit("hazard_area", made["hazard"], geom=box(-20, 0, 120, 100), area_m2=12000.0)
    north.edit("hazard_area", made["hazard"], geom=box(0, 0, 140, 100), area_m2=14000.0)
    north.give(centre)
    assert centre.row("hazard_area", made["hazard"])["area_m2"] == pytest.approx(16000.0)
    settle(centre.ws, the_question(centre, "merge_hazard"), Choice(SHOWN), "Officer", "Agreed")
    assert centre.questions() == set()
    assert centre.row("hazard_area", made["hazard"])["area_m2"] == pytest.approx(16000.0)
    centre.ws.close()
    north.ws.close()
