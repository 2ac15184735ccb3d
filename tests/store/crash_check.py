# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill a writer at random moments and look at what it left: shared by the short test and ``make soak``."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from mine_planner.store import health
from mine_planner.store.values import Author
from mine_planner.store.verify import verify
from mine_planner.store.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Expected:
    """What the writers said: numbers that are saved, undone, and begun without an answer."""

    saved: set[int] = field(default_factory=set)
    undone: set[int] = field(default_factory=set)
    unsure: set[int] = field(default_factory=set)

    def read(self, text: str) -> None:
        """Take in a killed writer's lines; the last one may be cut off."""
        lines = text.split("\n")[:-1]
        begun: int | None = None
        last = None
        for line in lines:
            word, number = line.split(" ")
            last = int(number)
            if word == "begin":
                begun = last
            elif word == "saved":
                self.saved.add(last)
                begun = None
            elif word == "refused":
                begun = None
            else:
                self.undone.add(last)
        if begun is not None:
            self.unsure.add(begun)
        elif last is not None and last in self.saved:
            self.unsure.add(last)  # its undoing may have been saved without a word


def run_once(path: Path, seed: int, sheet: str, first: int, delay: float) -> str:
    """Start a writer, kill it after ``delay`` seconds, and return what it said."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("crash_writer.py")
    command = [sys.executable, str(script), str(path), str(seed), sheet, str(first)]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True)
    try:
        writer.stdout.readline()  # the first "begin": the start-up is not what is tested
        time.sleep(delay)
    finally:
        writer.send_signal(signal.SIGKILL)
    rest, _ = writer.communicate()
    return f"begin {first}\n" + rest


def check(path: Path, expected: Expected, *, whole: bool) -> None:
    """Open what is left; everything that was acknowledged is there, whole, and nothing else is."""
    workspace = Workspace.open(path, Author("reader"))
    try:
        assert health.quick_fault(workspace.connection) == ""
        codes = {int(row["code"][2:]): row for row in workspace.rows("clearance_task")}
        must = expected.saved - expected.undone - expected.unsure
        assert must <= set(codes), f"acknowledged actions are missing: {sorted(must - set(codes))}"
        may = must | expected.unsure
        assert set(codes) <= may, f"undone actions are there: {sorted(set(codes) - may)}"
        _check_whole_actions(workspace, codes)
        if whole:
            assert verify(workspace.connection) == []
    finally:
        workspace.close()


def _check_whole_actions(workspace: Workspace, codes: dict[int, object]) -> None:
    points: dict[str, int] = {}
    for row in workspace.rows("task_point"):
        points[row["task_uuid"]] = points.get(row["task_uuid"], 0) + 1
    loads = {
        entry["source"].split(":")[0]: int(entry["source"].split(":")[1])
        for row in workspace.rows("journal", operation="bulk_insert")
        if (entry := json.loads(row["after"]))["source"].startswith("A-")
    }
    counts: dict[str, int] = {}
    for row in workspace.rows("recorded_mine"):
        counts[row["source_fid"]] = counts.get(row["source_fid"], 0) + 1
    for number, row in codes.items():
        if number % 4 == 0:
            assert points.get(row["uuid"]) == 2, f"half of action {number} is there"
        if number % 4 == 1:
            assert counts.get(f"A-{number}") == loads[f"A-{number}"], f"half of action {number} is there"
    assert set(counts) <= {f"A-{number}" for number in codes}


def many_writers(path: Path, sheet: str, *, writers: int, rounds: int, seconds: float, seed: int) -> Expected:
    """Let several writers, and a program that is not ours, work on one file at once; kill them all; check.

    Each writer is a person of its own, so each takes back only what it did itself. What was said before a
    kill must be there after it, however the writers met.
    """
    dice = random.Random(seed)
    expected = Expected()
    for turn in range(rounds):
        started = [
            _start(path, dice.randrange(2**31), sheet, (turn * writers + at) * 4_000, f"writer {at}")
            for at in range(writers)
        ]
        foreign = _start_foreign(path)
        time.sleep(seconds * dice.uniform(0.5, 1.5))
        said = []
        for process in dice.sample(started, len(started)):
            process.send_signal(signal.SIGKILL)
            said.append(process.communicate()[0])
        assert foreign.poll() is None, foreign.communicate()[1]
        foreign.send_signal(signal.SIGKILL)
        foreign.communicate()
        for text in said:
            expected.read(text)
        check(path, expected, whole=True)
        _settle(path, expected)
    return expected


def _start(path: Path, seed: int, sheet: str, first: int, user: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("crash_writer.py")
    command = [sys.executable, str(script), str(path), str(seed), sheet, str(first), user]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True)


_FOREIGN = """
import random, sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], timeout=20, isolation_level=None)
for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY", "ST_IsEmpty"):  # as GDAL has them
    connection.create_function(name, 1, lambda blob: None)
while True:
    try:
        connection.execute("UPDATE clearance_task SET landowner = ? WHERE fid % 7 = ?",
                           (str(random.random()), random.randrange(7)))
    except sqlite3.OperationalError as error:
        # three bulk loads after one another lift and put back triggers: SQLite asks to try again
        if "schema has changed" not in str(error) and "locked" not in str(error):
            raise
    time.sleep(0.02)
"""


def _start_foreign(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _FOREIGN, str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def crash_runs(path: Path, sheet: str, runs: int, seed: int, *, verify_every: int = 10) -> Expected:
    """Kill ``runs`` writers one after another on the same file, checking after each."""
    dice = random.Random(seed)
    expected = Expected()
    first = 0
    for run in range(runs):
        expected.read(run_once(path, seed + run, sheet, first, dice.uniform(0, 0.25)))
        check(path, expected, whole=run % verify_every == verify_every - 1)
        _settle(path, expected)
        first = max((*expected.saved, *expected.unsure, first - 1)) + 1
    check(path, expected, whole=True)
    return expected


def _settle(path: Path, expected: Expected) -> None:
    """What was unsure is sure once it has been looked at."""
    workspace = Workspace.open(path, Author("reader"), read_only=True)
    there = {int(row["code"][2:]) for row in workspace.rows("clearance_task")}
    workspace.close()
    for number in expected.unsure:
        expected.saved.add(number)
        if number not in there:
            expected.undone.add(number)
    expected.unsure.clear()
