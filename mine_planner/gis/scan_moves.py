# SPDX-License-Identifier: GPL-2.0-or-later
"""What was traced over a scan goes along when its fit is revised: back to the paper by the former fit, and
from there to the ground by the new one.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.domain.errors import PlannerError, RuleError
from mine_planner.gis import scan_import
from mine_planner.gis.georeferencing_points import ControlPoint
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.gis.scan_import import PreparedScan
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

    Way = Callable[[Any], Any]

TRACED = ("mine_row", "map_area", "ref_point", "map_point", "recorded_mine")
_OWN_SIGMA = ("mine_row", "ref_point")
_STEPS = 12
_CLOSE_PIXELS = 1e-3


@dataclass(frozen=True)
class Moved:
    """How many traced things moved, and the longest way in metres."""

    count: int = 0
    farthest_m: float = 0.0


def former_way(parameters: str, method: str, target: QgsCoordinateReferenceSystem, path: Path) -> Way:
    """Return the way from pixels to the workspace of a fit that was stored.

    Raises
    ------
    RuleError
        When what is stored does not suffice to repeat it.
    """
    kept = json.loads(parameters or "{}")
    if "points" not in kept:
        raise RuleError("The former fit of this scan cannot be repeated: trace its rows and outlines anew.")
    points = tuple(
        ControlPoint(label, px, py, x, y, bool(used)) for label, px, py, x, y, used in kept["points"]
    )
    text = kept["points_crs"]
    crs = QgsCoordinateReferenceSystem(text)
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem.fromWkt(text)
    reason = "as fitted before"
    order = scan_import.ScanOrder(path, points, crs, method, path, kept["operation"], reason)
    try:
        return scan_import.fit_in_metres(order, target)[2]
    except PlannerError as error:
        sentence = "The former fit of this scan cannot be repeated: trace its rows and outlines anew."
        raise RuleError(sentence, error.message) from error


def to_paper(way: Way, places: Any, width: int, height: int) -> Any:
    """Return the pixels, (n, 2), that a way takes to some places, (n, 2); by Newton's method.

    Raises
    ------
    RuleError
        When a place lies where the fit cannot be turned round.
    """
    given = np.asarray(places, dtype=float).reshape(-1, 2)
    corners = np.array([(0, 0), (width, 0), (0, height), (width, height)], dtype=float)
    there = way(corners)
    middle = there.mean(axis=0)
    rows = np.column_stack([there - middle, np.ones(4)])
    start = np.linalg.lstsq(rows, corners, rcond=None)[0]
    pixels = np.column_stack([given - middle, np.ones(len(given))]) @ start
    for _ in range(_STEPS):
        here = way(pixels)
        across = way(pixels + np.array([1.0, 0.0])) - here
        down = way(pixels + np.array([0.0, 1.0])) - here
        jacobian = np.stack([across, down], axis=-1)
        step = np.linalg.solve(jacobian, (given - here)[:, :, None])[:, :, 0]
        pixels = pixels + step
        if float(np.abs(step).max(initial=0.0)) < _CLOSE_PIXELS:
            return pixels
    raise RuleError("Something was traced too far outside the scan to be moved along: trace it anew.")


def move_traced(action: Action, workspace: Workspace, map_uuid: str, prepared: PreparedScan) -> Moved:
    """Move what was traced over a map from its current fit to a new one, inside an action.

    Rows and landmarks take the new sigma. Hazard areas are not touched: ground that they would vacate
    stays hazard until a cancellation report.

    Raises
    ------
    RuleError
        When the former fit cannot be repeated or turned round.
    """
    rows = [
        (table, row)
        for table in TRACED
        for row in workspace.rows(table, map_uuid=map_uuid)
        if row["geom"] is not None
    ]
    if not rows:
        return Moved()
    old, new = _ways(workspace, map_uuid, prepared)
    farthest = 0.0
    for table, row in rows:
        shape: Any = geometry_from_blob(row["geom"])
        before = shapely.get_coordinates(shape)
        pixels = to_paper(old, before, prepared.scan.width, prepared.scan.height)
        after = new(pixels)
        farthest = max(farthest, float(np.hypot(*(after - before).T).max()))
        values: dict[str, Any] = {"geom": action.blob(shapely.set_coordinates(shape, after))}
        if table in _OWN_SIGMA:
            values["sigma_m"] = prepared.sigma_m
        action.update(table, row["uuid"], values)
    return Moved(len(rows), farthest)


def _ways(workspace: Workspace, map_uuid: str, prepared: PreparedScan) -> tuple[Way, Way]:
    from mine_planner.gis import workspaces

    target = workspaces.workspace_crs(workspace)
    fit = workspace.row("map_fit", map_uuid=map_uuid, is_current=1)
    if fit is None:
        raise RuleError("This scan has no fit yet, so nothing can be moved along: trace it anew.")
    old = former_way(fit["parameters"], fit["method"], target, prepared.scan.path)
    return old, scan_import.fit_in_metres(prepared.order, target)[2]
