# SPDX-License-Identifier: GPL-2.0-or-later
"""Compute hazard areas from all evidence, in the background, from the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.background import run_in_background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import Progress
    from mine_planner.gis.hazard_compute import HazardResult
    from mine_planner.ui.desk import Desk


def compute_hazards(desk: Desk) -> None:
    """Compute and say what came of it; ground that a new run would vacate stays hazard."""
    path = desk.session.path
    if path is None:
        return

    def done(result: HazardResult) -> None:
        desk.session.notice_changes()
        desk.reporter.success(summary(result))

    title = translate("MinePlanner", "Compute hazard areas")
    run_in_background(title, lambda progress: _work(path, progress), done, desk.reporter.failure)


def _work(path: Path, progress: Progress) -> HazardResult:
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import hazard_compute, workspaces

    workspace = workspaces.open_workspace(path)
    try:
        progress.set_percent(5)
        return hazard_compute.compute_hazard_areas(workspace)
    finally:
        workspace.close()


def summary(result: HazardResult) -> str:
    """Return what came of a run in one sentence."""
    words = translate(
        "MinePlanner", "Hazard areas: {} new, {} grown, {} unchanged, {} proposed for cancellation."
    )
    return words.format(result.added, result.grown, result.unchanged, result.cancellation_proposed)
