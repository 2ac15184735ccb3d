# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importprogress``, ``mapaccuracy`` and ``forecast`` as Processing runs them, in a row."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import season_fixtures as season

from mine_planner.gis import hazard_compute, workspaces
from mine_planner.processing.algorithms.coverage import Coverage
from mine_planner.processing.algorithms.dashboard import Dashboard
from mine_planner.processing.algorithms.forecast import Forecast
from mine_planner.processing.algorithms.importprogress import ImportProgress
from mine_planner.processing.algorithms.mapaccuracy import MapAccuracy
from mine_planner.processing.algorithms.searchorder import SearchOrder

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def path(tmp_path):
    workspace = season.new_region(tmp_path / "season.gpkg")
    hazard_compute.compute_hazard_areas(workspace)
    season.play_season(workspace)
    workspace.close()
    return workspace.path


@pytest.fixture
def bare(tmp_path):
    workspace = season.new_region(tmp_path / "bare.gpkg")
    workspace.close()
    return workspace.path


def run(algorithm, feedback=None, **parameters):
    made = algorithm()
    made.initAlgorithm({})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or QgsProcessingFeedback(False)
    results, succeeded = made.run(parameters, context, feedback, {}, False)
    assert succeeded, feedback.textLog()
    return results


def table(path):
    layer = QgsVectorLayer(str(path), "t", "ogr")
    assert layer.isValid()
    return [{field.name(): f[field.name()] for field in layer.fields()} for f in layer.getFeatures()]


def test_reports_come_in_and_findings_are_a_layer(bare, sample, tmp_path):
    target = tmp_path / "findings.gpkg"
    text = (sample / "progress.csv").read_text() + "2026-05-01,N-9999,Team 1,manual,5,8,100,0\n"
    source = tmp_path / "more.csv"
    source.write_text(text)
    got = run(ImportProgress, INPUT=str(source), WORKSPACE=str(bare), FINDINGS=str(target))
    assert (got["ACCEPTED"], got["HELD"], got["REFUSED"]) == (425, 1, 0)
    rows = table(target)
    assert [row["row"] for row in rows if row["outcome"] == "held"] == ["427"]


def test_a_preview_leaves_the_workspace_as_it_was(bare, sample):
    got = run(ImportProgress, INPUT=str(sample / "progress.csv"), WORKSPACE=str(bare), PREVIEW=True)
    assert got["ACCEPTED"] == 425
    workspace = workspaces.open_workspace(bare)
    count = len(workspace.rows("progress_report"))
    workspace.close()
    assert count == 0


def test_the_table_of_accuracy_shows_the_shifted_batch(path, tmp_path):
    target = tmp_path / "accuracy.gpkg"
    got = run(MapAccuracy, WORKSPACE=str(path), BY="batch", OUTPUT=str(target))
    assert (got["GROUPS"], got["SHIFTED"]) == (2, 1)
    assert got["PROPOSALS"] >= season.RECORDS
    rows = {row["name"]: row for row in table(target)}
    assert rows["Batch B"]["shift_east_m"] == pytest.approx(season.SHIFT[0], abs=1.5)
    assert rows["Batch A"]["recall"] == 1
    assert rows["Batch A"]["recall_low"] > 0.9


def test_measuring_without_proposals_writes_nothing(path):
    assert run(MapAccuracy, WORKSPACE=str(path), BY="map", PROPOSE=False)["PROPOSALS"] == 0


def test_the_forecast_gives_ranges_prints_assumptions_and_a_curve(path, tmp_path):
    target = tmp_path / "curve.gpkg"
    feedback = QgsProcessingFeedback(False)
    got = run(
        Forecast,
        feedback,
        WORKSPACE=str(path),
        RATE="100, 150, 300 (own trial)",
        COST="900, 1000, 1200 (contract)",
        RUNS=300,
        OUTPUT=str(target),
    )
    assert got["DONE_P10"] <= got["DONE_P50"] <= got["DONE_P90"]
    assert 0 < got["COST_P10"] < got["COST_P90"]
    assert got["TEAM_DAYS_P5"] < got["TEAM_DAYS_P95"]
    assert "own trial" in feedback.textLog()
    rows = table(target)
    assert rows[0]["released_p50_m2"] == 0
    assert rows[-1]["remaining_p50_m2"] == 0


