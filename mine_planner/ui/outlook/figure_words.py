# SPDX-License-Identifier: GPL-2.0-or-later
"""The key figures by name: how each is said, its unit, and the columns of the list."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import number, translate
from mine_planner.ui.progress.listing import Column

if TYPE_CHECKING:
    from collections.abc import Callable

GROUPS = {
    "programme": QT_TRANSLATE_NOOP("MinePlanner", "whole programme"),
    "area": QT_TRANSLATE_NOOP("MinePlanner", "area"),
    "team": QT_TRANSLATE_NOOP("MinePlanner", "team"),
    "task": QT_TRANSLATE_NOOP("MinePlanner", "task"),
}
FIGURES: dict[str, tuple[str, int]] = {
    "searched_m2": (QT_TRANSLATE_NOOP("MinePlanner", "Searched, m²"), 0),
    "cleared_m2": (QT_TRANSLATE_NOOP("MinePlanner", "Cleared, m²"), 0),
    "reduced_m2": (QT_TRANSLATE_NOOP("MinePlanner", "Reduced, m²"), 0),
    "cancelled_m2": (QT_TRANSLATE_NOOP("MinePlanner", "Cancelled, m²"), 0),
    "remaining_m2": (QT_TRANSLATE_NOOP("MinePlanner", "Remaining in tasks, m²"), 0),
    "devices": (QT_TRANSLATE_NOOP("MinePlanner", "Devices"), 0),
    "m2_per_device": (QT_TRANSLATE_NOOP("MinePlanner", "m² per device"), 0),
    "hit_rate": (QT_TRANSLATE_NOOP("MinePlanner", "On record, %"), 0),
    "hours": (QT_TRANSLATE_NOOP("MinePlanner", "Hours"), 0),
    "m2_per_hour": (QT_TRANSLATE_NOOP("MinePlanner", "m² per hour"), 1),
    "reports": (QT_TRANSLATE_NOOP("MinePlanner", "Reports"), 0),
    "tasks": (QT_TRANSLATE_NOOP("MinePlanner", "Tasks"), 0),
    "overdue": (QT_TRANSLATE_NOOP("MinePlanner", "Overdue"), 0),
    "nonconformities": (QT_TRANSLATE_NOOP("MinePlanner", "Nonconformities"), 0),
    "critical": (QT_TRANSLATE_NOOP("MinePlanner", "Critical"), 0),
}
"""Words with unit, and decimals; a figure without a value is shown as a dash."""
OF_LAND = ("cleared_m2", "reduced_m2", "cancelled_m2", "remaining_m2", "tasks")
OF_LAND += ("overdue", "nonconformities", "critical")
"""Figures that belong to ground and so to no team."""
HEADING_SIGNS = 9


def figures_of(by: str) -> list[str]:
    """Return the names of the figures that a grouping has."""
    return [name for name in FIGURES if by != "team" or name not in OF_LAND]


def columns(by: str) -> list[Column]:
    """Return the columns of a grouping's list."""
    first = Column(translate("MinePlanner", GROUPS[by]).capitalize(), lambda row: str(row[by]))
    return [first, *(_column(name) for name in figures_of(by))]


def _column(name: str) -> Column:
    words, decimals = FIGURES[name]
    factor = 100.0 if name == "hit_rate" else 1.0

    def text(row: Any) -> str:
        value = row[name]
        return "–" if value is None else number(factor * value, decimals)

    # Short lines: fifteen headings side by side would be twice as wide as the window.
    heading = "\n".join(wrap(translate("MinePlanner", words), HEADING_SIGNS, break_long_words=False))
    return Column(heading, text, right=True, key=_value(name))


def _value(name: str) -> Callable[[Any], float]:
    return lambda row: -1.0 if row[name] is None else float(row[name])
