# SPDX-License-Identifier: GPL-2.0-or-later
"""Change files between offices: what arrives, in any order, and what offices disagree about."""

from __future__ import annotations

import pytest
import shapely
from exchange_offices import Office, box, copy_of, found_offices

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store import exchange_compare, gpkg_blob
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.merge_settle import (
    KEEP,
    REMOVE,
    THEIRS,
    Choice,
    open_questions,
    settle,
    settle_by_rule,
    teams_on_site,
)
from mine_planner.store.values import Author
from mine_planner.store.workspace import Workspace


def prepare(centre: Office) -> dict[str, str]:
    made = {}
    made["hazard"] = centre.add("hazard_area", geom=box(0, 0), code="H-1", area_m2=10000.0)
    made["task"] = centre.add("clearance_task", code="C-0001", name="Old mill", geom=box(0, 0))
    made["team"] = centre.add("team", code="T3", name="Team 3", phone="555")
    return made


@pytest.fixture
def offices(tmp_path):
    found, made = found_offices(tmp_path, "CNS", prepare)
    yield *found, made
    for office in found:
        office.ws.close()


def settle_all_files(*offices: Office) -> None:
    """Exchange until nothing new can arrive."""
    for _ in range(3):
        for one in offices:
            for other in offices:
                if one is not other:
                    one.give(other)


def assert_equal(*offices: Office) -> None:
    first = offices[0].content()
    for other in offices[1:]:
        assert other.content() == first
    assert len({exchange_compare.digest(office.ws.connection) for office in offices}) == 1


def test_rows_added_in_two_offices_add_up(offices):
    centre, north, _, made = offices
    report = north.add("progress_report", task_uuid=made["task"], report_date="2026-03-01", area_m2=120.0)
    found = centre.add("find", task_uuid=made["task"], ordnance="TM-46", geom=shapely.Point(664010, 4428010))
    settle_all_files(centre, north)
    assert north.row("find", found)["ordnance"] == "TM-46"
    assert centre.row("progress_report", report)["area_m2"] == 120.0
    assert_equal(centre, north)
    assert centre.questions() == set()


def test_different_fields_of_one_row_merge_without_a_question(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], name="The old mill")
    north.edit("clearance_task", made["task"], method="manual")
    settle_all_files(centre, north)
    for office in (centre, north):
        row = office.row("clearance_task", made["task"])
        assert (row["name"], row["method"]) == ("The old mill", "manual")
        assert office.questions() == set()
    assert_equal(centre, north)


def test_the_same_field_changed_in_two_offices_becomes_one_question_in_both(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], name="Mill")
    north.edit("clearance_task", made["task"], name="Ruined mill")
    settle_all_files(centre, north)
    assert_equal(centre, north)
    (question,) = open_questions(centre.ws)
    assert {question["ours"], question["theirs"]} == {"Mill", "Ruined mill"}
    assert {question["our_office"], question["their_office"]} == {"C", "N"}


def test_hazards_unite_and_the_disputed_ground_is_on_the_map(offices):
    centre, north, _, made = offices
    centre.edit("hazard_area", made["hazard"], geom=box(0, 0, 150, 100), area_m2=15000.0)
    north.edit("hazard_area", made["hazard"], geom=box(0, 0, 100, 150), area_m2=15000.0)
    settle_all_files(centre, north)
    shown = centre.shape("hazard_area", made["hazard"])
    assert shown.area == pytest.approx(20000.0)
    assert centre.row("hazard_area", made["hazard"])["area_m2"] == pytest.approx(20000.0)
    assert centre.questions() == {("merge_hazard", "geom")}
    (question,) = open_questions(centre.ws)
    from mine_planner.store.gpkg_blob import geometry_from_blob

    assert geometry_from_blob(question["geom"]).area == pytest.approx(10000.0)
    assert_equal(centre, north)


