# SPDX-License-Identifier: GPL-2.0-or-later
"""Why something ranks where it does, in the words that a mayor reads: "school 180 m, 3 incidents".

Imports nothing heavy; the figures come from :mod:`mine_planner.gis.task_priority`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import number, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_MANY: dict[str, str] = {
    "people": QT_TRANSLATE_NOOP("MinePlanner", "{} people near"),
    "children": QT_TRANSLATE_NOOP("MinePlanner", "{} children near"),
    "returnees": QT_TRANSLATE_NOOP("MinePlanner", "{} returnees expected"),
    "schools": QT_TRANSLATE_NOOP("MinePlanner", "schools near: {}"),
    "clinics": QT_TRANSLATE_NOOP("MinePlanner", "clinics near: {}"),
    "water": QT_TRANSLATE_NOOP("MinePlanner", "water points near: {}"),
    "roads": QT_TRANSLATE_NOOP("MinePlanner", "roads near: {}"),
    "farmland": QT_TRANSLATE_NOOP("MinePlanner", "{} m² of farmland"),
    "incidents": QT_TRANSLATE_NOOP("MinePlanner", "{} incidents"),
    "victims": QT_TRANSLATE_NOOP("MinePlanner", "{} victims"),
    "devices": QT_TRANSLATE_NOOP("MinePlanner", "{} recorded devices"),
    "access": QT_TRANSLATE_NOOP("MinePlanner", "passable road in {} m"),
    "effort": QT_TRANSLATE_NOOP("MinePlanner", "{} team-days"),
}
_ONE: dict[str, str] = {
    "people": QT_TRANSLATE_NOOP("MinePlanner", "1 person near"),
    "children": QT_TRANSLATE_NOOP("MinePlanner", "1 child near"),
    "returnees": QT_TRANSLATE_NOOP("MinePlanner", "1 returnee expected"),
    "incidents": QT_TRANSLATE_NOOP("MinePlanner", "1 incident"),
    "victims": QT_TRANSLATE_NOOP("MinePlanner", "1 victim"),
    "devices": QT_TRANSLATE_NOOP("MinePlanner", "1 recorded device"),
    "effort": QT_TRANSLATE_NOOP("MinePlanner", "1 team-day"),
}
_NEAREST: dict[str, str] = {
    "schools": QT_TRANSLATE_NOOP("MinePlanner", "school {} m"),
    "clinics": QT_TRANSLATE_NOOP("MinePlanner", "clinic {} m"),
    "water": QT_TRANSLATE_NOOP("MinePlanner", "water point {} m"),
    "roads": QT_TRANSLATE_NOOP("MinePlanner", "road {} m"),
}
LABELS: dict[str, str] = {
    "people": QT_TRANSLATE_NOOP("MinePlanner", "People near"),
    "children": QT_TRANSLATE_NOOP("MinePlanner", "Children near"),
    "returnees": QT_TRANSLATE_NOOP("MinePlanner", "Returnees expected"),
    "schools": QT_TRANSLATE_NOOP("MinePlanner", "Schools"),
    "clinics": QT_TRANSLATE_NOOP("MinePlanner", "Clinics"),
    "water": QT_TRANSLATE_NOOP("MinePlanner", "Water points"),
    "roads": QT_TRANSLATE_NOOP("MinePlanner", "Roads blocked"),
    "farmland": QT_TRANSLATE_NOOP("MinePlanner", "Farmland blocked"),
    "access": QT_TRANSLATE_NOOP("MinePlanner", "Access by road"),
    "incidents": QT_TRANSLATE_NOOP("MinePlanner", "Incidents"),
    "victims": QT_TRANSLATE_NOOP("MinePlanner", "Victims"),
    "devices": QT_TRANSLATE_NOOP("MinePlanner", "Devices expected"),
    "effort": QT_TRANSLATE_NOOP("MinePlanner", "Little effort"),
}


def reason(name: str, value: float, nearest_m: float | None = None) -> str:
    """Return one figure in words.

    Parameters
    ----------
    name
        Of the indicator.
    value
        Its figure.
    nearest_m
        Metres to the nearest place, where that is known.
    """
    if nearest_m is not None and name in _NEAREST:
        words = translate("MinePlanner", _NEAREST[name]).format(number(nearest_m))
        if value <= 1:
            return words
        return translate("MinePlanner", "{} and {} more").format(words, number(value - 1))
    if round(value) == 1 and name in _ONE:
        return translate("MinePlanner", _ONE[name])
    return translate("MinePlanner", _MANY[name]).format(number(value))


def reasons(
    parts: Mapping[str, float],
    values: Mapping[str, float],
    nearest: Mapping[str, float],
    top: int = 4,
) -> str:
    """Return what speaks most for a task, largest first: "school 180 m, 3 incidents".

    Parameters
    ----------
    parts, values
        Contribution to the score, and the figure, by indicator.
    nearest
        Metres to the nearest place by indicator, where there is one.
    top
        How many reasons are named.
    """
    order = sorted((name for name, part in parts.items() if part > 0), key=lambda name: -parts[name])
    named = [reason(name, values[name], nearest.get(name)) for name in order[:top]]
    return ", ".join(named) or translate("MinePlanner", "no weighed reason speaks for it")


def firmness(low: int, high: int, swing: float) -> str:
    """Say between which ranks something stays when any one weight moves."""
    share = number(100 * swing)
    if low == high:
        words = translate("MinePlanner", "rank {} even if any one weight moves by {} %")
        return words.format(number(low), share)
    words = translate("MinePlanner", "rank {} to {} if any one weight moves by {} %")
    return words.format(number(low), number(high), share)
