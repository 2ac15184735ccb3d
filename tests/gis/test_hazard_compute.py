# SPDX-License-Identifier: GPL-2.0-or-later
"""Hazard areas in a workspace: from graded evidence, and never released by a computation."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import hazard_fixtures as evidence
import numpy as np
import pytest
import shapely
import sheet_fixtures as region

from mine_planner.domain.errors import InputError
from mine_planner.gis.hazard_compute import compute_hazard_areas
from mine_planner.store import authority, undo
from mine_planner.store.authority import Setting

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

E, N = region.EAST, region.NORTH


@pytest.fixture
def workspace(tmp_path: Path):
    opened = region.new_workspace(tmp_path / "hazards.gpkg")
    yield opened
    opened.close()


def links(workspace, code: str) -> set[tuple[str, int]]:
    area = workspace.row("hazard_area", code=code)
    rows = workspace.rows("hazard_evidence", hazard_uuid=area["uuid"])
    return {(row["evidence_table"], row["quantity"]) for row in rows}


def report(workspace, uuid: str) -> None:
    """File a cancellation report."""
    values = {"kind": "cancellation", "hazard_uuid": uuid, "report_date": "2026-05-01", "reason": "Searched."}
    with workspace.action("Report") as action:
        action.insert("outcome_report", {**values, "reported_by": "Operations officer"})


def close(workspace, code: str) -> None:
    uuid = workspace.row("hazard_area", code=code)["uuid"]
    report(workspace, uuid)
    with workspace.action("Close") as action:
        action.update("hazard_area", uuid, {"status": "closed", "status_changed_reason": "Searched."})


def test_rows_become_corridors_mines_discs_and_outlines_get_their_margin(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_row(workspace, a, [(0, 0), (100, 0)])
    evidence.add_mines(workspace, a, [(1_000, 0), (1_001, 0)], "PMN")
    evidence.add_outline(workspace, a, 2_000, 0, 100)
    result = compute_hazard_areas(workspace, k=2.0)
    assert (result.added, result.grown) == (3, 0)
    shapes = evidence.areas(workspace)
    order = np.argsort(shapely.bounds(shapes)[:, 0])
    corridor, discs, outline = shapely.area(shapes[order])
    # Corridor of 100 m and half-width 20 m, drawn outwards by less than 2 %.
    exact = 100 * 40 + np.pi * 20**2
    assert exact < corridor < exact * 1.02
    assert np.pi * 20**2 < discs < (np.pi * 20**2 + 40) * 1.02
    assert 100**2 + 4 * 100 * 20 < outline < (100**2 + 4 * 100 * 20 + np.pi * 20**2) * 1.02


def test_an_area_keeps_its_maps_rows_incidents_devices_and_warnings(workspace) -> None:
    a, b = evidence.add_map(workspace, "A"), evidence.add_map(workspace, "B", inforeliability=1)
    devices = json.dumps([{"type": "PMN", "count": 30, "tripwire": True}, {"type": "TM-57", "count": 4}])
    evidence.add_row(workspace, a, [(0, 0), (100, 0)], devices=devices)
    evidence.add_mines(workspace, b, [(50, 5), (60, 5), (70, 5)], "PMN")
    evidence.add_incident(workspace, 40, 0)
    compute_hazard_areas(workspace, k=2.0)
    (area,) = workspace.rows("hazard_area")
    assert json.loads(area["devices"]) == [{"type": "PMN", "count": 33}, {"type": "TM-57", "count": 4}]
    assert (area["tripwire"], area["antiliftfitted"]) == (1, 0)
    assert links(workspace, area["code"]) == {("mine_row", 1), ("recorded_mine", 3), ("incident", 1)}
    assert area["computed_on"].endswith("Z")


def test_a_smaller_k_releases_no_ground_and_proposes_a_cancellation(workspace) -> None:
    evidence.add_row(workspace, evidence.add_map(workspace, "A"), [(0, 0), (100, 0)])
    compute_hazard_areas(workspace, k=3.03)
    before = evidence.ground(workspace)
    result = compute_hazard_areas(workspace, k=1.0)
    assert result.cancellation_proposed == 1
    assert evidence.ground(workspace).equals(before)
    proposal = workspace.row("proposal", kind="cancellation", state="open")
    assert proposal["grows"] == 0
    assert workspace.rows("hazard_area")[0]["cancellation"] == "proposed"
    compute_hazard_areas(workspace, k=1.0)
    assert len(workspace.rows("proposal")) == 1


def test_a_refuted_map_keeps_its_ground_hazard_until_a_person_files_a_report(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_outline(workspace, a, 0, 0, 100)
    evidence.add_outline(workspace, evidence.add_map(workspace, "B"), 1_000, 0, 100)
    compute_hazard_areas(workspace)
    before = evidence.ground(workspace)
    with workspace.action("Refute") as action:
        action.update("source_map", a, {"status": "refuted"})
    assert compute_hazard_areas(workspace).cancellation_proposed == 1
    assert evidence.ground(workspace).equals(before)


def test_an_area_whose_evidence_falls_apart_keeps_all_of_it_and_grows_by_each_part(workspace) -> None:
    sheet = evidence.add_map(workspace, "sheet", sigma_m=30.0)
    evidence.add_row(workspace, sheet, [(0, 0), (100, 0)], devices='[{"type": "PMN", "quantity": 5}]')
    evidence.add_row(workspace, sheet, [(0, 120), (100, 120)])
    compute_hazard_areas(workspace)
    before = evidence.ground(workspace)
    assert len(workspace.rows("hazard_area")) == 1
    with workspace.action("Better map") as action:
        action.update("source_map", sheet, {"sigma_m": 5.0})
    evidence.add_row(workspace, sheet, [(-50, 0), (-30, 0), (100, 0)])
    evidence.add_row(workspace, sheet, [(100, 120), (230, 120)])
    compute_hazard_areas(workspace)
    (area,) = workspace.rows("hazard_area")
    after = evidence.ground(workspace)
    assert shapely.difference(before, after).area < 1e-3
    for x, y in ((-50, 0), (230, 120)):
        assert after.covers(shapely.Point(E + x, N + y))
    assert len(workspace.rows("hazard_evidence", hazard_uuid=area["uuid"])) == 4
    assert "PMN" in area["devices"]
    assert area["cancellation"] == "proposed"


def test_a_larger_k_lets_areas_grow_in_place_and_neighbours_meet_without_overlap(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_row(workspace, a, [(0, 0), (100, 0)])
    evidence.add_row(workspace, a, [(0, 50), (100, 50)])
    compute_hazard_areas(workspace, k=1.0)
    assert len(workspace.rows("hazard_area")) == 2
    result = compute_hazard_areas(workspace, k=3.0)
    shapes = evidence.areas(workspace)
    assert (result.added, result.grown, len(shapes)) == (0, 1, 2)
    assert shapely.area(shapes).sum() == pytest.approx(shapely.union_all(shapes).area)
    assert shapely.union_all(shapes).area > 100 * 110


def test_new_evidence_inside_an_area_is_linked_to_it_though_the_ground_stays(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_outline(workspace, a, 0, 0, 200)
    compute_hazard_areas(workspace)
    evidence.add_mines(workspace, evidence.add_map(workspace, "B"), [(100, 100)], "PROM-1")
    result = compute_hazard_areas(workspace)
    assert (result.added, result.grown, result.unchanged) == (0, 0, 1)
    (area,) = workspace.rows("hazard_area")
    assert links(workspace, area["code"]) == {("map_area", 1), ("recorded_mine", 1)}
    assert json.loads(area["devices"]) == [{"type": "PROM-1", "count": 1}]


def test_a_second_run_over_the_same_evidence_writes_nothing(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_row(workspace, a, [(0, 0), (100, 0)])
    evidence.add_mines(workspace, a, [(0, 1)], "PMN")
    compute_hazard_areas(workspace)
    count = "SELECT count(*) FROM journal"
    before = workspace.connection.execute(count).fetchone()[0]
    assert compute_hazard_areas(workspace).unchanged == 1
    assert workspace.connection.execute(count).fetchone()[0] == before


def test_a_run_over_some_maps_leaves_the_other_maps_ground_links_and_devices(workspace) -> None:
    a, b = evidence.add_map(workspace, "A"), evidence.add_map(workspace, "B")
    evidence.add_row(workspace, a, [(0, 0), (100, 0)], devices=json.dumps([{"type": "PMN", "count": 30}]))
    evidence.add_outline(workspace, evidence.add_map(workspace, "C"), 1_000, 0, 50)
    compute_hazard_areas(workspace, k=2.0)
    before = evidence.ground(workspace)
    evidence.add_row(workspace, b, [(0, 10), (100, 10)], devices=json.dumps([{"type": "PMN", "count": 5}]))
    result = compute_hazard_areas(workspace, k=2.0, maps=[b])
    assert (result.grown, result.cancellation_proposed) == (1, 0)
    assert before.difference(evidence.ground(workspace)).area == pytest.approx(0, abs=1e-6)
    area = next(r for r in workspace.rows("hazard_area") if r["devices"] != "[]")
    assert json.loads(area["devices"]) == [{"type": "PMN", "count": 35}]
    assert links(workspace, area["code"]) == {("mine_row", 1)}
    assert len(workspace.rows("hazard_evidence", hazard_uuid=area["uuid"])) == 2
    compute_hazard_areas(workspace, k=2.0, maps=[b])
    area = workspace.row("hazard_area", uuid=area["uuid"])
    assert json.loads(area["devices"]) == [{"type": "PMN", "count": 35}]


def test_a_warning_once_raised_is_taken_back_by_a_person_alone(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    row = evidence.add_row(
        workspace, a, [(0, 0), (100, 0)], devices=json.dumps([{"type": "OZM-72", "count": 3, "tripwire": 1}])
    )
    compute_hazard_areas(workspace)
    evidence.add_row(workspace, a, [(0, 1), (100, 1)])
    with workspace.action("Correct") as action:
        action.update("mine_row", row, {"devices": "[]"})
    compute_hazard_areas(workspace)
    assert workspace.rows("hazard_area")[0]["tripwire"] == 1


def test_ground_that_was_cleared_stays_closed_for_the_evidence_its_report_knew(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_row(workspace, a, [(0, 0), (100, 0)])
    evidence.add_mines(workspace, a, [(50, 0)], "PMN")
    compute_hazard_areas(workspace)
    close(workspace, "N-H0001")
    result = compute_hazard_areas(workspace)
    assert (result.added, result.settled) == (0, 1)
    assert evidence.ground(workspace).is_empty


def test_new_evidence_on_cleared_ground_makes_it_hazard_again_and_says_so(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_mines(workspace, a, [(0, 0), (10, 0)], "PMN")
    compute_hazard_areas(workspace)
    close(workspace, "N-H0001")
    evidence.add_mines(workspace, a, [(5, 0)], "PMN")
    result = compute_hazard_areas(workspace)
    assert result.added == 1
    assert "evidence that the report did not know" in result.notes[0]
    assert evidence.ground(workspace).contains(shapely.Point(E + 5, N))
    codes = [row["code"] for row in workspace.rows("hazard_area")]
    assert codes == ["N-H0001", "N-H0002"]


def test_a_wider_sigma_after_clearance_makes_the_rim_hazard_and_leaves_the_cleared_ground(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_mines(workspace, a, [(0, 0)], "PMN")
    compute_hazard_areas(workspace, k=1.0)
    cleared = evidence.ground(workspace)
    close(workspace, "N-H0001")
    assert compute_hazard_areas(workspace, k=2.0).added == 1
    rim = evidence.ground(workspace)
    assert rim.intersection(cleared).area == pytest.approx(0, abs=1e-6)
    assert rim.area + cleared.area == pytest.approx(np.pi * 20**2, rel=0.02)


def test_a_cancellation_that_was_reported_is_not_proposed_again(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_outline(workspace, a, 0, 0, 100)
    evidence.add_outline(workspace, evidence.add_map(workspace, "B"), 1_000, 0, 100)
    compute_hazard_areas(workspace)
    uuid = workspace.row("hazard_area", code="N-H0001")["uuid"]
    report(workspace, uuid)
    with workspace.action("Cancel") as action:
        values = {"cancellation": "reported", "cancellation_reason": "Survey found nothing."}
        action.update("hazard_area", uuid, values)
        action.update("source_map", a, {"status": "refuted"})
    assert compute_hazard_areas(workspace).cancellation_proposed == 0
    assert workspace.row("hazard_area", uuid=uuid)["cancellation"] == "reported"


def test_a_computed_area_never_touches_an_official_one(workspace) -> None:
    with workspace.action("Official") as action:
        shape = shapely.MultiPolygon([shapely.box(E, N, E + 50, N + 50)])
        official = {"code": "OFF-1", "origin": "official", "imsma_id": "h1", "geom": action.blob(shape)}
        action.insert("hazard_area", official)
    evidence.add_outline(workspace, evidence.add_map(workspace, "A"), 0, 0, 100)
    before = dict(workspace.row("hazard_area", code="OFF-1"))
    assert compute_hazard_areas(workspace).added == 1
    assert dict(workspace.row("hazard_area", code="OFF-1")) == before


def test_the_grade_suggests_the_class_by_the_authoritys_table_and_a_persons_class_stays(workspace) -> None:
    evidence.add_outline(
        workspace, evidence.add_map(workspace, "Low", sourcereliability="F", inforeliability=6), 0, 0, 100
    )
    compute_hazard_areas(workspace)
    (area,) = workspace.rows("hazard_area")
    assert (area["areatype"], area["suggested_areatype"], area["evidence"]) == ("SHA", "SHA", "indirect")
    with workspace.action("Decide") as action:
        authority.write(action, workspace, Setting("direct_grades", json.dumps(["F6"]), set_by="Authority"))
    evidence.add_incident(workspace, 50, 50)
    compute_hazard_areas(workspace)
    (area,) = workspace.rows("hazard_area")
    assert (area["areatype"], area["suggested_areatype"], area["evidence"]) == ("SHA", "CHA", "direct")


def test_small_areas_are_enlarged_and_none_is_dropped(workspace) -> None:
    evidence.add_mines(workspace, evidence.add_map(workspace, "A"), [(0, 0), (2_000, 0)], "PMN")
    compute_hazard_areas(workspace, min_area_m2=5_000)
    shapes = evidence.areas(workspace)
    assert len(shapes) == 2
    assert (shapely.area(shapes) >= 5_000).all()


def test_a_computation_can_be_undone_whole(workspace) -> None:
    evidence.add_outline(workspace, evidence.add_map(workspace, "A"), 0, 0, 100)
    compute_hazard_areas(workspace)
    undo.undo(workspace)
    assert workspace.rows("hazard_area") == []
    assert workspace.rows("hazard_evidence") == []


@pytest.mark.parametrize("k", [0.0, -1.0, 11.0, float("nan")])
def test_a_k_that_means_nothing_is_refused(workspace, k: float) -> None:
    evidence.add_outline(workspace, evidence.add_map(workspace, "A"), 0, 0, 100)
    with pytest.raises(InputError, match="K must be above 0"):
        compute_hazard_areas(workspace, k=k)


def test_an_empty_workspace_says_what_comes_first(workspace) -> None:
    with pytest.raises(InputError, match="bring in a handed-over map first"):
        compute_hazard_areas(workspace)


def test_evidence_without_a_place_is_said_and_not_drawn(workspace) -> None:
    a = evidence.add_map(workspace, "A")
    evidence.add_outline(workspace, a, 0, 0, 100)
    with workspace.action("Add") as action:
        action.insert("mine_row", {"map_uuid": a})
    assert compute_hazard_areas(workspace).notes == ["1 rows of mine_row have no place and are not drawn."]
