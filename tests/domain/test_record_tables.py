# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of records: every bad cell is named, good records come in, bad ones wait."""

from __future__ import annotations

import csv
import datetime as dt
import re

import pytest

from mine_planner.domain.errors import InputError
from mine_planner.domain.record_tables import COLUMNS, parse_records

HEAD = {"record": "1", "angle_unit": "deg", "north": "magnetic", "map_scale": "1:50 000"}
POINT = {"record": "1", "label": "A", "role": "landmark", "x_text": "4423000", "y_text": "8657625"}
LEG = {"record": "1", "seq": "1", "from_pt": "A", "to_pt": "B", "azimuth_raw": "21,5", "dist_raw": "100"}
ROW = {"record": "1", "row_no": "1", "from_pt": "A", "to_pt": "B", "ordnance": "TM-57", "qty_recorded": 50.0}


def tables(**changes):
    """The four tables with one good record; each change replaces rows of a sheet."""
    sheets = {"records": [HEAD], "ref_points": [POINT], "legs": [LEG], "rows": [ROW]}
    sheets.update(changes)
    return {name: [(n + 2, row) for n, row in enumerate(rows)] for name, rows in sheets.items()}


def only_problem(**changes):
    parsed = parse_records(tables(**changes))
    assert parsed.records == ()
    assert [item.record for item in parsed.waiting] == ["1"]
    (problem,) = parsed.problems
    assert parsed.waiting[0].problems == (problem,)
    return problem


def test_a_good_record_comes_in_as_it_was_entered():
    parsed = parse_records(tables())
    assert parsed.problems == ()
    (record,) = parsed.records
    assert record.map_scale == 50_000.0
    assert record.ref_points[0].x_text == "4423000"
    assert record.legs[0].azimuth_raw == "21,5"
    assert record.rows[0].mines[0].qty_recorded == 50
    assert record.rows[0].mines[0].anti_lift == "unknown"
    assert record.pace_m is None


