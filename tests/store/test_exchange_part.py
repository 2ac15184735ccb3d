# SPDX-License-Identifier: GPL-2.0-or-later
"""An office's part: what lies there with all that it rests on; what is absent is never deleted."""

from __future__ import annotations

import pytest
import shapely
from exchange_offices import Office, box
from store_samples import new_workspace

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.store.exchange_copy import copy_for_office
from mine_planner.store.exchange_part import Area
from mine_planner.store.exchange_part_copy import part_for_office
from mine_planner.store.values import Author
from mine_planner.store.verify import verify
from mine_planner.store.workspace import Workspace

AREA = Area(664000.0, 4428000.0, 664300.0, 4428300.0)


def point(x, y):
    return shapely.Point(664000.0 + x, 4428000.0 + y)


@pytest.fixture
def centre(tmp_path):
    office = Office(new_workspace(tmp_path / "C.gpkg", "C"), tmp_path)
    office.made = fill(office)
    yield office
    office.ws.close()


def fill(centre):
    made = {"map": centre.add("source_map", name="M", sourcereliability="B", inforeliability=2, sigma_m=35.0)}
    made["far_map"] = centre.add(
        "source_map", name="F", sourcereliability="B", inforeliability=2, sigma_m=35.0
    )
    made["team"] = centre.add("team", code="T1")
    for name, x in (("near", 100), ("far", 5000)):
        made[name] = centre.add("clearance_task", code=f"C-{name}", geom=box(x, 100), status="planned")
        made["hazard_" + name] = centre.add("hazard_area", code=f"H-{name}", geom=box(x, 100))
        made["report_" + name] = centre.add(
            "progress_report", task_uuid=made[name], team_uuid=made["team"], report_date="2026-03-01"
        )
        made["find_" + name] = centre.add(
            "find",
            task_uuid=made[name],
            report_uuid=made["report_" + name],
            geom=point(x, 100),
            ordnance="PMN-2",
        )
        source = made["map"] if name == "near" else made["far_map"]
        made["mine_" + name] = centre.add(
            "recorded_mine", map_uuid=source, geom=point(x, 120), ordnance="TM-46"
        )
    return made


@pytest.fixture
def north(centre, tmp_path):
    part_for_office(centre.ws, tmp_path / "N.gpkg", "N", AREA)
    office = Office(Workspace.open(tmp_path / "N.gpkg", Author("planner")), tmp_path)
    yield office
    office.ws.close()


def uuids(office, table):
    return {row["uuid"] for row in office.ws.rows(table)}


def test_a_part_holds_its_ground_with_all_that_it_rests_on(centre, north):
    made = centre.made
    assert uuids(north, "clearance_task") == {made["near"]}
    assert uuids(north, "hazard_area") == {made["hazard_near"]}
    assert uuids(north, "progress_report") == {made["report_near"]}
    assert uuids(north, "find") == {made["find_near"]}
    assert uuids(north, "recorded_mine") == {made["mine_near"]}
    assert uuids(north, "source_map") == {made["map"]}
    assert uuids(north, "team") == {made["team"]}
    assert north.code == "N"
    assert north.ws.info.uuid == centre.ws.info.uuid
    assert not [finding for finding in verify(north.ws.connection) if finding.serious]


def test_what_is_absent_is_not_taken_for_deleted(centre, north):
    before = {
        t: uuids(centre, t) for t in ("clearance_task", "hazard_area", "find", "recorded_mine", "source_map")
    }
    north.edit("clearance_task", centre.made["near"], name="By the north")
    report = north.give(centre)
    assert (report.rows, report.removed, report.raised) == (1, 0, 0)
    assert {table: uuids(centre, table) for table in before} == before
    assert centre.row("clearance_task", centre.made["near"])["name"] == "By the north"


