# SPDX-License-Identifier: GPL-2.0-or-later
"""The register: arranged by hand, footprints with badges, details and decisions with person and reason."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
from qgis.PyQt.QtCore import Qt

from mine_planner.domain.completeness import ITEMS
from mine_planner.gis import layers, map_footprints
from mine_planner.ui.maps import arranging, offers, register
from mine_planner.ui.maps.accuracy_line import found_of
from mine_planner.ui.maps.batch_window import BatchWindow
from mine_planner.ui.maps.decision import DecisionPopup
from mine_planner.ui.maps.details_window import DetailsWindow
from mine_planner.ui.maps.panel import MapsPanel
from mine_planner.ui.maps.sigma_why import sigma_words
from mine_planner.ui.offers import offers_of
from mine_planner.ui.project_follower import show_in_project
from mine_planner.ui.window import open_window

BOX = shapely.box(500_000, 4_400_000, 500_100, 4_400_100)
GRADE = {"sourcereliability": "C", "inforeliability": 3, "sigma_m": 29.0, "status": "located"}


@pytest.fixture
def maps(session):
    """Two batches: A with three maps, B with one; every map has an outline. Names to uuids."""
    found = {}
    with session.action("Add maps") as action:
        for place, (batch, names) in enumerate((("A", ("m1", "m2", "m3")), ("B", ("m4",)))):
            found[batch] = action.insert("batch", {"name": batch, "sort_order": place})
            for name in names:
                shape = action.blob(shapely.MultiPolygon([BOX]))
                values = {"name": name, "batch_uuid": found[batch], "geom": shape, **GRADE}
                found[name] = action.insert("source_map", values)
                area = {"map_uuid": found[name], "content": "suspected_area", "geom": shape}
                action.insert("map_area", area)
    return found


@pytest.fixture
def panel(desk, qtbot, maps):
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


def names(session):
    return [row.name for row in register.read_maps(session)]


def tree_names(project):
    groups = project.layerTreeRoot().findGroups(True)
    return [group.name() for group in groups if group.customProperty(layers.MAP_PROPERTY)]


# ------------------------------------------------------------------ order
@pytest.mark.parametrize(
    ("chosen", "step", "wanted"),
    [("c", -1, "acb"), ("a", -1, "abc"), ("ab", 1, "cab"), ("bc", 1, "abc"), ("ac", -1, "acb")],
)
def test_a_block_moves_together_and_stops_at_the_end(chosen, step, wanted):
    assert "".join(arranging.moved("abc", chosen, step)) == wanted


def test_dropped_maps_stand_together_before_the_map_they_were_dropped_on():
    assert arranging.placed(["a", "b", "c", "d"], ["d", "a"], "c") == ["b", "a", "d", "c"]
    assert arranging.placed(["a", "b"], ["x"], None) == ["a", "b", "x"]


def test_a_map_moved_up_is_kept_in_the_workspace_and_followed_by_the_layer_tree(panel, maps, session, desk):
    panel.tree.choose(maps["m3"])
    panel.actions.up.trigger()
    assert names(session) == ["m1", "m3", "m2", "m4"]
    assert tree_names(desk.project) == ["m1", "m3", "m2", "m4"]
    assert len(layers.workspace_layers(desk.project, "map_area")) == 4
    session.undo()
    assert names(session) == ["m1", "m2", "m3", "m4"]


def test_a_whole_batch_moves_when_it_is_chosen(panel, maps, session, desk):
    panel.map_tree.topLevelItem(1).setSelected(True)
    panel.arrange(-1)
    assert names(session) == ["m4", "m1", "m2", "m3"]
    assert tree_names(desk.project) == ["m4", "m1", "m2", "m3"]


def test_a_map_dropped_into_another_batch_changes_its_batch_and_its_group(panel, maps, session, desk):
    panel.tree.dropped.emit([maps["m2"]], maps["B"], maps["m4"])
    assert names(session) == ["m1", "m3", "m2", "m4"]
    assert session.workspace.row("source_map", uuid=maps["m2"])["batch_uuid"] == maps["B"]
    groups = {g.name(): g for g in desk.project.layerTreeRoot().findGroups(True)}
    assert [child.name() for child in groups["B"].children()] == ["m2", "m4"]


def test_maps_are_arranged_in_their_own_order_alone(panel, maps):
    panel.tree.choose(maps["m2"])
    assert panel.actions.up.isEnabled()
    panel.sort_box.setCurrentIndex(panel.sort_box.findData("name"))
    assert not panel.actions.up.isEnabled()
    assert not panel.map_tree.dragEnabled()


# ------------------------------------------------------------------ footprints
def test_footprints_are_off_until_asked_for_and_stay_below_the_plan(panel, desk):
    assert map_footprints.footprints_layer(desk.project) is None
    panel.actions.footprints.trigger()
    assert map_footprints.are_shown(desk.project)
    order = [layer.name() for layer in desk.project.layerTreeRoot().layerOrder()]
    assert order.index("Footprints of maps") > order.index("Clearance tasks")
    panel.actions.footprints.trigger()
    assert not map_footprints.are_shown(desk.project)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "m1\n▮▮▯ C3 · 95 % within 71 m"),
        ({"sourcereliability": "A", "inforeliability": 1}, "m1\n▮▮▮ A1 · 95 % within 71 m"),
        ({"sourcereliability": "A", "inforeliability": 6}, "m1\n▯▯▯ A6 · 95 % within 71 m"),
        ({"status": "received"}, "m1\n▮▮▯ C3 · not located yet"),
        ({"status": "refuted"}, "m1\n▯▯▯ C3 · refuted"),
    ],
)
def test_a_footprint_says_trust_in_bars_letters_and_words(panel, maps, desk, session, values, said):
    with session.action("Weigh") as action:
        action.update("source_map", maps["m1"], values or {"note": "x"})
    map_footprints.show_footprints(desk.project, session.workspace, visible=True)
    layer = map_footprints.footprints_layer(desk.project)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    (feature,) = [f for f in layer.getFeatures() if f["name"] == "m1"]
    context.setFeature(feature)
    expression = QgsExpression(map_footprints.label_expression())
    assert expression.evaluate(context) == said, expression.evalErrorString()


# ------------------------------------------------------------------ details, batches, decisions
def test_details_are_saved_with_person_and_reason_and_not_without(panel, maps, session, desk):
    window = open_window(DetailsWindow, desk)
    window.show_map(maps["m1"])
    window.from_whom.setText("District office")
    window.scale.setValue(50_000)
    window.save()
    assert "Enter who decides" in window.closing.problem.text()
    assert session.workspace.row("source_map", uuid=maps["m1"])["handed_over_by"] == ""
    window.closing.who.setText("Database officer")
    window.closing.why.setText("Cover letter")
    window.save()
    row = session.workspace.row("source_map", uuid=maps["m1"])
    assert (row["handed_over_by"], row["map_scale"]) == ("District office", 50_000)
    assert row["handed_over_on"] is None
    assert "Database officer" in row["note"]
    assert "Cover letter" in row["note"]
    assert session.workspace.rows("journal_action")[-1]["name"] == "Change details of m1: Cover letter"
    window.close()


def test_a_map_s_completeness_is_ticked_off_with_person_and_reason(panel, maps, session, desk):
    window = open_window(DetailsWindow, desk)
    window.show_map(maps["m1"])
    group = window.completeness
    assert "Nobody looked yet" in group.said.text()
    assert set(group.boxes) == {item.code for item in ITEMS}
    group.boxes["dimensions"].setChecked(True)
    window.closing.who.setText("Database officer")
    window.closing.why.setText("Looked at the sheet")
    window.save()
    assert session.workspace.row("source_map", uuid=maps["m1"])["completeness"] == 9
    assert group.said.text().startswith("9 %")
    assert not group.is_changed()
    window.close()


def test_a_batch_is_made_shown_empty_and_renamed(panel, maps, session, desk):
    window = open_window(BatchWindow, desk)
    window.show_batch("")
    window.save()
    assert "no name" in window.closing.problem.text()
    window.name.setText("Autumn")
    window.save()
    texts = [panel.map_tree.topLevelItem(i).text(0) for i in range(panel.map_tree.topLevelItemCount())]
    assert texts[-1] == "Autumn (0)"
    other = open_window(BatchWindow, desk)
    other.show_batch(maps["A"])
    other.name.setText("Archive")
    other.save()
    groups = [g.name() for g in desk.project.layerTreeRoot().findGroups(True)]
    assert "Archive" in groups
    assert "A" not in groups


def test_a_decision_is_taken_only_with_person_and_reason(panel, maps, session, qtbot):
    panel.tree.choose(maps["m1"])
    panel.actions.weighing.ask_status("refuted")
    (popup,) = panel.findChildren(DecisionPopup)
    popup.who.setText("Operations officer")
    popup.take()
    assert session.workspace.row("source_map", uuid=maps["m1"])["status"] == "located"
    popup.why.setText("The village stands there since 1985")
    popup.take()
    row = session.workspace.row("source_map", uuid=maps["m1"])
    assert row["status"] == "refuted"
    assert "Operations officer: Refuted. The village stands there since 1985" in row["note"]


def test_a_new_sigma_says_who_stated_it(panel, maps, session):
    panel.tree.choose(maps["m1"])
    panel.actions.weighing.set_sigma(12.0, "Survey officer", "Checked on five landmarks")
    row = session.workspace.row("source_map", uuid=maps["m1"])
    assert row["sigma_m"] == 12.0
    assert sigma_words(session, row) == (
        "sigma 12.0 m per axis: stated by Survey officer: Checked on five landmarks"
    )


def test_the_sigma_of_a_scan_is_told_by_its_parts(session, maps):
    with session.action("Fit") as action:
        fit = {"method": "affine", "loo_m": 8.0, "plotting_m": 12.5, "datum_m": 3.0, "sigma_m": 15.1}
        action.insert("map_fit", {"map_uuid": maps["m1"], **fit})
        values = {"sigma_m": 15.1, "sigma_basis": "affine fit of 6 points", "map_scale": 25_000}
        action.update("source_map", maps["m1"], values)
    words = sigma_words(session, session.workspace.row("source_map", uuid=maps["m1"]))
    assert words == (
        "fit 8.0 m (leave-one-out) + plotting on paper 1:25,000 12.5 m + datum 3.0 m; "
        "their squares add up to sigma 15.1 m per axis."
    )


def test_what_was_found_of_what_was_searched_is_said_with_its_interval():
    said = found_of(9, 31, (0.161, 0.466))
    assert said == "found 9 of 31 searched (29 %; 95 % interval 16 to 47 %)"


def test_a_tick_reaches_the_workspace_after_the_widget_is_done_with_it(panel, maps, session, qtbot):
    item = panel.map_tree.topLevelItem(0)
    item.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not any(row.visible for row in register.read_maps(session)[:3]), timeout=3000)


def test_the_add_menu_holds_the_other_rooms_ways_in(panel):
    from qgis.PyQt.QtWidgets import QMenu

    menu = QMenu()
    panel.actions._fill_add(menu)
    assert menu.actions()[0].text() == "Vector Map or Table…"
    added = [offer.text for offer in offers_of("maps") if offer.group == offers.ADD]
    assert [action.text() for action in menu.actions()[1:]] == added
