# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows of the Clearance tasks dock: boxes and lanes, bearings, proposals, dossier; and tracing."""

from __future__ import annotations

import itertools
import math

import pytest
import shapely
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.ui.map_tools.bands import MapWords, as_qgis
from mine_planner.ui.map_tools.tracing import Tracing
from mine_planner.ui.tasks.bearings_window import BearingsWindow
from mine_planner.ui.tasks.boxes_window import BoxesWindow
from mine_planner.ui.tasks.decision_window import DecisionWindow
from mine_planner.ui.tasks.dossier_window import DossierWindow
from mine_planner.ui.tasks.drawing import TaskDrawing
from mine_planner.ui.tasks.propose_window import ProposeWindow
from mine_planner.ui.window import open_window

E, N = 500_000, 4_400_000


@pytest.fixture
def opened(desk):
    """Return a function that opens a window; what is still open at the end is closed."""
    made = []

    def begin(kind):
        made.append(open_window(kind, desk))
        return made[-1]

    yield begin
    for window in made:
        if not window.gone:
            window.close()


def click(canvas, x, y, button=Qt.MouseButton.LeftButton):
    place = canvas.getCoordinateTransform().transform(QgsPointXY(E + x, N + y))
    pixel = QPoint(round(place.x()), round(place.y()))
    QTest.mouseMove(canvas.viewport(), pixel)
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, pixel)


# ---------------------------------------------------------------- boxes and lanes
@pytest.fixture
def boxes(opened, qtbot):
    window = opened(BoxesWindow)

    def wait():
        qtbot.waitUntil(lambda: not window.working and not window._pause.isActive(), timeout=20_000)

    window.wait = wait
    return window


def test_a_division_is_shown_before_it_is_saved_and_says_what_is_left_over(
    boxes, add_task, session, qtbot, monkeypatch
):
    boxes.set_task(add_task(0, 0, 110, 150))
    boxes.wait()
    assert "1,500 m²" in boxes.result.text()
    assert session.workspace.rows("task_box") == []
    told = []
    monkeypatch.setattr(boxes.desk.reporter, "success", told.append)
    boxes.save()
    qtbot.waitUntil(lambda: boxes.gone, timeout=20_000)
    rows = session.workspace.rows("task_box")
    strips = sum(row["kind"] == "left_over" for row in rows)
    assert f"boxes: {len(rows) - strips}, pieces left over: {strips}" in told[0]
    assert sum(row["area_m2"] for row in rows) == pytest.approx(110 * 150)
    assert sum(row["area_m2"] for row in rows if row["kind"] == "left_over") == pytest.approx(1500)


def test_exact_numbers_leave_nothing_over_and_lanes_run_square_to_a_picked_base_line(
    boxes, add_task, session, canvas, qtbot
):
    boxes.set_task(add_task(100, 100, 110, 150))
    for field, parts in ((boxes.along, 3), (boxes.across, 2)):
        field.kind.setCurrentIndex(field.kind.findData("count"))
        field.count.setValue(parts)
    boxes.work_out()
    boxes.wait()
    assert "Nothing is left over" in boxes.result.text()
    boxes.kind.setCurrentIndex(boxes.kind.findData("lanes"))
    boxes.along.kind.setCurrentIndex(0)
    boxes.along.size.setValue(10)
    boxes.pick_base_line()
    click(canvas, 100, 100)
    click(canvas, 210, 100)
    assert boxes.base_words.text() == "picked"
    boxes.save()
    qtbot.waitUntil(lambda: boxes.gone, timeout=20_000)
    rows = session.workspace.rows("task_box")
    assert {row["kind"] for row in rows} <= {"lane", "left_over"}
    assert len(rows) in {11, 12}


def test_figures_that_changed_just_now_are_the_ones_that_are_saved(boxes, add_task, session, qtbot):
    boxes.set_task(add_task(0, 0, 100, 100))
    boxes.wait()
    boxes.along.size.setValue(25)
    boxes.save()
    qtbot.waitUntil(lambda: boxes.gone, timeout=20_000)
    assert len(session.workspace.rows("task_box")) == 8


def test_a_size_that_cannot_be_is_said_and_cannot_be_saved(boxes, add_task, session):
    boxes.set_task(add_task(0, 0, 8000, 8000))
    boxes.along.size.setValue(0.1)
    boxes.across.size.setValue(0.1)
    boxes.wait()
    assert "two million" in boxes.problem.text() or "2,000,000" in boxes.problem.text()
    assert not boxes.save_button.isEnabled()
    boxes.save()
    boxes.wait()
    assert session.workspace.rows("task_box") == []


