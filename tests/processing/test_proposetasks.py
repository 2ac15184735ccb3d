# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:proposetasks`` as Processing runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import shapely
import task_region
from qgis.core import QgsProcessingException
from task_region import Bench, E, N, add_hazard, add_task, layer, shape_of, square, undo_last

from mine_planner.domain.errors import InputError
from mine_planner.gis import task_acceptance, task_proposals

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.store.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qgis_app")

SIZES = {"TARGET": 10_000.0, "MAX": 15_000.0}


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def workspace(tmp_path: Path):
    opened = task_region.new_workspace(tmp_path / "propose.gpkg")
    add_hazard(opened, "H-1", square(0, 0, 200), areatype="CHA")
    add_hazard(opened, "H-2", square(500, 0, 100))
    yield opened
    opened.close()


def test_candidates_cover_all_hazard_ground_once_and_are_offered_without_saving(bench, workspace) -> None:
    got = bench.run("proposetasks", WORKSPACE=workspace.path, **SIZES)
    features = bench.features(got["OUTPUT"])
    shapes = np.array([shape_of(f) for f in features], dtype=object)
    assert got["CANDIDATES"] == len(features) == 5
    assert shapely.area(shapes).sum() == pytest.approx(50_000)
    assert shapely.union_all(shapes).area == pytest.approx(50_000)
    assert {(f["hazard"], f["task_type"]) for f in features} == {("H-1", "clearance"), ("H-2", "ts")}
    assert workspace.rows("clearance_task") == []


def test_accepted_candidates_become_planned_tasks_with_codes_links_and_points(bench, workspace) -> None:
    got = bench.run("proposetasks", WORKSPACE=workspace.path, ACCEPT=True, **SIZES)
    tasks = workspace.rows("clearance_task")
    assert got["ACCEPTED"] == len(tasks) == 5
    assert [t["code"] for t in tasks] == [f"N-000{i}" for i in range(1, 6)]
    assert {t["status"] for t in tasks} == {"planned"}
    assert [t["task_type"] for t in tasks].count("ts") == 1
    assert len(workspace.rows("task_hazard")) == 5
    points = workspace.rows("task_point", task_uuid=tasks[0]["uuid"])
    assert points[0]["pointtype"] == "start_point"
    assert workspace.row("workspace")["next_task_number"] == 6


def test_accepting_is_one_step_that_can_be_undone_whole(bench, workspace) -> None:
    bench.run("proposetasks", WORKSPACE=workspace.path, ACCEPT=True, **SIZES)
    undo_last(workspace.path)
    for table in ("clearance_task", "task_hazard", "task_point"):
        assert workspace.rows(table) == []


def test_ground_that_is_not_cha_is_cleared_with_a_reason_only(bench, workspace) -> None:
    reason = "The school uses the path daily."
    bench.run("proposetasks", WORKSPACE=workspace.path, HAZARDS="H-2", ACCEPT=True, REASON=reason, **SIZES)
    (task,) = workspace.rows("clearance_task")
    assert (task["task_type"], task["non_cha_reason"]) == ("clearance", reason)


def test_a_second_run_plans_only_what_no_task_holds(bench, workspace) -> None:
    bench.run("proposetasks", WORKSPACE=workspace.path, HAZARDS="H-2", ACCEPT=True, **SIZES)
    got = bench.run("proposetasks", WORKSPACE=workspace.path, ACCEPT=True, **SIZES)
    assert {f["hazard"] for f in bench.features(got["OUTPUT"])} == {"H-1"}
    assert "belong to a task already" in bench.log()
    shapes = shapely.from_wkb([task_proposals.wkb_of(r["geom"]) for r in workspace.rows("clearance_task")])
    assert shapely.area(shapes).sum() == pytest.approx(shapely.union_all(shapes).area)


def test_no_candidate_crosses_a_river_and_a_border_polygon_counts_by_its_edge(bench, workspace) -> None:
    river = layer("LineString", [shapely.LineString([(E + 70, N - 50), (E + 90, N + 250)])])
    border = layer("Polygon", [shapely.box(E - 5_000, N + 120, E + 5_000, N + 5_000)])
    got = bench.run("proposetasks", WORKSPACE=workspace.path, BARRIERS=[river, border], **SIZES)
    shapes = np.array([shape_of(f) for f in bench.features(got["OUTPUT"])], dtype=object)
    inside = shapely.buffer(shapes, -0.01)
    line = shapely.LineString([(E + 70, N - 50), (E + 90, N + 250)])
    assert not shapely.intersects(inside, line).any()
    edge = shapely.LineString([(E - 100, N + 120), (E + 700, N + 120)])
    assert not shapely.intersects(inside, edge).any()
    assert shapely.area(shapes).sum() == pytest.approx(50_000)


def test_barriers_in_another_crs_are_brought_into_the_workspaces(bench, workspace) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    line = QgsGeometry.fromWkt(shapely.LineString([(E + 100, N - 50), (E + 100, N + 250)]).wkt)
    source, target = QgsCoordinateReferenceSystem("EPSG:32638"), QgsCoordinateReferenceSystem("EPSG:4326")
    line.transform(QgsCoordinateTransform(source, target, QgsProject.instance()))
    road = layer("LineString", [shapely.from_wkt(line.asWkt(12))], crs="EPSG:4326")
    got = bench.run(
        "proposetasks", WORKSPACE=workspace.path, BARRIERS=[road], HAZARDS="H-1", TARGET=30_000, MAX=50_000
    )
    areas = sorted(shape_of(f).area for f in bench.features(got["OUTPUT"]))
    assert areas == pytest.approx([20_000, 20_000], rel=1e-4)


