# SPDX-License-Identifier: GPL-2.0-or-later
"""One list of everything that waits for a person, whatever table it lies in."""

from __future__ import annotations

import pytest
import shapely

from mine_planner.domain.errors import RuleError
from mine_planner.store import open_matters as matters
from mine_planner.store import waiting_records
from mine_planner.store.hazards import HazardStore
from mine_planner.store.land_values import propose_hazard

SQUARE = shapely.MultiPolygon([shapely.box(664000, 4428000, 664100, 4428100)])
GRADES = {"sourcereliability": "C", "inforeliability": 3, "sigma_m": 40.0}
SAID = {"person": "Planner", "reason": "The legend was read again"}


def task(add, code, **values):
    return add("clearance_task", code=code, geom=SQUARE, **values)


def one(workspace, kind):
    (found,) = [matter for matter in matters.open_matters(workspace) if matter.kind == kind]
    return found


def test_a_new_workspace_asks_nothing(workspace):
    assert matters.open_matters(workspace) == []


def test_questions_of_every_kind_stand_in_one_list(workspace, add):
    about = task(add, "N-1", name="School")
    add("open_question", topic="record_north", ours="Which north?", raised_at="2026-05-01T08:00:00Z")
    add(
        "open_question",
        topic="merge_status",
        subject_table="clearance_task",
        subject_uuid=about,
        field="status",
    )
    add("proposal", kind="map_shift", explanation="Moved by 20 m")
    draft = waiting_records.row_values("book.csv", "117", "No azimuth", "{}", {})
    add("import_finding", **draft)
    task(add, "N-2", status="suspended", status_reason="Accident")
    kinds = {matter.kind for matter in matters.open_matters(workspace)}
    assert kinds == {"record_north", "merge_status", "map_shift", matters.WAITING, matters.SUSPENDED}


def test_each_says_what_it_is_about_and_since_when(workspace, add):
    about = task(add, "N-1", name="School")
    add(
        "open_question",
        topic="anything_new",
        subject_table="clearance_task",
        subject_uuid=about,
        ours="Why?",
        raised_at="2026-05-01T08:00:00Z",
    )
    found = one(workspace, "anything_new")
    assert (found.label, found.words, found.since) == ("N-1 · School", "Why?", "2026-05-01T08:00:00Z")


def test_a_minefield_record_is_called_by_its_number(workspace, add):
    book = add("source_map", name="Book", kind="record", **GRADES)
    record = add("minefield_record", map_uuid=book, record="119")
    add("open_question", topic="record_north", subject_table="minefield_record", subject_uuid=record)
    assert one(workspace, "record_north").label.startswith("119")


def test_a_proposal_waits_since_the_journal_knows_it(workspace, add):
    add("proposal", kind="map_grade", explanation="Weaker")
    assert one(workspace, "map_grade").since[:2] == "20"


def test_a_record_that_waits_says_what_is_wrong(workspace, add):
    add("import_finding", **waiting_records.row_values("book.csv", "117", "No azimuth", "{}", {}))
    assert one(workspace, matters.WAITING).words == "117: No azimuth"


def test_a_flagged_task_is_listed_apart_from_a_suspended_one(workspace, add):
    task(add, "N-3", flagged="Accident beside it")
    assert one(workspace, matters.FLAGGED).words == "Accident beside it"


def test_a_critical_visit_waits_until_it_is_corrected(workspace, add):
    about = task(add, "N-4")
    visit = add("qa_visit", task_uuid=about, visit_date="2026-05-02", severity="critical")
    assert one(workspace, matters.NONCONFORMITY).label == "N-4"
    with workspace.action("Correct") as action:
        action.update("qa_visit", visit, {"noncompliance_corrected": 1, "measures": "Searched again"})
    assert matters.NONCONFORMITY not in {matter.kind for matter in matters.open_matters(workspace)}


def test_what_is_settled_or_decided_is_not_listed(workspace, add):
    add("open_question", topic="record_north", state="settled")
    add("proposal", kind="map_shift", state="refused", decided_by="Planner", reason="No")
    assert matters.open_matters(workspace) == []


def test_a_question_without_a_window_is_answered_with_who_and_what(workspace, add):
    uuid = add("open_question", topic="map_reading", field="south.kml", ours="Which code is SHA?")
    with workspace.action("Answer") as action:
        matters.answer(workspace, action, uuid, **SAID)
    row = workspace.row("open_question", uuid=uuid)
    assert (row["state"], row["decided_by"], row["reason"]) == ("settled", *SAID.values())
    assert matters.open_matters(workspace) == []


@pytest.mark.parametrize("missing", ["person", "reason"])
def test_an_answer_needs_who_and_what(workspace, add, missing):
    uuid = add("open_question", topic="map_reading", ours="Which code is SHA?")
    with pytest.raises(RuleError), workspace.action("Answer") as action:
        matters.answer(workspace, action, uuid, **{**SAID, missing: " "})
    assert workspace.row("open_question", uuid=uuid)["state"] == "open"


@pytest.mark.parametrize("topic", ["critical_nonconformity", "merge_hazard", "record_north"])
def test_what_has_rules_of_its_own_is_never_answered_from_the_list(workspace, add, topic):
    uuid = add("open_question", topic=topic, ours="?")
    with pytest.raises(RuleError), workspace.action("Answer") as action:
        matters.answer(workspace, action, uuid, **SAID)
    assert workspace.row("open_question", uuid=uuid)["state"] == "open"


def test_an_area_without_a_code_is_called_by_its_id_or_said_to_have_none(workspace, add):
    shape = {"geom": SQUARE, "area_m2": 10_000.0, "areatype": "SHA", "origin": "proposed"}
    add("hazard_area", **shape)
    add("hazard_area", **shape, imsma_id="HA-9")
    assert [row.label for row in HazardStore(workspace).all()] == ["no code yet", "HA-9"]
    bare = workspace.row("hazard_area", imsma_id="")
    add("open_question", topic="anything_new", subject_table="hazard_area", subject_uuid=bare["uuid"])
    assert one(workspace, "anything_new").label == "no code yet"


def test_an_area_that_is_proposed_gets_a_code_of_the_offices_numbering(workspace):
    with workspace.action("Propose") as action:
        uuid = propose_hazard(action, SQUARE, "A device outside", "other", "")
    assert workspace.row("hazard_area", uuid=uuid)["code"] == f"{workspace.info.office}-H0001"
