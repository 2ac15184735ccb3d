# SPDX-License-Identifier: GPL-2.0-or-later
"""Merge another office's change file: whole, or not at all.

Arriving twice, late or out of order is harmless: joining versions has no order. What cannot be
joined (a file of another workspace, of a newer version, of a careless copy, or one that builds on a
file that never arrived) is refused before anything is written.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from string import Template
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.store import exchange_file, exchange_part, merge_links, schema, sql
from mine_planner.store.exchange_index import index_pending
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.exchange_records import Reader
from mine_planner.store.exchange_rows import EXCHANGED
from mine_planner.store.merge_part import taker_for
from mine_planner.store.merge_rows import RowMerger
from mine_planner.store.values import new_uuid, utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mine_planner.store.action import Action
    from mine_planner.store.exchange_file import ChangeFile
    from mine_planner.store.workspace import Workspace

_RULE_TRIGGERS = (
    "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND "
    "substr(name, 1, 5) IN ('rule_', 'link_', 'uuid_')"
)
_DROP = Template('DROP TRIGGER "${name}"')
_OPEN = "SELECT count(*) FROM open_question WHERE state = 'open' AND topic LIKE 'merge\\_%' ESCAPE '\\'"
_OPEN_ROWS = (
    "SELECT * FROM open_question WHERE state = 'open' AND topic LIKE 'merge\\_%' ESCAPE '\\' ORDER BY fid"
)
_PROGRESS_ROWS = 1000


@dataclass(frozen=True)
class Merged:
    """What a merge did.

    Attributes
    ----------
    office
        Whose changes they were.
    known_already
        Whether all of it was in this file before.
    rows, added, changed, removed
        Rows in the change file, and rows written here.
    raised, withdrawn
        Open questions that came up, and that answered themselves because a newer version arrived.
    open_questions
        Open questions between offices in the workspace now.
    tables
        How many rows of each table were added, changed or removed.
    """

    office: str
    known_already: bool
    rows: int
    added: int = 0
    changed: int = 0
    removed: int = 0
    raised: int = 0
    withdrawn: int = 0
    open_questions: int = 0
    tables: dict[str, int] = field(default_factory=dict)


class _OnlyLookingError(Exception):
    """Takes a merge back that was only made to see what it would do."""


def merge_changes(
    workspace: Workspace, path: Path, *, progress: Callable[[int], None] | None = None
) -> Merged:
    """Merge a change file into the workspace.

    Parameters
    ----------
    workspace
        Open for writing.
    path
        The change file.
    progress
        Called with the number of rows merged; it cancels by raising, and nothing is kept then.

    Raises
    ------
    InputError
        When the file is refused, with the reason; the workspace is as before.
    """
    change = exchange_file.check(path)
    with workspace.action("Merge the changes of office " + change.manifest["office"], kind="merge") as action:
        return _merge_in(workspace, action, change, progress)


def preview_merge(
    workspace: Workspace, path: Path, *, progress: Callable[[int], None] | None = None
) -> tuple[Merged, list[dict[str, Any]]]:
    """Return what merging a change file would do, and the open questions that it would raise.

    The file is merged in a transaction that is taken back, so what is said is what will happen.

    Raises
    ------
    InputError
        When the file is refused, with the reason.
    """
    change = exchange_file.check(path)
    merged, raised = Merged("", True, 0), []
    try:
        with workspace.action("Look at changes", kind="merge") as action:
            before = {row["uuid"] for row in action.connection.execute(_OPEN_ROWS)}
            merged = _merge_in(workspace, action, change, progress)
            found = action.connection.execute(_OPEN_ROWS).fetchall()
            raised = [dict(row) for row in found if row["uuid"] not in before]
            raise _OnlyLookingError
    except _OnlyLookingError:
        return merged, raised


def _merge_in(
    workspace: Workspace, action: Action, change: ChangeFile, progress: Callable[[int], None] | None
) -> Merged:
    office = change.manifest["office"]
    ledger = Ledger(action.connection)
    index_pending(ledger, action)
    known = _check(workspace, ledger, change)
    merged = Merged(office, known, change.manifest["rows"])
    if not known:
        merged = _merge(action, ledger, change, progress)
    _note(ledger, change, known=known)
    _register(ledger, change)
    ledger.end_generation()
    return merged


def _merge(
    action: Action, ledger: Ledger, change: ChangeFile, progress: Callable[[int], None] | None
) -> Merged:
    manifest = change.manifest
    for uuid, office in manifest["replicas"]:
        ledger.replica_fid(uuid, office)
    merger = RowMerger(ledger, action, manifest["office"])
    replicas = [uuid for uuid, _ in manifest["replicas"]]
    own = (ledger.own.uuid, ledger.last_entry)
    reader = Reader(replicas, action.srs_id, change.path.name, own)
    taker = taker_for(merger, exchange_part.own_area(action.connection))
    with rules_lifted(action.connection):
        for number, line in enumerate(change.lines()):
            if progress is not None and number % _PROGRESS_ROWS == 0:
                progress(number)
            taker.take(reader.read(line))
        taker.finish()
        merge_links.finish(merger)
    deriver = merger.deriver
    counts = (merger.added, merger.changed, merger.removed, deriver.raised, deriver.withdrawn)
    now_open = action.connection.execute(_OPEN).fetchone()[0]
    return Merged(manifest["office"], False, manifest["rows"], *counts, now_open, dict(merger.by_table))


@contextmanager
def rules_lifted(connection: sqlite3.Connection) -> Iterator[None]:
    """Lift the rules for what another office was allowed to write, and put them back in the same transaction.

    Links are checked by :mod:`mine_planner.store.merge_links` and by SQLite's foreign keys at the commit;
    types, CHECKs and NOT NULL hold all the time, and so does the journal.
    """
    triggers = [row for row in connection.execute(_RULE_TRIGGERS).fetchall() if row["tbl_name"] in EXCHANGED]
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for row in triggers:
        connection.execute(_DROP.substitute(name=row["name"]))
    yield
    for row in triggers:
        connection.execute(row["sql"])


# ------------------------------------------------------------------ may it be merged
def _check(workspace: Workspace, ledger: Ledger, change: ChangeFile) -> bool:
    """Refuse what cannot be merged; return whether all of it is here already."""
    manifest, name = change.manifest, change.path.name
    if manifest["workspace"] != workspace.info.uuid or manifest["srs_id"] != workspace.info.srs_id:
        raise InputError(
            f"{name} belongs to another workspace ({_short(manifest.get('title'))}): "
            "open that one, and merge it there."
        )
    if manifest["schema_version"] > schema.SCHEMA_VERSION:
        raise InputError(f"{name} was written by a newer Mine Planner: update this one, then merge it again.")
    _check_marks(ledger, manifest, name)
    uuid = manifest["replica"]
    if uuid == ledger.own.uuid:
        return True
    ledger.replica_fid(uuid, manifest["office"])
    held = _common(ledger, manifest)
    if held > ledger.holds(uuid):
        ledger.set_held(uuid, held)
    if manifest["from"] > held:
        raise InputError(
            f"{name} builds on an earlier file of office {manifest['office']} that has not arrived here: "
            "ask for that one, or for a file with everything."
        )
    newest = max((g for g, _, replica in manifest["marks"] if replica == uuid), default=None)
    if newest is not None and newest != manifest["to"]:
        raise InputError(f"{name} lacks part of its description: ask the office to send it again.")
    return bool(manifest["to"] <= held and not manifest["excluded"])


def _short(text: Any) -> str:
    return str(text or "")[:60]


def _check_marks(ledger: Ledger, manifest: dict[str, Any], name: str) -> None:
    """Refuse a file whose office's workspace lives on in two copies, or went back to a backup."""
    uuid, own = manifest["replica"], ledger.own.uuid
    strange = [mark for g, mark, replica in manifest["marks"] if (ledger.mark(replica, g) or mark) != mark]
    if strange or (uuid == own and ledger.mark(own, manifest["to"]) is None):
        raise InputError(
            f"{name} comes from a second copy of the file of office {manifest['office']}, or from one that "
            "went back to a backup: take that copy over as an office of its own, then export again."
        )


