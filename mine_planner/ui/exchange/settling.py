# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to settle one open question: the cautious one first, each with what it means in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from mine_planner.i18n import square_metres, translate
from mine_planner.store import merge_settle
from mine_planner.store.merge_settle import Choice
from mine_planner.ui.exchange import words

if TYPE_CHECKING:
    from mine_planner.store.exchange_questions import Question, Said

LETTERS = "ABCDEFGHIJ"
SAFETY_TOPICS = ("merge_hazard", "merge_release", "merge_status")
"""Where another version than the one shown may make ground look safer."""


@dataclass(frozen=True)
class Way:
    """One way to settle a question.

    Attributes
    ----------
    text
        What holds from then on, in words.
    cautious
        Whether it is what is shown meanwhile.
    warning
        What the person must know who chooses it; empty where nothing speaks against it.
    """

    text: str
    choice: Choice
    cautious: bool = False
    warning: str = ""


def ways(question: Question) -> list[Way]:
    """Return the ways to settle a question, the cautious one first."""
    if question.topic == "merge_delete":
        return _fate()
    if question.topic == "merge_duplicate":
        text = translate("MinePlanner", "both stay; rename one of them afterwards")
        return [Way(text, Choice(merge_settle.SHOWN), cautious=True)]
    found = [Way(_shown(question), Choice(merge_settle.SHOWN), cautious=True)]
    for letter, one in zip(LETTERS, question.said, strict=False):
        if one.text == question.shown and not question.is_outline:
            continue
        text = translate("MinePlanner", "{}, office {}: {}").format(letter, one.office, _brief(question, one))
        choice = Choice("", office=one.office, text=one.text)
        found.append(Way(text, choice, warning=_warning(question, one)))
    return found


def _fate() -> list[Way]:
    return [
        Way(
            translate("MinePlanner", "keep the row, with the changes"),
            Choice(merge_settle.KEEP),
            cautious=True,
        ),
        Way(
            translate("MinePlanner", "Remove the row"),
            Choice(merge_settle.REMOVE),
            warning=translate(
                "MinePlanner", "A removed row cannot be brought back: it would be entered anew."
            ),
        ),
    ]


def _shown(question: Question) -> str:
    if question.topic == "merge_hazard" and question.is_outline:
        return translate("MinePlanner", "all of it together, {}").format(square_metres(area(question.shown)))
    if question.is_outline and question.topic in ("merge_release", "merge_status", "merge_attribute"):
        return translate("MinePlanner", "as shown, {}").format(square_metres(area(question.shown)))
    return translate("MinePlanner", "as shown, {}").format(words.value_words(question.field, question.shown))


def described(question: Question, one: Said) -> str:
    """Return a version in words: an outline by its area and by what only it holds."""
    if not question.is_outline:
        return words.value_words(question.field, one.text)
    outline = QgsGeometry.fromWkt(one.text)
    if outline.isNull():
        return translate("MinePlanner", "no outline")
    if outline.area() <= 0:
        return outline.asWkt(1)
    others = [QgsGeometry.fromWkt(other.text) for other in question.said if other is not one]
    alone = outline.difference(QgsGeometry.unaryUnion(others)).area()
    return translate("MinePlanner", "{}, of which {} only here").format(
        square_metres(outline.area()), square_metres(alone)
    )


def site_warning(question: Question) -> str:
    """Return that a team may be on site, whatever state is shown; empty where no office says so."""
    if question.table != "clearance_task" or question.field != "status":
        return ""
    offices = [one.office for one in question.said if one.text == "in_progress"]
    if not offices:
        return ""
    return translate("MinePlanner", "Office {} says that a team is on site. Reach it first.").format(
        ", ".join(offices)
    )


def _brief(question: Question, one: Said) -> str:
    if question.is_outline and (area(one.text) or 0) > 0:
        return square_metres(area(one.text))
    return described(question, one)


def area(wkt: str) -> float | None:
    """Return the area of an outline in square metres; None where there is none."""
    outline = QgsGeometry.fromWkt(wkt)
    return None if outline.isNull() else float(outline.area())


def _warning(question: Question, one: Said) -> str:
    """Return what speaks against a version that is not the one shown."""
    if question.topic not in SAFETY_TOPICS or one.text == question.shown:
        return ""
    others = ", ".join(office for office in question.offices if office != one.office) or one.office
    if question.is_outline:
        return translate(
            "MinePlanner",
            "This is less cautious than what is shown, and office {} says otherwise. Give the evidence "
            "as reason.",
        ).format(others)
    return translate(
        "MinePlanner", "This is less cautious than what office {} says. Give the evidence as reason."
    ).format(others)
