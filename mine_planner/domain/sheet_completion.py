# SPDX-License-Identifier: GPL-2.0-or-later
"""What a completion or handover report says, as one frozen value.

Contents: IMAS 08.30 and IMSMA's handover fields (domain reference §1.4): land released by kind with
depth, devices, boundaries as emplaced, quality visits, residual risk, beneficiaries, signatures.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class DeviceLine:
    """Devices of one type: recorded, reported lifted, found, and what nobody knows of."""

    name: str
    recorded: int
    reported_lifted: int
    found: int
    unaccounted: int
    beyond_record: int


@dataclass(frozen=True)
class EmplacedPoint:
    """A point of the boundary as planned and as marked on the ground, metres."""

    label: str
    planned: tuple[float, float]
    emplaced: tuple[float, float] | None
    on: str = ""

    @property
    def shift_m(self) -> float | None:
        """How far the mark stands from the plan; None where nothing was marked."""
        if self.emplaced is None:
            return None
        return math.hypot(self.emplaced[0] - self.planned[0], self.emplaced[1] - self.planned[1])


@dataclass(frozen=True)
class ReleasedLine:
    """Land released by one kind to one depth, m²."""

    kind: str
    depth_cm: float | None
    area_m2: float


@dataclass(frozen=True)
class QualityVisit:
    """A quality visit and its outcome."""

    on: str
    kind: str
    organisation: str
    result: str
    severity: str
    nonconformity: str
    measures: str


@dataclass(frozen=True)
class Completion:
    """Everything that the report says beside the task's own sheet."""

    kind: str
    report_date: str
    reported_by: str
    reason: str
    original_m2: float
    remaining_m2: float
    released: tuple[ReleasedLine, ...]
    days: int
    hours: float
    deminer_hours: float
    devices: tuple[DeviceLine, ...]
    explanation: str
    residual_risk: str
    points: tuple[EmplacedPoint, ...]
    visits: tuple[QualityVisit, ...]
    community_involved: bool
    beneficiaries: tuple[int | None, int | None, int | None, int | None]

    @property
    def unaccounted(self) -> int:
        """Recorded devices of which nobody knows where they are."""
        return sum(line.unaccounted for line in self.devices)
