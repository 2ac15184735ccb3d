# SPDX-License-Identifier: GPL-2.0-or-later
"""Which copies are out with somebody and no longer right: whom to call, and what changed.

Runs on any thread, with a connection of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import PlannerError
from mine_planner.gis import workspaces
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.store.sheets import SheetStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

UNREADABLE = ("?",)
"""The task of a copy can no longer be read: its holder is called as well."""


def copies_to_call(
    path: Path, is_cancelled: Callable[[], bool] = lambda: False
) -> dict[str, tuple[str, ...]]:
    """Return the uuids of issues that differ from the plan of now, each with the parts that changed."""
    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        reader, store = SheetReader(workspace), SheetStore(workspace)
        found: dict[str, tuple[str, ...]] = {}
        issued = store.register()
        for code in sorted({row["code"] for row in issued}):
            if is_cancelled():
                break
            try:
                content = reader.read(code)
            except PlannerError:
                lost = [row["uuid"] for row in issued if row["code"] == code and not row["draft"]]
                found.update(dict.fromkeys(lost, UNREADABLE))
                continue
            found |= {held.uuid: held.changes for held in store.outdated(content)}
        return found
    finally:
        workspace.close()
