# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a handed-over map follow what the dock says: shown or hidden, how opaque."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsLayerTreeGroup, QgsProject

    from mine_planner.ui.maps.register import MapRow


def follow(project: QgsProject, rows: Sequence[MapRow], *, kept: bool = True) -> None:
    """Bring groups and layers of all maps in step with the register, or with rows the file does not keep."""
    from mine_planner.gis import layers

    by_uuid = {row.uuid: row for row in rows}
    arrange(project, rows)
    _follow_shared(project, rows, kept=kept)
    for group in project.layerTreeRoot().findGroups(True):
        row = by_uuid.get(group.customProperty(layers.MAP_PROPERTY))
        if row is not None and group.itemVisibilityChecked() != row.visible:
            group.setItemVisibilityChecked(row.visible)
            if row.visible:
                group.setItemVisibilityCheckedParentRecursive(True)
    for layer in project.mapLayers().values():
        row = by_uuid.get(layer.customProperty(layers.MAP_PROPERTY))
        if row is not None and abs(layer.opacity() - row.opacity) > 0.005:
            layer.setOpacity(row.opacity)
            layer.triggerRepaint()


def _follow_shared(project: QgsProject, rows: Sequence[MapRow], *, kept: bool) -> None:
    """Bring the layers that a batch's maps share in step; which maps they show they read from the file."""
    from mine_planner.gis import batch_layers

    if not batch_layers.shared_layers(project):
        return
    batches: dict[str, list[MapRow]] = {}
    for row in rows:
        batches.setdefault(row.batch_uuid, []).append(row)
    for batch, members in batches.items():
        arranged = any(row.sort_order for row in members)
        order = [row.uuid for row in members] if arranged else []
        hidden = None if kept else {row.uuid for row in members if not row.visible}
        batch_layers.follow(project, batch, {row.uuid: row.opacity for row in members}, order, hidden)


def preview_opacity(project: QgsProject, map_uuid: str, opacity: float) -> None:
    """Draw a map at an opacity while the slider moves; nothing is saved."""
    from mine_planner.gis import batch_layers, layers

    batch_layers.preview_opacity(project, map_uuid, opacity)
    for layer in project.mapLayers().values():
        if layer.customProperty(layers.MAP_PROPERTY) == map_uuid:
            layer.setOpacity(opacity)
            layer.triggerRepaint()


def arrange(project: QgsProject, rows: Sequence[MapRow]) -> None:
    """Bring batches and maps in the layer tree into the register's order, under the register's names."""
    from mine_planner.gis import layers

    root = project.layerTreeRoot()
    maps = next((g for g in root.findGroups(True) if _key(g) == "maps"), None)
    if maps is None:
        return
    batches: dict[str, list[MapRow]] = {}
    for row in rows:
        batches.setdefault(row.batch_uuid, []).append(row)
    groups = {_key(group): group for group in maps.findGroups(False)}
    for batch, members in batches.items():
        group = groups.get("batch:" + batch)
        if group is None:
            continue
        if group.name() != members[0].batch:
            group.setName(members[0].batch)
        here = [row.uuid for row in members]
        for row in members:
            _bring(maps, group, row)
        _order(group, layers.MAP_PROPERTY, here)
    _order(maps, layers.GROUP_PROPERTY, ["batch:" + batch for batch in batches])


def _key(group: QgsLayerTreeGroup) -> str:
    from mine_planner.gis import layers

    return str(group.customProperty(layers.GROUP_PROPERTY) or "")


def _bring(maps: QgsLayerTreeGroup, batch: QgsLayerTreeGroup, row: MapRow) -> None:
    """Name a map's group as the register does, and move it where it was put into another batch."""
    from mine_planner.gis import layers

    for group in maps.findGroups(True):
        if group.customProperty(layers.MAP_PROPERTY) != row.uuid:
            continue
        if group.name() != row.name:
            group.setName(row.name)
        parent = group.parent()
        if parent is not batch and parent is not None and _key(parent).startswith("batch:"):
            batch.addChildNode(group.clone())
            parent.removeChildNode(group)
        return


def _order(parent: QgsLayerTreeGroup, key: str, wanted: Sequence[str]) -> None:
    """Put the groups of a parent into an order; what is not among them keeps its place before or after."""
    places = {value: place for place, value in enumerate(wanted)}
    children = parent.children()
    ours = [child for child in children if child.customProperty(key) in places]
    sorted_ours = sorted(ours, key=lambda child: places[child.customProperty(key)])
    if ours == sorted_ours:
        return
    first = children.index(ours[0])
    copies = [child.clone() for child in sorted_ours]
    # The copies go in before the originals go out, so that no layer leaves the project meanwhile.
    parent.insertChildNodes(first, copies)
    for child in ours:
        parent.removeChildNode(child)
