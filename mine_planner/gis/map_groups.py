# SPDX-License-Identifier: GPL-2.0-or-later
"""The handed-over maps of a workspace in the layer tree: a group for each batch, and in it the maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from mine_planner.gis import batch_layers, corridors, layers, scan_layers, styles
from mine_planner.gis.map_layers import MANY_MINES
from mine_planner.i18n import translate

if TYPE_CHECKING:
    import sqlite3

    from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject

    from mine_planner.store.workspace import Workspace

_MAPS_WITH = {
    "ref_point": "SELECT uuid FROM source_map AS m "
    "WHERE EXISTS (SELECT 1 FROM ref_point WHERE map_uuid = m.uuid)",
    "recorded_mine": "SELECT uuid FROM source_map AS m "
    "WHERE EXISTS (SELECT 1 FROM recorded_mine WHERE map_uuid = m.uuid)",
    "mine_row": "SELECT uuid FROM source_map AS m "
    "WHERE EXISTS (SELECT 1 FROM mine_row WHERE map_uuid = m.uuid)",
    "map_point": "SELECT uuid FROM source_map AS m "
    "WHERE EXISTS (SELECT 1 FROM map_point WHERE map_uuid = m.uuid)",
    "map_area": "SELECT uuid FROM source_map AS m "
    "WHERE EXISTS (SELECT 1 FROM map_area WHERE map_uuid = m.uuid)",
}
_MANY = "SELECT 1 FROM recorded_mine WHERE map_uuid = ? LIMIT 1 OFFSET ?"


def update_map_groups(project: QgsProject, workspace: Workspace) -> bool:
    """Show every handed-over map that is not shown yet, and drop those that are gone from the workspace.

    A map gets a group of its own; where many come into a batch at once they share layers
    (:mod:`mine_planner.gis.batch_layers`).

    Returns
    -------
    bool
        Whether layers came or went.
    """
    before = set(project.mapLayers())
    root = layers.group_of(project.layerTreeRoot(), "workspace", workspace.info.title, at=0)
    maps_group = layers.group_of(root, "maps", translate("MinePlanner", "Handed-over maps"))
    content = _content_of_maps(workspace)
    batches = workspace.rows("batch", ("sort_order", "fid"))
    _drop_gone(project, workspace, maps_group)
    for batch in batches:
        maps = workspace.rows("source_map", ("sort_order", "name"), batch_uuid=batch["uuid"])
        _show_batch(project, workspace, maps_group, batch, maps, content)
    corridors.follow(project, workspace)
    return set(project.mapLayers()) != before


def _show_batch(
    project: QgsProject,
    workspace: Workspace,
    maps_group: QgsLayerTreeGroup,
    batch: sqlite3.Row,
    maps: list[sqlite3.Row],
    content: dict[str, list[str]],
) -> None:
    """Add what is missing of a batch's maps, in layers of their own or shared ones."""
    own = {node.customProperty(layers.MAP_PROPERTY) for node in maps_group.findGroups(True)}
    new = [row for row in maps if row["uuid"] not in own and (row["uuid"] in content or row["raster_path"])]
    shared = [row["uuid"] for row in new if _may_share(workspace, row, content)]
    together = bool(batch_layers.shared_layers(project, batch["uuid"]))
    if not together and len(shared) < batch_layers.TOGETHER_FROM:
        shared = []
    for row in new:
        scan = scan_layers.scan_path(workspace, row["raster_path"])
        tables = content.get(row["uuid"], [])
        if row["uuid"] in shared or (not tables and scan is None):
            continue
        batch_group = layers.group_of(maps_group, "batch:" + batch["uuid"], batch["name"])
        group = _add_map_group(project, workspace, batch_group, row, tables)
        own.add(row["uuid"])
        if scan is not None:
            scan_layers.add_raster(project, group, row["uuid"], scan)
    if shared or together:
        batch_group = layers.group_of(maps_group, "batch:" + batch["uuid"], batch["name"])
        apart = own & {row["uuid"] for row in maps}
        tables = sorted({table for uuid in shared for table in content[uuid]})
        batch_layers.show(project, workspace, batch_group, batch["uuid"], tables, apart)


def _may_share(workspace: Workspace, row: sqlite3.Row, content: dict[str, list[str]]) -> bool:
    """Tell whether a map may be drawn in shared layers: no scan, and no more mines than can be told apart."""
    tables = content.get(row["uuid"], [])
    if not tables or row["kind"] == "scan" or row["raster_path"]:
        return False
    return (
        "recorded_mine" not in tables
        or workspace.connection.execute(_MANY, (row["uuid"], MANY_MINES)).fetchone() is None
    )


def _drop_gone(project: QgsProject, workspace: Workspace, maps_group: QgsLayerTreeGroup) -> None:
    """Take away the groups of maps that are in the workspace no more, such as those of an undone import."""
    known = {row[0] for row in workspace.connection.execute("SELECT uuid FROM source_map")}
    for group in maps_group.findGroups(True):
        uuid = group.customProperty(layers.MAP_PROPERTY)
        inside = group.findLayers()
        if uuid is None or uuid in known or any(_is_edited(node.layer()) for node in inside):
            continue
        project.removeMapLayers([node.layerId() for node in inside])
        group.parent().removeChildNode(group)


def _is_edited(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.isModified()


def _add_map_group(
    project: QgsProject,
    workspace: Workspace,
    parent: QgsLayerTreeGroup,
    row: sqlite3.Row,
    tables: list[str],
) -> QgsLayerTreeGroup:
    uuid = row["uuid"]
    group = parent.addGroup(row["name"])
    group.setCustomProperty(layers.MAP_PROPERTY, uuid)
    group.setExpanded(False)
    for table in tables:
        layer = layers.make_layer(
            workspace.path, table, styles.layer_title(table), f"\"map_uuid\" = '{uuid}'"
        )
        layer.setCustomProperty(layers.MAP_PROPERTY, uuid)
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)
    return group


def _content_of_maps(workspace: Workspace) -> dict[str, list[str]]:
    """Return which evidence tables each map has rows in."""
    found: dict[str, list[str]] = {}
    for table in layers.MAP_TABLES:
        for row in workspace.connection.execute(_MAPS_WITH[table]):
            found.setdefault(row[0], []).append(table)
    return found
