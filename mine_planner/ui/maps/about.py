# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known about one handed-over map: provenance, grade, how far it may be off and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui.facts import show_facts
from mine_planner.ui.maps.words import (
    INFO_GRADES,
    KINDS,
    OUTCOMES,
    SOURCE_GRADES,
    STATES,
    features_in,
    said,
    within,
)
from mine_planner.ui.tasks.details import fill_tree
from mine_planner.ui.times import day_text, local_time

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from qgis.PyQt.QtWidgets import QTextBrowser, QTreeWidget


def show_about(
    view: QTextBrowser, row: sqlite3.Row, why: str = "", found: str = "", left_out: int = 0
) -> None:
    """Show where a map came from and how far it is to be trusted.

    Parameters
    ----------
    view, row
        Where it is shown, and the map.
    why
        What its sigma rests on.
    found
        What the finds say about it.
    left_out
        How many of its features did not come in.
    """
    evidence = {
        "direct": translate("MinePlanner", "direct evidence, suggests CHA"),
        "indirect": translate("MinePlanner", "indirect evidence, suggests SHA"),
    }
    sheet = ", ".join(filter(None, (row["map_sheet"], row["map_edition"])))
    scale = f"1:{number(row['map_scale'])}" if row["map_scale"] else ""
    facts = [
        (translate("MinePlanner", "Why"), why),
        (translate("MinePlanner", "Evidence"), evidence[row["evidence"]]),
        (translate("MinePlanner", "Searched"), found),
        (translate("MinePlanner", "Complete"), completeness_words(row["completeness"])),
        (translate("MinePlanner", "Status"), said(STATES, row["status"])),
        (translate("MinePlanner", "Kind"), said(KINDS, row["kind"])),
        (translate("MinePlanner", "Source"), said(SOURCE_GRADES, row["sourcereliability"])),
        (translate("MinePlanner", "Information"), said(INFO_GRADES, str(row["inforeliability"]))),
        (translate("MinePlanner", "Sheet"), sheet),
        (translate("MinePlanner", "Scale"), scale),
        (translate("MinePlanner", "CRS"), row["crs"]),
        (translate("MinePlanner", "Operation"), row["crs_operation"]),
        (translate("MinePlanner", "Override"), row["crs_override_reason"]),
        (translate("MinePlanner", "Features"), features_in(row["feature_count"], left_out)),
        (translate("MinePlanner", "From"), row["handed_over_by"]),
        (translate("MinePlanner", "Received"), day_text(row["handed_over_on"])),
        (translate("MinePlanner", "File"), row["file_name"]),
        (translate("MinePlanner", "SHA-256"), _in_blocks(row["file_sha256"] or "")),
        (translate("MinePlanner", "Brought in"), local_time(row["imported_at"])),
        (translate("MinePlanner", "By"), row["imported_by"]),
        (translate("MinePlanner", "Note"), row["note"]),
    ]
    lead = within(row["sigma_m"], located=row["status"] != "received")
    show_facts(view, facts, lead=lead)


def completeness_words(score: int | None) -> str:
    """Return how much of the required list a record holds; empty for maps that are no records."""
    if score is None:
        return ""
    return translate("MinePlanner", "{} % of the list of CCW Amended Protocol II").format(number(score))


def _in_blocks(text: str) -> str:
    """Return a checksum in blocks of eight, so that it breaks into lines and can be read out."""
    return " ".join(text[start : start + 8] for start in range(0, len(text), 8))


def show_findings(view: QTreeWidget, rows: Sequence[sqlite3.Row]) -> None:
    """Show what was skipped, repaired or noted; the explanation stands in the tooltip too."""
    words = {text: in_users_language(text) for row in rows for text in (row["problem"], row["explanation"])}
    lines = [
        (row["source_fid"], said(OUTCOMES, row["outcome"]), words[row["problem"]], words[row["explanation"]])
        for row in rows
    ]
    heads = (
        translate("MinePlanner", "Feature"),
        translate("MinePlanner", "Outcome"),
        translate("MinePlanner", "Problem"),
        translate("MinePlanner", "What was done"),
    )
    tips = [words[row["explanation"]] for row in rows]
    fill_tree(view, heads, lines, translate("MinePlanner", "Everything came in as it was."), tips)