def test_released_land_intersects_until_a_person_decides(offices):
    centre, north, _, made = offices
    land = centre.add(
        "released_land",
        geom=box(0, 0),
        hazard_uuid=made["hazard"],
        kind="cleared",
        activity="clearance",
        depth_cm=20.0,
        released_on="2026-03-01",
        released_by="Team 3 leader",
        reason="Searched",
    )
    settle_all_files(centre, north)
    centre.merge_edit("released_land", land, geom=box(0, 0, 60, 100))
    north.merge_edit("released_land", land, geom=box(0, 0, 100, 40))
    settle_all_files(centre, north)
    assert north.shape("released_land", land).area == pytest.approx(2400.0)
    assert ("merge_release", "geom") in north.questions()
    assert_equal(centre, north)


def test_releases_that_share_no_ground_release_none_until_a_person_decides(offices):
    centre, north, _, made = offices
    release = {"hazard_uuid": made["hazard"], "kind": "cancelled", "activity": "nts", "reason": "Surveyed"}
    release.update(released_on="2026-03-01", released_by="Survey team leader")
    land = centre.add("released_land", geom=box(0, 0), **release)
    settle_all_files(centre, north)
    centre.merge_edit("released_land", land, geom=box(0, 0, 40, 100))
    north.merge_edit("released_land", land, geom=box(60, 0, 40, 100))
    settle_all_files(centre, north)
    assert north.shape("released_land", land).is_empty
    (question,) = open_questions(north.ws)
    settle(north.ws, question["uuid"], Choice(office="N"), "Operations officer", "Walked the ground")
    settle_all_files(centre, north)
    assert centre.shape("released_land", land).area == pytest.approx(4000.0)
    assert_equal(centre, north)


@pytest.mark.parametrize(
    "other", ["planned", "assigned", "in_progress", "completed", "quality_checked", "withdrawn"]
)
def test_suspended_wins_over_every_state(offices, other):
    centre, north, _, made = offices
    centre.merge_edit("clearance_task", made["task"], status="suspended", status_reason="Accident nearby")
    north.merge_edit("clearance_task", made["task"], status=other, status_reason="Went on", name="x")
    settle_all_files(centre, north)
    row = north.row("clearance_task", made["task"])
    assert row["status"] == "suspended"
    assert row["status_reason"] == "Accident nearby" or other == "planned"
    assert_equal(centre, north)


def test_a_team_on_site_is_never_hidden(offices):
    centre, north, _, made = offices
    centre.merge_edit("clearance_task", made["task"], status="suspended", status_reason="Accident nearby")
    north.merge_edit("clearance_task", made["task"], status="in_progress")
    settle_all_files(centre, north)
    assert teams_on_site(centre.ws) == [made["task"]]
    (question,) = open_questions(centre.ws)
    assert "in_progress" in (question["ours"], question["theirs"])


def test_a_deletion_against_an_update_keeps_the_row_with_a_question(offices):
    centre, north, _, made = offices
    centre.remove("team", made["team"])
    north.edit("team", made["team"], phone="777")
    settle_all_files(centre, north)
    for office in (centre, north):
        assert office.row("team", made["team"])["phone"] == "777"
        assert office.row("team", made["team"])["name"] == "Team 3"
        assert office.questions() == {("merge_delete", "")}
    assert_equal(centre, north)


def test_a_deletion_that_nobody_opposes_arrives(offices):
    centre, north, south, made = offices
    centre.remove("team", made["team"])
    settle_all_files(centre, north, south)
    assert south.row("team", made["team"]) is None
    assert south.questions() == set()
    assert_equal(centre, north, south)


def test_a_deleted_row_that_another_office_began_to_use_stays(offices):
    centre, north, _, made = offices
    centre.remove("team", made["team"])
    north.edit("clearance_task", made["task"], team_uuid=made["team"])
    settle_all_files(centre, north)
    for office in (centre, north):
        assert office.row("team", made["team"])["name"] == "Team 3"
        assert office.row("clearance_task", made["task"])["team_uuid"] == made["team"]
        assert office.questions() == {("merge_delete", "")}
    assert_equal(centre, north)


