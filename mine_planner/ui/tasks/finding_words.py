# SPDX-License-Identifier: GPL-2.0-or-later
"""How findings and their fixes are said in the user's language; the English words are the domain's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import in_users_language, translate

if TYPE_CHECKING:
    from mine_planner.domain.findings import Finding

FIX_NAMES = {
    "repair_outwards": QT_TRANSLATE_NOOP("MinePlanner", "Repair Outwards"),
    "remove_repeated_points": QT_TRANSLATE_NOOP("MinePlanner", "Remove Repeated Corners"),
    "trim_code": QT_TRANSLATE_NOOP("MinePlanner", "Trim Code"),
    "widen_to_margin": QT_TRANSLATE_NOOP("MinePlanner", "Widen to Margin"),
}

_SENTENCES = (
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: the outline is not sound ({reason})."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: a corner is not a number, enter it again."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: its own parts overlap."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: an outline needs three different corners."),
    QT_TRANSLATE_NOOP("MinePlanner", "Tasks {task} and {other} have the same outline."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: corners that lie on another corner: {count}."),
    QT_TRANSLATE_NOOP("MinePlanner", "Tasks {task} and {other} have the same code, {name}."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: blanks stand around its code."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task} has no code."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: a leg is {length} m long, check its corners."),
    QT_TRANSLATE_NOOP("MinePlanner", "Tasks {task} and {other} claim the same {area} m²."),
    QT_TRANSLATE_NOOP(
        "MinePlanner", "Hazard {hazard}: {area} m² of its {margin} m margin lie outside its tasks."
    ),
    QT_TRANSLATE_NOOP(
        "MinePlanner", "Hazard {hazard}: {area} m² between its tasks {task} and {other} belong to neither."
    ),
    QT_TRANSLATE_NOOP("MinePlanner", "Hazard {hazard}: {area} m² are in no task yet."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task} rests on map {map}, which was refuted."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task} has no clearance depth."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task} has no medical plan."),
    QT_TRANSLATE_NOOP("MinePlanner", "The {kind} {feature} lies inside hazard {hazard}."),
    QT_TRANSLATE_NOOP("MinePlanner", "The {kind} {feature} runs through hazard {hazard} for {length} m."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: {what} is not valid on all its dates."),
    QT_TRANSLATE_NOOP("MinePlanner", "Task {task}: the dates of {what} are not known."),
)
"""The sentences of the domain's catalogue, so that they are translated; a test compares them."""


_WORDS = {"what", "reason"}
"""Values of a finding that are words of the program, and no names or figures."""


def sentence_of(finding: Finding) -> str:
    """Return a finding's sentence in the user's language."""
    from mine_planner.domain.findings import CATALOGUE

    values = dict(finding.values)
    for name in _WORDS & values.keys():
        values[name] = in_users_language(str(values[name]), parts=True)
    return translate("MinePlanner", CATALOGUE[finding.code][1]).format(**values)


def fix_name(fix: str) -> str:
    """Return what a fix is called: a verb and an object."""
    return translate("MinePlanner", FIX_NAMES.get(fix, fix))
