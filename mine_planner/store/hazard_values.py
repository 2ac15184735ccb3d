# SPDX-License-Identifier: GPL-2.0-or-later
"""Plain values that go in and out of the aggregate of hazard areas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mine_planner.store.hazard_codes import name_of

ENTERED_CLASSES = ("SHA", "CHA", "ammunition_storage", "eod_spot")


@dataclass(frozen=True)
class HazardRow:
    """One line of the list of hazard areas; ``maps`` counts the maps it rests on."""

    uuid: str
    code: str
    imsma_id: str
    origin: str
    areatype: str
    suggested_areatype: str
    status: str
    cancellation: str
    evidence: str
    area_m2: float | None
    devices: str
    tripwire: int
    antiliftfitted: int
    boobytrapped: int
    computed_on: str | None
    classified_by: str
    maps: int

    @property
    def label(self) -> str:
        """What it is called in a list."""
        return name_of(self.code, self.imsma_id)


@dataclass(frozen=True)
class Cancellation:
    """A cancellation report: who (a role), why, and the day as YYYY-MM-DD."""

    person: str
    reason: str
    day: str


@dataclass(frozen=True)
class Contamination:
    """Contamination that no map shows.

    Attributes
    ----------
    ground
        Shapely polygons in the workspace's CRS, drawn outwards.
    areatype
        SHA, CHA, ammunition_storage or eod_spot.
    direct
        Whether the evidence is direct.
    evidence_words
        What was observed, by whom.
    day, person
        When it was observed (YYYY-MM-DD), and who enters it (a role).
    margin_m
        Metres that ``ground`` reaches beyond what was observed; None where it was drawn.
    devices
        ``{"type": …, "count": …}`` for each kind.
    official, imsma_id
        Whether the authority has registered it, and under which id.
    """

    ground: Any
    areatype: str
    direct: bool
    evidence_words: str
    day: str
    person: str
    margin_m: float | None = None
    devices: tuple[dict[str, Any], ...] = ()
    tripwire: bool = False
    anti_lift: bool = False
    booby_trap: bool = False
    official: bool = False
    imsma_id: str = ""
