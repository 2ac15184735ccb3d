# SPDX-License-Identifier: GPL-2.0-or-later
"""A copy of the workspace for another office, with an identity of its own from the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.store import backups, sql
from mine_planner.store.exchange_index import index_pending
from mine_planner.store.exchange_ledger import Ledger, take_over
from mine_planner.store.values import Author, new_uuid, utc_now
from mine_planner.store.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.store.backups import Progress


def copy_for_office(workspace: Workspace, target: Path, office: str, progress: Progress | None = None) -> str:
    """Copy the workspace, and let the copy be another office's.

    Both know from then on what they share, so the first change file between them is small.

    Parameters
    ----------
    workspace
        Open for writing: the handing over is recorded.
    target
        Of the copy; it must not exist.
    office
        Code of the office that is to work with the copy.

    Returns
    -------
    str
        The new replica's uuid.

    Raises
    ------
    InputError
        When the code is empty or this office's own.
    WorkspaceError
        When the copy cannot be written or was cancelled; no half copy stays behind.
    """
    code = office.strip()
    if not code or code == workspace.info.office:
        raise InputError(
            "A copy for another office needs that office's code: enter one that is not this office's."
        )
    with workspace.action("Prepare a copy for office " + code, kind="export") as action:
        ledger = Ledger(action.connection)
        index_pending(ledger, action)
        generation = ledger.end_generation()
    backups.safe_copy(workspace.path, target, progress)
    copy = Workspace.open(target, Author(workspace.author.user, code))
    try:
        uuid = take_over(copy, code)
    finally:
        copy.close()
    made = backups.renew_checksum(target)
    with workspace.action("Hand a copy over to office " + code, kind="export") as action:
        ledger = Ledger(action.connection)
        ledger.replica_fid(uuid, code)
        ledger.set_held(uuid, generation)
        ledger.set_acknowledged(uuid, generation)
        row = {
            "uuid": new_uuid(),
            "office": code,
            "direction": "handed_over",
            "at": utc_now(),
            "first_fid": 1,
            "last_fid": ledger.entry_at(generation),
            "sha256": made.sha256,
            "file_name": target.name,
        }
        action.connection.execute(sql.insert("exchange_log", tuple(row)), tuple(row.values()))
    return uuid
