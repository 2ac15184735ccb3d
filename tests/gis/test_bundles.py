# SPDX-License-Identifier: GPL-2.0-or-later
"""A bundle opens elsewhere, without a network, and holds what the office needs and nothing half."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import offline_samples
import pytest
import shapely
from osgeo import gdal, osr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsSvgMarkerSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.gis import bundle_layers, bundle_manifest, bundle_tiles, workspaces
from mine_planner.gis.bundle_estimate import Sizing, layer_sizes
from mine_planner.gis.bundle_manifest import check_bundle
from mine_planner.gis.bundles import BundleOrder, estimate, make_bundle
from mine_planner.gis.layers import make_layer

AREA = QgsRectangle(664000, 4428000, 665000, 4429000)


def raster(path: Path) -> None:
    """Write a raster of 4 km x 4 km, 10 m pixels, whose values count up from the north-west corner."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), 400, 400, 1, gdal.GDT_Int32)
    data.SetGeoTransform((663000, 10, 0, 4430000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32638)
    data.SetProjection(reference.ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.arange(160000, dtype=np.int32).reshape(400, 400))
    data.FlushCache()


def villages(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:32638&field=name:string", "Villages", "memory")
    for name, x in (("inside", 664500), ("outside", 690000)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, 4428500)))
        feature.setAttributes([name])
        layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    return QgsVectorLayer(str(path), "Villages", "ogr")


@pytest.fixture
def office(qgis_app, tmp_path):
    """Return an open workspace and a project whose layers lie in three folders and on the network."""
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    home = tmp_path / "home"
    (tmp_path / "maps").mkdir()
    home.mkdir()
    workspace = workspaces.create_workspace(
        home / "region.gpkg", crs, title="Region", organisation="Centre", office="C"
    )
    with workspace.action("Draw") as action:
        square = shapely.MultiPolygon([shapely.box(664200, 4428200, 664300, 4428300)])
        action.insert("clearance_task", {"code": "C-0001", "geom": action.blob(square)})
    raster(tmp_path / "maps" / "photo.tif")
    layer = villages(tmp_path / "maps" / "villages.gpkg")
    category = QgsRendererCategory("inside", QgsMarkerSymbol.createSimple({"color": "red"}), "Inside")
    layer.setRenderer(QgsCategorizedSymbolRenderer("name", [category]))
    svg = tmp_path / "maps" / "skull.svg"
    svg.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    )
    project = QgsProject()
    project.setCrs(crs)
    tasks = make_layer(workspace.path, "clearance_task", "Tasks")
    marked = villages(tmp_path / "maps" / "marked.gpkg")
    marked.renderer().symbol().changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(str(svg)))
    tiles = QgsRasterLayer("type=xyz&url=https://tile.example.org/{z}/{x}/{y}.png", "Street map", "wms")
    photo = QgsRasterLayer(str(tmp_path / "maps" / "photo.tif"), "Aerial photo")
    project.addMapLayers([tasks, layer, marked, tiles, photo])
    assert project.write(str(home / "plan.qgz"))
    project.clear()
    yield workspace, home / "plan.qgz"
    workspace.close()


OPEN_ELSEWHERE = """
import sys
from qgis.core import QgsApplication, QgsProject
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1])
layers = project.mapLayers().values()
print(sorted(layer.name() for layer in layers if layer.isValid()))
print(sorted(layer.name() for layer in layers if not layer.isValid()))
print(all(layer.source().startswith(sys.argv[2]) for layer in layers))
project.clear()
app.exitQgis()
"""


def isolated(*command: str) -> list[str]:
    """Return a command that runs in a network namespace with nothing in it, where that is permitted."""
    for prefix in (["unshare", "-rn"], ["unshare", "-n"]):
        if (
            shutil.which("unshare")
            and subprocess.run([*prefix, "true"], check=False, capture_output=True).returncode == 0
        ):
            return [*prefix, *command]
    pytest.skip("network namespaces are not permitted here")


