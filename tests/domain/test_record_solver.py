# SPDX-License-Identifier: GPL-2.0-or-later
"""Records located by hand-worked figures, with covariances and closures."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.errors import InputError
from mine_planner.domain.record_norths import record_norths, record_year, year_of
from mine_planner.domain.record_solver import SolveSettings, read_distance, solve_record
from mine_planner.domain.records import Leg, MinefieldRecord, Position, Row
from mine_planner.domain.transverse_mercator import TransverseMercator, utm_grid

BUDGET = ErrorBudget(4.5, 0.5, 2.0, 1.0, 0.03, 0.01, 0.0, 3.0)
SETTINGS = SolveSettings(NorthAngles(4.66, 1.24), BUDGET)
SQUARE = MinefieldRecord(
    "F-1",
    "deg",
    "grid",
    map_scale=50_000,
    legs=(
        Leg(1, "LM", "SP", "90", "100"),
        Leg(2, "SP", "EP", "0", "200"),
    ),
    rows=(Row("1", "SP", "EP"), Row("2", "SP", "EP", 10.0)),
)
AT = {"LM": Position(1000.0, 2000.0)}


def place(solved, label):
    point = solved.points[label]
    return point.east, point.north


def test_points_and_rows_lie_where_the_hand_computes_them():
    solved = solve_record(SQUARE, AT, SETTINGS)
    assert place(solved, "SP") == pytest.approx((1100.0, 2000.0))
    assert place(solved, "EP") == pytest.approx((1100.0, 2200.0))
    first, second = solved.rows
    assert (first.east_from, first.north_to) == pytest.approx((1100.0, 2200.0))
    # Northwards, ten metres to the right is ten metres east.
    assert (second.east_from, second.north_from) == pytest.approx((1110.0, 2000.0))
    assert (second.east_to, second.north_to) == pytest.approx((1110.0, 2200.0))


def test_a_magnetic_azimuth_is_turned_by_declination_and_convergence():
    solved = solve_record(replace(SQUARE, north="magnetic"), AT, SETTINGS)
    angle = math.radians(90.0 + 4.66 - 1.24)
    assert place(solved, "SP") == pytest.approx(
        (1000.0 + 100.0 * math.sin(angle), 2000.0 + 100.0 * math.cos(angle))
    )
    # Domain reference §0: 3.4 degrees are 30 m at 500 m.
    assert 500.0 * math.radians(3.42) == pytest.approx(30.0, abs=0.2)


def test_what_was_entered_stands_beside_what_was_computed():
    leg = Leg(1, "LM", "SP", "3-75", "100", "pace_pair", angle_unit="mil6000", north="true")
    record = replace(SQUARE, pace_m=0.75, legs=(leg,), rows=())
    computed = solve_record(record, AT, SETTINGS).legs[0]
    assert computed.leg is leg
    assert computed.azimuth_deg == pytest.approx(22.5)
    assert computed.azimuth_grid_deg == pytest.approx(22.5 - 1.24)
    assert computed.dist_m == pytest.approx(150.0)


def test_a_leg_measured_from_its_other_end_runs_the_same_way():
    back = replace(SQUARE.legs[0], azimuth_raw="270", backwards=True)
    solved = solve_record(replace(SQUARE, legs=(back, SQUARE.legs[1])), AT, SETTINGS)
    assert place(solved, "SP") == pytest.approx((1100.0, 2000.0))


def test_a_chain_may_be_walked_from_its_far_end():
    solved = solve_record(SQUARE, {"EP": Position(1100.0, 2200.0)}, SETTINGS)
    assert place(solved, "LM") == pytest.approx((1000.0, 2000.0))


def test_the_scale_of_the_grid_enters_the_distances():
    solved = solve_record(SQUARE, AT, replace(SETTINGS, scale=0.9996))
    assert place(solved, "SP")[0] == pytest.approx(1099.96)


def test_the_covariance_along_the_chain_is_worked_by_hand():
    solved = solve_record(SQUARE, AT, SETTINGS)
    base = 4.5**2 + 25.0**2
    start = solved.points["SP"].cov
    assert start.ee == pytest.approx(base + 3.0**2 + 1.0**2)
    across = (100 * math.radians(2.0)) ** 2 + (100 * math.radians(1.0)) ** 2
    assert start.nn == pytest.approx(base + across)
    end = solved.points["EP"].cov
    turn2, north2 = math.radians(2.0) ** 2, math.radians(1.0) ** 2
    east = base + 9.0 + 200**2 * turn2 + (100**2) * 0.01**2 + 200**2 * north2
    assert end.ee == pytest.approx(east)


def test_a_landmark_found_on_the_ground_replaces_plotting_and_datum():
    found = {"LM": Position(1000.0, 2000.0, found=True, accuracy_m=2.0)}
    solved = solve_record(SQUARE, found, SETTINGS)
    assert solved.points["LM"].cov.sigma_major == pytest.approx(2.0)
    unstated = {"LM": Position(1000.0, 2000.0, found=True)}
    assert solve_record(SQUARE, unstated, SETTINGS).points["LM"].cov.sigma_major == 3.0


def test_a_closing_leg_reports_its_miss_and_the_ratio():
    closing = Leg(3, "EP", "LM2", "270", "100")
    record = replace(SQUARE, legs=(*SQUARE.legs, closing))
    solved = solve_record(record, {**AT, "LM2": Position(996.0, 2203.0)}, SETTINGS)
    (miss,) = solved.misclosures
    assert (miss.d_east, miss.d_north) == pytest.approx((4.0, -3.0))
    assert miss.length_m == pytest.approx(5.0)
    assert miss.chain_m == pytest.approx(400.0)
    assert miss.ratio == pytest.approx(5.0 / 400.0)
    assert solved.variance_factor == 1.0
    assert "misses LM2 by 5 m" in solved.notes[0]


def test_a_record_that_misses_its_own_points_is_drawn_less_certain():
    record = replace(SQUARE, legs=(*SQUARE.legs, Leg(3, "EP", "LM2", "270", "100")))
    fits = solve_record(record, {**AT, "LM2": Position(1000.0, 2200.0)}, SETTINGS)
    misses = solve_record(record, {**AT, "LM2": Position(1200.0, 2200.0)}, SETTINGS)
    assert misses.variance_factor > 1.0
    assert misses.variance_factor == pytest.approx(misses.misclosures[0].tension)
    before, after = fits.rows[0].cov_from, misses.rows[0].cov_from
    assert after.sigma_major == pytest.approx(before.sigma_major * math.sqrt(misses.variance_factor))


def test_a_closed_loop_does_not_count_the_errors_it_has_in_common():
    # Back to the start: datum, plotting, north and pace cancel, only the single legs are left.
    loop = replace(
        SQUARE,
        legs=(*SQUARE.legs, Leg(3, "EP", "Q", "270", "100"), Leg(4, "Q", "LM", "180", "190")),
    )
    (miss,) = solve_record(loop, AT, SETTINGS).misclosures
    turn2 = math.radians(2.0) ** 2
    east = 2 * 3.0**2 + (200**2 + 190**2) * turn2
    north = 6.0**2 + 5.7**2 + 2 * 100**2 * turn2
    north += 10.0**2 * 0.01**2
    assert miss.tension == pytest.approx(10.0**2 / north / 2.0, rel=1e-3)
    assert east > 0.0


def test_two_ways_from_different_landmarks_differ_by_all_that_lies_between_them():
    # 500 m north from one, 490 m south from the other, 1000 m further on: 10 m missed.
    legs = (Leg(1, "A", "P", "0", "500"), Leg(2, "B", "P", "180", "490"))
    at = {"A": Position(0.0, 0.0), "B": Position(0.0, 1000.0)}
    (miss,) = solve_record(replace(SQUARE, legs=legs, rows=()), at, SETTINGS).misclosures
    assert miss.d_north == pytest.approx(10.0)
    variance = 2 * 25.0**2 + 15.0**2 + 14.7**2 + (990.0 * 0.01) ** 2
    assert miss.tension == pytest.approx(10.0**2 / variance / 2.0, rel=1e-6)


def test_a_loop_does_not_count_the_way_that_leads_to_it():
    # 300 m to the loop are walked by both ways round it; the loop itself is 100 m wide and misses 10 m.
    legs = (
        Leg(1, "LM", "A", "0", "300"),
        Leg(2, "A", "B", "90", "100"),
        Leg(3, "B", "C", "0", "100"),
        Leg(4, "C", "D", "270", "100"),
        Leg(5, "D", "A", "180", "90"),
    )
    (miss,) = solve_record(replace(SQUARE, legs=legs, rows=()), AT, SETTINGS).misclosures
    across = math.radians(2.0) ** 2
    variance = 3.0**2 + 2.7**2 + 2 * 100**2 * across + 10.0**2 * 0.01**2
    assert miss.d_north == pytest.approx(10.0)
    assert miss.tension == pytest.approx(10.0**2 / variance / 2.0, rel=1e-6)


def test_a_point_without_a_way_to_it_is_named_and_its_row_is_not_drawn():
    record = replace(SQUARE, rows=(*SQUARE.rows, Row("3", "EP", "X")))
    solved = solve_record(record, AT, SETTINGS)
    assert len(solved.rows) == 2
    assert solved.unlocated == ("X",)
    assert "no leg leads to X" in solved.notes[-1]


def test_a_record_without_any_position_or_north_is_not_located():
    with pytest.raises(InputError, match="no reference point"):
        solve_record(SQUARE, {}, SETTINGS)
    with pytest.raises(InputError, match="magnetic, grid or true"):
        solve_record(replace(SQUARE, north="unknown"), AT, SETTINGS)


@pytest.mark.parametrize("text", ["", "abc", "0", "-5", "20001", "nan", "inf"])
def test_what_is_no_distance_is_refused(text):
    with pytest.raises(InputError, match="no distance"):
        read_distance(text)


@given(
    st.lists(st.tuples(st.floats(0, 359), st.floats(1, 900)), min_size=1, max_size=8),
    st.floats(-200, 200),
)
def test_covariances_stay_valid_and_never_shrink_along_the_chain(legs, offset):
    record = MinefieldRecord(
        "F",
        "deg",
        "magnetic",
        map_scale=25_000,
        legs=tuple(Leg(n + 1, f"P{n}", f"P{n + 1}", f"{a:.2f}", f"{d:.2f}") for n, (a, d) in enumerate(legs)),
        rows=(Row("1", "P0", f"P{len(legs)}", offset),),
    )
    solved = solve_record(record, {"P0": Position(0.0, 0.0)}, SETTINGS)
    start = solved.points["P0"].cov
    for point in solved.points.values():
        assert point.cov.is_valid
        assert point.cov.ee >= start.ee - 1e-9
        assert point.cov.nn >= start.nn - 1e-9
    for row in solved.rows:
        assert row.cov_from.is_valid
        assert row.cov_to.sigma_major >= solved.points[row.row.to_pt].cov.sigma_major - 1e-9


def test_the_north_of_a_record_is_that_of_its_date_of_laying():
    old = replace(SQUARE, north="magnetic", laid_from="1994-06")
    stated = replace(old, declination_deg=5.5)
    kruger = TransverseMercator(48.0, 1.0, 16_500_000.0)
    norths = record_norths([old, stated], [39.99] * 2, [46.93] * 2, utm_grid(38), [None, kruger])
    assert norths[0].declination_deg == pytest.approx(4.66, abs=0.01)
    assert norths[0].convergence_deg == pytest.approx(1.24, abs=0.005)
    assert norths[0].map_convergence_deg is None
    assert norths[1].declination_deg == 5.5
    assert norths[1].map_convergence_deg == pytest.approx(-0.688, abs=0.001)


def test_a_magnetic_record_without_a_date_is_asked_about():
    undated = replace(SQUARE, north="magnetic")
    with pytest.raises(InputError, match="no date of laying"):
        record_norths([undated], [40.0], [46.0], utm_grid(38), [None])
    assert record_norths([SQUARE], [40.0], [46.0], utm_grid(38), [None])[0].declination_deg == 0.0
    assert record_year(replace(undated, decl_date="1990", laid_from="1994")) == 1990.5
    # The middle of the month: day 16 of 31, 181 days after the year began.
    assert year_of("1994-07") == pytest.approx(1994 + (181 + 15) / 365, abs=1e-9)
    with pytest.raises(InputError, match="is no date"):
        year_of("in summer")
