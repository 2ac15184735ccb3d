# SPDX-License-Identifier: GPL-2.0-or-later
"""Verify the open workspace in the background and say what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis

from mine_planner import reporting
from mine_planner.background import run_in_background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.store.verify import Finding
    from mine_planner.ui.desk import Desk

SHOWN = 3
"""So many findings stand in the message bar; all of them in the log."""


def verify_workspace(desk: Desk) -> BackgroundTask[list[Finding]] | None:
    """Start to look at everything in the open workspace; None when none is open."""
    path = desk.session.path
    if path is None:
        return None
    return run_in_background(
        translate("MinePlanner", "Verify the workspace"),
        lambda progress: find_all(path, progress),
        lambda findings: say_findings(desk, findings),
        desk.reporter.failure,
    )


def find_all(path: Path, progress: Progress) -> list[Finding]:
    """Return what is wrong with a workspace; on a worker thread, with a connection of its own."""
    from mine_planner.gis import verifying, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        return verifying.find_all(workspace.connection, lambda share: progress.set_percent(100 * share))
    finally:
        workspace.close()


def say_findings(desk: Desk, findings: list[Finding]) -> None:
    """Say in the message bar what was found, the serious first, and keep all of it in the log."""
    if not findings:
        desk.reporter.success(translate("MinePlanner", "The workspace is sound: nothing was found."))
        return
    ordered = sorted(findings, key=lambda finding: not finding.serious)
    for finding in ordered[SHOWN:]:
        level = Qgis.MessageLevel.Warning if finding.serious else Qgis.MessageLevel.Info
        reporting.log(finding.sentence, level)
    for finding in reversed(ordered[:SHOWN]):
        (desk.reporter.warning if finding.serious else desk.reporter.info)(finding.sentence)
    if len(ordered) > SHOWN:
        more = translate("MinePlanner", "More findings in the message log: {}.")
        desk.reporter.info(more.format(len(ordered) - SHOWN))
