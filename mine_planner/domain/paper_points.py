# SPDX-License-Identifier: GPL-2.0-or-later
"""A task's outline on paper: points that a team finds with compass and tape.

The chain is landmark, benchmark, start point (the first turning point), turning points, end
point and back to the start; the point types are IMSMA's (mwiki.gichd.org, Point Types). A leg
runs from a named point by a bearing and a distance.

Bearings are clockwise from north in degrees. With convergence γ (grid north east of true north
is positive) and declination D (magnetic north east of true north is positive):
``true = grid + γ`` and ``magnetic = true - D``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.errors import InputError
from mine_planner.domain.guards import require_metres

Floats = NDArray[np.float64]

LANDMARK, BENCHMARK = "landmark", "benchmark"
START, TURNING, INTERMEDIATE, END = "start", "turning", "intermediate", "end"


@dataclass(frozen=True)
class North:
    """How the norths lie at the task.

    Attributes
    ----------
    convergence_deg
        Grid north against true north, east positive.
    declination_deg
        Magnetic north against true north, east positive, or None where it is not known.
    declination_date
        The day that the declination holds for, as printed.
    scale
        Point scale factor of the grid: grid distance = ground distance * scale.
    """

    convergence_deg: float = 0.0
    declination_deg: float | None = None
    declination_date: str = ""
    scale: float = 1.0


@dataclass(frozen=True)
class PaperPoint:
    """One line of the point table.

    Attributes
    ----------
    label
        "LM", "BM", "TP1", "TP3.1" (an intermediate point after TP3), "H2-TP1" around a hole.
    kind
        One of the point types of this module.
    x, y
        Metres in the workspace's CRS.
    from_label
        Where the leg to this point begins, None for the first point.
    grid_deg, true_deg, magnetic_deg
        Bearing of that leg; magnetic is None where the declination is not known.
    distance_m
        Ground distance of that leg, metres.
    hazard_side
        "left" or "right" of the walker on a perimeter leg: the side of the task's ground.
    """

    label: str
    kind: str
    x: float
    y: float
    from_label: str | None = None
    grid_deg: float | None = None
    true_deg: float | None = None
    magnetic_deg: float | None = None
    distance_m: float | None = None
    hazard_side: str | None = None


@dataclass(frozen=True)
class PaperOutline:
    """The point table of a task.

    Attributes
    ----------
    points
        In the order in which they are walked.
    closing
        For each ring the leg back to its first point, as a point with that label.
    """

    points: list[PaperPoint]
    closing: list[PaperPoint]


def points_on_paper(
    task: shapely.Polygon,
    *,
    north: North,
    longest_leg_m: float,
    landmark: tuple[float, float] | None = None,
    benchmark: tuple[float, float] | None = None,
    start: int = 0,
) -> PaperOutline:
    """Describe a task so that it can be laid out on the ground.

    Parameters
    ----------
    task
        Valid polygon, metres; corners are taken in the order in which they were drawn.
    north
        Convergence, declination and scale at the task.
    longest_leg_m
        Longer legs get intermediate points at equal distances (IMSMA: above 50 m).
    landmark, benchmark
        Their positions, where they are chosen.
    start
        Which corner is the start point, from 0.

    Returns
    -------
    PaperOutline

    Raises
    ------
    InputError
        If the outline is not one sound polygon or the longest leg is not above 0 m.
    """
    require_metres(np.array([task], dtype=object), "The task")
    if task.geom_type != "Polygon" or task.is_empty or not task.is_valid:
        raise InputError("The task is not one sound polygon: mend its outline or split it first.")
    if not longest_leg_m > 0:
        raise InputError("The longest leg must be above 0 m.")
    chain = _approach(landmark, benchmark)
    points, closing = list(chain), []
    for number, ring in enumerate([task.exterior, *task.interiors]):
        prefix = f"H{number}-" if number else ""
        corners = shapely.get_coordinates(ring)[:-1]
        corners = np.roll(corners, -start, axis=0) if number == 0 else corners
        inside_left = bool(shapely.is_ccw(ring)) == (number == 0)
        walked = _ring(corners, prefix, longest_leg_m, "left" if inside_left else "right")
        origin = points[-1] if number == 0 and points else (points[len(chain)] if number else None)
        first = walked[0] if origin is None else replace(walked[0], from_label=origin.label)
        points += [first, *walked[1:-1]]
        closing.append(walked[-1])
    places = {p.label: (p.x, p.y) for p in points}
    measure = [_measured(p, places, north) for p in points]
    return PaperOutline(measure, [_measured(p, places, north) for p in closing])


def _approach(
    landmark: tuple[float, float] | None, benchmark: tuple[float, float] | None
) -> list[PaperPoint]:
    chain = []
    if landmark is not None:
        chain.append(PaperPoint("LM", LANDMARK, *landmark))
    if benchmark is not None:
        chain.append(PaperPoint("BM", BENCHMARK, *benchmark, "LM" if landmark else None))
    return chain


def _ring(corners: Floats, prefix: str, longest: float, side: str) -> list[PaperPoint]:
    """Points around a ring; the last entry is the leg back to the first point."""
    points: list[PaperPoint] = []
    count = len(corners)
    before: str | None = None
    for i in range(count):
        label = f"{prefix}TP{i + 1}"
        kind = START if i == 0 else END if i == count - 1 else TURNING
        points.append(_perimeter_point(label, kind, corners[i], before, side if i else None))
        step = corners[(i + 1) % count] - corners[i]
        parts = math.ceil(float(np.hypot(*step)) / longest - 1e-9)
        before = label
        for k in range(1, parts):
            place = corners[i] + step * k / parts
            points.append(_perimeter_point(f"{label}.{k}", INTERMEDIATE, place, before, side))
            before = f"{label}.{k}"
    return [*points, replace(points[0], from_label=before, hazard_side=side)]


def _perimeter_point(
    label: str, kind: str, place: Floats, before: str | None, side: str | None
) -> PaperPoint:
    x, y = place.tolist()
    return PaperPoint(label, kind, x, y, before, hazard_side=side)


def _measured(point: PaperPoint, places: dict[str, tuple[float, float]], north: North) -> PaperPoint:
    if point.from_label is None:
        return point
    x, y = places[point.from_label]
    grid = math.degrees(math.atan2(point.x - x, point.y - y)) % 360.0
    true, magnetic = bearings_of(grid, north)
    distance = math.hypot(point.x - x, point.y - y) / north.scale
    return replace(point, grid_deg=grid, true_deg=true, magnetic_deg=magnetic, distance_m=distance)


def bearings_of(grid_deg: float, north: North) -> tuple[float, float | None]:
    """Return the true and the magnetic bearing of a grid bearing, degrees 0 to 360."""
    true = (grid_deg + north.convergence_deg) % 360.0
    if north.declination_deg is None:
        return true, None
    return true, (true - north.declination_deg) % 360.0


def grid_bearing(bearing_deg: float, reference: str, north: North) -> float:
    """Return the grid bearing of a "grid", "true" or "magnetic" one, degrees 0 to 360.

    Raises
    ------
    InputError
        If the reference is another word, or magnetic without a known declination.
    """
    if reference == "grid":
        return bearing_deg % 360.0
    if reference == "true":
        return (bearing_deg - north.convergence_deg) % 360.0
    if reference != "magnetic":
        raise InputError(f"Bearings are grid, true or magnetic, not {reference}: choose one.")
    if north.declination_deg is None:
        raise InputError("The declination is not known: enter it before using magnetic bearings.")
    return (bearing_deg + north.declination_deg - north.convergence_deg) % 360.0
