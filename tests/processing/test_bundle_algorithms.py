# SPDX-License-Identifier: GPL-2.0-or-later
"""Bundles and the offline check through Processing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import install_profile
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsSvgMarkerSymbolLayer,
    QgsVectorLayer,
)

from mine_planner.gis import workspaces
from mine_planner.gis.layers import make_layer
from mine_planner.processing.algorithms.checkoffline import CheckOffline
from mine_planner.processing.algorithms.makebundle import MakeBundle


def run(algorithm, feedback=None, **parameters):
    made = algorithm.create()
    return made.processAlgorithm(parameters, QgsProcessingContext(), feedback or QgsProcessingFeedback())


@pytest.fixture
def office(qgis_app, tmp_path):
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    workspace = workspaces.create_workspace(
        tmp_path / "region.gpkg", crs, title="Region", organisation="Centre", office="C"
    )
    project = QgsProject()
    tiles = QgsRasterLayer("type=xyz&url=https://tile.example.org/{z}/{x}/{y}.png", "Street map", "wms")
    project.addMapLayers([make_layer(workspace.path, "clearance_task", "Tasks"), tiles])
    assert project.write(str(tmp_path / "plan.qgz"))
    project.clear()
    workspace.close()
    return tmp_path


def test_a_bundle_is_made_with_a_count_of_what_stays_behind(office):
    result = run(
        MakeBundle(),
        WORKSPACE=str(office / "region.gpkg"),
        PROJECT=str(office / "plan.qgz"),
        AREA="664000,665000,4428000,4429000 [EPSG:32638]",
        OFFICE="N",
        OUTPUT=str(office / "stick"),
    )
    assert result["LEFT_OUT"] == 1
    assert (office / "stick" / "manifest.json").is_file()
    assert result["SIZE"] == sum(
        p.stat().st_size for p in (office / "stick").rglob("*") if p.is_file() and p.name != "manifest.json"
    )


def test_a_bundle_needs_neither_project_nor_office(office):
    (office / "empty").mkdir()
    run(MakeBundle(), WORKSPACE=str(office / "region.gpkg"), OUTPUT=str(office / "empty"))
    assert (office / "empty" / "region.gpkg").is_file()


def test_a_bundle_never_replaces_a_folder_with_something_in_it(office):
    (office / "full").mkdir()
    (office / "full" / "mine.txt").write_text("keep")
    with pytest.raises(QgsProcessingException, match="there already"):
        run(MakeBundle(), WORKSPACE=str(office / "region.gpkg"), OUTPUT=str(office / "full"))
    assert (office / "full" / "mine.txt").read_text() == "keep"


def test_a_cancelled_bundle_leaves_nothing(office):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(MakeBundle(), feedback, WORKSPACE=str(office / "region.gpkg"), OUTPUT=str(office / "stick"))
    assert list(office.glob("stick*")) == []


def test_wheels_of_shapely_go_along_and_are_named(office):
    wheel = office / "shapely-2.0.6-cp312-cp312-manylinux2014_x86_64.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("shapely-2.0.6.dist-info/METADATA", "Name: shapely\nVersion: 2.0.6\n")
    feedback = QgsProcessingFeedback()
    order = {"WORKSPACE": str(office / "region.gpkg"), "OUTPUT": str(office / "stick")}
    run(MakeBundle(), feedback, **order, WHEELS=[str(wheel)])
    assert (office / "stick" / "plugin" / wheel.name).read_bytes() == wheel.read_bytes()
    assert "Linux (x86_64), Python 3.12" in feedback.textLog()
    assert "None of the wheel files fits Windows" in feedback.textLog()
    wheel.write_bytes(b"PK")
    with pytest.raises(QgsProcessingException, match="damaged"):
        run(MakeBundle(), **order | {"OUTPUT": str(office / "two")}, WHEELS=[str(wheel)])


def test_the_findings_of_the_offline_check_are_a_table(office):
    target = office / "findings.gpkg"
    result = run(CheckOffline(), PROJECT=str(office / "plan.qgz"), OUTPUT=str(target))
    assert (result["COUNT"], result["BLOCKING"]) == (1, 1)
    table = QgsVectorLayer(str(target), "findings", "ogr")
    (row,) = table.getFeatures()
    assert (row["kind"], row["subject"]) == ("layer", "Street map")


def test_the_offline_check_refuses_what_is_no_project(office):
    with pytest.raises(QgsProcessingException, match="no QGIS project"):
        run(CheckOffline(), PROJECT=str(office / "region.gpkg"))


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


def with_symbol_elsewhere(office):
    """Let the project's tasks be drawn with a symbol that lies in another folder, as QGIS writes it."""
    (office / "else").mkdir()
    (office / "home").mkdir()
    (office / "else" / "skull.svg").write_text(SVG)
    layer = QgsVectorLayer("Point?crs=EPSG:32638", "marks", "memory")
    layer.renderer().symbol().changeSymbolLayer(
        0, QgsSvgMarkerSymbolLayer(str(office / "else" / "skull.svg"))
    )
    project = QgsProject()
    project.addMapLayer(layer)
    assert project.write(str(office / "home" / "plan.qgz"))
    project.clear()
    return office / "home" / "plan.qgz"


