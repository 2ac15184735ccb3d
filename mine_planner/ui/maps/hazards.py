# SPDX-License-Identifier: GPL-2.0-or-later
"""The maps dock's way to hazard areas: their window opens and computes from all evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.gis.hazard_compute import HazardResult
    from mine_planner.ui.desk import Desk


def compute_hazards(desk: Desk) -> None:
    """Open the window of hazard areas and compute with the authority's K from all maps.

    Ground that a new run would vacate stays hazard; progress and Cancel stand in the window.
    """
    from mine_planner.ui.hazards.window import HazardsWindow
    from mine_planner.ui.window import open_window

    if desk.session.path is not None:
        open_window(HazardsWindow, desk).bar.compute()


def summary(result: HazardResult) -> str:
    """Return what came of a run in one sentence."""
    words = translate(
        "MinePlanner", "Hazard areas: {} new, {} grown, {} unchanged, {} proposed for cancellation."
    )
    return words.format(result.added, result.grown, result.unchanged, result.cancellation_proposed)
