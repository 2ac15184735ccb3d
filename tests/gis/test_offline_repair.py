# SPDX-License-Identifier: GPL-2.0-or-later
"""Repairs for work without a network: files are copied in, and nothing else is changed."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path

import offline_samples
import pytest
from qgis.core import Qgis, QgsProject, QgsSvgMarkerSymbolLayer

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.gis import offline_copies, offline_repair
from mine_planner.gis.offline_check import check_project
from mine_planner.gis.offline_file_repair import repair_file
from mine_planner.gis.project_expressions import Expression
from mine_planner.gis.project_reading import project_xml


@pytest.fixture
def home(qgis_app, tmp_path):
    """Return a folder with a project that QGIS wrote; its pictures lie in another folder."""
    folder = tmp_path / "office"
    folder.mkdir()
    project = QgsProject()
    offline_samples.fill(project, folder, tmp_path / "elsewhere")
    assert project.write(str(folder / "plan.qgz"))
    project.clear()
    return folder


def state(folder: Path) -> dict[str, str]:
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}


def mendable(path: Path):
    return [finding for finding in check_project(path) if finding.repairs]


def files_of(project: QgsProject) -> set[str]:
    """Return every picture that an open project draws from, asked from QGIS's own objects."""
    by_name = {layer.name(): layer for layer in project.mapLayers().values()}
    wells, tracks, fields = (by_name[name] for name in ("wells", "tracks", "fields"))
    points = wells.renderer().symbol()
    layout = project.layoutManager().layoutByName("A4")
    labels = wells.labeling().settings()
    text = labels.format()
    background = text.background()
    return {
        points.symbolLayer(0).path(),
        points.symbolLayer(1).path(),
        background.svgFile(),
        wells.editFormConfig().uiForm(),
        tracks.renderer().symbol().symbolLayer(0).path(),
        fields.renderer().symbol().symbolLayer(0).imageFilePath(),
        fields.renderer().symbol().symbolLayer(1).svgFilePath(),
        layout.itemById("logo").picturePath(),
        layout.itemById("shape").symbol().symbolLayer(0).svgFilePath(),
    }


EXPECTED = {*offline_samples.IMAGES, "form.ui"}


def opened(path: Path) -> QgsProject:
    project = QgsProject()
    assert project.read(str(path))
    return project


def test_a_file_outside_the_folder_is_found_though_qgis_names_it_by_a_relative_path(home):
    assert b"../elsewhere/skull.svg" in project_xml(home / "plan.qgz")
    found = mendable(home / "plan.qgz")
    assert {finding.subject for finding in found} == EXPECTED
    assert len(found) == len(EXPECTED)  # the style that is not shown names the same files
    assert {finding.repairs for finding in found} == {("copy_in",)}


def test_embedded_pictures_are_fine_and_a_marker_font_that_is_not_here_is_told(home):
    found = check_project(home / "plan.qgz")
    assert not any("base64" in finding.subject for finding in found)
    (font,) = [finding for finding in found if finding.subject == "No Such Marker Font"]
    assert (font.kind, font.repairs) == ("font", ())


def test_paths_in_expressions_are_told_with_where_they_are(home):
    found = [finding for finding in check_project(home / "plan.qgz") if finding.kind == "expression"]
    assert {
        (finding.subject, *finding.problem.split(" names a place on this machine: ")) for finding in found
    } == offline_samples.PATHS
    assert all("@project_folder" in finding.repair and not finding.repairs for finding in found)


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("'/home/x/' || \"photo\"", ["/home/x/"]),
        (r"'C:\\x\\' || a", ["C:\\x\\"]),
        ("'C:/x/' || a", ["C:/x/"]),
        (r"'\\\\server\\share\\a.png'", ["\\\\server\\share\\a.png"]),
        ("'file:///x/a.png'", ["file:///x/a.png"]),
        ("'/logo.svg'", ["/logo.svg"]),
        ("coalesce(\"it's\", '/home/x/')", ["/home/x/"]),
        ("if(a = 'it''s', '/home/o''x/', '')", ["/home/o'x/"]),
        ("area || '/ha'", []),
        ("a || '/' || b", []),
        ("'pictures/' || photo", []),
        ("@project_folder || '/pictures/' || photo", []),
        ("concat(@project_folder, '/pictures/', photo)", []),
        ("concat('/home/x/', photo)", ["/home/x/"]),
        ("coalesce(photo, '/home/x/none.svg')", ["/home/x/none.svg"]),
        ("'<img src=\"' || '/home/x/' || photo || '\">'", ["/home/x/"]),
        ("'' || '/home/x/' || photo", ["/home/x/"]),
        ("photo || 'C:/x/'", ["C:/x/"]),
        ("1 -- '/home/x/'", []),
        ("/* '/home/x/' */ 1", []),
        ("'01/02/2026'", []),
        ("a / b / c", []),
        ("'/home/x/' || (", ["/home/x/"]),
    ],
)
def test_what_counts_as_a_path_in_an_expression(text, paths):
    assert Expression("label", text).paths == paths


