# SPDX-License-Identifier: GPL-2.0-or-later
"""The long form of the crash test: hundreds of writers killed at random points of mixed actions.

``python scripts/soak.py [RUNS] [SEED]``: 500 runs unless said otherwise. After each kill the
workspace is opened, every acknowledged action must be there, whole, and no half one; every tenth time
and at the end the whole file is verified. Then three writers at a time, beside a program that is not
ours, work on one file and are killed together, once for every 25 runs. The memory of the checking
process is watched as well.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "store")]

from crash_check import crash_runs, many_writers  # noqa: E402
from store_samples import new_workspace  # noqa: E402

ROUND = 50
"""Runs on one file; a new one is begun after that, so that files stay of a realistic size."""


def memory_mib() -> float:
    """Return the most memory that this process has held, in MiB (Linux counts in KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def new_file(path: Path) -> str:
    """Make a workspace with one map and return the map's uuid."""
    workspace = new_workspace(path)
    with workspace.action("Receive the map", "merge") as action:
        values = {"name": "Sheet", "sourcereliability": "B", "inforeliability": 2, "sigma_m": 40}
        sheet = action.insert("source_map", values)
    workspace.close()
    return sheet


def one_round(folder: Path, runs: int, seed: int) -> int:
    """Kill ``runs`` writers on one new file and return how many actions were acknowledged."""
    path = folder / f"soak-{seed}.gpkg"
    return len(crash_runs(path, new_file(path), runs, seed).saved)


def together(folder: Path, rounds: int, seed: int) -> int:
    """Let three writers and a program that is not ours meet on one file; return what was acknowledged."""
    path = folder / f"together-{seed}.gpkg"
    sheet = new_file(path)
    return len(many_writers(path, sheet, writers=3, rounds=rounds, seconds=4, seed=seed).saved)


def main() -> None:
    """Run, say what happened, and fail at the first thing that was lost."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    print(f"{runs} writers are killed, seed {seed}.", flush=True)
    began, done, saved = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        while done < runs:
            count = min(ROUND, runs - done)
            saved += one_round(Path(folder), count, seed + done)
            done += count
            print(
                f"{done} writers killed, {saved} acknowledged actions, none lost, none half; "
                f"{time.monotonic() - began:.0f} s, {memory_mib():.0f} MiB at most.",
                flush=True,
            )
        rounds = max(1, runs // 25)
        saved = together(Path(folder), rounds, seed)
        print(
            f"{rounds} times three writers at once: {saved} acknowledged actions, none lost, none half; "
            f"{time.monotonic() - began:.0f} s, {memory_mib():.0f} MiB at most.",
            flush=True,
        )


if __name__ == "__main__":
    main()
