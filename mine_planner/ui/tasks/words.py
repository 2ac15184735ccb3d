# SPDX-License-Identifier: GPL-2.0-or-later
"""How the values of a task are said and drawn: words, letters, colours and shapes."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.gis.task_words import STATUS_NAMES, TYPE_NAMES, said

__all__ = ["HAZARD_SIGNS", "METHODS", "STATUS_NAMES", "STATUS_SIGNS", "TYPE_NAMES", "Sign", "said"]

METHODS: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("MinePlanner", "Not decided"),
    "manual": QT_TRANSLATE_NOOP("MinePlanner", "Manual"),
    "mechanical": QT_TRANSLATE_NOOP("MinePlanner", "Mechanical"),
    "dogs": QT_TRANSLATE_NOOP("MinePlanner", "Dogs"),
    "mixed": QT_TRANSLATE_NOOP("MinePlanner", "Mixed"),
    "visual": QT_TRANSLATE_NOOP("MinePlanner", "Visual search"),
}


@dataclass(frozen=True)
class Sign:
    """A colour with its second sign: a letter in a shape (square: open, round: done, hollow: not worked)."""

    letter: str
    colour: str
    shape: str


STATUS_SIGNS: dict[str, Sign] = {
    "planned": Sign("P", "#6f8396", "square"),
    "assigned": Sign("A", "#2b88c8", "square"),
    "in_progress": Sign("W", "#bf6f12", "square"),
    "suspended": Sign("S", "#8a6fc9", "hollow"),
    "completed": Sign("C", "#3a9150", "round"),
    "quality_checked": Sign("Q", "#2b7a41", "round"),
    "withdrawn": Sign("X", "#6f8396", "hollow"),
}

HAZARD_SIGNS: dict[str, str] = {
    "CHA": QT_TRANSLATE_NOOP("MinePlanner", "confirmed"),
    "SHA": QT_TRANSLATE_NOOP("MinePlanner", "suspected"),
    "ammunition_storage": QT_TRANSLATE_NOOP("MinePlanner", "ammunition storage"),
    "eod_spot": QT_TRANSLATE_NOOP("MinePlanner", "EOD spot"),
}
