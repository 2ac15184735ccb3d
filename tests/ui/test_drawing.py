# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing a task with the mouse, as on the canvas of QGIS."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from mine_planner.ui.tasks.panel import TasksPanel


@pytest.fixture
def panel(desk, hazards, qtbot):
    made = TasksPanel(desk)
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    made.reload()
    yield made
    made.unload()


def pixel(canvas, x, y):
    place = canvas.getCoordinateTransform().transform(QgsPointXY(500_000 + x, 4_400_000 + y))
    return QPoint(round(place.x()), round(place.y()))


def click(canvas, x, y, button=Qt.MouseButton.LeftButton):
    place = pixel(canvas, x, y)
    QTest.mouseMove(canvas.viewport(), place)
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


def draw(canvas, *corners):
    for corner in corners:
        click(canvas, *corner)
    click(canvas, *corners[-1], Qt.MouseButton.RightButton)


SQUARE = ((100, 100), (300, 100), (300, 300), (100, 300))


def test_a_drawn_outline_opens_the_form_with_the_next_code_and_the_hazards_below_it(panel, canvas):
    panel.draw_task()
    draw(canvas, *SQUARE)
    assert panel.pages.currentWidget() is panel.form_page
    assert panel.code_edit.text() == "N-0001"
    assert [panel.hazard_list.item(i).text().split(" · ")[0] for i in range(panel.hazard_list.count())] == [
        "H-1"
    ]
    assert panel.hazard_list.item(0).checkState() == Qt.CheckState.Checked
    assert panel.drawing.tool is None


def test_saving_the_form_saves_one_task_in_one_action_and_chooses_it(panel, canvas, session, qtbot):
    panel.draw_task()
    draw(canvas, *SQUARE)
    qtbot.keyClicks(panel.name_edit, "School field")
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    (task,) = session.tasks().all()
    assert (task.code, task.name) == ("N-0001", "School field")
    assert task.area_m2 == pytest.approx(40_000, rel=0.03)
    assert panel.chosen() == [task.uuid]
    names = [row["name"] for row in session.workspace.rows("journal_action")]
    assert names.count("Draw task N-0001") == 1


def test_discarding_leaves_neither_task_nor_drawing(panel, canvas, session, qtbot):
    before = len(canvas.scene().items())
    panel.draw_task()
    draw(canvas, *SQUARE)
    qtbot.mouseClick(panel.discard_button, Qt.MouseButton.LeftButton)
    assert session.tasks().all() == []
    assert len(canvas.scene().items()) == before


def test_an_outline_that_crosses_itself_is_refused_in_words_and_can_be_drawn_again(panel, canvas, session):
    panel.draw_task()
    draw(canvas, (100, 100), (300, 300), (300, 100), (100, 300))
    assert panel.pages.currentWidget() is panel.list_page
    assert "crosses itself" in panel.drawing._hint.text()
    draw(canvas, *SQUARE)
    assert panel.pages.currentWidget() is panel.form_page


def test_the_hint_says_area_and_overlap_while_the_pointer_moves(panel, canvas, add_task, qtbot):
    add_task(150, 150, 50, 50)
    panel.draw_task()
    for corner in SQUARE[:3]:
        click(canvas, *corner)
    QTest.mouseMove(canvas.viewport(), pixel(canvas, 100, 300))
    qtbot.waitUntil(lambda: "overlaps N-0001 by 2" in panel.drawing._hint.text(), timeout=2000)
    assert "m² · 4 corners" in panel.drawing._hint.text()


def test_backspace_takes_back_a_corner_and_esc_the_whole_drawing(panel, canvas):
    panel.draw_task()
    for corner in SQUARE[:3]:
        click(canvas, *corner)
    tool = panel.drawing.tool
    assert tool.size() == 3
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert tool.size() == 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert tool.size() == 0
    assert panel.drawing.tool is tool
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert panel.drawing.tool is None


