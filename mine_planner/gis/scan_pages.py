# SPDX-License-Identifier: GPL-2.0-or-later
"""A scan as a picture in pixels: without a georeferencing of its own, one page of a PDF painted once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import QgsRasterLayer

from mine_planner.domain.errors import InputError
from mine_planner.gis.gdal_raising import gdal_raising, write_whole
from mine_planner.gis.scan_raster import attempt, gdal_quiet, inspect_scan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.gis.scan_raster import ScanFile

ENDINGS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".pdf")


def is_scan(path: Path) -> bool:
    """Tell by its ending whether a file may be a scanned map."""
    return path.suffix.lower() in ENDINGS


def page_count(path: Path) -> int:
    """Return how many pages a PDF has; 1 for every other picture.

    Raises
    ------
    InputError
        When it cannot be opened.
    """
    if path.suffix.lower() != ".pdf":
        return 1
    inspect_scan(path)
    with gdal_quiet():
        dataset, _ = attempt(lambda: gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["PDF"]))
        named = {} if dataset is None else dataset.GetMetadata("SUBDATASETS")
    pages = [int(found[1]) for value in named.values() if (found := re.match(r"PDF:(\d+):", value))]
    return max(pages, default=1)


def make_picture(scan: ScanFile, folder: Path, watch: Callable[[float], bool] | None = None) -> Path:
    """Write what the window shows: pixel for pixel the scan, set at pixel coordinates, y upwards.

    A picture file is only referred to; a page of a PDF is painted once, since painting it at every
    move of the view would be slow. May run in the background.

    Raises
    ------
    InputError
        When the scan cannot be read or the folder not written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    is_pdf = scan.path.suffix.lower() == ".pdf"
    target = folder / ("page.tif" if is_pdf else "scan.vrt")

    def told(share: float, _message: str, _data: object) -> int:
        return int(watch is None or watch(100.0 * share))

    options = gdal.TranslateOptions(
        format="GTiff" if is_pdf else "VRT",
        creationOptions=["TILED=YES", "COMPRESS=DEFLATE"] if is_pdf else None,
        callback=told,
    )
    with gdal_quiet(), gdal_raising():
        source, failure = attempt(lambda: gdal.Open(scan.name))
        if source is None:
            raise InputError(f"{scan.path.name} cannot be read any more: look for the file.", failure)
        made, failure = attempt(lambda: _pixel_for_pixel(target, source, options))
        if made is None:
            raise InputError(
                f"{scan.path.name} cannot be shown: look at the folder for temporary files.", failure
            )
    return target


def _pixel_for_pixel(target: Path, source: gdal.Dataset, options: Any) -> Path:
    made = gdal.Translate(str(target), source, options=options)
    made.SetProjection("")
    made.SetGCPs([], "")
    made.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    write_whole(made)
    return target


def picture_layer(picture: Path, name: str) -> QgsRasterLayer:
    """Return the layer of a picture; x runs right, y upwards from 0 at the upper edge, in pixels.

    Raises
    ------
    InputError
        When QGIS cannot show it.
    """
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True
    layer = QgsRasterLayer(str(picture), name, "gdal", options)
    if not layer.isValid():
        raise InputError(f"{name} cannot be shown: save it again as PNG or TIFF.")
    return layer
