# SPDX-License-Identifier: GPL-2.0-or-later
"""Key figures of a season, worked by hand; pictures and tables that leave the workspace."""

from __future__ import annotations

import csv
import io
import sys
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parent))

import season_fixtures as season

from mine_planner.domain.errors import InputError
from mine_planner.domain.forecast_assumptions import Range
from mine_planner.gis import dashboard, hazard_compute, imsma_tables, progress_pictures, table_arrays
from mine_planner.gis.forecast_compute import ForecastInput, compute_outlook
from mine_planner.store.land import LandStore
from mine_planner.store.land_values import ReleaseEntry

pytestmark = pytest.mark.usefixtures("qgis_app")

TODAY = np.datetime64("2026-07-01")
GROUND = 230 * 120


@pytest.fixture(scope="module")
def played(tmp_path_factory, qgis_app):
    workspace = season.new_region(tmp_path_factory.mktemp("board") / "season.gpkg")
    hazard_compute.compute_hazard_areas(workspace)
    season.play_season(workspace)
    task = workspace.row("clearance_task", code="N-0001")
    x, y = season.place(0)
    ground = shapely.box(x - 60, y - 60, x + 170, y + 60)
    with workspace.action("Release") as action:
        entry = ReleaseEntry(
            ground, "cleared", "clearance", "2026-05-01", "Manager", "Done", task["uuid"], depth_cm=20.0
        )
        LandStore(workspace).release(action, entry)
        action.update("clearance_task", task["uuid"], {"planned_end": "2026-05-01"})
        visit = {"task_uuid": task["uuid"], "visit_date": "2026-05-02", "severity": "minor"}
        action.insert("qa_visit", visit)
    yield workspace
    workspace.close()


@pytest.fixture(scope="module")
def data(played):
    return dashboard.read_dashboard(played)


def test_the_programme_s_figures_are_the_sums_of_its_reports(data):
    row = dashboard.figures(data, "programme", today=TODAY).rows()[0]
    assert row["searched_m2"] == pytest.approx(8 * GROUND)
    assert (row["reports"], row["hours"], row["tasks"]) == (16, 96, 10)
    assert row["m2_per_device"] == pytest.approx(8 * GROUND / row["devices"])
    assert (row["overdue"], row["nonconformities"], row["critical"]) == (1, 1, 0)


def test_released_and_remaining_land_of_a_task_are_geometry(played, data):
    rows = {row["task"]: row for row in dashboard.figures(data, "task", today=TODAY).rows()}
    hazard = shapely.union_all(LandStore(played).hazards()[1])
    x, y = season.place(0)
    ground = shapely.box(x - 60, y - 60, x + 170, y + 60)
    assert rows["N-0001"]["cleared_m2"] == pytest.approx(hazard.intersection(ground).area)
    assert rows["N-0001"]["remaining_m2"] == 0
    assert rows["N-0002"]["remaining_m2"] > 0
    assert rows["N-0005"]["m2_per_device"] is None


def test_teams_and_areas_add_up_to_the_programme(data):
    whole = dashboard.figures(data, "programme", today=TODAY).rows()[0]
    x, y = season.ORIGIN
    areas = {"South": shapely.box(x - 500, y - 300, x + 3000, y + 300)}
    south = dashboard.figures(data, "area", today=TODAY, areas=areas).rows()
    teams = dashboard.figures(data, "team", today=TODAY).rows()
    assert [row["area"] for row in south] == ["South", "Elsewhere"]
    for rows in (south, teams):
        assert sum(row["searched_m2"] for row in rows) == pytest.approx(whole["searched_m2"])
        assert sum(row["devices"] for row in rows) == whole["devices"]


def test_columns_are_read_in_the_order_of_rows_and_uuids_are_numbered_exactly(played):
    reports = played.rows("progress_report", ("fid",))
    columns = table_arrays.read_columns(played.path, "progress_report", ("uuid", "area_m2", "hours"))
    assert columns["uuid"].tolist() == [row["uuid"].encode() for row in reports]
    assert columns["area_m2"] == pytest.approx([row["area_m2"] for row in reports])
    keys = table_arrays.Keys(columns["uuid"])
    assert keys.of(columns["uuid"]).tolist() == list(range(len(reports)))
    nearly = columns["uuid"][3][:20] + b"0000" + columns["uuid"][3][24:]
    assert keys.of(np.array([nearly, b""], dtype="S36")).tolist() == [-1, -1]
    assert table_arrays.Keys(np.empty(0, dtype="S36")).of(columns["uuid"][:2]).tolist() == [-1, -1]
    with pytest.raises(InputError, match="cannot be read"):
        table_arrays.read_columns(played.path, "no_such_table", ("uuid",))


def test_figures_leave_as_csv(data):
    text = dashboard.figures_csv(dashboard.figures(data, "task", today=TODAY))
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 10
    assert float(rows[0]["searched_m2"]) == pytest.approx(GROUND)


def test_pictures_are_drawn_as_png_and_svg_with_their_figures_as_csv(played, data):
    given = ForecastInput(cost_per_day=Range(900.0, 1000.0, 1200.0, "contract"))
    outlook = compute_outlook(played, given, runs=200, today=date(2026, 7, 1))
    pictures = [
        progress_pictures.s_curve(outlook),
        progress_pictures.burn_down(outlook),
        progress_pictures.bars(dashboard.figures(data, "task", today=TODAY), "searched_m2", "m²"),
    ]
    for picture in pictures:
        assert picture.png().startswith(b"\x89PNG")
        assert b"<svg" in picture.svg()
        assert len(picture.csv().splitlines()) > 2
        image = picture.image()
        assert (image.width(), image.isNull()) == (picture.width_px, False)


def test_imsma_tables_are_complete_or_say_what_is_missing(played):
    tables = imsma_tables.imsma_tables(played)
    assert set(tables) == {"activity", "contaminated_area", "land_release", "device", "qa_visit", "accident"}
    assert len(tables["device"].columns["uuid"]) == len(played.rows("find"))
    released = tables["land_release"]
    assert released.columns["kind"] == ["cleared"]
    assert {item.column for item in released.completeness.missing} == {"benchmark"}
    assert tables["device"].completeness.share > 0.5


def test_imsma_tables_are_written_as_csv_with_the_list_of_gaps(played, tmp_path):
    written = imsma_tables.write_imsma_tables(played, tmp_path)
    assert "missing.csv" in {path.name for path in written}
    rows = list(csv.DictReader((tmp_path / "device.csv").open(encoding="utf-8", newline="")))
    assert rows[0]["coordinates"].startswith("POINT")
