# SPDX-License-Identifier: GPL-2.0-or-later
"""Compute hazard areas from the workspace's evidence and write them without ever releasing land.

A re-run lets areas grow. What it would vacate stays hazard: the area keeps its outline, and a
proposal with the vacated ground waits until a person files a cancellation report.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import uncertainty
from mine_planner.domain.errors import InputError
from mine_planner.domain.hazard_areas import HazardArea, hazard_areas
from mine_planner.domain.hazard_rerun import ROUNDING_M2
from mine_planner.gis import hazard_evidence
from mine_planner.store import authority
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.gis.hazard_evidence import EvidenceSet
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

K_KEY = "corridor_k"
DEFAULT_K = 2.45
"""Holds 95 % of positions in two dimensions (k = 2 would hold 86.5 % only)."""

PROPOSAL_KIND = "cancellation"


@dataclass
class HazardResult:
    """What a computation did."""

    added: int = 0
    grown: int = 0
    unchanged: int = 0
    cancellation_proposed: int = 0
    area_m2: float = 0.0
    share: float = 0.0
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Previous:
    uuid: str
    geometry: Any
    classified: bool


def k_of(workspace: Workspace, given: float | None) -> float:
    """Return k: what was given, else the authority's setting, else the k of 95 %.

    Raises
    ------
    InputError
        When k is not above 0.
    """
    k = given if given is not None else authority.number(workspace, K_KEY)
    k = DEFAULT_K if k is None else k
    if not 0 < k <= 10:
        raise InputError("K must be above 0 and at most 10: 2.45 holds 95 % of positions, 3.03 holds 99 %.")
    return k


def compute_hazard_areas(
    workspace: Workspace, *, k: float | None = None, maps: Sequence[str] = (), min_area_m2: float = 0.0
) -> HazardResult:
    """Compute hazard areas and save them as one action.

    Parameters
    ----------
    workspace
        Open for writing.
    k
        Sigmas of the corridor; None takes the authority's setting.
    maps
        uuids of the maps to use; empty for all. Ground of other maps is then left as it is.
    min_area_m2
        Smaller areas are enlarged or merged, never dropped.

    Raises
    ------
    InputError
        When there is no evidence or a figure is wrong.
    """
    chosen_k = k_of(workspace, k)
    found = hazard_evidence.read_evidence(workspace, maps)
    if len(found.pieces) == 0:
        raise InputError(
            "There is no evidence to compute hazard areas from: bring in a handed-over map first."
        )
    table = hazard_evidence.class_table(authority.grade_table(workspace))
    areas = hazard_areas(found.pieces, chosen_k, min_area_m2=min_area_m2, class_table=table)
    result = HazardResult(share=uncertainty.share_of_k(chosen_k), notes=found.left_out)
    result.area_m2 = float(sum(area.geometry.area for area in areas))
    previous = _previous(workspace)
    with workspace.action("Compute hazard areas", "bulk") as action:
        _Writer(workspace, action, found, chosen_k, result).write(areas, previous, whole=not maps)
    return result


def _previous(workspace: Workspace) -> list[_Previous]:
    rows = workspace.connection.execute(
        "SELECT uuid, geom, classified_by FROM hazard_area "
        "WHERE origin = 'computed' AND status <> 'closed' AND geom IS NOT NULL ORDER BY fid"
    )
    return [_Previous(row[0], geometry_from_blob(row[1]), bool(row[2])) for row in rows]


class _Writer:
    """Writes computed areas beside earlier ones inside one action."""

    def __init__(
        self, workspace: Workspace, action: Action, found: EvidenceSet, k: float, result: HazardResult
    ) -> None:
        self.workspace = workspace
        self.action = action
        self.found = found
        self.k = k
        self.result = result
        self.margin = authority.number(workspace, hazard_evidence.MARGIN_KEY) or 0.0
        self.number = int(workspace.connection.execute("SELECT count(*) FROM hazard_area").fetchone()[0])

    def write(self, areas: list[HazardArea], previous: list[_Previous], *, whole: bool) -> None:
        old = np.array([item.geometry for item in previous], dtype=object)
        new = np.array([area.geometry for area in areas], dtype=object)
        fresh: list[HazardArea] = []
        hits = _overlaps(new, old)
        for index, area in enumerate(areas):
            if index in hits:
                self._grow(area, previous, hits[index])
            else:
                fresh.append(area)
        self._insert(fresh)
        if whole and len(previous):
            self._propose(previous, old, new)

    # ---------------------------------------------------------- new and grown areas
    def _values(self, area: HazardArea, geometry: Any) -> dict[str, Any]:
        return {
            "geom": self.action.blob(_multi(geometry)),
            "suggested_areatype": area.suggested_class or "SHA",
            "evidence": "direct" if area.direct else "indirect",
            "k": self.k,
            "share": self.result.share,
            "margin_m": self.margin,
            "area_m2": float(geometry.area),
            "devices": json.dumps(
                [{"type": name, "count": count} for name, count in sorted(area.devices.items())],
                ensure_ascii=False,
            ),
            "tripwire": int(area.tripwire),
            "antiliftfitted": int(area.anti_lift),
            "boobytrapped": int(area.booby_trap),
            "computed_on": utc_now(),
        }

    def _insert(self, areas: list[HazardArea]) -> None:
        from mine_planner.store import bulk

        if not areas:
            return
        rows = []
        for area in areas:
            self.number += 1
            values = self._values(area, area.geometry)
            values |= {
                "code": f"{self.workspace.info.office}-H{self.number:04}",
                "origin": "computed",
                "areatype": area.suggested_class or "SHA",
            }
            rows.append(values)
        columns = tuple(rows[0])
        written = bulk.bulk_insert(
            self.action,
            "hazard_area",
            columns,
            [tuple(row.values()) for row in rows],
            source="computed from evidence",
        )
        self.result.added += len(areas)
        self._link(list(zip(written.uuids, areas, strict=True)))

    def _grow(self, area: HazardArea, previous: list[_Previous], overlapping: list[int]) -> None:
        """Let the earlier area that shares most ground grow by what no earlier area covers."""
        earlier = [previous[i] for i in overlapping]
        shared = shapely.area(shapely.intersection([item.geometry for item in earlier], area.geometry))
        main = earlier[int(np.argmax(shared))]
        grown = shapely.difference(area.geometry, shapely.union_all([item.geometry for item in earlier]))
        if shapely.area(grown) <= ROUNDING_M2:
            self.result.unchanged += 1
            return
        geometry = shapely.union(main.geometry, grown)
        values = self._values(area, geometry)
        self.action.update("hazard_area", main.uuid, values)
        self.action.connection.execute("DELETE FROM hazard_evidence WHERE hazard_uuid = ?", (main.uuid,))
        self._link([(main.uuid, area)])
        self.result.grown += 1

    def _link(self, pairs: list[tuple[str, HazardArea]]) -> None:
        """Link areas to their evidence; single mines by map and number, all else piece by piece."""
        from mine_planner.store import bulk

        rows: list[tuple[Any, ...]] = []
        for uuid, area in pairs:
            mines: Counter[str] = Counter()
            for piece in area.evidence.tolist():
                table = self.found.tables[piece]
                map_uuid = str(self.found.pieces.map_id[piece])
                if table == "recorded_mine":
                    mines[map_uuid] += 1
                else:
                    rows.append((uuid, map_uuid or None, table, str(self.found.pieces.ident[piece]), 1))
            rows += [
                (uuid, name or None, "recorded_mine", "", count) for name, count in sorted(mines.items())
            ]
        columns = ("hazard_uuid", "map_uuid", "evidence_table", "evidence_uuid", "quantity")
        bulk.bulk_insert(self.action, "hazard_evidence", columns, rows, source="computed from evidence")

    # ---------------------------------------------------------- what would be vacated
    def _propose(self, previous: list[_Previous], old: Any, new: Any) -> None:
        hits = _overlaps(old, new)
        open_ones = {
            row["subject_uuid"]: row["uuid"]
            for row in self.workspace.rows("proposal", kind=PROPOSAL_KIND, state="open")
        }
        for index, item in enumerate(previous):
            covering = new[hits.get(index, [])]
            vacated = (
                shapely.difference(old[index], shapely.union_all(covering)) if len(covering) else old[index]
            )
            if shapely.area(vacated) > ROUNDING_M2:
                self._propose_one(item, vacated, open_ones.get(item.uuid), gone=len(covering) == 0)

    def _propose_one(self, item: _Previous, vacated: Any, known: str | None, *, gone: bool) -> None:
        values = {
            "geom": self.action.blob(vacated),
            "explanation": (
                f"The evidence of today would leave {shapely.area(vacated):.0f} m² of this area out. "
                "It stays hazard until a person files a cancellation report."
            ),
            "grows": 0,
        }
        if known is not None:
            self.action.update("proposal", known, values)
        else:
            subject = {"subject_table": "hazard_area", "subject_uuid": item.uuid, "kind": PROPOSAL_KIND}
            self.action.insert("proposal", {**subject, **values})
        self.action.update(
            "hazard_area",
            item.uuid,
            {
                "cancellation": "proposed",
                "cancellation_reason": "No evidence of today covers it."
                if gone
                else "Part of it is not covered today.",
            },
        )
        self.result.cancellation_proposed += 1


def _overlaps(one: Any, other: Any) -> dict[int, list[int]]:
    """Return which geometries of ``other`` share ground with each of ``one``."""
    if len(one) == 0 or len(other) == 0:
        return {}
    left, right = shapely.STRtree(other).query(one, predicate="intersects")
    shared = shapely.area(shapely.intersection(one[left], other[right])) > ROUNDING_M2
    found: dict[int, list[int]] = {}
    for index, match in zip(left[shared].tolist(), right[shared].tolist(), strict=True):
        found.setdefault(index, []).append(match)
    return found


def _multi(geometry: Any) -> Any:
    parts = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)
