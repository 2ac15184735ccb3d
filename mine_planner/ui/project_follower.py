# SPDX-License-Identifier: GPL-2.0-or-later
"""The open workspace and the open project go together: remembered, opened again, shown as layers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from mine_planner import settings
from mine_planner.ui.keeping import recovery
from mine_planner.ui.maps import layer_link, register
from mine_planner.ui.maps.density_link import DensityLink

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


class ProjectFollower(QObject):
    """Opens what a project remembers, and keeps its layers in step with what is saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        from mine_planner.gis import project_storage

        self._desk = desk
        self._key = project_storage.follow_renamed()
        desk.project.readProject.connect(self._on_read)
        desk.project.cleared.connect(self._on_cleared)
        desk.session.content_changed.connect(self._on_content)
        desk.session.workspace_changed.connect(self._on_workspace)
        self.density = DensityLink(desk, self)

    def unload(self) -> None:
        """Let go of project and session."""
        from mine_planner.gis import project_storage

        project_storage.unfollow(self._key)
        self._desk.project.readProject.disconnect(self._on_read)
        self._desk.project.cleared.disconnect(self._on_cleared)
        self._desk.session.content_changed.disconnect(self._on_content)
        self._desk.session.workspace_changed.disconnect(self._on_workspace)
        self.density.forget()
        self.deleteLater()

    def open_remembered(self) -> None:
        """Open the workspace that the project remembers, if there is one."""
        from mine_planner.gis import project_storage

        home = project_storage.home_of(self._desk.project)
        path = str(home or settings.project_workspace(self._desk.project))
        if not path or self._desk.session.path == Path(path):
            return
        with recovery.opening(self._desk, Path(path)):
            self._desk.session.open(Path(path))
            show_in_project(self._desk)

    def _on_read(self, _document: object = None) -> None:
        self.open_remembered()

    def _on_cleared(self) -> None:
        """Close the workspace when its project is closed; the next one brings its own."""
        with self._desk.reporter.boundary():
            self._desk.session.close()

    def _on_workspace(self) -> None:
        """Count the mines of a workspace that was opened, whichever docks are shown; stop with it."""
        with self._desk.reporter.boundary():
            self.density.follow()

    def _on_content(self) -> None:
        """Let the layers show what was saved beside them."""
        from mine_planner.gis import layers, map_groups

        session, project = self._desk.session, self._desk.project
        if not session.is_open:
            return
        with self._desk.reporter.boundary():
            if map_groups.update_map_groups(project, session.workspace):
                layer_link.follow(project, register.read_maps(session))
            self.density.follow()
        for layer in project.mapLayers().values():
            if layer.customProperty(layers.TABLE_PROPERTY) is not None:
                # Not reloadData(): it opens the file anew while a renderer may still read it.
                if isinstance(layer, QgsVectorLayer):
                    layer.updateExtents(True)
                layer.dataChanged.emit()
                layer.triggerRepaint()


def show_in_project(desk: Desk) -> None:
    """Add the open workspace's layers to the project and zoom to them in a project that was empty."""
    from mine_planner.gis import layers

    was_empty = not desk.project.mapLayers()
    if was_empty:
        desk.project.setCrs(desk.session.crs)
    layers.add_workspace_layers(desk.project, desk.session.workspace)
    layer_link.follow(desk.project, register.read_maps(desk.session))
    if was_empty:
        desk.canvas.zoomToFullExtent()
