# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows of the Task sheets dock: register of copies, templates, completion reports."""

from __future__ import annotations

import datetime as dt

import pytest
import shapely
from qgis.core import QgsLayoutItemLabel, QgsLayoutPoint

from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.store.sheet_templates import kept_template
from mine_planner.store.sheets import SheetStore
from mine_planner.ui.sheets.completion_window import CompletionWindow
from mine_planner.ui.sheets.outcome_window import OutcomeWindow
from mine_planner.ui.sheets.register_window import RegisterWindow, state_words
from mine_planner.ui.sheets.templates_window import TemplatesWindow, layout_name

SQUARE = shapely.MultiPolygon([shapely.box(500_100, 4_400_100, 500_180, 4_400_160)])


@pytest.fixture
def task(session):
    with session.action("Draw") as action:
        hazard = {"geom": action.blob(SQUARE), "areatype": "CHA"}
        plan = {"code": "N-0001", "geom": action.blob(SQUARE), "depth_cm": 20.0, "medical_plan": "Paramedic."}
        uuid = action.insert("clearance_task", plan)
        action.insert("task_hazard", {"task_uuid": uuid, "hazard_uuid": action.insert("hazard_area", hazard)})
    return uuid


@pytest.fixture
def issued(session, task):
    """Return the task, of whose sheet two copies are out."""
    content = SheetReader(session.workspace).read("N-0001")
    store = SheetStore(session.workspace)
    with session.action("Approve and print") as action:
        benchmark = {"task_uuid": task, "pointtype": "benchmark", "pointlocal_id": "BM", "seq": 1}
        action.insert("task_point", {**benchmark, "geom": action.blob(shapely.Point(500_090, 4_400_090))})
    content = SheetReader(session.workspace).read("N-0001")
    with session.action("Approve") as action:
        store.approve(action, content, "Operations officer")
    for holder in ("Team 1 leader", "Team 2 leader"):
        with session.action("Print") as action:
            edition = store.edition(content, dt.date(2026, 6, 14).isoformat(), holder=holder)
            store.record(action, content, edition, "N-0001 r1.pdf", "+000 11")
    return task


def test_the_register_says_whom_to_call_when_the_plan_has_changed(desk, issued, qtbot):
    window = RegisterWindow(desk)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window._task is None, timeout=20_000)
    assert [state_words(copy) for copy in window.listing.rows_model.rows] == ["Holds", "Holds"]
    with desk.session.action("Change the depth") as action:
        action.update("clearance_task", issued, {"depth_cm": 30.0})
    qtbot.waitUntil(lambda: "No longer right: 2 of 2" in window.summary.text(), timeout=20_000)
    assert "Team 1 leader, Team 2 leader" in window.summary.text()
    words = [state_words(copy) for copy in window.listing.rows_model.rows]
    assert all(text.startswith("⚠ Call: ") and "Clearance depth" in text for text in words)
    window.close()


def test_a_copy_that_came_back_is_not_called_again(desk, issued, qtbot):
    window = RegisterWindow(desk)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window._task is None, timeout=20_000)
    window.mark("returned")
    assert sorted(row["state"] for row in desk.session.workspace.rows("sheet_issue")) == [
        "current",
        "returned",
    ]
    window.mark("recalled")
    assert "recalled" in {row["state"] for row in desk.session.workspace.rows("sheet_issue")}
    window.close()


def test_a_template_is_changed_in_the_designer_and_kept_in_the_workspace(desk, qtbot):
    opened = []
    object.__setattr__(desk, "open_designer", opened.append)
    window = TemplatesWindow(desk)
    qtbot.addWidget(window)
    assert [window.use_shipped.isEnabled(), window.take_over.isEnabled()] == [False, False]
    window.change_template()
    layout = desk.project.layoutManager().layoutByName(layout_name("A4", "portrait"))
    assert opened == [layout]
    logo = QgsLayoutItemLabel(layout)
    logo.setText("Mine action centre")
    layout.addLayoutItem(logo)
    layout.itemById("sheet_heading").attemptMove(QgsLayoutPoint(40, 8))
    window.take_from_designer()
    kept = kept_template(desk.session.workspace, "A4", "portrait")
    assert b"Mine action centre" in kept
    assert desk.project.layoutManager().layoutByName(layout_name("A4", "portrait")) is None
    assert "your own template" in window.listing.rows_model.data(window.listing.rows_model.index(0, 1))
    window.drop_own()
    assert kept_template(desk.session.workspace, "A4", "portrait") is None
    desk.session.undo()
    assert kept_template(desk.session.workspace, "A4", "portrait") == kept
    window.close()