def test_ground_of_two_hazard_areas_is_planned_once_and_linked_to_both(bench, workspace) -> None:
    add_hazard(workspace, "OFF-9", square(520, 20, 100), origin="official", areatype="CHA")
    bench.run("proposetasks", WORKSPACE=workspace.path, HAZARDS="H-2,OFF-9", ACCEPT=True, **SIZES)
    tasks = workspace.rows("clearance_task")
    assert sum(t["area_m2"] for t in tasks) == pytest.approx(10_000 + 10_000 - 80 * 80)
    links = {(r["task_uuid"], r["hazard_uuid"]) for r in workspace.rows("task_hazard")}
    assert len(links) > len(tasks)


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"TARGET": 20_000.0, "MAX": 10_000.0}, "not above the maximum"),
        ({"TARGET": 0.0, "MAX": 10_000.0}, "above 0"),
        ({**SIZES, "HAZARDS": "H-99"}, 'no open hazard area "H-99"'),
    ],
)
def test_what_cannot_be_planned_is_one_sentence(bench, workspace, parameters, says) -> None:
    with pytest.raises(QgsProcessingException, match=says):
        bench.run("proposetasks", WORKSPACE=workspace.path, **parameters)


def test_points_are_no_barriers(bench, workspace) -> None:
    wells = layer("Point", [shapely.Point(E, N)])
    with pytest.raises(QgsProcessingException, match="are points"):
        bench.run("proposetasks", WORKSPACE=workspace.path, BARRIERS=[wells], **SIZES)


def test_an_empty_workspace_says_what_comes_first(tmp_path) -> None:
    empty: Workspace = task_region.new_workspace(tmp_path / "empty.gpkg")
    with pytest.raises(InputError, match="compute hazard areas"):
        task_proposals.propose(empty, task_proposals.Sizes(1, 1))
    empty.close()


def test_a_task_whose_code_is_taken_gets_the_next_free_one(bench, workspace) -> None:
    add_task(workspace, "n-0002", square(2_000, 0, 10))
    bench.run("proposetasks", WORKSPACE=workspace.path, HAZARDS="H-1", ACCEPT=True, **SIZES)
    codes = [t["code"] for t in workspace.rows("clearance_task")]
    assert codes == ["n-0002", "N-0001", "N-0003", "N-0004", "N-0005"]


def test_cancelling_leaves_no_trace(workspace) -> None:
    found = task_proposals.propose(workspace, task_proposals.Sizes(10_000, 15_000))
    with pytest.raises(InputError, match="was cancelled"):
        task_acceptance.accept(workspace, found.rows, progress=lambda _percent: False)
    assert workspace.rows("clearance_task") == []
    assert workspace.row("workspace")["next_task_number"] == 1
    with pytest.raises(InputError, match="was cancelled"):
        task_proposals.propose(
            workspace, task_proposals.Sizes(10_000, 15_000), progress=lambda _percent: False
        )


def test_hazard_areas_in_their_hundreds_keep_their_own_links(workspace) -> None:
    uuids = {add_hazard(workspace, f"M-{i}", square(200 * i, 1_000, 100)): i for i in range(120)}
    found = task_proposals.propose(
        workspace, task_proposals.Sizes(10_000, 15_000), hazards=[f"M-{i}" for i in range(120)]
    )
    assert len(found.rows) == 120
    for row in found.rows:
        (uuid,) = row.hazards
        assert row.geometry.bounds[0] == pytest.approx(E + 200 * uuids[uuid])


def test_an_arc_is_straightened_outwards_but_never_into_a_task_that_stands(bench, workspace) -> None:
    disc = shapely.Point(E + 1_000, N).buffer(40, quad_segs=8)
    add_hazard(workspace, "H-3", disc)
    plain = bench.run("proposetasks", WORKSPACE=workspace.path, HAZARDS="H-3", STRAIGHTEN=0.0, **SIZES)
    few = bench.run("proposetasks", WORKSPACE=workspace.path, HAZARDS="H-3", **SIZES)
    (as_drawn,) = (shape_of(f) for f in bench.features(plain["OUTPUT"]))
    (simple,) = (shape_of(f) for f in bench.features(few["OUTPUT"]))
    assert len(shapely.get_coordinates(simple)) < 0.7 * len(shapely.get_coordinates(as_drawn))
    assert disc.difference(simple).area < 1e-3
    beside = shapely.box(E + 1_040.1, N - 40, E + 1_100, N + 40)
    add_task(workspace, "N-0100", beside)
    again = bench.run("proposetasks", WORKSPACE=workspace.path, HAZARDS="H-3", **SIZES)
    (kept,) = (shape_of(f) for f in bench.features(again["OUTPUT"]))
    assert kept.intersection(beside).area == pytest.approx(0.0, abs=1e-6)
    assert disc.difference(kept).area < 1e-3
