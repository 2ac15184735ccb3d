# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:checktasks`` as Processing runs it: each check of a workspace, and nothing is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shapely
import task_region
from task_region import Bench, E, N, add_hazard, add_task, shape_of, square

from mine_planner.store import authority
from mine_planner.store.authority import Setting

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

SOUND = {"depth_cm": 20, "medical_plan": "Paramedic on site."}


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def workspace(tmp_path: Path):
    opened = task_region.new_workspace(tmp_path / "check.gpkg")
    yield opened
    opened.close()


def found(bench: Bench, workspace) -> dict[str, list]:
    got = bench.run("checktasks", WORKSPACE=workspace.path)
    by_code: dict[str, list] = {}
    for feature in bench.features(got["FINDINGS"]):
        by_code.setdefault(feature["code"], []).append(feature)
    return by_code


def insert(workspace, table: str, **values) -> str:
    with workspace.action("Insert") as action:
        if "geom" in values:
            values["geom"] = action.blob(values["geom"])
        return action.insert(table, values)


def decide(workspace, key: str, value: str) -> None:
    with workspace.action("Decide") as action:
        authority.write(action, workspace, Setting(key, value, source="Authority"))


def test_a_sound_task_has_no_findings(bench, workspace) -> None:
    hazard = add_hazard(workspace, "H-1", square(0, 0, 100))
    add_task(workspace, "N-0001", square(0, 0, 100), (hazard,), **SOUND)
    assert found(bench, workspace) == {}


def test_missing_depth_and_medical_plan_are_errors_on_the_task_itself(bench, workspace) -> None:
    add_task(workspace, "N-0001", square(0, 0, 100))
    codes = found(bench, workspace)
    assert set(codes) == {"no_depth", "no_medical_plan"}
    (finding,) = codes["no_depth"]
    assert finding["severity"] == "error"
    assert square(0, 0, 100).contains(shape_of(finding))


def test_ground_claimed_twice_is_found_and_a_deliberate_overlap_is_a_setting(bench, workspace) -> None:
    add_task(workspace, "N-0001", square(0, 0, 100), **SOUND)
    add_task(workspace, "N-0002", square(99, 0, 100), **SOUND)
    (finding,) = found(bench, workspace)["claimed_twice"]
    assert "100.0 m²" in finding["sentence"]
    decide(workspace, "overlap_width_m", "1.5")
    assert found(bench, workspace) == {}


def test_a_gap_between_two_tasks_of_a_hazard_and_ground_outside_are_told_apart(bench, workspace) -> None:
    hazard = add_hazard(workspace, "H-1", shapely.box(E, N, E + 210, N + 100))
    add_task(workspace, "N-0001", square(0, 0, 100), (hazard,), **SOUND)
    add_task(workspace, "N-0002", shapely.box(E + 105, N, E + 200, N + 100), (hazard,), **SOUND)
    codes = found(bench, workspace)
    assert "500.0 m²" in codes["gap_between_tasks"][0]["sentence"]
    assert "1,000.0 m²" in codes["hazard_outside_tasks"][0]["sentence"]
    assert codes["hazard_outside_tasks"][0]["severity"] == "info"


def test_an_official_areas_margin_and_the_authoritys_must_lie_in_its_tasks(bench, workspace) -> None:
    official = {"origin": "official", "margin_m": 10.0}
    hazard = add_hazard(workspace, "OFF-1", square(0, 0, 100), **official)
    uuid = add_task(workspace, "N-0001", square(-5, -5, 110), (hazard,), **SOUND)
    assert found(bench, workspace)["margin_leaves_task"][0]["fix"] == "widen_to_margin"
    with workspace.action("Widen") as action:
        shape = shapely.MultiPolygon([square(-11, -11, 122)])
        action.update("clearance_task", uuid, {"geom": action.blob(shape)})
    assert found(bench, workspace) == {}
    decide(workspace, "task_margin_m", "25")
    assert "25 m margin" in found(bench, workspace)["margin_leaves_task"][0]["sentence"]


