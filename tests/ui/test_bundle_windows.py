# SPDX-License-Identifier: GPL-2.0-or-later
"""Bundles, exports for devices and the offline check, as windows."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsSvgMarkerSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from ui_samples import flush

from mine_planner import background
from mine_planner.gis import workspaces
from mine_planner.ui.bundle.offers import check_bundle, export_field, make_bundle, offers
from mine_planner.ui.offers import can_begin
from mine_planner.ui.offline.offers import check_offline
from mine_planner.ui.window import open_window


def wells(project, path, name="wells"):
    """Write a layer of one point into a file and return it."""
    layer = QgsVectorLayer("Point?crs=EPSG:32638&field=name:string", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_200, 4_400_200)))
    layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), project.transformContext(), options)
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


@pytest.fixture
def saved(project, tmp_path):
    """Return a saved project with a layer elsewhere and one from the network."""
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "else").mkdir()
    tiles = QgsRasterLayer("type=xyz&url=https://tile.example.org/{z}/{x}/{y}.png", "Street map", "wms")
    project.addMapLayers([wells(project, tmp_path / "else" / "wells.gpkg"), tiles])
    assert project.write(str(home / "plan.qgz"))
    return project


def ended(window, qtbot):
    qtbot.waitUntil(lambda: not window.run.is_running, timeout=30_000)


# ------------------------------------------------------------------ a bundle that arrived
@pytest.fixture
def arrived(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "README.txt").write_text("Start here", "utf-8")
    listed = [{"path": "README.txt", "sha256": hashlib.sha256(b"Start here").hexdigest()}]
    (folder / "manifest.json").write_text(json.dumps({"files": listed}), "utf-8")
    return folder


def checked(desk, folder, monkeypatch, qtbot):
    monkeypatch.setattr(
        "mine_planner.ui.bundle.arrival.QFileDialog.getExistingDirectory", lambda *_: str(folder)
    )
    (offer,) = [offer for offer in offers() if offer.begin is check_bundle]
    assert can_begin(offer, desk, [])
    offer.begin(desk, [])
    qtbot.waitUntil(lambda: not background.is_running(), timeout=10_000)


def test_a_bundle_is_checked_before_any_workspace_is_open(
    desk, session, arrived, monkeypatch, qtbot, messages
):
    session.close()
    checked(desk, arrived, monkeypatch, qtbot)
    assert messages()[-1] == "The bundle stick is as it was sent."


def test_a_changed_file_of_an_arrived_bundle_is_said(desk, arrived, monkeypatch, qtbot, messages):
    (arrived / "README.txt").write_text("Start there", "utf-8")
    checked(desk, arrived, monkeypatch, qtbot)
    assert messages()[-1] == (
        "Files of stick that are not as they were sent: 1. Have the bundle copied again. "
        "README.txt was changed or damaged."
    )


# ------------------------------------------------------------------ bundles
def test_a_bundle_is_made_of_the_chosen_tasks_for_an_office(desk, session, saved, add_task, tmp_path, qtbot):
    task = add_task(100, 100, 200, 200)
    add_task(50_000, 100, 200, 200)
    (tmp_path / "stick").mkdir()
    window = make_bundle(desk, [task])
    assert window.area_box.currentData() == "tasks"
    names = {one.name: one for one in window.sizes}
    assert names["Street map"].stays
    assert names["wells"].size > 0
    assert not window.part_box.isEnabled()
    window.office_edit.setText("E")
    window.part_box.setChecked(True)
    window.folder_widget.setFilePath(str(tmp_path / "stick"))
    assert window.make_button.isEnabled()
    window.make_button.click()
    ended(window, qtbot)
    assert window.problem.isHidden(), window.problem.text()
    (folder,) = (tmp_path / "stick").iterdir()
    assert "Street map" in window.result.text()
    assert not window.open_button.isHidden()
    copy = workspaces.open_workspace(folder / "north.gpkg")
    assert (copy.info.office, len(copy.rows("clearance_task"))) == ("E", 1)
    copy.close()
    assert len(session.workspace.rows("clearance_task")) == 2


def test_a_layer_that_is_not_ticked_stays_behind(desk, saved, tmp_path, qtbot):
    (tmp_path / "stick").mkdir()
    window = make_bundle(desk, [])
    window.area_box.setCurrentIndex(window.area_box.findData("all"))
    window.measure()
    item = next(i for i in (window.layer_table.item(r, 0) for r in range(2)) if i.text() == "wells")
    item.setCheckState(type(item.checkState()).Unchecked)
    window.folder_widget.setFilePath(str(tmp_path / "stick"))
    window.make_button.click()
    ended(window, qtbot)
    assert "wells (was not chosen)" in window.result.text()


def test_wheels_of_shapely_are_chosen_said_and_taken_along(desk, saved, tmp_path, qtbot):
    (tmp_path / "stick").mkdir()
    name = "shapely-2.0.6-cp312-cp312-manylinux2014_x86_64.whl"
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("shapely-2.0.6.dist-info/METADATA", "Name: shapely\nVersion: 2.0.6\n")
    (tmp_path / "shapely.whl").write_bytes(b"PK")
    window = make_bundle(desk, [])
    window.folder_widget.setFilePath(str(tmp_path / "stick"))
    window.wheel_row.files.setFilePath(f'"{tmp_path / name}" "{tmp_path / "shapely.whl"}"')
    assert not window.make_button.isEnabled()  # while the files are being checked
    qtbot.waitUntil(lambda: "not named as a wheel" in window.wheel_row.problem.text(), timeout=10_000)
    assert not window.make_button.isEnabled()
    before = window.needed()
    window.wheel_row.files.setFilePath(str(tmp_path / name))
    assert window.wheel_row.problem.isHidden()
    qtbot.waitUntil(lambda: window.wheel_row.ready, timeout=10_000)
    assert "Linux (x86_64), Python 3.12" in window.wheel_row.said.text()
    assert "⚠" in window.wheel_row.said.text()  # none fits Windows
    assert window.needed() == before + (tmp_path / name).stat().st_size
    window.make_button.click()
    ended(window, qtbot)
    (folder,) = (tmp_path / "stick").iterdir()
    assert (folder / "plugin" / name).is_file()
    assert "fits Windows" in window.result.text()


def test_a_full_stick_is_said_before_anything_is_written(desk, saved, tmp_path, monkeypatch):
    window = make_bundle(desk, [])
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    window.folder_widget.setFilePath(str(tmp_path))
    assert window.total.text().startswith("⚠")
    assert not window.make_button.isEnabled()


def test_a_cancelled_bundle_says_so_and_leaves_nothing(desk, saved, tmp_path, qtbot, monkeypatch):
    from mine_planner.gis import bundles

    (tmp_path / "stick").mkdir()
    window = make_bundle(desk, [])
    window.folder_widget.setFilePath(str(tmp_path / "stick"))
    original = bundles.Step.setProgress

    def cancelling(step, percent):
        window.run._task.cancel()
        original(step, percent)

    monkeypatch.setattr(bundles.Step, "setProgress", cancelling)
    window.make_button.click()
    ended(window, qtbot)
    assert "cancelled" in window.problem.text()
    assert list((tmp_path / "stick").iterdir()) == []


def test_tiles_offer_scales_on_the_ground(desk, saved):
    window = make_bundle(desk, [])
    assert window.tiles() is None
    assert window.scale_row.isHidden()
    window.format_box.setCurrentIndex(window.format_box.findData("mbtiles"))
    window.measure()
    assert window.tiles() == (12, 16)
    # level 16 has 1:8,531 at the equator and cos(39.75 degrees) of that, 1:6,559, here
    assert window.fine_box.currentText() == "1:6,600"


# ------------------------------------------------------------------ devices
def test_chosen_tasks_are_written_in_the_ticked_formats(desk, add_task, tmp_path, qtbot):
    task = add_task(100, 100, 200, 200)
    add_task(400, 100, 200, 200)
    window = export_field(desk, [task])
    assert window.chosen() == ["N-0001"]
    window.format_boxes["KML"].setChecked(True)
    window.folder_widget.setFilePath(str(tmp_path))
    window.export_button.click()
    ended(window, qtbot)
    assert {path.name for path in tmp_path.glob("N-0001.*")} == {"N-0001.gpkg", "N-0001.kml", "N-0001.qgz"}
    assert "N-0001.kml" in window.result.text()


def test_nothing_is_exported_without_a_task_a_format_and_a_folder(desk, add_task, tmp_path):
    add_task(100, 100, 200, 200)
    window = export_field(desk, [])
    assert not window.export_button.isEnabled()
    window.all_box.click()
    assert window.export_button.isEnabled()
    window.folder_widget.setFilePath(str(tmp_path / "nowhere"))
    window.export_button.click()
    assert "folder" in window.problem.text()
    window.format_boxes["GPKG"].setChecked(False)
    assert not window.export_button.isEnabled()


# ------------------------------------------------------------------ the offline check
def test_findings_are_mended_in_one_action_and_the_project_is_saved(desk, saved, tmp_path):
    window = check_offline(desk, [])
    assert {finding.subject for finding in window.findings} == {"wells", "Street map"}
    # what only removes is not proposed
    assert [how for _, how in window.chosen()] == ["copy_in"]
    row = next(row for row, finding in enumerate(window.findings) if finding.subject == "Street map")
    window.boxes[row].setCurrentIndex(window.boxes[row].findData("remove"))
    window.repair_button.click()
    assert window.findings == []
    assert "works without" in window.headline.text()
    assert (tmp_path / "home" / "files" / "wells.gpkg").is_file()
    assert (tmp_path / "else" / "wells.gpkg").is_file()
    (layer,) = saved.mapLayers().values()
    assert layer.isValid()
    assert str(tmp_path / "home") in layer.source()


def test_what_was_repaired_is_listed_and_the_project_as_it_was_is_kept(desk, saved, tmp_path):
    svg = tmp_path / "else" / "skull.svg"
    svg.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    (layer,) = saved.mapLayersByName("wells")
    layer.renderer().symbol().changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(str(svg)))
    assert saved.write()
    before = (tmp_path / "home" / "plan.qgz").read_bytes()
    window = check_offline(desk, [])
    assert {finding.subject for finding, how in window.chosen() if how == "copy_in"} == {"wells", "skull.svg"}
    window.repair_button.click()
    assert window.done.toPlainText().splitlines() == [
        "wells: is read from files/wells.gpkg",
        "skull.svg: is read from files/skull.svg",
        "The project as it was before: plan_before_repair.qgz",
    ]
    assert (tmp_path / "home" / "plan_before_repair.qgz").read_bytes() == before
    assert layer.renderer().symbol().symbolLayer(0).path() == str(tmp_path / "home" / "files" / "skull.svg")
    assert {finding.subject for finding in window.findings} == {"Street map"}


def test_a_finding_that_is_left_has_no_choice_of_another_one(desk, saved, tmp_path):
    (layer,) = saved.mapLayersByName("wells")
    layer.setMapTipTemplate("[% '/home/x/pictures/' || name %]")
    assert saved.write()
    window = check_offline(desk, [])
    window.repair_button.click()
    kinds = [finding.kind for finding in window.findings]
    choices = [window.table.cellWidget(row, 2) is not None for row in range(len(kinds))]
    assert dict(zip(kinds, choices, strict=True)) == {"layer": True, "expression": False}


def test_macros_are_reported_and_neither_run_nor_mended(desk, saved):
    saved.writeEntry("Macros", "/pythonCode", "raise SystemExit")
    assert saved.write()
    window = check_offline(desk, [])
    row = next(row for row, finding in enumerate(window.findings) if finding.kind == "macro")
    assert row not in window.boxes
    assert window.table.item(row, 0).text().startswith("ⓘ")


def test_a_project_that_was_never_saved_is_not_checked(desk, project):
    window = check_offline(desk, [])
    assert "Save the project" in window.detail.text()
    assert not window.repair_button.isEnabled()


def test_another_project_is_read_and_not_mended(desk, saved, tmp_path):
    shutil.copy(saved.fileName(), tmp_path / "home" / "other.qgz")
    window = check_offline(desk, [])
    window.check(tmp_path / "home" / "other.qgz")
    assert window.findings
    assert window.boxes == {}
    assert open_window(type(window), desk) is window
    window.close()
    flush()
