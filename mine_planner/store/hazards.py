# SPDX-License-Identifier: GPL-2.0-or-later
"""Hazard areas in the workspace: listed, classified and cancelled by a person, entered with evidence."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.figures import rounded
from mine_planner.store import gpkg_blob
from mine_planner.store.hazard_codes import HazardCodes, name_of
from mine_planner.store.hazard_values import ENTERED_CLASSES, Cancellation, Contamination, HazardRow
from mine_planner.store.land import LandStore
from mine_planner.store.land_values import ReleaseEntry, as_multipolygon
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

TABLE = "hazard_area"
PROPOSAL_KIND = "cancellation"
_WHOLE_M2 = 0.01
"""What is left of an area that a report cancels wholly, square metres: rounding."""

_LIST = """
SELECT h.uuid, h.code, h.imsma_id, h.origin, h.areatype, h.suggested_areatype, h.status, h.cancellation,
    h.evidence, h.area_m2, h.devices, h.tripwire, h.antiliftfitted, h.boobytrapped, h.computed_on,
    h.classified_by, coalesce(e.maps, 0) AS maps
FROM hazard_area AS h
LEFT JOIN (SELECT hazard_uuid, count(DISTINCT map_uuid) AS maps FROM hazard_evidence GROUP BY hazard_uuid)
    AS e ON e.hazard_uuid = h.uuid
