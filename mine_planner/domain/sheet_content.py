# SPDX-License-Identifier: GPL-2.0-or-later
"""What a task sheet says, as one frozen value: read first, checked and hashed, and only then drawn.

Coordinates are metres in the workspace's system unless a name says otherwise. Everything in
:class:`SheetContent` comes from the workspace alone, so the same workspace always gives the same
value and the same checksum; what belongs to a print (date of issue, revision, copy, approval) is in
:class:`Edition`.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

Ring = tuple[tuple[float, float], ...]
Polygon = tuple[Ring, ...]
"""Outer ring first, then holes; rings are closed."""


@dataclass(frozen=True)
class PaperPoint:
    """A landmark, benchmark, turning point and so on, with the leg that leads to it.

    Attributes
    ----------
    bearing_grid, distance_m
        Of the leg from ``from_label``: degrees from grid north, metres in the grid; None for the
        first point of the chain.
    hazard_side
        Where the hazardous ground lies when one walks the leg: left, right, ahead or nothing.
    """

    label: str
    kind: str
    x: float
    y: float
    lat: float
    lon: float
    utm: str
    mgrs: str
    description: str = ""
    from_label: str = ""
    bearing_grid: float | None = None
    distance_m: float | None = None
    hazard_side: str = ""


@dataclass(frozen=True)
class Source:
    """A handed-over map or record that stands behind the hazard."""

    name: str
    kind: str
    grade: str
    evidence: str
    status: str
    within_95_m: float
    crs: str = ""
    operation: str = ""
    basis: str = ""


@dataclass(frozen=True)
class Hazard:
    """A hazard area that the task is to deal with, or one nearby."""

    code: str
    areatype: str
    status: str
    origin: str
    area: tuple[Polygon, ...]
    linked: bool = True
    margin_m: float | None = None
    share: float | None = None
    cancellation_proposed: bool = False


@dataclass(frozen=True)
class Outline:
    """An area or a row as a handed-over map shows it: evidence, never a boundary of safe ground."""

    map_name: str
    content: str
    lines: tuple[Ring, ...]
    is_area: bool


@dataclass(frozen=True)
class Device:
    """Devices that the records lead one to expect."""

    name: str
    quantity: int | None
    category: str = ""
    fuze: str = ""
    tripwire: bool = False
    antilift: bool = False
    boobytrap: bool = False
    depth_cm: float | None = None


@dataclass(frozen=True)
class Feature:
    """A feature of the worksite: control point, paramedic post, safe lane."""

    type: str
    label: str
    shape: str
    parts: tuple[Ring, ...]
    safety_distance_m: float | None = None


@dataclass(frozen=True)
class Box:
    """A box or lane inside the task."""

    number: str
    kind: str
    area: tuple[Polygon, ...]
    area_m2: float


@dataclass(frozen=True)
class Neighbour:
    """Another task near this one."""

    code: str
    status: str
    team: str
    distance_m: float
    area: tuple[Polygon, ...] = ()


@dataclass(frozen=True)
class Earlier:
    """Land released before, or an accident, near the task; no personal data."""

    what: str
    on: str
    detail: str
    distance_m: float
    at: tuple[float, float] | None = None
    area: tuple[Polygon, ...] = ()


@dataclass(frozen=True)
class SheetContent:
    """Everything that a sheet says about a task."""

    task_uuid: str
    code: str
    name: str
    crs: str
    crs_name: str
    operation: str
    convergence_deg: float
    lat: float
    lon: float
    area_m2: float
    outline: tuple[Polygon, ...]
    plan: dict[str, str]
    points: tuple[PaperPoint, ...] = ()
    misclosure_m: float | None = None
    chain_m: float = 0.0
    hazards: tuple[Hazard, ...] = ()
    sources: tuple[Source, ...] = ()
    outlines: tuple[Outline, ...] = ()
    devices: tuple[Device, ...] = ()
    features: tuple[Feature, ...] = ()
    boxes: tuple[Box, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    low_grade: bool = False
    data_as_of: str = field(default="", metadata={"hashed": False})

    def benchmark(self) -> PaperPoint | None:
        """Return the benchmark, or None when the task has none."""
        return next((point for point in self.points if point.kind == "benchmark"), None)

    def worst_within_m(self) -> float | None:
        """Return the largest "95 % within" of the sources, in metres."""
        return max((source.within_95_m for source in self.sources), default=None)


@dataclass(frozen=True)
class Edition:
    """What belongs to one print of a sheet and not to the task.

    Attributes
    ----------
    issued_on
        Date of the print, ISO; the declination is that of this day.
    approved_by
        Empty for a draft.
    """

    revision: int
    issued_on: str
    copy_no: int = 1
    holder: str = ""
    approved_by: str = ""
    approved_on: str = ""
    supersedes: int | None = None
    changes: tuple[str, ...] = ()

    @property
    def draft(self) -> bool:
        """Whether nobody has approved this revision."""
        return not self.approved_by


def canonical_json(content: SheetContent) -> str:
    """Return the content as JSON whose bytes depend on nothing but the content."""
    hashed = {
        item.name: getattr(content, item.name)
        for item in dataclasses.fields(content)
        if item.metadata.get("hashed", True)
    }
    return json.dumps(hashed, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=vars)


def content_sha256(content: SheetContent) -> str:
    """Return the checksum of the content, in hex."""
    return hashlib.sha256(canonical_json(content).encode("utf-8")).hexdigest()


def changed_parts(before: str, after: SheetContent) -> tuple[str, ...]:
    """Return the names of the parts that differ from an earlier print.

    Parameters
    ----------
    before
        :func:`canonical_json` of the earlier print.
    """
    old: dict[str, Any] = json.loads(before)
    new: dict[str, Any] = json.loads(canonical_json(after))
    changed = [key for key in new if key != "plan" and old.get(key) != new[key]]
    old_plan = old.get("plan", {})
    both = {**old_plan, **new["plan"]}
    changed += [f"plan.{key}" for key in both if old_plan.get(key, "") != new["plan"].get(key, "")]
    return tuple(sorted(changed))
