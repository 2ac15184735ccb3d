# SPDX-License-Identifier: GPL-2.0-or-later
"""How released land is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from mine_planner.domain.land_release import ReleaseAccount

ACTIVITIES = {
    "nts": QT_TRANSLATE_NOOP("MinePlanner", "Non-technical survey"),
    "ts": QT_TRANSLATE_NOOP("MinePlanner", "Technical survey"),
    "clearance": QT_TRANSLATE_NOOP("MinePlanner", "Clearance"),
    "bac": QT_TRANSLATE_NOOP("MinePlanner", "Battle area clearance"),
    "eod_spot": QT_TRANSLATE_NOOP("MinePlanner", "Spot task"),
    "marking": QT_TRANSLATE_NOOP("MinePlanner", "Marking"),
    "quality_control": QT_TRANSLATE_NOOP("MinePlanner", "Quality control"),
}
KINDS = {
    "cancelled": QT_TRANSLATE_NOOP("MinePlanner", "Cancelled"),
    "reduced": QT_TRANSLATE_NOOP("MinePlanner", "Reduced"),
    "cleared": QT_TRANSLATE_NOOP("MinePlanner", "Cleared"),
}
STATES = {
    "released": QT_TRANSLATE_NOOP("MinePlanner", "Released"),
    "reopened": QT_TRANSLATE_NOOP("MinePlanner", "Hazard again"),
}


def account_words(account: ReleaseAccount) -> str:
    """Say what of a hazard is released, by kind, and what remains."""
    kinds = [
        f"{translate('MinePlanner', KINDS[kind]).lower()} {square_metres(area)}"
        for kind, area in (
            ("cleared", account.cleared_m2),
            ("reduced", account.reduced_m2),
            ("cancelled", account.cancelled_m2),
        )
        if area >= 1
    ]
    released = ", ".join(kinds) or translate("MinePlanner", "nothing")
    words = translate("MinePlanner", "Hazard {} · released: {} · remaining {}")
    return words.format(square_metres(account.original_m2), released, square_metres(account.remaining_m2))


def depth_words(depth_cm: float | None) -> str:
    """Say how deep ground was cleared; empty where it was not."""
    return "" if not depth_cm else translate("MinePlanner", "{} cm").format(number(depth_cm))


def span_words(first: str, last: str) -> str:
    """Say from when to when."""
    return day_text(first) if first == last else f"{day_text(first)} – {day_text(last)}"
