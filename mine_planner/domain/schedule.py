# SPDX-License-Identifier: GPL-2.0-or-later
"""Who works where and when, and what clashes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.errors import InputError
from mine_planner.domain.guards import require_metres
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

Geoms = NDArray[np.object_]
Texts = NDArray[np.object_]
Days = NDArray[np.datetime64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Assignments:
    """Work planned, in columns: task and team names, ground in metres, first and last day."""

    task: Texts
    team: Texts
    geometry: Geoms
    first: Days
    last: Days


@dataclass(frozen=True)
class Demolitions:
    """Demolitions planned, in columns.

    Attributes
    ----------
    name, place
        What and where, points in metres.
    day
        When, or the first day of it.
    radius_m
        Danger area as the authority set it for this demolition.
    team
        The team that fires it, which is no clash with itself.
    last
        The last day of it, None where each is on one day.
    """

    name: Texts = field(default_factory=lambda: np.empty(0, dtype=object))
    place: Geoms = field(default_factory=lambda: np.empty(0, dtype=object))
    day: Days = field(default_factory=lambda: np.empty(0, dtype="datetime64[D]"))
    radius_m: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))
    team: Texts = field(default_factory=lambda: np.empty(0, dtype=object))
    last: Days | None = None


@dataclass(frozen=True)
class Clash:
    """Two things that cannot happen together.

    Attributes
    ----------
    kind
        "same_team", "too_near" or "demolition".
    rows
        The two assignments, or the assignment and the demolition.
    first, last
        The days of the clash.
    distance_m
        Between the two, NaN for "same_team".
    sentence
        For the planner.
    """

    kind: str
    rows: tuple[int, int]
    first: np.datetime64
    last: np.datetime64
    distance_m: float
    sentence: str


def clashes(
    work: Assignments,
    *,
    working_distance_m: float | None = None,
    demolitions: Demolitions | None = None,
) -> list[Clash]:
    """Find what clashes.

    Parameters
    ----------
    work
        Assignments, n of them.
    working_distance_m
        The least distance between two teams, the authority's setting; None if it has set none,
        and then nearness is not looked at.
    demolitions
        Planned demolitions.

    Returns
    -------
    list of Clash
        By first day, kind and rows.

    Raises
    ------
    InputError
        If an assignment has no days or ends before it begins, or a distance is not a number.
    """
    _check(work, working_distance_m)
    found = [*_same_team(work)]
    if working_distance_m is not None:
        found += _too_near(work, working_distance_m)
    if demolitions is not None:
        found += _in_danger(work, demolitions)
    return sorted(found, key=lambda c: (c.first, c.kind, c.rows))


def _check(work: Assignments, distance: float | None) -> None:
    bad = np.nonzero(~(work.first <= work.last))[0]  # NaT compares False
    if len(bad):
        raise InputError(
            f"Task {work.task[int(bad[0])]}: the first and the last day must be set, in that order."
        )
    if distance is not None and not (np.isfinite(distance) and distance >= 0):
        raise InputError("The working distance must be 0 m or more.")
    require_metres(work.geometry, "The tasks")


def _same_team(work: Assignments) -> Iterator[Clash]:
    for team in sorted({str(name) for name in work.team} - {""}):
        rows = np.nonzero(work.team == team)[0]
        for a, b in _together(rows, work):
            first, last = _common(work, a, b)
            text = spoken(
                f"{team} is on {work.task[a]} and {work.task[b]} from {first} to {last}: "
                "move one of them or choose another team."
            )
            yield Clash("same_team", (a, b), first, last, float("nan"), text)


def _together(rows: Ints, work: Assignments) -> Iterator[tuple[int, int]]:
    """Pairs of one team's assignments that share a day, by a sweep over the first days."""
    running: list[int] = []
    for row in rows[np.lexsort((rows, work.first[rows]))].tolist():
        running = [r for r in running if work.last[r] >= work.first[row]]
        yield from ((min(r, row), max(r, row)) for r in running)
        running.append(row)


def _too_near(work: Assignments, distance: float) -> Iterator[Clash]:
    near = np.nextafter(distance, 0)  # at exactly the distance the teams are far enough apart
    one, other = shapely.STRtree(work.geometry).query(work.geometry, predicate="dwithin", distance=near)
    real = (one < other) & (work.team[one] != work.team[other])
    real &= (work.team[one] != "") & (work.team[other] != "")
    real &= (work.first[one] <= work.last[other]) & (work.first[other] <= work.last[one])
    one, other = one[real], other[real]
    gap = shapely.distance(work.geometry[one], work.geometry[other])
    for a, b, metres in zip(one.tolist(), other.tolist(), gap.tolist(), strict=True):
        first, last = _common(work, a, b)
        text = spoken(
            f"{work.team[a]} ({work.task[a]}) and {work.team[b]} ({work.task[b]}) are {metres:.0f} m "
            f"apart from {first} to {last}, less than {distance:g} m: move one in time or place."
        )
        yield Clash("too_near", (a, b), first, last, metres, text)


def _in_danger(work: Assignments, fires: Demolitions) -> Iterator[Clash]:
    fire, row = shapely.STRtree(work.geometry).query(
        fires.place, predicate="dwithin", distance=fires.radius_m
    )
    for f, r in zip(fire.tolist(), row.tolist(), strict=True):
        begin, end = fires.day[f], (fires.day if fires.last is None else fires.last)[f]
        first, last = max(begin, work.first[r]), min(end, work.last[r])
        if fires.team[f] == work.team[r] or first > last:
            continue
        when = spoken(f"on {first}") if first == last else spoken(f"from {first} to {last}")
        metres = float(shapely.distance(fires.place[f], work.geometry[r]))
        text = spoken(
            f"{work.team[r] or spoken('Nobody yet')} ({work.task[r]}) lies {metres:.0f} m from demolition "
            f"{fires.name[f]} {when}, inside its danger area of {fires.radius_m[f]:g} m: "
            "clear the ground of people then or move the demolition."
        )
        yield Clash("demolition", (r, f), first, last, metres, text)


def _common(work: Assignments, a: int, b: int) -> tuple[np.datetime64, np.datetime64]:
    return max(work.first[a], work.first[b]), min(work.last[a], work.last[b])
