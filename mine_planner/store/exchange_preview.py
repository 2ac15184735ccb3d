# SPDX-License-Identifier: GPL-2.0-or-later
"""What an office knows of the others, and what a change file for one of them would hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mine_planner.store import database
from mine_planner.store.exchange_ledger import Ledger
from mine_planner.store.exchange_rows import EXCHANGED

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

_CHANGED = (
    "SELECT table_name, count(DISTINCT row_fid) FROM journal "
    "WHERE fid > ? AND operation IN ('insert', 'update', 'delete') GROUP BY table_name"
)
_BULK = (
    "SELECT table_name, sum(json_extract(coalesce(after, before), '$.count')) FROM journal "
    "WHERE fid > ? AND operation IN ('bulk_insert', 'bulk_delete') GROUP BY table_name"
)
_LAST = "SELECT direction, max(at) FROM exchange_log WHERE office = ? GROUP BY direction"
_OFFICES = (
    "SELECT office FROM exchange_replica WHERE office <> '' "
    "UNION SELECT office FROM exchange_log WHERE office <> '' ORDER BY 1"
)
_OPEN_COUNT = "SELECT count(*) FROM open_question WHERE state = 'open' AND topic LIKE 'merge\\_%' ESCAPE '\\'"


@dataclass(frozen=True)
class KnownOffice:
    """An office that this one has exchanged with: its code and the UTC times of the last exchanges."""

    code: str
    sent_at: str = ""
    received_at: str = ""


@dataclass(frozen=True)
class Pending:
    """What a change file for an office would hold.

    Attributes
    ----------
    since
        This file's generation that the office confirmed; 0 when it gets everything.
    tables
        About how many rows of each table; rows that were changed twice count once, except those of
        a bulk load that were changed afterwards.
    """

    office: str
    since: int
    tables: dict[str, int] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """All rows together."""
        return sum(self.tables.values())


def known_offices(workspace: Workspace) -> list[KnownOffice]:
    """Return the other offices, in the order of their codes."""
    connection = workspace.connection
    with database.translated(workspace.path):
        codes = [row[0] for row in connection.execute(_OFFICES) if row[0] != workspace.info.office]
        found = []
        for code in codes:
            last = {row[0]: str(row[1]) for row in connection.execute(_LAST, (code,))}
            sent = max(last.get("sent", ""), last.get("handed_over", ""))
            found.append(KnownOffice(code, sent, last.get("received", "")))
    return found


def confirmed_generation(ledger: Ledger, office: str) -> int:
    """Return this file's generation that every copy of an office is known to hold; 0 for a new office."""
    confirmed = [replica.acknowledged for replica in ledger.of_office(office)]
    confirmed += [r.acknowledged for r in ledger.ancestors if r.office == office]
    return min(confirmed) if confirmed else 0


def pending(workspace: Workspace, office: str, *, everything: bool = False) -> Pending:
    """Return what an office has not confirmed yet; nothing is written.

    Parameters
    ----------
    workspace
        Open for writing; it is only read.
    office
        Code of the office; one that is not known gets everything.
    """
    connection = workspace.connection
    with database.translated(workspace.path):
        connection.execute("BEGIN")
        try:
            ledger = Ledger(connection)
            since = 0 if everything else confirmed_generation(ledger, office)
            entry = ledger.entry_at(since)
            tables: dict[str, int] = {}
            for statement in (_CHANGED, _BULK):
                for table, count in connection.execute(statement, (entry,)):
                    if table in EXCHANGED and table != "open_question":
                        tables[table] = tables.get(table, 0) + int(count or 0)
        finally:
            connection.execute("ROLLBACK")
    return Pending(office, since, tables)


def open_question_count(workspace: Workspace) -> int:
    """Return how many questions between offices wait for a person."""
    with database.translated(workspace.path):
        return int(workspace.connection.execute(_OPEN_COUNT).fetchone()[0])
