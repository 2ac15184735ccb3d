# SPDX-License-Identifier: GPL-2.0-or-later
"""What every block of a sheet is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.gis.sheets.words_codes import spoken

if TYPE_CHECKING:
    from mine_planner.domain.bearings import NorthAngles
    from mine_planner.domain.sheet_content import Edition, SheetContent
    from mine_planner.gis.sheets.words import Words


@dataclass(frozen=True)
class Speech:
    """A sheet's content, edition, words and norths together: what every block is made from."""

    content: SheetContent
    edition: Edition
    words: Words
    norths: NorthAngles | None

    def code(self, code: str) -> str:
        """Return a code of the workspace in words."""
        return spoken(self.words, code)

    def plan(self, key: str, missing: str = "–") -> str:
        """Return a value of the plan as it was entered."""
        return self.content.plan.get(key, "") or missing
