# SPDX-License-Identifier: GPL-2.0-or-later
"""Which office's copy this file is, which others it knows, and how far each knows the other.

An entry of the journal is identified everywhere by its replica and its key. A replica is one copy
of the file; a file that is copied for another office goes on as a new replica
(:func:`take_over`). Generations number the states that left the file or came together in it; a
random mark per generation tells the file from a careless copy of it that is used in parallel.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.store.values import new_uuid

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.workspace import Workspace

_REPLICAS = (
    "SELECT fid, uuid, office, first_fid, parent_uuid, fork_generation, held, acknowledged "
    "FROM exchange_replica ORDER BY fid"
)
_ADD = (
    "INSERT INTO exchange_replica "
    "(uuid, office, first_fid, parent_uuid, fork_generation, held, acknowledged) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_ROOT_OFFICE = "SELECT office FROM journal_action ORDER BY fid LIMIT 1"
_LAST_ENTRY = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'journal'), 0)"
_ADD_MARK = "INSERT INTO exchange_mark (replica_uuid, generation, journal_fid, mark) VALUES (?, ?, ?, ?)"
_KEEP_MARK = (
    "INSERT OR IGNORE INTO exchange_mark (replica_uuid, generation, journal_fid, mark) VALUES (?, ?, 0, ?)"
)
_MARK = "SELECT mark, journal_fid FROM exchange_mark WHERE replica_uuid = ? AND generation = ?"
_RECENT_MARKS = (
    "SELECT generation, mark FROM exchange_mark WHERE replica_uuid = ? ORDER BY generation DESC LIMIT ?"
)
_GENERATION = "SELECT coalesce(max(generation), ?) FROM exchange_mark WHERE replica_uuid = ?"
RECENT_MARKS = 40


@dataclass
class Replica:
    """One office's copy of the workspace, as this file knows it.

    Attributes
    ----------
    first_fid
        For this file's own line: the first entry of the journal that is this replica's.
    parent_uuid, fork_generation
        For this file's own line: where it was copied from, and which generation of that it holds.
    held
        The replica's generation that this file holds whole.
    acknowledged
        This file's generation that the replica is known to hold whole.
    """

    fid: int
    uuid: str
    office: str
    first_fid: int | None
    parent_uuid: str
    fork_generation: int
    held: int
    acknowledged: int


class Ledger:
    """The replicas and generations of one file; used inside a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._read()
        if not self._own_line:
            self._add_root()

    def _read(self) -> None:
        self.replicas = {row["uuid"]: Replica(*row) for row in self.connection.execute(_REPLICAS)}
        self.by_fid = {replica.fid: replica.uuid for replica in self.replicas.values()}
        own = [replica for replica in self.replicas.values() if replica.first_fid is not None]
        self._own_line = sorted(own, key=lambda replica: replica.first_fid or 0)
        self._starts = [replica.first_fid or 0 for replica in self._own_line]

    def _add_root(self) -> None:
        uuid = self.connection.execute("SELECT uuid FROM workspace ORDER BY fid LIMIT 1").fetchone()[0]
        office = self.connection.execute(_ROOT_OFFICE).fetchone()
        self.connection.execute(_ADD, (uuid, office[0] if office else "", 0, "", 0, 0, 0))
        self._read()

    @property
    def own(self) -> Replica:
        """The replica that this file is."""
        return self._own_line[-1]

    @property
    def ancestors(self) -> list[Replica]:
        """The replicas that this file was before it was taken over, the oldest first."""
        return self._own_line[:-1]

    def origin_of(self, journal_fid: int) -> str:
        """Return the replica that wrote an entry of this file's journal."""
        return self._own_line[max(bisect_right(self._starts, journal_fid) - 1, 0)].uuid

    def replica_fid(self, uuid: str, office: str = "") -> int:
        """Return the short key of a replica in this file; an unknown one is noted."""
        known = self.replicas.get(uuid)
        if known is None:
            fid = self.connection.execute(_ADD, (uuid, office, None, "", 0, 0, 0)).lastrowid or 0
            known = Replica(fid, uuid, office, None, "", 0, 0, 0)
            self.replicas[uuid], self.by_fid[fid] = known, uuid
        return known.fid

    def office_of(self, uuid: str) -> str:
        """Return the office code of a replica."""
        return self.replicas[uuid].office

    def of_office(self, office: str) -> list[Replica]:
        """Return the replicas of an office other than this file's own line."""
        return [r for r in self.replicas.values() if r.office == office and r.first_fid is None]

    # -------------------------------------------------------------- positions
    @property
    def last_entry(self) -> int:
        """The key of the journal's last entry."""
        return int(self.connection.execute(_LAST_ENTRY).fetchone()[0])

    @property
    def generation(self) -> int:
        """The last generation that was ended."""
        found = self.connection.execute(_GENERATION, (self.own.fork_generation, self.own.uuid)).fetchone()
        return int(found[0])

    @property
    def indexed_to(self) -> int:
        """The last entry of the journal that is taken into account."""
        return int(self.connection.execute("SELECT indexed_to FROM exchange_state").fetchone()[0])

    def take_into_account(self) -> None:
        """Note that the journal is accounted for up to here."""
        self.connection.execute("UPDATE exchange_state SET indexed_to = ?", (self.last_entry,))

    def end_generation(self) -> int:
        """Number the present state, mark it, and take the journal as accounted for up to here."""
        number = self.generation + 1
        self.connection.execute(_ADD_MARK, (self.own.uuid, number, self.last_entry, new_uuid()))
        self.take_into_account()
        return number

    def mark(self, uuid: str, generation: int) -> str | None:
        """Return the mark of a replica's generation, if it is known."""
        row = self.connection.execute(_MARK, (uuid, generation)).fetchone()
        return None if row is None else str(row[0])

    def line_at(self, generation: int) -> Replica:
        """Return which replica of its own line this file was at a generation."""
        for older, newer in pairwise(self._own_line):
            if generation <= newer.fork_generation:
                return older
        return self.own

    def entry_at(self, generation: int) -> int:
        """Return the journal's last entry at the end of one of this file's generations."""
        row = self.connection.execute(_MARK, (self.line_at(generation).uuid, generation)).fetchone()
        return 0 if row is None else int(row[1])

    def recent_marks(self) -> list[tuple[int, str, str]]:
        """Return the newest marks of this file's own line: generation, mark, replica."""
        found = [
            (int(row[0]), str(row[1]), replica.uuid)
            for replica in reversed(self._own_line)
            for row in self.connection.execute(_RECENT_MARKS, (replica.uuid, RECENT_MARKS))
            if self.line_at(int(row[0])) is replica
        ]
        return found[:RECENT_MARKS]

    def keep_mark(self, uuid: str, generation: int, mark: str) -> None:
        """Remember another replica's mark."""
        self.connection.execute(_KEEP_MARK, (uuid, generation, mark))

    # -------------------------------------------------------------- what others hold
    def set_held(self, uuid: str, generation: int) -> None:
        """Note how far this file holds another replica's state."""
        self.connection.execute("UPDATE exchange_replica SET held = ? WHERE uuid = ?", (generation, uuid))
        self._read()

    def set_acknowledged(self, uuid: str, generation: int) -> None:
        """Note how far another replica holds this file's state."""
        self.connection.execute(
            "UPDATE exchange_replica SET acknowledged = ? WHERE uuid = ?", (generation, uuid)
        )
        self._read()

    def holds(self, uuid: str) -> int:
        """Return a replica's generation that this file holds whole."""
        replica = self.replicas.get(uuid)
        if replica is None:
            return 0
        if replica.first_fid is not None:
            return self._held_of_own_line(replica)
        return replica.held

    def _held_of_own_line(self, replica: Replica) -> int:
        if replica is self.own:
            return self.generation
        return max(replica.held, self._own_line[self._own_line.index(replica) + 1].fork_generation)

    def fork(self, office: str) -> Replica:
        """Go on as a new replica; everything before belongs to the one before.

        What both certainly share ends with the last generation that was marked before the copy.
        """
        parent, generation = self.own, self.generation
        first = self.last_entry + 1
        values = (new_uuid(), office, first, parent.uuid, generation, 0, 0)
        self.connection.execute(_ADD, values)
        self.set_held(parent.uuid, generation)
        self.set_acknowledged(parent.uuid, generation)
        return self.own


def take_over(workspace: Workspace, office: str) -> str:
    """Make this file the copy of another office: it gets an identity of its own.

    Call it in a copy of the file, once, before anything is edited in it; the bundle does.

    Parameters
    ----------
    workspace
        The copy.
    office
        Code of the office that works with it from now on.

    Returns
    -------
    str
        The new replica's uuid.

    Raises
    ------
    InputError
        When the office code is empty.
    """
    from mine_planner.store.exchange_index import index_pending

    if not office.strip():
        raise InputError("The copy has no office code: enter the code of the office that is to work with it.")
    with workspace.action("Take the workspace over as office " + office, kind="merge") as action:
        ledger = Ledger(action.connection)
        index_pending(ledger, action)
        action.update("workspace", workspace.info.uuid, {"office": office.strip()})
        ledger.take_into_account()
        uuid = ledger.fork(office.strip()).uuid
    workspace.info = replace(workspace.info, office=office.strip())
    workspace.author = replace(workspace.author, office=office.strip())
    return uuid
