# SPDX-License-Identifier: GPL-2.0-or-later
"""The forecast of a workspace: its own figures, the user's, and what is printed."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import season_fixtures as season

from mine_planner.domain.errors import InputError
from mine_planner.domain.forecast_assumptions import Range
from mine_planner.gis import hazard_compute
from mine_planner.gis.forecast_compute import ForecastInput, compute_outlook, parse_range

pytestmark = pytest.mark.usefixtures("qgis_app")

TODAY = date(2026, 7, 1)


def exactly(value):
    return Range(float(value), float(value), float(value), "worked by hand")


@pytest.fixture(scope="module")
def played(tmp_path_factory, qgis_app):
    workspace = season.new_region(tmp_path_factory.mktemp("forecast") / "season.gpkg")
    hazard_compute.compute_hazard_areas(workspace)
    season.play_season(workspace)
    yield workspace
    workspace.close()


def test_ranges_are_read_with_their_source():
    assert parse_range("150, 200, 260 (SOP 2025)", "RATE") == Range(150, 200, 260, "SOP 2025")
    assert parse_range("4", "TEAMS") == Range(4, 4, 4, "user's input")
    assert parse_range("", "RATE") is None
    with pytest.raises(InputError, match="RATE"):
        parse_range("about 200", "RATE")


def test_a_fixed_pace_gives_the_quotient(played):
    given = ForecastInput(
        hazard_m2=exactly(120_000),
        rate_m2=exactly(200),
        teams=exactly(2),
        days_per_month=exactly(20),
        cost_per_day=exactly(1_000),
    )
    outlook = compute_outlook(played, given, runs=50, today=TODAY)
    assert outlook.quantile("years", 0.5) == pytest.approx(120_000 / (200 * 2 * 20) / 12)
    assert outlook.quantile("cost", 0.5) == pytest.approx(120_000 / 200 * 1_000)
    assert outlook.done(0.5) == date(2027, 10, 1)
    assert outlook.sentence == "Done between 2027-10 and 2027-10 in 8 of 10 runs."


def test_the_workspace_s_own_reports_give_rate_and_hazard_and_are_named_as_source(played):
    outlook = compute_outlook(played, runs=200, today=TODAY)
    text = "\n".join(outlook.result.assumptions)
    assert "own team-days" in text
    assert "what remains of the workspace's hazard areas" in text
    assert "no ground is taken for empty" in text
    assert len(outlook.past) == 16
    assert outlook.past[-1][1] == pytest.approx(8 * 230 * 120)


def test_the_band_widens_with_what_is_not_known(played):
    wide = ForecastInput(rate_m2=Range(50, 200, 400, "guess"), hazard_m2=exactly(1e6))
    narrow = ForecastInput(rate_m2=Range(190, 200, 210, "measured"), hazard_m2=exactly(1e6))
    spread = [
        np.ptp([o.quantile("years", q) for q in (0.1, 0.9)])
        for o in (compute_outlook(played, g, runs=500, today=TODAY) for g in (wide, narrow))
    ]
    assert spread[0] > 3 * spread[1]


def test_without_reports_the_missing_figure_is_named(tmp_path, qgis_app):
    workspace = season.new_region(tmp_path / "empty.gpkg")
    try:
        with pytest.raises(InputError, match="m² per team and day"):
            compute_outlook(workspace, ForecastInput(hazard_m2=exactly(1e5)), today=TODAY)
    finally:
        workspace.close()
