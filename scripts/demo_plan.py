# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's tasks, project and picture, for make_demo.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def plan_tasks(path: Path) -> list[str]:
    """Draw the demo's tasks in its workspace and return their codes."""
    from mine_planner.gis import demo, workspaces

    workspace = workspaces.open_workspace(path)
    try:
        return demo.draw_tasks(workspace)
    finally:
        workspace.close()


def trace_rows(path: Path) -> int:
    """Trace the paper map's rows in the demo's workspace and return how many there are."""
    from mine_planner.gis import demo_rows, workspaces

    workspace = workspaces.open_workspace(path)
    try:
        return demo_rows.trace_rows(workspace)
    finally:
        workspace.close()


def play_season(path: Path) -> tuple[int, int, int]:
    """Play the season through; return the number of reports, of devices found, of proposals that wait."""
    from mine_planner.gis import demo_season, workspaces

    workspace = workspaces.open_workspace(path)
    try:
        reports = demo_season.play_season(workspace)
        # Readings of a record wait in its form; the docks count what waits in the window Proposals.
        waiting = [r for r in workspace.rows("proposal", state="open") if r["kind"] != "record_hypothesis"]
        return reports, len(workspace.rows("find")), len(waiting)
    finally:
        workspace.close()


def write_demo_project(path: Path, folder: Path) -> tuple[Path, Path]:
    """Write the project and a picture of its map; base layers are copied beside it."""
    import shapely
    from qgis.core import QgsRectangle

    from mine_planner.gis import demo, projects, workspaces
    from mine_planner.store.gpkg_blob import geometry_from_blob

    demo.copy_base(folder)
    workspace = workspaces.open_workspace(path)
    try:
        shapes = [geometry_from_blob(row["geom"]) for row in workspace.rows("clearance_task")]
        west, south, east, north = shapely.total_bounds(shapes)
        extent = QgsRectangle(west - 700, south - 500, east + 700, north + 500)
        project = folder / "oravan.qgz"
        projects.write_project(project, workspace, demo.base_layers(folder), extent=extent)
    finally:
        workspace.close()
    picture = folder / "map.png"
    projects.render_project(project, extent).save(str(picture))
    return project, picture
