# SPDX-License-Identifier: GPL-2.0-or-later
"""How proposals are said: what they are, what they rest on, how sure that is."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    from mine_planner.gis.accuracy_effects import Effect

KINDS = {
    "map_shift": QT_TRANSLATE_NOOP("MinePlanner", "Move a map"),
    "map_sigma": QT_TRANSLATE_NOOP("MinePlanner", "Other uncertainty"),
    "map_grade": QT_TRANSLATE_NOOP("MinePlanner", "Other kind of evidence"),
    "hazard_growth": QT_TRANSLATE_NOOP("MinePlanner", "New hazard"),
    "task_priority": QT_TRANSLATE_NOOP("MinePlanner", "Order of tasks"),
    "cancellation": QT_TRANSLATE_NOOP("MinePlanner", "Cancellation proposed"),
}
STATES = {
    "open": QT_TRANSLATE_NOOP("MinePlanner", "Open"),
    "accepted": QT_TRANSLATE_NOOP("MinePlanner", "Accepted"),
    "refused": QT_TRANSLATE_NOOP("MinePlanner", "Refused"),
}
EVIDENCE = {
    "direct": QT_TRANSLATE_NOOP("MinePlanner", "direct (suggests CHA)"),
    "indirect": QT_TRANSLATE_NOOP("MinePlanner", "indirect (suggests SHA)"),
}
K95 = 2.4477
"""Holds 95 % of positions in two dimensions: sqrt(-2 ln 0.05)."""


def facts(row: Any, effect: Effect | None) -> list[tuple[str, object]]:
    """Return what a proposal rests on and does, as labels and values."""
    content = json.loads(row["content"] or "{}")
    tr = translate
    found: list[tuple[str, object]] = _of_kind(row["kind"], content)
    if effect is not None and row["kind"] not in ("cancellation",):
        found.append((tr("MinePlanner", "Grows"), square_metres(effect.grows) if effect.grows >= 1 else ""))
        if effect.vacates >= 1:
            stays = tr("MinePlanner", "{}: stays hazard, marked “cancellation proposed”")
            found.append((tr("MinePlanner", "Would vacate"), stays.format(square_metres(effect.vacates))))
    if row["state"] != "open":
        said = f"{row['decided_by']} · {local_time(row['decided_at'])}"
        found.append((tr("MinePlanner", STATES[row["state"]]), said))
        found.append((tr("MinePlanner", "Reason"), row["reason"]))
    return found


def headline(row: Any) -> str:
    """Return why something is proposed, in a sentence; how far off is said as what holds 95 %."""
    if row["kind"] != "map_sigma":
        return in_users_language(str(row["explanation"]), parts=True)
    content = json.loads(row["content"] or "{}")
    now = content.get("before", {}).get("sigma_m") or content.get("present_m")
    words = translate("MinePlanner", "{} searched fields support {}.").format(
        number(content["observations"]), within(content["sigma_m"])
    )
    return words if not now else f"{words} {translate('MinePlanner', 'Now: {}.').format(within(now))}"


def within(sigma_m: float) -> str:
    """Say a sigma as the distance that holds 95 % of positions, rounded outwards as everywhere."""
    return translate("MinePlanner", "95 % within {} m").format(number(math.ceil(K95 * sigma_m)))


def _of_kind(kind: str, content: dict[str, Any]) -> list[tuple[str, object]]:
    makers = {
        "map_shift": _shift,
        "map_sigma": _sigma,
        "map_grade": _grade,
        "task_priority": _order,
    }
    return makers[kind](content) if kind in makers else []


def _shift(content: dict[str, Any]) -> list[tuple[str, object]]:
    tr = translate
    east, north, turn = content["east_m"], content["north_m"], content["rotation_deg"]
    move = tr("MinePlanner", "{} m towards {}°").format(
        number(math.hypot(east, north)), number(math.degrees(math.atan2(east, north)) % 360)
    )
    if abs(turn) >= 0.01:
        move += tr("MinePlanner", ", turned by {}°").format(number(turn, 2))
    sure = _how_sure(content)
    seen = tr("MinePlanner", "{} searched fields, of these {} set aside as odd").format(
        number(content["observations"]), number(content.get("set_aside", 0))
    )
    chance = content.get("p_shift")
    return [
        (tr("MinePlanner", "Move"), move),
        (tr("MinePlanner", "How sure"), sure),
        (tr("MinePlanner", "Could be chance"), _chance(chance)),
        (tr("MinePlanner", "Observations"), seen),
        (tr("MinePlanner", "Learnt from"), content.get("group", "")),
    ]


def _how_sure(content: dict[str, Any]) -> str:
    """Say the ellipse of a shift, and along which bearing it cannot be told."""
    half, other = content.get("half_major_m"), content.get("half_minor_m")
    if not half:
        return ""
    if content.get("open_bearing_deg") is not None and other:
        words = translate("MinePlanner", "95 % within {} m across {}°; along it the shift cannot be told")
        return words.format(number(math.ceil(other)), number(content["open_bearing_deg"]))
    if other and half - other >= 0.25 * half:
        words = translate("MinePlanner", "95 % within {} m along {}° and {} m across")
        return words.format(number(math.ceil(half)), number(content["bearing_deg"]), number(math.ceil(other)))
    return translate("MinePlanner", "95 % within {} m of this").format(number(math.ceil(half)))


def _sigma(content: dict[str, Any]) -> list[tuple[str, object]]:
    tr = translate
    before = content.get("before", {}).get("sigma_m") or content.get("present_m")
    edge = content.get("at_edge", 0)
    return [
        (tr("MinePlanner", "Before"), within(before) if before else ""),
        (tr("MinePlanner", "Proposed"), within(content["sigma_m"])),
        (
            tr("MinePlanner", "Best estimate"),
            within(content["estimate_m"]) if "estimate_m" in content else "",
        ),
        (
            tr("MinePlanner", "How sure"),
            tr("MinePlanner", "not below the true one with 95 % confidence, on {} searched fields").format(
                number(content["observations"])
            ),
        ),
        (
            tr("MinePlanner", "Careful"),
            tr("MinePlanner", "{} % of the fields lie at the corridor's edge: it may be larger").format(
                number(100 * edge)
            )
            if edge > 0.1
            else "",
        ),
    ]


def _grade(content: dict[str, Any]) -> list[tuple[str, object]]:
    return [(translate("MinePlanner", "Proposed"), translate("MinePlanner", EVIDENCE[content["evidence"]]))]


def _order(content: dict[str, Any]) -> list[tuple[str, object]]:
    words = translate("MinePlanner", "{} → {} · {} devices expected, {} per 1,000 m²")
    return [
        (
            item["code"],
            words.format(
                item["now"] or "–",
                item["new"],
                number(item["expected"], 1),
                number(item["per_1000_m2"], 2),
            ),
        )
        for item in content["ranks"]
    ]


def _chance(chance: float | None) -> str:
    if chance is None:
        return ""
    if chance < 0.0001:
        return translate("MinePlanner", "less than once in 10,000 times")
    return translate("MinePlanner", "once in {} times").format(number(1 / chance))
