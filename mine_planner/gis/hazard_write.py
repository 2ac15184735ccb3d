# SPDX-License-Identifier: GPL-2.0-or-later
"""Computed hazard areas beside earlier ones: new, grown, or with a cancellation proposed; never smaller.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain import in_parts
from mine_planner.domain.evidence import reaches
from mine_planner.domain.figures import rounded
from mine_planner.domain.hazard_areas import ROUNDING_M2
from mine_planner.domain.spoken import spoken
from mine_planner.gis import hazard_evidence, hazard_released
from mine_planner.gis.hazard_known import (
    MINES,
    Growth,
    by_main,
    overlaps,
    shapes_of,
    unknown_pieces,
    without_settled,
)
from mine_planner.store import authority, bulk
from mine_planner.store.hazard_codes import HazardCodes
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from mine_planner.domain.hazard_areas import HazardArea
    from mine_planner.gis.hazard_evidence import EvidenceSet
    from mine_planner.gis.hazard_known import Known, KnownArea, Link
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

PROPOSAL_KIND = "cancellation"
SOURCE = "computed from evidence"
_LINK_COLUMNS = ("hazard_uuid", "map_uuid", "evidence_table", "evidence_uuid", "quantity")
_UNLINK = "DELETE FROM hazard_evidence WHERE hazard_uuid = ?"


@dataclass
class HazardResult:
    """What a computation did.

    Attributes
    ----------
    states
        uuid of each area that today's evidence claims: ``new``, ``grown`` or ``unchanged``.
    proposed
        uuids of areas of which it would vacate ground; they stay hazard.
    """

    added: int = 0
    grown: int = 0
    unchanged: int = 0
    settled: int = 0
    cancellation_proposed: int = 0
    area_m2: float = 0.0
    share: float = 0.0
    notes: list[str] = field(default_factory=list)
    states: dict[str, str] = field(default_factory=dict)
    proposed: list[str] = field(default_factory=list)


class HazardWriter:
    """Writes computed areas beside earlier ones inside one action."""

    def __init__(
        self, workspace: Workspace, action: Action, found: EvidenceSet, k: float, result: HazardResult
    ) -> None:
        self.workspace = workspace
        self.action = action
        self.found = found
        self.k = k
        self.result = result
        self.reach = reaches(found.pieces, k)
        self.margin = authority.number(workspace, hazard_evidence.MARGIN_KEY) or 0.0
        self.maps: frozenset[str] = frozenset()
        self._codes = HazardCodes(workspace.connection)
        self._released = hazard_released.read_released(workspace)

    def write(self, areas: list[HazardArea], known: Known, *, maps: frozenset[str]) -> None:
        """Save areas; ``maps`` are the uuids they were computed from, empty for all."""
        self.maps = maps
        old, settled = shapes_of(known.open), shapes_of(known.settled)
        new = in_parts.as_array(area.geometry for area in areas)
        hits, closed = overlaps(new, old), overlaps(new, settled)
        fresh: list[tuple[HazardArea, Any]] = []
        growths: list[Growth] = []
        for index, area in enumerate(areas):
            earlier = [known.open[i] for i in hits.get(index, [])]
            grown = area.geometry
            if earlier:
                grown = shapely.difference(grown, shapely.union_all([item.geometry for item in earlier]))
            grown = self._unsettled(area, grown, [known.settled[i] for i in closed.get(index, [])])
            if earlier:
                growths.append(Growth(area, grown, earlier))
            elif shapely.area(grown) > ROUNDING_M2:
                fresh.append((area, grown))
            else:
                self.result.settled += 1
        for main, growth in by_main(growths):
            self._grow(main, growth)
        self._insert(fresh)
        if not maps and known.open:
            self._propose(known.open, old, new)

    # ---------------------------------------------------------- new and grown areas
    def _unsettled(self, area: HazardArea, ground: Any, settled: list[KnownArea]) -> Any:
        if not settled:
            return ground
        ground, sentences = without_settled(area, ground, self.found, self.reach, settled)
        self.result.notes += sentences
        return ground

    def _ground_values(self, geometry: Any) -> dict[str, Any]:
        return {
            "geom": self.action.blob(_multi(geometry)),
            "k": self.k,
            "share": self.result.share,
            "margin_m": self.margin,
            "area_m2": float(geometry.area),
            "computed_on": utc_now(),
        }

    def _evidence_values(self, area: HazardArea) -> dict[str, Any]:
        return {
            "suggested_areatype": area.suggested_class or "SHA",
            "evidence": "direct" if area.direct else "indirect",
            "devices": _devices_text(area.devices),
            "tripwire": int(area.tripwire),
            "antiliftfitted": int(area.anti_lift),
            "boobytrapped": int(area.booby_trap),
        }

    def _insert(self, areas: list[tuple[HazardArea, Any]]) -> None:
        if not areas:
            return
        rows = []
        for area, ground in areas:
            own = {
                "code": self._codes.next(),
                "origin": "computed",
                "areatype": area.suggested_class or "SHA",
            }
            rows.append({**self._ground_values(ground), **self._evidence_values(area), **own})
        columns = tuple(rows[0])
        values = [tuple(row.values()) for row in rows]
        written = bulk.bulk_insert(self.action, "hazard_area", columns, values, source=SOURCE)
        self.result.added += len(areas)
        self.result.states |= dict.fromkeys(written.uuids, "new")
        links = [
            (uuid, *link)
            for uuid, (area, _) in zip(written.uuids, areas, strict=True)
            for link in self._links(area)
        ]
        bulk.bulk_insert(self.action, "hazard_evidence", _LINK_COLUMNS, links, source=SOURCE)

    def _grow(self, main: KnownArea, growth: Growth) -> None:
        """Let the earlier area that shares most ground grow, and keep what it rests on up to date."""
        area = growth.area
        values: dict[str, Any] = {}
        if shapely.area(growth.ground) > ROUNDING_M2:
            values = self._ground_values(shapely.union(main.geometry, growth.ground))
            self.result.grown += 1
        else:
            self.result.unchanged += 1
        self.result.states[main.uuid] = "grown" if values else "unchanged"
        self._open_again(main, area, growth.earlier)
        links = self._links(area)
        if self.maps:
            links += [link for link in main.links if link[0] not in self.maps]
        if Counter(links) != Counter(main.links):
            values |= self._never_milder(main, self._evidence_values(area), area)
            self.action.connection.execute(_UNLINK, (main.uuid,))
            rows = [(main.uuid, *link) for link in links]
            bulk.bulk_insert(self.action, "hazard_evidence", _LINK_COLUMNS, rows, source=SOURCE)
        if values:
            self.action.update("hazard_area", main.uuid, values)

    def _open_again(self, main: KnownArea, area: HazardArea, earlier: list[KnownArea]) -> None:
        fresh = unknown_pieces(self.found, area.evidence, earlier)
        claimed = self._released.claimed(self.found.pieces.geometry[fresh], self.reach[fresh])
        name = main.row["code"] or main.uuid
        self.result.notes += hazard_released.open_again(self.action, claimed, name)

    def _never_milder(self, main: KnownArea, values: dict[str, Any], area: HazardArea) -> dict[str, Any]:
        """Keep warnings that stand: a computation adds some and takes none away."""
        for name in ("tripwire", "antiliftfitted", "boobytrapped"):
            values[name] = int(values[name] or main.row[name])
        if main.row["evidence"] == "direct":
            values["evidence"] = "direct"
        if self.maps:  # other maps' devices stay: too many expected, never too few
            if main.row["suggested_areatype"] == "CHA":
                values["suggested_areatype"] = "CHA"
            values["devices"] = _devices_text(_with_others(main, area, self.maps))
        return values

    def _links(self, area: HazardArea) -> list[Link]:
        """Return an area's evidence: single mines by map and number, all else piece by piece."""
        links: list[Link] = []
        mines: Counter[str] = Counter()
        for piece in area.evidence.tolist():
            table = self.found.tables[piece]
            map_uuid = str(self.found.pieces.map_id[piece])
            if table == MINES:
                mines[map_uuid] += 1
            else:
                links.append((map_uuid or None, table, str(self.found.pieces.ident[piece]), 1))
        return links + [(name or None, MINES, "", count) for name, count in sorted(mines.items())]

    # ---------------------------------------------------------- what would be vacated
    def _propose(self, previous: list[KnownArea], old: Any, new: Any) -> None:
        hits = overlaps(old, new)
        open_ones = {
            row["subject_uuid"]: row["uuid"]
            for row in self.workspace.rows("proposal", kind=PROPOSAL_KIND, state="open")
        }
        for index, item in enumerate(previous):
            covering = new[hits.get(index, [])]
            vacated = (
                shapely.difference(old[index], shapely.union_all(covering)) if len(covering) else old[index]
            )
            vacated = self._released.without(vacated)
            known = open_ones.get(item.uuid)
            if shapely.area(vacated) > ROUNDING_M2:
                propose_cancellation(self.action, item.uuid, vacated, known, gone=len(covering) == 0)
                self.result.cancellation_proposed += 1
                self.result.proposed.append(item.uuid)
            elif known is not None:
                take_back_proposal(self.action, item.uuid, known)


