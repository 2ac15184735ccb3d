# SPDX-License-Identifier: GPL-2.0-or-later
"""How hazard areas are said: states of a run, origins, evidence, classes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import number, translate
from mine_planner.ui.tasks.words import Sign, said

if TYPE_CHECKING:
    from mine_planner.store.hazard_values import HazardRow
    from mine_planner.ui.hazards.model import HazardModel

NEW, GROWN, UNCHANGED, PROPOSED, NONE = "new", "grown", "unchanged", "proposed", ""

STATES: dict[str, str] = {
    PROPOSED: QT_TRANSLATE_NOOP("MinePlanner", "Cancellation proposed"),
    NEW: QT_TRANSLATE_NOOP("MinePlanner", "New"),
    GROWN: QT_TRANSLATE_NOOP("MinePlanner", "Grown"),
    UNCHANGED: QT_TRANSLATE_NOOP("MinePlanner", "Unchanged"),
    NONE: QT_TRANSLATE_NOOP("MinePlanner", "Not in the last run"),
}
STATE_SIGNS: dict[str, Sign] = {
    NEW: Sign("N", "#e2483d", "square"),
    GROWN: Sign("G", "#bf6f12", "square"),
    UNCHANGED: Sign("=", "#6f8396", "square"),
    PROPOSED: Sign("?", "#8a6fc9", "hollow"),
}
ORIGINS: dict[str, str] = {
    "official": QT_TRANSLATE_NOOP("MinePlanner", "Official"),
    "computed": QT_TRANSLATE_NOOP("MinePlanner", "Computed"),
    "proposed": QT_TRANSLATE_NOOP("MinePlanner", "Proposed"),
}
EVIDENCE: dict[str, str] = {
    "direct": QT_TRANSLATE_NOOP("MinePlanner", "Direct"),
    "indirect": QT_TRANSLATE_NOOP("MinePlanner", "Indirect"),
}
CLASSES: dict[str, str] = {
    "SHA": QT_TRANSLATE_NOOP("MinePlanner", "SHA, suspected"),
    "CHA": QT_TRANSLATE_NOOP("MinePlanner", "CHA, confirmed"),
    "ammunition_storage": QT_TRANSLATE_NOOP("MinePlanner", "Ammunition storage"),
    "eod_spot": QT_TRANSLATE_NOOP("MinePlanner", "EOD spot"),
}
STATUSES: dict[str, str] = {
    "open": QT_TRANSLATE_NOOP("MinePlanner", "Open"),
    "worked_on": QT_TRANSLATE_NOOP("MinePlanner", "Worked on"),
    "closed": QT_TRANSLATE_NOOP("MinePlanner", "Closed"),
}
TABLES: dict[str, str] = {
    "mine_row": QT_TRANSLATE_NOOP("MinePlanner", "rows of mines: {}"),
    "recorded_mine": QT_TRANSLATE_NOOP("MinePlanner", "recorded mines: {}"),
    "map_area": QT_TRANSLATE_NOOP("MinePlanner", "outlines: {}"),
    "map_point": QT_TRANSLATE_NOOP("MinePlanner", "points: {}"),
    "incident": QT_TRANSLATE_NOOP("MinePlanner", "incidents: {}"),
    "find": QT_TRANSLATE_NOOP("MinePlanner", "finds: {}"),
    "other": QT_TRANSLATE_NOOP("MinePlanner", "reports: {}"),
}


def devices_text(stored: str) -> str:
    """Return expected devices as "TM-57 190, PMN 71"; empty where none is recorded."""
    listed = [] if stored in {"", "[]"} else json.loads(stored)
    return ", ".join(f"{item.get('type', '')} {number(item.get('count') or 0)}".strip() for item in listed)


def device_count(stored: str) -> int:
    """Return how many devices are expected in all."""
    listed = [] if stored in {"", "[]"} else json.loads(stored)
    return sum(int(item.get("count") or 0) for item in listed)


def warnings_text(row: HazardRow) -> str:
    """Return what the evidence warns of besides the devices."""
    flags = (
        (row.tripwire, translate("MinePlanner", "tripwires")),
        (row.antiliftfitted, translate("MinePlanner", "anti-lift devices")),
        (row.boobytrapped, translate("MinePlanner", "booby traps")),
    )
    return ", ".join(words for flag, words in flags if flag)


def short_class(row: HazardRow) -> str:
    """Return the class for a narrow column: a star where nobody gave it, the grades where they differ."""
    name = row.areatype if row.areatype in {"SHA", "CHA"} else said(CLASSES, row.areatype)
    if not row.classified_by:
        return name + " *"
    if row.suggested_areatype and row.suggested_areatype != row.areatype:
        return translate("MinePlanner", "{} (grades: {})").format(name, row.suggested_areatype)
    return name


def class_text(row: HazardRow) -> str:
    """Return the class, and whether a person gave it."""
    words = said(CLASSES, row.areatype)
    return words if row.classified_by else translate("MinePlanner", "{} (nobody classified it)").format(words)


def share_text(k: float) -> str:
    """Say what share of positions a corridor of k sigmas holds in two dimensions."""
    from mine_planner.domain.uncertainty import share_of_k

    return translate("MinePlanner", "holds {} % of positions (95 % needs 2.45)").format(
        number(100 * share_of_k(k), 1)
    )


NOTHING_YET = QT_TRANSLATE_NOOP(
    "MinePlanner",
    "There is no hazard area yet: bring in maps or records, then press Compute Areas; or enter "
    "new contamination, or the authority's layer.",
)
NOTHING_FITS = QT_TRANSLATE_NOOP("MinePlanner", "No area fits the filter: empty it to see all.")


def counts_text(areas: HazardModel) -> str:
    """Say how many areas are shown, what the last run said of them, and what the star means."""
    counts = [f"{said(STATES, state)}: {number(count)}" for state, count in areas.counts().items() if count]
    star = translate("MinePlanner", "* suggested by the grades; nobody classified it yet")
    shown = translate("MinePlanner", "Areas shown: {} of {}").format(
        number(areas.rowCount()), number(areas.total)
    )
    return " · ".join([shown, *counts, star])
