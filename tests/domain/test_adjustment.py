# SPDX-License-Identifier: GPL-2.0-or-later
"""Least squares, hypotheses and refits: proposals beside the record as entered."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.adjustment import adjust
from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.errors import InputError
from mine_planner.domain.hypotheses import Alternatives, offer_hypotheses
from mine_planner.domain.hypothesis_variants import swapped_digits
from mine_planner.domain.landmark_refit import LandmarkReport, propose_refit
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.records import Leg, MinefieldRecord, Position, Row

NORTHS = NorthAngles(4.66, 1.24)
FINE = ErrorBudget(4.5, 0.5, 0.5, 0.5, 0.01, 0.01, 0.0, 3.0)
SETTINGS = SolveSettings(NORTHS, FINE)
CORNERS = [(1000.0, 2000.0), (1400.0, 2300.0), (1800.0, 2100.0), (2000.0, 2700.0)]
ENDS = {"A": Position(1000.0, 2000.0), "D": Position(2000.0, 2700.0)}
NO_MORE = Alternatives({}, {})
DECLINATIONS = Alternatives({"1994": 4.66, "2025": 6.43}, {})


def write(north="magnetic", magnetic=True, unit="m", pace=1.0, map_scale=10_000):
    """Write the corners down as legs A-B-C-D."""
    legs = []
    for seq in range(1, 4):
        (e1, n1), (e2, n2) = CORNERS[seq - 1], CORNERS[seq]
        grid = math.degrees(math.atan2(e2 - e1, n2 - n1)) % 360.0
        azimuth = NORTHS.grid_to_magnetic(grid) if magnetic else grid
        distance = math.hypot(e2 - e1, n2 - n1) / pace
        names = "ABCD"[seq - 1 : seq + 1]
        legs.append(Leg(seq, names[0], names[1], f"{azimuth:.2f}", f"{distance:.1f}", unit))
    rows = (Row("1", "B", "C"),)
    return MinefieldRecord("F", "deg", north, map_scale=map_scale, legs=tuple(legs), rows=rows)


def change(record, seq, **changes):
    legs = tuple(replace(leg, **changes) if leg.seq == seq else leg for leg in record.legs)
    return replace(record, legs=legs)


def test_without_redundancy_there_is_nothing_to_adjust():
    solved = solve_record(write(), {"A": ENDS["A"]}, SETTINGS)
    with pytest.raises(InputError, match="plain traverse stands"):
        adjust(solved, {"A": ENDS["A"]}, SETTINGS)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 359), st.floats(20, 600)), min_size=1, max_size=5))
def test_the_adjustment_without_redundancy_is_the_plain_traverse(chain):
    """A spare point elsewhere gives redundancy to itself only, not to the chain."""
    record = MinefieldRecord(
        "F",
        "deg",
        "grid",
        map_scale=25_000,
        legs=(
            *(Leg(n + 1, f"P{n}", f"P{n + 1}", f"{a:.3f}", f"{d:.3f}") for n, (a, d) in enumerate(chain)),
            # The same leg twice: one redundancy, no contradiction, apart from the chain.
            Leg(101, "Q", "R", "10", "100"),
            Leg(102, "Q", "R", "10", "100"),
        ),
    )
    positions = {"P0": Position(0.0, 0.0), "Q": Position(5000.0, 5000.0)}
    solved = solve_record(record, positions, SETTINGS)
    adjusted = adjust(solved, positions, SETTINGS)
    assert adjusted.variance_factor == pytest.approx(0.0, abs=1e-9)
    for label, point in solved.points.items():
        if label.startswith("P"):
            other = adjusted.points[label]
            assert (other.east, other.north) == pytest.approx((point.east, point.north), abs=1e-3)
            # The floor of 5 cm for a distance is the only difference.
            for mine, theirs in zip(point.cov, other.cov, strict=True):
                assert theirs == pytest.approx(mine, rel=0.01, abs=0.02 * point.cov.sigma_major**2)


def test_an_adjusted_record_closes_and_its_corridor_is_not_wider():
    record = change(write(), 2, dist_raw="453")
    solved = solve_record(record, ENDS, SETTINGS)
    adjusted = adjust(solved, ENDS, SETTINGS)
    assert adjusted.redundancy == 2
    assert 0.0 < adjusted.variance_factor < 1.0
    for label, point in adjusted.points.items():
        assert point.cov.is_valid
        assert point.cov.sigma_major <= solved.points[label].cov.sigma_major + 1e-6
    assert len(adjusted.rows) == 1
    # As recorded stays as recorded.
    assert adjusted.solved is solved


def test_least_squares_agrees_with_a_mean_worked_by_hand():
    """Two equally good landmarks 100 m apart by a leg that says 110: each takes its share."""
    budget = ErrorBudget(0.0, 0.5, 1.0, 0.0, 0.1, 0.0, 0.0, 3.0)
    how = SolveSettings(NORTHS, budget)
    record = MinefieldRecord("F", "deg", "grid", map_scale=20_000, legs=(Leg(1, "A", "B", "90", "110"),))
    positions = {"A": Position(0.0, 0.0), "B": Position(100.0, 0.0)}
    adjusted = adjust(solve_record(record, positions, how), positions, how)
    # Variances: points 10² each, leg 11²; the miss of 10 m is shared out in that proportion.
    share = 100.0 / (100.0 + 100.0 + 121.0)
    assert adjusted.points["A"].east == pytest.approx(-10.0 * share, abs=0.01)
    assert adjusted.points["B"].east == pytest.approx(100.0 + 10.0 * share, abs=0.01)


def test_a_blunder_stands_out_in_the_residuals_and_widens_the_corridor():
    positions = {**ENDS, "B": Position(1400.0, 2300.0), "C": Position(1800.0, 2100.0)}
    solved = solve_record(change(write(), 2, dist_raw="547"), positions, SETTINGS)
    adjusted = adjust(solved, positions, SETTINGS)
    assert adjusted.worst.name == "leg 2"
    assert adjusted.worst.kind == "distance"
    assert abs(adjusted.worst.standardised) > 3.0
    assert adjusted.variance_factor > 1.0


def test_azimuths_read_against_the_wrong_north_show_as_a_turn():
    coarse = replace(FINE, north_deg=5.0, azimuth_deg=0.2, plotting_mm=0.1)
    how = SolveSettings(NORTHS, coarse)
    solved = solve_record(write("grid"), ENDS, how)
    adjusted = adjust(solved, ENDS, how)
    # Magnetic read as grid: the azimuths need declination less convergence, 3.42 degrees.
    assert adjusted.turn_deg == pytest.approx(3.42, abs=0.05)


def test_magnetic_read_as_grid_is_offered_with_its_misclosures():
    offered = offer_hypotheses(write("grid"), ENDS, SETTINGS, DECLINATIONS)
    assert offered[0].subject == "magnetic 1994"
    assert offered[0].before_m == pytest.approx(73.0, abs=1.0)
    assert offered[0].after_m < 1.0
    assert offered[0].sentence == (
        "If the azimuths were magnetic of 1994, misclosure falls from 73 m to 0 m."
    )
    assert offered[0].moves_m > 40.0


def test_a_record_of_unknown_north_is_offered_every_north():
    offered = offer_hypotheses(write("unknown"), ENDS, SETTINGS, DECLINATIONS)
    assert [item.subject for item in offered] == [
        "magnetic 1994", "magnetic 2025", "grid", "true",
    ]  # fmt: skip
    assert offered[0].before_m is None
    lonely = offer_hypotheses(write("unknown"), {"A": ENDS["A"]}, SETTINGS, DECLINATIONS)
    assert len(lonely) == 4
    assert "nothing confirms it" in lonely[0].sentence


def test_a_leg_read_backwards_is_offered_with_its_misclosure():
    azimuth = float(write().legs[1].azimuth_raw)
    record = change(write(), 2, azimuth_raw=f"{(azimuth + 180.0) % 360.0:.2f}")
    best = offer_hypotheses(record, ENDS, SETTINGS, DECLINATIONS)[0]
    assert (best.kind, best.subject) == ("reversed", "leg 2")
    assert best.before_m == pytest.approx(894.0, abs=1.0)
    assert best.after_m < 1.0
    # Nothing is applied: the record itself is as it was.
    assert not record.legs[1].backwards
    assert best.record.legs[1].backwards


def test_swapped_digits_are_offered():
    record = change(write(), 1, dist_raw="050")
    record = change(record, 3, dist_raw="362")  # 632 was meant
    record = change(record, 1, dist_raw="500")
    offered = offer_hypotheses(record, ENDS, SETTINGS, NO_MORE)
    assert "the distance of leg 3 were 632 instead of 362" in offered[0].sentence


def test_swapped_digits_of_a_reference_point_are_offered():
    written = {**ENDS, "D": Position(2000.0, 7200.0)}
    words = "the coordinates of point D were 2700 / 2000 instead of 7200 / 2000"
    others = Alternatives({}, {}, slips={"D": ((words, ENDS["D"]),)})
    best = offer_hypotheses(write(), written, SETTINGS, others)[0]
    assert (best.kind, best.subject) == ("point_digits", "point D")
    assert best.sentence.startswith(f"If {words}, misclosure falls from 4500 m to ")


def test_the_pace_that_closes_best_is_offered():
    record = replace(write(unit="pace", pace=0.72), pace_m=0.85)
    best = offer_hypotheses(record, ENDS, SETTINGS, NO_MORE)[0]
    assert (best.kind, best.subject) == ("pace", "0.72 m")


def test_paces_written_as_metres_are_offered():
    record = replace(write(unit="pace", pace=0.75), pace_m=0.75)
    legs = tuple(replace(leg, dist_unit="m") for leg in record.legs)
    best = offer_hypotheses(replace(record, legs=legs), ENDS, SETTINGS, NO_MORE)[0]
    assert (best.kind, best.subject) == ("dist_unit", "pace")


def test_another_angle_unit_is_offered():
    degrees = write()
    legs = tuple(replace(leg, azimuth_raw=f"{float(leg.azimuth_raw) / 0.06:.0f}") for leg in degrees.legs)
    record = replace(degrees, angle_unit="mil6400", legs=legs)
    best = offer_hypotheses(record, ENDS, SETTINGS, NO_MORE)[0]
    assert (best.kind, best.subject) == ("angle_unit", "mil6000")


def test_another_reading_of_a_reference_point_is_offered():
    swapped = {**ENDS, "D": Position(2700.0, 2000.0)}
    others = Alternatives({}, {"D": (("x and y swapped", ENDS["D"]),)})
    best = offer_hypotheses(write(), swapped, SETTINGS, others)[0]
    assert (best.kind, best.subject) == ("position", "D")
    assert "point D were read as x and y swapped" in best.sentence


def test_two_changes_are_tried_when_one_does_not_close():
    azimuth = float(write().legs[1].azimuth_raw)
    record = change(write("unknown"), 2, azimuth_raw=f"{(azimuth + 180.0) % 360.0:.2f}")
    best = offer_hypotheses(record, ENDS, SETTINGS, DECLINATIONS)[0]
    assert best.subject == "magnetic 1994, leg 2"
    assert best.after_m < 1.0


def test_a_record_that_closes_is_left_alone_and_so_is_one_that_never_closes():
    assert offer_hypotheses(write(), ENDS, SETTINGS, DECLINATIONS) == ()
    assert offer_hypotheses(write("grid"), {"A": ENDS["A"]}, SETTINGS, DECLINATIONS) == ()


def test_no_more_is_offered_than_asked_for():
    assert len(offer_hypotheses(write("unknown"), ENDS, SETTINGS, DECLINATIONS, limit=2)) == 2


def test_swapped_digits_skip_equal_neighbours_and_signs():
    assert swapped_digits("125") == ("215", "152")
    assert swapped_digits("1-25") == ("2-15", "1-52")
    assert swapped_digits("77") == ()


def reports(points, shift=(30.0, -40.0), state="found"):
    return [
        LandmarkReport(f"L{n}", state, p, (p[0] + shift[0], p[1] + shift[1]), 3.0)
        for n, p in enumerate(points)
    ]


def test_one_landmark_found_proposes_a_shift():
    proposal = propose_refit(reports([(1000.0, 2000.0)]), 12.5, 3.0)
    assert proposal.method == "shift"
    assert proposal.apply(0.0, 0.0) == pytest.approx((30.0, -40.0))
    assert "50 m" in proposal.sentence
    # The shift carries the plotting of its landmark, and so does every other point.
    assert proposal.sigma_m == pytest.approx(math.sqrt(12.5**2 + 3.0**2 + 12.5**2))


def test_two_landmarks_that_disagree_make_the_refit_less_certain():
    agree = propose_refit(reports([(0.0, 0.0), (500.0, 0.0)]), 12.5, 3.0)
    items = reports([(0.0, 0.0)]) + reports([(500.0, 0.0)], (130.0, -40.0))
    disagree = propose_refit(items, 12.5, 3.0)
    assert disagree.sigma_m > agree.sigma_m
    assert max(disagree.residuals_m.values()) == pytest.approx(50.0)


def test_three_landmarks_propose_a_turn_and_a_scale():
    turn, scale = math.radians(2.0), 1.01
    points = [(0.0, 0.0), (800.0, 100.0), (300.0, 900.0), (-400.0, 500.0)]
    items = []
    for n, (x, y) in enumerate(points):
        east = scale * (math.cos(turn) * x + math.sin(turn) * y) + 20.0
        north = scale * (-math.sin(turn) * x + math.cos(turn) * y) + 10.0
        items.append(LandmarkReport(f"L{n}", "found", (x, y), (east, north), 1.0))
    proposal = propose_refit(items, 12.5, 3.0)
    assert proposal.method == "helmert"
    assert proposal.turn_deg == pytest.approx(2.0)
    assert proposal.scale == pytest.approx(1.01)
    assert proposal.leave_one_out_m == pytest.approx(0.0, abs=1e-6)
    for item in items:
        assert proposal.apply(*item.recorded) == pytest.approx(item.found, abs=1e-6)


def test_what_was_moved_or_lost_does_not_move_the_record():
    items = [
        *reports([(0.0, 0.0)]),
        LandmarkReport("M", "moved", (100.0, 0.0), (900.0, 0.0)),
        LandmarkReport("N", "not_found", (200.0, 0.0)),
    ]
    proposal = propose_refit(items, 12.5, 3.0)
    assert proposal.used == ("L0",)
    assert proposal.moved == ("M",)
    assert proposal.lost == ("N",)
    assert proposal.apply(0.0, 0.0) == pytest.approx((30.0, -40.0))


def test_nothing_found_proposes_nothing():
    with pytest.raises(InputError, match="nothing to refit"):
        propose_refit([LandmarkReport("N", "not_found", (200.0, 0.0))], 12.5, 3.0)


def test_the_statistics_of_the_adjustment_hold_over_many_draws():
    """The stated covariance of an adjusted point is that of its errors in repeated records."""
    random = np.random.default_rng(5)
    budget = ErrorBudget(4.5, 0.5, 1.0, 1.0, 0.02, 0.02, 0.0, 3.0)
    how = SolveSettings(NORTHS, budget)
    tensions = []
    for _ in range(300):
        datum, turn, pace = random.normal(0, 4.5, 2), random.normal(0, 1.0), random.normal(0, 0.02)
        legs = []
        for leg in write("grid", magnetic=False).legs:
            azimuth = float(leg.azimuth_raw) + turn + random.normal(0, 1.0)
            distance = float(leg.dist_raw) * (1 + pace) * (1 + random.normal(0, 0.02))
            legs.append(replace(leg, azimuth_raw=f"{azimuth % 360:.4f}", dist_raw=f"{distance:.3f}"))
        record = replace(write("grid"), legs=tuple(legs))
        positions = {
            name: Position(*(np.array((p.east, p.north)) + datum + random.normal(0, 5.0, 2)))
            for name, p in ENDS.items()
        }
        point = adjust(solve_record(record, positions, how), positions, how).points["B"]
        tensions.append(point.cov.tension(point.east - 1400.0, point.north - 2300.0))
    # Mean 1 if the covariance is right; it is enlarged only, so a little below.
    assert 0.6 < np.mean(tensions) < 1.1
