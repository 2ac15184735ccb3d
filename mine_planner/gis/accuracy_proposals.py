# SPDX-License-Identifier: GPL-2.0-or-later
"""What the measures of maps propose; applied by a person only, and no proposal releases land.

Imports numpy and shapely, so import this module late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.domain import map_proposals
from mine_planner.domain.errors import InputError
from mine_planner.gis import accuracy_effects, accuracy_order, accuracy_words
from mine_planner.store import authority
from mine_planner.store.accuracy import GRADE_KIND, GROWTH_KIND, SHIFT_KIND, SIGMA_KIND, AccuracyStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.gis.accuracy_compute import AccuracyRow
    from mine_planner.gis.accuracy_evidence import MapRow
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

DIRECT_KEY = "accuracy_direct_from"
INDIRECT_KEY = "accuracy_indirect_below"
"""Settings: the authority's recall thresholds (0 to 1) for direct and indirect evidence; no default."""

_NOTHING = {"added": 0, "grown": 0, "cancellation_proposed": 0}


def propose(workspace: Workspace, rows: list[AccuracyRow]) -> int:
    """Save what the measures propose, as one action; return how many proposals are open for these maps."""
    direct = authority.number(workspace, DIRECT_KEY)
    indirect = authority.number(workspace, INDIRECT_KEY)
    store, count = AccuracyStore(workspace), 0
    with workspace.action("Propose what the finds say about maps") as action:
        for row in rows:
            for item in row.maps:
                count += _propose_shift(store, action, item, row)
                count += _propose_sigma(store, action, item, row)
                if direct is not None and indirect is not None and row.measures.recall.trials:
                    count += _propose_grade(store, action, item, row, (direct, indirect))
    return count


def accept_proposal(workspace: Workspace, proposal: str, *, person: str, reason: str) -> dict[str, Any]:
    """Apply a proposal by a person's decision and compute the hazard areas anew.

    What grows is hazard at once; what would be vacated stays hazard, marked "cancellation proposed".

    Returns
    -------
    The map's uuid (empty for an order of tasks), and how many hazard areas are new, grew, or have a
    cancellation proposed.
    """
    row = workspace.row("proposal", uuid=proposal)
    if row is not None and row["kind"] == accuracy_order.ORDER_KIND:
        accuracy_order.accept_order(workspace, proposal, person=person, reason=reason)
        return {"map": "", **_NOTHING}
    store = AccuracyStore(workspace)
    with workspace.action("Accept what the finds say about a map") as action:
        map_uuid = store.accept(action, proposal, person=person, reason=reason)
    if row is not None and row["kind"] == GROWTH_KIND:
        return {"map": map_uuid, **_NOTHING, "added": 1}
    return {"map": map_uuid, **_compute_again(workspace)}


def refuse_proposal(workspace: Workspace, proposal: str, *, person: str, reason: str) -> None:
    """Leave everything as it is; the refusal and its reason are kept."""
    row = workspace.row("proposal", uuid=proposal)
    with workspace.action("Refuse a proposal") as action:
        if row is not None and row["kind"] == accuracy_order.ORDER_KIND:
            accuracy_order.refuse_order(workspace, action, proposal, person=person, reason=reason)
        else:
            AccuracyStore(workspace).refuse(action, proposal, person=person, reason=reason)


def reverse_proposal(workspace: Workspace, proposal: str, *, person: str, reason: str) -> dict[str, Any]:
    """Take an accepted shift, sigma, grade or order back, and compute hazard anew without releasing land."""
    row = workspace.row("proposal", uuid=proposal)
    if row is not None and row["kind"] == accuracy_order.ORDER_KIND:
        accuracy_order.reverse_order(workspace, proposal, person=person, reason=reason)
        return {"map": "", **_NOTHING}
    with workspace.action("Take back what was accepted about a map") as action:
        map_uuid = AccuracyStore(workspace).reverse(action, proposal, person=person, reason=reason)
    return {"map": map_uuid, **_compute_again(workspace)}


def measure_and_propose(
    workspace: Workspace, by: str, is_cancelled: Callable[[], bool], set_percent: Callable[[float], None]
) -> int:
    """Measure all maps and save what that proposes, with hazard growth and the order of tasks.

    Returns
    -------
    How many proposals are open then.

    Raises
    ------
    InputError
        When it was cancelled; then nothing is written.
    """
    from mine_planner.gis import accuracy_compute

    rows = accuracy_compute.measure(workspace, accuracy_compute.AccuracyOptions(by=by))
    set_percent(60)
    if is_cancelled():
        raise InputError("The measuring was cancelled: nothing was proposed.")
    propose(workspace, rows)
    set_percent(80)
    accuracy_effects.propose_growth(workspace)
    accuracy_order.propose_order(workspace, rows)
    set_percent(100)
    kinds = (SHIFT_KIND, SIGMA_KIND, GRADE_KIND, GROWTH_KIND, accuracy_order.ORDER_KIND)
    return sum(len(workspace.rows("proposal", kind=kind, state="open")) for kind in kinds)


def _compute_again(workspace: Workspace) -> dict[str, int]:
    from mine_planner.gis import hazard_compute

    if workspace.row("hazard_area", origin="computed") is None:
        return dict(_NOTHING)
    done = hazard_compute.compute_hazard_areas(workspace)
    return {
        "added": done.added,
        "grown": done.grown,
        "cancellation_proposed": done.cancellation_proposed,
    }


def _propose_shift(store: AccuracyStore, action: Action, item: MapRow, row: AccuracyRow) -> int:
    """Offer the shift of the group; without one, that of a map that is a single searched field."""
    found, name = row.shift, row.name
    if found is None or not found.significant:
        found, name = row.found.alone.get(item.index), item.name
    if found is None or not found.significant:
        return 0
    content = {**accuracy_words.shift_content(found), "group": name}
    words = accuracy_words.why_shift(name, found)
    store.propose(action, SHIFT_KIND, item.uuid, content, grows=True, explanation=words)
    return 1


def _propose_sigma(store: AccuracyStore, action: Action, item: MapRow, row: AccuracyRow) -> int:
    if row.sigma is None:
        return 0
    if abs(row.sigma.proposed_m - item.sigma_m) < 0.1 * item.sigma_m:
        return 0
    grows = row.sigma.proposed_m > item.sigma_m
    content = {
        "sigma_m": row.sigma.proposed_m,
        "estimate_m": row.sigma.estimate_m,
        "present_m": item.sigma_m,
        "at_edge": row.sigma.at_edge,
        "observations": row.sigma.observations,
    }
    store.propose(action, SIGMA_KIND, item.uuid, content, grows=grows, explanation=row.sigma.sentence)
    return 1


def _propose_grade(
    store: AccuracyStore, action: Action, item: MapRow, row: AccuracyRow, limits: tuple[float, float]
) -> int:
    found = map_proposals.propose_grade(
        row.measures.recall.interval, item.direct, direct_from=limits[0], indirect_below=limits[1]
    )
    if found is None:
        return 0
    content = {"evidence": "direct" if found.direct_proposed else "indirect"}
    grows = found.direct_proposed
    store.propose(action, GRADE_KIND, item.uuid, content, grows=grows, explanation=found.reason)
    return 1
