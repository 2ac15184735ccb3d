# SPDX-License-Identifier: GPL-2.0-or-later
"""The points, legs and rows of a record that was changed: each keeps its identity where it can."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.spoken import spoken
from mine_planner.gis import record_proposals, record_rows, record_write
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

Values = dict[str, Any]
ENDED = spoken("The record was changed and computed anew.")
PROPOSALS = ("record_hypothesis", "record_adjustment", "record_refit")
QUESTIONS = ("record_north", "record_misclosure", "record_unlocated", "record_reading", "record_refit")
_VISIT = ("found_on_ground", "found_x", "found_y", "found_accuracy_m", "found_by", "found_on")


def update_children(
    action: Action, workspace: Workspace, placed: PlacedRecord, identity: tuple[str, str]
) -> None:
    """Bring a record's points, legs and rows in step with what it was computed to.

    ``identity`` is the uuids of map and record. A visit to a point stays as it is unless the record itself
    tells of one.
    """
    map_uuid, record_uuid = identity
    tripwires = record_write.tripwire_table(workspace)
    told = {point.label for point in placed.record.ref_points if point.visit is not None}
    points = []
    for values in record_rows.point_values(placed, map_uuid, record_uuid):
        at = values["geom"]
        made = {**values, "geom": None if at is None else action.blob(shapely.Point(at))}
        if values["label"] not in told:
            made = {name: value for name, value in made.items() if name not in _VISIT}
        points.append(made)
    _bring_in_step(action, workspace, "ref_point", record_uuid, points, lambda row: row["label"])
    legs = record_rows.leg_values(placed, record_uuid)
    _bring_in_step(action, workspace, "leg", record_uuid, legs, lambda row: row["seq"])
    rows = [
        {**values, "geom": action.blob(shapely.MultiLineString([values["geom"]]))}
        for values in record_rows.row_values(placed, map_uuid, record_uuid, tripwires)
    ]
    _bring_in_step(action, workspace, "mine_row", record_uuid, rows, lambda row: row["row_no"])


def _bring_in_step(
    action: Action,
    workspace: Workspace,
    table: str,
    record_uuid: str,
    wanted: Iterable[Values],
    key: Callable[[Any], Any],
) -> None:
    """Update rows with the same key in their order, add what is new, remove what has no counterpart."""
    there: dict[Any, list[str]] = {}
    for row in workspace.rows(table, record_uuid=record_uuid):
        there.setdefault(key(row), []).append(row["uuid"])
    for values in wanted:
        known = there.get(key(values))
        if known:
            action.update(table, known.pop(0), values)
        else:
            action.insert(table, values)
    for uuids in there.values():
        for uuid in uuids:
            action.delete(table, uuid)


def offer_anew(
    action: Action, workspace: Workspace, placed: PlacedRecord, record_uuid: str, person: str
) -> None:
    """Close the open proposals and questions of a record and write those of its new reading."""
    now = utc_now()
    who = {"decided_by": person.strip(), "decided_at": now, "reason": ENDED}
    for row in workspace.rows("proposal", subject_uuid=record_uuid, state="open"):
        if row["kind"] in PROPOSALS:
            action.update("proposal", row["uuid"], {**who, "state": "refused"})
    for row in workspace.rows("open_question", subject_uuid=record_uuid, state="open"):
        if row["topic"] in QUESTIONS:
            action.update("open_question", row["uuid"], {**who, "state": "settled", "decision": ENDED})
    for values in record_proposals.proposal_values(placed, record_uuid):
        add_proposal(action, values)
    for values in record_proposals.question_values(placed, record_uuid, now):
        place = values["geom"]
        action.insert("open_question", {**values, "geom": None if place is None else action.blob(place)})


def add_proposal(action: Action, values: Values) -> str:
    """Insert a proposal whose geometry is a shapely one or none; return its uuid."""
    lines = values["geom"]
    return action.insert("proposal", {**values, "geom": None if lines is None else action.blob(lines)})