def test_a_project_file_is_mended_and_opens_elsewhere_with_every_picture(home, tmp_path):
    before, elsewhere = (home / "plan.qgz").read_bytes(), state(tmp_path / "elsewhere")
    mended = repair_file(home / "plan.qgz")
    assert sorted(mended.lines) == sorted(f"{name}: is read from files/{name}" for name in EXPECTED)
    assert mended.kept == home / "plan_before_repair.qgz"
    assert mended.kept.read_bytes() == before
    assert state(tmp_path / "elsewhere") == elsewhere
    assert mendable(home / "plan.qgz") == []
    moved = tmp_path / "stick"
    shutil.move(home, moved)
    shutil.rmtree(tmp_path / "elsewhere")
    project = opened(moved / "plan.qgz")
    assert files_of(project) == {str(moved / "files" / name) for name in EXPECTED}
    assert all(Path(name).is_file() for name in files_of(project))
    wells = project.mapLayersByName("wells")[0]
    assert wells.renderer().symbol().symbolLayer(3).path() == offline_samples.EMBEDDED
    assert wells.styleManager().setCurrentStyle("night")
    assert "elsewhere" not in wells.renderer().symbol().symbolLayer(0).path()
    project.clear()


def test_nothing_but_the_paths_is_changed_in_a_project_file(home, tmp_path):
    with zipfile.ZipFile(home / "plan.qgz", "a") as archive:
        archive.writestr("notes.txt", "kept")
    project = opened(home / "plan.qgz")
    titles = {layer.id(): (layer.name(), layer.source()) for layer in project.mapLayers().values()}
    project.clear()
    repair_file(home / "plan.qgz")
    with zipfile.ZipFile(home / "plan.qgz") as archive:
        assert archive.read("notes.txt") == b"kept"
        assert archive.testzip() is None
    project = opened(home / "plan.qgz")
    assert titles == {layer.id(): (layer.name(), layer.source()) for layer in project.mapLayers().values()}
    tip = project.mapLayersByName("wells")[0].mapTipTemplate()
    assert tip == """<img src="file:///home/x/tips/[% '/home/x/thumbs/' || "photo" %]">"""
    project.clear()
    assert not list(home.glob("*.part"))


def test_layers_and_absolute_paths_of_a_project_file_are_mended_without_opening_it(home, tmp_path):
    shutil.copy(home / "tracks.gpkg", tmp_path / "elsewhere" / "roads.gpkg")
    project = opened(home / "plan.qgz")
    project.setFilePathStorage(Qgis.FilePathType.Absolute)
    tracks = project.mapLayersByName("tracks")[0]
    tracks.setDataSource(str(tmp_path / "elsewhere" / "roads.gpkg") + "|layername=tracks", "roads", "ogr")
    assert project.write(str(home / "plan.qgs"))
    project.clear()
    mended = repair_file(home / "plan.qgs")
    assert "roads: is read from files/roads.gpkg" in mended.lines
    assert any("relative" in line for line in mended.lines)
    text = (home / "plan.qgs").read_text()
    assert "roads.gpkg|layername=tracks" in text
    assert str(home) not in text.replace(str(home / "plan"), "")
    assert mendable(home / "plan.qgs") == []


def test_a_second_repair_finds_nothing_to_do_and_writes_nothing(home):
    repair_file(home / "plan.qgz")
    before = state(home)
    again = repair_file(home / "plan.qgz")
    assert (again.lines, again.kept) == ([], None)
    assert state(home) == before


def test_files_that_are_there_already_are_never_replaced(home, tmp_path):
    (home / "files").mkdir()
    (home / "files" / "skull.svg").write_text("another one")
    (home / "plan_before_repair.qgz").write_text("kept from another day")
    mended = repair_file(home / "plan.qgz")
    assert (home / "files" / "skull.svg").read_text() == "another one"
    assert "skull.svg: is read from files/skull_2.svg" in mended.lines
    assert (home / "plan_before_repair.qgz").read_text() == "kept from another day"
    assert mended.kept.name == "plan_before_repair_2.qgz"


def test_a_folder_for_copies_that_leads_elsewhere_is_not_written_into(home, tmp_path):
    (tmp_path / "outside").mkdir()
    (home / "files").symlink_to(tmp_path / "outside", target_is_directory=True)
    before = (home / "plan.qgz").read_bytes()
    with pytest.raises(WorkspaceError, match="leads out"):
        repair_file(home / "plan.qgz")
    assert list((tmp_path / "outside").iterdir()) == []
    assert (home / "plan.qgz").read_bytes() == before


