# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sheets changed since they were printed, are approved, or lie out of date with somebody.

Runs on any thread, with a connection of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import PlannerError
from mine_planner.gis import workspaces
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.store.sheets import SheetStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class SheetState:
    """How a task's sheet stands.

    Attributes
    ----------
    uuid, code, name
        The task.
    revision
        Of the content as it is now.
    changed
        The last print says something else, or there is none.
    approved
        Exactly this content is approved for field use.
    problem
        Why no sheet can be made; empty when one can.
    out
        How many copies are with somebody and no longer right.
    """

    uuid: str
    code: str
    name: str
    revision: int = 0
    changed: bool = True
    approved: bool = False
    problem: str = ""
    out: int = 0


def sheet_states(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> list[SheetState]:
    """Return how every task's sheet stands, by code."""
    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        reader, store = SheetReader(workspace), SheetStore(workspace)
        found: list[SheetState] = []
        for row in workspace.rows("clearance_task", ("code",)):
            if is_cancelled():
                break
            found.append(_state(reader, store, row["uuid"], row["code"], row["name"]))
        return found
    finally:
        workspace.close()


def _state(reader: SheetReader, store: SheetStore, uuid: str, code: str, name: str) -> SheetState:
    try:
        content = reader.read(code)
    except PlannerError as error:
        return SheetState(uuid, code, name, problem=error.message)
    return SheetState(
        uuid,
        code,
        name,
        revision=store.revision_of(content),
        changed=store.is_changed(content),
        approved=store.approval_of(content) is not None,
        out=len(store.outdated(content)),
    )
