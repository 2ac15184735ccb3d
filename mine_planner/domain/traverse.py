# SPDX-License-Identifier: GPL-2.0-or-later
"""An outline entered from bearings and distances: walked, closed, and adjusted on request.

``E2 = E1 + d k sin β`` and ``N2 = N1 + d k cos β`` with grid bearing β and scale k. The
misclosure is the distance between where the last leg ends and the start. Bowditch's rule
(the compass rule) spreads it over the legs in proportion to their lengths; it is applied only
when asked for, and the walked positions are always kept beside the adjusted ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.errors import InputError
from mine_planner.domain.guards import require_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence


Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Traverse:
    """A closed outline from bearings and distances.

    Attributes
    ----------
    walked
        Corners as measured, shape (n, 2), metres; the first is the start.
    adjusted
        Corners after Bowditch, None unless asked for.
    misclosure_m
        Distance from the end of the last leg to the start.
    misclosure_xy
        Its parts east and north: end minus start.
    length_m
        Sum of the distances on the ground.
    """

    walked: Floats
    adjusted: Floats | None
    misclosure_m: float
    misclosure_xy: tuple[float, float]
    length_m: float

    @property
    def one_in(self) -> float:
        """The n of "1 : n"; infinite for a perfect closure."""
        return float("inf") if self.misclosure_m == 0 else self.length_m / self.misclosure_m

    @property
    def polygon(self) -> shapely.Polygon:
        """The adjusted outline if there is one, else the walked one; may cross itself."""
        return shapely.Polygon(self.walked if self.adjusted is None else self.adjusted)


def traverse(
    start: tuple[float, float],
    legs: Sequence[tuple[float | None, float | None]],
    *,
    scale: float = 1.0,
    bowditch: bool = False,
) -> Traverse:
    """Walk a closed outline.

    Parameters
    ----------
    start
        Coordinates of the start point, metres.
    legs
        (grid bearing in degrees, ground distance in metres) of each leg; the last one leads
        back to the start.
    scale
        Point scale factor.
    bowditch
        True to spread the misclosure as well.

    Raises
    ------
    InputError
        If a cell is empty or not a number (row named), a distance is not above 0, or there
        are fewer than three legs.
    """
    require_numbers(legs, ("bearing", "distance"))
    table = np.array(legs, dtype=np.float64).reshape(-1, 2)
    if len(table) < 3:
        raise InputError("A closed outline needs three legs or more: add the missing ones.")
    short = np.nonzero(table[:, 1] <= 0)[0]
    if len(short):
        raise InputError(f"Row {int(short[0]) + 1}, distance: it must be above 0 m.")
    walked = walk(start, table, scale)
    gap = walked[-1] - walked[0]
    adjusted = None
    if bowditch:
        share = np.r_[0.0, np.cumsum(table[:, 1])] / table[:, 1].sum()
        adjusted = (walked - share[:, None] * gap)[:-1]
    return Traverse(
        walked[:-1],
        adjusted,
        float(np.hypot(*gap)),
        (float(gap[0]), float(gap[1])),
        float(table[:, 1].sum()),
    )


def walk(start: tuple[float, float], legs: Floats, scale: float = 1.0) -> Floats:
    """Return the points reached, shape (n + 1, 2), the start first."""
    angle = np.radians(legs[:, 0])
    steps = (legs[:, 1] * scale)[:, None] * np.column_stack((np.sin(angle), np.cos(angle)))
    points: Floats = np.vstack((np.zeros((1, 2)), np.cumsum(steps, axis=0))) + np.asarray(start)
    return points
