# SPDX-License-Identifier: GPL-2.0-or-later
"""From the map sheets of a country to ranked tasks with boxes and turning points, by the docks alone."""

from __future__ import annotations

import re
import shutil

import pytest

pytestmark = [
    pytest.mark.app,
    pytest.mark.slow,
    pytest.mark.shared,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb"),
    pytest.mark.skipif(shutil.which("qgis") is None, reason="there is no program qgis"),
]

SHEETS = 80


@pytest.fixture(scope="module")
def said(play, shared_data, tmp_path_factory, qgis_app):
    """Play the story on a project that holds nothing but the borders of the municipalities."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsFillSymbol,
        QgsProject,
        QgsReferencedRectangle,
        QgsSingleSymbolRenderer,
        QgsVectorLayer,
    )

    folder = tmp_path_factory.mktemp("country")
    borders = shutil.copy(shared_data / "bih" / "municipalities.geojson", folder)
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    layer = QgsVectorLayer(str(borders), "Municipalities", "ogr")
    lines = {"color": "0,0,0,0", "outline_color": "#8a8a8a", "outline_style": "dash", "outline_width": "0.3"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(lines)))
    project.addMapLayer(layer)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(layer.extent(), layer.crs()))
    project.write(str(folder / "country.qgz"))
    return play("country", folder / "country.qgz", data=shared_data / "bih")[0]


def test_the_whole_way_is_played_and_nothing_was_reported_as_wrong(said):
    assert said["shown"] == []
    assert said["raised"] == []
    assert said["critical"] == []
    assert said["step"] == "done"


def test_every_sheet_is_a_map_and_every_incident_came_in(said):
    assert said["maps"] >= SHEETS
    assert said["incidents"] == 1036


def test_hazard_areas_are_computed_and_a_person_classifies_one(said):
    assert said["hazards"] > 1_500
    assert len(said["classified"]) == 1


def test_areas_to_plan_are_ticked_from_their_window_and_by_the_map_in_view(said):
    assert said["ticked_from_hazards"] == 1
    assert 1 < said["ticked_in_view"] < said["hazards"] / 10


def test_accepted_candidates_become_tasks_and_the_refused_one_does_not(said):
    assert said["candidates"] > 300
    assert said["proposed"] == said["accepted"] == said["candidates"] - 1


def test_a_drawn_task_is_chosen_and_in_sight_in_the_list(said):
    assert said["drawn_row_chosen"]
    assert said["drawn_row_in_sight"]


def test_ground_is_redrawn_split_merged_cut_and_widened_and_none_of_it_is_lost(said):
    names = ("reshape", "corners", "split", "nothing_lost", "merge", "cut_out", "widened")
    assert said["shaped"] == dict.fromkeys(names, True)


def test_a_task_has_boxes_lanes_and_what_is_left_over_in_words(said):
    assert said["boxes"] > 20
    assert "Left over, red on the map" in said["left_over"]
    lanes = re.match(r"Boxes: ([\d,]+),", said["lanes"])
    assert lanes is not None
    assert int(lanes[1].replace(",", "")) > 100


def test_the_points_lead_from_the_landmark_over_the_benchmark_round_the_task_with_bearings(said):
    points = said["points"]
    assert points[:3] == ["landmark", "benchmark", "start_point"]
    assert points.count("end_point") == 1
    assert points.count("turning_point") > 3
    bearings = [float(text) for text in said["bearings"] if text]
    assert len(bearings) >= len(points) - 1
    assert all(0 <= bearing < 360 for bearing in bearings)


def test_site_features_are_placed_and_no_safety_distance_is_pretended(said):
    assert said["site"] == ["control_point", "parking", "paramedic_post"]
    assert said["rings"][1:] == [None, None]
    assert said["ring_of_the_control_point"] == 300


def test_the_dossier_keeps_a_work_item_and_a_photo(said):
    assert said["work_items"] == said["attachments"] == 1


def test_checks_name_what_is_missing_and_call_only_what_is_wrong_an_error(said):
    found = said["checks_of_all"]
    assert set(found) == {"claimed_twice", "gap_between_tasks", "no_depth", "no_medical_plan"}
    assert found["no_medical_plan"] > 300  # of every task but the one whose form was filled in
    assert found["gap_between_tasks"] == 1  # the ground of the refused candidate
    assert set(said["checks_then"]) == {"claimed_twice", "gap_between_tasks"}
    assert said["claims"] == [said["drawn_code"]] * found["claimed_twice"]


def test_all_tasks_get_method_and_medical_plan_at_once_and_so_their_effort(said):
    assert said["all_chosen"] > 300
    assert said["planned_days"] > 300
    assert f"of {said['ranked']}" in said["effort"]


def test_the_order_says_why_holds_its_spread_and_is_decided_by_a_person(said):
    assert "has rank 1 of" in said["why"]
    assert "incidents" in said["why"]
    assert "20 %" in said["why"]
    assert all(said["spread"])
    assert said["ranks"] == said["ranked"]
    assert "Operations officer" in said["first"]


def test_the_same_team_twice_and_teams_too_near_clash_on_the_board(said):
    assert {"same_team", "too_near"} <= set(said["clashes"])


def test_the_list_is_grouped_filtered_walked_by_keys_and_changed_for_several(said):
    assert len(said["groups"]) == 3
    assert said["filtered"] >= 1
    assert said["chosen_by_keys"] == 3
    assert said["given_at_once"] == 3
