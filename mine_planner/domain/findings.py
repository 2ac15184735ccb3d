# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check says, and what the checks look at: tables of columns, one row per thing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.errors import InputError

Geoms = NDArray[np.object_]
Texts = NDArray[np.object_]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Days = NDArray[np.datetime64]

ERROR, WARNING, INFO = "error", "warning", "info"
"""Wrong; doubtful; nothing wrong with a task, but a planner has to know it."""
SEVERITIES = (ERROR, WARNING, INFO)

#: Severity, sentence and safe fix of every finding. The windows translate the sentence by code.
CATALOGUE: dict[str, tuple[str, str, str | None]] = {
    "invalid": (ERROR, "Task {task}: the outline is not sound ({reason}).", "repair_outwards"),
    "no_coordinates": (ERROR, "Task {task}: a corner is not a number, enter it again.", None),
    "overlapping_parts": (ERROR, "Task {task}: its own parts overlap.", "repair_outwards"),
    "too_few_vertices": (ERROR, "Task {task}: an outline needs three different corners.", None),
    "duplicate_polygon": (ERROR, "Tasks {task} and {other} have the same outline.", None),
    "duplicate_point": (
        WARNING,
        "Task {task}: corners that lie on another corner: {count}.",
        "remove_repeated_points",
    ),
    "duplicate_code": (ERROR, "Tasks {task} and {other} have the same code, {name}.", None),
    "code_blanks": (WARNING, "Task {task}: blanks stand around its code.", "trim_code"),
    "no_code": (ERROR, "Task {task} has no code.", None),
    "long_leg": (WARNING, "Task {task}: a leg is {length} m long, check its corners.", None),
    "claimed_twice": (ERROR, "Tasks {task} and {other} claim the same {area} m².", None),
    "margin_leaves_task": (
        ERROR,
        "Hazard {hazard}: {area} m² of its {margin} m margin lie outside its tasks.",
        "widen_to_margin",
    ),
    "gap_between_tasks": (
        WARNING,
        "Hazard {hazard}: {area} m² between its tasks {task} and {other} belong to neither.",
        None,
    ),
    "hazard_outside_tasks": (INFO, "Hazard {hazard}: {area} m² are in no task yet.", None),
    "map_refuted": (ERROR, "Task {task} rests on map {map}, which was refuted.", None),
    "no_depth": (ERROR, "Task {task} has no clearance depth.", None),
    "no_medical_plan": (ERROR, "Task {task} has no medical plan.", None),
    "point_in_hazard": (ERROR, "The {kind} {feature} lies inside hazard {hazard}.", None),
    "route_through_hazard": (
        ERROR,
        "The {kind} {feature} runs through hazard {hazard} for {length} m.",
        None,
    ),
    "not_valid_on_dates": (ERROR, "Task {task}: {what} is not valid on all its dates.", None),
    "validity_unknown": (WARNING, "Task {task}: the dates of {what} are not known.", None),
}


@dataclass(frozen=True)
class Finding:
    """One thing to look at.

    Attributes
    ----------
    code, severity
        Key of :data:`CATALOGUE`; one of :data:`SEVERITIES`.
    sentence
        For the planner.
    place
        Geometry to zoom to, in the workspace's CRS; empty if there is none.
    subjects
        uuids of what it is about.
    fix
        Name of a fix that is safe to offer, or None.
    values
        What fills the sentence, for translation.
    """

    code: str
    severity: str
    sentence: str
    place: shapely.Geometry
    subjects: tuple[str, ...]
    fix: str | None
    values: dict[str, str]


def finding(code: str, place: shapely.Geometry | None, subjects: tuple[str, ...], **values: Any) -> Finding:
    """Build a finding from the catalogue."""
    severity, sentence, fix = CATALOGUE[code]
    words = {name: str(value) for name, value in values.items()}
    where = shapely.Point() if place is None else place
    return Finding(code, severity, sentence.format(**words), where, subjects, fix, words)


