# SPDX-License-Identifier: GPL-2.0-or-later
"""What the entry form writes: a new record, a changed one, one that waits, a reading that a person chose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import RuleError
from mine_planner.i18n import in_users_language, translate

if TYPE_CHECKING:
    from mine_planner.domain.record_drafts import RecordDraft
    from mine_planner.gis.record_entry import Decision
    from mine_planner.gis.record_import import RecordOrder
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.session import Session
    from mine_planner.ui.records.readings import OfferedReading


@dataclass(frozen=True)
class Origin:
    """Where a draft came from: the record that is changed, the waiting one that is corrected, or neither."""

    record_uuid: str = ""
    waiting_uuid: str = ""


def save(
    session: Session, placed: PlacedRecord, order: RecordOrder, origin: Origin, decision: Decision
) -> str:
    """Write a record as one action and return the uuid of its map.

    Raises
    ------
    InputError
        When it is there already, or a change names nobody or no reason.
    """
    from mine_planner.gis import record_entry
    from mine_planner.store import waiting_records

    workspace, name = session.workspace, placed.record.record
    if not origin.record_uuid:
        title = translate("MinePlanner", "Enter record {}").format(name)
        with session.action(title) as action:
            return record_entry.save_new(action, workspace, placed, order, origin.waiting_uuid)
    decision.check()
    title = translate("MinePlanner", "Change record {}").format(name)
    with session.action(title) as action:
        record_entry.save_changed(action, workspace, origin.record_uuid, placed, order, decision)
        row = workspace.row("minefield_record", uuid=origin.record_uuid)
        map_uuid = "" if row is None else str(row["map_uuid"])
        if origin.waiting_uuid:
            waiting_records.came_in(action, origin.waiting_uuid, map_uuid)
    return map_uuid


def reopened(session: Session, map_uuid: str) -> tuple[RecordDraft, RecordOrder, str]:
    """Return a saved record as the form begins with it."""
    from mine_planner.gis import record_entry

    uuid = record_entry.record_of_map(session.workspace, map_uuid)
    return (*record_entry.draft_of_saved(session.workspace, uuid), uuid)


def keep(session: Session, draft: RecordDraft, order: RecordOrder, origin: Origin, problem: str) -> None:
    """Put a draft among the waiting records, or bring the one that it came from up to date."""
    from mine_planner.store import waiting_records

    said = {
        "operation": order.operation,
        "override_reason": order.override_reason,
        "batch": order.batch,
        "source_grade": order.source_grade,
        "info_grade": order.info_grade,
        "record_uuid": origin.record_uuid,
    }
    name = draft.name or translate("MinePlanner", "without a number")
    words = problem or translate("MinePlanner", "Kept for later; nothing is wrong with it.")
    values = waiting_records.row_values("", name, words, draft.to_json(), said)
    with session.action(translate("MinePlanner", "Keep record {} for later").format(name)) as action:
        if origin.waiting_uuid:
            values.pop("file_name")
            action.update("import_finding", origin.waiting_uuid, values)
        else:
            action.insert("import_finding", values)


def warning_of(session: Session, record_uuid: str) -> str:
    """Say what a change would undo: a reading or an adjustment that a person chose."""
    row = session.workspace.row("minefield_record", uuid=record_uuid)
    chosen = "" if row is None else row["hypothesis"] or row["adjustment"]
    if not chosen:
        return ""
    words = translate(
        "MinePlanner",
        "A person decided how this record is read: “{}” Saving a change ends that decision and offers the "
        "readings anew; ground that it made hazard stays hazard.",
    )
    return words.format(chosen)


def take_reading(session: Session, record_uuid: str, reading: OfferedReading, decision: Decision) -> str:
    """Read a record as a person decided; return what to tell.

    Raises
    ------
    RuleError
        When the reading is not offered any more.
    """
    from mine_planner.gis import record_choices

    workspace = session.workspace
    if reading.adjusts:
        proposal = record_choices.propose_adjustment(workspace, record_uuid)
    else:
        rows = workspace.rows("proposal", subject_uuid=record_uuid, state="open")
        proposal = next((row["uuid"] for row in rows if row["explanation"] == reading.sentence), "")
    if not proposal:
        raise RuleError("This reading is not offered any more: open the record again.")
    count = record_choices.choose_proposal(workspace, proposal, decision.person, decision.reason)
    session.notice_changes()
    words = translate("MinePlanner", "Rows that lie as decided: {}. {}")
    return words.format(count, in_users_language(reading.sentence, parts=True))
