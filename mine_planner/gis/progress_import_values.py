# SPDX-License-Identifier: GPL-2.0-or-later
"""What an import of progress reports back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mine_planner.domain.figures import rounded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.gis.progress_sources import SourceFind, SourceReport


def _never() -> bool:
    return False


def _silent(_percent: float) -> None:
    """Say nothing of how far it is."""


@dataclass(frozen=True)
class Importing:
    """What is to be brought in of a file, and who is told how far it is.

    ``chosen`` holds the indexes of :class:`ImportItem`, None takes everything; ``sha256`` is that of the
    file which was previewed, empty where none was.
    """

    path: Path
    kind: str = "auto"
    chosen: frozenset[int] | None = None
    sha256: str = ""
    is_cancelled: Callable[[], bool] = _never
    set_percent: Callable[[float], None] = _silent


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


@dataclass(frozen=True)
class ImportItem:
    """One thing of a file and what becomes of it.

    ``index`` counts reports and finds in the file's order, -1 for what cannot be read at all;
    ``outcome`` is ``new``, ``held``, ``duplicate`` or ``refused``; ``words`` say why, ``proposal`` what
    to do about it.
    """

    index: int
    row: str
    what: str
    outcome: str
    words: str = ""
    proposal: str = ""


@dataclass
class ImportResult:
    """What came in, what is held back, and what was refused; ``sha256`` is the file's."""

    accepted: int = 0
    held: int = 0
    refused: int = 0
    finds: int = 0
    tracks: int = 0
    doubtful: int = 0
    findings: list[Finding] = field(default_factory=list)
    items: list[ImportItem] = field(default_factory=list)
    sha256: str = ""


def words_of_report(item: SourceReport) -> str:
    """Return a report in few words: day, task, team, ground."""
    report = item.report
    ground = f"{rounded(report.area_m2)} m²" if report.area_m2 else ""
    return " · ".join(filter(None, (report.day.isoformat(), report.task, report.team, ground)))


def words_of_find(item: SourceFind) -> str:
    """Return a find in few words: day, task, team, type."""
    found = item.find
    return " · ".join(filter(None, (found.day.isoformat(), found.task, found.team, found.ordnance)))
