# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace's tasks, hazards, features and papers as the checks look at them.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.checks import check_tasks
from mine_planner.domain.findings import (
    CheckSettings,
    HazardView,
    Links,
    SiteFeatureView,
    TaskView,
    ValidityView,
)
from mine_planner.domain.spoken import spoken
from mine_planner.store import authority
from mine_planner.store.gpkg_blob import wkb_of

if TYPE_CHECKING:
    from mine_planner.domain.findings import Finding
    from mine_planner.store.workspace import Workspace

NEED_DEPTH = frozenset({"clearance", "bac"})
OVERLAP_KEY = "overlap_width_m"
LONGEST_LEG_KEY = "longest_leg_m"
MARGIN_KEY = "task_margin_m"
"""Setting: metres around every hazard area that its tasks must hold; a computed area holds its k sigma
and the authority's evidence margin already."""

_PAPERS = {
    "accreditation": spoken("the organisation's accreditation"),
    "medic": spoken("the medic's qualification"),
}

_Dates = tuple[Any, Any]

_TASKS = (
    "SELECT uuid, code, geom, depth_cm, task_type, medical_plan, planned_start, planned_end, team_uuid, "
    "organisation FROM clearance_task WHERE status <> 'withdrawn' ORDER BY fid"
)
_HAZARDS = (
    "SELECT uuid, coalesce(nullif(code, ''), nullif(imsma_id, ''), uuid) AS name, geom, "
    "CASE WHEN origin = 'computed' THEN 0 ELSE coalesce(margin_m, 0) END AS margin_m FROM hazard_area "
    "WHERE status <> 'closed' AND geom IS NOT NULL ORDER BY fid"
)
_FEATURES = (
    "SELECT uuid, coalesce(nullif(label, ''), type) AS name, type, geom FROM site_feature "
    "WHERE geom IS NOT NULL UNION ALL "
    "SELECT uuid, pointlocal_id, pointtype, geom FROM task_point WHERE geom IS NOT NULL"
)
_TASK_MAPS = (
    "SELECT DISTINCT th.task_uuid, m.name, m.status = 'refuted' AS refuted FROM task_hazard AS th "
    "JOIN hazard_evidence AS he ON he.hazard_uuid = th.hazard_uuid "
    "JOIN source_map AS m ON m.uuid = he.map_uuid"
)

_SOME_TASKS = (
    "SELECT uuid, code, geom, depth_cm, task_type, medical_plan, planned_start, planned_end, team_uuid, "
    "organisation FROM clearance_task WHERE status <> 'withdrawn' "
    "AND uuid IN (SELECT value FROM json_each(?)) ORDER BY fid"
)
_NEAR_TASKS = (
    "SELECT t.uuid FROM clearance_task AS t JOIN rtree_clearance_task_geom AS r ON r.id = t.fid "
    "WHERE r.minx <= :x1 AND r.maxx >= :x0 AND r.miny <= :y1 AND r.maxy >= :y0 UNION SELECT :task "
    "UNION SELECT task_uuid FROM task_hazard WHERE hazard_uuid IN (SELECT value FROM json_each(:own)) "
    "UNION SELECT o.uuid FROM clearance_task AS o JOIN clearance_task AS t ON t.code = trim(o.code) "
    "WHERE t.uuid = :task"
)
_NEAR_HAZARDS = (
    "SELECT uuid, coalesce(nullif(code, ''), nullif(imsma_id, ''), uuid) AS name, geom, "
    "CASE WHEN origin = 'computed' THEN 0 ELSE coalesce(margin_m, 0) END AS margin_m FROM hazard_area "
    "WHERE status <> 'closed' AND geom IS NOT NULL AND (uuid IN (SELECT hazard_uuid FROM task_hazard "
    "WHERE task_uuid = :task) OR fid IN (SELECT id FROM rtree_hazard_area_geom "
    "WHERE minx <= :x1 AND maxx >= :x0 AND miny <= :y1 AND maxy >= :y0)) ORDER BY fid"
)
_SOME_FEATURES = (
    "SELECT uuid, coalesce(nullif(label, ''), type) AS name, type, geom FROM site_feature "
    "WHERE geom IS NOT NULL AND task_uuid = ?1 UNION ALL "
    "SELECT uuid, pointlocal_id, pointtype, geom FROM task_point WHERE geom IS NOT NULL AND task_uuid = ?1"
)
_TASK_MAPS_OF = (
    "SELECT DISTINCT th.task_uuid, m.name, m.status = 'refuted' AS refuted FROM task_hazard AS th "
    "JOIN hazard_evidence AS he ON he.hazard_uuid = th.hazard_uuid "
    "JOIN source_map AS m ON m.uuid = he.map_uuid WHERE th.task_uuid = ?"
)


