# SPDX-License-Identifier: GPL-2.0-or-later
"""What is drawn on the map while something is captured: gone before the map is, whatever the order."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsVertexMarker
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QRectF, Qt
from qgis.PyQt.QtTest import QTest

from mine_planner.ui.map_tools.bands import Bands, MapWords
from mine_planner.ui.map_tools.capture import CaptureTool
from mine_planner.ui.map_tools.point_marks import Mark, PointMarks

CROSSING = ((100, 100), (300, 300), (300, 100), (100, 300), (90, 200))
"""Pixels of an outline that crosses itself, which QGIS marks on the map from a thread of its own."""


def begin_crossing(desk, qtbot):
    canvas = desk.canvas
    tool = CaptureTool(canvas, desk.cad_dock, desk.session.crs)
    canvas.setMapTool(tool)
    for x, y in CROSSING:
        QTest.mouseMove(canvas.viewport(), QPoint(x, y))
        QTest.mouseClick(
            canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y)
        )
    qtbot.waitUntil(lambda: bool(error_marks(canvas)), timeout=10_000)
    return tool


def error_marks(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsVertexMarker)]


def test_marks_of_a_crossing_outline_go_with_the_tool_and_not_after_the_map(desk, canvas, qtbot):
    tool = begin_crossing(desk, qtbot)
    canvas.unsetMapTool(tool)
    tool.deleteLater()
    assert error_marks(canvas) == []
    assert tool.layer() is None


def test_a_map_may_go_before_a_tool_that_is_to_be_deleted_later(desk, canvas, window, qtbot):
    tool = begin_crossing(desk, qtbot)
    canvas.unsetMapTool(tool)
    tool.deleteLater()
    sip.delete(window)  # with the map, and the tool that the map owns
    assert sip.isdeleted(tool)


def test_words_tell_the_scene_of_a_new_size_when_the_map_does(canvas):
    words = MapWords(canvas)
    before = words.boundingRect()
    canvas.resize(333, 222)
    words.updatePosition()
    assert words.boundingRect() == QRectF(0, 0, 333, 222) != before


def test_shapes_and_words_may_be_cleared_after_the_map_is_gone(desk, canvas, window):
    bands = Bands(desk)
    bands.say([(500_100.0, 4_400_100.0, "1")])
    marks = PointMarks(canvas)
    marks.show_marks([Mark("A", 0.0, 0.0)])
    sip.delete(window)
    bands.clear()
    marks.take_off()
    assert len(bands) == 0
    assert sip.isdeleted(marks)


def test_what_is_taken_off_is_destroyed_at_once_and_not_by_whoever_collects(desk, canvas):
    from qgis.core import QgsGeometry

    bands = Bands(desk)
    band = bands.show(QgsGeometry.fromPointXY(QgsPointXY(500_100, 4_400_100)))
    bands.clear()
    assert sip.isdeleted(band)
