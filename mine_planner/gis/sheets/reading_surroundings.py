# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies around a task: other hazards, handed-over outlines, tasks, earlier clearance, accidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.sheet_content import Earlier, Hazard, Neighbour, Outline
from mine_planner.gis.sheets.reading_sources import as_hazard
from mine_planner.gis.sheets.shapes import as_lines, as_polygons, clipped, shape_of

if TYPE_CHECKING:
    import sqlite3

NEAR_M = 500.0
"""Neighbours, accidents and earlier clearance within this distance are named on the sheet."""

_HAZARDS = """
SELECT h.* FROM hazard_area AS h JOIN rtree_hazard_area_geom AS r ON r.id = h.fid
WHERE r.minx <= :max_x AND r.maxx >= :min_x AND r.miny <= :max_y AND r.maxy >= :min_y
    AND h.uuid NOT IN (SELECT hazard_uuid FROM task_hazard WHERE task_uuid = :task)
ORDER BY h.code, h.uuid
"""

_AREAS = """
SELECT a.geom, a.content, a.map_uuid, m.name, m.visible FROM map_area AS a
JOIN rtree_map_area_geom AS r ON r.id = a.fid JOIN source_map AS m ON m.uuid = a.map_uuid
WHERE r.minx <= :max_x AND r.maxx >= :min_x AND r.miny <= :max_y AND r.maxy >= :min_y
ORDER BY m.name, a.uuid
"""

_ROWS = """
SELECT a.geom, 'mine_row' AS content, a.map_uuid, m.name, m.visible FROM mine_row AS a
JOIN rtree_mine_row_geom AS r ON r.id = a.fid JOIN source_map AS m ON m.uuid = a.map_uuid
WHERE r.minx <= :max_x AND r.maxx >= :min_x AND r.miny <= :max_y AND r.maxy >= :min_y
ORDER BY m.name, a.uuid
"""

_TASKS = """
SELECT t.geom, t.code, t.status, coalesce(nullif(m.call_sign, ''), m.code, '') AS team
FROM clearance_task AS t JOIN rtree_clearance_task_geom AS r ON r.id = t.fid
LEFT JOIN team AS m ON m.uuid = t.team_uuid
WHERE r.minx <= :max_x AND r.maxx >= :min_x AND r.miny <= :max_y AND r.maxy >= :min_y
    AND t.uuid <> :task AND t.status <> 'withdrawn'
ORDER BY t.code
"""

_RELEASED = """
SELECT l.geom, l.kind, l.released_on, l.depth_cm, l.released_by, l.state FROM released_land AS l
JOIN rtree_released_land_geom AS r ON r.id = l.fid
WHERE r.minx <= :max_x AND r.maxx >= :min_x AND r.miny <= :max_y AND r.maxy >= :min_y
    AND l.task_uuid IS NOT :task
ORDER BY l.released_on, l.uuid
"""

_INCIDENTS = """
SELECT i.geom, i.kind, i.happened_on, i.device_category, i.killed, i.injured, i.accuracy_m
FROM incident AS i JOIN rtree_incident_geom AS r ON r.id = i.fid
WHERE r.minx <= :max_x AND r.maxx >= :min_x AND r.miny <= :max_y AND r.maxy >= :min_y
ORDER BY i.happened_on, i.uuid
"""


class Surroundings:
    """Reads what lies within :data:`NEAR_M` of one task."""

    def __init__(self, connection: sqlite3.Connection, task: sqlite3.Row, shape: Any) -> None:
        self._connection = connection
        self._shape = shape if shape.is_valid else shapely.make_valid(shape)
        min_x, min_y, max_x, max_y = shape.bounds
        bounds = (min_x - NEAR_M, min_y - NEAR_M, max_x + NEAR_M, max_y + NEAR_M)
        self._window = shapely.box(*bounds)
        names = ("min_x", "min_y", "max_x", "max_y")
        self._values = {**dict(zip(names, bounds, strict=True)), "task": task["uuid"]}
        self._evidence = [*self._rows(_AREAS), *self._rows(_ROWS)]

    def _rows(self, statement: str) -> list[tuple[sqlite3.Row, Any]]:
        rows = self._connection.execute(statement, self._values).fetchall()
        shaped = [(row, shape_of(row["geom"])) for row in rows]
        return [(row, shape) for row, shape in shaped if shape is not None and not shape.is_empty]

    def _distance(self, shape: Any) -> float:
        return round(float(self._shape.distance(shape)), 1)

    def evidence_maps(self) -> set[str]:
        """Return the uuids of the maps that show something on the task's own ground."""
        shapely.prepare(self._shape)
        return {row["map_uuid"] for row, shape in self._evidence if self._shape.intersects(shape)}

    def outlines(self) -> tuple[Outline, ...]:
        """Return what the handed-over maps show around the task, clipped to the surroundings."""
        found = []
        for row, shape in self._evidence:
            inside = clipped(shape, self._window)
            if not inside.is_empty and row["visible"]:
                is_area = row["content"] != "mine_row"
                found.append(Outline(row["name"], row["content"], as_lines(inside), is_area))
        return tuple(found)

    def other_hazards(self) -> tuple[Hazard, ...]:
        """Return the hazard areas nearby that the task is not linked to, clipped."""
        return tuple(
            as_hazard(row, linked=False, area=clipped(shape, self._window))
            for row, shape in self._rows(_HAZARDS)
        )

    def neighbours(self) -> tuple[Neighbour, ...]:
        """Return the other tasks nearby."""
        return tuple(
            Neighbour(row["code"], row["status"], row["team"], self._distance(shape), as_polygons(shape))
            for row, shape in self._rows(_TASKS)
            if self._distance(shape) <= NEAR_M
        )

    def earlier(self) -> tuple[Earlier, ...]:
        """Return land released before by others, and accidents; nobody is named."""
        found = [_released(row, shape, self._distance(shape)) for row, shape in self._rows(_RELEASED)]
        found += [_incident(row, shape, self._distance(shape)) for row, shape in self._rows(_INCIDENTS)]
        return tuple(item for item in found if item.distance_m <= NEAR_M)


def _released(row: sqlite3.Row, shape: Any, distance: float) -> Earlier:
    what = "reopened" if row["state"] == "reopened" else row["kind"]
    depth = f"{row['depth_cm']:g} cm" if row["depth_cm"] is not None else ""
    return Earlier(what, row["released_on"], depth, distance, area=as_polygons(shape))


def _incident(row: sqlite3.Row, shape: Any, distance: float) -> Earlier:
    counts = "/".join("?" if row[name] is None else str(row[name]) for name in ("killed", "injured"))
    detail = f"{row['device_category']}|{counts}"
    at = (round(shape.x, 2), round(shape.y, 2)) if shape.geom_type == "Point" else None
    return Earlier(row["kind"], row["happened_on"] or "", detail, distance, at=at)
