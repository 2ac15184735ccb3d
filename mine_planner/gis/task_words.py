# SPDX-License-Identifier: GPL-2.0-or-later
"""States and types of a task in the user's words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import translate

STATUS_NAMES: dict[str, str] = {
    "planned": QT_TRANSLATE_NOOP("MinePlanner", "Planned"),
    "assigned": QT_TRANSLATE_NOOP("MinePlanner", "Assigned"),
    "in_progress": QT_TRANSLATE_NOOP("MinePlanner", "In progress"),
    "suspended": QT_TRANSLATE_NOOP("MinePlanner", "Suspended"),
    "completed": QT_TRANSLATE_NOOP("MinePlanner", "Completed"),
    "quality_checked": QT_TRANSLATE_NOOP("MinePlanner", "Quality checked"),
    "withdrawn": QT_TRANSLATE_NOOP("MinePlanner", "Withdrawn"),
}

TYPE_NAMES: dict[str, str] = {
    "clearance": QT_TRANSLATE_NOOP("MinePlanner", "Clearance"),
    "ts": QT_TRANSLATE_NOOP("MinePlanner", "Technical survey"),
    "nts": QT_TRANSLATE_NOOP("MinePlanner", "Non-technical survey"),
    "bac": QT_TRANSLATE_NOOP("MinePlanner", "Battle area clearance"),
    "eod_spot": QT_TRANSLATE_NOOP("MinePlanner", "EOD spot"),
    "marking": QT_TRANSLATE_NOOP("MinePlanner", "Marking"),
    "quality_control": QT_TRANSLATE_NOOP("MinePlanner", "Quality control"),
}


def said(names: dict[str, str], value: str) -> str:
    """Return a value in the user's words; an unknown one as it stands."""
    return translate("MinePlanner", names[value]) if value in names else value
