# SPDX-License-Identifier: GPL-2.0-or-later
"""The Clearance tasks dock: find, group, change many in one action, take back."""

from __future__ import annotations

import time

import pytest
from qgis.gui import QgsDoubleSpinBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QMenu, QPushButton
from ui_samples import flush

from mine_planner.store.task_values import TaskRow
from mine_planner.ui.tasks import model
from mine_planner.ui.tasks.arrangement import Arrangement, arrange
from mine_planner.ui.tasks.panel import TasksPanel


def row(code, **values):
    blank = dict.fromkeys(TaskRow.__dataclass_fields__)
    blank |= {"uuid": code, "name": "", "team": "", "method": "", "status": "planned", "done_m2": 0.0}
    return TaskRow(**(blank | {"code": code, "flagged": "", "task_type": "clearance"} | values))


@pytest.fixture
def panel(desk, qtbot):
    made = TasksPanel(desk)
    qtbot.addWidget(made)
    made.resize(340, 640)
    made.show()
    desk.session.content_changed.connect(made.reload)
    made.reload()
    yield made
    desk.session.content_changed.disconnect(made.reload)
    made.unload()


@pytest.fixture
def teams(session):
    with session.action("Add teams") as action:
        return [action.insert("team", {"code": code}) for code in ("T1", "T2")]


def shown(panel):
    view = panel.model
    tops = [view.index(r, 0) for r in range(view.rowCount())]
    if not view.wish.group:
        return [view.task(index).code for index in tops]
    return {
        view.data(top): [view.task(view.index(r, 0, top)).code for r in range(view.rowCount(top))]
        for top in tops
    }


def test_every_word_of_the_filter_must_be_in_code_name_team_or_method():
    rows = [row("N-1", name="School field"), row("N-2", name="Mill", team="T1"), row("N-3", method="dogs")]
    assert [r.code for r in arrange(rows, Arrangement(words="school n"))[0].rows] == ["N-1"]
    assert [r.code for r in arrange(rows, Arrangement(words="T1"))[0].rows] == ["N-2"]
    assert [r.code for r in arrange(rows, Arrangement(words="dogs mill"))[0].rows] == []


def test_groups_by_status_come_in_the_order_of_the_work_and_tasks_without_a_team_last():
    rows = [
        row("N-1"),
        row("N-2", status="in_progress", team="T2"),
        row("N-3", status="completed", team="T1"),
    ]
    by_status = arrange(rows, Arrangement(group="status"))
    assert [group.key for group in by_status] == ["in_progress", "planned", "completed"]
    assert [group.key for group in arrange(rows, Arrangement(group="team"))] == ["T1", "T2", ""]


def test_tasks_without_a_rank_come_after_all_ranked_ones():
    rows = [row("N-1"), row("N-2", rank=2), row("N-3", rank=1)]
    assert [r.code for r in arrange(rows, Arrangement(sort="rank"))[0].rows] == ["N-3", "N-2", "N-1"]


def test_100_000_tasks_are_arranged_within_a_second():
    rows = [row(f"N-{i:06}", status=("planned", "assigned")[i % 2], team=f"T{i % 9}") for i in range(100_000)]
    begin = time.perf_counter()
    groups = arrange(rows, Arrangement(words="n t1", group="status", sort="area"))
    assert time.perf_counter() - begin < 1
    assert sum(len(group.rows) for group in groups) == sum(r.team == "T1" for r in rows)


def test_the_model_keeps_qts_rules(qtmodeltester, qgis_app):
    made = model.TaskModel()
    made.set_rows([row("N-1"), row("N-2", status="completed")])
    qtmodeltester.check(made)
    made.set_wish(Arrangement(group="status"))
    qtmodeltester.check(made)


def test_typing_into_the_filter_waits_for_a_pause(panel, add_task, qtbot):
    add_task(0, 0, 50, 50, name="School field")
    add_task(100, 0, 50, 50, name="Mill")
    qtbot.keyClicks(panel.filter_edit, "mill")
    assert shown(panel) == ["N-0001", "N-0002"]
    qtbot.waitUntil(lambda: shown(panel) == ["N-0002"], timeout=2000)


def test_an_empty_list_says_how_to_begin_and_a_filter_that_hides_all_says_so(panel, add_task):
    words = [button.text() for button in panel.list_stack.currentWidget().findChildren(QPushButton)]
    assert words == ["Draw"]
    add_task(0, 0, 50, 50)
    assert panel.list_stack.currentIndex() == 0
    panel.filter_edit.setText("nowhere")
    panel.arrange()
    assert panel.list_stack.currentIndex() == 1
    assert panel.list_stack.currentWidget().findChildren(QPushButton) == []


