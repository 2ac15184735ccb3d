# SPDX-License-Identifier: GPL-2.0-or-later
"""Comparing on the canvas: a line to swipe, a glass to look through, drawn beside the main thread."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import QgsFeature, QgsFillSymbol, QgsGeometry, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from ui_samples import CRS

from mine_planner.domain.errors import PlannerError
from mine_planner.gis import layers, map_layers
from mine_planner.ui.compare.button import CompareButton
from mine_planner.ui.compare.comparison import GLASS, SWIPE, Comparison, ring_of
from mine_planner.ui.compare.curtain import LARGEST_GLASS, SMALLEST_GLASS
from mine_planner.ui.maps import register

RED, BLUE = QColor("#ff0000"), QColor("#0000ff")
AREA = shapely.box(500_000, 4_400_000, 500_800, 4_400_600)


def plain(layer, colour):
    layer.setRenderer(
        QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": colour.name(), "outline_style": "no"}))
    )
    return layer


@pytest.fixture
def map_row(desk, session):
    """A handed-over map whose one outline fills the canvas in red, over a blue base layer."""
    with session.action("Add a map") as action:
        batch = action.insert("batch", {"name": "Spring"})
        grade = {"sourcereliability": "B", "inforeliability": 2, "sigma_m": 20.0, "status": "located"}
        uuid = action.insert("source_map", {"name": "38-10-B", "batch_uuid": batch, **grade})
        action.insert(
            "map_area",
            {
                "map_uuid": uuid,
                "content": "suspected_area",
                "geom": action.blob(shapely.MultiPolygon([AREA])),
            },
        )
    base = QgsVectorLayer(f"Polygon?crs={CRS.authid()}", "Base", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(AREA.wkt))
    base.dataProvider().addFeatures([feature])
    desk.project.addMapLayer(plain(base, BLUE))
    layers.add_workspace_layers(desk.project, session.workspace)
    plain(layers.workspace_layer(desk.project, "map_area"), RED)
    return register.read_maps(session)[0]


@pytest.fixture
def comparison(desk):
    made = Comparison(desk)
    yield made
    made.end()


def drawn(comparison, qtbot):
    qtbot.waitUntil(lambda: all(comparison.pictures.made) and not comparison.pictures.is_busy, timeout=20_000)


def seen(desk, x, y):
    desk.canvas.viewport().update()
    return desk.canvas.grab().toImage().pixelColor(x, y)


def press(comparison, key, modifiers=Qt.KeyboardModifier.NoModifier):
    return comparison.tool.press(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def test_the_maps_are_seen_on_one_side_of_the_line_and_the_base_layers_on_the_other(
    desk, map_row, comparison, qtbot
):
    comparison.begin(SWIPE, [map_row])
    drawn(comparison, qtbot)
    wide, high = desk.canvas.width(), desk.canvas.height()
    assert seen(desk, wide // 4, high // 2) == RED
    assert seen(desk, 3 * wide // 4, high // 2) == BLUE


def test_the_line_follows_the_arrow_keys_and_is_turned_by_enter(desk, map_row, comparison, qtbot):
    comparison.begin(SWIPE, [map_row])
    drawn(comparison, qtbot)
    before = comparison.curtain.line_at()
    assert press(comparison, Qt.Key.Key_Right)
    assert comparison.curtain.line_at() == pytest.approx(before + 10)
    press(comparison, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert comparison.curtain.line_at() == pytest.approx(before - 50)
    press(comparison, Qt.Key.Key_Return)
    assert not comparison.curtain.look.upright
    comparison.tool.move_line(QPointF(0, 5_000))
    assert comparison.curtain.look.share == 1.0


def test_the_glass_shows_the_maps_inside_and_its_size_has_limits(desk, map_row, comparison, qtbot):
    comparison.begin(GLASS, [map_row])
    drawn(comparison, qtbot)
    look = comparison.curtain.look
    x, y = round(look.centre.x()), round(look.centre.y())
    assert seen(desk, x + 60, y) == RED
    assert seen(desk, x - round(look.radius) - 20, y) == BLUE
    for _ in range(40):
        comparison.tool.widen(1.2)
    assert look.radius == LARGEST_GLASS
    for _ in range(60):
        comparison.tool.widen(1 / 1.2)
    assert look.radius == SMALLEST_GLASS


def test_the_ring_in_the_glass_is_the_radius_that_holds_95_percent(map_row):
    assert ring_of([map_row]) == pytest.approx(2.4477 * 20, rel=1e-4)


def test_escape_ends_it_and_gives_the_last_tool_back(desk, map_row, comparison, qtbot):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    items = len(desk.canvas.scene().items())
    comparison.begin(SWIPE, [map_row])
    assert comparison.kind == SWIPE
    drawn(comparison, qtbot)
    press(comparison, Qt.Key.Key_Escape)
    assert comparison.kind == ""
    assert desk.canvas.mapTool() is pan
    assert len(desk.canvas.scene().items()) == items


def test_another_tool_ends_it(desk, map_row, comparison):
    from qgis.gui import QgsMapToolPan

    comparison.begin(GLASS, [map_row])
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    assert comparison.kind == ""
    assert desk.canvas.mapTool() is pan


def test_a_moved_map_is_drawn_anew(desk, map_row, comparison, qtbot):
    comparison.begin(SWIPE, [map_row])
    drawn(comparison, qtbot)
    before = comparison.pictures.made[0].extent
    extent = desk.canvas.extent()
    extent.scale(0.5)
    desk.canvas.setExtent(extent)
    qtbot.waitUntil(lambda: comparison.pictures.made[0].extent != before, timeout=20_000)
    assert comparison.pictures.made[0].extent.width() == pytest.approx(
        desk.canvas.mapSettings().visibleExtent().width()
    )


def test_a_map_that_shows_nothing_is_refused_in_words(desk, session, comparison):
    with session.action("Add a map") as action:
        grade = {"sourcereliability": "F", "inforeliability": 6, "sigma_m": 500.0}
        action.insert("source_map", {"name": "south", **grade})
    with pytest.raises(PlannerError, match="locate them first"):
        comparison.begin(SWIPE, register.read_maps(session))
    assert comparison.kind == ""


def test_hidden_maps_are_compared_and_hidden_base_layers_are_not(desk, map_row):
    root = desk.project.layerTreeRoot()
    (ours,) = map_layers.layers_of_maps(desk.project, {map_row.uuid})
    root.findLayer(ours.id()).setItemVisibilityChecked(False)
    assert map_layers.layers_of_maps(desk.project, {map_row.uuid}) == [ours]
    (base,) = map_layers.base_layers(desk.project)
    root.findLayer(base.id()).setItemVisibilityChecked(False)
    assert map_layers.base_layers(desk.project) == []


def test_the_button_begins_and_ends_and_shows_which(desk, map_row, window):
    button = CompareButton(desk, lambda: [map_row], window)
    button.swipe_action.trigger()
    assert button.swipe_action.isChecked()
    assert not button.glass_action.isChecked()
    button.glass_action.trigger()
    assert button.glass_action.isChecked()
    assert not button.swipe_action.isChecked()
    button.glass_action.trigger()
    assert not button.end_action.isEnabled()
    button.end()
