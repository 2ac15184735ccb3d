# SPDX-License-Identifier: GPL-2.0-or-later
"""Exchange between two offices against geodiff, on the same edits of the same rows, in the same run.

1,000,000 recorded mines; 1 % of them edited in each of two offices, of which 5 % are the same rows.
Ours: make a change file (checksummed and read back), merge it (checked, journaled, with questions),
and compare checksums again. Theirs: diff, rebase and apply with geodiff, which keeps "ours" where both
edited and journals nothing. geodiff runs in a Python of its own::

    GEODIFF_PYTHON=/path/to/venv/bin/python python benchmarks/bench_exchange.py [rows]
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np

from mine_planner.store import blob_arrays, exchange_file
from mine_planner.store.bulk import bulk_insert
from mine_planner.store.exchange_export import export_changes
from mine_planner.store.exchange_ledger import Ledger, take_over
from mine_planner.store.merge_changes import merge_changes
from mine_planner.store.values import Author, SpatialReference
from mine_planner.store.workspace import Workspace

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
UTM = SpatialReference(32638, "WGS 84 / UTM zone 38N", "EPSG", 32638, 'PROJCS["WGS 84 / UTM zone 38N"]')
GEODIFF = """
import json, sys, time, pygeodiff
base, ours, theirs, folder = sys.argv[1:]
geodiff = pygeodiff.GeoDiff()
times = []
def timed(function, *arguments):
    start = time.perf_counter(); function(*arguments); times.append(time.perf_counter() - start)
timed(geodiff.create_changeset, base, theirs, folder + "/theirs.diff")
timed(geodiff.create_changeset, base, ours, folder + "/ours.diff")
timed(geodiff.rebase, base, theirs, ours, folder + "/conflicts.json")
print(json.dumps(times))
"""


def build(folder: Path) -> tuple[Path, list[str]]:
    path = folder / "base.gpkg"
    workspace = Workspace.create(path, UTM, title="B", organisation="O", office="C", author=Author("bench"))
    with workspace.action("Bulk", kind="bulk") as action:
        source = action.insert(
            "source_map", {"name": "M", "sourcereliability": "B", "inforeliability": 2, "sigma_m": 30.0}
        )
        number = np.arange(ROWS)
        blobs = blob_arrays.point_blobs(664000 + number % 1000 * 4.0, 4428000 + number // 1000 * 4.0, 32638)
        rows = ((source, blob, "TM-46", 1) for blob in blobs)
        result = bulk_insert(
            action, "recorded_mine", ("map_uuid", "geom", "ordnance", "qty_recorded"), rows, source="b"
        )
    with workspace.action("Start exchange", kind="export") as action:
        Ledger(action.connection).end_generation()
    workspace.close()
    return path, result.uuids


def edit(workspace: Workspace, uuids: list[str], word: str) -> None:
    with workspace.action("Edits") as action:
        for number, uuid in enumerate(uuids):
            action.update("recorded_mine", uuid, {"fuze": word + str(number), "depth_cm": float(number % 20)})


def geodiff_times(base: Path, ours: Path, theirs: Path, folder: Path) -> list[float] | None:
    python = os.environ.get("GEODIFF_PYTHON")
    if not python:
        return None
    run = [python, "-c", GEODIFF, str(base), str(ours), str(theirs), str(folder)]
    return json.loads(subprocess.run(run, check=True, capture_output=True, text=True).stdout)


def bare(path: Path, target: Path) -> None:
    """Copy the one table alone, without triggers and journal, as geodiff's users have it."""
    connection = sqlite3.connect(target)
    connection.execute("ATTACH ? AS w", (str(path),))
    connection.execute(
        "CREATE TABLE recorded_mine (fid INTEGER PRIMARY KEY, uuid TEXT, geom BLOB, map_uuid TEXT, "
        "ordnance TEXT, qty_recorded INTEGER, fuze TEXT, depth_cm DOUBLE)"
    )
    connection.execute(
        "INSERT INTO recorded_mine SELECT fid, uuid, geom, map_uuid, ordnance, qty_recorded, fuze, depth_cm "
        "FROM w.recorded_mine"
    )
    connection.commit()
    connection.close()


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        run(folder)
    finally:
        shutil.rmtree(folder)


def run(folder: Path) -> None:
    base, uuids = build(folder)
    chance = random.Random(1)
    share = ROWS // 100
    mine = chance.sample(uuids, share)
    shared = mine[: share // 20]
    other = shared + chance.sample(uuids, share - len(shared))
    north_path = folder / "north.gpkg"
    shutil.copy(base, north_path)
    north = Workspace.open(north_path, Author("bench"))
    take_over(north, "N")
    centre = Workspace.open(base, Author("bench"))
    plain = [folder / (name + ".gpkg") for name in ("plain_base", "plain_ours", "plain_theirs")]
    bare(base, plain[0])
    edit(centre, mine, "c")
    edit(north, other, "n")
    bare(base, plain[1])
    bare(north_path, plain[2])
    start = time.perf_counter()
    changes = folder / "n.mpchanges"
    exported = export_changes(north, changes, "C")
    made = time.perf_counter()
    merged = merge_changes(centre, changes)
    joined = time.perf_counter()
    exchange_file.check(changes)
    done = time.perf_counter()
    ours = [made - start, joined - made, done - joined]
    theirs = geodiff_times(plain[0], plain[1], plain[2], folder)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{ROWS} rows, {share} edited on each side, {len(shared)} on both; "
        f"change file {exported.size / 1024:.0f} kB, {merged.changed} rows written, "
        f"{merged.raised} questions; peak memory of the whole run {peak:.0f} MB"
    )
    print("| step | Mine Planner s | geodiff s | ratio |\n|---|---|---|---|")
    if theirs is None:
        print(f"| make, merge, verify | {sum(ours):.2f} | not installed | |")
        return
    rows = (
        ("make / diff (both sides)", ours[0], theirs[0] + theirs[1]),
        ("merge / rebase and apply", ours[1], theirs[2]),
        ("verify", ours[2], 0.0),
        ("together", sum(ours), sum(theirs)),
    )
    for name, one, two in rows:
        print(
            f"| {name} | {one:.2f} | {two:.2f} | {one / two:.2f} |"
            if two
            else f"| {name} | {one:.2f} | – | |"
        )
    for workspace in (centre, north):
        workspace.close()


if __name__ == "__main__":
    main()