def test_a_project_is_only_read_until_its_repair_is_asked_for(office):
    project = with_symbol_elsewhere(office)
    before = project.read_bytes()
    result = run(CheckOffline(), PROJECT=str(project))
    assert (result["COUNT"], result["REPAIRED"], result["KEPT"]) == (1, 0, "")
    assert project.read_bytes() == before
    feedback = QgsProcessingFeedback()
    result = run(CheckOffline(), feedback, PROJECT=str(project), REPAIR=True)
    assert (result["COUNT"], result["BLOCKING"], result["REPAIRED"]) == (0, 0, 1)
    assert "skull.svg: is read from files/skull.svg" in feedback.textLog()
    assert Path(result["KEPT"]).read_bytes() == before


@pytest.mark.slow
def test_qgis_process_makes_a_bundle_with_a_wheel_and_repairs_a_project_that_qgis_wrote(office, tmp_path):
    if shutil.which("qgis_process") is None:
        pytest.skip("there is no qgis_process here")
    project, profile = with_symbol_elsewhere(office), tmp_path / "profile"
    install_profile.install(profile, enable=True)
    name = "shapely-2.0.6-cp312-cp312-win_amd64.whl"
    with zipfile.ZipFile(office / name, "w") as archive:
        archive.writestr("shapely-2.0.6.dist-info/METADATA", "Name: shapely\nVersion: 2.0.6\n")
    results = qgis_process(profile, "checkoffline", f"PROJECT={project}", "REPAIR=true")
    assert (results["COUNT"], results["REPAIRED"]) == (0, 1)
    assert (office / "home" / "files" / "skull.svg").read_text() == SVG
    qgis_process(
        profile,
        "makebundle",
        f"WORKSPACE={office / 'region.gpkg'}",
        f"WHEELS={office / name}",
        f"OUTPUT={office / 'stick'}",
    )
    assert (office / "stick" / "plugin" / name).is_file()
    assert f'"plugin\\{name}"' in (office / "stick" / "README.txt").read_text()
    assert qgis_process(profile, "checkbundle", f"INPUT={office / 'stick'}") == {"PROBLEMS": 0}
    (office / "stick" / "plugin" / name).write_bytes(b"cut short")
    assert qgis_process(profile, "checkbundle", f"INPUT={office / 'stick'}") == {"PROBLEMS": 1}


def qgis_process(profile, name, *parameters):
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    settings = {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen", "HOME": str(profile)}
    command = ["qgis_process", "run", f"mineplanner:{name}", "--json", "--", *parameters]
    done = subprocess.run(
        command, env=kept | settings, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)["results"]


def test_only_the_offices_part_goes_along_where_that_is_asked_for(office):
    opened = workspaces.open_workspace(office / "region.gpkg")
    with opened.action("Draw") as action:
        for number, x in enumerate((664200, 690000), start=1):
            square = shapely.MultiPolygon([shapely.box(x, 4428200, x + 100, 4428300)])
            action.insert("clearance_task", {"code": f"C-{number}", "geom": action.blob(square)})
    opened.close()
    run(
        MakeBundle(),
        WORKSPACE=str(office / "region.gpkg"),
        TASKS="C-1",
        OFFICE="N",
        PART=True,
        ZOOMS="14,12",
        OUTPUT=str(office / "stick"),
    )
    copy = workspaces.open_workspace(office / "stick" / "region.gpkg")
    assert [row["code"] for row in copy.rows("clearance_task")] == ["C-1"]
    copy.close()


@pytest.mark.parametrize(("given", "zooms"), [("14,12", (12, 14)), ("12,99", (12, 19)), (None, None)])
def test_zoom_levels_are_put_in_order_and_bounded(office, given, zooms):
    algorithm = MakeBundle().create()
    assert algorithm._zooms({"ZOOMS": given}, QgsProcessingContext()) == zooms
