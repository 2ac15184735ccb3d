# SPDX-License-Identifier: GPL-2.0-or-later
"""Gross errors that a record does not reveal, and what its error is made of."""

from __future__ import annotations

import math
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.covariance import Cov2
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.errors import InputError
from mine_planner.domain.gross_errors import GrossErrors, mixture_radius, widened
from mine_planner.domain.record_parts import PARTS, error_parts, part_covariances, worst_point
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.records import Leg, MinefieldRecord, Position, Row
from mine_planner.domain.uncertainty import k_of_share, within_metres

BUDGET = ErrorBudget(4.5, 0.5, 2.0, 1.0, 0.03, 0.02, 3.0, 5.0)
SETTINGS = SolveSettings(NorthAngles(4.6, 1.2), BUDGET)
LEGS = (Leg(1, "LM1", "BM", "90", "200"), Leg(2, "BM", "SP", "45", "100"), Leg(3, "SP", "EP", "80", "300"))
RECORD = MinefieldRecord(
    "1", "deg", "grid", map_scale=50_000, legs=LEGS, rows=(Row("1", "SP", "EP"), Row("2", "SP", "EP", 15.0))
)
START = {"LM1": Position(660_000.0, 4_420_000.0)}


def solved(positions=None):
    return solve_record(RECORD, positions or START, SETTINGS)


@pytest.mark.parametrize("positions", [START, {"LM1": Position(660_000.0, 4_420_000.0, True, 3.0)}])
def test_the_parts_of_an_error_add_up_to_the_points_covariance(positions) -> None:
    found = solved(positions)
    for point in found.points.values():
        parts = part_covariances(point, found, positions, BUDGET)
        total = Cov2()
        for cov in parts.values():
            total = total.plus(cov)
        assert total == pytest.approx(point.cov)
    parts = error_parts("EP", found, positions, BUDGET)
    assert parts.whole_m == pytest.approx(within_metres(found.points["EP"].cov))
    assert (parts.datum_m == 0.0) == positions["LM1"].found
    assert parts.largest in PARTS


def test_the_worst_point_is_the_far_end_of_a_row() -> None:
    assert worst_point(solved()) == "EP"


def test_the_parts_grow_with_a_record_that_misses_itself() -> None:
    both = {**START, "EP": Position(660_900.0, 4_420_300.0)}
    found = solved(both)
    assert found.variance_factor > 1.0
    alone = replace(found, variance_factor=1.0)
    big, small = error_parts("SP", found, both, BUDGET), error_parts("SP", alone, both, BUDGET)
    assert big.plot_m == pytest.approx(small.plot_m * math.sqrt(found.variance_factor))


def test_no_share_of_gross_errors_changes_nothing() -> None:
    found = solved()
    assert widened(found, GrossErrors(0.0)) is found


def test_a_record_that_closes_is_not_widened_since_a_gross_error_would_show() -> None:
    end = solved().points["EP"]
    closing = solve_record(RECORD, {**START, "EP": Position(end.east + 5.0, end.north)}, SETTINGS)
    assert closing.misclosures
    assert widened(closing, GrossErrors(0.1)) is closing


def test_an_open_record_is_widened_and_never_narrowed() -> None:
    found = solved()
    wide = widened(found, GrossErrors(0.1))
    for before, after in zip(found.rows, wide.rows, strict=True):
        assert after.cov_from.sigma_minor >= before.cov_from.sigma_major - 1e-9
        assert after.cov_to.sigma_minor > before.cov_to.sigma_major
    assert wide.points["LM1"].cov.sigma_major < wide.points["EP"].cov.sigma_major
    assert wide.points["EP"].east == found.points["EP"].east


@given(
    st.floats(1.0, 60.0),
    st.lists(st.floats(0.0, 900.0), min_size=1, max_size=5),
    st.floats(0.001, 0.3),
    st.integers(0, 2**32 - 1),
)
def test_the_radius_holds_its_share_of_the_mixture(sigma, shifts, share, seed) -> None:
    weights = [1.0 / len(shifts)] * len(shifts)
    radius = mixture_radius(sigma, shifts, weights, GrossErrors(share))
    assert radius >= k_of_share(0.95) * sigma
    rng = np.random.default_rng(seed)
    count = 20_000
    moved = np.where(rng.random(count) < share, rng.choice(shifts, count), 0.0)
    x, y = moved + rng.normal(0.0, sigma, count), rng.normal(0.0, sigma, count)
    # Five standard errors of a share of 95 % among 20,000.
    assert (np.hypot(x, y) <= radius).mean() >= 0.95 - 5.0 * math.sqrt(0.95 * 0.05 / count)


def test_a_share_that_cannot_be_reckoned_with_is_refused() -> None:
    with pytest.raises(InputError, match="less than 50 %"):
        GrossErrors(0.5)


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "share"), [(22, 0.1), (23, 0.05)])
def test_corridors_hold_95_percent_with_the_gross_errors_that_were_stated(root, seed, share) -> None:
    sys.path.insert(0, str(root / "benchmarks"))
    import bench_corridor_truth as bench

    score = bench.run(1000, seed=seed, blunders=share)
    words = f"with {100 * share:g} % gross errors reckoned with"
    assert np.mean(score.inside[f"corridor 95 % {words}"]) >= 0.95
    assert np.mean(score.inside[f"circle 95 % {words}"]) >= 0.95
    assert np.mean(score.inside["as drawn, datum ignored, 60 m"]) < 0.5
