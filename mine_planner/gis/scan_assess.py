# SPDX-License-Identifier: GPL-2.0-or-later
"""What a fit is worth while its control points are still entered: errors, sigma with its parts, and words.

Nothing is warped and nothing is saved here. Imports numpy through the fit, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mine_planner.domain.errors import PlannerError
from mine_planner.domain.uncertainty import scan_sigma
from mine_planner.gis import scan_import, scan_scale

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.georeferencing import ScanFit
    from mine_planner.gis.georeferencing_crs import ChosenOperation
    from mine_planner.gis.scan_import import ScanOrder
    from mine_planner.gis.scan_raster import ScanFile


@dataclass(frozen=True)
class Assessment:
    """A fit as it stands; all lengths in metres on the ground.

    Attributes
    ----------
    fit, operation
        None while there is none.
    residual_m, left_out_m
        Length per label of the points that take part.
    map_scale, plotting_m, sigma_m
        None while the scale is not known.
    basis
        Where scale and plotting error come from.
    trouble
        Why there is no fit, or no sigma; empty when there are both.
    remarks
        What is worth knowing before it is taken.
    """

    fit: ScanFit | None = None
    operation: ChosenOperation | None = None
    residual_m: dict[str, float] = field(default_factory=dict)
    left_out_m: dict[str, float] = field(default_factory=dict)
    map_scale: int | None = None
    plotting_m: float | None = None
    sigma_m: float | None = None
    basis: str = ""
    trouble: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether the scan can be brought in as it stands."""
        return self.sigma_m is not None and not self.trouble

    def paper_mm(self, metres: float) -> float | None:
        """Return a length on the ground as millimetres on the paper; None while the scale is not known."""
        return None if self.map_scale is None else 1000.0 * metres / self.map_scale


def assess(order: ScanOrder, scan: ScanFile, target: QgsCoordinateReferenceSystem) -> Assessment:
    """Fit the points of an order and say what the fit is worth.

    Parameters
    ----------
    order
        As it would be brought in; its points in pixels of the scan.
    scan
        The scan as it was inspected.
    target
        The workspace's CRS.
    """
    try:
        fit, operation, _ = scan_import.fit_in_metres(order, target)
    except PlannerError as error:
        return Assessment(trouble=error.message)
    names = fit.points.names
    found = {
        "fit": fit,
        "operation": operation,
        "residual_m": dict(zip(names, fit.residual.tolist(), strict=True)),
        "left_out_m": dict(zip(names, fit.left_out.tolist(), strict=True)),
    }
    paper = order.paper or scan_scale.PaperError()
    try:
        scale, scale_words = scan_scale.map_scale(paper, scan, fit.pixel_size)
        plotting_mm, plotting_words = paper.plotting()
        sigma = scan_sigma(fit.leave_one_out, plotting_mm, scale, operation.accuracy_m)
    except PlannerError as error:
        return Assessment(**found, trouble=error.message, remarks=fit.sentences)
    misread = scan_import.misread_point(fit, scale)
    return Assessment(
        **found,
        map_scale=scale,
        plotting_m=plotting_mm * scale / 1000.0,
        sigma_m=sigma,
        basis=f"{plotting_mm:g} mm at 1:{scale:,} ({plotting_words}; {scale_words})",
        remarks=tuple(
            filter(
                None,
                (
                    *(*operation.doubts, operation.beside, misread),
                    *(*fit.sentences, *paper.warnings(scale_words)),
                ),
            )
        ),
    )
