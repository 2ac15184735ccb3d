# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rows of a change file are taken: all of them, or those that belong in this office's part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.store import schema
from mine_planner.store.exchange_part import PartFilter
from mine_planner.store.exchange_rows import EXCHANGED

if TYPE_CHECKING:
    from mine_planner.store.exchange_part import Area
    from mine_planner.store.exchange_records import Record
    from mine_planner.store.merge_rows import RowMerger


class Taker:
    """Takes every row."""

    def __init__(self, merger: RowMerger) -> None:
        self.merger = merger

    def take(self, record: Record) -> None:
        """Take a row, or leave it."""
        self.merger.take(record)

    def finish(self) -> None:
        """Decide what was put off."""


class PartTaker(Taker):
    """Takes rows that are here, and new ones that belong in the part with the rows that these name."""

    def __init__(self, merger: RowMerger, area: Area) -> None:
        super().__init__(merger)
        self._filter = PartFilter(area, self._is_here)
        self._waiting: dict[str, Record] = {}
        self._named: set[str] = set()

    def take(self, record: Record) -> None:
        """Take a row that is here or belongs here; let others wait, since a later row may name them.

        Raises
        ------
        InputError
            When a row moved into the part and the file holds only what changed of it.
        """
        if self._is_known(record):
            self._take(record)
        elif record.values is not None:
            self._waiting[record.uuid] = record
        elif self._filter.needs(record):
            raise InputError(
                f"The changes of office {self.merger.office} hold only pieces of a row that came into this "
                "office's part: ask it for a change file with everything."
            )

    def finish(self) -> None:
        """Take those waiting rows that belong here or are named by what was taken."""
        found = True
        while found:
            found = False
            for uuid, record in list(self._waiting.items()):
                if uuid in self._named or self._filter.wants(record):
                    del self._waiting[uuid]
                    self._take(record)
                    found = True

    def _take(self, record: Record) -> None:
        for link in schema.table(record.table).links:
            for version in record.versions(link.column):
                if isinstance(version.value, str):
                    self._named.add(version.value)
        self.merger.take(record)

    def _is_known(self, record: Record) -> bool:
        rows = self.merger.rows
        return rows.row(record.table, record.uuid) is not None or rows.load(record.uuid) is not None

    def _is_here(self, table: str, uuid: str) -> bool:
        return table in EXCHANGED and self.merger.rows.row(table, uuid) is not None


def taker_for(merger: RowMerger, area: Area | None) -> Taker:
    """Return what takes the rows of a change file into this file."""
    return Taker(merger) if area is None else PartTaker(merger, area)
