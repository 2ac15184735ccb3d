# SPDX-License-Identifier: GPL-2.0-or-later
"""Three weeks of work in a centre and two offices, and a month-old stick that turns up late."""

from __future__ import annotations

import shapely
from exchange_offices import box, found_offices

from mine_planner.store import exchange_compare
from mine_planner.store.merge_settle import Choice, open_questions, settle

NORTH_TASK, SOUTH_TASK, SHARED_TASK = 0, 1, 2


def prepare(centre):
    made = {"team": [centre.add("team", code=f"T{n}", name=f"Team {n}") for n in (1, 2)]}
    made["map"] = centre.add(
        "source_map", name="Handed-over map 1", sourcereliability="B", inforeliability=2, sigma_m=35.0
    )
    made["hazard"] = [centre.add("hazard_area", geom=box(400 * n, 0), code=f"H-{n}") for n in range(3)]
    made["task"] = [
        centre.add("clearance_task", code=f"C-{n:04}", geom=box(400 * n, 0), status="planned")
        for n in range(3)
    ]
    return made


def report_a_day(office, task, team, day, finds=0):
    report = office.add("progress_report", task_uuid=task, team_uuid=team, report_date=day, area_m2=250.0)
    for number in range(finds):
        point = shapely.Point(664020.0 + number, 4428020.0)
        office.add("find", task_uuid=task, report_uuid=report, ordnance="PMN-2", geom=point, found_on=day)


def start_work(office, task, team):
    for values in ({"status": "assigned", "team_uuid": team}, {"status": "in_progress"}):
        office.edit("clearance_task", task, **values)


def week_one(centre, north, south, made):
    start_work(north, made["task"][NORTH_TASK], made["team"][0])
    start_work(south, made["task"][SOUTH_TASK], made["team"][1])
    for day in range(2, 7):
        report_a_day(north, made["task"][NORTH_TASK], made["team"][0], f"2026-03-0{day}", finds=day % 2)
        report_a_day(south, made["task"][SOUTH_TASK], made["team"][1], f"2026-03-0{day}")
    centre.edit("source_map", made["map"], note="Scanned again")


def week_two(centre, north, south, made):
    # an accident: the centre suspends, while the south, not knowing, completes
    centre.edit(
        "clearance_task",
        made["task"][SOUTH_TASK],
        status="suspended",
        status_reason="Accident nearby",
        flagged="accident",
    )
    south.edit("clearance_task", made["task"][SOUTH_TASK], status="completed")
    # both offices redraw the hazard between them, each outwards on its side
    north.edit("hazard_area", made["hazard"][2], geom=box(800, 0, 140, 100))
    south.edit("hazard_area", made["hazard"][2], geom=box(760, 0, 140, 100))
    for day in (9, 10):
        report_a_day(north, made["task"][NORTH_TASK], made["team"][0], f"2026-03-{day:02}", finds=1)


def week_three(centre, north, south, made):
    north.edit("clearance_task", made["task"][SHARED_TASK], medical_facility="Clinic A")
    south.edit("clearance_task", made["task"][SHARED_TASK], method="manual")
    centre.edit("team", made["team"][0], name="Team 1 (manual)")
    report_a_day(south, made["task"][SHARED_TASK], made["team"][1], "2026-03-17")


def test_three_weeks_and_a_late_stick_leave_three_equal_files_and_the_right_questions(tmp_path):
    (centre, north, south), made = found_offices(tmp_path, "CNS", prepare)
    week_one(centre, north, south, made)
    late_stick = south.export("C")  # carried by a driver who comes back a month later
    north.give(centre)
    week_two(centre, north, south, made)
    centre.give(north)
    lost = south.export("N")
    lost.unlink()
    south.give(centre)
    week_three(centre, north, south, made)
    for giver, taker in ((north, centre), (centre, south), (south, centre), (centre, north), (north, south)):
        path = giver.export(taker.code)
        taker.merge(path)
        taker.merge(path)
    centre.merge(late_stick)
    for giver, taker in (
        (centre, north),
        (centre, south),
        (north, centre),
        (south, centre),
        (north, south),
        (south, north),
    ):
        giver.give(taker)
    assert centre.content() == north.content() == south.content()
    expected = {
        ("merge_status", "status", made["task"][SOUTH_TASK]),
        ("merge_hazard", "geom", made["hazard"][2]),
    }
    for office in (centre, north, south):
        asked = {(q["topic"], q["field"], q["subject_uuid"]) for q in open_questions(office.ws)}
        assert asked == expected
        assert office.row("clearance_task", made["task"][SOUTH_TASK])["status"] == "suspended"
        assert office.shape("hazard_area", made["hazard"][2]).bounds[0] == 664760.0
        assert office.shape("hazard_area", made["hazard"][2]).bounds[2] == 664940.0
        assert len(office.ws.rows("progress_report")) == 13
        assert len(office.ws.rows("find")) == 4
    for question in open_questions(centre.ws):
        settle(centre.ws, question["uuid"], Choice(), "Operations officer", "Confirmed by both offices")
    for taker in (north, south):
        centre.give(taker)
    assert centre.questions() == north.questions() == south.questions() == set()
    assert len({exchange_compare.digest(office.ws.connection) for office in (centre, north, south)}) == 1
    for office in (centre, north, south):
        office.ws.close()
