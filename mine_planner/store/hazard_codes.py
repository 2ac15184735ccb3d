# SPDX-License-Identifier: GPL-2.0-or-later
"""What hazard areas are called: codes of the office's own numbering, and a name for one that has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    import sqlite3

NO_CODE = spoken("no code yet")
"""Shown for an area that somebody drew without a code; a piece of its uuid would tell nobody anything."""
_CODES = "SELECT code FROM hazard_area WHERE code <> ''"
_OFFICE = "SELECT office FROM workspace LIMIT 1"


class HazardCodes:
    """Codes that no area bears, such as ``BH-H0001``, each given out once; no area is renumbered."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._taken = {str(row[0]) for row in connection.execute(_CODES).fetchall()}
        self._number = len(self._taken)
        self._office = str(connection.execute(_OFFICE).fetchone()[0])

    def next(self) -> str:
        """Return a code that no area bears; the next call returns another one."""
        while True:
            self._number += 1
            code = f"{self._office}-H{self._number:04}"
            if code not in self._taken:
                self._taken.add(code)
                return code

    def keep(self, code: str) -> None:
        """Never give out a code that comes with an area."""
        self._taken.add(code)


def name_of(code: str, imsma_id: str) -> str:
    """Return what an area is called in a list or on a sheet."""
    return code or imsma_id or NO_CODE
