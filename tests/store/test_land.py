# SPDX-License-Identifier: GPL-2.0-or-later
"""Released land: who, why, by what; what remains is geometry; a device opens land again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import shapely

from mine_planner.domain.errors import RuleError
from mine_planner.store.finds import FindStore
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.land import EXTENSION_KIND, LandStore
from mine_planner.store.land_values import ReleaseEntry
from mine_planner.store.progress_values import FindEntry

X, Y = 664000.0, 4428000.0


def box(west, south, east, north):
    return shapely.MultiPolygon([shapely.box(X + west, Y + south, X + east, Y + north)])


@pytest.fixture
def land(workspace, add):
    add("hazard_area", geom=box(0, 0, 100, 100), origin="official", code="H-1")
    team = add("team", code="T1")
    add("clearance_task", code="N-1", geom=box(0, 0, 100, 100), team_uuid=team, status="in_progress")
    return LandStore(workspace)


def release(workspace, land, shape, **values):
    task = workspace.row("clearance_task")["uuid"]
    given = {
        "kind": "cleared",
        "activity": "clearance",
        "released_on": "2026-05-01",
        "person": "Operations manager",
        "reason": "Completion report 7",
        "depth_cm": 20.0,
        "method": "manual",
    } | values
    with workspace.action("Release land") as action:
        return land.release(action, ReleaseEntry(shape, task_uuid=task, **given))


def test_what_remains_is_a_geometry_difference_and_overlap_counts_once(workspace, land):
    release(workspace, land, box(0, 0, 60, 100))
    release(workspace, land, box(40, 0, 80, 100), kind="reduced", activity="ts", depth_cm=None)
    account = land.account()
    assert (account.cleared_m2, account.reduced_m2) == (pytest.approx(6000), pytest.approx(2000))
    assert account.remaining_m2 == pytest.approx(2000)
    assert shapely.equals(account.remaining, box(80, 0, 100, 100).geoms[0])


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"person": " "}, "person"),
        ({"reason": ""}, "reason"),
        ({"depth_cm": None}, "depth"),
        ({"kind": "cancelled"}, "correct the activity or the kind"),
        ({"activity": "nts"}, "correct the activity or the kind"),
        ({"released_on": "2999-01-01"}, "future"),
    ],
)
def test_a_release_that_lacks_something_is_refused(workspace, land, values, words):
    with pytest.raises(RuleError, match=words):
        release(workspace, land, box(0, 0, 10, 10), **values)
    assert workspace.rows("released_land") == []


def test_ground_beyond_the_boundary_is_kept_and_counts_only_after_the_extension(workspace, land):
    release(workspace, land, box(90, 0, 110, 100))
    account = land.account()
    assert (account.released_m2, account.outside_m2) == (pytest.approx(1000), pytest.approx(1000))
    proposal = workspace.row("proposal", kind=EXTENSION_KIND, state="open")
    assert "lie beyond every hazard area" in proposal["explanation"]
    with workspace.action("Approve") as action:
        land.accept_extension(action, proposal["uuid"], person="Authority", reason="Rows go on")
    decided = workspace.row("proposal", uuid=proposal["uuid"])
    assert [decided[name] for name in ("state", "decided_by", "reason")] == [
        "accepted",
        "Authority",
        "Rows go on",
    ]
    account = land.account()
    assert (account.original_m2, account.outside_m2) == (pytest.approx(11_000), pytest.approx(0, abs=0.01))


def find_at(workspace, x, y):
    with workspace.action("Report a find") as action:
        return FindStore(workspace).add(
            action,
            FindEntry("PMN", point=(X + x, Y + y), accuracy_m=2.0),
            task_uuid=workspace.row("clearance_task")["uuid"],
            report_uuid=None,
            day=datetime.now(UTC).date().isoformat(),
        )


def test_a_device_in_released_land_opens_it_again_and_lists_the_same_team_s_land(workspace, land):
    hit = release(workspace, land, box(0, 0, 50, 50))
    other = release(workspace, land, box(50, 50, 100, 100))
    foreign = release(workspace, land, box(0, 60, 40, 100), method="dogs")
    added = find_at(workspace, 20, 20)
    assert added.critical
    states = {row["uuid"]: row["state"] for row in workspace.rows("released_land")}
    assert states == {hit: "reopened", other: "released", foreign: "released"}
    question = workspace.row("open_question", topic="critical_nonconformity")
    assert (question["ours"], question["theirs"]) == (hit, other)
    assert land.account().remaining_m2 == pytest.approx(10_000 - 2500 - 1600)


def close(workspace, add, hazard):
    task = workspace.row("clearance_task")["uuid"]
    values = {"hazard_uuid": hazard, "task_uuid": task, "kind": "completion", "report_date": "2026-05-02"}
    add("outcome_report", reported_by="Operations manager", reason="Completed", **values)
    with workspace.action("Close") as action:
        reason = {"status_changed_reason": "Completed"}
        action.update("hazard_area", hazard, {"status": "closed", **reason})


def test_a_device_in_a_closed_hazard_area_opens_the_area_again(workspace, land, add):
    hazard = workspace.row("hazard_area")["uuid"]
    close(workspace, add, hazard)
    assert land.account().remaining_m2 == 0
    assert [len(found) for found in (land.hazards()[0], land.hazards(closed=True)[0])] == [0, 1]
    find_at(workspace, 20, 20)
    assert workspace.row("hazard_area", uuid=hazard)["status"] == "open"
    assert land.account().remaining_m2 == pytest.approx(10_000)
    assert len(workspace.rows("hazard_area")) == 1  # nothing new is proposed over what is hazard again


def test_a_device_that_may_lie_in_released_land_opens_it_again(workspace, land):
    hit = release(workspace, land, box(0, 0, 50, 50))
    find_at(workspace, 51.9, 20)  # its position is good to 2 m
    assert workspace.row("released_land", uuid=hit)["state"] == "reopened"


def test_a_device_between_released_land_and_a_closed_area_opens_both(workspace, land, add):
    beside = add("hazard_area", geom=box(100, 0, 200, 100), origin="official", code="H-2")
    close(workspace, add, beside)
    hit = release(workspace, land, box(0, 0, 97, 100))
    find_at(workspace, 98.5, 50)
    assert workspace.row("released_land", uuid=hit)["state"] == "reopened"
    assert workspace.row("hazard_area", uuid=beside)["status"] == "open"


def test_a_device_in_one_of_two_areas_that_meet_proposes_nothing(workspace, land, add):
    add("hazard_area", geom=box(90, 0, 200, 100), origin="official", code="H-2")
    find_at(workspace, 95, 50)
    find_at(workspace, 89, 50)
    assert len(workspace.rows("hazard_area")) == 2


def test_survey_to_clearance_standard_clears_only_where_the_authority_allows_it(workspace, land, add):
    surveyed = {"activity": "ts", "to_clearance_standard": True}
    with pytest.raises(RuleError, match="correct the activity or the kind"):
        release(workspace, land, box(0, 0, 50, 50), **surveyed)
    add("setting", key="release.survey_may_clear", value="yes")
    release(workspace, land, box(0, 0, 50, 50), **surveyed)
    with pytest.raises(RuleError, match="correct the activity or the kind"):
        release(workspace, land, box(50, 0, 60, 50), activity="ts")
    assert land.account().cleared_m2 == pytest.approx(2500)


def test_an_area_that_a_cancellation_report_closed_stays_in_the_totals(workspace, land, add):
    hazard = workspace.row("hazard_area")["uuid"]
    release(workspace, land, box(0, 0, 60, 100))
    values = {"hazard_uuid": hazard, "kind": "cancellation", "report_date": "2026-05-02"}
    add("outcome_report", reported_by="Survey officer", reason="In use for years", **values)
    with workspace.action("Close") as action:
        said = {"cancellation": "reported", "cancellation_reason": "In use for years"}
        action.update("hazard_area", hazard, said)
        closed = {"status": "closed", "status_changed_reason": "Cancelled"}
        action.update("hazard_area", hazard, closed)
    account = land.account()
    assert (account.original_m2, account.remaining_m2) == (pytest.approx(10_000), 0)
    assert (account.cleared_m2, account.cancelled_m2) == (pytest.approx(6000), pytest.approx(4000))
    part = land.account(box(50, 0, 100, 100).geoms[0])
    assert (part.original_m2, part.cancelled_m2) == (pytest.approx(5000), pytest.approx(4000))


def test_a_device_outside_every_hazard_area_proposes_one(workspace, land):
    added = find_at(workspace, 105, 50)
    assert added.sentences
    proposed = workspace.rows("hazard_area", origin="proposed")
    assert len(proposed) == 1
    assert proposed[0]["area_m2"] > 0


def test_a_device_in_its_task_but_outside_every_hazard_area_proposes_one(workspace, land):
    wider = box(0, 0, 200, 100)
    with workspace.action("Widen the task") as action:
        task = workspace.row("clearance_task")["uuid"]
        action.update("clearance_task", task, {"geom": action.blob(wider)})
    find_at(workspace, 150, 50)
    (proposed,) = workspace.rows("hazard_area", origin="proposed")
    shape = geometry_from_blob(proposed["geom"])
    assert shape.covers(shapely.Point(X + 150, Y + 50).buffer(1.99))


def test_a_device_inside_hazard_changes_nothing(workspace, land):
    assert find_at(workspace, 50, 50).sentences == ()
    assert len(workspace.rows("hazard_area")) == 1
