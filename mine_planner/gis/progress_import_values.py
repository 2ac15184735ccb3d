# SPDX-License-Identifier: GPL-2.0-or-later
"""What an import of progress reports back."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """One row that needs attention: ``outcome`` is ``skipped``, ``held`` or ``noted``.

    ``place`` is in metres in the workspace's CRS, None where there is none.
    """

    row: str
    outcome: str
    problem: str
    explanation: str = ""
    place: tuple[float, float] | None = None


@dataclass
class ImportResult:
    """What came in, what is held back, and what was refused."""

    accepted: int = 0
    held: int = 0
    refused: int = 0
    finds: int = 0
    tracks: int = 0
    doubtful: int = 0
    findings: list[Finding] = field(default_factory=list)
