# SPDX-License-Identifier: GPL-2.0-or-later
"""The paper of a scan: its scale, how well things were plotted on it, and where it can lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis.crs_areas import lies_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.georeferencing_points import ControlPoint
    from mine_planner.gis.scan_raster import ScanFile

SUGGESTED_PLOTTING_MM = 0.5
"""Plotting and reading error on paper of domain reference §4.4, until the authority sets its own."""

USUAL_SCALES = (5_000, 10_000, 25_000, 50_000, 100_000, 200_000, 500_000, 1_000_000)


@dataclass(frozen=True)
class PaperError:
    """What is known of the paper; None where nobody said.

    Attributes
    ----------
    scale
        50000 for 1:50,000, as stated by the planner.
    plotting_mm, plotting_source
        Plotting error and where the figure comes from.
    unknown_scale
        The scale that the authority reckons with where a map states none.
    """

    scale: float | None = None
    plotting_mm: float | None = None
    plotting_source: str = ""
    unknown_scale: float | None = None

    def plotting(self) -> tuple[float, str]:
        """Return the plotting error in millimetres and where it comes from.

        Raises
        ------
        InputError
            When the figure is no length.
        """
        if self.plotting_mm is None:
            return SUGGESTED_PLOTTING_MM, spoken("suggested figure, not set by the authority")
        if not 0.0 < self.plotting_mm <= 50.0:
            raise InputError(
                f"A plotting error of {self.plotting_mm:g} mm is not possible: enter millimetres on paper."
            )
        return self.plotting_mm, self.plotting_source or spoken("stated at import")

    def warnings(self, scale_words: str) -> tuple[str, ...]:
        """Return what a person should set or check."""
        told = []
        if self.plotting_mm is None:
            told.append(
                spoken(
                    f"The authority has not set how well maps are plotted: {SUGGESTED_PLOTTING_MM:g} mm on "
                    "paper are reckoned with; set plotting_mm in the workspace's settings."
                )
            )
        if self.scale is None:
            told.append(
                spoken(
                    f"The scale of the map was not stated ({scale_words}): enter it, since sigma rests on it."
                )
            )
        return tuple(told)


def map_scale(paper: PaperError, scan: ScanFile, pixel_m: float) -> tuple[int, str]:
    """Return the scale to reckon with and where it comes from.

    A scale computed from the scan's dots per inch is rounded up to the next usual one, which errs
    outwards.

    Raises
    ------
    InputError
        When nothing tells the scale.
    """
    if paper.scale is not None:
        if not 500 <= paper.scale <= 10_000_000:
            raise InputError(f"1:{paper.scale:g} is no scale of a map: enter 50000 for 1:50,000.")
        return round(paper.scale), spoken("scale as stated")
    if scan.dpi is not None:
        computed = pixel_m * scan.dpi / 0.0254
        for usual in USUAL_SCALES:
            if computed <= usual * 1.05:
                return usual, spoken(f"scale from {scan.dpi:.0f} dots per inch, rounded up")
    if paper.unknown_scale is not None:
        return round(paper.unknown_scale), spoken("the authority's scale for maps that state none")
    raise InputError(
        "The scale of this map is not known, so neither is its error: enter the scale printed on the sheet."
    )


def check_region(points: Sequence[ControlPoint], crs: QgsCoordinateReferenceSystem) -> None:
    """Refuse control points that lie outside the zone of their own system, in words.

    Raises
    ------
    InputError
        When they do: swapped coordinates, a wrong zone or another system.
    """
    used = [point for point in points if point.enabled]
    bounds = crs.bounds()
    if not used or bounds.isEmpty():
        return
    x = sorted(point.x for point in used)[len(used) // 2]
    y = sorted(point.y for point in used)[len(used) // 2]
    if lies_in(crs, x, y):
        return
    name = crs.authid() or crs.description()
    if lies_in(crs, y, x):
        raise InputError(
            f"The control points lie outside {name}, but inside it with their two coordinates swapped: "
            "enter the easting as x and the northing as y."
        )
    names = _suggestion(x, y)
    if names:
        raise InputError(
            f"The control points lie outside {name}: check the zone; these figures look like {names}."
        )
    raise InputError(
        f"The control points lie outside {name}: check the system, its zone and the order of the two "
        "coordinates."
    )


def is_in_region(points: Sequence[ControlPoint], crs: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether control points lie in the zone of their own system."""
    try:
        check_region(points, crs)
    except InputError:
        return False
    return True


def _suggestion(x: float, y: float) -> str:
    from mine_planner.domain.grid_recognition import recognise

    try:
        found = [item for item in recognise(f"{y:.2f}", f"{x:.2f}") if item.plausible]
    except InputError:
        found = []
    return ", ".join(dict.fromkeys(f"EPSG:{item.system.epsg}" for item in found[:3]))
