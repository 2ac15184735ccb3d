# SPDX-License-Identifier: GPL-2.0-or-later
"""Quality assurance visits and quality control samples.

The fields of a visit are those of IMSMA's ``qa`` table as the GICHD publishes it in geocheck.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

NONCONFORMITY_FIELDS: dict[str, str] = {
    "compliant_with_sop": "Work is compliant with the SOP and national standards",
    "adequate_supervision": "Supervision is adequate",
    "equipment_suitable": "Equipment is suitable",
    "personnel_qualified": "Personnel are qualified",
    "qualified_medic_available": "A qualified medic is available",
    "internal_qa_current": "Internal QA logs are current",
}
"""What a visit checks: each yes, no or not checked."""

SAMPLING_FORMULA = "n = ln(1 - C) / ln(1 - p)"
"""Sample size for zero failures; C is the confidence, p the share that must be noticed."""


class Severity(StrEnum):
    """How grave a nonconformity is."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


@dataclass(frozen=True)
class QaVisit:
    """A visit by quality assurance.

    ``checks`` holds True (yes), False (no) or None (not checked) per field of
    ``NONCONFORMITY_FIELDS``.
    """

    task: str
    day: date
    inspected: str
    inspecting: str
    checks: Mapping[str, bool | None]
    severity: Severity | None = None
    warning_delivered: bool = False
    operations_suspended: bool = False
    noncompliance_corrected: bool = False
    measures: str = ""
    result: str = ""

    @property
    def failed(self) -> list[str]:
        """Fields that were answered with no."""
        return [name for name, answer in self.checks.items() if answer is False]


def check_visit(visit: QaVisit, today: date) -> None:
    """Refuse a visit whose fields contradict each other.

    Raises
    ------
    RuleError
        Naming the field and the way out.
    """
    where = f"The QA visit to task {visit.task} on {visit.day}"
    unknown = sorted(set(visit.checks) - set(NONCONFORMITY_FIELDS))
    if unknown:
        raise RuleError(f"{where} has an unknown field {unknown[0]}; use the listed fields.")
    if visit.day > today:
        raise RuleError(f"{where} lies in the future; correct the date.")
    if not visit.inspecting.strip() or not visit.inspected.strip():
        raise RuleError(f"{where} needs the inspecting and the inspected organisation.")
    if visit.failed and visit.severity is None:
        message = f"{where} found {visit.failed[0]} not fulfilled; enter how grave that is."
        raise RuleError(message)
    if visit.severity is Severity.CRITICAL and not visit.operations_suspended:
        message = f"{where} found a critical nonconformity; suspend operations in the task."
        raise RuleError(message)
    if visit.noncompliance_corrected and not visit.measures.strip():
        message = f"{where} is said to be corrected; enter the measures that were taken."
        raise RuleError(message)


@dataclass(frozen=True)
class SampleSize:
    """Units of 1 m² to be sampled without a single failure, and how that was reckoned."""

    units: int
    confidence: float
    share: float

    @property
    def formula(self) -> str:
        """The formula with its figures, to be shown beside the result."""
        return spoken(
            f"{SAMPLING_FORMULA} = ln(1 - {self.confidence:g}) / ln(1 - {self.share:g}) "
            f"= {self.units} units of 1 m² with zero failures"
        )


def sample_size(confidence: float, share: float) -> SampleSize:
    """Work out how many units must be sampled with zero failures.

    Parameters
    ----------
    confidence
        Confidence that a share of bad units as large as ``share`` would be noticed.
    share
        Share of bad units.

    Raises
    ------
    InputError
        If either does not lie between 0 and 1.
    """
    if not 0 < confidence < 1 or not 0 < share < 1:
        message = "Confidence and share lie between 0 and 1; enter for example 0.95 and 0.01."
        raise InputError(message)
    exact = math.log1p(-confidence) / math.log1p(-share)
    return SampleSize(math.ceil(exact - 1e-9), confidence, share)


def sample_result(sampled: int, failures: int, confidence: float) -> str:
    """Say in words what a sample shows, and no more than that.

    Raises
    ------
    InputError
        If the counts cannot be.
    """
    if sampled < 1 or not 0 <= failures <= sampled or not 0 < confidence < 1:
        raise InputError("A sample needs at least one unit and no more failures than units.")
    if failures:
        return spoken(
            f"{failures} of {sampled} units failed: the sample is not passed, and the cause is to be found."
        )
    share = -math.expm1(math.log1p(-confidence) / sampled)
    return spoken(
        f"No failure in {sampled} units: with {confidence:.0%} confidence at most {share:.3%} of "
        "the units are bad."
    )
