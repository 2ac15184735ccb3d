# SPDX-License-Identifier: GPL-2.0-or-later
"""Mean slope of polygons from an elevation raster, in the workspace's CRS."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.analysis import QgsZonalStatistics
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorLayer

from mine_planner.domain.errors import InputError
from mine_planner.gis import workspaces
from mine_planner.gis.gdal_raising import gdal_raising, write_whole
from mine_planner.gis.scan_raster import attempt, gdal_quiet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.store.workspace import Workspace

_EDGE_CELLS = 3
"""Cells around the polygons, since a slope needs its neighbours."""


def mean_slope(workspace: Workspace, dem: Path, shapes: Sequence[Any]) -> list[float | None]:
    """Return the mean slope of each polygon in percent; None where the raster has no heights.

    Parameters
    ----------
    workspace
        Gives the CRS.
    dem
        An elevation raster, heights in metres, in any CRS.
    shapes
        Shapely polygons in the workspace's CRS.

    Raises
    ------
    InputError
        When the raster cannot be read or lies elsewhere.
    """
    # What GDAL would print to the console comes back as one sentence.
    with gdal_quiet(), tempfile.TemporaryDirectory() as folder:
        slope = Path(folder) / "slope.tif"
        _write_slope(workspace, dem, shapes, slope)
        return _means(workspace, slope, shapes)


def _write_slope(workspace: Workspace, dem: Path, shapes: Sequence[Any], target: Path) -> None:
    """Bring the heights around the polygons into metres of the workspace and derive the slope."""
    import shapely

    crs = workspaces.workspace_crs(workspace)
    opened, _ = attempt(lambda: gdal.Open(str(dem)))
    if opened is None or not opened.GetProjection():
        raise InputError(f"{dem.name} cannot be read as an elevation raster with a CRS: choose another one.")
    west, south, east, north = shapely.total_bounds(list(shapes)).tolist()
    wkt = crs.toWkt()
    whole, failure = attempt(lambda: gdal.AutoCreateWarpedVRT(opened, None, wkt))
    if whole is None:
        raise InputError(f"{dem.name} cannot be brought into {crs.authid()}: choose another raster.", failure)
    cell = whole.GetGeoTransform()[1]
    edge = _EDGE_CELLS * cell
    bounds = (west - edge, south - edge, east + edge, north + edge)
    with gdal_raising():
        made, failure = attempt(lambda: _slope_of(opened, wkt, cell, bounds, target))
    if made is None:
        raise InputError(
            f"No slope can be derived from {dem.name}: check that it holds heights in metres.", failure
        )


def _slope_of(opened: gdal.Dataset, wkt: str, cell: float, bounds: tuple[float, ...], target: Path) -> Path:
    """Write the slope, and return its file once it is whole."""
    heights = gdal.Warp(
        str(target.with_name("heights.tif")),
        opened,
        dstSRS=wkt,
        outputBounds=bounds,
        xRes=cell,
        yRes=cell,
        resampleAlg="bilinear",
        dstNodata=-32768.0,
        outputType=gdal.GDT_Float32,
    )
    made = gdal.DEMProcessing(str(target), heights, "slope", slopeFormat="percent")
    write_whole(made)
    write_whole(heights)
    return target


def _means(workspace: Workspace, slope: Path, shapes: Sequence[Any]) -> list[float | None]:
    layer = QgsVectorLayer(f"Polygon?crs={workspaces.workspace_crs(workspace).authid()}", "tasks", "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(_wkb(shape))
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    raster = QgsRasterLayer(str(slope), "slope")
    statistics = QgsZonalStatistics(layer, raster, "s_", 1, Qgis.ZonalStatistic.Mean)
    statistics.calculateStatistics(None)
    return [_number(feature["s_mean"]) for feature in layer.getFeatures()]


def _wkb(shape: Any) -> bytes:
    import shapely

    wkb: bytes = shapely.to_wkb(shape, output_dimension=2)
    return wkb


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
