# SPDX-License-Identifier: GPL-2.0-or-later
"""A change file for another office: what changed since it was last known to be up to date.

The start is what the other office has *confirmed* (each change file says what its sender holds), not
what was last sent. So a lost file needs no search: the next one holds its content too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.store import (
    exchange_classes,
    exchange_file,
    exchange_part,
    sql,
)
from mine_planner.store.database import translated
from mine_planner.store.exchange_index import index_pending
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.exchange_lines import Lines
from mine_planner.store.exchange_preview import confirmed_generation
from mine_planner.store.values import new_uuid, utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mine_planner.store.workspace import Workspace


_PROGRESS_ROWS = 1000


@dataclass(frozen=True)
class Exported:
    """What an export wrote.

    Attributes
    ----------
    rows
        Rows in the file.
    size
        Of the file, bytes.
    since
        Generation that the other office had confirmed; 0 when it gets everything.
    """

    path: Path
    rows: int
    size: int
    sha256: str
    since: int
    excluded: tuple[str, ...]


def export_changes(
    workspace: Workspace,
    path: Path,
    office: str,
    *,
    exclude: tuple[str, ...] = (),
    everything: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Exported:
    """Write a change file for an office, and record the export in the journal.

    Parameters
    ----------
    workspace
        Open for writing, since an export is recorded.
    path
        Of the new file; an older one of that name is replaced once the new one is whole.
    office
        Code of the office that is to merge it.
    exclude
        Classes of data to leave out, of :data:`exchange_classes.CLASSES`. Such a file confirms
        nothing: the office gets what was left out when a full file comes.
    everything
        Send all rows, whatever the office confirmed.
    progress
        Called with the number of rows written; it cancels by raising.

    Raises
    ------
    InputError
        When the office is this one, or a class is not known.
    WorkspaceError
        When the stick is full or was pulled out; nothing is recorded then.
    """
    _check_order(workspace, office, exclude)
    with workspace.action("Prepare changes for office " + office, kind="export") as action:
        ledger = Ledger(action.connection)
        index_pending(ledger, action)
        last = ledger.end_generation()
    since = 0 if everything else confirmed_generation(ledger, office)
    written = write_rows(workspace, ledger, path, office, (since, last), exclude, progress)
    result = Exported(path, written.rows, written.size, written.sha256, since, exclude)
    _record(workspace, ledger, result, office, last)
    return result


def _check_order(workspace: Workspace, office: str, exclude: tuple[str, ...]) -> None:
    unknown = [name for name in exclude if name not in exchange_classes.CLASSES]
    if unknown:
        known = ", ".join(exchange_classes.CLASSES)
        raise InputError(f"{unknown[0]} is no class of data that can be left out: choose among {known}.")
    if not office.strip():
        raise InputError("The export names no office: enter the code of the office that is to merge it.")
    if office.strip() == workspace.info.office:
        raise InputError(
            f"Office {office} is this one: enter another one, or take a copied file over as that one first."
        )


def write_rows(
    workspace: Workspace,
    ledger: Ledger,
    path: Path,
    office: str,
    span: tuple[int, int],
    exclude: tuple[str, ...],
    progress: Callable[[int], None] | None,
    only: dict[str, set[str]] | None = None,
) -> exchange_file.Written:
    """Write the file itself; ``only`` are uuids by table where nothing else is to go along."""
    connection = workspace.connection
    with translated(workspace.path):
        connection.execute("BEGIN")
        try:
            lines = Lines(ledger, span, exclude, exchange_part.area_of_office(connection, office), only)
            manifest = _manifest(workspace, ledger, office, span, exclude)
            return exchange_file.write(path, manifest, _counted(lines.all(), progress))
        finally:
            connection.execute("ROLLBACK")


def _counted(lines: Iterator[bytes], progress: Callable[[int], None] | None) -> Iterator[bytes]:
    for number, line in enumerate(lines):
        if progress is not None and number % _PROGRESS_ROWS == 0:
            progress(number)
        yield line


def _manifest(
    workspace: Workspace, ledger: Ledger, office: str, span: tuple[int, int], exclude: tuple[str, ...]
) -> dict[str, Any]:
    own = ledger.own
    holds = {
        replica.uuid: [held, ledger.mark(replica.uuid, held) or ""]
        for replica in ledger.replicas.values()
        if replica is not own and (held := ledger.holds(replica.uuid)) > 0
    }
    area = exchange_part.own_area(ledger.connection)
    return {
        "part": "" if area is None else area.as_text(),
        "schema_version": workspace.info.schema_version,
        "workspace": workspace.info.uuid,
        "title": workspace.info.title,
        "srs_id": workspace.info.srs_id,
        "replica": own.uuid,
        "office": own.office,
        "for_office": office,
        "from": span[0],
        "to": span[1],
        "marks": [list(mark) for mark in ledger.recent_marks()],
        "holds": holds,
        "replicas": [[uuid, ledger.office_of(uuid)] for uuid in ledger.replicas],
        "excluded": list(exclude),
    }


def _record(workspace: Workspace, ledger: Ledger, result: Exported, office: str, last: int) -> None:
    """Note the export in the journal and in the register of exchanges."""
    row = {
        "uuid": new_uuid(),
        "office": office,
        "direction": "sent",
        "at": utc_now(),
        "first_fid": ledger.entry_at(result.since) + 1,
        "last_fid": ledger.entry_at(last),
        "sha256": result.sha256,
        "file_name": result.path.name,
        "excluded": ", ".join(result.excluded),
        "note": str(result.rows) + " rows",
    }
    with workspace.action("Export changes for office " + office, kind="export") as action:
        action.connection.execute(sql.insert("exchange_log", tuple(row)), tuple(row.values()))
