# SPDX-License-Identifier: GPL-2.0-or-later
"""How tables, fields and values are said where offices exchange them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import number, translate
from mine_planner.ui.tasks.words import STATUS_NAMES, said

if TYPE_CHECKING:
    from mine_planner.store.merge_changes import Merged

TABLES: dict[str, str] = {
    "hazard_area": QT_TRANSLATE_NOOP("MinePlanner", "Hazard areas"),
    "released_land": QT_TRANSLATE_NOOP("MinePlanner", "Released land"),
    "clearance_task": QT_TRANSLATE_NOOP("MinePlanner", "Clearance tasks"),
    "task_point": QT_TRANSLATE_NOOP("MinePlanner", "Turning points"),
    "task_box": QT_TRANSLATE_NOOP("MinePlanner", "Boxes"),
    "task_hazard": QT_TRANSLATE_NOOP("MinePlanner", "Hazards of tasks"),
    "site_feature": QT_TRANSLATE_NOOP("MinePlanner", "Site features"),
    "progress_report": QT_TRANSLATE_NOOP("MinePlanner", "Progress reports"),
    "find": QT_TRANSLATE_NOOP("MinePlanner", "Finds"),
    "qa_visit": QT_TRANSLATE_NOOP("MinePlanner", "Quality visits"),
    "incident": QT_TRANSLATE_NOOP("MinePlanner", "Incidents"),
    "team": QT_TRANSLATE_NOOP("MinePlanner", "Teams"),
    "qualification": QT_TRANSLATE_NOOP("MinePlanner", "Papers of teams"),
    "batch": QT_TRANSLATE_NOOP("MinePlanner", "Batches of maps"),
    "source_map": QT_TRANSLATE_NOOP("MinePlanner", "Handed-over maps"),
    "map_area": QT_TRANSLATE_NOOP("MinePlanner", "Areas of maps"),
    "map_point": QT_TRANSLATE_NOOP("MinePlanner", "Points of maps"),
    "control_point": QT_TRANSLATE_NOOP("MinePlanner", "Control points"),
    "minefield_record": QT_TRANSLATE_NOOP("MinePlanner", "Minefield records"),
    "ref_point": QT_TRANSLATE_NOOP("MinePlanner", "Reference points"),
    "leg": QT_TRANSLATE_NOOP("MinePlanner", "Legs"),
    "mine_row": QT_TRANSLATE_NOOP("MinePlanner", "Rows of mines"),
    "recorded_mine": QT_TRANSLATE_NOOP("MinePlanner", "Recorded mines"),
    "hazard_evidence": QT_TRANSLATE_NOOP("MinePlanner", "Evidence of hazards"),
    "outcome_report": QT_TRANSLATE_NOOP("MinePlanner", "Outcome reports"),
    "work_item": QT_TRANSLATE_NOOP("MinePlanner", "Work items"),
    "approval": QT_TRANSLATE_NOOP("MinePlanner", "Approvals"),
    "sheet_issue": QT_TRANSLATE_NOOP("MinePlanner", "Issued sheets"),
    "decision": QT_TRANSLATE_NOOP("MinePlanner", "Decisions"),
    "proposal": QT_TRANSLATE_NOOP("MinePlanner", "Proposals"),
    "open_question": QT_TRANSLATE_NOOP("MinePlanner", "Open questions"),
    "setting": QT_TRANSLATE_NOOP("MinePlanner", "Settings"),
    "code_list": QT_TRANSLATE_NOOP("MinePlanner", "Code lists"),
    "ordnance": QT_TRANSLATE_NOOP("MinePlanner", "Ordnance"),
    "attachment": QT_TRANSLATE_NOOP("MinePlanner", "Attachments"),
}

TOPICS: dict[str, str] = {
    "merge_hazard": QT_TRANSLATE_NOOP("MinePlanner", "Hazard"),
    "merge_release": QT_TRANSLATE_NOOP("MinePlanner", "Released land"),
    "merge_status": QT_TRANSLATE_NOOP("MinePlanner", "State"),
    "merge_delete": QT_TRANSLATE_NOOP("MinePlanner", "Deleted or changed"),
    "merge_duplicate": QT_TRANSLATE_NOOP("MinePlanner", "Name given twice"),
    "merge_attribute": QT_TRANSLATE_NOOP("MinePlanner", "Other field"),
}

FIELDS: dict[str, str] = {
    "geom": QT_TRANSLATE_NOOP("MinePlanner", "outline"),
    "status": QT_TRANSLATE_NOOP("MinePlanner", "state"),
    "": QT_TRANSLATE_NOOP("MinePlanner", "kept or deleted"),
    "areatype": QT_TRANSLATE_NOOP("MinePlanner", "suspected or confirmed"),
    "team_uuid": QT_TRANSLATE_NOOP("MinePlanner", "team"),
    "depth_cm": QT_TRANSLATE_NOOP("MinePlanner", "depth, cm"),
    "sigma_m": QT_TRANSLATE_NOOP("MinePlanner", "accuracy, m"),
}

CLASSES: dict[str, str] = {
    "mine_positions": QT_TRANSLATE_NOOP("MinePlanner", "Positions of mines and minefield records"),
    "attachments": QT_TRANSLATE_NOOP("MinePlanner", "Attachments"),
    "contacts": QT_TRANSLATE_NOOP("MinePlanner", "Contacts: people, telephones, call signs"),
}


def table_words(table: str) -> str:
    """Return a table's name in the user's words."""
    return said(TABLES, table) if table in TABLES else table.replace("_", " ")


def field_words(field: str) -> str:
    """Return a field's name in the user's words."""
    return said(FIELDS, field) if field in FIELDS else field.replace("_", " ")


def value_words(field: str, text: str) -> str:
    """Return a value of a disputed field in the user's words; outlines are said by their areas elsewhere."""
    if not text:
        return translate("MinePlanner", "nothing entered")
    known = {
        "deleted": translate("MinePlanner", "deleted"),
        "changed": translate("MinePlanner", "changed"),
        "restored": translate("MinePlanner", "restored"),
        "still used": translate("MinePlanner", "still used by other rows"),
        "CHA": translate("MinePlanner", "confirmed (CHA)"),
        "SHA": translate("MinePlanner", "suspected (SHA)"),
    }
    if field == "status":
        return said(STATUS_NAMES, text)
    return known.get(text, text)


def counted(rows: int) -> str:
    """Return a number of rows in words."""
    return translate("MinePlanner", "rows: {}").format(number(rows))


def questions(count: int) -> str:
    """Return a number of open questions in words."""
    return translate("MinePlanner", "Open questions: {}").format(number(count))


def nothing_open() -> str:
    """Return what an empty list of questions says."""
    return translate(
        "MinePlanner", "Where two offices changed the same thing, it is listed here after a merge."
    )


def what_it_did(merged: Merged) -> str:
    """Return what a merge does or did: rows added, changed, removed."""
    words = translate("MinePlanner", "added: {}, changed: {}, removed: {}")
    return words.format(merged.added, merged.changed, merged.removed)
