# SPDX-License-Identifier: GPL-2.0-or-later
"""What the room of progress reports hands out and takes in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mine_planner.domain.incidents import IncidentKind


@dataclass(frozen=True)
class FindEntry:
    """Devices of one type as a team reports them.

    ``point`` is the position in metres in the workspace's CRS, None where it was not measured;
    ``x_text``, ``y_text`` and ``crs`` are the coordinates as entered. ``accuracy_m`` says how far
    off the position may be; None takes the workspace's setting.
    """

    ordnance: str = ""
    qty: int = 1
    depth_cm: float | None = None
    condition: str = ""
    action: str = ""
    point: tuple[float, float] | None = None
    x_text: str = ""
    y_text: str = ""
    crs: str = ""
    accuracy_m: float | None = None
    note: str = ""


@dataclass(frozen=True)
class ReportEntry:
    """A team's day in one task: areas in m², hours of search, stoppage in minutes, day as ISO text.

    ``task_uuid`` is None only in a report that is held back because its task is not known; then
    ``task_text`` and ``team_text`` keep what was written. ``boxes`` are uuids of ``task_box``;
    ``geometry`` is a shapely (multi)polygon in the workspace's CRS.
    """

    day: str
    task_uuid: str | None
    team_uuid: str | None = None
    activity: str = "clearance"
    method: str = ""
    hours: float | None = None
    deminers: int | None = None
    machines: int | None = None
    dogs: int | None = None
    area_m2: float = 0.0
    area_source: str = "typed"
    boxes: tuple[str, ...] = ()
    geometry: Any = None
    unchecked_m2: float = 0.0
    unchecked_reason: str = ""
    stoppage_min: float = 0.0
    stoppage_reason: str = ""
    remarks: str = ""
    reported_by: str = ""
    import_source: str = ""
    finds: tuple[FindEntry, ...] = ()
    task_text: str = ""
    team_text: str = ""


@dataclass(frozen=True)
class ReportRow:
    """A report as a list shows it."""

    uuid: str
    day: str
    task_uuid: str | None
    task: str
    team: str
    method: str
    area_m2: float
    hours: float
    finds: int
    status: str
    held_reason: str


@dataclass(frozen=True)
class IncidentEntry:
    """An accident or a missed mine: no persons. ``point`` in metres in the workspace's CRS."""

    kind: IncidentKind
    task_uuid: str
    day: str
    point: tuple[float, float]
    accuracy_m: float
    neighbour_m: float
    device_category: str = ""
    note: str = ""


@dataclass(frozen=True)
class SuspensionResult:
    """What recording an incident did: the sentence for the planner and the flagged tasks' codes."""

    incident: str
    sentence: str
    neighbours: tuple[str, ...]
