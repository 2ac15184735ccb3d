# SPDX-License-Identifier: GPL-2.0-or-later
"""Clearance tasks in the workspace: listed for a table, drawn, changed, removed, with their history."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store import gpkg_blob
from mine_planner.store.hazard_codes import name_of
from mine_planner.store.task_codes import code_from_pattern, same_code
from mine_planner.store.task_values import HazardChoice, TaskRow

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from mine_planner.store.action import Action
    from mine_planner.store.task_values import TaskDraft
    from mine_planner.store.workspace import Workspace

TABLE = "clearance_task"

LEAST_CHANGE_M2 = 0.005
"""Areas that differ by less are the same: coordinates are kept to fractions of a millimetre."""

_LIST = """
SELECT t.fid, t.uuid, t.code, t.name, t.task_type, t.status, t.flagged, t.area_m2, t.revision,
    t.team_uuid, coalesce(m.code, '') AS team, t.method, t.depth_cm, t.rank, t.rank_reason,
    t.planned_start, t.planned_end, coalesce(p.done_m2, 0) AS done_m2, p.last_report,
    coalesce(f.finds, 0) AS finds
FROM clearance_task AS t
LEFT JOIN team AS m ON m.uuid = t.team_uuid
LEFT JOIN (SELECT task_uuid, sum(area_m2) AS done_m2, max(report_date) AS last_report
    FROM progress_report WHERE status = 'accepted' GROUP BY task_uuid) AS p ON p.task_uuid = t.uuid
LEFT JOIN (SELECT task_uuid, sum(qty) AS finds FROM find GROUP BY task_uuid) AS f ON f.task_uuid = t.uuid
ORDER BY t.code
"""

_NEAR_HAZARDS = """
SELECT h.uuid, h.code, h.imsma_id, h.areatype, h.status, h.evidence, h.area_m2, h.geom
FROM hazard_area AS h JOIN rtree_hazard_area_geom AS r ON r.id = h.fid
WHERE r.minx <= ? AND r.maxx >= ? AND r.miny <= ? AND r.maxy >= ?
ORDER BY h.code, h.fid
"""

_LINKED_HAZARDS = """
SELECT h.uuid, h.code, h.imsma_id, h.areatype, h.status, h.evidence, h.area_m2
FROM task_hazard AS l JOIN hazard_area AS h ON h.uuid = l.hazard_uuid
WHERE l.task_uuid = ? ORDER BY h.code, h.fid
"""

_HISTORY = """
SELECT j.at, j.operation, j.before, j.after, j.before_blob IS NOT NULL OR j.after_blob IS NOT NULL AS shape,
    coalesce(a.name, '') AS action, coalesce(a.user_name, '') AS user_name, coalesce(a.office, '') AS office,
    coalesce(a.program, '') AS program
