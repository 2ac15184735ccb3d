# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that is known about one hazard area: what it rests on, who classified it, what is proposed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.ui.facts import show_facts
from mine_planner.ui.hazards import words
from mine_planner.ui.tasks.words import said
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    import sqlite3

    from qgis.PyQt.QtWidgets import QTextBrowser

    from mine_planner.store.hazards import HazardStore

MOST_MAPS = 12
"""So many maps are named; the rest is counted."""


def show_area(view: QTextBrowser, store: HazardStore, uuid: str) -> None:
    """Show an area."""
    row = store.row(uuid)
    proposal = store.proposal(uuid)
    lead = f"⚠ {in_users_language(proposal['explanation'])}" if proposal is not None else ""
    show_facts(view, [*_what(row), *_why(row, store.evidence(uuid)), *_how(row)], lead=lead)


def _what(row: sqlite3.Row) -> list[tuple[str, Any]]:
    suggested = row["suggested_areatype"]
    return [
        (translate("MinePlanner", "Class"), said(words.CLASSES, row["areatype"])),
        (
            translate("MinePlanner", "Classified by"),
            row["classified_by"] or translate("MinePlanner", "nobody yet; the class is a suggestion"),
        ),
        (translate("MinePlanner", "Because"), row["classified_reason"]),
        (translate("MinePlanner", "Grades suggest"), said(words.CLASSES, suggested) if suggested else ""),
        (translate("MinePlanner", "Origin"), said(words.ORIGINS, row["origin"])),
        (translate("MinePlanner", "IMSMA id"), row["imsma_id"]),
        (translate("MinePlanner", "Status"), said(words.STATUSES, row["status"])),
        (translate("MinePlanner", "Status because"), row["status_changed_reason"]),
        (translate("MinePlanner", "Cancellation"), row["cancellation_reason"]),
        (translate("MinePlanner", "Size"), square_metres(row["area_m2"])),
    ]


def _why(row: sqlite3.Row, evidence: list[sqlite3.Row]) -> list[tuple[str, Any]]:
    flags = (
        (row["tripwire"], translate("MinePlanner", "tripwires")),
        (row["antiliftfitted"], translate("MinePlanner", "anti-lift devices")),
        (row["boobytrapped"], translate("MinePlanner", "booby traps")),
    )
    return [
        (translate("MinePlanner", "Evidence"), said(words.EVIDENCE, row["evidence"])),
        (translate("MinePlanner", "Rests on"), evidence_text(evidence)),
        (translate("MinePlanner", "Devices"), words.devices_text(row["devices"])),
        (translate("MinePlanner", "Warnings"), ", ".join(name for flag, name in flags if flag)),
        (translate("MinePlanner", "Note"), row["note"]),
    ]


def _how(row: sqlite3.Row) -> list[tuple[str, Any]]:
    corridor = ""
    if row["k"] is not None:
        corridor = translate("MinePlanner", "{} sigmas: {} % of positions").format(
            number(row["k"], 2), number(100 * (row["share"] or 0), 1)
        )
    margin = "" if not row["margin_m"] else translate("MinePlanner", "{} m").format(number(row["margin_m"]))
    return [
        (translate("MinePlanner", "Corridor"), corridor),
        (translate("MinePlanner", "Margin"), margin),
        (translate("MinePlanner", "Computed"), local_time(row["computed_on"])),
    ]


def evidence_text(evidence: list[sqlite3.Row]) -> str:
    """Return maps with what each brings, one line per map."""
    by_map: dict[str, Counter[str]] = {}
    for row in evidence:
        by_map.setdefault(row["map"], Counter())[row["evidence_table"]] += row["quantity"]
    lines = []
    for name, found in by_map.items():
        parts = ", ".join(said(words.TABLES, table).format(number(count)) for table, count in found.items())
        lines.append(f"{name}: {parts}" if name else parts)
    if len(lines) > MOST_MAPS:
        more = translate("MinePlanner", "… and {} more maps").format(number(len(lines) - MOST_MAPS))
        lines = [*lines[:MOST_MAPS], more]
    return "\n".join(lines)