def test_another_tool_ends_the_drawing(panel, canvas):
    from qgis.gui import QgsMapToolPan

    panel.draw_task()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    assert panel.drawing.tool is None
    assert canvas.mapTool() is pan


def test_a_drawing_in_a_geographic_project_has_its_area_in_metres(panel, canvas, project, session, qtbot):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    to_degrees = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32638"), degrees, project)
    extent = to_degrees.transformBoundingBox(canvas.extent())
    canvas.setDestinationCrs(degrees)
    canvas.setExtent(extent)
    panel.draw_task()
    for x, y in (*SQUARE, SQUARE[-1]):
        there = to_degrees.transform(QgsPointXY(500_000 + x, 4_400_000 + y))
        place = canvas.getCoordinateTransform().transform(there)
        last = panel.drawing.tool is not None and panel.drawing.tool.size() == 4
        button = Qt.MouseButton.RightButton if last else Qt.MouseButton.LeftButton
        QTest.mouseClick(
            canvas.viewport(),
            button,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(place.x()), round(place.y())),
        )
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    (task,) = session.tasks().all()
    assert task.area_m2 == pytest.approx(40_000, rel=0.05)


def test_clearing_suspected_ground_asks_for_the_reason_and_keeps_the_form(panel, canvas, session, qtbot):
    panel.draw_task()
    draw(canvas, (420, 120), (580, 120), (580, 280), (420, 280))
    assert panel.reason_row.isVisible()
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    assert "enter the reason" in panel.form_problem.text()
    qtbot.keyClicks(panel.reason_edit, "Requested by the village")
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    assert len(session.tasks().all()) == 1


def test_a_line_across_splits_the_chosen_task_and_the_larger_part_keeps_the_code(
    panel, canvas, session, add_task
):
    uuid = add_task(100, 100, 200, 200)
    panel.reload()
    panel.choose([uuid])
    panel.commands.draw_for("split")
    draw(canvas, (50, 150), (350, 150))
    areas = {task.code: task.area_m2 for task in session.tasks().all()}
    assert areas["N-0001"] == pytest.approx(30_000, rel=0.02)
    assert areas["N-0002"] == pytest.approx(10_000, rel=0.05)
    assert sum(areas.values()) == pytest.approx(40_000, abs=1e-3)


def test_a_line_that_misses_says_how_far_and_changes_nothing(panel, canvas, session, add_task, messages):
    uuid = add_task(100, 100, 200, 200)
    panel.reload()
    panel.choose([uuid])
    panel.commands.draw_for("split")
    draw(canvas, (400, 50), (400, 350))
    assert any("draw it across" in text for text in messages())
    assert session.tasks().geometry(uuid).equals(shapely.box(500_100, 4_400_100, 500_300, 4_400_300))


def test_nothing_is_drawn_where_places_would_stay_as_they_are(panel, canvas, bar, monkeypatch):
    from mine_planner.gis import projections

    monkeypatch.setattr(projections, "_moves", lambda _made: False)
    before = canvas.mapTool()
    panel.draw_task()
    assert panel.drawing.tool is None
    assert canvas.mapTool() is before
    assert "choose the project's CRS anew" in bar.currentItem().text()


def test_a_place_is_not_taken_where_it_would_stay_as_it_is(desk, bar, monkeypatch):
    from mine_planner.gis import projections
    from mine_planner.ui.map_tools.pick import PlacePicker

    taken = []
    picker = PlacePicker(desk, desk.window)
    picker.pick("Click", lambda x, y: taken.append((x, y)))
    monkeypatch.setattr(projections, "_moves", lambda _made: False)
    picker.tool.picked.emit(500_100.0, 4_400_100.0)
    assert taken == []
    assert "choose the project's CRS anew" in bar.currentItem().text()
    monkeypatch.undo()
    picker.tool.picked.emit(500_100.0, 4_400_100.0)
    assert taken == [(500_100.0, 4_400_100.0)]
