# SPDX-License-Identifier: GPL-2.0-or-later
"""Show tasks on the map: zoom so that they fit with some ground around, and flash their outlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransform, QgsGeometry

from mine_planner.gis import projections

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsRectangle

    from mine_planner.ui.desk import Desk

AROUND = 1.6
"""The map shows this many times the tasks' extent, so that their surroundings are seen."""


def zoom_to_tasks(desk: Desk, uuids: Iterable[str]) -> None:
    """Zoom to tasks and flash them."""
    from mine_planner.store.gpkg_blob import wkb_of

    shapes = []
    for uuid in uuids:
        blob = desk.session.tasks().row(uuid)["geom"]
        if blob is not None:
            shape = QgsGeometry()
            shape.fromWkb(wkb_of(blob))
            shapes.append(shape)
    zoom_to_shapes(desk, shapes)


def zoom_to_shapes(desk: Desk, shapes: list[QgsGeometry]) -> None:
    """Zoom to geometries in the workspace's CRS and flash them."""
    if not shapes:
        return
    crs = desk.session.crs
    extent: QgsRectangle = shapes[0].boundingBox()
    for shape in shapes[1:]:
        extent.combineExtentWith(shape.boundingBox())
    target = desk.canvas.mapSettings().destinationCrs()
    to_map = QgsCoordinateTransform(*projections.sound_pair(crs, target), desk.project)
    seen = to_map.transformBoundingBox(extent)
    seen.scale(AROUND)
    if seen.width() < 1 and seen.height() < 1:
        seen.grow(50)
    desk.canvas.setExtent(seen)
    desk.canvas.refresh()
    desk.canvas.flashGeometries(shapes, crs)
