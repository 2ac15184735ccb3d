# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening the dashboard of a country from its file: 10,000 tasks, 1,000,000 reports, 200,000 finds.

Run: ``python benchmarks/bench_dashboard.py [folder]``; the workspace is made once and kept in the folder.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import shapely
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem

from mine_planner.store import gpkg_blob

TASKS, TEAMS, REPORTS, FINDS, AREAS = 10_000, 300, 1_000_000, 200_000, 50
PEER = """
SELECT r.task_uuid, sum(r.area_m2), sum(r.hours), sum(r.stoppage_min), count(*) FROM progress_report AS r
WHERE r.status = 'accepted' GROUP BY 1
"""
PEER_TEAM = PEER.replace("r.task_uuid", "r.team_uuid")


class Row(NamedTuple):
    """One line of the table, seconds."""

    name: str
    ours: float
    peer_name: str
    peer: float


def main(folder: Path | None = None) -> list[Row]:
    """Open the dashboard three times and take the median; the peer sums up in SQL in the same run."""
    with tempfile.TemporaryDirectory() as temporary:
        path = (folder or Path(temporary)) / "country.gpkg"
        if not path.exists():
            make_country(path)
        return [measure(path)]


def measure(path: Path) -> Row:
    """Time reading and summing up by all four groupings."""
    from mine_planner.gis import dashboard, workspaces

    today = np.datetime64("2026-07-01")
    west = 400_000 + 4_000 * np.arange(AREAS)
    areas = {
        f"Area {i}": shapely.box(x, 4_000_000, x + 4_000, 5_000_000) for i, x in enumerate(west.tolist())
    }
    ours, peer = [], []
    for _ in range(3):
        workspace = workspaces.open_workspace(path, read_only=True)
        begin = time.perf_counter()
        data = dashboard.read_dashboard(workspace)
        for by in dashboard.BY:
            dashboard.figures(data, by, today=today, areas=areas)
        ours.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        for statement in (PEER, PEER_TEAM):
            workspace.connection.execute(statement).fetchall()
        peer.append(time.perf_counter() - begin)
        workspace.close()
    name = "dashboard from the file: 10,000 tasks, 1,000,000 reports, 200,000 finds, land as geometry"
    label = "SQL sums of the reports per task and per team alone, no land, no finds"
    return Row(name, float(np.median(ours)), label, float(np.median(peer)))


# ------------------------------------------------------------------ a country
def make_country(path: Path) -> None:
    """Make the workspace; rows go in without the journal, which would only slow the making."""
    from mine_planner.gis import workspaces

    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    workspaces.create_workspace(path, crs, title="Country", organisation="", office="N").close()
    database = sqlite3.connect(path)
    for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY", "ST_IsEmpty"):
        database.create_function(name, 1, lambda _blob: 0.0, deterministic=True)
    triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _sql in triggers:
        database.execute('DROP TRIGGER "' + name + '"')
    fill(database)
    for _name, statement in triggers:
        database.execute(statement)
    database.commit()
    database.execute("ANALYZE")
    database.close()


def uuids(rng: np.random.Generator, count: int) -> list[str]:
    """Return random uuids from a seed."""
    parts = rng.integers(0, 2**63, (count, 2)).tolist()
    return [str(uuid.UUID(int=(a << 64) | b)) for a, b in parts]


