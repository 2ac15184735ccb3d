# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of the dashboard from arrays, per programme, area, team or task.

A row of every report, find and task carries the index of its task; groups of tasks are
formed by an index per task, groups by team by an index per report. All sums are exact for
their inputs: nothing is sampled.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mine_planner.domain.errors import InputError

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Days = npt.NDArray[np.datetime64]


@dataclass(frozen=True)
class ReportRows:
    """Daily reports: index of task and team, searched m², hours and stoppage minutes."""

    task: Ints
    team: Ints
    area_m2: Floats
    hours: Floats
    stoppage_min: Floats


@dataclass(frozen=True)
class FindRows:
    """Finds: index of task and team, devices in the row, and whether they match a record."""

    task: Ints
    team: Ints
    count: Ints
    matched: npt.NDArray[np.bool_]


@dataclass(frozen=True)
class TaskRows:
    """Tasks: released land from the geometry account in m², plan, state, nonconformities.

    ``due`` and ``completed`` are days (NaT where there is none).
    """

    cancelled_m2: Floats
    reduced_m2: Floats
    cleared_m2: Floats
    remaining_m2: Floats
    due: Days
    completed: Days
    nonconformities: Ints
    critical: Ints


@dataclass(frozen=True)
class Indicators:
    """Figures per group, arrays of shape (groups,).

    ``m2_per_device`` is searched ground per device found, NaN where none was found;
    ``hit_rate`` the share of found devices that match a record, NaN where none was found.
    """

    searched_m2: Floats
    hours: Floats
    stoppage_hours: Floats
    reports: Ints
    devices: Ints
    m2_per_device: Floats
    hit_rate: Floats
    m2_per_hour: Floats


@dataclass(frozen=True)
class LandIndicators:
    """Land and quality per group of tasks, arrays of shape (groups,); areas in m²."""

    tasks: Ints
    cancelled_m2: Floats
    reduced_m2: Floats
    cleared_m2: Floats
    remaining_m2: Floats
    overdue: Ints
    nonconformities: Ints
    critical: Ints


def work_by_group(
    reports: ReportRows,
    finds: FindRows,
    *,
    groups: int,
    group_of_task: Ints | None = None,
    by_team: bool = False,
) -> Indicators:
    """Sum up reports and finds per group.

    Parameters
    ----------
    reports, finds
        The rows.
    groups
        Number of groups.
    group_of_task
        Group of each task (area, programme); each task by itself where it is left out.
    by_team
        Group by team instead of by task.

    Raises
    ------
    InputError
        If a row belongs to no group.
    """
    if by_team:
        of_report, of_find = reports.team, finds.team
    else:
        of_report, of_find = reports.task, finds.task
        if group_of_task is not None:
            of_report, of_find = group_of_task[of_report], group_of_task[of_find]
    for index, what in ((of_report, "daily report"), (of_find, "find")):
        _check(index, groups, what)
    area = _sum(of_report, reports.area_m2, groups)
    hours = _sum(of_report, reports.hours, groups)
    devices = _sum(of_find, finds.count, groups)
    on_record = _sum(of_find, finds.count * finds.matched, groups)
    return Indicators(
        searched_m2=area,
        hours=hours,
        stoppage_hours=_sum(of_report, reports.stoppage_min, groups) / 60,
        reports=np.bincount(of_report, minlength=groups),
        devices=np.rint(devices).astype(np.int64),
        m2_per_device=_ratio(area, devices),
        hit_rate=_ratio(on_record, devices),
        m2_per_hour=_ratio(area, hours),
    )


def land_by_group(
    tasks: TaskRows, today: np.datetime64, *, groups: int, group_of_task: Ints | None = None
) -> LandIndicators:
    """Sum up released and remaining land, overdue tasks and nonconformities per group.

    Parameters
    ----------
    tasks
        The rows. Areas of tasks that overlap would count twice; give each square metre to
        one task only, as the geometry account does.
    today
        The day of today (UTC).
    groups, group_of_task
        As in :func:`work_by_group`.

    Raises
    ------
    InputError
        If a task belongs to no group.
    """
    index = np.arange(len(tasks.due)) if group_of_task is None else group_of_task
    _check(index, groups, "task")
    late = np.asarray(overdue(tasks, today), dtype=np.float64)

    def total(values: npt.NDArray[np.generic]) -> Floats:
        return _sum(index, values, groups)

    def count(values: npt.NDArray[np.generic]) -> Ints:
        return np.rint(total(values)).astype(np.int64)

    return LandIndicators(
        tasks=np.bincount(index, minlength=groups),
        cancelled_m2=total(tasks.cancelled_m2),
        reduced_m2=total(tasks.reduced_m2),
        cleared_m2=total(tasks.cleared_m2),
        remaining_m2=total(tasks.remaining_m2),
        overdue=count(late),
        nonconformities=count(tasks.nonconformities),
        critical=count(tasks.critical),
    )


def overdue(tasks: TaskRows, today: np.datetime64) -> npt.NDArray[np.bool_]:
    """Say which tasks are past their day: due before today and not complete by then."""
    due = ~np.isnat(tasks.due) & (tasks.due < today)
    done = ~np.isnat(tasks.completed) & (tasks.completed <= today)
    return np.asarray(due & ~done, dtype=bool)


def _check(index: Ints, groups: int, what: str) -> None:
    bad = np.flatnonzero((index < 0) | (index >= groups))
    if len(bad):
        message = (
            f"{len(bad)} rows (first: {what} no. {bad[0] + 1}) belong to no known task, team or "
            "area; correct them, or the sums would leave them out."
        )
        raise InputError(message)


def _sum(index: Ints, values: npt.NDArray[np.generic], groups: int) -> Floats:
    weights = np.asarray(values, dtype=np.float64)
    return np.bincount(index, weights=weights, minlength=groups).astype(np.float64)


def _ratio(above: Floats, below: Floats) -> Floats:
    result = np.full(len(above), np.nan)
    np.divide(above, below, out=result, where=below > 0)
    return result
