# SPDX-License-Identifier: GPL-2.0-or-later
"""The chain of points of a task: as planned in the workspace, or from the outline where none are kept."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.sheet_content import PaperPoint
from mine_planner.gis.sheets.shapes import shape_of

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.gis.sheets.positions import Position, Positions

LONGEST_LEG_M = 50.0
"""IMSMA: an intermediate point between turning points more than 50 m apart."""

_PERIMETER = ("start_point", "turning_point", "intermediate_point", "end_point")
CLOSING = "closing"
"""The kind of the line that leads back to the start point."""

_POINTS = "SELECT * FROM task_point WHERE task_uuid = ? ORDER BY seq, fid"


@dataclass(frozen=True)
class Chain:
    """The points in walking order, and how far the chain misses where it should close (m)."""

    points: tuple[PaperPoint, ...]
    misclosure_m: float | None
    chain_m: float


@dataclass(frozen=True)
class _Leg:
    label: str
    kind: str
    x: float
    y: float
    description: str
    from_label: str
    bearing: float | None
    distance: float | None


def read_points(connection: sqlite3.Connection, task_uuid: str, shape: Any, positions: Positions) -> Chain:
    """Return the chain of a task; ``shape`` is its outline in the workspace's system."""
    rows = connection.execute(_POINTS, (task_uuid,)).fetchall()
    legs = [leg for row in rows if (leg := _stored(row)) is not None]
    if not any(leg.kind in _PERIMETER for leg in legs):
        legs += _from_outline(shape, legs, positions)
    legs = _measured(legs + _closing(legs), positions)
    places = positions.at_each([(leg.x, leg.y) for leg in legs])
    points = tuple(_point(leg, legs, shape, place) for leg, place in zip(legs, places, strict=True))
    misclosure, length = _closure(legs, positions.scale(shape.centroid.x, shape.centroid.y))
    return Chain(points, misclosure, length)


def _stored(row: sqlite3.Row) -> _Leg | None:
    shape = shape_of(row["geom"])
    if shape is None or shape.is_empty:
        return None
    label = row["pointlocal_id"] or f"P{row['seq']}"
    words = (row["pointdescription"], row["frompoint"], row["bearing_grid"], row["distance_m"])
    return _Leg(label, row["pointtype"], shape.x, shape.y, *words)


def _from_outline(shape: Any, known: list[_Leg], positions: Positions) -> list[_Leg]:
    """Number the outline's corners; several parts are lettered (A-TP1, B-TP1)."""
    from mine_planner.domain import paper_points

    parts = list(shapely.get_parts(shape))
    start = next((leg for leg in reversed(known) if leg.kind in ("benchmark", "landmark")), None)
    legs: list[_Leg] = []
    for number, part in enumerate(parts):
        prefix = f"{chr(65 + number % 26)}-" if len(parts) > 1 else ""
        north = paper_points.North(scale=positions.scale(part.centroid.x, part.centroid.y))
        made = paper_points.points_on_paper(part, north=north, longest_leg_m=LONGEST_LEG_M)
        legs += [_outline_leg(point, prefix, start) for point in made.points]
    return legs


def _outline_leg(point: Any, prefix: str, start: _Leg | None) -> _Leg:
    from_label = prefix + point.from_label if point.from_label else (start.label if start else "")
    kind = point.kind + "_point"
    return _Leg(prefix + point.label, kind, point.x, point.y, "", from_label, None, None)


def _closing(legs: list[_Leg]) -> list[_Leg]:
    """Return the leg from each end point back to its start point, which no table of points keeps."""
    closing: list[_Leg] = []
    start: _Leg | None = None
    last: _Leg | None = None
    for leg in [*legs, None]:
        if (leg is None or leg.kind == "start_point") and start is not None and last is not None:
            closing.append(_Leg(start.label, CLOSING, start.x, start.y, "", last.label, None, None))
            start = last = None
        if leg is not None and leg.kind == "start_point":
            start = leg
        elif leg is not None and leg.kind in _PERIMETER:
            last = leg
    return closing


def _measured(legs: list[_Leg], positions: Positions) -> list[_Leg]:
    """Fill in bearings and distances that are not kept, from the positions."""
    places = {leg.label: leg for leg in reversed(legs)}
    done = []
    for leg in legs:
        origin = places.get(leg.from_label)
        bearing, distance = leg.bearing, leg.distance
        if origin is not None and origin is not leg and (bearing is None or distance is None):
            east, north = leg.x - origin.x, leg.y - origin.y
            scale = positions.scale(leg.x, leg.y)
            bearing = math.degrees(math.atan2(east, north)) % 360.0 if bearing is None else bearing
            distance = math.hypot(east, north) / scale if distance is None else distance
        done.append(
            _Leg(leg.label, leg.kind, leg.x, leg.y, leg.description, leg.from_label, bearing, distance)
        )
    return done


def _point(leg: _Leg, legs: list[_Leg], shape: Any, place: Position) -> PaperPoint:
    origin = next((other for other in legs if other.label == leg.from_label), None)
    return PaperPoint(
        label=leg.label,
        kind=leg.kind,
        x=round(leg.x, 3),
        y=round(leg.y, 3),
        lat=round(place.lat, 7),
        lon=round(place.lon, 7),
        utm=place.utm,
        mgrs=place.mgrs,
        description=leg.description,
        from_label=leg.from_label,
        bearing_grid=None if leg.bearing is None else round(leg.bearing, 3),
        distance_m=None if leg.distance is None else round(leg.distance, 2),
        hazard_side=_side(origin, leg, shape),
    )


def _side(origin: _Leg | None, leg: _Leg, shape: Any) -> str:
    """Tell on which side of a leg the task's ground lies, for one who walks it.

    A leg on which ground lies to both sides leads through the task: the sheet must say so.
    """
    if origin is None or leg.kind in ("landmark", "benchmark"):
        return ""
    length = math.hypot(leg.x - origin.x, leg.y - origin.y)
    if length < 0.01:
        return ""
    if origin.kind not in _PERIMETER:
        return "ahead"
    step = min(0.5, length / 4.0) / length
    middle_x, middle_y = (origin.x + leg.x) / 2.0, (origin.y + leg.y) / 2.0
    off_x, off_y = -(leg.y - origin.y) * step, (leg.x - origin.x) * step
    # Not intersects_xy: beside QGIS's own older GEOS in one program it ends in a crash.
    left = shape.intersects(shapely.Point(middle_x + off_x, middle_y + off_y))
    right = shape.intersects(shapely.Point(middle_x - off_x, middle_y - off_y))
    return {(True, True): "both", (True, False): "left", (False, True): "right"}.get((left, right), "")


def _closure(legs: list[_Leg], scale: float) -> tuple[float | None, float]:
    """Walk the printed bearings and distances; return the largest miss of a point and the length walked.

    Each leg starts where the ones before it led, as a team would walk it.
    """
    reached: dict[str, tuple[float, float]] = {}
    worst, length = 0.0, 0.0
    for leg in legs:
        before = reached.get(leg.from_label)
        if before is None or leg.bearing is None or leg.distance is None:
            reached[leg.label] = (leg.x, leg.y)
            continue
        angle = math.radians(leg.bearing)
        step = leg.distance * scale
        x, y = before[0] + step * math.sin(angle), before[1] + step * math.cos(angle)
        if leg.kind != CLOSING:
            reached[leg.label] = (x, y)
        length += leg.distance
        worst = max(worst, math.hypot(x - leg.x, y - leg.y))
    return (round(worst, 2) if length else None), round(length, 1)