def fill(database: sqlite3.Connection) -> None:
    """Write tasks, hazard, land, teams, reports and finds."""
    rng = np.random.default_rng(11)
    side = round(TASKS**0.5)
    corner = np.stack(np.meshgrid(np.arange(side), np.arange(side)), -1).reshape(-1, 2) * 150.0
    corner += np.array([400_000.0, 4_400_000.0])
    tasks, teams = uuids(rng, TASKS), uuids(rng, TEAMS)
    srs = int(database.execute("SELECT srs_id FROM gpkg_geometry_columns LIMIT 1").fetchone()[0])

    def blob(shape: shapely.Geometry) -> bytes:
        return gpkg_blob.blob_from_geometry(shape, srs)

    def insert(table: str, columns: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
        marks = ",".join("?" * len(columns))
        head = "INSERT INTO " + table + " (" + ",".join(columns)
        database.executemany(head + ") VALUES (" + marks + ")", rows)

    squares = [shapely.MultiPolygon([shapely.box(x, y, x + 100, y + 100)]) for x, y in corner.tolist()]
    wide = [shapely.MultiPolygon([shapely.box(x - 5, y - 5, x + 105, y + 105)]) for x, y in corner.tolist()]
    half = [shapely.MultiPolygon([shapely.box(x, y, x + 100, y + 50)]) for x, y in corner.tolist()]
    insert("team", ("uuid", "code"), [(u, f"T{i}") for i, u in enumerate(teams)])
    head = ("uuid", "code", "geom", "status", "planned_end")
    insert(
        "clearance_task",
        head,
        [
            (u, f"N-{i:05}", blob(s), "in_progress", "2026-06-01")
            for i, (u, s) in enumerate(zip(tasks, squares, strict=True))
        ],
    )
    names = uuids(rng, TASKS)
    insert(
        "hazard_area",
        ("uuid", "code", "areatype", "geom"),
        [(u, f"H-{i}", "CHA", blob(s)) for i, (u, s) in enumerate(zip(names, wide, strict=True))],
    )
    land(insert, blob, half, tasks, uuids(rng, TASKS))
    of_task, of_team = rng.integers(0, TASKS, REPORTS).tolist(), rng.integers(0, TEAMS, REPORTS).tolist()
    area, hours = rng.uniform(0, 400, REPORTS).round(1).tolist(), rng.uniform(0, 6, REPORTS).round(1).tolist()
    day = (np.datetime64("2020-01-01") + rng.integers(0, 2_300, REPORTS)).astype(str).tolist()
    ids = uuids(rng, REPORTS)
    insert(
        "progress_report",
        (
            "uuid",
            "task_uuid",
            "team_uuid",
            "report_date",
            "area_m2",
            "hours",
            "stoppage_min",
            "status",
            "activity",
        ),
        [
            (
                ids[i],
                tasks[of_task[i]],
                teams[of_team[i]],
                day[i],
                area[i],
                hours[i],
                10.0,
                "accepted",
                "clearance",
            )
            for i in range(REPORTS)
        ],
    )
    pick = rng.integers(0, REPORTS, FINDS).tolist()
    point = blob(shapely.Point(400_000, 4_400_000))
    states = ("proposed", "unmatched")
    insert(
        "find",
        ("uuid", "task_uuid", "report_uuid", "geom", "ordnance", "qty", "match_state"),
        [
            (u, tasks[of_task[r]], ids[r], point, "PMN", 1, states[r % 2])
            for u, r in zip(uuids(rng, FINDS), pick, strict=True)
        ],
    )


def land(insert: object, blob: object, half: list[object], tasks: list[str], ids: list[str]) -> None:
    """Write released land of every other task."""
    insert(  # type: ignore[operator]
        "released_land",
        (
            "uuid",
            "task_uuid",
            "geom",
            "kind",
            "activity",
            "released_on",
            "released_by",
            "reason",
            "state",
            "depth_cm",
        ),
        [
            (
                ids[i],
                tasks[i],
                blob(half[i]),
                "cleared",
                "clearance",
                "2025-01-01",
                "Manager",
                "Done",
                "released",
                20.0,
            )  # type: ignore[operator]
            for i in range(0, len(tasks), 2)
        ],
    )


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    print("| work | ours, s | peer | peer, s |\n|---|---|---|---|")
    for line in main(Path(sys.argv[1]) if len(sys.argv) > 1 else None):
        print(f"| {line.name} | {line.ours:.2f} | {line.peer_name} | {line.peer:.2f} |")
    application.exitQgis()
