# SPDX-License-Identifier: GPL-2.0-or-later
"""A team's report of one day: values, what looks implausible, what is held back.

Nothing here is thrown away: a report that cannot be taken is held back with a proposal, and
a figure that looks wrong is said in a sentence beside the report.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from mine_planner.domain.reported_finds import ReportedFind


@dataclass(frozen=True)
class DailyReport:
    """One team's day in one task with one method.

    Areas in m², ``hours`` of search, ``stoppage_min`` in minutes; the unchecked area is ground
    inside the day's plot that was left out, with its reason.
    """

    day: date
    task: str
    team: str
    method: str
    hours: float = 0.0
    deminers: int = 0
    machines: int = 0
    dogs: int = 0
    area_m2: float = 0.0
    unchecked_m2: float = 0.0
    unchecked_reason: str = ""
    stoppage_min: float = 0.0
    stoppage_reason: str = ""
    finds: tuple[ReportedFind, ...] = ()
    remarks: str = ""

    @property
    def units(self) -> int:
        """What the method's rate is counted by: deminers, machines or dogs together."""
        return self.deminers + self.machines + self.dogs


@dataclass(frozen=True)
class RateLimits:
    """Plausible m² per unit (deminer, machine or dog) and hour for one method."""

    low_m2: float
    high_m2: float
    source: str = ""


class TaskState(StrEnum):
    """What a report needs to know about its task."""

    OPEN = "open"
    SUSPENDED = "suspended"
    CLOSED = "closed"


@dataclass(frozen=True)
class ReportContext:
    """What is known when a report comes in.

    ``tasks`` gives the state of every task, ``remaining_m2`` the ground still to be searched
    in it, ``rates`` the plausible rates per method, ``known`` the reports already taken,
    ``longest_hours`` the authority's limit for a day's search where it has set one.
    """

    today: date
    tasks: Mapping[str, TaskState]
    remaining_m2: Mapping[str, float] = field(default_factory=dict)
    rates: Mapping[str, RateLimits] = field(default_factory=dict)
    known: Iterable[DailyReport] = ()
    longest_hours: float | None = None


@dataclass(frozen=True)
class Verdict:
    """What becomes of a report: taken with warnings, or held back with a proposal."""

    held_back: str = ""
    proposal: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def taken(self) -> bool:
        """True where the report may be saved as it is."""
        return not self.held_back


def identity(report: DailyReport) -> tuple[str, str, str, str]:
    """What makes two reports the same: day, task, team and method, without case or spaces."""
    words = (report.task, report.team, report.method)
    task, team, method = (" ".join(word.split()).casefold() for word in words)
    return report.day.isoformat(), task, team, method


def judge(report: DailyReport, context: ReportContext) -> Verdict:
    """Decide whether a report may be taken, and say what looks wrong in it."""
    held = _hold_back(report, context)
    if held is not None:
        return held
    warnings = [
        *_incomplete(report),
        *_implausible_rate(report, context),
        *_beyond_task(report, context),
    ]
    if context.tasks[report.task] is TaskState.SUSPENDED:
        warnings.insert(0, spoken(f"Task {report.task} is suspended; say in the remarks who allowed work."))
    return Verdict(warnings=tuple(warnings))


def _hold_back(report: DailyReport, context: ReportContext) -> Verdict | None:
    if report.day > context.today:
        return Verdict(
            spoken(f"The report is dated {report.day}, after today ({context.today})."),
            spoken("Correct the date; today's date is proposed."),
        )
    state = context.tasks.get(report.task)
    if state is None:
        near = _similar(report.task, context.tasks)
        hint = spoken(f"Is {near} meant?") + " " if near else ""
        return Verdict(
            spoken(f"There is no task {report.task} in this workspace."),
            hint + spoken("Correct the number or create the task first."),
        )
    if state is TaskState.CLOSED:
        return Verdict(
            spoken(f"Task {report.task} is closed."),
            spoken("Correct the task's number or the date, or reopen the task with a reason."),
        )
    return _duplicate(report, context.known)


