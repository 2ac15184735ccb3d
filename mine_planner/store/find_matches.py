# SPDX-License-Identifier: GPL-2.0-or-later
"""Which recorded mine each find probably is, as proposals; a person confirms or breaks a match."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.store import gpkg_blob
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mine_planner.domain.finds import Matching
    from mine_planner.store.action import Action
    from mine_planner.store.find_arrays import Finds, Mines
    from mine_planner.store.find_window import Nearby
    from mine_planner.store.workspace import Workspace

_BREAK = "break_match"


@dataclass(frozen=True)
class DeviceCount:
    """What is known of one type of device in one task (counts); the type is a code of the list."""

    ordnance: str
    recorded: int
    reported_lifted: int
    found: int
    unaccounted: int
    beyond_record: int


class FindMatches:
    """Matches finds to records and counts what is unaccounted for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    # -------------------------------------------------------------- match
    def match(self, action: Action) -> int:
        """Match all finds to the records; new matches are proposals. Return how many changed."""
        finds, mines, matching = self.matching()
        changed = 0
        for index, partner in enumerate(matching.mine_of_find.tolist()):
            if finds.state[index] == "confirmed":
                continue
            wanted: tuple[str, str, str, float | None] = ("", "", "unmatched", None)
            if partner >= 0:
                away = float(matching.distance[index])
                wanted = (mines.table[partner], mines.uuid[partner], "proposed", away)
            elif finds.state[index] == "broken":
                continue
            if finds.matched[index] == wanted[:2] and finds.state[index] == wanted[2]:
                continue
            names = ("matched_table", "matched_uuid", "match_state", "residual_m")
            action.update("find", finds.uuid[index], dict(zip(names, wanted, strict=True)))
            changed += 1
        return changed

    def confirm(self, action: Action, find: str, *, table: str, mine: str, person: str, reason: str) -> None:
        """Confirm that a find is a recorded mine, or a mine of a recorded row."""
        self._decide(action, find, "confirm_match", person, reason, {"table": table, "uuid": mine})
        values = {"matched_table": table, "matched_uuid": mine, "match_state": "confirmed"}
        action.update("find", find, values)

    def break_match(self, action: Action, find: str, *, person: str, reason: str) -> None:
        """Say that a find is not the mine it was matched to; the pair is never proposed again."""
        row = self._workspace.row("find", uuid=find)
        if row is None or not row["matched_uuid"]:
            raise RuleError("This find is matched to nothing: refresh the list.")
        pair = {"table": row["matched_table"], "uuid": row["matched_uuid"]}
        self._decide(action, find, _BREAK, person, reason, pair)
        action.update("find", find, {"match_state": "broken", "residual_m": None})

    # -------------------------------------------------------------- account
    def account(self, task_uuid: str) -> list[DeviceCount]:
        """Count per type of device in a task: recorded, lifted, found, unaccounted for."""
        import numpy as np

        from mine_planner.domain.finds import account_devices
        from mine_planner.domain.old_geos import contains_points
        from mine_planner.store import find_arrays, find_window

        task = self._workspace.row("clearance_task", uuid=task_uuid)
        outline: Any = None if task is None else gpkg_blob.geometry_from_blob(task["geom"])
        if outline is None:
            raise RuleError("This task has no outline, so nothing can be counted: draw it first.")
        k = find_arrays.corridor_k(self._workspace)
        near = find_window.near_task(self._workspace, outline.bounds, task_uuid, k)
        finds, mines, matching = self.matching(near)
        types = find_arrays.read_types(self._workspace)
        inside = contains_points(outline, mines.xy[:, 0], mines.xy[:, 1])
        own = np.array([name == task_uuid for name in finds.task], dtype=bool)
        number = np.cumsum(inside) - 1
        partner = matching.mine_of_find[own]
        hit = (partner >= 0) & inside[np.where(partner >= 0, partner, 0)] if len(inside) else partner >= 0
        of_find = np.where(hit, number[np.where(partner >= 0, partner, 0)] if len(inside) else -1, -1)
        accounts = account_devices(
            np.zeros(int(inside.sum()), dtype=np.int64),
            mines.kind[inside],
            find_task=np.zeros(int(own.sum()), dtype=np.int64),
            find_type=finds.kind[own],
            mine_of_find=of_find,
            lifted=mines.lifted[inside],
        )
        names = (*types.names, "")
        return [
            DeviceCount(
                names[a.ordnance], a.recorded, a.reported_lifted, a.found, a.unaccounted, a.beyond_record
            )
            for a in accounts
        ]

    def check_completion(self, task_uuid: str, explanation: str = "") -> int:
        """Return the devices unaccounted for in a task; without an explanation they bar completion.

        Raises
        ------
        RuleError
            When devices are unaccounted for and nothing explains it.
        """
        missing = sum(count.unaccounted for count in self.account(task_uuid))
        if missing and not explanation.strip():
            raise RuleError(
                f"Recorded devices that are unaccounted for: {missing}. Write down how that is explained "
                "before the task is completed, or search on."
            )
        return missing

    # -------------------------------------------------------------- helpers
    def _decide(
        self, action: Action, find: str, what: str, person: str, reason: str, content: Mapping[str, str]
    ) -> None:
        if not person.strip() or not reason.strip():
            raise RuleError("A match is confirmed or broken by a person with a reason: enter both.")
        subject = {"subject_table": "find", "subject_uuid": find, "what": what}
        said = {"decided_by": person, "decided_at": utc_now(), "reason": reason}
        action.insert("decision", {**subject, **said, "content": json.dumps(dict(content))})

    def matching(self, near: Nearby | None = None) -> tuple[Finds, Mines, Matching]:
        """Match finds to recorded mines, all or those near a task, without saving anything."""
        from mine_planner.domain.finds import match_finds
        from mine_planner.store import find_arrays, match_pairs

        types = find_arrays.read_types(self._workspace)
        finds = find_arrays.read_finds(self._workspace, types, near)
        mines = find_arrays.read_mines(self._workspace, types, near)
        broken = [
            (row["subject_uuid"], json.loads(row["content"]))
            for row in self._workspace.rows("decision", what=_BREAK)
        ]
        matching = match_finds(
            finds.xy,
            mines.xy,
            mines.reach,
            find_type=finds.kind,
            mine_type=mines.kind,
            compatible=types.compatible,
            confirmed=match_pairs.confirmed(finds, mines),
            broken=match_pairs.broken(finds, mines, broken),
        )
        return finds, mines, matching