@pytest.mark.parametrize(("choice", "stays"), [(KEEP, True), (REMOVE, False)])
def test_a_deletion_is_settled_for_all_offices(offices, choice, stays):
    centre, north, south, made = offices
    centre.remove("team", made["team"])
    north.edit("team", made["team"], phone="777")
    settle_all_files(centre, north)
    (question,) = open_questions(north.ws)
    settle(north.ws, question["uuid"], Choice(choice), "Operations officer", "Checked by phone")
    settle_all_files(centre, north, south)
    assert (south.row("team", made["team"]) is not None) == stays
    assert centre.questions() == north.questions() == south.questions() == set()
    assert_equal(centre, north, south)


def test_a_settlement_carries_who_and_why_to_an_office_that_never_saw_the_question(offices):
    centre, north, south, made = offices
    centre.edit("clearance_task", made["task"], name="Mill")
    north.edit("clearance_task", made["task"], name="Ruined mill")
    settle_all_files(centre, north)
    (question,) = open_questions(centre.ws)
    settle(centre.ws, question["uuid"], Choice(THEIRS), "Operations officer", "It is a ruin")
    settle_all_files(centre, north, south)
    for office in (centre, north, south):
        row = office.ws.row("open_question", uuid=question["uuid"])
        assert (row["state"], row["decided_by"], row["reason"]) == (
            "settled",
            "Operations officer",
            "It is a ruin",
        )
        assert office.row("clearance_task", made["task"])["name"] == question["theirs"]
    assert_equal(centre, north, south)


def test_two_settlements_that_disagree_ask_anew(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], name="Mill")
    north.edit("clearance_task", made["task"], name="Ruined mill")
    settle_all_files(centre, north)
    for office, value in ((centre, "Mill A"), (north, "Mill B")):
        (question,) = open_questions(office.ws)
        settle(office.ws, question["uuid"], Choice(value=value, has_value=True), "Officer", "Knows the place")
    settle_all_files(centre, north)
    (again,) = open_questions(centre.ws)
    assert {again["ours"], again["theirs"]} == {"Mill A", "Mill B"}
    assert_equal(centre, north)


def test_questions_are_settled_by_a_rule_in_one_action(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], name="Mill", method="manual")
    north.edit("clearance_task", made["task"], name="Ruined mill", method="mechanical")
    settle_all_files(centre, north)
    count = settle_by_rule(
        centre.ws, Choice(office="N"), "Operations officer", "The office on the ground knows"
    )
    assert count == 2
    settle_all_files(centre, north)
    row = north.row("clearance_task", made["task"])
    assert (row["name"], row["method"]) == ("Ruined mill", "mechanical")
    assert_equal(centre, north)


def test_a_settlement_needs_who_and_why(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], name="Mill")
    north.edit("clearance_task", made["task"], name="Ruined mill")
    settle_all_files(centre, north)
    (question,) = open_questions(centre.ws)
    with pytest.raises(InputError, match="reason"):
        settle(centre.ws, question["uuid"], Choice(), "Officer", " ")
    with pytest.raises(InputError, match="nobody"):
        settle(centre.ws, question["uuid"], Choice(), "", "why")


def test_disputed_ground_is_not_redrawn_before_it_is_settled(offices):
    centre, north, _, made = offices
    centre.edit("hazard_area", made["hazard"], geom=box(0, 0, 150, 100))
    north.edit("hazard_area", made["hazard"], geom=box(0, 0, 100, 150))
    settle_all_files(centre, north)
    with pytest.raises(RuleError, match="settle the open question"):
        centre.edit("hazard_area", made["hazard"], geom=box(0, 0, 200, 200))


def test_an_ordinary_edit_of_a_disputed_text_settles_it_in_its_authors_name(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], name="Mill")
    north.edit("clearance_task", made["task"], name="Ruined mill")
    settle_all_files(centre, north)
    (question,) = open_questions(centre.ws)
    north.edit("clearance_task", made["task"], name="Mill, ruined")
    settle_all_files(centre, north)
    row = centre.ws.row("open_question", uuid=question["uuid"])
    assert (row["state"], row["decided_by"], row["decision"]) == ("settled", "planner", "Mill, ruined")
    assert centre.questions() == set()
    assert_equal(centre, north)


