# SPDX-License-Identifier: GPL-2.0-or-later
"""What is entered so far, read and weighed: the points, their fit, sigma and what stands in the way.

Imports numpy through the fit, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mine_planner.domain.errors import PlannerError
from mine_planner.gis import (
    georeferencing_crs,
    record_readings,
    scan_assess,
    scan_points,
    scan_raster,
    scan_scale,
)
from mine_planner.gis.scan_assess import Assessment
from mine_planner.gis.scan_import import ScanOrder
from mine_planner.gis.scan_register import paper_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.georeferencing_crs import ChosenOperation
    from mine_planner.gis.scan_points import ReadPoints, Suggestion, TypedPoint
    from mine_planner.gis.scan_raster import ScanFile
    from mine_planner.store.workspace import Workspace


@dataclass(frozen=True)
class Entered:
    """What the window holds."""

    points: tuple[TypedPoint, ...]
    crs: QgsCoordinateReferenceSystem
    axis_order: str
    operation: str
    override_reason: str
    method: str
    scale: float | None
    plotting_mm: float | None


@dataclass(frozen=True)
class Judgement:
    """What came of reading it.

    ``operation`` is None while the sheet's system is not known or refused; ``refused`` then says why,
    and whether a reason would let it pass. ``suggestion`` is a reading of the figures to be offered.
    ``places`` are the points in the workspace's system, by name.
    """

    read: ReadPoints
    order: ScanOrder
    assessment: Assessment
    operation: ChosenOperation | None
    refused: str
    suggestion: Suggestion | None
    places: dict[str, tuple[float, float]]


def judge(
    workspace: Workspace, target: QgsCoordinateReferenceSystem, scan: ScanFile, entered: Entered
) -> Judgement:
    """Read and weigh what was entered.

    Parameters
    ----------
    workspace, target
        Whose settings hold, and its CRS.
    scan
        The scan.
    entered
        What the window holds.
    """
    region = record_readings.region_of(target)
    operation, refused = _operation(entered, target)
    sheet = scan_points.SheetSystem(entered.crs, entered.axis_order, target, operation)
    used = [point for point in entered.points if point.enabled or point.is_placed]
    read = scan_points.read_typed(used, sheet, region)
    # Points that lie outside their zone are told so by the fit, which knows which zone they look like.
    if read.points and scan_scale.is_in_region(read.points, entered.crs):
        operation, refused = _operation(entered, target, [(point.x, point.y) for point in read.points])
    idle = {point.label for point in entered.points if not point.enabled}
    problems = {label: words for label, words in read.problems.items() if label not in idle}
    read = replace(read, problems=problems)
    suggestion = None
    if not entered.crs.isValid():
        suggestion = next(iter(scan_points.suggestions(entered.points, region)), None)
    order = ScanOrder(
        path=scan.path,
        points=read.points,
        points_crs=read.crs,
        method=entered.method,
        output=Path(),
        operation=entered.operation if entered.crs.isValid() else "",
        override_reason=entered.override_reason,
        page=scan.page,
        axis_order=entered.axis_order or "",
    )
    try:
        paper = paper_error(workspace, entered.scale, entered.plotting_mm)
        in_pixels, _ = scan_raster.points_in_pixels(scan, read.points)
        order = replace(order, paper=paper, points=in_pixels)
    except PlannerError as error:
        return Judgement(read, order, Assessment(trouble=error.message), operation, refused, suggestion, {})
    assessment = Assessment(trouble=refused) if refused else _assess(order, scan, target, read)
    return Judgement(read, order, assessment, operation, refused, suggestion, _places(read, operation))


def _operation(
    entered: Entered, target: QgsCoordinateReferenceSystem, where: Sequence[tuple[float, float]] = ()
) -> tuple[ChosenOperation | None, str]:
    if not entered.crs.isValid():
        return None, ""
    try:
        chosen = georeferencing_crs.operation_for(
            entered.crs, target, entered.operation, entered.override_reason, where
        )
    except PlannerError as error:
        return None, error.message
    return chosen, ""


def _assess(
    order: ScanOrder, scan: ScanFile, target: QgsCoordinateReferenceSystem, read: ReadPoints
) -> Assessment:
    """Weigh the fit; a point that cannot be read is mended or unticked first, and never left out silently."""
    if not order.points and read.problems:
        return Assessment(trouble=next(iter(read.problems.values())))
    found = scan_assess.assess(order, scan, target)
    if read.problems and not found.trouble:
        label, problem = next(iter(read.problems.items()))
        return replace(found, trouble=f"Point {label}: {problem} Or untick it.")
    return found


def _places(read: ReadPoints, operation: ChosenOperation | None) -> dict[str, tuple[float, float]]:
    if not read.points:
        return {}
    xy = [(point.x, point.y) for point in read.points]
    if operation is not None:
        try:
            xy = [(float(x), float(y)) for x, y in operation(xy)]
        except PlannerError:
            return {}
    return {point.label: place for point, place in zip(read.points, xy, strict=True)}