def _texts() -> Texts:
    return np.empty(0, dtype=object)


def _ints() -> Ints:
    return np.empty(0, dtype=np.int64)


def _days() -> Days:
    return np.empty(0, dtype="datetime64[D]")


@dataclass(frozen=True)
class TaskView:
    """Tasks that are not withdrawn, in columns of one length.

    Attributes
    ----------
    uuid, code
        Keys; the code as written.
    geometry
        Polygons, metres in the workspace's CRS; None where nothing is drawn.
    depth_cm
        NaN where there is none.
    needs_depth, medical_plan
        Whether its type needs a depth; whether a medical plan is filed.
    start, end
        Planned days, NaT where unknown.
    """

    uuid: Texts
    code: Texts
    geometry: Geoms
    depth_cm: Floats
    needs_depth: Bools
    medical_plan: Bools
    start: Days
    end: Days


@dataclass(frozen=True)
class HazardView:
    """Open hazards: uuid, name, valid polygon, and the margin that tasks must hold, metres."""

    uuid: Texts = field(default_factory=_texts)
    name: Texts = field(default_factory=_texts)
    geometry: Geoms = field(default_factory=_texts)
    margin_m: Floats = field(default_factory=lambda: np.empty(0))


@dataclass(frozen=True)
class SiteFeatureView:
    """Site features and points on paper: uuid, name, kind as in the code list, geometry."""

    uuid: Texts = field(default_factory=_texts)
    name: Texts = field(default_factory=_texts)
    kind: Texts = field(default_factory=_texts)
    geometry: Geoms = field(default_factory=_texts)


@dataclass(frozen=True)
class ValidityView:
    """What must be valid while a task runs, one row per task and paper.

    Attributes
    ----------
    task
        Row of the task.
    what
        For example "the accreditation of the organisation", "the medic's qualification".
    first, last
        Days on which it is valid, NaT where unknown.
    """

    task: Ints = field(default_factory=_ints)
    what: Texts = field(default_factory=_texts)
    first: Days = field(default_factory=_days)
    last: Days = field(default_factory=_days)


@dataclass(frozen=True)
class Links:
    """Which task is for which hazard and rests on which map, as pairs of columns.

    Attributes
    ----------
    task_of_hazard, hazard_of_task
        Rows of :class:`TaskView` and :class:`HazardView`.
    task_of_map, map_name, map_refuted
        Row of the task, and the map's name and state.
    """

    task_of_hazard: Ints = field(default_factory=_ints)
    hazard_of_task: Ints = field(default_factory=_ints)
    task_of_map: Ints = field(default_factory=_ints)
    map_name: Texts = field(default_factory=_texts)
    map_refuted: Bools = field(default_factory=lambda: np.empty(0, dtype=bool))


@dataclass(frozen=True)
class CheckSettings:
    """What the authority and the office set.

    Attributes
    ----------
    longest_leg_m
        Longer legs are doubtful (geocheck: 5,000 m).
    overlap_width_m
        Overlaps nowhere wider than this are deliberate.
    smallest_m2
        Overlaps, gaps and leavings below this are rounding.
    same_point_m
        Corners nearer than this are the same; a route no longer than this inside a hazard touches it.
    safe_points, safe_routes
        Kinds of features that must not lie in, or lead through, a hazard.
    """

    longest_leg_m: float = 5_000.0
    overlap_width_m: float = 0.0
    smallest_m2: float = 0.01
    same_point_m: float = 0.001
    safe_points: frozenset[str] = frozenset({"benchmark", "landmark", "control_point"})
    safe_routes: frozenset[str] = frozenset({"access_lane", "evacuation_route"})


def require_same_length(table: object, name: str) -> None:
    """Refuse a table whose columns differ in length.

    Raises
    ------
    InputError
        Naming the table.
    """
    sizes = {len(column) for column in vars(table).values()}
    if len(sizes) > 1:
        raise InputError(f"The table of {name} is incomplete: its columns differ in length.")
