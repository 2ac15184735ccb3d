# SPDX-License-Identifier: GPL-2.0-or-later
"""Key figures of a workspace per programme, area, team and task.

A million reports are read as plain columns and summed up as arrays; land is reckoned as geometry, each
square metre once. Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import indicators, land_release
from mine_planner.domain.errors import InputError
from mine_planner.domain.indicators import FindRows, ReportRows, TaskRows
from mine_planner.domain.land_release import ReleaseKind
from mine_planner.domain.old_geos import union_in_clusters
from mine_planner.gis import table_arrays
from mine_planner.store import database
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.land import LandStore

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from pathlib import Path

    from mine_planner.domain.indicators import Indicators, LandIndicators
    from mine_planner.domain.land_release import ReleaseAccount, ReleasedPiece
    from mine_planner.store.workspace import Workspace

BY = ("programme", "area", "team", "task")

_TASKS = """
SELECT t.uuid, t.code, t.name, t.geom, t.planned_end, t.status,
    (SELECT max(report_date) FROM outcome_report
        WHERE task_uuid = t.uuid AND kind = 'completion') AS completed
FROM clearance_task AS t ORDER BY t.code
"""
_REPORT_COLUMNS = ("uuid", "task_uuid", "team_uuid", "area_m2", "hours", "stoppage_min", "status")
_FIND_COLUMNS = ("task_uuid", "report_uuid", "qty", "match_state")
_VISITS = "SELECT task_uuid, severity FROM qa_visit WHERE severity <> 'none' AND task_uuid IS NOT NULL"


@dataclass(frozen=True)
class Figures:
    """Key figures per group; arrays of shape (groups,) in the order of ``names``."""

    by: str
    names: tuple[str, ...]
    work: Indicators
    land: LandIndicators | None

    def rows(self) -> list[dict[str, Any]]:
        """Return one row per group; figures that do not exist (m² per device without one) are None."""
        parts = [self.work] if self.land is None else [self.work, self.land]
        columns = {item.name: getattr(part, item.name) for part in parts for item in fields(part)}
        found = []
        for index, name in enumerate(self.names):
            row: dict[str, Any] = {self.by: name}
            for column, values in columns.items():
                value = values[index].item()
                row[column] = None if isinstance(value, float) and math.isnan(value) else value
            found.append(row)
        return found


@dataclass(frozen=True)
class DashboardData:
    """Everything that figures are formed from, read once."""

    codes: tuple[str, ...]
    places: Any
    team_names: tuple[str, ...]
    reports: ReportRows
    finds: FindRows
    tasks: TaskRows
    account: ReleaseAccount


def read_dashboard(workspace: Workspace) -> DashboardData:
    """Read a workspace for its dashboard."""
    rows = workspace.connection.execute(_TASKS).fetchall()
    number = {row["uuid"]: index for index, row in enumerate(rows)}
    blobs = np.array([None if row["geom"] is None else wkb_of(row["geom"]) for row in rows], dtype=object)
    outlines = shapely.make_valid(shapely.from_wkb(blobs))
    teams = workspace.rows("team", ("code",))
    store = LandStore(workspace)
    grounds, pieces = store.grounds(), store.pieces()
    # Shapely works beside the reading: it lets other threads run while it does.
    with ThreadPoolExecutor(max_workers=1) as pool, database.translated(workspace.path):
        job = pool.submit(_reckon, grounds, pieces, outlines)
        uuids = [row["uuid"] for row in rows], [row["uuid"] for row in teams]
        reports, finds = _streamed(workspace.path, *uuids)
        visits = _plain(workspace, _VISITS)
        account, remaining = job.result()
    tasks = _task_rows(rows, number, (account, pieces, remaining), visits)
    names = (*(row["code"] for row in teams), "No team")
    codes = tuple(row["code"] for row in rows)
    return DashboardData(codes, shapely.centroid(outlines), names, reports, finds, tasks, account)


def figures(
    data: DashboardData, by: str, *, today: np.datetime64, areas: Mapping[str, Any] | None = None
) -> Figures:
    """Form the figures per group.

    Parameters
    ----------
    data
        From :func:`read_dashboard`.
    by
        One of ``BY``.
    today
        The day of today (UTC), for overdue tasks.
    areas
        Polygons by name in the workspace's CRS, for ``area``; a task belongs to the area that holds its
        middle, others are shown as "Elsewhere".

    Raises
    ------
    InputError
        When ``by`` is not known.
    """
    if by not in BY:
        raise InputError(f'Figures cannot be formed by "{by}": choose one of {", ".join(BY)}.')
    if by == "team":
        groups = len(data.team_names)
        work = indicators.work_by_group(data.reports, data.finds, groups=groups, by_team=True)
        return Figures(by, data.team_names, work, None)
    names, group = _task_groups(data, by, areas or {})
    work = indicators.work_by_group(data.reports, data.finds, groups=len(names), group_of_task=group)
    land = indicators.land_by_group(data.tasks, today, groups=len(names), group_of_task=group)
    return Figures(by, names, work, land)


def figures_csv(shown: Figures) -> str:
    """Return figures as CSV; areas in m², times in hours."""
    rows = shown.rows()
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]) if rows else [shown.by])
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _task_groups(data: DashboardData, by: str, areas: Mapping[str, Any]) -> tuple[tuple[str, ...], Any]:
    count = len(data.codes)
    if by == "programme":
        return ("Programme",), np.zeros(count, dtype=np.int64)
    if by == "task":
        return data.codes, np.arange(count, dtype=np.int64)
    names = (*areas, "Elsewhere")
    group = np.full(count, len(areas), dtype=np.int64)
    if areas:
        tree = shapely.STRtree(data.places)
        area, task = tree.query(np.array(list(areas.values()), dtype=object), predicate="intersects")
        group[task[::-1]] = area[::-1]
    return names, group


# ------------------------------------------------------------------ reading
def _plain(workspace: Workspace, statement: str) -> list[tuple[Any, ...]]:
    """Return rows as plain tuples, which are made far faster than named ones."""
    cursor: sqlite3.Cursor = workspace.connection.cursor()
    cursor.row_factory = None
    return cursor.execute(statement).fetchall()


def _streamed(path: Path, tasks: list[str], teams: list[str]) -> tuple[ReportRows, FindRows]:
    """Read reports and finds as columns; a report or find without a task counts in no group."""
    task_keys, team_keys = table_arrays.Keys(_bytes(tasks)), table_arrays.Keys(_bytes(teams))
    columns = table_arrays.read_columns(path, "progress_report", _REPORT_COLUMNS)
    team = team_keys.of(columns["team_uuid"])
    team[team < 0] = len(teams)
    task = task_keys.of(columns["task_uuid"])
    counts = (columns["status"] == b"accepted") & (task >= 0)
    reports = ReportRows(
        task[counts],
        team[counts],
        *(_numbers(columns[name])[counts] for name in ("area_m2", "hours", "stoppage_min")),
    )
    found = table_arrays.read_columns(path, "find", _FIND_COLUMNS)
    of_report = table_arrays.Keys(columns["uuid"]).of(found["report_uuid"])
    team = np.where(of_report >= 0, np.append(team, len(teams))[of_report], len(teams))
    task = task_keys.of(found["task_uuid"])
    known = task >= 0
    state = found["match_state"]
    matched = (state == b"proposed") | (state == b"confirmed")
    count = np.nan_to_num(found["qty"].astype(np.float64)).astype(np.int64)
    return reports, FindRows(task[known], team[known], count[known], matched[known])


def _numbers(values: Any) -> Any:
    return np.nan_to_num(values.astype(np.float64))


def _bytes(uuids: list[str]) -> Any:
    return np.array([uuid.encode() for uuid in uuids], dtype=f"S{table_arrays.UUID_BYTES}")


def _reckon(
    grounds: tuple[Any, Any, Any], pieces: list[ReleasedPiece], outlines: Any
) -> tuple[ReleaseAccount, Any]:
    """Reckon the land of all hazard areas, and what remains inside each task's outline in m²."""
    still, closed, cancelled = (union_in_clusters(shapes) for shapes in grounds)
    account = land_release.account(still, pieces, closed=closed, cancelled=cancelled)
    return account, _shared_area(outlines, shapely.get_parts(account.remaining))


