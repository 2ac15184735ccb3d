# SPDX-License-Identifier: GPL-2.0-or-later
"""Contour lines of the sample region's relief, through GDAL."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, ogr

from sample.region import CELL, HEIGHT, smooth, softened


def contours(ground: np.ndarray, interval: float) -> list[tuple[float, np.ndarray]]:
    """Return (level, line in local metres) for every contour longer than 150 m."""
    raster = gdal.GetDriverByName("MEM").Create("", ground.shape[1], ground.shape[0], 1, gdal.GDT_Float32)
    raster.SetGeoTransform((0, CELL, 0, HEIGHT, 0, -CELL))
    raster.GetRasterBand(1).WriteArray(softened(ground))
    store = ogr.GetDriverByName("Memory").CreateDataSource("lines")
    layer = store.CreateLayer("lines")
    layer.CreateField(ogr.FieldDefn("level", ogr.OFTReal))
    gdal.ContourGenerate(raster.GetRasterBand(1), interval, 0, [], 0, 0, layer, -1, 0)
    lines = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry.Length() > 150:
            lines.append((feature.GetField("level"), smooth(np.array(geometry.GetPoints())[:, :2], 1)))
    return lines
