# SPDX-License-Identifier: GPL-2.0-or-later
"""A table set before it is brought in: every record with what was read of it, and what a person states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.record_drafts import RecordDraft, drafts_of
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.record_budget import RecordBudget
    from mine_planner.gis.record_import import LocatedTables, RecordFinding, RecordOrder
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.gis.tables import Tables
    from mine_planner.store.workspace import Workspace

READY, ASKS, WAITS, KNOWN = "ready", "asks", "waits", "known"
STATED = ("crs", "axis_order", "north", "laid_from", "pace_m", "angle_unit")
"""Columns of the head that a person may state where the form leaves them open."""


_KNOWN = "SELECT record, as_entered FROM minefield_record"


@dataclass(frozen=True)
class KnownRecords:
    """The records of a workspace: their numbers, and what was entered of each, as text."""

    numbers: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()


@dataclass(frozen=True)
class PreviewRow:
    """One record of a table set.

    Attributes
    ----------
    state
        ``ready``, ``asks`` (comes in, with questions for a person), ``waits`` (cannot be read) or ``known``
        (is in the workspace exactly so, and is left out).
    within_m
        Radius that holds 95 % of the worst row, gross errors apart; None where it is not located.
    read_crs, read_order
        System and order that its coordinates were read in, stated or recognised.
    """

    record: str
    points: int
    legs: int
    rows: int
    head: Mapping[str, str]
    read_crs: str
    read_order: str
    operation: str
    within_m: float | None
    state: str
    sentences: tuple[str, ...]


@dataclass
class Preview:
    """A table set, read and located, and nothing written yet."""

    content: Tables
    located: LocatedTables
    rows: list[PreviewRow]

    @property
    def findings(self) -> list[RecordFinding]:
        """The cells and records that cannot be taken as they are."""
        return [item for item in self.located.findings if item.outcome == "skipped"]

    @property
    def fresh(self) -> int:
        """How many records would come in."""
        return sum(row.state in (READY, ASKS) for row in self.rows)

    @property
    def systems(self) -> list[str]:
        """The systems that coordinates were read in."""
        return sorted({row.read_crs for row in self.rows if row.read_crs})


def read(path: Path) -> Tables:
    """Read a folder, its records.csv, or a workbook.

    Raises
    ------
    InputError
        When nothing can be read at all.
    """
    from mine_planner.gis import record_import, sources, tables

    with sources.many_objects():
        return tables.read_tables(path, record_import.SHEETS, "records")


def known_records(workspace: Workspace) -> KnownRecords:
    """Return the records that are in a workspace already."""
    rows = workspace.connection.execute(_KNOWN).fetchall()
    return KnownRecords(
        frozenset(str(row["record"]) for row in rows), frozenset(str(row["as_entered"]) for row in rows)
    )


def preview(
    path: Path,
    content: Tables,
    order: RecordOrder,
    target: QgsCoordinateReferenceSystem,
    budget: RecordBudget,
    step: Callable[[float], bool] | None = None,
    known: KnownRecords | None = None,
) -> Preview:
    """Locate what was read and say what came of each record; touches no workspace."""
    from mine_planner.gis import record_import, sources

    with sources.many_objects():
        located = record_import.locate(content, order, target, budget, step)
        located.file_name = path.name
        located.file_sha256 = record_import.tables_sha256(path)
        placed = {item.record.record: item for item in located.placed}
        said: dict[str, list[str]] = {}
        for finding in located.findings:
            said.setdefault(finding.record, []).append(finding.sentence)
        rows = [
            _row(name, draft, placed.get(name), tuple(said.get(name, ())), known or KnownRecords())
            for name, draft in drafts_of(content).items()
        ]
    return Preview(content, located, rows)


def _row(
    name: str, draft: RecordDraft, one: PlacedRecord | None, said: tuple[str, ...], known: KnownRecords
) -> PreviewRow:
    from mine_planner.domain.uncertainty import k_of_share
    from mine_planner.gis.record_operations import used_operation

    counts = tuple(len(draft.children[sheet]) for sheet in ("ref_points", "legs", "rows"))
    if one is None:
        return PreviewRow(name, *counts, draft.head, "", "", "", None, WAITS, said)
    sigma = one.sigma_m if one.placements else None
    state, sentences = _state(one, known)
    reading = next(iter(one.where.readings.values()), None)
    return PreviewRow(
        name,
        *counts,
        draft.head,
        one.where.crs,
        "" if reading is None else reading.order,
        used_operation(one),
        None if sigma is None else k_of_share(0.95) * sigma,
        state,
        sentences,
    )


def _state(one: PlacedRecord, known: KnownRecords) -> tuple[str, tuple[str, ...]]:
    """Return what becomes of a located record, and what is to be said of it."""
    from mine_planner.gis.record_rows import as_entered

    number = one.record.record
    if as_entered(one.record) in known.texts:
        return KNOWN, (spoken(f"Record {number} is in the workspace already, exactly so: it is left out."),)
    asked = tuple(text for _, text in one.questions)
    if number in known.numbers:
        beside = spoken(
            f"Another record {number} with other content is in the workspace: this one comes in beside it. "
            "Where both are one form, change the record that is there instead."
        )
        asked = (beside, *asked)
    return (ASKS if asked else READY), asked


def state_for(content: Tables, records: Iterable[str], stated: Mapping[str, str], words: str) -> Tables:
    """Return the tables with what a person states of records; ``words`` is noted in each.

    Only empty cells of the head are filled, since what stands on the form is evidence; a record is left as
    it is where nothing was open.
    """
    wanted = set(records)
    filled = {name: value for name, value in stated.items() if name in STATED and value}
    heads: list[tuple[int, dict[str, Any]]] = []
    for number, row in content["records"]:
        cells = dict(row)
        open_cells = {name: value for name, value in filled.items() if _is_open(name, cells.get(name))}
        if str(cells.get("record") or "").strip() in wanted and open_cells:
            listed = ", ".join(f"{name} {value}" for name, value in sorted(open_cells.items()))
            note = str(cells.get("note") or "").strip()
            added = f"{words}: {listed}"
            cells |= {**open_cells, "note": f"{note}; {added}" if note else added}
        heads.append((number, cells))
    return {**content, "records": heads}


def _is_open(name: str, value: object) -> bool:
    text = str(value or "").strip()
    return not text or (name == "north" and text.lower() == "unknown")
