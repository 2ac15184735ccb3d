# SPDX-License-Identifier: GPL-2.0-or-later
"""Codes of the workspace in the words of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from mine_planner.gis.sheets.words import Words

CODES: dict[str, str] = {
    "landmark": QT_TRANSLATE_NOOP("MinePlanner", "landmark"),
    "benchmark": QT_TRANSLATE_NOOP("MinePlanner", "benchmark"),
    "start_point": QT_TRANSLATE_NOOP("MinePlanner", "start point"),
    "turning_point": QT_TRANSLATE_NOOP("MinePlanner", "turning point"),
    "intermediate_point": QT_TRANSLATE_NOOP("MinePlanner", "intermediate point"),
    "end_point": QT_TRANSLATE_NOOP("MinePlanner", "end point"),
    "closing": QT_TRANSLATE_NOOP("MinePlanner", "closes"),
    "nts": QT_TRANSLATE_NOOP("MinePlanner", "non-technical survey"),
    "ts": QT_TRANSLATE_NOOP("MinePlanner", "technical survey"),
    "clearance": QT_TRANSLATE_NOOP("MinePlanner", "clearance"),
    "bac": QT_TRANSLATE_NOOP("MinePlanner", "battle area clearance"),
    "eod_spot": QT_TRANSLATE_NOOP("MinePlanner", "EOD spot task"),
    "marking": QT_TRANSLATE_NOOP("MinePlanner", "marking"),
    "quality_control": QT_TRANSLATE_NOOP("MinePlanner", "quality control"),
    "planned": QT_TRANSLATE_NOOP("MinePlanner", "planned"),
    "assigned": QT_TRANSLATE_NOOP("MinePlanner", "assigned"),
    "in_progress": QT_TRANSLATE_NOOP("MinePlanner", "in progress"),
    "suspended": QT_TRANSLATE_NOOP("MinePlanner", "suspended"),
    "completed": QT_TRANSLATE_NOOP("MinePlanner", "completed"),
    "quality_checked": QT_TRANSLATE_NOOP("MinePlanner", "quality checked"),
    "open": QT_TRANSLATE_NOOP("MinePlanner", "open"),
    "worked_on": QT_TRANSLATE_NOOP("MinePlanner", "worked on"),
    "closed": QT_TRANSLATE_NOOP("MinePlanner", "closed"),
    "direct": QT_TRANSLATE_NOOP("MinePlanner", "direct"),
    "indirect": QT_TRANSLATE_NOOP("MinePlanner", "indirect"),
    "vector": QT_TRANSLATE_NOOP("MinePlanner", "vector map"),
    "scan": QT_TRANSLATE_NOOP("MinePlanner", "scanned map"),
    "record": QT_TRANSLATE_NOOP("MinePlanner", "minefield record"),
    "received": QT_TRANSLATE_NOOP("MinePlanner", "received"),
    "digitised": QT_TRANSLATE_NOOP("MinePlanner", "digitised"),
    "located": QT_TRANSLATE_NOOP("MinePlanner", "located"),
    "verified": QT_TRANSLATE_NOOP("MinePlanner", "verified"),
    "refuted": QT_TRANSLATE_NOOP("MinePlanner", "refuted"),
    "cancelled": QT_TRANSLATE_NOOP("MinePlanner", "cancelled land"),
    "reduced": QT_TRANSLATE_NOOP("MinePlanner", "reduced land"),
    "cleared": QT_TRANSLATE_NOOP("MinePlanner", "cleared land"),
    "reopened": QT_TRANSLATE_NOOP("MinePlanner", "released land, REOPENED"),
    "incident": QT_TRANSLATE_NOOP("MinePlanner", "incident"),
    "mine_accident": QT_TRANSLATE_NOOP("MinePlanner", "mine accident"),
    "demining_accident": QT_TRANSLATE_NOOP("MinePlanner", "demining accident"),
    "missed_mine": QT_TRANSLATE_NOOP("MinePlanner", "missed mine"),
    "box": QT_TRANSLATE_NOOP("MinePlanner", "box"),
    "lane": QT_TRANSLATE_NOOP("MinePlanner", "lane"),
    "left_over": QT_TRANSLATE_NOOP("MinePlanner", "left over"),
    "CHA": QT_TRANSLATE_NOOP("MinePlanner", "CHA"),
    "SHA": QT_TRANSLATE_NOOP("MinePlanner", "SHA"),
    "ammunition_storage": QT_TRANSLATE_NOOP("MinePlanner", "ammunition storage"),
}
"""Each code and its words in English."""


def spoken(words: Words, code: str) -> str:
    """Return a code in the sheet's language; one that is not ours (a national list) stays as it is."""
    known = CODES.get(code)
    return words(known) if known is not None else code.replace("_", " ")
