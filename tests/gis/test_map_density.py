# SPDX-License-Identifier: GPL-2.0-or-later
"""Recorded mines counted in squares: none lost, one size at every scale, points where they can be told."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsProject, QgsRectangle

from mine_planner.gis import layers, map_density

CRS = QgsCoordinateReferenceSystem("EPSG:32638")


@pytest.fixture
def workspace(tmp_path):
    from import_fixtures import workspace

    made = workspace(tmp_path / "many.gpkg")
    yield made
    made.close()


def add_map(workspace, name, x, y):
    from mine_planner.store import blob_arrays, bulk

    with workspace.action("Load", "bulk") as action:
        batch = action.insert("batch", {"name": name})
        grade = {"sourcereliability": "B", "inforeliability": 2, "sigma_m": 20.0, "status": "located"}
        uuid = action.insert("source_map", {"name": name, "batch_uuid": batch, **grade})
        blobs = blob_arrays.point_blobs(x, y, workspace.info.srs_id)
        columns = {"map_uuid": [uuid] * len(blobs), "geom": blobs}
        bulk.bulk_insert_columns(action, "recorded_mine", columns, source="test")
    return uuid


@pytest.fixture
def large(workspace):
    random = np.random.default_rng(5)
    x, y = random.uniform(500_000, 520_000, 5_000), random.uniform(4_400_000, 4_410_000, 5_000)
    return add_map(workspace, "large", x, y)


def test_no_mine_is_lost_at_any_level_and_small_maps_are_left_alone(workspace, large):
    add_map(workspace, "small", np.array([500_000.0]), np.array([4_400_000.0]))
    counted = map_density.count_mines(workspace)
    assert set(counted) == {large}
    squares = counted[large]
    for level in np.unique(squares.level):
        assert squares.mines[squares.level == level].sum() == 5_000
    assert set(squares.level.tolist()) == set(range(map_density.STEPS))


def test_every_mine_lies_in_a_counted_square_to_within_the_rounding_of_the_index(workspace):
    x = np.concatenate([np.full(1_500, 500_010.0), np.full(1_500, 500_090.0)])
    y = np.full(3_000, 4_400_050.0)
    uuid = add_map(workspace, "two", x, y)
    squares = map_density.count_mines(workspace)[uuid]
    finest = squares.level == 0
    cells = set(zip(squares.column[finest].tolist(), squares.row[finest].tolist(), strict=True))
    assert cells == {(6_250, 55_000), (6_251, 55_000)}
    assert squares.mines[finest].tolist() == [1_500, 1_500]


def test_the_ranges_of_scales_follow_one_another_without_a_gap():
    ranges = list(map_density.scales(list(range(map_density.STEPS))).values())
    assert ranges[0][0] == map_density.POINTS_BELOW
    for (_, end), (begin, _) in pairwise(ranges):
        assert end == begin
    assert ranges[-1][1] == 0
    left_out = map_density.scales([2, 3])
    assert left_out[2][0] == map_density.POINTS_BELOW


def test_squares_come_and_go_with_the_count_and_points_wait_for_their_scale(workspace, large):
    project = QgsProject()
    layers.add_workspace_layers(project, workspace)
    counted = map_density.count_mines(workspace)
    map_density.show_squares(project, CRS, counted)
    squares = map_density.squares_layer(project, large)
    assert squares is not None
    assert squares.featureCount() == len(counted[large].mines)
    (points,) = layers.workspace_layers(project, "recorded_mine")
    assert points.hasScaleBasedVisibility()
    assert points.isInScaleRange(5_000)
    assert not points.isInScaleRange(100_000)
    assert squares.isInScaleRange(100_000)
    assert not squares.isInScaleRange(5_000)
    map_density.show_squares(project, CRS, counted)
    assert map_density.squares_layer(project, large) is squares
    map_density.show_squares(project, CRS, {})
    assert map_density.squares_layer(project, large) is None
    assert not points.hasScaleBasedVisibility()
    project.clear()


def test_points_of_a_large_map_are_found_by_place_first_and_are_still_its_own(workspace, large):
    add_map(workspace, "other", np.full(10, 510_000.0), np.full(10, 4_405_000.0))
    project = QgsProject()
    layers.add_workspace_layers(project, workspace)
    points = next(
        layer
        for layer in layers.workspace_layers(project, "recorded_mine")
        if layer.customProperty(layers.MAP_PROPERTY) == large
    )
    plain = points.subsetString()
    map_density.show_squares(project, CRS, map_density.count_mines(workspace))
    assert points.subsetString() == f"likely({plain})"
    assert points.featureCount() == 5_000
    everywhere = QgsRectangle(509_000, 4_404_000, 511_000, 4_406_000)
    found = list(points.getFeatures(QgsFeatureRequest(everywhere)))
    assert found
    assert {feature["map_uuid"] for feature in found} == {large}
    map_density.show_squares(project, CRS, {})
    assert points.subsetString() == plain
    project.clear()


def test_closing_the_workspace_takes_the_squares_out_of_the_project(workspace, large):
    project = QgsProject()
    layers.add_workspace_layers(project, workspace)
    map_density.show_squares(project, CRS, map_density.count_mines(workspace))
    layers.remove_workspace_layers(project)
    assert project.mapLayers() == {}