def _duplicate(report: DailyReport, known: Iterable[DailyReport]) -> Verdict | None:
    key = identity(report)
    for other in known:
        if other.day != report.day or identity(other) != key:
            continue
        if other == report:
            return Verdict(spoken("The same report is already there."), spoken("Leave it out."))
        return Verdict(
            spoken(
                f"Another report of {report.team} for task {report.task} on {report.day} with the "
                "same method is already there."
            ),
            spoken(
                "Compare the two; replace the earlier one with a reason, or add this one as a second shift."
            ),
        )
    return None


def _similar(task: str, tasks: Iterable[str]) -> str:
    """Find a task whose number is the same but for case, spaces, dashes and leading zeros."""

    def bare(name: str) -> str:
        words = re.findall(r"[^\W\d_]+|\d+", name.casefold())
        return "".join(word.lstrip("0") if word.isdigit() else word for word in words)

    same = [name for name in tasks if bare(name) == bare(task)]
    return same[0] if len(same) == 1 else ""


def _incomplete(report: DailyReport) -> list[str]:
    warnings = []
    if report.unchecked_m2 > 0 and not report.unchecked_reason.strip():
        warnings.append(spoken(f"{report.unchecked_m2:g} m² were left unchecked without a reason."))
    if report.stoppage_min > 0 and not report.stoppage_reason.strip():
        warnings.append(spoken(f"Work stood still for {report.stoppage_min:g} min without a reason."))
    if report.area_m2 > 0 and (report.hours <= 0 or report.units == 0):
        warnings.append(spoken("Ground was searched without hours or without anybody to search it."))
    if report.area_m2 == 0 and report.hours > 0 and not report.stoppage_min:
        warnings.append(spoken(f"{report.hours:g} hours were worked and no ground is reported."))
    return warnings


def _implausible_rate(report: DailyReport, context: ReportContext) -> list[str]:
    warnings = []
    limit = context.longest_hours
    if limit is not None and report.hours > limit:
        warnings.append(spoken(f"{report.hours:g} hours exceed the limit of {limit:g} hours a day."))
    rates = context.rates.get(report.method)
    effort = report.hours * report.units
    if rates is None or effort <= 0 or report.area_m2 <= 0:
        return warnings
    rate = report.area_m2 / effort
    if rate > rates.high_m2:
        warnings.append(
            spoken(
                f"{rate:.3g} m² per unit and hour is more than {rates.high_m2:g} for "
                f"{report.method}; check area, hours and numbers."
            )
        )
    elif rate < rates.low_m2:
        warnings.append(
            spoken(
                f"{rate:.3g} m² per unit and hour is less than {rates.low_m2:g} for "
                f"{report.method}; check area, hours and numbers."
            )
        )
    return warnings


def _beyond_task(report: DailyReport, context: ReportContext) -> list[str]:
    left = context.remaining_m2.get(report.task)
    if left is None or report.area_m2 <= left:
        return []
    return [
        spoken(
            f"{report.area_m2:g} m² are more than the {left:g} m² that remain in task {report.task}; "
            "ground beyond the boundary is kept and stays unreleased until it is approved."
        )
    ]


def rates_from_history(
    reports: Iterable[DailyReport], *, spread: float = 3.0, least: int = 10
) -> dict[str, RateLimits]:
    """Work out plausible rates per method from the programme's own reports.

    The limits are the median divided and multiplied by ``exp(spread · MAD)`` of the rates'
    logarithms, so that a few wrong reports do not move them; methods with fewer than
    ``least`` reports get none.
    """
    logs: dict[str, list[float]] = {}
    for report in reports:
        effort = report.hours * report.units
        if effort > 0 and report.area_m2 > 0:
            logs.setdefault(report.method, []).append(math.log(report.area_m2 / effort))
    limits = {}
    for method, values in logs.items():
        if len(values) < least:
            continue
        middle = _median(values)
        scale = max(1.4826 * _median([abs(v - middle) for v in values]), 0.1)
        limits[method] = RateLimits(
            math.exp(middle - spread * scale),
            math.exp(middle + spread * scale),
            f"{len(values)} own reports",
        )
    return limits


def _median(values: list[float]) -> float:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
