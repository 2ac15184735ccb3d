# SPDX-License-Identifier: GPL-2.0-or-later
"""What the room of clearance tasks hands out and takes in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class TaskRow:
    """A task as a table shows it: areas in m², depth in cm, dates as ISO text."""

    fid: int
    uuid: str
    code: str
    name: str
    task_type: str
    status: str
    flagged: str
    area_m2: float | None
    revision: int
    team_uuid: str | None
    team: str
    method: str
    depth_cm: float | None
    rank: int | None
    rank_reason: str
    planned_start: str | None
    planned_end: str | None
    done_m2: float
    last_report: str | None
    finds: int


@dataclass(frozen=True)
class HazardChoice:
    """A hazard area that a task touches or is linked to; areas in m²."""

    uuid: str
    label: str
    areatype: str
    status: str
    evidence: str
    area_m2: float | None
    shared_m2: float = 0.0


@dataclass(frozen=True)
class TaskDraft:
    """What a planner enters for a new task.

    ``geometry`` is a shapely (multi)polygon in the workspace's CRS; ``hazards`` are uuids; ``values``
    are further columns of ``clearance_task``.
    """

    geometry: Any
    code: str
    hazards: tuple[str, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
