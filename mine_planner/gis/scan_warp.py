# SPDX-License-Identifier: GPL-2.0-or-later
"""Warp a fitted scan into the workspace's CRS: a tiled GeoTIFF with overviews, made whole or not at all.

GDAL would choose its own datum operation and knows no Helmert or projective fit. The way from pixel to
workspace is therefore computed here, by QGIS's fit and the pinned operation, on a lattice of points;
GDAL bends the picture along them, and how well it does is measured between them.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal

from mine_planner.domain.errors import InputError
from mine_planner.gis.gdal_raising import gdal_raising, write_whole
from mine_planner.gis.scan_raster import attempt, gdal_quiet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from mine_planner.gis.scan_raster import ScanFile

    Floats = NDArray[np.float64]
    ToMap = Callable[[Floats], Floats]
    Watch = Callable[[float], bool]

_LATTICES = (9, 15, 21)
_WORST_PIXELS = 0.25
_MOST_GROWTH = 6.0
_TILE = "256"
_CREATION = (
    "TILED=YES",
    "BLOCKXSIZE=" + _TILE,
    "BLOCKYSIZE=" + _TILE,
    "COMPRESS=DEFLATE",
    "PREDICTOR=2",
    "BIGTIFF=IF_SAFER",
)


@dataclass(frozen=True)
class Warped:
    """A finished raster: where, its corner points in the workspace's CRS, and what GDAL missed by."""

    path: Path
    outline: Floats
    worst_pixels: float


class _Watched:
    """Progress for GDAL, which remembers that it was cancelled."""

    def __init__(self, watch: Watch | None) -> None:
        self._watch = watch
        self.cancelled = False

    def part(self, start: float, end: float) -> Callable[..., int]:
        """Return GDAL's callback for a part of the whole, in percent."""

        def told(share: float, _message: str, _data: object) -> int:
            if self._watch is not None and not self._watch(start + (end - start) * share):
                self.cancelled = True
            return int(not self.cancelled)

        return told

    @property
    def failed_words(self) -> str:
        """Say why nothing was made."""
        if self.cancelled:
            return "The warp was cancelled: nothing was brought in."
        return (
            "The warped raster cannot be written: check that the folder can be written and the disk has room."
        )


def warp_scan(
    scan: ScanFile, to_map: ToMap, crs_wkt: str, output: Path, watch: Watch | None = None
) -> Warped:
    """Write the warped raster.

    Parameters
    ----------
    scan
        The scan.
    to_map
        From pixels (x right, y down), (n, 2), to the workspace's CRS, (n, 2).
    crs_wkt
        The workspace's CRS.
    output
        The GeoTIFF to write; replaced only when the new one is whole.
    watch
        Called with percent done; returns False to cancel.

    Raises
    ------
    InputError
        When the fit folds the sheet over, the folder cannot be written, or the work is cancelled.
    """
    outline = _outline(scan, to_map)
    _check_growth(scan, to_map, outline)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"The folder {output.parent.name} cannot be made: choose another one.", str(error)
        ) from error
    draft = output.with_name(output.stem + ".part.tif")
    with gdal_quiet(), gdal_raising():
        try:
            source = _expanded(scan)
            worst = _warp_draft(source, scan, to_map, crs_wkt, draft, _Watched(watch))
            os.replace(draft, output)
        except OSError as error:
            raise InputError(
                f"{output.name} cannot be written: close programs that show it, or choose another name.",
                str(error),
            ) from error
        finally:
            draft.unlink(missing_ok=True)
    return Warped(output, outline, worst)


def _outline(scan: ScanFile, to_map: ToMap) -> Floats:
    """Return the scan's edge in the workspace's CRS, four times 16 points."""
    steps = np.linspace(0.0, 1.0, 17)[:-1]
    width, height = float(scan.width), float(scan.height)
    zero = np.zeros_like(steps)
    edge = np.concatenate(
        [
            np.stack([steps * width, zero], axis=-1),
            np.stack([zero + width, steps * height], axis=-1),
            np.stack([width - steps * width, zero + height], axis=-1),
            np.stack([zero, height - steps * height], axis=-1),
        ]
    )
    return to_map(edge)


def _check_growth(scan: ScanFile, to_map: ToMap, outline: Floats) -> None:
    """Refuse a fit that throws parts of the sheet far away or folds it over."""
    import shapely

    middle = np.array([scan.width, scan.height]) / 2.0
    around = to_map(middle + np.array([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)]))
    right, down = around[1] - around[0], around[2] - around[0]
    pixel_area = abs(float(right[0] * down[1] - right[1] * down[0]))
    ring = shapely.Polygon(outline) if np.isfinite(outline).all() else shapely.Polygon()
    expected = pixel_area * scan.width * scan.height
    if not (ring.is_valid and 0.0 < ring.area < _MOST_GROWTH * expected):
        raise InputError(
            "The fit folds the sheet over or throws its corners far away: add control points near the "
            "corners, or choose a simpler fit."
        )


