# SPDX-License-Identifier: GPL-2.0-or-later
"""A value that an edit session overwrote is put back where a person chooses it; both stay in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.store import row_labels

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mine_planner.store.action import Action
    from mine_planner.store.history import Conflict
    from mine_planner.store.workspace import Workspace


def ours_now(workspace: Workspace, conflict: Conflict) -> Any:
    """Return what stands in the file now where a conflict was; None where the row is gone."""
    row = workspace.row(conflict.table, fid=conflict.fid)
    if row is None or not conflict.column:
        return None
    return row[conflict.column]


def take_theirs(action: Action, workspace: Workspace, chosen: Iterable[tuple[Conflict, Any]]) -> None:
    """Put back what others had saved.

    Parameters
    ----------
    action
        The user's choice, one step of undo.
    chosen
        Conflicts, each with the value that the user saw as his own (:func:`ours_now`).

    Raises
    ------
    RuleError
        When one of the values was changed again since it was shown; nothing is put back then.
    """
    for conflict, seen in chosen:
        if ours_now(workspace, conflict) != seen:
            raise RuleError(
                f"The {row_labels.label(conflict.table, None)} {conflict.fid} was changed again since it was "
                "shown: close the window and look at its history."
            )
        if conflict.column:
            action.update(conflict.table, conflict.uuid, {conflict.column: conflict.theirs})
        elif conflict.theirs is not None and workspace.row(conflict.table, fid=conflict.fid) is None:
            action.insert(conflict.table, {"fid": conflict.fid, **conflict.theirs})
