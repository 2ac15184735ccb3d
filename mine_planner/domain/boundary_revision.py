# SPDX-License-Identifier: GPL-2.0-or-later
"""A changed task boundary as a proposal: what is gained, what is given up, who has to approve."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.errors import RuleError
from mine_planner.domain.figures import rounded
from mine_planner.domain.life_cycle import COMPLETED, IN_PROGRESS, QUALITY_CHECKED, SUSPENDED, WITHDRAWN
from mine_planner.domain.spoken import spoken

Geoms = NDArray[np.object_]

#: While a team is on the ground a new boundary is a revision that somebody approves.
NEEDS_APPROVAL = frozenset({IN_PROGRESS, SUSPENDED})
#: A boundary on which results rest is not drawn anew.
CLOSED = frozenset({COMPLETED, QUALITY_CHECKED, WITHDRAWN})


@dataclass(frozen=True)
class Revision:
    """A proposed change of a boundary.

    Attributes
    ----------
    added, removed
        Ground gained and given up, polygonal, metres.
    removed_hazard_m2
        How much of the ground given up is hazard; it stays hazard outside the task.
    needs_approval
        True if the change may only stand once a person has approved it.
    sentence
        For the planner.
    """

    added: shapely.Geometry
    removed: shapely.Geometry
    removed_hazard_m2: float
    needs_approval: bool
    sentence: str


def revise_boundary(
    before: shapely.Geometry, after: shapely.Geometry, state: str, hazards: Geoms
) -> Revision:
    """Describe a change of a task's boundary before it is saved.

    Parameters
    ----------
    before, after
        Valid polygons, metres.
    state
        The task's state, as in :mod:`mine_planner.domain.life_cycle`.
    hazards
        Open hazards, valid polygons.

    Returns
    -------
    Revision
        Approval is needed while work goes on, and whenever hazard ground is given up.

    Raises
    ------
    RuleError
        If the task is completed, quality-checked or withdrawn.
    """
    if state in CLOSED:
        raise RuleError(
            f"The boundary of a task that is {state.replace('_', ' ')} cannot change: "
            "take the task a step back with a reason first, or plan a new one."
        )
    added, removed = shapely.difference(after, before), shapely.difference(before, after)
    met = hazards[shapely.intersects(hazards, removed)]
    lost = shapely.intersection(shapely.union_all(met), removed).area if len(met) else 0.0
    approval = state in NEEDS_APPROVAL or lost > 0
    text = spoken(f"{rounded(added.area)} m² are added and {rounded(removed.area)} m² given up.")
    if lost > 0:
        text += " " + spoken(
            f"Of what is given up, {rounded(lost)} m² are hazard and stay hazard outside the task."
        )
    if approval:
        text += " " + spoken("A person has to approve it.")
    return Revision(added, removed, float(lost), approval, text)
