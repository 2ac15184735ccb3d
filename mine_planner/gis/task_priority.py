# SPDX-License-Identifier: GPL-2.0-or-later
"""What speaks for each task or hazard area: figures from layers and from the workspace, and their ranking.

Victims are counts and places, never names. The order is a proposal until a person decides.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import nearby
from mine_planner.domain.errors import InputError
from mine_planner.domain.old_geos import union_in_clusters
from mine_planner.domain.priority import INDICATORS, Ranking, rank_tasks
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.weights import WeightStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mine_planner.store.workspace import Workspace

TASKS, HAZARDS = "tasks", "hazards"
TABLES = {TASKS: "clearance_task", HAZARDS: "hazard_area"}

FARTHEST_ROAD_M = 10_000.0
"""Beyond this every distance to a road counts alike."""

COUNTED = ("schools", "clinics", "water", "roads")

_READ = {
    TASKS: (
        "SELECT uuid, code AS name, geom, planned_days FROM clearance_task WHERE geom IS NOT NULL "
        "AND status NOT IN ('completed', 'quality_checked', 'withdrawn') ORDER BY code"
    ),
    HAZARDS: (
        "SELECT uuid, coalesce(nullif(code, ''), nullif(imsma_id, ''), uuid) AS name, geom, "
        "NULL AS planned_days FROM hazard_area WHERE geom IS NOT NULL AND status <> 'closed' ORDER BY fid"
    ),
}
_DEVICES = {
    TASKS: (
        "SELECT l.task_uuid, h.devices FROM task_hazard AS l JOIN hazard_area AS h ON h.uuid = l.hazard_uuid"
    ),
    HAZARDS: "SELECT uuid, devices FROM hazard_area",
}
_INCIDENTS = (
    "SELECT geom, coalesce(killed, 0) + coalesce(injured, 0) AS victims FROM incident "
    "WHERE location_known = 1 AND geom IS NOT NULL"
)


@dataclass(frozen=True)
class Subjects:
    """What is ranked: uuids, names, shapely polygons (workspace's CRS), planned days (NaN: none)."""

    kind: str
    uuid: list[str]
    name: list[str]
    geometry: Any
    planned_days: Any


@dataclass(frozen=True)
class Places:
    """Places of one layer with what each carries: indicator name to one figure per place."""

    geometry: Any
    figures: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Order:
    """A ranking with what it is of and rests on."""

    subjects: Subjects
    ranking: Ranking
    weights: dict[str, float]
    distance_m: float

    def sentences(self) -> list[str]:
        """Return why each ranks where it does, one sentence per row."""
        return [self.ranking.why(row) for row in range(len(self.subjects.uuid))]


def read_subjects(workspace: Workspace, kind: str) -> Subjects:
    """Read the tasks that are not done, or the hazard areas that are open.

    Raises
    ------
    InputError
        When there is none.
    """
    rows = workspace.connection.execute(_READ[kind]).fetchall()
    if not rows:
        raise InputError(f"There are no open {kind} to rank: plan some first.")
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [wkb_of(row["geom"]) for row in rows]
    days = np.array([np.nan if row["planned_days"] is None else row["planned_days"] for row in rows])
    geometry = shapely.make_valid(shapely.from_wkb(blobs))
    return Subjects(kind, [r["uuid"] for r in rows], [r["name"] for r in rows], geometry, days)


def figures(
    workspace: Workspace, subjects: Subjects, places: Mapping[str, Places], distance_m: float
) -> dict[str, Any]:
    """Return every indicator that can be had: name to one value per subject.

    Parameters
    ----------
    workspace, subjects
        Incidents, victims, expected devices and planned days come from the workspace.
    places
        "people" (carrying people, children, returnees), "schools", "clinics", "water", "roads",
        "farmland" (polygons), as layers give them.
    distance_m
        How far is near, metres.
    """
    ground = subjects.geometry
    values: dict[str, Any] = {}
    people = places.get("people")
    if people is not None:
        for name, carried in people.figures.items():
            values[name] = _sums_near(ground, people.geometry, carried, distance_m)
    for name in COUNTED:
        if name in places:
            shapes = places[name].geometry
            values[name] = _sums_near(ground, shapes, np.ones(len(shapes)), distance_m)
    if "roads" in places:
        values["access"] = nearby.distance_to_nearest(ground, places["roads"].geometry, FARTHEST_ROAD_M)
    if "farmland" in places:
        values["farmland"] = nearby.area_inside(ground, _apart(places["farmland"].geometry))
    values |= _from_workspace(workspace, subjects, distance_m)
    return values


def rank(
    workspace: Workspace,
    kind: str,
    places: Mapping[str, Places],
    *,
    distance_m: float,
    weights: str = "",
    swing: float = 0.2,
) -> Order:
    """Rank tasks or hazard areas; nothing is saved.

    Parameters
    ----------
    workspace
        Where they are.
    kind
        "tasks" or "hazards".
    places
        See :func:`figures`.
    distance_m
        How far is near, metres.
    weights
        JSON, or the name of a saved set; empty weighs all that can be had alike.
    swing
        How far each weight is moved for the rank intervals.

    Raises
    ------
    InputError
        When there is nothing to rank, or a weight or figure is missing.
    """
    subjects = read_subjects(workspace, kind)
    values = figures(workspace, subjects, places, distance_m)
    chosen = WeightStore(workspace).read(weights) if weights.strip() else _alike(values)
    ranking = rank_tasks(subjects.name, values, chosen, indicators=INDICATORS, swing=swing)
    return Order(subjects, ranking, chosen, distance_m)


def save(workspace: Workspace, order: Order, *, decided_by: str, reason: str) -> None:
    """Record a person's decision on an order; tasks get rank and why, in one action.

    Raises
    ------
    RuleError
        When the person or the reason is missing.
    """
    why = order.sentences()
    ranks = {uuid: (int(order.ranking.rank[row]), why[row]) for row, uuid in enumerate(order.subjects.uuid)}
    content = {
        "weights": order.weights,
        "distance_m": order.distance_m,
        "indicators": [item.name for item in order.ranking.indicators],
        "swing": order.ranking.swing,
    }
    with workspace.action(f"Decide on the order of {order.subjects.kind}") as action:
        WeightStore(workspace).decide(
            action,
            TABLES[order.subjects.kind],
            ranks,
            decided_by=decided_by,
            reason=reason,
            content=content,
        )


def _sums_near(ground: Any, places: Any, carried: Any, distance_m: float) -> Any:
    """Add up what lies near; a layer without places carries nothing."""
    if len(places) == 0:
        return np.zeros((len(ground), *np.shape(carried)[1:]))
    return nearby.sums_near(ground, places, carried, distance_m)


def _alike(values: Mapping[str, Any]) -> dict[str, float]:
    return {name: 1.0 for name, column in values.items() if np.isfinite(column).all()}


def _apart(land: Any) -> Any:
    """Return land in pieces that do not overlap, so that no ground counts twice."""
    land = land[shapely.get_dimensions(land) == 2]
    return shapely.get_parts(union_in_clusters(land)) if len(land) else land


def _from_workspace(workspace: Workspace, subjects: Subjects, distance_m: float) -> dict[str, Any]:
    rows = workspace.connection.execute(_INCIDENTS).fetchall()
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [wkb_of(row["geom"]) for row in rows]
    carried = np.array([(1.0, float(row["victims"])) for row in rows]).reshape(-1, 2)
    near = _sums_near(subjects.geometry, shapely.from_wkb(blobs), carried, distance_m)
    values: dict[str, Any] = {"incidents": near[:, 0], "victims": near[:, 1]}
    values["devices"] = _devices(workspace, subjects)
    if np.isfinite(subjects.planned_days).any():
        values["effort"] = subjects.planned_days
    return values


def _devices(workspace: Workspace, subjects: Subjects) -> Any:
    place = {uuid: row for row, uuid in enumerate(subjects.uuid)}
    total = np.zeros(len(place))
    for uuid, text in workspace.connection.execute(_DEVICES[subjects.kind]):
        if uuid in place and text not in ("", "[]"):
            listed = json.loads(text)
            total[place[uuid]] += sum(float(item.get("count") or item.get("qty") or 0) for item in listed)
    return total
