# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters as MBTiles: pictures in Web Mercator at chosen scales, for telephones and small disks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from osgeo import gdal

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis.gdal_raising import gdal_raising, write_whole
from mine_planner.gis.scan_raster import attempt
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.core import QgsFeedback, QgsRectangle

    from mine_planner.gis.bundle_progress import Step

LARGEST_ZOOM = 19
_RESOLUTION_0 = 156543.03392804097
"""Metres per pixel of Web Mercator's zoom level 0 at the equator (OGC 17-083r2, annex D.1)."""
_SCALE_0 = 559082264.0287178
"""Its scale denominator at 0.28 mm per pixel, from the same table."""
_BYTES_PER_TILE = 22_000.0
"""A usual JPEG or PNG tile of an aerial photo, for the estimate only."""


def scale_of(zoom: int, latitude: float) -> float:
    """Return the scale denominator of a zoom level on the ground at a latitude in degrees."""
    return _SCALE_0 * math.cos(math.radians(latitude)) / 2**zoom


def can_tile(source: str) -> bool:
    """Tell whether a raster can become MBTiles: one to four bands of bytes, and located."""
    data, _ = attempt(lambda: gdal.Open(source))
    if data is None or not data.GetProjection() or not 1 <= data.RasterCount <= 4:
        return False
    return all(data.GetRasterBand(n + 1).DataType == gdal.GDT_Byte for n in range(data.RasterCount))


def tiles_size(width_m: float, height_m: float, latitude: float, zooms: tuple[int, int]) -> int:
    """Return about how many bytes the tiles of an area take; widths on the ground, metres."""
    stretch = max(math.cos(math.radians(latitude)), 0.01)
    total = 0.0
    for zoom in range(zooms[0], zooms[1] + 1):
        side = 256.0 * _RESOLUTION_0 / 2**zoom * stretch
        total += math.ceil(width_m / side) * math.ceil(height_m / side)
    return int(total * _BYTES_PER_TILE)


def write_tiles(
    source: str,
    target: Path,
    window: QgsRectangle | None,
    zooms: tuple[int, int],
    feedback: QgsFeedback | Step,
) -> None:
    """Write the part of a raster as MBTiles, with overviews down to the coarsest scale.

    Parameters
    ----------
    window
        In the raster's own system; None for all of it.
    zooms
        The coarsest and the finest zoom level.

    Raises
    ------
    WorkspaceError
        When it was cancelled, or cannot be written.
    """

    def told(start: float, share: float) -> Any:
        def step(done: float, _message: str, _data: Any) -> int:
            feedback.setProgress(100.0 * (start + share * done))
            return 0 if feedback.isCanceled() else 1

        return step

    with gdal_raising():
        made, failure = attempt(lambda: _tiles_of(source, target, window, zooms, told))
    if made is None and not feedback.isCanceled():
        sentence = translate("MinePlanner", "{} could not be written: choose GeoTIFF, or another folder.")
        raise WorkspaceError(sentence.format(target.name), failure)


def _tiles_of(
    source: str,
    target: Path,
    window: QgsRectangle | None,
    zooms: tuple[int, int],
    told: Callable[[float, float], Any],
) -> Path | None:
    resolution = _RESOLUTION_0 / 2 ** zooms[1]
    if window is None:
        cut = gdal.Open(source)
    else:
        bounds = [window.xMinimum(), window.yMaximum(), window.xMaximum(), window.yMinimum()]
        cut = gdal.Translate("", source, format="VRT", projWin=bounds)
    warped = gdal.Warp(
        "", cut, format="VRT", dstSRS="EPSG:3857", xRes=resolution, yRes=resolution, resampleAlg="bilinear",
        dstAlpha=cut.RasterCount in (1, 3),
    )  # fmt: skip
    options = ["TILE_FORMAT=PNG", "ZOOM_LEVEL_STRATEGY=AUTO"]
    made = gdal.Translate(
        str(target), warped, format="MBTiles", creationOptions=options, callback=told(0.0, 0.7)
    )
    if made is None:  # not every GDAL raises when it is cancelled
        return None
    levels = [2**n for n in range(1, zooms[1] - zooms[0] + 1)]
    if levels:
        made.BuildOverviews("AVERAGE", levels, callback=told(0.7, 0.3))
    write_whole(made)
    return target