def check_workspace(workspace: Workspace) -> list[Finding]:
    """Run every check on the tasks of a workspace; nothing is changed.

    Raises
    ------
    InputError
        When a setting of the authority is no number.
    """
    read = workspace.connection.execute
    return _check(
        workspace,
        read(_TASKS).fetchall(),
        read(_HAZARDS).fetchall(),
        read(_FEATURES).fetchall(),
        read(_TASK_MAPS).fetchall(),
    )


def check_task(workspace: Workspace, task: str) -> list[Finding]:
    """Run every check on one task, with the tasks, hazard areas and features around it; nothing is changed.

    Its codes, its ground against its neighbours', its hazard areas with all of their tasks, and its papers
    are looked at; what is wrong elsewhere is left to :func:`check_workspace`.

    Raises
    ------
    InputError
        When a setting of the authority is no number.
    """
    read = workspace.connection.execute
    around = _around(workspace, task)
    if around is None:
        return []
    hazards = read(_NEAR_HAZARDS, {"task": task, **around}).fetchall()
    own = json.dumps([row[0] for row in hazards])
    near = [row[0] for row in read(_NEAR_TASKS, {"task": task, "own": own, **around})]
    tasks = read(_SOME_TASKS, (json.dumps(near),)).fetchall()
    features = read(_SOME_FEATURES, (task,)).fetchall()
    maps = read(_TASK_MAPS_OF, (task,)).fetchall()
    linked = {row["hazard_uuid"] for row in workspace.rows("task_hazard", task_uuid=task)}
    subjects = {task, *(row[0] for row in features), *linked}
    found = _check(workspace, tasks, hazards, features, maps)
    return [item for item in found if subjects & set(item.subjects)]


def _around(workspace: Workspace, task: str) -> dict[str, float] | None:
    """Return the box around a task and the longest reach of a margin."""
    row = workspace.row("clearance_task", uuid=task)
    if row is None or row["status"] == "withdrawn":
        return None
    blob = None if row["geom"] is None else shapely.from_wkb(wkb_of(row["geom"]))
    if blob is None or blob.is_empty:
        return {"x0": 0.0, "y0": 0.0, "x1": -1.0, "y1": -1.0}
    reach = max(authority.number(workspace, MARGIN_KEY) or 0.0, 1.0)
    x0, y0, x1, y1 = blob.bounds
    return {"x0": x0 - reach, "y0": y0 - reach, "x1": x1 + reach, "y1": y1 + reach}


def _check(
    workspace: Workspace, rows: list[Any], hazards: list[Any], features: list[Any], maps: list[Any]
) -> list[Finding]:
    tasks = _task_view(rows)
    margin = np.array([row[3] for row in hazards], dtype=float)
    margin = np.maximum(margin, authority.number(workspace, MARGIN_KEY) or 0.0)
    return check_tasks(
        tasks,
        HazardView(_texts(hazards, 0), _texts(hazards, 1), _geometry(hazards, 2), margin),
        _links(workspace, rows, hazards, maps),
        SiteFeatureView(
            _texts(features, 0), _texts(features, 1), _texts(features, 2), _geometry(features, 3)
        ),
        _papers(workspace, rows),
        _settings(workspace),
    )


def _task_view(rows: list[Any]) -> TaskView:
    return TaskView(
        uuid=_texts(rows, 0),
        code=_texts(rows, 1),
        geometry=_geometry(rows, 2),
        depth_cm=np.array([np.nan if row[3] is None else row[3] for row in rows], dtype=float),
        needs_depth=np.array([row[4] in NEED_DEPTH for row in rows], dtype=bool),
        medical_plan=np.array([bool(str(row[5]).strip()) for row in rows], dtype=bool),
        start=_days(rows, 6),
        end=_days(rows, 7),
    )