def test_a_task_whose_map_was_refuted_is_named_with_the_map(bench, workspace) -> None:
    hazard = add_hazard(workspace, "H-1", square(0, 0, 100))
    add_task(workspace, "N-0001", square(0, 0, 100), (hazard,), **SOUND)
    values = {"name": "Sheet 7", "kind": "vector", "sigma_m": 10.0, "status": "refuted"}
    sheet = insert(workspace, "source_map", sourcereliability="F", inforeliability=6, **values)
    insert(workspace, "hazard_evidence", hazard_uuid=hazard, map_uuid=sheet, evidence_table="other")
    assert "Sheet 7, which was refuted" in found(bench, workspace)["map_refuted"][0]["sentence"]


def test_a_benchmark_inside_and_an_access_lane_through_a_hazard_are_found(bench, workspace) -> None:
    add_hazard(workspace, "H-1", square(0, 0, 100))
    uuid = add_task(workspace, "N-0001", square(0, 0, 100), **SOUND)
    insert(
        workspace,
        "task_point",
        task_uuid=uuid,
        pointtype="benchmark",
        pointlocal_id="BM",
        geom=shapely.Point(E + 1, N + 1),
    )
    lane = shapely.LineString([(E - 50, N + 50), (E + 30, N + 50)])
    insert(workspace, "site_feature", task_uuid=uuid, type="access_lane", label="Lane 1", geom=lane)
    codes = found(bench, workspace)
    assert "benchmark BM lies inside hazard H-1" in codes["point_in_hazard"][0]["sentence"]
    assert "for 30.0 m" in codes["route_through_hazard"][0]["sentence"]


def test_papers_must_be_valid_on_all_dates_and_a_renewed_one_counts(bench, workspace) -> None:
    team = insert(workspace, "team", code="T3")
    dates = {"planned_start": "2026-05-01", "planned_end": "2026-06-30"}
    add_task(workspace, "N-0001", square(0, 0, 100), team_uuid=team, **dates, **SOUND)
    old = {"kind": "medic", "team_uuid": team, "valid_from": "2025-01-01", "valid_to": "2026-05-31"}
    insert(workspace, "qualification", **old)
    assert (
        "medic's qualification is not valid" in found(bench, workspace)["not_valid_on_dates"][0]["sentence"]
    )
    insert(workspace, "qualification", **{**old, "valid_from": "2026-04-01", "valid_to": "2027-04-01"})
    assert found(bench, workspace) == {}
    insert(workspace, "qualification", kind="accreditation", organisation="Another", valid_from="2026-01-01")
    (finding,) = found(bench, workspace)["validity_unknown"]
    assert "organisation's accreditation" in finding["sentence"]


def test_an_unsound_outline_written_by_another_program_is_reported_with_its_place(bench, workspace) -> None:
    bow_tie = shapely.Polygon([(E, N), (E + 100, N + 100), (E + 100, N), (E, N + 100)])
    add_task(workspace, "N-0001", bow_tie, **SOUND)
    (finding,) = found(bench, workspace)["invalid"]
    assert finding["fix"] == "repair_outwards"
    assert finding.hasGeometry()


def test_withdrawn_tasks_are_not_checked_and_nothing_is_written(bench, workspace) -> None:
    uuid = add_task(workspace, "N-0001", square(0, 0, 100))
    with workspace.action("Withdraw") as action:
        values = {"status": "withdrawn", "status_reason": "Drawn twice."}
        action.update("clearance_task", uuid, values)
    before = workspace.connection.execute("SELECT count(*) FROM journal").fetchone()[0]
    assert found(bench, workspace) == {}
    assert workspace.connection.execute("SELECT count(*) FROM journal").fetchone()[0] == before


def test_the_log_names_the_first_of_a_kind_and_counts_the_rest(bench, workspace) -> None:
    for number in range(25):
        add_task(workspace, f"N-{number:04}", square(200 * number, 0, 100), depth_cm=20)
    got = bench.run("checktasks", WORKSPACE=workspace.path)
    assert got["ERRORS"] == 25
    assert "… and 5 more of this kind." in bench.log()
