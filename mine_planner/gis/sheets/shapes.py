# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometry of the workspace as the plain tuples that a sheet's content keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from mine_planner.domain.sheet_content import Polygon, Ring


def shape_of(blob: bytes | None) -> Any:
    """Return the shapely geometry in a GeoPackage BLOB, or None."""
    return geometry_from_blob(blob)


def as_ring(line: Any) -> Ring:
    """Return the coordinates of a line or ring, rounded to the millimetre."""
    return tuple((round(x, 3), round(y, 3)) for x, y in shapely.get_coordinates(line).tolist())


def as_polygons(shape: Any) -> tuple[Polygon, ...]:
    """Return each polygon of a geometry as its outer ring and holes; other parts are left out."""
    parts = shapely.get_parts(shapely.get_parts(shape))
    return tuple(
        (as_ring(part.exterior), *(as_ring(hole) for hole in part.interiors))
        for part in parts
        if part.geom_type == "Polygon" and not part.is_empty
    )


def as_lines(shape: Any) -> tuple[Ring, ...]:
    """Return each part of a geometry as a line: a point has one position, a polygon its rings."""
    lines: list[Ring] = []
    for part in shapely.get_parts(shapely.get_parts(shape)):
        if part.geom_type == "Polygon":
            lines += [as_ring(part.exterior), *(as_ring(hole) for hole in part.interiors)]
        elif not part.is_empty:
            lines.append(as_ring(part))
    return tuple(lines)


def clipped(shape: Any, window: Any) -> Any:
    """Return the part of a geometry inside a window; a broken one is repaired outwards first."""
    whole = shape if shape.is_valid else shapely.make_valid(shape)
    return shapely.intersection(whole, window)
