# SPDX-License-Identifier: GPL-2.0-or-later
"""Which layers show handed-over maps and which the ground below them, in the order they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.gis.layers import MAP_PROPERTY, TABLE_PROPERTY

if TYPE_CHECKING:
    from collections.abc import Collection

    from qgis.core import QgsMapLayer, QgsProject

DENSITY_PROPERTY = "mine_planner/density"
"""Marks a layer of counted mines; it stands for recorded mines at small scales."""

MANY_MINES = 2_000
"""A map with more recorded mines than this is counted in squares at small scales."""


def layers_of_maps(project: QgsProject, uuids: Collection[str] = ()) -> list[QgsMapLayer]:
    """Return the layers of some handed-over maps, top first, shown or hidden; of all maps without uuids.

    Layers that maps share are not among those of some maps: see
    :func:`mine_planner.gis.batch_layers.parts_of`.
    """
    found = []
    for layer in project.layerTreeRoot().layerOrder():
        owner = layer.customProperty(MAP_PROPERTY)
        if owner is not None and (not uuids or owner in uuids):
            found.append(layer)
    return found


def base_layers(project: QgsProject) -> list[QgsMapLayer]:
    """Return the shown layers that are not of the workspace, top first: the planner's own base maps."""
    root = project.layerTreeRoot()
    found = []
    for layer in root.layerOrder():
        node = root.findLayer(layer.id())
        if node is not None and node.isVisible() and not _is_ours(layer):
            found.append(layer)
    return found


def _is_ours(layer: QgsMapLayer) -> bool:
    marks = (TABLE_PROPERTY, MAP_PROPERTY, DENSITY_PROPERTY)
    return any(layer.customProperty(mark) is not None for mark in marks)
