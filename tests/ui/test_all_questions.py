# SPDX-License-Identifier: GPL-2.0-or-later
"""The one list of open questions: kind, what it is about, since when, and the way to the answer."""

from __future__ import annotations

import pytest
from heartbeat import LONGEST_MS, WAIT, Heart
from qgis.PyQt.QtCore import Qt

from mine_planner.store import bulk
from mine_planner.store.open_matters import ANSWERED_HERE, Matter
from mine_planner.ui.dock_plans import dock_plans
from mine_planner.ui.exchange import places
from mine_planner.ui.exchange.all_window import AllQuestionsWindow
from mine_planner.ui.exchange.offers import show_all
from mine_planner.ui.exchange.questions_window import QuestionsWindow
from mine_planner.ui.planner_dock import PlannerDock
from mine_planner.ui.proposals.window import ProposalsWindow

SHIFT = '{"east_m": -19.0, "north_m": 6.0, "rotation_deg": 0.0, "observations": 5}'


@pytest.fixture
def asked(session, add_task):
    """Return a task; the workspace asks about it between offices, about a map, and proposes to move one."""
    task = add_task(100, 100, 200, 200)
    with session.action("Ask") as action:
        about = {"subject_table": "clearance_task", "subject_uuid": task}
        offices = {"our_office": "N", "their_office": "S", "ours": "A", "theirs": "B"}
        action.insert("open_question", {"topic": "merge_attribute", "field": "name", **about, **offices})
        question = {"topic": "map_reading", "field": "south.kml", "ours": "Which code is SHA?"}
        action.insert("open_question", {**question, "raised_at": "2026-05-01T08:00:00Z"})
        shift = {"kind": "map_shift", "content": SHIFT, "explanation": "Moved by 20 m"}
        action.insert("proposal", shift)
    return task


def shown(window):
    return [places.kind_of(matter) for matter in window.list.rows_model.rows]


def choose(window, kind):
    found = next(one for one in window.list.rows_model.rows if places.kind_of(one) == kind)
    window.list.choose(found.uuid)
    return found


def test_every_kind_stands_in_one_list(desk, asked):
    window = show_all(desk, [])
    assert isinstance(window, AllQuestionsWindow)
    assert sorted(shown(window)) == ["map_reading", "map_shift", "merge"]
    assert "3" in window.headline.text()


def test_the_list_is_filtered_by_kind_and_by_words(desk, asked):
    window = show_all(desk, [])
    window.kind_box.setCurrentIndex(window.kind_box.findData("map_shift"))
    assert shown(window) == ["map_shift"]
    window.kind_box.setCurrentIndex(0)
    window.text_edit.setText("south")
    assert shown(window) == ["map_reading"]


@pytest.mark.parametrize(("kind", "place"), [("merge", QuestionsWindow), ("map_shift", ProposalsWindow)])
def test_one_button_goes_to_where_a_question_is_answered(desk, asked, kind, place):
    window = show_all(desk, [])
    chosen = choose(window, kind)
    window.go_button.click()
    opened = desk.window.findChild(place)
    assert opened is not None
    if kind == "merge":
        assert opened.current().uuid == chosen.uuid


def test_a_question_without_a_window_is_answered_in_the_list(desk, session, asked):
    window = show_all(desk, [])
    chosen = choose(window, "map_reading")
    assert window.answer_row.isVisibleTo(window)
    assert not window.go_button.isEnabled()
    window.answer_button.click()
    assert window.problem.isVisibleTo(window)
    window.person.setText("Planner")
    window.reason.setText("Code 2, by the legend")
    window.answer_button.click()
    assert session.workspace.row("open_question", uuid=chosen.uuid)["state"] == "settled"
    assert "map_reading" not in shown(window)


def test_what_has_a_window_is_not_answered_in_the_list(desk, asked):
    window = show_all(desk, [])
    choose(window, "merge")
    assert not window.answer_row.isVisibleTo(window)


def test_a_kind_that_nobody_knows_is_listed_under_its_own_name(desk, session):
    with session.action("Ask") as action:
        action.insert("open_question", {"topic": "from_a_newer_version", "ours": "?"})
    window = show_all(desk, [])
    assert shown(window) == ["from_a_newer_version"]
    assert places.kind_words("from_a_newer_version") == "from a newer version"
    assert not window.go_button.isEnabled()


def test_every_known_kind_has_a_way_to_its_answer():
    without = {kind for kind in places.KINDS if places.way_to(Matter(kind, "", "", "", "", "", "")) is None}
    assert without == {"map_reading"}
    assert without <= ANSWERED_HERE


def test_the_list_follows_what_is_saved(desk, session, asked):
    window = show_all(desk, [])
    with session.action("Propose") as action:
        action.insert("proposal", {"kind": "map_grade", "explanation": "Weaker"})
    assert "map_grade" in shown(window)


def fill(session, count):
    rows = [("map_grade", f"Weaker evidence than map {number} says") for number in range(count)]
    with session.workspace.action("Propose", "bulk") as action:
        bulk.bulk_insert(action, "proposal", ("kind", "explanation"), rows, source="test")


@pytest.mark.flaky(reruns=1)
@pytest.mark.usefixtures("calm_machine")
def test_the_window_keeps_moving_while_five_thousand_matters_are_read(desk, session, qtbot):
    fill(session, 5_000)
    heart = Heart()
    window = show_all(desk, [])
    assert shown(window) == []
    qtbot.waitUntil(lambda: len(shown(window)) == 5_000, timeout=WAIT)
    window.text_edit.setText("map 4999")
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=WAIT)
    qtbot.wait(200)
    heart.stop()
    assert max(heart.pauses) <= LONGEST_MS


def test_a_proposal_that_came_in_bulk_waits_since_the_bulk_action(desk, session):
    fill(session, 2)
    (day,) = {matter.since[:10] for matter in show_all(desk, []).list.rows_model.rows}
    assert day == session.workspace.rows("journal_action")[-1]["at"][:10]


def test_a_report_that_is_held_back_is_shown_in_its_dock(desk, session):
    made = PlannerDock(dock_plans()[2], desk, [], desk.window)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    with session.action("Hold back") as action:
        day = {"report_date": "2026-05-01", "status": "held", "held_reason": "No task is named N-9"}
        reports = [action.insert("progress_report", day) for _ in range(20)]
        about = {"kind": "held_report", "subject_table": "progress_report", "subject_uuid": reports[0]}
        action.insert("proposal", {**about, "explanation": "No task is named N-9"})
    window = show_all(desk, [])
    choose(window, "held_report")
    window.go_button.click()
    panel = made.open_panel()
    assert panel.held_check.isChecked()
    chosen = panel.report_view.currentIndex()
    assert panel.reports.model.rows[chosen.row()].uuid == reports[0]
