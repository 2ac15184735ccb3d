# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo: a workspace of the made-up sample region, made on this machine in seconds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QStandardPaths

from mine_planner.background import run_in_background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.ui.desk import Desk

FOLDER = "Mine Planner demo"


def open_demo(desk: Desk, open_workspace: Callable[[Path], None]) -> None:
    """Open the demo, after making it in the background where it is not there yet."""
    from mine_planner.gis import demo, projects

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents) / FOLDER
    target = folder / "demo.gpkg"

    def done(path: Path) -> None:
        with desk.reporter.boundary():
            if not desk.project.mapLayers():
                desk.project.setCrs(QgsCoordinateReferenceSystem(demo.CRS))
                projects.add_base_layers(desk.project, demo.base_layers(folder))
            open_workspace(path)
            desk.reporter.success(translate("MinePlanner", "The demo is open; it lies in {}").format(folder))

    if target.is_file():
        done(target)
        return
    run_in_background(
        translate("MinePlanner", "Make the demo workspace"),
        lambda progress: demo.make_demo(folder, target, progress.set_percent),
        done,
        desk.reporter.failure,
    )
