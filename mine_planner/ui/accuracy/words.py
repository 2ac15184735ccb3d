# SPDX-License-Identifier: GPL-2.0-or-later
"""How the measures of maps are said: columns of the list, and what one rests on."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui.facts import facts_html
from mine_planner.ui.progress.listing import Column

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.domain.map_accuracy import Share
    from mine_planner.gis.accuracy_compute import AccuracyRow

K95 = 2.4477
"""Holds 95 % of positions in two dimensions: sqrt(-2 ln 0.05)."""


def ordered(rows: list[AccuracyRow]) -> list[AccuracyRow]:
    """Return those that say something first."""
    return sorted(rows, key=lambda row: (-len(row.found.fields), not row.measures.judged, row.name))


def columns() -> list[Column]:
    """Return the columns of the list."""
    tr = translate
    return [
        Column(tr("MinePlanner", "Map, batch or source"), lambda row: row.name),
        Column(
            tr("MinePlanner", "Searched"),
            lambda row: f"{number(100 * row.measures.coverage)} %",
            right=True,
            key=lambda row: row.measures.coverage,
        ),
        Column(
            tr("MinePlanner", "Finds in"),
            lambda row: short_share(row.measures.recall),
            right=True,
            key=lambda row: _value(row.measures.recall),
            tip=lambda row: _tip(
                translate("MinePlanner", "Finds in its corridors, of the finds nearby"), row.measures.recall
            ),
        ),
        Column(
            tr("MinePlanner", "Corridors hit"),
            lambda row: short_share(row.measures.precision),
            right=True,
            key=lambda row: _value(row.measures.precision),
            tip=lambda row: _tip(
                translate("MinePlanner", "Corridors with a find, of those searched from end to end"),
                row.measures.precision,
            ),
        ),
        Column(
            tr("MinePlanner", "Fields"),
            lambda row: number(len(row.found.fields) + row.found.unclear) if row.measures.judged else "–",
            right=True,
            key=lambda row: len(row.found.fields),
        ),
        Column(tr("MinePlanner", "Common shift"), shift_text, wide=True),
    ]


def _tip(what: str, share: Share) -> str:
    return f"{what}: {said(share) or '–'}"


def _value(share: Share) -> float:
    return share.value if math.isfinite(share.value) else -1.0


def short_share(share: Share) -> str:
    """Return a share with its counts, or a dash."""
    if not share.trials:
        return "–"
    return f"{number(share.hits)} / {number(share.trials)} = {number(100 * share.value)} %"


def said(share: Share) -> str:
    """Return a share with its Wilson interval; empty without a trial."""
    if not share.trials:
        return ""
    low, high = (number(100 * end) for end in share.interval)
    return translate("MinePlanner", "{} (95 % interval {} to {} %)").format(short_share(share), low, high)


def shift_text(row: AccuracyRow) -> str:
    """Return the common shift in few words."""
    found = row.shift
    if found is None:
        return translate("MinePlanner", "nothing can be told yet")
    if found.fields == 1:
        return translate("MinePlanner", "one field says nothing about the others")
    move = found.correction
    words = translate("MinePlanner", "{} m east, {} m north; 95 % within {} m")
    half = found.mean.half_minor_m if found.open_bearing_deg is not None else found.mean.half_major_m
    if found.open_bearing_deg is not None:
        words = translate("MinePlanner", "{} m east, {} m north; 95 % within {} m across, open along")
    text = words.format(_signed(move.east_m), _signed(move.north_m), number(math.ceil(half)))
    if not found.significant:
        return translate("MinePlanner", "not beyond chance: {}").format(text)
    return text


def _signed(value: float) -> str:
    return ("+" if value >= 0 else "−") + number(abs(round(value)))


def facts_of(widget: QWidget, row: AccuracyRow) -> str:
    """Return HTML of what a map, batch or source rests on, and what it taught."""
    tr = translate
    lines: list[tuple[str, object]] = [
        (tr("MinePlanner", "Finds in corridors"), said(row.measures.recall)),
        (tr("MinePlanner", "Corridors with a find"), said(row.measures.precision)),
        (tr("MinePlanner", "Landmarks found"), said(row.measures.landmark_found)),
    ]
    if row.moved is not None:
        words = tr("MinePlanner", "median {} m, 90 % within {} m ({} finds)")
        lines.append(
            (
                tr("MinePlanner", "Nearest record"),
                words.format(
                    number(row.moved.median_m, 1), number(row.moved.p90_m, 1), number(row.moved.finds)
                ),
            )
        )
    lines += _fields(row)
    if row.sigma is not None:
        words = tr("MinePlanner", "95 % within {} m (now {} m), from {} searched fields")
        figures = (number(K95 * row.sigma.proposed_m), number(K95 * row.sigma.present_m))
        sure = words.format(*figures, number(row.sigma.observations))
        lines.append((tr("MinePlanner", "Uncertainty supported"), sure))
    lines.append((tr("MinePlanner", "Maps not searched yet"), learnt(row)))
    html = facts_html(widget, lines, lead=row.name)
    return f"{html}<p>{escape(in_users_language(row.sentence, parts=True))}</p>"


def _fields(row: AccuracyRow) -> list[tuple[str, object]]:
    """Return one line per searched field."""
    words = translate("MinePlanner", "{} m east, {} m north ({} finds; 95 % within {} × {} m)")
    found: list[tuple[str, object]] = []
    for one in row.found.fields[:8]:
        mean = one.own.mean
        figures = (_signed(mean.east_m), _signed(mean.north_m), number(one.finds))
        halves = (number(math.ceil(mean.half_major_m)), number(math.ceil(mean.half_minor_m)))
        text = words.format(*figures, *halves)
        if one.own.open_bearing_deg is not None:
            bearing = number(one.own.open_bearing_deg)
            text += translate("MinePlanner", "; along {}° it cannot be told").format(bearing)
        found.append((one.name, text))
    if row.found.unclear:
        words = translate("MinePlanner", "{} searched fields fit nowhere clearly")
        found.append((translate("MinePlanner", "Unclear"), words.format(number(row.found.unclear))))
    return found


def learnt(row: AccuracyRow) -> str:
    """Say what was learnt for maps of the same batch or source that nobody searched."""
    low, high = (number(100 * end) for end in row.estimate.interval)
    words = translate(
        "MinePlanner",
        "probably {} % of their finds in corridors (95 % interval {} to {} %; a map is one trial)",
    )
    return words.format(number(100 * row.estimate.mean), low, high)
