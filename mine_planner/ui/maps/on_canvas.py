# SPDX-License-Identifier: GPL-2.0-or-later
"""Handed-over maps on the canvas: their groups in the layer tree are what shows and hides them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsLayerTreeLayer

from mine_planner.gis import layers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject


def groups(project: QgsProject) -> dict[str, QgsLayerTreeGroup]:
    """Return the layer tree's group of each map, by the map's uuid."""
    return {
        str(group.customProperty(layers.MAP_PROPERTY)): group
        for group in project.layerTreeRoot().findGroups(True)
        if group.customProperty(layers.MAP_PROPERTY)
    }


def show(project: QgsProject, uuids: Iterable[str], *, on: bool) -> None:
    """Show maps, with the groups above them, or hide them."""
    known = groups(project)
    for uuid in uuids:
        if uuid in known:
            if on:
                known[uuid].setItemVisibilityCheckedParentRecursive(True)
            else:
                known[uuid].setItemVisibilityChecked(False)


def map_layers(project: QgsProject, uuid: str) -> Iterator[QgsMapLayer]:
    """Return the layers of one map."""
    group = groups(project).get(uuid)
    if group is None:
        return
    for child in group.children():
        if isinstance(child, QgsLayerTreeLayer) and child.layer() is not None:
            yield child.layer()


def opacity(project: QgsProject, uuid: str) -> float:
    """Return how opaque a map is drawn, 0 to 1."""
    for layer in map_layers(project, uuid):
        return float(layer.opacity())
    return 1.0


def set_opacity(project: QgsProject, uuid: str, value: float) -> None:
    """Draw a map more or less opaque."""
    for layer in map_layers(project, uuid):
        layer.setOpacity(value)
        layer.triggerRepaint()
