# SPDX-License-Identifier: GPL-2.0-or-later
"""Another office's file: one button from choosing to the open questions, each settled with who and why."""

from __future__ import annotations

import pytest
import shapely
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtWidgets import QFileDialog
from ui_samples import flush

from mine_planner.gis import workspaces
from mine_planner.store.exchange_copy import copy_for_office
from mine_planner.store.exchange_export import export_changes
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.ui.exchange import counting, settling
from mine_planner.ui.exchange.export_window import ExportWindow
from mine_planner.ui.exchange.merge_window import MergeWindow
from mine_planner.ui.exchange.offers import merge_changes, offers
from mine_planner.ui.exchange.question_map import free_strip
from mine_planner.ui.exchange.questions_window import QuestionsWindow
from mine_planner.ui.window import open_window


def outline(action, x, width):
    box = shapely.box(500_000 + x, 4_400_100, 500_000 + x + width, 4_400_300)
    return action.blob(shapely.MultiPolygon([box]))


@pytest.fixture
def south(session, hazards, add_task, tmp_path):
    """Return another office's open copy, in which a hazard and a task differ; and its change file."""
    task = add_task(100, 100, 200, 200)
    with session.action("Prepare") as action:
        action.update("clearance_task", task, {"name": "School"})
    copy_for_office(session.workspace, tmp_path / "south.gpkg", "S")
    other = workspaces.open_workspace(tmp_path / "south.gpkg")
    with session.workspace.action("Here", "undo") as action:
        action.update("hazard_area", hazards[0], {"geom": outline(action, 50, 250)})
        action.update("clearance_task", task, {"status": "suspended", "status_reason": "Accident"})
    with other.action("There", "undo") as action:
        action.update("hazard_area", hazards[0], {"geom": outline(action, 100, 250)})
        action.update("clearance_task", task, {"status": "completed", "status_reason": "Done"})
        action.insert("find", {"ordnance": "PMN-2"})
    path = tmp_path / "S_to_N.mpchanges"
    export_changes(other, path, "N")
    yield other, path, task
    other.close()


def ended(window, qtbot):
    qtbot.waitUntil(lambda: not window.run.is_running, timeout=20_000)


def merged(desk, path, qtbot):
    window = open_window(MergeWindow, desk)
    window.look(path)
    ended(window, qtbot)
    window.next_button.click()
    ended(window, qtbot)
    return window


def questions(desk):
    return open_window(QuestionsWindow, desk)


def choose(window, topic):
    found = next(q for q in window.filter.shown() if q.topic == topic)
    window.select(found.uuid)
    return found


def test_one_button_is_always_the_next_step_of_a_merge(desk, session, south, qtbot, monkeypatch):
    _, path, _ = south
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window = merge_changes(desk, [])
    ended(window, qtbot)
    assert "office S" in window.headline.text()
    assert session.workspace.rows("find") == []
    assert {window.counts.item(row, 0).text() for row in range(window.counts.rowCount())} == {
        "Finds",
        "Hazard areas",
    }
    assert window.question_list.count() == 2
    assert window.next_button.text() == "Merge"
    window.next_button.click()
    ended(window, qtbot)
    assert len(session.workspace.rows("find")) == 1
    assert window.next_button.text() == "Show Open Questions"
    window.next_button.click()
    assert desk.window.findChild(QuestionsWindow).model.rowCount() == 2
    assert counting.open_question_words(session) == "Open questions: 2"


def test_a_damaged_file_is_refused_whole_with_the_reason(desk, session, south, qtbot, tmp_path):
    bad = tmp_path / "bad.mpchanges"
    bad.write_bytes(south[1].read_bytes()[:-40])
    before = session.workspace.connection.execute("SELECT max(fid) FROM journal").fetchone()[0]
    window = open_window(MergeWindow, desk)
    window.look(bad)
    ended(window, qtbot)
    assert window.headline.text() == "Nothing was merged"
    assert "damaged" in window.problem.text()
    assert session.workspace.connection.execute("SELECT max(fid) FROM journal").fetchone()[0] == before


def test_a_file_that_came_before_says_so(desk, south, qtbot):
    merged(desk, south[1], qtbot).close()
    flush()
    window = open_window(MergeWindow, desk)
    window.look(south[1])
    ended(window, qtbot)
    assert "already" in window.headline.text()


def test_both_outlines_stand_on_the_map_with_their_letters_until_the_window_closes(desk, south, qtbot):
    merged(desk, south[1], qtbot)
    window = questions(desk)
    choose(window, "merge_hazard")
    assert len(window.bands.letters) == 2
    items = len(desk.canvas.scene().items())
    window.close()
    assert len(desk.canvas.scene().items()) == items - 4
    flush()


def test_the_cautious_side_is_proposed_and_another_one_is_warned_of(desk, session, south, hazards, qtbot):
    merged(desk, south[1], qtbot)
    window = questions(desk)
    choose(window, "merge_hazard")
    assert window.page.way().cautious
    assert window.page.caution.isHidden()
    window.page.group.button(1).click()
    assert "less cautious" in window.page.caution.text()
    window.page.settle_button.click()
    assert not window.page.problem.isHidden()
    window.page.who_edit.setText("Operations officer")
    window.page.why_edit.setText("Survey of 12 June")
    window.page.settle_button.click()
    row = session.workspace.row("hazard_area", uuid=hazards[0])
    assert geometry_from_blob(row["geom"]).area == pytest.approx(250 * 200)
    (decision,) = session.workspace.rows("decision")
    assert (decision["decided_by"], decision["reason"]) == ("Operations officer", "Survey of 12 June")
    assert window.model.rowCount() == 1


