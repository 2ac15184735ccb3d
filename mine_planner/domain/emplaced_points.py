# SPDX-License-Identifier: GPL-2.0-or-later
"""A changed boundary and the markers that already stand: points follow, markers never move."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.paper_points import PaperPoint


@dataclass(frozen=True)
class Conflict:
    """A marker on the ground that the new point table would contradict.

    Attributes
    ----------
    kind
        "moved" (no new point stands where the marker stands) or "renamed" (one does, but under
        another label than the marker bears).
    marker
        The point as emplaced.
    nearest
        The nearest point of the new table.
    distance_m
        Between the two.
    sentence
        For the planner, who decides.
    """

    kind: str
    marker: PaperPoint
    nearest: PaperPoint
    distance_m: float
    sentence: str


def conflicts_with_markers(
    emplaced: Sequence[PaperPoint], new: Sequence[PaperPoint], *, tolerance_m: float
) -> list[Conflict]:
    """Compare markers on the ground with the point table of a changed boundary.

    Parameters
    ----------
    emplaced
        Points of the earlier table whose markers stand, at their emplaced coordinates.
    new
        The point table that follows the new boundary; at least one point.
    tolerance_m
        A new point nearer than this to a marker is that marker's point.

    Returns
    -------
    list of Conflict
        Empty if every marker is a point of the new table under its own label. Until a person
        has decided on each, the new table must not be issued.
    """
    found = []
    for marker in emplaced:
        nearest = min(new, key=lambda p: math.hypot(p.x - marker.x, p.y - marker.y))
        distance = math.hypot(nearest.x - marker.x, nearest.y - marker.y)
        if distance > tolerance_m:
            text = spoken(
                f"The marker of {marker.label} stands {distance:.1f} m from the nearest point "
                f"({nearest.label}) of the new boundary: keep the boundary there, or order the "
                "marker to be moved."
            )
            found.append(Conflict("moved", marker, nearest, distance, text))
        elif nearest.label != marker.label:
            text = spoken(
                f"The marker of {marker.label} would be {nearest.label}: keep the numbering, or "
                "order the marker to be relabelled."
            )
            found.append(Conflict("renamed", marker, nearest, distance, text))
    return found
