# SPDX-License-Identifier: GPL-2.0-or-later
"""A small region with known truth: two batches of records, one of them shifted, and a season's finds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.gis import workspaces
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.progress import ProgressStore
from mine_planner.store.progress_values import FindEntry, ReportEntry

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.store.workspace import Workspace

SHIFT = (21.0, -14.0)
"""Metres east and north by which the mines of batch B lie off their records."""
ORIGIN = (662000.0, 4419000.0)
SIGMA = 12.0
FIRST_DAY = date(2026, 4, 6)
RECORDS = 5
"""Records per batch; the last of each batch lies on ground that nobody searched."""


def new_region(path: Path) -> Workspace:
    """Make a workspace with records, hazard areas, tasks over them and a team."""
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    workspace = workspaces.create_workspace(path, crs, title="Season", organisation="", office="N")
    with workspace.action("Lay records") as action:
        action.insert("team", {"code": "Team 1", "deminers": 8})
        number = 0
        for name in "AB":
            batch = action.insert("batch", {"name": f"Batch {name}", "handed_over_by": f"Archive {name}"})
            for _ in range(RECORDS):
                _record(action, batch, f"{name}-{number}", number)
                number += 1
    return workspace


def place(number: int) -> tuple[float, float]:
    """Return the west end of a record's row."""
    return ORIGIN[0] + 400.0 * (number % RECORDS), ORIGIN[1] + 600.0 * (number // RECORDS)


def _record(action, batch: str, name: str, number: int) -> None:
    x, y = place(number)
    grades = {"sourcereliability": "B", "inforeliability": 2, "sigma_m": SIGMA}
    sheet = action.insert("source_map", {"name": name, "batch_uuid": batch, "kind": "record", **grades})
    # Uneven gaps, as measured by pace: an even row would fit one step further along as well.
    gaps = np.random.default_rng(number).uniform(5, 11, 12).cumsum()
    for gap in gaps:
        point = action.blob(shapely.Point(x + float(gap), y))
        action.insert("recorded_mine", {"map_uuid": sheet, "geom": point, "ordnance": "PMN-2"})
    ground = shapely.MultiPolygon([shapely.box(x - 60, y - 60, x + 170, y + 60)])
    task = {"code": f"N-{number + 1:04}", "geom": action.blob(ground), "area_m2": ground.area}
    action.insert("clearance_task", {**task, "status": "in_progress", "depth_cm": 20.0})


def play_season(workspace: Workspace, seed: int = 7) -> int:
    """Report a season: every task but the last of each batch is searched whole; return the finds."""
    store, rng, finds = ProgressStore(workspace), np.random.default_rng(seed), 0
    team = workspace.row("team")["uuid"]
    maps = workspace.rows("source_map")
    for number, task in enumerate(workspace.rows("clearance_task", ("code",))):
        if number % RECORDS == RECORDS - 1:
            continue
        mines = workspace.rows("recorded_mine", map_uuid=maps[number]["uuid"])
        east, north = SHIFT if number >= RECORDS else (0.0, 0.0)
        blobs = [wkb_of(row["geom"]) for row in mines]
        places = shapely.get_coordinates(shapely.from_wkb(blobs)) + np.array([east, north])
        places += rng.normal(0, 1.5, places.shape)
        x, y = place(number)
        ground = shapely.box(x - 60, y - 60, x + 170, y + 60)
        for half, part in enumerate(_halves(ground)):
            inside = [tuple(xy) for xy in places if part.covers(shapely.Point(xy))]
            entries = tuple(FindEntry("PMN-2", 1, 13.0, point=p, accuracy_m=3.0) for p in inside)
            finds += len(entries)
            entry = ReportEntry(
                (FIRST_DAY + timedelta(days=2 * number + half)).isoformat(),
                task["uuid"],
                team,
                method="manual",
                hours=6,
                deminers=8,
                area_m2=part.area,
                area_source="drawn",
                geometry=part,
                finds=entries,
            )
            with workspace.action("Report") as action:
                store.save(action, entry)
    return finds


def _halves(ground):
    west, south, east, north = ground.bounds
    middle = (west + east) / 2
    return shapely.box(west, south, middle, north), shapely.box(middle, south, east, north)
