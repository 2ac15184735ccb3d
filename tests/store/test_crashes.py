# SPDX-License-Identifier: GPL-2.0-or-later
"""A writer killed at any moment leaves every acknowledged action whole, and no half one."""

from __future__ import annotations

import sys

import pytest
from crash_check import crash_runs, many_writers

RUNS = 40


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_writer_killed_at_random_points_loses_nothing_that_was_acknowledged(workspace, add):
    with workspace.action("Receive the map", "merge") as action:
        values = {"name": "Sheet", "sourcereliability": "B", "inforeliability": 2, "sigma_m": 40}
        sheet = action.insert("source_map", values)
    workspace.close()
    expected = crash_runs(workspace.path, sheet, RUNS, seed=11)
    assert len(expected.saved) > 2 * RUNS


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_writers_that_work_at_the_same_time_and_are_killed_lose_nothing_either(workspace, add):
    with workspace.action("Receive the map", "merge") as action:
        values = {"name": "Sheet", "sourcereliability": "B", "inforeliability": 2, "sigma_m": 40}
        sheet = action.insert("source_map", values)
    workspace.close()
    expected = many_writers(workspace.path, sheet, writers=3, rounds=2, seconds=3, seed=5)
    assert len(expected.saved) > 60