def test_a_bundle_opens_from_another_path_without_a_network(office, tmp_path):
    workspace, project = office
    make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA, office="N"), QgsFeedback())
    elsewhere = tmp_path / "mnt" / "other drive"
    elsewhere.parent.mkdir()
    shutil.move(tmp_path / "stick", elsewhere)
    for gone in ("home", "maps"):
        (tmp_path / gone).rename(tmp_path / ("no_more_" + gone))
    command = isolated(sys.executable, "-c", OPEN_ELSEWHERE, str(elsewhere / "plan.qgs"), str(elsewhere))
    environment = _environment(tmp_path)
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120, env=environment)
    assert run.returncode == 0, run.stderr
    valid, invalid, inside = run.stdout.strip().splitlines()[-3:]
    assert valid == "['Aerial photo', 'Tasks', 'Villages', 'Villages']"
    assert (invalid, inside) == ("[]", "True")


def _environment(tmp_path):
    import os

    root = str(Path(__file__).resolve().parents[2])
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root, "HOME": str(tmp_path)}


def test_base_layers_are_cut_to_the_area_and_keep_their_values_and_style(office, tmp_path):
    workspace, project = office
    bundle = make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA), QgsFeedback())
    photo = gdal.Open(str(bundle.folder / "rasters" / "Aerial_photo.tif"))
    assert (photo.RasterXSize, photo.RasterYSize) == (100, 100)
    # the north-west pixel of the area is 100 columns and 100 rows into the photo: 100 * 400 + 100
    assert photo.GetRasterBand(1).ReadAsArray()[0, 0] == 40100
    assert photo.GetRasterBand(1).GetBlockSize() == [256, 256]
    opened = QgsProject()
    assert opened.read(str(bundle.folder / "plan.qgs"))
    names = {layer.name(): layer for layer in opened.mapLayers().values()}
    found = opened.mapLayersByName("Villages")
    assert all([f["name"] for f in layer.getFeatures()] == ["inside"] for layer in found)
    assert any(isinstance(layer.renderer(), QgsCategorizedSymbolRenderer) for layer in found)
    assert "Street map" not in names
    opened.clear()


def test_what_stays_behind_is_said_and_the_rest_is_clean(office, tmp_path):
    workspace, project = office
    bundle = make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA), QgsFeedback())
    assert [item["layer"] for item in bundle.left_out] == ["Street map"]
    assert [finding for finding in bundle.findings if finding.blocks] == []
    manifest = json.loads((bundle.folder / "manifest.json").read_text())
    listed = {file["path"] for file in manifest["files"]}
    there = {p.relative_to(bundle.folder).as_posix() for p in bundle.folder.rglob("*") if p.is_file()}
    assert listed == there - {"manifest.json"}
    assert any(path.startswith("files/skull") for path in listed)


def test_forms_pictures_and_every_kind_of_symbol_go_along(office, tmp_path):
    workspace, _ = office
    folder = tmp_path / "plans"
    folder.mkdir()
    project = QgsProject()
    offline_samples.fill(project, folder, tmp_path / "pictures")
    assert project.write(str(folder / "plan.qgz"))
    project.clear()
    bundle = make_bundle(workspace, BundleOrder(tmp_path / "stick", folder / "plan.qgz"), QgsFeedback())
    names = {path.name for path in (bundle.folder / "files").iterdir()}
    assert names == {*offline_samples.IMAGES, "form.ui"}
    told = [finding.kind for finding in bundle.findings if finding.blocks]
    assert set(told) == {"expression", "font"}  # what only a person can put right
    shutil.rmtree(tmp_path / "pictures")
    opened = QgsProject()
    assert opened.read(str(bundle.folder / "plan.qgs"))
    wells = opened.mapLayersByName("wells")[0]
    assert wells.editFormConfig().uiForm() == str(bundle.folder / "files" / "form.ui")
    logo = opened.layoutManager().layoutByName("A4").itemById("logo")
    assert logo.picturePath() == str(bundle.folder / "files" / "logo.png")
    opened.clear()


def test_the_surroundings_of_tasks_are_the_area(office, tmp_path):
    workspace, project = office
    order = BundleOrder(tmp_path / "stick", project, tasks=("C-0001",))
    bundle = make_bundle(workspace, order, QgsFeedback())
    photo = gdal.Open(str(bundle.folder / "rasters" / "Aerial_photo.tif"))
    # the task is 100 m wide, with 1,000 m on each side: 210 pixels of 10 m
    assert (photo.RasterXSize, photo.RasterYSize) == (210, 210)
    with pytest.raises(InputError, match="no task X"):
        make_bundle(workspace, BundleOrder(tmp_path / "other", project, tasks=("X",)), QgsFeedback())


