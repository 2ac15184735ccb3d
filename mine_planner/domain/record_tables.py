# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of minefield records: every cell read or reported, good records in, bad ones waiting.

The columns are described for people in resources/sample/README-records.md.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from mine_planner.domain import record_cells as cells
from mine_planner.domain.coordinate_text import looks_geographic, parse_metres
from mine_planner.domain.errors import InputError
from mine_planner.domain.mgrs import looks_like_mgrs
from mine_planner.domain.record_cells import CellProblem, RowReader
from mine_planner.domain.records import (
    Leg,
    MinefieldRecord,
    MineLine,
    Reconnaissance,
    RefPoint,
    Row,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    TableRows = Iterable[tuple[int, Mapping[str, Any]]]

#: Sheets and their columns, for the template; columns marked * must be filled.
COLUMNS: dict[str, tuple[str, ...]] = {
    "records": (
        "record*",
        *("source", "form_no", "copy_no", "received_on", "unit_code", "laid_from", "laid_to"),
        *("kind", "method", "life_time", "map_scale", "map_sheet", "map_edition", "crs"),
        *("axis_order", "angle_unit", "north", "declination_deg", "decl_date", "pace_m"),
        *("front_m", "depth_m", "n_rows", "srcrel", "inforel", "has_sketch", "note"),
    ),
    "ref_points": (
        *("record*", "label*", "role*", "descr", "x_text", "y_text", "crs", "found"),
        *("found_x_text", "found_y_text", "found_crs", "found_accuracy_m", "found_by", "found_on"),
    ),
    "legs": (
        *("record*", "seq*", "from_pt*", "to_pt*", "azimuth_raw*", "azimuth_dir", "dist_raw*"),
        *("dist_unit", "angle_unit", "north", "note"),
    ),
    "rows": (
        *("record*", "row_no*", "from_pt*", "to_pt*", "row_offset_m", "spacing_m", "ordnance"),
        *("qty_recorded", "fuze", "anti_lift", "depth_cm", "qty_removed_by_layer", "note"),
    ),
}

_ANGLE_UNIT = cells.code("deg", "dms", "mil6000", "mil6400")
_NORTH = cells.code("magnetic", "grid", "true", "unknown")
_ROLE = cells.code("landmark", "benchmark", "corner", "lane", "start", "turning", "end")
_STATE = cells.code("found", "not_found", "moved")
_METRES = cells.number(0.0, 100_000.0, "a length in metres")
_PACE = cells.number(0.3, 1.5, "the length of one pace in metres, 0.3 to 1.5")
_COUNT = cells.whole(0, 1_000_000, "a whole number")


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


def parse_records(sheets: Mapping[str, TableRows]) -> ParsedRecords:
    """Read the four tables.

    Parameters
    ----------
    sheets
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
    if "records" not in sheets:
        message = (
            "There is no sheet records among the tables; name the four sheets records, "
            "ref_points, legs and rows as in the template."
        )
        raise InputError(message)
    tables = _Tables()
    heads = _read_heads(sheets["records"], tables)
    for sheet, read in (("ref_points", _read_point), ("legs", _read_leg), ("rows", _read_row)):
        for number, row in sheets.get(sheet, ()):
            reader = RowReader(sheet, number, row, tables.problems)
            if any(reader.cells.values()):
                _read_child(reader, heads, tables, read)
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
        head = _read_head(reader, name)
        if name in heads:
            reader.report("record", name, "an id that no other record in this table has")
        elif name:
            heads[name] = head
        tables.settle(reader, name, before)
    return heads


def _read_head(reader: RowReader, name: str) -> MinefieldRecord:
    take = reader.take
    plain = {
        column: take(column)
        for column in (
            *("source", "form_no", "copy_no", "unit_code", "method", "life_time"),
            *("map_sheet", "map_edition", "crs", "note"),
        )
    }
    dates = {c: take(c, cells.date) for c in ("received_on", "laid_from", "laid_to", "decl_date")}
    return MinefieldRecord(
        record=name,
        angle_unit=take("angle_unit", _ANGLE_UNIT, "deg"),
        north=take("north", _NORTH, "unknown"),
        kind=take("kind", cells.code("AT", "AP", "MIX", "UNK"), "UNK"),
        map_scale=take("map_scale", cells.map_scale, None),
        axis_order=take("axis_order", cells.code("north_first", "east_first")),
        declination_deg=take("declination_deg", cells.number(-180.0, 180.0, "degrees, east positive"), None),
        pace_m=take("pace_m", _PACE, None),
        front_m=take("front_m", _METRES, None),
        depth_m=take("depth_m", _METRES, None),
        n_rows=take("n_rows", _COUNT, None),
        srcrel=take("srcrel", cells.code("A", "B", "C", "D", "E", "F")),
        inforel=take("inforel", cells.whole(1, 6, "a whole number from 1 to 6"), None),
        has_sketch=take("has_sketch", cells.yes_no, None),
        **plain,
        **dates,
    )


def _read_child(reader: RowReader, heads: Mapping[str, MinefieldRecord], tables: _Tables, read: Any) -> None:
    before = len(tables.problems)
    name = reader.take("record", must=True)
    if name and name not in heads:
        reader.report("record", name, "the id of a record in the sheet records")
        return
    head = heads.get(name)
    if head is not None:
        read(reader, head, tables)
    tables.settle(reader, name, before)


def _read_point(reader: RowReader, head: MinefieldRecord, tables: _Tables) -> None:
    take = reader.take
    label = take("label", must=True)
    x_text, y_text = _coordinates(reader, "x_text", "y_text")
    point = RefPoint(
        label=label,
        role=take("role", _ROLE, "landmark", must=True),
        x_text=x_text,
        y_text=y_text,
        descr=take("descr"),
        crs=take("crs"),
        visit=_read_visit(reader),
    )
    if label in tables.points[head.record]:
        reader.report("label", label, "a name that no other point of this record has")
    tables.points[head.record][label] = point


def _read_visit(reader: RowReader) -> Reconnaissance | None:
    take = reader.take
    state = take("found", _STATE)
    if not state:
        return None
    x_text, y_text = _coordinates(reader, "found_x_text", "found_y_text")
    accuracy = cells.number(0.001, 1000.0, "an accuracy in metres above nought")
    return Reconnaissance(
        state,
        x_text,
        y_text,
        take("found_crs"),
        take("found_accuracy_m", accuracy, None),
        take("found_by"),
        take("found_on", cells.date),
    )


def _coordinates(reader: RowReader, x_column: str, y_column: str) -> tuple[str, str]:
    """Read two coordinate texts: both, none, or an MGRS reference in the first."""
    x_text, y_text = reader.take(x_column), reader.take(y_column)
    if looks_like_mgrs(f"{x_text}{y_text}") or not (x_text or y_text):
        return x_text, y_text
    if looks_geographic(x_text, y_text):
        return x_text, y_text
    for column, value in ((x_column, x_text), (y_column, y_text)):
        if not value:
            reader.report(column, value, "the second coordinate, or both cells empty")
            continue
        try:
            parse_metres(value)
        except InputError:
            reader.report(column, value, "metres, degrees or an MGRS reference as on the form")
    return x_text, y_text


def _read_leg(reader: RowReader, head: MinefieldRecord, tables: _Tables) -> None:
    take = reader.take
    unit = take("angle_unit", _ANGLE_UNIT, None)
    seq = take("seq", cells.whole(1, 100_000, "a whole number from 1"), 0, must=True)
    leg = Leg(
        seq=seq,
        from_pt=take("from_pt", must=True),
        to_pt=take("to_pt", must=True),
        azimuth_raw=take("azimuth_raw", partial(cells.azimuth, unit=unit or head.angle_unit), must=True),
        dist_raw=take("dist_raw", cells.distance, must=True),
        dist_unit=take("dist_unit", cells.code("m", "pace", "pace_pair"), "m"),
        backwards=take("azimuth_dir", cells.code("forward", "back"), "forward") == "back",
        angle_unit=unit,
        north=take("north", _NORTH, None),
        note=take("note"),
    )
    if leg.from_pt and leg.from_pt == leg.to_pt:
        reader.report("to_pt", leg.to_pt, "another point than the one the leg starts from")
    if seq in tables.legs[head.record]:
        reader.report("seq", str(seq), "a number that no other leg of this record has")
    tables.legs[head.record][seq] = leg


def _read_row(reader: RowReader, head: MinefieldRecord, tables: _Tables) -> None:
    take = reader.take
    row_no = take("row_no", must=True)
    row = Row(
        row_no=row_no,
        from_pt=take("from_pt", must=True),
        to_pt=take("to_pt", must=True),
        row_offset_m=take(
            "row_offset_m", cells.number(-5000.0, 5000.0, "metres, to the right positive"), 0.0
        ),
        spacing_m=take("spacing_m", cells.number(0.01, 1000.0, "metres above nought"), None),
        mines=_read_mines(reader),
    )
    known = tables.rows[head.record].get(row_no)
    if known is None:
        tables.rows[head.record][row_no] = row
    elif (known.from_pt, known.to_pt) != (row.from_pt, row.to_pt):
        reader.report("row_no", row_no, "the same from_pt and to_pt on every line of a row")
    else:
        tables.rows[head.record][row_no] = replace(known, mines=(*known.mines, *row.mines))
    tables.row_places[head.record].append((reader.row, row))


def _read_mines(reader: RowReader) -> tuple[MineLine, ...]:
    take = reader.take
    line = MineLine(
        ordnance=take("ordnance"),
        qty_recorded=take("qty_recorded", _COUNT, None),
        fuze=take("fuze"),
        anti_lift=take("anti_lift", cells.yes_no_unknown, "unknown"),
        depth_cm=take("depth_cm", cells.number(0.0, 500.0, "a depth in centimetres"), None),
        qty_removed_by_layer=take("qty_removed_by_layer", _COUNT, None),
        note=take("note"),
    )
    return () if line == MineLine("") else (line,)


def _check_row_ends(heads: Mapping[str, MinefieldRecord], tables: _Tables) -> None:
    """Report ends of rows that no point and no leg of the record names."""
    for name in heads:
        known = set(tables.points[name])
        for leg in tables.legs[name].values():
            known |= {leg.from_pt, leg.to_pt}
        for number, row in tables.row_places[name]:
            for column, label in (("from_pt", row.from_pt), ("to_pt", row.to_pt)):
                if label and label not in known:
                    expected = "a point of this record, from ref_points or legs"
                    problem = CellProblem("rows", number, column, label, expected)
                    tables.problems.append(problem)
                    tables.by_record[name].append(problem)
