# SPDX-License-Identifier: GPL-2.0-or-later
"""A scanned map becomes a graded, located map of the workspace, with its error stated.

The fit and the warp (:func:`prepare_scan`) touch no workspace and may run in the background; what came
of them is written by :func:`register_scan` as one action.
"""

from __future__ import annotations

import json
import math
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import georeferencing_points as points_of
from mine_planner.gis import projections, scan_raster, scan_scale

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.georeferencing import ScanFit
    from mine_planner.gis.georeferencing_crs import ChosenOperation
    from mine_planner.gis.georeferencing_points import ControlPoint
    from mine_planner.gis.scan_raster import ScanFile
    from mine_planner.gis.scan_scale import PaperError
    from mine_planner.gis.scan_warp import Warped

    Watch = Callable[[float], bool]

MISREAD_MM, MISREAD_TIMES = 2.0, 3.0
"""A point that misses the others by this on the paper, and by so many times what they miss, was misread."""


@dataclass(frozen=True)
class ScanOrder:
    """What a planner says about a scan.

    Attributes
    ----------
    path, page
        The scan; the page of a PDF.
    points, points_crs
        Its control points and the system of their map coordinates.
    method
        One of :data:`mine_planner.gis.georeferencing.METHODS`.
    output
        The GeoTIFF to write.
    operation
        PROJ pipeline or EPSG code of the datum operation; empty takes the first that is made for the ground.
    override_reason
        Why a system without a known datum shift is taken all the same.
    paper
        Scale and plotting error of the paper; see :mod:`mine_planner.gis.scan_scale`.
    axis_order
        How the typed figures stand: ``north_first`` or ``east_first``; empty where they are recognised.
    """

    path: Path
    points: tuple[ControlPoint, ...]
    points_crs: QgsCoordinateReferenceSystem
    method: str
    output: Path
    operation: str = ""
    override_reason: str = ""
    page: int = 1
    paper: PaperError | None = None
    axis_order: str = "east_first"


@dataclass(frozen=True)
class MapPaper:
    """What the register keeps of the paper; ``handed_over_on`` is an ISO date or empty."""

    name: str = ""
    batch: str = ""
    source_grade: str = "F"
    info_grade: int = 6
    sheet: str = ""
    edition: str = ""
    handed_over_by: str = ""
    handed_over_on: str = ""
    opacity: float = 1.0


@dataclass(frozen=True)
class PreparedScan:
    """A fitted and warped scan, not registered yet; all figures in metres."""

    order: ScanOrder
    scan: ScanFile
    points: tuple[ControlPoint, ...]
    fit: ScanFit
    operation: ChosenOperation
    map_scale: int
    plotting_m: float
    sigma_m: float
    sigma_basis: str
    warped: Warped
    sentences: tuple[str, ...]


def fit_in_metres(
    order: ScanOrder, target: QgsCoordinateReferenceSystem
) -> tuple[ScanFit, ChosenOperation, Callable[[Any], Any]]:
    """Fit the order's points and return the fit, the datum operation, and the way pixel → workspace.

    The fit is made in the points' own system where that is in metres, since there the sheet's grid is
    square; else in the workspace's.

    Raises
    ------
    InputError
        When the points cannot carry the fit or the datum operation is not safe.
    """
    from dataclasses import replace

    from mine_planner.gis import georeferencing, georeferencing_crs

    points = order.points
    scan_scale.check_region(points, order.points_crs)
    operation = georeferencing_crs.choose_operation(
        order.points_crs,
        target,
        order.operation,
        order.override_reason,
        [(point.x, point.y) for point in points if point.enabled],
    )
    metric = order.points_crs.mapUnits() == Qgis.DistanceUnit.Meters
    if not metric:
        moved = operation([(point.x, point.y) for point in points])
        points = tuple(
            replace(point, x=float(x), y=float(y)) for point, (x, y) in zip(points, moved, strict=True)
        )
    fit = georeferencing.fit_scan(points_of.control_points(points), order.method)

    def to_workspace(pixels: Any) -> Any:
        there = fit.to_map(pixels)
        return operation(there) if metric else there

    return fit, operation, to_workspace


