# SPDX-License-Identifier: GPL-2.0-or-later
"""The authority's figures as they are asked for: words, units, bounds, and what is stored of them."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.i18n import number, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}([.,]\d{3})")
_YES, _NO = {"yes", "1", "true"}, {"no", "0", "false"}

PLAIN, CIRCLE, LINE, YES_NO, LIST = "plain", "circle", "line", "yes_no", "list"
"""How a figure is asked for: as stored; as 95 % within a circle or to either side, stored as sigma; …"""


@dataclass(frozen=True)
class Figure:
    """One figure: its key in the table ``setting``, its words, its bounds (as stored).

    Attributes
    ----------
    above
        Whether ``lowest`` itself is refused.
    """

    key: str
    words: str
    unit: str = "m"
    kind: str = PLAIN
    lowest: float = 0.0
    highest: float = math.inf
    above: bool = False


def said(figure: Figure) -> str:
    """Return a figure's words in the user's language."""
    return translate("MinePlanner", figure.words)


def factor(figure: Figure) -> float:
    """Return what a stored sigma is multiplied by to hold 95 %; 1 for other figures."""
    if figure.kind == CIRCLE:
        from mine_planner.domain.uncertainty import k_of_share

        return k_of_share(0.95)
    return NormalDist().inv_cdf(0.975) if figure.kind == LINE else 1.0


def shown(figure: Figure, stored: str | None) -> str:
    """Return a stored figure as a person reads it; empty when it is not decided."""
    text = (stored or "").strip()
    if figure.kind in (CIRCLE, LINE) and _NUMBER.fullmatch(text):
        return f"{float(text.replace(',', '.')) * factor(figure):.6g}"
    if figure.kind == YES_NO and text:
        return translate("MinePlanner", "yes") if text.lower() in _YES else translate("MinePlanner", "no")
    return text


def stored(figure: Figure, text: str) -> str | None:
    """Return what is stored of an entry; None where it is empty, that is, not decided.

    Raises
    ------
    InputError
        When the entry cannot be this figure.
    """
    text = text.strip()
    if not text:
        return None
    if figure.kind == YES_NO:
        return _yes_no(figure, text)
    if figure.kind == LIST:
        return _list(figure, text)
    value = _number(figure, text) / factor(figure)
    if value < figure.lowest or value > figure.highest or (figure.above and value == figure.lowest):
        raise InputError(_out_of_bounds(figure))
    return repr(value) if figure.kind in (CIRCLE, LINE) else f"{value:.15g}"


def check_together(values: Mapping[str, str | None]) -> None:
    """Check figures that belong together, as stored.

    Raises
    ------
    InputError
        When a map could be direct and indirect evidence at once.
    """
    direct, indirect = values.get("accuracy_direct_from"), values.get("accuracy_indirect_below")
    if direct and indirect and float(direct) < float(indirect):
        raise InputError(
            translate(
                "MinePlanner",
                "A map would be direct and indirect evidence at once: let the share for direct evidence "
                "be no less than the share for indirect evidence.",
            )
        )


def _number(figure: Figure, text: str) -> float:
    if not _NUMBER.fullmatch(text):
        raise InputError(
            translate("MinePlanner", '"{}" is no number: correct "{}" or leave it empty.').format(
                text, said(figure)
            )
        )
    if _THOUSANDS.fullmatch(text):
        raise InputError(
            translate(
                "MinePlanner",
                '"{}" can be read in two ways: write "{}" without a sign between the thousands, and with '
                "one or two decimals.",
            ).format(text, said(figure))
        )
    return float(text.replace(",", "."))


def _plain(value: float) -> str:
    """Return a number as the locale writes it, with as many decimals as it has."""
    return number(value, len(f"{value:g}".partition(".")[2]))


def _out_of_bounds(figure: Figure) -> str:
    share = factor(figure)
    if math.isfinite(figure.highest):
        words = (
            translate("MinePlanner", '"{}" must be above {} and at most {}: correct it or leave it empty.')
            if figure.above
            else translate("MinePlanner", '"{}" must be {} to {}: correct it or leave it empty.')
        )
        return words.format(said(figure), _plain(figure.lowest * share), _plain(figure.highest * share))
    words = (
        translate("MinePlanner", '"{}" must be above {}: correct it or leave it empty.')
        if figure.above
        else translate("MinePlanner", '"{}" must be {} or more: correct it or leave it empty.')
    )
    return words.format(said(figure), _plain(figure.lowest * share))


def _yes_no(figure: Figure, text: str) -> str:
    yes = _YES | {translate("MinePlanner", "yes").lower()}
    no = _NO | {translate("MinePlanner", "no").lower()}
    if text.lower() not in yes | no:
        raise InputError(
            translate("MinePlanner", '"{}" takes yes or no: correct it or leave it empty.').format(
                said(figure)
            )
        )
    return "yes" if text.lower() in yes else "no"


def _list(figure: Figure, text: str) -> str:
    sentence = translate(
        "MinePlanner",
        '"{}" is no JSON list, such as [[10, "flat"], [30, "steep"]]: correct it or leave it empty.',
    ).format(said(figure))
    try:
        read = json.loads(text)
    except ValueError as error:
        raise InputError(sentence, str(error)) from error
    if not isinstance(read, list) or not read:
        raise InputError(sentence)
    return text