def test_a_bundle_for_an_office_is_its_own_copy_and_takes_the_plugin_along(office, tmp_path):
    workspace, project = office
    zip_path = tmp_path / "mine_planner.zip"
    zip_path.write_bytes(b"PK")
    order = BundleOrder(tmp_path / "stick", project, AREA, office="N", plugin_zip=zip_path)
    bundle = make_bundle(workspace, order, QgsFeedback())
    copy = workspaces.open_workspace(bundle.folder / "region.gpkg")
    assert copy.info.office == "N"
    copy.close()
    assert (bundle.folder / "mine_planner.zip").read_bytes() == b"PK"
    assert "mine_planner.zip" in (bundle.folder / "README.txt").read_text()
    assert workspace.rows("exchange_log")[0]["direction"] == "handed_over"


def test_a_changed_or_missing_file_of_a_bundle_is_named(office, tmp_path):
    workspace, project = office
    bundle = make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA), QgsFeedback())
    assert check_bundle(bundle.folder) == []
    (bundle.folder / "README.txt").write_text("other")
    (bundle.folder / "rasters" / "Aerial_photo.tif").unlink()
    problems = check_bundle(bundle.folder)
    assert len(problems) == 2
    assert any("README.txt was changed" in problem for problem in problems)
    manifest = bundle.folder / "manifest.json"
    manifest.write_text(json.dumps({"files": [{"path": "../../etc/passwd", "sha256": ""}]}))
    assert "missing" in check_bundle(bundle.folder)[0]
    with pytest.raises(InputError, match="no bundle"):
        check_bundle(tmp_path)


def test_what_did_not_come_with_a_bundle_is_named(office, tmp_path):
    workspace, project = office
    bundle = make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA), QgsFeedback())
    (bundle.folder / "rasters" / "start.exe").write_bytes(b"MZ")
    (problem,) = check_bundle(bundle.folder)
    assert problem == "rasters/start.exe did not come with the bundle: ask who put it there."


def test_a_check_that_is_cancelled_says_that_nothing_is_known(office, tmp_path):
    workspace, project = office
    bundle = make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA), QgsFeedback())
    with pytest.raises(InputError, match="nothing is known of the bundle yet"):
        check_bundle(bundle.folder, lambda share: share < 50)


def test_a_cancelled_bundle_leaves_nothing(office, tmp_path, monkeypatch):
    workspace, project = office
    feedback = QgsFeedback()
    original = bundle_layers.cut_raster

    def cancel_half_way(*arguments):
        feedback.cancel()
        original(*arguments)

    monkeypatch.setattr(bundle_layers, "cut_raster", cancel_half_way)
    with pytest.raises(WorkspaceError, match="cancelled"):
        make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA), feedback)
    assert list(tmp_path.glob("stick*")) == []


def test_a_full_disk_leaves_nothing_and_says_so(office, tmp_path, monkeypatch):
    workspace, project = office

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mine_planner.gis.bundle_manifest.write_manifest", full)
    with pytest.raises(WorkspaceError, match="free some space"):
        make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA), QgsFeedback())
    assert list(tmp_path.glob("stick*")) == []


def test_the_size_is_estimated_before_anything_is_written(office, tmp_path, monkeypatch):
    workspace, project = office
    order = BundleOrder(tmp_path / "stick", project, AREA)
    whole = estimate(workspace, BundleOrder(tmp_path / "stick", project))
    assert workspace.path.stat().st_size < estimate(workspace, order) < whole
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(InputError, match="free some space"):
        make_bundle(workspace, order, QgsFeedback())
    assert list(tmp_path.glob("stick*")) == []


def test_a_folder_that_is_there_is_not_touched(office, tmp_path):
    workspace, _ = office
    (tmp_path / "stick").mkdir()
    with pytest.raises(InputError, match="there already"):
        make_bundle(workspace, BundleOrder(tmp_path / "stick"), QgsFeedback())


