# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of effort: the programme's own rates in, team-days of what is left out."""

from __future__ import annotations

import json

import pytest

from mine_planner.ui.ranking.effort_window import EffortWindow
from mine_planner.ui.window import open_window

WAIT = 30_000


@pytest.fixture
def task(add_task):
    return add_task(100, 100, 100, 80, method="manual", vegetation="dense")


@pytest.fixture
def effort(desk, task):
    made = open_window(EffortWindow, desk)
    yield made
    made.close()


def enter(window) -> None:
    window.rates.methods.add(
        {"name": "Manual", "rate_m2": "100", "cost_per_day": "900", "availability": "0,8"}
    )
    window.rates.factors.add({"method": "manual", "kind": "vegetation", "class": "dense", "factor": "0.5"})
    window.rates.slopes.add({"upper": "10", "class": "flat"})
    window.rates.slopes.add({"upper": "", "class": "steep"})


def save(window, who="Operations officer", why="Season 2026") -> None:
    window.save_rates_button.click()
    window.form.who_edit.setText(who)
    window.form.why_edit.setText(why)
    window.form.save()


def setting(session, key):
    row = session.workspace.row("setting", key=key)
    return None if row is None else json.loads(row["value"])


def test_no_rate_is_made_up(effort, qtbot):
    assert "none is made up" in effort.note_label.text()
    effort.reckon()
    qtbot.waitUntil(lambda: effort.task is None, timeout=WAIT)
    assert "rates are not known" in effort.problem.text()
    assert not effort.save_days_button.isEnabled()


def test_rates_are_saved_by_a_person_and_reckoned_with(effort, session, task, qtbot):
    enter(effort)
    save(effort, who="")
    assert effort.form.isVisible()
    assert setting(session, "effort_methods") is None
    save(effort)
    (method,) = setting(session, "effort_methods")
    assert method == {
        "name": "Manual",
        "rate_m2": 100.0,
        "cost_per_day": 900.0,
        "availability": 0.8,
        "vegetation": {"dense": 0.5},
    }
    assert setting(session, "slope_classes") == [[10.0, "flat"], [None, "steep"]]
    assert session.workspace.row("setting", key="effort_methods")["set_by"] == "Operations officer"
    effort.reckon()
    qtbot.waitUntil(lambda: effort.task is None, timeout=WAIT)
    # 8,000 m² / (100 × 0.5 × 0.8)
    assert effort.result_table.item(0, 2).text() == "200.0"
    assert effort.total_label.text() == "Tasks: 1 of 1 · team-days: 200 · cost: 180,000"
    effort.save_days_button.click()
    effort.form.who_edit.setText("Planning officer")
    effort.form.why_edit.setText("Season plan")
    effort.form.save()
    assert session.workspace.row("clearance_task", uuid=task)["planned_days"] == pytest.approx(200)


def test_the_rate_that_was_really_reached_is_proposed_and_saved_by_a_person(effort, session, task):
    enter(effort)
    save(effort)
    with session.action("Report") as action:
        team = action.insert("team", {"code": "T1"})
        for day in ("2026-05-01", "2026-05-02"):
            values = {"task_uuid": task, "team_uuid": team, "report_date": day, "area_m2": 30.0}
            action.insert("progress_report", values)
    effort.methods_table.setCurrentCell(0, 0)
    effort.propose()
    # 60 m² in two team-days at a factor of 0.5.
    assert effort.rates.methods.values(0)["rate_m2"] == "60"
    assert "2 reports" in effort.note_label.text()
    assert setting(session, "effort_methods")[0]["rate_m2"] == 100.0
    save(effort, why="Reports of May")
    assert setting(session, "effort_methods")[0]["rate_m2"] == 60.0


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"method": "manual", "kind": "metal", "class": "high", "factor": "half"}, "no number"),
        ({"method": "dogs", "kind": "metal", "class": "high", "factor": "0.5"}, "names no method"),
        ({"method": "manual", "kind": "metal", "class": "high", "factor": "-1"}, "below 0"),
    ],
)
def test_a_figure_that_cannot_be_is_explained_and_nothing_is_lost(effort, session, row, says):
    enter(effort)
    effort.rates.factors.add(row)
    save(effort)
    assert says in effort.form.problem.text()
    assert effort.methods_table.rowCount() == 1
    assert setting(session, "effort_methods") is None
