# SPDX-License-Identifier: GPL-2.0-or-later
"""An accident suspends its task, flags neighbours, and only a decision lifts that."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
import shapely

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.incidents import (
    Decision,
    Incident,
    IncidentKind,
    check_lifting,
    suspend,
)

TASKS = {
    "A": shapely.box(0, 0, 10, 10),
    "B": shapely.box(15, 0, 25, 10),
    "C": shapely.box(200, 0, 210, 10),
}
INCIDENT = Incident(IncidentKind.MISSED_MINE, "A", date(2025, 5, 20), (5.0, 5.0))
DECISION = Decision("Mine action authority", date(2025, 6, 1), "D-12", "Lanes re-checked")


def test_the_task_stops_and_its_neighbours_are_flagged():
    order = suspend(INCIDENT, TASKS, neighbour_m=20.0)
    assert (order.task, order.neighbours) == ("A", ("B",))
    assert "missed mine" in order.sentence
    assert "neighbouring tasks flagged: 1." in order.sentence


def test_a_place_outside_its_task_flags_the_tasks_round_the_place_too():
    order = suspend(replace(INCIDENT, position=(195.0, 5.0)), TASKS, neighbour_m=6.0)
    assert order.neighbours == ("B", "C")


def test_an_unknown_task_is_suspended_all_the_same():
    assert suspend(replace(INCIDENT, task="Z"), TASKS, neighbour_m=1.0).neighbours == ("A",)


def test_no_person_is_kept_in_an_incident():
    assert {f.name for f in fields(Incident)} == {
        "kind",
        "task",
        "day",
        "position",
        "device_category",
    }


@pytest.mark.parametrize("missing", ["authority", "reference", "reason"])
def test_only_a_complete_decision_lifts_the_suspension(missing):
    order = suspend(INCIDENT, TASKS, neighbour_m=20.0)
    check_lifting(order, DECISION)
    with pytest.raises(RuleError, match="stays suspended"):
        check_lifting(order, replace(DECISION, **{missing: " "}))


def test_a_decision_older_than_the_incident_lifts_nothing():
    order = suspend(INCIDENT, TASKS, neighbour_m=20.0)
    with pytest.raises(RuleError, match="older than the suspension"):
        check_lifting(order, replace(DECISION, day=date(2025, 5, 1)))


def test_a_distance_below_zero_is_refused():
    with pytest.raises(InputError, match="below zero"):
        suspend(INCIDENT, TASKS, neighbour_m=-1.0)