def test_a_template_that_cannot_carry_a_sheet_is_refused_and_nothing_is_kept(desk, qtbot, tmp_path):
    from mine_planner.domain.errors import InputError

    window = TemplatesWindow(desk)
    qtbot.addWidget(window)
    path = tmp_path / "poster.qpt"
    path.write_text("<Layout/>")
    with pytest.raises(InputError, match=r"poster\.qpt|two pages"):
        window.take_file(path)
    assert kept_template(desk.session.workspace, "A4", "portrait") is None
    target = tmp_path / "shipped.qpt"
    window.save_file(target)
    window.take_file(target)
    assert kept_template(desk.session.workspace, "A4", "portrait") is not None
    again = tmp_path / "own.qpt"
    window.save_file(again)
    assert again.read_bytes() == kept_template(desk.session.workspace, "A4", "portrait")
    window.close()


def test_completion_reports_of_ticked_tasks_are_printed(desk, task, qtbot, tmp_path):
    session = desk.session
    with session.action("Complete") as action:
        said = {"kind": "completion", "report_date": "2026-07-10", "reported_by": "Team 1 leader"}
        action.insert("outcome_report", {"task_uuid": task, **said})
    window = CompletionWindow(desk)
    qtbot.addWidget(window)
    assert not window.make_button.isEnabled()
    window.choose([task])
    assert window.make_button.isEnabled()
    window.make(tmp_path)
    qtbot.waitUntil(lambda: not window.runner.running, timeout=20_000)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["N-0001 completion.pdf"]
    window.kind_box.setCurrentIndex(1)
    assert window.listing.rows_model.rows == []
    window.close()


def test_a_handover_is_filed_with_who_benefits_and_then_printed(desk, task, qtbot, tmp_path):
    window = OutcomeWindow(desk)
    qtbot.addWidget(window)
    window.choose([task])
    window.file_report()
    assert "enter the role of who reports" in window.problem.text()
    assert desk.session.workspace.rows("outcome_report") == []
    window.kind_box.setCurrentIndex(window.kind_box.findData("handover"))
    window.by_edit.setText("Operations officer")
    window.people["girls"].setValue(61)
    window.risk_edit.setPlainText("None known below 20 cm.")
    window.community_check.setChecked(True)
    window.file_report()
    (row,) = desk.session.workspace.rows("outcome_report")
    assert (row["kind"], row["girls"], row["women"], row["community_involved"]) == ("handover", 61, None, 1)
    made = CompletionWindow(desk)
    qtbot.addWidget(made)
    made.kind_box.setCurrentIndex(1)
    made.choose([task])
    made.make(tmp_path)
    qtbot.waitUntil(lambda: not made.runner.running, timeout=20_000)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["N-0001 handover.pdf"]
    made.close()


def test_devices_unaccounted_for_bar_the_report_until_they_are_explained(desk, task, qtbot):
    with desk.session.action("Record mines") as action:
        about = {
            "name": "Record 117",
            "kind": "record",
            "sigma_m": 10.0,
            "sourcereliability": "B",
            "inforeliability": 2,
        }
        known = action.insert("source_map", about)
        mine = {"map_uuid": known, "ordnance": "PMN", "qty_recorded": 2}
        action.insert("recorded_mine", {**mine, "geom": action.blob(shapely.Point(500_140, 4_400_130))})
    window = OutcomeWindow(desk)
    qtbot.addWidget(window)
    window.choose([task])
    assert "nobody met: 2" in window.missing_label.text()
    window.by_edit.setText("Team 1 leader")
    window.file_report()
    assert "Recorded devices that are unaccounted for: 2" in window.problem.text()
    window.explanation_edit.setPlainText("Lifted in 1995, three witnesses.")
    window.file_report()
    (row,) = desk.session.workspace.rows("outcome_report")
    assert row["unaccounted_explanation"] == "Lifted in 1995, three witnesses."
