# SPDX-License-Identifier: GPL-2.0-or-later
"""What is shown, and what is asked, where offices disagree: always the cautious side.

Each rule picks from the concurrent versions of a field, by their values alone, so that every
office that holds the same versions shows the same and asks the same. Hazards unite and released
land intersects (IMAS 07.11 asks for evidence before land is released, so a release that only one
office vouches for in that shape does not hold); a suspended task stays suspended; everything else
is shown in one of its versions beside an open question.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from mine_planner.domain import merge, merge_ground
from mine_planner.domain.merge import Absent, Value, Version, Versions

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(Enum):
    """How a disputed field finds the value that is shown."""

    CHOICE = "choice"
    """The first in the rule's order of caution, else the least by identity."""
    LARGEST = "largest"
    SMALLEST = "smallest"
    UNION = "union"
    INTERSECTION = "intersection"
    COMPANION = "companion"
    """Follows another field of the row: the reason of a state, the area of an outline."""


@dataclass(frozen=True)
class Rule:
    """The rule of one field.

    Attributes
    ----------
    kind
        How the shown value is found.
    order
        For a choice: values from the most to the least cautious.
    of
        For a companion: the field that it follows.
    topic
        What the open question is about; empty where taking the cautious value needs no person.
    """

    kind: Kind
    order: tuple[Value, ...] = ()
    of: str = ""
    topic: str = "merge_attribute"


ATTRIBUTE: Final = Rule(Kind.CHOICE)
_UNION: Final = Rule(Kind.UNION, topic="merge_hazard")
_INTERSECTION: Final = Rule(Kind.INTERSECTION, topic="merge_release")
_HAZARD_LARGEST: Final = Rule(Kind.LARGEST, topic="merge_hazard")
_SMALLEST: Final = Rule(Kind.SMALLEST)
_LARGEST: Final = Rule(Kind.LARGEST)


def _choice(*order: Value, topic: str = "merge_status") -> Rule:
    return Rule(Kind.CHOICE, order, topic=topic)


def _display(*order: Value, kind: Kind = Kind.CHOICE) -> Rule:
    return Rule(kind, order, topic="")


def _companion(of: str) -> Rule:
    return Rule(Kind.COMPANION, of=of)


TASK_CAUTION: Final = (
    "suspended",
    "in_progress",
    "assigned",
    "planned",
    "withdrawn",
    "completed",
    "quality_checked",
)
"""States of a task from the most cautious: stopped, then a team on site, then ground still open.

A withdrawn task's ground stays hazard, so it comes before those that say that the work is done.
"""

RULES: Final[dict[tuple[str, str], Rule]] = {
    ("hazard_area", "geom"): _UNION,
    ("hazard_area", "area_m2"): _companion("geom"),
    ("hazard_area", "status"): _choice("open", "worked_on", "closed", topic="merge_hazard"),
    ("hazard_area", "status_changed_reason"): _companion("status"),
    ("hazard_area", "cancellation"): _choice("none", "proposed", "reported", topic="merge_hazard"),
    ("hazard_area", "cancellation_reason"): _companion("cancellation"),
    ("hazard_area", "areatype"): _choice("CHA", "SHA", topic="merge_hazard"),
    ("hazard_area", "classified_by"): _companion("areatype"),
    ("hazard_area", "classified_reason"): _companion("areatype"),
    ("hazard_area", "evidence"): _choice("direct", "indirect", topic="merge_hazard"),
    ("hazard_area", "k"): _HAZARD_LARGEST,
    ("hazard_area", "share"): _HAZARD_LARGEST,
    ("hazard_area", "margin_m"): _HAZARD_LARGEST,
    ("hazard_area", "tripwire"): _HAZARD_LARGEST,
    ("hazard_area", "antiliftfitted"): _HAZARD_LARGEST,
    ("hazard_area", "boobytrapped"): _HAZARD_LARGEST,
    ("released_land", "geom"): _INTERSECTION,
    ("released_land", "area_m2"): _companion("geom"),
    ("released_land", "state"): _choice("reopened", "released", topic="merge_release"),
    ("released_land", "reopened_on"): _companion("state"),
    ("released_land", "reopened_reason"): _companion("state"),
    ("released_land", "kind"): _choice("cancelled", "reduced", "cleared", topic="merge_release"),
    ("released_land", "depth_cm"): Rule(Kind.SMALLEST, topic="merge_release"),
    ("released_land", "to_clearance_standard"): Rule(Kind.SMALLEST, topic="merge_release"),
    ("clearance_task", "status"): _choice(*TASK_CAUTION),
    ("clearance_task", "status_reason"): _companion("status"),
    ("clearance_task", "area_m2"): _companion("geom"),
    ("task_box", "status"): _choice("open", "unchecked", "searched"),
    ("task_box", "area_m2"): _companion("geom"),
    ("progress_report", "geom"): _INTERSECTION,
    ("progress_report", "status"): _choice("held", "accepted"),
    ("progress_report", "held_reason"): _companion("status"),
    ("progress_report", "area_m2"): _SMALLEST,
    ("progress_report", "unchecked_m2"): _LARGEST,
    ("approval", "state"): _choice("ended", "valid"),
    ("approval", "end_reason"): _companion("state"),
    ("sheet_issue", "state"): _choice("recalled", "superseded", "returned", "current"),
    ("qa_visit", "result"): _choice("fail", "", "pass"),
    ("qa_visit", "severity"): _choice("critical", "major", "minor", "none"),
    ("qa_visit", "operations_suspended"): _LARGEST,
    ("find", "qty"): _LARGEST,
    ("find", "position_doubtful"): _LARGEST,
    ("recorded_mine", "qty_recorded"): _LARGEST,
    ("recorded_mine", "qty_removed_by_layer"): _SMALLEST,
    ("recorded_mine", "antiliftfitted"): _LARGEST,
    ("source_map", "sigma_m"): _LARGEST,
    ("source_map", "sigma_basis"): _companion("sigma_m"),
    ("source_map", "sourcereliability"): _choice("F", "E", "D", "C", "B", "A", topic="merge_attribute"),
    ("source_map", "inforeliability"): _LARGEST,
    ("source_map", "completeness"): _SMALLEST,
    ("source_map", "visible"): _display(kind=Kind.LARGEST),
    ("source_map", "opacity"): _display(kind=Kind.LARGEST),
    ("source_map", "sort_order"): _display(kind=Kind.SMALLEST),
    ("batch", "sort_order"): _display(kind=Kind.SMALLEST),
}
"""Fields that are not merged as plain attributes."""


