# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace's evidence as columns: what each map, row, mine and incident claims.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import in_parts
from mine_planner.domain.evidence import Devices, Evidence, Kind, evidence
from mine_planner.domain.spoken import spoken
from mine_planner.store import authority
from mine_planner.store.gpkg_blob import wkb_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mine_planner.domain.grades import GradeTable
    from mine_planner.store.workspace import Workspace

MARGIN_KEY = "hazard_margin_m"
"""Setting: metres that the authority adds around every piece of evidence."""

_QUERIES: tuple[tuple[str, Kind, str], ...] = (
    (
        "map_area",
        Kind.OUTLINE,
        "SELECT e.geom, e.uuid, e.map_uuid, m.sigma_m, m.sourcereliability, m.inforeliability, e.devices, "
        "0, '' FROM map_area AS e JOIN source_map AS m ON m.uuid = e.map_uuid WHERE m.status <> 'refuted' "
        "AND e.content IN ('suspected_area', 'confirmed_area', 'mine_positions', 'incident')",
    ),
    (
        "map_point",
        Kind.MINE,
        "SELECT e.geom, e.uuid, e.map_uuid, m.sigma_m, m.sourcereliability, m.inforeliability, '[]', "
        "0, '' FROM map_point AS e JOIN source_map AS m ON m.uuid = e.map_uuid WHERE m.status <> 'refuted' "
        "AND e.content IN ('suspected_area', 'confirmed_area')",
    ),
    (
        "mine_row",
        Kind.ROW,
        "SELECT e.geom, e.uuid, e.map_uuid, max(coalesce(e.sigma_m, 0), m.sigma_m), m.sourcereliability, "
        "m.inforeliability, e.devices, 0, '' FROM mine_row AS e JOIN source_map AS m ON m.uuid = e.map_uuid "
        "WHERE m.status <> 'refuted'",
    ),
    (
        "recorded_mine",
        Kind.MINE,
        "SELECT e.geom, e.uuid, e.map_uuid, m.sigma_m, m.sourcereliability, m.inforeliability, "
        "NULL, e.antiliftfitted, e.ordnance FROM recorded_mine AS e "
        "JOIN source_map AS m ON m.uuid = e.map_uuid WHERE m.status <> 'refuted'",
    ),
    (
        "incident",
        Kind.INCIDENT,
        "SELECT e.geom, e.uuid, e.map_uuid, max(coalesce(e.accuracy_m, 0), coalesce(m.sigma_m, 0)), "
        "coalesce(m.sourcereliability, 'F'), coalesce(m.inforeliability, 6), '[]', 0, e.device_category "
        "FROM incident AS e LEFT JOIN source_map AS m ON m.uuid = e.map_uuid "
        "WHERE coalesce(m.status, '') <> 'refuted' AND e.location_known = 1",
    ),
)


@dataclass
class EvidenceSet:
    """Evidence of a workspace with what links back to it.

    Attributes
    ----------
    pieces
        For :func:`mine_planner.domain.hazard_areas.hazard_areas`.
    tables
        The table of each piece.
    left_out
        Sentences about evidence that has no place.
    """

    pieces: Evidence
    tables: list[str]
    left_out: list[str] = field(default_factory=list)


def read_evidence(
    workspace: Workspace, maps: Sequence[str] = (), check: Callable[[], None] = in_parts.nothing
) -> EvidenceSet:
    """Read all evidence, or that of some maps (uuids); refuted maps stay out; ``check`` may stop it."""
    chosen = set(maps)
    table_of: list[str] = []
    rows: list[Any] = []
    kinds: list[int] = []
    for table, kind, query in _QUERIES:
        check()
        found = workspace.connection.execute(query).fetchall()
        if chosen:
            found = [row for row in found if row[2] in chosen]
        rows += found
        kinds += [int(kind)] * len(found)
        table_of += [table] * len(found)
    blobs = [None if row[0] is None else wkb_of(row[0]) for row in rows]
    geometry = in_parts.from_wkb(blobs, check)
    placed = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    kept = np.nonzero(placed)[0].tolist()
    lost = Counter(table_of[i] for i in np.nonzero(~placed)[0].tolist())
    sentences = [
        spoken(f"{count} rows of {table} have no place and are not drawn.") for table, count in lost.items()
    ]
    pieces = _columns(workspace, [rows[i] for i in kept], geometry[kept], [kinds[i] for i in kept])
    return EvidenceSet(pieces, [table_of[i] for i in kept], sentences)


def _columns(workspace: Workspace, rows: list[Any], geometry: Any, kinds: list[int]) -> Evidence:
    margin = authority.number(workspace, MARGIN_KEY) or 0.0
    table = authority.grade_table(workspace)
    grades = [f"{row[4]}{row[5]}" for row in rows]
    direct = {text: table.evidence(_grade(text)) == "direct" for text in set(grades)}
    devices, flags = _devices(rows)
    return evidence(
        geometry,
        np.array(kinds, dtype=np.int64),
        np.array([row[3] for row in rows], dtype=float),
        margin,
        map_id=np.array([row[2] or "" for row in rows], dtype=object),
        ident=np.array([row[1] for row in rows], dtype=object),
        grade=np.array(grades, dtype=object),
        direct=np.array([direct[text] for text in grades], dtype=bool),
        devices=devices,
        **{name: np.array(values, dtype=bool) for name, values in flags.items()},
    )


def _grade(text: str) -> Any:
    from mine_planner.domain.grades import parse_grade

    return parse_grade(text)


def class_table(table: GradeTable) -> dict[str, str]:
    """Return grade → CHA or SHA for every grade."""
    from mine_planner.domain.grades import Grade

    all_grades = [Grade(source, info) for source in "ABCDEF" for info in range(1, 7)]
    return {str(grade): str(table.suggestion(grade).hazard) for grade in all_grades}


def _devices(rows: list[Any]) -> tuple[Devices, dict[str, list[bool]]]:
    """Return expected devices per piece, and the flags that go with them."""
    where: list[int] = []
    types: list[str] = []
    counts: list[int] = []
    flags: dict[str, list[bool]] = {"tripwire": [], "anti_lift": [], "booby_trap": []}
    for index, row in enumerate(rows):
        listed = _listed(row)
        for item in listed:
            where.append(index)
            types.append(str(item.get("type") or item.get("ordnance") or "unknown"))
            counts.append(int(item.get("count") or item.get("qty_recorded") or 0))
        flags["anti_lift"].append(bool(row[7]) or any(item.get("anti_lift") for item in listed))
        flags["tripwire"].append(any(item.get("tripwire") for item in listed))
        flags["booby_trap"].append(any(item.get("booby_trap") for item in listed))
    devices = Devices(
        np.array(where, dtype=np.int64), np.array(types, dtype=object), np.array(counts, dtype=np.int64)
    )
    return devices, flags


def _listed(row: Any) -> list[dict[str, Any]]:
    if row[6] is None:
        return [{"type": row[8] or "unknown", "count": 1}]
    if row[6] in ("", "[]"):
        return []
    found: list[dict[str, Any]] = json.loads(row[6])
    return found
