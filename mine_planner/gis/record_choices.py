# SPDX-License-Identifier: GPL-2.0-or-later
"""A person chooses how a record is to be read: a hypothesis, the adjustment, or the refit to found landmarks.

The choice moves the record's points and rows, with who, when and why. It moves no hazard area: ground that
the former reading made hazard stays so until a person files a cancellation report.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import record_again, record_budget, record_place, record_proposals, record_rows
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mine_planner.domain.gross_errors import GrossErrors
    from mine_planner.domain.records import LocatedPoint, LocatedRow
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

KINDS = ("record_hypothesis", "record_adjustment", "record_refit")


def propose_adjustment(workspace: Workspace, record_uuid: str) -> str:
    """Adjust a record by least squares and keep the result as a proposal; return its uuid.

    Raises
    ------
    InputError
        When nothing closes, or the record contradicts itself (its hypotheses come first).
    """
    placed = record_again.place_again(workspace, record_uuid)
    record_place.adjust_placed(placed)
    if placed.adjusted is None:
        raise InputError(
            f"Record {placed.record.record} has no closing leg that fits its error budget: look at the "
            "offered readings first."
        )
    return _keep(workspace, replace(placed, hypotheses=(), refit=None), record_uuid, "Adjust")


def propose_refit(workspace: Workspace, record_uuid: str) -> str:
    """Keep the refit to the landmarks that were found as a proposal; return its uuid.

    Raises
    ------
    InputError
        When no landmark of the record was found with a position.
    """
    placed = record_again.place_again(workspace, record_uuid)
    if placed.refit is None:
        raise InputError(
            f"No landmark of record {placed.record.record} was found with a position: enter what the "
            "reconnaissance brought back."
        )
    return _keep(workspace, replace(placed, hypotheses=(), adjusted=None), record_uuid, "Refit")


def _keep(workspace: Workspace, placed: PlacedRecord, record_uuid: str, verb: str) -> str:
    with workspace.action(f"{verb} record {placed.record.record}") as action:
        values = next(record_proposals.proposal_values(placed, record_uuid))
        lines = values["geom"]
        return action.insert("proposal", {**values, "geom": None if lines is None else action.blob(lines)})


def choose_proposal(workspace: Workspace, proposal_uuid: str, decided_by: str, reason: str) -> int:
    """Read a record as a proposal says, by a person's decision; return the number of rows moved.

    Raises
    ------
    InputError
        When who or why is missing.
    RuleError
        When the proposal is decided already, or is none of a record.
    """
    if not decided_by.strip() or not reason.strip():
        raise InputError("A decision needs who takes it and why: fill in both.")
    proposal = workspace.row("proposal", uuid=proposal_uuid)
    if proposal is None or proposal["kind"] not in KINDS:
        raise RuleError("This proposal is not one of a record: refresh the view and choose again.")
    if proposal["state"] != "open":
        raise RuleError("This proposal is decided already: look at the record's history.")
    record_uuid = proposal["subject_uuid"]
    placed = record_again.place_again(workspace, record_uuid)
    gross = record_budget.read_budget(workspace).gross
    points, rows = _as_proposed(placed, proposal["kind"], json.loads(proposal["content"]), gross)
    with workspace.action(f"Choose a reading of record {placed.record.record}") as action:
        _move_points(workspace, action, record_uuid, points)
        _move_rows(workspace, action, record_uuid, rows)
        _decide(workspace, action, dict(proposal), decided_by, reason)
        row = workspace.row("minefield_record", uuid=record_uuid)
        sigma = max((_sigma(item) for item in rows), default=0.0)
        if row is not None and sigma > 0.0:
            values = {"sigma_m": sigma, "sigma_basis": f"as chosen: {proposal['explanation']}"[:500]}
            action.update("source_map", row["map_uuid"], values)
    return len(rows)


def _as_proposed(
    placed: PlacedRecord, kind: str, content: dict[str, Any], gross: GrossErrors
) -> tuple[Mapping[str, LocatedPoint], Sequence[LocatedRow]]:
    if placed.settings is None:
        raise InputError("This record cannot be located: find a landmark and enter its position.")
    if kind == "record_adjustment":
        record_place.adjust_placed(placed)
        if placed.adjusted is None:
            raise RuleError("The record does not close any more: have it adjusted anew.")
        return placed.adjusted.points, placed.adjusted.rows
    if kind == "record_hypothesis":
        solved = record_again.read_as(placed, content, gross)
        return solved.points, solved.rows
    if placed.refit is None or not placed.placements:
        raise RuleError("The landmarks of this record were not found: enter the reconnaissance again.")
    solved = record_again.refitted(placed, content)
    return solved.points, solved.rows


def _move_points(
    workspace: Workspace, action: Action, record_uuid: str, points: Mapping[str, LocatedPoint]
) -> None:
    for row in workspace.rows("ref_point", record_uuid=record_uuid):
        point = points.get(row["label"])
        if point is not None:
            values = {
                "geom": action.blob(shapely.Point(point.east, point.north)),
                "sigma_m": point.cov.sigma_major,
            }
            action.update("ref_point", row["uuid"], values)


def _move_rows(workspace: Workspace, action: Action, record_uuid: str, rows: Sequence[LocatedRow]) -> None:
    """Move each row to where it was chosen to be; the other placements of it are decided against."""
    located = {item.row.row_no: item for item in rows}
    done: set[str] = set()
    for row in workspace.rows("mine_row", record_uuid=record_uuid):
        item = located.get(row["row_no"])
        if item is None:
            continue
        if row["row_no"] in done:
            action.delete("mine_row", row["uuid"])
            continue
        done.add(row["row_no"])
        line = shapely.MultiLineString([record_rows.ends(item)])
        values = {"geom": action.blob(line), "sigma_m": _sigma(item), "attributes": ""}
        action.update("mine_row", row["uuid"], values)


def _sigma(row: LocatedRow) -> float:
    return max(row.cov_from.sigma_major, row.cov_to.sigma_major)


def _decide(
    workspace: Workspace, action: Action, proposal: dict[str, Any], decided_by: str, reason: str
) -> None:
    record_uuid, now = proposal["subject_uuid"], utc_now()
    who = {"decided_by": decided_by, "decided_at": now}
    action.update("proposal", proposal["uuid"], {**who, "state": "accepted", "reason": reason})
    for row in workspace.rows("proposal", subject_uuid=record_uuid, state="open"):
        if row["uuid"] != proposal["uuid"] and row["kind"] in KINDS:
            other = {**who, "state": "refused", "reason": spoken("Another reading of the record was chosen.")}
            action.update("proposal", row["uuid"], other)
    for row in workspace.rows("open_question", subject_uuid=record_uuid, state="open"):
        if row["topic"] in record_again.ANSWERED:
            answer = {**who, "state": "settled", "decision": proposal["explanation"], "reason": reason}
            action.update("open_question", row["uuid"], answer)
    # A reading is where an adjustment or a refit starts from, so another reading ends them.
    chosen = {"adjustment": proposal["explanation"]}
    if proposal["kind"] == "record_hypothesis":
        chosen = {"hypothesis": proposal["explanation"], "adjustment": ""}
    action.update("minefield_record", record_uuid, chosen)
    action.insert(
        "decision",
        {
            "subject_table": "minefield_record",
            "subject_uuid": record_uuid,
            "what": proposal["explanation"],
            **who,
            "reason": reason,
            "content": proposal["content"],
        },
    )
