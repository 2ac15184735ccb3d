# SPDX-License-Identifier: GPL-2.0-or-later
"""The points of a task on paper: kept in walking order, and markers on the ground never moved by a plan."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store import gpkg_blob
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

TABLE = "task_point"
APPROACH = ("landmark", "benchmark")
"""Points outside the perimeter, which a person chooses."""

_POINTS = "SELECT * FROM task_point WHERE task_uuid = ? ORDER BY seq, fid"
ENTERED_COLUMNS = (
    "user_entered_x",
    "user_entered_y",
    "user_entered_bearing",
    "user_entered_distance",
    "coordrefsys",
    "fixedby",
)
"""What a person typed for a point."""
_COLUMNS = (
    "task_uuid",
    "seq",
    "pointtype",
    "pointlocal_id",
    "pointdescription",
    "frompoint",
    "bearing_grid",
    "distance_m",
    *ENTERED_COLUMNS,
)


@dataclass(frozen=True)
class PointDraft:
    """One point as it is to be kept: metres in the workspace's CRS, bearing in degrees from grid north.

    ``entered`` holds what a person typed (``user_entered_…``, ``coordrefsys``, ``fixedby``).
    """

    label: str
    pointtype: str
    x: float
    y: float
    frompoint: str = ""
    bearing_grid: float | None = None
    distance_m: float | None = None
    description: str = ""
    entered: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class StoredPoint:
    """One point as it is kept; ``marker`` is where its marker stands, None where none does."""

    uuid: str
    label: str
    pointtype: str
    x: float
    y: float
    description: str
    marker: tuple[float, float] | None


class TaskPointStore:
    """The aggregate of points on paper."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def of_task(self, task: str) -> list[StoredPoint]:
        """Return a task's points in walking order; a point without a place is left out."""
        return [_stored(row) for row in self._rows(task) if row["geom"] is not None]

    def replace(self, action: Action, task: str, drafts: Sequence[PointDraft], tolerance_m: float) -> None:
        """Make these the points of a task; a marker keeps its place, or the change is refused.

        Parameters
        ----------
        action, task
            Where to.
        drafts
            In walking order.
        tolerance_m
            How far a planned point may lie from the marker that bears its label.

        Raises
        ------
        InputError
            When two drafts bear the same label.
        RuleError
            When a marker on the ground would be moved or dropped: see :meth:`take_up`.
        """
        labels = [draft.label for draft in drafts]
        if len(set(labels)) < len(labels):
            raise InputError("Two points of the task bear the same label: give each its own.")
        known = {row["pointlocal_id"]: row for row in self._rows(task)}
        fresh: list[Mapping[str, Any]] = []
        for seq, draft in enumerate(drafts, start=1):
            values = {"geom": _point(action, draft), **_values(task, seq, draft)}
            row = known.pop(draft.label, None)
            if row is None:
                fresh.append(values)
                continue
            if row["emplaced"] and row["geom"] is not None:
                values |= _kept_marker(_stored(row), row, draft, tolerance_m)
            changed = {name: value for name, value in values.items() if row[name] != value}
            if changed:
                action.update(TABLE, row["uuid"], changed)
        for row in known.values():
            if row["emplaced"]:
                raise _standing(row["pointlocal_id"])
            action.delete(TABLE, row["uuid"])
        action.insert_all(TABLE, fresh)

    def insert_many(
        self, action: Action, tasks: Iterable[tuple[str, Sequence[PointDraft]]], *, source: str
    ) -> int:
        """Give many new tasks their points under one journal entry and return the number of points."""
        import numpy as np

        from mine_planner.store import blob_arrays, bulk

        flat = [(task, seq, draft) for task, drafts in tasks for seq, draft in enumerate(drafts, start=1)]
        x = np.array([draft.x for _, _, draft in flat], dtype=np.float64)
        y = np.array([draft.y for _, _, draft in flat], dtype=np.float64)
        blobs = blob_arrays.point_blobs(x, y, action.srs_id)
        rows = [
            (blob, *_values(task, seq, draft).values())
            for blob, (task, seq, draft) in zip(blobs, flat, strict=True)
        ]
        return bulk.bulk_insert(action, TABLE, ("geom", *_COLUMNS), rows, source=source).count

    def emplace(self, action: Action, uuid: str, place: tuple[float, float], day: str) -> None:
        """Record that a point's marker stands, where (metres, workspace's CRS) and since which day (ISO)."""
        values = {"emplaced": 1, "emplaced_x": place[0], "emplaced_y": place[1], "emplaced_on": day}
        action.update(TABLE, uuid, values)

    def take_up(
        self, action: Action, points: Iterable[StoredPoint], *, decided_by: str, reason: str, content: str
    ) -> None:
        """Record a person's decision that markers are to be moved; their points wait to be emplaced anew.

        Where a marker stood stays in ``emplaced_x`` and ``emplaced_y`` until it is emplaced again.

        Raises
        ------
        RuleError
            When the person or the reason is missing.
        """
        if not decided_by.strip() or not reason.strip():
            raise RuleError("Markers on the ground are moved by a person with a reason: enter both.")
        for point in points:
            decision = {
                "subject_table": TABLE,
                "subject_uuid": point.uuid,
                "what": "move_marker",
                "decided_by": decided_by,
                "decided_at": utc_now(),
                "reason": reason,
                "content": content,
            }
            action.insert("decision", decision)
            action.update(TABLE, point.uuid, {"emplaced": 0})

    def _rows(self, task: str) -> list[sqlite3.Row]:
        return self._workspace.read(_POINTS, (task,))


def _stored(row: sqlite3.Row) -> StoredPoint:
    place: Any = gpkg_blob.geometry_from_blob(row["geom"])
    marker = None
    if row["emplaced"]:
        x = place.x if row["emplaced_x"] is None else float(row["emplaced_x"])
        y = place.y if row["emplaced_y"] is None else float(row["emplaced_y"])
        marker = (x, y)
    return StoredPoint(
        row["uuid"],
        row["pointlocal_id"],
        row["pointtype"],
        float(place.x),
        float(place.y),
        row["pointdescription"],
        marker,
    )


def _kept_marker(
    point: StoredPoint, row: sqlite3.Row, draft: PointDraft, tolerance_m: float
) -> dict[str, float]:
    """Return where a marker stands, written down before its planned point moves a little."""
    if point.marker is None:
        return {}
    if math.dist(point.marker, (draft.x, draft.y)) > tolerance_m:
        raise _standing(point.label)
    return {} if row["emplaced_x"] is not None else {"emplaced_x": point.x, "emplaced_y": point.y}


def _standing(label: str) -> RuleError:
    return RuleError(
        f"The marker of {label} stands on the ground and is not moved by a plan: "
        "let a person decide to move it, or keep the boundary there."
    )


def _point(action: Action, draft: PointDraft) -> bytes:
    import shapely

    return action.blob(shapely.Point(draft.x, draft.y))


def _values(task: str, seq: int, draft: PointDraft) -> dict[str, Any]:
    """Return the columns but the place, in the order of :data:`_COLUMNS`."""
    typed = draft.entered
    return {
        "task_uuid": task,
        "seq": seq,
        "pointtype": draft.pointtype,
        "pointlocal_id": draft.label,
        "pointdescription": draft.description,
        "frompoint": draft.frompoint,
        "bearing_grid": draft.bearing_grid,
        "distance_m": draft.distance_m,
        **{name: typed.get(name, "") for name in ENTERED_COLUMNS},
    }
