# SPDX-License-Identifier: GPL-2.0-or-later
"""Records that could not be brought in: they wait in the workspace with every cell as it was handed in.

They are rows of ``import_finding`` whose ``source_fid`` is `MARK`; ``attributes`` holds the cells as JSON.
A record that was corrected is marked *repaired*, one that a person sets aside *noted* with the reason; none
is deleted.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

MARK = "waiting record"


@dataclass(frozen=True)
class WaitingRow:
    """One record that waits: where it came from, what is wrong, and its cells (JSON of a draft)."""

    uuid: str
    file_name: str
    record: str
    problem: str
    draft: str
    order: dict[str, Any]


def row_values(
    file_name: str, record: str, problem: str, draft: str, order: dict[str, Any]
) -> dict[str, Any]:
    """Return the row of ``import_finding`` that keeps a record; ``order`` is what was said of the import."""
    kept = json.dumps({"draft": json.loads(draft), "order": order}, ensure_ascii=False, sort_keys=True)
    return {
        "file_name": file_name,
        "source_fid": MARK,
        "map_name": record,
        "problem": problem,
        "outcome": "skipped",
        "explanation": spoken("The record waits as it was handed in: correct it in the entry form."),
        "attributes": kept,
    }


def waiting(workspace: Workspace) -> list[WaitingRow]:
    """Return the records that wait, oldest first."""
    found = []
    for row in workspace.rows("import_finding", source_fid=MARK, outcome="skipped"):
        kept = json.loads(row["attributes"])
        draft = json.dumps(kept["draft"], ensure_ascii=False, sort_keys=True)
        found.append(
            WaitingRow(row["uuid"], row["file_name"], row["map_name"], row["problem"], draft, kept["order"])
        )
    return found


def came_in(action: Action, uuid: str, map_uuid: str) -> None:
    """Mark a record as corrected and brought in."""
    values = {
        "outcome": "repaired",
        "map_uuid": map_uuid,
        "explanation": spoken("Corrected in the entry form and brought in."),
    }
    action.update("import_finding", uuid, values)


def set_aside(action: Action, uuid: str, person: str, reason: str) -> None:
    """Stop waiting for a record, by a person's decision; its cells stay in the workspace.

    Raises
    ------
    InputError
        When who or why is missing.
    """
    if not person.strip() or not reason.strip():
        raise InputError("Setting a record aside needs who decides it and why: fill in both.")
    words = spoken(f"Set aside by {person.strip()}: {reason.strip()}")
    action.update("import_finding", uuid, {"outcome": "noted", "explanation": words})
