# SPDX-License-Identifier: GPL-2.0-or-later
"""A scan map's layers in the project: the warped raster at the bottom, what was traced above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import corridors, layers, styles
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.store.workspace import Workspace


def map_group(project: QgsProject, map_uuid: str) -> QgsLayerTreeGroup | None:
    """Return the group of a map; None while it is not shown."""
    groups = project.layerTreeRoot().findGroups(True)
    return next((g for g in groups if g.customProperty(layers.MAP_PROPERTY) == map_uuid), None)


def scan_layer(project: QgsProject, map_uuid: str) -> QgsRasterLayer | None:
    """Return the raster layer of a map; None while it is not shown."""
    found = (
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsRasterLayer) and layer.customProperty(layers.MAP_PROPERTY) == map_uuid
    )
    return next(found, None)


def scan_path(workspace: Workspace, stored: str) -> Path | None:
    """Return where a map's warped scan lies, from its path relative to the workspace; None without one."""
    path = workspace.path.parent / stored if stored else None
    return path if path is not None and path.is_file() else None


def add_raster(project: QgsProject, group: QgsLayerTreeGroup, map_uuid: str, path: Path) -> QgsRasterLayer:
    """Show a warped scan at the bottom of its map's group, so that what was traced lies over it.

    Raises
    ------
    WorkspaceError
        When the raster cannot be read.
    """
    layer = QgsRasterLayer(str(path), translate("MinePlanner", "Scan"))
    if not layer.isValid():
        raise WorkspaceError(f"The scan {path.name} cannot be read: put it back beside the workspace.")
    layer.setCustomProperty(layers.TABLE_PROPERTY, "scan")
    layer.setCustomProperty(layers.MAP_PROPERTY, map_uuid)
    project.addMapLayer(layer, False)
    group.addLayer(layer).setExpanded(False)
    return layer


def show_scan(project: QgsProject, workspace: Workspace, map_uuid: str) -> QgsRasterLayer | None:
    """Show a map's warped scan as the register has it: the newest raster, its opacity, in its group.

    Raises
    ------
    WorkspaceError
        When the raster cannot be read.
    """
    layers.add_workspace_layers(project, workspace)
    row = workspace.row("source_map", uuid=map_uuid)
    path = None if row is None else scan_path(workspace, row["raster_path"])
    group = map_group(project, map_uuid)
    if row is None or path is None or group is None:
        return None
    shown = scan_layer(project, map_uuid)
    if shown is not None and shown.source() != str(path):
        project.removeMapLayer(shown.id())
        shown = None
    if shown is None:
        shown = add_raster(project, group, map_uuid, path)
    shown.setOpacity(float(row["opacity"]))
    corridors.follow(project, workspace)
    return shown


def show_traced(project: QgsProject, workspace: Workspace, map_uuid: str, table: str) -> None:
    """Show the layer of what was traced over a map, above its scan; once."""
    group = map_group(project, map_uuid)
    if group is None:
        return
    for node in group.findLayers():
        layer = node.layer()
        if layer is not None and layer.customProperty(layers.TABLE_PROPERTY) == table:
            layer.triggerRepaint()
            return
    subset = f"\"map_uuid\" = '{map_uuid}'"
    layer = layers.make_layer(workspace.path, table, styles.layer_title(table), subset)
    layer.setCustomProperty(layers.MAP_PROPERTY, map_uuid)
    project.addMapLayer(layer, False)
    place = layers.MAP_TABLES.index(table)
    above = sum(_rank(node.layer()) < place for node in group.findLayers())
    group.insertLayer(above, layer).setExpanded(False)
    corridors.follow(project, workspace)


def _rank(layer: object) -> int:
    table = layer.customProperty(layers.TABLE_PROPERTY) if hasattr(layer, "customProperty") else ""
    return layers.MAP_TABLES.index(table) if table in layers.MAP_TABLES else len(layers.MAP_TABLES)