# ---------------------------------------------------------------- bearings and distances
def legs(window, *rows):
    while window.form.table.rowCount() < len(rows):
        window.add_row()
    for row, (bearing, distance) in enumerate(rows):
        window.form.table.item(row, 1).setText(bearing)
        window.form.table.item(row, 2).setText(distance)
    window.walk()


@pytest.fixture
def bearings(opened, hazards):
    window = opened(BearingsWindow)
    window.form.start.setText(f"{E + 110} {N + 110}")
    window.form.north.setCurrentIndex(window.form.north.findData("grid"))
    window.form.day.setDate(QDate(2026, 6, 16))
    return window


def test_a_closed_outline_becomes_a_task_with_points_and_the_typed_bearings(bearings, session):
    legs(bearings, ("0", "60"), ("90", "80"), ("180", "60"), ("270", "80,0"))
    assert "closes" in bearings.form.result.text()
    assert [bearings.form.table.item(row, 3).text() for row in range(4)] == ["TP2", "TP3", "TP4", "TP1"]
    bearings.save()
    (task,) = session.tasks().all()
    assert task.area_m2 == pytest.approx(4800, rel=0.002)
    assert [hazard.label for hazard in session.tasks().linked_hazards(task.uuid)] == ["H-1"]
    point = session.workspace.row("task_point", pointlocal_id="TP2")
    assert point["user_entered_bearing"] == "0 grid"
    assert bearings.gone


def test_a_misclosure_is_said_and_spread_only_on_request_with_both_outlines_kept(bearings, session):
    import json

    legs(bearings, ("0", "60"), ("90", "80"), ("180", "60"), ("270", "78"))
    assert "misses its start by 2.0" in bearings.form.result.text()
    assert bearings.entered.traverse.adjusted is None
    bearings.form.bowditch.setChecked(True)
    bearings.save()
    decision = session.workspace.row("decision", what="traverse")
    content = json.loads(decision["content"])
    assert len(content["walked"]) == len(content["adjusted"]) == 4
    assert content["walked"] != content["adjusted"]


def test_the_first_rows_may_lead_from_landmark_and_benchmark_to_the_start_point(bearings, session):
    form = bearings.form
    form.given.setCurrentIndex(form.given.findData("LM BM"))
    form.start.setText(f"{E + 50} {N + 50}")
    legs(bearings, ("90", "60"), ("0", "60"), ("0", "60"), ("90", "80"), ("180", "60"), ("270", "80"))
    cells = [(form.table.item(row, 0).text(), form.table.item(row, 3).text()) for row in range(6)]
    assert cells == [
        ("LM", "BM"),
        ("BM", "TP1"),
        ("TP1", "TP2"),
        ("TP2", "TP3"),
        ("TP3", "TP4"),
        ("TP4", "TP1"),
    ]
    assert "closes" in form.result.text()
    bearings.save()
    (task,) = session.tasks().all()
    west, south, _east, _north = session.tasks().geometry(task.uuid).bounds
    assert (west, south) == pytest.approx((E + 110, N + 110), abs=0.05)
    points = {row["pointlocal_id"]: row for row in session.workspace.rows("task_point")}
    assert points["BM"]["user_entered_distance"] == "60"
    assert points["TP1"]["user_entered_bearing"] == "0 grid"
    assert points["TP1"]["pointtype"] == "start_point"
    assert points["LM"]["pointtype"] == "landmark"


def test_a_wrong_distance_is_named_by_its_row_also_behind_the_way_in(bearings):
    bearings.form.given.setCurrentIndex(bearings.form.given.findData("BM"))
    legs(bearings, ("90", "60"), ("0", "60"), ("90", "0"), ("180", "60"), ("270", "80"))
    assert "Row 3, distance" in bearings.form.problem.text()


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ((("0", "60"), ("90", "much"), ("180", "60")), "Row 2, distance"),
        ((("0", "60"), ("NaN", "80"), ("180", "60")), "Row 2, bearing"),
        ((("0", "60"), ("", "80"), ("180", "60")), "Row 2, bearing"),
        ((("0", "60"), ("90", "0"), ("180", "60")), "above 0 m"),
        ((("0", "60"), ("90", "80")), "three legs"),
        ((("45", "100"), ("270", "70"), ("135", "100"), ("270", "70")), "crosses itself"),
    ],
    ids=["words", "not a number", "empty", "no length", "too few", "crossing"],
)
def test_a_table_that_leads_nowhere_is_explained_and_nothing_is_saved(bearings, session, rows, says):
    legs(bearings, *rows)
    assert says in bearings.form.problem.text()
    assert not bearings.form.save.isEnabled()
    bearings.save()
    assert session.tasks().all() == []