def test_one_code_given_twice_is_a_question(offices):
    centre, north, _, _ = offices
    centre.add("clearance_task", code="X-0009", geom=box(0, 0))
    north.add("clearance_task", code="X-0009", geom=box(500, 0))
    settle_all_files(centre, north)
    assert centre.questions() == {("merge_duplicate", "code")}
    assert_equal(centre, north)


def test_dates_moved_past_each_other_are_a_question_and_no_refusal(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], planned_start="2026-03-01", planned_end="2026-03-10")
    settle_all_files(centre, north)
    centre.edit("clearance_task", made["task"], planned_start="2026-03-09")
    north.edit("clearance_task", made["task"], planned_end="2026-03-05")
    settle_all_files(centre, north)
    row = north.row("clearance_task", made["task"])
    assert (row["planned_start"], row["planned_end"]) == ("2026-03-09", None)
    assert centre.questions() == {("merge_attribute", "planned_end")}
    assert_equal(centre, north)


def test_the_same_file_twice_changes_nothing(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], name="Mill")
    path = centre.export("N")
    assert not north.merge(path).known_already
    before = north.content()
    assert north.merge(path).known_already
    assert north.content() == before


def test_files_in_the_wrong_order_arrive_at_the_same(offices):
    centre, north, _, made = offices
    centre.edit("clearance_task", made["task"], name="First")
    first = centre.export("N")
    centre.edit("clearance_task", made["task"], name="Second")
    second = centre.export("N")
    north.merge(second)
    north.merge(first)
    assert north.row("clearance_task", made["task"])["name"] == "Second"
    assert_equal(centre, north)


def test_a_lost_file_is_made_good_by_the_next_one(offices):
    centre, north, _, made = offices
    team = centre.add("team", code="T9")
    centre.export("N").unlink()
    centre.edit("clearance_task", made["task"], team_uuid=team)
    centre.give(north)
    assert north.row("team", team)["code"] == "T9"
    assert_equal(centre, north)


def test_a_file_holds_only_what_the_other_office_has_not_confirmed(offices):
    centre, north, _, made = offices
    settle_all_files(centre, north)
    centre.edit("clearance_task", made["task"], name="Mill")
    report = north.merge(centre.export("N"))
    assert report.rows == 1


def test_two_files_that_are_one_by_copying_are_told_apart(offices, tmp_path):
    centre, north, _, made = offices
    settle_all_files(centre, north)
    copy_of(north.ws, tmp_path / "careless.gpkg")
    careless = Office(Workspace.open(tmp_path / "careless.gpkg", Author("planner")), tmp_path / "careless")
    careless.folder.mkdir()
    north.edit("clearance_task", made["task"], name="One")
    careless.edit("clearance_task", made["task"], name="Other")
    north.give(centre)
    with pytest.raises(InputError, match="second copy"):
        careless.give(centre)
    assert centre.row("clearance_task", made["task"])["name"] == "One"
    careless.ws.close()


def test_classes_of_data_stay_at_home_and_come_later(offices):
    centre, north, _, made = offices
    source = centre.add("source_map", name="Map", sourcereliability="B", inforeliability=2, sigma_m=30.0)
    mine = centre.add("recorded_mine", map_uuid=source, geom=shapely.Point(664001, 4428001))
    centre.edit("team", made["team"], phone="secret", name="Team three")
    path = centre.export("N", exclude=("mine_positions", "contacts"))
    north.merge(path)
    assert north.row("recorded_mine", mine) is None
    assert north.row("team", made["team"])["name"] == "Team three"
    assert north.row("team", made["team"])["phone"] == "555"
    log = centre.ws.rows("exchange_log", direction="sent")[-1]
    assert log["excluded"] == "mine_positions, contacts"
    assert centre.ws.rows("journal_action", kind="export")[-1]["name"] == "Export changes for office N"
    settle_all_files(centre, north)
    assert north.row("recorded_mine", mine) is not None
    assert north.row("team", made["team"])["phone"] == "secret"
    assert_equal(centre, north)


def test_an_edit_of_another_program_takes_part(offices):
    centre, north, _, made = offices
    centre.ws.connection.execute("UPDATE team SET name = 'By a shell' WHERE uuid = ?", (made["team"],))
    centre.give(north)
    assert north.row("team", made["team"])["name"] == "By a shell"