def _expanded(scan: ScanFile) -> gdal.Dataset:
    """Return the scan as bands of colour without any georeferencing, as a virtual raster."""
    dataset, failure = attempt(lambda: gdal.Open(scan.name))
    if dataset is None:
        raise InputError(f"{scan.path.name} cannot be read any more: look for the file.", failure)
    band = dataset.GetRasterBand(1)
    palette = band.GetColorTable()
    black_and_white = palette is None and band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") == "1"
    options = gdal.TranslateOptions(
        format="VRT",
        rgbExpand="rgba" if palette else None,
        noData="none",
        scaleParams=[[0, 1, 0, 255]] if black_and_white else None,
    )
    expanded, failure = attempt(lambda: gdal.Translate("", dataset, options=options))
    if expanded is None:
        raise InputError(f"{scan.path.name} cannot be read any more: look for the file.", failure)
    return expanded


def _warp_draft(
    source: gdal.Dataset,
    scan: ScanFile,
    to_map: ToMap,
    crs_wkt: str,
    draft: Path,
    watched: _Watched,
) -> float:
    worst = _follow_fit(source, scan, to_map, crs_wkt)
    interpretations = [
        source.GetRasterBand(band + 1).GetColorInterpretation() for band in range(source.RasterCount)
    ]
    options = gdal.WarpOptions(
        format="GTiff",
        tps=True,
        dstSRS=crs_wkt,
        srcSRS=crs_wkt,
        resampleAlg="bilinear",
        dstAlpha=gdal.GCI_AlphaBand not in interpretations,
        multithread=True,
        errorThreshold=0.125,
        creationOptions=list(_CREATION),
        callback=watched.part(0.0, 80.0),
    )
    made, failure = attempt(lambda: _write_draft(draft, source, options, watched))
    if made is None:
        raise InputError(watched.failed_words, failure)
    return worst


def _write_draft(draft: Path, source: gdal.Dataset, options: Any, watched: _Watched) -> Path | None:
    made = gdal.Warp(str(draft), source, options=options)
    if made is None:  # a cancelled warp raises nothing, whatever GDAL's exceptions are
        return None
    levels = _levels(made.RasterXSize, made.RasterYSize)
    if levels:
        made.BuildOverviews("AVERAGE", levels, callback=watched.part(80.0, 100.0))
    write_whole(made)
    return draft


def _follow_fit(source: gdal.Dataset, scan: ScanFile, to_map: ToMap, crs_wkt: str) -> float:
    """Lay the coarsest lattice of points that follows the fit, and return its worst miss in pixels."""
    worst = np.inf
    for count in _LATTICES:
        _set_lattice(source, scan, to_map, crs_wkt, count)
        worst = _worst_miss(source, scan, to_map, count)
        if worst <= _WORST_PIXELS:
            return float(worst)
    raise InputError(
        "The picture cannot follow this fit to a quarter of a pixel: choose a simpler fit.",
        f"{worst:.2f} pixels",
    )


def _levels(width: int, height: int) -> list[int]:
    levels = []
    level = 2
    while max(width, height) / level > int(_TILE) / 2:
        levels.append(level)
        level *= 2
    return levels


def _lattice(scan: ScanFile, count: int, *, between: bool) -> Floats:
    """Return lattice points in pixels, or the middles between them."""
    line = np.linspace(0.0, 1.0, count)
    if between:
        line = (line[1:] + line[:-1]) / 2.0
    across, down = np.meshgrid(line * scan.width, line * scan.height)
    return np.stack([across.ravel(), down.ravel()], axis=-1)


def _set_lattice(source: gdal.Dataset, scan: ScanFile, to_map: ToMap, crs_wkt: str, count: int) -> None:
    pixels = _lattice(scan, count, between=False)
    there = to_map(pixels)
    gcps = [
        gdal.GCP(float(x), float(y), 0.0, float(column), float(row))
        for (column, row), (x, y) in zip(pixels, there, strict=True)
    ]
    source.SetGCPs(gcps, crs_wkt)


def _worst_miss(source: gdal.Dataset, scan: ScanFile, to_map: ToMap, count: int) -> float:
    """Return by how many pixels the bent picture misses the fit between the lattice points."""
    transformer: Any = gdal.Transformer(source, None, ["METHOD=GCP_TPS"])
    pixels = _lattice(scan, count, between=True)
    found = [transformer.TransformPoint(1, float(x), float(y)) for x, y in to_map(pixels)]
    back = np.array([point[:2] if good else (np.inf, np.inf) for good, point in found])
    return float(np.hypot(*(back - pixels).T).max())
