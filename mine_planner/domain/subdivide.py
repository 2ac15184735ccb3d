# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes and lanes inside a task, along a base-line or the longest side.

The task is turned so that the base-line runs along x, then halved again and again at the grid
lines. A piece that fills its rectangle makes all its boxes at once; only boxes on the boundary
are ever cut, each from a piece with few vertices. The boxes add up to the task.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.errors import InputError
from mine_planner.domain.grid_cut import cut_at_grid
from mine_planner.domain.guards import require_metres

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Geoms = NDArray[np.object_]

#: More boxes than this in one task are taken for a slip in the size.
MOST_BOXES = 2_000_000


@dataclass(frozen=True)
class Division:
    """How one direction is divided.

    Attributes
    ----------
    size_m
        Width of each part in metres, or None.
    count
        Exact number of equal parts, or None. One of the two is given.
    min_width_m
        A left-over narrower than this is added to the last part instead of standing alone.
    """

    size_m: float | None = None
    count: int | None = None
    min_width_m: float = 0.0


@dataclass(frozen=True)
class Boxes:
    """The parts of a task.

    Attributes
    ----------
    ids
        "A1", "B7": letters along the base-line, numbers away from it.
    geometry
        Polygon of each, or multipolygon where the boundary cuts a box in two.
    column, row
        Grid position of each, from 0.
    whole
        True for a full box, False for one cut by the boundary.
    left_over_m
        What remained along and across the base-line after whole widths, metres.
    bearing_deg
        Grid bearing of the base-line, 0 to 360.
    """

    ids: NDArray[np.object_]
    geometry: Geoms
    column: Ints
    row: Ints
    whole: NDArray[np.bool_]
    left_over_m: tuple[float, float]
    bearing_deg: float


def boxes(
    task: shapely.Geometry,
    along: Division,
    across: Division,
    *,
    base_line: shapely.LineString | None = None,
) -> Boxes:
    """Divide a task into boxes.

    Parameters
    ----------
    task
        Valid polygon or multipolygon, metres in a projected CRS.
    along, across
        Division in the direction of the base-line and square to it.
    base_line
        Its direction from first to last vertex is used; left out, the longest side is.

    Returns
    -------
    Boxes
        Ordered by column, then row. Areas add up to the task's (to 1e-6 of it).

    Raises
    ------
    InputError
        If the task has no area, a size or count is not above 0, or the size makes more than
        two million boxes.
    """
    require_metres(np.array([task], dtype=object), "The task")
    if not task.area > 0:
        raise InputError("The task encloses no ground: draw its outline first.")
    direction = _direction(task, base_line)
    origin = np.array(task.bounds[:2])
    turned = _turn(np.array([task], dtype=object), -direction, origin, back=False)[0]
    x_low, y_low, x_high, y_high = turned.bounds
    xs, left_x = edges(x_low, x_high, along)
    ys, left_y = edges(y_low, y_high, across)
    if (len(xs) - 1) * (len(ys) - 1) > MOST_BOXES:
        raise InputError(f"That size makes more than {MOST_BOXES:,} boxes: check the size and its unit.")
    geometry, column, row, whole = cut_at_grid(turned, xs, ys)
    order = np.lexsort((row, column))
    column, row = column[order], row[order]
    return Boxes(
        ids=box_ids(column, row),
        geometry=_turn(geometry[order], direction, origin, back=True),
        column=column,
        row=row,
        whole=whole[order],
        left_over_m=(left_x, left_y),
        bearing_deg=(90.0 - math.degrees(direction)) % 360.0,
    )


def lanes(
    task: shapely.Geometry,
    width: Division,
    *,
    base_line: shapely.LineString | None = None,
    parallel: bool = False,
) -> Boxes:
    """Divide a task into lanes, square to the base-line or parallel to it.

    Parameters
    ----------
    task, base_line
        As in :func:`boxes`.
    width
        For example ``Division(size_m=1.0)``.
    parallel
        True for lanes that run with the base-line.

    Returns
    -------
    Boxes
        Lane by lane; square lanes are A1, B1, …, parallel ones A1, A2, ….
    """
    one = Division(count=1)
    if parallel:
        return boxes(task, one, width, base_line=base_line)
    return boxes(task, width, one, base_line=base_line)


def edges(low: float, high: float, division: Division) -> tuple[Floats, float]:
    """Return the cuts from ``low`` to ``high`` and the left-over, metres.

    Raises
    ------
    InputError
        If neither or both of size and count are given, or one is not above 0.
    """
    if (division.size_m is None) == (division.count is None):
        raise InputError("Give either the size of the boxes or their number.")
    span = high - low
    if division.count is not None:
        if division.count < 1:
            raise InputError("The number of boxes must be 1 or more.")
        return np.linspace(low, high, division.count + 1), 0.0
    size = float(division.size_m or 0.0)
    if not (math.isfinite(size) and size > 0):
        raise InputError("The size of a box must be above 0 m.")
    if span / size > MOST_BOXES:
        raise InputError(f"That size makes more than {MOST_BOXES:,} boxes: check the size and its unit.")
    number = math.floor(span / size + 1e-9)
    rest = max(span - number * size, 0.0)
    rest = 0.0 if rest < 1e-9 * size else rest
    cuts = low + size * np.arange(number + 1)
    if number and rest < division.min_width_m:
        cuts[-1] = high
    elif rest > 0:
        cuts = np.r_[cuts, high]
    cuts[-1] = high
    return cuts, rest


def box_ids(column: Ints, row: Ints) -> NDArray[np.object_]:
    """Name boxes: column 0, row 0 is A1; column 27, row 6 is AB7."""
    names = [_letters(number) for number in range(int(column.max(initial=-1)) + 1)]
    pairs = zip(column.tolist(), row.tolist(), strict=True)
    return np.array([f"{names[c]}{r + 1}" for c, r in pairs], dtype=object)


def _letters(number: int) -> str:
    text = ""
    number += 1
    while number:
        number, digit = divmod(number - 1, 26)
        text = chr(65 + digit) + text
    return text


def _direction(task: shapely.Geometry, base_line: shapely.LineString | None) -> float:
    if base_line is not None:
        ends = shapely.get_coordinates(base_line)[[0, -1]]
        step = ends[1] - ends[0]
        if not np.hypot(*step) > 0:
            raise InputError("The base-line has no length: draw it from one point to another.")
        return math.atan2(step[1], step[0])
    rings = [part.exterior for part in shapely.get_parts(task)]
    steps = np.vstack([np.diff(shapely.get_coordinates(shapely.simplify(r, 0)), axis=0) for r in rings])
    step = steps[int(np.hypot(steps[:, 0], steps[:, 1]).argmax())]
    return math.atan2(step[1], step[0])


def _turn(geoms: Geoms, angle: float, origin: Floats, *, back: bool) -> Geoms:
    cos, sin = math.cos(angle), math.sin(angle)
    matrix = np.array([[cos, sin], [-sin, cos]])

    def move(xy: Floats) -> Floats:
        moved: Floats = xy @ matrix + origin if back else (xy - origin) @ matrix
        return moved

    turned: Geoms = shapely.transform(geoms, move)
    return turned
