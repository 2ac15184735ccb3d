# SPDX-License-Identifier: GPL-2.0-or-later
"""Searched ground, releases with their report, reopening, reviews, completion: each by a person."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import shapely

from mine_planner.domain.errors import RuleError
from mine_planner.domain.incidents import Decision, IncidentKind
from mine_planner.store import task_completion
from mine_planner.store.finds import FindStore
from mine_planner.store.land import LandStore
from mine_planner.store.land_decisions import LandDecisions
from mine_planner.store.land_searched import searched_ground
from mine_planner.store.land_values import ReleaseEntry
from mine_planner.store.progress import ProgressStore
from mine_planner.store.progress_values import FindEntry, IncidentEntry, ReportEntry
from mine_planner.store.suspended_tasks import standing_tasks
from mine_planner.store.tasks import TaskStore
from mine_planner.store.waiting import Waiting, count_waiting

X, Y = 664000, 4428000


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north)


@pytest.fixture
def task(workspace):
    with workspace.action("Plan") as action:
        ground = action.blob(shapely.MultiPolygon([box(0, 0, 100, 100)]))
        action.insert("hazard_area", {"geom": ground, "areatype": "CHA"})
        values = {"code": "N-1", "geom": ground, "status": "in_progress", "depth_cm": 13.0}
        return action.insert("clearance_task", values)


def report(workspace, task, day, ground=None, **values):
    with workspace.action("Report") as action:
        area = 50.0 if ground is None else ground.area
        source = "typed" if ground is None else "drawn"
        entry = ReportEntry(
            day, task, None, method="manual", area_m2=area, area_source=source, geometry=ground, **values
        )
        return ProgressStore(workspace).save(action, entry)


def release(workspace, task, ground, **values):
    entry = ReleaseEntry(
        ground, "cleared", "clearance", "2026-05-09", "Manager", "Searched", task, depth_cm=13, **values
    )
    with workspace.action("Release") as action:
        return LandDecisions(workspace).release(action, entry)


def test_searched_ground_is_joined_by_method_and_typed_figures_release_nothing(workspace, task):
    report(workspace, task, "2026-05-01", box(0, 0, 50, 50))
    report(workspace, task, "2026-05-02", box(40, 0, 100, 50))
    report(workspace, task, "2026-05-03")
    (found,) = searched_ground(workspace, task)
    assert (found.kind, found.first, found.last) == ("cleared", "2026-05-01", "2026-05-03")
    assert found.geometry.area == pytest.approx(5000)
    assert found.typed_m2 == 50
    assert found.beyond.is_empty


def test_what_is_released_is_offered_no_second_time_and_counts_once(workspace, task):
    report(workspace, task, "2026-05-01", box(0, 0, 50, 50))
    release(workspace, task, searched_ground(workspace, task)[0].geometry)
    report(workspace, task, "2026-05-02", box(25, 0, 75, 50))
    (found,) = searched_ground(workspace, task)
    assert found.geometry.area == pytest.approx(25 * 50)
    release(workspace, task, box(25, 0, 75, 50))
    account = LandStore(workspace).account()
    assert account.cleared_m2 == pytest.approx(75 * 50)
    assert account.remaining_m2 == pytest.approx(10_000 - 75 * 50)


def test_ground_beyond_the_boundary_waits_for_its_extension(workspace, task):
    report(workspace, task, "2026-05-01", box(80, 0, 120, 50))
    (found,) = searched_ground(workspace, task)
    assert (found.geometry.area, found.beyond.area) == (pytest.approx(1000), pytest.approx(1000))
    (waits,) = LandDecisions(workspace).extensions()
    assert waits["task"] == "N-1"
    with workspace.action("Approve") as action:
        LandStore(workspace).accept_extension(action, waits["uuid"], person="Authority", reason="Rows go on")
    (found,) = searched_ground(workspace, task)
    assert (found.geometry.area, found.beyond.area) == (pytest.approx(2000), 0)


def test_a_refused_extension_leaves_the_ground_unreleased(workspace, task):
    report(workspace, task, "2026-05-01", box(80, 0, 120, 50))
    land = LandDecisions(workspace)
    with workspace.action("Refuse") as action:
        land.refuse_extension(action, land.extensions()[0]["uuid"], person="Authority", reason="Other land")
    assert land.extensions() == []
    assert searched_ground(workspace, task)[0].beyond.area == pytest.approx(1000)


def test_a_release_leaves_a_report_and_is_reopened_only_by_a_person_with_a_reason(workspace, task):
    uuid = release(workspace, task, box(0, 0, 10, 10))
    papers = workspace.rows("outcome_report", task_uuid=task)
    assert [(p["kind"], p["reported_by"]) for p in papers] == [("progress", "Manager")]
    land = LandDecisions(workspace)
    with pytest.raises(RuleError, match="enter both"), workspace.action("Reopen") as action:
        land.reopen(action, uuid, person="Manager", reason="")
    with workspace.action("Reopen") as action:
        land.reopen(action, uuid, person="Manager", reason="Depth was not reached")
    row = land.releases()[0]
    assert (row["state"], row["reopened_reason"]) == ("reopened", "Depth was not reached (Manager)")
    assert LandStore(workspace).account().remaining_m2 == pytest.approx(10_000)
    with pytest.raises(RuleError, match="already"), workspace.action("Reopen") as action:
        land.reopen(action, uuid, person="Manager", reason="Twice")


def test_a_device_in_released_land_bars_releases_until_the_review_is_recorded(workspace, task):
    hit = release(workspace, task, box(0, 0, 50, 50))
    with workspace.action("Find") as action:
        FindStore(workspace).add(
            action,
            FindEntry("PMN", point=(X + 20, Y + 20), accuracy_m=2.0),
            task_uuid=task,
            report_uuid=None,
            day=datetime.now(UTC).date().isoformat(),
        )
    land = LandDecisions(workspace)
    (alarm,) = land.alarms()
    assert (alarm["ours"], alarm["task"], alarm["state"]) == (hit, "N-1", "open")
    with pytest.raises(RuleError, match="nothing is released"):
        release(workspace, task, box(60, 0, 70, 10))
    assert count_waiting(workspace).alarms == 1
    with workspace.action("Review") as action:
        land.settle_alarm(action, alarm["uuid"], person="Manager", reason="All plots of the team searched")
    release(workspace, task, box(60, 0, 70, 10))
    assert land.releases()[1]["state"] == "reopened"


def test_a_suspended_task_and_its_flagged_neighbour_are_listed_until_the_authority_decides(workspace, task):
    with workspace.action("Plan") as action:
        square = action.blob(shapely.MultiPolygon([box(100, 0, 200, 100)]))
        action.insert("clearance_task", {"code": "N-2", "geom": square, "status": "assigned"})
    today = datetime.now(UTC).date()
    entry = IncidentEntry(IncidentKind.MISSED_MINE, task, today.isoformat(), (X + 1.0, Y + 1.0), 5.0, 10.0)
    store = ProgressStore(workspace)
    with workspace.action("Stop") as action:
        store.record_incident(action, entry)
    found = standing_tasks(workspace)
    assert [(t.code, t.suspended, t.own_incident, t.authority) for t in found] == [
        ("N-1", True, True, True),
        ("N-2", False, False, True),
    ]
    assert count_waiting(workspace) == Waiting(suspended=1, flagged=1)
    with workspace.action("Lift") as action:
        for item in found:
            store.lift_suspension(action, item.uuid, Decision("Authority", today, "D-7", "Investigated"))
    assert standing_tasks(workspace) == []


def test_a_task_with_devices_unaccounted_for_is_completed_only_with_an_explanation(workspace, task):
    with workspace.action("Record") as action:
        grades = {"sourcereliability": "B", "inforeliability": 2, "sigma_m": 5.0}
        sheet = action.insert("source_map", {"name": "Sheet", **grades})
        for x in (10, 20, 30):
            point = action.blob(shapely.Point(X + x, Y + 10))
            action.insert("recorded_mine", {"map_uuid": sheet, "geom": point, "ordnance": "PMN-2"})
    tasks = TaskStore(workspace)
    with (
        pytest.raises(RuleError, match="Devices recorded in task N-1 and unaccounted for: 3"),
        workspace.action("Complete") as action,
    ):
        tasks.update(action, task, {"status": "completed"})
    with pytest.raises(RuleError, match="enter both"), workspace.action("Explain") as action:
        task_completion.explain(action, workspace, task, person="Manager", explanation=" ")
    with workspace.action("Explain") as action:
        task_completion.explain(action, workspace, task, person="Manager", explanation="Lifted in 1996.")
    with workspace.action("Complete") as action:
        tasks.update(action, task, {"status": "completed"})
    assert task_completion.completion_report(workspace, task)["reported_by"] == "Manager"


def test_a_task_stands_still_since_the_day_that_its_sentence_says(workspace, task):
    with workspace.action("Plan") as action:
        square = action.blob(shapely.MultiPolygon([box(100, 0, 200, 100)]))
        action.insert("clearance_task", {"code": "N-2", "geom": square, "status": "assigned"})
    store = ProgressStore(workspace)
    entry = IncidentEntry(IncidentKind.MINE_ACCIDENT, task, "2026-01-15", (X + 1.0, Y + 1.0), 5.0, 10.0)
    with workspace.action("Stop") as action:
        store.record_incident(action, entry)
    found = standing_tasks(workspace)
    assert [item.since for item in found] == ["2026-01-15", "2026-01-15"]
    assert all(item.since in item.why for item in found)
    early = Decision("Authority", date(2026, 1, 14), "D-6", "Investigated")
    with pytest.raises(RuleError, match="older"), workspace.action("Lift") as action:
        store.lift_suspension(action, task, early)
    with workspace.action("Lift") as action:
        store.lift_suspension(action, task, Decision("Authority", date(2026, 1, 20), "D-7", "Investigated"))
    assert [item.code for item in standing_tasks(workspace)] == ["N-2"]
