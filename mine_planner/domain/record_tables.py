# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of minefield records: every cell read or reported, good records in, bad ones waiting.

The columns are described for people in resources/sample/README-records.md.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mine_planner.domain import record_sheets as sheets
from mine_planner.domain.errors import InputError
from mine_planner.domain.record_cells import CellProblem, RowReader
from mine_planner.domain.record_sheets import COLUMNS
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from mine_planner.domain.records import Leg, MinefieldRecord, RefPoint, Row

    TableRows = Iterable[tuple[int, Mapping[str, Any]]]

__all__ = ["COLUMNS", "ParsedRecords", "WaitingRecord", "parse_records"]


@dataclass(frozen=True, slots=True)
class WaitingRecord:
    """A record that waits until its cells are corrected."""

    record: str
    problems: tuple[CellProblem, ...]


@dataclass(frozen=True, slots=True)
class ParsedRecords:
    """What the tables hold: records to bring in, records that wait, and every bad cell."""

    records: tuple[MinefieldRecord, ...]
    waiting: tuple[WaitingRecord, ...]
    problems: tuple[CellProblem, ...]


class _Tables:
    """The child rows by record while the sheets are read."""

    def __init__(self) -> None:
        self.problems: list[CellProblem] = []
        self.by_record: dict[str, list[CellProblem]] = defaultdict(list)
        self.points: dict[str, dict[str, RefPoint]] = defaultdict(dict)
        self.legs: dict[str, dict[int, Leg]] = defaultdict(dict)
        self.rows: dict[str, dict[str, Row]] = defaultdict(dict)
        self.row_places: dict[str, list[tuple[int, Row]]] = defaultdict(list)

    def settle(self, reader: RowReader, record: str, before: int) -> bool:
        """Book the problems of one row on its record; tell whether the row is good."""
        self.by_record[record] += self.problems[before:]
        return not reader.bad


def parse_records(tables_in: Mapping[str, TableRows]) -> ParsedRecords:
    """Read the four tables.

    Parameters
    ----------
    tables_in
        Sheet name → rows; each row is its number in the table (headings: 1) and its cells by
        column name, as text, numbers, dates or ``None``. ``legs`` and ``rows`` may be absent.

    Returns
    -------
    ParsedRecords
        A record comes in only when every cell that belongs to it, in all four tables, can be
        read.

    Raises
    ------
    InputError
        When there is no sheet ``records``.
    """
    if "records" not in tables_in:
        message = (
            "There is no sheet records among the tables; name the four sheets records, "
            "ref_points, legs and rows as in the template."
        )
        raise InputError(message)
    tables = _Tables()
    heads = _read_heads(tables_in["records"], tables)
    for sheet, add in (("ref_points", _add_point), ("legs", _add_leg), ("rows", _add_row)):
        for number, row in tables_in.get(sheet, ()):
            reader = RowReader(sheet, number, row, tables.problems)
            if any(reader.cells.values()):
                _read_child(reader, heads, tables, add)
    _check_row_ends(heads, tables)
    good, waiting = [], []
    for name, head in heads.items():
        if tables.by_record[name]:
            waiting.append(WaitingRecord(name, tuple(tables.by_record[name])))
        else:
            good.append(_assemble(head, tables))
    return ParsedRecords(tuple(good), tuple(waiting), tuple(tables.problems))


def _assemble(head: MinefieldRecord, tables: _Tables) -> MinefieldRecord:
    name = head.record
    legs = tuple(leg for _, leg in sorted(tables.legs[name].items()))
    points, rows = tables.points[name], tables.rows[name]
    return replace(head, ref_points=tuple(points.values()), legs=legs, rows=tuple(rows.values()))


def _read_heads(rows: TableRows, tables: _Tables) -> dict[str, MinefieldRecord]:
    heads: dict[str, MinefieldRecord] = {}
    for number, row in rows:
        reader = RowReader("records", number, row, tables.problems)
        if not any(reader.cells.values()):
            continue
        before = len(tables.problems)
        name = reader.take("record", must=True)
        head = sheets.read_head(reader, name)
        if name in heads:
            reader.report("record", name, spoken("an id that no other record in this table has"))
        elif name:
            heads[name] = head
        tables.settle(reader, name, before)
    return heads


def _read_child(
    reader: RowReader,
    heads: Mapping[str, MinefieldRecord],
    tables: _Tables,
    add: Callable[[RowReader, MinefieldRecord, _Tables], None],
) -> None:
    before = len(tables.problems)
    name = reader.take("record", must=True)
    if name and name not in heads:
        reader.report("record", name, spoken("the id of a record in the sheet records"))
        return
    head = heads.get(name)
    if head is not None:
        add(reader, head, tables)
    tables.settle(reader, name, before)


def _add_point(reader: RowReader, head: MinefieldRecord, tables: _Tables) -> None:
    point = sheets.read_point(reader)
    if point.label in tables.points[head.record]:
        reader.report("label", point.label, spoken("a name that no other point of this record has"))
    tables.points[head.record][point.label] = point


def _add_leg(reader: RowReader, head: MinefieldRecord, tables: _Tables) -> None:
    leg = sheets.read_leg(reader, head)
    if leg.from_pt and leg.from_pt == leg.to_pt:
        reader.report("to_pt", leg.to_pt, spoken("another point than the one the leg starts from"))
    if leg.seq in tables.legs[head.record]:
        reader.report("seq", str(leg.seq), spoken("a number that no other leg of this record has"))
    tables.legs[head.record][leg.seq] = leg


def _add_row(reader: RowReader, head: MinefieldRecord, tables: _Tables) -> None:
    row = sheets.read_row(reader)
    known = tables.rows[head.record].get(row.row_no)
    if known is None:
        tables.rows[head.record][row.row_no] = row
    elif not _same_line(known, row):
        reader.report("row_no", row.row_no, spoken("the same ends and offset on every line of a row"))
    else:
        joined = replace(known, mines=(*known.mines, *row.mines))
        tables.rows[head.record][row.row_no] = joined
    tables.row_places[head.record].append((reader.row, row))


def _same_line(one: Row, other: Row) -> bool:
    return (one.from_pt, one.to_pt, one.row_offset_m) == (
        other.from_pt,
        other.to_pt,
        other.row_offset_m,
    )


def _check_row_ends(heads: Mapping[str, MinefieldRecord], tables: _Tables) -> None:
    """Report ends of rows that no point and no leg of the record names."""
    for name in heads:
        known = set(tables.points[name])
        for leg in tables.legs[name].values():
            known |= {leg.from_pt, leg.to_pt}
        for number, row in tables.row_places[name]:
            for column, label in (("from_pt", row.from_pt), ("to_pt", row.to_pt)):
                if label and label not in known:
                    expected = spoken("a point of this record, from ref_points or legs")
                    problem = CellProblem("rows", number, column, label, expected)
                    tables.problems.append(problem)
                    tables.by_record[name].append(problem)
