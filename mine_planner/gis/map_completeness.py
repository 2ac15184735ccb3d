# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of what must be recorded a scan or a vector map shows, ticked off by a person.

Records are scored from their cells as they come in; a picture or a drawing has to be looked at. What was
ticked is kept as a decision with name and reason, the score with the map.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store import database
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

WHAT = "completeness"
"""``decision.what`` of a checklist; its content is ``{"present": [codes]}``."""

_NEWEST = """
SELECT content, decided_by, decided_at FROM decision
WHERE what = 'completeness' AND subject_table = 'source_map' AND subject_uuid = ?
ORDER BY decided_at DESC, uuid DESC LIMIT 1
"""


@dataclass(frozen=True)
class Checklist:
    """What a map shows of the list of CCW Amended Protocol II, Technical Annex 1(a).

    ``present`` holds codes of :data:`mine_planner.domain.completeness.ITEMS`; ``decided_at`` is UTC.
    """

    present: frozenset[str]
    decided_by: str
    decided_at: str


def checklist(workspace: Workspace, map_uuid: str) -> Checklist | None:
    """Return the newest checklist of a map, or None while nobody looked."""
    with database.translated(workspace.path):
        row = workspace.connection.execute(_NEWEST, (map_uuid,)).fetchone()
    if row is None:
        return None
    present = json.loads(row["content"]).get("present", [])
    return Checklist(frozenset(present), row["decided_by"], row["decided_at"])


def tick_off(action: Action, map_uuid: str, present: Iterable[str], *, person: str, reason: str) -> int:
    """Keep which items a map shows, with the score that follows; return the score, 0 to 100.

    Raises
    ------
    InputError
        When an item is not on the list.
    RuleError
        When the person or the reason is missing.
    """
    from mine_planner.domain.completeness import ITEMS, of_items

    known = {item.code for item in ITEMS}
    chosen = set(present)
    if chosen - known:
        raise InputError(
            f"{min(chosen - known)} is not on the list of what a map must show: choose {', '.join(known)}."
        )
    if not person.strip() or not reason.strip():
        raise RuleError("A person says what a map shows, with a reason: enter both.")
    score = of_items(chosen).score
    action.insert(
        "decision",
        {
            "subject_table": "source_map",
            "subject_uuid": map_uuid,
            "what": WHAT,
            "decided_by": person.strip(),
            "decided_at": utc_now(),
            "reason": reason.strip(),
            "content": json.dumps({"present": [item.code for item in ITEMS if item.code in chosen]}),
        },
    )
    action.update("source_map", map_uuid, {"completeness": score})
    return score
