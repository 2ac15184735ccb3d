# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds in the workspace: entered, doubted, matched to records, accounted for.

A find whose coordinates do not fit its task counts as hazard where it was reported, at once; the
other readings are only proposed. A match never releases anything.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.store import authority, gpkg_blob
from mine_planner.store.find_matches import FindMatches
from mine_planner.store.land import LandStore
from mine_planner.store.land_values import propose_hazard
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mine_planner.domain.doubtful_finds import DoubtfulFind
    from mine_planner.store.action import Action
    from mine_planner.store.progress_values import FindEntry

FADE_OUT_KEY = "fade_out_m"
"""Setting: the authority's distance to be searched beyond a find, metres; 0 until it is decided."""
ACCURACY_KEY = "find_accuracy_m"
DEFAULT_ACCURACY_M = 10.0
"""How far off a handheld receiver may be where nobody says better; a wider figure errs outwards."""
POSITION_KIND = "find_position"


@dataclass(frozen=True)
class AddedFind:
    """A saved find and what it called for, in sentences."""

    uuid: str
    sentences: tuple[str, ...] = ()
    doubtful: bool = False
    critical: bool = False


class FindStore(FindMatches):
    """The aggregate of finds."""

    # -------------------------------------------------------------- enter
    def add(
        self,
        action: Action,
        entry: FindEntry,
        *,
        task_uuid: str | None,
        report_uuid: str | None,
        day: str,
        known_shifts: Mapping[str, tuple[float, float]] | None = None,
    ) -> AddedFind:
        """Save a find; its place counts as hazard before anybody decides.

        Parameters
        ----------
        known_shifts
            Shifts (east, north) in metres that a wrong setting would cause, by name.
        """
        accuracy = self._accuracy(entry)
        fade_out = authority.number(self._workspace, FADE_OUT_KEY) or 0.0
        doubt = self._doubt(entry, task_uuid, accuracy, fade_out, known_shifts)
        uuid = action.insert("find", self._values(action, entry, task_uuid, report_uuid, day, doubt))
        sentences: list[str] = []
        if doubt is not None:
            sentences.append(doubt.sentence)
            self._note_doubt(action, uuid, doubt)
        if entry.point is None or not all(map(math.isfinite, entry.point)):
            return AddedFind(uuid, tuple(sentences), doubt is not None)
        alarm = LandStore(self._workspace).device_found(
            action, uuid, entry.point, accuracy_m=accuracy, fade_out_m=fade_out
        )
        if alarm.critical or alarm.proposed_hazard is not None:
            sentences.append(alarm.sentence)
        return AddedFind(uuid, tuple(sentences), doubt is not None, alarm.critical)

    def correct_position(
        self, action: Action, proposal: str, choice: int, *, person: str, reason: str
    ) -> None:
        """Take one of the proposed readings; the hazard where it was first reported stays.

        Raises
        ------
        RuleError
            When the proposal is decided, the reading is not there, or person or reason is missing.
        """
        import shapely

        row = self._workspace.row("proposal", uuid=proposal, kind=POSITION_KIND, state="open")
        readings = [] if row is None else json.loads(row["content"])["corrections"]
        if row is None or not 0 <= choice < len(readings) or not person.strip() or not reason.strip():
            raise RuleError("An open correction is chosen by a person with a reason: enter both.")
        taken = readings[choice]
        point = shapely.Point(taken["x"], taken["y"])
        note = f"Position corrected ({taken['reading']}): {reason}"
        changes = {"geom": action.blob(point), "position_doubtful": 0, "note": note}
        action.update("find", row["subject_uuid"], changes)
        decided = {"state": "accepted", "decided_by": person, "decided_at": utc_now(), "reason": reason}
        action.update("proposal", proposal, decided)

    # -------------------------------------------------------------- helpers
    def _accuracy(self, entry: FindEntry) -> float:
        if entry.accuracy_m is not None:
            return entry.accuracy_m
        setting = authority.number(self._workspace, ACCURACY_KEY)
        return DEFAULT_ACCURACY_M if setting is None else setting

    def _doubt(
        self,
        entry: FindEntry,
        task_uuid: str | None,
        accuracy: float,
        fade_out: float,
        shifts: Mapping[str, tuple[float, float]] | None,
    ) -> DoubtfulFind | None:
        if entry.point is None or task_uuid is None:
            return None
        import shapely

        from mine_planner.domain.doubtful_finds import doubt_find

        row = self._workspace.row("clearance_task", uuid=task_uuid)
        outline = None if row is None else gpkg_blob.geometry_from_blob(row["geom"])
        if outline is None:
            return None
        outline = shapely.make_valid(outline)
        x, y = entry.point
        return doubt_find(x, y, outline, accuracy_m=accuracy, fade_out_m=fade_out, known_shifts=shifts)

    def _values(
        self,
        action: Action,
        entry: FindEntry,
        task_uuid: str | None,
        report_uuid: str | None,
        day: str,
        doubt: DoubtfulFind | None,
    ) -> dict[str, Any]:
        import shapely

        placed = entry.point is not None and all(map(math.isfinite, entry.point))
        return {
            "geom": action.blob(shapely.Point(entry.point)) if placed else None,
            "task_uuid": task_uuid,
            "report_uuid": report_uuid,
            "ordnance": entry.ordnance,
            "qty": entry.qty,
            "depth_cm": entry.depth_cm,
            "mineuxocondition": entry.condition,
            "action_taken": entry.action,
            "found_on": day,
            "accuracy_m": entry.accuracy_m,
            "user_entered_x": entry.x_text,
            "user_entered_y": entry.y_text,
            "coordrefsys": entry.crs,
            "position_doubtful": int(doubt is not None),
            "note": entry.note,
        }

    def _note_doubt(self, action: Action, uuid: str, doubt: DoubtfulFind) -> None:
        place = None
        if doubt.hazard is not None and doubt.hazard.area > 0:
            propose_hazard(action, doubt.hazard, doubt.sentence, "find", uuid)
            place = action.blob(doubt.hazard)
        readings = [asdict(correction) for correction in doubt.corrections[:12]]
        subject = {"kind": POSITION_KIND, "subject_table": "find", "subject_uuid": uuid, "geom": place}
        content = json.dumps({"corrections": readings}, ensure_ascii=False)
        action.insert("proposal", {**subject, "content": content, "explanation": doubt.sentence})
