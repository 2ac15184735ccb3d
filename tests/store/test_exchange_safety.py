# SPDX-License-Identifier: GPL-2.0-or-later
"""Safety only grows by a merge, in whatever order files arrive, are repeated or get lost."""

from __future__ import annotations

import random

import pytest
import shapely
from exchange_offices import box, found_offices

from mine_planner.domain.merge_rules import TASK_CAUTION
from mine_planner.store import exchange_compare
from mine_planner.store.merge_settle import Choice, open_questions, settle, teams_on_site

ROUNDS = 30


def prepare(centre):
    hazard = centre.add("hazard_area", geom=box(0, 0), code="H-1")
    return {
        "hazard": hazard,
        "task": centre.add("clearance_task", code="C-0001", geom=box(0, 0), status="planned"),
        "land": centre.add(
            "released_land",
            geom=box(0, 0),
            hazard_uuid=hazard,
            activity="clearance",
            kind="cleared",
            depth_cm=20.0,
            released_on="2026-03-01",
            released_by="Team 3 leader",
            reason="Cleared",
        ),
    }


def say(office, made, chance):
    """Let an office say something else about the ground; return what it said."""
    hazard = box(-chance.randint(0, 60), -chance.randint(0, 60), 160, 160)
    land = box(0, 0, chance.randint(20, 99), chance.randint(20, 99))
    state = chance.choice(
        [one for one in TASK_CAUTION if one != "planned"]
    )  # the state from before says nothing
    office.edit("hazard_area", made["hazard"], geom=hazard)
    office.merge_edit("released_land", made["land"], geom=land)
    office.merge_edit("clearance_task", made["task"], status=state, status_reason="By " + office.code)
    return hazard, land, state


def check_not_safer(office, made, said):
    """Compare what an office shows with what it said itself."""
    hazard, land, state = said
    assert hazard.difference(office.shape("hazard_area", made["hazard"])).area < 1e-6
    assert office.shape("released_land", made["land"]).difference(land).area < 1e-6
    shown = office.row("clearance_task", made["task"])["status"]
    assert TASK_CAUTION.index(shown) <= TASK_CAUTION.index(state)
    if state == "in_progress":
        assert made["task"] in teams_on_site(office.ws)


@pytest.mark.parametrize("seed", range(8))
def test_no_interleaving_shows_less_hazard_more_release_or_a_bolder_state(tmp_path, seed):
    offices, made = found_offices(tmp_path, "CNSW", prepare)
    chance = random.Random(seed)
    said = [say(office, made, chance) for office in offices]
    files = [(one.export(other.code), other) for one in offices for other in offices if one is not other]
    for _ in range(ROUNDS):  # repeated and late files; some never arrive in this phase
        path, receiver = chance.choice(files)
        receiver.merge(path)
        check_not_safer(receiver, made, said[offices.index(receiver)])
    for _ in range(2):
        for one in offices:
            for other in offices:
                if one is not other:
                    one.give(other)
    for office in offices:
        for what in said:
            check_not_safer(office, made, what)
    assert len({exchange_compare.digest(office.ws.connection) for office in offices}) == 1
    common = shapely.intersection_all([land for _, land, _ in said])
    assert offices[0].shape("released_land", made["land"]).area <= common.area + 1e-6
    for office in offices:
        office.ws.close()


def test_released_land_stays_common_until_a_person_decides_and_then_is_what_was_decided(tmp_path):
    (centre, north), made = found_offices(tmp_path, "CN", prepare)
    centre.merge_edit("released_land", made["land"], geom=box(0, 0, 60, 100))
    north.merge_edit("released_land", made["land"], geom=box(0, 0, 100, 40))
    for _ in range(3):
        north.give(centre)
        centre.give(north)
        assert centre.shape("released_land", made["land"]).area == pytest.approx(2400.0)
    (question,) = open_questions(centre.ws)
    settle(centre.ws, question["uuid"], Choice(office="N", take=""), "QA officer", "Sampled on 3 March")
    centre.give(north)
    assert north.shape("released_land", made["land"]).area == pytest.approx(4000.0)
    assert north.questions() == set()
    centre.ws.close()
    north.ws.close()


def test_suspended_wins_over_every_other_state_and_a_team_on_site_is_not_hidden(tmp_path):
    for number, other in enumerate(state for state in TASK_CAUTION if state != "suspended"):
        folder = tmp_path / str(number)
        folder.mkdir()
        (centre, north), made = found_offices(folder, "CN", prepare)
        centre.merge_edit("clearance_task", made["task"], status="suspended", status_reason="Accident")
        north.merge_edit("clearance_task", made["task"], status=other, status_reason="Said")
        north.give(centre)
        centre.give(north)
        for office in (centre, north):
            assert office.row("clearance_task", made["task"])["status"] == "suspended"
            assert (made["task"] in teams_on_site(office.ws)) == (other == "in_progress")
            office.ws.close()
