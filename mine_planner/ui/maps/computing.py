# SPDX-License-Identifier: GPL-2.0-or-later
"""Work for worker threads that opens the workspace itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.gis.hazard_compute import HazardResult


def compute(path: Path) -> HazardResult:
    """Compute hazard areas from all evidence of a workspace.

    Raises
    ------
    MissingLibraryError
        When shapely is missing.
    InputError
        When there is no evidence.
    """
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import hazard_compute, workspaces

    workspace = workspaces.open_workspace(path)
    try:
        return hazard_compute.compute_hazard_areas(workspace)
    finally:
        workspace.close()
