# SPDX-License-Identifier: GPL-2.0-or-later
"""Grades of handed-over maps and what kind of evidence they are.

Wording of the grades: IMSMA, Information Classification (GICHD wiki). IMSMA lists mine records of
high reliability under direct evidence (so CHA) and those of low reliability under indirect
evidence (so SHA), but does not say which grades are high; programmes may move items.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

Evidence = Literal["direct", "indirect"]
HazardClass = Literal["CHA", "SHA"]

#: IMSMA source reliability.
SOURCE_GRADES: Mapping[str, str] = MappingProxyType(
    {
        "A": "Reliable",
        "B": "In general reliable",
        "C": "Sufficiently reliable",
        "D": "Not always reliable",
        "E": "Less reliable",
        "F": "Not valuable",
    }
)

#: IMSMA information reliability.
INFORMATION_GRADES: Mapping[int, str] = MappingProxyType(
    {
        1: "Confirmed",
        2: "Possible",
        3: "Less possible",
        4: "Doubtable",
        5: "Improbable",
        6: "Not to be evaluated",
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Grade:
    """Source A to F and information 1 to 6, such as B2."""

    source: str
    information: int

    def __post_init__(self) -> None:
        if self.source not in SOURCE_GRADES or self.information not in INFORMATION_GRADES:
            message = (
                f"{self.source}{self.information} is no grade; choose a source from A to F and an "
                "information from 1 to 6."
            )
            raise InputError(message)

    def __str__(self) -> str:
        """Return the grade as it is written, such as B2."""
        return f"{self.source}{self.information}"

    @property
    def words(self) -> tuple[str, str]:
        """IMSMA's wording of source and information."""
        return SOURCE_GRADES[self.source], INFORMATION_GRADES[self.information]


def parse_grade(text: str) -> Grade:
    """Read ``B2`` or ``b-2``.

    Raises
    ------
    InputError
        When the text is no grade.
    """
    body = text.strip().upper().replace("-", "").replace(" ", "")
    if len(body) == 2 and body[1].isdigit():
        return Grade(body[0], int(body[1]))
    message = f"{text!r} is no grade; write a source from A to F and an information from 1 to 6."
    raise InputError(message)


def _default_direct() -> frozenset[Grade]:
    return frozenset(Grade(source, info) for source in "AB" for info in (1, 2))


@dataclass(frozen=True, slots=True)
class GradeTable:
    """Which grades count as a record of high reliability, that is, as direct evidence.

    No standard says where high reliability begins. The default (A1, A2, B1, B2) is this program's
    own, until the national authority edits it; ``decided_by`` is empty so long, and what is derived
    from it is marked as a suggestion.
    """

    direct: frozenset[Grade] = field(default_factory=_default_direct)
    decided_by: str = ""
    decided_on: str = ""

    def evidence(self, grade: Grade) -> Evidence:
        """Return the kind of evidence that a record of this grade is."""
        return "direct" if grade in self.direct else "indirect"

    def suggestion(self, grade: Grade) -> Suggestion:
        """Return the hazard class that follows, with the reason; a person decides."""
        evidence = self.evidence(grade)
        hazard: HazardClass = "CHA" if evidence == "direct" else "SHA"
        reliability = "high" if evidence == "direct" else "low"
        by = f"the table of {self.decided_by}" if self.decided_by else "the table as shipped"
        reason = (
            f"A record graded {grade} is of {reliability} reliability in {by}, so {evidence} "
            f"evidence and {hazard}."
        )
        return Suggestion(grade, evidence, hazard, reason, not self.decided_by)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggested evidence and hazard class; ``needs_authority``: the table is not decided yet."""

    grade: Grade
    evidence: Evidence
    hazard: HazardClass
    reason: str
    needs_authority: bool
