# SPDX-License-Identifier: GPL-2.0-or-later
"""One record from the entry form: computed while it is typed, saved as one action, changed with a reason.

A change computes the record anew and moves its points and rows; it moves no hazard area, and proposals that
were open for the former reading are closed and offered anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.domain.record_drafts import RecordDraft, draft_of
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.domain.record_cells import CellProblem
    from mine_planner.gis.record_budget import RecordBudget
    from mine_planner.gis.record_import import RecordOrder
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace


@dataclass(frozen=True)
class EntryResult:
    """What a draft came to: the record placed, or the cells and the sentence that stand in the way."""

    placed: PlacedRecord | None
    problems: tuple[CellProblem, ...] = ()
    sentence: str = ""


@dataclass(frozen=True)
class Decision:
    """Who decides, and why."""

    person: str
    reason: str

    def check(self) -> None:
        """Refuse a decision that names nobody or no reason.

        Raises
        ------
        InputError
            When one of the two is missing.
        """
        if not self.person.strip() or not self.reason.strip():
            raise InputError("A decision needs who takes it and why: fill in both.")


def compute_draft(
    draft: RecordDraft, order: RecordOrder, target: QgsCoordinateReferenceSystem, budget: RecordBudget
) -> EntryResult:
    """Read and locate a draft; touches no workspace, and never raises for what is typed."""
    from mine_planner.domain.record_tables import parse_records
    from mine_planner.gis import record_place, record_positions

    if not draft.name:
        return EntryResult(None, (), spoken("The record has no number yet: fill it in first."))
    parsed = parse_records(draft.tables())
    if parsed.problems:
        return EntryResult(None, parsed.problems, parsed.problems[0].sentence)
    where = record_positions.place_references(parsed.records, target, order.operation, order.override_reason)
    if where[0].problem:
        return EntryResult(None, (), where[0].problem)
    try:
        placed = record_place.place_records(where, budget, target)[0]
    except InputError as error:
        return EntryResult(None, (), error.message)
    return EntryResult(placed)


def draft_of_saved(workspace: Workspace, record_uuid: str) -> tuple[RecordDraft, RecordOrder]:
    """Return a record of the workspace as it was entered, with the operation and grades it was saved with.

    Raises
    ------
    InputError
        When it is gone.
    """
    from mine_planner.gis.record_again import record_from_json
    from mine_planner.gis.record_import import RecordOrder

    row = workspace.row("minefield_record", uuid=record_uuid)
    of_map = None if row is None else workspace.row("source_map", uuid=row["map_uuid"])
    if row is None or of_map is None:
        raise InputError("This record is not in the workspace any more: refresh the view.")
    operation = row["crs_op"] if str(row["crs_op"]).startswith("+") else ""
    order = RecordOrder(
        operation,
        of_map["crs_override_reason"],
        source_grade=of_map["sourcereliability"],
        info_grade=of_map["inforeliability"],
    )
    return draft_of(record_from_json(row["as_entered"])), order


def record_of_map(workspace: Workspace, map_uuid: str) -> str:
    """Return the uuid of the record that a handed-over map is.

    Raises
    ------
    InputError
        When the map is no record.
    """
    row = workspace.row("minefield_record", map_uuid=map_uuid)
    if row is None:
        raise InputError("This handed-over map is no minefield record: choose one of the kind Record.")
    return str(row["uuid"])


def save_new(
    action: Action, workspace: Workspace, placed: PlacedRecord, order: RecordOrder, waiting_uuid: str = ""
) -> str:
    """Write a new record as a part of an action and return the uuid of its map.

    Parameters
    ----------
    waiting_uuid
        The waiting record that this is the correction of.

    Raises
    ------
    InputError
        When exactly this record is in the workspace already.
    """
    from mine_planner.gis import record_import, record_write
    from mine_planner.store import waiting_records

    located = record_import.LocatedTables("", "", [placed], [], [])
    result = record_write.write_within(action, workspace, located, order)
    if not result.map_uuids:
        raise InputError(result.findings[0].sentence)
    if waiting_uuid:
        waiting_records.came_in(action, waiting_uuid, result.map_uuids[0])
    return result.map_uuids[0]


def save_changed(
    action: Action,
    workspace: Workspace,
    record_uuid: str,
    placed: PlacedRecord,
    order: RecordOrder,
    decision: Decision,
) -> None:
    """Write a changed record over its former self as a part of an action; the journal keeps both.

    Raises
    ------
    InputError
        When the record is gone, or who or why is missing.
    """
    from mine_planner.gis import record_rows, record_update, record_write
    from mine_planner.store.values import utc_now

    decision.check()
    row = workspace.row("minefield_record", uuid=record_uuid)
    if row is None:
        raise InputError("This record is not in the workspace any more: refresh the view.")
    map_uuid = str(row["map_uuid"])
    values = record_write.map_values_of(workspace, placed, order)
    shape = values.pop("geom")
    values["geom"] = None if shape is None else action.blob(shape)
    action.update("source_map", map_uuid, values)
    text = record_rows.as_entered(placed.record)
    cleared: dict[str, Any] = {"hypothesis": "", "adjustment": ""}
    head = record_rows.record_values(placed, map_uuid, text)
    action.update("minefield_record", record_uuid, {**head, **cleared})
    record_update.update_children(action, workspace, placed, (map_uuid, record_uuid))
    record_update.offer_anew(action, workspace, placed, record_uuid, decision.person)
    entry = {
        "subject_table": "minefield_record",
        "subject_uuid": record_uuid,
        "what": f"Record {placed.record.record} was changed and computed anew.",
        "decided_by": decision.person.strip(),
        "decided_at": utc_now(),
        "reason": decision.reason.strip(),
    }
    action.insert("decision", entry)
