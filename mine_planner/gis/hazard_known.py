# SPDX-License-Identifier: GPL-2.0-or-later
"""Hazard areas that were computed before: those that are open, and those that a person's report settled.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import in_parts
from mine_planner.domain.hazard_areas import ROUNDING_M2, joined
from mine_planner.domain.spoken import spoken
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.domain.hazard_areas import HazardArea
    from mine_planner.gis.hazard_evidence import EvidenceSet
    from mine_planner.store.workspace import Workspace

Key = tuple[str, str]
"""Table and uuid of a piece of evidence; recorded mines go by their map and are counted."""
Link = tuple[str | None, str, str, int]
"""Map, table, uuid and quantity of a row of ``hazard_evidence``."""

MINES = "recorded_mine"

_COMPUTED = "SELECT * FROM hazard_area WHERE origin = 'computed' AND geom IS NOT NULL ORDER BY fid"
_LINKS = "SELECT hazard_uuid, map_uuid, evidence_table, evidence_uuid, quantity FROM hazard_evidence"


@dataclass(frozen=True)
class KnownArea:
    """One area of an earlier computation, with its row and what it rests on."""

    uuid: str
    geometry: Any
    row: sqlite3.Row
    links: tuple[Link, ...]


@dataclass
class Known:
    """What was computed before.

    Attributes
    ----------
    open
        Areas that are hazard.
    settled
        Areas that a completion, handover or cancellation report closed.
    """

    open: list[KnownArea] = field(default_factory=list)
    settled: list[KnownArea] = field(default_factory=list)


@dataclass(frozen=True)
class Growth:
    """A computed area that shares ground with earlier ones, and its ground that is new."""

    area: HazardArea
    ground: Any
    earlier: list[KnownArea]


def by_main(growths: list[Growth]) -> list[tuple[KnownArea, Growth]]:
    """Return which earlier area is to grow by what: each once, by all that share most ground with it.

    Evidence that once made one area can make several today; one after the other they would take back
    from it what the one before had brought.
    """
    mains: dict[str, KnownArea] = {}
    grouped: dict[str, list[Growth]] = {}
    for growth in growths:
        shared = shapely.area(shapely.intersection(shapes_of(growth.earlier), growth.area.geometry))
        main = growth.earlier[int(np.argmax(shared))]
        mains[main.uuid] = main
        grouped.setdefault(main.uuid, []).append(growth)
    return [(mains[uuid], _together(parts)) for uuid, parts in grouped.items()]


def _together(parts: list[Growth]) -> Growth:
    if len(parts) == 1:
        return parts[0]
    earlier = {item.uuid: item for part in parts for item in part.earlier}
    ground = shapely.union_all([part.ground for part in parts])
    return Growth(joined([part.area for part in parts]), ground, list(earlier.values()))


def read_known(workspace: Workspace) -> Known:
    """Read all computed areas with their evidence."""
    links: dict[str, list[Link]] = {}
    for hazard, map_uuid, table, uuid, quantity in workspace.connection.execute(_LINKS):
        links.setdefault(hazard, []).append((map_uuid, table, uuid, quantity))
    known = Known()
    for row in workspace.connection.execute(_COMPUTED):
        shape: Any = geometry_from_blob(row["geom"])
        area = KnownArea(row["uuid"], shapely.make_valid(shape), row, tuple(links.get(row["uuid"], ())))
        settled = row["status"] == "closed" or row["cancellation"] == "reported"
        (known.settled if settled else known.open).append(area)
    return known


def without_settled(
    area: HazardArea, geometry: Any, found: EvidenceSet, reach: Any, settled: list[KnownArea]
) -> tuple[Any, list[str]]:
    """Take away ground that a report settled, where the report knew all evidence that claims it.

    Parameters
    ----------
    area, geometry
        The new area, and the part of it that is to become hazard.
    found, reach
        All evidence, and the half-width of each piece's zone in metres.
    settled
        Areas that share ground with it.

    Returns
    -------
    geometry, sentences
        What is left; why settled ground becomes hazard again.
    """
    sentences: list[str] = []
    for item in settled:
        if shapely.area(shapely.intersection(geometry, item.geometry)) <= ROUNDING_M2:
            continue
        pieces = area.evidence
        near = pieces[shapely.dwithin(found.pieces.geometry[pieces], item.geometry, reach[pieces])]
        unknown = Counter(_key(found, piece) for piece in near.tolist()) - _known_counts(item)
        if unknown:
            sentences.append(
                spoken(
                    f"Hazard area {item.row['code'] or item.uuid} was settled by a report, and evidence that "
                    "the report did not know makes ground of it hazard again."
                )
            )
        else:
            geometry = shapely.difference(geometry, item.geometry)
    return geometry, sentences


def unknown_pieces(found: EvidenceSet, pieces: Any, known: list[KnownArea]) -> Any:
    """Return which pieces of evidence (indices) none of the earlier areas rests on.

    Recorded mines are linked by map and number: where a map brings more than before, all of its mines
    count as unknown.
    """
    before: Counter[Key] = Counter()
    for item in known:
        before += _known_counts(item)
    keys = [_key(found, piece) for piece in pieces.tolist()]
    more = Counter(keys) - before
    return pieces[np.array([key in more for key in keys], dtype=bool)]


def _key(found: EvidenceSet, piece: int) -> Key:
    table = found.tables[piece]
    column = found.pieces.map_id if table == MINES else found.pieces.ident
    return table, str(column[piece])


def _known_counts(item: KnownArea) -> Counter[Key]:
    counts: Counter[Key] = Counter()
    for map_uuid, table, uuid, quantity in item.links:
        counts[table, (map_uuid or "") if table == MINES else uuid] += quantity
    return counts


def overlaps(one: Any, other: Any) -> dict[int, list[int]]:
    """Return which geometries of ``other`` share ground with each of ``one``."""
    if len(one) == 0 or len(other) == 0:
        return {}
    left, right = in_parts.query(shapely.STRtree(other), one, "intersects")
    shared = shapely.area(shapely.intersection(one[left], other[right])) > ROUNDING_M2
    found: dict[int, list[int]] = {}
    for index, match in zip(left[shared].tolist(), right[shared].tolist(), strict=True):
        found.setdefault(index, []).append(match)
    return found


def shapes_of(areas: list[KnownArea]) -> Any:
    """Return the outlines as one array."""
    return in_parts.as_array(area.geometry for area in areas)
