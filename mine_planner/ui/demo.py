# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo: a workspace of the made-up sample region, made on this machine in seconds."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QStandardPaths

from mine_planner.background import run_in_background
from mine_planner.i18n import translate
from mine_planner.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsProject

    from mine_planner.background import Progress
    from mine_planner.ui.desk import Desk

FOLDER = "Mine Planner demo"


def open_demo(desk: Desk, open_workspace: Callable[[Path], None]) -> None:
    """Open the demo, after making it in the background where it is not there yet."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents) / FOLDER
    target = folder / "demo.gpkg"

    def done(path: Path) -> None:
        with desk.reporter.boundary():
            if not desk.project.mapLayers():
                add_base_layers(desk.project, folder)
            open_workspace(path)
            desk.reporter.success(translate("MinePlanner", "The demo is open; it lies in {}").format(folder))

    if target.is_file():
        done(target)
        return
    run_in_background(
        translate("MinePlanner", "Make the demo workspace"),
        lambda progress: make_demo(folder, target, progress),
        done,
        desk.reporter.failure,
    )


def make_demo(folder: Path, target: Path, progress: Progress) -> Path:
    """Copy the sample region and bring its outlines in; for a worker thread."""
    from mine_planner.gis import hazard_compute, map_import, sources, workspaces
    from mine_planner.gis.map_import_values import MapOrder

    folder.mkdir(parents=True, exist_ok=True)
    for name in ("base.gpkg", "hillshade.tif"):
        shutil.copyfile(resource_path("sample", name), folder / name)
    progress.set_percent(20)
    workspace = workspaces.create_workspace(
        target,
        QgsCoordinateReferenceSystem("EPSG:32638"),
        title=translate("MinePlanner", "Demo region"),
        organisation=translate("MinePlanner", "Mine action centre"),
        office="D",
    )
    try:
        progress.set_percent(50)
        source, layers = sources.read_file(resource_path("sample", "minefield_outlines.kml"))
        order = MapOrder("suspected_area", "Name", "D", 3, 60.0, translate("MinePlanner", "From memory"))
        map_import.import_map(workspace, source, layers, order)
        progress.set_percent(80)
        hazard_compute.compute_hazard_areas(workspace)
    finally:
        workspace.close()
    return target


def add_base_layers(project: QgsProject, folder: Path) -> None:
    """Add the sample's base layers below everything else."""
    from mine_planner.gis import projects

    base = folder / "base.gpkg"
    made = [
        projects.BaseLayer(
            base, translate("MinePlanner", "Settlements"), "settlements", "settlement", "name"
        ),
        projects.BaseLayer(base, translate("MinePlanner", "Buildings"), "buildings", "building"),
        projects.BaseLayer(base, translate("MinePlanner", "Roads"), "roads", "road"),
        projects.BaseLayer(base, translate("MinePlanner", "Rivers"), "rivers", "river"),
        projects.BaseLayer(base, translate("MinePlanner", "Land use"), "land_use", "land_use"),
        projects.BaseLayer(folder / "hillshade.tif", translate("MinePlanner", "Relief")),
    ]
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    projects.add_base_layers(project, made)
