# SPDX-License-Identifier: GPL-2.0-or-later
"""How the lists of released land show their rows."""

from __future__ import annotations

from typing import Any

from mine_planner.i18n import in_users_language, square_metres, translate
from mine_planner.ui.progress.listing import Column
from mine_planner.ui.progress.words import METHODS, said
from mine_planner.ui.releases.words import ACTIVITIES, KINDS, STATES, depth_words, span_words
from mine_planner.ui.signs import letter_icon
from mine_planner.ui.times import day_text


def ground_columns() -> list[Column]:
    """Return the columns of searched ground that is not released."""
    tr = translate
    return [
        Column(tr("MinePlanner", "Activity"), lambda g: translate("MinePlanner", ACTIVITIES[g.activity])),
        Column(tr("MinePlanner", "Method"), lambda g: said(METHODS, g.method)),
        Column(tr("MinePlanner", "Teams"), lambda g: ", ".join(g.teams)),
        Column(tr("MinePlanner", "Searched"), lambda g: span_words(g.first, g.last), key=lambda g: g.last),
        Column(
            tr("MinePlanner", "Ready"),
            lambda g: square_metres(g.geometry.area),
            right=True,
            key=lambda g: g.geometry.area,
        ),
        Column(
            tr("MinePlanner", "Beyond the task"),
            lambda g: square_metres(g.beyond.area) if not g.beyond.is_empty else tr("MinePlanner", "none"),
            right=True,
            key=lambda g: g.beyond.area,
            tip=lambda _g: tr("MinePlanner", "Searched outside the boundary: released with its extension"),
        ),
        Column(
            tr("MinePlanner", "Only typed"),
            lambda g: square_metres(g.typed_m2) if g.typed_m2 else tr("MinePlanner", "none"),
            right=True,
            key=lambda g: g.typed_m2,
            tip=lambda _g: tr("MinePlanner", "Reported in m² without a place on the map: not released"),
        ),
        Column(
            tr("MinePlanner", "Becomes"),
            lambda g: translate("MinePlanner", KINDS[g.kind]) if g.kind else tr("MinePlanner", "nothing"),
            wide=True,
        ),
    ]


def release_columns() -> list[Column]:
    """Return the columns of released land."""
    tr = translate
    return [
        Column(
            tr("MinePlanner", "State"),
            lambda r: translate("MinePlanner", STATES[r["state"]]),
            icon=lambda r: letter_icon(*_sign(r["state"])),
        ),
        Column(
            tr("MinePlanner", "Day"), lambda r: day_text(r["released_on"]), key=lambda r: r["released_on"]
        ),
        Column(tr("MinePlanner", "Task"), lambda r: r["task"]),
        Column(tr("MinePlanner", "Kind"), lambda r: translate("MinePlanner", KINDS[r["kind"]])),
        Column(tr("MinePlanner", "Area"), lambda r: square_metres(r["area_m2"]), True, key=_area),
        Column(tr("MinePlanner", "Depth"), lambda r: depth_words(r["depth_cm"]), True, key=_depth),
        Column(tr("MinePlanner", "Activity"), lambda r: translate("MinePlanner", ACTIVITIES[r["activity"]])),
        Column(tr("MinePlanner", "Method"), lambda r: said(METHODS, r["method"])),
        Column(tr("MinePlanner", "Team"), lambda r: r["team"]),
        Column(tr("MinePlanner", "Released by"), lambda r: r["released_by"], wide=True),
    ]


def alarm_columns() -> list[Column]:
    """Return the columns of devices found in released land."""
    tr = translate
    return [
        Column(
            tr("MinePlanner", "State"),
            lambda r: tr("MinePlanner", "Open") if r["state"] == "open" else tr("MinePlanner", "Reviewed"),
            icon=lambda r: letter_icon(*_sign("reopened" if r["state"] == "open" else "released")),
        ),
        Column(tr("MinePlanner", "Found"), lambda r: day_text(r["found_on"]), key=lambda r: r["found_on"]),
        Column(tr("MinePlanner", "Device"), lambda r: r["ordnance"] or tr("MinePlanner", "not known")),
        Column(tr("MinePlanner", "Reported for"), lambda r: r["task"]),
        Column(
            tr("MinePlanner", "Reopened"), lambda r: str(len(list(filter(None, r["ours"].split(","))))), True
        ),
        Column(
            tr("MinePlanner", "To review"),
            lambda r: str(len(list(filter(None, r["theirs"].split(","))))),
            True,
        ),
        Column(tr("MinePlanner", "What it means"), lambda r: r["reason"], wide=True),
    ]


def beyond_columns() -> list[Column]:
    """Return the columns of ground beyond a boundary."""
    tr = translate
    return [
        Column(tr("MinePlanner", "Task"), lambda r: r["task"]),
        Column(
            tr("MinePlanner", "What waits"),
            lambda r: in_users_language(r["explanation"], parts=True),
            wide=True,
        ),
    ]


def _sign(state: str) -> tuple[str, str, str]:
    return ("R", "#2e8b57", "square") if state == "released" else ("H", "#e2483d", "hollow")


def _area(row: Any) -> float:
    return float(row["area_m2"] or 0)


def _depth(row: Any) -> float:
    return float(row["depth_cm"] or 0)
