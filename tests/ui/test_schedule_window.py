# SPDX-License-Identifier: GPL-2.0-or-later
"""The schedule: teams and days on a board, clashes shown, work chosen, moved and given days."""

from __future__ import annotations

from datetime import timedelta

import pytest
import shapely
from qgis.PyQt.QtCore import QDate, QPoint, Qt

from mine_planner.ui.schedule.board import DAY, WEEK
from mine_planner.ui.schedule.painting import tip
from mine_planner.ui.schedule.placing import today
from mine_planner.ui.schedule.window import ScheduleWindow
from mine_planner.ui.window import open_window


def day(offset: int) -> str:
    return (today() + timedelta(days=offset)).isoformat()


@pytest.fixture
def teams(session):
    with session.action("Add teams") as action:
        return [action.insert("team", {"code": code}) for code in ("T1", "T2")]


@pytest.fixture
def planned(teams, add_task):
    """One task of each team in the same days, 30 m apart, and one that waits."""
    one = add_task(100, 100, 50, 50, team_uuid=teams[0], planned_start=day(0), planned_end=day(9))
    two = add_task(180, 100, 50, 50, team_uuid=teams[1], planned_start=day(5), planned_end=day(12))
    three = add_task(3_000, 100, 50, 50)
    return one, two, three


@pytest.fixture
def schedule(desk, planned):
    made = open_window(ScheduleWindow, desk)
    yield made
    made.close()


def at(window, task: str) -> int:
    return next(i for i, work in enumerate(window.schedule.planned) if work.task == task)


def set_distance(session, metres: str) -> None:
    with session.action("Set") as action:
        action.insert("setting", {"key": "working_distance_m", "value": metres, "unit": "m"})


def test_bars_stand_in_their_teams_rows_over_their_days(schedule, planned):
    one, two, _three = planned
    board = schedule.board
    first, second = board.box_of(at(schedule, one)), board.box_of(at(schedule, two))
    assert first.width() == 10 * DAY - 1
    assert second.left() - first.left() == 5 * DAY
    assert board.team_at(first.center().y()) != board.team_at(second.center().y())
    assert schedule.tabs.tabText(1) == "Without team or days (1)"


def test_without_a_working_distance_nearness_is_not_looked_at_and_that_is_said(schedule, session):
    assert schedule.schedule.clashes == []
    assert "working distance" in schedule.note_label.text()
    set_distance(session, "100")
    assert [clash.kind for clash, _ in schedule.schedule.clashes] == ["too_near"]
    assert schedule.note_label.text() == ""
    assert "30 m apart" in schedule.clash_list.item(0).text()
    assert "30 m apart" in tip(schedule.schedule, 0)


def test_a_bar_is_chosen_by_a_click_and_its_task_in_every_panel(schedule, planned, session, qtbot, canvas):
    one, two, _three = planned
    before = canvas.extent()
    place = schedule.board.box_of(at(schedule, two)).center()
    qtbot.mouseClick(schedule.board.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.chosen_task == two
    assert canvas.extent() != before
    qtbot.keyClick(schedule.board, Qt.Key.Key_Left)
    assert session.chosen_task == one


def test_a_bar_that_is_dragged_moves_in_time_and_to_another_team_and_can_be_undone(
    schedule, planned, session, teams, qtbot
):
    one, two, _three = planned
    board = schedule.board
    index = at(schedule, one)
    start = board.box_of(index).center()
    target = QPoint(start.x() + 3 * DAY, board.box_of(at(schedule, two)).center().y())
    view = board.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, target)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=target)
    row = session.workspace.row("clearance_task", uuid=one)
    assert (row["planned_start"], row["planned_end"], row["team_uuid"]) == (day(3), day(12), teams[1])
    assert "is on" in schedule.problem.text()
    session.undo()
    assert session.workspace.row("clearance_task", uuid=one)["planned_start"] == day(0)