# ---------------------------------------------------------------- proposed tasks
@pytest.fixture
def propose(opened, hazards, qtbot):
    window = opened(ProposeWindow)
    window.form.target.setValue(10_000)
    window.form.most.setValue(15_000)

    def run():
        window.form.problem.hide()
        window.form.propose.click()
        qtbot.waitUntil(lambda: window._task is None, timeout=20_000)

    window.run = run
    return window


def test_an_empty_list_offers_nothing_to_do_with_candidates(propose):
    form = propose.form
    buttons = (form.accept_all, form.refuse, form.redraw, form.split, form.merge, form.save)
    assert not any(button.isEnabled() for button in buttons)
    propose.run()
    assert form.accept_all.isEnabled()
    assert not any(button.isEnabled() for button in buttons[1:])
    form.candidates.topLevelItem(0).setSelected(True)
    assert [button.isEnabled() for button in buttons] == [True, True, True, True, False, False]
    form.candidates.topLevelItem(1).setSelected(True)
    assert [button.isEnabled() for button in buttons] == [True, True, False, False, True, False]


def test_candidates_are_cut_in_the_background_and_only_accepted_ones_are_saved(propose, session, qtbot):
    propose.run()
    assert len(propose.list.rows) >= 8
    assert session.tasks().all() == []
    assert not propose.form.save.isEnabled()
    for row in (0, 1):
        propose.form.candidates.topLevelItem(row).setCheckState(0, Qt.CheckState.Checked)
    propose.form.save.click()
    qtbot.waitUntil(lambda: len(session.tasks().all()) == 2, timeout=20_000)
    assert len(session.workspace.rows("task_point")) >= 8
    assert {len(session.tasks().linked_hazards(task.uuid)) for task in session.tasks().all()} == {1}


def test_no_candidate_crosses_a_ticked_barrier(propose, project, session):
    road = QgsVectorLayer("LineString?crs=EPSG:32638", "Roads", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f"LineString({E + 150} {N}, {E + 150} {N + 500})"))
    road.dataProvider().addFeatures([feature])
    project.addMapLayer(road)
    propose.form.fill_barriers(project)
    propose.form.tick_all(propose.form.barriers, on=True)
    propose.choose_hazards([propose.form.ticked(propose.form.hazards)[0]])
    propose.run()
    line = shapely.LineString([(E + 150, N), (E + 150, N + 500)])
    assert propose.list.rows
    assert max(line.intersection(item.geometry.buffer(-0.01)).length for item in propose.list.rows) == 0


def test_a_candidate_is_split_merged_and_drawn_anew_before_it_is_saved(propose, session):
    propose.run()
    count = len(propose.list.rows)
    x0, y0, x1, y1 = propose.list.rows[0].geometry.bounds
    before = propose.list.rows[0].geometry.area
    propose._target = 0
    propose._take_cut(as_qgis(shapely.LineString([((x0 + x1) / 2, y0 - 5), ((x0 + x1) / 2, y1 + 5)])))
    assert len(propose.list.rows) == count + 1
    assert propose.list.is_accepted(0)
    assert sum(item.geometry.area for item in propose.list.rows[:2]) == pytest.approx(before)
    for row in (0, 1):
        propose.form.candidates.topLevelItem(row).setSelected(True)
    propose.form.merge.click()
    assert len(propose.list.rows) == count
    propose._target = 0
    propose._take_outline(as_qgis(shapely.box(E + 110, N + 110, E + 150, N + 150)))
    assert propose.list.rows[0].area_m2 == pytest.approx(1600)
    assert propose.list.rows[0].note == "changed by the planner"