ORDER BY h.fid
"""
_EVIDENCE = """
SELECT e.evidence_table, e.quantity, e.evidence_uuid, coalesce(m.name, '') AS map
FROM hazard_evidence AS e LEFT JOIN source_map AS m ON m.uuid = e.map_uuid
WHERE e.hazard_uuid = ? ORDER BY m.name, e.evidence_table, e.fid
"""
_RANKS = (
    "SELECT decided_by, decided_at, reason, content FROM decision "
    "WHERE what = 'priority' AND subject_table = 'hazard_area' ORDER BY decided_at DESC, fid DESC LIMIT 1"
)


class HazardStore:
    """The aggregate of hazard areas."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    # -------------------------------------------------------------- read
    def all(self) -> list[HazardRow]:
        """Return all hazard areas in the order in which they came."""
        names = tuple(HazardRow.__dataclass_fields__)
        return [HazardRow(**{name: row[name] for name in names}) for row in self._workspace.read(_LIST)]

    def row(self, uuid: str) -> sqlite3.Row:
        """Return every column of one area.

        Raises
        ------
        RuleError
            When it is not there any more.
        """
        found = self._workspace.row(TABLE, uuid=uuid)
        if found is None:
            raise RuleError("This hazard area is not in the workspace any more: refresh the list.")
        return found

    def evidence(self, uuid: str) -> list[sqlite3.Row]:
        """Return what an area rests on: table, number, uuid and the map's name."""
        return self._workspace.read(_EVIDENCE, (uuid,))

    def proposal(self, uuid: str) -> sqlite3.Row | None:
        """Return the open proposal to cancel ground of an area."""
        return self._workspace.row("proposal", subject_uuid=uuid, kind=PROPOSAL_KIND, state="open")

    def ranks(self) -> dict[str, int]:
        """Return the ranks of the newest decision on an order of hazard areas, by uuid."""
        rows = self._workspace.read(_RANKS)
        if not rows:
            return {}
        ranks: dict[str, int] = json.loads(rows[0]["content"]).get("ranks", {})
        return ranks

    def next_code(self) -> str:
        """Return a code that no area bears."""
        return HazardCodes(self._workspace.connection).next()

    # -------------------------------------------------------------- classify
    def classify(self, action: Action, uuids: Iterable[str], areatype: str, who: str, why: str) -> int:
        """Give areas a class by a person's word; return how many changed.

        Raises
        ------
        RuleError
            When the person or the reason is missing.
        """
        who, why = _person(who, why, "A person classifies a hazard area, with a reason")
        changed = 0
        for uuid in uuids:
            before = self.row(uuid)
            if before["areatype"] == areatype and before["classified_by"]:
                continue
            values = {"areatype": areatype, "classified_by": who, "classified_reason": why}
            action.update(TABLE, uuid, values)
            changed += 1
        return changed

    # -------------------------------------------------------------- cancel
    def cancel(self, action: Action, uuid: str, report: Cancellation) -> float:
        """File a cancellation report of non-technical survey on the proposed ground; return its m².

        The outline stays as it is: the ground is released land, so what remains is the difference.
        Where nothing remains, the area is closed.

        Raises
        ------
        RuleError
            When nothing is proposed, or the person or the reason is missing.
        """
        import shapely

        who, why = _person(report.person, report.reason, "A cancellation report needs a person and a reason")
        proposal, area = self.proposal(uuid), self.row(uuid)
        if proposal is None or proposal["geom"] is None or area["status"] == "closed":
            raise RuleError(
                "No cancellation is proposed for this hazard area: compute again, or record the survey as "
                "progress of a task."
            )
        land = LandStore(self._workspace)
        ground = shapely.make_valid(gpkg_blob.geometry_from_blob(proposal["geom"]))
        whole = shapely.make_valid(gpkg_blob.geometry_from_blob(area["geom"]))
        # Rounding beyond the outline is no ground of this area, and would propose an extension.
        ground = as_multipolygon(shapely.intersection(ground, whole))
        if ground.area <= 0:
            raise RuleError("The proposed ground is empty: compute the hazard areas again.")
        name = name_of(area["code"], area["imsma_id"])
        self._report(action, uuid, report, ground)
        entry = ReleaseEntry(
            ground, "cancelled", "nts", report.day, who, why, hazard_uuid=uuid, method="Non-technical survey"
        )
        land.release(action, entry)
        decided = {"state": "accepted", "decided_by": who, "decided_at": utc_now(), "reason": why}
        action.update("proposal", proposal["uuid"], decided)
        stand = [p.geometry for p in land.pieces(whole.bounds) if not p.reopened]
        left = shapely.difference(whole, shapely.union_all(stand))
        if left.area <= _WHOLE_M2:
            closed = {"status": "closed", "status_changed_reason": f"Cancelled: {why}"}
            action.update(TABLE, uuid, {"cancellation": "reported", "cancellation_reason": why, **closed})
        else:
            note = f"{rounded(ground.area)} m² of {name} cancelled on {report.day}: {why}"
            action.update(TABLE, uuid, {"cancellation": "none", "cancellation_reason": note})
        return float(ground.area)

    def _report(self, action: Action, uuid: str, report: Cancellation, ground: Any) -> None:
        action.insert(
            "outcome_report",
            {
                "hazard_uuid": uuid,
                "kind": "cancellation",
                "report_date": report.day,
                "reported_by": report.person.strip(),
                "reason": report.reason.strip(),
                "content": json.dumps({"method": "nts", "area_m2": float(ground.area)}),
            },
        )

    # -------------------------------------------------------------- enter
    def enter(self, action: Action, entry: Contamination) -> str:
        """Enter contamination that no map shows, with its own evidence; return the area's uuid.

        Raises
        ------
        InputError
            When the ground is empty, the class is none, or an official area has no id.
        RuleError
            When the person or what was observed is missing.
        """
        who, why = _person(
            entry.person, entry.evidence_words, "Contamination is entered by a person with its evidence"
        )
        if entry.areatype not in ENTERED_CLASSES:
            raise InputError(f"{entry.areatype} is no class of hazard area: choose one from the list.")
        if entry.official and not entry.imsma_id.strip():
            raise InputError("An official hazard area bears an IMSMA id: enter it, or leave it proposed.")
        shape = as_multipolygon(entry.ground)
        if shape.area <= 0:
            raise InputError("The new hazard area has no ground: draw it, or enter a radius above 0 m.")
        values = {
            "geom": action.blob(shape),
            "area_m2": float(shape.area),
            "code": self.next_code(),
            "imsma_id": entry.imsma_id.strip(),
            "origin": "official" if entry.official else "proposed",
            "areatype": entry.areatype,
            "evidence": "direct" if entry.direct else "indirect",
            "classified_by": who,
            "classified_reason": why,
            "margin_m": entry.margin_m,
            "devices": json.dumps(list(entry.devices), ensure_ascii=False),
            "tripwire": int(entry.tripwire),
            "antiliftfitted": int(entry.anti_lift),
            "boobytrapped": int(entry.booby_trap),
            "note": f"Observed {entry.day}: {why}",
        }
        uuid = action.insert(TABLE, values)
        action.insert("hazard_evidence", {"hazard_uuid": uuid, "evidence_table": "other"})
        return uuid


def today() -> str:
    """Return today (UTC) as the workspace writes days."""
    return datetime.now(UTC).date().isoformat()


def _person(who: str, why: str, rule: str) -> tuple[str, str]:
    who, why = who.strip(), why.strip()
    if not who or not why:
        raise RuleError(f"{rule}: enter both before saving.")
    return who, why
