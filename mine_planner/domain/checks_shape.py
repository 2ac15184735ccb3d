# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks on tasks alone: outlines, codes, and ground that two tasks claim.

The first part follows GICHD's geocheck: invalid polygons, fewer than three vertices, duplicate
polygons, points and trimmed codes, consecutive points far apart, overlapping parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from mine_planner.domain.findings import (
    CheckSettings,
    Finding,
    Floats,
    Geoms,
    Ints,
    TaskView,
    Texts,
    finding,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def check_shapes(tasks: TaskView, settings: CheckSettings) -> Iterator[Finding]:
    """Yield findings on outlines and codes; geometries may be invalid or missing."""
    yield from _invalid(tasks)
    yield from _corners(tasks, settings)
    yield from _twins(tasks)
    yield from _codes(tasks)


def _invalid(tasks: TaskView) -> Iterator[Finding]:
    drawn = ~shapely.is_missing(tasks.geometry)
    for row in np.nonzero(drawn & ~shapely.is_valid(tasks.geometry))[0].tolist():
        geometry = tasks.geometry[row]
        parts = shapely.get_parts(geometry)
        apart = len(parts) > 1 and bool(shapely.is_valid(parts).all())
        code = "overlapping_parts" if apart else "invalid"
        if not np.isfinite(shapely.get_coordinates(geometry)).all():
            code = "no_coordinates"
        reason = str(shapely.is_valid_reason(geometry))
        place = _place_in(reason) or _corner(geometry)
        yield finding(code, place, (tasks.uuid[row],), task=_name(tasks, row), reason=reason)


def _place_in(reason: str) -> shapely.Point | None:
    inside = reason.partition("[")[2].rstrip("]").split()
    try:
        x, y = (float(number) for number in inside[:2])
    except ValueError:
        return None  # GEOS names no place for some reasons
    return shapely.Point(x, y) if np.isfinite([x, y]).all() else None


def _corner(geometry: shapely.Geometry) -> shapely.Point:
    xy = shapely.get_coordinates(geometry)
    xy = xy[np.isfinite(xy).all(axis=1)]
    return shapely.Point(xy[0]) if len(xy) else shapely.Point()


def _corners(tasks: TaskView, settings: CheckSettings) -> Iterator[Finding]:
    rings, owner = _rings(tasks.geometry)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    closing = np.r_[ring[1:] != ring[:-1], True] if len(ring) else np.empty(0, dtype=bool)
    step = np.zeros(len(xy))
    step[:-1] = np.hypot(*(xy[1:] - xy[:-1]).T)
    step[closing] = 0.0
    for index in np.nonzero(step > settings.longest_leg_m)[0].tolist():
        row = int(owner[ring[index]])
        leg = shapely.LineString(xy[index : index + 2])
        length = f"{step[index]:,.0f}"
        yield finding("long_leg", leg, (tasks.uuid[row],), task=_name(tasks, row), length=length)
    task = owner[ring[~closing]]
    places = xy[~closing]
    same, first = _repeats(task, places, settings.same_point_m, len(tasks.uuid))
    different = np.bincount(task, minlength=len(tasks.uuid)) - same
    for row in np.nonzero(same > 0)[0].tolist():
        place = shapely.Point(places[first[row]])
        name = _name(tasks, row)
        yield finding("duplicate_point", place, (tasks.uuid[row],), task=name, count=same[row])
    for row in np.nonzero(different < 3)[0].tolist():
        geometry = tasks.geometry[row]
        place = None if geometry is None else _corner(geometry)
        yield finding("too_few_vertices", place, (tasks.uuid[row],), task=_name(tasks, row))


def _rings(geometry: Geoms) -> tuple[Geoms, Ints]:
    parts, of_part = shapely.get_parts(geometry, return_index=True)
    areal = shapely.get_type_id(parts) == 3
    parts, of_part = parts[areal], of_part[areal]
    rings, of_ring = shapely.get_rings(parts, return_index=True)
    return rings, of_part[of_ring]


def _repeats(task: Ints, xy: Floats, same_m: float, count: int) -> tuple[Ints, Ints]:
    """Per task the number of corners that repeat another, and one such corner."""
    cell = np.round(xy / same_m)
    order = np.lexsort((cell[:, 1], cell[:, 0], task))
    sorted_cell, sorted_task = cell[order], task[order]
    again = np.zeros(len(order), dtype=bool)
    again[1:] = (sorted_task[1:] == sorted_task[:-1]) & (sorted_cell[1:] == sorted_cell[:-1]).all(axis=1)
    number = np.bincount(sorted_task[again], minlength=count)
    first = np.zeros(count, dtype=np.int64)
    first[sorted_task[again]] = order[again]
    return number.astype(np.int64), first


def _twins(tasks: TaskView) -> Iterator[Finding]:
    drawn = np.nonzero(~shapely.is_missing(tasks.geometry))[0]
    shape = shapely.to_wkb(shapely.normalize(tasks.geometry[drawn]), output_dimension=2)
    for first, other in _equal_pairs(shape):
        a, b = int(drawn[first]), int(drawn[other])
        yield finding(
            "duplicate_polygon",
            tasks.geometry[b],
            (tasks.uuid[a], tasks.uuid[b]),
            task=_name(tasks, a),
            other=_name(tasks, b),
        )


def _codes(tasks: TaskView) -> Iterator[Finding]:
    plain = np.array([str(code or "").strip() for code in tasks.code], dtype=object)
    for row in np.nonzero(plain != np.array([c or "" for c in tasks.code], dtype=object))[0]:
        yield finding("code_blanks", tasks.geometry[row], (tasks.uuid[row],), task=plain[row])
    for row in np.nonzero(plain == "")[0]:
        yield finding("no_code", tasks.geometry[row], (tasks.uuid[row],), task=tasks.uuid[row])
    named = np.nonzero(plain != "")[0]
    folded = np.array([code.casefold() for code in plain[named]], dtype=object)
    for first, other in _equal_pairs(folded):
        a, b = int(named[first]), int(named[other])
        yield finding(
            "duplicate_code",
            tasks.geometry[b],
            (tasks.uuid[a], tasks.uuid[b]),
            task=tasks.uuid[a],
            other=tasks.uuid[b],
            name=plain[a],
        )


def _equal_pairs(values: Texts) -> Iterator[tuple[int, int]]:
    """Yield (first, repeat) for every value seen before."""
    seen: dict[object, int] = {}
    for index, value in enumerate(values.tolist()):
        first = seen.setdefault(value, index)
        if first != index:
            yield first, index


def check_claims(tasks: TaskView, ground: Geoms, settings: CheckSettings) -> Iterator[Finding]:
    """Yield a finding for each two tasks that claim the same ground.

    Parameters
    ----------
    tasks
        The tasks.
    ground
        Their valid polygons, empty where nothing is drawn.
    settings
        Overlaps nowhere wider than ``overlap_width_m`` are deliberate and not reported.
    """
    one, other = _near_pairs(ground, settings.overlap_width_m)
    both = shapely.intersection(ground[one], ground[other])
    wide = shapely.area(both) > settings.smallest_m2
    one, other, both = one[wide], other[wide], both[wide]
    if settings.overlap_width_m > 0:
        wide = ~shapely.is_empty(shapely.buffer(both, -settings.overlap_width_m / 2))
        one, other, both = one[wide], other[wide], both[wide]
    area = shapely.area(both)
    for a, b, place, size in zip(one.tolist(), other.tolist(), both, area.tolist(), strict=True):
        yield finding(
            "claimed_twice",
            place,
            (tasks.uuid[a], tasks.uuid[b]),
            task=_name(tasks, a),
            other=_name(tasks, b),
            area=f"{size:,.1f}",
        )


def _near_pairs(ground: Geoms, width: float) -> tuple[Ints, Ints]:
    """Pairs whose ground may overlap by more than a touch and the allowed width."""
    one, other = shapely.STRtree(ground).query(ground)
    ahead = one < other
    one, other = one[ahead], other[ahead]
    low, high = np.split(shapely.bounds(ground), 2, axis=1)
    room = np.minimum(high[one], high[other]) - np.maximum(low[one], low[other])
    roomy = (room > max(width, 1e-6)).all(axis=1)
    one, other = one[roomy], other[roomy]
    shapely.prepare(ground)
    met = shapely.intersects(ground[one], ground[other])
    one, other = one[met], other[met]
    inner = ~shapely.touches(ground[one], ground[other])
    return one[inner], other[inner]


def _name(tasks: TaskView, row: int) -> str:
    return str(tasks.code[row] or tasks.uuid[row]).strip()
