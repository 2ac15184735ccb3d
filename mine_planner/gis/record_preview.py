# SPDX-License-Identifier: GPL-2.0-or-later
"""A table set before it is brought in: every record with what was read of it, and what a person states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mine_planner.domain.record_drafts import RecordDraft, drafts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.record_budget import RecordBudget
    from mine_planner.gis.record_import import LocatedTables, RecordFinding, RecordOrder
    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.gis.tables import Tables

READY, ASKS, WAITS = "ready", "asks", "waits"
STATED = ("crs", "axis_order", "north", "laid_from", "pace_m", "angle_unit")
"""Columns of the head that a person may state where the form leaves them open."""


@dataclass(frozen=True)
class PreviewRow:
    """One record of a table set.

    Attributes
    ----------
    state
        ``ready``, ``asks`` (comes in, with questions for a person) or ``waits`` (cannot be read).
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


def preview(
    path: Path,
    content: Tables,
    order: RecordOrder,
    target: QgsCoordinateReferenceSystem,
    budget: RecordBudget,
    step: Callable[[float], bool] | None = None,
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
            _row(name, draft, placed.get(name), tuple(said.get(name, ())))
            for name, draft in drafts_of(content).items()
        ]
    return Preview(content, located, rows)


def _row(name: str, draft: RecordDraft, one: PlacedRecord | None, said: tuple[str, ...]) -> PreviewRow:
    from mine_planner.domain.uncertainty import k_of_share
    from mine_planner.gis.record_operations import used_operation

    counts = tuple(len(draft.children[sheet]) for sheet in ("ref_points", "legs", "rows"))
    if one is None:
        return PreviewRow(name, *counts, draft.head, "", "", "", None, WAITS, said)
    sigma = one.sigma_m if one.placements else None
    reading = next(iter(one.where.readings.values()), None)
    return PreviewRow(
        name,
        *counts,
        draft.head,
        one.where.crs,
        "" if reading is None else reading.order,
        used_operation(one),
        None if sigma is None else k_of_share(0.95) * sigma,
        ASKS if one.questions else READY,
        tuple(text for _, text in one.questions),
    )


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