def _common(ledger: Ledger, manifest: dict[str, Any]) -> int:
    """Return the sender's last generation that this file holds: received, or shared by descent.

    A copy starts with its parent's generations; what this file holds of the parent, it holds of the copy.
    """
    shared = [
        generation
        for generation, mark, replica in manifest["marks"]
        if ledger.holds(replica) >= generation and ledger.mark(replica, generation) == mark
    ]
    return max([ledger.holds(str(manifest["replica"])), *map(int, shared)])


# ------------------------------------------------------------------ what is known afterwards
def _note(ledger: Ledger, change: ChangeFile, *, known: bool) -> None:
    manifest = change.manifest
    uuid = manifest["replica"]
    if uuid == ledger.own.uuid:
        return
    newest = manifest["to"] >= ledger.holds(uuid)
    if newest:
        ledger.set_acknowledged(uuid, _confirmed(ledger, manifest))
    if manifest["excluded"]:
        return
    if not known and newest:
        ledger.set_held(uuid, manifest["to"])
    for generation, mark, replica in manifest["marks"]:
        known_replica = ledger.replicas.get(replica)
        foreign = known_replica is not None and known_replica.first_fid is None
        if (foreign or replica == uuid) and generation <= manifest["to"]:
            ledger.keep_mark(replica, generation, mark)


def _confirmed(ledger: Ledger, manifest: dict[str, Any]) -> int:
    """Return the generation of this file that the sender says to hold, as far as the marks agree."""
    confirmed = 0
    for replica in (*ledger.ancestors, ledger.own):
        generation, mark = manifest["holds"].get(replica.uuid, (0, ""))
        if ledger.mark(replica.uuid, generation) == mark and ledger.line_at(generation) is replica:
            confirmed = max(confirmed, generation)
    return confirmed


def _register(ledger: Ledger, change: ChangeFile) -> None:
    manifest = change.manifest
    row = {
        "uuid": new_uuid(),
        "office": manifest["office"],
        "direction": "received",
        "at": utc_now(),
        "first_fid": 0,
        "last_fid": 0,
        "sha256": change.sha256,
        "file_name": change.path.name,
        "excluded": ", ".join(manifest["excluded"]),
        "note": _note_of(manifest),
    }
    ledger.connection.execute(sql.insert("exchange_log", tuple(row)), tuple(row.values()))


def _note_of(manifest: dict[str, Any]) -> str:
    """Return what the register notes: that the office has a part only, else how many rows came."""
    area = exchange_part.area_from_text(str(manifest.get("part") or ""))
    if area is not None:
        return exchange_part.OTHER_MARK + area.as_text()
    return str(manifest["rows"]) + " rows"