def test_the_rules_are_back_after_a_merge(offices):
    centre, north, _, made = offices
    triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    before = [tuple(row) for row in north.ws.connection.execute(triggers)]
    centre.edit("clearance_task", made["task"], name="Mill")
    centre.give(north)
    assert [tuple(row) for row in north.ws.connection.execute(triggers)] == before
    with pytest.raises(RuleError):
        north.edit("clearance_task", made["task"], status="quality_checked")


def test_a_restored_row_is_restored_everywhere(offices):
    centre, north, _, made = offices
    kept = dict(centre.row("team", made["team"]))
    centre.remove("team", made["team"])
    settle_all_files(centre, north)
    assert north.row("team", made["team"]) is None
    with centre.ws.action("Undo", kind="undo") as action:
        action.insert("team", kept)
    settle_all_files(centre, north)
    assert north.row("team", made["team"])["name"] == "Team 3"
    assert_equal(centre, north)


@pytest.mark.slow
def test_memory_follows_the_changes_and_not_the_base(tmp_path):
    import tracemalloc

    from mine_planner.store.bulk import bulk_insert

    peaks = []
    for rows in (1_000, 40_000):
        folder = tmp_path / str(rows)
        folder.mkdir()

        def fill(centre, rows=rows):
            with centre.ws.action("Load", kind="bulk") as action:
                batches = ((f"B{number}",) for number in range(rows))
                made = bulk_insert(action, "batch", ("name",), batches, source="test")
            with centre.ws.action("Mark", kind="export") as action:
                Ledger(action.connection).end_generation()
            return made.uuids

        (centre, north), uuids = found_offices(folder, "CN", fill)
        for uuid in uuids[:300]:
            north.edit("batch", uuid, note="changed")
        tracemalloc.start()
        report = north.give(centre)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert (report.rows, report.changed) == (300, 300)
        centre.ws.close()
        north.ws.close()
    assert peaks[1] < 1.5 * peaks[0]


def cancel(office: Office, hazard: str) -> None:
    """File a cancellation report, after which the outline may be redrawn."""
    with office.ws.action("Cancel") as action:
        report = {"kind": "cancellation", "hazard_uuid": hazard, "report_date": "2026-05-01"}
        action.insert("outcome_report", {**report, "reported_by": "Operations officer", "reason": "Surveyed"})
        reason = {"cancellation": "reported", "cancellation_reason": "No evidence"}
        action.update("hazard_area", hazard, reason)


def test_what_another_office_cancelled_with_its_report_is_merged(offices):
    centre, north, _, made = offices
    cancel(north, made["hazard"])
    north.edit("hazard_area", made["hazard"], geom=box(0, 0, 50, 100))
    settle_all_files(centre, north)
    assert centre.shape("hazard_area", made["hazard"]).area == pytest.approx(5000.0)
    assert len(centre.ws.rows("outcome_report", hazard_uuid=made["hazard"])) == 1
    assert_equal(centre, north)


def test_a_disputed_outline_is_settled_for_a_version_but_never_below_what_all_hold(offices):
    centre, north, _, made = offices
    centre.edit("hazard_area", made["hazard"], geom=box(0, 0, 150, 100))
    north.edit("hazard_area", made["hazard"], geom=box(0, 0, 100, 150))
    settle_all_files(centre, north)
    (question,) = open_questions(north.ws)
    blob = gpkg_blob.blob_from_geometry(box(0, 0, 100, 90), 32638)
    with pytest.raises(RuleError, match="all offices hold to be hazard"):
        settle(north.ws, question["uuid"], Choice(value=blob, has_value=True), "Officer", "Redrawn")
    with pytest.raises(InputError, match="keeps its outline"):
        settle(north.ws, question["uuid"], Choice(value=None, has_value=True), "Officer", "Redrawn")
    settle(north.ws, question["uuid"], Choice(THEIRS), "Officer", "Walked again")
    settle_all_files(centre, north)
    assert centre.shape("hazard_area", made["hazard"]).area == pytest.approx(15000.0)
    assert_equal(centre, north)
