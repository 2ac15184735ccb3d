# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace in the layer tree: plan on top, handed-over maps grouped by batch and sheet below.

The layers are ordinary editable QGIS layers on the GeoPackage; nothing here caches their content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsDefaultValue, QgsLayerTreeGroup, QgsProject, QgsRasterLayer, QgsVectorLayer

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import styles
from mine_planner.gis.task_map_tip import tip_template
from mine_planner.i18n import translate

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from mine_planner.store.workspace import Workspace

PLAN_TABLES = (
    "task_point",
    "site_feature",
    "task_box",
    "clearance_task",
    "find",
    "qa_visit",
    "incident",
    "progress_report",
    "released_land",
    "hazard_area",
)
"""Top to bottom."""

SHAPES = {"site_feature": ("Point", "LineString", "Polygon")}
"""Tables of mixed geometry, which QGIS shows one kind at a time: places, ways and areas."""

MAP_TABLES = ("ref_point", "recorded_mine", "mine_row", "map_point", "map_area")

_HAS_STYLES = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'layer_styles'"
TABLE_PROPERTY = "mine_planner/table"
MAP_PROPERTY = "mine_planner/map"
SHAPE_PROPERTY = "mine_planner/shape"
GROUP_PROPERTY = "mine_planner/group"


def layer_source(path: Path, table: str, subset: str = "", shape: str = "") -> str:
    """Return the OGR source of a table, or of its rows of one kind of geometry."""
    source = f"{path}|layername={table}"
    if shape:
        source += f"|geometrytype={shape}"
    return f"{source}|subset={subset}" if subset else source


def make_layer(
    path: Path, table: str, title: str, subset: str = "", *, shape: str = "", stored_style: bool = False
) -> QgsVectorLayer:
    """Return a styled layer on one table; with the style that the office stored in the file, if told so.

    Raises
    ------
    WorkspaceError
        When QGIS cannot read the table.
    """
    layer = QgsVectorLayer(layer_source(path, table, subset, shape), title, "ogr")
    if not layer.isValid():
        raise WorkspaceError(
            f"QGIS cannot read {table} in {path.name}: verify the workspace.", layer.error().message()
        )
    styles.apply_style(layer, table)
    if stored_style and not shape:
        layer.loadDefaultStyle()
    layer.setCustomProperty(TABLE_PROPERTY, table)
    if shape:
        layer.setCustomProperty(SHAPE_PROPERTY, shape)
    _give_uuid_default(layer)
    if table == "clearance_task" and not layer.mapTipTemplate():
        layer.setMapTipTemplate(tip_template())
    return layer


def _give_uuid_default(layer: QgsVectorLayer) -> None:
    """Let new, split, pasted and duplicated features get a uuid of their own."""
    from qgis.core import Qgis

    index = layer.fields().indexOf("uuid")
    layer.setDefaultValueDefinition(index, QgsDefaultValue("uuid('WithoutBraces')", False))
    layer.setFieldDuplicatePolicy(index, Qgis.FieldDuplicatePolicy.DefaultValue)
    layer.setFieldSplitPolicy(index, Qgis.FieldDomainSplitPolicy.DefaultValue)


def workspace_layers(project: QgsProject, table: str) -> list[QgsVectorLayer]:
    """Return the project's layers on a table of the workspace."""
    return [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(TABLE_PROPERTY) == table
    ]


def workspace_layer(project: QgsProject, table: str) -> QgsVectorLayer | None:
    """Return the first of :func:`workspace_layers`, or None."""
    found = workspace_layers(project, table)
    return found[0] if found else None


def edited_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the project's layers on the workspace that hold edits which are not saved."""
    return [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
        and layer.customProperty(TABLE_PROPERTY) is not None
        and layer.isModified()
    ]


def add_workspace_layers(project: QgsProject, workspace: Workspace) -> None:
    """Show a workspace in the layer tree; what is shown already stays as the user arranged it."""
    root = _group(project.layerTreeRoot(), "workspace", workspace.info.title, at=0)
    plan = _group(root, "plan", translate("MinePlanner", "Plan"))
    stored = bool(workspace.connection.execute(_HAS_STYLES).fetchone()[0])
    for table in PLAN_TABLES:
        if workspace_layer(project, table) is not None:
            continue
        for shape in SHAPES.get(table, ("",)):
            title = styles.layer_title(table, shape)
            layer = make_layer(workspace.path, table, title, shape=shape, stored_style=stored)
            project.addMapLayer(layer, False)
            node = plan.addLayer(layer)
            node.setExpanded(False)
    update_map_groups(project, workspace)


