# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.schedule import Assignments, Demolitions, clashes


def work(*rows):
    """Build assignments from (team, x, first, last)."""
    columns = list(zip(*rows, strict=True)) if rows else [[], [], [], []]
    names = np.array([f"T{i}" for i in range(len(rows))], dtype=object)
    ground = np.array([shapely.box(x, 0, x + 10, 10) for x in columns[1]], dtype=object)
    first, last = (np.array(c, dtype="datetime64[D]") for c in columns[2:])
    return Assignments(names, np.array(columns[0], dtype=object), ground, first, last)


TWO = work(("Team 1", 0, "2025-05-01", "2025-05-10"), ("Team 1", 500, "2025-05-10", "2025-05-20"))


def test_the_same_team_on_two_tasks_on_one_day_clashes():
    (clash,) = clashes(TWO)
    assert (clash.kind, clash.rows) == ("same_team", (0, 1))
    assert str(clash.first) == str(clash.last) == "2025-05-10"
    assert "Team 1 is on T0 and T1 from 2025-05-10" in clash.sentence


def test_one_task_after_the_other_is_no_clash():
    rows = ("Team 1", 0, "2025-05-01", "2025-05-09"), ("Team 1", 500, "2025-05-10", "2025-05-20")
    assert clashes(work(*rows)) == []


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 20), st.integers(0, 8)), max_size=15))
@settings(max_examples=60, deadline=None)
def test_the_sweep_finds_the_same_pairs_as_comparing_all(rows):
    day = np.datetime64("2025-01-01")
    plan = work(*((f"Team {t}", i * 100, day + d, day + d + n) for i, (t, d, n) in enumerate(rows)))
    found = {c.rows for c in clashes(plan)}
    wanted = {
        (a, b)
        for a in range(len(rows))
        for b in range(a + 1, len(rows))
        if rows[a][0] == rows[b][0] and plan.first[a] <= plan.last[b] and plan.first[b] <= plan.last[a]
    }
    assert found == wanted


def test_teams_nearer_than_the_working_distance_clash_only_on_common_days():
    near = work(("Team 1", 0, "2025-05-01", "2025-05-10"), ("Team 2", 59, "2025-05-05", "2025-05-07"))
    (clash,) = clashes(near, working_distance_m=50.0)
    assert clash.kind == "too_near"
    assert clash.distance_m == pytest.approx(49.0)
    assert (str(clash.first), str(clash.last)) == ("2025-05-05", "2025-05-07")
    assert clashes(near, working_distance_m=49.0) == []
    assert clashes(near) == []
    later = work(("Team 1", 0, "2025-05-01", "2025-05-04"), ("Team 2", 59, "2025-05-05", "2025-05-07"))
    assert clashes(later, working_distance_m=50.0) == []


def test_a_task_without_a_team_clashes_with_nobody():
    rows = ("", 0, "2025-05-01", "2025-05-10"), ("", 5, "2025-05-01", "2025-05-10")
    assert clashes(work(*rows), working_distance_m=50.0) == []


def fires(radius, team="Team 9", day="2025-05-10"):
    return Demolitions(
        np.array(["D1"], dtype=object),
        shapely.points([[300.0, 5.0]]),
        np.array([day], dtype="datetime64[D]"),
        np.array([radius]),
        np.array([team], dtype=object),
    )


def test_who_works_inside_a_danger_area_that_day_is_told():
    found = clashes(work(("Team 1", 0, "2025-05-01", "2025-05-10")), demolitions=fires(300.0))
    assert [c.kind for c in found] == ["demolition"]
    assert found[0].distance_m == pytest.approx(290.0)
    assert "inside its danger area of 300 m" in found[0].sentence


@pytest.mark.parametrize("case", [fires(289.0), fires(300.0, team="Team 1"), fires(300.0, day="2025-05-11")])
def test_too_far_the_firing_team_itself_and_another_day_are_no_clash(case):
    assert clashes(work(("Team 1", 0, "2025-05-01", "2025-05-10")), demolitions=case) == []


@pytest.mark.parametrize(("first", "last"), [("2025-05-02", "2025-05-01"), ("NaT", "2025-05-01")])
def test_days_that_are_missing_or_turned_around_are_explained(first, last):
    with pytest.raises(InputError, match="Task T0: the first and the last day"):
        clashes(work(("Team 1", 0, first, last)))


@pytest.mark.parametrize("distance", [-1.0, float("nan")])
def test_a_working_distance_that_is_no_distance_is_explained(distance):
    with pytest.raises(InputError, match="working distance"):
        clashes(TWO, working_distance_m=distance)


def test_an_empty_plan_has_no_clashes():
    assert clashes(work(), working_distance_m=10.0, demolitions=fires(100.0)) == []


def test_a_demolition_site_that_is_used_for_days_clashes_on_the_common_days():
    site = fires(300.0)
    days = Demolitions(
        site.name, site.place, site.day, site.radius_m, site.team, np.array(["2025-05-20"], "datetime64[D]")
    )
    (clash,) = clashes(work(("Team 1", 0, "2025-05-01", "2025-05-12")), demolitions=days)
    assert (str(clash.first), str(clash.last)) == ("2025-05-10", "2025-05-12")
    assert "from 2025-05-10 to 2025-05-12" in clash.sentence
