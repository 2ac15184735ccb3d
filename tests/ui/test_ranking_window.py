# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Which ground next, and why?": weights and places in, reasons and a person's decision out."""

from __future__ import annotations

import json

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from ui_samples import CRS

from mine_planner.ui.ranking.window import RankingWindow
from mine_planner.ui.ranking.words import why_rank
from mine_planner.ui.window import open_window

WAIT = 30_000


@pytest.fixture
def region(session, add_task, project):
    """Two tasks: one with a school 180 m away, the other with two incidents on it."""
    one = add_task(100, 100, 50, 50)
    two = add_task(3_000, 100, 50, 50)
    with session.action("Add incidents") as action:
        for x in (3_010, 3_020):
            place = action.blob(shapely.Point(500_000 + x, 4_400_120))
            action.insert("incident", {"geom": place, "kind": "incident", "killed": 1})
    schools = QgsVectorLayer("Point?field=pupils:integer", "schools", "memory")
    schools.setCrs(CRS)
    feature = QgsFeature(schools.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_000 + 330, 4_400_125)))
    feature["pupils"] = 250
    schools.dataProvider().addFeature(feature)
    project.addMapLayer(schools)
    return one, two, schools


@pytest.fixture
def ranking(desk, region, qtbot):
    made = open_window(RankingWindow, desk)
    yield made
    made.close()


def rank(window, qtbot, **weights):
    window.choices.set_weights(weights)
    window.rank_button.click()
    qtbot.waitUntil(lambda: window.task is None, timeout=WAIT)
    return [window.model.uuid(row) for row in range(window.model.rowCount())]


def test_the_order_comes_with_its_reasons_in_words(ranking, region, qtbot):
    one, two, schools = region
    ranking.choices._layers["schools"].setLayer(schools)
    assert rank(ranking, qtbot, schools=2.0, incidents=1.0) == [one, two]
    why = ranking.model.index(0, 4).data()
    assert why == "school 180 m"
    assert ranking.model.index(1, 4).data() == "2 incidents"
    assert "Why N-" in ranking.why_view.toPlainText()
    assert rank(ranking, qtbot, schools=1.0, incidents=2.0) == [two, one]


def test_a_reason_without_a_layer_is_asked_for_and_nothing_is_ranked(ranking):
    ranking.choices.set_weights({"schools": 1.0})
    assert not ranking.rank_button.isEnabled()
    assert "Schools" in ranking.problem.text()
    ranking.choices.set_weights({"incidents": 1.0})
    assert ranking.rank_button.isEnabled()


def test_people_count_by_the_field_that_is_chosen(ranking, region, qtbot):
    one, _two, schools = region
    ranking.choices._layers["people"].setLayer(schools)
    ranking.choices.set_weights({"people": 1.0})
    assert "People near" in ranking.problem.text()
    ranking.choices._fields["people"].setField("pupils")
    assert rank(ranking, qtbot, people=1.0)[0] == one
    assert ranking.model.index(0, 4).data() == "250 people near"


def test_ranks_that_depend_on_the_weights_are_shown_as_a_span(ranking, region, qtbot):
    _one, _two, schools = region
    ranking.choices._layers["schools"].setLayer(schools)
    rank(ranking, qtbot, schools=1.05, incidents=1.0)
    assert ranking.model.index(0, 3).data() == "1–2"
    rank(ranking, qtbot, schools=3.0, incidents=1.0)
    assert ranking.model.index(0, 3).data() == "1"


def test_weights_are_saved_by_name_and_come_back(ranking, session):
    ranking.choices.set_weights({"incidents": 2.0, "victims": 1.5})
    ranking.save_set_button.click()
    assert "no name" in ranking.problem.text()
    ranking.set_box.setEditText("Victims first")
    ranking.save_set_button.click()
    saved = session.workspace.row("weight_set", name="Victims first")
    assert json.loads(saved["weights"]) == {"incidents": 2.0, "victims": 1.5}
    ranking.choices.set_weights({"devices": 1.0})
    ranking.set_box.setCurrentIndex(ranking.set_box.findText("Victims first"))
    ranking.set_box.activated.emit(0)
    assert ranking.choices.weights() == {"incidents": 2.0, "victims": 1.5}


def test_nothing_is_decided_until_a_person_accepts_the_order_with_a_reason(ranking, region, session, qtbot):
    one, two, _schools = region
    rank(ranking, qtbot, incidents=1.0)
    assert [row["rank"] for row in session.workspace.rows("clearance_task")] == [None, None]
    assert why_rank(session, two) == ""
    ranking.accept_button.click()
    ranking.form.who_edit.setText("Priority board")
    ranking.form.save()
    assert ranking.form.isVisible()
    assert session.workspace.rows("decision", what="priority") == []
    ranking.form.why_edit.setText("Agreed with the municipality")
    qtbot.keyClick(ranking.form.why_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(session.workspace.rows("decision", what="priority")) == 1, timeout=WAIT)
    assert session.workspace.row("clearance_task", uuid=two)["rank"] == 1
    assert session.workspace.row("clearance_task", uuid=one)["rank"] == 2
    assert why_rank(session, two).startswith("Why rank 1: 2 incidents; rank 1 even if")
    assert "Decided by Priority board" in why_rank(session, two)


def test_choosing_a_rank_chooses_the_task_everywhere(ranking, region, session, qtbot):
    one, two, _schools = region
    rank(ranking, qtbot, incidents=1.0)
    assert session.chosen_task == two
    ranking.table.selectRow(1)
    assert session.chosen_task == one


def test_hazard_areas_are_ranked_too_and_the_window_of_hazards_shows_their_rank(
    ranking, hazards, session, qtbot
):
    from mine_planner.store.hazards import HazardStore

    ranking.kind_box.setCurrentIndex(1)
    order = rank(ranking, qtbot, incidents=1.0)
    assert sorted(order) == sorted(hazards)
    ranking.accept_button.click()
    ranking.form.who_edit.setText("Priority board")
    ranking.form.why_edit.setText("Victims first")
    ranking.form.save()
    qtbot.waitUntil(lambda: HazardStore(session.workspace).ranks().get(order[0]) == 1, timeout=WAIT)


def test_choices_are_remembered_in_the_project(ranking, region, desk, qtbot):
    _one, _two, schools = region
    ranking.choices._layers["schools"].setLayer(schools)
    ranking.choices.set_weights({"schools": 3.0})
    ranking.near_spin.setValue(700)
    ranking.close()
    again = open_window(RankingWindow, desk)
    assert again.choices.weights() == {"schools": 3.0}
    assert again.choices.layer("schools") == schools
    assert again.near_spin.value() == 700
    again.close()


def test_a_ranking_is_cancelled(ranking, region, qtbot):
    ranking.choices.set_weights({"incidents": 1.0})
    ranking.rank_button.click()
    ranking.stop()
    qtbot.waitUntil(lambda: ranking.task is None, timeout=WAIT)
    assert ranking.model.rowCount() in (0, 2)
