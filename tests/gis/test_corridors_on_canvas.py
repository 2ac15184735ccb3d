# SPDX-License-Identifier: GPL-2.0-or-later
"""Nothing of a handed-over map is drawn as exact: its corridor of k sigma lies around it."""

from __future__ import annotations

import math

import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsGeometryGeneratorSymbolLayer,
    QgsProject,
    QgsRenderContext,
)

from mine_planner.gis import batch_layers, corridors, layers, map_groups, workspaces

CRS = QgsCoordinateReferenceSystem("EPSG:32638")
E, N = 660_000, 4_420_000
GRADE = {"sourcereliability": "C", "inforeliability": 3, "status": "located"}


@pytest.fixture
def workspace(tmp_path):
    made = workspaces.create_workspace(
        tmp_path / "north.gpkg", CRS, title="North", organisation="Mine action centre", office="N"
    )
    yield made
    made.close()


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def add_maps(workspace, sigmas, table="map_area", **values):
    """Add maps of one batch with a square of 100 m, or a row of 100 m, each; return their uuids."""
    with workspace.action("Add maps") as action:
        batch = action.insert("batch", {"name": "Spring"})
        uuids = []
        for number, sigma in enumerate(sigmas):
            row = {"name": f"{number:02d}", "batch_uuid": batch, "sigma_m": sigma, **GRADE}
            uuid = action.insert("source_map", row)
            west = E + 1_000 * number
            shape = shapely.MultiPolygon([shapely.box(west, N, west + 100, N + 100)])
            if table == "mine_row":
                shape = shapely.MultiLineString([[(west, N), (west + 100, N)]])
            if table == "recorded_mine":
                shape = shapely.Point(west, N)
            action.insert(table, {"map_uuid": uuid, "geom": action.blob(shape), **values})
            uuids.append(uuid)
    return uuids


def corridor_of(layer, feature, scale=5_000):
    """Return the corridor that is drawn for a feature at a scale, or None."""
    symbol = layer.renderer().symbols(QgsRenderContext())[0]
    generator = symbol.symbolLayer(0)
    assert isinstance(generator, QgsGeometryGeneratorSymbolLayer)
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("map_scale", scale)
    context.appendScope(scope)
    context.setFields(layer.fields())
    context.setFeature(feature)
    expression = QgsExpression(generator.geometryExpression())
    found = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return None if found is None or found.isNull() else shapely.from_wkt(found.asWkt())


def only(layer):
    (feature,) = layer.getFeatures()
    return feature


def test_an_outline_lies_in_a_corridor_of_k_sigma_wherever_that_can_be_seen(workspace, project):
    add_maps(workspace, [40.0], content="suspected_area")
    layers.add_workspace_layers(project, workspace)
    (layer,) = layers.workspace_layers(project, "map_area")
    drawn = corridor_of(layer, only(layer))
    assert drawn.covers(shapely.box(E, N, E + 100, N + 100).buffer(2.45 * 40, quad_segs=64))
    assert E - drawn.bounds[0] == pytest.approx(98, rel=0.006)
    assert corridor_of(layer, only(layer), scale=97_000) is not None
    assert corridor_of(layer, only(layer), scale=99_000) is None


def test_cleared_ground_does_not_grow_by_its_corridor_and_its_edge_is_not_sure(workspace, project):
    add_maps(workspace, [10.0], content="cleared_area")
    layers.add_workspace_layers(project, workspace)
    (layer,) = layers.workspace_layers(project, "map_area")
    drawn = corridor_of(layer, only(layer))
    square = shapely.box(E, N, E + 100, N + 100)
    assert not drawn.intersects(square.buffer(-24.7))
    assert drawn.covers(square.boundary)


def test_a_row_with_a_worse_figure_of_its_own_keeps_it(workspace, project):
    add_maps(workspace, [10.0], "mine_row", sigma_m=30.0)
    layers.add_workspace_layers(project, workspace)
    (layer,) = layers.workspace_layers(project, "mine_row")
    assert E - corridor_of(layer, only(layer)).bounds[0] == pytest.approx(2.45 * 30, rel=0.006)


def test_a_worse_sigma_and_the_authoritys_k_show_at_once(workspace, project):
    (uuid,) = add_maps(workspace, [20.0], content="suspected_area")
    layers.add_workspace_layers(project, workspace)
    (layer,) = layers.workspace_layers(project, "map_area")
    with workspace.action("Worse") as action:
        action.update("source_map", uuid, {"sigma_m": 50.0})
        action.insert("setting", {"key": "corridor_k", "value": "3.03", "unit": ""})
    map_groups.update_map_groups(project, workspace)
    assert E - corridor_of(layer, only(layer)).bounds[0] == pytest.approx(3.03 * 50, rel=0.006)
    count = layer.renderer().symbols(QgsRenderContext())[0].symbolLayerCount()
    map_groups.update_map_groups(project, workspace)
    assert layer.renderer().symbols(QgsRenderContext())[0].symbolLayerCount() == count


def test_maps_that_share_a_layer_keep_the_sigma_of_each(workspace, project):
    sigmas = [10.0 + number % 4 for number in range(batch_layers.TOGETHER_FROM)]
    uuids = add_maps(workspace, sigmas, content="suspected_area")
    layers.add_workspace_layers(project, workspace)
    (layer,) = batch_layers.shared_layers(project)
    by_map = {feature["map_uuid"]: corridor_of(layer, feature) for feature in layer.getFeatures()}
    for uuid, sigma, number in zip(uuids, sigmas, range(len(uuids)), strict=True):
        wide = E + 1_000 * number - by_map[uuid].bounds[0]
        assert 2.45 * sigma <= wide <= 2.45 * sigma * 1.006


def test_single_mines_have_circles_until_there_are_too_many_to_tell_apart(workspace, project, monkeypatch):
    few, many = add_maps(workspace, [20.0, 20.0], "recorded_mine")
    with workspace.action("More") as action:
        for number in range(3):
            point = action.blob(shapely.Point(E + number, N))
            action.insert("recorded_mine", {"map_uuid": many, "geom": point})
    monkeypatch.setattr(corridors, "MANY_MINES", 2)
    layers.add_workspace_layers(project, workspace)
    by_map = {
        layer.customProperty(layers.MAP_PROPERTY): layer
        for layer in layers.workspace_layers(project, "recorded_mine")
    }
    circle = corridor_of(by_map[few], only(by_map[few]))
    assert circle.covers(shapely.Point(E, N).buffer(2.45 * 20, quad_segs=64))
    assert circle.area == pytest.approx(math.pi * (2.45 * 20) ** 2, rel=0.01)
    lowest = by_map[many].renderer().symbol().symbolLayer(0)
    assert not isinstance(lowest, QgsGeometryGeneratorSymbolLayer)
