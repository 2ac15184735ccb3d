# SPDX-License-Identifier: GPL-2.0-or-later
"""Released land: rules, overlaps counted once, what remains, and devices where none should be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.device_alarms import device_alarm, disc_around, reopen
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.land_release import (
    Activity,
    ReleasedPiece,
    ReleaseKind,
    account,
    check_piece,
    remaining_of_each,
)

TODAY = date(2025, 6, 1)
ACTIVITY = {
    ReleaseKind.CLEARED: Activity.CLEARANCE,
    ReleaseKind.REDUCED: Activity.TECHNICAL_SURVEY,
    ReleaseKind.CANCELLED: Activity.NON_TECHNICAL_SURVEY,
}


def piece(uuid, box, kind=ReleaseKind.CLEARED, **more):
    values = {
        "task": "T1",
        "activity": ACTIVITY[kind],
        "released_on": date(2025, 5, 1),
        "method": "manual",
        "team": "Team 3",
        "report": "R-" + uuid,
        "person": "Operations officer",
        "reason": "Completion report",
        "depth_cm": 20.0 if kind is ReleaseKind.CLEARED else None,
    }
    return ReleasedPiece(uuid, kind=kind, geometry=shapely.box(*box), **(values | more))


def test_overlap_counts_once_and_as_the_strongest_kind():
    hazard = shapely.box(0, 0, 100, 10)
    pieces = [
        piece("a", (0, 0, 60, 10), ReleaseKind.CANCELLED),
        piece("b", (30, 0, 80, 10), ReleaseKind.CLEARED),
        piece("c", (50, 0, 90, 10), ReleaseKind.REDUCED),
    ]
    result = account(hazard, pieces)
    assert (result.cancelled_m2, result.cleared_m2, result.reduced_m2) == (300, 500, 100)
    assert result.remaining_m2 == 100
    assert shapely.equals(result.remaining, shapely.box(90, 0, 100, 10))


def test_of_two_cleared_pieces_the_deeper_and_then_the_earlier_counts():
    hazard = shapely.box(0, 0, 10, 10)
    shallow = piece("a", (0, 0, 10, 10), depth_cm=13.0)
    deep = piece("b", (0, 0, 10, 10), depth_cm=20.0)
    early = piece("z", (0, 0, 10, 10), depth_cm=20.0, released_on=date(2025, 1, 1))
    areas = shapely.area(account(hazard, [shallow, deep, early]).credited)
    assert areas.tolist() == [0, 0, 100]


def test_ground_beyond_the_boundary_counts_for_nothing_but_is_kept():
    result = account(shapely.box(0, 0, 10, 10), [piece("a", (5, 0, 25, 10))])
    assert result.cleared_m2 == 50
    assert result.outside_m2 == 150
    assert result.remaining_m2 == 50


def test_closed_hazard_areas_stay_in_the_totals_and_nothing_of_them_remains():
    still, cancelled = shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)
    completed = shapely.box(50, 100, 150, 200)
    pieces = [piece("a", (100, 0, 160, 100), ReleaseKind.CANCELLED), piece("b", (50, 100, 150, 150))]
    found = account(still, pieces, closed=shapely.union_all([cancelled, completed]), cancelled=cancelled)
    assert found.original_m2 == pytest.approx(30_000)
    assert (found.cancelled_m2, found.cleared_m2) == (pytest.approx(10_000), pytest.approx(5000))
    assert (found.remaining_m2, found.closed_m2) == (pytest.approx(10_000), pytest.approx(5000))


def test_ground_of_a_closed_area_that_an_open_one_covers_remains():
    box = shapely.box(0, 0, 100, 100)
    found = account(box, [], closed=box, cancelled=box)
    assert (found.original_m2, found.remaining_m2) == (pytest.approx(10_000), pytest.approx(10_000))
    assert (found.cancelled_m2, found.closed_m2) == (0, 0)


def test_a_reopened_piece_releases_nothing():
    result = account(shapely.box(0, 0, 10, 10), [piece("a", (0, 0, 10, 10), reopened=True)])
    assert result.released_m2 == 0
    assert result.remaining_m2 == 100


boxes = st.tuples(st.integers(-5, 25), st.integers(-5, 25), st.integers(1, 15), st.integers(1, 15)).map(
    lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3])
)


@given(st.lists(st.tuples(boxes, st.sampled_from(list(ReleaseKind)), st.booleans()), max_size=8))
@settings(max_examples=80, deadline=None)
def test_released_and_remaining_always_make_up_the_original(rows):
    hazard = shapely.union(shapely.box(0, 0, 20, 20), shapely.box(15, 15, 30, 22))
    pieces = [piece(str(n), b, k, reopened=r) for n, (b, k, r) in enumerate(rows)]
    result = account(hazard, pieces)
    assert result.released_m2 + result.remaining_m2 == pytest.approx(result.original_m2)
    assert min(result.remaining_m2, result.cancelled_m2, result.reduced_m2) >= 0
    shuffled = account(hazard, pieces[::-1])
    assert shuffled.cleared_m2 == pytest.approx(result.cleared_m2)
    assert shuffled.reduced_m2 == pytest.approx(result.reduced_m2)
    rest = remaining_of_each(np.array([hazard], dtype=object), pieces)[0]
    assert shapely.area(shapely.symmetric_difference(rest, result.remaining)) == pytest.approx(0)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"activity": Activity.TECHNICAL_SURVEY}, "reduced land only"),
        ({"activity": Activity.NON_TECHNICAL_SURVEY}, "cancelled land only"),
        ({"depth_cm": None}, "no depth"),
        ({"depth_cm": 0.0}, "no depth"),
        ({"person": " "}, "the person who releases"),
        ({"reason": ""}, "a reason"),
        ({"released_on": date(2025, 6, 2)}, "in the future"),
        ({"geometry": shapely.Polygon()}, "no valid area"),
    ],
)
def test_a_release_that_breaks_a_rule_is_refused(changes, says):
    good = piece("a", (0, 0, 1, 1))
    check_piece(good, TODAY)
    with pytest.raises(RuleError, match=says):
        check_piece(replace(good, **changes), TODAY)


def test_survey_may_clear_only_where_the_authority_lets_it_and_with_a_depth():
    surveyed = piece("a", (0, 0, 1, 1), activity=Activity.TECHNICAL_SURVEY)
    check_piece(surveyed, TODAY, survey_may_clear=True)
    with pytest.raises(RuleError, match="no depth"):
        check_piece(replace(surveyed, depth_cm=None), TODAY, survey_may_clear=True)
    desk = replace(surveyed, activity=Activity.NON_TECHNICAL_SURVEY)
    with pytest.raises(RuleError, match="cancelled land only"):
        check_piece(desk, TODAY, survey_may_clear=True)


def test_a_device_in_released_land_reopens_it_and_lists_land_of_the_same_hands():
    hazard = shapely.box(0, 0, 100, 100)
    pieces = [
        piece("a", (0, 0, 10, 10)),
        piece("b", (50, 0, 60, 10)),
        piece("c", (70, 0, 80, 10), team="Team 4"),
        piece("d", (80, 0, 90, 10), method="dog"),
    ]
    alarm = device_alarm((5, 5), 1.0, pieces, hazard, fade_out_m=10.0)
    assert alarm.critical
    assert alarm.reopened == ("a",)
    assert alarm.to_review == ("b",)
    assert alarm.proposed_hazard is None
    assert "Released areas that are hazard again: 1." in alarm.sentence
    before, after = account(hazard, pieces), account(hazard, reopen(pieces, alarm))
    assert after.remaining_m2 == before.remaining_m2 + 100


def test_a_device_that_may_lie_in_released_land_counts_as_lying_there():
    pieces = [piece("a", (0, 0, 10, 10))]
    hazard = shapely.box(-50, -50, 50, 50)
    near = device_alarm((12, 5), 3.0, pieces, hazard, fade_out_m=10.0)
    assert near.reopened == ("a",)
    sure = device_alarm((12, 5), 1.0, pieces, hazard, fade_out_m=10.0)
    assert sure.reopened == ()
    assert not sure.critical


def test_a_device_between_two_released_pieces_reopens_all_their_ground():
    pieces = [piece("a", (0, 0, 10, 10)), piece("b", (10, 0, 20, 10))]
    alarm = device_alarm((10, 5), 1.0, pieces, shapely.box(0, 0, 20, 10), fade_out_m=5.0)
    assert alarm.reopened == ("a", "b")
    assert alarm.reopened_geometry.equals(shapely.box(0, 0, 20, 10))
    with pytest.raises(InputError, match="fade-out distance is below zero"):
        device_alarm((10, 5), 1.0, pieces, shapely.box(0, 0, 20, 10), fade_out_m=-1.0)


def test_ground_that_crosses_itself_is_refused_and_not_reckoned_with():
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    with pytest.raises(InputError, match="A hazard area crosses itself"):
        account(bow_tie, [])
    with pytest.raises(InputError, match="released area a crosses itself"):
        account(shapely.box(0, 0, 10, 10), [replace(piece("a", (0, 0, 1, 1)), geometry=bow_tie)])


def test_a_device_outside_every_hazard_proposes_a_disc_that_holds_the_circle():
    alarm = device_alarm((200, 0), 5.0, [], shapely.box(0, 0, 10, 10), fade_out_m=20.0)
    circle = shapely.points(np.column_stack([200 + 25 * np.cos(t := np.linspace(0, 7, 999)), 25 * np.sin(t)]))
    assert shapely.covers(alarm.proposed_hazard, circle).all()
    assert alarm.proposed_hazard.area < 1.01 * np.pi * 25**2
    assert "25 m" in alarm.sentence


def test_a_device_without_position_is_refused():
    with pytest.raises(InputError, match="no usable position"):
        device_alarm((float("nan"), 0), 5.0, [], shapely.box(0, 0, 1, 1), fade_out_m=1.0)


@given(st.floats(0.1, 500), st.integers(8, 200))
def test_every_disc_errs_outwards(radius, segments):
    ring = shapely.get_exterior_ring(disc_around(0, 0, radius, segments))
    assert shapely.distance(ring, shapely.Point(0, 0)) >= radius