def _task_rows(
    rows: list[Any],
    number: dict[str, int],
    land: tuple[ReleaseAccount, list[ReleasedPiece], Any],
    visits: list[tuple[Any, ...]],
) -> TaskRows:
    account, pieces, remaining = land
    released = {kind: np.zeros(len(rows)) for kind in ReleaseKind}
    for piece, area in zip(pieces, shapely.area(account.credited).tolist(), strict=True):
        if piece.task in number:
            released[piece.kind][number[piece.task]] += area
    found = Counter(number[task] for task, _ in visits)
    grave = Counter(number[task] for task, severity in visits if severity == "critical")
    return TaskRows(
        cancelled_m2=released[ReleaseKind.CANCELLED],
        reduced_m2=released[ReleaseKind.REDUCED],
        cleared_m2=released[ReleaseKind.CLEARED],
        remaining_m2=remaining,
        due=np.array([row["planned_end"] or "NaT" for row in rows], dtype="datetime64[D]"),
        completed=np.array([_completed(row) for row in rows], dtype="datetime64[D]"),
        nonconformities=np.array([found[i] for i in range(len(rows))], dtype=np.int64),
        critical=np.array([grave[i] for i in range(len(rows))], dtype=np.int64),
    )


def _completed(row: Any) -> str:
    """Return the day of completion; a task that is complete without a report counts by its plan."""
    if row["completed"]:
        return str(row["completed"])
    done = row["status"] in ("completed", "quality_checked", "withdrawn")
    return str(row["planned_end"] or "NaT") if done else "NaT"


def _shared_area(outlines: Any, parts: Any) -> Any:
    area = np.zeros(len(outlines))
    if len(parts) and len(outlines):
        outline, part = shapely.STRtree(parts).query(outlines, predicate="intersects")
        np.add.at(area, outline, shapely.area(shapely.intersection(outlines[outline], parts[part])))
    return area
