# SPDX-License-Identifier: GPL-2.0-or-later
"""Hazard areas, the maps behind them with grade and accuracy, and the devices to expect."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from mine_planner.domain.sheet_content import Device, Hazard, Source
from mine_planner.domain.uncertainty import k_of_share
from mine_planner.gis.sheets.shapes import as_polygons, shape_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_HAZARDS = """
SELECT h.* FROM hazard_area AS h JOIN task_hazard AS l ON l.hazard_uuid = h.uuid
WHERE l.task_uuid = ? ORDER BY h.code, h.uuid
"""

_SOURCES = """
SELECT DISTINCT m.* FROM source_map AS m
LEFT JOIN hazard_evidence AS e ON e.map_uuid = m.uuid
LEFT JOIN task_hazard AS l ON l.hazard_uuid = e.hazard_uuid
WHERE l.task_uuid = ?1 OR m.uuid IN (SELECT value FROM json_each(?2))
ORDER BY m.sourcereliability, m.inforeliability, m.name, m.uuid
"""

_RECORDED = """
SELECT r.ordnance, r.fuze, max(r.antiliftfitted) AS antilift, max(r.depth_cm) AS depth_cm,
    sum(r.qty_recorded - r.qty_removed_by_layer) AS quantity
FROM recorded_mine AS r JOIN hazard_evidence AS e
    ON e.evidence_table = 'recorded_mine' AND e.evidence_uuid = r.uuid
JOIN task_hazard AS l ON l.hazard_uuid = e.hazard_uuid
WHERE l.task_uuid = ? GROUP BY r.ordnance, r.fuze ORDER BY r.ordnance, r.fuze
"""

_ROWS = """
SELECT r.devices FROM mine_row AS r JOIN hazard_evidence AS e
    ON e.evidence_table = 'mine_row' AND e.evidence_uuid = r.uuid
