# SPDX-License-Identifier: GPL-2.0-or-later
"""Open questions between offices, and the decisions that settle them.

An open question is derived from the concurrent versions and is never exchanged itself: every office
that holds the same versions has the same question under the same uuid. A decision is exchanged, and
carries the whole question, so that an office which never saw the dispute shows how it ended.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from mine_planner.domain.merge import DELETED, PRESENCE, Absent, Fate, Version
from mine_planner.domain.merge_rules import Dispute
from mine_planner.store import exchange_records, gpkg_blob, sql
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from mine_planner.domain.merge import Versions
    from mine_planner.store.action import Action
    from mine_planner.store.exchange_ledger import Ledger

TOPIC_PREFIX = "merge_"
TOPIC_DELETE = "merge_delete"
TOPIC_DUPLICATE = "merge_duplicate"
SETTLED = "Settle a question between offices"
"""What the decision's ``what`` begins with."""
TAKEN_BACK = "Take back the settling of a question between offices"
"""The ``what`` of a decision that takes an earlier one back."""

_OPEN = (
    "SELECT uuid FROM open_question WHERE subject_uuid = ? AND state = 'open' "
    "AND topic LIKE 'merge\\_%' ESCAPE '\\' AND topic <> 'merge_duplicate'"
)
_BY_UUID = "SELECT uuid, state FROM open_question WHERE uuid = ?"
_DECISIONS = (
    "SELECT uuid, decided_by, decided_at, reason, content FROM decision "
    "WHERE subject_uuid = ? AND what LIKE ? ORDER BY uuid"
)
_TAKEN_BACK = (
    "SELECT json_extract(content, '$.taken_back') FROM decision "
    "WHERE subject_uuid = ? AND what = ? AND json_valid(content)"
)
_QUESTION_COLUMNS = (
    *("topic", "subject_table", "subject_uuid", "field", "ours", "theirs", "our_office", "their_office"),
)


def derived_uuid(*parts: str) -> str:
    """Return a uuid (version 8, RFC 9562) that follows from its parts: the same in every office."""
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()
    variant = "89ab"[int(digest[16], 16) % 4]
    return "-".join((digest[:8], digest[8:12], "8" + digest[13:16], variant + digest[17:20], digest[20:32]))


def delete_dispute(fate: Fate, presence: tuple[Version, ...]) -> Dispute:
    """Return the dispute about a row that one office deleted and another changed or restored."""
    said = [v._replace(value="deleted" if v.value == DELETED else "restored", saw=()) for v in presence]
    kept = {v.dot: v._replace(value="changed") for _, v in fate.unseen}
    return Dispute(PRESENCE, TOPIC_DELETE, (*said, *kept.values()))


def question_of(ledger: Ledger, table: str, uuid: str, dispute: Dispute) -> dict[str, Any]:
    """Return the row of ``open_question`` that asks about a dispute."""
    versions = sorted(dispute.versions, key=lambda version: version.dot)
    dots = [part for v in versions for part in (v.origin, str(v.counter))]
    texts: list[str] = []
    offices: list[str] = []
    for version in versions:
        text = as_text(version.value)
        if text not in texts:
            texts.append(text)
            offices.append(ledger.office_of(version.origin))
    return {
        "uuid": derived_uuid(dispute.topic, table, uuid, dispute.field, *dots),
        "topic": dispute.topic,
        "subject_table": table,
        "subject_uuid": uuid,
        "field": dispute.field,
        "ours": texts[0],
        "theirs": texts[1] if len(texts) == 2 else json.dumps(texts[1:], ensure_ascii=False),
        "our_office": offices[0],
        "their_office": ", ".join(dict.fromkeys(offices[1:])),
    }


def as_text(value: object) -> str:
    """Return a value for the dock: an outline as WKT, nothing as an empty text."""
    if isinstance(value, bytes):
        import shapely

        # The dimension is named since QGIS's older GEOS refuses shapely's default.
        geometry: Any = gpkg_blob.geometry_from_blob(value)
        return str(shapely.to_wkt(geometry, rounding_precision=-1, output_dimension=2))
    return "" if value is None or isinstance(value, Absent) else str(value)


