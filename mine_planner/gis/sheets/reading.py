# SPDX-License-Identifier: GPL-2.0-or-later
"""Read what a sheet says about a task from the workspace, as one frozen value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.sheet_content import Box, Feature, SheetContent
from mine_planner.domain.sheet_gate import is_low_grade
from mine_planner.gis import workspaces
from mine_planner.gis.sheets import reading_points, reading_sources, reading_surroundings
from mine_planner.gis.sheets.positions import Positions
from mine_planner.gis.sheets.shapes import as_lines, as_polygons, shape_of
from mine_planner.store import authority

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from mine_planner.domain.grades import GradeTable
    from mine_planner.domain.sheet_content import Source
    from mine_planner.store.workspace import Workspace

_PLAN = (
    "task_type",
    "objective",
    "end_state",
    "non_cha_reason",
    "organisation",
    "tasking_authority",
    "team_leader",
    "planned_start",
    "planned_end",
    "planned_days",
    "method",
    "detector",
    "depth_cm",
    "quality_plan",
    "medical_plan",
    "medical_facility",
    "medical_confirmed_on",
    "evacuation_route",
    "evacuation_minutes",
    "call_signs",
    "route_from_base",
    "route_minutes",
    "restrictions",
    "reporting_threshold",
    "contacts",
    "landowner",
    "vegetation",
    "metal",
)
"""Columns of a task that go on the sheet as they are."""

_TASK_BY_CODE = "SELECT * FROM clearance_task WHERE code = ? COLLATE NOCASE"
_ALL_TASKS = "SELECT code FROM clearance_task WHERE status <> 'withdrawn' AND geom IS NOT NULL ORDER BY code"
_AS_OF = "SELECT max(at) FROM journal_action WHERE kind <> 'export'"


class SheetReader:
    """Reads sheets of one workspace; keeps what all tasks share."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._connection = workspace.connection
        self.crs = workspaces.workspace_crs(workspace)
        self._positions = Positions(self.crs)
        self._as_of = str(self._connection.execute(_AS_OF).fetchone()[0] or "")
        self._grades = authority.grade_table(workspace)
        self._teams = {row["uuid"]: row for row in workspace.rows("team")}

    def codes(self, wanted: Sequence[str] = ()) -> list[str]:
        """Return the codes asked for as the workspace writes them; all drawn tasks when none are.

        Raises
        ------
        InputError
            When a code is not in the workspace, or there is no task at all.
        """
        if not wanted:
            found = [row[0] for row in self._connection.execute(_ALL_TASKS)]
            if not found:
                raise InputError("The workspace has no clearance task yet: draw one first.")
            return found
        return [str(self._task(code)["code"]) for code in wanted]

    def read(self, code: str) -> SheetContent:
        """Return what the sheet of a task says.

        Raises
        ------
        InputError
            When there is no such task, or it has no shape.
        """
        task = self._task(code)
        shape = shape_of(task["geom"])
        if shape is None or shape.is_empty:
            raise InputError(f"Task {task['code']} has no outline: draw it before its sheet is made.")
        centre = shape.representative_point()
        position = self._positions.at(centre.x, centre.y)
        points = reading_points.read_points(self._connection, task["uuid"], shape, self._positions)
        hazards = reading_sources.linked_hazards(self._connection, task["uuid"])
        near = reading_surroundings.Surroundings(self._connection, task, shape)
        sources = reading_sources.read_sources(self._connection, task["uuid"], near.evidence_maps())
        return SheetContent(
            task_uuid=task["uuid"],
            code=task["code"],
            name=task["name"],
            crs=self.crs.authid(),
            crs_name=self.crs.description(),
            operation=self._positions.operation,
            convergence_deg=round(self._positions.convergence(centre.x, centre.y), 4),
            lat=round(position.lat, 7),
            lon=round(position.lon, 7),
            area_m2=round(float(shape.area), 1),
            outline=as_polygons(shape),
            plan=self._plan(task),
            points=points.points,
            misclosure_m=points.misclosure_m,
            chain_m=points.chain_m,
            hazards=(*hazards, *near.other_hazards()),
            sources=sources,
            outlines=near.outlines(),
            devices=reading_sources.read_devices(self._connection, task["uuid"]),
            features=self._features(task["uuid"]),
            boxes=self._boxes(task["uuid"]),
            neighbours=near.neighbours(),
            earlier=near.earlier(),
            low_grade=_low(sources, self._grades),
            data_as_of=self._as_of,
        )

    def _task(self, code: str) -> sqlite3.Row:
        row: sqlite3.Row | None = self._connection.execute(_TASK_BY_CODE, (code.strip(),)).fetchone()
        if row is None:
            raise InputError(
                f'There is no task "{code}" in this workspace: look its code up in the list of tasks.'
            )
        return row

    def _plan(self, task: sqlite3.Row) -> dict[str, str]:
        plan = {name: _text(task[name]) for name in _PLAN}
        team = self._teams.get(task["team_uuid"])
        plan["team"] = " ".join(filter(None, (team["code"], team["name"]))) if team is not None else ""
        plan["team_call_sign"] = team["call_sign"] if team is not None else ""
        plan["team_phone"] = team["phone"] if team is not None else ""
        plan["office"] = self._workspace.info.office
        stopped = (
            "suspended" if task["status"] == "suspended" else "flagged" if task["flagged"].strip() else ""
        )
        if stopped:  # no key while work may go on, so that such sheets keep their checksum
            plan["work_stopped"] = stopped
        plan["issued_by"] = self._workspace.info.organisation
        return plan

    def _features(self, task: str) -> tuple[Feature, ...]:
        rows = self._workspace.rows("site_feature", ("type", "label", "fid"), task_uuid=task)
        found = []
        for row in rows:
            shape = shape_of(row["geom"])
            if shape is not None and not shape.is_empty:
                dimension = int(shapely.get_dimensions(shape))
                kind = ("point", "line", "area")[dimension]
                parts = as_lines(shape)
                found.append(Feature(row["type"], row["label"], kind, parts, row["safety_distance_m"]))
        return tuple(found)

    def _boxes(self, task: str) -> tuple[Box, ...]:
        rows = self._workspace.rows("task_box", ("fid",), task_uuid=task)
        shapes = [(row, shape_of(row["geom"])) for row in rows]
        return tuple(
            Box(row["box_no"], row["kind"], as_polygons(shape), round(float(shape.area), 1))
            for row, shape in shapes
            if shape is not None
        )


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    return str(value).strip()


def _low(sources: Sequence[Source], table: GradeTable) -> bool:
    """No source at all is as bad as a poor one: nobody can say how far the map is to be trusted."""
    return not sources or any(is_low_grade(source.grade, source.status, table) for source in sources)
