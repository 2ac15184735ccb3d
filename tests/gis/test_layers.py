# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace in the layer tree: ordinary layers, grouped, styled, and gone when it is closed."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from mine_planner.gis import layers, map_groups, projects, styles, symbols, workspaces
from mine_planner.gis.map_import import import_map
from mine_planner.gis.map_import_values import MapOrder
from mine_planner.gis.sources import SourceFeatures, SourceFile

UTM = "EPSG:32638"


@pytest.fixture
def workspace(tmp_path, qgis_app):
    opened = workspaces.create_workspace(
        tmp_path / "north.gpkg",
        QgsCoordinateReferenceSystem(UTM),
        title="North",
        organisation="Centre",
        office="N",
    )
    yield opened
    opened.close()


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def bring_in(workspace, names, batch="Spring"):
    features = SourceFeatures("outlines", QgsCoordinateReferenceSystem(UTM))
    for number, name in enumerate(names):
        box = shapely.box(660000 + 200 * number, 4420000, 660100 + 200 * number, 4420100)
        features.ids.append(str(number))
        features.wkb.append(shapely.to_wkb(box))
        features.attributes.append({"sheet": name})
    order = MapOrder("suspected_area", "sheet", "C", 3, 40.0, batch)
    return import_map(workspace, SourceFile("a.geojson", "", None), [features], order)


def names_of_groups(project):
    return [
        group.name()
        for group in project.layerTreeRoot().findGroups(True)
        if group.customProperty(layers.MAP_PROPERTY)
    ]


def test_every_table_of_the_plan_is_an_editable_layer(workspace, project):
    layers.add_workspace_layers(project, workspace)
    for table in layers.PLAN_TABLES:
        layer = layers.workspace_layer(project, table)
        assert layer is not None
        assert layer.isValid()
        assert not layer.readOnly()


def test_maps_lie_grouped_by_batch_and_sheet(workspace, project):
    bring_in(workspace, ["10-B", "10-A", "10-B"])
    bring_in(workspace, ["11-A"], batch="Autumn")
    layers.add_workspace_layers(project, workspace)
    assert names_of_groups(project) == ["10-A", "10-B", "11-A"]
    sheet = next(layer for layer in layers.workspace_layers(project, "map_area"))
    assert {layer.featureCount() for layer in layers.workspace_layers(project, "map_area")} == {1, 2}
    assert sheet.renderer().classAttribute() == "content"


def test_showing_a_workspace_again_adds_only_what_is_new(workspace, project):
    bring_in(workspace, ["10-A"])
    layers.add_workspace_layers(project, workspace)
    before = len(project.mapLayers())
    layers.add_workspace_layers(project, workspace)
    assert len(project.mapLayers()) == before
    bring_in(workspace, ["10-C"])
    map_groups.update_map_groups(project, workspace)
    assert len(project.mapLayers()) == before + 1
    assert names_of_groups(project) == ["10-A", "10-C"]


def test_closing_a_workspace_takes_its_layers_and_leaves_others(workspace, project):
    other = QgsVectorLayer("Point?crs=EPSG:4326", "wells", "memory")
    project.addMapLayer(other)
    layers.add_workspace_layers(project, workspace)
    layers.remove_workspace_layers(project)
    assert [layer.name() for layer in project.mapLayers().values()] == ["wells"]
    assert project.layerTreeRoot().findGroups(True) == []


def test_a_feature_added_split_or_pasted_gets_a_uuid_of_its_own(workspace):
    layer = layers.make_layer(workspace.path, "clearance_task", "Tasks")
    index = layer.fields().indexOf("uuid")
    assert layer.defaultValueDefinition(index).expression() == "uuid('WithoutBraces')"
    assert layer.fields().at(index).duplicatePolicy() == Qgis.FieldDuplicatePolicy.DefaultValue
    assert layer.fields().at(index).splitPolicy() == Qgis.FieldDomainSplitPolicy.DefaultValue


def test_the_committed_styles_are_those_the_code_builds(workspace):
    for table in ("hazard_area", "map_area", "clearance_task", "released_land"):
        shipped = layers.make_layer(workspace.path, table, table)
        built = QgsVectorLayer(layers.layer_source(workspace.path, table), table, "ogr")
        styles.build_style(built, table)
        assert shipped.renderer().type() == built.renderer().type()
        assert legend(shipped) == legend(built)


