# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas such as municipalities as shapely polygons by name, in the workspace's CRS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCsException, QgsGeometry

from mine_planner.domain.errors import InputError
from mine_planner.gis import georeferencing_crs

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureSource

MOST_AREAS = 5_000


def shapes_by_name(source: QgsFeatureSource, field: str, crs: QgsCoordinateReferenceSystem) -> dict[str, Any]:
    """Return the areas of a layer by the name in a field; features of one name are one area.

    Raises
    ------
    InputError
        When there are too many, or one lies outside its coordinate system.
    """
    import shapely

    if source.featureCount() > MOST_AREAS:
        raise InputError(
            f"{source.sourceName()} has more than {MOST_AREAS} areas: choose a layer of larger ones."
        )
    middle = source.sourceExtent().center()
    where = [(middle.x(), middle.y())]
    transform = georeferencing_crs.choose_operation(source.sourceCrs(), crs, where=where).transform
    found: dict[str, list[Any]] = {}
    for feature in source.getFeatures():
        if not feature.hasGeometry():
            continue
        geometry = QgsGeometry(feature.geometry())
        try:
            geometry.transform(transform)
        except QgsCsException as error:
            message = f"An area of {source.sourceName()} lies outside its coordinate system: check it."
            raise InputError(message, str(error)) from error
        name = str(feature[field]) if field else str(feature.id())
        shape = shapely.force_2d(shapely.from_wkb(bytes(geometry.asWkb())))
        found.setdefault(name, []).append(shapely.make_valid(shape))
    return {name: shapely.union_all(shapes) for name, shapes in found.items()}
