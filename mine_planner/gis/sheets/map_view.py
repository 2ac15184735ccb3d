# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the map of a sheet lies on the ground and on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.sheet_scale import SMALLEST, Frame, fit_frame

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mine_planner.domain.sheet_content import PaperPoint, Polygon, SheetContent
    from mine_planner.gis.sheets.flow import Region

LOCATOR_SCALES = (25_000, 50_000, 100_000, 250_000)


@dataclass(frozen=True)
class MapView:
    """A map's frame on the ground and its rectangle on the page (mm)."""

    frame: Frame
    region: Region

    def to_page(self, x: float, y: float) -> tuple[float, float]:
        """Return page millimetres of a ground position."""
        on_map = self.frame.to_paper(x, y)
        return self.region.x + on_map[0], self.region.y + on_map[1]

    def shows(self, point: PaperPoint) -> bool:
        """Tell whether a point lies on the map."""
        return self.frame.holds(point.x, point.y)


def main_view(content: SheetContent, region: Region, smallest: int = SMALLEST) -> MapView:
    """Return the main map: task, turning points and benchmark always, the landmark if it fits.

    Raises
    ------
    InputError
        When the task is larger than the page at the smallest allowed scale.
    """
    needed = bounds_of(content.outline)
    perimeter = [p for p in content.points if p.kind != "landmark"]
    needed = _grown(needed, ((p.x, p.y) for p in perimeter))
    wanted = _grown(needed, ((p.x, p.y) for p in content.points))
    for feature in content.features:
        wanted = _grown(wanted, (xy for part in feature.parts for xy in part))
    paper = (region.width, region.height)
    return MapView(fit_frame(content.code, needed, wanted, paper, smallest=smallest), region)


def locator_view(content: SheetContent, region: Region) -> MapView:
    """Return the small map that shows where in the country the task lies."""
    min_x, min_y, max_x, max_y = bounds_of(content.outline)
    size = max(max_x - min_x, max_y - min_y)
    fitting = (s for s in LOCATOR_SCALES if size * 1000.0 / s <= region.width / 8.0)
    scale = next(fitting, LOCATOR_SCALES[-1])
    half_x, half_y = region.width * scale / 2000.0, region.height * scale / 2000.0
    frame = Frame(
        (min_x + max_x) / 2 - half_x, (min_y + max_y) / 2 - half_y, region.width, region.height, scale
    )
    return MapView(frame, region)


def bounds_of(polygons: Iterable[Polygon]) -> tuple[float, float, float, float]:
    """Return min x, min y, max x, max y of polygons."""
    xs, ys = zip(*(xy for rings in polygons for xy in rings[0]), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _grown(
    bounds: tuple[float, float, float, float], places: Iterable[tuple[float, float]]
) -> tuple[float, float, float, float]:
    min_x, min_y, max_x, max_y = bounds
    for x, y in places:
        min_x, min_y, max_x, max_y = min(min_x, x), min(min_y, y), max(max_x, x), max(max_y, y)
    return min_x, min_y, max_x, max_y
