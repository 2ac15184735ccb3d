# SPDX-License-Identifier: GPL-2.0-or-later
"""The base layers of the sample region: two rasters and one GeoPackage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, ogr, osr

from sample.region import (
    CELL,
    E0,
    FACILITIES,
    HEIGHT,
    N0,
    RIVER,
    SETTLEMENTS,
    UTM,
    WIDTH,
    ground_lines,
    outline,
    smooth,
    smooth_lines,
    smooth_ring,
    utm,
)

if TYPE_CHECKING:
    from pathlib import Path

WIDTHS = {"river": 22.0, "stream": 3.0, "primary": 7.0, "secondary": 5.0, "track": 3.0, "path": 1.0}
Row = tuple[np.ndarray, dict[str, Any]]


def spatial_reference() -> osr.SpatialReference:
    """Return EPSG:32638."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(UTM)
    return system


def write_raster(path: Path, values: np.ndarray, cell: float, predictor: int) -> None:
    """Write a tiled, compressed GeoTIFF."""
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", "ZLEVEL=9"]
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[1], values.shape[0], 1, kind, [*options, f"PREDICTOR={predictor}"]
    )
    raster.SetGeoTransform((E0, cell, 0, N0 + HEIGHT, 0, -cell))
    raster.SetProjection(spatial_reference().ExportToWkt())
    raster.GetRasterBand(1).WriteArray(values)
    raster.GetRasterBand(1).ComputeStatistics(False)  # else QGIS leaves an .aux.xml beside it
    raster.FlushCache()


def settlements() -> list[Row]:
    """Return the built-up areas with the people who live there."""
    return [
        (
            outline(centre, radius, len(name) * 7),
            {"name": name, "population": people, "children": children, "municipality": place},
        )
        for name, centre, radius, people, children, place in SETTLEMENTS
    ]


def municipalities() -> list[Row]:
    """Return the two municipalities, which meet in the river."""
    river = np.round(smooth(RIVER, 2), 1)
    west = np.vstack([river, [(0, 0), (0, HEIGHT)], river[:1]])
    east = np.vstack([river, [(WIDTH, 0), (WIDTH, HEIGHT)], river[:1]])
    return [
        (west, {"name": "Oravan", "code": "OR"}),
        (east, {"name": "Velisor", "code": "VE"}),
    ]


def land_use() -> list[Row]:
    """Return forests, orchards, fields and pastures."""
    return [(smooth_ring(points), {"kind": kind}) for kind, _, points in ground_lines("land use")]


def lines() -> dict[str, list[Row]]:
    """Return roads and rivers."""
    return {
        f"{layer}s": [
            (points, {"name": name, "kind": kind, "width_m": WIDTHS[kind]})
            for kind, name, points in smooth_lines(layer)
        ]
        for layer in ("road", "river")
    }


def facilities() -> list[Row]:
    """Return schools, clinics, wells, the market and the bridge."""
    return [
        (np.array([place], dtype=float), {"name": name, "kind": kind, "capacity": capacity})
        for kind, name, place, capacity in FACILITIES
    ]


def geometry(points: np.ndarray, kind: int) -> ogr.Geometry:
    """Return local metres as a point, a line or a polygon in EPSG:32638."""
    ground = utm(points).tolist()
    if kind == ogr.wkbPoint:
        made = ogr.Geometry(ogr.wkbPoint)
        made.AddPoint_2D(*ground[0])
        return made
    made = ogr.Geometry(ogr.wkbLineString if kind == ogr.wkbLineString else ogr.wkbLinearRing)
    closing = [] if kind == ogr.wkbLineString or ground[0] == ground[-1] else [ground[0]]
    for x, y in ground + closing:
        made.AddPoint_2D(x, y)
    if kind == ogr.wkbPolygon:
        ring, made = made, ogr.Geometry(ogr.wkbPolygon)
        made.AddGeometry(ring)
    return made


def write_layer(store: ogr.DataSource, name: str, kind: int, rows: list[Row]) -> None:
    """Write one layer; the columns follow the first row."""
    layer = store.CreateLayer(name, spatial_reference(), kind, ["GEOMETRY_NAME=geom"])
    kinds = {str: ogr.OFTString, int: ogr.OFTInteger, float: ogr.OFTReal}
    for column, value in rows[0][1].items():
        layer.CreateField(ogr.FieldDefn(column, kinds[type(value)]))
    for points, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, value in values.items():
            feature.SetField(column, value)
        feature.SetGeometry(geometry(points, kind))
        layer.CreateFeature(feature)


def write_base(folder: Path, ground: np.ndarray, buildings: list[tuple[str, np.ndarray]]) -> None:
    """Write base.gpkg; its timestamps are fixed, so that it is the same file each time."""
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00.000Z")
    path = folder / "base.gpkg"
    path.unlink(missing_ok=True)
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    store.StartTransaction()
    polygon = ogr.wkbPolygon
    write_layer(store, "municipalities", polygon, municipalities())
    write_layer(store, "land_use", polygon, land_use())
    for name, rows in lines().items():
        write_layer(store, name, ogr.wkbLineString, rows)
    write_layer(store, "settlements", polygon, settlements())
    write_layer(store, "buildings", polygon, [(c, {"settlement": name}) for name, c in buildings])
    write_layer(store, "facilities", ogr.wkbPoint, facilities())
    store.CommitTransaction()
    store.FlushCache()
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)
    write_raster(folder / "dem.tif", np.round(ground, 1).astype(np.float32), CELL, 3)