def propose_cancellation(action: Action, hazard: str, vacated: Any, known: str | None, *, gone: bool) -> None:
    """Mark ground that today's evidence leaves out; it stays hazard until a person files a report.

    Parameters
    ----------
    action, hazard
        Where, and uuid of the area.
    vacated
        The ground (shapely, workspace's CRS).
    known
        uuid of an open proposal about the same area, which is then brought up to date.
    gone
        True where nothing covers the area any more.
    """
    values = {
        "geom": action.blob(vacated),
        "explanation": (
            spoken(
                f"The evidence of today would leave {rounded(shapely.area(vacated))} m² of this area out. "
                "It stays hazard until a person files a cancellation report."
            )
        ),
        "grows": 0,
    }
    if known is not None:
        action.update("proposal", known, values)
    else:
        subject = {"subject_table": "hazard_area", "subject_uuid": hazard, "kind": PROPOSAL_KIND}
        action.insert("proposal", {**subject, **values})
    reason = spoken("No evidence of today covers it.") if gone else spoken("Part of it is not covered today.")
    action.update("hazard_area", hazard, {"cancellation": "proposed", "cancellation_reason": reason})


def take_back_proposal(action: Action, hazard: str, proposal: str) -> None:
    """End a proposal whose ground today's evidence claims again, so that nobody cancels it by mistake."""
    reason = spoken("The evidence of today claims this ground again.")
    decided = {"state": "refused", "decided_by": SOURCE, "decided_at": utc_now(), "reason": reason}
    action.update("proposal", proposal, decided)
    action.update("hazard_area", hazard, {"cancellation": "none", "cancellation_reason": ""})


def _with_others(main: KnownArea, area: HazardArea, maps: frozenset[str]) -> dict[str, int]:
    """Return expected devices of an area that was computed anew from some of its maps alone."""
    known = {item["type"]: int(item["count"]) for item in json.loads(main.row["devices"] or "[]")}
    before = {link[0] for link in main.links}
    both = Counter(known)
    if set(area.maps) <= before and maps & before:
        return {name: max(both[name], area.devices.get(name, 0)) for name in {*both, *area.devices}}
    return dict(both + Counter(area.devices))


def _devices_text(devices: dict[str, int]) -> str:
    return json.dumps(
        [{"type": name, "count": count} for name, count in sorted(devices.items())], ensure_ascii=False
    )


def _multi(geometry: Any) -> Any:
    parts = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)
