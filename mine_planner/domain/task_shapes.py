# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing and shaping a task: checks while it is drawn, split, merge, cut out, widen.

All work is in metres in the workspace's CRS. The parts of a cut always add up to the whole.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.disc_union import outward_radius
from mine_planner.domain.errors import InputError
from mine_planner.domain.guards import require_metres
from mine_planner.domain.spoken import spoken

Floats = NDArray[np.float64]
Geoms = NDArray[np.object_]

#: A corner sharper than this, in degrees, is a spike unless the caller says otherwise.
SPIKE_DEG = 3.0
#: Leavings narrower than this, in metres, go to the neighbouring part.
SLIVER_M = 0.05
#: Less ground than this, in square metres, is the rounding of coordinates.
LEAST_M2 = 0.01


@dataclass(frozen=True)
class OutlineIssue:
    """Something about a drawn outline.

    Attributes
    ----------
    code
        ``too_few``, ``zero_edge``, ``duplicate_point``, ``spike``, ``crossing``, ``no_area``.
    sentence
        What is wrong, where, and what to do.
    place
        Where to look, a point in the outline's CRS.
    """

    code: str
    sentence: str
    place: shapely.Point


def check_outline(xy: Floats, *, snap_m: float = 0.01, spike_deg: float = SPIKE_DEG) -> list[OutlineIssue]:
    """Check an outline while it is drawn.

    Parameters
    ----------
    xy
        Clicked corners, shape (n, 2), without the closing repeat, metres.
    snap_m
        Corners nearer than this are the same point.
    spike_deg
        Sharper corners are spikes.

    Returns
    -------
    list of OutlineIssue
        Empty if the outline can be saved.

    Raises
    ------
    InputError
        If a corner has no coordinates.
    """
    corners = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
    require_metres(shapely.points(corners), "The outline")
    issues = _repeats(corners, snap_m)
    if len(np.unique(np.round(corners / snap_m), axis=0)) < 3:
        place = shapely.Point(corners[0]) if len(corners) else shapely.Point()
        return [*issues, OutlineIssue("too_few", spoken("A task needs three corners: add more."), place)]
    length = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    clean = corners[length > snap_m]
    issues += _spikes(clean, spike_deg)
    crossing = crossings(clean)
    issues += [
        OutlineIssue("crossing", spoken("The outline crosses itself here: move a corner."), place)
        for place in crossing
    ]
    if not len(crossing) and shapely.Polygon(clean).area < snap_m:
        place = shapely.Point(clean[0])
        issues.append(OutlineIssue("no_area", spoken("The outline encloses no ground: widen it."), place))
    return issues


def crossings(xy: Floats) -> list[shapely.Point]:
    """Return the points where a closed outline crosses or touches itself."""
    legs = shapely.linestrings(np.stack((xy, np.roll(xy, -1, axis=0)), axis=1))
    one, other = shapely.STRtree(legs).query(legs, predicate="intersects")
    gap = other - one
    apart = (gap > 1) & (gap < len(legs) - 1)
    met = shapely.intersection(legs[one[apart]], legs[other[apart]])
    return [shapely.Point(place) for place in np.unique(_first_points(met), axis=0)]


def _first_points(geoms: Geoms) -> Floats:
    coords, index = shapely.get_coordinates(geoms, return_index=True)
    first = np.unique(index, return_index=True)[1]
    picked: Floats = coords[first]
    return picked


def _repeats(corners: Floats, snap_m: float) -> list[OutlineIssue]:
    points = shapely.points(corners)
    one, other = shapely.STRtree(points).query(points, predicate="dwithin", distance=snap_m)
    issues = []
    for a, b in zip(one.tolist(), other.tolist(), strict=True):
        if a >= b:
            continue
        if b - a in {1, len(corners) - 1}:
            text = spoken(f"Corners {a + 1} and {b + 1} are the same point: delete one.")
            issues.append(OutlineIssue("zero_edge", text, points[a]))
        else:
            text = spoken(f"Corners {a + 1} and {b + 1} lie on each other: move one of them.")
            issues.append(OutlineIssue("duplicate_point", text, points[a]))
    return issues


def _spikes(corners: Floats, spike_deg: float) -> list[OutlineIssue]:
    back = np.roll(corners, 1, axis=0) - corners
    ahead = np.roll(corners, -1, axis=0) - corners
    cross = back[:, 0] * ahead[:, 1] - back[:, 1] * ahead[:, 0]
    angle = np.degrees(np.abs(np.arctan2(cross, (back * ahead).sum(axis=1))))
    return [
        OutlineIssue(
            "spike",
            spoken(f"Corner {i + 1} is a spike of {angle[i]:.1f}°: delete it or move it."),
            shapely.Point(corners[i]),
        )
        for i in np.nonzero(angle < spike_deg)[0].tolist()
    ]


