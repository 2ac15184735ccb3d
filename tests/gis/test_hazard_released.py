# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancellation by a person, and what a later computation does with cancelled ground; cancelling a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import hazard_fixtures as evidence
import pytest
import shapely
import sheet_fixtures as region

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis.hazard_compute import compute_hazard_areas
from mine_planner.store import undo
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.hazard_values import Cancellation, Contamination
from mine_planner.store.hazards import HazardStore
from mine_planner.store.land import LandStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

E, N = region.EAST, region.NORTH
REPORT = Cancellation("Operations officer", "Farmed for ten years, nothing found.", "2026-05-02")


@pytest.fixture
def workspace(tmp_path: Path):
    opened = region.new_workspace(tmp_path / "hazards.gpkg")
    yield opened
    opened.close()


def one_row(workspace) -> str:
    """Compute the area of one row of 1 km; return the row's map."""
    a = evidence.add_map(workspace, "A")
    evidence.add_row(workspace, a, [(0, 0), (1_000, 0)])
    compute_hazard_areas(workspace, k=3.0)
    return a


def cancel(workspace, uuid: str, report: Cancellation = REPORT) -> float:
    with workspace.action("File") as action:
        return HazardStore(workspace).cancel(action, uuid, report)


def test_proposed_ground_is_cancelled_by_a_person_and_the_rest_stays_hazard(workspace) -> None:
    one_row(workspace)
    compute_hazard_areas(workspace, k=1.0)
    (area,) = workspace.rows("hazard_area")
    proposed = geometry_from_blob(workspace.row("proposal", kind="cancellation")["geom"])
    assert cancel(workspace, area["uuid"]) == pytest.approx(proposed.area)
    (area,) = workspace.rows("hazard_area")
    assert (area["status"], area["cancellation"]) == ("open", "none")
    left = LandStore(workspace).remaining()[area["uuid"]]
    # What remains is the corridor of one sigma, 10 m to either side of the row.
    assert left.area == pytest.approx(1_000 * 20 + 3.14159 * 100, rel=0.02)
    released = workspace.row("released_land", hazard_uuid=area["uuid"])
    assert (released["kind"], released["activity"], released["released_by"]) == (
        "cancelled",
        "nts",
        "Operations officer",
    )
    report = workspace.row("outcome_report", kind="cancellation")
    assert (report["reported_by"], report["report_date"]) == ("Operations officer", "2026-05-02")


def test_cancelled_ground_is_not_proposed_again(workspace) -> None:
    one_row(workspace)
    compute_hazard_areas(workspace, k=1.0)
    cancel(workspace, workspace.rows("hazard_area")[0]["uuid"])
    assert compute_hazard_areas(workspace, k=1.0).cancellation_proposed == 0
    assert workspace.rows("proposal", state="open") == []


def test_evidence_that_the_report_did_not_know_makes_cancelled_ground_hazard_again(workspace) -> None:
    one_row(workspace)
    compute_hazard_areas(workspace, k=1.0)
    uuid = workspace.rows("hazard_area")[0]["uuid"]
    cancel(workspace, uuid)
    compute_hazard_areas(workspace, k=3.0)
    assert workspace.row("released_land", kind="cancelled")["state"] == "released"
    evidence.add_incident(workspace, 500, 25)
    result = compute_hazard_areas(workspace, k=1.0)
    assert workspace.row("released_land", kind="cancelled")["state"] == "reopened"
    assert "did not know" in result.notes[-1]
    assert LandStore(workspace).remaining()[uuid].contains(shapely.Point(E + 500, N + 25))


def test_new_evidence_on_cleared_ground_asks_a_person(workspace) -> None:
    one_row(workspace)
    (area,) = workspace.rows("hazard_area")
    with workspace.action("Release") as action:
        shape = action.blob(shapely.MultiPolygon([shapely.box(E + 400, N, E + 600, N + 30)]))
        values = {"kind": "cleared", "activity": "clearance", "depth_cm": 20.0, "released_on": "2026-04-01"}
        who = {"released_by": "Operations officer", "reason": "Searched.", "hazard_uuid": area["uuid"]}
        action.insert("released_land", {"geom": shape, **values, **who})
    evidence.add_incident(workspace, 500, 20)
    result = compute_hazard_areas(workspace, k=3.0)
    assert workspace.row("released_land", kind="cleared")["state"] == "released"
    question = workspace.row("open_question", topic="evidence_on_released_land")
    assert question["reason"] in result.notes
    again = compute_hazard_areas(workspace, k=3.0)
    assert again.notes == []
    assert len(workspace.rows("open_question")) == 1


