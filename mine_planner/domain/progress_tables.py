# SPDX-License-Identifier: GPL-2.0-or-later
"""Daily reports and finds from the rows of a CSV file or a workbook.

Rows come in as lists of cells (text from CSV; text, numbers and dates from a workbook).
A row with any cell that cannot be read is refused as a whole and every such cell is listed
with sheet, row, column, value and what was expected; the other rows come in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mine_planner.domain.daily_report import DailyReport
from mine_planner.domain.errors import InputError
from mine_planner.domain.reported_finds import ReportedFind, parse_finds
from mine_planner.domain.spoken import spoken
from mine_planner.domain.table_cells import (
    RefusedCell,
    number_reader,
    read_count,
    read_day,
    read_name,
    read_text,
    table_rows,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

REPORT_COLUMNS: dict[str, str] = {
    "date": spoken("day of work, 2025-05-20 or 20.05.2025"),
    "task": spoken("the task's number as in the workspace"),
    "team": spoken("the team's name as in the workspace"),
    "method": spoken("manual, dog, machine or another method of the code list"),
    "hours": spoken("hours of search, a number from 0 to 24; may be empty"),
    "deminers": spoken("a whole number from 0; may be empty"),
    "machines": spoken("a whole number from 0; may be empty"),
    "dogs": spoken("a whole number from 0; may be empty"),
    "area_m2": spoken("searched ground in m², a number from 0; may be empty"),
    "unchecked_m2": spoken("ground left out in m², a number from 0; may be empty"),
    "unchecked_reason": spoken("why ground was left out; may be empty"),
    "stoppage_min": spoken("minutes without work, a number from 0 to 1440; may be empty"),
    "stoppage_reason": spoken("why work stood still; may be empty"),
    "finds": spoken("finds as PMN-2:1@13cm;TM-62:1 (type, count, depth); may be empty"),
    "remarks": spoken("any text; may be empty"),
}
"""Columns of the table of daily reports and what a cell of each must hold."""

FIND_COLUMNS: dict[str, str] = {
    "date": spoken("day of the find, 2025-05-20 or 20.05.2025"),
    "task": spoken("the task's number as in the workspace"),
    "team": spoken("the team's name as in the workspace"),
    "ordnance": spoken("the type as in the ordnance list"),
    "x": spoken("easting or longitude, a number"),
    "y": spoken("northing or latitude, a number"),
    "crs": spoken("coordinate system of x and y, for example EPSG:32638"),
    "depth_cm": spoken("depth from the ground surface to the top in cm, 0 to 1000; may be empty"),
    "condition": spoken("condition of the device; may be empty"),
    "action": spoken("what was done with it; may be empty"),
}
"""Columns of the table of finds and what a cell of each must hold."""

REPORT_NEEDED = ("date", "task", "team", "method")
FIND_NEEDED = ("date", "task", "team", "ordnance", "x", "y", "crs")


@dataclass(frozen=True)
class FindRow:
    """A find from a table, coordinates as entered."""

    day: date
    task: str
    team: str
    ordnance: str
    x: float
    y: float
    crs: str
    depth_cm: float | None
    condition: str
    action: str


@dataclass(frozen=True)
class ReportTable:
    """Daily reports that were read, each with its row, and the cells that were refused."""

    reports: list[DailyReport] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    refused: list[RefusedCell] = field(default_factory=list)


@dataclass(frozen=True)
class FindTable:
    """Finds that were read, each with its row, and the cells that were refused."""

    finds: list[FindRow] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    refused: list[RefusedCell] = field(default_factory=list)


def read_reports(rows: Iterable[Sequence[object]], sheet: str = "reports") -> ReportTable:
    """Read daily reports; the first row holds the headings, in any order.

    Raises
    ------
    InputError
        If the headings are missing, doubled or unknown.
    """
    table = ReportTable()
    for cells in table_rows(rows, sheet, REPORT_COLUMNS, REPORT_NEEDED):
        report = DailyReport(
            day=cells.take("date", read_day),
            task=cells.take("task", read_name),
            team=cells.take("team", read_name),
            method=cells.take("method", read_name),
            hours=cells.take("hours", number_reader(0, 24, empty=0.0)),
            deminers=cells.take("deminers", read_count),
            machines=cells.take("machines", read_count),
            dogs=cells.take("dogs", read_count),
            area_m2=cells.take("area_m2", number_reader(0, empty=0.0)),
            unchecked_m2=cells.take("unchecked_m2", number_reader(0, empty=0.0)),
            unchecked_reason=cells.take("unchecked_reason", read_text),
            stoppage_min=cells.take("stoppage_min", number_reader(0, 1440, empty=0.0)),
            stoppage_reason=cells.take("stoppage_reason", read_text),
            finds=cells.take("finds", _finds),
            remarks=cells.take("remarks", read_text),
        )
        if cells.refused:
            table.refused.extend(cells.refused)
        else:
            table.reports.append(report)
            table.rows.append(cells.row)
    return table


def read_finds(rows: Iterable[Sequence[object]], sheet: str = "finds") -> FindTable:
    """Read finds; the first row holds the headings, in any order.

    Raises
    ------
    InputError
        If the headings are missing, doubled or unknown.
    """
    table = FindTable()
    for cells in table_rows(rows, sheet, FIND_COLUMNS, FIND_NEEDED):
        find = FindRow(
            day=cells.take("date", read_day),
            task=cells.take("task", read_name),
            team=cells.take("team", read_name),
            ordnance=cells.take("ordnance", read_name),
            x=cells.take("x", number_reader()),
            y=cells.take("y", number_reader()),
            crs=cells.take("crs", read_name),
            depth_cm=cells.take("depth_cm", _depth),
            condition=cells.take("condition", read_text),
            action=cells.take("action", read_text),
        )
        if cells.refused:
            table.refused.extend(cells.refused)
        else:
            table.finds.append(find)
            table.rows.append(cells.row)
    return table


def _finds(value: object) -> tuple[ReportedFind, ...]:
    try:
        return parse_finds(read_text(value))
    except InputError as error:
        raise ValueError(str(error)) from error


def _depth(value: object) -> float | None:
    return None if not read_text(value) else number_reader(0, 1000)(value)
