# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks of tasks against hazards, maps, site features and papers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mine_planner.domain.disc_union import outward_radius
from mine_planner.domain.findings import (
    CheckSettings,
    Finding,
    Geoms,
    HazardView,
    Ints,
    Links,
    SiteFeatureView,
    TaskView,
    ValidityView,
    finding,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def check_data(tasks: TaskView, links: Links, papers: ValidityView) -> Iterator[Finding]:
    """Yield findings on depth, medical plan, refuted maps and papers that are not valid."""
    for row in np.nonzero(tasks.needs_depth & ~(tasks.depth_cm > 0))[0].tolist():
        yield _about(tasks, row, "no_depth")
    for row in np.nonzero(~tasks.medical_plan)[0].tolist():
        yield _about(tasks, row, "no_medical_plan")
    for index in np.nonzero(links.map_refuted)[0].tolist():
        yield _about(tasks, int(links.task_of_map[index]), "map_refuted", map=links.map_name[index])
    start, end = tasks.start[papers.task], tasks.end[papers.task]
    unknown = np.isnat(papers.first) | np.isnat(papers.last) | np.isnat(start) | np.isnat(end)
    outside = (start < papers.first) | (end > papers.last)  # False wherever a day is unknown
    for index in np.nonzero(outside)[0].tolist():
        row = int(papers.task[index])
        yield _about(tasks, row, "not_valid_on_dates", what=papers.what[index])
    for index in np.nonzero(unknown & ~outside)[0].tolist():
        yield _about(tasks, int(papers.task[index]), "validity_unknown", what=papers.what[index])


def _about(tasks: TaskView, row: int, code: str, **values: object) -> Finding:
    name = str(tasks.code[row] or tasks.uuid[row]).strip()
    return finding(code, tasks.geometry[row], (tasks.uuid[row],), task=name, **values)


def check_features(
    features: SiteFeatureView, hazards: HazardView, settings: CheckSettings
) -> Iterator[Finding]:
    """Yield points that lie in a hazard and routes that lead through one."""
    hazard, feature = shapely.STRtree(features.geometry).query(hazards.geometry, predicate="intersects")
    order = np.lexsort((hazard, feature))
    for h, f in zip(hazard[order].tolist(), feature[order].tolist(), strict=True):
        kind = str(features.kind[f])
        values = {"kind": kind.replace("_", " "), "feature": features.name[f]}
        subjects = (features.uuid[f], hazards.uuid[h])
        place = features.geometry[f]
        if kind in settings.safe_points:
            yield finding("point_in_hazard", place, subjects, **values, hazard=hazards.name[h])
        elif kind in settings.safe_routes:
            inside = shapely.intersection(place, hazards.geometry[h])
            if inside.length <= settings.same_point_m:
                continue  # a route that ends at a hazard or touches its corner does not lead through it
            length = math.ceil(inside.length * 10.0) / 10.0
            values |= {"hazard": hazards.name[h], "length": f"{length:,.1f}"}
            yield finding("route_through_hazard", inside, subjects, **values)


def check_cover(
    tasks: TaskView, ground: Geoms, hazards: HazardView, links: Links, settings: CheckSettings
) -> Iterator[Finding]:
    """Yield hazards whose ground or margin is not held by the tasks that are for them.

    Parameters
    ----------
    tasks, ground
        The tasks and their valid polygons.
    hazards, links
        Open hazards, and which task is for which.
    settings
        ``smallest_m2`` leaves rounding out.
    """
    order = np.lexsort((links.task_of_hazard, links.hazard_of_task))
    hazard, task = links.hazard_of_task[order], links.task_of_hazard[order]
    planned, begin = np.unique(hazard, return_index=True)
    groups = np.split(task, begin[1:])
    cover = _covers(ground, groups)
    shapely.prepare(cover)
    shape, margin = hazards.geometry[planned], hazards.margin_m[planned]
    held = shapely.covers(cover, shape)
    edge = shapely.boundary(cover)
    shapely.prepare(edge)
    held &= ~shapely.dwithin(edge, shape, np.maximum(margin - 1e-6, 0)) | (margin == 0)
    for index in np.nonzero(~held)[0].tolist():
        row = int(planned[index])
        yield from _missing(tasks, ground, hazards, (row, groups[index], cover[index]), settings)


def _covers(ground: Geoms, groups: list[Ints]) -> Geoms:
    result = np.empty(len(groups), dtype=object)
    for index, rows in enumerate(groups):
        result[index] = ground[rows[0]] if len(rows) == 1 else shapely.union_all(ground[rows])
    return result


def _missing(
    tasks: TaskView,
    ground: Geoms,
    hazards: HazardView,
    case: tuple[int, Ints, shapely.Geometry],
    settings: CheckSettings,
) -> Iterator[Finding]:
    row, rows, cover = case
    name, uuid, shape = hazards.name[row], hazards.uuid[row], hazards.geometry[row]
    for piece in _pieces(shapely.difference(shape, cover), settings):
        beside = rows[shapely.dwithin(ground[rows], piece, 0.001)].tolist()
        area = f"{piece.area:,.1f}"
        if len(beside) > 1 and _is_enclosed(piece, cover):
            a, b = beside[:2]
            subjects = (uuid, tasks.uuid[a], tasks.uuid[b])
            names = {"task": tasks.code[a], "other": tasks.code[b]}
            yield finding("gap_between_tasks", piece, subjects, hazard=name, area=area, **names)
        else:
            yield finding("hazard_outside_tasks", piece, (uuid,), hazard=name, area=area)
    margin, held = float(hazards.margin_m[row]), shapely.intersection(shape, cover)
    if margin <= 0:
        return
    zone = shapely.buffer(held, outward_radius(margin, 8, line=True), quad_segs=8)
    outside = shapely.difference(zone, shapely.union(cover, shape))
    unplanned = _pieces(shapely.difference(shape, cover), settings)
    if unplanned:  # the margin around it is judged once it is planned; that it is not is said above
        rest = shapely.union_all(unplanned)
        outside = shapely.difference(outside, shapely.buffer(rest, outward_radius(margin, 8, line=True)))
    # The zone is drawn outwards; what lies outside only for that reason is no finding.
    true_zone = shapely.buffer(held, margin - 2e-3, quad_segs=64)
    pieces = _pieces(shapely.intersection(outside, true_zone), settings)
    if pieces:
        place = shapely.union_all(pieces)
        subjects = (uuid, *(tasks.uuid[t] for t in rows.tolist()))
        values = {"hazard": name, "margin": f"{margin:g}", "area": f"{place.area:,.1f}"}
        yield finding("margin_leaves_task", place, subjects, **values)


def _is_enclosed(piece: shapely.Polygon, cover: shapely.Geometry) -> bool:
    """Tell a gap that lies between tasks from ground beside them that is not planned yet."""
    edge = shapely.boundary(piece)
    along = shapely.intersection(edge, shapely.buffer(cover, 0.001))
    return bool(along.length >= edge.length / 2)


def _pieces(geometry: shapely.Geometry, settings: CheckSettings) -> list[shapely.Polygon]:
    parts = shapely.get_parts(geometry)
    large = (shapely.get_dimensions(parts) == 2) & (shapely.area(parts) > settings.smallest_m2)
    return list(parts[large])