def test_a_refused_candidate_is_kept_with_person_and_reason_and_offered_again_only_on_wish(
    propose, desk, session
):
    propose.run()
    count = len(propose.list.rows)
    area = sum(item.area_m2 for item in propose.list.rows[:2])
    for row in (0, 1):
        propose.form.candidates.topLevelItem(row).setSelected(True)
    propose.form.refuse.click()
    decision = open_window(DecisionWindow, desk)
    decision.decide.click()
    assert session.workspace.rows("proposal") == []
    decision.fields.who.setText("Operations officer")
    decision.fields.why.setText("Too steep for any team")
    decision.decide.click()
    rows = session.workspace.rows("proposal", kind="refused_candidate", state="refused")
    assert [(row["decided_by"], row["reason"]) for row in rows] == [
        ("Operations officer", "Too steep for any team")
    ] * 2
    assert {row["subject_table"] for row in rows} == {"hazard_area"}
    assert len(propose.list.rows) == count - 2

    propose.run()
    assert len(propose.list.rows) == count - 2
    assert f"2 candidates of {area:,.0f} m² were refused before" in propose.form.said.text()
    propose.form.again.setChecked(True)
    propose.run()
    assert len(propose.list.rows) == count
    notes = [item.note for item in propose.list.rows]
    assert sum("refused by Operations officer" in note and "Too steep" in note for note in notes) == 2


def test_areas_are_ticked_by_the_filter_and_by_the_part_of_the_map_in_view(propose, session, canvas):
    form, pick = propose.form, propose.form.pick
    every = form.ticked(form.hazards)
    assert len(every) > 1
    codes = {row["uuid"]: row["code"] for row in session.workspace.rows("hazard_area")}
    pick.filter_edit.setText(codes[every[1]])
    pick.every.click()
    assert form.ticked(form.hazards) == [every[1]]
    assert pick.count.text() == f"1 of {len(every)} ticked"
    pick.none.click()
    assert form.ticked(form.hazards) == []
    pick.filter_edit.clear()
    shape = geometry_from_blob(session.workspace.row("hazard_area", uuid=every[0])["geom"])
    x, y = shape.representative_point().coords[0]
    canvas.setDestinationCrs(session.crs)
    canvas.setExtent(QgsRectangle(x - 1, y - 1, x + 1, y + 1))
    pick.in_view.click()
    assert form.ticked(form.hazards) == [every[0]]
    canvas.setExtent(QgsRectangle(x + 90_000, y, x + 90_001, y + 1))
    pick.in_view.click()
    assert "No open hazard area lies in view" in form.problem.text()
    assert form.ticked(form.hazards) == [every[0]]


def test_what_is_missing_is_said_in_the_window(propose):
    propose.form.tick_all(propose.form.hazards, on=False)
    propose.form.propose.click()
    assert "No hazard area is ticked" in propose.form.problem.text()


def test_closing_the_window_takes_candidates_and_numbers_off_the_map(propose, canvas):
    def words():
        return [item for item in canvas.scene().items() if isinstance(item, MapWords)]

    propose.run()
    assert len(propose._bands) >= 1
    assert len(words()) == 1
    propose.close()
    assert len(propose._bands) == 0
    assert words() == []
    assert QgsApplication.taskManager().countActiveTasks() == 0


# ---------------------------------------------------------------- dossier
def test_work_items_are_added_changed_and_removed_line_by_line(opened, add_task, session):
    window = opened(DossierWindow)
    uuid = add_task(0, 0, 50, 50)
    window.set_task(uuid)
    items = window.items
    items.activity.setCurrentIndex(items.activity.findData("marking"))
    items.organisation.setText("Clearance organisation")
    items.save("")
    items.start.setDate(QDate(2026, 6, 10))
    items.end.setDate(QDate(2026, 6, 1))
    items.save("")
    assert "planned_end" in items.problem.text()
    (row,) = session.workspace.rows("work_item")
    assert (row["activity"], row["organisation"]) == ("marking", "Clearance organisation")
    items.view.setCurrentItem(items.view.topLevelItem(0))
    items.note.setText("Posts every 10 m")
    items.save(row["uuid"])
    assert session.workspace.row("work_item")["note"] == "Posts every 10 m"
    items.remove()
    assert session.workspace.rows("work_item") == []


def test_a_photo_is_shown_and_another_file_is_not_taken_for_one(opened, add_task, tmp_path):
    window = opened(DossierWindow)
    window.set_task(add_task(0, 0, 50, 50))
    from qgis.PyQt.QtGui import QImage

    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(tmp_path / "gate.png"))
    (tmp_path / "notes.txt").write_text("Gate locked", encoding="utf-8")
    files = window.files
    files.attach([tmp_path / "gate.png", tmp_path / "notes.txt"])
    assert files.view.topLevelItemCount() == 2
    files.view.setCurrentItem(files.view.topLevelItem(0))
    assert not files.picture.pixmap().isNull()
    files.view.setCurrentItem(files.view.topLevelItem(1))
    assert "No picture" in files.picture.text()