def test_a_range_that_cannot_be_read_is_an_error_in_one_sentence(path):
    made = Forecast()
    made.initAlgorithm({})
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        made.processAlgorithm(
            {"WORKSPACE": str(path), "RATE": "fast"}, QgsProcessingContext(), QgsProcessingFeedback(False)
        )


def test_key_figures_and_tables_for_imsma_are_written(path, tmp_path):
    target = tmp_path / "tasks.csv"
    given = {"WORKSPACE": str(path), "BY": "task", "OUTPUT": str(target), "TABLES": str(tmp_path / "imsma")}
    results = run(Dashboard, **given)
    assert results["GROUPS"] == 2 * season.RECORDS
    assert len(target.read_text(encoding="utf-8").splitlines()) == results["GROUPS"] + 1
    assert results["MISSING"] > 0
    assert (tmp_path / "imsma" / "missing.csv").is_file()


def test_walked_tracks_give_a_raster_and_gaps_with_the_caption(path, tmp_path):
    x, y = season.place(0)
    tracks = tmp_path / "tracks.geojson"
    line = {"type": "LineString", "coordinates": [[x - 60, y], [x + 170, y]]}
    crs = {"type": "name", "properties": {"name": "EPSG:32638"}}
    feature = {"type": "Feature", "properties": {}, "geometry": line}
    content = {"type": "FeatureCollection", "crs": crs, "features": [feature]}
    tracks.write_text(json.dumps(content), encoding="utf-8")
    feedback = QgsProcessingFeedback(False)
    given = {"WORKSPACE": str(path), "TASK": "N-0001", "TRACKS": str(tracks), "SWATH": 4.0, "ERROR": 1.0}
    results = run(Coverage, feedback, **given, OUTPUT=str(tmp_path / "walked"))
    assert Path(results["RASTER"]).is_file()
    assert results["GAP_AREA"] == pytest.approx(230 * 120 - 230 * 4, rel=0.01)
    assert "never counts as search" in feedback.textLog()


def test_a_task_that_is_not_there_is_named(path, tmp_path):
    tracks = tmp_path / "none.gpx"
    tracks.write_text("", encoding="utf-8")
    made = Coverage()
    made.initAlgorithm({})
    given = {"WORKSPACE": str(path), "TASK": "N-9999", "TRACKS": str(tracks), "SWATH": 4.0, "ERROR": 1.0}
    with pytest.raises(QgsProcessingException, match="N-9999"):
        made.processAlgorithm(
            {**given, "OUTPUT": str(tmp_path)}, QgsProcessingContext(), QgsProcessingFeedback(False)
        )


def test_cells_of_a_task_are_ordered_from_the_record_outwards_and_all_of_them_stay(path, tmp_path):
    number = season.RECORDS - 1  # the last record of the sound batch: nobody searched there
    target = tmp_path / "order.gpkg"
    results = run(SearchOrder, WORKSPACE=str(path), TASK=f"N-{number + 1:04}", OUTPUT=str(target))
    layer = QgsVectorLayer(str(target), "cells", "ogr")
    cells = {f["order"]: f.geometry() for f in layer.getFeatures()}
    assert results["LEFT"] == layer.featureCount() == len(cells)
    assert sum(geometry.area() for geometry in cells.values()) == pytest.approx(230 * 120)
    y = season.place(number)[1]
    first = [abs(cells[order].centroid().asPoint().y() - y) for order in range(1, 6)]
    last = [abs(cells[len(cells) - order].centroid().asPoint().y() - y) for order in range(5)]
    assert max(first) < min(last)


def test_a_task_that_was_searched_from_end_to_end_has_no_cell_left(path, tmp_path):
    target = tmp_path / "order.gpkg"
    assert run(SearchOrder, WORKSPACE=str(path), TASK="N-0001", OUTPUT=str(target))["LEFT"] == 0
