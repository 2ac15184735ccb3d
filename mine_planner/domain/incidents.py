# SPDX-License-Identifier: GPL-2.0-or-later
"""An accident or a missed mine: the task stops at once and its neighbours are flagged.

No names of persons are kept here. Only the authority's recorded decision lifts a suspension.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from shapely.geometry.base import BaseGeometry


class IncidentKind(StrEnum):
    """What happened, as GICHD's minimum data name it."""

    DEMINING_ACCIDENT = "demining accident"
    MINE_ACCIDENT = "mine accident"
    MISSED_MINE = "missed mine"


@dataclass(frozen=True)
class Incident:
    """An accident or a missed mine; position in metres, no persons."""

    kind: IncidentKind
    task: str
    day: date
    position: tuple[float, float]
    device_category: str = ""


@dataclass(frozen=True)
class Suspension:
    """What an incident does: the task is suspended, neighbours are flagged for review."""

    task: str
    since: date
    neighbours: tuple[str, ...]
    sentence: str


@dataclass(frozen=True)
class Decision:
    """The authority's recorded decision to let work go on."""

    authority: str
    day: date
    reference: str
    reason: str


def suspend(incident: Incident, tasks: Mapping[str, BaseGeometry], *, neighbour_m: float) -> Suspension:
    """Suspend the task of an incident and flag tasks nearby.

    Parameters
    ----------
    incident
        What happened.
    tasks
        Polygons of the open tasks in metres.
    neighbour_m
        The authority's distance from the task or the place within which tasks are flagged.

    Raises
    ------
    InputError
        If the distance is negative.
    """
    if not neighbour_m >= 0:
        raise InputError("The distance for neighbouring tasks is below zero; correct it.")
    import shapely

    place: BaseGeometry = shapely.Point(incident.position)
    own = tasks.get(incident.task)
    if own is not None:
        place = shapely.union_all([place, own])
    near = tuple(
        sorted(
            name
            for name, polygon in tasks.items()
            if name != incident.task and shapely.dwithin(polygon, place, neighbour_m)
        )
    )
    sentence = spoken(
        f"Task {incident.task} is suspended since {incident.day} after a {incident.kind}; "
        f"neighbouring tasks flagged: {len(near)}. Only the authority's recorded "
        "decision lets work go on."
    )
    return Suspension(incident.task, incident.day, near, sentence)


def check_lifting(suspension: Suspension, decision: Decision) -> None:
    """Refuse to lift a suspension without the authority's complete decision.

    Raises
    ------
    RuleError
        Naming what is missing.
    """
    for value, what in (
        (decision.authority, "the authority"),
        (decision.reference, "the decision's reference"),
        (decision.reason, "a reason"),
    ):
        if not value.strip():
            message = f"Task {suspension.task} stays suspended until {what} is recorded; enter it."
            raise RuleError(message)
    if decision.day < suspension.since:
        message = (
            f"The decision of {decision.day} is older than the suspension of task "
            f"{suspension.task}; enter the decision that followed it."
        )
        raise RuleError(message)