def test_groups_show_count_and_area_and_keep_what_was_chosen(panel, add_task):
    add_task(0, 0, 50, 50)
    second = add_task(100, 0, 100, 50)
    panel.choose([second])
    panel.group_box.setCurrentIndex(panel.group_box.findData("status"))
    assert list(shown(panel).values()) == [["N-0001", "N-0002"]]
    assert panel.model.data(panel.model.index(0, 0, QModelIndex())).startswith("Planned (2) · 7")
    assert panel.chosen() == [second]


def test_a_status_set_for_several_tasks_is_one_action_and_one_undo(panel, add_task, session):
    uuids = [add_task(0, 0, 50, 50), add_task(100, 0, 50, 50)]
    panel.choose(uuids)
    panel.commands.set_status("assigned")
    assert {task.status for task in session.tasks().all()} == {"assigned"}
    assert panel.chosen() == uuids
    panel.commands.undo()
    assert {task.status for task in session.tasks().all()} == {"planned"}
    panel.commands.redo()
    assert {task.status for task in session.tasks().all()} == {"assigned"}


def test_a_suspension_asks_for_the_reason_and_does_nothing_without_one(panel, add_task, session, qtbot):
    panel.choose([add_task(0, 0, 50, 50, status="assigned")])
    panel.commands.set_status("in_progress")
    panel.commands.set_status("suspended")
    qtbot.mouseClick(panel.findChild(QMenu, "plannerPopup").findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert session.tasks().all()[0].status == "in_progress"
    flush()
    panel.commands.set_status("suspended")
    field = panel.findChild(QMenu, "plannerPopup").findChild(QgsFilterLineEdit)
    qtbot.keyClicks(field, "Flooded")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    task = session.tasks().all()[0]
    assert task.status == "suspended"
    assert session.tasks().row(task.uuid)["status_reason"] == "Flooded"


def test_a_step_that_the_rules_forbid_is_said_in_the_message_bar(panel, add_task, session, messages):
    panel.choose([add_task(0, 0, 50, 50)])
    panel.commands.write(panel.chosen(), {"status": "completed", "status_reason": "x"}, "Skip")
    assert session.tasks().all()[0].status == "planned"
    assert any("one step at a time" in text for text in messages())


def test_a_team_is_given_to_all_chosen_tasks(panel, add_task, session, teams):
    panel.choose([add_task(0, 0, 50, 50), add_task(100, 0, 50, 50)])
    panel.commands.set_team(teams[1], "T2")
    assert {task.team for task in session.tasks().all()} == {"T2"}


def test_method_depth_and_medical_plan_are_given_to_all_chosen_tasks(panel, add_task, session, qtbot):
    uuids = [add_task(0, 0, 50, 50), add_task(100, 0, 50, 50)]
    panel.choose(uuids)

    def entry(text):
        panel.menu_of_test = panel.commands.make_menu(panel.task_view)
        return next(item for item in panel.menu_of_test.actions() if item.text() == text)

    next(item for item in entry("Set Method").menu().actions() if item.text() == "Manual").trigger()
    for text, kind, value in (
        ("Set Depth…", QgsDoubleSpinBox, 20),
        ("Set Medical Plan…", QgsFilterLineEdit, "Ambulance at the road"),
    ):
        flush()
        entry(text).trigger()
        popup = panel.findChild(QMenu, "plannerPopup")
        field = popup.findChild(kind)
        field.setText(value) if kind is QgsFilterLineEdit else field.setValue(value)
        qtbot.mouseClick(popup.findChild(QPushButton), Qt.MouseButton.LeftButton)
    rows = [session.tasks().row(uuid) for uuid in uuids]
    assert {(row["method"], row["depth_cm"], row["medical_plan"]) for row in rows} == {
        ("manual", 20, "Ambulance at the road")
    }
    assert panel.chosen() == uuids


def test_many_tasks_are_chosen_in_one_step_and_stay_chosen_after_a_save(panel, add_task, session):
    uuids = [add_task(100 * at, 0, 50, 50) for at in range(30)]
    answered = []
    panel.task_view.selectionModel().selectionChanged.connect(lambda *_: answered.append(1))
    panel.choose(uuids)
    assert panel.chosen() == uuids
    assert len(answered) == 1
    panel.commands.write(panel.chosen(), {"method": "manual"}, "Set method")
    assert panel.chosen() == uuids
    assert len(answered) <= 4


def test_a_chosen_task_stays_in_sight_when_the_tabs_come_up(panel, add_task, qtbot):
    uuids = [add_task(100 * at, 0, 50, 50) for at in range(40)]
    panel.resize(340, 640)
    panel.choose([])
    qtbot.wait(50)
    panel.choose([uuids[-1]])
    qtbot.wait(100)
    view = panel.task_view
    place = view.visualRect(panel.model.find(uuids[-1]))
    assert view.viewport().rect().contains(place)


def test_delete_and_undo_by_key_bring_the_task_back_whole(panel, add_task, session, hazards, qtbot):
    uuid = add_task(0, 0, 50, 50, name="School field")
    with session.action("Link") as action:
        session.tasks().set_hazards(action, uuid, hazards[:1])
    panel.choose([uuid])
    panel.task_view.setFocus()
    panel.commands.delete()
    assert session.tasks().all() == []
    panel.commands.undo()
    assert session.tasks().all()[0].name == "School field"
    assert [hazard.label for hazard in session.tasks().linked_hazards(uuid)] == ["H-1"]


def test_the_form_writes_only_what_was_changed(panel, add_task, session, qtbot):
    uuid = add_task(0, 0, 50, 50, name="School", note="keep")
    panel.choose([uuid])
    panel.commands.edit()
    panel.name_edit.setText("School field")
    with session.action("Somebody else") as action:
        session.tasks().update(action, uuid, {"restrictions": "Not on market days"})
    panel.form.save()
    saved = session.tasks().row(uuid)
    assert (saved["name"], saved["restrictions"]) == ("School field", "Not on market days")


def test_the_tabs_show_what_is_known_about_the_chosen_task(panel, add_task, hazards, session):
    uuid = add_task(100, 100, 50, 50, name="School field", depth_cm=20, medical_facility="Clinic")
    with session.action("Link") as action:
        session.tasks().set_hazards(action, uuid, hazards[:1])
    panel.choose([uuid])
    assert "School field" in panel.title_label.text()
    assert "20 cm" in panel.general_view.toPlainText()
    assert "Clinic" in panel.plan_view.toPlainText()
    assert panel.hazards_view.topLevelItem(0).text(0) == "H-1"
    assert panel.history_view.topLevelItem(0).text(2) == "Draw task"


def test_a_name_with_markup_is_shown_as_text(panel, add_task):
    panel.choose([add_task(0, 0, 50, 50, name="<img src=x>", note="<b>bold</b>")])
    assert "&lt;img" in panel.title_label.text()
    assert "<b>bold</b>" in panel.general_view.toPlainText()


def test_merging_keeps_the_first_code_and_withdraws_the_other_with_the_reason(panel, add_task, session):
    panel.choose([add_task(0, 0, 50, 50), add_task(50, 0, 50, 50)])
    panel.commands.merge()
    first, second = session.tasks().all()
    assert (first.area_m2, first.status) == (5000, "planned")
    assert second.status == "withdrawn"
    assert session.tasks().row(second.uuid)["status_reason"] == "Merged into N-0001"


def test_a_task_that_is_widened_holds_its_hazard_with_the_margin(panel, add_task, session, hazards):
    import shapely

    uuid = add_task(150, 150, 100, 100)
    panel.commands.widen_by(uuid, 25)
    wanted = shapely.box(500_100, 4_400_100, 500_300, 4_400_300).buffer(25, quad_segs=64)
    assert session.tasks().geometry(uuid).covers(wanted.buffer(-1e-6))


def test_nothing_of_the_panel_is_wider_than_340_pixels(panel, add_task, hazards):
    panel.setFont(QFont(panel.font().family(), 10))
    uuid = add_task(100, 100, 50, 50, name="A name that is rather long for a narrow panel")
    panel.choose([uuid])
    assert panel.minimumSizeHint().width() <= 340
    panel.commands.edit()
    assert panel.form_scroll.widget().minimumSizeHint().width() <= 330


def test_a_read_only_workspace_can_be_looked_at_but_not_changed(desk, session, add_task, qtbot):
    add_task(0, 0, 50, 50)
    session.open(session.path, read_only=True)
    made = TasksPanel(desk)
    qtbot.addWidget(made)
    made.reload()
    made.choose([session.tasks().all()[0].uuid])
    actions = made.commands.actions
    assert actions.zoom.isEnabled()
    assert not any(
        action.isEnabled()
        for action in (actions.draw, actions.edit, actions.delete, actions.undo, *actions.shaping())
    )
    made.unload()


def test_columns_that_nobody_filled_make_room_for_the_ranks(panel, add_task, session):
    uuid = add_task(0, 0, 50, 50)
    with session.action("Decide on the order") as action:
        session.tasks().update(action, uuid, {"rank": 1})
    panel.reload()
    view = panel.task_view
    assert [view.isColumnHidden(column) for column in (model.NAME, model.TEAM, model.RANK)] == [
        True,
        True,
        False,
    ]
    assert view.header().length() <= view.viewport().width()
    with session.action("Name the task") as action:
        session.tasks().update(action, uuid, {"name": "School field"})
    panel.reload()
    assert not view.isColumnHidden(model.NAME)