def colour_photo(path: Path) -> None:
    """Write a picture of three bands of bytes over 1 km."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), 500, 500, 3, gdal.GDT_Byte)
    data.SetGeoTransform((664000, 2, 0, 4429000, 0, -2))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32638)
    data.SetProjection(reference.ExportToWkt())
    for band in (1, 2, 3):
        data.GetRasterBand(band).WriteArray(np.full((500, 500), 60 * band, dtype=np.uint8))
    data.FlushCache()


def test_rasters_become_mbtiles_at_the_chosen_scales(qgis_app, tmp_path):
    colour_photo(tmp_path / "photo.tif")
    bundle_tiles.write_tiles(
        str(tmp_path / "photo.tif"), tmp_path / "p.mbtiles", AREA, (13, 15), QgsFeedback()
    )
    layer = QgsRasterLayer(str(tmp_path / "p.mbtiles"), "photo")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:3857"
    tiles = sqlite3.connect(tmp_path / "p.mbtiles")
    assert {row[0] for row in tiles.execute("SELECT DISTINCT zoom_level FROM tiles")} == {13, 14, 15}
    tiles.close()
    middle = layer.dataProvider().sample(layer.extent().center(), 1)
    assert middle == (60.0, True)


def test_numbers_stay_geotiff_where_tiles_are_asked_for(office, tmp_path):
    workspace, project = office
    order = BundleOrder(tmp_path / "stick", project, AREA, tiles=(13, 15))
    bundle = make_bundle(workspace, order, QgsFeedback())
    assert (bundle.folder / "rasters" / "Aerial_photo.tif").is_file()


def test_a_zoom_level_has_its_published_scale():
    # OGC 17-083r2, annex D.1: level 15 has 1:17,061.836 68 at the equator; half of it at 60 degrees
    assert bundle_tiles.scale_of(15, 0.0) == pytest.approx(17061.83668, rel=1e-6)
    assert bundle_tiles.scale_of(15, 60.0) == pytest.approx(17061.83668 / 2, rel=1e-6)


def test_only_the_chosen_layers_go_along(office, tmp_path):
    workspace, project = office
    sizes = layer_sizes(project, Sizing(workspace.path, AREA, workspaces.workspace_crs(workspace)))
    names = {one.name: one for one in sizes}
    assert names["Street map"].stays
    assert names["Aerial photo"].size > 0
    order = BundleOrder(tmp_path / "stick", project, AREA, layers=frozenset({names["Tasks"].id}))
    bundle = make_bundle(workspace, order, QgsFeedback())
    assert not (bundle.folder / "rasters").exists()
    assert {item["layer"] for item in bundle.left_out} >= {"Aerial photo", "Villages"}


def test_an_offices_part_goes_along_and_nothing_is_deleted_at_home(office, tmp_path):
    workspace, project = office
    with workspace.action("Draw") as action:
        square = shapely.MultiPolygon([shapely.box(690000, 4428200, 690100, 4428300)])
        action.insert("clearance_task", {"code": "C-0002", "geom": action.blob(square)})
    order = BundleOrder(tmp_path / "stick", project, AREA, office="N", part=True)
    bundle = make_bundle(workspace, order, QgsFeedback())
    copy = workspaces.open_workspace(bundle.folder / "region.gpkg")
    assert [row["code"] for row in copy.rows("clearance_task")] == ["C-0001"]
    copy.close()
    assert len(workspace.rows("clearance_task")) == 2
    with pytest.raises(InputError, match="area and an office"):
        make_bundle(workspace, BundleOrder(tmp_path / "two", project, AREA, part=True), QgsFeedback())


def test_progress_only_grows(office, tmp_path):
    workspace, project = office
    feedback, told = QgsFeedback(), []
    feedback.progressChanged.connect(told.append)
    make_bundle(workspace, BundleOrder(tmp_path / "stick", project, AREA), feedback)
    assert told == sorted(told)
    assert told[-1] > 90


@pytest.mark.parametrize(("plugin", "steps"), [("mine_planner.zip", "1234"), (None, "123")])
def test_the_page_on_how_to_start_counts_its_steps(plugin, steps):
    order = BundleOrder(Path("stick"), plugin_zip=Path(plugin) if plugin else None)
    said = bundle_manifest.readme(order, "region.gpkg").splitlines()
    assert "".join(line[0] for line in said if line[1:3] == ". ") == steps


def test_the_page_says_what_the_receiving_qgis_needs_and_how_it_comes_without_a_network(tmp_path):
    said = bundle_manifest.readme(BundleOrder(tmp_path / "out"), "region.gpkg")
    assert "3.40" in said
    assert "shapely 2" in said
    assert "--no-index" in said  # pip would ask the network first
    assert "--no-deps" in said  # QGIS's own numpy must stay
    assert "--target <profile>/python" in said
