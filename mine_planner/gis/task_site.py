# SPDX-License-Identifier: GPL-2.0-or-later
"""Site features of a task: from the code list, placed on the map, with the authority's safety distances.

Imports shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.disc_union import outward_radius
from mine_planner.domain.errors import InputError
from mine_planner.store import authority
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

CODE_LIST = "site_feature_type"
LINES = frozenset({"access_lane", "start_line", "base_line", "evacuation_route", "perimeter"})
"""Types that are ways or lines; the others are points."""
ON_PAPER = frozenset({"landmark", "benchmark", "turning_point"})
"""Types that are points of the outline and are placed in the list of points."""
DISTANCE_KEY = "safety_distance.{}"
"""Setting: metres around a feature of this type; the authority's, with no figure of ours."""


@dataclass(frozen=True)
class SiteFeature:
    """A feature of a worksite.

    Attributes
    ----------
    uuid, kind, name, label, note
        Key, code, the code's name, and what a person wrote.
    shape
        Point or line, workspace's CRS; None where it is not placed.
    distance_m
        Safety distance in metres: the feature's own, else the authority's; None where neither is set.
    """

    uuid: str
    kind: str
    name: str
    label: str
    note: str
    shape: Any
    distance_m: float | None


def kinds(workspace: Workspace) -> list[tuple[str, str]]:
    """Return code and name of the types that can be placed, in the list's order."""
    rows = workspace.rows("code_list", ("sort_order", "fid"), list=CODE_LIST, active=1)
    return [(row["code"], row["label"] or row["code"]) for row in rows if row["code"] not in ON_PAPER]


def distance_of(workspace: Workspace, kind: str) -> float | None:
    """Return the authority's safety distance of a type in metres, None where none is set."""
    return authority.number(workspace, DISTANCE_KEY.format(kind))


def features_of(workspace: Workspace, task: str) -> list[SiteFeature]:
    """Return a task's features with the distances that count."""
    names = dict(kinds(workspace))
    found = []
    for row in workspace.rows("site_feature", task_uuid=task):
        own = row["safety_distance_m"]
        found.append(
            SiteFeature(
                row["uuid"],
                row["type"],
                names.get(row["type"], row["type"].replace("_", " ")),
                row["label"],
                row["note"],
                None if row["geom"] is None else geometry_from_blob(row["geom"]),
                distance_of(workspace, row["type"]) if own is None else float(own),
            )
        )
    return found


def add(workspace: Workspace, task: str, kind: str, shape: Any, label: str = "") -> str:
    """Place a feature, as one action, and return its uuid.

    Raises
    ------
    InputError
        When the shape is empty.
    """
    if shape is None or shape.is_empty:
        raise InputError("The feature has no place: click it on the map.")
    with workspace.action("Place a site feature") as action:
        values = {"task_uuid": task, "type": kind, "label": label, "geom": action.blob(shape)}
        return action.insert("site_feature", values)


def change(workspace: Workspace, feature: str, **values: Any) -> None:
    """Change label, note, ``safety_distance_m`` or ``shape`` of a feature, as one action."""
    with workspace.action("Change a site feature") as action:
        changes = {name: value for name, value in values.items() if name != "shape"}
        if "shape" in values:
            changes["geom"] = action.blob(values["shape"])
        action.update("site_feature", feature, changes)


def remove(workspace: Workspace, feature: str) -> None:
    """Take a feature out, as one action."""
    with workspace.action("Remove a site feature") as action:
        action.delete("site_feature", feature)


def ring(feature: SiteFeature) -> Any:
    """Return the ground within a feature's safety distance, drawn outwards; None without a figure."""
    if feature.shape is None or not feature.distance_m:
        return None
    return shapely.buffer(feature.shape, outward_radius(feature.distance_m, 16, line=True), quad_segs=16)
