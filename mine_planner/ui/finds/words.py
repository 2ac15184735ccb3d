# SPDX-License-Identifier: GPL-2.0-or-later
"""How finds, their positions and their matches are said."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import number, translate

STATES = {
    "unmatched": QT_TRANSLATE_NOOP("MinePlanner", "No match"),
    "proposed": QT_TRANSLATE_NOOP("MinePlanner", "Proposed"),
    "confirmed": QT_TRANSLATE_NOOP("MinePlanner", "Confirmed"),
    "broken": QT_TRANSLATE_NOOP("MinePlanner", "Broken"),
}
SIGNS = {
    "unmatched": ("–", "#6f8396", "hollow"),
    "proposed": ("?", "#bf6f12", "hollow"),
    "confirmed": ("✓", "#2e8b57", "square"),
    "broken": ("×", "#6f8396", "round"),
}


def position_words(row: Any) -> str:
    """Say where a find lies and how far off that may be."""
    from mine_planner.store.gpkg_blob import geometry_from_blob

    point: Any = geometry_from_blob(row["geom"])
    if point is None:
        return translate("MinePlanner", "not measured")
    words = f"{number(point.x)} / {number(point.y)}"
    if row["position_doubtful"]:
        return translate("MinePlanner", "{} (doubtful)").format(words)
    if row["accuracy_m"] is None:
        return translate("MinePlanner", "{} ± not said").format(words)
    return translate("MinePlanner", "{} ± {} m").format(words, number(row["accuracy_m"]))


def match_words(row: Any) -> str:
    """Say which record a find is matched to."""
    if not row["matched_uuid"]:
        return ""
    if row["row_no"] not in ("", None):
        return translate("MinePlanner", "{}, row {}").format(row["map"], row["row_no"])
    return str(row["map"])


def residual_words(row: Any) -> str:
    """Say how far a find lies from its record."""
    if row["residual_m"] is None or row["match_state"] not in ("proposed", "confirmed"):
        return ""
    return translate("MinePlanner", "{} m").format(number(row["residual_m"], 1))


def depth_words(row: Any) -> str:
    """Say how deep it lay."""
    if row["depth_cm"] is None:
        return ""
    return translate("MinePlanner", "{} cm").format(number(row["depth_cm"]))