def test_a_waiting_task_gets_team_and_days_without_the_mouse(schedule, planned, session, teams):
    _one, _two, three = planned
    schedule.waiting_list.setCurrentRow(0)
    assert session.chosen_task == three
    schedule.save_days()
    assert "needs a team" in schedule.problem.text()
    schedule.team_box.setCurrentIndex(schedule.team_box.findData(teams[1]))
    schedule.first_edit.setDate(QDate.currentDate().addDays(30))
    schedule.last_edit.setDate(QDate.currentDate().addDays(20))
    schedule.save_days()
    assert "lies before the first" in schedule.problem.text()
    schedule.last_edit.setDate(QDate.currentDate().addDays(40))
    schedule.save_days()
    row = session.workspace.row("clearance_task", uuid=three)
    assert (row["team_uuid"], row["planned_start"], row["planned_end"]) == (teams[1], day(30), day(40))
    assert schedule.tabs.tabText(1) == "Without team or days (0)"


def test_work_that_is_done_is_neither_moved_nor_a_clash(schedule, planned, session):
    one, _two, _three = planned
    set_distance(session, "100")
    assert len(schedule.schedule.clashes) == 1
    schedule.board.choose(at(schedule, one))
    assert schedule.plan_row.isEnabled()
    for status in ("assigned", "in_progress", "completed"):
        with session.action("Go on") as action:
            action.update("clearance_task", one, {"status": status, "status_reason": "Searched"})
    assert schedule.schedule.clashes == []
    assert not schedule.plan_row.isEnabled()
    schedule.save_days()
    assert "is done" in schedule.problem.text()


def test_a_demolition_site_puts_other_teams_in_its_danger_area(schedule, planned, session):
    one, _two, _three = planned
    with session.action("Add a site") as action:
        place = action.blob(shapely.Point(500_120, 4_400_120))
        values = {"type": "demolition_site", "label": "Pit", "safety_distance_m": 200.0, "task_uuid": one}
        action.insert("site_feature", {"geom": place, **values})
    ((clash, rows),) = schedule.schedule.clashes
    assert clash.kind == "demolition"
    assert [schedule.schedule.planned[row].team for row in rows] != [""]
    assert "T2" in clash.sentence
    assert (str(clash.first), str(clash.last)) == (day(5), day(9))


def test_work_items_with_teams_and_days_of_their_own_stand_for_their_task(schedule, planned, session, teams):
    one, _two, _three = planned
    with session.action("Add work items") as action:
        for team, begin in ((teams[0], 0), (teams[1], 20)):
            values = {"planned_start": day(begin), "planned_end": day(begin + 3), "team_uuid": team}
            action.insert("work_item", {"task_uuid": one, "activity": "clearance", **values})
    mine = [work for work in schedule.schedule.planned if work.task == one]
    assert sorted(work.first for work in mine) == [day(0), day(20)]


def test_bars_of_one_team_on_one_day_never_hide_each_other(schedule, planned, session, teams, add_task):
    for _ in range(3):
        add_task(5_000, 100, 10, 10, team_uuid=teams[0], planned_start=day(0), planned_end=day(9))
    boxes = [schedule.board.box_of(index) for index in range(len(schedule.board.bars))]
    for index, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[index + 1 :])
    assert [clash.kind for clash, _ in schedule.schedule.clashes].count("same_team") == 6


def test_weeks_show_more_at_once_and_the_middle_stays(schedule):
    schedule.weeks_button.setChecked(True)
    assert schedule.board.day_width == WEEK
    schedule.days_button.setChecked(True)
    assert schedule.board.day_width == DAY


def test_nothing_moves_in_a_workspace_for_reading(desk, session, planned):
    path = session.path
    session.close()
    session.open(path, read_only=True)
    window = open_window(ScheduleWindow, desk)
    window.board.choose(0)
    assert not window.board.can_move
    assert not window.plan_row.isEnabled()
    window.close()
