# SPDX-License-Identifier: GPL-2.0-or-later
"""How the values of a handed-over map are said: kinds, contents, grades, trust."""

from __future__ import annotations

from math import ceil

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import number, translate

KINDS: dict[str, str] = {
    "vector": QT_TRANSLATE_NOOP("MinePlanner", "Vector"),
    "scan": QT_TRANSLATE_NOOP("MinePlanner", "Scan"),
    "record": QT_TRANSLATE_NOOP("MinePlanner", "Record"),
}

STATES: dict[str, str] = {
    "received": QT_TRANSLATE_NOOP("MinePlanner", "Received"),
    "digitised": QT_TRANSLATE_NOOP("MinePlanner", "Digitised"),
    "located": QT_TRANSLATE_NOOP("MinePlanner", "Located"),
    "verified": QT_TRANSLATE_NOOP("MinePlanner", "Verified"),
    "refuted": QT_TRANSLATE_NOOP("MinePlanner", "Refuted"),
}

CONTENTS: dict[str, str] = {
    "suspected_area": QT_TRANSLATE_NOOP("MinePlanner", "Suspected areas"),
    "confirmed_area": QT_TRANSLATE_NOOP("MinePlanner", "Confirmed areas"),
    "mine_positions": QT_TRANSLATE_NOOP("MinePlanner", "Mine positions or rows"),
    "incident": QT_TRANSLATE_NOOP("MinePlanner", "Incidents"),
    "cleared_area": QT_TRANSLATE_NOOP("MinePlanner", "Cleared areas (shown, never subtracted)"),
    "lifted_minefield": QT_TRANSLATE_NOOP("MinePlanner", "Lifted minefields (shown, never subtracted)"),
}

SOURCE_GRADES: dict[str, str] = {
    "A": QT_TRANSLATE_NOOP("MinePlanner", "A · completely reliable"),
    "B": QT_TRANSLATE_NOOP("MinePlanner", "B · usually reliable"),
    "C": QT_TRANSLATE_NOOP("MinePlanner", "C · fairly reliable"),
    "D": QT_TRANSLATE_NOOP("MinePlanner", "D · not usually reliable"),
    "E": QT_TRANSLATE_NOOP("MinePlanner", "E · unreliable"),
    "F": QT_TRANSLATE_NOOP("MinePlanner", "F · cannot be judged"),
}

INFO_GRADES: dict[str, str] = {
    "1": QT_TRANSLATE_NOOP("MinePlanner", "1 · confirmed by others"),
    "2": QT_TRANSLATE_NOOP("MinePlanner", "2 · probably true"),
    "3": QT_TRANSLATE_NOOP("MinePlanner", "3 · possibly true"),
    "4": QT_TRANSLATE_NOOP("MinePlanner", "4 · doubtful"),
    "5": QT_TRANSLATE_NOOP("MinePlanner", "5 · improbable"),
    "6": QT_TRANSLATE_NOOP("MinePlanner", "6 · cannot be judged"),
}

OUTCOMES: dict[str, str] = {
    "skipped": QT_TRANSLATE_NOOP("MinePlanner", "skipped"),
    "repaired": QT_TRANSLATE_NOOP("MinePlanner", "repaired"),
    "noted": QT_TRANSLATE_NOOP("MinePlanner", "noted"),
}

CHANGES: dict[str, str] = {
    "gone": QT_TRANSLATE_NOOP("MinePlanner", "gone"),
    "moved": QT_TRANSLATE_NOOP("MinePlanner", "moved"),
    "re-shaped": QT_TRANSLATE_NOOP("MinePlanner", "re-shaped"),
    "new": QT_TRANSLATE_NOOP("MinePlanner", "new"),
    "within tolerance": QT_TRANSLATE_NOOP("MinePlanner", "within tolerance"),
    "same": QT_TRANSLATE_NOOP("MinePlanner", "the same"),
}

_BARS = {"A": 3, "B": 3, "C": 2, "D": 2, "E": 1, "F": 0}
_BAR_COLOURS = ("#e2483d", "#bf6f12", "#2b88c8", "#3a9150")


def said(names: dict[str, str], value: str) -> str:
    """Return a value in the user's words; an unknown one as it stands."""
    return translate("MinePlanner", names[value]) if value in names else value


def trust(source: str, info: int, status: str) -> tuple[int, str]:
    """Return bars (0 to 3) and their colour for a grade; the worse half of the grade counts.

    A refuted map has none. Bars, letters and words say the same, so that colour is never needed.
    """
    if status == "refuted":
        return 0, _BAR_COLOURS[0]
    by_info = 3 if info <= 2 else 2 if info <= 4 else 1 if info == 5 else 0
    bars = min(_BARS[source], by_info)
    return bars, _BAR_COLOURS[bars]


def within(sigma_m: float, *, located: bool = True) -> str:
    """Return how far positions may be off, as a share in two dimensions: never a bare sigma."""
    if not located:
        return translate("MinePlanner", "not located yet")
    return translate("MinePlanner", "95 % within {}").format(metres_within(sigma_m))


def features_in(handed_over: int, left_out: int) -> str:
    """Return how many features of a map came in, and of how many where some were left out."""
    if not left_out:
        return number(handed_over)
    words = translate("MinePlanner", "{} of {}, left out: {}")
    return words.format(number(max(handed_over - left_out, 0)), number(handed_over), number(left_out))


def metres_within(sigma_m: float) -> str:
    """Return the radius that holds 95 % of positions for a sigma per axis in metres, rounded outwards."""
    from mine_planner.domain.uncertainty import k_of_share

    return translate("MinePlanner", "{} m").format(number(ceil(k_of_share(0.95) * sigma_m)))
