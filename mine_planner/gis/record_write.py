# SPDX-License-Identifier: GPL-2.0-or-later
"""Write located records: maps, records, points, legs, rows, questions and proposals, as one action."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.completeness import completeness
from mine_planner.domain.grades import Grade
from mine_planner.domain.spoken import spoken
from mine_planner.gis import record_budget, record_proposals, record_rows
from mine_planner.gis.record_import import RecordFinding, RecordResult, default_batch
from mine_planner.store import authority, blob_arrays, bulk, maps, waiting_records
from mine_planner.store.values import new_uuids, utc_now

if TYPE_CHECKING:
    from mine_planner.domain.grades import GradeTable
    from mine_planner.gis.record_import import LocatedTables, RecordOrder
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

Values = dict[str, Any]
_KNOWN = "SELECT as_entered FROM minefield_record"


def write_records(workspace: Workspace, located: LocatedTables, order: RecordOrder) -> RecordResult:
    """Write what was located.

    Raises
    ------
    InputError, RuleError
        When a grade is missing or a rule of the workspace forbids it; nothing is written then.
    """
    with workspace.action(f"Import records from {located.file_name or 'the entry form'}") as action:
        return write_within(action, workspace, located, order)


def write_within(
    action: Action, workspace: Workspace, located: LocatedTables, order: RecordOrder
) -> RecordResult:
    """Write what was located as a part of an action; as :func:`write_records`."""
    result = RecordResult(waiting=len(located.waiting), findings=list(located.findings))
    result.warnings += located.warnings
    fresh = _without_known(workspace, located.placed, result)
    rows = _Rows()
    basis = record_budget.read_budget(workspace).words
    worst = authority.number(workspace, maps.WORST_SIGMA_KEY)
    grades = authority.grade_table(workspace)
    tripwires = tripwire_table(workspace)
    batch = maps.MapRegister(action, {"file_name": located.file_name}).batch(
        order.batch.strip() or default_batch(located.file_name or "Entry form")
    )
    uuids = new_uuids(2 * len(fresh))
    for (one, text), map_uuid, record_uuid in zip(fresh, uuids[::2], uuids[1::2], strict=True):
        values = map_values(one, order, grades, basis, worst)
        rows.add(
            "source_map", {"uuid": map_uuid, "batch_uuid": batch, **_shared(workspace, located), **values}
        )
        _collect(rows, one, (map_uuid, record_uuid, text), tripwires)
        result.map_uuids.append(map_uuid)
    _keep_findings(rows, result.findings, located)
    _keep_waiting(workspace, rows, located, order)
    rows.write(action, located.file_name or "entry form")
    result.records = len(fresh)
    result.rows = sum(len(_row_numbers(one)) for one, _ in fresh)
    return result


class _Rows:
    """Rows by table, waiting to be written at once; all rows of a table have the same columns."""

    def __init__(self) -> None:
        self._rows: dict[str, list[Values]] = {}

    def add(self, table: str, values: Values) -> None:
        self._rows.setdefault(table, []).append(values)

    def write(self, action: Action, source: str) -> None:
        for table, rows in self._rows.items():
            if "geom" in rows[0]:
                blobs = blob_arrays.geometry_blobs(_geometries(table, rows), action.srs_id)
                for row, blob in zip(rows, blobs, strict=True):
                    row["geom"] = blob
            columns = tuple(rows[0])
            bulk.bulk_insert(
                action, table, columns, ([row[column] for column in columns] for row in rows), source=source
            )


def _geometries(table: str, rows: list[Values]) -> Any:
    """Return the rows' geometries, built at once where they are given as coordinates."""
    given = [row["geom"] for row in rows]
    if table not in ("ref_point", "mine_row"):
        return given
    geometries = np.full(len(given), None, dtype=object)
    there = [place for place, item in enumerate(given) if item is not None]
    if there and table == "ref_point":
        geometries[there] = shapely.points(np.array([given[place] for place in there]))
    elif there:
        lines = shapely.linestrings(np.array([given[place] for place in there]))
        geometries[there] = shapely.multilinestrings(lines, indices=np.arange(len(lines)))
    return geometries


def _without_known(
    workspace: Workspace, placed: list[PlacedRecord], result: RecordResult
) -> list[tuple[PlacedRecord, str]]:
    """Return the records that are not in the workspace yet, each with the text of what was entered."""
    known = {row[0] for row in workspace.connection.execute(_KNOWN)}
    fresh = []
    for one in placed:
        text = record_rows.as_entered(one.record)
        if text in known:
            sentence = spoken(
                f"Record {one.record.record} is in the workspace already, exactly so: it was left out."
            )
            result.findings.append(
                RecordFinding(one.record.record, "records", 0, "", "", "", "skipped", sentence)
            )
        else:
            fresh.append((one, text))
    return fresh


def _shared(workspace: Workspace, located: LocatedTables) -> Values:
    return {
        "kind": "record",
        "file_name": located.file_name,
        "file_sha256": located.file_sha256,
        "imported_at": utc_now(),
        "imported_by": workspace.author.user,
    }


def map_values_of(workspace: Workspace, one: PlacedRecord, order: RecordOrder) -> Values:
    """Return the columns of ``source_map`` that a record decides, by the authority's settings."""
    basis = record_budget.read_budget(workspace).words
    worst = authority.number(workspace, maps.WORST_SIGMA_KEY)
    return map_values(one, order, authority.grade_table(workspace), basis, worst)


