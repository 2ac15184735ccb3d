# SPDX-License-Identifier: GPL-2.0-or-later
"""Walked tracks over a task: where people probably went, as a raster, and the gaps, as a layer.

A management picture that never counts as search; the caption says so on every product (see
domain/coverage.py). Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsGeometry

from mine_planner import compat
from mine_planner.domain.coverage import CAPTION, Coverage, cover
from mine_planner.domain.errors import InputError
from mine_planner.gis import progress_sources, projections
from mine_planner.gis.gdal_raising import gdal_raising, write_whole
from mine_planner.gis.scan_raster import attempt, gdal_quiet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from qgis.core import QgsVectorLayer

NOT_IN_TASK = -1.0


@dataclass(frozen=True)
class CoverageOptions:
    """Widths in metres; ``gap_below`` is the probability under which a cell counts as a gap."""

    swath_m: float
    gnss_sigma_m: float
    cell_m: float = 1.0
    gap_below: float = 0.5


def tracks_of_gpx(path: Path, crs: QgsCoordinateReferenceSystem) -> list[Any]:
    """Return the tracks of a GPX file as shapely lines in a system in metres.

    Raises
    ------
    InputError
        When the file holds none.
    """
    source = progress_sources.read_progress(path, "tracks")
    lines = _moved(source.tracks, QgsCoordinateReferenceSystem("EPSG:4326"), crs)
    if not lines:
        raise InputError(f"{path.name} holds no tracks: export the day's track from the receiver.")
    return lines


def tracks_of_layer(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> list[Any]:
    """Return the lines of a layer, one per feature (a day's track of one receiver)."""
    blobs = [bytes(feature.geometry().asWkb()) for feature in layer.getFeatures() if feature.hasGeometry()]
    return _moved(blobs, layer.crs(), crs)


def coverage_of(task: Any, tracks: Sequence[Any], options: CoverageOptions) -> Coverage:
    """Reckon the probability of traverse inside a task's outline (metres)."""
    return cover(
        shapely.make_valid(task),
        np.array(list(tracks), dtype=object),
        swath_m=options.swath_m,
        gnss_sigma_m=options.gnss_sigma_m,
        cell_m=options.cell_m,
    )


def write_raster(found: Coverage, path: Path, crs: QgsCoordinateReferenceSystem) -> Path:
    """Write the probability (0 to 1) as a tiled GeoTIFF; the caption stands in its metadata.

    Raises
    ------
    InputError
        When the task holds no cell, or the file cannot be written.
    """
    if len(found.centres) == 0:
        raise InputError("The task is smaller than one cell: choose smaller cells.")
    west, south = found.centres.min(axis=0) - found.cell_m / 2
    column, row_up = np.rint((found.centres - (west, south)) / found.cell_m - 0.5).astype(np.int64).T
    grid = np.full((row_up.max() + 1, column.max() + 1), NOT_IN_TASK, dtype=np.float32)
    grid[row_up.max() - row_up, column] = found.probability
    top = south + (row_up.max() + 1) * found.cell_m
    place = (west, found.cell_m, top)
    _write_whole(path, lambda: _write_grid(grid, place, path, crs, found.caption))
    return path


def _write_grid(
    grid: np.ndarray[Any, np.dtype[np.float32]],
    place: tuple[float, float, float],
    path: Path,
    crs: QgsCoordinateReferenceSystem,
    caption: str,
) -> Path:
    west, cell, top = place
    height, width = grid.shape
    options = ["TILED=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Float32, options)
    dataset.SetGeoTransform((west, cell, 0.0, top, 0.0, -cell))
    dataset.SetProjection(crs.toWkt(crs.WktVariant.WKT1_GDAL))
    dataset.SetMetadata({"TIFFTAG_IMAGEDESCRIPTION": caption, "CAPTION": caption})
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(NOT_IN_TASK)
    band.SetDescription("Probability of traverse; never counts as search")
    band.WriteRaster(0, 0, width, height, grid.tobytes())
    write_whole(dataset)
    return path


def _write_whole(path: Path, write: Callable[[], Path]) -> None:
    """Write a file to its end or leave none: ground whose gap is missing from a file looks walked."""
    new = not path.exists()
    with gdal_quiet(), gdal_raising():
        made, failure = attempt(write)
    if made is None:
        if new:
            path.unlink(missing_ok=True)
        raise InputError(f"{path.name} cannot be written: choose another folder.", failure)


def write_gaps(
    found: Coverage, path: Path, crs: QgsCoordinateReferenceSystem, options: CoverageOptions
) -> int:
    """Write the gaps as polygons with their m² and the caption, and return how many there are.

    Raises
    ------
    InputError
        When the file cannot be written.
    """
    gaps = [part for part in shapely.get_parts(found.gaps(options.gap_below)) if part.area > 0]
    _write_whole(path, lambda: _write_polygons(gaps, path, crs))
    return len(gaps)


def _write_polygons(gaps: Sequence[Any], path: Path, crs: QgsCoordinateReferenceSystem) -> Path:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    spatial = osr.SpatialReference(wkt=crs.toWkt(crs.WktVariant.WKT1_GDAL))
    layer = dataset.CreateLayer("gaps", spatial, ogr.wkbPolygon, [f"DESCRIPTION={CAPTION}"])
    layer.CreateField(ogr.FieldDefn("area_m2", ogr.OFTReal))
    layer.CreateField(ogr.FieldDefn("caption", ogr.OFTString))
    for gap in gaps:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("area_m2", gap.area)
        feature.SetField("caption", CAPTION)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(gap, output_dimension=2)))
        layer.CreateFeature(feature)
    compat.close_source(dataset)
    return path


def _moved(
    blobs: Sequence[bytes], source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> list[Any]:
    transform = projections.transform(source, target)
    lines = []
    for blob in blobs:
        geometry = QgsGeometry()
        geometry.fromWkb(blob)
        try:
            geometry.transform(transform)
        except QgsCsException as error:
            raise InputError("A track lies outside its coordinate system: check it.", str(error)) from error
        lines.append(shapely.from_wkb(bytes(geometry.asWkb())))
    return lines