# ---------------------------------------------------------------- snapping and tracing
def test_tracing_follows_a_boundary_between_two_clicks_and_is_put_back(desk, canvas, project, qtbot):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32638", "Field", "memory")
    feature = QgsFeature()
    bay = shapely.Polygon(
        [(E + 100, N + 100), (E + 400, N + 100), (E + 400, N + 300), (E + 250, N + 220), (E + 100, N + 300)]
    )
    feature.setGeometry(as_qgis(bay))
    layer.dataProvider().addFeatures([feature])
    project.addMapLayer(layer)
    canvas.setLayers([layer])
    canvas.refresh()
    drawing = TaskDrawing(desk, desk.window)
    drawn = []
    drawing.outlined.connect(drawn.append)
    drawing.draw_outline()
    assert not project.snappingConfig().enabled()
    drawing._bar.trace.click()
    assert project.snappingConfig().enabled()
    assert drawing._bar.snap.isChecked()
    # QGIS reads the layer's corners in the background while the pointer moves; here they are waited for.
    assert canvas.snappingUtils().snapToMap(QgsPointXY(E + 101, N + 299)).isValid()
    for corner in ((100, 300), (400, 300), (400, 450), (100, 450)):
        click(canvas, *corner)
    click(canvas, 100, 450, Qt.MouseButton.RightButton)
    (outline,) = drawn
    corners = [(point.x(), point.y()) for point in outline.vertices()]
    assert any(abs(x - (E + 250)) < 0.01 and abs(y - (N + 220)) < 0.01 for x, y in corners)
    assert not project.snappingConfig().enabled()
    assert not Tracing(canvas, project).traces
    drawing.unload()


def test_the_bar_takes_a_corner_back_finishes_and_cancels(desk, canvas):
    drawing = TaskDrawing(desk, desk.window)
    drawn = []
    drawing.outlined.connect(drawn.append)
    drawing.draw_outline()
    for corner in ((100, 100), (300, 100), (300, 300), (200, 500)):
        click(canvas, *corner)
    drawing._bar.back.click()
    assert drawing.tool.size() == 3
    drawing._bar.finish.click()
    assert len(drawn) == 1
    drawing.draw_outline()
    click(canvas, 100, 100)
    drawing._bar.finish.click()
    assert drawing.tool is not None
    drawing._bar.cancel.click()
    assert drawing.tool is None
    assert not drawing._bar.isVisible()
    drawing.unload()


def test_a_task_drawn_across_the_180_degree_meridian_is_one_small_polygon_in_metres(
    desk, canvas, session, project, tmp_path
):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsRectangle

    utm, degrees = QgsCoordinateReferenceSystem("EPSG:32660"), QgsCoordinateReferenceSystem("EPSG:4326")
    session.create(tmp_path / "east.gpkg", utm, title="East", organisation="Centre", office="E")
    to_degrees = QgsCoordinateTransform(utm, degrees, project)
    to_utm = QgsCoordinateTransform(degrees, utm, project)
    edge = to_utm.transform(QgsPointXY(179.9999, 10.0))
    assert to_degrees.transform(QgsPointXY(edge.x() + 50, edge.y())).x() < -179
    canvas.setDestinationCrs(utm)
    canvas.setExtent(QgsRectangle(edge.x() - 400, edge.y() - 300, edge.x() + 400, edge.y() + 300))
    drawing = TaskDrawing(desk, desk.window)
    drawn = []
    drawing.outlined.connect(drawn.append)
    drawing.draw_outline()
    for dx, dy in ((-100, -100), (100, -100), (100, 100), (-100, 100)):
        click(canvas, edge.x() + dx - E, edge.y() + dy - N)
    click(canvas, edge.x() - E, edge.y() - N, Qt.MouseButton.RightButton)
    (outline,) = drawn
    assert outline.area() == pytest.approx(200 * 200, rel=0.03)
    drawing.unload()


def test_a_corner_clicked_twice_makes_no_leg_without_length(desk, canvas, session, add_task):
    drawing = TaskDrawing(desk, desk.window)
    drawn = []
    drawing.outlined.connect(drawn.append)
    drawing.draw_outline()
    for corner in ((100, 100), (300, 100), (300, 100), (300, 300)):
        click(canvas, *corner)
    click(canvas, 300, 300, Qt.MouseButton.RightButton)
    (outline,) = drawn
    corners = [(point.x(), point.y()) for point in outline.vertices()]
    steps = [math.dist(a, b) for a, b in itertools.pairwise(corners)]
    assert min(steps) > 1
    drawing.unload()
