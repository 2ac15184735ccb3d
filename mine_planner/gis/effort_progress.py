# SPDX-License-Identifier: GPL-2.0-or-later
"""What the programme's own progress says for effort: ground that is left, and rates as they really were.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import effort, in_parts
from mine_planner.domain.errors import InputError
from mine_planner.gis.hazard_released import read_released
from mine_planner.store.gpkg_blob import wkb_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.effort import Calibration, Method
    from mine_planner.store.workspace import Workspace

_REPORTS = (
    "SELECT task_uuid, area_m2, geom FROM progress_report "
    "WHERE status = 'accepted' AND task_uuid IS NOT NULL AND area_m2 > 0"
)
_RATES = """
SELECT r.area_m2, r.report_date, coalesce(r.team_uuid, r.uuid) AS team,
    lower(coalesce(nullif(r.method, ''), t.method, '')) AS method, t.vegetation, t.metal
FROM progress_report AS r JOIN clearance_task AS t ON t.uuid = r.task_uuid
WHERE r.status = 'accepted' AND r.area_m2 > 0
"""


@dataclass(frozen=True)
class Ground:
    """Square metres of a task, and what of it is left."""

    whole_m2: float
    left_m2: float


def ground_left(workspace: Workspace, tasks: Sequence[str], outlines: Any) -> list[Ground]:
    """Return what is left to search of each task.

    Parameters
    ----------
    workspace
        Released land and accepted reports come from it.
    tasks, outlines
        uuids, and their outlines as a shapely array of the same length.

    Returns
    -------
    list of Ground
        Released ground and ground drawn in reports is taken away as geometry, ground that was only
        typed as a figure; never less than 0.
    """
    outlines = shapely.make_valid(np.asarray(outlines, dtype=object))
    place = {uuid: row for row, uuid in enumerate(tasks)}
    released = read_released(workspace).outlines
    done: list[list[Any]] = [[] for _ in tasks]
    typed = np.zeros(len(tasks))
    rows = [r for r in workspace.connection.execute(_REPORTS) if r["task_uuid"] in place]
    drawn = [row for row in rows if row["geom"] is not None]
    shapes = shapely.make_valid(in_parts.from_wkb([wkb_of(row["geom"]) for row in drawn]))
    for row, shape in zip(drawn, shapes, strict=True):
        done[place[row["task_uuid"]]].append(shape)
    for row in rows:
        if row["geom"] is None:
            typed[place[row["task_uuid"]]] += row["area_m2"]
    if len(released):
        task, piece = in_parts.query(shapely.STRtree(released), outlines, "intersects")
        for at, which in zip(task.tolist(), piece.tolist(), strict=True):
            done[at].append(released[which])
    whole = shapely.area(outlines)
    result = []
    for at, parts in enumerate(done):
        left = whole[at]
        if parts:
            left = shapely.area(shapely.difference(outlines[at], shapely.union_all(parts)))
        result.append(Ground(float(whole[at]), float(max(left - typed[at], 0.0))))
    return result


def calibrate(workspace: Workspace, method: Method) -> Calibration:
    """Propose a method's rate from the accepted reports; a person accepts it.

    A team's day is split between its reports of that day. Factors of vegetation and metal are those of
    the task; a class that was not recorded counts with 1. Slope is not known of past days and counts
    with 1, so the rate is that of the programme's usual ground.

    Parameters
    ----------
    workspace
        Where the reports are.
    method
        Whose rate is looked at; reports count whose method, or whose task's, bears its name.

    Raises
    ------
    InputError
        When no report counts.
    """
    name = method.name.casefold()
    rows = [row for row in workspace.connection.execute(_RATES) if row["method"] == name]
    if not rows:
        raise InputError(f"No accepted report was made with the method {method.name}: nothing is proposed.")
    days: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row["team"], row["report_date"])
        days[key] = days.get(key, 0) + 1
    spent = np.array([1.0 / days[row["team"], row["report_date"]] for row in rows])
    factor = np.array(
        [method.vegetation.get(row["vegetation"], 1.0) * method.metal.get(row["metal"], 1.0) for row in rows]
    )
    return effort.recalibrate(np.array([float(row["area_m2"]) for row in rows]), spent, factor)
