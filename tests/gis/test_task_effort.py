# SPDX-License-Identifier: GPL-2.0-or-later
"""Planned days of tasks from the programme's own figures, with the slope of an elevation raster."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import shapely
import sheet_fixtures as region
from osgeo import gdal, osr

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis import task_effort
from mine_planner.store import authority
from mine_planner.store.authority import Setting

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

E, N = region.EAST, region.NORTH
MANUAL = {
    "name": "Manual",
    "rate_m2": 100,
    "cost_per_day": 900,
    "availability": 0.8,
    "vegetation": {"medium": 0.5},
    "metal": {"low": 1.0},
    "slope": {"flat": 1.0, "steep": 0.5},
}


@pytest.fixture
def workspace(tmp_path: Path):
    opened = region.new_workspace(tmp_path / "effort.gpkg")
    with opened.action("Draw") as action:
        shape = shapely.MultiPolygon([shapely.box(E, N, E + 100, N + 80)])
        values = {"geom": action.blob(shape), "method": "manual", "vegetation": "medium", "metal": "low"}
        action.insert("clearance_task", {"code": "N-0001", **values})
    yield opened
    opened.close()


def decide(workspace: Any, key: str, value: Any) -> None:
    with workspace.action("Set") as action:
        authority.write(action, workspace, Setting(key, json.dumps(value), source="Programme's own"))


def write_dem(path: Path, epsg: int, origin: tuple[float, float], cell: float, gradient: float) -> None:
    """Write heights that rise evenly towards the east."""
    size = 60
    raster = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    raster.SetProjection(reference.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(np.tile(np.arange(size) * cell * gradient, (size, 1)))
    raster.FlushCache()


def test_days_follow_area_rate_factors_and_availability(workspace) -> None:
    decide(workspace, "effort_methods", [MANUAL])
    (found,) = task_effort.estimate(workspace)
    # 8,000 m² / (100 × 0.5 × 1 × 0.8)
    assert found.effort.team_days == pytest.approx(200)
    assert found.effort.cost == pytest.approx(180_000)
    assert found.assumptions.endswith("Not recorded, so counted as 1: slope.")


def test_the_slope_of_the_ground_comes_from_an_elevation_raster(workspace, tmp_path: Path) -> None:
    decide(workspace, "effort_methods", [MANUAL])
    decide(workspace, "slope_classes", [[10, "flat"], [None, "steep"]])
    write_dem(tmp_path / "dem.tif", 32638, (E - 200, N + 400), 10.0, 0.2)
    (found,) = task_effort.estimate(workspace, dem=tmp_path / "dem.tif")
    assert "Mean slope 20 %" in found.assumptions
    assert found.effort.team_days == pytest.approx(400)


def test_a_raster_in_degrees_gives_the_slope_in_metres(workspace, tmp_path: Path) -> None:
    decide(workspace, "effort_methods", [MANUAL])
    decide(workspace, "slope_classes", [[10, "flat"], [None, "steep"]])
    cell = 0.0002  # about 17 m eastwards here, so 3.4 m of height a cell is 20 %
    lat, lon = 39.9166, 46.8606
    size = 17.08
    write_dem(tmp_path / "dem.tif", 4326, (lon - 30 * cell, lat + 30 * cell), cell, 0.2 * size / cell)
    (found,) = task_effort.estimate(workspace, dem=tmp_path / "dem.tif")
    assert "Mean slope 20 %" in found.assumptions


def test_a_raster_that_lies_elsewhere_gives_no_slope_and_no_days(workspace, tmp_path: Path) -> None:
    decide(workspace, "effort_methods", [MANUAL])
    decide(workspace, "slope_classes", [[None, "flat"]])
    write_dem(tmp_path / "dem.tif", 32638, (E + 90_000, N + 400), 10.0, 0.2)
    (found,) = task_effort.estimate(workspace, dem=tmp_path / "dem.tif")
    assert found.effort is None
    assert "does not cover it" in found.problem


def test_a_full_disk_is_never_taken_for_flat_ground(workspace, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits the size of files as POSIX systems can")
    decide(workspace, "effort_methods", [MANUAL])
    decide(workspace, "slope_classes", [[10, "flat"], [None, "steep"]])
    write_dem(tmp_path / "dem.tif", 32638, (E - 200, N + 400), 10.0, 0.2)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(InputError, match="No slope can be derived"):
            task_effort.estimate(workspace, dem=tmp_path / "dem.tif")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_planned_days_are_saved_by_a_person_with_their_assumptions(workspace) -> None:
    decide(workspace, "effort_methods", [MANUAL])
    found = task_effort.estimate(workspace)
    with pytest.raises(RuleError, match="with a reason"):
        task_effort.save(workspace, found, decided_by="", reason="Season plan")
    assert task_effort.save(workspace, found, decided_by="Planning officer", reason="Season plan.") == 1
    assert workspace.rows("clearance_task")[0]["planned_days"] == pytest.approx(200)
    decision = workspace.row("decision", what="effort")
    assert "8,000 m² / (100 m² per day × vegetation 0.5" in decision["reason"]


def test_no_rate_is_made_up(workspace) -> None:
    with pytest.raises(InputError, match="rates are not known"):
        task_effort.estimate(workspace)
    decide(workspace, "effort_methods", [{"name": "dogs", "rate_m2": 400, "availability": 0.9}])
    (found,) = task_effort.estimate(workspace)
    assert 'no rates for the method "manual"' in found.problem
    decide(workspace, "effort_methods", {"name": "dogs"})
    with pytest.raises(InputError, match="cannot be read"):
        task_effort.estimate(workspace)


def test_only_what_is_left_counts_after_reports_and_releases(workspace) -> None:
    decide(workspace, "effort_methods", [MANUAL])
    task = workspace.rows("clearance_task")[0]["uuid"]
    with workspace.action("Report") as action:
        team = action.insert("team", {"code": "T1"})
        same = {"task_uuid": task, "team_uuid": team, "report_date": "2026-05-01"}
        drawn = action.blob(shapely.MultiPolygon([shapely.box(E, N, E + 20, N + 80)]))
        action.insert("progress_report", {**same, "geom": drawn, "area_m2": 1_600, "area_source": "drawn"})
        action.insert("progress_report", {**same, "area_m2": 400})
        action.insert("progress_report", {**same, "area_m2": 900, "status": "held", "held_reason": "?"})
    (found,) = task_effort.estimate(workspace)
    assert found.left_m2 == pytest.approx(8_000 - 1_600 - 400)
    assert found.effort.team_days == pytest.approx(6_000 / 40)
    assert "Left of 8,000 m²" in found.assumptions


def test_a_rate_is_proposed_from_the_programmes_own_reports(workspace) -> None:
    from mine_planner.gis import effort_progress

    decide(workspace, "effort_methods", [MANUAL])
    method = task_effort.methods(workspace)["manual"]
    with pytest.raises(InputError, match="No accepted report"):
        effort_progress.calibrate(workspace, method)
    task = workspace.rows("clearance_task")[0]["uuid"]
    with workspace.action("Report") as action:
        team = action.insert("team", {"code": "T1"})
        for day, areas in (("2026-05-01", (30, 10)), ("2026-05-02", (60,))):
            for area in areas:
                values = {"task_uuid": task, "team_uuid": team, "report_date": day, "area_m2": area}
                action.insert("progress_report", values)
    found = effort_progress.calibrate(workspace, method)
    # 100 m² in two days of one team at a factor of 0.5 for medium vegetation.
    assert found.rate_m2 == pytest.approx(100)
    assert (found.reports, found.team_days) == (3, pytest.approx(2))
