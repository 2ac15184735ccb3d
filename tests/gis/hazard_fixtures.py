# SPDX-License-Identifier: GPL-2.0-or-later
"""Workspaces with graded evidence, for the tests of hazard areas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
import sheet_fixtures as region

from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

E, N = region.EAST, region.NORTH


def add_map(workspace: Workspace, name: str, **more: Any) -> str:
    """Register a map with sigma 10 m, grade C3."""
    values = {"sourcereliability": "C", "inforeliability": 3, "sigma_m": 10.0, "kind": "vector"}
    with workspace.action("Register") as action:
        return region.add_map(action, name, **{**values, **more})


def add_row(workspace: Workspace, map_uuid: str, xy: list[tuple[float, float]], **more: Any) -> str:
    with workspace.action("Add a row") as action:
        line = shapely.LineString([(E + x, N + y) for x, y in xy])
        return action.insert("mine_row", {"map_uuid": map_uuid, "geom": action.blob(line), **more})


def add_outline(workspace: Workspace, map_uuid: str, x: float, y: float, side: float) -> str:
    with workspace.action("Add an outline") as action:
        shape = shapely.MultiPolygon([shapely.box(E + x, N + y, E + x + side, N + y + side)])
        values = {"map_uuid": map_uuid, "geom": action.blob(shape), "content": "suspected_area"}
        return action.insert("map_area", values)


def add_mines(workspace: Workspace, map_uuid: str, xy: list[tuple[float, float]], ordnance: str) -> None:
    with workspace.action("Add mines") as action:
        for x, y in xy:
            place = action.blob(shapely.Point(E + x, N + y))
            action.insert("recorded_mine", {"map_uuid": map_uuid, "geom": place, "ordnance": ordnance})


def add_incident(workspace: Workspace, x: float, y: float, **more: Any) -> str:
    with workspace.action("Add an incident") as action:
        values = {"geom": action.blob(shapely.Point(E + x, N + y)), "accuracy_m": 15.0, "kind": "incident"}
        return action.insert("incident", {**values, **more})


def areas(workspace: Workspace) -> Any:
    """Return the outlines of all hazard areas that are not closed."""
    rows = [r for r in workspace.rows("hazard_area") if r["status"] != "closed"]
    shapes = np.empty(len(rows), dtype=object)
    shapes[:] = [geometry_from_blob(r["geom"]) for r in rows]
    return shapes


def ground(workspace: Workspace) -> Any:
    """Return all ground that is hazard."""
    return shapely.union_all(areas(workspace))
