# SPDX-License-Identifier: GPL-2.0-or-later
"""Scans as GDAL reads them: checked, an old georeferencing recognised, and one page of a PDF."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from osgeo import gdal
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QImageReader

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from mine_planner.gis.georeferencing_points import ControlPoint

MOST_PIXELS = 1_500_000_000
"""A sheet of 1 m by 1 m at 900 dots per inch; more would fill memory and disk unawares."""

_DRIVERS = ["PNG", "JPEG", "GTiff", "PDF", "JP2OpenJPEG", "BMP", "GIF", "WEBP", "TIFF", "COG"]
Result = TypeVar("Result")
_PLAIN = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_SCREEN_DPI = (72, 96)
_DPI_SLACK = 1.0


@dataclass(frozen=True)
class ScanFile:
    """A scan before it is fitted.

    Attributes
    ----------
    path, page
        The file; the page of a PDF, from 1.
    width, height
        Pixels.
    old_transform
        GDAL's geotransform of a georeferencing that the file brings; None where it has none.
    dpi
        Dots per inch as the file states, None where it does not or states a screen's.
    """

    path: Path
    page: int
    width: int
    height: int
    old_transform: tuple[float, ...] | None
    dpi: float | None

    @property
    def name(self) -> str:
        """What GDAL opens."""
        return f"PDF:{self.page}:{self.path}" if self.path.suffix.lower() == ".pdf" else str(self.path)


@contextmanager
def gdal_quiet() -> Iterator[None]:
    """Keep GDAL from printing; whether it raises or returns None is left as QGIS set it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def attempt(work: Callable[[], Result]) -> tuple[Result | None, str]:
    """Let GDAL do something; return what it made, or None and GDAL's own words.

    QGIS and other plugins switch GDAL's exceptions on or off for everybody, so both are met.
    """
    try:
        made = work()
    except RuntimeError as error:
        return None, str(error)
    return made, "" if made is not None else str(gdal.GetLastErrorMsg())


def without_datasets(work: Callable[[], Result]) -> Result:
    """Do something and pass a refusal on without the frames that it came from.

    A traceback keeps the datasets of its frames open, and QGIS closes GDAL before Python lets go of them,
    which ends in a crash.
    """
    try:
        return work()
    except PlannerError as error:
        bare = type(error)(error.message, error.details)
    raise bare


def inspect_scan(path: Path, page: int = 1) -> ScanFile:
    """Look at a scan.

    Raises
    ------
    InputError
        When it is missing, empty, no picture, too large, or the PDF has no such page.
    """
    if not path.is_file():
        raise InputError(f"{path.name} is not there: check the folder and the name of the scan.")
    if path.stat().st_size == 0:
        raise InputError(f"{path.name} is empty: ask for the file again.")
    plain = ScanFile(path, page, 0, 0, None, None)
    with gdal_quiet():
        dataset, failure = attempt(lambda: gdal.OpenEx(plain.name, gdal.OF_RASTER, allowed_drivers=_DRIVERS))
        if dataset is None:
            raise InputError(_unreadable(path, page), failure)
        width, height = dataset.RasterXSize, dataset.RasterYSize
        if width * height > MOST_PIXELS:
            raise InputError(
                f"{path.name} has {width} by {height} pixels, more than a sheet needs: scan it again at 300 "
                "to 600 dots per inch."
            )
        old = dataset.GetGeoTransform(can_return_null=True)
        stated = dataset.GetMetadataItem("TIFFTAG_XRESOLUTION")
        unit = str(dataset.GetMetadataItem("TIFFTAG_RESOLUTIONUNIT") or "")
    known = None if old is None or tuple(old) in (_PLAIN, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)) else tuple(old)
    if path.suffix.lower() == ".pdf":
        known = None if dataset.GetSpatialRef() is None else known
    return ScanFile(path, page, width, height, known, _dpi(path, stated, unit))


def _unreadable(path: Path, page: int) -> str:
    if path.suffix.lower() == ".pdf":
        if gdal.GetDriverByName("PDF") is None:
            return spoken(f"This QGIS cannot read PDF: save {path.name} as PNG or TIFF at 300 dots per inch.")
        return spoken(f"{path.name} has no page {page} that can be read: check the page, or save it as PNG.")
    return spoken(f"{path.name} cannot be read as a picture: save it again as PNG, JPEG or TIFF.")


def _dpi(path: Path, stated: str | None, unit: str) -> float | None:
    if stated:
        per_unit = float(stated.split(" ")[0])
        dpi = per_unit * 2.54 if unit.startswith("3") else per_unit
    elif path.suffix.lower() in (".png", ".jpg", ".jpeg"):
        reader = QImageReader(str(path))
        reader.setClipRect(QRect(0, 0, 1, 1))
        dpi = reader.read().dotsPerMeterX() * 0.0254
    else:
        return None
    if dpi < 50.0 or any(abs(dpi - usual) < _DPI_SLACK for usual in _SCREEN_DPI):
        return None
    return dpi


def points_in_pixels(scan: ScanFile, points: Sequence[ControlPoint]) -> tuple[tuple[ControlPoint, ...], str]:
    """Return control points in pixels of the scan, and a sentence about what was set aside.

    Points that were picked on a scan with an old georeferencing carry its coordinates instead of
    pixels; they are turned back into pixels, and the old georeferencing is not used for anything else.

    Raises
    ------
    InputError
        When a point lies outside the scan.
    """
    used = tuple(points)
    sentence = ""
    if scan.old_transform is not None:
        sentence = spoken(
            f"{scan.path.name} brings a georeferencing of its own: it is set aside, and the control points "
            "alone decide."
        )
        if not all(_inside(scan, point) for point in used):
            used = tuple(_back_to_pixels(scan.old_transform, point) for point in used)
    outside = [point.label for point in used if point.enabled and not _inside(scan, point)]
    if outside:
        raise InputError(
            f"Control point {', '.join(outside)} lies outside the scan of {scan.width} by {scan.height} "
            "pixels: choose the control points of this scan."
        )
    return used, sentence


def _inside(scan: ScanFile, point: ControlPoint) -> bool:
    # A cross on the margin may be picked a little beside the picture.
    slack = 0.05 * max(scan.width, scan.height)
    across = -slack <= point.pixel_x <= scan.width + slack
    return across and -slack <= point.pixel_y <= scan.height + slack


def _back_to_pixels(old: tuple[float, ...], point: ControlPoint) -> ControlPoint:
    from dataclasses import replace

    inverse = gdal.InvGeoTransform(old)
    # A points file has y upwards; as a pixel row it was turned round.
    column, row = gdal.ApplyGeoTransform(inverse, point.pixel_x, -point.pixel_y)
    return replace(point, pixel_x=column, pixel_y=row)
