# SPDX-License-Identifier: GPL-2.0-or-later
"""The windows of hazard areas: compute, classify, cancel, enter, bring in an official layer."""

from __future__ import annotations

import json

import pytest
import shapely
from qgis.PyQt.QtCore import Qt
from ui_samples import CRS

from mine_planner.gis import hazard_line_layers
from mine_planner.i18n import square_metres
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.ui.hazards import words
from mine_planner.ui.hazards.contamination import ContaminationWindow
from mine_planner.ui.hazards.lines import show_three_lines
from mine_planner.ui.hazards.official import OfficialWindow
from mine_planner.ui.hazards.window import AREA, HazardsWindow
from mine_planner.ui.tasks.propose_window import ProposeWindow
from mine_planner.ui.window import open_window

WAIT = 30_000


@pytest.fixture
def row_map(session):
    """Return the uuid of a map with one row of mines, sigma 10 m, of high reliability."""
    with session.action("Add a map") as action:
        batch = action.insert("batch", {"name": "B"})
        values = {"name": "Sheet 1", "kind": "vector", "sigma_m": 10.0, "sigma_basis": "stated"}
        grade = {"sourcereliability": "B", "inforeliability": 2, "batch_uuid": batch}
        uuid = action.insert("source_map", {**values, **grade})
        line = shapely.LineString([(500_100, 4_400_100), (500_500, 4_400_100)])
        devices = json.dumps([{"type": "PMN", "count": 40, "tripwire": True}])
        action.insert("mine_row", {"map_uuid": uuid, "geom": action.blob(line), "devices": devices})
    return uuid


@pytest.fixture
def hazards_window(desk, row_map, qtbot):
    made = open_window(HazardsWindow, desk)
    yield made
    made.close()


def compute(window, qtbot, k: float) -> None:
    window.bar.k_spin.setValue(k)
    with qtbot.waitSignal(window.bar.computed, timeout=WAIT):
        window.bar.compute()


def shown(window) -> list[tuple[str, str]]:
    """Return code and state of each area in the table."""
    return [(row.label, window.model.state(row)) for row in window.model.rows]


def test_k_is_said_as_the_share_it_holds_in_two_dimensions(hazards_window):
    hazards_window.bar.k_spin.setValue(2.0)
    assert "86.5 %" in hazards_window.bar.share_label.text()
    hazards_window.bar.k_spin.setValue(2.45)
    assert "95.0 %" in hazards_window.bar.share_label.text()
    assert "95 % needs 2.45" in hazards_window.bar.share_label.text()


def test_areas_are_computed_and_listed_as_new_grown_unchanged_or_proposed(hazards_window, qtbot):
    compute(hazards_window, qtbot, 2.0)
    assert shown(hazards_window) == [("N-H0001", words.NEW)]
    compute(hazards_window, qtbot, 2.0)
    assert shown(hazards_window) == [("N-H0001", words.UNCHANGED)]
    compute(hazards_window, qtbot, 3.0)
    assert shown(hazards_window) == [("N-H0001", words.GROWN)]
    compute(hazards_window, qtbot, 1.0)
    assert shown(hazards_window) == [("N-H0001", words.PROPOSED)]
    assert hazards_window.cancel_action.isEnabled() is False
    hazards_window.table.selectRow(0)
    assert hazards_window.cancel_action.isEnabled()
    text = hazards_window.facts.toPlainText()
    assert "Sheet 1: rows of mines: 1" in text
    assert "PMN 40" in text
    assert "tripwires" in text


def test_a_cancelled_run_says_so_and_saves_nothing(hazards_window, session, qtbot, messages):
    hazards_window.bar.compute()
    hazards_window.bar.cancel()
    qtbot.waitUntil(lambda: not hazards_window.bar.is_running, timeout=WAIT)
    assert session.workspace.rows("hazard_area") == []


def test_a_person_classifies_and_the_grades_only_suggest(hazards_window, session, qtbot):
    compute(hazards_window, qtbot, 2.0)
    hazards_window.table.selectRow(0)
    assert hazards_window.model.rows[0].classified_by == ""
    hazards_window.classify_action.trigger()
    form = hazards_window.form
    form.save()
    assert "a person and a reason" not in form.problem.text()
    assert form.problem.text().startswith("⚠ A person classifies")
    form.who_edit.setText("Operations officer")
    form.why_edit.setText("Mines seen at the edge")
    qtbot.keyClick(form.why_edit, Qt.Key.Key_Return)
    assert not form.isVisible()
    row = session.workspace.rows("hazard_area")[0]
    assert (row["areatype"], row["classified_by"]) == ("CHA", "Operations officer")
    assert session.undo().startswith("Classify N-H0001")