def disputed_ground(dispute: Dispute, shown: bytes | None, srs_id: int) -> bytes | None:
    """Return what the map shows beside a question: the ground in dispute, else the row's own place."""
    from mine_planner.domain import merge_ground

    outlines = [v.value for v in dispute.versions if dispute.field == "geom" and isinstance(v.value, bytes)]
    wkbs = [gpkg_blob.wkb_of(outline) for outline in outlines]
    if len(wkbs) < 2 or not all(_is_polygon(wkb) for wkb in wkbs):
        return shown
    between = merge_ground.between(wkbs)
    return shown if between is None else blob_of(between, srs_id)


def _is_polygon(wkb: bytes) -> bool:
    order = "little" if wkb[0] == 1 else "big"
    return int.from_bytes(wkb[1:5], order) % 1000 in (3, 6)  # type: ignore[arg-type]


def blob_of(wkb: bytes, srs_id: int) -> bytes:
    """Wrap WKB as a GeoPackage BLOB with its envelope."""
    import shapely

    return gpkg_blob.blob_from_geometry(shapely.from_wkb(wkb), srs_id)


def keep_questions(action: Action, subject_uuid: str, expected: Iterable[dict[str, Any]]) -> tuple[int, int]:
    """Make a row's open questions exactly those expected; return how many came and went."""
    connection = action.connection
    wanted = {question["uuid"]: question for question in expected}
    there = {row["uuid"] for row in connection.execute(_OPEN, (subject_uuid,))}
    for uuid in sorted(there - wanted.keys()):
        action.delete("open_question", uuid)
    raised = 0
    for uuid in sorted(wanted.keys() - there):
        if connection.execute(_BY_UUID, (uuid,)).fetchone() is None:
            action.insert("open_question", {**wanted[uuid], "raised_at": utc_now(), "state": "open"})
            raised += 1
    return raised, len(there - wanted.keys())


def record_decision(
    action: Action,
    question: dict[str, Any],
    decision: str,
    by: str,
    reason: str,
    at: str,
    uuid: str = "",
    before: Mapping[str, Versions] | None = None,
) -> None:
    """Write the decision on a question, and the question as settled by it.

    The versions that it replaces go along, so that it can be taken back while nobody else has it.
    """
    replaced = {
        name: [exchange_records.packed(name, version, str) for version in versions]
        for name, versions in (before or {}).items()
    }
    asked = {name: question[name] for name in ("uuid", *_QUESTION_COLUMNS)}
    row = {
        "subject_table": question["subject_table"],
        "subject_uuid": question["subject_uuid"],
        "what": SETTLED + ": " + (question["field"] or question["topic"]),
        "decided_by": by.strip() or "-",
        "decided_at": at,
        "reason": reason,
        "content": json.dumps(
            {"question": asked, "decision": decision, "before": replaced}, ensure_ascii=False
        ),
    }
    if uuid:
        row["uuid"] = uuid
    action.insert("decision", row)
    show_decisions(action, question["subject_uuid"])


def show_decisions(action: Action, subject_uuid: str) -> None:
    """Show every decided question of a row as settled, by the first decision where there are several."""
    connection = action.connection
    shown: set[str] = set()
    gone = {row[0] for row in connection.execute(_TAKEN_BACK, (subject_uuid, TAKEN_BACK))}
    for row in connection.execute(_DECISIONS, (subject_uuid, SETTLED + "%")).fetchall():
        read = None if row["uuid"] in gone else _read_decision(row)
        if read is None or read["uuid"] in shown:
            continue
        shown.add(read["uuid"])
        _show(action, connection, read)


def _read_decision(row: sqlite3.Row) -> dict[str, Any] | None:
    """Return the settled question that a decision carries; a text that is no such thing is left alone."""
    try:
        content = json.loads(row["content"])
        asked = {name: str(content["question"][name]) for name in ("uuid", *_QUESTION_COLUMNS)}
        decision = str(content["decision"])
    except (ValueError, KeyError, TypeError):
        return None
    settled = {"state": "settled", "decision": decision, "geom": None, "raised_at": row["decided_at"]}
    who = {name: row[name] for name in ("decided_by", "decided_at", "reason")}
    return {**asked, **settled, **who} if len(asked["uuid"]) == 36 else None


def _show(action: Action, connection: sqlite3.Connection, question: dict[str, Any]) -> None:
    if connection.execute(_BY_UUID, (question["uuid"],)).fetchone() is None:
        action.insert("open_question", question)
        return
    values = {name: value for name, value in question.items() if name != "uuid"}
    connection.execute(sql.update("open_question", tuple(values)), (*values.values(), question["uuid"]))
