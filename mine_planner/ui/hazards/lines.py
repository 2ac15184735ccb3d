# SPDX-License-Identifier: GPL-2.0-or-later
"""Evidence, corridor and fade-out on the map, computed in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.background import run_in_background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import Progress
    from mine_planner.gis.hazard_lines import HazardLines
    from mine_planner.ui.desk import Desk


def show_three_lines(desk: Desk, k: float) -> None:
    """Compute the lines and show them as layers on top; nothing is saved."""
    path = desk.session.path
    if path is None:
        return

    def done(lines: HazardLines) -> None:
        from mine_planner.gis import hazard_line_layers

        hazard_line_layers.show_lines(desk.project, desk.session.crs, lines, k)
        words = translate("MinePlanner", "Evidence, its corridor and the fade-out distance are on the map.")
        if lines.sentence:
            desk.reporter.warning(lines.sentence)
        else:
            desk.reporter.success(words)

    title = translate("MinePlanner", "Draw evidence and its distances")
    run_in_background(title, lambda progress: _work(path, k, progress), done, desk.reporter.failure)


def _work(path: Path, k: float, progress: Progress) -> HazardLines:
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import hazard_lines, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        progress.set_percent(10)
        return hazard_lines.hazard_lines(workspace, k=k)
    finally:
        workspace.close()