def misread_point(fit: ScanFit, scale: float) -> str:
    """Say which point is wrong, where one misses the others as no paper does; empty where none is.

    Sigma holds such a point's error too, so nothing looks safer by it; but the whole sheet is skewed.
    """
    import numpy as np

    worst = int(np.argmax(fit.left_out))
    missed = float(fit.left_out[worst])
    others = float(np.median(np.delete(fit.left_out, worst)))
    on_paper = 1000.0 * missed / scale
    if on_paper < MISREAD_MM or missed < MISREAD_TIMES * others:
        return ""
    return spoken(
        f"Control point {fit.worst_point} lies {missed:.0f} m ({on_paper:.0f} mm on the paper) from where "
        "the others put it: correct its figures or its place on the scan, or leave it out."
    )


def prepare_scan(
    order: ScanOrder, target: QgsCoordinateReferenceSystem, watch: Watch | None = None
) -> PreparedScan:
    """Fit and warp a scan; touches no workspace, so it may run in the background.

    Parameters
    ----------
    order
        What to do.
    target
        The workspace's CRS.
    watch
        Called with percent done; returns False to cancel.

    Raises
    ------
    InputError
        With the reason, in words; nothing is left on the disk then.
    """
    from dataclasses import replace

    from mine_planner.domain.uncertainty import scan_sigma
    from mine_planner.gis import scan_warp

    scan = scan_raster.inspect_scan(order.path, order.page)
    points, set_aside = scan_raster.points_in_pixels(scan, order.points)
    order, target = replace(order, points=points), projections.sound(target)
    fit, operation, to_workspace = fit_in_metres(order, target)
    paper = order.paper or scan_scale.PaperError()
    scale, scale_words = scan_scale.map_scale(paper, scan, fit.pixel_size)
    plotting_mm, plotting_words = paper.plotting()
    sigma = scan_sigma(fit.leave_one_out, plotting_mm, scale, operation.accuracy_m)
    warped = scan_warp.warp_scan(
        scan, to_workspace, target.toWkt(Qgis.CrsWktVariant.Wkt2_2019), order.output, watch
    )
    basis = spoken(
        f"leave-one-out {fit.leave_one_out:.1f} m, plotting {plotting_mm:g} mm at 1:{scale} "
        f"({plotting_words}; {scale_words}), datum {operation.accuracy_m:g} m"
    )
    told = (set_aside, *operation.doubts, operation.beside, misread_point(fit, scale), *fit.sentences)
    told += paper.warnings(scale_words)
    return PreparedScan(
        order,
        scan,
        points,
        fit,
        operation,
        scale,
        plotting_mm * scale / 1000.0,
        sigma,
        basis,
        warped,
        tuple(sentence for sentence in told if sentence),
    )


def relative_raster_path(raster: Path, workspace: Path) -> str:
    """Return the raster's path as seen from the workspace's folder, with slashes.

    A path on another drive has no relative form and is kept whole.
    """
    try:
        relative = os.path.relpath(raster.resolve(), workspace.resolve().parent)
    except ValueError:
        return raster.resolve().as_posix()
    return relative.replace(os.sep, "/")


def fit_parameters(prepared: PreparedScan, workspace: Path, **more: str) -> str:
    """Return what is needed to judge and repeat the fit, as JSON; ``more`` says who revised it and why."""
    fit = prepared.fit
    return json.dumps(
        {
            **more,
            "scan": prepared.scan.path.name,
            "scan_path": relative_raster_path(prepared.scan.path, workspace),
            "page": prepared.scan.page,
            "width": prepared.scan.width,
            "height": prepared.scan.height,
            "points_crs": prepared.order.points_crs.authid() or prepared.order.points_crs.toWkt(),
            "axis_order": prepared.order.axis_order,
            "operation": prepared.operation.proj,
            "points": [
                [point.label, point.pixel_x, point.pixel_y, point.x, point.y, int(point.enabled)]
                for point in prepared.points
            ],
            "pixel_m": round(fit.pixel_size, 6),
            "left_out_m": {
                name: round(float(value), 4)
                for name, value in zip(fit.points.names, fit.left_out, strict=True)
            },
            "old_georeferencing_set_aside": prepared.scan.old_transform is not None,
            "raster_misses_fit_by_pixels": round(prepared.warped.worst_pixels, 4),
        },
        ensure_ascii=False,
    )


def point_residuals(prepared: PreparedScan) -> dict[str, float]:
    """Return label → residual in metres, of the points that were used."""
    found = {
        name: float(value)
        for name, value in zip(prepared.fit.points.names, prepared.fit.residual, strict=True)
    }
    if not all(math.isfinite(value) for value in found.values()):
        raise InputError("The fit has no residuals: choose a simpler fit.")
    return found
