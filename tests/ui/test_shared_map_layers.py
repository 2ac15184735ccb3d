# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock shows, hides, fades and compares single maps although they share their layers."""

from __future__ import annotations

import json
import time

import pytest
import shapely
from qgis.PyQt.QtCore import Qt

from mine_planner.gis import batch_layers, layers
from mine_planner.ui.compare.comparison import SWIPE, Comparison
from mine_planner.ui.maps import layer_link, register
from mine_planner.ui.maps.panel import MapsPanel
from mine_planner.ui.project_follower import ProjectFollower, show_in_project

SHEETS = 60


@pytest.fixture
def sheets(desk, session):
    """Return sixty maps of one batch, each with an outline of its own."""
    with session.action("Add maps") as action:
        batch = action.insert("batch", {"name": "Sheets"})
        grade = {"sourcereliability": "C", "inforeliability": 3, "sigma_m": 50.0, "status": "located"}
        for number in range(SHEETS):
            uuid = action.insert("source_map", {"name": f"{number:02d}", "batch_uuid": batch, **grade})
            west = 500_000 + 200 * number
            area = shapely.MultiPolygon([shapely.box(west, 4_400_000, west + 100, 4_400_100)])
            values = {"map_uuid": uuid, "content": "suspected_area", "geom": action.blob(area)}
            action.insert("map_area", values)
    return register.read_maps(session)


@pytest.fixture
def panel(desk, sheets, qtbot):
    follower = ProjectFollower(desk)
    made = MapsPanel(desk)
    qtbot.addWidget(made)
    made.resize(340, 640)
    made.show()
    desk.session.content_changed.connect(made.reload)
    show_in_project(desk)
    made.reload()
    yield made
    desk.session.content_changed.disconnect(made.reload)
    made.unload()
    follower.unload()


def shown(desk):
    (layer,) = batch_layers.shared_layers(desk.project)
    return {feature["map_uuid"] for feature in layer.getFeatures()}


def test_sixty_sheets_are_shown_in_less_than_the_time_of_sixty_layers(desk, session, sheets):
    begin = time.perf_counter()
    layers.make_layer(session.workspace.path, "map_area", "one")
    one = time.perf_counter() - begin
    begin = time.perf_counter()
    show_in_project(desk)
    assert time.perf_counter() - begin < SHEETS * one
    assert len(shown(desk)) == SHEETS


def test_a_tick_in_the_dock_hides_one_sheet_among_many(panel, desk, session, sheets, qtbot):
    child = panel.map_tree.topLevelItem(0).child(7)
    uuid = session.workspace.row("source_map", name=child.text(0))["uuid"]
    child.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: session.workspace.row("source_map", uuid=uuid)["visible"] == 0, timeout=3000)
    assert shown(desk) == {row.uuid for row in sheets} - {uuid}


def test_the_slider_fades_one_sheet_and_the_register_keeps_it(panel, desk, session, sheets, qtbot):
    uuid = sheets[4].uuid
    panel.tree.choose(uuid)
    panel.opacity_slider.setValue(40)
    (layer,) = batch_layers.shared_layers(desk.project)
    opacities, _order = json.loads(layer.customProperty("mine_planner/look"))
    assert opacities == {uuid: 0.4}
    qtbot.waitUntil(lambda: session.workspace.row("source_map", uuid=uuid)["opacity"] == 0.4, timeout=3000)
    opacities, _order = json.loads(layer.customProperty("mine_planner/look"))
    assert opacities == {uuid: 0.4}


def test_one_sheet_of_many_is_compared_with_the_base_layers(panel, desk, sheets, qtbot):
    comparison = Comparison(desk)
    comparison.begin(SWIPE, [sheets[3]])
    try:
        assert comparison.kind == SWIPE
        qtbot.waitUntil(lambda: all(comparison.pictures.made), timeout=20_000)
    finally:
        comparison.end()


def test_a_sheet_that_was_hidden_and_faded_is_so_from_the_first_drawing_on(desk, session, sheets):
    with session.action("Hide and fade") as action:
        action.update("source_map", sheets[1].uuid, {"visible": 0})
        action.update("source_map", sheets[2].uuid, {"opacity": 0.5})
    show_in_project(desk)
    (layer,) = batch_layers.shared_layers(desk.project)
    assert sheets[1].uuid not in shown(desk)
    assert json.loads(layer.customProperty("mine_planner/look"))[0] == {sheets[2].uuid: 0.5}


def test_without_leave_to_write_a_tick_still_hides(panel, desk, sheets):
    rows = [register.shown(row, visible=False) if row is sheets[0] else row for row in sheets]
    layer_link.follow(desk.project, rows, kept=False)
    assert sheets[0].uuid not in shown(desk)
    layer_link.follow(desk.project, sheets, kept=False)
    assert sheets[0].uuid in shown(desk)
