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

from mine_planner.domain import in_parts, nearby
from mine_planner.domain.old_geos import union_in_clusters
from mine_planner.domain.priority import INDICATORS, Ranking, rank_tasks
from mine_planner.gis import priority_words
from mine_planner.gis.priority_subjects import HAZARDS, TABLES, TASKS, Subjects, read_subjects
from mine_planner.gis.steps import Steps, go_on
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.weights import WeightStore

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mine_planner.store.workspace import Workspace

FARTHEST_ROAD_M = 10_000.0
"""Beyond this every distance to a road counts alike."""

COUNTED = ("schools", "clinics", "water", "roads")

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
class Places:
    """Places of one layer with what each carries: indicator name to one figure per place."""

    geometry: Any
    figures: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Order:
    """A ranking with what it is of and rests on.

    Attributes
    ----------
    nearest
        Indicator to metres from each subject to the nearest such place, infinite where none is near.
    """

    subjects: Subjects
    ranking: Ranking
    weights: dict[str, float]
    distance_m: float
    nearest: Mapping[str, Any] = field(default_factory=dict)

    def sentences(self) -> list[str]:
        """Return why each ranks where it does, one sentence per row."""
        return [self.ranking.why(row) for row in range(len(self.subjects.uuid))]

    def reasons(self, row: int, top: int = 4) -> str:
        """Return what speaks most for a subject: "school 180 m, 3 incidents"."""
        names = [item.name for item in self.ranking.indicators]
        near = {name: float(column[row]) for name, column in self.nearest.items() if column[row] < np.inf}
        parts = dict(zip(names, self.ranking.parts[row].tolist(), strict=True))
        values = dict(zip(names, self.ranking.values[row].tolist(), strict=True))
        return priority_words.reasons(parts, values, near, top)

    def words(self, row: int) -> str:
        """Return reasons and how firm the rank is, as it is kept with a task."""
        low, high = self.ranking.interval(row)
        return f"{self.reasons(row)}; {priority_words.firmness(low, high, self.ranking.swing)}"


def figures(
    workspace: Workspace,
    subjects: Subjects,
    places: Mapping[str, Places],
    distance_m: float,
    check: Callable[[], None] = in_parts.nothing,
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
    check
        Called between parts of the work; may raise to stop it.
    """
    ground = subjects.geometry
    values: dict[str, Any] = {}
    people = places.get("people")
    if people is not None:
        for name, carried in people.figures.items():
            values[name] = _sums_near(ground, people.geometry, carried, distance_m, check)
    for name in COUNTED:
        if name in places:
            shapes = places[name].geometry
            values[name] = _sums_near(ground, shapes, np.ones(len(shapes)), distance_m, check)
    if "roads" in places:
        roads = places["roads"].geometry
        values["access"] = nearby.distance_to_nearest(ground, roads, FARTHEST_ROAD_M, check)
    if "farmland" in places:
        values["farmland"] = nearby.area_inside(ground, _apart(places["farmland"].geometry, check), check)
    values |= _from_workspace(workspace, subjects, distance_m, check)
    return values


def nearest_places(
    subjects: Subjects,
    places: Mapping[str, Places],
    distance_m: float,
    check: Callable[[], None] = in_parts.nothing,
) -> dict[str, Any]:
    """Return metres to the nearest school, clinic, water point and road, infinite beyond ``distance_m``."""
    found: dict[str, Any] = {}
    for name in COUNTED:
        shapes = places[name].geometry if name in places else ()
        if len(shapes):
            metres = nearby.distance_to_nearest(subjects.geometry, shapes, distance_m, check)
            found[name] = np.where(metres < distance_m, metres, np.inf)
    return found


def rank(
    workspace: Workspace,
    kind: str,
    places: Mapping[str, Places],
    *,
    distance_m: float,
    weights: str = "",
    swing: float = 0.2,
    step: Callable[[float], bool] = go_on,
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
    step
        Called with percent done; returns False to cancel.

    Raises
    ------
    InputError
        When there is nothing to rank, a weight or figure is missing, or it was cancelled.
    """
    steps = Steps(step, "The ranking was cancelled: nothing was changed.")
    subjects = read_subjects(workspace, kind)
    steps.to(10)
    values = figures(workspace, subjects, places, distance_m, steps.check)
    steps.to(70)
    nearest = nearest_places(subjects, places, distance_m, steps.check)
    steps.to(90)
    chosen = WeightStore(workspace).read(weights) if weights.strip() else _alike(values)
    ranking = rank_tasks(subjects.name, values, chosen, indicators=INDICATORS, swing=swing)
    return Order(subjects, ranking, chosen, distance_m, nearest)


def save(workspace: Workspace, order: Order, *, decided_by: str, reason: str) -> None:
    """Record a person's decision on an order; tasks get rank and why, in one action.

    Raises
    ------
    RuleError
        When the person or the reason is missing.
    """
    ranks = {
        uuid: (int(order.ranking.rank[row]), order.words(row)) for row, uuid in enumerate(order.subjects.uuid)
    }
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


def _sums_near(ground: Any, places: Any, carried: Any, distance_m: float, check: Callable[[], None]) -> Any:
    """Add up what lies near; a layer without places carries nothing."""
    if len(places) == 0:
        return np.zeros((len(ground), *np.shape(carried)[1:]))
    return nearby.sums_near(ground, places, carried, distance_m, check)


def _alike(values: Mapping[str, Any]) -> dict[str, float]:
    return {name: 1.0 for name, column in values.items() if np.isfinite(column).all()}


def _apart(land: Any, check: Callable[[], None]) -> Any:
    """Return land in pieces that do not overlap, so that no ground counts twice."""
    land = land[shapely.get_dimensions(land) == 2]
    return shapely.get_parts(union_in_clusters(land, check)) if len(land) else land


def _from_workspace(
    workspace: Workspace, subjects: Subjects, distance_m: float, check: Callable[[], None]
) -> dict[str, Any]:
    rows = workspace.connection.execute(_INCIDENTS).fetchall()
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [wkb_of(row["geom"]) for row in rows]
    carried = np.array([(1.0, float(row["victims"])) for row in rows]).reshape(-1, 2)
    near = _sums_near(subjects.geometry, in_parts.from_wkb(blobs), carried, distance_m, check)
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
