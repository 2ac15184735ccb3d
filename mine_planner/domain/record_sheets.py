# SPDX-License-Identifier: GPL-2.0-or-later
"""The four sheets of minefield records: their columns, and how one row becomes a value."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mine_planner.domain import record_cells as cells
from mine_planner.domain.coordinate_text import looks_geographic, parse_metres
from mine_planner.domain.errors import InputError
from mine_planner.domain.mgrs import looks_like_mgrs
from mine_planner.domain.records import (
    Leg,
    MinefieldRecord,
    MineLine,
    Reconnaissance,
    RefPoint,
    Row,
)
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from mine_planner.domain.record_cells import RowReader

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
_METRES = cells.number(0.0, 100_000.0, spoken("a length in metres"))
_PACE = cells.number(0.3, 1.5, spoken("the length of one pace in metres, 0.3 to 1.5"))
_COUNT = cells.whole(0, 1_000_000, spoken("a whole number"))


def read_head(reader: RowReader, name: str) -> MinefieldRecord:
    """Read one row of the sheet records."""
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
        declination_deg=take(
            "declination_deg", cells.number(-180.0, 180.0, spoken("degrees, east positive")), None
        ),
        pace_m=take("pace_m", _PACE, None),
        front_m=take("front_m", _METRES, None),
        depth_m=take("depth_m", _METRES, None),
        n_rows=take("n_rows", _COUNT, None),
        srcrel=take("srcrel", cells.code("A", "B", "C", "D", "E", "F")),
        inforel=take("inforel", cells.whole(1, 6, spoken("a whole number from 1 to 6")), None),
        has_sketch=take("has_sketch", cells.yes_no, None),
        **plain,
        **dates,
    )


def read_point(reader: RowReader) -> RefPoint:
    """Read one row of the sheet ref_points."""
    take = reader.take
    x_text, y_text = _coordinates(reader, "x_text", "y_text")
    return RefPoint(
        label=take("label", must=True),
        role=take("role", _ROLE, "landmark", must=True),
        x_text=x_text,
        y_text=y_text,
        descr=take("descr"),
        crs=take("crs"),
        visit=_read_visit(reader),
    )


def _read_visit(reader: RowReader) -> Reconnaissance | None:
    take = reader.take
    state = take("found", _STATE)
    if not state:
        return None
    x_text, y_text = _coordinates(reader, "found_x_text", "found_y_text")
    accuracy = cells.number(0.001, 1000.0, spoken("an accuracy in metres above nought"))
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
            reader.report(column, value, spoken("the second coordinate, or both cells empty"))
            continue
        try:
            parse_metres(value)
        except InputError:
            reader.report(column, value, spoken("metres, degrees or an MGRS reference as on the form"))
    return x_text, y_text


def read_leg(reader: RowReader, head: MinefieldRecord) -> Leg:
    """Read one row of the sheet legs; the record's angle unit holds where the leg has none."""
    take = reader.take
    unit = take("angle_unit", _ANGLE_UNIT, None)
    azimuth = partial(cells.azimuth, unit=unit or head.angle_unit)
    return Leg(
        seq=take("seq", cells.whole(1, 100_000, spoken("a whole number from 1")), 0, must=True),
        from_pt=take("from_pt", must=True),
        to_pt=take("to_pt", must=True),
        azimuth_raw=take("azimuth_raw", azimuth, must=True),
        dist_raw=take("dist_raw", cells.distance, must=True),
        dist_unit=take("dist_unit", cells.code("m", "pace", "pace_pair"), "m"),
        backwards=take("azimuth_dir", cells.code("forward", "back"), "forward") == "back",
        angle_unit=unit,
        north=take("north", _NORTH, None),
        note=take("note"),
    )


def read_row(reader: RowReader) -> Row:
    """Read one row of the sheet rows."""
    take = reader.take
    offset = cells.number(-5000.0, 5000.0, spoken("metres, to the right positive"))
    return Row(
        row_no=take("row_no", must=True),
        from_pt=take("from_pt", must=True),
        to_pt=take("to_pt", must=True),
        row_offset_m=take("row_offset_m", offset, 0.0),
        spacing_m=take("spacing_m", cells.number(0.01, 1000.0, spoken("metres above nought")), None),
        mines=_read_mines(reader),
    )


def _read_mines(reader: RowReader) -> tuple[MineLine, ...]:
    take = reader.take
    line = MineLine(
        ordnance=take("ordnance"),
        qty_recorded=take("qty_recorded", _COUNT, None),
        fuze=take("fuze"),
        anti_lift=take("anti_lift", cells.yes_no_unknown, "unknown"),
        depth_cm=take("depth_cm", cells.number(0.0, 500.0, spoken("a depth in centimetres")), None),
        qty_removed_by_layer=take("qty_removed_by_layer", _COUNT, None),
        note=take("note"),
    )
    return () if line == MineLine("") else (line,)