JOIN task_hazard AS l ON l.hazard_uuid = e.hazard_uuid
WHERE l.task_uuid = ? ORDER BY r.uuid
"""

_ORDNANCE = "SELECT category, model, tripwire FROM ordnance WHERE code = ?1 OR model = ?1 COLLATE NOCASE"

_NAME_KEYS = ("ordnance", "model", "name", "type", "code")
_QUANTITY_KEYS = ("qty_recorded", "qty", "quantity", "count")


def as_hazard(row: sqlite3.Row, *, linked: bool, area: Any = None) -> Hazard:
    """Return a row of ``hazard_area`` as the sheet shows it."""
    shape = shape_of(row["geom"]) if area is None else area
    return Hazard(
        code=row["code"] or row["imsma_id"],
        areatype=row["areatype"],
        status=row["status"],
        origin=row["origin"],
        area=() if shape is None else as_polygons(shape),
        linked=linked,
        margin_m=row["margin_m"],
        share=row["share"],
        cancellation_proposed=row["cancellation"] == "proposed",
    )


def linked_hazards(connection: sqlite3.Connection, task_uuid: str) -> tuple[Hazard, ...]:
    """Return the hazard areas that a task is to deal with."""
    return tuple(as_hazard(row, linked=True) for row in connection.execute(_HAZARDS, (task_uuid,)))


def read_sources(connection: sqlite3.Connection, task_uuid: str, nearby: Iterable[str]) -> tuple[Source, ...]:
    """Return the maps behind a task's hazards, and those that show something on its ground.

    Parameters
    ----------
    nearby
        Uuids of maps that show something inside the task.
    """
    rows = connection.execute(_SOURCES, (task_uuid, json.dumps(sorted(nearby)))).fetchall()
    return tuple(_source(row) for row in rows)


def _source(row: sqlite3.Row) -> Source:
    radius = k_of_share(0.95) * row["sigma_m"]
    return Source(
        name=row["name"],
        kind=row["kind"],
        grade=f"{row['sourcereliability']}{row['inforeliability']}",
        evidence=row["evidence"],
        status=row["status"],
        within_95_m=float(math.ceil(radius - 1e-9)),
        crs=row["crs"],
        operation=row["crs_operation"],
        basis=row["sigma_basis"],
    )


def read_devices(connection: sqlite3.Connection, task_uuid: str) -> tuple[Device, ...]:
    """Return the devices that the records lead one to expect.

    Recorded mines and rows are counted one by one; where there are none, the hazard areas' own lists
    are taken. The flags of a hazard area hold for every device in it.
    """
    flags = _flags(connection, task_uuid)
    lines = [_recorded(row) for row in connection.execute(_RECORDED, (task_uuid,))]
    for row in connection.execute(_ROWS, (task_uuid,)):
        lines += parse_devices(row["devices"])
    if not lines:
        for row in connection.execute(_HAZARDS, (task_uuid,)):
            lines += parse_devices(row["devices"])
    return tuple(_device(connection, line, flags) for line in _summed(lines))


def parse_devices(text: str) -> list[dict[str, Any]]:
    """Return the lines of a ``devices`` column, whichever of the usual keys they have.

    A dict such as ``{"PMN": 12}`` is read as types and numbers.
    """
    try:
        data = json.loads(text or "[]")
    except ValueError:
        return [{"name": text, "quantity": None}]
    if isinstance(data, dict):
        data = [{"name": name, "quantity": count} for name, count in data.items()]
    return [_line(item) for item in data if item]


def _line(item: Any) -> dict[str, Any]:
    if not isinstance(item, dict):
        return {"name": str(item), "quantity": None}
    name = next((str(item[key]) for key in _NAME_KEYS if item.get(key)), "")
    count = next((item[key] for key in _QUANTITY_KEYS if item.get(key) is not None), None)
    removed = item.get("qty_removed_by_layer") or 0
    return {
        "name": name,
        "quantity": None if count is None else int(count) - int(removed),
        "fuze": str(item.get("fuze") or ""),
        "antilift": item.get("anti_lift") in ("yes", True, 1) or bool(item.get("antiliftfitted")),
        "depth_cm": item.get("depth_cm"),
    }


def _recorded(row: sqlite3.Row) -> dict[str, Any]:
    keys = ("quantity", "fuze", "antilift", "depth_cm")
    return {"name": row["ordnance"], **{key: row[key] for key in keys}}


def _summed(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Add up lines of the same type and fuze; a number that is not known stays unknown."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for line in lines:
        key = (line["name"], line.get("fuze", ""))
        if key not in found:
            found[key] = dict(line)
            continue
        known = found[key]
        both = (known["quantity"], line["quantity"])
        known["quantity"] = None if None in both else sum(both)
        known["antilift"] = bool(known.get("antilift")) or bool(line.get("antilift"))
        depths = [d for d in (known.get("depth_cm"), line.get("depth_cm")) if d is not None]
        known["depth_cm"] = max(depths, default=None)
    return [found[key] for key in sorted(found)]


def _flags(connection: sqlite3.Connection, task_uuid: str) -> dict[str, bool]:
    names = {"tripwire": "tripwire", "antilift": "antiliftfitted", "boobytrap": "boobytrapped"}
    rows = connection.execute(_HAZARDS, (task_uuid,)).fetchall()
    return {flag: any(row[column] for row in rows) for flag, column in names.items()}


def _device(connection: sqlite3.Connection, line: dict[str, Any], flags: dict[str, bool]) -> Device:
    known = connection.execute(_ORDNANCE, (line["name"],)).fetchone()
    return Device(
        name=(known["model"] if known is not None and known["model"] else line["name"]) or "",
        quantity=line["quantity"],
        category=known["category"] if known is not None else "",
        fuze=line.get("fuze") or "",
        tripwire=flags["tripwire"] or bool(known is not None and known["tripwire"]),
        antilift=flags["antilift"] or bool(line.get("antilift")),
        boobytrap=flags["boobytrap"],
        depth_cm=line.get("depth_cm"),
    )
