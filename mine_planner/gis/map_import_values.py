# SPDX-License-Identifier: GPL-2.0-or-later
"""What a planner says about a handed-over map, and what came of bringing it in."""

from __future__ import annotations

from dataclasses import dataclass, field

CONTENTS = (
    "suspected_area",
    "confirmed_area",
    "cleared_area",
    "mine_positions",
    "lifted_minefield",
    "incident",
)
SOURCE_GRADES = ("A", "B", "C", "D", "E", "F")
INFO_GRADES = ("1", "2", "3", "4", "5", "6")


@dataclass(frozen=True)
class MapOrder:
    """What the planner says about a map that comes in.

    Attributes
    ----------
    content
        One of :data:`CONTENTS`.
    map_field
        Field whose value says which handed-over map a feature is from; empty for one map.
    source_grade, info_grade
        A–F and 1–6.
    sigma_m
        Standard deviation of positions per axis in metres; None takes the authority's worst figure.
    batch
        Name of the batch it was handed over in.
    operation
        PROJ pipeline or EPSG code of the datum operation; empty takes the first that is made for the ground.
    override_reason
        Why a system without a known datum shift is taken all the same.
    compare
        List what changed where a map of the same name is there already.
    issue_of
        uuid of the map that this is a newer issue of, where the file holds one map; empty goes by names.
    handed_over_by, handed_over_on
        Who handed it over, and on which day (ISO); None while that is not known.
    """

    content: str
    map_field: str = ""
    source_grade: str = "F"
    info_grade: int = 6
    sigma_m: float | None = None
    batch: str = ""
    operation: str = ""
    override_reason: str = ""
    compare: bool = True
    issue_of: str = ""
    handed_over_by: str = ""
    handed_over_on: str | None = None


@dataclass(frozen=True)
class Finding:
    """One feature that was skipped, repaired or noted, with the reason."""

    source_fid: str
    map_name: str
    problem: str
    outcome: str
    explanation: str


@dataclass
class ImportResult:
    """What came of an import; ``imported + skipped`` is every feature of the source."""

    imported: int = 0
    repaired: int = 0
    skipped: int = 0
    maps: int = 0
    findings: list[Finding] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
