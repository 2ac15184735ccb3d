# SPDX-License-Identifier: GPL-2.0-or-later
"""The tabs of the Clearance tasks dock: points, site, checks; and boundary changes that a person decides."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import QgsApplication, QgsPointXY
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtTest import QTest
from ui_samples import flush

from mine_planner.domain.findings import CATALOGUE
from mine_planner.ui.tasks import changing, finding_words
from mine_planner.ui.tasks.decision_window import DecisionWindow
from mine_planner.ui.tasks.model import RANK
from mine_planner.ui.tasks.panel import TasksPanel
from mine_planner.ui.tasks.revisions_window import RevisionsWindow
from mine_planner.ui.window import open_window

E, N = 500_000, 4_400_000


@pytest.fixture
def panel(desk, qtbot):
    made = TasksPanel(desk)
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    desk.session.content_changed.connect(made.reload)
    made.reload()
    yield made
    desk.session.content_changed.disconnect(made.reload)
    for window in desk.window.findChildren((DecisionWindow, RevisionsWindow)):
        window.close()
    made.unload()


def see(panel, name):
    panel.detail_tabs.setCurrentWidget(getattr(panel, name + "_tab"))
    return getattr(panel.tabs, name)


def click(canvas, x, y, button=Qt.MouseButton.LeftButton, keys=Qt.KeyboardModifier.NoModifier):
    place = canvas.getCoordinateTransform().transform(QgsPointXY(E + x, N + y))
    pixel = QPoint(round(place.x()), round(place.y()))
    QTest.mouseMove(canvas.viewport(), pixel)
    QTest.mouseClick(canvas.viewport(), button, keys, pixel)


def labels(points):
    view = points.view
    return [view.topLevelItem(row).text(0) for row in range(view.topLevelItemCount())]


# ---------------------------------------------------------------- the tabs themselves
def test_all_seven_tabs_can_be_read_at_340_pixels(panel, add_task):
    panel.setFont(QFont(panel.font().family(), 9))
    panel.choose([add_task(0, 0, 50, 50)])
    bar = panel.detail_tabs.tabBar()
    panel.tabs._mark_checks(wrong=True)
    names = [bar.tabText(index) for index in range(bar.count())]
    assert names == ["General", "Points", "Hazards", "Plan", "Site", "Checks ⚠", "History"]
    assert panel.minimumSizeHint().width() <= 340


# ---------------------------------------------------------------- points
def test_points_are_laid_out_shown_from_the_chosen_north_and_described_in_place(panel, add_task, session):
    uuid = add_task(0, 0, 80, 40)
    panel.choose([uuid])
    points = see(panel, "points")
    assert "No points yet" in points.note.text()
    points.lay_out()
    assert labels(points) == ["TP1", "TP2", "TP2.1", "TP3", "TP4", "TP4.1"]
    view = points.view
    points.north.setCurrentIndex(points.north.findData("grid"))
    assert view.topLevelItem(1).text(2) in {"0.0", "180.0", "90.0", "270.0"}
    points.form.setCurrentIndex(points.form.findData("mgrs"))
    assert view.topLevelItem(0).text(4).startswith("38S")
    view.topLevelItem(0).setText(5, "Iron pin by the gate")
    assert (
        session.workspace.row("task_point", pointlocal_id="TP1")["pointdescription"] == "Iron pin by the gate"
    )


def test_the_landmark_is_put_on_the_map_by_a_click(panel, add_task, canvas, session):
    panel.choose([add_task(100, 100, 80, 40)])
    points = see(panel, "points")
    points.lay_out()
    points.place("landmark")
    click(canvas, 300, 300)
    row = session.workspace.row("task_point", pointtype="landmark")
    assert row["pointlocal_id"] == "LM"
    assert points._picker.tool is None
    assert labels(points)[0] == "LM"


def test_esc_gives_up_picking_and_nothing_is_saved(panel, add_task, canvas, session):
    panel.choose([add_task(100, 100, 80, 40)])
    points = see(panel, "points")
    points.place("benchmark")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert points._picker.tool is None
    assert session.workspace.rows("task_point") == []


def test_a_marker_is_recorded_with_its_measured_place_and_then_holds_against_a_new_boundary(
    panel, add_task, session, desk, qtbot
):
    uuid = add_task(0, 0, 80, 40)
    panel.choose([uuid])
    points = see(panel, "points")
    points.lay_out()
    points.view.setCurrentItem(points.view.topLevelItem(0))
    points.begin_marker()
    points.marker.place.setText("here")
    points.marker.save()
    assert not session.workspace.row("task_point", pointlocal_id="TP1")["emplaced"]
    first = points.table.lines[0]
    points.marker.place.setText(f"{first.x + 0.3} {first.y}")
    points.marker.save()
    assert session.workspace.row("task_point", pointlocal_id="TP1")["emplaced_x"] == first.x + 0.3
    changing.change_boundary(desk, uuid, shapely.box(E + 20, N + 20, E + 60, N + 30))
    window = open_window(DecisionWindow, desk)
    assert "marker of TP1" in window.words.text()
    assert session.tasks().geometry(uuid).area == pytest.approx(3200)
    window.decide.click()
    assert "Enter who decides" in window.fields.problem.text()
    assert session.tasks().geometry(uuid).area == pytest.approx(3200)
    qtbot.keyClicks(window.fields.who, "Operations officer")
    qtbot.keyClicks(window.fields.why, "The field was ploughed")
    window.decide.click()
    assert session.tasks().geometry(uuid).area == pytest.approx(400)
    assert session.workspace.row("decision", what="move_marker")["reason"] == "The field was ploughed"


# ---------------------------------------------------------------- boundary revisions
def test_a_task_extended_during_work_waits_in_the_list_of_revisions_until_it_is_approved(
    panel, add_task, session, desk, qtbot
):
    uuid = add_task(0, 0, 80, 40, status="in_progress")
    panel.choose([uuid])
    changing.change_boundary(desk, uuid, shapely.box(E, N, E + 120, N + 40))
    window = open_window(RevisionsWindow, desk)
    assert window.list.count() == 1
    assert "gains 1,600 m²" in window.list.item(0).text()
    assert "waits for approval" in panel.general_view.toPlainText()
    assert session.tasks().geometry(uuid).area == pytest.approx(3200)
    window.approve.click()
    assert session.tasks().geometry(uuid).area == pytest.approx(3200)
    qtbot.keyClicks(window.fields.who, "Operations officer")
    qtbot.keyClicks(window.fields.why, "Fade-out beyond the last find")
    window.approve.click()
    assert session.tasks().geometry(uuid).area == pytest.approx(4800)
    assert window.list.count() == 0
    assert len(window._bands) == 0


def test_reshaping_with_the_mouse_draws_a_part_anew_and_the_points_follow(panel, add_task, session, canvas):
    uuid = add_task(100, 100, 200, 200)
    panel.choose([uuid])
    see(panel, "points").lay_out()
    panel.commands.draw_for("reshape")
    for corner in ((150, 280), (150, 400), (250, 400), (250, 280)):
        click(canvas, *corner)
    click(canvas, 250, 280, Qt.MouseButton.RightButton)
    assert session.tasks().geometry(uuid).area == pytest.approx(200 * 200 + 100 * 100, rel=0.03)
    tops = [point["bearing_grid"] for point in session.workspace.rows("task_point", task_uuid=uuid)]
    assert len(tops) > 8
    assert panel.drawing.tool is None


# ---------------------------------------------------------------- checks
def test_the_chosen_task_is_checked_again_after_every_save(panel, add_task, session, qtbot):
    uuid = add_task(0, 0, 50, 50)
    panel.choose([uuid])
    checks = panel.tabs.checks
    qtbot.waitUntil(
        lambda: {f.code for f in checks.findings} == {"no_depth", "no_medical_plan"}, timeout=5000
    )
    assert panel.detail_tabs.tabText(5) == "Checks ⚠"
    with session.action("Fill in") as action:
        session.tasks().update(action, uuid, {"depth_cm": 20, "medical_plan": "Ambulance on site"})
    qtbot.waitUntil(lambda: checks.findings == [], timeout=5000)
    assert panel.detail_tabs.tabText(5) == "Checks"
    assert "Nothing found" in checks.state.text()


def test_all_tasks_are_checked_in_one_run_and_a_finding_is_zoomed_to(panel, add_task, canvas, qtbot):
    values = {"depth_cm": 20, "medical_plan": "Ambulance"}
    panel.choose([add_task(0, 0, 50, 50, **values)])
    add_task(500, 500, 50, 50, **values)
    add_task(540, 500, 50, 50, **values)
    checks = see(panel, "checks")
    checks.scope.setCurrentIndex(checks.scope.findData("all"))
    qtbot.waitUntil(lambda: [f.code for f in checks.findings] == ["claimed_twice"], timeout=5000)
    checks.view.setCurrentRow(0)
    assert len(checks._bands) == 1
    assert not checks.fix_button.isEnabled()
    checks.zoom()
    assert canvas.extent().contains(QgsPointXY(E + 545, N + 525))
    assert canvas.extent().width() < 200


def test_a_safe_fix_repairs_an_outline_that_another_program_wrote(panel, add_task, session, qtbot):
    uuid = add_task(0, 0, 50, 50)
    bow_tie = shapely.Polygon([(E, N), (E + 100, N + 100), (E + 100, N), (E, N + 100)])
    with session.action("Another program") as action:
        action.update("clearance_task", uuid, {"geom": action.blob(shapely.MultiPolygon([bow_tie]))})
    panel.choose([uuid])
    checks = see(panel, "checks")
    qtbot.waitUntil(lambda: any(f.code == "invalid" for f in checks.findings), timeout=5000)
    row = next(i for i, f in enumerate(checks.findings) if f.code == "invalid")
    checks.view.setCurrentRow(row)
    assert checks.fix_button.text() == "Repair Outwards"
    checks.fix()
    assert session.tasks().geometry(uuid).is_valid
    qtbot.waitUntil(lambda: not any(f.code == "invalid" for f in checks.findings), timeout=5000)


def test_every_sentence_of_the_catalogue_can_be_translated():
    assert {sentence for _severity, sentence, _fix in CATALOGUE.values()} == set(finding_words._SENTENCES)
    fixes = {fix for _severity, _sentence, fix in CATALOGUE.values() if fix}
    assert fixes == set(finding_words.FIX_NAMES)


# ---------------------------------------------------------------- site
def test_a_feature_is_placed_by_a_click_and_says_that_no_distance_is_set(panel, add_task, canvas, session):
    panel.choose([add_task(100, 100, 80, 40)])
    site = see(panel, "site")
    site.place("parking", "Parking")
    click(canvas, 400, 400)
    (row,) = session.workspace.rows("site_feature")
    assert row["type"] == "parking"
    assert site.view.topLevelItem(0).text(2) == "not set"
    assert len(site._bands) == 1
    with session.action("Decide") as action:
        action.insert("setting", {"key": "safety_distance.parking", "value": "100", "unit": "m"})
    assert site.view.topLevelItem(0).text(2) == "100 m"
    assert len(site._bands) == 2
    see(panel, "points")
    assert len(site._bands) == 0


def test_a_way_is_drawn_as_a_line(panel, add_task, canvas, session):
    panel.choose([add_task(100, 100, 80, 40)])
    site = see(panel, "site")
    site.place("evacuation_route", "Casualty evacuation route")
    for corner in ((300, 300), (500, 300), (600, 500)):
        click(canvas, *corner)
    click(canvas, 600, 500, Qt.MouseButton.RightButton)
    (row,) = session.workspace.rows("site_feature")
    from mine_planner.store.gpkg_blob import geometry_from_blob

    assert geometry_from_blob(row["geom"]).length == pytest.approx(200 + 223.6, rel=0.02)


# ---------------------------------------------------------------- map tip
def test_the_map_tip_escapes_what_another_program_wrote(panel, add_task, session, project):
    from qgis.core import QgsExpression, QgsExpressionContext

    from mine_planner.gis import layers

    add_task(0, 0, 50, 50, name="<b>School</b>")
    layers.add_workspace_layers(project, session.workspace)
    layer = layers.workspace_layer(project, "clearance_task")
    context = QgsExpressionContext(layer.createExpressionContext())
    context.setFeature(next(layer.getFeatures()))
    text = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "&lt;b>School" in text
    assert "Clearance · Planned" in text
    assert "2,500 m²" in text


def test_the_list_and_the_general_tab_say_the_rank_and_why(panel, add_task, session):
    uuid = add_task(0, 0, 50, 50)
    panel.reload()
    assert panel.task_view.isColumnHidden(RANK)
    with session.action("Decide on the order") as action:
        session.tasks().update(action, uuid, {"rank": 2, "rank_reason": "school 180 m, 3 incidents"})
        values = {"subject_table": "clearance_task", "subject_uuid": uuid, "what": "priority"}
        person = {"decided_by": "Operations officer", "decided_at": "2026-06-14T08:00:00Z", "reason": "Mayor"}
        action.insert("decision", {**values, **person})
    panel.reload()
    panel.choose([uuid])
    assert not panel.task_view.isColumnHidden(RANK)
    shown = panel.general_view.toPlainText()
    assert "Why rank 2: school 180 m, 3 incidents." in shown
    assert "Decided by Operations officer" in shown


def test_closing_the_workspace_leaves_nothing_on_the_map(panel, add_task, desk, canvas, session):
    panel.choose([add_task(100, 100, 80, 40)])
    site = see(panel, "site")
    site._kind = "parking"
    site.add_point(E + 300, N + 300)
    before = len(site._bands)
    panel.forget()
    flush()
    assert (before, len(site._bands), len(panel.tabs.checks._bands)) == (1, 0, 0)
    assert QgsApplication.taskManager().countActiveTasks() <= 1


# ---------------------------------------------------------------- corners
def test_a_corner_is_moved_a_new_one_made_on_an_edge_and_one_taken_out(panel, add_task, session, canvas):
    uuid = add_task(100, 100, 200, 200)
    panel.choose([uuid])
    see(panel, "points").lay_out()
    extent = canvas.extent()
    panel.commands.move_corners()
    canvas.setExtent(extent)
    click(canvas, 300, 300)
    assert panel.corners.tool.carries
    click(canvas, 400, 400)
    click(canvas, 100, 200)
    click(canvas, 50, 200)
    click(canvas, 300, 100, keys=Qt.KeyboardModifier.ShiftModifier)
    click(canvas, 600, 50, Qt.MouseButton.RightButton)
    assert panel.corners.tool is None
    wanted = shapely.Polygon([(E + x, N + y) for x, y in ((100, 100), (400, 400), (100, 300), (50, 200))])
    got = session.tasks().geometry(uuid)
    assert got.symmetric_difference(wanted).area < 0.03 * wanted.area
    labels_now = [row["pointlocal_id"] for row in session.workspace.rows("task_point", ("seq",))]
    assert [label for label in labels_now if "." not in label] == ["TP1", "TP2", "TP3", "TP4"]


def test_esc_puts_the_carried_corner_back_and_then_gives_up(panel, add_task, session, canvas):
    uuid = add_task(100, 100, 200, 200)
    panel.choose([uuid])
    extent = canvas.extent()
    panel.commands.move_corners()
    canvas.setExtent(extent)
    click(canvas, 300, 300)
    QTest.mouseMove(canvas.viewport(), QPoint(20, 20))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert panel.corners.tool is not None
    assert panel.corners.tool.outline.area() == pytest.approx(40_000)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert panel.corners.tool is None
    assert session.tasks().geometry(uuid).area == pytest.approx(40_000)


def test_corners_of_a_task_under_work_make_a_revision_and_of_a_completed_one_nothing(
    panel, add_task, session, canvas, messages
):
    uuid = add_task(100, 100, 200, 200, status="in_progress")
    panel.choose([uuid])
    extent = canvas.extent()
    panel.commands.move_corners()
    canvas.setExtent(extent)
    click(canvas, 300, 300)
    click(canvas, 400, 400)
    click(canvas, 600, 50, Qt.MouseButton.RightButton)
    assert session.tasks().geometry(uuid).area == pytest.approx(40_000)
    assert len(session.workspace.rows("proposal", kind="boundary_revision", state="open")) == 1
    with session.action("Complete") as action:
        session.tasks().update(action, uuid, {"status": "completed"})
    panel.commands.move_corners()
    assert panel.corners.tool is None
    assert any("cannot change" in text for text in messages())


def test_points_that_a_layers_edit_session_left_behind_are_said_and_laid_out_again(panel, add_task, session):
    uuid = add_task(100, 100, 80, 40)
    panel.choose([uuid])
    points = see(panel, "points")
    points.lay_out()
    assert "declination" in points.note.text()
    wider = shapely.MultiPolygon([shapely.box(E + 100, N + 100, E + 220, N + 140)])
    with session.action("An edit session") as action:
        action.update("clearance_task", uuid, {"geom": action.blob(wider)})
    assert "changed in a layer" in points.note.text()
    points.lay_out()
    assert "declination" in points.note.text()