def split_by_line(task: shapely.Geometry, line: shapely.LineString) -> Geoms:
    """Cut a task in two or more along a line.

    Parameters
    ----------
    task
        Valid polygon or multipolygon.
    line
        The cut; it must reach across, from outside to outside, once or more often.

    Returns
    -------
    ndarray of Polygon
        The parts from west to east; they share the cut's vertices, so that no gap opens.

    Raises
    ------
    InputError
        If the line misses the task or ends inside it.
    """
    if not task.intersects(line):
        gap = task.distance(line)
        raise InputError(f"The line passes the task at {gap:.1f} m: draw it across, from outside to outside.")
    linework = shapely.unary_union([shapely.boundary(task), line])
    faces = shapely.get_parts(shapely.polygonize([linework]))
    parts = faces[shapely.contains(task, shapely.point_on_surface(faces))]
    if len(parts) <= len(shapely.get_parts(task)):
        raise InputError("The line does not divide the task: begin and end it outside, on opposite sides.")
    bounds = shapely.bounds(parts)
    return np.asarray(parts[np.lexsort((bounds[:, 1], bounds[:, 0]))], dtype=object)


def merge_tasks(tasks: Geoms, *, close_gap_m: float = 0.0) -> shapely.Polygon:
    """Join tasks into one polygon.

    Parameters
    ----------
    tasks
        Valid polygons.
    close_gap_m
        Gaps up to this width are filled, outwards only; 0 fills none.

    Raises
    ------
    InputError
        If the tasks do not touch, with the distance between them.
    """
    whole = shapely.union_all(tasks)
    if close_gap_m > 0:
        half = close_gap_m / 2 * (1 + 1e-6)
        bridge = whole.buffer(half, join_style="mitre").buffer(-half, join_style="mitre")
        whole = shapely.union(whole, bridge)
    parts = shapely.get_parts(whole)
    if len(parts) > 1:
        gap = float(min(shapely.distance(parts[0], other) for other in parts[1:]))
        raise InputError(f"The tasks lie {gap:.1f} m apart: choose tasks that touch, or allow a wider gap.")
    joined: shapely.Polygon = parts[0]
    return joined


def cut_out(
    task: shapely.Geometry, piece: shapely.Geometry, *, sliver_m: float = SLIVER_M
) -> tuple[shapely.Geometry, shapely.Geometry]:
    """Cut a piece out of a task.

    Parameters
    ----------
    task, piece
        Valid polygons.
    sliver_m
        Parts of the rest that are narrower go with the piece, so that none is left over.

    Returns
    -------
    rest, cut
        They do not overlap and add up to the task.

    Raises
    ------
    InputError
        If they do not overlap, or nothing would be left.
    """
    cut = shapely.intersection(task, piece)
    if cut.area == 0:
        raise InputError("The piece lies outside the task: draw it over the task.")
    rest = shapely.get_parts(shapely.difference(task, piece))
    thin = shapely.is_empty(shapely.buffer(rest, -sliver_m / 2))
    if thin.all():
        raise InputError("The piece covers the whole task, so nothing would be left: draw less.")
    if thin.any():
        cut = shapely.union_all([cut, *rest[thin]])
    return shapely.union_all(rest[~thin]), cut


def widen_to_margin(
    task: shapely.Geometry,
    hazards: Geoms,
    margin_m: float,
    quad_segs: int = 8,
    *,
    others: Geoms | None = None,
) -> shapely.Geometry:
    """Grow a task until it holds every hazard that it meets with its margin.

    Parameters
    ----------
    task
        Valid polygon.
    hazards
        Valid polygons; those that do not meet the task are left out.
    margin_m
        Metres around the hazard that the task has to hold, drawn outwards.
    others
        Ground of other tasks, which stays theirs: the task holds what they leave of the hazards beside
        it, with its margin.

    Returns
    -------
    Polygon or MultiPolygon
        Covers the task.
    """
    met = hazards[shapely.intersects(hazards, task)]
    reach = margin_m * outward_radius(1.0, quad_segs, line=True) + (1e-3 if margin_m else 0.0)
    near = np.empty(0, dtype=object)
    if others is not None and len(others) and len(met):
        near = others[shapely.dwithin(others, shapely.union_all(met), reach)]
    if len(near) == 0:
        return shapely.union_all([task, *shapely.buffer(met, reach, quad_segs=quad_segs)])
    taken = shapely.difference(shapely.union_all(near), task)
    own = _beside(shapely.difference(shapely.union_all(met), taken), task)
    wide = shapely.difference(shapely.buffer(own, reach, quad_segs=quad_segs), taken)
    return shapely.union_all([task, *_beside(wide, shapely.union_all([task, *own]))])


def _beside(ground: shapely.Geometry | Geoms, task: shapely.Geometry) -> Geoms:
    """Return the polygons of ``ground`` that touch the task; leavings of rounding are left out."""
    parts = shapely.get_parts(ground)
    areal = (shapely.get_dimensions(parts) == 2) & (shapely.area(parts) > LEAST_M2)
    beside: Geoms = parts[areal & shapely.dwithin(parts, task, 1e-3)]
    return beside