def test_a_task_is_settled_in_one_choice_with_the_reason_of_its_state(desk, session, south, qtbot):
    merged(desk, south[1], qtbot)
    window = questions(desk)
    found = choose(window, "merge_status")
    assert [way.text for way in settling.ways(found)] == ["as shown, Suspended", "B, office S: Completed"]
    window.page.who_edit.setText("Officer")
    window.page.why_edit.setText("Agreed")
    window.page.settle_button.click()
    assert {q.topic for q in window.model.questions} == {"merge_hazard"}
    task = session.workspace.row("clearance_task", uuid=south[2])
    assert (task["status"], task["status_reason"]) == ("suspended", "Accident")


def test_a_team_that_may_be_on_site_is_always_said(desk, session, hazards, add_task, tmp_path, qtbot):
    task = add_task(100, 100, 200, 200)
    copy_for_office(session.workspace, tmp_path / "south.gpkg", "S")
    other = workspaces.open_workspace(tmp_path / "south.gpkg")
    with session.workspace.action("Here", "undo") as action:
        action.update("clearance_task", task, {"status": "suspended", "status_reason": "Rain"})
    with other.action("There", "undo") as action:
        action.update("clearance_task", task, {"status": "in_progress"})
    export_changes(other, tmp_path / "s.mpchanges", "N")
    other.close()
    merged(desk, tmp_path / "s.mpchanges", qtbot)
    window = questions(desk)
    choose(window, "merge_status")
    assert "team is on site" in window.page.site.text()
    assert not window.page.site.isHidden()


def test_all_listed_questions_are_settled_by_a_rule_and_taken_back_together(desk, session, south, qtbot):
    merged(desk, south[1], qtbot)
    window = questions(desk)
    window.page.many_button.click()
    assert "who decides" in window.page.problem.text()
    window.page.who_edit.setText("Officer")
    window.page.why_edit.setText("Cautious side everywhere")
    window.page.many_button.click()
    ended(window, qtbot)
    assert window.model.rowCount() == 0
    assert counting.open_question_count(session) == 0
    window.page.why_edit.setText("Too early")
    window.back_button.click()
    assert window.model.rowCount() == 2


def test_the_list_is_filtered_and_a_rule_holds_for_what_is_listed_only(desk, south, qtbot):
    merged(desk, south[1], qtbot)
    window = questions(desk)
    window.text_edit.setText("H-1")
    assert [q.topic for q in window.filter.shown()] == ["merge_hazard"]
    window.text_edit.clear()
    window.topic_box.setCurrentIndex(window.topic_box.findData("merge_status"))
    assert [q.topic for q in window.filter.shown()] == ["merge_status"]
    assert not window.page.rule_row.isVisible()


def test_the_export_says_what_goes_along_and_is_recorded(desk, session, hazards, south, tmp_path, qtbot):
    window = open_window(ExportWindow, desk)
    assert window.office == "S"
    rows = {window.counts.item(r, 0).text(): window.counts.item(r, 1).text() for r in range(2)}
    assert rows == {"Hazard areas": "1", "Clearance tasks": "1"}
    window.class_boxes["contacts"].setChecked(True)
    window.file_widget.setFilePath(str(tmp_path / "to_south"))
    window.export_button.click()
    ended(window, qtbot)
    assert (tmp_path / "to_south.mpchanges").is_file()
    assert "rows: 2" in window.result.text()
    log = session.workspace.rows("exchange_log")[-1]
    assert (log["office"], log["direction"], log["excluded"]) == ("S", "sent", "contacts")


def test_a_new_office_gets_everything_and_classes_left_out_are_not_counted(desk, session, hazards, qtbot):
    with session.action("Add") as action:
        source = action.insert(
            "source_map", {"name": "M", "sourcereliability": "B", "inforeliability": 2, "sigma_m": 30.0}
        )
        action.insert("recorded_mine", {"map_uuid": source, "ordnance": "TM-46"})
    window = open_window(ExportWindow, desk)
    assert not window.export_button.isEnabled()
    window.office_box.setCurrentText("E")
    assert "everything" in window.office_note.text()
    assert window.export_button.isEnabled()

    def shown():
        return {window.counts.item(row, 0).text() for row in range(window.counts.rowCount())}

    assert "Recorded mines" in shown()
    window.class_boxes["mine_positions"].setChecked(True)
    assert "Recorded mines" not in shown()


def test_the_entries_stand_in_the_docks_of_maps_and_tasks():
    assert {(offer.dock, offer.group) for offer in offers()} == {("maps", "exchange"), ("tasks", "exchange")}


@pytest.mark.parametrize(
    ("cover", "free"),
    [
        (None, (0, 0, 800, 600)),
        (QRect(2000, 0, 100, 100), (0, 0, 800, 600)),
        (QRect(0, 300, 800, 300), (0, 0, 800, 300)),
        (QRect(-50, -50, 400, 900), (350, 0, 450, 600)),
        (QRect(0, 0, 800, 600), (0, 0, 800, 600)),
    ],
)
def test_outlines_are_shown_where_the_window_leaves_the_map_free(cover, free):
    assert free_strip(QRect(0, 0, 800, 600), cover) == QRect(*free)


def test_the_window_that_merges_is_no_taller_than_what_it_says(desk):
    window = open_window(MergeWindow, desk)
    assert window.height() < 300
    window.counts.show_counts({"Hazard areas": 3})
    assert window.counts.maximumHeight() < 100