def test_a_cancellation_report_is_filed_with_person_and_reason(hazards_window, session, qtbot):
    compute(hazards_window, qtbot, 3.0)
    compute(hazards_window, qtbot, 1.0)
    hazards_window.table.selectRow(0)
    hazards_window.cancel_action.trigger()
    hazards_window.form.who_edit.setText("Operations officer")
    hazards_window.form.save()
    assert hazards_window.form.isVisible()
    assert session.workspace.rows("released_land") == []
    hazards_window.form.why_edit.setText("Farmed for ten years")
    hazards_window.form.save()
    assert session.workspace.rows("released_land")[0]["kind"] == "cancelled"
    assert shown(hazards_window) == [("N-H0001", words.UNCHANGED)]


def test_escape_closes_the_form_and_not_the_window(hazards_window, qtbot):
    compute(hazards_window, qtbot, 2.0)
    hazards_window.table.selectRow(0)
    hazards_window.classify_action.trigger()
    qtbot.keyClick(hazards_window.form.who_edit, Qt.Key.Key_Escape)
    assert not hazards_window.form.isVisible()
    assert hazards_window.isVisible()


def test_the_list_is_filtered_by_words_and_state(hazards_window, hazards, qtbot):
    compute(hazards_window, qtbot, 2.0)
    assert hazards_window.model.total == 3
    hazards_window.filter_edit.setText("pmn")
    assert [label for label, _ in shown(hazards_window)] == ["N-H0003"]
    hazards_window.filter_edit.clear()
    hazards_window.state_box.setCurrentIndex(hazards_window.state_box.findData(words.NEW))
    assert shown(hazards_window) == [("N-H0003", words.NEW)]


def test_nothing_can_be_written_in_a_workspace_for_reading(hazards_window, desk, session, qtbot):
    compute(hazards_window, qtbot, 2.0)
    path = session.path
    session.close()
    assert not hazards_window.isVisible()
    session.open(path, read_only=True)
    window = open_window(HazardsWindow, desk)
    window.table.selectRow(0)
    states = (window.classify_action, window.cancel_action, window.enter_action, window.bar.compute_button)
    assert [item.isEnabled() for item in states] == [False] * 4
    window.close()


# -------------------------------------------------------------- new contamination
@pytest.fixture
def contamination(desk, qtbot):
    made = open_window(ContaminationWindow, desk)
    yield made
    made.close()


def test_a_damaged_store_is_entered_as_a_point_with_a_radius(contamination, session):
    contamination.class_box.setCurrentIndex(contamination.class_box.findData("ammunition_storage"))
    contamination.save()
    assert "kind of evidence" in contamination.problem.text()
    contamination.evidence_box.setCurrentIndex(1)
    contamination.save()
    assert "no ground" in contamination.problem.text()
    contamination.x_edit.setText("500300")
    contamination.y_edit.setText("4400300")
    contamination.save()
    assert "how far items may lie" in contamination.problem.text()
    contamination.radius_spin.setValue(100)
    contamination.seen_edit.setText("Shells scattered around a burnt store")
    contamination.who_edit.setText("Survey team 2 leader")
    contamination.save()
    (row,) = session.workspace.rows("hazard_area")
    assert (row["areatype"], row["origin"], row["margin_m"]) == ("ammunition_storage", "proposed", 100)
    ground = geometry_from_blob(row["geom"])
    assert ground.contains(shapely.Point(500_300, 4_400_300).buffer(99.99, quad_segs=64))


def test_drawn_ground_is_shown_on_the_map_and_taken_off_with_the_window(contamination, canvas):
    contamination.drawing.drawn.emit(shapely.box(500_100, 4_400_100, 500_200, 4_400_200))
    assert "10,000 m²" in contamination.ground_label.text()
    contamination.close()
    assert len(contamination._bands) == 0


# -------------------------------------------------------------- official layers
@pytest.fixture
def official(desk, qtbot):
    made = open_window(OfficialWindow, desk)
    yield made
    made.close()


