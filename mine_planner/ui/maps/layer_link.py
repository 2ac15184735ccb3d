# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a handed-over map follow what the dock says: shown or hidden, how opaque."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsProject

    from mine_planner.ui.maps.register import MapRow


def follow(project: QgsProject, rows: Sequence[MapRow]) -> None:
    """Bring groups and layers of all maps in step with the register."""
    from mine_planner.gis import layers

    by_uuid = {row.uuid: row for row in rows}
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


def preview_opacity(project: QgsProject, map_uuid: str, opacity: float) -> None:
    """Draw a map at an opacity while the slider moves; nothing is saved."""
    from mine_planner.gis import layers

    for layer in project.mapLayers().values():
        if layer.customProperty(layers.MAP_PROPERTY) == map_uuid:
            layer.setOpacity(opacity)
            layer.triggerRepaint()