def _links(workspace: Workspace, tasks: list[Any], hazards: list[Any], read: list[Any]) -> Links:
    task_at = {row[0]: index for index, row in enumerate(tasks)}
    hazard_at = {row[0]: index for index, row in enumerate(hazards)}
    pairs = [
        (task_at[row["task_uuid"]], hazard_at[row["hazard_uuid"]])
        for row in workspace.rows("task_hazard")
        if row["task_uuid"] in task_at and row["hazard_uuid"] in hazard_at
    ]
    maps = [row for row in read if row[0] in task_at]
    return Links(
        task_of_hazard=np.array([task for task, _ in pairs], dtype=np.int64),
        hazard_of_task=np.array([hazard for _, hazard in pairs], dtype=np.int64),
        task_of_map=np.array([task_at[row[0]] for row in maps], dtype=np.int64),
        map_name=_texts(maps, 1),
        map_refuted=np.array([bool(row[2]) for row in maps], dtype=bool),
    )


def _papers(workspace: Workspace, tasks: list[Any]) -> ValidityView:
    """Return each task's accreditation and medic papers: of its team, else of its organisation.

    A renewed paper stands beside the expired one, so the one that fits a task's dates best counts. Where
    the office keeps papers of a kind, a task with a team that has none is asked about.
    """
    owners = _paper_owners(workspace)
    found: list[tuple[int, str, Any, Any]] = []
    for index, task in enumerate(tasks):
        for kind, what in _PAPERS.items():
            papers = owners[kind]
            if not papers or not (task["team_uuid"] or task["organisation"]):
                continue
            own = papers.get(("team", task["team_uuid"] or ""), [])
            own = own + papers.get(("organisation", task["organisation"]), [])
            first, last = _best_paper(own, task["planned_start"], task["planned_end"])
            found.append((index, what, first, last))
    return ValidityView(
        task=np.array([item[0] for item in found], dtype=np.int64),
        what=_texts(found, 1),
        first=_days(found, 2),
        last=_days(found, 3),
    )


def _paper_owners(workspace: Workspace) -> dict[str, dict[tuple[str, str], list[_Dates]]]:
    owners: dict[str, dict[tuple[str, str], list[_Dates]]] = {kind: {} for kind in _PAPERS}
    for row in workspace.rows("qualification"):
        if row["kind"] not in owners:
            continue
        dates = (row["valid_from"], row["valid_to"])
        for key in (("team", row["team_uuid"]), ("organisation", row["organisation"])):
            if key[1]:
                owners[row["kind"]].setdefault(key, []).append(dates)
    return owners


def _best_paper(papers: list[_Dates], start: str | None, end: str | None) -> _Dates:
    """Return the dates of the paper that covers a task's dates, else of the one that ends last."""
    if not papers:
        return None, None
    if start and end:
        for first, last in papers:
            if first and last and first <= start and end <= last:
                return first, last
    return max(papers, key=lambda dates: dates[1] or "")


def _settings(workspace: Workspace) -> CheckSettings:
    defaults = CheckSettings()
    overlap = authority.number(workspace, OVERLAP_KEY)
    longest = authority.number(workspace, LONGEST_LEG_KEY)
    return CheckSettings(
        longest_leg_m=defaults.longest_leg_m if longest is None else longest,
        overlap_width_m=defaults.overlap_width_m if overlap is None else overlap,
    )


def _texts(rows: list[Any], column: int) -> Any:
    values = np.empty(len(rows), dtype=object)
    values[:] = [str(row[column] or "") for row in rows]
    return values


def _days(rows: list[Any], column: int) -> Any:
    return np.array([row[column] or "NaT" for row in rows], dtype="datetime64[D]")


def _geometry(rows: list[Any], column: int) -> Any:
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [None if row[column] is None else wkb_of(row[column]) for row in rows]
    return shapely.from_wkb(blobs)
