# SPDX-License-Identifier: GPL-2.0-or-later
"""Give another office its part of the workspace, as a workspace of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.store import backups, exchange_export, exchange_part, sql
from mine_planner.store.exchange_index import index_pending
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.merge_changes import merge_changes
from mine_planner.store.values import Author, new_uuid, utc_now
from mine_planner.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.store.exchange_part import Area

_ENDINGS = ("", "-wal", "-shm", ".rows")


def part_for_office(
    workspace: Workspace,
    target: Path,
    office: str,
    area: Area,
    progress: Callable[[float], None] | None = None,
) -> int:
    """Write an office's part of the workspace; return the number of its rows.

    Nothing is deleted here. The office exchanges changes with this one from the first day; rows that
    are not in its part are absent there, and never taken for deleted.

    Parameters
    ----------
    workspace
        Open for writing: the handing over is recorded.
    target
        Of the new workspace; it must not exist.
    office
        Code of the office that is to work with it.
    area
        What lies in it, with all that belongs to it, is the part.
    progress
        Called with the share done, 0 to 1; it cancels by raising.

    Raises
    ------
    InputError
        When the code is empty or this office's own, or the target is there.
    WorkspaceError
        When it cannot be written or was cancelled; nothing half stays behind.
    """
    code = office.strip()
    if not code or code == workspace.info.office:
        raise InputError(
            "A part for another office needs that office's code: enter one that is not this one's."
        )
    if target.exists():
        raise InputError(f"{target.name} is there already: choose another name.")
    with workspace.action("Prepare a part for office " + code, kind="export") as action:
        ledger = Ledger(action.connection)
        index_pending(ledger, action)
        generation = ledger.end_generation()
    rows = target.with_name(target.name + ".rows")
    finished = False
    try:
        only = exchange_part.part_rows(workspace.connection, area)
        total = max(1, 2 * sum(map(len, only.values())))
        told = None if progress is None else lambda done: progress(min(1.0, done / total))
        span = (0, generation)
        written = exchange_export.write_rows(workspace, ledger, rows, code, span, (), told, only)
        exchange_part.new_file(workspace.connection, target, code)
        replica, mark = _fill(workspace, target, rows, code, area, told)
        finished = True
    finally:
        for ending in _ENDINGS if not finished else (".rows",):
            target.with_name(target.name + ending).unlink(missing_ok=True)
    _record(workspace, target, (code, replica, mark), generation, area)
    return written.rows


def _fill(
    workspace: Workspace,
    target: Path,
    rows: Path,
    office: str,
    area: Area,
    told: Callable[[int], None] | None,
) -> tuple[str, str]:
    """Bring the rows into the new file, as another replica that knows its origin; return it with its mark."""
    copy = Workspace.open(target, Author(workspace.author.user, office))
    try:
        with copy.action("Take a part over as office " + office, kind="merge") as action:
            ledger = Ledger(action.connection)
            ledger.take_into_account()
            replica = ledger.fork(office).uuid
        merge_changes(copy, rows, progress=told)
        with copy.action("Note the part of office " + office, kind="merge") as action:
            ledger = Ledger(action.connection)
            origin = workspace_replica(workspace)
            ledger.set_acknowledged(origin, ledger.generation)
            row = {**_log(workspace.info.office, "received"), "note": exchange_part.OWN_MARK + area.as_text()}
            action.connection.execute(sql.insert("exchange_log", tuple(row)), tuple(row.values()))
            mark = ledger.mark(replica, ledger.generation) or ""
    finally:
        copy.close()
    return replica, mark


def workspace_replica(workspace: Workspace) -> str:
    """Return the uuid of the replica that an open workspace is."""
    return Ledger(workspace.connection).own.uuid


def _record(
    workspace: Workspace, target: Path, part: tuple[str, str, str], generation: int, area: Area
) -> None:
    code, replica, mark = part
    with workspace.action("Hand a part over to office " + code, kind="export") as action:
        ledger = Ledger(action.connection)
        ledger.replica_fid(replica, code)
        ledger.set_held(replica, 1)
        ledger.keep_mark(replica, 1, mark)
        ledger.set_acknowledged(replica, generation)
        row = {
            **_log(code, "handed_over"),
            "first_fid": 1,
            "last_fid": ledger.entry_at(generation),
            "sha256": backups.file_sha256(target),
            "file_name": target.name,
            "note": exchange_part.OTHER_MARK + area.as_text(),
        }
        action.connection.execute(sql.insert("exchange_log", tuple(row)), tuple(row.values()))


def _log(office: str, direction: str) -> dict[str, object]:
    return {"uuid": new_uuid(), "office": office, "direction": direction, "at": utc_now()}
