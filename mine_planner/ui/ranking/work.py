# SPDX-License-Identifier: GPL-2.0-or-later
"""The ranking itself, away from the window's thread."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mine_planner.background import Progress
    from mine_planner.gis.task_priority import Order


@dataclass(frozen=True)
class Wish:
    """What is to be ranked and by what.

    Attributes
    ----------
    kind
        ``tasks`` or ``hazards``.
    snapshots
        Layer of places by name, taken on the main thread.
    """

    path: Path
    kind: str
    weights: Mapping[str, float]
    distance_m: float
    snapshots: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Ranked:
    """An order, and sentences about places that did not count."""

    order: Order
    notes: list[str]
    wish: Wish


def rank(wish: Wish, progress: Progress) -> Ranked:
    """Read the places and rank; nothing is saved."""
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import sources

    # Python's collector would go over every fresh object again and again, and hold the window up.
    with sources.many_objects():
        return _rank(wish, progress)


def _rank(wish: Wish, progress: Progress) -> Ranked:
    from mine_planner.gis import priority_places, task_priority, workspaces
    from mine_planner.gis.steps import Steps
    from mine_planner.i18n import number, translate

    def step(percent: float) -> bool:
        progress.set_percent(percent)
        return not progress.is_cancelled()

    reading = Steps(step, translate("MinePlanner", "The ranking was cancelled: nothing was changed."))
    workspace = workspaces.open_workspace(wish.path, read_only=True)
    try:
        places, notes = {}, []
        crs = workspaces.workspace_crs(workspace)
        for name, taken in wish.snapshots.items():
            places[name], left_out = priority_places.read_places(taken, crs, reading.check)
            if left_out:
                words = translate(
                    "MinePlanner", "Features without a usable place, which do not count: {}, of {}."
                )
                notes.append(words.format(number(left_out), taken.name))
        order = task_priority.rank(
            workspace,
            wish.kind,
            places,
            distance_m=wish.distance_m,
            weights=json.dumps(dict(wish.weights)),
            step=step,
        )
    finally:
        workspace.close()
    return Ranked(order, notes, wish)


def record(ranked: Ranked, who: str, why: str) -> int:
    """Record a person's decision on an order; return how many are ranked."""
    from mine_planner.gis import task_priority, workspaces

    workspace = workspaces.open_workspace(ranked.wish.path)
    try:
        task_priority.save(workspace, ranked.order, decided_by=who, reason=why)
    finally:
        workspace.close()
    return len(ranked.order.subjects.uuid)