def map_values(
    one: PlacedRecord, order: RecordOrder, grades: GradeTable, basis: str, worst: float | None
) -> Values:
    """Return the columns of ``source_map`` that a record decides; the geometry is a shapely one."""
    record = one.record
    grade = Grade(record.srcrel or order.source_grade, record.inforel or order.info_grade)
    operation = one.where.operation
    content = completeness(record)
    sigma, sigma_basis = _sigma(one, basis, worst)
    return {
        "geom": _footprint(one, sigma),
        "name": f"Record {record.record}",
        "map_scale": None if record.map_scale is None else round(record.map_scale),
        "map_sheet": record.map_sheet,
        "map_edition": record.map_edition,
        "crs": one.where.crs,
        "crs_operation": "" if operation is None else operation.name,
        "crs_override_reason": "" if operation is None else operation.override_reason,
        "sourcereliability": grade.source,
        "inforeliability": grade.information,
        "evidence": grades.evidence(grade),
        "completeness": content.score,
        "sigma_m": sigma,
        "sigma_basis": sigma_basis,
        "status": "located" if one.placements else "digitised",
        "handed_over_by": record.source,
        "handed_over_on": record_rows.day(record.received_on),
        "feature_count": len(_row_numbers(one)),
        "note": " ".join((content.sentence, *one.where.doubts)),
    }


def _sigma(one: PlacedRecord, basis: str, worst: float | None) -> tuple[float, str]:
    """Return sigma and where it comes from; a record that is not located has the worst there is."""
    if one.sigma_m is not None and one.sigma_m > 0.0:
        operation = one.where.operation
        if operation is None:
            return one.sigma_m, spoken(f"worst row, from the {basis}")
        return one.sigma_m, spoken(f"worst row, from the {basis}, datum {operation.accuracy_m:g} m")
    if worst is not None:
        return worst, spoken("not located; the authority's worst figure")
    return 999_999.0, spoken("not located; the authority has not set a worst figure")


def _footprint(one: PlacedRecord, sigma: float) -> Any:
    at = [end for item in one.placements for row in item.solved.rows for end in record_rows.ends(row)]
    at += [(place.east, place.north) for place in one.where.positions.values()]
    if not at:
        return None
    margin = max(min(sigma, 1000.0), 1.0)
    hull = shapely.buffer(shapely.convex_hull(shapely.multipoints(at)), margin, quad_segs=2)
    return shapely.multipolygons([hull])


def _row_numbers(one: PlacedRecord) -> set[str]:
    return {row.row.row_no for item in one.placements for row in item.solved.rows}


def _collect(
    rows: _Rows, one: PlacedRecord, identity: tuple[str, str, str], tripwires: dict[str, bool]
) -> None:
    map_uuid, record_uuid, text = identity
    rows.add("minefield_record", {"uuid": record_uuid, **record_rows.record_values(one, map_uuid, text)})
    for table, made in (
        ("ref_point", record_rows.point_values(one, map_uuid, record_uuid)),
        ("leg", record_rows.leg_values(one, record_uuid)),
        ("mine_row", record_rows.row_values(one, map_uuid, record_uuid, tripwires)),
        ("proposal", record_proposals.proposal_values(one, record_uuid)),
        ("open_question", record_proposals.question_values(one, record_uuid, utc_now())),
    ):
        for values in made:
            rows.add(table, values)


def tripwire_table(workspace: Workspace) -> dict[str, bool]:
    """Return code or alias of ordnance, in capitals → whether it may have a tripwire."""
    found: dict[str, bool] = {}
    for row in workspace.rows("ordnance"):
        names = [row["code"], row["model"], *str(row["aliases"]).replace(";", ",").split(",")]
        for name in names:
            key = str(name).strip().upper()
            if key:
                found[key] = found.get(key, False) or bool(row["tripwire"])
    return found


def _keep_findings(rows: _Rows, findings: list[RecordFinding], located: LocatedTables) -> None:
    for item in findings:
        where = f"{item.sheet} {item.row}" if item.row else ""
        waits = spoken("The record waits until this is corrected in the table and brought in again.")
        rows.add(
            "import_finding",
            {
                "file_name": located.file_name,
                "source_fid": where,
                "map_name": item.record,
                "problem": item.sentence,
                "outcome": item.outcome,
                "explanation": waits
                if item.outcome == "skipped"
                else spoken("The record came in; this is open."),
                "attributes": json.dumps(
                    {"column": item.column, "value": item.value, "expected": item.expected},
                    ensure_ascii=False,
                ),
            },
        )


def _keep_waiting(workspace: Workspace, rows: _Rows, located: LocatedTables, order: RecordOrder) -> None:
    """Keep the cells of records that wait, unless exactly these cells wait already."""
    there = {(item.record, item.draft) for item in waiting_records.waiting(workspace)}
    said = {
        "operation": order.operation,
        "override_reason": order.override_reason,
        "batch": order.batch,
        "source_grade": order.source_grade,
        "info_grade": order.info_grade,
    }
    for name, draft in located.drafts.items():
        text = draft.to_json()
        if (name, text) in there:
            continue
        problems = [item.sentence for item in located.findings if item.record == name]
        words = problems[0] if problems else spoken(f"Record {name} cannot be read as it stands.")
        more = f" ({len(problems) - 1} more)" if len(problems) > 1 else ""
        values = waiting_records.row_values(located.file_name, name, words + more, text, said)
        rows.add("import_finding", values)
