# SPDX-License-Identifier: GPL-2.0-or-later
"""The Handed-over maps dock: a file comes in graded, its trust is shown, its layers follow."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QFont

from mine_planner.gis import layers
from mine_planner.ui.maps.panel import MapsPanel
from mine_planner.ui.maps.words import trust, within
from mine_planner.ui.project_follower import show_in_project


@pytest.fixture
def panel(desk, qtbot):
    made = MapsPanel(desk)
    qtbot.addWidget(made)
    made.resize(340, 640)
    made.show()
    desk.session.content_changed.connect(made.reload)
    made.reload()
    yield made
    desk.session.content_changed.disconnect(made.reload)
    made.unload()


def read(panel, path, qtbot):
    panel.form.read(path)
    qtbot.waitUntil(panel.import_button.isEnabled, timeout=20_000)


def bring_in(panel, qtbot):
    panel.form.bring_in()
    qtbot.waitUntil(
        lambda: panel.pages.currentWidget() is panel.list_page or panel.form_problem.isVisible(),
        timeout=30_000,
    )


@pytest.fixture
def imported(panel, sample, qtbot):
    read(panel, sample / "minefield_outlines.kml", qtbot)
    panel.field_box.setCurrentIndex(panel.field_box.findData("Name"))
    panel.source_box.setCurrentIndex(panel.source_box.findData("C"))
    panel.info_box.setCurrentIndex(panel.info_box.findData("3"))
    panel.sigma_spin.setValue(40)
    panel.batch_box.setCurrentText("From memory")
    bring_in(panel, qtbot)
    return panel


def test_95_percent_is_a_radius_rounded_outwards_and_never_a_bare_sigma():
    assert within(16.0) == "95 % within 40 m"
    assert within(40.0) == "95 % within 98 m"
    assert within(40.0, located=False) == "not located yet"


@pytest.mark.parametrize(
    ("grade", "status", "bars"),
    [
        ("A1", "located", 3),
        ("A5", "located", 1),
        ("C3", "located", 2),
        ("F1", "located", 0),
        ("A1", "refuted", 0),
    ],
)
def test_the_worse_half_of_a_grade_counts_and_a_refuted_map_has_no_bars(grade, status, bars):
    assert trust(grade[0], int(grade[1]), status)[0] == bars


def test_the_preview_says_what_is_in_the_file(panel, sample, qtbot):
    read(panel, sample / "minefield_outlines.kml", qtbot)
    assert panel.count_figure.text() == "5"
    assert not panel.crs_widget.isEnabled()
    assert panel.field_box.findData("Name") > 0
    assert "no worst figure" in panel.sigma_note.text()


def test_an_unknown_sigma_without_the_authoritys_figure_is_refused_beside_the_fields(
    panel, sample, qtbot, session
):
    read(panel, sample / "minefield_outlines.kml", qtbot)
    bring_in(panel, qtbot)
    assert "sigma is not known" in panel.form_problem.text()
    assert session.workspace.rows("source_map") == []
    assert panel.import_button.isEnabled()


def test_an_unknown_sigma_takes_the_authoritys_worst_figure(panel, sample, qtbot, session):
    with session.action("Set the authority's figure") as action:
        action.insert("setting", {"key": "worst_sigma_m", "value": "150", "unit": "m"})
    read(panel, sample / "minefield_outlines.kml", qtbot)
    assert "95 % within 368 m" in panel.sigma_note.text()
    bring_in(panel, qtbot)
    assert {row["sigma_m"] for row in session.workspace.rows("source_map")} == {150}


def test_a_map_comes_in_by_sheet_under_its_batch(imported, session):
    assert imported.map_tree.topLevelItemCount() == 1
    branch = imported.map_tree.topLevelItem(0)
    assert branch.text(0) == "From memory (5)"
    child = branch.child(0)
    assert [child.text(column) for column in (1, 2)] == ["C3", "98 m"]
    assert child.toolTip(0).splitlines()[1].startswith("Vector · Located")
    assert len(session.workspace.rows("map_area")) == 5


def test_a_file_that_cannot_be_read_is_said_and_the_form_closes(panel, tmp_path, qtbot, messages):
    path = tmp_path / "empty.kml"
    path.touch()
    panel.form.read(path)
    qtbot.waitUntil(lambda: any("is empty" in text for text in messages()), timeout=10_000)
    assert panel.pages.currentWidget() is panel.list_page


def test_unticking_a_map_hides_its_group_and_is_kept_in_the_workspace(imported, desk, session, qtbot):
    show_in_project(desk)
    child = imported.map_tree.topLevelItem(0).child(0)
    uuid = session.workspace.row("source_map", name=child.text(0))["uuid"]
    from qgis.PyQt.QtCore import Qt

    child.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: session.workspace.row("source_map", uuid=uuid)["visible"] == 0, timeout=3000)
    groups = desk.project.layerTreeRoot().findGroups(True)
    (group,) = [item for item in groups if item.customProperty(layers.MAP_PROPERTY) == uuid]
    assert not group.itemVisibilityChecked()


def test_one_drag_of_the_opacity_is_one_entry_in_the_history(imported, desk, session, qtbot):
    show_in_project(desk)
    uuid = session.workspace.rows("source_map")[0]["uuid"]
    imported.tree.choose(uuid)
    for percent in (80, 60, 40):
        imported.opacity_slider.setValue(percent)
    qtbot.waitUntil(lambda: session.workspace.row("source_map", uuid=uuid)["opacity"] == 0.4, timeout=3000)
    names = [row["name"] for row in session.workspace.rows("journal_action")]
    assert names.count("Change a map's opacity") == 1
    shown = [
        layer
        for layer in desk.project.mapLayers().values()
        if layer.customProperty(layers.MAP_PROPERTY) == uuid
    ]
    assert {round(layer.opacity(), 2) for layer in shown} == {0.4}


def test_a_new_grade_changes_what_the_map_is_evidence_of_and_can_be_undone(imported, session):
    uuid = session.workspace.rows("source_map")[0]["uuid"]
    imported.tree.choose(uuid)
    imported.actions.weighing.set_grade("A", 1, "Database officer", "Two sources agree")
    row = session.workspace.row("source_map", uuid=uuid)
    assert (row["sourcereliability"], row["inforeliability"], row["evidence"]) == ("A", 1, "direct")
    session.undo()
    assert session.workspace.row("source_map", uuid=uuid)["sourcereliability"] == "C"


def test_hazard_areas_are_computed_in_the_background(imported, session, qtbot):
    imported.actions.hazard.trigger()
    qtbot.waitUntil(lambda: len(session.workspace.rows("hazard_area")) > 0, timeout=30_000)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)


def test_filter_and_order_work_inside_batches(imported):
    names = [imported.map_tree.topLevelItem(0).child(i).text(0) for i in range(5)]
    imported.filter_edit.setText(names[2])
    imported._fill()
    assert imported.map_tree.topLevelItem(0).childCount() == 1
    imported.filter_edit.setText("nowhere")
    imported._fill()
    assert imported.list_stack.currentIndex() == 2


def test_nothing_of_the_panel_is_wider_than_340_pixels(imported, sample, qtbot):
    imported.setFont(QFont(imported.font().family(), 10))
    assert imported.minimumSizeHint().width() <= 340
    read(imported, sample / "minefield_outlines.kml", qtbot)
    assert imported.form_body.minimumSizeHint().width() <= 330