def test_files_are_small_from_the_first_day_and_leave_the_rest_out(centre, north):
    centre.edit("clearance_task", centre.made["far"], name="Far")
    centre.edit("hazard_area", centre.made["hazard_near"], geom=box(50, 100, 160, 100))
    centre.give(north)
    assert uuids(north, "clearance_task") == {centre.made["near"]}
    assert north.shape("hazard_area", centre.made["hazard_near"]).area == pytest.approx(16000.0)
    north.add("find", ordnance="TM-46", geom=point(150, 150), task_uuid=centre.made["near"])
    assert north.give(centre).added == 1
    assert len(centre.ws.rows("find")) == 3


def test_what_moves_into_the_part_arrives_whole(centre, north):
    centre.edit("hazard_area", centre.made["hazard_far"], geom=box(250, 100, 5000, 100))
    centre.edit("find", centre.made["find_far"], task_uuid=centre.made["near"])
    centre.give(north)
    assert north.row("hazard_area", centre.made["hazard_far"])["code"] == "H-far"
    assert north.row("find", centre.made["find_far"])["ordnance"] == "PMN-2"
    assert north.row("progress_report", centre.made["report_far"]) is not None
    assert north.ws.connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_row_that_names_a_task_outside_brings_the_whole_task(centre, north):
    centre.add(
        "task_point",
        task_uuid=centre.made["far"],
        pointtype="turning_point",
        geom=point(5000, 100),
    )
    north.give(centre)
    centre.give(north)
    assert north.ws.rows("task_point") == []
    centre.edit("find", centre.made["find_near"], task_uuid=centre.made["far"])
    centre.give(north)
    assert north.row("clearance_task", centre.made["far"]) is not None
    assert len(north.ws.rows("task_point")) == 1


def test_disputes_between_a_part_and_the_whole_are_asked_as_ever(centre, north):
    centre.merge_edit("clearance_task", centre.made["near"], status="suspended", status_reason="Accident")
    north.merge_edit("clearance_task", centre.made["near"], status="completed", status_reason="Done")
    north.give(centre)
    centre.give(north)
    for office in (centre, north):
        assert office.row("clearance_task", centre.made["near"])["status"] == "suspended"
        assert office.questions() == {("merge_status", "status")}


def test_a_deletion_in_the_part_is_a_deletion(centre, north):
    north.remove("find", centre.made["find_near"])
    assert north.give(centre).removed == 1
    assert uuids(centre, "find") == {centre.made["find_far"]}


def test_a_third_office_sends_everything_until_it_knows_of_the_part_and_whole_rows_then(centre, tmp_path):
    copy_for_office(centre.ws, tmp_path / "S.gpkg", "S")
    south = Office(Workspace.open(tmp_path / "S.gpkg", Author("planner")), tmp_path)
    part_for_office(centre.ws, tmp_path / "N.gpkg", "N", AREA)
    north = Office(Workspace.open(tmp_path / "N.gpkg", Author("planner")), tmp_path)
    south.edit("find", centre.made["find_far"], task_uuid=centre.made["near"])
    south.give(north)
    assert north.row("find", centre.made["find_far"])["ordnance"] == "PMN-2"
    assert uuids(north, "hazard_area") == {centre.made["hazard_near"]}
    north.give(south)
    south.edit("hazard_area", centre.made["hazard_far"], geom=box(250, 100, 5000, 100))
    south.give(north)
    assert north.row("hazard_area", centre.made["hazard_far"])["code"] == "H-far"
    for office in (north, south):
        office.ws.close()


@pytest.mark.parametrize("code", ["", "C"])
def test_a_part_needs_another_offices_code(centre, tmp_path, code):
    with pytest.raises(InputError, match="office's code"):
        part_for_office(centre.ws, tmp_path / "N.gpkg", code, AREA)


def test_a_cancelled_part_leaves_nothing_behind(centre, tmp_path):
    def cancel(_share):
        raise WorkspaceError("Cancelled.")

    before = centre.ws.rows("exchange_log")
    with pytest.raises(WorkspaceError):
        part_for_office(centre.ws, tmp_path / "N.gpkg", "N", AREA, cancel)
    assert list(tmp_path.glob("N*")) == []
    assert len(centre.ws.rows("exchange_log")) == len(before)
