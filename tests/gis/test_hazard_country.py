# SPDX-License-Identifier: GPL-2.0-or-later
"""A whole country through the algorithms: map sheets in, ranked tasks with boxes and points out."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "processing"))

import hazard_fixtures as evidence
from task_region import Bench

from mine_planner.gis import workspaces
from mine_planner.store.gpkg_blob import wkb_of

pytestmark = [pytest.mark.usefixtures("qgis_app"), pytest.mark.shared, pytest.mark.slow]

GRADES = {"MAP_FIELD": "fileId", "SOURCE_GRADE": "C", "INFO_GRADE": "3", "SIGMA": 10.0}


@pytest.fixture(scope="module")
def country(qgis_app, shared_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """Return a bench and a workspace with all suspect areas and incidents, and their hazard areas."""
    bench, path = Bench(), tmp_path_factory.mktemp("bih") / "bih.gpkg"
    names = {"TITLE": "BiH", "ORGANISATION": "Mine action centre", "OFFICE": "B"}
    bench.run("createworkspace", WORKSPACE=path, CRS="EPSG:32633", **names)
    folder = shared_data / "bih"
    for name, content in (("suspect_areas", "suspected_area"), ("incidents", "incident")):
        source = folder / f"{name}.geojson"
        bench.run("importmap", WORKSPACE=path, INPUT=source, CONTENT=content, **GRADES)
    bench.run("hazardareas", WORKSPACE=path)
    opened = workspaces.open_workspace(path)
    yield bench, opened, folder
    opened.close()


def test_every_piece_of_evidence_lies_in_hazard_and_is_linked(country) -> None:
    _, workspace, _ = country
    (outlines,) = workspace.connection.execute(
        "SELECT count(*) FROM map_area WHERE geom IS NOT NULL AND content = 'suspected_area'"
    ).fetchone()
    (linked,) = workspace.connection.execute(
        "SELECT count(DISTINCT evidence_uuid) FROM hazard_evidence WHERE evidence_table = 'map_area'"
    ).fetchone()
    assert outlines == linked > 5_000
    rows = workspace.connection.execute("SELECT geom FROM map_area WHERE geom IS NOT NULL").fetchall()
    drawn = shapely.make_valid(shapely.from_wkb([wkb_of(row[0]) for row in rows]))
    hazards = evidence.areas(workspace)
    shapely.prepare(hazards)
    piece, _ = shapely.STRtree(hazards).query(drawn, predicate="covered_by")
    assert len(set(piece.tolist())) == len(drawn)


def test_a_smaller_k_vacates_nothing_in_the_whole_country(country) -> None:
    bench, workspace, _ = country
    before = {r["uuid"]: r["geom"] for r in workspace.rows("hazard_area")}
    got = bench.run("hazardareas", WORKSPACE=workspace.path, K=1.0)
    assert got["CANCELLATION_PROPOSED"] == len(before)
    assert {r["uuid"]: r["geom"] for r in workspace.rows("hazard_area")} == before


def test_a_planner_gets_from_sheets_to_ranked_tasks_with_boxes_and_points(country) -> None:
    bench, workspace, folder = country
    borders = QgsVectorLayer(str(folder / "municipalities.geojson"), "municipalities", "ogr")
    planned = bench.run(
        "proposetasks",
        WORKSPACE=workspace.path,
        TARGET=40_000,
        MAX=60_000,
        MIN=2_000,
        BARRIERS=[borders],
        STRAIGHTEN=0.0,
        ACCEPT=True,
    )
    tasks = workspace.rows("clearance_task")
    assert planned["ACCEPTED"] == len(tasks) > 10_000
    hazard = shapely.area(evidence.areas(workspace)).sum()
    assert sum(task["area_m2"] for task in tasks) == pytest.approx(hazard, rel=1e-6)
    assert max(task["area_m2"] for task in tasks) <= 60_000 * (1 + 1e-6)
    longest = workspace.connection.execute(
        "SELECT max(distance_m) FROM task_point WHERE pointtype <> 'start_point'"
    ).fetchone()[0]
    assert longest <= 50.0 / 0.9996 + 1e-6  # UTM's scale on the ground
    checked = bench.run("checktasks", WORKSPACE=workspace.path)
    codes = {feature["code"] for feature in bench.features(checked["FINDINGS"])}
    assert codes <= {"no_depth", "no_medical_plan", "duplicate_point"}
    ranked = bench.run(
        "prioritise",
        WORKSPACE=workspace.path,
        WEIGHTS='{"incidents": 1}',
        DISTANCE=1_000,
        SAVE=True,
        DECIDED_BY="Priority board",
        REASON="Where people were hurt comes first.",
    )
    assert ranked["RANKED"] == len(tasks)
    first = workspace.row("clearance_task", code=ranked["FIRST"])
    assert first["rank"] == 1
    divided = bench.run(
        "subdividetask", WORKSPACE=workspace.path, TASK=first["code"], ALONG=50, ACROSS=50, MIN_WIDTH=10
    )
    boxes = workspace.rows("task_box", task_uuid=first["uuid"])
    assert divided["COUNT"] == len(boxes)
    assert sum(box["area_m2"] for box in boxes) == pytest.approx(first["area_m2"], rel=1e-6)
