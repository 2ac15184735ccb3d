# SPDX-License-Identifier: GPL-2.0-or-later
"""What was learnt about handed-over maps, as proposals; a person accepts, and nothing is released.

A shift, a sigma or a grade that is accepted changes the evidence alone. Hazard areas are computed anew
afterwards: they grow at once, and what would be vacated stays hazard, marked "cancellation proposed".
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.store import gpkg_blob, sql
from mine_planner.store.land_values import propose_hazard
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from mine_planner.domain.displacement import Shift
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

SHIFT_KIND = "map_shift"
SIGMA_KIND = "map_sigma"
GRADE_KIND = "map_grade"
GROWTH_KIND = "hazard_growth"
KINDS = (SHIFT_KIND, SIGMA_KIND, GRADE_KIND, GROWTH_KIND)

_MOVED = ("mine_row", "recorded_mine", "map_area", "map_point", "incident", "ref_point")
"""Tables whose geometry a map's correction moves; the coordinates as entered stay as they are."""


class AccuracyStore:
    """Proposals about handed-over maps, and their acceptance."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def propose(
        self,
        action: Action,
        kind: str,
        map_uuid: str,
        content: Mapping[str, object],
        *,
        grows: bool,
        explanation: str,
    ) -> str:
        """Offer a change of a map, in the place of an earlier open offer of the same kind."""
        values = {
            "content": json.dumps(dict(content), ensure_ascii=False),
            "grows": int(grows),
            "explanation": explanation,
        }
        known = self._workspace.row("proposal", kind=kind, subject_uuid=map_uuid, state="open")
        if known is not None:
            if (known["content"], known["explanation"]) != (values["content"], explanation):
                action.update("proposal", known["uuid"], values)
            return str(known["uuid"])
        refused = {"content": values["content"], "state": "refused"}
        again = self._workspace.row("proposal", kind=kind, subject_uuid=map_uuid, **refused)
        if again is not None:
            return str(again["uuid"])
        subject = {"kind": kind, "subject_table": "source_map", "subject_uuid": map_uuid}
        return action.insert("proposal", {**subject, **values})

    def accept(self, action: Action, proposal: str, *, person: str, reason: str) -> str:
        """Change a map as proposed and return its uuid.

        Raises
        ------
        RuleError
            When the proposal is decided already, or the person or the reason is missing.
        """
        row = self._open(proposal, person, reason)
        content = json.loads(row["content"])
        map_uuid = str(row["subject_uuid"])
        if row["kind"] == SHIFT_KIND:
            self.move_map(action, map_uuid, shift_of(content), made_by=person, back=False)
        elif row["kind"] == GROWTH_KIND:
            ground = gpkg_blob.geometry_from_blob(row["geom"])
            propose_hazard(action, ground, row["explanation"], "source_map", map_uuid)
        else:
            self._change_map(
                action, row, content, spoken(f"{row['explanation']} Accepted by {person}: {reason}")
            )
        self._decide(action, proposal, "accepted", person, reason)
        return map_uuid

    def _change_map(self, action: Action, row: sqlite3.Row, content: dict[str, Any], basis: str) -> None:
        """Give a map another sigma or grade; what it had stays in the proposal, so that it can go back."""
        source = self._workspace.row("source_map", uuid=row["subject_uuid"])
        if source is None:
            raise RuleError("The map of this proposal is not in the workspace any more: refuse the proposal.")
        names = ("sigma_m", "sigma_basis") if row["kind"] == SIGMA_KIND else ("evidence",)
        content["before"] = {name: source[name] for name in names}
        changes = {names[0]: content[names[0]]}
        if row["kind"] == SIGMA_KIND:
            changes["sigma_basis"] = basis
        action.update("source_map", row["subject_uuid"], changes)
        text = json.dumps(content, ensure_ascii=False)
        action.update("proposal", row["uuid"], {"content": text})

    def refuse(self, action: Action, proposal: str, *, person: str, reason: str) -> None:
        """Leave the map as it is; the refusal and its reason are kept.

        Raises
        ------
        RuleError
            When the proposal is decided already, or the person or the reason is missing.
        """
        self._open(proposal, person, reason)
        self._decide(action, proposal, "refused", person, reason)

    def reverse(self, action: Action, proposal: str, *, person: str, reason: str) -> str:
        """Take an accepted shift, sigma or grade back; return the map's uuid. Hazard that grew stays.

        Raises
        ------
        RuleError
            When it is not accepted or cannot go back, or the person or the reason is missing.
        """
        row = self._workspace.row("proposal", uuid=proposal, state="accepted")
        if row is None or row["kind"] not in (SHIFT_KIND, SIGMA_KIND, GRADE_KIND):
            raise RuleError("Only an accepted shift, sigma or grade of a map is taken back: choose one.")
        if not person.strip() or not reason.strip():
            raise RuleError("A decision is taken back by a person with a reason: enter both.")
        content = json.loads(row["content"])
        map_uuid = str(row["subject_uuid"])
        if row["kind"] == SHIFT_KIND:
            self.move_map(action, map_uuid, shift_of(content), made_by=person, back=True)
        else:
            before = content["before"]
            if "sigma_basis" in before:
                before["sigma_basis"] = spoken(
                    f"{before['sigma_basis']} Taken back by {person}: {reason}"
                ).strip()
            action.update("source_map", map_uuid, before)
        self._decide(action, proposal, "refused", person, f"Taken back: {reason}")
        return map_uuid

    def offer_again(self, action: Action, proposal: str) -> None:
        """Open a refused proposal again, to be decided anew.

        Raises
        ------
        RuleError
            When it is not refused.
        """
        row = self._workspace.row("proposal", uuid=proposal, state="refused")
        if row is None:
            raise RuleError("Only a refused proposal is offered again: choose one.")
        action.update("proposal", proposal, {"state": "open", "decided_by": "", "reason": ""})

    def move_map(self, action: Action, map_uuid: str, shift: Shift, *, made_by: str, back: bool) -> None:
        """Move everything that a map places, and write the correction down as a fit."""
        import shapely

        turn = shift.undo if back else shift.apply
        for table in _MOVED:
            rows = action.connection.execute(sql.select(table, ("uuid", "geom"), ("map_uuid",)), (map_uuid,))
            for row in rows.fetchall():
                geometry: Any = gpkg_blob.geometry_from_blob(row["geom"])
                if geometry is not None:
                    moved = shapely.transform(geometry, turn)
                    action.update(table, row["uuid"], {"geom": action.blob(moved)})
        for fit in self._workspace.rows("map_fit", map_uuid=map_uuid, is_current=1):
            action.update("map_fit", fit["uuid"], {"is_current": 0})
        source = self._workspace.row("source_map", uuid=map_uuid)
        parameters = {
            "east_m": shift.east_m,
            "north_m": shift.north_m,
            "rotation_deg": shift.rotation_deg,
            "pivot": list(shift.pivot),
            "back": back,
        }
        action.insert(
            "map_fit",
            {
                "map_uuid": map_uuid,
                "method": "shift",
                "parameters": json.dumps(parameters),
                "sigma_m": 1.0 if source is None else source["sigma_m"],
                "made_on": utc_now(),
                "made_by": made_by,
            },
        )

    def _open(self, proposal: str, person: str, reason: str) -> sqlite3.Row:
        row = self._workspace.row("proposal", uuid=proposal, state="open")
        if row is None or row["kind"] not in KINDS:
            raise RuleError("This proposal is decided already: refresh the list.")
        if not person.strip() or not reason.strip():
            raise RuleError("A proposal is decided by a person with a reason: enter both.")
        return row

    def _decide(self, action: Action, proposal: str, state: str, person: str, reason: str) -> None:
        said = {"decided_by": person, "decided_at": utc_now(), "reason": reason}
        action.update("proposal", proposal, {"state": state, **said})


def shift_of(content: Mapping[str, Any]) -> Shift:
    """Return the shift that a proposal holds.

    Raises
    ------
    RuleError
        When its figures are not finite.
    """
    from mine_planner.domain.displacement import Shift

    names = ("east_m", "north_m", "rotation_deg")
    east, north, turn = (float(content[name]) for name in names)
    pivot = (float(content["pivot"][0]), float(content["pivot"][1]))
    if not all(map(math.isfinite, (east, north, turn, *pivot))):
        raise RuleError("The proposed shift holds no figures: compute the accuracy anew.")
    return Shift(east, north, turn, pivot)
