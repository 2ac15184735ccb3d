# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace in the layer tree: plan on top, handed-over maps grouped by batch and sheet below.

The layers are ordinary editable QGIS layers on the GeoPackage; nothing here caches their content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsDefaultValue, QgsLayerTreeGroup, QgsProject, QgsVectorLayer

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import styles
from mine_planner.gis.task_map_tip import tip_template
from mine_planner.i18n import translate

if TYPE_CHECKING:
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
    options = QgsVectorLayer.LayerOptions(QgsProject.instance().transformContext(), loadDefaultStyle=False)
    layer = QgsVectorLayer(layer_source(path, table, subset, shape), title, "ogr", options)
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
    from mine_planner.gis import map_groups

    root = group_of(project.layerTreeRoot(), "workspace", workspace.info.title, at=0)
    plan = group_of(root, "plan", translate("MinePlanner", "Plan"))
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
    map_groups.update_map_groups(project, workspace)


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


def group_of(parent: QgsLayerTreeGroup, key: str, title: str, at: int = -1) -> QgsLayerTreeGroup:
    """Return a group by its key; it is made where it is missing."""
    for child in parent.children():
        if isinstance(child, QgsLayerTreeGroup) and child.customProperty(GROUP_PROPERTY) == key:
            return child
    group = parent.insertGroup(at, title) if at >= 0 else parent.addGroup(title)
    group.setCustomProperty(GROUP_PROPERTY, key)
    return group