def test_a_full_disk_leaves_the_project_as_it_was_and_no_half_copy(home, monkeypatch):
    before = (home / "plan.qgz").read_bytes()

    def full(path, target):
        Path(target).write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(offline_copies.shutil, "copy2", full)
    with pytest.raises(WorkspaceError, match="free some space"):
        repair_file(home / "plan.qgz")
    assert (home / "plan.qgz").read_bytes() == before
    assert list((home / "files").iterdir()) == []


def test_a_project_that_is_read_by_half_is_not_replaced(home, monkeypatch):
    from mine_planner.gis import offline_file_repair

    before = state(home)
    monkeypatch.setattr(offline_file_repair, "project_xml", lambda path: project_xml(path)[:-200])
    with pytest.raises(InputError, match="no QGIS project"):
        repair_file(home / "plan.qgz")
    assert state(home) == before


def test_a_workspace_elsewhere_is_not_copied_since_there_would_be_two_of_it(home, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis import workspaces
    from mine_planner.gis.layers import make_layer

    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    made = workspaces.create_workspace(
        tmp_path / "region.gpkg", crs, title="Region", organisation="Centre", office="C"
    )
    project = opened(home / "plan.qgz")
    project.addMapLayer(make_layer(made.path, "clearance_task", "Tasks"))
    assert project.write()
    project.clear()
    made.close()
    (finding,) = [finding for finding in check_project(home / "plan.qgz") if finding.subject == "Tasks"]
    assert finding.repairs == ("remove",)
    repair_file(home / "plan.qgz")
    assert not (home / "files" / "region.gpkg").exists()


def test_the_open_project_is_mended_in_memory_and_keeps_its_file_as_it_was(home, tmp_path):
    before, elsewhere = (home / "plan.qgz").read_bytes(), state(tmp_path / "elsewhere")
    project = opened(home / "plan.qgz")
    chosen = [(finding, "copy_in") for finding in mendable(home / "plan.qgz")]
    mended = offline_repair.repair(project, chosen)
    assert sorted(mended.lines) == sorted(f"{name}: is read from files/{name}" for name in EXPECTED)
    assert files_of(project) == {str(home / "files" / name) for name in EXPECTED}
    assert (home / "plan.qgz").read_bytes() == before
    kept = offline_repair.save(project)
    assert kept.read_bytes() == before
    assert mendable(home / "plan.qgz") == []
    assert state(tmp_path / "elsewhere") == elsewhere
    wells = project.mapLayersByName("wells")[0]
    assert "'/home/x/pictures/'" in project_xml(home / "plan.qgz").decode()
    assert (
        wells.defaultValueDefinition(wells.fields().indexOf("photo")).expression() == r"'C:\\photos\\new.jpg'"
    )
    project.clear()
    again = opened(home / "plan.qgz")
    assert files_of(again) == {str(home / "files" / name) for name in EXPECTED}
    again.clear()


def test_only_what_was_chosen_is_mended_in_the_open_project(home):
    project = opened(home / "plan.qgz")
    chosen = [
        (finding, "copy_in") for finding in mendable(home / "plan.qgz") if finding.subject == "skull.svg"
    ]
    assert len(offline_repair.repair(project, chosen).lines) == 1
    names = {Path(name).parent.name: 0 for name in files_of(project)}
    assert set(names) == {"files", "elsewhere"}
    assert [path.name for path in (home / "files").iterdir()] == ["skull.svg"]
    project.clear()


def test_a_symbol_of_the_profile_is_told_and_one_that_qgis_brings_along_is_not(home, tmp_path, monkeypatch):
    from mine_planner.gis import offline_sources

    project = opened(home / "plan.qgz")
    shipped = next(Path(p) for p in qgis_svg_paths() if Path(p).is_dir() and any(Path(p).rglob("*.svg")))
    symbol = next(shipped.rglob("*.svg"))
    wells = project.mapLayersByName("wells")[0]
    wells.renderer().symbol().changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(str(symbol)))
    assert project.write()
    project.clear()
    assert symbol.name not in {finding.subject for finding in check_project(home / "plan.qgz")}
    monkeypatch.setattr(offline_sources, "is_shipped", lambda _path: False)  # as a folder of the profile
    assert symbol.name in {finding.subject for finding in mendable(home / "plan.qgz")}
    repair_file(home / "plan.qgz")
    assert (home / "files" / symbol.name).read_bytes() == symbol.read_bytes()


def qgis_svg_paths():
    from qgis.core import QgsApplication

    return QgsApplication.svgPaths()