def remove_workspace_layers(project: QgsProject) -> None:
    """Take a closed workspace's layers and groups out of the project."""
    ids = [
        layer.id()
        for layer in project.mapLayers().values()
        if layer.customProperty(TABLE_PROPERTY) is not None
    ]
    project.removeMapLayers(ids)
    root = project.layerTreeRoot()
    for group in root.findGroups():
        if group.customProperty(GROUP_PROPERTY) == "workspace":
            root.removeChildNode(group)


def update_map_groups(project: QgsProject, workspace: Workspace) -> None:
    """Add a group for every handed-over map that is not shown yet, and drop those that are gone."""
    root = _group(project.layerTreeRoot(), "workspace", workspace.info.title, at=0)
    maps_group = _group(root, "maps", translate("MinePlanner", "Handed-over maps"))
    shown = {node.customProperty(MAP_PROPERTY) for node in maps_group.findGroups(True)}
    content = _content_of_maps(workspace)
    for batch in workspace.rows("batch", ("sort_order", "fid")):
        for row in workspace.rows("source_map", ("sort_order", "name"), batch_uuid=batch["uuid"]):
            scan = scan_path(workspace, row["raster_path"])
            if row["uuid"] in shown or (row["uuid"] not in content and scan is None):
                continue
            batch_group = _group(maps_group, "batch:" + batch["uuid"], batch["name"])
            tables = content.get(row["uuid"], [])
            group = _add_map_group(project, workspace, batch_group, row, tables)
            if scan is not None:
                _add_scan(project, group, row["uuid"], scan)


def _add_map_group(
    project: QgsProject,
    workspace: Workspace,
    parent: QgsLayerTreeGroup,
    row: sqlite3.Row,
    tables: list[str],
) -> QgsLayerTreeGroup:
    from mine_planner.gis import scan_layers

    uuid = row["uuid"]
    group = parent.addGroup(row["name"])
    group.setCustomProperty(MAP_PROPERTY, uuid)
    group.setExpanded(False)
    for table in tables:
        layer = make_layer(workspace.path, table, styles.layer_title(table), f"\"map_uuid\" = '{uuid}'")
        layer.setCustomProperty(MAP_PROPERTY, uuid)
        if row["kind"] == "scan":
            scan_layers.draw_corridor(layer, workspace, uuid)
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)
    return group


def scan_path(workspace: Workspace, stored: str) -> Path | None:
    """Return where a map's warped scan lies, from its path relative to the workspace; None without one."""
    path = workspace.path.parent / stored if stored else None
    return path if path is not None and path.is_file() else None


def _add_scan(project: QgsProject, group: QgsLayerTreeGroup, uuid: str, path: Path) -> None:
    """Show a warped scan at the bottom of its map's group, so that what was traced lies over it."""
    layer = QgsRasterLayer(str(path), translate("MinePlanner", "Scan"))
    if not layer.isValid():
        raise WorkspaceError(f"The scan {path.name} cannot be read: put it back beside the workspace.")
    layer.setCustomProperty(TABLE_PROPERTY, "scan")
    layer.setCustomProperty(MAP_PROPERTY, uuid)
    project.addMapLayer(layer, False)
    group.addLayer(layer).setExpanded(False)


_MAPS_WITH_CONTENT = {
    "ref_point": "SELECT DISTINCT map_uuid FROM ref_point WHERE map_uuid IS NOT NULL",
    "recorded_mine": "SELECT DISTINCT map_uuid FROM recorded_mine",
    "mine_row": "SELECT DISTINCT map_uuid FROM mine_row",
    "map_point": "SELECT DISTINCT map_uuid FROM map_point",
    "map_area": "SELECT DISTINCT map_uuid FROM map_area",
}


def _content_of_maps(workspace: Workspace) -> dict[str, list[str]]:
    """Return which evidence tables each map has rows in."""
    found: dict[str, list[str]] = {}
    for table in MAP_TABLES:
        for row in workspace.connection.execute(_MAPS_WITH_CONTENT[table]):
            found.setdefault(row[0], []).append(table)
    return found


def _group(parent: QgsLayerTreeGroup, key: str, title: str, at: int = -1) -> QgsLayerTreeGroup:
    for child in parent.children():
        if isinstance(child, QgsLayerTreeGroup) and child.customProperty(GROUP_PROPERTY) == key:
            return child
    group = parent.insertGroup(at, title) if at >= 0 else parent.addGroup(title)
    group.setCustomProperty(GROUP_PROPERTY, key)
    return group
