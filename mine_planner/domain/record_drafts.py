# SPDX-License-Identifier: GPL-2.0-or-later
"""A record as it is being typed: cells as text, good or bad, until it can be read as a whole.

A draft is what the entry form edits and what waits after an import; it becomes a record only through
:func:`mine_planner.domain.record_tables.parse_records`, like a table that was handed in.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mine_planner.domain.record_cells import as_text
from mine_planner.domain.record_sheets import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mine_planner.domain.records import MinefieldRecord, Row

Cells = dict[str, str]
TableRows = list[tuple[int, dict[str, Any]]]

SHEETS = tuple(COLUMNS)
CHILD_SHEETS = SHEETS[1:]


@dataclass
class RecordDraft:
    """The cells of one record.

    Attributes
    ----------
    head
        Cells of its row in the sheet ``records``, by column.
    children
        Sheet (``ref_points``, ``legs``, ``rows``) → its rows, without the column ``record``.
    """

    head: Cells = field(default_factory=dict)
    children: dict[str, list[Cells]] = field(default_factory=lambda: {sheet: [] for sheet in CHILD_SHEETS})

    @property
    def name(self) -> str:
        """The record's id; empty while none is typed."""
        return self.head.get("record", "").strip()

    def tables(self) -> dict[str, TableRows]:
        """Return the record as a table set; row 1 of each sheet counts as 2, below the headings."""
        made: dict[str, TableRows] = {"records": [(2, dict(self.head))]}
        for sheet in CHILD_SHEETS:
            made[sheet] = [
                (number, {"record": self.name, **cells})
                for number, cells in enumerate(self.children.get(sheet, ()), 2)
                if any(value.strip() for value in cells.values())
            ]
        return made

    def to_json(self) -> str:
        """Return the cells that hold something, so that they can be kept."""
        children = {sheet: [_filled(row) for row in rows] for sheet, rows in self.children.items()}
        return json.dumps({"head": _filled(self.head), **children}, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> RecordDraft:
        """Return a draft that was kept; what is not there stays empty."""
        values = json.loads(text)
        return cls(
            dict(values.get("head", {})), {sheet: list(values.get(sheet, [])) for sheet in CHILD_SHEETS}
        )


def _filled(cells: Mapping[str, str]) -> Cells:
    return {name: value for name, value in cells.items() if value}


def drafts_of(tables: Mapping[str, Iterable[tuple[int, Mapping[str, Any]]]]) -> dict[str, RecordDraft]:
    """Split a table set into drafts by record; rows of records that are not listed belong to none."""
    drafts: dict[str, RecordDraft] = {}
    for _, row in tables.get("records", ()):
        cells = _cells(row)
        name = cells.get("record", "")
        if name and name not in drafts:
            drafts[name] = RecordDraft(cells)
    for sheet in CHILD_SHEETS:
        for _, row in tables.get(sheet, ()):
            cells = _cells(row)
            draft = drafts.get(cells.pop("record", ""))
            if draft is not None:
                draft.children[sheet].append(cells)
    return drafts


def _cells(row: Mapping[str, Any]) -> Cells:
    return {str(name).strip().lower(): as_text(value) for name, value in row.items()}


def draft_of(record: MinefieldRecord) -> RecordDraft:
    """Return a record as it was entered, as cells again."""
    head = {name.rstrip("*"): _said(getattr(record, name.rstrip("*"))) for name in COLUMNS["records"]}
    legs = [
        {
            **{name: _said(getattr(leg, name)) for name in _LEG_CELLS},
            "azimuth_dir": "back" if leg.backwards else "forward",
        }
        for leg in record.legs
    ]
    rows = [cells for row in record.rows for cells in _row_cells(row)]
    points = [_point_cells(point) for point in record.ref_points]
    return RecordDraft(head, {"ref_points": points, "legs": legs, "rows": rows})


_LEG_CELLS = (
    "seq",
    "from_pt",
    "to_pt",
    "azimuth_raw",
    "dist_raw",
    "dist_unit",
    "angle_unit",
    "north",
    "note",
)
_POINT_CELLS = ("label", "role", "descr", "x_text", "y_text", "crs")
_MINE_CELLS = ("ordnance", "qty_recorded", "fuze", "anti_lift", "depth_cm", "qty_removed_by_layer", "note")


def _point_cells(point: Any) -> Cells:
    cells = {name: _said(getattr(point, name)) for name in _POINT_CELLS}
    visit = point.visit
    if visit is not None:
        cells |= {
            "found": visit.state,
            "found_x_text": visit.x_text,
            "found_y_text": visit.y_text,
            "found_crs": visit.crs,
            "found_accuracy_m": _said(visit.accuracy_m),
            "found_by": visit.found_by,
            "found_on": visit.found_on,
        }
    return cells


def _row_cells(row: Row) -> list[Cells]:
    line = {"row_no": row.row_no, "from_pt": row.from_pt, "to_pt": row.to_pt}
    line |= {"row_offset_m": _said(row.row_offset_m), "spacing_m": _said(row.spacing_m)}
    if not row.mines:
        return [line]
    return [{**line, **{name: _said(getattr(mine, name)) for name in _MINE_CELLS}} for mine in row.mines]


def _said(value: Any) -> str:
    """Return a value as a cell; nothing stays nothing, whole figures lose their ``.0``."""
    return as_text(value)


def next_leg(legs: list[Cells]) -> Cells:
    """Return the cells that a new leg begins with: the next number, from where the last one ended."""
    numbers = [int(leg["seq"]) for leg in legs if leg.get("seq", "").strip().isdigit()]
    last = legs[-1] if legs else {}
    return {"seq": str(max(numbers, default=0) + 1), "from_pt": last.get("to_pt", "") if legs else ""}


def next_row(rows: list[Cells]) -> Cells:
    """Return the cells that a new row begins with: the next number between the same two points."""
    numbers = [int(row["row_no"]) for row in rows if row.get("row_no", "").strip().isdigit()]
    last = rows[-1] if rows else {}
    made = {name: last.get(name, "") for name in ("from_pt", "to_pt", "spacing_m")}
    return {**made, "row_no": str(max(numbers, default=len(rows)) + 1)}
