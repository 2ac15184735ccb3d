# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of daily reports and finds: good rows come in, every bad cell is listed."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError
from mine_planner.domain.progress_tables import (
    FIND_COLUMNS,
    REPORT_COLUMNS,
    read_finds,
    read_reports,
)
from mine_planner.domain.reported_finds import ReportedFind
from mine_planner.domain.table_cells import LONGEST_TEXT, number_reader, read_day

HEAD = list(REPORT_COLUMNS)
GOOD = [
    "2025-05-20", "T-7", "Team 3", "manual", "5.5", "8", "", "0", "210,5",
    "4", "boulders", "30", "rain", "PMN-2:1@13cm;TM-62:1", "wet ground",
]  # fmt: skip


def row(**changes):
    return [changes.get(column, value) for column, value in zip(HEAD, GOOD, strict=True)]


def test_a_row_of_a_csv_file_becomes_a_report():
    table = read_reports([HEAD, GOOD])
    (report,) = table.reports
    assert table.refused == []
    assert table.rows == [2]
    assert (report.day, report.task, report.team) == (date(2025, 5, 20), "T-7", "Team 3")
    assert (report.hours, report.deminers, report.machines) == (5.5, 8, 0)
    assert (report.area_m2, report.unchecked_m2, report.stoppage_min) == (210.5, 4, 30)
    assert report.finds == (ReportedFind("PMN-2", 1, 13.0), ReportedFind("TM-62", 1, None))


def test_cells_of_a_workbook_come_as_numbers_and_dates():
    cells = row(date=datetime.fromisoformat("2025-05-20T07:30"), task=7.0, hours=5, area_m2=None)
    (report,) = read_reports([HEAD, cells]).reports
    assert (report.day, report.task, report.hours) == (date(2025, 5, 20), "7", 5.0)
    assert report.area_m2 == 0.0


def test_columns_may_stand_in_any_order_and_optional_ones_may_be_missing():
    rows = [["Team", " METHOD", "\ufeffdate", "task"], ["Team 3", "dog", "20.05.2025", "T-7"]]
    (report,) = read_reports(rows).reports
    assert (report.method, report.day) == ("dog", date(2025, 5, 20))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("date", "05/20/2025"), ("date", "2025-02-30"), ("date", "45797"), ("date", ""),
        ("task", " "), ("team", "=1+1"), ("method", "man\x00ual"), ("hours", "25"),
        ("hours", "-1"), ("hours", "five"), ("deminers", "7.5"), ("dogs", "True "),
        ("area_m2", "1,200"), ("area_m2", "1 200"), ("area_m2", "nan"), ("area_m2", "1e999"),
        ("area_m2", "210 ha"), ("stoppage_min", "2000"), ("finds", "PMN:x"),
        ("remarks", "x" * (LONGEST_TEXT + 1)), ("remarks", "=HYPERLINK(1)"),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_read_is_listed_and_its_row_waits(column, value):
    table = read_reports([HEAD, row(**{column: value}), GOOD], "May")
    (cell,) = table.refused
    assert (cell.sheet, cell.row, cell.column) == ("May", 2, column)
    assert cell.value == value[:200]
    assert cell.expected == REPORT_COLUMNS[column]
    assert table.rows == [3]


def test_every_bad_cell_of_a_row_is_listed_at_once():
    table = read_reports([HEAD, row(hours="x", area_m2="y", date="z")])
    assert [cell.column for cell in table.refused] == ["date", "hours", "area_m2"]


def test_empty_rows_are_passed_over_and_rows_keep_their_numbers():
    table = read_reports([HEAD, ["", None], [], GOOD])
    assert table.rows == [4]


def test_a_cell_beyond_the_last_heading_is_not_dropped_unseen():
    table = read_reports([HEAD, [*GOOD, "more"]])
    assert table.reports == []
    assert table.refused[0].value == "more"


@pytest.mark.parametrize(
    ("head", "says"),
    [
        (["date", "task", "team"], "lacks the column method"),
        ([*HEAD, "area_ha"], "does not know the column area_ha"),
        ([*HEAD, "task"], "repeats the column task"),
    ],
)
def test_headings_that_do_not_fit_are_refused(head, says):
    with pytest.raises(InputError, match=says):
        read_reports([head, GOOD])


def test_an_empty_table_is_refused_with_the_columns_it_needs():
    with pytest.raises(InputError, match="is empty; its first row must hold date, task"):
        read_reports([])


def test_finds_keep_their_coordinates_as_entered():
    rows = [
        list(FIND_COLUMNS),
        ["2025-05-20", "T-7", "Team 3", "TM-62", "8664842,43", 4430281.6, "EPSG:28408", "", "", ""],
        ["2025-05-20", "T-7", "Team 3", "TM-62", "", "1", "EPSG:28408", "-4", "", ""],
    ]
    table = read_finds(rows)
    (find,) = table.finds
    assert (find.x, find.y, find.crs, find.depth_cm) == (8664842.43, 4430281.6, "EPSG:28408", None)
    assert [(cell.row, cell.column) for cell in table.refused] == [(3, "x"), (3, "depth_cm")]


def test_a_decimal_comma_is_read_unless_it_could_part_thousands():
    read = number_reader()
    assert read("12,5") == 12.5
    assert read("664671,832") == 664671.832
    with pytest.raises(ValueError, match="1,200"):
        read("1,200")


@given(st.one_of(st.none(), st.booleans(), st.floats(), st.text(), st.dates()))
def test_any_cell_is_read_or_refused_but_never_breaks_the_import(value):
    cells = [value] * len(HEAD)
    table = read_reports([HEAD, cells, GOOD])
    assert table.rows[-1] == 3


@given(st.dates())
def test_both_ways_of_writing_a_day_mean_the_same(day):
    dotted = f"{day.day}.{day.month}.{day.year:04d}"
    assert read_day(day.isoformat()) == read_day(dotted) == day
