# SPDX-License-Identifier: GPL-2.0-or-later
"""Corridors hold what they say: geometry, simulation with known truth, and the sample region."""

from __future__ import annotations

import csv
import sys

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.adjustment import adjust
from mine_planner.domain.corridors import end_hulls, row_corridors
from mine_planner.domain.covariance import Cov2
from mine_planner.domain.datums import operation, to_wgs84
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.grid_systems import gauss_kruger_6
from mine_planner.domain.hypotheses import Alternatives, offer_hypotheses
from mine_planner.domain.record_norths import record_norths
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.record_tables import COLUMNS, parse_records
from mine_planner.domain.records import LocatedRow, Position, Row
from mine_planner.domain.transverse_mercator import forward, inverse, utm_grid

BUDGET = ErrorBudget(4.5, 0.5, 1.0, 0.5, 0.02, 0.01, 0.0, 3.0)
#: Which minefield of the sample region's truth each typed-up record describes.
FIELD_OF = {"117": "101", "118": "104", "119": "106"}


def located(radius_from, radius_to, k=2.0):
    ends = Cov2.circular(radius_from / k), Cov2.circular(radius_to / k)
    return LocatedRow(Row("1", "A", "B"), 0.0, 0.0, 300.0, 0.0, *ends)


def test_a_corridor_is_the_hull_of_its_end_circles_and_never_smaller():
    (corridor,) = row_corridors([located(20.0, 40.0)], 2.0)
    hull = shapely.convex_hull(
        shapely.union(shapely.Point(0, 0).buffer(20.0, 64), shapely.Point(300, 0).buffer(40.0, 64))
    )
    assert shapely.covers(corridor.buffer(1e-6), hull)  # they touch
    assert corridor.area < 1.02 * hull.area


def test_no_rows_have_no_corridors():
    assert len(row_corridors([], 2.0)) == 0


def test_a_row_known_exactly_still_has_an_area():
    (corridor,) = end_hulls(np.array([[(0.0, 0.0), (10.0, 0.0)]]), np.zeros((1, 2)))
    assert corridor.is_valid
    assert corridor.area > 0.0


@given(st.floats(0.5, 100), st.floats(0.5, 100), st.floats(0.5, 3.0), st.floats(1.0, 2.0))
def test_a_larger_k_covers_the_smaller(first, second, k, factor):
    row = located(first, second, 1.0)
    small, large = row_corridors([row], k)[0], row_corridors([row], k * factor)[0]
    assert shapely.covers(large.buffer(1e-6), small)


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**31))
def test_every_point_of_a_row_has_its_circle_inside_the_corridor(seed):
    """Ends that depend on each other in any way: the spread between them stays inside."""
    random = np.random.default_rng(seed)
    factor = random.normal(0, 20, (4, 4))
    both = factor @ factor.T
    blocks = both[:2, :2], both[2:, 2:]
    covs = [Cov2(b[0, 0], b[0, 1], b[1, 1]) for b in blocks]
    row = LocatedRow(Row("1", "A", "B"), 0.0, 0.0, 300.0, 0.0, *covs)
    (corridor,) = row_corridors([row], 2.0)
    for share in np.linspace(0, 1, 11):
        mix = np.hstack([(1 - share) * np.eye(2), share * np.eye(2)])
        sigma = np.sqrt(np.linalg.eigvalsh(mix @ both @ mix.T)[1])
        assert shapely.covers(corridor.buffer(1e-6), shapely.Point(300 * share, 0).buffer(2 * sigma))


@pytest.mark.slow
def test_corridors_hold_their_share_over_a_thousand_records(root):
    sys.path.insert(0, str(root / "benchmarks"))
    import bench_corridor_truth as bench

    score = bench.run(1000, seed=20)
    for share in (50.0, 86.5, 95.0, 99.0):
        # Rows, and the single points for which the share is meant exactly.
        assert 100.0 * np.mean(score.inside[f"corridor {share:g} %"]) >= share
        assert 100.0 * np.mean(score.inside[f"circle {share:g} %"]) >= share
    assert np.mean(score.inside["as drawn, datum right, 20 m"]) < 0.5
    assert np.mean(score.inside["as drawn, datum ignored, 20 m"]) < 0.2


@pytest.fixture(scope="module")
def sample(root):
    """The sample region's records and its true mines by field, (n, 2) in EPSG:32638."""
    folder = root / "resources" / "sample"
    sheets = {}
    for sheet in COLUMNS:
        with (folder / "records" / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
            sheets[sheet] = [(n + 2, row) for n, row in enumerate(csv.DictReader(file))]
    truth: dict[str, list[tuple[float, float]]] = {}
    with (folder / "truth.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            truth.setdefault(row["field"], []).append((float(row["easting"]), float(row["northing"])))
    records = {record.record: record for record in parse_records(sheets).records}
    return records, {field: np.array(mines) for field, mines in truth.items()}


def prepare(record):
    """Project the reference points of a sample record (SK-42 zone 8 to UTM 38N)."""
    grid, target = gauss_kruger_6(8).grid, utm_grid(38)
    given = [point for point in record.ref_points if point.x_text]
    north = [float(point.x_text) for point in given]
    east = [float(point.y_text) for point in given]
    lat, lon = to_wgs84(operation(15865), *inverse(grid, east, north))
    here = forward(target, lat, lon)
    positions = {
        point.label: Position(float(e), float(n))
        for point, e, n in zip(given, here.east, here.north, strict=True)
    }
    (norths,) = record_norths([record], lat[:1], lon[:1], target, [grid])
    return positions, SolveSettings(norths, BUDGET, float(here.scale[0]))


def share_inside(rows, mines):
    union = shapely.union_all(row_corridors(rows, 2.45))
    return float(shapely.contains_xy(union, mines[:, 0], mines[:, 1]).mean())


@pytest.mark.parametrize("name", ["117", "118"])
def test_the_sample_records_hold_their_mines(sample, name):
    records, truth = sample
    positions, how = prepare(records[name])
    solved = solve_record(records[name], positions, how)
    assert solved.misclosures[0].tension < 1.0
    assert share_inside(solved.rows, truth[FIELD_OF[name]]) == 1.0
    adjusted = adjust(solved, positions, how)
    assert share_inside(adjusted.rows, truth[FIELD_OF[name]]) == 1.0


def test_the_sample_record_with_a_reversed_leg_is_explained(sample):
    records, truth = sample
    positions, how = prepare(records["119"])
    dates = Alternatives({"1994": how.norths.declination_deg}, {})
    best = offer_hypotheses(records["119"], positions, how, dates)[0]
    assert best.subject == "magnetic 1994, leg 2"
    assert best.after_m < 5.0
    assert share_inside(best.solved.rows, truth[FIELD_OF["119"]]) == 1.0