FROM journal AS j LEFT JOIN journal_action AS a ON a.fid = j.action_fid
WHERE j.table_name = 'clearance_task' AND j.row_fid = ? ORDER BY j.fid DESC LIMIT 500
"""

_OWNED = ("task_hazard", "task_point", "task_box", "site_feature", "work_item")
"""What belongs to a task alone and goes with it; papers, reports and finds keep it from going."""


class TaskStore:
    """The aggregate of clearance tasks."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    # -------------------------------------------------------------- read
    def all(self) -> list[TaskRow]:
        """Return all tasks in the order of their codes."""
        names = tuple(TaskRow.__dataclass_fields__)
        return [TaskRow(**{name: row[name] for name in names}) for row in self._workspace.read(_LIST)]

    def row(self, uuid: str) -> sqlite3.Row:
        """Return every column of one task.

        Raises
        ------
        RuleError
            When it is not there any more.
        """
        found = self._workspace.row(TABLE, uuid=uuid)
        if found is None:
            raise RuleError("This task is not in the workspace any more: refresh the list.")
        return found

    def geometry(self, uuid: str) -> Any:
        """Return a task's shapely geometry in the workspace's CRS, or None."""
        return gpkg_blob.geometry_from_blob(self.row(uuid)["geom"])

    def outlines(self) -> tuple[list[str], list[str], Any]:
        """Return uuids, codes and a shapely array of the outlines of all tasks that are not withdrawn."""
        import shapely

        rows = self._workspace.read(
            "SELECT uuid, code, geom FROM clearance_task WHERE geom IS NOT NULL AND status <> 'withdrawn'"
        )
        wkb = [gpkg_blob.wkb_of(row["geom"]) for row in rows]
        return [row["uuid"] for row in rows], [row["code"] for row in rows], shapely.from_wkb(wkb)

    def next_code(self, year: int | None = None) -> str:
        """Return the code that the next task gets; codes that are taken already are passed over."""
        return self._next_code(year)[0]

    def hazards_touching(self, geometry: Any) -> list[HazardChoice]:
        """Return the hazard areas that a geometry (workspace's CRS) shares ground with, largest first."""
        import shapely

        min_x, min_y, max_x, max_y = geometry.bounds
        rows = self._workspace.read(_NEAR_HAZARDS, (max_x, min_x, max_y, min_y))
        shapes = shapely.from_wkb([gpkg_blob.wkb_of(row["geom"]) for row in rows])
        shared = shapely.area(shapely.intersection(shapely.make_valid(shapes), geometry))
        found = [_hazard(row, float(m2)) for row, m2 in zip(rows, shared, strict=True) if m2 > 0]
        return sorted(found, key=lambda hazard: -hazard.shared_m2)

    def linked_hazards(self, uuid: str) -> list[HazardChoice]:
        """Return the hazard areas that a task is linked to."""
        return [_hazard(row) for row in self._workspace.read(_LINKED_HAZARDS, (uuid,))]

    def history(self, uuid: str) -> list[sqlite3.Row]:
        """Return a task's journal, newest first, with who did what in which program."""
        return self._workspace.read(_HISTORY, (self.row(uuid)["fid"],))

    # -------------------------------------------------------------- write
    def create(self, action: Action, draft: TaskDraft) -> str:
        """Save a new task with its hazard links and return its uuid.

        Raises
        ------
        InputError
            When the code is empty or taken, or the shape is no polygon.
        RuleError
            When ground that is no CHA is to be cleared without a reason.
        """
        code = " ".join(draft.code.split())
        self._check_code(code, "")
        values = {"task_type": "clearance", **draft.values}
        self._check_reason(values, draft.hazards)
        shape = _as_multipolygon(draft.geometry)
        uuid = action.insert(
            TABLE, {**values, "code": code, "geom": action.blob(shape), "area_m2": float(shape.area)}
        )
        self._link(action, uuid, draft.hazards)
        self._use_up(action, code)
        return uuid

    def update(self, action: Action, uuid: str, values: Mapping[str, Any]) -> None:
        """Change columns of a task; a ``geometry`` (shapely) becomes its shape and area.

        Completed while devices are unaccounted for and unexplained raises a RuleError.
        """
        changes = {name: value for name, value in values.items() if name != "geometry"}
        if changes.get("status") == "completed":
            from mine_planner.store.task_completion import check_ready

            check_ready(self._workspace, [uuid])
        if "code" in changes:
            changes["code"] = " ".join(str(changes["code"]).split())
            self._check_code(changes["code"], uuid)
        if "geometry" in values:
            shape = _as_multipolygon(values["geometry"])
            changes |= {"geom": action.blob(shape), "area_m2": float(shape.area)}
        action.update(TABLE, uuid, changes)

    def update_many(self, action: Action, uuids: Iterable[str], values: Mapping[str, Any]) -> None:
        """Give several tasks the same values, in one action."""
        for uuid in uuids:
            self.update(action, uuid, values)

    def set_hazards(self, action: Action, uuid: str, hazards: Iterable[str]) -> None:
        """Link a task to exactly these hazard areas."""
        wanted = set(hazards)
        linked = {
            row["hazard_uuid"]: row["uuid"] for row in self._workspace.rows("task_hazard", task_uuid=uuid)
        }
        for hazard in linked.keys() - wanted:
            action.delete("task_hazard", linked[hazard])
        self._link(action, uuid, sorted(wanted - linked.keys()))

    def measure(self, action: Action) -> int:
        """Write the area of tasks whose outline was changed in another way (a layer's edit session).

        Returns
        -------
        int
            How many areas were written.
        """
        unmeasured = self._unmeasured()
        for uuid, area in unmeasured:
            action.update(TABLE, uuid, {"area_m2": area})
        return len(unmeasured)

    def has_unmeasured(self) -> bool:
        """Tell whether an outline has another area than the one that is written."""
        return bool(self._unmeasured())

    def _unmeasured(self) -> list[tuple[str, float]]:
        import shapely

        rows = self._workspace.read("SELECT uuid, area_m2, geom FROM clearance_task WHERE geom IS NOT NULL")
        shapes = shapely.from_wkb([gpkg_blob.wkb_of(row["geom"]) for row in rows])
        areas = zip(rows, shapely.area(shapes).tolist(), strict=True)
        return [
            (row["uuid"], area)
            for row, area in areas
            if row["area_m2"] is None or abs(row["area_m2"] - area) > LEAST_CHANGE_M2
        ]

    def delete(self, action: Action, uuid: str) -> None:
        """Remove a task with what belongs to it alone.

        Raises
        ------
        RuleError
            When reports, finds, papers or approvals name it: withdraw it instead.
        """
        for table in _OWNED:
            for row in self._workspace.rows(table, task_uuid=uuid):
                action.delete(table, row["uuid"])
        action.delete(TABLE, uuid)

    # -------------------------------------------------------------- helpers
    def _next_code(self, year: int | None) -> tuple[str, int]:
        row = self._workspace.read(
            "SELECT office, task_code_pattern, next_task_number FROM workspace LIMIT 1"
        )[0]
        taken = {code.casefold() for (code,) in self._workspace.read("SELECT trim(code) FROM clearance_task")}
        number = int(row["next_task_number"])
        year = datetime.now(UTC).year if year is None else year
        while True:
            code = code_from_pattern(row["task_code_pattern"], office=row["office"], number=number, year=year)
            if code.casefold() not in taken:
                return code, number
            number += 1

    def _use_up(self, action: Action, code: str) -> None:
        """Move the office's counter past a number that was just given, so that it is never given again."""
        workspace = self._workspace.row("workspace")
        if workspace is None:
            return
        number = int(workspace["next_task_number"])
        given = code_from_pattern(
            workspace["task_code_pattern"],
            office=workspace["office"],
            number=number,
            year=datetime.now(UTC).year,
        )
        later = self._next_code(None)[1]
        following = max(later, number + 1 if same_code(code, given) else number)
        if following != number:
            action.update("workspace", workspace["uuid"], {"next_task_number": following})

    def _check_code(self, code: str, uuid: str) -> None:
        if not code:
            raise InputError("The task has no code: enter one, or take the proposed one.")
        for row in self._workspace.read("SELECT uuid, code FROM clearance_task"):
            if row["uuid"] != uuid and same_code(row["code"], code):
                raise InputError(f"The code {code} is taken already: choose another one.")

    def _check_reason(self, values: Mapping[str, Any], hazards: Iterable[str]) -> None:
        """Ask why ground is cleared that nobody confirmed as hazardous."""
        if values.get("task_type") != "clearance" or str(values.get("non_cha_reason", "")).strip():
            return
        kinds = {
            row["areatype"] for uuid in hazards for row in self._workspace.rows("hazard_area", uuid=uuid)
        }
        if "CHA" not in kinds:
            raise RuleError(
                "This task clears ground that is no confirmed hazardous area: enter the reason, "
                "or choose technical survey."
            )

    def _link(self, action: Action, uuid: str, hazards: Iterable[str]) -> None:
        for hazard in hazards:
            action.insert("task_hazard", {"task_uuid": uuid, "hazard_uuid": hazard})


def _hazard(row: sqlite3.Row, shared_m2: float = 0.0) -> HazardChoice:
    label = name_of(row["code"], row["imsma_id"])
    return HazardChoice(
        row["uuid"], label, row["areatype"], row["status"], row["evidence"], row["area_m2"], shared_m2
    )


def _as_multipolygon(geometry: Any) -> Any:
    import shapely

    if geometry is None or geometry.is_empty:
        raise InputError("The task has no ground: draw its outline first.")
    parts = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"]
    if not parts or not all(part.is_valid for part in parts):
        raise InputError("The outline of the task is no clean polygon: draw it without crossings.")
    return shapely.MultiPolygon(parts)
