# SPDX-License-Identifier: GPL-2.0-or-later
"""Another order of tasks, from what the finds taught about the maps that they rest on.

It only orders: no task shrinks, no land is released, and people, schools or roads are not weighed here.
A person accepts it or not.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.errors import RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.store.find_matches import FindMatches
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.values import utc_now
from mine_planner.store.weights import WeightStore

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.gis.accuracy_compute import AccuracyRow
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

ORDER_KIND = "task_priority"
_NO_RANK = 10**9
_TASKS = """
SELECT uuid, code, rank, rank_reason, area_m2, geom FROM clearance_task
WHERE geom IS NOT NULL AND status IN ('planned', 'assigned', 'in_progress') ORDER BY code
"""


@dataclass(frozen=True)
class TaskChance:
    """Devices expected in a task: recorded and not lifted or found, times the share that held nearby."""

    uuid: str
    code: str
    rank: int | None
    why: str
    expected: float
    per_1000_m2: float


def propose_order(workspace: Workspace, rows: list[AccuracyRow]) -> str:
    """Offer another order where the present one differs; return the proposal's uuid or an empty text."""
    found = task_chances(workspace, rows)
    if not any(task.expected for task in found):
        return ""
    now = sorted(found, key=lambda t: (t.rank or _NO_RANK, t.code))
    new = sorted(found, key=lambda t: (-t.per_1000_m2, t.rank or _NO_RANK, t.code))
    if [t.uuid for t in now] == [t.uuid for t in new] and all(t.rank for t in found):
        return ""
    ranks = [
        {
            "uuid": task.uuid,
            "code": task.code,
            "now": task.rank,
            "why": task.why,
            "new": place,
            "expected": round(task.expected, 1),
            "per_1000_m2": round(task.per_1000_m2, 2),
        }
        for place, task in enumerate(new, start=1)
    ]
    first = ranks[0]
    words = spoken(
        f"By devices expected per 1,000 m² (recorded and not found yet, times the share of finds that lay "
        f"in corridors of the same batch), {first['code']} comes first with {first['expected']:g} devices. "
        "People, schools and roads are not weighed here."
    )
    values = {"content": json.dumps({"ranks": ranks}, ensure_ascii=False), "explanation": words}
    known = workspace.row("proposal", kind=ORDER_KIND, state="open")
    with workspace.action("Propose an order of tasks") as action:
        if known is not None:
            action.update("proposal", known["uuid"], values)
            return str(known["uuid"])
        return action.insert("proposal", {"kind": ORDER_KIND, "subject_table": "clearance_task", **values})


def task_chances(workspace: Workspace, rows: list[AccuracyRow]) -> list[TaskChance]:
    """Return how many devices each open task is expected to hold still."""
    share = {item.uuid: row.estimate.mean for row in rows for item in row.maps}
    _, mines, matching = FindMatches(workspace).matching()
    weight = np.array([share.get(uuid, 1.0) for uuid in mines.map_uuid], dtype=np.float64)
    weight[mines.lifted.astype(bool)] = 0.0
    weight[matching.mine_of_find[matching.matched]] = 0.0
    tasks = workspace.connection.execute(_TASKS).fetchall()
    blobs = np.array([wkb_of(task["geom"]) for task in tasks], dtype=object)
    shapes = shapely.make_valid(shapely.from_wkb(blobs))
    tree = shapely.STRtree(shapely.points(mines.xy))
    owner, mine = tree.query(shapes, predicate="intersects") if len(mines.xy) else ([], [])
    expected = np.zeros(len(tasks))
    np.add.at(expected, np.asarray(owner, dtype=np.int64), weight[np.asarray(mine, dtype=np.int64)])
    areas = np.maximum(shapely.area(shapes), 1.0)
    return [
        TaskChance(
            task["uuid"],
            task["code"],
            task["rank"],
            task["rank_reason"],
            float(expected[index]),
            float(1000 * expected[index] / areas[index]),
        )
        for index, task in enumerate(tasks)
    ]


def accept_order(workspace: Workspace, proposal: str, *, person: str, reason: str) -> None:
    """Give the tasks their proposed ranks, by a person's decision.

    Raises
    ------
    RuleError
        When it is decided already, or the person or the reason is missing.
    """
    row = _row(workspace, proposal, "open")
    ranks = json.loads(row["content"])["ranks"]
    words = "{:g} devices expected, {:g} per 1,000 m², by what the finds say about the maps."
    wanted = {
        item["uuid"]: (int(item["new"]), words.format(item["expected"], item["per_1000_m2"]))
        for item in ranks
        if workspace.row("clearance_task", uuid=item["uuid"]) is not None
    }
    with workspace.action("Accept an order of tasks") as action:
        content: dict[str, Any] = {"proposal": proposal}
        store = WeightStore(workspace)
        store.decide(action, "clearance_task", wanted, decided_by=person, reason=reason, content=content)
        _decide(action, proposal, "accepted", person, reason)


def refuse_order(workspace: Workspace, action: Action, proposal: str, *, person: str, reason: str) -> None:
    """Leave the order as it is."""
    _row(workspace, proposal, "open")
    _decide(action, proposal, "refused", person, reason)


def reverse_order(workspace: Workspace, proposal: str, *, person: str, reason: str) -> None:
    """Give the tasks the ranks back that they had."""
    row = _row(workspace, proposal, "accepted")
    with workspace.action("Take an order of tasks back") as action:
        for item in json.loads(row["content"])["ranks"]:
            if workspace.row("clearance_task", uuid=item["uuid"]) is not None:
                before = {"rank": item["now"], "rank_reason": item["why"]}
                action.update("clearance_task", item["uuid"], before)
        _decide(action, proposal, "refused", person, f"Taken back: {reason}" if reason.strip() else "")


def _row(workspace: Workspace, proposal: str, state: str) -> sqlite3.Row:
    row = workspace.row("proposal", uuid=proposal, kind=ORDER_KIND, state=state)
    if row is None:
        raise RuleError("This order is decided already: refresh the list.")
    return row


def _decide(action: Action, proposal: str, state: str, person: str, reason: str) -> None:
    if not person.strip() or not reason.strip():
        raise RuleError("A proposal is decided by a person with a reason: enter both.")
    said = {"decided_by": person.strip(), "decided_at": utc_now(), "reason": reason.strip()}
    action.update("proposal", proposal, {"state": state, **said})