def test_points_and_boxes_wait_for_their_scale_and_tasks_do_not(workspace):
    def is_seen(table, denominator):
        return layers.make_layer(workspace.path, table, table).isInScaleRange(denominator)

    for table in ("task_point", "site_feature"):
        assert is_seen(table, 7_400)
        assert not is_seen(table, 7_600)
    assert is_seen("task_box", 14_000)
    assert not is_seen("task_box", 16_000)
    assert all(is_seen(table, 1_000_000) for table in ("clearance_task", "hazard_area", "find"))


def test_rows_of_every_kind_of_map_show_their_corridor_in_a_new_project(workspace, project):
    with workspace.action("Trace") as action:
        batch = action.insert("batch", {"name": "Paper maps"})
        grades = {"sourcereliability": "C", "inforeliability": 3, "sigma_m": 30.0, "batch_uuid": batch}
        for kind in ("scan", "vector"):
            sheet = action.insert("source_map", {"name": kind, "kind": kind, **grades})
            row = shapely.MultiLineString([[(660000, 4420000), (660100, 4420000)]])
            action.insert("mine_row", {"map_uuid": sheet, "geom": action.blob(row)})
    layers.add_workspace_layers(project, workspace)
    lowest = {
        group.name(): group.findLayers()[0].layer().renderer().symbol().symbolLayer(0).layerType()
        for group in project.layerTreeRoot().findGroups(True)
        if group.customProperty(layers.MAP_PROPERTY)
    }
    assert lowest == {"scan": "GeometryGenerator", "vector": "GeometryGenerator"}


def legend(layer):
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def test_imsma_colours_are_kept_and_no_two_classes_look_alike_in_black_and_white():
    assert symbols.hazard("CHA", "open").symbolLayer(0).fillColor().name().upper() == "#FF0000"
    assert symbols.hazard("SHA", "open").symbolLayer(0).fillColor().name().upper() == "#F4A718"
    assert symbols.hazard("CHA", "closed").symbolLayer(0).strokeColor().name().upper() == "#A5CD39"
    signs = [second_sign(symbols.hazard(kind, "open")) for kind in ("CHA", "SHA")]
    signs += [second_sign(symbols.released(kind)) for kind in ("cancelled", "reduced", "cleared")]
    assert len(set(signs)) == len(signs)


def second_sign(symbol):
    base = symbol.symbolLayer(0)
    angles = tuple(
        layer.lineAngle() for layer in symbol.symbolLayers()[1:] if layer.layerType() == "LinePatternFill"
    )
    return (int(base.strokeStyle()), angles)


def test_a_project_opens_from_another_folder_with_relative_paths(workspace, tmp_path, qgis_app):
    import shutil

    bring_in(workspace, ["10-A"])
    home = tmp_path / "home"
    home.mkdir()
    workspace.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(workspace.path, home / "north.gpkg")
    copy = workspaces.open_workspace(home / "north.gpkg")
    from qgis.core import QgsRectangle

    projects.write_project(home / "north.qgz", copy, [], extent=QgsRectangle(0, 0, 1, 1))
    copy.close()
    away = tmp_path / "stick"
    home.rename(away)
    read = QgsProject()
    assert read.read(str(away / "north.qgz"))
    assert all(layer.isValid() for layer in read.mapLayers().values())
    assert all(str(away) in layer.source() for layer in read.mapLayers().values())
    read.clear()


def test_a_worksites_places_ways_and_areas_are_all_shown(workspace, qgis_new_project):
    project = QgsProject.instance()
    lane = shapely.LineString([(500, 500), (560, 500)])
    shapes = (shapely.Point(500, 500), lane, shapely.box(0, 0, 50, 50))
    with workspace.action("Lay out a worksite") as action:
        for number, shape in enumerate(shapes):
            values = {"type": "parking", "label": f"Feature {number}", "geom": action.blob(shape)}
            action.insert("site_feature", values)
    layers.add_workspace_layers(project, workspace)
    found = layers.workspace_layers(project, "site_feature")
    assert sorted(layer.featureCount() for layer in found) == [1, 1, 1]
    assert {layer.geometryType() for layer in found} == {
        Qgis.GeometryType.Point,
        Qgis.GeometryType.Line,
        Qgis.GeometryType.Polygon,
    }
    assert all(layer.labelsEnabled() and layer.hasScaleBasedVisibility() for layer in found)
    place = next(layer for layer in found if layer.geometryType() == Qgis.GeometryType.Point)
    place.startEditing()
    feature = next(place.getFeatures())
    place.changeAttributeValue(feature.id(), place.fields().indexOf("label"), "Control point")
    assert place.commitChanges()
    assert workspace.row("site_feature", label="Control point") is not None
