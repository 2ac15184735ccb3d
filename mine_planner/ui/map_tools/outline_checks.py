# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong with an outline while it is drawn: crossings, spikes, ground of another task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import task_shapes
from mine_planner.i18n import square_metres, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_OVERLAP_M2 = 0.5
"""Neighbours that share a boundary overlap by rounding; less than this is not said."""


@dataclass(frozen=True)
class OutlineState:
    """How an outline stands: area in m² in the workspace's CRS, what forbids saving, what is worth saying."""

    corners: int
    area_m2: float
    blocking: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    def sentence(self) -> str:
        """Return one line for the map: what is wrong first, else area and corners."""
        if self.corners < 3:
            return translate(
                "MinePlanner", "Click the corners of the task; right-click ends, Esc starts over."
            )
        size = translate("MinePlanner", "{} · {} corners").format(square_metres(self.area_m2), self.corners)
        return " · ".join((*self.blocking[:1], size, *self.remarks[:2]))


class OutlineChecker:
    """Judges outlines against the tasks that are there already.

    Parameters
    ----------
    codes, outlines
        Of all tasks but the one that is drawn anew; shapely array in the workspace's CRS.
    """

    def __init__(self, codes: Sequence[str], outlines: Any) -> None:
        self._codes = list(codes)
        self._outlines = np.asarray(outlines, dtype=object).reshape(-1)
        self._tree = shapely.STRtree(self._outlines)

    def judge(self, corners: Sequence[tuple[float, float]]) -> OutlineState:
        """Judge clicked corners, shape (n, 2), without the closing repeat."""
        points = np.asarray(corners, dtype=np.float64).reshape(-1, 2)
        if len(points) > 1 and np.array_equal(points[0], points[-1]):
            points = points[:-1]
        if len(points) < 3:
            return OutlineState(len(points), 0.0)
        issues = task_shapes.check_outline(points)
        blocking = tuple(issue.sentence for issue in issues if issue.code != "zero_edge")
        shape = shapely.Polygon(points)
        area = 0.0 if blocking and not shape.is_valid else float(shape.area)
        remarks = () if blocking else self.overlaps(shape)
        return OutlineState(len(points), area, blocking, remarks)

    def overlaps(self, shape: Any) -> tuple[str, ...]:
        """Say which other tasks claim the same ground, largest share first."""
        near = self._tree.query(shape, predicate="intersects")
        shared = shapely.area(shapely.intersection(self._outlines[near], shape))
        order = np.argsort(-shared)
        return tuple(
            translate("MinePlanner", "overlaps {} by {}").format(
                self._codes[near[i]], square_metres(float(shared[i]))
            )
            for i in order
            if shared[i] > LEAST_OVERLAP_M2
        )
