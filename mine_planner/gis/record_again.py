# SPDX-License-Identifier: GPL-2.0-or-later
"""Compute a record of the workspace anew: from what was entered, read as a person chose to read it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mine_planner.domain.covariance import Cov2
from mine_planner.domain.errors import InputError
from mine_planner.domain.gross_errors import widened
from mine_planner.domain.hypotheses import largest_miss
from mine_planner.domain.landmark_refit import RefitProposal
from mine_planner.domain.record_rows import locate_rows
from mine_planner.domain.record_solver import solve_record
from mine_planner.domain.records import (
    Leg,
    MinefieldRecord,
    MineLine,
    Position,
    Reconnaissance,
    RefPoint,
    Row,
)
from mine_planner.gis import record_budget, record_place, record_positions, workspaces
from mine_planner.gis.record_place import Placement

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from mine_planner.domain.gross_errors import GrossErrors
    from mine_planner.domain.records import LocatedPoint, SolvedRecord
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.gis.record_positions import RecordPositions
    from mine_planner.store.workspace import Workspace

ANSWERED = ("record_north", "record_misclosure", "record_unlocated", "record_reading")
"""Questions that are settled once a person has chosen how a record is read."""


def record_from_json(text: str) -> MinefieldRecord:
    """Return a record as it was entered, from ``minefield_record.as_entered``."""
    values = json.loads(text)
    values["ref_points"] = tuple(_point(item) for item in values["ref_points"])
    values["legs"] = tuple(Leg(**item) for item in values["legs"])
    values["rows"] = tuple(_row(item) for item in values["rows"])
    return MinefieldRecord(**values)


def _point(values: dict[str, Any]) -> RefPoint:
    visit = values["visit"]
    return RefPoint(**{**values, "visit": None if visit is None else Reconnaissance(**visit)})


def _row(values: dict[str, Any]) -> Row:
    return Row(**{**values, "mines": tuple(MineLine(**item) for item in values["mines"])})


def place_again(workspace: Workspace, record_uuid: str) -> PlacedRecord:
    """Compute a record of the workspace anew, with its stored datum operation, as entered or as it was chosen
    to be read; an adjustment or a refit is not in it, so that a newer one starts from the record itself.

    Raises
    ------
    InputError
        When it is gone or its reference points cannot be read any more.
    """
    row = workspace.row("minefield_record", uuid=record_uuid)
    if row is None:
        raise InputError("This record is not in the workspace any more: refresh the view.")
    of_map = workspace.row("source_map", uuid=row["map_uuid"])
    reason = "" if of_map is None else of_map["crs_override_reason"]
    target = workspaces.workspace_crs(workspace)
    record = record_from_json(row["as_entered"])
    operation = row["crs_op"] if str(row["crs_op"]).startswith("+") else ""
    where = record_positions.place_references([record], target, operation, reason)[0]
    if where.problem:
        raise InputError(where.problem)
    _take_visits(workspace, record_uuid, where)
    budget = record_budget.read_budget(workspace)
    placed = record_place.place_records([where], budget, target)[0]
    chosen = _accepted(workspace, record_uuid, row["hypothesis"])
    if chosen is not None and placed.settings is not None:
        _take_reading(placed, chosen, budget.gross)
    return placed


def _take_visits(workspace: Workspace, record_uuid: str, where: RecordPositions) -> None:
    """Take what came back from looking for the landmarks, as the workspace keeps it."""
    visits: dict[str, Reconnaissance] = {}
    for row in workspace.rows("ref_point", record_uuid=record_uuid):
        if row["found_on_ground"] == "not_visited":
            continue
        label, accuracy = row["label"], row["found_accuracy_m"]
        visits[label] = Reconnaissance(
            row["found_on_ground"],
            accuracy_m=accuracy,
            found_by=row["found_by"],
            found_on=row["found_on"] or "",
        )
        if row["found_x"] is not None and row["found_y"] is not None:
            where.found[label] = Position(row["found_x"], row["found_y"], True, accuracy)
    points = tuple(
        replace(point, visit=visits.get(point.label, point.visit)) for point in where.record.ref_points
    )
    where.record = replace(where.record, ref_points=points)


def place_as_chosen(workspace: Workspace, record_uuid: str) -> PlacedRecord:
    """Compute a record as :func:`place_again`, adjusted or moved to found landmarks where a person chose so.

    Raises
    ------
    InputError
        As :func:`place_again`.
    """
    placed = place_again(workspace, record_uuid)
    row = workspace.row("minefield_record", uuid=record_uuid)
    chosen = None if row is None else _accepted(workspace, record_uuid, row["adjustment"])
    if chosen is None or placed.settings is None or not placed.placements:
        return placed
    if chosen["kind"] == "record_adjustment":
        record_place.adjust_placed(placed)
        found = placed.adjusted
        if found is not None:
            solved = replace(placed.placements[0].solved, points=dict(found.points), rows=tuple(found.rows))
            placed.placements = [Placement(chosen["explanation"], solved)]
    else:
        solved = refitted(placed, json.loads(chosen["content"]))
        placed.placements, placed.refit = [Placement(chosen["explanation"], solved)], None
    return placed


def _accepted(workspace: Workspace, record_uuid: str, explanation: str) -> sqlite3.Row | None:
    """Return the proposal whose words a record carries as chosen; a change of the record ends it."""
    if not explanation:
        return None
    found = workspace.rows("proposal", ("decided_at", "fid"), subject_uuid=record_uuid, state="accepted")
    return next((row for row in reversed(found) if row["explanation"] == explanation), None)


def read_as(placed: PlacedRecord, content: dict[str, Any], gross: GrossErrors) -> SolvedRecord:
    """Return a record solved as a hypothesis reads it, and take its points and settings for what follows.

    Raises
    ------
    InputError
        When the record has no settings to be solved with.
    """
    if placed.settings is None:
        raise InputError("This record cannot be located: find a landmark and enter its position.")
    norths = replace(placed.settings.norths, declination_deg=content["declination_deg"])
    placed.settings = replace(placed.settings, norths=norths, pace_m=content["pace_m"])
    placed.where.positions = {label: Position(**item) for label, item in content["positions"].items()}
    reading = record_from_json(json.dumps(content["reading"]))
    return widened(solve_record(reading, placed.where.positions, placed.settings), gross)


def _take_reading(placed: PlacedRecord, chosen: sqlite3.Row, gross: GrossErrors) -> None:
    """Leave the one placement that a person chose, and what the landmarks say of it."""
    solved = read_as(placed, json.loads(chosen["content"]), gross)
    placed.placements = [Placement(chosen["explanation"], solved)]
    placed.hypotheses = ()
    placed.misclosure_m = largest_miss(solved) if solved.misclosures else None
    placed.questions = [item for item in placed.questions if item[0] not in ANSWERED]
    record_place.propose_refit_of(placed)


def refitted(placed: PlacedRecord, content: dict[str, Any]) -> SolvedRecord:
    """Return the placement moved as a kept refit says.

    Raises
    ------
    InputError
        When the record has no settings to place its rows with.
    """
    if placed.settings is None:
        raise InputError("This record cannot be located: find a landmark and enter its position.")
    refit = _refit_of(content)
    solved = placed.placements[0].solved
    points: Mapping[str, LocatedPoint] = {
        label: _moved(point, refit) for label, point in solved.points.items()
    }
    legs = tuple(
        replace(
            leg,
            azimuth_grid_deg=(leg.azimuth_grid_deg + refit.turn_deg) % 360.0,
            dist_m=leg.dist_m * refit.scale,
        )
        for leg in solved.legs
    )
    rows, _ = locate_rows(placed.record.rows, points, placed.settings.budget)
    return replace(solved, legs=legs, points=dict(points), rows=tuple(rows))


def _moved(point: LocatedPoint, refit: RefitProposal) -> LocatedPoint:
    east, north = refit.apply(point.east, point.north)
    return replace(point, east=east, north=north, cov=refit.cov.plus(point.cov))


def _refit_of(content: dict[str, Any]) -> RefitProposal:
    """Return a refit from what its proposal keeps; its errors are the same in all directions."""
    return RefitProposal(
        content["method"],
        content["d_east"],
        content["d_north"],
        content["turn_deg"],
        content["scale"],
        tuple(content["centre"]),
        tuple(content["used"]),
        (),
        tuple(content["lost"]),
        {},
        None,
        Cov2.circular(content["sigma_m"]),
        "",
    )