@pytest.mark.parametrize(
    ("sheet", "column", "value", "expected"),
    [
        ("records", "north", "up", "one of magnetic, grid, true, unknown"),
        ("records", "map_scale", "big", "scale of the map"),
        ("records", "laid_from", "02.06.1994", "YYYY-MM-DD"),
        ("records", "laid_from", "1994-13", "YYYY-MM-DD"),
        ("records", "srcrel", "G", "one of A, B"),
        ("records", "inforel", "7", "from 1 to 6"),
        ("records", "pace_m", "15", "0.3 to 1.5"),
        ("records", "note", "=HYPERLINK(1)", "no formula"),
        ("records", "note", "@SUM(A1)", "no formula"),
        ("records", "note", "<script>x</script>", "no markup"),
        ("records", "note", "x" * 5000, "4000 characters"),
        ("ref_points", "role", "tree", "one of landmark"),
        ("ref_points", "x_text", "north of the road", "as on the form"),
        ("ref_points", "y_text", "", "second coordinate"),
        ("ref_points", "found", "perhaps", "one of found"),
        ("ref_points", "label", "", "must be filled"),
        ("legs", "seq", "1.5", "whole number"),
        ("legs", "azimuth_raw", "361", "degrees from 0 to 360"),
        ("legs", "dist_raw", "far", "distance above nought"),
        ("legs", "dist_unit", "feet", "one of m, pace, pace_pair"),
        ("legs", "azimuth_dir", "left", "one of forward, back"),
        ("rows", "qty_recorded", "many", "whole number"),
        ("rows", "anti_lift", "sometimes", "yes or no"),
        ("rows", "to_pt", "Z", "a point of this record"),
        ("rows", "spacing_m", "-1", "above nought"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_what_was_expected(sheet, column, value, expected):
    row = {"records": HEAD, "ref_points": POINT, "legs": LEG, "rows": ROW}[sheet]
    changes = {sheet: [{**row, column: value}]}
    if (sheet, column) == ("ref_points", "label"):
        changes["rows"], changes["legs"] = [], []
    problem = only_problem(**changes)
    assert (problem.sheet, problem.row, problem.column) == (sheet, 2, column)
    assert problem.value == value
    assert expected in problem.expected
    assert f"row 2, column {column}" in problem.sentence


def test_one_bad_record_does_not_hold_up_the_others():
    bad = [{**row, "record": "2"} for row in (POINT, LEG, ROW)]
    bad[1]["azimuth_raw"] = "north"
    parsed = parse_records(
        tables(
            records=[HEAD, {**HEAD, "record": "2"}],
            ref_points=[POINT, bad[0]],
            legs=[LEG, bad[1]],
            rows=[ROW, bad[2]],
        )
    )
    assert [record.record for record in parsed.records] == ["1"]
    assert [item.record for item in parsed.waiting] == ["2"]
    assert parsed.problems[0].row == 3


def test_every_bad_cell_is_listed_at_once():
    parsed = parse_records(
        tables(legs=[{**LEG, "azimuth_raw": "x", "dist_raw": "y", "dist_unit": "z", "seq": "w"}])
    )
    assert {item.column for item in parsed.problems} == {"azimuth_raw", "dist_raw", "dist_unit", "seq"}


def test_an_azimuth_is_judged_in_the_unit_of_its_leg():
    mils = {**LEG, "azimuth_raw": "3-75", "angle_unit": "mil6000"}
    assert parse_records(tables(legs=[mils])).problems == ()
    assert "degrees" in only_problem(legs=[{**LEG, "azimuth_raw": "3-75"}]).expected


def test_a_child_row_of_no_record_is_listed_and_holds_up_nobody():
    parsed = parse_records(tables(legs=[LEG, {**LEG, "record": "99"}]))
    assert len(parsed.records) == 1
    assert parsed.problems[0].expected == "the id of a record in the sheet records"


def test_ids_labels_and_numbers_are_unique():
    assert "no other record" in only_problem(records=[HEAD, HEAD]).expected
    assert "no other point" in only_problem(ref_points=[POINT, POINT]).expected
    assert "no other leg" in only_problem(legs=[LEG, LEG]).expected


def test_a_leg_from_a_point_to_itself_is_refused():
    problem = only_problem(legs=[LEG, {**LEG, "seq": 2, "to_pt": "A"}])
    assert problem.column == "to_pt"


def test_several_types_in_one_row_stand_on_several_lines():
    second = {**ROW, "ordnance": "PMN", "qty_recorded": 20, "anti_lift": "yes"}
    (record,) = parse_records(tables(rows=[ROW, second])).records
    assert [line.ordnance for line in record.rows[0].mines] == ["TM-57", "PMN"]
    problem = only_problem(rows=[ROW, {**second, "to_pt": "A", "from_pt": "B"}])
    assert "same ends" in problem.expected


def test_coordinates_may_be_mgrs_degrees_or_absent():
    for x, y in (("38SPK 64671 28419", ""), ("39°59'24\"N", "46.93"), ("", "")):
        changed = {**POINT, "x_text": x, "y_text": y}
        assert parse_records(tables(ref_points=[changed])).problems == ()


def test_numbers_and_dates_of_a_workbook_are_taken_as_people_see_them():
    head = {**HEAD, "record": 1.0, "laid_from": dt.datetime.fromisoformat("1994-06-02"), "has_sketch": True}
    child = {"record": 1}
    parsed = parse_records(
        tables(records=[head], legs=[{**LEG, **child}], rows=[{**ROW, **child}], ref_points=[POINT])
    )
    assert parsed.problems == ()
    assert parsed.records[0].record == "1"
    assert parsed.records[0].laid_from == "1994-06-02"
    assert parsed.records[0].has_sketch is True


def test_empty_rows_are_skipped_and_empty_cells_mean_not_on_the_form():
    parsed = parse_records(tables(legs=[LEG, dict.fromkeys(LEG, ""), dict.fromkeys(LEG)]))
    assert parsed.problems == ()
    assert parsed.records[0].rows[0].spacing_m is None


def test_what_a_visit_brought_back_is_read():
    visit = {"found": "moved", "found_x_text": "4423010", "found_y_text": "8657600"}
    visit |= {"found_accuracy_m": "2,5", "found_by": "Team 3 leader", "found_on": "2026-04-01"}
    (record,) = parse_records(tables(ref_points=[{**POINT, **visit}])).records
    seen = record.ref_points[0].visit
    assert (seen.state, seen.accuracy_m, seen.found_on) == ("moved", 2.5, "2026-04-01")
    assert record.ref_points[0].x_text == "4423000"


def test_tables_without_records_are_refused():
    with pytest.raises(InputError, match="no sheet records"):
        parse_records({"legs": []})


def test_the_description_names_every_column_and_no_other(root):
    text = (root / "resources" / "sample" / "README-records.md").read_text(encoding="utf-8")
    for sheet, columns in COLUMNS.items():
        section = text.split(f"## {sheet}\n")[1].split("\n## ")[0]
        lines = [line for line in section.splitlines() if line.startswith("| `")]
        named = [name for line in lines for name in re.findall(r"`(\w+)`", line.split("|")[1])]
        must = [name for line in lines if "*" in line.split("|")[1]
                for name in re.findall(r"`(\w+)`", line.split("|")[1])]  # fmt: skip
        assert named == [column.rstrip("*") for column in columns]
        assert must == [column.rstrip("*") for column in columns if column.endswith("*")]


def test_the_sample_records_come_in(root):
    folder = root / "resources" / "sample" / "records"
    sheets = {}
    for sheet in COLUMNS:
        with (folder / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
            sheets[sheet] = [(n + 2, row) for n, row in enumerate(csv.DictReader(file))]
    parsed = parse_records(sheets)
    assert parsed.problems == ()
    assert [record.record for record in parsed.records] == ["117", "118", "119"]