def test_an_area_that_nothing_covers_any_more_is_closed_by_its_report(workspace) -> None:
    a = one_row(workspace)
    b = evidence.add_map(workspace, "B")
    evidence.add_outline(workspace, b, 5_000, 0, 50)
    with workspace.action("Refute") as action:
        action.update("source_map", a, {"status": "refuted"})
    compute_hazard_areas(workspace, k=3.0)
    uuid = workspace.row("hazard_area", cancellation="proposed")["uuid"]
    cancel(workspace, uuid)
    area = workspace.row("hazard_area", uuid=uuid)
    assert (area["status"], area["cancellation"]) == ("closed", "reported")
    assert compute_hazard_areas(workspace, k=3.0).cancellation_proposed == 0
    undo.undo(workspace)
    area = workspace.row("hazard_area", uuid=uuid)
    assert (area["status"], area["cancellation"]) == ("open", "proposed")


def test_a_proposal_ends_when_the_evidence_claims_its_ground_again(workspace) -> None:
    one_row(workspace)
    compute_hazard_areas(workspace, k=1.0)
    compute_hazard_areas(workspace, k=3.0)
    assert workspace.row("proposal", kind="cancellation")["state"] == "refused"
    (area,) = workspace.rows("hazard_area")
    assert area["cancellation"] == "none"
    with pytest.raises(RuleError, match="No cancellation is proposed"):
        cancel(workspace, area["uuid"])


@pytest.mark.parametrize(("who", "why"), [("", "Farmed."), ("Operations officer", " ")])
def test_no_report_without_a_person_and_a_reason(workspace, who: str, why: str) -> None:
    one_row(workspace)
    compute_hazard_areas(workspace, k=1.0)
    (area,) = workspace.rows("hazard_area")
    with pytest.raises(RuleError, match="a person and a reason"):
        cancel(workspace, area["uuid"], Cancellation(who, why, "2026-05-02"))
    assert workspace.rows("outcome_report") == []
    assert workspace.rows("released_land") == []


def test_a_cancelled_computation_leaves_no_trace(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_row(workspace, a, [(0, 0), (1_000, 0)])
    for stop in (0, 20, 60, 70, 99):
        with pytest.raises(InputError, match="cancelled"):
            compute_hazard_areas(workspace, step=lambda percent, stop=stop: percent < stop)
    assert workspace.rows("hazard_area") == []
    assert workspace.row("journal_action", name="Compute hazard areas") is None


def test_a_run_says_of_each_area_whether_it_is_new_grown_or_unchanged(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_row(workspace, a, [(0, 0), (100, 0)])
    first = compute_hazard_areas(workspace, k=2.0)
    (uuid,) = first.states
    assert first.states[uuid] == "new"
    assert compute_hazard_areas(workspace, k=2.0).states == {uuid: "unchanged"}
    assert compute_hazard_areas(workspace, k=3.0).states == {uuid: "grown"}
    assert compute_hazard_areas(workspace, k=1.0).proposed == [uuid]


def test_contamination_newer_than_any_map_is_hazard_at_once_and_no_run_touches_it(workspace) -> None:
    ground = shapely.Point(E + 5_000, N).buffer(100)
    entry = Contamination(
        ground, "ammunition_storage", True, "Visual observation: damaged store", "2026-05-01", "Team 2 leader"
    )
    with workspace.action("Enter") as action:
        uuid = HazardStore(workspace).enter(action, entry)
    one_row(workspace)
    row = workspace.row("hazard_area", uuid=uuid)
    assert (row["areatype"], row["evidence"], row["status"]) == ("ammunition_storage", "direct", "open")
    assert row["area_m2"] == pytest.approx(ground.area)
    assert LandStore(workspace).remaining()[uuid].area == pytest.approx(ground.area)
    codes = [item["code"] for item in workspace.rows("hazard_area")]
    assert len(set(codes)) == len(codes) == 2


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"person": ""}, "by a person"),
        ({"evidence_words": " "}, "with its evidence"),
        ({"ground": shapely.Polygon()}, "no ground"),
        ({"areatype": "minefield"}, "no class"),
        ({"official": True}, "IMSMA id"),
    ],
)
def test_contamination_without_evidence_ground_or_person_is_refused(workspace, change, says) -> None:
    good = {
        "ground": shapely.Point(E, N).buffer(10),
        "areatype": "eod_spot",
        "direct": True,
        "evidence_words": "Seen by team 2",
        "day": "2026-05-01",
        "person": "Team 2 leader",
    }
    with pytest.raises((InputError, RuleError), match=says), workspace.action("Enter") as action:
        HazardStore(workspace).enter(action, Contamination(**{**good, **change}))
    assert workspace.rows("hazard_area") == []