def write_layer(path, *kinds):
    features = []
    for at, kind in enumerate(kinds):
        x, y = 45.01 + 0.01 * at, 39.7
        ring = [[x, y], [x + 0.001, y], [x + 0.001, y + 0.001], [x, y + 0.001], [x, y]]
        properties = {"IMSMA_ID": f"HA-{at}", "TYPE": kind}
        features.append(
            {
                "type": "Feature",
                "properties": properties,
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            }
        )
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def test_an_official_layer_is_mapped_looked_at_and_brought_in(official, session, tmp_path, qtbot):
    official.read_file(write_layer(tmp_path / "official.geojson", "Suspected", "Confirmed"))
    qtbot.waitUntil(official.preview_button.isEnabled, timeout=WAIT)
    assert official.tree.mapping() == {
        "imsma_id": "IMSMA_ID",
        "areatype": {"field": "TYPE", "values": {"Confirmed": "CHA", "Suspected": "SHA"}},
    }
    assert not official.bring_button.isEnabled()
    official.mapping_box.setEditText("National layer")
    official.save_mapping()
    official.look()
    qtbot.waitUntil(official.bring_button.isEnabled, timeout=WAIT)
    assert official.summary_label.text().startswith("New: 2")
    assert session.workspace.rows("hazard_area") == []
    official.bring_in()
    qtbot.waitUntil(lambda: len(session.workspace.rows("hazard_area")) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: official._task is None, timeout=WAIT)
    assert {row["areatype"] for row in session.workspace.rows("hazard_area")} == {"SHA", "CHA"}


def test_a_word_without_a_meaning_is_never_taken_for_a_milder_class(official, tmp_path, qtbot):
    official.read_file(write_layer(tmp_path / "official.geojson", "Typ 7", "Cluster site"))
    qtbot.waitUntil(official.preview_button.isEnabled, timeout=WAIT)
    assert set(official.tree.mapping()["areatype"]["values"].values()) == {"SHA"}


# -------------------------------------------------------------- three lines
def test_evidence_corridor_and_fade_out_are_three_layers_that_tell_apart(desk, row_map, project, qtbot):
    from mine_planner.store import authority
    from mine_planner.store.authority import Setting

    with desk.session.action("Set") as action:
        authority.write(action, desk.session.workspace, Setting("fade_out_m", "50", "m"))
    show_three_lines(desk, 2.0)
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 3, timeout=WAIT)
    kinds = {layer.customProperty(hazard_line_layers.LINE_PROPERTY) for layer in project.mapLayers().values()}
    assert kinds == {"evidence", "corridor", "fade_out"}
    strokes = {layer.renderer().symbol().symbolLayer(0).penStyle() for layer in project.mapLayers().values()}
    assert len(strokes) == 3
    assert all(layer.crs() == CRS for layer in project.mapLayers().values())
    show_three_lines(desk, 2.0)
    qtbot.wait(300)
    assert len(project.mapLayers()) == 3


def test_a_large_areas_size_is_read_whole_wherever_it_stands_in_the_list(hazards_window, session):
    rows = hazards_window.model
    with session.action("Enter areas") as action:
        for number in range(60):
            shape = shapely.box(500_000, 4_400_000, 500_010 + (number == 50) * 9_000, 4_400_010)
            values = {"areatype": "SHA", "code": f"X-{number:02}", "origin": "proposed"}
            action.insert("hazard_area", {**values, "geom": action.blob(shapely.MultiPolygon([shape]))})
    session.notice_changes()
    largest = next(row for row in rows.rows if row.code == "X-50")
    words = square_metres(largest.area_m2)
    table = hazards_window.table
    assert table.columnWidth(AREA) >= table.fontMetrics().horizontalAdvance(words) + 8


def test_the_chosen_areas_are_those_that_the_window_of_proposals_has_ticked(hazards_window, desk, session):
    with session.action("Enter areas") as action:
        for number in range(3):
            shape = shapely.box(500_000, 4_400_000 + 200 * number, 500_100, 4_400_100 + 200 * number)
            values = {"areatype": "SHA", "code": f"X-{number}", "origin": "proposed"}
            action.insert("hazard_area", {**values, "geom": action.blob(shapely.MultiPolygon([shape]))})
    session.notice_changes()
    assert not hazards_window.propose_action.isEnabled()
    wanted = [row.uuid for row in hazards_window.model.rows if row.code in {"X-0", "X-2"}]
    hazards_window.choose(wanted)
    hazards_window.propose_action.trigger()
    proposing = open_window(ProposeWindow, desk)
    assert set(proposing.form.ticked(proposing.form.hazards)) == set(wanted)
    assert proposing.form.pick.count.text() == "2 of 3 ticked"
    proposing.close()
