# SPDX-License-Identifier: GPL-2.0-or-later
"""The past in windows: a row's changes in words, the row on any day, and all that was done."""

from __future__ import annotations

import pytest
import shapely
from qgis.PyQt.QtCore import QDate

from mine_planner.domain.errors import InputError
from mine_planner.store import history
from mine_planner.store.values import utc_now
from mine_planner.ui.history import offers, words
from mine_planner.ui.history.row_page import end_of_day
from mine_planner.ui.offers import offers_of


@pytest.fixture
def task(session, add_task):
    """Return a task that was drawn, renamed and redrawn."""
    uuid = add_task(100, 100, 100, 100, name="School")
    with session.action("Rename task") as action:
        session.tasks().update(action, uuid, {"name": "School yard", "depth_cm": 13.5})
    with session.action("Move boundary") as action:
        shape = shapely.MultiPolygon([shapely.box(500_100, 4_400_100, 500_150, 4_400_150)])
        action.update("clearance_task", uuid, {"geom": action.blob(shape)})
    return uuid


@pytest.fixture
def past(desk, task):
    made = offers.show_history(desk, [task], ("clearance_task",))
    yield made
    made.close()


def lines(tree):
    return [
        [tree.topLevelItem(at).text(c) for c in range(tree.columnCount())]
        for at in range(tree.topLevelItemCount())
    ]


def test_every_dock_offers_the_history():
    for dock in ("maps", "tasks", "progress", "sheets"):
        texts = [offer.text for offer in offers_of(dock)]
        assert "Show History…" in texts
        assert "Show All Actions…" in texts


def test_a_history_is_of_one_row(desk, task, add_task):
    other = add_task(300, 100, 50, 50)
    for chosen in ([], [task, other], ["no such uuid"]):
        with pytest.raises(InputError, match="one row"):
            offers.show_history(desk, chosen, ("clearance_task",))


def test_every_change_is_listed_with_person_and_before_and_after_in_words(past, session):
    found = lines(past.row.list)
    assert [line[2] for line in found[:2]] == ["Move boundary", "Rename task"]
    assert found[-1][2] == "Draw task"
    past.row.list.setCurrentItem(past.row.list.topLevelItem(1))
    text = past.row.change_view.toPlainText()
    assert "School → School yard" in text
    assert "depth (cm)" in text
    assert "13.5" in text
    assert "(N)" in text
    assert "Mine Planner" in text


def test_the_row_is_shown_as_each_change_left_it_with_its_outline_beside_todays(past, desk):
    assert "School yard" in past.row.then_view.toPlainText()
    assert len(past.row._bands) == 1
    past.row.list.setCurrentItem(past.row.list.topLevelItem(2))
    text = past.row.then_view.toPlainText()
    assert "School (now: School yard)" in text
    assert "10,000 m² (now: 2,500 m²)" in text
    assert len(past.row._bands) == 2
    past.close()
    assert len(past.row._bands) == 0


def test_a_day_shows_the_row_as_it_was_at_its_end(past, session, desk):
    today = QDate.currentDate()
    past.row.date.setMinimumDate(today.addDays(-3))
    past.row.show_day(today.addDays(-1))
    assert "it was not there" in past.row.then_view.toPlainText()
    past.row.show_day(today)
    assert "School yard" in past.row.then_view.toPlainText()
    assert end_of_day(today) > utc_now()


def test_a_deleted_row_keeps_its_history(past, session, task):
    with session.action("Delete task") as action:
        action.delete("clearance_task", task)
    assert "deleted" in past.row.heading.text()
    assert lines(past.row.list)[0][2] == "Delete task"
    assert "it was not there" in past.row.then_view.toPlainText()
    past.row.list.setCurrentItem(past.row.list.topLevelItem(1))
    assert "School yard" in past.row.then_view.toPlainText()


def test_all_actions_are_filtered_and_lead_to_the_history_of_a_row(desk, task, session, qtbot):
    with session.action("Add team") as action:
        action.insert("team", {"code": "T1"})
    made = offers.show_actions(desk)
    page = made.actions
    qtbot.waitUntil(lambda: page.list.topLevelItemCount() > 4, timeout=5000)
    assert lines(page.list)[0][2] == "Add team"
    page.table_box.setCurrentIndex(page.table_box.findData("clearance_task"))
    qtbot.waitUntil(lambda: lines(page.list)[0][2] == "Move boundary", timeout=5000)
    page.list.setCurrentItem(page.list.topLevelItem(0))
    assert lines(page.changes)[0] == ["task N-0001, School yard", "changed", "outline"]
    page.changes.itemActivated.emit(page.changes.topLevelItem(0), 0)
    assert made.tabs.currentWidget() is made.row
    assert made.row.uuid == task
    page.day_edit.setDate(QDate(2020, 1, 1))
    page.day_check.setChecked(True)
    qtbot.waitUntil(lambda: page.list.topLevelItemCount() == 0, timeout=5000)
    made.close()


def test_undo_and_redo_stand_there_with_the_action_they_concern(desk, task, session, qtbot):
    made = offers.show_actions(desk)
    page = made.actions
    assert page.undo_action.toolTip() == "Take back: Move boundary"
    assert not page.redo_action.isEnabled()
    page.undo_action.trigger()
    assert page.redo_action.toolTip() == "Do again: Move boundary"
    page.redo_action.trigger()
    assert page.undo_action.toolTip() == "Take back: Move boundary"
    qtbot.waitUntil(lambda: page._task is None, timeout=5000)
    made.close()


def test_undo_and_redo_are_offered_after_a_restart_as_well(desk, task, session, qtbot):
    path = session.path
    for _restart in range(2):
        session.close()
        session.open(path)
        made = offers.show_actions(desk)
        assert made.actions.undo_action.toolTip() == "Take back: Move boundary"
        made.actions.undo_action.trigger()
        session.close()
        session.open(path)
        made = offers.show_actions(desk)
        made.actions.redo_action.trigger()
        assert made.actions.undo_action.toolTip() == "Take back: Move boundary"
        qtbot.waitUntil(lambda made=made: made.actions._task is None, timeout=5000)


def test_a_workspace_for_reading_only_shows_its_history_too(desk, session, task, qtbot):
    path = session.path
    session.close()
    session.open(path, read_only=True)
    made = offers.show_history(desk, [task], ("clearance_task",))
    assert len(lines(made.row.list)) >= 3
    assert not made.actions.undo_action.isEnabled()
    qtbot.waitUntil(lambda: made.actions._task is None, timeout=5000)
    made.close()


def test_links_dates_and_yes_and_no_are_said_in_words(session, task):
    with session.action("Add team") as action:
        team = action.insert("team", {"code": "T1", "name": "Team 1", "active": 1})
        action.update("clearance_task", task, {"team_uuid": team, "planned_start": "2026-05-01"})
    connection = session.workspace.connection
    entry = history.row_history(connection, "clearance_task", task)[0]
    said = dict(words.change_words(connection, "clearance_task", entry))
    assert said["team"] == "– → team T1, Team 1"
    assert said["planned start"].startswith("– → ")
    assert words.value_words(connection, "team", "active", 1) == "yes"
    assert words.value_words(connection, "clearance_task", "note", "<b>x</b>") == "<b>x</b>"


def test_the_window_follows_undo(past, session, task):
    session.undo()
    assert lines(past.row.list)[0][2] == "Undo: Move boundary"
