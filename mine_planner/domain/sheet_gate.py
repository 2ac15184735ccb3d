# SPDX-License-Identifier: GPL-2.0-or-later
"""What a task sheet must carry before anybody may approve it for field use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.grades import GradeTable, parse_grade

if TYPE_CHECKING:
    from mine_planner.domain.sheet_content import SheetContent

MISSING_WORDS = {
    "depth": "the clearance depth",
    "benchmark": "the benchmark",
    "medical_plan": "the medical plan",
    "hazard_link": "the link to a hazard area",
}
"""Each thing that approval needs, as an error sentence names it."""

#: Task types that search no ground to a depth: a depth cannot be asked for.
_WITHOUT_DEPTH = frozenset({"nts", "marking"})


def missing_for_approval(content: SheetContent) -> tuple[str, ...]:
    """Return which keys of :data:`MISSING_WORDS` this content lacks, in that order.

    Rule: clearance is "a specified area to a specified depth" from a known benchmark, and no work
    starts without a medical plan (domain reference §1.1, §1.2, §1.5, §2).
    """
    plan = content.plan
    lacking = {
        "depth": not plan.get("depth_cm") and plan.get("task_type") not in _WITHOUT_DEPTH,
        "benchmark": content.benchmark() is None,
        "medical_plan": not plan.get("medical_plan", "").strip(),
        "hazard_link": not any(hazard.linked for hazard in content.hazards),
    }
    return tuple(key for key in MISSING_WORDS if lacking[key])


def is_low_grade(grade: str, status: str, table: GradeTable | None = None) -> bool:
    """Tell whether a record of this grade (such as C3) must be called "not verified" on a sheet.

    A record counts as verified when somebody has verified it on the ground, or when its grade
    stands for direct evidence in the authority's table of grades, else in the shipped one (see
    :mod:`mine_planner.domain.grades`).
    """
    if status == "verified":
        return False
    return (table or GradeTable()).evidence(parse_grade(grade)) != "direct"
