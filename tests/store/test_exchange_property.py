# SPDX-License-Identifier: GPL-2.0-or-later
"""Real files: five offices that edit at random, lose files, get them twice and late, end up equal."""

from __future__ import annotations

import random

import pytest
import shapely
from exchange_offices import box, found_offices

from mine_planner.domain.errors import PlannerError
from mine_planner.domain.merge_rules import TASK_CAUTION
from mine_planner.store import exchange_compare
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.merge_settle import SHOWN, Choice, open_questions, settle


def prepare(centre):
    made = {"hazard": [], "task": [], "team": []}
    for number in range(4):
        made["hazard"].append(centre.add("hazard_area", geom=box(300 * number, 0), code=f"H-{number}"))
        made["task"].append(centre.add("clearance_task", code=f"C-{number:04}", geom=box(300 * number, 0)))
        made["team"].append(centre.add("team", code=f"T{number}"))
    return made


def edit_at_random(office, made, chance, log):  # noqa: C901 - one branch per thing that a planner does
    """Do one thing that a planner might do; remember what must not get lost."""
    kind = chance.choice(["hazard", "status", "name", "find", "report", "team", "delete", "settle"])
    if kind == "hazard":
        uuid = chance.choice(made["hazard"])
        outline = box(
            300 * made["hazard"].index(uuid) - chance.randint(0, 40), -chance.randint(0, 40), 160, 160
        )
        if office.row("hazard_area", uuid) is not None:
            office.edit("hazard_area", uuid, geom=outline)
            log["hazard"].setdefault(uuid, []).append(outline)
    elif kind == "status":
        uuid = chance.choice(made["task"])
        office.merge_edit("clearance_task", uuid, status=chance.choice(TASK_CAUTION), status_reason="Ordered")
    elif kind == "name":
        office.edit("clearance_task", chance.choice(made["task"]), name=chance.choice("abcdef"))
    elif kind == "find":
        log["added"].append(
            ("find", office.add("find", ordnance="TM-46", geom=shapely.Point(664000, 4428000)))
        )
    elif kind == "report":
        report = office.add(
            "progress_report", report_date="2026-03-01", task_uuid=chance.choice(made["task"])
        )
        log["added"].append(("progress_report", report))
    elif kind == "team":
        team = chance.choice(made["team"])
        if office.row("team", team) is not None:
            office.edit("clearance_task", chance.choice(made["task"]), team_uuid=team)
    elif kind == "delete":
        office.remove("team", chance.choice(made["team"]))
    elif questions := open_questions(office.ws):
        settle(office.ws, chance.choice(questions)["uuid"], Choice(SHOWN), "Officer", "Agreed by radio")


def play(offices, made, seed, steps):
    chance, under_way = random.Random(seed), []
    log = {"added": [], "hazard": {}}
    for _ in range(steps):
        office = chance.choice(offices)
        if chance.random() < 0.65:
            try:
                edit_at_random(office, made, chance, log)
            except PlannerError:
                continue  # a rule of the file refused it, as it may refuse a planner
        else:
            other = chance.choice([o for o in offices if o is not office])
            under_way.append((other, office.export(other.code)))
            if chance.random() < 0.6:
                receiver, path = chance.choice(under_way)
                receiver.merge(path)
    return log, under_way


def exchange_everything(offices, under_way, seed):
    chance = random.Random(seed)
    chance.shuffle(under_way)
    for receiver, path in under_way:
        receiver.merge(path)
    for _ in range(4):
        pairs = [(one, other) for one in offices for other in offices if one is not other]
        chance.shuffle(pairs)
        for one, other in pairs:
            one.give(other)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_five_offices_converge_and_lose_nothing(tmp_path, seed):
    offices, made = found_offices(tmp_path, "CNSWE", prepare)
    log, under_way = play(offices, made, seed, 90)
    exchange_everything(offices, under_way, seed)
    contents = [office.content() for office in offices]
    for other in contents[1:]:
        assert other == contents[0]
    for table, uuid in log["added"]:
        assert offices[-1].row(table, uuid) is not None
    for office in offices:
        assert office.ws.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert office.ws.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        office.ws.close()


@pytest.mark.parametrize("order", range(6))
def test_no_order_of_arrival_makes_ground_look_safer_than_the_most_cautious_office(tmp_path, order):
    offices, made = found_offices(tmp_path, "CNSW", prepare)
    chance = random.Random(order)
    hazard, task = made["hazard"][0], made["task"][0]
    outlines, states = [], []
    for office in offices:
        outline = box(-chance.randint(0, 60), -chance.randint(0, 60), 160, 160)
        state = chance.choice(TASK_CAUTION)
        office.edit("hazard_area", hazard, geom=outline)
        office.merge_edit("clearance_task", task, status=state, status_reason="By " + office.code)
        outlines.append(outline)
        states.append(state)
    pairs = [(one, other) for one in offices for other in offices if one is not other] * 3
    chance.shuffle(pairs)
    for one, other in pairs:
        one.give(other)
        shown = geometry_from_blob(one.row("hazard_area", hazard)["geom"])
        mine = outlines[offices.index(one)]
        assert mine.difference(shown).area < 1e-6, "an office's own hazard shrank in its own file"
    for office in offices:
        shown = office.shape("hazard_area", hazard)
        assert all(outline.difference(shown).area < 1e-6 for outline in outlines)
        if len(set(states)) > 1 or "planned" not in states:
            changed = [s for s in states if s != "planned"]
            cautious = min(changed, key=TASK_CAUTION.index)
            shown_state = office.row("clearance_task", task)["status"]
            assert TASK_CAUTION.index(shown_state) <= TASK_CAUTION.index(cautious)
    assert len({exchange_compare.digest(office.ws.connection) for office in offices}) == 1
    for office in offices:
        office.ws.close()
