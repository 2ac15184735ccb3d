# SPDX-License-Identifier: GPL-2.0-or-later
"""On whose behalf QGIS commits a layer's edit session: told to the file just before, cleared just after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.store import database, journal
from mine_planner.store.values import new_uuid, utc_now

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

_BEGIN = (
    "INSERT INTO journal_action (uuid, at, name, user_name, office, program, kind) "
    "VALUES (?, ?, ?, ?, ?, ?, 'layer_edit')"
)
_SET = "UPDATE journal_context SET layer_action_fid = ?"
_CLEAR = "UPDATE journal_context SET layer_action_fid = NULL"


def begin_layer_edit(workspace: Workspace, name: str) -> int:
    """Say that what other connections write from now on is one action of this user.

    Call it in the layer's ``beforeCommitChanges`` and :func:`end_layer_edit` after the commit, whether
    it succeeded or not. What already waited in the journal is sealed first.

    Returns
    -------
    int
        The action's key in ``journal_action``.

    Raises
    ------
    WorkspaceError
        When another program holds the file too long.
    """
    author = workspace.author
    with database.translated(workspace.path), database.transaction(workspace.connection):
        journal.seal(workspace.connection, author.user)
        values = (new_uuid(), utc_now(), name, author.user, author.office, "QGIS")
        fid = workspace.connection.execute(_BEGIN, values).lastrowid or 0
        workspace.connection.execute(_SET, (fid,))
    return fid


def end_layer_edit(workspace: Workspace) -> int:
    """Take that back, seal what was committed, and return how many entries that were."""
    with database.translated(workspace.path), database.transaction(workspace.connection):
        workspace.connection.execute(_CLEAR)
        return journal.seal(workspace.connection, workspace.author.user)
