# SPDX-License-Identifier: GPL-2.0-or-later
"""Team-days of tasks from the programme's own rates and factors, with every assumption in words.

The figures come from two settings of the authority, and there is no default for any of them:
``effort_methods``, JSON such as ``[{"name": "manual", "rate_m2": 30, "cost_per_day": 900,
"availability": 0.8, "vegetation": {"dense": 0.5}, "metal": {"high": 0.6}, "slope": {"steep": 0.7}}]``,
and ``slope_classes``, JSON such as ``[[10, "flat"], [30, "steep"]]`` (upper limits in percent, the last
may be null). A class that nobody recorded counts with factor 1, and that is said.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mine_planner.domain import effort as domain
from mine_planner.domain.errors import InputError, PlannerError, RuleError
from mine_planner.domain.figures import rounded
from mine_planner.domain.spoken import spoken
from mine_planner.gis import elevation
from mine_planner.i18n import translate
from mine_planner.store import authority
from mine_planner.store.gpkg_blob import geometry_from_blob
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from mine_planner.domain.effort import Effort, Method
    from mine_planner.gis.effort_progress import Ground
    from mine_planner.store.workspace import Workspace

METHODS_KEY = "effort_methods"
SLOPES_KEY = "slope_classes"
UNKNOWN = ""
"""The class of what nobody recorded; its factor is 1."""


@dataclass(frozen=True)
class TaskEffort:
    """Effort of what is left of one task, in square metres; ``problem`` says why there is none."""

    task: str
    code: str
    effort: Effort | None
    assumptions: str
    problem: str = ""
    left_m2: float = 0.0


def methods(workspace: Workspace) -> dict[str, Method]:
    """Return the programme's methods by name in small letters.

    Raises
    ------
    InputError
        When the setting is missing or cannot be read.
    """
    setting = authority.read(workspace, METHODS_KEY)
    if setting is None:
        raise InputError(
            f"The programme's rates are not known: enter them in the setting {METHODS_KEY} first."
        )
    try:
        listed = [_method(item) for item in json.loads(str(setting.value))]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"The setting {METHODS_KEY} cannot be read: give each method its name, rate_m2, cost_per_day, "
            "availability and its factors.",
            repr(error),
        ) from error
    return {method.name.casefold(): method for method in listed}


def estimate(
    workspace: Workspace, tasks: Sequence[str] = (), *, dem: Path | None = None, method: str = ""
) -> list[TaskEffort]:
    """Work out the effort of what is left of tasks; nothing is saved.

    Parameters
    ----------
    workspace
        Where the tasks and settings are.
    tasks
        uuids; empty for all that are not withdrawn.
    dem
        An elevation raster for the slope; None leaves the slope out, and says so.
    method
        Name of the method to reckon with; empty takes each task's own.

    Raises
    ------
    InputError
        When a setting or the raster cannot be read.
    """
    known = methods(workspace)
    wanted = set(tasks)
    rows = [
        row
        for row in workspace.rows("clearance_task", ("code",))
        if row["geom"] is not None and (row["uuid"] in wanted if wanted else row["status"] != "withdrawn")
    ]
    if not rows:
        return []
    from mine_planner.gis import effort_progress

    classes: list[str | None] = [UNKNOWN] * len(rows)
    slopes: list[float | None] = [None] * len(rows)
    shapes: list[Any] = [geometry_from_blob(row["geom"]) for row in rows]
    ground = effort_progress.ground_left(workspace, [row["uuid"] for row in rows], shapes)
    if dem is not None:
        limits = slope_limits(workspace)
        slopes = elevation.mean_slope(workspace, dem, shapes)
        classes = [None if slope is None else domain.slope_class(slope, limits) for slope in slopes]
    return [
        _one(row, known, method, slope_class, slope, left)
        for row, slope_class, slope, left in zip(rows, classes, slopes, ground, strict=True)
    ]


def slope_limits(workspace: Workspace) -> list[tuple[float, str]]:
    """Return the authority's slope classes: upper limit in percent and name, ascending.

    Raises
    ------
    InputError
        When the setting is missing or cannot be read.
    """
    setting = authority.read(workspace, SLOPES_KEY)
    if setting is None:
        raise InputError(f"The slope classes are not known: enter them in the setting {SLOPES_KEY} first.")
    try:
        listed = [
            (math.inf if upper is None else float(upper), str(name))
            for upper, name in json.loads(str(setting.value))
        ]
    except (ValueError, TypeError) as error:
        raise InputError(
            f'The setting {SLOPES_KEY} cannot be read: write it as [[10, "flat"], [30, "steep"]].'
        ) from error
    return sorted(listed)


def save(workspace: Workspace, found: Sequence[TaskEffort], *, decided_by: str, reason: str) -> int:
    """Write planned days with their assumptions as one action and return how many tasks got some.

    Raises
    ------
    RuleError
        When the person or the reason is missing.
    """
    if not decided_by.strip() or not reason.strip():
        raise RuleError("Planned days are set by a person with a reason: enter both.")
    usable = [item for item in found if item.effort is not None]
    with workspace.action("Set the planned days of tasks") as action:
        for item in usable:
            if item.effort is None:
                continue
            action.update("clearance_task", item.task, {"planned_days": item.effort.team_days})
            content = {"assumptions": item.assumptions, **vars(item.effort)}
            decision = {
                "subject_table": "clearance_task",
                "subject_uuid": item.task,
                "what": "effort",
                "decided_by": decided_by,
                "decided_at": utc_now(),
                "reason": f"{reason} {item.assumptions}",
                "content": json.dumps(content, ensure_ascii=False),
            }
            action.insert("decision", decision)
    return len(usable)


def _method(item: dict[str, Any]) -> Method:
    factors = {
        name: {str(k): float(v) for k, v in item.get(name, {}).items()}
        for name in ("vegetation", "metal", "slope")
    }
    return domain.Method(
        name=str(item["name"]),
        rate_m2=float(item["rate_m2"]),
        cost_per_day=float(item.get("cost_per_day", 0.0)),
        availability=float(item["availability"]),
        **factors,
    )


def _one(
    row: sqlite3.Row,
    known: dict[str, Method],
    method: str,
    slope_class: str | None,
    slope: float | None,
    ground: Ground,
) -> TaskEffort:
    name = (method or row["method"]).strip()
    chosen = known.get(name.casefold())
    if not name:
        words = translate(
            "MinePlanner", "Task {}: no method is set: choose the tasks, then Set Method in their menu."
        )
        return TaskEffort(row["uuid"], row["code"], None, "", words.format(row["code"]))
    if chosen is None:
        problem = spoken(
            f'Task {row["code"]}: there are no rates for the method "{name}": '
            f"choose one of {', '.join(sorted(known))}."
        )
        return TaskEffort(row["uuid"], row["code"], None, "", problem)
    if slope_class is None:
        problem = spoken(f"Task {row['code']}: the elevation raster does not cover it: choose one that does.")
        return TaskEffort(row["uuid"], row["code"], None, "", problem)
    left = ground.left_m2
    try:
        found = domain.effort(left, _with_unknown(chosen), row["vegetation"], row["metal"], slope_class)
    except PlannerError as error:
        return TaskEffort(row["uuid"], row["code"], None, "", f"Task {row['code']}: {error.message}")
    words = _words(row, chosen, found, slope)
    if left < ground.whole_m2:
        words += " " + spoken(f"Left of {rounded(ground.whole_m2)} m² after reports and releases.")
    return TaskEffort(row["uuid"], row["code"], found, words, left_m2=left)


def _with_unknown(method: Method) -> Method:
    tables = {name: {UNKNOWN: 1.0, **getattr(method, name)} for name in ("vegetation", "metal", "slope")}
    return replace(method, **tables)


def _words(row: sqlite3.Row, method: Method, found: Effort, slope: float | None) -> str:
    unknown = [name for name in ("vegetation", "metal") if not row[name]]
    unknown += ["slope"] if slope is None else []
    text = f"{method.name}: {found.why}."
    if slope is not None:
        text += " " + spoken(f"Mean slope {slope:.0f} %.")
    if unknown:
        text += " " + spoken(f"Not recorded, so counted as 1: {', '.join(unknown)}.")
    return text
