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
    "administration_area": QT_TRANSLATE_NOOP("MinePlanner", "administration area"),
    "parking": QT_TRANSLATE_NOOP("MinePlanner", "parking"),
    "access_lane": QT_TRANSLATE_NOOP("MinePlanner", "access lane"),
    "equipment_store": QT_TRANSLATE_NOOP("MinePlanner", "equipment store"),
    "temporary_explosives_store": QT_TRANSLATE_NOOP("MinePlanner", "temporary explosives store"),
    "rest_area": QT_TRANSLATE_NOOP("MinePlanner", "rest area"),
    "control_point": QT_TRANSLATE_NOOP("MinePlanner", "control point"),
    "paramedic_post": QT_TRANSLATE_NOOP("MinePlanner", "paramedic post"),
    "start_line": QT_TRANSLATE_NOOP("MinePlanner", "start line"),
    "base_line": QT_TRANSLATE_NOOP("MinePlanner", "base line"),
    "detector_test_area": QT_TRANSLATE_NOOP("MinePlanner", "detector test area"),
    "scrap_pit": QT_TRANSLATE_NOOP("MinePlanner", "scrap pit"),
    "rubbish_pit": QT_TRANSLATE_NOOP("MinePlanner", "rubbish pit"),
    "latrine": QT_TRANSLATE_NOOP("MinePlanner", "latrine"),
    "helicopter_landing_site": QT_TRANSLATE_NOOP("MinePlanner", "helicopter landing site"),
    "demolition_site": QT_TRANSLATE_NOOP("MinePlanner", "demolition site"),
    "fuel_store": QT_TRANSLATE_NOOP("MinePlanner", "fuel store"),
    "evacuation_route": QT_TRANSLATE_NOOP("MinePlanner", "evacuation route"),
    "perimeter": QT_TRANSLATE_NOOP("MinePlanner", "perimeter"),
}
"""Each code and its words in English."""

PARTS: dict[str, str] = {
    "name": "Name",
    "outline": "boundary of the task",
    "area_m2": "Area",
    "points": "Points",
    "misclosure_m": "Points",
    "chain_m": "Points",
    "hazards": "Hazard areas",
    "sources": "Sources",
    "low_grade": "Sources",
    "outlines": "shown on a handed-over map",
    "devices": "Expected devices",
    "features": "Features of the worksite",
    "boxes": "Boxes",
    "neighbours": "Neighbouring tasks",
    "plan.task_type": "Type",
    "plan.objective": "Objective",
    "plan.end_state": "End state",
    "plan.organisation": "Organisation",
    "plan.tasking_authority": "Tasking authority",
    "plan.team": "Team",
    "plan.team_leader": "Team leader",
    "plan.team_call_sign": "Call signs",
    "plan.team_phone": "Contacts",
    "plan.call_signs": "Call signs",
    "plan.contacts": "Contacts",
    "plan.planned_start": "Planned",
    "plan.planned_end": "Planned",
    "plan.planned_days": "Planned",
    "plan.method": "Method",
    "plan.detector": "Detector",
    "plan.depth_cm": "Clearance depth",
    "plan.quality_plan": "Quality plan",
    "plan.medical_plan": "Medical plan",
    "plan.medical_facility": "Medical facility",
    "plan.medical_confirmed_on": "Medical facility",
    "plan.evacuation_route": "Evacuation route",
    "plan.evacuation_minutes": "Evacuation route",
    "plan.route_from_base": "Route from base",
    "plan.route_minutes": "Route from base",
    "plan.restrictions": "Restrictions",
    "plan.reporting_threshold": "Report when",
    "plan.landowner": "Landowner",
    "plan.vegetation": "Vegetation, metal",
    "plan.work_stopped": "Status",
    "plan.metal": "Vegetation, metal",
}
"""Each part of a sheet's content that may change, and the words under which it stands there."""


def changed_in_words(words: Words, changes: tuple[str, ...]) -> list[str]:
    """Return what changed, each heading once."""
    found = []
    for change in changes:
        if change == "earlier":
            found.append(words("Earlier clearance and accidents within {} m", 500))
        else:
            known = PARTS.get(change)
            found.append(words(known) if known else change.removeprefix("plan.").replace("_", " "))
    return list(dict.fromkeys(found))


def spoken(words: Words, code: str) -> str:
    """Return a code in the sheet's language; one that is not ours (a national list) stays as it is."""
    known = CODES.get(code)
    return words(known) if known is not None else code.replace("_", " ")