def rule(table: str, field: str) -> Rule:
    """Return a field's rule."""
    return RULES.get((table, field), ATTRIBUTE)


@dataclass(frozen=True)
class Dispute:
    """A disagreement that a person is asked about."""

    field: str
    topic: str
    versions: Versions


def shown_value(table: str, field: str, fields: Mapping[str, Versions]) -> Value:
    """Return what every office shows for a field, from its concurrent versions.

    Parameters
    ----------
    table, field
        Which field it is; geometry comes as WKB in square coordinates of metres.
    fields
        The versions of this field, and of the field that it follows.

    Raises
    ------
    ValueError
        A programming error: a version came without its value, or there is none.
    """
    versions = fields[field]
    values = [known(value) for value in merge.distinct_values(versions)]
    if not values:
        raise ValueError("no version of the field " + field)
    if len(values) == 1 and rule(table, field).kind is not Kind.COMPANION:
        return values[0]
    return _pick(rule(table, field), versions, values, fields, table)


def _pick(
    found: Rule, versions: Versions, values: list[Value], fields: Mapping[str, Versions], table: str
) -> Value:
    if found.kind in (Kind.UNION, Kind.INTERSECTION):
        outlines = [value for value in values if isinstance(value, bytes)]
        if found.kind is Kind.UNION:
            return merge_ground.unite(outlines)
        return merge_ground.intersect(outlines) if len(outlines) == len(values) else None
    if found.kind in (Kind.LARGEST, Kind.SMALLEST):
        return _extreme(values, largest=found.kind is Kind.LARGEST)
    if found.kind is Kind.COMPANION:
        return _companion_value(found, versions, fields, table)
    return _most_cautious(versions, found.order)


def known(value: Value | Absent) -> Value:
    """Return a value that must be there."""
    if isinstance(value, Absent):
        raise ValueError("a version came without its value")
    return value


def _extreme(values: list[Value], *, largest: bool) -> Value:
    """Return the largest or smallest number; an unknown figure is never the reassuring one."""
    numbers = [value for value in values if isinstance(value, int | float)]
    if not largest and len(numbers) < len(values):
        return None
    return (max(numbers) if largest else min(numbers)) if numbers else values[0]


def _most_cautious(versions: Versions, order: tuple[Value, ...]) -> Value:
    return known(_winner(versions, order).value)


def _winner(versions: Versions, order: tuple[Value, ...]) -> Version:
    """Return the version whose value comes first; what the order does not name comes last."""
    ranks = {value: rank for rank, value in enumerate(order)}

    def place(version: Version) -> tuple[int, str, int]:
        rank = len(order) if isinstance(version.value, Absent) else ranks.get(version.value, len(order))
        return (rank, version.origin, version.counter)

    return min(versions, key=place)


def _companion_value(found: Rule, versions: Versions, fields: Mapping[str, Versions], table: str) -> Value:
    """Return the version written together with the leading field's winner, else the least one."""
    leading = fields.get(found.of, ())
    if len(merge.distinct_values(leading)) > 1:
        if rule(table, found.of).kind in (Kind.UNION, Kind.INTERSECTION):
            outline = shown_value(table, found.of, fields)
            return merge_ground.area_of(outline if isinstance(outline, bytes) else None)
        winner = _winner(leading, rule(table, found.of).order)
        for version in versions:
            if version.dot == winner.dot:
                return known(version.value)
    return _most_cautious(versions, ())


def disputes(table: str, fields: Mapping[str, Versions]) -> list[Dispute]:
    """Return what a person is asked about in a row's fields, in the order of their names.

    A companion raises no question of its own while the field that it follows is disputed.
    """
    found: list[Dispute] = []
    for field in sorted(fields):
        if field == merge.PRESENCE or len(merge.distinct_values(fields[field])) < 2:
            continue
        how = rule(table, field)
        follows = how.kind is Kind.COMPANION and len(merge.distinct_values(fields.get(how.of, ()))) > 1
        if how.topic and not follows:
            found.append(Dispute(field, how.topic, fields[field]))
    return found
