# SPDX-License-Identifier: GPL-2.0-or-later
"""Changing the ground of tasks: split, merge, cut out, widen, boxes; one saved action each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.i18n import translate
from mine_planner.store.task_values import TaskDraft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsGeometry

    from mine_planner.session import Session
    from mine_planner.store.action import Action

COPIED = (
    "name",
    "task_type",
    "non_cha_reason",
    "organisation",
    "method",
    "detector",
    "depth_cm",
    "objective",
    "end_state",
    "quality_plan",
    "medical_plan",
    "medical_facility",
    "restrictions",
)
"""What a new part takes over from the task that it was cut from."""


def as_shapely(geometry: QgsGeometry) -> Any:
    """Return a QGIS geometry as shapely's."""
    import shapely

    return shapely.force_2d(shapely.from_wkb(bytes(geometry.asWkb())))


def split(session: Session, uuid: str, line: QgsGeometry) -> list[str]:
    """Cut a task along a line; the largest part keeps the code. Return the codes of all parts."""
    from mine_planner.domain import task_shapes

    parts = list(task_shapes.split_by_line(session.tasks().geometry(uuid), as_shapely(line)))
    parts.sort(key=lambda part: -part.area)
    code = session.tasks().row(uuid)["code"]
    with session.action(translate("MinePlanner", "Split task {}").format(code)) as action:
        session.tasks().update(action, uuid, {"geometry": parts[0]})
        return [code, *(_new_part(session, action, uuid, part) for part in parts[1:])]


def cut_out(session: Session, uuid: str, piece: QgsGeometry) -> str:
    """Make a piece of a task a task of its own, and return its code."""
    from mine_planner.domain import task_shapes

    rest, cut = task_shapes.cut_out(session.tasks().geometry(uuid), as_shapely(piece))
    code = session.tasks().row(uuid)["code"]
    with session.action(translate("MinePlanner", "Cut a piece out of task {}").format(code)) as action:
        session.tasks().update(action, uuid, {"geometry": rest})
        return _new_part(session, action, uuid, cut)


def merge(session: Session, uuids: Sequence[str]) -> str:
    """Join tasks into the first by code; the others are withdrawn with the reason. Return its code."""
    import numpy as np

    from mine_planner.domain import task_shapes

    tasks = session.tasks()
    rows = sorted((tasks.row(uuid) for uuid in uuids), key=lambda row: row["code"])
    if len(rows) < 2:
        raise InputError("Merging needs two tasks: choose them in the list with Ctrl.")
    shapes = np.array([tasks.geometry(row["uuid"]) for row in rows], dtype=object)
    joined = task_shapes.merge_tasks(shapes)
    kept, others = rows[0], rows[1:]
    hazards = {hazard.uuid for row in rows for hazard in tasks.linked_hazards(row["uuid"])}
    reason = translate("MinePlanner", "Merged into {}").format(kept["code"])
    with session.action(translate("MinePlanner", "Merge tasks into {}").format(kept["code"])) as action:
        tasks.update(action, kept["uuid"], {"geometry": joined})
        tasks.set_hazards(action, kept["uuid"], hazards)
        for row in others:
            tasks.update(action, row["uuid"], {"status": "withdrawn", "status_reason": reason})
    return str(kept["code"])


def widen(session: Session, uuid: str, margin_m: float) -> None:
    """Grow a task until it holds the hazard areas that it meets with a margin."""
    import numpy as np

    from mine_planner.domain import task_shapes
    from mine_planner.store.gpkg_blob import geometry_from_blob

    tasks = session.tasks()
    shape = tasks.geometry(uuid)
    found = [session.workspace.row("hazard_area", uuid=item.uuid) for item in tasks.hazards_touching(shape)]
    areas = [geometry_from_blob(row["geom"]) for row in found if row is not None]
    if not areas:
        raise RuleError("No hazard area shares ground with this task: there is no margin to hold.")
    wide = task_shapes.widen_to_margin(shape, np.array(areas, dtype=object), margin_m)
    code = tasks.row(uuid)["code"]
    with session.action(translate("MinePlanner", "Widen task {} to the margin").format(code)) as action:
        tasks.update(action, uuid, {"geometry": wide})


def make_boxes(session: Session, uuid: str, size_m: float) -> int:
    """Divide a task into square boxes along its longest side, in place of its open ones; return how many."""
    from mine_planner.domain.subdivide import Division, boxes

    tasks = session.tasks()
    division = Division(size_m=size_m, min_width_m=size_m / 4)
    made = boxes(tasks.geometry(uuid), division, division)
    old = session.workspace.rows("task_box", task_uuid=uuid)
    if any(row["status"] != "open" for row in old):
        raise RuleError("Boxes of this task are searched already: they are not replaced.")
    code = tasks.row(uuid)["code"]
    with session.action(translate("MinePlanner", "Make boxes in task {}").format(code)) as action:
        for row in old:
            action.delete("task_box", row["uuid"])
        for name, shape in zip(made.ids, made.geometry, strict=True):
            action.insert("task_box", _box(action, uuid, str(name), shape))
    return len(made.ids)


def redraw(session: Session, uuid: str, outline: QgsGeometry) -> None:
    """Give a task the outline that was drawn anew."""
    code = session.tasks().row(uuid)["code"]
    with session.action(translate("MinePlanner", "Change the boundary of task {}").format(code)) as action:
        session.tasks().update(action, uuid, {"geometry": as_shapely(outline)})


def _new_part(session: Session, action: Action, uuid: str, part: Any) -> str:
    tasks = session.tasks()
    row = tasks.row(uuid)
    values = {name: row[name] for name in COPIED}
    values["non_cha_reason"] = row["non_cha_reason"] or translate("MinePlanner", "Part of {}").format(
        row["code"]
    )
    hazards = tuple(hazard.uuid for hazard in tasks.linked_hazards(uuid))
    code = tasks.next_code()
    tasks.create(action, TaskDraft(part, code, hazards, values))
    return code


def _box(action: Action, uuid: str, name: str, shape: Any) -> dict[str, Any]:
    import shapely

    ground = shapely.MultiPolygon(list(shapely.get_parts(shape)))
    area = float(ground.area)
    return {"task_uuid": uuid, "box_no": name, "kind": "box", "area_m2": area, "geom": action.blob(ground)}
