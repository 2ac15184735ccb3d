# SPDX-License-Identifier: GPL-2.0-or-later
"""How reports, finds and incidents are said in the Progress dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import in_users_language, translate

if TYPE_CHECKING:
    from mine_planner.domain.daily_report import Verdict
    from mine_planner.store.workspace import Workspace

METHODS: dict[str, str] = {
    "manual": QT_TRANSLATE_NOOP("MinePlanner", "Manual"),
    "mechanical": QT_TRANSLATE_NOOP("MinePlanner", "Mechanical"),
    "dogs": QT_TRANSLATE_NOOP("MinePlanner", "Dogs"),
    "combined": QT_TRANSLATE_NOOP("MinePlanner", "Combined"),
    "visual": QT_TRANSLATE_NOOP("MinePlanner", "Visual search"),
}

INCIDENTS: dict[str, str] = {
    "demining accident": QT_TRANSLATE_NOOP("MinePlanner", "Demining accident"),
    "mine accident": QT_TRANSLATE_NOOP("MinePlanner", "Mine accident"),
    "missed mine": QT_TRANSLATE_NOOP("MinePlanner", "Missed mine"),
}

_FIELD_OF_WORD = (
    ("unchecked", "unchecked"),
    ("stood still", "stoppage"),
    ("limit of", "hours"),
    ("hours were worked", "area"),
    ("is suspended", "task"),
)
"""Which field a sentence of the plausibility check belongs to; all others are about the area."""


def said(names: dict[str, str], value: str) -> str:
    """Return the translated name of a value; a value that we do not know as it is."""
    return translate("MinePlanner", names[value]) if value in names else value


def by_field(verdict: Verdict) -> dict[str, list[str]]:
    """Sort the sentences of a verdict by the field that they are shown beside."""
    found: dict[str, list[str]] = {}
    if not verdict.taken:
        held = translate("MinePlanner", "Will be held back: {} {}")
        why = (in_users_language(verdict.held_back), in_users_language(verdict.proposal))
        found["task"] = [held.format(*why)]
    for sentence in verdict.warnings:
        field = next((name for word, name in _FIELD_OF_WORD if word in sentence), "area")
        found.setdefault(field, []).append(in_users_language(sentence))
    return found


def code_names(workspace: Workspace, name: str) -> list[tuple[str, str]]:
    """Return code and label of the active values of a code list, in its order."""
    rows = workspace.rows("code_list", ("sort_order", "fid"), list=name, active=1)
    return [(row["code"], row["label"] or row["code"]) for row in rows]
