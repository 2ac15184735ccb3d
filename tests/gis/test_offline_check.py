# SPDX-License-Identifier: GPL-2.0-or-later
"""The offline check: everything remote, absolute or missing is named, and nothing runs or is fetched."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsSvgMarkerSymbolLayer,
    QgsTextFormat,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QFont

from mine_planner.domain.errors import InputError
from mine_planner.gis.offline_check import check_project
from mine_planner.gis.offline_sources import is_remote

if TYPE_CHECKING:
    from pathlib import Path


def points(path: Path, name: str = "wells") -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:32638&field=name:string", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(664000, 4428000)))
    layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


@pytest.fixture
def project(qgis_app, tmp_path):
    made = QgsProject()
    made.setCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    folder = tmp_path / "office"
    folder.mkdir()
    return made, folder


def write(project, folder) -> Path:
    path = folder / "plan.qgz"
    assert project.write(str(path))
    return path


def kinds(findings):
    return {(finding.kind, finding.subject) for finding in findings}


def test_a_project_of_local_files_is_clean(project):
    made, folder = project
    made.addMapLayer(points(folder / "base.gpkg"))
    assert check_project(write(made, folder)) == []


def test_a_remote_layer_is_named_without_asking_the_network(project):
    made, folder = project
    tiles = QgsRasterLayer(
        "type=xyz&url=https://tile.example.org/{z}/{x}/{y}.png&zmax=19", "Street map", "wms"
    )
    made.addMapLayer(tiles)
    findings = check_project(write(made, folder))
    assert ("layer", "Street map") in kinds(findings)
    assert all(finding.repair for finding in findings)


def test_a_missing_file_and_one_outside_the_folder_are_told_apart(project, tmp_path):
    made, folder = project
    made.addMapLayer(points(tmp_path / "elsewhere.gpkg", "elsewhere"))
    made.addMapLayer(points(folder / "gone.gpkg", "gone"))
    path = write(made, folder)
    (folder / "gone.gpkg").unlink()
    found = {finding.subject: finding.problem for finding in check_project(path)}
    assert "missing" in found["gone"]
    assert "outside" in found["elsewhere"]


def test_absolute_paths_are_reported(project):
    made, folder = project
    made.setFilePathStorage(Qgis.FilePathType.Absolute)
    assert "path" in {finding.kind for finding in check_project(write(made, folder))}


def test_fonts_symbols_relations_and_code_are_reported(project, tmp_path):
    made, folder = project
    layer = points(folder / "base.gpkg")
    settings = QgsPalLayerSettings()
    text = QgsTextFormat()
    text.setFont(QFont("No Such Font 7"))
    settings.setFormat(text)
    settings.fieldName = "name"
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.renderer().symbol().changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(str(tmp_path / "skull.svg")))
    form = layer.editFormConfig()
    form.setInitCodeSource(Qgis.AttributeFormPythonInitCodeSource.Dialog)
    form.setInitCode("open('/tmp/never', 'w')")
    layer.setEditFormConfig(form)
    made.addMapLayer(layer)
    made.writeEntry("Macros", "/pythonCode", "def openProject():\n    raise SystemExit")
    path = write(made, folder)
    text_of = path.read_bytes()
    findings = check_project(path)
    assert ("font", "No Such Font 7") in kinds(findings)
    assert ("image", str(tmp_path / "skull.svg")) in kinds(findings) or any(
        f.kind == "image" for f in findings
    )
    code = [finding for finding in findings if finding.kind in ("macro", "python")]
    assert {finding.kind for finding in code} == {"macro", "python"}
    assert not any(finding.blocks for finding in code)
    assert path.read_bytes() == text_of


def test_a_relation_to_a_layer_that_is_gone_is_reported(project):
    made, folder = project
    made.addMapLayer(points(folder / "base.gpkg"))
    path = write(made, folder)
    xml = zipfile.ZipFile(path).read("plan.qgs").decode()
    relation = '<relation id="r" name="wells of village" referencingLayer="a" referencedLayer="b"/>'
    plain = folder / "plan.qgs"
    plain.write_text(xml.replace("<relations/>", "<relations>" + relation + "</relations>"))
    assert ("relation", "wells of village") in kinds(check_project(plain))


def test_a_grid_that_is_not_here_is_reported(project):
    made, folder = project
    made.addMapLayer(points(folder / "base.gpkg"))
    path = write(made, folder)
    xml = zipfile.ZipFile(path).read("plan.qgs").decode()
    operation = (
        '<srcDest coordinateOp="+proj=pipeline +step +proj=hgridshift +grids=no_such_grid.gsb"/></qgis>'
    )
    plain = folder / "plan.qgs"
    plain.write_text(xml.replace("</qgis>", operation))
    assert ("grid", "no_such_grid.gsb") in kinds(check_project(plain))


@pytest.mark.parametrize(
    ("provider", "source", "remote"),
    [
        ("postgres", "dbname='x' host=10.0.0.1", True),
        ("ogr", "/vsicurl/https://example.org/a.gpkg", True),
        ("gdal", "/data/a.tif", False),
        ("wms", "type=xyz&url=file:///tiles/{z}/{x}/{y}.png", False),
        ("wms", "type=mbtiles&url=/data/a.mbtiles", False),
        ("wms", "type=xyz&url=https%3A%2F%2Ftile.example.org", True),
        ("WFS", "url='https://example.org'", True),
        ("delimitedtext", "file:///data/a.csv?type=csv", False),
    ],
)
def test_what_counts_as_remote(provider, source, remote):
    assert is_remote(provider, source) == remote


def test_a_table_is_found_though_its_relative_path_is_written_in_the_providers_own_way(project, tmp_path):
    made, folder = project
    (tmp_path / "points.csv").write_text("x,y\n664000,4428000\n")
    (folder / "inside.csv").write_text("x,y\n664000,4428000\n")
    for name, path in (("outside", tmp_path / "points.csv"), ("inside", folder / "inside.csv")):
        source = path.as_uri() + "?type=csv&xField=x&yField=y&crs=EPSG:32638"
        made.addMapLayer(QgsVectorLayer(source, name, "delimitedtext"))
    (finding,) = check_project(write(made, folder))
    assert finding.subject == "outside"
    assert "outside the project's folder" in finding.problem


@pytest.mark.parametrize(
    "content", [b"", b"<html/>", b"PK\x03\x04", b"<!DOCTYPE qgis [<!ENTITY a 'b'>]><qgis"]
)
def test_what_is_no_project_is_refused(qgis_app, tmp_path, content):
    for name in ("bad.qgs", "bad.qgz"):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(InputError, match="no QGIS project"):
            check_project(path)


def test_addresses_in_actions_and_map_tips_are_told_and_hinder_nothing(project):
    made, folder = project
    asks, plain = points(folder / "a.gpkg", "asks"), points(folder / "b.gpkg", "plain")
    opens = Qgis.AttributeActionType.OpenUrl
    asks.actions().addAction(opens, "Look up", "https://example.org/[% fid %]")
    asks.setMapTipTemplate('<img src="http://example.org/[% name %].png">')
    plain.actions().addAction(opens, "Photo", "[% name %].png")
    plain.setMapTipTemplate("<b>[% name %]</b>")
    made.addMapLayers([asks, plain])
    findings = check_project(write(made, folder))
    assert kinds(findings) == {("action", "asks"), ("map tip", "asks")}
    assert not any(finding.blocks for finding in findings)
    made.clear()  # without it QGIS crashes at the end of the run, as layers with actions are let go
