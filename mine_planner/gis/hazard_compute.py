# SPDX-License-Identifier: GPL-2.0-or-later
"""Compute hazard areas from the workspace's evidence and write them without ever releasing land.

A re-run lets areas grow. What it would vacate stays hazard: the area keeps its outline, and a
proposal with the vacated ground waits until a person files a cancellation report.

Ground that a person's report closed or cancelled stays closed for the evidence that the report knew;
evidence that it did not know makes it hazard again.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain import uncertainty
from mine_planner.domain.errors import InputError
from mine_planner.domain.hazard_areas import hazard_areas
from mine_planner.domain.spoken import spoken
from mine_planner.gis import hazard_evidence, sources
from mine_planner.gis.hazard_known import read_known
from mine_planner.gis.hazard_write import HazardResult, HazardWriter
from mine_planner.gis.steps import Steps, go_on
from mine_planner.store import authority

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mine_planner.store.workspace import Workspace

K_KEY = "corridor_k"
DEFAULT_K = 2.45
"""Holds 95 % of positions in two dimensions (k = 2 would hold 86.5 % only)."""


def k_of(workspace: Workspace, given: float | None) -> float:
    """Return k: what was given, else the authority's setting, else the k of 95 %.

    Raises
    ------
    InputError
        When k is not above 0.
    """
    k = given if given is not None else authority.number(workspace, K_KEY)
    k = DEFAULT_K if k is None else k
    if not 0 < k <= 10:
        raise InputError("K must be above 0 and at most 10: 2.45 holds 95 % of positions, 3.03 holds 99 %.")
    return k


def compute_hazard_areas(
    workspace: Workspace,
    *,
    k: float | None = None,
    maps: Sequence[str] = (),
    min_area_m2: float = 0.0,
    step: Callable[[float], bool] = go_on,
) -> HazardResult:
    """Compute hazard areas and save them as one action.

    Parameters
    ----------
    workspace
        Open for writing.
    k
        Sigmas of the corridor; None takes the authority's setting.
    maps
        uuids of the maps to use; empty for all. Ground of other maps is then left as it is.
    min_area_m2
        Smaller areas are enlarged or merged, never dropped.
    step
        Called with percent done; returns False to cancel, which leaves no trace.

    Raises
    ------
    InputError
        When there is no evidence, a figure is wrong, or it was cancelled.
    """
    # Python's collector would go over hundreds of thousands of fresh objects, and hold everything up.
    with sources.many_objects():
        return _compute(workspace, k_of(workspace, k), maps, min_area_m2, step)


def _compute(
    workspace: Workspace,
    k: float,
    maps: Sequence[str],
    min_area_m2: float,
    step: Callable[[float], bool],
) -> HazardResult:
    steps = Steps(step, spoken("The computation was cancelled: nothing was changed."))
    found = hazard_evidence.read_evidence(workspace, maps, steps.check)
    steps.to(20)
    if len(found.pieces) == 0:
        raise InputError(
            "There is no evidence to compute hazard areas from: bring in a handed-over map first."
        )
    table = hazard_evidence.class_table(authority.grade_table(workspace))
    areas = hazard_areas(found.pieces, k, min_area_m2=min_area_m2, class_table=table, check=steps.check)
    steps.to(60)
    result = HazardResult(share=uncertainty.share_of_k(k), notes=found.left_out)
    result.area_m2 = float(sum(area.geometry.area for area in areas))
    known = read_known(workspace)
    steps.to(70)
    with workspace.action("Compute hazard areas", "bulk") as action:
        writer = HazardWriter(workspace, action, found, k, result)
        writer.write(areas, known, maps=frozenset(maps))
        steps.to(99)
    while areas:  # freed bit by bit: all at once would hold the window up
        del areas[-1_000:]
    return result
