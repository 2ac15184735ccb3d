# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring a scan in, or fit it anew, from beginning to end through a connection of its own.

Made for a worker thread: what is cancelled or refused leaves neither a raster nor a row behind.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError, PlannerError, RuleError
from mine_planner.gis import sources

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.gis.scan_import import MapPaper, ScanOrder
    from mine_planner.gis.scan_register import RegisteredScan
    from mine_planner.store.workspace import Workspace

    Watch = Callable[[float], bool]

FOLDER = "scans"
SHOWN_OPACITY = 0.75
"""A scan comes in so that the base layers below it can be made out."""


@dataclass(frozen=True)
class Revision:
    """A fit of a scan that is there already: which, who decides, and why."""

    map_uuid: str
    decided_by: str
    reason: str


def raster_path(workspace: Path, scan: Path) -> Path:
    """Return a free name for the warped raster, in the folder of scans beside the workspace."""
    folder = workspace.parent / FOLDER
    place = folder / f"{scan.stem}.tif"
    number = 2
    while place.exists() or place.resolve() == scan.resolve():
        place = folder / f"{scan.stem}_{number}.tif"
        number += 1
    return place


def bring_in(
    workspace_path: Path,
    order: ScanOrder,
    paper: MapPaper,
    revision: Revision | None = None,
    watch: Watch | None = None,
) -> RegisteredScan:
    """Fit, warp and register.

    Parameters
    ----------
    workspace_path
        The workspace, which may be open elsewhere too.
    order, paper
        What the planner says.
    revision
        The scan that is fitted anew; None registers a new map.
    watch
        Called with percent done; returns False to cancel.

    Raises
    ------
    InputError, RuleError
        With the reason, in words; nothing is left on the disk or in the workspace then.
    """
    from mine_planner.gis.scan_raster import without_datasets

    return without_datasets(lambda: _bring_in(workspace_path, order, paper, revision, watch))


def _bring_in(
    workspace_path: Path, order: ScanOrder, paper: MapPaper, revision: Revision | None, watch: Watch | None
) -> RegisteredScan:
    from mine_planner.gis import scan_import, scan_register, workspaces

    workspace = workspaces.open_workspace(workspace_path)
    try:
        prepared = scan_import.prepare_scan(order, scan_register.workspace_target(workspace), watch)
        try:
            if watch is not None and not watch(100.0):
                raise InputError("The warp was cancelled: nothing was brought in.")
            if revision is None:
                return scan_register.register_scan(workspace, prepared, paper)
            return scan_register.revise_fit(
                workspace, revision.map_uuid, prepared, revision.decided_by, revision.reason
            )
        except PlannerError:
            prepared.warped.path.unlink(missing_ok=True)
            raise
    finally:
        workspace.close()


def find_original(workspace: Workspace, map_uuid: str, folders: tuple[Path, ...] = ()) -> Path | None:
    """Return the file that a scan was warped from, told by its checksum; None where it is not found.

    Looked for where it was, beside the workspace, and in further folders.
    """
    row = workspace.row("source_map", uuid=map_uuid)
    if row is None:
        raise RuleError("This map is not in the workspace any more: refresh the list.")
    fit = workspace.row("map_fit", map_uuid=map_uuid, is_current=1)
    kept = json.loads(fit["parameters"]) if fit is not None else {}
    home = Path(workspace.path).parent
    places = [home / kept["scan_path"]] if kept.get("scan_path") else []
    places += [folder / row["file_name"] for folder in (home, home / FOLDER, *folders)]
    for place in places:
        if is_original(place, row["file_sha256"]):
            return place
    return None


def is_original(path: Path, sha256: str) -> bool:
    """Tell whether a file is the one that was handed over."""
    return path.is_file() and sources.file_sha256(path) == sha256
