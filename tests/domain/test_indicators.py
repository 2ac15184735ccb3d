# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of the dashboard, by hand and against plain sums."""

from __future__ import annotations

import numpy as np
import pytest

from mine_planner.domain.errors import InputError
from mine_planner.domain.indicators import (
    FindRows,
    ReportRows,
    TaskRows,
    land_by_group,
    overdue,
    work_by_group,
)

REPORTS = ReportRows(
    task=np.array([0, 0, 1]),
    team=np.array([1, 0, 1]),
    area_m2=np.array([200.0, 100.0, 50.0]),
    hours=np.array([5.0, 5.0, 2.0]),
    stoppage_min=np.array([0.0, 30.0, 60.0]),
)
FINDS = FindRows(
    task=np.array([0, 0]),
    team=np.array([1, 0]),
    count=np.array([3, 1]),
    matched=np.array([True, False]),
)
NAT = np.datetime64("NaT", "D")


def tasks():
    return TaskRows(
        cancelled_m2=np.array([10.0, 0, 0]),
        reduced_m2=np.array([0.0, 5, 0]),
        cleared_m2=np.array([300.0, 50, 0]),
        remaining_m2=np.array([0.0, 20, 400]),
        due=np.array(["2025-05-01", "2025-05-01", "NaT"], dtype="datetime64[D]"),
        completed=np.array(["2025-05-03", "NaT", "NaT"], dtype="datetime64[D]"),
        nonconformities=np.array([0, 2, 1]),
        critical=np.array([0, 1, 0]),
    )


def test_work_per_task_by_hand():
    result = work_by_group(REPORTS, FINDS, groups=3)
    assert result.searched_m2.tolist() == [300, 50, 0]
    assert result.devices.tolist() == [4, 0, 0]
    assert result.m2_per_device[0] == 75
    assert np.isnan(result.m2_per_device[1:]).all()
    assert result.hit_rate[0] == 0.75
    assert result.stoppage_hours.tolist() == [0.5, 1.0, 0.0]
    assert result.reports.tolist() == [2, 1, 0]
    assert result.m2_per_hour[:2].tolist() == [30, 25]


def test_work_per_team_and_per_area_is_the_same_work():
    team = work_by_group(REPORTS, FINDS, groups=2, by_team=True)
    assert team.searched_m2.tolist() == [100, 250]
    assert team.hit_rate.tolist() == [0.0, 1.0]
    area = work_by_group(REPORTS, FINDS, groups=1, group_of_task=np.array([0, 0, 0]))
    assert area.searched_m2[0] == team.searched_m2.sum()
    assert area.devices[0] == 4


def test_land_and_overdue_tasks_by_hand():
    today = np.datetime64("2025-05-02")
    assert overdue(tasks(), today).tolist() == [True, True, False]
    late = overdue(tasks(), np.datetime64("2025-05-04"))
    assert late.tolist() == [False, True, False]
    assert not overdue(tasks(), np.datetime64("2025-05-01")).any()
    land = land_by_group(tasks(), today, groups=2, group_of_task=np.array([0, 1, 1]))
    assert land.tasks.tolist() == [1, 2]
    assert land.cleared_m2.tolist() == [300, 50]
    assert land.remaining_m2.tolist() == [0, 420]
    assert land.overdue.tolist() == [1, 1]
    assert (land.nonconformities.tolist(), land.critical.tolist()) == ([0, 3], [0, 1])


def test_a_row_that_belongs_nowhere_is_not_left_out_unseen():
    with pytest.raises(InputError, match=r"daily report no\. 3"):
        work_by_group(REPORTS, FINDS, groups=1)
    with pytest.raises(InputError, match="belong to no known task"):
        land_by_group(tasks(), NAT, groups=1, group_of_task=np.array([0, -1, 0]))


def test_many_rows_give_the_sums_of_a_plain_loop():
    rng = np.random.default_rng(2)
    n, groups = 5000, 40
    rows = ReportRows(
        rng.integers(0, groups, n),
        rng.integers(0, 7, n),
        rng.uniform(0, 400, n),
        rng.uniform(0, 6, n),
        rng.uniform(0, 60, n),
    )
    finds = FindRows(
        rng.integers(0, groups, 300),
        rng.integers(0, 7, 300),
        rng.integers(1, 5, 300),
        rng.random(300) < 0.5,
    )
    result = work_by_group(rows, finds, groups=groups)
    for g in range(groups):
        assert result.searched_m2[g] == pytest.approx(
            sum(a for a, t in zip(rows.area_m2, rows.task, strict=True) if t == g)
        )
        assert result.devices[g] == sum(c for c, t in zip(finds.count, finds.task, strict=True) if t == g)
