# SPDX-License-Identifier: GPL-2.0-or-later
"""The windows of the Progress dock: import, releases, finds, proposals, quality, suspensions, counts."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import season_fixtures as season

from mine_planner.domain.incidents import IncidentKind
from mine_planner.reporting import Reporter
from mine_planner.session import Session
from mine_planner.store.find_matches import FindMatches
from mine_planner.store.finds import FindStore
from mine_planner.store.land import LandStore
from mine_planner.store.progress_values import FindEntry, IncidentEntry, ReportEntry
from mine_planner.store.waiting import Waiting
from mine_planner.ui.desk import Desk
from mine_planner.ui.finds.window import ACCOUNT, DOUBTFUL, FindsWindow
from mine_planner.ui.progress import offers
from mine_planner.ui.progress.import_window import ImportWindow
from mine_planner.ui.progress.waiting_label import WaitingLabel, links_of
from mine_planner.ui.proposals.window import ProposalsWindow
from mine_planner.ui.quality.suspensions import SuspensionsWindow
from mine_planner.ui.quality.window import QualityWindow
from mine_planner.ui.releases.window import ALARMS, BEYOND, RELEASED, ReleaseWindow
from mine_planner.ui.window import open_window

WHO, WHY = "Operations manager", "Searched and checked"


@pytest.fixture(scope="module")
def played(tmp_path_factory, qgis_app):
    from mine_planner.gis import hazard_compute

    path = tmp_path_factory.mktemp("season") / "season.gpkg"
    workspace = season.new_region(path)
    hazard_compute.compute_hazard_areas(workspace)
    season.play_season(workspace)
    workspace.close()
    return path


@pytest.fixture
def desk(played, tmp_path, qtbot):
    target = tmp_path / "season.gpkg"
    target.write_bytes(played.read_bytes())
    session = Session()
    session.open(target)
    window = QWidget()
    qtbot.addWidget(window)
    canvas = QgsMapCanvas(window)
    canvas.setDestinationCrs(session.crs)
    yield Desk(session, Reporter(QgsMessageBar(window)), canvas, QgsProject(), window, None)
    session.close()


def task(desk, code="N-0001"):
    return desk.session.workspace.row("clearance_task", code=code)


def save_report(desk, code, day, ground, finds=()):
    entry = ReportEntry(
        day,
        task(desk, code)["uuid"],
        None,
        method="manual",
        area_m2=ground.area,
        geometry=ground,
        finds=finds,
    )
    with desk.session.action("Report") as action:
        return desk.session.progress().save(action, entry)


def decide(row):
    row.person_edit.setText(WHO)
    row.reason_edit.setText(WHY)


def done(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.running, timeout=30_000)


# ------------------------------------------------------------------ import
def test_an_import_shows_every_row_and_brings_in_what_is_ticked(desk, qtbot, tmp_path):
    path = tmp_path / "reports.csv"
    path.write_text(
        "date,task,team,method,hours,deminers,area_m2,finds\n"
        "2026-09-01,N-0005,Team 1,manual,5,8,150,0\n"
        "2026-09-02,N-0005,Team 1,manual,5,8,160,0\n"
        "2026-09-03,X-0001,Team 1,manual,5,8,160,0\n"
        "2026-09-04,N-0005,Team 1,manual,55,8,160,0\n"
    )
    before = len(desk.session.workspace.rows("progress_report"))
    window = open_window(ImportWindow, desk)
    window.preview(path)
    qtbot.waitUntil(lambda: window._seen is not None, timeout=30_000)
    rows = window.list.rows_model.rows
    assert sorted(item.outcome for item in rows) == ["held", "new", "new", "refused"]
    assert len(desk.session.workspace.rows("progress_report")) == before
    first = next(item for item in rows if item.row == "2")
    window.list.rows_model.tick([first], False)
    assert "1" in window.import_button.text()
    window.bring_in()
    qtbot.waitUntil(lambda: window.gone, timeout=30_000)
    days = [row["report_date"] for row in desk.session.workspace.rows("progress_report")][before:]
    assert days == ["2026-09-02"]


def test_a_file_that_cannot_be_read_is_said_beside_the_list(desk, qtbot, tmp_path):
    path = tmp_path / "odd.gpkg"
    path.write_bytes(b"no geopackage")
    window = open_window(ImportWindow, desk)
    window.preview(path)
    done(qtbot, window)
    qtbot.waitUntil(lambda: window.problem.isVisibleTo(window), timeout=5000)
    assert not window.import_button.isEnabled()


# ------------------------------------------------------------------ land
def test_searched_ground_is_released_with_person_and_reason_and_then_listed_and_reopened(desk):
    window = open_window(ReleaseWindow, desk)
    window.open_for([task(desk)["uuid"]])
    tab = window.release_tab
    assert tab.list.row().kind == "cleared"
    assert "remain" in tab.note.text()
    assert not window.sketch.is_empty
    tab.release()
    assert tab.decision.problem.isVisibleTo(window)
    assert desk.session.workspace.rows("released_land") == []
    decide(tab.decision)
    tab.release()
    (row,) = desk.session.workspace.rows("released_land")
    assert (row["kind"], row["depth_cm"], row["released_by"], row["reason"]) == ("cleared", 20, WHO, WHY)
    assert row["report_uuid"]
    assert len(desk.session.workspace.rows("outcome_report", task_uuid=row["task_uuid"])) == 1
    assert tab.list.row() is None or tab.list.row().geometry.is_empty
    window.tabs.setCurrentIndex(RELEASED)
    decide(window.released_tab.decision)
    window.released_tab.reopen()
    assert desk.session.workspace.row("released_land")["state"] == "reopened"


def test_survey_ground_that_is_drawn_cancels_and_needs_no_depth(desk):
    window = open_window(ReleaseWindow, desk)
    window.open_for([task(desk, "N-0005")["uuid"]])
    tab = window.release_tab
    west, south, _, _ = desk.session.tasks().geometry(task(desk, "N-0005")["uuid"]).bounds
    tab.activity_box.setCurrentIndex(tab.activity_box.findData("nts"))
    tab._take_drawn(shapely.box(west - 10, south, west + 20, south + 20))
    assert tab.list.row().geometry.area == pytest.approx(400)
    assert tab.list.row().beyond.area == pytest.approx(200)
    assert not tab.depth_spin.isVisibleTo(window)
    decide(tab.decision)
    tab.release()
    assert tab.decision.problem.text() == ""
    row = desk.session.workspace.row("released_land")
    assert (row["kind"], row["activity"], row["depth_cm"], row["area_m2"]) == (
        "cancelled",
        "nts",
        None,
        pytest.approx(400),
    )


def test_ground_beyond_the_boundary_waits_for_the_extension(desk):
    outline = desk.session.tasks().geometry(task(desk, "N-0005")["uuid"])
    west, south, *_ = outline.bounds
    save_report(desk, "N-0005", "2026-09-01", shapely.box(west - 20, south, west + 20, south + 10))
    window = open_window(ReleaseWindow, desk)
    window.open_for([], BEYOND)
    assert "(1)" in window.tabs.tabText(BEYOND)
    decide(window.beyond_tab.decision)
    window.beyond_tab.accept_button.click()
    assert desk.session.workspace.row("proposal", kind="boundary_extension")["state"] == "accepted"
    window.tasks.choose(task(desk, "N-0005")["uuid"])
    assert window.release_tab.list.row().geometry.area == pytest.approx(400)


def test_a_device_in_released_land_shows_what_reopened_and_whose_land_is_to_be_reviewed(desk):
    window = open_window(ReleaseWindow, desk)
    for code in ("N-0001", "N-0002"):
        window.tasks.choose(task(desk, code)["uuid"])
        decide(window.release_tab.decision)
        window.release_tab.release()
    x, y = season.place(0)
    with desk.session.action("Find") as action:
        entry = FindEntry("PMN-2", point=(x + 50, y + 50), accuracy_m=2.0)
        FindStore(desk.session.workspace).add(
            action, entry, task_uuid=task(desk)["uuid"], report_uuid=None, day="2026-09-09"
        )
    window.tabs.setCurrentIndex(ALARMS)
    tab = window.alarm_tab
    assert "(1)" in window.tabs.tabText(ALARMS)
    assert "Critical nonconformity" in tab.words.text()
    assert [row["task"] for row in tab.review.rows_model.rows] == ["N-0002"]
    decide(tab.decision)
    tab.settle()
    assert desk.session.workspace.row("open_question")["state"] == "settled"
    assert "(1)" not in window.tabs.tabText(ALARMS)


# ------------------------------------------------------------------ finds
def test_a_match_is_broken_and_confirmed_only_with_a_reason(desk, qtbot):
    window = open_window(FindsWindow, desk)
    window.finds_tab.match()
    done(qtbot, window)
    qtbot.waitUntil(
        lambda: any(r["match_state"] == "proposed" for r in window.finds_tab.list.rows_model.rows)
    )
    tab = window.finds_tab
    row = next(r for r in tab.list.rows_model.rows if r["match_state"] == "proposed")
    tab.list.choose(row["uuid"])
    assert tab.confirm_button.isEnabled()
    tab.break_button.click()
    assert tab.decision.problem.isVisibleTo(window)
    decide(tab.decision)
    tab.break_button.click()
    assert desk.session.workspace.row("find", uuid=row["uuid"])["match_state"] == "broken"
    decide(tab.decision)
    tab.confirm_button.click()
    assert desk.session.workspace.row("find", uuid=row["uuid"])["match_state"] == "confirmed"
    assert len(desk.session.workspace.rows("decision", subject_uuid=row["uuid"])) == 2


def test_devices_unaccounted_for_are_counted_and_explained(desk, qtbot):
    window = open_window(FindsWindow, desk)
    window.open_for([task(desk, "N-0005")["uuid"]], ACCOUNT)
    tab = window.account_tab
    qtbot.waitUntil(lambda: "12" in tab.lead.text(), timeout=30_000)
    assert [(c.recorded, c.found, c.unaccounted) for c in tab.list.rows_model.rows] == [(12, 0, 12)]
    qtbot.waitUntil(tab.explain_button.isEnabled)
    decide(tab.decision)
    tab.explain()
    qtbot.waitUntil(lambda: WHY in tab.said.text(), timeout=30_000)
    assert FindMatches(desk.session.workspace).check_completion(task(desk, "N-0005")["uuid"], WHY) == 12


def test_a_doubtful_position_is_corrected_by_a_person_and_the_hazard_stays(desk):
    x, y = season.place(0)
    ground = desk.session.tasks().geometry(task(desk)["uuid"])
    assert ground.covers(shapely.Point(x + 10, y))
    entry = FindEntry("PMN-2", point=(y, x + 10), x_text=str(y), y_text=str(x + 10), accuracy_m=3.0)
    with desk.session.action("Find") as action:
        FindStore(desk.session.workspace).add(
            action, entry, task_uuid=task(desk)["uuid"], report_uuid=None, day="2026-09-09"
        )
    hazards = len(LandStore(desk.session.workspace).hazards()[0])
    window = open_window(FindsWindow, desk)
    window.open_for([], DOUBTFUL)
    tab = window.doubtful_tab
    assert "exchanged" in tab.readings.row()["reading"]
    decide(tab.decision)
    tab.take()
    found = desk.session.workspace.rows("find")[-1]
    assert found["position_doubtful"] == 0
    assert tab.list.row() is None
    assert len(LandStore(desk.session.workspace).hazards()[0]) == hazards


# ------------------------------------------------------------------ proposals
def test_a_shift_is_shown_before_and_after_accepted_and_taken_back(desk, qtbot):
    window = open_window(ProposalsWindow, desk)
    window.measure()
    done(qtbot, window)
    shifts = [row for row in window.list.rows_model.rows if row["kind"] == "map_shift"]
    assert {row["about"][0] for row in shifts} == {"B"}
    window.list.choose(shifts[0]["uuid"])
    assert "25 m" in window.facts.toPlainText()
    assert len(window.sketch._bands) == 2
    window.accept_button.click()
    assert window.decision.problem.isVisibleTo(window)
    decide(window.decision)
    window.accept_button.click()
    done(qtbot, window)
    assert desk.session.workspace.row("proposal", uuid=shifts[0]["uuid"])["state"] == "accepted"
    assert desk.session.workspace.rows("proposal", kind="cancellation", state="open")
    cancellations = [row for row in window.list.rows_model.rows if row["kind"] == "cancellation"]
    codes = {row["code"] for row in desk.session.workspace.rows("hazard_area")}
    assert cancellations
    assert {row["about"] for row in cancellations} <= codes
    window.decided_check.setChecked(True)
    window.list.choose(shifts[0]["uuid"])
    assert window.back_button.isVisibleTo(window)
    decide(window.decision)
    window.back_button.click()
    done(qtbot, window)
    assert desk.session.workspace.row("proposal", uuid=shifts[0]["uuid"])["state"] == "refused"


# ------------------------------------------------------------------ quality and suspensions
def test_a_critical_visit_stops_the_task_until_it_is_corrected_and_resumed(desk):
    window = open_window(QualityWindow, desk)
    window.open_for([task(desk)["uuid"]], 1)
    tab = window.visit_tab
    tab.check_boxes["equipment_suitable"].setCurrentIndex(2)
    tab.save()
    assert tab.problem.isVisibleTo(window)
    tab.inspecting_edit.setText("Quality officer")
    tab.inspected_edit.setText("Clearance organisation")
    tab.severity_box.setCurrentIndex(tab.severity_box.findData("critical"))
    assert tab.suspend_check.isChecked()
    tab.save()
    assert task(desk)["status"] == "suspended"
    row = window.list.row()
    assert row["holds"]
    assert not window.resume_button.isEnabled()
    decide(window.decision)
    window.correct()
    decide(window.decision)
    window.resume()
    assert task(desk)["status"] == "in_progress"


def test_the_size_of_a_sample_is_shown_with_its_formula(desk):
    window = open_window(QualityWindow, desk)
    tab = window.visit_tab
    tab.kind_box.setCurrentIndex(1)
    assert "ln(1 - 0.95) / ln(1 - 0.01) = 299 units" in tab.formula.text()
    tab.share_spin.setValue(0.1)
    assert "2995 units" in tab.formula.text()


def test_only_the_authority_s_complete_decision_lifts_a_suspension(desk):
    x, y = season.place(0)
    today = datetime.now(UTC).date().isoformat()
    incident = IncidentEntry(IncidentKind.MISSED_MINE, task(desk)["uuid"], today, (x, y), 3.0, 500.0)
    with desk.session.action("Stop") as action:
        desk.session.progress().record_incident(action, incident)
    window = open_window(SuspensionsWindow, desk)
    rows = window.list.rows_model.rows
    assert (rows[0].code, rows[0].suspended, len(rows) > 1) == ("N-0001", True, True)
    window.person_edit.setText("Head of operations")
    window.reference_edit.setText("D-7")
    window.reason_edit.setText("Lane searched anew")
    window.lift()
    assert "authority" in window.problem.text()
    window.authority_edit.setText("National authority")
    window.lift()
    assert task(desk)["status"] == "in_progress"
    decision = desk.session.workspace.row("decision", what="lift_suspension")
    assert decision["decided_by"] == "National authority (Head of operations)"
    assert date.fromisoformat(decision["decided_at"][:10])


# ------------------------------------------------------------------ the dock
def test_what_waits_is_counted_with_the_gravest_first_and_nothing_is_shown_where_nothing_waits(desk, qtbot):
    assert links_of(Waiting()) == []
    assert links_of(Waiting(suspended=1, alarms=2, proposals=3)) == [
        ("alarms", "Devices in released land: 2"),
        ("suspended", "Tasks suspended: 1"),
        ("proposals", "Proposals waiting: 3"),
    ]
    label = WaitingLabel(desk, desk.window)
    label.reload()
    assert not label.isVisibleTo(desk.window)


@pytest.mark.parametrize("name", list(Waiting.__dataclass_fields__))
def test_every_count_opens_its_window(desk, name):
    label = WaitingLabel(desk, desk.window)
    label.open(name)
    kinds = (ReleaseWindow, FindsWindow, ProposalsWindow, QualityWindow, SuspensionsWindow)
    assert sum(len(desk.window.findChildren(kind)) for kind in kinds) == 1


def test_every_offer_opens_a_window_that_is_gone_with_the_workspace(desk):
    made = [offer.begin(desk, [task(desk)["uuid"]]) for offer in offers.offers()]
    assert len(made) == 8
    assert len({id(window) for window in made}) == 6
    for window in {id(window): window for window in made}.values():
        assert window.sizeHint().height() <= 768
        assert window.minimumSizeHint().width() <= 1366
    desk.session.close()
    assert all(window.gone for window in made)
