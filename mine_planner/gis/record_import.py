# SPDX-License-Identifier: GPL-2.0-or-later
"""Minefield records come into the workspace: the good ones located, the others waiting with their cells.

Reading and locating (:func:`locate_tables`) need only values, so they may run in the background; writing
(:func:`write_records`) is one action.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from mine_planner.domain.spoken import spoken
from mine_planner.gis import record_budget, tables, workspaces

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.domain.record_cells import CellProblem
    from mine_planner.domain.record_drafts import RecordDraft
    from mine_planner.domain.record_tables import WaitingRecord
    from mine_planner.gis.record_budget import RecordBudget
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.gis.tables import Tables
    from mine_planner.store.workspace import Workspace

SHEETS = ("records", "ref_points", "legs", "rows")


@dataclass(frozen=True)
class RecordOrder:
    """What a planner says about a set of records.

    Attributes
    ----------
    operation
        EPSG code or PROJ pipeline of the datum operation; empty takes the first that is made for the ground.
    override_reason
        Why a system without a known datum shift is taken all the same.
    batch
        Name of the batch; empty makes one of file and day.
    source_grade, info_grade
        For records that state none.
    """

    operation: str = ""
    override_reason: str = ""
    batch: str = ""
    source_grade: str = "F"
    info_grade: int = 6


@dataclass(frozen=True)
class RecordFinding:
    """One cell or record that is listed; ``outcome`` is skipped or noted."""

    record: str
    sheet: str
    row: int
    column: str
    value: str
    expected: str
    outcome: str
    sentence: str


@dataclass
class LocatedTables:
    """Records before they are written: located ones, names of waiting ones, and what is to be listed.

    ``drafts`` holds the cells of those that wait, by record.
    """

    file_name: str
    file_sha256: str
    placed: list[PlacedRecord]
    waiting: list[str]
    findings: list[RecordFinding]
    warnings: list[str] = field(default_factory=list)
    drafts: dict[str, RecordDraft] = field(default_factory=dict)


@dataclass
class RecordResult:
    """What came of it: records and rows brought in, records that wait, and every finding."""

    records: int = 0
    rows: int = 0
    waiting: int = 0
    findings: list[RecordFinding] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    map_uuids: list[str] = field(default_factory=list)


def import_records(workspace: Workspace, path: Path, order: RecordOrder) -> RecordResult:
    """Read, locate and write a table set.

    Raises
    ------
    InputError
        When nothing can be read at all, or a grade is missing.
    """
    from mine_planner.gis import sources

    with sources.many_objects():
        return _import(workspace, path, order)


def _import(workspace: Workspace, path: Path, order: RecordOrder) -> RecordResult:
    from mine_planner.gis import record_write

    located = locate_tables(
        path, order, workspaces.workspace_crs(workspace), record_budget.read_budget(workspace)
    )
    return record_write.write_records(workspace, located, order)


def locate_tables(
    path: Path, order: RecordOrder, target: QgsCoordinateReferenceSystem, budget: RecordBudget
) -> LocatedTables:
    """Read and locate a table set; touches no workspace.

    Raises
    ------
    InputError
        When nothing can be read at all.
    """
    content = tables.read_tables(path, SHEETS, "records")
    located = locate(content, order, target, budget)
    located.file_name = path.name
    located.file_sha256 = tables_sha256(path)
    return located


def locate(
    content: Tables,
    order: RecordOrder,
    target: QgsCoordinateReferenceSystem,
    budget: RecordBudget,
    step: Callable[[float], bool] | None = None,
) -> LocatedTables:
    """Locate records from cells, as read from a file or typed into the entry form.

    ``step`` is told the share done (0 to 100) and answers whether to go on.

    Raises
    ------
    InputError
        When there is no sheet ``records``, or ``step`` said no.
    """
    from mine_planner.domain.record_drafts import drafts_of
    from mine_planner.domain.record_tables import parse_records
    from mine_planner.gis import record_place, record_positions

    parsed = parse_records(content)
    findings = [_cell_finding(item) for item in _problems(parsed.waiting)]
    listed = {item for waiting in parsed.waiting for item in waiting.problems}
    findings += [_cell_finding(("", item)) for item in parsed.problems if item not in listed]
    waiting = [item.record for item in parsed.waiting]
    where = record_positions.place_references(parsed.records, target, order.operation, order.override_reason)
    good = []
    for item in where:
        problem = item.problem or _dates_problem(item.record)
        if problem:
            waiting.append(item.record.record)
            findings.append(_record_finding(item.record.record, problem, "skipped"))
        else:
            good.append(item)
    placed = record_place.place_records(good, budget, target, step)
    findings += [
        _record_finding(one.record.record, text, "noted") for one in placed for _, text in one.questions
    ]
    warnings = list(budget.warnings) if placed else []
    drafts = drafts_of(content) if waiting else {}
    kept = {name: drafts[name] for name in waiting if name in drafts}
    return LocatedTables("", "", placed, waiting, findings, warnings, kept)


def tables_sha256(path: Path) -> str:
    """Return one SHA-256 over the files of a table set."""
    if path.is_file() and path.suffix.lower() in tables.WORKBOOK_ENDINGS:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    digest = hashlib.sha256()
    for sheet, file in tables.table_files(path, SHEETS, "records").items():
        digest.update(sheet.encode() + b"\x00" + file.read_bytes() + b"\x00")
    return digest.hexdigest()


def _problems(waiting: tuple[WaitingRecord, ...]) -> list[tuple[str, CellProblem]]:
    return [(item.record, problem) for item in waiting for problem in item.problems]


def _cell_finding(item: tuple[str, CellProblem]) -> RecordFinding:
    record, problem = item
    return RecordFinding(
        record,
        problem.sheet,
        problem.row,
        problem.column,
        problem.value,
        problem.expected,
        "skipped",
        problem.sentence,
    )


def _record_finding(record: str, sentence: str, outcome: str) -> RecordFinding:
    return RecordFinding(record, "records", 0, "", "", "", outcome, sentence)


def _dates_problem(record: Any) -> str:
    first, last = record.laid_from, record.laid_to
    if first and last and first[: len(last)] > last[: len(first)]:
        return spoken(
            f"Record {record.record} was finished on {last}, before it was begun on {first}: correct a date."
        )
    return ""


def default_batch(file_name: str) -> str:
    """Return the name of a batch that nobody named."""
    return f"{file_name} {date.today().isoformat()}"  # noqa: DTZ011 - a local day
