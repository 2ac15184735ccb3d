# SPDX-License-Identifier: GPL-2.0-or-later
"""Completion and handover reports of many tasks: the newest of each, one file each, failures told apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.gis import workspaces
from mine_planner.gis.sheets.completion import make_report
from mine_planner.store.outcomes import newest_outcomes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mine_planner.gis.sheets.base_layers import BaseLayer
    from mine_planner.store.workspace import Workspace

KINDS = ("completion", "handover")


@dataclass(frozen=True)
class ReportRequest:
    """Which reports are wanted, and how they are printed; all tasks with one when ``codes`` is empty."""

    workspace: Path
    folder: Path
    codes: tuple[str, ...] = ()
    kind: str = "completion"
    language: str = "en"
    paper: str = "A4"
    orientation: str = "portrait"
    dpi: int = 200
    base: Sequence[BaseLayer] = ()


@dataclass
class ReportResult:
    """The files made, and for each task that was left out why."""

    files: list[Path] = field(default_factory=list)
    failures: list[tuple[str, str]] = field(default_factory=list)


def make_reports(
    request: ReportRequest,
    set_percent: Callable[[float], object] = lambda _percent: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ReportResult:
    """Print the reports; what was finished before a cancellation stays.

    Raises
    ------
    InputError
        When the kind is unknown, or no report of it is filed for the tasks.
    """
    if request.kind not in KINDS:
        raise InputError(f'"{request.kind}" is no report that is printed: choose completion or handover.')
    workspace = workspaces.open_workspace(request.workspace, read_only=True)
    try:
        filed = _filed(workspace, request)
    finally:
        workspace.close()
    result = ReportResult()
    for number, (code, uuid) in enumerate(filed):
        if is_cancelled():
            break
        if not uuid:
            sentence = f"No {request.kind} report is filed for {code}: file one in Progress, then print it."
            result.failures.append((code, sentence))
            continue
        try:
            result.files.append(_print(request, uuid))
        except PlannerError as error:
            result.failures.append((code, error.message))
        set_percent(100.0 * (number + 1) / len(filed))
    return result


def _filed(workspace: Workspace, request: ReportRequest) -> list[tuple[str, str]]:
    """Return each wanted task's code with the uuid of its newest report, empty where there is none."""
    newest = {row["code"]: row["uuid"] for row in newest_outcomes(workspace, request.kind)}
    wanted = request.codes or tuple(newest)
    if not wanted:
        raise InputError(f"No {request.kind} report is filed in this workspace: file one in Progress first.")
    return [(code, newest.get(code, "")) for code in wanted]


def _print(request: ReportRequest, uuid: str) -> Path:
    return make_report(
        request.workspace,
        uuid,
        request.folder,
        language=request.language,
        paper=request.paper,
        orientation=request.orientation,
        dpi=request.dpi,
        base=request.base,
    )
