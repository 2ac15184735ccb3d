# SPDX-License-Identifier: GPL-2.0-or-later
"""Many maps that come in at once share layers; the rest keep a group of their own."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from mine_planner.gis import batch_layers, layers, map_groups, workspaces
from mine_planner.gis.map_import import import_map
from mine_planner.gis.map_import_values import MapOrder
from mine_planner.gis.sources import SourceFeatures, SourceFile
from mine_planner.store import undo

CRS = QgsCoordinateReferenceSystem("EPSG:32638")
NAMES = [f"sheet {number:02d}" for number in range(batch_layers.TOGETHER_FROM)]


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


def bring_in(workspace, names, *, batch="Spring", lap=False):
    """Bring in maps with one square each; side by side, or all over the same ground."""
    features = SourceFeatures("areas", CRS, [], [], [])
    for number, name in enumerate(names):
        west = 660_000 + (0 if lap else 200 * number)
        features.ids.append(str(number))
        features.wkb.append(shapely.to_wkb(shapely.box(west, 4_420_000, west + 100, 4_420_100)))
        features.attributes.append({"sheet": name})
    order = MapOrder("suspected_area", "sheet", "C", 3, 40.0, batch)
    import_map(workspace, SourceFile(f"{names[0]}.geojson", "", None), [features], order)
    return [workspace.row("source_map", name=name)["uuid"] for name in names]


def shown(layer):
    return {feature["map_uuid"] for feature in layer.getFeatures()}


def batch_of(workspace, uuid):
    return workspace.row("source_map", uuid=uuid)["batch_uuid"]


def own_groups(project):
    groups = project.layerTreeRoot().findGroups(True)
    return [group.name() for group in groups if group.customProperty(layers.MAP_PROPERTY)]


def colour_at(layer_list, x, y):
    settings = QgsMapSettings()
    settings.setLayers(layer_list)
    settings.setDestinationCrs(CRS)
    settings.setOutputSize(QSize(100, 100))
    settings.setExtent(QgsRectangle(x - 5, y - 5, x + 5, y + 5))
    settings.setBackgroundColor(QColor("#FFFFFF"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return min(image.pixelColor(col, row).green() for col in range(40, 60) for row in range(40, 60))


def test_maps_that_come_in_by_the_dozen_share_one_layer_for_each_table(workspace, project):
    uuids = bring_in(workspace, NAMES)
    layers.add_workspace_layers(project, workspace)
    (shared,) = batch_layers.shared_layers(project)
    assert shown(shared) == set(uuids)
    assert own_groups(project) == []
    before = len(project.mapLayers())
    map_groups.update_map_groups(project, workspace)
    assert len(project.mapLayers()) == before


def test_few_maps_keep_a_group_each_and_many_more_leave_those_groups_alone(workspace, project):
    few = bring_in(workspace, NAMES[:2])
    layers.add_workspace_layers(project, workspace)
    assert own_groups(project) == NAMES[:2]
    assert batch_layers.shared_layers(project) == []
    more = bring_in(workspace, [f"later {name}" for name in NAMES])
    map_groups.update_map_groups(project, workspace)
    assert own_groups(project) == NAMES[:2]
    (shared,) = batch_layers.shared_layers(project)
    assert shown(shared) == set(more)
    assert not shown(shared) & set(few)


def test_one_more_map_joins_the_layers_of_its_batch(workspace, project):
    uuids = bring_in(workspace, NAMES)
    layers.add_workspace_layers(project, workspace)
    more = bring_in(workspace, ["one more"])
    map_groups.update_map_groups(project, workspace)
    (shared,) = batch_layers.shared_layers(project)
    assert shown(shared) == {*uuids, *more}


def test_a_hidden_map_is_hidden_in_the_layer_it_shares_as_soon_as_it_is_saved(workspace, project):
    uuids = bring_in(workspace, NAMES)
    layers.add_workspace_layers(project, workspace)
    with workspace.action("Hide", "edit") as action:
        action.update("source_map", uuids[3], {"visible": 0})
    (shared,) = batch_layers.shared_layers(project)
    assert shown(shared) == set(uuids) - {uuids[3]}


def test_what_cannot_be_saved_is_hidden_all_the_same(workspace, project):
    uuids = bring_in(workspace, NAMES)
    layers.add_workspace_layers(project, workspace)
    batch = batch_of(workspace, uuids[0])
    (shared,) = batch_layers.shared_layers(project)
    batch_layers.follow(project, batch, {}, [], hidden=uuids[:2])
    assert shown(shared) == set(uuids[2:])
    batch_layers.follow(project, batch, {}, [])
    assert shown(shared) == set(uuids)


def test_each_map_of_a_shared_layer_is_as_opaque_as_the_register_says(workspace, project):
    uuids = bring_in(workspace, NAMES)
    layers.add_workspace_layers(project, workspace)
    batch = batch_of(workspace, uuids[0])
    (shared,) = batch_layers.shared_layers(project)
    first, second = (660_050, 4_420_050), (660_250, 4_420_050)
    solid, beside = colour_at([shared], *first), colour_at([shared], *second)
    batch_layers.follow(project, batch, {uuids[0]: 0.2, uuids[1]: 1.0}, [])
    assert colour_at([shared], *first) > solid + 20
    assert colour_at([shared], *second) <= beside  # a computed opacity draws hatches a little stronger
    batch_layers.preview_opacity(project, uuids[0], 1.0)
    assert colour_at([shared], *first) == solid
    batch_layers.preview_opacity(project, uuids[0], 0.0)
    assert colour_at([shared], *first) == 255


def test_the_first_map_of_the_order_lies_on_top(workspace, project):
    uuids = bring_in(workspace, NAMES, lap=True)
    layers.add_workspace_layers(project, workspace)
    batch = batch_of(workspace, uuids[0])
    (shared,) = batch_layers.shared_layers(project)
    order = [*uuids[5:], *uuids[:5]]
    batch_layers.follow(project, batch, {}, order)
    renderer = shared.renderer()
    assert renderer.orderByEnabled()
    request = renderer.orderBy()
    drawn = [f["map_uuid"] for f in shared.getFeatures(QgsFeatureRequest().setOrderBy(request))]
    assert drawn == order[::-1]
    batch_layers.follow(project, batch, {}, [])
    assert not shared.renderer().orderByEnabled()


def test_some_maps_of_a_shared_layer_can_be_drawn_alone_even_when_hidden(workspace, project):
    uuids = bring_in(workspace, NAMES)
    layers.add_workspace_layers(project, workspace)
    with workspace.action("Hide", "edit") as action:
        action.update("source_map", uuids[3], {"visible": 0})
    (part,) = batch_layers.parts_of(project, {uuids[3], uuids[4]})
    assert shown(part) == {uuids[3], uuids[4]}
    assert part.id() not in project.mapLayers()
    assert batch_layers.parts_of(project, {"nothing"}) == []


def test_a_map_that_is_traced_or_grown_large_gets_a_group_of_its_own_and_leaves_the_shared_layer(
    workspace, project, monkeypatch
):
    uuids = bring_in(workspace, NAMES)
    layers.add_workspace_layers(project, workspace)
    monkeypatch.setattr(map_groups, "MANY_MINES", 2)
    with workspace.action("Mines", "edit") as action:
        for number in range(3):
            point = shapely.Point(660_000 + number, 4_420_000)
            action.insert("recorded_mine", {"map_uuid": uuids[2], "geom": action.blob(point)})
    map_groups.update_map_groups(project, workspace)
    assert own_groups(project) == [NAMES[2]]
    for layer in batch_layers.shared_layers(project):
        assert uuids[2] not in shown(layer)


def test_the_layers_of_an_undone_import_go_and_come_back(workspace, project):
    bring_in(workspace, NAMES[:2])
    layers.add_workspace_layers(project, workspace)
    undo.undo(workspace)
    map_groups.update_map_groups(project, workspace)
    assert own_groups(project) == []
    assert layers.workspace_layers(project, "map_area") == []
    undo.redo(workspace)
    map_groups.update_map_groups(project, workspace)
    assert own_groups(project) == NAMES[:2]
